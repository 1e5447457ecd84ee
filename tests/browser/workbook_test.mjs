// The workbook of an audit, taken apart: numbers are numbers, days are days, and no text is a formula.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import test from "node:test";
import { inflateRawSync } from "node:zlib";

const sample = (...words) => execFileSync(process.env.RASOAT_SAMPLE_REPORT, words, { maxBuffer: 1 << 28 });

// The files of a ZIP archive, by its central directory.
function unpacked(bytes) {
  const files = {};
  const end = bytes.lastIndexOf(Buffer.from("PK\x05\x06"));
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; --left) {
    const [size, name, extra, comment] = [bytes.readUInt32LE(at + 20), ...[28, 30, 32].map((field) => bytes.readUInt16LE(at + field))];
    const local = bytes.readUInt32LE(at + 42);
    const begin = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(begin, begin + size);
    const stored = bytes.readUInt16LE(at + 10) === 0;
    files[bytes.toString("utf8", at + 46, at + 46 + name)] = (stored ? data : inflateRawSync(data)).toString("utf8");
    at += 46 + name + extra + comment;
  }
  return files;
}

const sheetOf = (files, name) => {
  const names = [...files["xl/workbook.xml"].matchAll(/<sheet name="([^"]*)"/g)].map((match) => match[1]);
  return files[`xl/worksheets/sheet${names.indexOf(name) + 1}.xml`];
};
const cell = (sheet, place) => sheet.match(new RegExp(`<c r="${place}"[^>]*?(/>|>.*?</c>)`))?.[0];

test("sheets have heads that stay, filters and widths, and fit A4", () => {
  const files = unpacked(sample("24", "xlsx"));
  for (const name of ["Đơn vị", "Phát hiện", "Ma trận", "Trùng lặp"]) {
    const sheet = sheetOf(files, name);
    assert.match(sheet, /<pane [^>]*ySplit="1"[^>]*state="frozen"/, name);
    assert.match(sheet, /<autoFilter ref="A1:[A-Z]+\d+"/, name);
    assert.match(sheet, /<cols><col /, name);
    assert.match(sheet, /paperSize="9"/, name);
  }
  assert.ok(sheetOf(files, "Tổng hợp").includes("Trong 22 đơn vị phải nộp kế hoạch"));
});

test("figures are numbers and days are days", () => {
  const files = unpacked(sample("24", "xlsx"));
  const units = sheetOf(files, "Đơn vị");
  assert.match(cell(units, "I3"), /<c r="I3" s="\d+"><v>4<\/v><\/c>/);
  assert.match(cell(units, "E2"), /<c r="E2" s="\d+"><v>46203<\/v><\/c>/);
  const style = Number(cell(units, "E2").match(/s="(\d+)"/)[1]);
  const formats = files["xl/styles.xml"].match(/<cellXfs.*<\/cellXfs>/)[0].match(/<xf [^>]*/g);
  const id = formats[style].match(/numFmtId="(\d+)"/)[1];
  assert.match(files["xl/styles.xml"], new RegExp(`numFmtId="${id}" formatCode="dd/mm/yyyy"`));
});

test("nothing of a hostile audit is a formula, a link or something outside", () => {
  const files = unpacked(sample("24", "xlsx", "hostile"));
  for (const [name, text] of Object.entries(files)) {
    assert.equal(/externalLink|vbaProject|oleObject|hyperlink/i.test(name), false, name);
    if (!name.startsWith("xl/worksheets/")) continue;
    assert.equal(/<f[ >]|<hyperlink/.test(text), false, name);
    assert.equal(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\u202e]/.test(text), false, name);
  }
  assert.match(sheetOf(files, "Đơn vị"), /<is><t>[^<]*=HYPERLINK\(&quot;http:\/\/hostile&quot;\)|<is><t>[^<]*=HYPERLINK\("http:\/\/hostile"\)/);
});

test("a text longer than a cell says that it was cut", () => {
  const units = sheetOf(unpacked(sample("24", "xlsx", "long")), "Đơn vị");
  const text = units.match(/<t[^>]*>(x+[^<]*)<\/t>/)[1];
  assert.equal(text, "x".repeat(32000) + "… (đã cắt bớt)");
});

test("the same audit gives the same bytes at any time", async () => {
  const first = sample("24", "xlsx");
  await new Promise((done) => setTimeout(done, 2100));
  assert.ok(first.equals(sample("24", "xlsx")));
  assert.match(unpacked(first)["docProps/core.xml"], /2024-01-01T00:00:00Z/);
});
