// Plots and comparisons as someone reads them from a folder: which mark leads where, up to four entries side by side, a
// choice that stands in the address alone and survives a change of language, with nothing asked for and nothing stored.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { visit } from "./browser.mjs";
import { overflow, violations } from "./judged.mjs";
import { folder } from "./portal.mjs";

const CHOOSER = "comparisons/practices/index.html";
const READY = "comparisons/practices/24-protection-of-witnesses/index.html";
const PLOT = "plots/evidence/index.html";
const FOUR = ["brazil-rio-disque-denuncia-hotline", "ireland-criminal-assets-bureau", "container-control-programme", "carin-asset-recovery-network"];
const FIFTH = "canada-project-protect";

const titles = (page) => page.locator(".compared thead a").evaluateAll((all) => all.map((link) => link.href.split("/").at(-2)));
const fragment = (page) => new URL(page.url()).hash;

/** Finds an entry by words of its title and ticks it. */
async function tick(page, words) {
  await page.fill(".compare-filter input", words);
  await page.locator(".compare .ticks label:visible").first().click();
}

/** How many boxes are ticked, under whatever heading they stand. */
const ticked = (page) => page.locator(".compare-groups input:checked").count();

describe("comparing entries", () => {
  it("puts up to four side by side, refuses the fifth with a reason, and writes the choice into the address alone", async () => {
    const { page, leave } = await visit(CHOOSER);
    assert.equal(await page.locator(".compared").count(), 0);
    await tick(page, "disque denuncia");
    assert.match(await page.textContent(".compare-bar"), /at least two/);
    for (const words of ["ireland assets bureau", "container joint units", "carin"]) await tick(page, words);
    assert.deepEqual(await titles(page), FOUR);
    assert.equal(fragment(page), `#compare=${FOUR.join(",")}`);

    await tick(page, "project protect canada");
    assert.match(await page.textContent(".compare-status"), /No more than 4 entries .* Untick one/);
    assert.equal(await page.isChecked(".compare .ticks input:visible >> nth=0"), false);
    assert.deepEqual(await titles(page), FOUR);
    assert.equal(fragment(page), `#compare=${FOUR.join(",")}`);
    assert.ok(await page.locator(".compare-status").evaluate((said) => {
      const { top, bottom } = said.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }), "the reason is in sight");

    // Where one leaves, another finds room.
    await page.click(`.chip >> nth=1`);
    assert.equal(await page.textContent(".compare-status"), "");
    assert.ok(await page.evaluate(() => document.activeElement.classList.contains("chip")));
    await tick(page, "project protect canada");
    assert.deepEqual(await titles(page), [FOUR[0], FOUR[2], FOUR[3], FIFTH]);
    await leave();
  });

  it("is shared by its address, which is there to be copied", async () => {
    const { page, context, leave } = await visit(`${CHOOSER}#compare=${FOUR.join(",")}`);
    assert.deepEqual(await titles(page), FOUR);
    assert.ok(!(await page.isVisible(".compare-filter")), "the list is folded: the reader came for the table");
    const shared = await page.textContent(".compare-address a");
    assert.equal(shared, folder + CHOOSER + `#compare=${FOUR.join(",")}`);
    const other = await context.newPage();
    await other.goto(shared);
    assert.deepEqual(await titles(other), FOUR);
    await other.close();
    // Another choice in the address of the same page is followed at once.
    await page.evaluate((slug) => (location.hash = `compare=${slug}`), FIFTH);
    await page.waitForFunction(() => !document.querySelector(".compared"));
    assert.match(await page.textContent(".chip"), /Project PROTECT/i);
    await leave();
  });

  it("names what the address asks for and this edition does not have, and what there was no room for", async () => {
    const odd = encodeURIComponent("<img src=x onerror=ran=1>");
    const { page, leave } = await visit(`${CHOOSER}#compare=${FOUR[0]},gone,__proto__,${odd},${FOUR.slice(1).join(",")},${FIFTH},${FOUR[0]}`);
    const said = await page.textContent(".compare-status");
    assert.match(said, /No more than 4 .*no room for: .*Project Protect.*Not in this edition, and left out: .*gone.*__proto__.*<img/s);
    assert.deepEqual(await titles(page), FOUR);
    assert.equal(fragment(page), `#compare=${FOUR.join(",")}`);
    assert.equal(await page.locator(".compare img").count(), 0);
    // A place on the page is no choice: the skip link leaves it as it is.
    await page.focus(".skip");
    await page.keyboard.press("Enter");
    assert.equal(fragment(page), "#content");
    assert.deepEqual(await titles(page), FOUR);
    await leave();
  });

  it("keeps the choice when the language changes in the middle", async () => {
    const { page, leave } = await visit(CHOOSER);
    await tick(page, "disque denuncia");
    await tick(page, "carin");
    await page.click(".languages a[lang=ar]");
    await page.waitForSelector("html[lang=ar] .compared");
    assert.deepEqual(await titles(page), [FOUR[0], FOUR[3]]);
    assert.equal((await page.textContent(".compare-chooser .count >> nth=0")).replace(/[\u2068\u2069]/g, ""), "المختار: 2 من 4");
    await page.click(".compare-chooser > summary");
    await page.fill(".compare-filter input", "أيرلندا");
    await page.locator(".compare .ticks label:visible").first().click();
    await page.click(".languages a[lang=ru]");
    await page.waitForSelector("html[lang=ru] .compared");
    assert.deepEqual(await titles(page), [FOUR[0], FOUR[3], "ireland-greentown-child-recruitment"]);
    await leave();
  });

  it("says the same as the pages that are ready, which lead to it with their entries chosen", async () => {
    const { page, leave } = await visit(READY);
    const cells = () =>
      page.locator(".compared :is(th, td)").evaluateAll((all) => all.map((cell) => [cell.textContent.replace(/\s+/g, ""), [...cell.querySelectorAll("a")].map((link) => link.href)]));
    const ready = await cells();
    assert.ok(ready.length > 60, `${ready.length} cells`);
    await page.click(".compare-ways .button");
    await page.waitForSelector(".compare .compared");
    assert.deepEqual(await cells(), ready);
    await leave();
  });

  it("leaves no cell empty: what is not known is said", async () => {
    const { page, leave } = await visit(`${CHOOSER}#compare=carin-asset-recovery-network,ireland-criminal-assets-bureau`);
    const empty = await page.locator(".compared td").evaluateAll((all) => all.filter((cell) => [...cell.children].slice(1).every((said) => said.textContent.trim() === "")).length);
    assert.equal(empty, 0);
    const countries = page.locator(".compared tr", { has: page.locator('th:text-is("Countries")') });
    assert.equal(await countries.locator("td >> nth=0 >> .compared-none").textContent(), "Not stated");
    await leave();
  });

  it("is reached from an entry, with it chosen, and from what entries refer to", async () => {
    const { page, leave } = await visit(`practices/${FOUR[1]}/index.html`);
    await page.click(".side-comparisons a");
    await page.waitForSelector(".compare-chooser");
    assert.ok((await ticked(page)) >= 1);
    assert.match(await page.textContent(".chip"), /Ireland/);
    await page.goto(`${folder}articles/24-protection-of-witnesses/index.html`);
    await page.click(".side-compared a");
    assert.match(page.url(), /comparisons\/practices\/24-protection-of-witnesses\/index\.html$/);
    assert.equal((await titles(page)).length, 4);
    await leave();
  });

  it("works by keyboard: a tick, the table, and out of it again", async () => {
    const { page, leave } = await visit(CHOOSER);
    await page.focus(".compare-filter input");
    await page.keyboard.type("carin");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    assert.equal(await page.locator(".chip").count(), 1);
    await tick(page, "disque");
    await page.focus(".compare-bar .button:not(.chip)");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.id), "compare-table");
    await leave();
  });

  it("is printed on one landscape page", async () => {
    for (const language of ["", "ar/", "ru/"]) {
      const { page, context } = await visit(language + READY);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      assert.equal(pdf.match(/\/Type\s*\/Page\b(?!s)/g).length, 1, language);
      const [, width, height] = pdf.match(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/);
      assert.ok(Number(width) > Number(height), `${width} × ${height}`);
      await context.close();
    }
  });

  it("lists what is ready without script", async () => {
    const { page, context } = await visit(CHOOSER, { javaScriptEnabled: false });
    assert.ok((await page.locator(".compare-ready li").count()) > 10);
    await page.click(".compare-ready a >> nth=0");
    assert.ok((await page.locator(".compared thead a").count()) >= 2);
    await context.close();
  });
});

