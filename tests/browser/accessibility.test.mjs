// One page of every kind in every language: by the rules of WCAG 2.2 AA, by keyboard, and on a narrow screen.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { browser, server } from "./browser.mjs";
import { overflow, violations } from "./judged.mjs";
import { kinds, languageOf, languages, pages, read } from "./kinds.mjs";

/** Shows the pages one after the other in one tab, of each language in its own, and collects what `look` finds. */
async function visit(addresses, look) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const found = [];
  for (const address of addresses) {
    await page.goto(server.base + address, { waitUntil: "load" });
    found.push(...(await look(page, address)).map((finding) => `${address}: ${finding}`));
  }
  await context.close();
  return found;
}

/** The page of every kind in a language. */
const addresses = (folder) => [...kinds.values()].map((page) => folder + page);

describe("a page of every kind", () => {
  it("is found by walking the portal", () => {
    assert.equal(languages.length, 6);
    assert.ok(kinds.size >= 20, [...kinds.keys()].join(", "));
  });

  it("is judged by rules that find what is wrong", async () => {
    const found = await visit(["index.html"], async (page) => {
      await page.evaluate(() => (document.querySelector("h1").style.color = "#ccc"));
      return violations(page);
    });
    assert.match(found.join(), /color-contrast/u);
  });
});

describe("a page of every kind is accessible and fits, narrow and wide, light and dark", { concurrency: 2 }, () => {
  for (const { tag, folder } of languages) {
    it(`in ${tag}`, async () => {
      const found = await visit(addresses(folder), async (page) => {
        const findings = [];
        for (const width of [360, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          const wide = await overflow(page);
          if (wide > 0) findings.push(`${wide} pixels too wide at ${width}`);
          for (const colorScheme of ["light", "dark"]) {
            await page.emulateMedia({ colorScheme });
            findings.push(...(await violations(page)).map((violation) => `${width} ${colorScheme}: ${violation}`));
          }
        }
        return findings;
      });
      assert.deepEqual(found, []);
    });
  }
});

describe("a page of every kind shows where the focus is and goes in order", () => {
  for (const { tag, folder } of languages) {
    it(`in ${tag}`, async () => {
      const found = await visit(addresses(folder), async (page) => {
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.keyboard.press("Tab");
        const skip = await page.evaluate(() => {
          const { top, height } = document.activeElement.getBoundingClientRect();
          return document.activeElement.matches(".skip") && top >= 0 && height >= 24;
        });
        const findings = [...(skip ? [] : ["the way past the menu is not first"]), ...(await page.evaluate(unseenFocus))];
        await page.locator(".skip").focus();
        await page.keyboard.press("Enter");
        await page.keyboard.press("Tab");
        const inside = await page.evaluate(() => !document.querySelector("main :is(a[href], summary, input, button)") || Boolean(document.activeElement.closest("main")));
        return inside ? findings : [...findings, "the way past the menu does not lead past it"];
      });
      assert.deepEqual(found, []);
    });
  }
});

/** Runs in the page after a key was pressed: what takes the focus without showing it, or out of the order of the text. */
function unseenFocus() {
  const findings = [];
  for (const element of document.querySelectorAll("a[href], summary, input, button, select, textarea, [tabindex]")) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.tabIndex < 0) continue;
    if (element.tabIndex > 0) findings.push(`tabindex ${element.tabIndex}: ${element.outerHTML.slice(0, 120)}`);
    element.focus({ preventScroll: true });
    if (document.activeElement !== element) continue;
    const outlines = [element, element.closest("search, .search-link, label")].filter(Boolean).map((one) => getComputedStyle(one));
    if (!outlines.some(({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && parseFloat(outlineWidth) >= 2)) {
      findings.push(`the focus is not seen: ${element.outerHTML.slice(0, 120)}`);
    }
  }
  return findings;
}

describe("every page", () => {
  it("has one heading of the first level and says its language and direction", () => {
    const wrong = pages.filter((page) => {
      const text = read(page);
      const { tag, direction } = languageOf(page);
      return text.split(/<h1[\s>]/u).length !== 2 || !text.includes(`<html lang="${tag}" dir="${direction}" `);
    });
    assert.deepEqual(wrong.slice(0, 10), [], `${wrong.length} pages`);
  });

  it("marks text in another language with that language and its direction", () => {
    const directions = new Map(languages.map(({ tag, direction }) => [tag, direction]));
    const marked = pages.flatMap((page) => [...read(page).matchAll(/<(?!bdi|html)\w+[^>]* lang="(\w+)"(?: dir="(\w+)")?/gu)]
      .map(([element, tag, direction]) => ({ text: `${page}: ${element}`, right: direction === directions.get(tag) })));
    assert.ok(marked.length > 1000, `${marked.length} elements in another language`);
    const wrong = marked.filter(({ right }) => !right).map(({ text }) => text);
    assert.deepEqual(wrong.slice(0, 10), [], `${wrong.length} elements`);
  });

  it("says before a text in another language that it is in another, and is not indexed if all of it is", () => {
    const entries = pages.map((page) => ({ page, text: read(page), own: languageOf(page).tag })).filter(({ text }) => text.includes('<article class="entry'));
    const bodies = entries.filter(({ text, own }) => /class="prose body" lang="(\w+)"/u.exec(text)?.[1] !== own && text.includes('class="prose body"'));
    assert.ok(bodies.length > 100, `${bodies.length} texts in another language`);
    const titles = entries.filter(({ text, own }) => (/<h1 lang="(\w+)"/u.exec(text)?.[1] ?? own) !== own);
    const wrong = [
      ...bodies.filter(({ text }) => !/class="notice" role="note"/u.test(text.slice(0, text.indexOf('class="prose body"')))),
      ...titles.filter(({ text }) => !text.includes('<meta name="robots" content="noindex">')),
    ];
    assert.deepEqual(wrong.map(({ page }) => page).slice(0, 10), [], `${wrong.length} pages`);
  });
});
