// Every kind of page in a real browser: quiet, from http and from a folder. `accessibility.test.mjs` tells the rest.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { browser, server } from "./browser.mjs";
import { LANGUAGES, PAGES, folder, open } from "./portal.mjs";

const addresses = () => LANGUAGES.flatMap((language) => PAGES.map((page) => language + page));

describe("a page", () => {
  for (const place of ["http", "folder"]) {
    it(`complains about nothing and asks nobody else, from ${place}`, async () => {
      const context = await browser.newContext();
      for (const address of addresses()) {
        const { page, complaints } = await open(context, (place === "http" ? server.base : folder) + address);
        assert.deepEqual(complaints, [], address);
        const styled = await page.evaluate(() => getComputedStyle(document.body).margin === "0px");
        assert.ok(styled, `${address} has its style`);
        await page.close();
      }
      await context.close();
    });
  }

  it("reads and browses without script", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const { page } = await open(context, `${folder}index.html`);
    await page.click("nav.menu a >> nth=0");
    await page.click(".lines .card-title a >> nth=0");
    assert.ok((await page.textContent("h1")).length > 10);
    await page.click(".languages a[lang=ar]");
    assert.equal(await page.getAttribute("html", "dir"), "rtl");
    await context.close();
  });

  it("leads to a practice by its article and its country, without script", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const { page, complaints } = await open(context, `${folder}practices/index.html`);
    const filter = page.locator("a[href*='by/articles/25-victims/']").first();
    await page.locator("details", { has: filter }).last().locator("summary").click();
    await filter.click();
    assert.match(await page.textContent("h1"), /25/u);
    const line = page.locator(".lines .card").filter({ hasText: /Countries:?\s*Jordan/u });
    await line.first().locator(".card-title a").click();
    const found = { title: await page.textContent("h1"), address: page.url() };
    await page.locator("a[href*='terms/countries/jo/']").first().click();
    const listed = await page.locator(".card-title a").evaluateAll((links) => links.map((link) => /** @type {HTMLAnchorElement} */ (link).href));
    assert.ok(listed.includes(found.address), `${found.title} stands on the page of its country`);
    assert.deepEqual(complaints, []);
    assert.deepEqual(await context.cookies(), []);
    await context.close();
  });

  it("leads from a start page to the whole list, and in the glossary from a letter to its terms", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    for (const language of LANGUAGES) {
      const { page } = await open(context, `${folder}${language}starts/investigation/index.html`);
      const whole = page.locator("p.whole").first();
      const count = Number(await whole.locator(".count").textContent());
      await whole.locator("a").click();
      assert.equal(await page.locator(".lines .card").count(), count);
      await page.goto(`${folder}${language}glossary/index.html`);
      const letters = await page.locator(".letters a").all();
      assert.ok(letters.length > 5);
      for (const letter of letters) {
        const box = await letter.boundingBox();
        assert.ok(box.height >= 24 && box.width >= 24, "large enough for a finger");
      }
      await letters.at(-1).click();
      const top = await page.locator(".letter:target h2").boundingBox();
      assert.ok(top.y >= 0 && top.y < 740, "the letter is in sight");
      await page.close();
    }
    await context.close();
  });

  it("carries the reference of an entry as data that no policy refuses", async () => {
    const context = await browser.newContext();
    for (const base of [server.base, folder]) {
      for (const language of ["", "ar/"]) {
        const { page, complaints } = await open(context, `${base}${language}practices/carin-asset-recovery-network/index.html`);
        const data = JSON.parse(await page.textContent('script[type="application/ld+json"]'));
        assert.ok(data.name.length > 10);
        await page.click("details.cite > summary");
        assert.ok((await page.textContent(".cite-text")).includes(data.name));
        const files = await page.locator(".cite-files a").all();
        assert.ok(files.length >= 3, `${files.length} files`);
        for (const link of files) {
          assert.ok((await link.boundingBox()).height >= 24);
        }
        assert.deepEqual(complaints, []);
        await page.close();
      }
    }
    await context.close();
  });

  it("lets no script of its own run inline", async () => {
    const context = await browser.newContext();
    const { page } = await open(context, `${server.base}index.html`);
    const ran = await page.evaluate(() => {
      const script = document.createElement("div");
      try {
        script.innerHTML = "<img src=x onerror='window.ran = true'>";
      } catch {
        return "refused";
      }
      return "written";
    });
    assert.equal(ran, "refused");
    await context.close();
  });
});
