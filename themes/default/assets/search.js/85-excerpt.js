// Excerpts: the part of a text in which the words asked for stand closest together. The twin of
// `search/excerpt.rs`; lengths count Unicode scalar values, cuts stand between grapheme clusters.

const EXCERPT = 200;
const LEAD = 40;
const REACH = 20;
const MANY = 3;

/**
 * A text with its matches and its densest stretch.
 * @param {string} text
 * @param {Set<string>} terms
 * @param {Analyzer} analyzer
 */
function densestStretch(text, terms, analyzer) {
  const tokens = analyzer.tokens(text).filter(({ term }) => terms.has(term));
  const scalar = scalarCounter(text);
  const matches = tokens.map(({ term, start, end }) => ({ term, start: scalar(start), end: scalar(end) }));
  const most = new Set(matches.map(({ term }) => term)).size;
  let best = { start: 0, different: 0, inside: 0 };
  let end = 0;
  matches.forEach(({ start: first }, index) => {
    const start = Math.max(0, first - LEAD);
    end = Math.max(end, index);
    while (end < matches.length && matches[end].end <= start + EXCERPT) end++;
    const inside = end - index;
    // What cannot be better is not counted: a text may repeat a word very often.
    if (inside < best.different || (best.different === most && inside <= best.inside)) return;
    const different = new Set(matches.slice(index, end).map(({ term }) => term)).size;
    if (different > best.different || (different === best.different && inside > best.inside)) best = { start, different, inside };
  });
  return { text, matches, start: best.start, worth: [best.different, Math.min(best.inside, MANY)] };
}

/**
 * Counts scalar values up to places in a text, from the place before: forth, and back where Chinese pairs overlap.
 * @param {string} text
 */
function scalarCounter(text) {
  let [unit, count] = [0, 0];
  const isFirst = (/** @type {number} */ at) => ((text.charCodeAt(at) & 0xfc00) === 0xdc00 ? 0 : 1);
  return (/** @type {number} */ place) => {
    while (unit < place) count += isFirst(unit++);
    while (unit > place) count -= isFirst(--unit);
    return count;
  };
}

/**
 * Cuts the stretch out.
 * @param {ReturnType<typeof densestStretch>} stretch
 */
function cutOut({ text, matches, start: from }) {
  const characters = Array.from(text);
  const length = characters.length;
  let [start, end] = [from, Math.min(length, from + EXCERPT)];
  const isSpace = (/** @type {number} */ at) => SPACES_BEFORE.test(characters[at] ?? "");
  const steps = [...Array(REACH).keys()];
  if (start > 0) start += 1 + (steps.find((step) => isSpace(start + step)) ?? -1);
  if (end < length) end -= steps.find((step) => isSpace(end - step)) ?? 0;
  [start, end] = [boundary(text, characters, start), boundary(text, characters, end)];
  const trimmed = (/** @type {number} */ at) => {
    while (isSpace(at - 1)) at--;
    return at;
  };
  const shown = characters.slice(start, trimmed(end)).join("");
  const whole = trimmed(length);
  const shift = (start > 0 ? 1 : 0) - start;
  /** @type {[number, number][]} */
  const marks = [];
  for (const match of matches.filter((match) => match.start >= start && match.end <= end)) {
    const last = marks.at(-1);
    if (last && match.start + shift <= last[1]) last[1] = Math.max(last[1], match.end + shift);
    else marks.push([match.start + shift, match.end + shift]);
  }
  return { excerpt: `${start > 0 ? "…" : ""}${shown}${end < whole ? "…" : ""}`, marks };
}

/**
 * The last boundary between grapheme clusters at or before a scalar value.
 * @param {string} text
 * @param {string[]} characters
 * @param {number} at
 */
function boundary(text, characters, at) {
  const unit = characters.slice(0, at).join("").length;
  const start = new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text).containing(unit)?.index ?? unit;
  return Array.from(text.slice(0, start)).length;
}

/**
 * The section in which the most different words stand close together, with its excerpt; the first of equals.
 * @param {[string, string, string][]} sections
 * @param {Set<string>} terms
 * @param {Analyzer} analyzer
 */
function bestSection(sections, terms, analyzer) {
  let best = { anchor: "", section: "", stretch: densestStretch("", terms, analyzer) };
  let most = -1;
  for (const [anchor, section, text] of sections) {
    const stretch = densestStretch(text, terms, analyzer);
    const [different, inside] = stretch.worth;
    const worth = different * (MANY + 1) + inside;
    if (worth > most) [most, best] = [worth, { anchor, section, stretch }];
  }
  const { anchor, section, stretch } = best;
  return { anchor, section, ...cutOut(stretch) };
}
