// Checklists and worksheets as someone fills them in from a folder: saved to a file and opened again, in another
// language too; exported and read back by other programs; with nothing asked for, nothing stored, nothing believed.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, it } from "node:test";
import mammoth from "mammoth";
import { lexer } from "marked";
import { visit } from "./browser.mjs";
import { overflow, violations } from "./judged.mjs";

const CHECKLIST = "checklists/safeguards/index.html";
const OBLIGATIONS = "checklists/obligations/05-participation/index.html";
const WORKSHEET = "worksheets/strategy/index.html";
const OBJECTIVES = ["case-capacity", "disrupt-business-model", "detect-activity"].map((slug) => `objectives/${slug}`);

/** Visits a page; what it asks before something is lost is answered with yes. */
async function visitSheet(address, options) {
  const visited = await visit(address, options);
  visited.page.on("dialog", (dialog) => dialog.accept());
  return visited;
}

/** Presses a button that gives a file; its bytes. */
async function download(page, name) {
  const [got] = await Promise.all([page.waitForEvent("download"), page.click(`.sheet-tools button:text-is("${name}")`)]);
  return readFile(await got.path());
}

/** Opens a file, and tells what the page says of it. */
async function openFile(page, content, name = "saved.json") {
  await page.setInputFiles(".sheet input[type=file]", { name, mimeType: "application/json", buffer: Buffer.from(content) });
  await page.waitForFunction(() => document.querySelector(".sheet-status").textContent !== "");
  return page.textContent(".sheet-status");
}

const choose = (page, id) => page.click(`.step > .choice-list > [data-id="${id}"] > .choice-label input, .choices > .choice-list > [data-id="${id}"] > .choice-label input`);

/** Opens everything of a kind that is folded. */
const unfold = (within, kind) =>
  within.locator(kind).evaluateAll((all) => {
    for (const details of all) details.open = true;
  });

describe("a checklist", () => {
  it("is filled in, saved, opened again after a reload, and leaves no trace", async () => {
    const { page, leave } = await visitSheet(CHECKLIST);
    assert.equal(await page.locator(".question").count(), 7);
    assert.equal(await page.textContent(".sheet-progress"), "Answered: \u20680\u2069 of \u20687\u2069");
    await page.click(".question >> nth=0 >> input[value=yes]");
    await page.click(".question >> nth=2 >> input[value=partly]");
    await page.fill(".question >> nth=2 >> textarea", "Ask the ombudsman.\nTwice.");
    assert.equal(await page.textContent(".sheet-progress"), "Answered: \u20682\u2069 of \u20687\u2069");
    const saved = await download(page, "Save as a file");
    await page.reload();
    assert.equal(await page.locator("input:checked").count(), 0);
    assert.match(await openFile(page, saved), /^Opened: /);
    assert.ok(await page.isChecked(".question >> nth=0 >> input[value=yes]"));
    assert.ok(await page.isChecked(".question >> nth=2 >> input[value=partly]"));
    assert.equal(await page.inputValue(".question >> nth=2 >> textarea"), "Ask the ombudsman.\nTwice.");
    await leave();
  });

  it("keeps answers to questions that the edition has no more", async () => {
    const { page, leave } = await visitSheet(CHECKLIST);
    const old = { id: "gone", question: "An old question", answer: "no", note: "because" };
    await openFile(page, JSON.stringify({ program: "vademecum", kind: "checklist", version: 1, sheet: "safeguards", answers: [old] }));
    assert.match(await page.textContent(".sheet-gone"), /no longer in this edition.*An old question.*No — because/s);
    const saved = JSON.parse(await download(page, "Save as a file"));
    assert.deepEqual(saved.answers.at(-1), old);
    await leave();
  });

  it("asks before anything unsaved is lost", async () => {
    const { page, context } = await visit(CHECKLIST);
    const asked = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      dialog.dismiss();
    });
    await page.click("button:text-is('Clear')");
    assert.deepEqual(asked, []);
    await page.click(".question >> nth=0 >> input[value=yes]");
    await page.click("button:text-is('Clear')");
    assert.deepEqual(asked, ["confirm"]);
    assert.ok(await page.isChecked(".question >> nth=0 >> input[value=yes]"));
    await page.close({ runBeforeUnload: true });
    // Waiting for the dialog alone is not enough: Chromium falls over when it is closed too soon after the answer.
    await new Promise((done) => setTimeout(done, 500));
    assert.deepEqual(asked, ["confirm", "beforeunload"]);
    await context.close();
  });

  it("is a form for paper without script", async () => {
    const { page, context } = await visitSheet(OBLIGATIONS, { javaScriptEnabled: false });
    assert.ok((await page.locator(".question .boxes").count()) > 3);
    assert.match(await page.textContent(".question >> nth=0"), /Paragraph 1 \(a\)\s+Mandatory.*Yes\s+Partly\s+No/s);
    await context.close();
  });
});

