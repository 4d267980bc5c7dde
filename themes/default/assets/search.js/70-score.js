// The ranking. The twin of `search/rank/`: every step is rounded to a 32-bit float, in the same order, so that
// scores are the same bit for bit.

const K1 = f32(1.2);
const B = f32(0.75);
const K1_AND_ONE = f32(1 + K1);
const ALL_WORDS = f32(1.5);

/** Lengths as tantivy rounds them: exact up to 40, then eight of each step, the steps doubling. */
const LENGTHS = new Float64Array(256);
for (let id = 0, length = 0, step = 1; id < 256; id++) {
  LENGTHS[id] = length;
  if (id >= 40 && (id - 40) % 8 === 0) step *= 2;
  length += step;
}

/**
 * What a length takes off, for each rounded length of a field.
 * @param {number} average bits of a 32-bit float
 */
function lengthFactors(average) {
  const mean = floatOf(average);
  return Float32Array.from(LENGTHS, (length) => f32(K1 * f32(f32(1 - B) + f32(f32(B * f32(length)) / mean))));
}

/** @param {number} times @param {number} factor */
const frequencyPart = (times, factor) => f32(times / f32(times + factor));

/** @param {number} weight @param {number} boost */
const boosted = (weight, boost) => (boost === 1 ? f32(weight * K1_AND_ONE) : f32(f32(weight * K1_AND_ONE) * boost));

/** What each document has so far. */
class Scores {
  /**
   * @param {Index} index
   * @param {Uint8Array[]} lengths
   */
  constructor({ manifest }, lengths) {
    this.lengths = lengths;
    const fields = [manifest.title, manifest.body];
    this.factors = fields.map(({ average }) => lengthFactors(average));
    this.boosts = fields.map(({ boost }) => floatOf(boost));
    this.sums = new Float32Array(manifest.documents);
    this.matched = new Uint8Array(manifest.documents);
    this.last = new Uint8Array(manifest.documents);
  }

  /**
   * Adds a term that stands for the word of a position.
   * @param {LoadedTerm} term
   * @param {number} position
   */
  addTerm({ posted, weight }, position) {
    const { sums, matched, last } = this;
    posted.forEach((field, which) => {
      const [factors, lengths] = [this.factors[which], this.lengths[which]];
      const full = boosted(field.weight, f32(this.boosts[which] * weight));
      eachPosting(field, (document, times) => {
        sums[document] += f32(full * frequencyPart(times, factors[lengths[document]]));
        if (last[document] !== position + 1) {
          last[document] = position + 1;
          matched[document]++;
        }
      });
    });
  }

  /**
   * A document that has all words counts half as much again.
   * @param {number} words
   */
  favourAll(words) {
    if (words < 2) return;
    this.matched.forEach((matched, document) => {
      if (matched === words) this.sums[document] *= ALL_WORDS;
    });
  }

  /**
   * Adds the phrases; tells which documents have all of them.
   * @param {LoadedPhrase[]} phrases
   */
  addPhrases(phrases) {
    const sums = new Float32Array(this.sums.length);
    const counts = new Uint8Array(this.sums.length);
    for (const phrase of phrases) {
      const has = new Set();
      for (const which of [0, 1]) this.addPhrase(phrase, which, sums, has);
      for (const document of has) counts[document]++;
    }
    sums.forEach((sum, document) => (this.sums[document] += sum));
    return counts.map((count) => (count === phrases.length ? 1 : 0));
  }

  /**
   * @param {LoadedPhrase} phrase
   * @param {number} which title or body
   * @param {Float32Array} sums
   * @param {Set<number>} has
   */
  addPhrase(phrase, which, sums, has) {
    // A term without positions is one that the index lacks, or one whose shard is missing.
    if (phrase.some(({ posted, packed }) => !posted[which].frequency || !packed[which])) return;
    const weight = phrase.reduce((sum, { posted }) => f32(sum + posted[which].weight), 0);
    const full = boosted(weight, this.boosts[which]);
    /** Where the phrase may begin, by document: each term leaves fewer. @type {Map<number, number[]> | undefined} */
    let starts;
    for (const { posted, packed, offset } of phrase) {
      /** @type {Map<number, number[]>} */
      const left = new Map();
      const before = starts;
      eachPlaces(posted[which], packed[which], (document, places) => {
        let at = 0;
        // Both lists ascend, so one walk is enough however often a text repeats a word.
        const stands = (/** @type {number} */ start) => {
          while (places[at] < start + offset) at++;
          return places[at] === start + offset;
        };
        const kept = before ? before.get(document)?.filter(stands) : places;
        if (kept?.length) left.set(document, kept);
      });
      starts = left;
    }
    for (const [document, { length }] of starts ?? []) {
      has.add(document);
      sums[document] += f32(full * frequencyPart(length, this.factors[which][this.lengths[which][document]]));
    }
  }
}
