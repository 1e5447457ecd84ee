// Formats of build logs, read by what the services give to those who write to them, and the problem matcher.
import assert from "node:assert/strict";
import { readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";
import { folder, lines, load, report, source } from "./support.mjs";

const { RASOAT_ACTIONS, RASOAT_AZURE } = process.env;
const { issueCommand } = await import(pathToFileURL(join(RASOAT_ACTIONS, "lib/command.js")));
const { commandFromString } = createRequire(import.meta.url)(join(RASOAT_AZURE, "taskcommand.js"));
const { Parser } = load("tap-parser");

// What GitHub's own toolkit writes for a command.
function issued(command, properties, message) {
  const write = process.stdout.write;
  let out = "";
  process.stdout.write = (text) => ((out += text), true);
  try {
    issueCommand(command, properties, message);
  } finally {
    process.stdout.write = write;
  }
  return out.trimEnd();
}

const decodeData = (text) => text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
const decodeProperty = (text) => decodeData(text.replaceAll("%3A", ":").replaceAll("%2C", ","));

test("every line is a workflow command as GitHub's toolkit would write it", () => {
  const written = lines(report("github").text);
  const cut = written.filter((line) => !line.startsWith("::"));
  assert.ok(cut.length <= 1);
  for (const line of written.slice(0, written.length - cut.length)) {
    const [, command, head, message] = /^::(error|warning|notice) (.*?)::(.*)$/.exec(line);
    const properties = Object.fromEntries(head.split(",").map((pair) => pair.split("=").map(decodeProperty)));
    assert.deepEqual(Object.keys(properties), ["file", "line", "endLine", "col", "endColumn", "title"]);
    assert.equal(issued(command, properties, decodeData(message)), line);
  }
  assert.ok(written.some((line) => line.includes("title=not-verified::")));
  assert.ok(written.some((line) => line.startsWith("::error file=trong,")));
});

test("the step summary is put at the end of its file, with --format github only", () => {
  const summary = join(folder, "summary.md");
  const env = { GITHUB_STEP_SUMMARY: summary };
  report("github", { env, paths: ["hong.yaml"] });
  const first = readFileSync(summary, "utf8");
  assert.ok(first.startsWith("# Kết quả rà soát kế hoạch\n"));
  assert.match(first, /CHƯA KẾT LUẬN ĐƯỢC/);
  report("github", { env, paths: ["hong.yaml"] });
  assert.equal(readFileSync(summary, "utf8"), first + first);
  report("concise", { env, paths: ["hong.yaml"] });
  assert.equal(readFileSync(summary, "utf8"), first + first);
  rmSync(summary);
  assert.equal(report("github", { env: { GITHUB_STEP_SUMMARY: join(folder, "no/such/folder") } }).status, 2);
});

test("Azure's task library reads every command as it was meant", () => {
  const issues = [];
  for (const line of lines(report("azure").text)) {
    if (!line.includes("##")) continue;
    assert.ok(line.startsWith("##vso[task.logissue "), line);
    const { command, properties, message } = commandFromString(line);
    assert.equal(command, "task.logissue");
    assert.deepEqual(Object.keys(properties), ["type", "sourcepath", "linenumber", "columnnumber", "code"]);
    assert.ok(message.length > 0);
    issues.push(properties);
  }
  assert.ok(issues.some((issue) => issue.sourcepath === "Kế hoạch/lỗi.yaml" && issue.type === "warning"));
  assert.ok(issues.some((issue) => issue.sourcepath.includes(`a,b:c;%] [|'"<&>##vso[x]::error:: # \\.yaml`)));
  assert.equal(issues.filter((issue) => issue.code === "not-verified").length, 2);
  assert.equal(issues.filter((issue) => issue.code === "no-plan-found").length, 1);
});

test("a TAP parser finds every test point and its YAML", () => {
  const { text } = report("tap");
  const results = Parser.parse(text, { strict: true });
  const points = results.filter(([kind]) => kind === "assert").map(([, point]) => point);
  const [, complete] = results.find(([kind]) => kind === "complete");
  assert.deepEqual(complete.failures.filter((failure) => failure.tapError), []);
  assert.equal(complete.count, points.length);
  assert.equal(complete.bailout, false);
  assert.equal(results.some(([kind]) => kind === "extra"), false);
  const point = (name) => points.find((each) => each.name === name);
  assert.equal(point("Kế hoạch/đạt.yaml: verified").ok, true);
  assert.equal(point("hong.yaml: verified").ok, false);
  assert.equal(point("trong: verified").ok, false);
  const finding = points.find((each) => each.name.endsWith("lỗi.yaml: work-without-lead"));
  assert.equal(finding.diag.findings[0].line, 155);
  assert.equal(finding.diag.severity, "warning");
  assert.ok(points.some((each) => each.skip?.startsWith?.("Không áp dụng")));
});

test("the problem matcher reads every concise line and nothing else", () => {
  const { problemMatcher } = JSON.parse(readFileSync(join(source, "ci/problem-matcher.json"), "utf8"));
  const written = lines(report("concise").text);
  const read = (line) =>
    problemMatcher.flatMap(({ severity, pattern: [pattern] }) => {
      const match = new RegExp(pattern.regexp, "u").exec(line);
      if (!match) return [];
      const field = (name) => match[pattern[name]];
      return [{ file: field("file"), line: field("line"), column: field("column"),
                severity: severity ?? field("severity"), message: field("message"), code: field("code") }];
    });
  const all = written.map(read);
  for (const [index, matches] of all.entries()) assert.equal(matches.length, 1, written[index]);
  const found = all.flat();
  assert.deepEqual(new Set(found.map((match) => match.severity)), new Set(["error", "warning", "notice"]));
  const lead = found.find((match) => match.code === "work-without-lead" && match.file.endsWith("lỗi.yaml"));
  assert.deepEqual([lead.file, lead.line, lead.column, lead.severity],
                   ["Kế hoạch/lỗi.yaml", "155", "21", "warning"]);
  assert.deepEqual(read("KẾT LUẬN: ĐỦ ĐIỀU KIỆN TRÌNH (không có lỗi)"), []);
});
