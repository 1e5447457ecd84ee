// The page of an audit in chromium: what a leader does with it works from the keyboard, and nothing of a plan runs.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after, before } from "node:test";
import { pathToFileURL } from "node:url";

const load = createRequire(join(process.env.RASOAT_PACKAGES, "package.json"));
const { chromium } = load("playwright-core");

let browser, folder;
before(async () => {
  browser = await chromium.launch({ executablePath: process.env.RASOAT_CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
  folder = mkdtempSync(join(tmpdir(), "rasoat-"));
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

function sample(...words) {
  const file = join(folder, `${words.join("-")}.html`);
  writeFileSync(file, execFileSync(process.env.RASOAT_SAMPLE_REPORT, words, { maxBuffer: 1 << 28 }));
  return file;
}

// Opens a page and gives what went wrong on it beside: errors, refused by the policy, anything asked of a network.
async function open(file, options = {}) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, ...options });
  const trouble = [];
  page.on("console", (message) => message.type() === "error" && trouble.push(message.text()));
  page.on("pageerror", (error) => trouble.push(error.message));
  page.on("dialog", (dialog) => trouble.push(dialog.message()));
  page.on("request", (request) => request.url().startsWith("file:") || trouble.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  return { page, trouble };
}

const shownUnits = (page) => page.locator("#units-table tbody tr:visible").count();
const text = (page, selector) => page.locator(selector).textContent();

test("filters show the units that were asked for, in the table, the matrix and the findings", async () => {
  const { page, trouble } = await open(sample("24"));
  assert.equal(await shownUnits(page), 24);
  await page.click("[data-filter=missing]");
  assert.equal(await shownUnits(page), 6);
  assert.equal(await page.getAttribute("[data-filter=missing]", "aria-pressed"), "true");
  assert.equal(await page.getAttribute("[data-filter='']", "aria-pressed"), "false");
  assert.equal(await page.locator(".heat tbody tr:visible").count(), 6);
  assert.match(await text(page, "#shown"), /6\/24/);
  await page.click("[data-filter=late]");
  assert.equal(await shownUnits(page), 2);
  assert.equal(await page.locator(".plan:visible").count(), 2);
  await page.click("[data-filter='']");
  assert.equal(await shownUnits(page), 24);
  assert.deepEqual(trouble, []);
  await page.close();
});

test("search does without diacritics, goes together with a filter and is emptied by Escape", async () => {
  const { page } = await open(sample("24"));
  await page.fill("#search", "phuong ly thuong kiet");
  const found = await page.locator("#units-table tbody tr:visible").allInnerTexts();
  assert.ok(found.length >= 2 && found.length < 24);
  for (const row of found) assert.match(row, /phường Lý Thường Kiệt/);
  await page.fill("#search", "ĐẢNG ỦY PHƯỜNG");
  const all = await shownUnits(page);
  assert.ok(all >= 4);
  await page.click("[data-filter=incomplete]");
  const some = await shownUnits(page);
  assert.ok(some > 0 && some < all);
  await page.focus("#search");
  await page.keyboard.press("Escape");
  assert.equal(await page.inputValue("#search"), "");
  assert.equal(await shownUnits(page), 4);  // those that the list has not are apart
  await page.fill("#search", "no such unit");
  assert.equal(await shownUnits(page), 0);
  await page.close();
});

test("columns sort by figures, days and names, and say so", async () => {
  const { page } = await open(sample("24"));
  const column = (number) => page.locator(`#units-table thead th:nth-child(${number}) button`);
  const cells = (number) => page.locator(`#units-table tbody tr > :nth-child(${number})`).allInnerTexts();
  await column(6).click();
  assert.equal(await page.getAttribute("#units-table thead th:nth-child(6)", "aria-sort"), "descending");
  const errors = (await cells(6)).map((cell) => (cell === "–" ? -1 : Number(cell)));
  assert.deepEqual(errors, [...errors].sort((a, b) => b - a));
  await column(6).click();
  assert.equal(await page.getAttribute("#units-table thead th:nth-child(6)", "aria-sort"), "ascending");
  assert.equal((await cells(6))[0], "–");
  await column(2).click();
  assert.equal(await page.getAttribute("#units-table thead th:nth-child(6)", "aria-sort"), "none");
  const names = (await cells(2)).map((cell) => cell.split("\n")[0]);
  assert.deepEqual(names, [...names].sort(new Intl.Collator("vi", { numeric: true }).compare));
  await column(3).click();
  const days = await page.locator("#units-table tbody td.d").evaluateAll((all) => all.map((cell) => cell.dataset.v));
  const known = days.filter((day) => day);
  assert.deepEqual(known, [...known].sort());
  assert.ok(days.slice(known.length).every((day) => day === ""), "units without a plan stand last");
  await column(1).click();
  assert.equal((await cells(1))[0], "1");
  await page.close();
});

test("everything is reached and worked with the keyboard, and the focus is seen", async () => {
  const { page } = await open(sample("24"));
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
  const seen = new Set();
  for (let step = 0; step < 60; ++step) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate(() => {
      const at = document.activeElement;
      return { name: at.id || at.dataset.filter || at.parentElement.className, outline: getComputedStyle(at).outlineStyle };
    });
    assert.notEqual(focus.outline, "none", focus.name);
    seen.add(focus.name);
  }
  for (const name of ["search", "missing", "unit", "d", "stands"]) assert.ok(seen.has(name), name);
  await page.focus("[data-filter=missing]");
  await page.keyboard.press("Space");
  assert.equal(await shownUnits(page), 6);
  await page.focus("#units-table thead th:nth-child(2) button");
  await page.keyboard.press("Enter");
  assert.equal(await page.getAttribute("#units-table thead th:nth-child(2)", "aria-sort"), "ascending");
  await page.close();
});

test("a unit's name leads to its findings, which open, also when a filter hid them", async () => {
  const { page } = await open(sample("24"));
  await page.click("#u1 a");
  assert.equal(await page.locator("#p1").evaluate((plan) => plan.open), true);
  assert.ok(await page.locator("#p1 pre mark").first().isVisible());
  await page.click("[data-filter=late]");
  assert.equal(await page.locator("#p1").isVisible(), false);
  await page.evaluate(() => (location.hash = ""));
  await page.evaluate(() => (location.hash = "p1"));
  await page.waitForFunction(() => !document.getElementById("p1").hidden);
  await page.close();
});

test("a cell tells its state without colour, and what is not verified is never green", async () => {
  const { page } = await open(sample("24"));
  const signs = await page.locator(".heat tbody td").evaluateAll((cells) => {
    const found = {};
    for (const cell of cells) (found[cell.className] ||= new Set()).add(cell.textContent.trim()[0]);
    return Object.entries(found).map(([style, texts]) => [style, [...texts]]);
  });
  assert.ok(signs.length >= 7);
  for (const [style, texts] of signs) assert.equal(texts.length, 1, style);
  assert.equal(new Set(signs.map(([, texts]) => texts[0])).size, signs.length, "no two states have one sign");
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    const [red, green, blue] = await page.locator(".heat td.open").first().evaluate((cell) =>
      getComputedStyle(cell).backgroundImage.match(/\d+/g).slice(1, 4).map(Number));
    assert.ok(green <= red && green <= blue, `${colorScheme}: ${red} ${green} ${blue}`);
  }
  await page.close();
});

