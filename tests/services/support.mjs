// A repository of plans with a remote one, as a runner of a service finds it, and programs run in it.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const { RASOAT_BINARY, RASOAT_PACKAGES, RASOAT_SOURCE_DIR } = process.env;
export const source = RASOAT_SOURCE_DIR;
export const load = createRequire(join(RASOAT_PACKAGES, "package.json"));
export const yaml = (file) => load("yaml").parse(readFileSync(join(source, file), "utf8"));

export const folder = mkdtempSync(join(tmpdir(), "rasoat-services-"));
process.on("exit", () => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, "bin"));
symlinkSync(RASOAT_BINARY, join(folder, "bin/rasoat"));

const environment = {
  PATH: `${join(folder, "bin")}:${process.env.PATH}`,
  HOME: folder,
  LANG: "C.UTF-8",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "Test",
  GIT_AUTHOR_EMAIL: "test@example.org",
  GIT_COMMITTER_NAME: "Test",
  GIT_COMMITTER_EMAIL: "test@example.org",
};

export function run(command, arguments_, { cwd = plans, env = {} } = {}) {
  const done = spawnSync(command, arguments_, { cwd, encoding: "utf8", env: { ...environment, ...env } });
  assert.equal(done.error, undefined);
  return { code: done.status, out: done.stdout, errors: done.stderr, all: done.stdout + done.stderr };
}

export function git(...arguments_) {
  const done = run("git", arguments_);
  assert.equal(done.code, 0, done.all);
  return done.out.trim();
}

export const plans = join(folder, "plans");
export const write = (file, text) => writeFileSync(join(plans, file), text);
export const read = (file) => readFileSync(join(plans, file), "utf8");

const sample = (name) => join(source, "plans/samples", name);
run("git", ["init", "--quiet", "--bare", "--initial-branch=main", "origin.git"], { cwd: folder });
run("git", ["init", "--quiet", "--initial-branch=main", "plans"], { cwd: folder });
copyFileSync(sample("02-dang-uy-truong.yaml"), join(plans, "truong.yaml"));
copyFileSync(sample("05-chi-bo.yaml"), join(plans, "chi bo.yaml"));
write(".rasoat.yaml", "fail_on: warning\nexclude: [nhap/]\n");
git("add", "--all");
git("commit", "--quiet", "--message", "plans");
git("remote", "add", "origin", join(folder, "origin.git"));
git("push", "--quiet", "origin", "main");

export const deadline = ", Thời hạn: trước ngày 30/6/2025";

// A branch off main with some change; committed unless `staged`.
export function change(make, { staged = false } = {}) {
  git("checkout", "--quiet", "--force", "-B", "change", "main");
  git("clean", "--quiet", "--force", "-d", "-x");
  make();
  git("add", "--all");
  if (!staged) git("commit", "--quiet", "--allow-empty", "--no-verify", "--message", "change");
}

// Changes and what the gate must answer.
export const changes = [
  ["good", 0, () => write("chi bo.yaml", read("chi bo.yaml").replace("Kèm cặp sáu", "Kèm cặp bảy"))],
  ["bad", 1, () => write("chi bo.yaml", read("chi bo.yaml").replace(deadline, ""))],
  ["configuration", 2, () => write(".rasoat.yaml", "fail_onn: warning\n")],
  ["unreadable", 3, () => write("chi bo.yaml", read("chi bo.yaml").replace("Nội dung: Kèm", 'Nội dung: "Kèm'))],
  ["nothing", 0, () => write("README.md", "Kho kế hoạch\n")],
];
