// Excerpts: the part of a text in which the words asked for stand closest together. The twin of
// `search/excerpt.rs`; lengths count Unicode scalar values, cuts stand between grapheme clusters.

const EXCERPT = 200;
const LEAD = 40;
const REACH = 20;
const MANY = 3;
const SPACE = /^\p{White_Space}/u;
const SPACES_BEHIND = /\p{White_Space}+$/u;

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
  let best = { start: 0, different: 0, inside: 0 };
  matches.forEach(({ start: first }, index) => {
    const start = Math.max(0, first - LEAD);
    let end = index;
    while (end < matches.length && matches[end].end <= start + EXCERPT) end++;
    const inside = end - index;
    if (inside < best.different) return;
    const different = new Set(matches.slice(index, end).map(({ term }) => term)).size;
    if (different > best.different || (different === best.different && inside > best.inside)) best = { start, different, inside };
  });
  return { text, matches, start: best.start, worth: [best.different, Math.min(best.inside, MANY)] };
}

/**
 * Counts scalar values up to growing places in a text.
 * @param {string} text
 */
function scalarCounter(text) {
  let [unit, count] = [0, 0];
  return (/** @type {number} */ place) => {
    if (place < unit) [unit, count] = [0, 0];
    for (; unit < place; unit++) if ((text.charCodeAt(unit) & 0xfc00) !== 0xdc00) count++;
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
  const isSpace = (/** @type {number} */ at) => SPACE.test(characters[at] ?? "");
  if (start > 0) {
    const at = Array.from({ length: REACH }, (_, step) => start + step).find(isSpace);
    if (at !== undefined) start = at + 1;
  }
  if (end < length) {
    const at = Array.from({ length: REACH }, (_, step) => end - step).find(isSpace);
    if (at !== undefined) end = at;
  }
  [start, end] = [boundary(text, characters, start), boundary(text, characters, end)];
  const shown = characters.slice(start, end).join("").replace(SPACES_BEHIND, "");
  const whole = Array.from(text.replace(SPACES_BEHIND, "")).length;
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
  if (at <= 0 || at >= characters.length) return at;
  const unit = characters.slice(0, at).join("").length;
  const start = new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text).containing(unit)?.index ?? unit;
  return start === unit ? at : Array.from(text.slice(0, start)).length;
}

/**
 * The section in which the most different words stand close together, with its excerpt; the first of equals.
 * @param {[string, string, string][]} sections
 * @param {Set<string>} terms
 * @param {Analyzer} analyzer
 */
function bestSection(sections, terms, analyzer) {
  /** @type {{anchor: string, heading: string, stretch: ReturnType<typeof densestStretch>} | null} */
  let best = null;
  for (const [anchor, heading, text] of sections) {
    const stretch = densestStretch(text, terms, analyzer);
    const [different, inside] = stretch.worth;
    if (!best || different > best.stretch.worth[0] || (different === best.stretch.worth[0] && inside > best.stretch.worth[1])) {
      best = { anchor, heading, stretch };
    }
  }
  return best ? { anchor: best.anchor, section: best.heading, ...cutOut(best.stretch) } : { anchor: "", section: "", excerpt: "", marks: [] };
}