describe("a plot", () => {
  it("has a mark for every line of its table, in the cell that the line names, without script", async () => {
    const { page, context } = await visit(PLOT, { javaScriptEnabled: false });
    const [marks, lines] = await page.evaluate(() => {
      const columns = [...document.querySelectorAll(".plot thead tr:last-child th")].map((head) => head.firstChild.textContent.trim());
      const found = [];
      for (const row of document.querySelectorAll(".plot tbody tr")) {
        const up = row.querySelector("th").firstChild.textContent.trim();
        [...row.querySelectorAll("td")].forEach((cell, at) => {
          for (const mark of cell.querySelectorAll("a")) found.push([mark.textContent, mark.href, columns[at], up].join("|"));
        });
      }
      const table = [...document.querySelectorAll(".plot-lines tbody tr")].map(({ cells }) => [cells[0].textContent, cells[1].firstChild.href, cells[3].textContent, cells[4].textContent].join("|"));
      return [found, table];
    });
    assert.ok(lines.length > 150, `${lines.length} lines`);
    assert.deepEqual(marks.toSorted(), lines.toSorted());
    // What nobody found good is as easy to see: same size, same look, and a column where nothing stands.
    const looks = await page.locator(".plot-marks a").evaluateAll((all) => [...new Set(all.map((mark) => {
      const { backgroundColor, borderTopColor, opacity, fontSize } = getComputedStyle(mark);
      return [backgroundColor, borderTopColor, opacity, fontSize].join();
    }))]);
    assert.equal(looks.length, 1);
    assert.match(await page.textContent(".plot thead tr:last-child"), /Worse\s+0/);
    const small = await page.locator(".plot-marks a").evaluateAll((all) => all.filter((mark) => {
      const { width, height } = mark.getBoundingClientRect();
      return width < 24 || height < 24;
    }).length);
    assert.equal(small, 0);
    const name = await page.locator(".plot-marks a >> nth=0").getAttribute("aria-label");
    assert.match(name, /^1: .+ – .+/);
    await page.click(".plot-marks a >> nth=0");
    assert.match(page.url(), /practices\/.*\/index\.html#field-evidence$/);
    assert.ok(await page.isVisible("#field-evidence"));
    await context.close();
  });

  it("scrolls in its own box on a narrow screen, from either side", async () => {
    for (const language of ["", "ar/"]) {
      const { page, context } = await visit(language + PLOT, { viewport: { width: 360, height: 740 } });
      const box = page.locator(".table-scroll >> nth=0");
      const head = page.locator(".plot tbody th >> nth=0");
      const before = await head.boundingBox();
      await box.evaluate((node) => (node.scrollLeft = node.dir === "rtl" || document.dir === "rtl" ? -300 : 300));
      assert.ok(Math.abs(await box.evaluate((node) => node.scrollLeft)) >= 299);
      assert.ok(Math.abs((await head.boundingBox()).x - before.x) <= 1, "the heading of the row stays");
      await context.close();
    }
  });

  it("is reached from the menu of coverage and from the home page", async () => {
    const { page, leave } = await visit("index.html");
    await page.click('.feature a:text-is("Evidence: effect × design")');
    assert.match(page.url(), /plots\/evidence\/index\.html$/);
    await page.click(".coverage-links a >> nth=0");
    await page.click('.coverage-links a:text-is("Evidence: effect × design")');
    assert.match(page.url(), /plots\/evidence\/index\.html$/);
    await leave();
  });
});

describe("plots and comparisons", () => {
  for (const colorScheme of ["light", "dark"]) {
    it(`are accessible by WCAG 2.2 AA and fit their screen, ${colorScheme}`, async () => {
      const found = [];
      const pages = {
        360: [`ar/${PLOT}`, READY, `ar/${CHOOSER}#compare=gone,${FOUR.join(",")}`],
        1280: [PLOT, `ar/${READY}`, `${CHOOSER}#compare=${FOUR[0]},${FOUR[1]}`],
      };
      for (const width of [360, 1280]) {
        for (const address of pages[width]) {
          const { page, context } = await visit(address, { colorScheme, viewport: { width, height: 740 } });
          await page.evaluate(() => document.querySelectorAll("main details").forEach((details) => (details.open = true)));
          // At the end of the page the bar stands in its own place: what lies half behind it is no small target.
          await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
          const wide = await overflow(page);
          if (wide > 0) found.push(`${width} ${address}: ${wide} pixels too wide`);
          for (const violation of await violations(page)) found.push(`${width} ${address}: ${violation}`);
          await context.close();
        }
      }
      assert.deepEqual(found, []);
    });
  }
});