test("on paper: controls are gone, heads are repeated, and the findings come when they are asked for", async () => {
  const { page } = await open(sample("60"));
  await page.emulateMedia({ media: "print" });
  for (const gone of ["nav", "#tools", ".skip", "#plans"]) assert.equal(await page.locator(gone).isVisible(), false, gone);
  assert.equal(await page.locator("#units-table thead").evaluate((head) => getComputedStyle(head).display), "table-header-group");
  assert.equal(await page.locator("#units-table tbody tr").first().evaluate((row) => getComputedStyle(row).breakInside), "avoid");
  assert.ok(await page.locator(".signs").isVisible());
  await page.emulateMedia({ media: "screen" });
  const pages = async () => String(await page.pdf({ format: "A4" })).match(/\/Type \/Page\b/g).length;
  const summary = await pages();
  await page.check("#print-details");
  assert.ok((await pages()) > summary + 5);
  assert.equal(await page.locator("details.plan[open]").count(), 0);
  await page.close();
});

test("it is whole without script, and fits a narrow screen", async () => {
  const { page } = await open(sample("24"), { javaScriptEnabled: false, viewport: { width: 400, height: 800 } });
  assert.equal(await shownUnits(page), 24);
  assert.equal(await page.locator("#tools").isVisible(), false);
  const { width } = await page.locator("body").boundingBox();
  assert.ok(width <= 400);
  await page.close();
});

