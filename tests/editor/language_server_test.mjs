// What an official sees who types a plan in an editor with the YAML language server and our schema.
import assert from "node:assert/strict";
import test from "node:test";
import { pathToFileURL } from "node:url";
import { LanguageClient } from "./language_client.mjs";
import { goodSamples, withSchemaFiles } from "./support.mjs";

const cursor = "¦";

await withSchemaFiles(async (files) => {
  const client = await LanguageClient.start();

  // Opens the text with the line that names its schema; the place of the cursor, if there is one, is given back too.
  async function type(kind, text) {
    const line = `# yaml-language-server: $schema=${pathToFileURL(files[kind]).href}\n`;
    const before = (line + text.split(cursor)[0]).split("\n");
    const position = { line: before.length - 1, character: before.at(-1).length };
    const opened = await client.open(line + text.replace(cursor, ""));
    return { ...opened, at: { textDocument: { uri: opened.uri }, position } };
  }
  // What the schema finds; the server's own remarks (an anchor that is not used) are not ours.
  async function messages(kind, text) {
    const { diagnostics } = await type(kind, text);
    return diagnostics.filter((d) => d.source.startsWith("yaml-schema")).map((d) => d.message);
  }
  async function offered(kind, text) {
    const answer = await client.ask("textDocument/completion", (await type(kind, text)).at);
    return answer.items ?? answer;
  }
  const labels = async (kind, text) => (await offered(kind, text)).map((item) => item.label);
  const hover = async (kind, text) =>
    (await client.ask("textDocument/hover", (await type(kind, text)).at)).contents.value;

  const work = "nhiem_vu:\n  - nhom: II.1\n    cong_viec:\n      - noi_dung: a\n        ";

  await test("keys of the block are offered, with a colon", async () => {
    const items = await offered("plan", work + "ch¦");
    const lead = items.find((item) => item.label === "chu_tri");
    assert.match(lead.insertText, /^chu_tri: /);
    assert.match(lead.documentation.value ?? lead.documentation, /đơn vị chủ trì/);
    const known = items.map((item) => item.label);
    assert.ok(known.includes("thoi_han") && known.includes("viec_con"));
    assert.ok(!known.includes("noi_dung") && !known.includes("van_ban"));
  });

  await test("codes are offered with their names, and nothing else", async () => {
    const items = await offered("plan", "van_ban:\n  he_thong: ¦\n");
    assert.deepEqual(items.map((item) => item.label), ["dang", "nha_nuoc", "mat_tran_doan_the", "hoi"]);
    assert.match(JSON.stringify(items[1].documentation), /Nhà nước/);
  });

  await test("a key is explained in Vietnamese", async () => {
    assert.match(await hover("plan", work + "chu¦_tri: Văn phòng"), /đơn vị chủ trì/);
    assert.match(await hover("plan", "van_ban:\n  loai_¦don_vi: chi_bo"), /loại đơn vị/);
  });

  await test("a wrong code, a misspelt key and a wrong shape are marked, each once", async () => {
    const [code, ...others] = await messages("plan", "van_ban:\n  loai: ke_hoac\n");
    assert.match(code, /ke_hoach/);
    assert.deepEqual(others, []);
    assert.deepEqual(await messages("plan", work + "chu_chi: b\n"), ["Property chu_chi is not allowed."]);
    assert.equal((await messages("plan", "van_ban: [a]\n")).length, 1);
  });

  await test("a key or code written as people write it is not marked", async () => {
    assert.deepEqual(await messages("plan", "Văn bản:\n  Loại: Kế hoạch\n"), []);
    assert.deepEqual(await messages("plan", work + "Chủ trì: b\n        x_rieng: 1\n"), []);
    assert.deepEqual(await messages("plan", "van_ban:\n  loai: Kế hoạch\n  du_thao: có\n"), []);
  });

  await test("good samples have no mark at all", async () => {
    for (const { path, text } of goodSamples()) assert.deepEqual(await messages("plan", text), [], path);
  });

  await test("a schema beside the plan is found by its name alone, as the README has it", async () => {
    const text = "# yaml-language-server: $schema=plan.schema.json\nvan_ban:\n  loai: ke_hoac\n";
    const { diagnostics } = await client.open(text, new URL("./", pathToFileURL(files.plan)).href);
    assert.equal(diagnostics.length, 1);
    assert.match(diagnostics[0].message, /chuong_trinh/);
  });

  await test("rules: conditions, selectors and plan keys of examples are known", async () => {
    assert.ok((await labels("rule", "rule: a\nrequire:\n  e¦\n")).includes("exists"));
    assert.ok((await labels("rule", "rule: a\nfor_each: ¦\n")).includes("every work"));
    assert.ok((await labels("rule", "examples:\n  - holds:\n      n¦\n")).includes("nhiem_vu"));
    assert.match(await hover("rule", "rule: a\nsever¦ity: error\n"), /mức độ/);
    assert.ok((await messages("rule", "rule: a\nrequire: { exist: ky }\n")).includes("Property exist is not allowed."));
  });

  await client.stop();
});
