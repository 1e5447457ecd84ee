// Does `rasoat schema` let through what the program reads, and refuse what is certainly wrong?
//
// YAML becomes JSON in both ways in which scalars may be read: typed, as editors do it, and as texts, as the program does.
import assert from "node:assert/strict";
import test from "node:test";
import { goodSamples, kinds, load, packFiles, schema } from "./support.mjs";

const Ajv = load("ajv");
const { Document, parseDocument, visit } = load("yaml");

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, strictTypes: false });
ajv.addKeyword("enumDescriptions");
const validators = Object.fromEntries(kinds.map((kind) => [kind, ajv.compile(schema(kind))]));

function typed(text) {
  return parseDocument(text).toJS({ maxAliasCount: -1 });
}

function texts(text) {
  const document = parseDocument(text, { schema: "failsafe" });
  const empty = (scalar) => scalar.type === "PLAIN" && scalar.source === "";
  visit(document, { Scalar: (_, scalar) => void (empty(scalar) && (scalar.value = null)) });
  return document.toJS({ maxAliasCount: -1 });
}

function mistakes(kind, value) {
  const validate = validators[kind];
  return validate(value) ? "" : validate.errors.map((e) => `${e.instancePath} ${e.message}`).join("\n");
}

function accepted(kind, text, name) {
  assert.equal(mistakes(kind, typed(text)), "", name);
  assert.equal(mistakes(kind, texts(text)), "", name);
}

function refused(kind, text) {
  assert.notEqual(mistakes(kind, typed(text)), "", text);
  assert.notEqual(mistakes(kind, texts(text)), "", text);
}

test("every good sample keeps the schema of plans", () => {
  const samples = goodSamples();
  assert.ok(samples.length >= 8);
  for (const { path, text } of samples) accepted("plan", text, path);
});

test("every rule file and pack.yaml keeps its schema", () => {
  const files = packFiles();
  assert.ok(files.length > 100);
  for (const { path, kind, text } of files) accepted(kind, text, path);
});

test("what the program understands is never marked as wrong", () => {
  for (const text of [
    "Văn bản: { Hệ thống: Đảng }",
    "nhiem_vu: [{ Công việc: [{ Nội dung: a, CHỦ TRÌ: b, thoi-han: c }] }]",
    "van_ban: { loai: Kế hoạch, he_thong: ĐẢNG, loai_don_vi: …… }",
    "van_ban: { loai: kh, du_thao: có }",
    "van_ban: { du_thao: true, loai: , he_thong: }",
    "pho_bien: { cap: chi_bo, tỉ lệ: 100%, ti_le: 1 }",
    "x_ghi_nho: { a: [1, 2] }",
    "van_ban: { x_cua_toi: 1 }",
    "can_cu: Kết luận số 69-KL/TW",
    "muc_dich: [a, { nhan: 1, noi_dung: b }]",
    "muc_tieu: [a, b]",
    "kinh_phi: [a, b]",
    "nhiem_vu: { cong_viec: [a, { viec_con: [b, { viec_con: c }] }] }",
    "phu_luc: [{ so: 1, cot: [a, b], dong: [[1, 2], [x, y]] }]",
    "rasoat: 1",
    "nhiem_vu: [{ cong_viec: [{ noi_dung: a, thoi_han: 2025, ma: 1.1, san_pham: true }] }]",
  ])
    accepted("plan", text, text);
});

test("typical mistakes in a plan are refused", () => {
  for (const text of [
    "van_bản_: [a]\nvan_ban: [a]",
    "nhiem_vu: [{ cong_viec: [{ noi_dung: a, chu_chi: b }] }]",
    "nhiem_vus: []",
    "van_ban: { loai: ke_hoac }",
    "van_ban: { loai: [ke_hoach, de_an] }",
    "van_ban: { loai_don_vi: truong }",
    "van_ban: { du_thao: maybe }",
    "van_ban: Kế hoạch",
    "van_ban: { so_ky_hieu: [05-KH/ĐU] }",
    "van_ban: { ngay_ban_hanh: { ngay: 1 } }",
    "pho_bien: [{ cap: cap_tinhh }]",
    "so_ket_tong_ket: [so_ket]",
    "ky: [a]",
    "nhiem_vu: [{ cong_viec: [{ noi_dung: a, thoi_han: [2024, 2025] }] }]",
    "muc_tieu: { chi_tieu: [{ gia_tri: { tu: 1 } }] }",
    "can_cu: [[a]]",
    "- van_ban",
  ])
    refused("plan", text);
});

const rule = (change) => {
  const wording = { vi: "a", en: "a" };
  return new Document({
    rule: "a-b", title: wording, because: wording, severity: "error", basis: [{ strength: "thong_le", note: wording }],
    require: { exists: "can_cu" }, say: wording, remedy: wording, examples: [{ holds: {} }], ...change,
  }).toString();
};

test("typical mistakes in a rule are refused", () => {
  accepted("rule", rule({}), "the rule without a mistake");
  for (const change of [
    { severity: "bad" },
    { title: "a" },
    { title: { vi: "a" } },
    { say: { vi: "", en: "a" } },
    { requires: { exists: "can_cu" } },
    { require: { exist: "can_cu" } },
    { require: { exists: "can_cu", absent: "ky" } },
    { require: { all: { exists: "can_cu" } } },
    { require: { count: { path: "can_cu", at_least: -1 } } },
    { require: "can_cu" },
    { basis: [{ strength: "practice" }] },
    { in_force: { from: "25/3/2024" } },
    { applies_to: { unit_types: ["truong"] } },
    { applies_to: { draft: "perhaps" } },
    { examples: [] },
    { examples: [{ hold: {} }] },
    { examples: [{ holds: { chu_chi: "a" } }] },
  ])
    refused("rule", rule(change));
  refused("rule", rule({ status: "old" }));
  refused("config", "profiles: strict");
  refused("config", "rules: { work-without-lead: fatal }");
  accepted("config", "profile: strict\nrules: { work-without-lead: off }\nsettings: { x: [a, 2], y: 3 }", "a configuration");
  refused("pack", "pack: a\ntitle: { vi: a, en: a }");
  refused("pack", "pack: a\nversion: 1\ntitle: { vi: a, en: a }\nlists: { groups: [{ code: A, vi: a }] }");
});

test("every key and code is explained, in both languages", () => {
  for (const kind of kinds)
    for (const options of [[], ["--lang", "en"]]) {
      const whole = schema(kind, ...options);
      for (const [name, block] of [[kind, whole], ...Object.entries(whole.definitions)])
        for (const [key, property] of Object.entries(block.properties ?? {})) {
          assert.ok(property.title, `${name}.${key}`);
          assert.ok(property.description?.length > property.title.length, `${name}.${key}`);
        }
    }
  const { properties } = schema("plan").definitions.van_ban;
  const [choices] = properties.loai_don_vi.anyOf;
  assert.equal(choices.enum.length, choices.enumDescriptions.length);
  assert.ok(choices.enumDescriptions.every((label) => label.length > 0));
  assert.match(schema("plan", "--lang", "en").definitions.cong_viec.properties.chu_tri.title, /lead/);
});
