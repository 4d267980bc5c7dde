// The texts, in one language, and the same texts as sites of the peers: their pages, a plain list of all of them, and
// nothing else. What would cost the peers more, such as related lists, taxonomies and feeds, is left out.
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../search/programs.mjs";

const PAGE = (title, content) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>${content}</html>\n`;
const ITEM = (href, title) => `<li><a href="${href}">${title}</a></li>`;

const HUGO = {
  "hugo.toml": 'title = "Measures"\ndisableKinds = ["404", "home", "robotstxt", "rss", "sitemap", "taxonomy", "term"]\n',
  "layouts/_default/single.html": PAGE("{{ .Title }}", "{{ .Content }}"),
  "layouts/_default/list.html": PAGE("{{ .Title }}", `<ul>{{ range .Pages }}${ITEM("{{ .RelPermalink }}", "{{ .Title }}")}{{ end }}</ul>`),
};

const ELEVENTY = {
  "_includes/note.liquid": PAGE("{{ title }}", "{{ content }}"),
  // As they come: what is Markdown there is not read for Liquid.
  "notes/notes.json": '{"layout": "note.liquid", "tags": "note", "templateEngineOverride": "md"}\n',
  "notes/index.liquid": `---\nlayout: false\ntags: []\neleventyExcludeFromCollections: true\npermalink: /notes/index.html\ntemplateEngineOverride: liquid\n---\n${PAGE("Notes", `<ul>{% for note in collections.note %}${ITEM("{{ note.url }}", "{{ note.data.title }}")}{% endfor %}</ul>`)}`,
};

/** The names of the entries of a corpus. */
export function entries(corpus) {
  return readdirSync(join(corpus, "content/notes")).filter((name) => name.endsWith(".md")).sort();
}

/**
 * A folder with `corpus`, `hugo` and `eleventy` of so many entries; what stands there is used again.
 * @param {{corpus: string}} programs
 * @param {string} work
 * @param {number} size
 */
export async function corpus(programs, work, size) {
  const place = join(work, `${size}-entries`);
  const source = join(place, "corpus");
  const whole = () => existsSync(join(source, "content/notes")) && entries(source).length === size;
  if (!whole()) {
    rmSync(source, { recursive: true, force: true });
    await run(programs.corpus, [source, String(size), "0"]);
  }
  if (!whole()) throw new Error(`${source} is not a corpus of ${size} entries`);
  peer(source, join(place, "hugo"), "content/notes", HUGO);
  peer(source, join(place, "eleventy"), "notes", ELEVENTY);
  return place;
}

/** A peer's site; it is whole once its last file stands. */
function peer(source, folder, notes, files) {
  const done = join(folder, "done");
  const made = JSON.stringify(files);
  if (existsSync(done) && readFileSync(done, "utf8") === made) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, notes), { recursive: true });
  for (const name of entries(source)) copyFileSync(join(source, "content/notes", name), join(folder, notes, name));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(done, made);
}

/** What is wrong with what a peer wrote, if anything: each entry must have its page, and the list must name them all. */
export function lacks(out, size) {
  const pages = readdirSync(join(out, "notes"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const written = pages.filter(({ name }) => existsSync(join(out, "notes", name, "index.html"))).length;
  const listed = readFileSync(join(out, "notes/index.html"), "utf8").split("<li>").length - 1;
  return written === size && listed === size ? undefined : `${written} pages written and ${listed} listed of ${size}`;
}
