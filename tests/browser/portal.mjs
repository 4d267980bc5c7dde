// The published portal under test: over http from a server of our own, and straight from its folder.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

export { FLAGS, launch } from "./chromium.mjs";

export const portal = process.env.PORTAL;
if (!portal) {
  throw new Error("Set PORTAL to the folder of a published portal, as tests/run.sh does.");
}

const KINDS = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".json": "application/json" };

/** Serves the portal on a free port of this computer, compressed as a host would. */
export async function serve() {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    try {
      const file = join(portal, path.endsWith("/") ? `${path}index.html` : path);
      const bytes = await readFile(file);
      const packed = /\bgzip\b/u.test(request.headers["accept-encoding"] ?? "");
      response.writeHead(200, { "content-type": KINDS[extname(file)] ?? "application/octet-stream", ...(packed && { "content-encoding": "gzip" }) });
      response.end(packed ? gzipSync(bytes) : bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { base: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

/** The portal as someone opens it from a stick. */
export const folder = `${pathToFileURL(portal).href}/`;

/** Opens a page and collects everything it complains about. */
export async function open(context, url) {
  const page = await context.newPage();
  const complaints = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(new URL(url).origin === "null" ? "file:" : new URL(url).origin)) {
      complaints.push(`left the site: ${request.url()}`);
    }
  });
  await page.goto(url, { waitUntil: "load" });
  return { page, complaints };
}

/** One page of each kind, in three writing systems. */
export const PAGES = [
  "index.html",
  "practices/index.html",
  "practices/ireland-criminal-assets-bureau/index.html",
  "cases/peru-operation-mercury-illegal-gold/index.html",
  "articles/05-participation/index.html",
  "practices/by/principles/pursue/index.html",
  "terms/crime-types/index.html",
  "terms/crime-types/money-laundering/index.html",
  "matrices/articles-principles/index.html",
  "matrices/articles-principles/05-participation/pursue/index.html",
  "worksheets/index.html",
  "worksheets/strategy/index.html",
  "checklists/safeguards/index.html",
  "checklists/obligations/05-participation/index.html",
  "starts/strategy/index.html",
  "starts/contribution/index.html",
  "new/index.html",
  "glossary/index.html",
  "translations/index.html",
  "terms/countries/fr/index.html",
  "plots/evidence/index.html",
  "comparisons/practices/24-protection-of-witnesses/index.html",
  "search/index.html",
  "404.html",
];
export const LANGUAGES = ["", "ar/", "zh/"];
