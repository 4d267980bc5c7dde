// Words by which readers would look for an entry, and the slips they make with them.

const SCRIPTS = { ar: "Arabic", ru: "Cyrillic" };
const KINDS = ["substitution", "insertion", "deletion", "transposition"];
/** How many words are asked for. */
const WORDS = 3;
/** A title's words tell enough if none is in more than one in so many documents. */
const TELLING = 20;

/** Reads what entries can be asked by, through the search script's own parts. */
export function wordReader(index, { loadTerm }, language) {
  // Five letters or more, not all the same: those could not change places.
  const isWord = new RegExp(`^(?!(.)\\1+$)\\p{Script=${SCRIPTS[language] ?? "Latin"}}{5,}$`, "u");
  const frequency = async (term) => Math.max(...(await loadTerm(index, term)).map((field) => field.frequency));
  /** The rarest words of a text: `{term, form, frequency}`. */
  const rarest = async (text) => {
    const words = new Map();
    for (const { term, form } of index.analyzer.tokens(text)) {
      if (isWord.test(form) && !words.has(term)) words.set(term, { term, form, frequency: await frequency(term) });
    }
    return [...words.values()].sort((a, b) => a.frequency - b.frequency).slice(0, WORDS);
  };
  /** The three most telling words of a title, or of title and summary; nothing where there are not so many. */
  const telling = async ([, title, , , sections]) => {
    const most = index.manifest.documents / TELLING;
    const ofTitle = await rarest(title);
    if (ofTitle.length === WORDS && ofTitle.every((word) => word.frequency <= most)) return ofTitle;
    const words = await rarest(`${title}\n${sections[0]?.[2] ?? ""}`);
    return words.length === WORDS ? words : null;
  };
  return { frequency, telling };
}

/**
 * So many cases of one word of three misspelt, every kind of edit as often: `query` has the error, `clean` has not,
 * `without` lacks the word.
 */
export function misspelt(entries, number, random) {
  const letters = [...new Set(entries.flatMap(({ words }) => words.flatMap(({ form }) => Array.from(form))))];
  return Array.from({ length: entries.length ? number : 0 }, (_, at) => {
    const { url, words } = random.choose(entries);
    const kind = KINDS[at % KINDS.length];
    const right = random.choose(words);
    const slip = damage(right.form, kind, letters, random);
    const query = (text) => words.map((word) => (word === right ? text : word.form)).filter(Boolean).join(" ");
    const kinds = slip.at === 0 ? [kind, "first letter"] : [kind];
    return { url, right, wrong: slip.text, kinds, query: query(slip.text), clean: query(right.form), without: query("") };
  });
}

/** A word with one edit of a kind at any place, and that place. */
function damage(word, kind, letters, random) {
  const before = Array.from(word);
  for (;;) {
    const after = [...before];
    const at = random.below(kind === "insertion" ? before.length + 1 : before.length);
    if (kind === "substitution") after[at] = random.choose(letters);
    else if (kind === "insertion") after.splice(at, 0, random.choose(letters));
    else if (kind === "deletion") after.splice(at, 1);
    else if (at + 1 < before.length) [after[at], after[at + 1]] = [before[at + 1], before[at]];
    if (after.join("") !== word) return { text: after.join(""), at };
  }
}