describe("a hostile file", () => {
  const whole = { program: "vademecum", kind: "checklist", version: 1, sheet: "safeguards", answers: [] };
  const one = { id: "a", question: "q", answer: "yes", note: "" };
  const REFUSED = {
    "no JSON": ["{", /damaged/],
    "another shape": ["[]", /damaged/],
    nothing: ["null", /damaged/],
    foreign: ["{}", /not saved here/],
    "another sheet's": [JSON.stringify({ ...whole, sheet: "strategy" }), /another worksheet/],
    newer: [JSON.stringify({ ...whole, version: 2 }), /newer edition/],
    "answers that are no list": [JSON.stringify({ ...whole, answers: { length: 3 } }), /damaged/],
    "an unknown answer": [JSON.stringify({ ...whole, answers: [{ ...one, answer: "maybe" }] }), /damaged/],
    "a number for a note": [JSON.stringify({ ...whole, answers: [{ ...one, note: 3 }] }), /damaged/],
    "too many answers": [JSON.stringify({ ...whole, answers: Array(2001).fill(one) }), /damaged/],
    "a note too long": [JSON.stringify({ ...whole, answers: [{ ...one, note: "x".repeat(10_001) }] }), /damaged/],
    "deep nesting": ["[".repeat(500_000) + "]".repeat(500_000), /damaged/],
    "a huge file": [" ".repeat(3 * 1024 * 1024), /too large/],
  };
  it("is refused with a clear message, and what was filled in stays", async () => {
    const { page, leave } = await visitSheet(CHECKLIST);
    await page.click(".question >> nth=0 >> input[value=yes]");
    for (const [what, [content, said]] of Object.entries(REFUSED)) {
      assert.match(await openFile(page, content), said, what);
      assert.ok(await page.isChecked(".question >> nth=0 >> input[value=yes]"), what);
      await page.evaluate(() => (document.querySelector(".sheet-status").textContent = ""));
    }
    await leave();
  });

  it("is harmless where it is well formed", async () => {
    const { page, leave } = await visitSheet(CHECKLIST);
    const markup = "<img src=x onerror=\"window.ran = true\">\u0000\ud800";
    const answers = `[{"__proto__":{"ran":true},"id":"__proto__","question":${JSON.stringify(markup)},"answer":"no","note":${JSON.stringify(markup)}},{"id":"constructor","question":"","answer":"","note":""}]`;
    const file = `{"__proto__":{"ran":true},"program":"vademecum","kind":"checklist","version":1,"sheet":"safeguards","answers":${answers}}`;
    assert.match(await openFile(page, file), /^Opened/);
    assert.equal(await page.locator(".sheet img").count(), 0);
    assert.ok((await page.textContent(".sheet-gone")).includes("<img src=x"));
    assert.deepEqual(await page.evaluate(() => [globalThis.ran === undefined, {}.ran === undefined]), [true, true]);
    await leave();
  });
});

