// Words that a reader may have meant. The twin of `search/expand.rs`.

const ENOUGH_DOCUMENTS = 3;
const MOST_FORMS = 8;
const SHORTEST_BEGINNING = 3;
const LONGER = f32(0.7);
const NEAR = [1, f32(0.6), f32(0.4)];
const SHARED_END = 2;

/**
 * The words of a query, each with the terms that may stand for it, loaded.
 * @param {Index} index
 * @param {Query} query
 * @param {<T>(make: () => Promise<T>, otherwise: T) => Promise<T>} attempt
 * @returns {Promise<AskedWord[]>}
 */
function expandWords(index, query, attempt) {
  const load = async (/** @type {string} */ term, /** @type {number} */ weight) => ({ term, weight, posted: await attempt(() => loadTerm(index, term), NOWHERE) });
  return Promise.all(
    query.words.map(async ({ term, form }, position) => {
      const own = await load(term, 1);
      const rare = own.posted.every(({ frequency }) => frequency < ENOUGH_DOCUMENTS) && !STARTS_WITH_HAN.test(form);
      const found = rare ? await attempt(() => candidates(index, form, query.open === position), []) : [];
      const known = new Set([term]);
      const kept = found.filter((candidate) => known.size < known.add(index.analyzer.stem(candidate.form)).size);
      const others = await Promise.all(kept.map((candidate) => load(index.analyzer.stem(candidate.form), candidate.weight)));
      return { form, terms: [own, ...others], added: kept.map((candidate) => candidate.form) };
    }),
  );
}

/**
 * @param {Index} index
 * @param {string} word
 * @param {boolean} open
 * @returns {Promise<{form: string, weight: number}[]>}
 */
async function candidates({ manifest }, word, open) {
  const letters = Array.from(word);
  const distance = letters.length < 5 ? 0 : letters.length < 9 ? 1 : 2;
  /** @type {{form: string, weight: number}[]} */
  const found = [];
  if (open && letters.length >= SHORTEST_BEGINNING) {
    const longer = (await formsFrom(manifest, "v", manifest.forms, word)).filter(({ form }) => form !== word);
    longer.sort((a, b) => b.frequency - a.frequency);
    found.push(...longer.slice(0, MOST_FORMS).map(({ form }) => ({ form, weight: LONGER })));
  }
  if (!distance) return found;
  const backwards = letters.slice(-SHARED_END).reverse().join("");
  const [beginnings, endings] = await Promise.all([
    formsFrom(manifest, "v", manifest.forms, letters.slice(0, SHARED_END).join("")),
    formsFrom(manifest, "w", manifest.endings, backwards),
  ]);
  /** @type {Map<string, {form: string, frequency: number, slips: number}>} */
  const near = new Map();
  for (const { form, frequency } of beginnings.concat(endings.map((form) => ({ ...form, form: Array.from(form.form).reverse().join("") })))) {
    const slips = near.has(form) ? 0 : countSlips(letters, Array.from(form), distance);
    if (slips > 0) near.set(form, { form, frequency, slips });
  }
  const sorted = [...near.values()].sort((a, b) => a.slips - b.slips || b.frequency - a.frequency || compareWords(a.form, b.form));
  for (const { form, slips } of sorted) {
    if (found.length < MOST_FORMS && found.every((known) => known.form !== form)) found.push({ form, weight: NEAR[slips] });
  }
  return found;
}

/**
 * All forms that begin with some letters, by code point.
 * @param {Manifest} manifest
 * @param {"v" | "w"} kind
 * @param {Directory} directory
 * @param {string} beginning
 */
async function formsFrom({ language }, kind, directory, beginning) {
  const start = shardOf(directory, beginning);
  // Later shards have such forms only if they begin with one.
  const hashes = hashesOf(directory.shards).filter((_, at) => at === start || (at > start && directory.first[at].startsWith(beginning)));
  const shards = hashes.map((hash) => loadShard(language, `${kind}-${hash}`, readForms));
  return (await Promise.all(shards)).flat().filter(({ form }) => form.startsWith(beginning));
}

/** @param {string} payload */
function readForms(payload) {
  const reader = new Reader(bytesOf(payload));
  return Array.from({ length: reader.number() }, () => ({ form: reader.word(), frequency: reader.number() }));
}

/**
 * How many slips lead from one word to the other: a letter too many, too few, another one, two that changed places
 * (optimal string alignment). Zero where they are the same or more than `most` apart.
 * @param {string[]} a
 * @param {string[]} b
 * @param {number} most
 */
function countSlips(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return 0;
  /** @type {number[]} */
  let before = [];
  let last = [0, ...b.map((_, at) => at + 1)];
  for (let i = 0; i < a.length; i++) {
    const row = [i + 1];
    for (let j = 0; j < b.length; j++) {
      let least = Math.min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] === b[j] ? 0 : 1));
      if (i && j && a[i] !== b[j] && a[i] === b[j - 1] && a[i - 1] === b[j]) least = Math.min(least, before[j - 1] + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  const slips = last[b.length];
  return slips <= most ? slips : 0;
}
