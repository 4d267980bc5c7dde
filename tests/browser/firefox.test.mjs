// Firefox gives the same hits as Chromium and the program, over http and from a folder, under the site's own policy.
//
// Environment: PORTAL and VADEMECUM as for the other tests; FIREFOX, another Firefox than Debian's; FIREFOX_EACH, how
// many queries of each kind and language.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import puppeteer from "puppeteer-core";
import { browser as chromium, server } from "./browser.mjs";
import { folder, open, portal } from "./portal.mjs";
import { ask, essence } from "./program.mjs";
import { hashesOf, queries, searched, shards, wordsOf } from "./queries.mjs";

const each = Number(process.env.FIREFOX_EACH ?? 2);
const LIMIT = 20;
/** How many hits the search page shows at first. */
const SHOWN = 20;
const languages = searched(portal);
const filled = languages.filter((language) => shards(portal, language).manifest.documents > 0);
const asked = languages.flatMap((lang) => queries(portal, lang, each, 17).map(({ query }) => ({ lang, query: query.replace(/[\r\n]/g, " ") })));

let firefox;
before(async () => {
  firefox = await puppeteer.launch({ browser: "firefox", executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr", headless: true });
});
after(async () => {
  await firefox?.close();
});

const PLACES = { http: () => server.base, folder: () => folder };

/** Opens a page in Firefox, hands it to `act` and tells what it complained about. */
async function visit(url, act) {
  const page = await firefox.newPage();
  const home = url.startsWith("file:") ? folder : server.base;
  const complaints = [];
  page.setDefaultTimeout(30_000);
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
  page.on("request", (request) => {
    // Firefox draws the bullets of lists with a font of its own, out of itself.
    if (request.url().startsWith("data:font/woff2;")) return;
    if (!request.url().startsWith(home)) complaints.push(`left the site: ${request.url()}`);
  });
  // The page itself tells of breaches as well, should the console be silent about them.
  await page.evaluateOnNewDocument(() => {
    window.breaches = [];
    document.addEventListener("securitypolicyviolation", (breach) => window.breaches.push(`${breach.violatedDirective}: ${breach.blockedURI}`));
  });
  try {
    await page.goto(url);
    await act(page);
    return [...complaints, ...(await page.evaluate(() => window.breaches))];
  } finally {
    await page.close();
  }
}

const FIELD = "search input[type=search]";

/** Loads the search and asks everything; the same for pages of Playwright and of Puppeteer. */
async function answersOn(page) {
  await page.focus(FIELD);
  await page.waitForFunction(() => typeof window.vademecum?.search === "function");
  const json = await page.evaluate(
    async ([asked, limit]) => {
      const answers = [];
      for (const { query, lang } of asked) answers.push(await window.vademecum.search(query, { lang, limit, count: true }));
      return JSON.stringify(answers);
    },
    [asked, LIMIT],
  );
  return JSON.parse(json);
}

/** What the program says, as it comes out of a browser: without what only one side has. */
const plain = (answer) => JSON.parse(JSON.stringify(essence(answer, true)));
/** Two words of a title in a language. */
function words(language) {
  const source = shards(portal, language);
  const [[, title]] = JSON.parse(source.load(`d-${hashesOf(source.manifest.records.shards)[0]}`));
  return wordsOf(title).filter((word) => /^\p{L}{2,}$/u.test(word)).slice(-2).join(language === "zh" ? "" : " ");
}

describe("Firefox", () => {
  it("has texts to find", () => assert.ok(filled.length > 0));

  it("has what the script needs, and enforces the policy", async () => {
    const complaints = await visit(`${folder}search/index.html`, async (page) => {
      const has = await page.evaluate(() => ({
        segmenter: typeof Intl.Segmenter === "function",
        hasOwn: typeof Object.hasOwn === "function",
        trustedTypes: typeof window.trustedTypes === "object",
      }));
      console.log(`${await firefox.version()}: ${JSON.stringify(has)}`);
      assert.ok(has.segmenter && has.hasOwn);
      await page.evaluate(async () => {
        const told = new Promise((resolve) => document.addEventListener("securitypolicyviolation", resolve, { once: true }));
        document.head.append(Object.assign(document.createElement("style"), { textContent: "p { color: red }" }));
        await told;
      });
    });
    // A breach is seen, so that silence below means that there was none.
    assert.match(complaints.join("\n"), /style-src/u);
  });

  for (const [name, base] of Object.entries(PLACES)) {
    it(`gives the hits of Chromium and of the program, from ${name}`, async () => {
      const context = await chromium.newContext();
      const { page: other, complaints: theirComplaints } = await open(context, `${base()}search/index.html`);
      const theirs = await answersOn(other);
      await context.close();
      assert.deepEqual(theirComplaints, []);
      let ours;
      const complaints = await visit(`${base()}search/index.html`, async (page) => (ours = await answersOn(page)));
      assert.deepEqual(complaints, []);
      const ofLanguage = (language) => asked.filter(({ lang }) => lang === language).map(({ query }) => query);
      const expected = languages.flatMap((language) => ask(portal, language, ofLanguage(language), LIMIT));
      for (const [at, { lang, query }] of asked.entries()) {
        assert.deepEqual(ours[at], theirs[at], `${lang}: ${query}`);
        assert.deepEqual(plain(ours[at]), plain(expected[at]), `${lang}: ${query}`);
      }
      const hits = ours.reduce((sum, answer) => sum + answer.hits.length, 0);
      assert.ok(hits > 0);
      console.log(`${name}: ${asked.length} queries in ${languages.length} languages, ${hits} hits, the same in all three`);
    });

    for (const language of filled) {
      it(`shows the program's hits as one types, from ${name}: ${language}`, async () => {
        const query = words(language);
        const [{ hits }] = ask(portal, language, [query], SHOWN);
        assert.ok(hits.length, query);
        const root = `${base()}${language === languages[0] ? "" : `${language}/`}`;
        const onPage = await visit(`${root}search/index.html`, async (page) => {
          await page.focus(FIELD);
          await page.keyboard.type(query);
          const urls = hits.map(({ url }) => base() + url);
          // Earlier results stand until those of the whole query are there.
          const shows = (urls) => JSON.stringify([...document.querySelectorAll(".hit h3 a")].map(({ href }) => href)) === JSON.stringify(urls);
          await page.waitForFunction(shows, {}, urls);
        });
        assert.deepEqual(onPage, []);
        const inBox = await visit(`${root}index.html`, async (page) => {
          await page.focus(FIELD);
          await page.keyboard.type(query);
          const begins = (titles) => {
            const shown = [...document.querySelectorAll("[role=option] .option-title")].map(({ textContent }) => textContent);
            return shown.length > 0 && shown.every((title, at) => title === titles[at]);
          };
          await page.waitForFunction(begins, {}, hits.map(({ title }) => title));
        });
        assert.deepEqual(inBox, []);
      });
    }
  }
});
