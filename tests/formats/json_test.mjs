// GitLab Code Quality, Reviewdog's format and JSON Lines: validated by schemas, and used as a consumer would.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { folder, lines, load, poisonedName, report, source } from "./support.mjs";

const Ajv = load("ajv/dist/2020");
const ajv = new Ajv({ allErrors: true, strict: true });

function validator(name) {
  const validate = ajv.compile(JSON.parse(readFileSync(join(source, "tests/formats", name), "utf8")));
  return (value) => (validate(value) ? "" : ajv.errorsText(validate.errors));
}

const gitlab = validator("gitlab.schema.json");
const rdjson = validator("rdjson.schema.json");

test("a GitLab report keeps the schema, and no two issues are taken for one", () => {
  const issues = JSON.parse(report("gitlab").text);
  assert.equal(gitlab(issues), "");
  assert.equal(new Set(issues.map((issue) => issue.fingerprint)).size, issues.length);
  const checks = issues.filter((issue) => issue.severity === "critical").map((issue) => issue.check_name);
  assert.deepEqual(checks.sort(), ["no-plan-found", "not-verified", "not-verified"]);
  assert.ok(issues.some((issue) => issue.location.path === poisonedName));
});

test("the GitLab schema would notice", () => {
  const [issue] = JSON.parse(report("gitlab").text);
  for (const change of [
    { severity: "error" },
    { fingerprint: "" },
    { location: { path: "./a.yaml", lines: { begin: 1 } } },
    { location: { path: "a.yaml", lines: { begin: 0 } } },
    { description: undefined },
  ]) {
    assert.notEqual(gitlab([JSON.parse(JSON.stringify({ ...issue, ...change }))]), "", JSON.stringify(change));
  }
});

// The bytes of a range, as Reviewdog counts them.
function bytesOf(bytes, { start, end }) {
  const starts = [0];
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) starts.push(at + 1);
  const offset = ({ line, column }) => starts[line - 1] + column - 1;
  return bytes.subarray(offset(start), offset(end));
}

test("a Reviewdog report keeps the schema, and its ranges are those of the files", () => {
  const result = JSON.parse(report("rdjson").text);
  assert.equal(rdjson(result), "");
  const strict = new TextDecoder("utf-8", { fatal: true });
  let ranges = 0;
  for (const { location, code } of result.diagnostics) {
    if (code.value === "no-plan-found" || location.path === "khong-co.yaml") continue;
    const text = strict.decode(bytesOf(readFileSync(join(folder, location.path)), location.range));
    assert.ok(!text.includes("\n"));
    ranges += text.length > 0;
  }
  assert.ok(ranges > 10);
});

test("a suggestion replaces the bytes that are wrong", () => {
  const { diagnostics } = JSON.parse(report("rdjson", { paths: ["tab.yaml"] }).text);
  const { suggestions } = diagnostics.find(({ code }) => code.value === "tab-indentation");
  const bytes = readFileSync(join(folder, "tab.yaml"));
  assert.equal(bytesOf(bytes, suggestions[0].range).toString(), "\t");
  assert.equal(suggestions[0].text, "  ");
});

test("the Reviewdog schema would notice", () => {
  const change = (edit) => {
    const result = JSON.parse(report("rdjson", { paths: ["tab.yaml"] }).text);
    edit(result.diagnostics[0], result);
    return rdjson(result);
  };
  assert.notEqual(change((first) => (first.severity = "error")), "");
  assert.notEqual(change((first) => (first.location.range.start.column = 0)), "");
  assert.notEqual(change((first) => delete first.message), "");
  assert.notEqual(change((first, result) => delete result.diagnostics), "");
});

test("JSON Lines say of each line what it is, and of each plan its verdict", () => {
  const rows = lines(report("jsonl").text).map((line) => JSON.parse(line));
  assert.equal(rows[0].type, "run");
  assert.equal(rows.at(-1).type, "end");
  const plans = rows.filter((row) => row.type === "plan");
  const verdicts = Object.fromEntries(plans.map((plan) => [plan.file, plan.verdict]));
  assert.deepEqual(verdicts, {
    [poisonedName]: "incomplete",
    "Kế hoạch/lỗi.yaml": "incomplete",
    "Kế hoạch/đạt.yaml": "accepted",
    "hong.yaml": "not_verified",
    "tab.yaml": "incomplete",
    "khong-co.yaml": "not_verified",
  });
  assert.deepEqual(rows.filter((row) => row.type === "failed_input").map((row) => row.path), ["trong"]);
  assert.equal(rows.at(-1).plans, 6);
});