async function assertNothingRan(page, trouble) {
  assert.equal(await page.evaluate(() => window.hostile), undefined);
  assert.deepEqual(trouble, []);
  const strange = await page.evaluate(() => ({
    scripts: document.scripts.length,
    styles: document.querySelectorAll("style").length,
    images: document.querySelectorAll("img, iframe, object, embed, link").length,
    handlers: [...document.querySelectorAll("*")].filter((at) => [...at.attributes].some(({ name }) => /^on|^style$/.test(name))).length,
    links: [...document.querySelectorAll("[href], [src]")].filter((at) => !(at.getAttribute("href") || "").startsWith("#")).length,
    turned: /[\u202a-\u202e\u2066-\u2069\u200e\u200f]/.test(document.documentElement.outerHTML),
  }));
  assert.deepEqual(strange, { scripts: 1, styles: 1, images: 0, handlers: 0, links: 0, turned: false });
}

test("hostile names, files, excerpts and messages are shown and do nothing", async () => {
  const { page, trouble } = await open(sample("24", "hostile"));
  assert.match(await text(page, "#units"), /<\/script><script>window\.hostile=1<\/script>/);
  await page.click("#open-all");
  assert.match(await text(page, "#plans"), /<img src=x onerror="window\.hostile=2">/);
  await page.fill("#search", "onerror");
  assert.ok((await shownUnits(page)) > 0);
  await page.click("#units-table thead th:nth-child(2) button");
  await assertNothingRan(page, trouble);
  await page.close();
});

test("so are hostile plans that the program itself has read", async () => {
  const plans = join(folder, "plans");
  mkdirSync(plans);
  const attack = `</script><script>window.hostile=1</script><img src=x onerror="window.hostile=2">`;
  const plan = (name) =>
    `rasoat: 1\nhuong_dan: 149-HD/BTGTW\nvan_ban:\n  loai: ke_hoach\n  so_ky_hieu: 05-KH/ĐU\n  ngay_ban_hanh: 20/5/2024\n` +
    `  co_quan_ban_hanh: '${name}'\n  trich_yeu: '${attack}'\nnhiem_vu:\n  - nhom: '${attack}'\n    cong_viec:\n` +
    `      - noi_dung: 'javascript:alert(1) ${attack} \u202eabc'\n        thoi_han: '${attack}'\n'${attack}': 1\n`;
  writeFileSync(join(plans, "a <img src=x onerror=alert(1)>.yaml"), plan(attack));
  writeFileSync(join(plans, "b.yaml"), plan("Đảng ủy xã B"));
  writeFileSync(join(plans, "c.yaml"), Buffer.from([0xff, 0xfe, 0x3c, 0x73]));
  const file = join(folder, "read.html");
  try {
    execFileSync(process.env.RASOAT_BINARY, ["audit", plans, "-f", `html=${file}`]);
  } catch (error) {
    assert.ok([1, 3].includes(error.status), String(error));
  }
  const { page, trouble } = await open(file);
  await page.click("#open-all");
  assert.match(await text(page, "#plans"), /window\.hostile=1/);
  await assertNothingRan(page, trouble);
  await page.close();
});

test("the policy lets no other script or style in", async () => {
  const { page } = await open(sample("24"));
  const ran = await page.evaluate(async () => {
    const script = document.createElement("script");
    script.textContent = "window.hostile = 5";
    document.body.append(script);
    document.body.setAttribute("style", "color: rgb(1, 2, 3)");
    document.body.insertAdjacentHTML("beforeend", "<img src=x onerror='window.hostile = 6'>");
    await new Promise((done) => setTimeout(done, 100));
    return [window.hostile, getComputedStyle(document.body).color];
  });
  assert.equal(ran[0], undefined);
  assert.notEqual(ran[1], "rgb(1, 2, 3)");
  await page.close();
});

test("two thousand units stay usable", async () => {
  const file = sample("2000");
  const begin = performance.now();
  const { page, trouble } = await open(file);
  assert.equal(await page.locator("#units-table tbody tr").count(), 2000);
  const loaded = performance.now() - begin;
  const filtered = await page.evaluate(() => {
    const start = performance.now();
    document.querySelector("[data-filter=missing]").click();
    document.body.getBoundingClientRect();
    return performance.now() - start;
  });
  // Far above what it takes on a desktop; a slow machine must not fail, quadratic work must.
  assert.ok(loaded < 60_000, `loaded in ${loaded} ms`);
  assert.ok(filtered < 10_000, `filtered in ${filtered} ms`);
  assert.deepEqual(trouble, []);
  await page.close();
});

test("English has English words", async () => {
  const { page } = await open(sample("24", "en"));
  assert.equal(await page.getAttribute("html", "lang"), "en");
  assert.match(await text(page, "#units h2"), /The units/);
  assert.equal(/Kết luận|Đơn vị|Chưa nộp/.test(await text(page, "#units thead")), false);
  await page.close();
});
