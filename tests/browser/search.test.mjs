// The search in a real browser: the box of every page and the search page, from http and from a folder.
import assert from "node:assert/strict";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, it } from "node:test";
import { browser, server } from "./browser.mjs";
import { overflow, violations } from "./judged.mjs";
import { folder, open, portal } from "./portal.mjs";

const ENTRY = "practices/ireland-criminal-assets-bureau/index.html";
const PLACES = { http: () => server.base, folder: () => folder };
/** A word that each language's entries have, and the beginning of it. */
const WORDS = { "": "corruption", "ar/": "الفساد", "zh/": "洗钱" };

/** Opens a page in a context of its own, hands it to `act` and makes sure that it complained about nothing. */
async function visit(url, act, { leaves = false, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  try {
    const { page, complaints } = await open(context, url);
    page.setDefaultTimeout(10_000);
    await act(page);
    // What was on its way when a reader left the page is cancelled; a browser counts it as failed.
    const left = page.url().split("#")[0] !== url.split("#")[0] || leaves;
    assert.deepEqual(complaints.filter((complaint) => !left || !complaint.startsWith("failed:")), [], url);
  } finally {
    await context.close();
  }
}

const field = (page) => page.locator("search input[type=search]");
const total = async (page) => Number((await page.locator(".total").textContent()).replace(/\D/gu, ""));
/** Waits until the number of results is as told. */
const totals = (page, test, than) =>
  page.waitForFunction(
    ([test, than]) => {
      const shown = Number(document.querySelector(".total")?.textContent.replace(/\D/gu, "") ?? NaN);
      return { less: shown < than, more: shown > than, same: shown === than }[test];
    },
    [test, than],
  );
const scripts = (page) => page.evaluate(() => performance.getEntriesByType("resource").map((entry) => entry.name));

describe("the box of every page", () => {
  for (const [name, base] of Object.entries(PLACES)) {
    it(`loads nothing before it is turned to, and finds as one types, from ${name}`, async () => {
      await visit(base() + ENTRY, async (page) => {
        const asked = [];
        page.on("request", (request) => request.url().endsWith(".svg") || asked.push(request.url()));
        await page.waitForTimeout(300);
        assert.equal(await page.locator("a.search-link").count(), 0, "the link is a box");
        assert.deepEqual(asked, [], "nothing is loaded before the focus");
        assert.ok(!(await scripts(page)).some((address) => /\/(search\.|search\/)/u.test(address)));
        await field(page).focus();
        await page.waitForFunction(() => typeof vademecum.search === "function");
        await field(page).pressSequentially("asset confiscation");
        await page.waitForSelector("[role=option]");
        const options = await page.locator("[role=option]").count();
        assert.ok(options >= 2 && options <= 7, `${options} options`);
        assert.match(await page.locator("search [role=status]").textContent(), /\d/u);
      });
    });

    it(`is worked by keyboard alone, from ${name}`, async () => {
      await visit(base() + ENTRY, async (page) => {
        await page.keyboard.press("/");
        assert.equal(await field(page).evaluate((input) => document.activeElement === input), true);
        await page.keyboard.type("corruption");
        // Completions of its beginning may stand there before; hits are counted.
        await page.waitForFunction(() => /\d/u.test(document.querySelector("search [role=status]").textContent));
        assert.equal(await field(page).getAttribute("aria-expanded"), "true");
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("ArrowDown");
        const active = await field(page).getAttribute("aria-activedescendant");
        assert.equal(await page.locator(`[id="${active}"]`).getAttribute("aria-selected"), "true");
        await page.keyboard.press("ArrowUp");
        await page.keyboard.press("ArrowUp");
        assert.equal(await field(page).getAttribute("aria-activedescendant"), null);
        await page.keyboard.press("Escape");
        assert.equal(await page.locator(".box-popup").isVisible(), false);
        assert.equal(await field(page).inputValue(), "corruption");
        await page.keyboard.press("ArrowDown");
        await page.waitForSelector("[role=option]");
        await page.keyboard.press("ArrowDown");
        const href = await page.locator("[role=option][aria-selected=true]").evaluate((link) => link.href);
        await page.keyboard.press("Enter");
        await page.waitForURL(href);
      });
    });

    it(`leads to all results, from ${name}`, async () => {
      await visit(base() + ENTRY, async (page) => {
        await field(page).focus();
        await page.keyboard.type("corruption");
        await page.keyboard.press("Enter");
        await page.waitForURL(/search\/index\.html#q=corruption$/u);
        await page.waitForSelector(".hit");
        assert.equal(await field(page).inputValue(), "corruption");
      });
    });
  }

  it("stays a link where there is no script", async () => {
    await visit(
      server.base + ENTRY,
      async (page) => {
        await page.click("a.search-link");
        await page.waitForURL(/search\/index\.html$/u);
        assert.ok((await page.locator(".titles a:visible").count()) > 50, "the lists are there");
        assert.equal(await page.locator("input").count(), 0);
      },
      { javaScriptEnabled: false },
    );
  });

  it("moves nothing when the link turns into it", async () => {
    const places = async (javaScriptEnabled) => {
      const boxes = {};
      for (const address of ["index.html", ENTRY, "ar/index.html"]) {
        await visit(
          server.base + address,
          async (page) => {
            boxes[address] = await page.locator(".search-link").boundingBox();
          },
          { javaScriptEnabled },
        );
      }
      return boxes;
    };
    assert.deepEqual(await places(true), await places(false));
  });

  it("vouches for scripts of this site only", async () => {
    await visit(server.base + ENTRY, async (page) => {
      const passes = (path) =>
        page.evaluate((path) => {
          try {
            return Boolean(vademecum.policy.createScriptURL(path));
          } catch {
            return false;
          }
        }, path);
      assert.equal(await passes("../../search/en/manifest.js"), true);
      for (const path of ["https://example.org/assets/a.js", "//example.org/search/a.js", "../../assets/../a.js", "data:text/javascript,1", "../../search/index.html"]) {
        assert.equal(await passes(path), false, path);
      }
    });
  });

  it("offers words for the first letters", async () => {
    await visit(server.base + ENTRY, async (page) => {
      await field(page).focus();
      await page.keyboard.type("co");
      await page.waitForSelector(".option-word");
      assert.match(await page.locator(".option-word").first().textContent(), /^co/u);
    });
  });
});

describe("the search page", () => {
  for (const [name, base] of Object.entries(PLACES)) {
    it(`shows results, filters and their state in the address, from ${name}`, async () => {
      await visit(`${base()}search/index.html`, async (page) => {
        assert.ok(!(await scripts(page)).some((address) => /\/search\/en\//u.test(address)), "nothing is loaded at first");
        assert.equal(await page.locator("#browse").getAttribute("open"), null);
        await field(page).focus();
        await page.keyboard.type("corruption");
        await page.waitForSelector(".hit");
        const all = await total(page);
        assert.match(page.url(), /#q=corruption$/u);
        assert.ok((await page.locator(".hit mark").count()) > 0, "words are marked");
        assert.match(await page.locator("#search > [role=status]").textContent(), new RegExp(`${all}`, "u"));

        const group = page.locator(".facet", { hasText: "Kind" }).first();
        await group.locator("label", { hasText: "Case studies" }).click();
        await totals(page, "less", all);
        const cases = await total(page);
        assert.ok(cases > 0);
        assert.match(page.url(), /f\.collection=cases/u);
        await group.locator("label", { hasText: "Convention articles" }).click();
        // Any of a group's values will do.
        await totals(page, "more", cases);
        await page.goBack();
        await totals(page, "same", cases);
        await page.goBack();
        await totals(page, "same", all);
        assert.equal(await field(page).inputValue(), "corruption");
        assert.equal(await page.locator(".chip").count(), 0);
      });
    });

    it(`finds what a shared address asks for, from ${name}`, async () => {
      await visit(`${base()}search/index.html#q=corruption&f.collection=articles`, async (page) => {
        await page.waitForSelector(".hit");
        assert.equal(await page.locator(".chip").textContent(), "Convention articles");
        const kinds = await page.locator(".hit .kind").allTextContents();
        assert.deepEqual([...new Set(kinds)], ["Convention article"]);
        const first = page.locator(".hit a").first();
        const href = await first.evaluate((link) => link.href);
        await first.click();
        await page.waitForURL(href);
        await page.goBack();
        await page.waitForSelector(".hit");
      }, { leaves: true });
    });

    it(`searches all languages, from ${name}`, async () => {
      await visit(`${base()}search/index.html#q=UNTOC`, async (page) => {
        await page.locator(".switch input").check();
        await page.locator("search input[type=search]").fill("2000");
        await page.waitForSelector(".hit-group");
        assert.match(page.url(), /lang=all/u);
        assert.ok((await page.locator(".hit-group h2 bdi").allTextContents()).includes("English"));
      });
    });
  }

  it("keeps values that would find nothing, and lets nobody tick them", async () => {
    await visit(`${server.base}search/index.html#q=corruption`, async (page) => {
      await page.waitForSelector(".ticks");
      const inert = page.locator(".ticks .inert input");
      assert.ok((await inert.count()) > 0);
      assert.equal(await inert.first().isDisabled(), true);
    });
  });

  it("shows more on request and leads on to it", async () => {
    await visit(`${server.base}search/index.html#q=crime`, async (page) => {
      await page.waitForSelector(".hit");
      assert.equal(await page.locator(".hit").count(), 20);
      await page.locator(".more").click();
      await page.waitForFunction(() => document.querySelectorAll(".hit").length === 40);
      assert.equal(await page.evaluate(() => [...document.querySelectorAll(".hit a")].indexOf(document.activeElement)), 20);
    });
  });

  it("corrects a slip and says so", async () => {
    await visit(`${server.base}search/index.html#q=corrupton`, async (page) => {
      await page.waitForSelector(".hit");
      assert.match(await page.locator(".remark").textContent(), /corruption/u);
    });
  });

  it("helps where nothing is found", async () => {
    await visit(`${server.base}search/index.html#q=zzqqxx&f.collection=cases`, async (page) => {
      await page.waitForSelector(".advice h2");
      assert.match(await page.locator(".advice h2").textContent(), /zzqqxx/u);
      await page.locator(".ways button").first().click();
      await page.waitForFunction(() => !location.hash.includes("f."));
      await page.locator(".ways button").last().click();
      assert.equal(await page.locator("#browse").getAttribute("open"), "");
    });
  });

  it("is not harmed by what stands in the address or in the box", async () => {
    const hostile = [
      "#q=%3Cimg%20src%3Dx%20onerror%3D%22window.ran%3D1%22%3E&f.__proto__=x&f.constructor=y&lang=__proto__",
      "#q=corruption&f.collection=%22%5D%3C/script%3E&f.toString=1",
      "#%E0%A4%A&q=%&&&=&f.=&lang=all&lang=xx",
      `#q=${"a%22-(".repeat(400)}`,
      "#f.collection=nothing",
    ];
    for (const fragment of hostile) {
      await visit(`${server.base}search/index.html${fragment}`, async (page) => {
        await page.waitForSelector(".advice, .hit");
        await page.waitForTimeout(300);
        assert.equal(await page.evaluate(() => window.ran), undefined, fragment);
        assert.equal(await page.locator("main img, main script").count(), 0, fragment);
        await field(page).fill("constructor __proto__ <b>corruption");
        await page.waitForTimeout(600);
        assert.equal(await page.locator(".results b").count(), 0);
        assert.equal(await page.evaluate(() => "x" in {} || "y" in {}), false);
      });
    }
  });

  it("says that it is searching where that takes time", async () => {
    await visit(`${server.base}index.html`, async (page) => {
      // Held back before the search page is opened, which fetches it when it likes.
      await page.route("**/search/en/manifest.js", async (route) => {
        await new Promise((later) => setTimeout(later, 2000));
        await route.continue();
      });
      await page.goto(`${server.base}search/index.html`);
      await field(page).fill("corruption");
      await page.waitForSelector(".progress:not([hidden])");
      await page.waitForSelector(".hit");
      assert.equal(await page.locator(".progress").isVisible(), false);
    });
  });

  it("drops what is no longer asked for", async () => {
    await visit(`${server.base}search/index.html`, async (page) => {
      await field(page).pressSequentially("corruption", { delay: 60 });
      await page.waitForSelector(".hit");
      await field(page).fill("");
      await page.waitForSelector(".advice");
      await page.waitForTimeout(400);
      assert.equal(await page.locator(".hit").count(), 0);
      assert.ok(!page.url().includes("#"));
    });
  });

  it("hardly moves while it loads", async () => {
    await visit(`${server.base}search/index.html`, async (page) => {
      const shift = await page.evaluate(
        () =>
          new Promise((told) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += entry.value;
            }).observe({ type: "layout-shift", buffered: true });
            setTimeout(() => told(sum), 500);
          }),
      );
      assert.ok(shift < 0.05, `shifted by ${shift}`);
    });
  });

  it("prints results with their addresses and without controls", async () => {
    await visit(`${server.base}search/index.html#q=corruption`, async (page) => {
      await page.waitForSelector(".hit");
      await page.emulateMedia({ media: "print" });
      assert.equal(await page.locator(".hit-address").first().isVisible(), true);
      assert.equal(await page.locator("search, .search-filters, #browse").locator("visible=true").count(), 0);
    });
  });
});

describe("a damaged copy", () => {
  it("says which files are broken and finds the rest", async () => {
    const copy = await mkdtemp(join(tmpdir(), "damaged-"));
    try {
      await cp(portal, copy, { recursive: true });
      // Two of the files that the answer needs, as a sound copy tells.
      const context = await browser.newContext();
      const sound = await context.newPage();
      const loaded = [];
      sound.on("request", (request) => loaded.push(request.url().split("/").pop()));
      await sound.goto(`${folder}search/index.html#q=crime`);
      await sound.waitForSelector(".hit");
      const documents = loaded.filter((name) => name.startsWith("d-"));
      await sound.close();
      await writeFile(join(copy, "search/en", documents[0]), "vademecum.shard(");
      await rm(join(copy, "search/en", documents[1]));
      const page = await context.newPage();
      await page.goto(`${pathToFileURL(copy).href}/search/index.html#q=crime`);
      await page.waitForSelector(".hit");
      await page.waitForSelector(".notice .broken");
      const told = await page.locator(".broken").textContent();
      for (const name of documents.slice(0, 2)) assert.ok(told.includes(name.replace(".js", "")), `${name} in ${told}`);
      await context.close();
    } finally {
      await rm(copy, { recursive: true, force: true });
    }
  });

  it("still has its lists where the search itself is missing", async () => {
    const context = await browser.newContext();
    await context.route(/assets\/search\.[0-9a-f]+\.js/u, (route) => route.abort());
    const page = await context.newPage();
    await page.goto(`${server.base}search/index.html#q=crime`);
    await page.waitForSelector(".notice");
    assert.equal(await page.locator("#browse").getAttribute("open"), "");
    await context.close();
  });
});

describe("results", () => {
  for (const colorScheme of ["light", "dark"]) {
    for (const [language, word] of Object.entries(WORDS)) {
      it(`are accessible in ${language || "en/"}, ${colorScheme}`, async () => {
        await visit(
          `${server.base + language}index.html`,
          async (page) => {
            await field(page).focus();
            await page.keyboard.type(word);
            await page.waitForSelector("[role=option]");
            await page.keyboard.press("ArrowDown");
            assert.deepEqual(await violations(page), [], "box");
          },
          { colorScheme },
        );
        await visit(
          `${server.base + language}search/index.html#q=${encodeURIComponent(word)}&f.collection=articles`,
          async (page) => {
            await page.waitForSelector(".hit");
            await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
            assert.deepEqual(await violations(page), [], "page");
          },
          { colorScheme },
        );
      });
    }
  }

  it("fit a narrow screen, with the filters behind a button", async () => {
    for (const [language, word] of Object.entries(WORDS)) {
      const narrow = { viewport: { width: 360, height: 740 } };
      await visit(
        `${server.base + language}search/index.html#q=${encodeURIComponent(word)}&f.collection=articles`,
        async (page) => {
          await page.waitForSelector(".hit");
          assert.equal(await page.locator(".search-filters").isVisible(), false);
          await page.locator(".to-filters").click();
          assert.equal(await page.locator(".search-filters").isVisible(), true);
          assert.ok((await overflow(page)) <= 0, language);
        },
        narrow,
      );
      await visit(
        server.base + language + "practices/index.html",
        async (page) => {
          await field(page).focus();
          await page.keyboard.type(word);
          await page.waitForSelector("[role=option], .box-note:not([hidden])");
          assert.ok((await overflow(page)) <= 0, language);
        },
        narrow,
      );
    }
  });
});
