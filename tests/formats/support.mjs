// A folder of plans that a report must say well, and the program run over it: one good plan, one with findings, one with
// an edit, one that is read in part, one whose name and texts try to break out of every format; with it a path that is not there and a
// folder without a plan.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const { RASOAT_BINARY, RASOAT_PACKAGES, RASOAT_SOURCE_DIR } = process.env;
export const source = RASOAT_SOURCE_DIR;
export const load = createRequire(join(RASOAT_PACKAGES, "package.json"));

const poison = `50% a:b, c; d] [e] 'f' |g <b>&amp; ]]> # -- \\\\ ##vso[task.x]1 ::error::j ##teamcity[k]`;
export const poisonedName = `a,b:c;%] [|'"<&>##vso[x]::error::\n# \\.yaml`;

const samples = join(source, "plans/samples");
export const folder = mkdtempSync(join(tmpdir(), "rasoat-formats-"));
process.on("exit", () => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, "trong"));
mkdirSync(join(folder, "Kế hoạch"));
copyFileSync(join(samples, "02-dang-uy-truong.yaml"), join(folder, "Kế hoạch/đạt.yaml"));
copyFileSync(join(samples, "02-dang-uy-truong.loi.yaml"), join(folder, "Kế hoạch/lỗi.yaml"));
writeFileSync(join(folder, "tab.yaml"), "rasoat: 1\nvan_ban:\n\tloai: KH\n  so_ky_hieu: 05-KH/ĐU\n");
writeFileSync(join(folder, "hong.yaml"), "rasoat: 1\nvan_ban: [a\nnhiem_vu: x\n");
writeFileSync(
  join(folder, poisonedName),
  `rasoat: 1\nhuong_dan: 149-HD/BTGTW\nvan_ban: { co_quan_ban_hanh: "${poison}", ngay_ban_hanh: 20/4/2024 }\n` +
    `nhiem_vu:\n  - nhom: II.1\n    cong_viec:\n      - { ma: "${poison}", noi_dung: "${poison}" }\n`,
);

const arguments_ = [".", "trong", "khong-co.yaml"];

// What `rasoat check` prints of the whole folder, or of `paths`.
export function report(format, { paths = arguments_, env = {}, options = [] } = {}) {
  const run = spawnSync(RASOAT_BINARY, ["check", ...paths, "--format", format, ...options], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, GITHUB_STEP_SUMMARY: "", RASOAT_LANG: "vi", ...env },
    maxBuffer: 1 << 28,
  });
  return { text: run.stdout, status: run.status };
}

export const lines = (text) => text.split("\n").slice(0, -1);
