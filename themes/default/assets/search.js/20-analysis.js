// Analysis: from text to terms. The twin of `search/analysis.rs`; test vectors hold both to the same rules.

/** The version of these rules; an index made by others is not asked. */
const ANALYSIS = 2;
/** The stemmer that terms of the index were made with. */
const STEMMER = "frostem 1.20260821.8";
/** Longest word that is a term, in bytes. */
const LONGEST_WORD = 64;
/** How many stems are remembered. */
const MOST_STEMS = 20000;

const ENCODER = new TextEncoder();
/** @param {string} form */
const isWord = (form) => ENCODER.encode(form).length <= LONGEST_WORD;

const HAN = "[\\u3005\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{323af}]";
const WORD = "[\\p{Alphabetic}\\p{N}\\p{M}]";
const RUNS = new RegExp(`(?:(?=${WORD})${HAN})+|(?:(?!${HAN})${WORD})+`, "gu");
const STARTS_WITH_HAN = new RegExp(`^${HAN}`, "u");
const ONE_HAN = new RegExp(`^${HAN}$`, "u");
const MARK = /^\p{M}/u;
const PLAIN = /^[\0-\x7f]*$/;

/** Letters that are written out or taken for another. */
const SPELLED = new Map("ß:ss æ:ae œ:oe ø:o đ:d ð:d ł:l ı:i þ:th ё:е".split(" ").map((pair) => /** @type {[string, string]} */ (pair.split(":"))));

/** What the stemmer's class begins with in each language that has one. */
const STEMMERS = new Map([
  ["ar", "Arabic"],
  ["en", "English"],
  ["es", "Spanish"],
  ["fr", "French"],
  ["ru", "Russian"],
]);

/**
 * Lower case, with the accents of Latin letters dropped and a few letters written out.
 * @param {string} word
 */
function fold(word) {
  if (PLAIN.test(word)) return word.toLowerCase();
  let folded = "";
  for (const composed of word.normalize("NFC")) {
    for (const letter of composed.toLowerCase()) {
      const base = String.fromCodePoint(letter.normalize("NFD").codePointAt(0) ?? 0);
      if (SPELLED.has(letter)) folded += SPELLED.get(letter);
      else if (/[a-z]/.test(base)) folded += base;
      else if (!(MARK.test(letter) && /[a-z]$/.test(folded))) folded += letter;
    }
  }
  return folded;
}

/** The language of a tag, without script and region. @param {string} tag */
const baseOf = (tag) => tag.split("-")[0];

/** The rules for one language; an error if its stemmer's script has brought none. */
class Analyzer {
  /**
   * @param {string} language
   * @param {string} stopWords separated by spaces
   */
  constructor(language, stopWords) {
    this.stop = new Set(stopWords.split(" "));
    /** @type {Map<string, string>} */
    this.stems = new Map();
    const name = STEMMERS.get(baseOf(language));
    /** @type {{stemWord(word: string): string} | null} */
    this.stemmer = name ? new /** @type {any} */ (globalThis)[`${name}Stemmer`]() : null;
  }

  /**
   * The term that a form stands for.
   * @param {string} form
   */
  stem(form) {
    if (!this.stemmer) return form;
    let stem = this.stems.get(form);
    if (stem === undefined) {
      if (this.stems.size > MOST_STEMS) this.stems.clear();
      stem = this.stemmer.stemWord(form);
      this.stems.set(form, stem);
    }
    return stem;
  }

  /**
   * The terms of a text; places count UTF-16 code units.
   * @param {string} text
   * @returns {Token[]}
   */
  tokens(text) {
    /** @type {Token[]} */
    const tokens = [];
    let position = 0;
    for (const { 0: run, index: start } of text.matchAll(RUNS)) {
      if (STARTS_WITH_HAN.test(run)) {
        position = this.pairs(run, start, position, tokens);
        continue;
      }
      const form = fold(run);
      if (form && isWord(form) && !this.stop.has(form)) {
        tokens.push({ term: this.stem(form), form, position, start, end: start + run.length });
      }
      position++;
    }
    return tokens;
  }

  /**
   * Every two neighbouring Chinese characters, and the last one by itself.
   * @param {string} run
   * @param {number} start
   * @param {number} position
   * @param {Token[]} tokens
   */
  pairs(run, start, position, tokens) {
    const characters = Array.from(run);
    characters.forEach((first, index) => {
      const term = first + (characters[index + 1] ?? "");
      if (!this.stop.has(term)) tokens.push({ term, form: term, position: position + index, start, end: start + term.length });
      start += first.length;
    });
    return position + characters.length;
  }
}
