// Lighthouse on the published portal, served compressed as a host would.
import { launch as launchChrome } from "chrome-launcher";
import lighthouse from "lighthouse";
import { FLAGS, serve } from "./portal.mjs";

/** The pages that are marked. */
export const MARKED = ["index.html", "articles/18-mutual-legal-assistance/index.html", "practices/carin-asset-recovery-network/index.html", "search/index.html"];

let chrome;
let server;

/** Starts browser and server. */
export async function open() {
  server = await serve();
  chrome = await launchChrome({ chromePath: process.env.CHROMIUM ?? "/usr/bin/chromium", chromeFlags: ["--headless", ...FLAGS] });
  return { mark };
}

export async function quit() {
  await chrome?.kill();
  server?.close();
}

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Lighthouse asks for `robots.txt` from inside the page, whose policy lets a page fetch nothing at all, as it should. */
const REFUSED = ["robots-txt"];

/** The marks of a page from 0 to 100, and what cost some. */
async function mark(page, onlyCategories = ["performance", "accessibility", "best-practices", "seo"]) {
  const { lhr } = await lighthouse(server.base + page, { port: chrome.port, onlyCategories, skipAudits: REFUSED, logLevel: "error" });
  const scores = Object.fromEntries(Object.values(lhr.categories).map(({ id, score }) => [id, Math.round(score * 100)]));
  const counted = Object.values(lhr.categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => lhr.audits[id]));
  return { scores, lost: counted.filter(({ score }) => score !== null && score < 1).map(({ id, title, displayValue }) => ({ id, title: displayValue ?? title })) };
}
