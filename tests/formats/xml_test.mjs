// JUnit by the schema of Jenkins, Checkstyle by ours, both by xmllint.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import test from "node:test";
import { report, source } from "./support.mjs";

const { RASOAT_XMLLINT, RASOAT_JUNIT_SCHEMA } = process.env;

// "" when `xml` is well-formed and keeps the schema.
function mistakes(xml, schema) {
  const run = spawnSync(RASOAT_XMLLINT, ["--noout", "--schema", schema, "-"], { input: xml, encoding: "utf8" });
  return run.status === 0 ? "" : run.stderr;
}

function count(xml, xpath) {
  const run = spawnSync(RASOAT_XMLLINT, ["--xpath", xpath, "-"], { input: xml, encoding: "utf8" });
  return Number(run.stdout);
}

// GitLab and others read the file and line of a case; Jenkins' schema does not know them.
const withoutPlaces = (xml) => xml.replaceAll(/(<testcase .*?) file="[^"]*" line="\d+"/g, "$1");

test("a JUnit report keeps the schema of Jenkins", () => {
  const { text } = report("junit");
  assert.match(text, /<testcase [^>]* file="Kế hoạch\/lỗi\.yaml" line="/);
  assert.equal(mistakes(withoutPlaces(text), RASOAT_JUNIT_SCHEMA), "");
  assert.equal(count(text, "count(/testsuites/testsuite)"), 7);
  for (const [name, element] of [["failures", "failure"], ["errors", "error"], ["skipped", "skipped"]]) {
    const found = count(text, `count(//testcase[${element}])`);
    assert.equal(count(text, `sum(//testsuite/@${name})`), found, name);
    assert.ok(found > 0, name);
  }
  assert.equal(count(text, "sum(//testsuite/@tests)"), count(text, "count(//testcase)"));
  assert.equal(count(text, "count(//testcase[@name='verified']/error)"), 3);
});

test("the same rules are the cases of every plan", () => {
  const { text } = report("junit", { paths: ["."] });
  const cases = [1, 2, 3, 4, 5].map((suite) => count(text, `count(//testsuite[${suite}]/testcase)`));
  assert.equal(new Set(cases).size, 1);
});

test("a Checkstyle report keeps its schema", () => {
  const schema = join(source, "tests/formats/checkstyle.xsd");
  const { text } = report("checkstyle");
  assert.equal(mistakes(text, schema), "");
  assert.equal(count(text, "count(/checkstyle/file)"), 7);
  assert.equal(count(text, "count(//error[@source='rasoat.not-verified'])"), 2);
  assert.equal(count(text, "count(//file[@name='trong']/error[@source='rasoat.no-plan-found'])"), 1);
  assert.notEqual(mistakes(text.replace('severity="error"', 'severity="fatal"'), schema), "");
  assert.notEqual(mistakes(text.replace(/ line="\d+"/, ' line="0"'), schema), "");
});

test("a report in which there is nothing is a document too", () => {
  for (const format of ["junit", "checkstyle"]) {
    const run = spawnSync(RASOAT_XMLLINT, ["--noout", "-"], { input: report(format, { paths: ["trong"] }).text });
    assert.equal(run.status, 0, format);
  }
});
