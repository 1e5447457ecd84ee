// What both tests share: the npm packages, the program's schemas, the files of the tree.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const packages = process.env.RASOAT_PACKAGES;
export const load = createRequire(join(packages, "package.json"));
const source = process.env.RASOAT_SOURCE_DIR;
const binary = process.env.RASOAT_BINARY;

export function schema(kind, ...options) {
  return JSON.parse(execFileSync(binary, ["schema", kind, ...options], { encoding: "utf8" }));
}

export const kinds = ["plan", "rule", "pack", "config"];

// `use` is given the files of all schemas: { plan, rule, … }.
export async function withSchemaFiles(use) {
  const folder = mkdtempSync(join(tmpdir(), "rasoat-"));
  try {
    const files = {};
    for (const kind of kinds) {
      files[kind] = join(folder, `${kind}.schema.json`);
      execFileSync(binary, ["schema", kind, "-o", files[kind]]);
    }
    return await use(files);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const read = (path) => readFileSync(path, "utf8").replace(/^\uFEFF/, "");
const yamlFiles = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => join(folder, name));

export const goodSamples = () =>
  yamlFiles(join(source, "plans/samples"))
    .filter((path) => !path.endsWith(".loi.yaml"))
    .map((path) => ({ path, text: read(path) }));

export function packFiles() {
  const packs = join(source, "rules/packs");
  return readdirSync(packs)
    .flatMap((pack) => yamlFiles(join(packs, pack)))
    .map((path) => ({ path, kind: path.endsWith("/pack.yaml") ? "pack" : "rule", text: read(path) }));
}
