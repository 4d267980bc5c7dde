// What kinds of page the portal has, found by walking it: a new kind is found by itself.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { portal } from "./portal.mjs";

/** The languages of the site with the folder of each, the main one first: as the entrance names them. */
export const languages = [...read("index.html").matchAll(/<a href="([^"]*)index\.html" lang="([^"]+)" dir="(ltr|rtl)"/gu)]
  .map(([, folder, tag, direction]) => ({ folder, tag, direction }));

/** Every page of the portal, from its root. */
export const pages = readdirSync(portal, { recursive: true }).filter((file) => file.endsWith(".html")).sort();

/** The language of a page by its address. */
export const languageOf = (page) => languages.find(({ folder }) => folder && page.startsWith(folder)) ?? languages[0];

export function read(page) {
  return readFileSync(join(portal, page), "utf8");
}

/**
 * A page's kind: its class, for an entry the collection, for a list how deep it lies: collection, term or facet value.
 */
export function kindOf(page) {
  const text = read(page);
  const [, kind] = /<body class="page-([\w-]+)/u.exec(text) ?? [, "none"];
  const [, collection] = /<article class="entry kind-([\w-]+)/u.exec(text) ?? [];
  const depth = page.slice(languageOf(page).folder.length).split("/").length;
  return collection ? `${kind} ${collection}` : kind === "list" ? `${kind} ${depth}` : kind;
}

/** Of each kind the page of the main language that has the most to show: the most different elements, in the fewest words. */
export const kinds = richest();

function richest() {
  const found = new Map();
  for (const page of pages.filter((page) => languageOf(page) === languages[0])) {
    const kind = kindOf(page);
    const text = read(page);
    const variety = new Set([...text.matchAll(/<\w+|class="[^"]*"/gu)].map(([part]) => part)).size;
    const known = found.get(kind);
    if (!known || variety > known.variety || (variety === known.variety && text.length < known.length)) found.set(kind, { page, variety, length: text.length });
  }
  return new Map([...found].map(([kind, { page }]) => [kind, page]));
}
