// The preview: follows changes, shows faults over the last good page, answers this computer only.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFile, readdir, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import { after, before, it } from "node:test";
import { browser } from "./browser.mjs";
import { open } from "./portal.mjs";
import { program } from "./program.mjs";
import { copyOfThePortal } from "./sources.mjs";

let root;
let preview;
let base;

before(async () => {
  root = copyOfThePortal();
  preview = spawn(program, ["serve", "--root", root, "--port", "0"], { stdio: ["ignore", "ignore", "pipe"] });
  base = await new Promise((found, failed) => {
    let said = "";
    preview.stderr.on("data", (text) => {
      said += text;
      const address = said.match(/http:\/\/localhost:\d+\//);
      if (address) found(address[0]);
    });
    preview.on("exit", () => failed(new Error(said)));
  });
});

after(async () => {
  preview?.kill();
  await rm(root, { recursive: true, force: true });
});

const status = (path, headers, method = "GET") =>
  new Promise((done, failed) => {
    const { port } = new URL(base);
    request({ host: "127.0.0.1", port, path, headers, method }, (answer) => {
      answer.resume();
      done(answer.statusCode);
    }).on("error", failed).end();
  });

it("answers only this computer, and only to be read", async () => {
  const { port } = new URL(base);
  const host = `localhost:${port}`;
  assert.equal(await status("/", { host }), 200);
  assert.equal(await status("/", { host: "evil.example" }), 421);
  assert.equal(await status("/", { host: `evil.example:${port}` }), 421);
  assert.equal(await status("/", { host }, "POST"), 405);
  assert.equal(await status("/../site.toml", { host }), 404);
  assert.equal(await status("/..%2fsite.toml", { host }), 404);
  assert.equal(await status("/-vademecum/news", { host, origin: "https://evil.example" }), 403);
  assert.equal(await status("/practices", { host }), 308);
});

it("loads a page again only if its own content has changed, and keeps the place", async () => {
  const context = await browser.newContext({ viewport: { width: 800, height: 300 } });
  const { page } = await open(context, `${base}principles/prevent/`);
  await page.evaluate(() => { globalThis.first = true; scrollTo(0, 120); });
  const other = join(root, "content/practices", (await readdir(join(root, "content/practices"))).find((name) => /^[^.]+\.md$/.test(name)));
  const file = join(root, "content/principles/prevent.md");
  const [others, own] = await Promise.all([readFile(other, "utf8"), readFile(file, "utf8")]);
  await writeFile(other, `${others}\nWords that only this page has.\n`);
  const slug = other.split("/").pop().replace(".md", "");
  const served = async () => (await (await fetch(`${base}practices/${slug}/`)).text()).includes("Words that only this page has.");
  for (const begun = Date.now(); !(await served()); await new Promise((done) => setTimeout(done, 50))) {
    assert.ok(Date.now() - begun < 60_000, "the change is served");
  }
  // Long enough for the page to load again, if it wrongly did.
  await page.waitForTimeout(700);
  assert.equal(await page.evaluate(() => globalThis.first), true);
  await writeFile(file, `${own}\nWords at the end.\n`);
  await page.waitForFunction(() => document.body.textContent.includes("Words at the end."), null, { timeout: 60_000 });
  assert.equal(await page.evaluate(() => globalThis.first), undefined);
  await page.waitForFunction(() => Math.round(scrollY) === 120, null, { timeout: 10_000 });
  await Promise.all([writeFile(other, others), writeFile(file, own)]);
  await context.close();
});

it("follows a change, shows a fault over the last good page, and recovers", async () => {
  const file = join(root, "content/principles/prevent.md");
  const original = await readFile(file, "utf8");
  const context = await browser.newContext();
  const { page } = await open(context, `${base}principles/prevent/`);
  await writeFile(file, original.replace(/^title: .*$/m, "title: Changed while you look"));
  await page.waitForFunction(() => document.querySelector("h1").textContent === "Changed while you look", null, { timeout: 60_000 });
  await writeFile(file, original.replace(/^title: .*$/m, "titel: Wrong"));
  await page.waitForSelector(".vademecum-faults", { timeout: 60_000 });
  assert.match(await page.textContent(".vademecum-faults"), /prevent\.md:\d+:\d+/);
  assert.equal(await page.textContent("h1"), "Changed while you look");
  await writeFile(file, original);
  await page.waitForFunction(() => !document.querySelector(".vademecum-faults"), null, { timeout: 60_000 });
  await context.close();
});
