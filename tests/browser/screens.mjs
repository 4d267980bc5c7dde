// The picture book: node tests/browser/screens.mjs [FOLDER], with PORTAL set. Writes docs/screens/ unless told otherwise; needs
// cwebp (Debian: webp), which keeps each point of a picture as it is. Not a test.
import { execFileSync } from "node:child_process";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { folder, launch } from "./portal.mjs";
import { repository } from "./sources.mjs";

const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };

/** Name, page, screen, colours, and what a reader does before the picture is taken. */
const PICTURES = [
  ["home-en", "index.html", WIDE, "light"],
  ["home-ar-dark-phone", "ar/index.html", PHONE, "dark"],
  ["home-zh-phone", "zh/index.html", PHONE, "light"],
  ["article-en", "articles/18-mutual-legal-assistance/index.html", WIDE, "light"],
  ["article-ar", "ar/articles/25-victims/index.html", WIDE, "light"],
  ["practice-en-dark", "practices/italy-social-reuse-of-confiscated-assets/index.html", WIDE, "dark"],
  ["practice-zh-phone", "zh/practices/jordan-national-referral-mechanism/index.html", PHONE, "light"],
  ["case-ar-dark-phone", "ar/cases/italy-palermo-maxi-trial/index.html", PHONE, "dark"],
  ["matrix-en", "matrices/articles-principles/index.html", WIDE, "light"],
  ["matrix-zh-dark", "zh/matrices/articles-principles/index.html", WIDE, "dark"],
  ["plot-en", "plots/evidence/index.html", WIDE, "light"],
  ["countries-en", "terms/countries/index.html", WIDE, "light"],
  ["comparison-en", "comparisons/practices/24-protection-of-witnesses/index.html", WIDE, "light"],
  ["comparison-ar-phone", "ar/comparisons/practices/24-protection-of-witnesses/index.html", PHONE, "light"],
  ["start-zh", "zh/starts/investigation/index.html", WIDE, "light"],
  ["worksheet-en", "worksheets/strategy/index.html", WIDE, "light", draft],
  ["checklist-ar-dark", "ar/checklists/safeguards/index.html", WIDE, "dark"],
  ["search-en", "search/index.html#q=witness%20protection", WIDE, "light", answered],
  ["search-ar-phone", "ar/search/index.html#q=" + encodeURIComponent("حماية الشهود"), PHONE, "light", answered],
  ["search-zh-dark", "zh/search/index.html#q=" + encodeURIComponent("保护证人"), WIDE, "dark", answered],
  ["paper-en", "traces/paper/index.html", WIDE, "light"],
  ["glossary-ar", "ar/glossary/index.html", WIDE, "light"],
];

/** @param {import("playwright-core").Page} page */
async function answered(page) {
  await page.waitForSelector("#search .result, #search ol li");
}

/** @param {import("playwright-core").Page} page */
async function draft(page) {
  const steps = page.locator("[data-step]");
  await steps.locator("input[type=checkbox]").first().waitFor();
  await steps.nth(1).locator("input[type=checkbox]").first().check();
  await steps.nth(2).locator("input[type=checkbox]").first().check();
  await steps.nth(2).evaluate((step) => step.scrollIntoView());
}

const into = process.argv[2] ?? join(repository, "docs/screens");
await mkdir(into, { recursive: true });
const browser = await launch();
for (const [name, address, viewport, colorScheme, before] of PICTURES) {
  const context = await browser.newContext({ viewport, colorScheme, deviceScaleFactor: viewport === PHONE ? 2 : 1 });
  const page = await context.newPage();
  await page.goto(folder + address);
  await before?.(page);
  const picture = join(into, `${name}.png`);
  await page.screenshot({ path: picture });
  execFileSync("cwebp", ["-quiet", "-lossless", "-z", "9", "-metadata", "none", picture, "-o", join(into, `${name}.webp`)]);
  await rm(picture);
  await context.close();
}
await browser.close();
