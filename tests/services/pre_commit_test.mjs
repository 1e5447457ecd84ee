// The hooks, run by pre-commit itself at `git commit`; and by a plain hook that hands over names in batches.
import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { change, changes, deadline, folder, git, plans, read, run, source, write, yaml } from "./support.mjs";

const { RASOAT_PRE_COMMIT } = process.env;
const env = { PRE_COMMIT_HOME: join(folder, "pre-commit-home"), RASOAT_LANG: "vi" };

// A repository that has the hooks, as pre-commit fetches them.
const hooks = join(folder, "hooks");
mkdirSync(hooks);
copyFileSync(join(source, ".pre-commit-hooks.yaml"), join(hooks, ".pre-commit-hooks.yaml"));
run("git", ["init", "--quiet", "--initial-branch=main", "."], { cwd: hooks });
run("git", ["add", "--all"], { cwd: hooks });
run("git", ["commit", "--quiet", "--message", "hooks"], { cwd: hooks });
const revision = run("git", ["rev-parse", "HEAD"], { cwd: hooks }).out.trim();

function commitWith(hook) {
  writeFileSync(
    join(plans, ".git/hooks-config.yaml"),
    `repos: [{ repo: "${hooks}", rev: "${revision}", hooks: [{ id: ${hook} }] }]\n`,
  );
  const installed = run(RASOAT_PRE_COMMIT, ["install", "--overwrite", "--config", ".git/hooks-config.yaml"], { env });
  assert.equal(installed.code, 0, installed.all);
  const done = run("git", ["commit", "--message", "change"], { env });
  rmSync(join(plans, ".git/hooks/pre-commit"), { force: true });
  return done;
}

test("pre-commit takes the file of hooks", () => {
  const done = run(RASOAT_PRE_COMMIT, ["validate-manifest", join(source, ".pre-commit-hooks.yaml")], { env });
  assert.equal(done.code, 0, done.all);
});

test("the hook for single files stops what the gate stops", () => {
  for (const [name, expected, make] of changes) {
    change(make, { staged: true });
    const done = commitWith("rasoat-check");
    assert.equal(done.code === 0, expected === 0, name + done.all);
    if (expected !== 0) assert.match(done.all, new RegExp(`exit code: ${expected}`), name);
  }
});

test("excluded files and files that are no plans do not fail it", () => {
  change(() => {
    mkdirSync(join(plans, "nhap"));
    write("nhap/x.yaml", "rasoat: 1\n");
    write(".rasoat.yaml", read(".rasoat.yaml") + "waivers: [mien.yaml]\n");
    write("mien.yaml", "mien_ap_dung: [{ tep: x.yaml, quy_tac: work-without-lead, ly_do: Chờ sắp xếp, nguoi_duyet: Bí thư }]\n");
  }, { staged: true });
  const done = commitWith("rasoat-check");
  assert.equal(done.code, 0, done.all);
});

test("a waiver that has run out since the plan’s date waives nothing", () => {
  for (const [until, holds] of [["2024-12-31", false], ["2999-12-31", true]]) {
    const waiver = `  # rasoat: ignore[work-without-deadline] until=${until} -- chờ lịch thi`;
    change(() => {
      const lines = read("chi bo.yaml").split("\n");
      write("chi bo.yaml", lines.map((line) => (line.includes(deadline) ? line.replace(deadline, "") + waiver : line)).join("\n"));
    }, { staged: true });
    const done = commitWith("rasoat-check");
    assert.equal(done.code === 0, holds, until + done.all);
  }
});

test("a file that is named like an option is a file", () => {
  for (const hook of ["rasoat-check", "rasoat-fix"]) {
    change(() => {
      write(".de.yaml", "fail_on: none\n");
      write("--config=.de.yaml", "Rasoat: 1\n");
    }, { staged: true });
    assert.notEqual(commitWith(hook).code, 0, hook);
  }
});

test("hidden files are no plans, but a configuration must be sound", () => {
  change(() => {
    mkdirSync(join(plans, ".github"));
    write(".github/x.yaml", "on: push\n");
    write(".an.yaml", "repos: []\n");
  }, { staged: true });
  assert.equal(commitWith("rasoat-check").code, 0);
  change(() => write(".rasoat.yaml", "exclud: []\n"), { staged: true });
  assert.notEqual(commitWith("rasoat-check").code, 0);
});

test("the hook of the audit judges all plans, not those of the commit", () => {
  change(() => write("chi bo.yaml", read("chi bo.yaml").replace("Kèm cặp sáu", "Kèm cặp bảy")), { staged: true });
  assert.equal(commitWith("rasoat-audit").code, 0);
  change(() => {
    write("hong.yaml", "rasoat: 1\nvan_ban: [a\n");
  });
  write("truong.yaml", read("truong.yaml") + "\n");
  git("add", "--all");
  const done = commitWith("rasoat-audit");
  assert.notEqual(done.code, 0);
  assert.match(done.all, /exit code: 3/);
});

test("the hook that mends fails by what it has changed, then passes", () => {
  const loose = read("truong.yaml").replace('"so_ky_hieu": "37-KH/ĐU"', '"so_ky_hieu": "37 - KH/ĐU"');
  assert.notEqual(loose, read("truong.yaml"));
  change(() => write("truong.yaml", loose), { staged: true });
  const first = commitWith("rasoat-fix");
  assert.notEqual(first.code, 0, first.all);
  assert.match(first.all, /files were modified by this hook/);
  assert.notEqual(read("truong.yaml"), loose);
  git("add", "--all");
  const second = commitWith("rasoat-fix");
  assert.equal(second.code, 0, second.all);
});

test("a plain hook that hands over staged names in batches", () => {
  const entry = yaml(".pre-commit-hooks.yaml").find(({ id }) => id === "rasoat-check").entry;
  const hook = `#!/bin/sh\ngit diff --cached --name-only --diff-filter=ACMR -z -- '*.yaml' | xargs -0 -r -n 3 ${entry}\n`;
  const commit = () => {
    writeFileSync(join(plans, ".git/hooks/pre-commit"), hook, { mode: 0o755 });
    const done = run("git", ["commit", "--quiet", "--message", "change"], { env });
    rmSync(join(plans, ".git/hooks/pre-commit"));
    return done.code === 0;
  };
  const copies = (text) => {
    for (let i = 0; i < 8; ++i) write(`ban ${i}.yaml`, text.replace("04-KH/CB", `${i + 10}-KH/CB`));
  };
  change(() => copies(read("chi bo.yaml")), { staged: true });
  assert.ok(commit());
  change(() => {
    copies(read("chi bo.yaml"));
    write("ban 6.yaml", read("chi bo.yaml").replace(deadline, ""));
  }, { staged: true });
  assert.ok(!commit());
  assert.ok(readdirSync(plans).includes("ban 6.yaml"));
});
