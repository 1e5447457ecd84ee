// The HTML page, read by the parser that follows the standard to the letter: any mistake in it is reported.
import assert from "node:assert/strict";
import test from "node:test";
import { load, report } from "./support.mjs";

const { parse } = await import(load.resolve("parse5").replace("/commonjs/", "/"));

function parsed(html) {
  const errors = [];
  const document = parse(html, { sourceCodeLocationInfo: true, onParseError: (error) => errors.push(error) });
  return { document, errors };
}

function* elements(node) {
  if (node.tagName) yield node;
  for (const child of node.childNodes ?? []) yield* elements(child);
}
const attribute = (node, name) => node.attrs.find((each) => each.name === name)?.value;

test("the page has no mistake, loads nothing and runs nothing", () => {
  const { document, errors } = parsed(report("html", { options: ["--show-waived"] }).text);
  assert.deepEqual(errors, []);
  const all = [...elements(document)];
  for (const node of all) {
    assert.ok(!["script", "img", "link", "iframe", "object"].includes(node.tagName), node.tagName);
    for (const { name } of node.attrs) assert.ok(!name.startsWith("on") && name !== "src" && name !== "style", name);
  }
  assert.equal(all.filter((node) => node.tagName === "b" && node.parentNode.tagName === "h2").length, 0);
});

test("every link leads to a place of the page, every plan has one", () => {
  const { document } = parsed(report("html").text);
  const all = [...elements(document)];
  const ids = all.map((node) => attribute(node, "id")).filter(Boolean);
  assert.equal(new Set(ids).size, ids.length);
  const targets = all.filter((node) => node.tagName === "a").map((node) => attribute(node, "href"));
  for (const target of targets) assert.ok(ids.includes(target.slice(1)), target);
  assert.equal(targets.filter((target) => target.startsWith("#plan-")).length, 6);
});

test("headings come in order", () => {
  const { document } = parsed(report("html").text);
  let level = 0;
  for (const node of elements(document)) {
    const match = /^h([1-6])$/.exec(node.tagName);
    if (!match) continue;
    assert.ok(Number(match[1]) <= level + 1);
    level = Number(match[1]);
  }
  assert.ok(level > 1);
});
