// Analysis: from text to terms. The twin of `search/analysis.rs`; test vectors hold both to the same rules.

/** The version of these rules; an index made by others is not asked. */
const ANALYSIS = 2;
/** The stemmer that terms of the index were made with. */
const STEMMER = "frostem 1.20260821.8";
/** Longest word that is a term, in bytes. */
const LONGEST_WORD = 64;
/** How many stems are remembered. */
const MOST_STEMS = 20000;

const HAN = "[\\u3005\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{323af}]";
const WORD = "[\\p{Alphabetic}\\p{N}\\p{M}]";
const RUNS = new RegExp(`(?:(?=${WORD})${HAN})+|(?:(?!${HAN})${WORD})+`, "gu");
const STARTS_WITH_HAN = new RegExp(`^${HAN}`, "u");
const ALL_HAN = new RegExp(`^${HAN}+$`, "u");
const MARK = /^\p{M}/u;
const PLAIN = /^[a-z0-9]*$/;

/** Letters that are written out or taken for another. */
const SPELLED = new Map([
  ["ß", "ss"], ["æ", "ae"], ["œ", "oe"], ["ø", "o"], ["đ", "d"], ["ð", "d"], ["ł", "l"], ["ı", "i"], ["þ", "th"], ["ё", "е"],
]);

/** The name of the stemmer's class in each language that has one. */
const STEMMERS = new Map([
  ["ar", "ArabicStemmer"],
  ["en", "EnglishStemmer"],
  ["es", "SpanishStemmer"],
  ["fr", "FrenchStemmer"],
  ["ru", "RussianStemmer"],
]);

/**
 * Lower case, with the accents of Latin letters dropped and a few letters written out.
 * @param {string} word
 */
function fold(word) {
  const lower = word.toLowerCase();
  if (PLAIN.test(word) || (PLAIN.test(lower) && lower.length === word.length && !/[^\0-\x7f]/.test(word))) return lower;
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

/** The rules for one language. */
class Analyzer {
  /**
   * @param {string} language
   * @param {string} stopWords separated by spaces
   */
  constructor(language, stopWords) {
    this.stop = new Set(stopWords.split(" "));
    /** @type {Map<string, string>} */
    this.stems = new Map();
    const name = STEMMERS.get(language.split("-")[0]);
    const Stemmer = name && /** @type {any} */ (globalThis)[name];
    /** @type {{stemWord(word: string): string} | null} */
    this.stemmer = Stemmer ? new Stemmer() : null;
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
      if (form && utf8Length(form) <= LONGEST_WORD && !this.stop.has(form)) {
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

/** @param {string} text */
function utf8Length(text) {
  let length = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    length += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return length;
}
