// The search script, held to what the program itself makes of the same texts, queries and records.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { runInContext } from "node:vm";
import { start, stemmersOf } from "./runtime.mjs";

const vectors = JSON.parse(readFileSync(new URL("../fixtures/search-vectors.json", import.meta.url), "utf8"));
const published = (path) => vectors.index.scripts[path];
const plain = (value) => JSON.parse(JSON.stringify(value));
const bits = (score) => new Uint32Array(new Float32Array([score]).buffer)[0];

/** The analyzer of a language, with the stop words that its manifest would bring. */
function analyzer(language) {
  const { parts, context } = start(published, ["Analyzer", "readQuery", "densestStretch", "cutOut"]);
  for (const path of stemmersOf(language)) {
    runInContext(readFileSync(new URL(`../../themes/default/${path}`, import.meta.url), "utf8"), context);
  }
  let words = "";
  try {
    words = readFileSync(new URL(`../../src/search/stop_words/${language}.txt`, import.meta.url), "utf8").trim().replaceAll("\n", " ");
  } catch {
    // A language without a list.
  }
  return { parts, analyzer: new parts.Analyzer(language, words) };
}

describe("the search script agrees with the program", () => {
  it("about something of every kind", () => {
    for (const list of [vectors.analysis, vectors.plans, vectors.excerpts, vectors.index.questions]) assert.ok(list.length >= 5, `${list.length}`);
  });

  it("about the terms of texts", () => {
    for (const { language, text, tokens } of vectors.analysis) {
      const scalar = (unit) => Array.from(text.slice(0, unit)).length;
      const found = analyzer(language).analyzer.tokens(text);
      assert.deepEqual(plain(found.map(({ term, form, position, start, end }) => [term, form, position, scalar(start), scalar(end)])), tokens, text);
    }
  });

  it("about what queries ask", () => {
    for (const { language, query, ...plan } of vectors.plans) {
      const { parts, analyzer: rules } = analyzer(language);
      const read = parts.readQuery(query, rules, ["kind"]);
      const ours = {
        words: read.words.map(({ term, form }) => [term, form]),
        open: read.open,
        phrases: read.phrases.map((phrase) => phrase.map(({ term, offset }) => [offset, term])),
        excluded: read.excluded,
        filters: Object.fromEntries(read.filters),
        cut: read.cut,
      };
      assert.deepEqual(plain(ours), plan, query);
    }
  });

  it("about excerpts", () => {
    for (const { language, text, terms, worth, excerpt, marks } of vectors.excerpts) {
      const { parts, analyzer: rules } = analyzer(language);
      const stretch = parts.densestStretch(text, new Set(terms), rules);
      assert.deepEqual(plain([stretch.worth, parts.cutOut(stretch)]), [worth, { excerpt, marks }]);
    }
  });

  it("about answers: order, scores bit for bit, expansions, sections, excerpts", async () => {
    const { search } = start(published);
    for (const { query, total, hits, expanded } of vectors.index.questions) {
      const answer = plain(await search(query, { lang: "en" }));
      assert.deepEqual(answer.problems, [], query);
      assert.equal(answer.total, total, query);
      assert.deepEqual(answer.expanded, expanded.map(([word, forms]) => ({ word, forms })), query);
      assert.deepEqual(answer.hits.map(({ url, score, section, excerpt, marks }) => [url.split("#")[0], bits(score), section, excerpt, marks]), hits.map(([url, score, section, ...rest]) => [url, score, section ?? "", ...rest]), query);
    }
  });
});

describe("the search script", () => {
  it("counts the values of facets, each without its own filter", async () => {
    const { search } = start(published);
    const { facets, total } = plain(await search("gold", { lang: "en", facets: { kind: ["case"] }, count: true }));
    assert.equal(total, 1);
    assert.deepEqual(facets, [{ name: "kind", label: "Kind", values: [{ id: "note", label: "NOTE", depth: 0, count: 2 }, { id: "case", label: "CASE", depth: 0, count: 1 }] }]);
  });

  it("completes one or two letters by the most frequent words", async () => {
    const { complete } = start(published);
    assert.deepEqual(plain(await complete("GO", "en")), ["gold"]);
    assert.deepEqual(plain(await complete("qq", "en")), []);
    assert.deepEqual(plain(await complete("go", "nowhere")), []);
  });

  it("loads each script once, and no positions or facets unless they are asked for", async () => {
    const { search, loaded } = start(published);
    await search("gold", { lang: "en" });
    const first = loaded.length;
    assert.ok(!loaded.some((path) => /\/[pf]-/.test(path)), loaded.join());
    await search("gold", { lang: "en" });
    assert.equal(loaded.length, first);
  });

  it("names a shard that is missing or damaged, answers with the rest, and tries again", async () => {
    for (const kind of ["t", "n", "d", "p", "v"]) {
      for (const damage of [undefined, (text) => text.slice(0, text.length / 2), (text) => text.replace(/.(.)\"\)/, "#$1\")")]) {
        let broken = true;
        const scripts = (path) => {
          const text = published(path);
          return broken && path.startsWith(`search/en/${kind}-`) ? damage?.(text) : text;
        };
        const { search } = start(scripts);
        const query = '"gold coins" harb';
        const answer = await search(query, { lang: "en" });
        assert.deepEqual(plain(answer.problems.map((problem) => [problem.shard.split("-")[0].replace("search/", ""), problem.kind])), [[`en/${kind}`, damage ? "damaged" : "missing"]], kind);
        broken = false;
        assert.deepEqual(plain((await search(query, { lang: "en" })).problems), []);
      }
    }
  });

  it("refuses an index made by other rules", async () => {
    const other = (path) => published(path)?.replace('\\"analysis\\":2', '\\"analysis\\":3');
    const { search } = start((path) => (path.endsWith("manifest.js") ? other(path) : published(path)));
    assert.deepEqual(plain((await search("gold", { lang: "en" })).problems), [{ shard: "en/manifest", kind: "version" }]);
  });

  it("answers any query", async () => {
    const { search } = start(published);
    const hostile = ["", " ", '"', '""', "-", "a:b", "kind:", "__proto__:x constructor hasOwnProperty", "<script>alert(1)</script>", "\u{d800}x \u{dc00}", "(".repeat(20000), "word ".repeat(20000), "é".repeat(300), "\u0000\u202e", "資".repeat(400)];
    for (const query of hostile) {
      const answer = await search(query, { lang: "en", count: true, facets: JSON.parse('{"__proto__":["x"]}') });
      assert.equal(typeof answer.total, "number", query.slice(0, 20));
    }
    for (const lang of ["", "..", "__proto__", "nowhere"]) assert.equal((await search("gold", { lang })).problems.length, 1);
  });
});
