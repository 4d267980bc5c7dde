// The built program, asked many queries at once.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";

/** Where the built program lies. */
export const program = process.env.VADEMECUM;
assert.ok(program, "Set VADEMECUM to the built program, as tests/run.sh does.");

/** What `vademecum search` answers to each query. */
export function ask(site, language, queries, limit) {
  const input = queries.map((query) => query.replace(/[\r\n]/g, " ")).join("\n");
  const options = ["search", "--lines", "--site", site, "--lang", language, "--limit", String(limit)];
  const ran = spawnSync(program, options, { input: `${input}\n`, encoding: "utf8", maxBuffer: 2 ** 31 - 1 });
  assert.equal(ran.status, 0, ran.stderr);
  const answers = ran.stdout.trimEnd().split("\n").map((line) => JSON.parse(line));
  assert.equal(answers.length, queries.length);
  return answers;
}

const withoutAnchor = (url) => url.replace(/#.*$/, "");

/** What the two sides must agree on. */
export function essence(answer, withExcerpts) {
  const bits = new Uint32Array(new Float32Array(answer.hits.map((hit) => hit.score)).buffer);
  const hits = answer.hits.map((hit, position) => {
    const line = { url: withExcerpts ? hit.url : withoutAnchor(hit.url), score: bits[position] };
    return withExcerpts ? { ...line, title: hit.title, excerpt: hit.excerpt, marks: hit.marks, section: hit.section } : line;
  });
  return { total: answer.total, cut: answer.cut, expanded: answer.expanded, hits };
}