describe("a worksheet", () => {
  it("drafts a strategy, shows what it covers, and is read by other programs", async () => {
    const { page, requests, leave } = await visitSheet(WORKSHEET);
    const share = (at) => page.textContent(`.coverage section >> nth=${at} >> h3 .count`);
    assert.deepEqual([await share(0), await share(1)], ["0 / 15", "0 / 4"]);
    await page.fill(".sheet-name input", "Plan <b>A</b> & *B*");
    await choose(page, "principles/pursue");
    // Once a heading is chosen itself, the choices under the others are folded.
    assert.ok(!(await page.isVisible('[data-heading="principles/promote"] .choice >> nth=0')));
    await unfold(page, ".choices");
    for (const id of OBJECTIVES) await choose(page, id);
    const first = page.locator(`.choices [data-id="${OBJECTIVES[0]}"]`);
    await first.locator("textarea").first().fill("First note\n# no heading\n<script>");
    await unfold(first, ".offer");
    assert.ok((await first.locator(".offer").count()) >= 2, "practices and obligations are pulled in");
    await first.locator(".offer >> nth=0 >> input >> nth=0").check();
    await first.locator(".offer >> nth=1 >> input >> nth=0").check();
    await page.click('[data-step="objectives"] .own button');
    await page.fill('[data-step="objectives"] .own textarea', "An objective of our own");
    const covered = Number((await share(0)).split(" / ")[0]);
    assert.ok(covered > 0 && covered < 15, `${covered} covered`);
    assert.ok((await page.locator(".coverage section >> nth=0 >> .coverage-missing li").count()) === 15 - covered);
    assert.match(await page.textContent("[aria-live=polite]"), new RegExp(`${covered} covered, ${15 - covered} left out`));

    const markdown = lexer((await download(page, "Markdown")).toString("utf8"));
    const headings = markdown.filter(({ type }) => type === "heading");
    assert.equal(headings[0].depth, 1);
    assert.deepEqual(headings[0].tokens.filter(({ type }) => type !== "text" && type !== "escape"), []);
    assert.ok(!JSON.stringify(markdown).includes('"type":"html"'), "nothing became HTML");
    const texts = JSON.stringify(markdown);
    for (const words of ["An objective of our own", "First note", "no heading"]) assert.ok(texts.includes(words), words);
    assert.equal(headings.filter(({ depth }) => depth === 2).length, 7, "six steps and the coverage");

    assert.ok(!requests.some((url) => url.includes("docx")), "the library is not loaded before it is needed");
    const { value, messages } = await mammoth.convertToHtml({ buffer: await download(page, "Word") });
    assert.deepEqual(messages.filter(({ type }) => type === "error"), []);
    for (const words of ["Plan &lt;b&gt;A&lt;/b&gt; &amp; *B*", "An objective of our own", "First note", "&lt;script&gt;"]) assert.ok(value.includes(words), words);
    assert.ok(value.includes("<li>") && value.includes("<h1>"));

    const html = (await download(page, "HTML")).toString("utf8");
    const printed = await page.context().newPage();
    await printed.setContent(html);
    assert.equal(await printed.textContent("h1"), "Plan <b>A</b> & *B*");
    assert.equal(await printed.locator("script, b").count(), 0);
    assert.deepEqual(await printed.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), ["en", "ltr"]);
    await printed.close();
    await leave();
  });

  it("is saved in one language and opened in another that runs from the right", async () => {
    const { page, leave } = await visitSheet(WORKSHEET);
    await page.fill(".sheet-name input", "Plan A");
    for (const id of OBJECTIVES) await choose(page, id);
    await page.locator(`.choices [data-id="${OBJECTIVES[1]}"] textarea`).first().fill("a note");
    await page.click('[data-step="safeguards"] .own button');
    await page.fill('[data-step="safeguards"] .own textarea', "my own words");
    const saved = await download(page, "Save as a file");
    await page.click(".languages a[lang=ar]");
    await page.waitForSelector("html[lang=ar] .sheet-tools");
    assert.equal(await page.locator(".choice-label input:checked").count(), 0);
    await openFile(page, saved);
    for (const id of OBJECTIVES) assert.ok(await page.isChecked(`.choices > ul > [data-id="${id}"] > .choice-label input`), id);
    assert.equal(await page.inputValue(`.choices [data-id="${OBJECTIVES[1]}"] textarea >> nth=0`), "a note");
    assert.equal(await page.inputValue('[data-step="safeguards"] .own textarea'), "my own words");
    const docx = await download(page, "Word");
    const { value } = await mammoth.convertToHtml({ buffer: docx });
    assert.ok(value.includes("my own words") && /[\u0621-\u064a]/.test(value));
    const parts = await unzipped(page, docx);
    assert.match(parts, /<w:bidi/);
    assert.match(parts, /<w:rtl/);
    assert.match((await download(page, "HTML")).toString("utf8"), /<html lang="ar" dir="rtl">/);
    await leave();
  });

  it("shows and keeps what the edition has no more, or what nothing in the draft calls for", async () => {
    const { page, leave } = await visitSheet(WORKSHEET);
    const choices = [
      { id: "objectives/gone", title: "<i>Old</i> objective", note: "why" },
      { id: "__proto__", title: "Prototype", note: "" },
      { id: "practices/ireland-criminal-assets-bureau", title: "", note: "" },
    ];
    const own = [{ step: "no-such-step", text: "kept words" }];
    await openFile(page, JSON.stringify({ program: "vademecum", kind: "worksheet", version: 1, sheet: "strategy", title: "T", choices, own }));
    assert.equal(await page.locator(".sheet-gone li").count(), 3);
    assert.equal(await page.locator(".sheet-gone .gone").count(), 2);
    assert.equal(await page.locator(".sheet-gone i").count(), 0);
    assert.equal(await page.inputValue(".own textarea"), "kept words");
    const saved = JSON.parse(await download(page, "Save as a file"));
    assert.deepEqual(saved.choices.map(({ id }) => id), choices.map(({ id }) => id));
    await page.click(".sheet-gone li >> nth=0 >> button");
    assert.equal(await page.locator(".sheet-gone li").count(), 2);
    await leave();
  });

  it("is printed with what is chosen, unfolded, and empty as a whole", async () => {
    const { page, context } = await visitSheet(WORKSHEET);
    await page.emulateMedia({ media: "print" });
    const shown = () => page.locator(".step .choice").evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.dataset.id).filter(Boolean));
    const all = (await shown()).length;
    assert.ok(all > 70, `${all} choices on paper`);
    await page.emulateMedia({ media: "screen" });
    await choose(page, OBJECTIVES[0]);
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    assert.deepEqual(await shown(), [OBJECTIVES[0]]);
    assert.ok(await page.isVisible(".coverage-missing li >> nth=0"));
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    assert.ok(!(await page.isVisible(".coverage-missing li >> nth=0")));
    await context.close();
  });

  it("is an outline with links without script", async () => {
    const { page, context } = await visitSheet(WORKSHEET, { javaScriptEnabled: false });
    assert.equal(await page.locator(".step").count(), 6);
    assert.ok(!(await page.isVisible("#draft-panel")));
    await page.click('[data-id="principles/pursue"] a');
    assert.match(page.url(), /principles\/pursue\/index\.html$/);
    await context.close();
  });
});

