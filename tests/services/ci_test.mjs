// The action for GitHub and the job for GitLab.
import assert from "node:assert/strict";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";
import { change, changes, folder, git, load, plans, run, source, write, yaml } from "./support.mjs";

const { RASOAT_ACTION_VALIDATOR, RASOAT_GITLAB_SCHEMA } = process.env;
const actionFile = "ci/github/action.yml";
const jobFile = "ci/gitlab/rasoat.gitlab-ci.yml";

test("the action is what GitHub takes", () => {
  const { validateAction } = createRequire(import.meta.url)(join(RASOAT_ACTION_VALIDATOR, "action_validator.js"));
  const text = readFileSync(join(source, actionFile), "utf8");
  assert.deepEqual(validateAction(text).errors, []);
  assert.notDeepEqual(validateAction(text.replace("shell: bash", "")).errors, []);
});

// Runs the action's steps as GitHub does: `shell: bash` is bash with -eo pipefail, expressions are inputs.
function act(inputs) {
  const action = yaml(actionFile);
  const output = join(folder, "github-output");
  rmSync(output, { force: true });
  const values = {};
  for (const [name, input] of Object.entries(action.inputs)) values[name] = inputs[name] ?? input.default;
  let code = 0;
  for (const step of action.runs.steps) {
    const env = { GITHUB_OUTPUT: output };
    for (const [name, expression] of Object.entries(step.env)) {
      const [, input] = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(expression);
      env[name] = values[input];
    }
    assert.doesNotMatch(step.run, /\$\{\{/); // nothing is pasted into the script
    code ||= run("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", step.run], { env }).code;
  }
  return { code, output: readFileSync(output, "utf8") };
}

test("the action answers every change as the gate does", () => {
  for (const [name, expected, make] of changes) {
    change(make);
    const { code, output } = act({ base: git("rev-parse", "main") });
    assert.equal(code, expected, name);
    assert.equal(output, `exit-code=${expected}\n`, name);
  }
  assert.equal(JSON.parse(readFileSync(join(plans, "rasoat.sarif"), "utf8")).version, "2.1.0");
});

test("the action without a base checks all; options and paths keep their blanks", () => {
  change(() => {});
  assert.equal(act({ base: "" }).code, 0);
  assert.equal(act({ base: "", paths: "chi bo.yaml\ntruong.yaml", options: "--fail-on=error\n--select=work-without-lead" }).code, 0);
  assert.equal(act({ base: "", paths: "khong co.yaml" }).code, 3);
  assert.equal(act({ base: "0123456789012345678901234567890123456789" }).code, 2); // a shallow clone
  assert.notEqual(act({ base: "", program: "khong-co-chuong-trinh" }).code, 0);
});

test("the job is what GitLab takes", async () => {
  const Ajv = load("ajv");
  const { schema } = await import(pathToFileURL(RASOAT_GITLAB_SCHEMA));
  const validate = new (Ajv.default ?? Ajv)({ strict: false, validateFormats: false }).compile(schema);
  const job = yaml(jobFile);
  assert.ok(validate(job), JSON.stringify(validate.errors));
  assert.equal(validate({ rasoat: { ...job.rasoat, script: 7 } }), false);
});

test("the job answers every change as the gate does", () => {
  const { rasoat } = yaml(jobFile);
  for (const [name, expected, make] of changes) {
    change(make);
    const env = { ...rasoat.variables, CI_MERGE_REQUEST_TARGET_BRANCH_NAME: "main" };
    const done = run("bash", ["-eo", "pipefail", "-c", rasoat.script.join("\n")], { env });
    assert.equal(done.code, expected, name + done.all);
    if (expected !== 2) for (const report of rasoat.artifacts.paths) assert.ok(existsSync(join(plans, report)), report);
  }
  change(() => write("truong.yaml", "rasoat: 1\n"));
  assert.equal(run("bash", ["-eo", "pipefail", "-c", rasoat.script.join("\n")], { env: rasoat.variables }).code, 1);
});