describe("worksheets and checklists", () => {
  it("are reached from the menu and from the entries they ask about", async () => {
    const { page, leave } = await visitSheet("articles/05-participation/index.html");
    await page.click(".side-checklists a");
    assert.match(page.url(), /checklists\/obligations\/05-participation\/index\.html$/);
    await page.click('.menu a[aria-current="true"]');
    assert.match(page.url(), /\/worksheets\/index\.html$/);
    await page.click(".card a >> nth=0");
    assert.ok(await page.isVisible(".sheet-tools"));
    await leave();
  });

  for (const colorScheme of ["light", "dark"]) {
    it(`are accessible by WCAG 2.2 AA and fit a narrow screen, ${colorScheme}`, async () => {
      const found = [];
      for (const language of ["", "ar/", "zh/"]) {
        for (const address of [CHECKLIST, OBLIGATIONS, WORKSHEET, "worksheets/index.html"]) {
          const { page, context } = await visitSheet(language + address, { colorScheme, viewport: { width: 360, height: 740 } });
          if (address === WORKSHEET) {
            await choose(page, "principles/pursue");
            await choose(page, OBJECTIVES[0]);
            await page.click('[data-step="analysis"] .own button');
            await unfold(page, ".sheet details, .coverage details");
          }
          const wide = await overflow(page);
          if (wide > 0) found.push(`${language}${address}: ${wide} pixels too wide`);
          for (const violation of await violations(page)) found.push(`${language}${address}: ${violation}`);
          await context.close();
        }
      }
      assert.deepEqual(found, []);
    });
  }
});

/** The texts of the parts of a zip file, one after the other, as the browser's own decompression reads them. */
async function unzipped(page, bytes) {
  return page.evaluate(async (base64) => {
    const all = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const view = new DataView(all.buffer);
    let end = all.length - 22;
    while (view.getUint32(end, true) !== 0x06054b50) end -= 1;
    let texts = "";
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
      const [method, size, header] = [view.getUint16(at + 10, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
      const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
      const part = new Blob([all.slice(start, start + size)]).stream();
      texts += await new Response(method === 0 ? part : part.pipeThrough(new DecompressionStream("deflate-raw"))).text();
      at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return texts;
  }, Buffer.from(bytes).toString("base64"));
}
