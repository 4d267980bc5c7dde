// The search itself: what pages and other scripts call. No query is an error; what could not be loaded is named
// in the answer's `problems`, and the rest is answered.

/** Longest time without letting the page breathe, in milliseconds. */
const SLICE = 8;

/** Lets the page breathe when a slice of time is used up. */
class Breath {
  /** @param {AbortSignal} [signal] */
  constructor(signal) {
    this.since = performance.now();
    this.signal = signal;
  }

  /** Gives the page its turn when it is due; ends a search that nobody waits for any more. */
  async take() {
    this.signal?.throwIfAborted();
    if (performance.now() - this.since < SLICE) return;
    await new Promise((resume) => setTimeout(resume, 0));
    this.since = performance.now();
  }
}

/**
 * Searches in a language, or in all of them (`lang: "all"`). A search whose `signal` is aborted rejects with the
 * signal's reason; nothing else makes one reject.
 * @param {string} text
 * @param {SearchOptions} [options]
 * @returns {Promise<Answer | Answers>}
 */
vademecum.search = async (text, options = {}) => {
  const { lang = settings.languages[0] } = options;
  if (lang !== "all") return searchLanguage(String(text), lang, options);
  const answers = await Promise.all(settings.languages.map((language) => searchLanguage(String(text), language, options)));
  const shown = new Set();
  for (const answer of answers) {
    answer.hits = answer.hits.filter(({ url }) => shown.size < shown.add(withoutLanguage(url)).size);
  }
  return { query: text, languages: answers };
};

/**
 * The most frequent words that begin with one or two letters.
 * @param {string} beginning
 * @param {string} language
 * @returns {Promise<string[]>}
 */
vademecum.complete = async (beginning, language) => {
  try {
    const { manifest } = await openIndex(language);
    if (!manifest.completions) return [];
    const known = await loadShard(language, `c-${manifest.completions}`, (json) => new Map(Object.entries(JSON.parse(json))));
    return known.get(fold(beginning)) ?? [];
  } catch {
    return [];
  }
};

/**
 * The page without its section and its language's folder.
 * @param {string} url
 */
function withoutLanguage(url) {
  const [page] = url.split("#");
  const [first] = page.split("/", 1);
  return settings.languages.includes(first) ? page.slice(first.length + 1) : page;
}

/**
 * @param {string} text
 * @param {string} language
 * @param {SearchOptions} options
 * @returns {Promise<Answer>}
 */
async function searchLanguage(text, language, options) {
  /** @type {Answer} */
  const answer = { query: text, language, total: 0, cut: false, hits: [], expanded: [], problems: [] };
  /** @type {<T>(make: () => Promise<T>, otherwise: T) => Promise<T>} */
  const attempt = async (make, otherwise) => {
    try {
      return await make();
    } catch (fault) {
      if (!(fault instanceof ShardProblem)) throw fault;
      if (!answer.problems.some(({ shard }) => shard === fault.problem.shard)) answer.problems.push(fault.problem);
      return otherwise;
    }
  };
  const index = await attempt(() => openIndex(language), /** @type {Index | null} */ (null));
  if (!index) return answer;
  try {
    await fill(answer, index, options, attempt);
  } catch (fault) {
    if (options.signal?.aborted) throw fault;
    // Only the manifest has no check sum: what it says cannot be followed. It is read anew the next time.
    answer.problems.push({ shard: `${language}/manifest`, kind: "damaged" });
    for (const name of ["index", "manifest"]) loading.delete(`${language}/${name}`);
  }
  return answer;
}

/**
 * @param {Answer} answer
 * @param {Index} index
 * @param {SearchOptions} options
 * @param {<T>(make: () => Promise<T>, otherwise: T) => Promise<T>} attempt
 */
async function fill(answer, index, options, attempt) {
  const { documents } = index.manifest;
  const query = readQuery(answer.query, index.analyzer, index.manifest.facets.map(({ name }) => name));
  for (const [field, values] of Object.entries(options.facets ?? {})) {
    if (values.length) addFilter(query, field, values);
  }
  answer.cut = query.cut;
  if (!documents || !(query.words.length || query.phrases.length || query.filters.size)) return;
  const asked = options.count ? index.manifest.facets : [];
  const [words, phrases, excluded, masks, lengths, facets] = await Promise.all([
    expandWords(index, query, attempt),
    Promise.all(query.phrases.map((phrase) => loadPhrase(index, phrase, attempt))),
    Promise.all(query.excluded.map((term) => attempt(() => loadTerm(index, term), NOWHERE))),
    loadFilters(index, query.filters, attempt),
    attempt(() => loadLengths(index), [new Uint8Array(documents), new Uint8Array(documents)]),
    Promise.all(asked.map(({ name }) => attempt(() => loadFacet(index, name), NO_VALUES))),
  ]);
  const breath = new Breath(options.signal);
  await breath.take();
  const scores = new Scores(index, lengths);
  for (const [position, word] of words.entries()) {
    for (const term of word.terms) {
      scores.addTerm(term, position);
      await breath.take();
    }
  }
  scores.favourAll(words.length);
  const fits = phrases.length ? scores.addPhrases(phrases) : scores.matched.map((matched) => (!words.length || matched ? 1 : 0));
  for (const fields of excluded) for (const field of fields) eachPosting(field, (document) => (fits[document] = 0));
  await breath.take();
  const wanted = [...masks.values()];
  const found = [];
  for (let document = 0; document < documents; document++) {
    if (fits[document] && wanted.every((mask) => mask[document])) found.push(document);
  }
  const { sums } = scores;
  answer.total = found.length;
  answer.expanded = words.filter(({ added }) => added.length).map(({ form, added }) => ({ word: form, forms: added }));
  const terms = new Set([...words.flatMap((word) => word.terms), ...query.phrases.flat()].map(({ term }) => term));
  const shown = bestOf(found, sums, options.limit ?? 10);
  const hits = await Promise.all(shown.map((document) => attempt(() => loadRecord(index, document), null)));
  for (const [position, record] of hits.entries()) {
    await breath.take();
    if (record) answer.hits.push(hitOf(record, sums[shown[position]], index, terms, options.excerpts !== false));
  }
  if (options.count) answer.facets = await countFacets(index.manifest, facets, fits, masks, breath);
}

/**
 * The best documents, best first, equals in the order of the index. Only what reaches the last place is sorted by
 * comparing: sorting plain numbers is many times faster.
 * @param {number[]} found
 * @param {Float32Array} sums
 * @param {number} limit
 */
function bestOf(found, sums, limit) {
  const least = Float32Array.from(found, (document) => sums[document]).sort().at(-limit) ?? 0;
  return found.filter((document) => sums[document] >= least).sort((a, b) => sums[b] - sums[a] || a - b).slice(0, limit);
}

/**
 * @param {Index} index
 * @param {{term: string, offset: number}[]} phrase
 * @param {<T>(make: () => Promise<T>, otherwise: T) => Promise<T>} attempt
 * @returns {Promise<LoadedPhrase>}
 */
function loadPhrase(index, phrase, attempt) {
  return Promise.all(
    phrase.map(async ({ term, offset }) => {
      const [posted, packed] = await Promise.all([
        attempt(() => loadTerm(index, term), NOWHERE),
        attempt(() => loadPositions(index, term), /** @type {Uint8Array[]} */ ([])),
      ]);
      return { posted, packed, offset };
    }),
  );
}

/**
 * @param {Index} index
 * @param {number} document
 * @returns {Promise<DocumentRecord>}
 */
async function loadRecord({ manifest }, document) {
  const { counts, shards } = manifest.records;
  let [at, place] = [0, document];
  while (place >= counts[at]) place -= counts[at++];
  const records = await loadShard(manifest.language, `d-${hashAt(shards, at)}`, (json) => /** @type {DocumentRecord[]} */ (JSON.parse(json)));
  return records[place];
}

/**
 * @param {DocumentRecord} record
 * @param {number} score
 * @param {Index} index
 * @param {Set<string>} terms
 * @param {boolean} withExcerpt
 * @returns {Hit}
 */
function hitOf([url, title, collection, marks, sections], score, { manifest, analyzer }, terms, withExcerpt) {
  const [name, kind] = manifest.collections[collection];
  const { anchor, ...best } = bestSection(withExcerpt ? sections : [], terms, analyzer);
  const facts = marks.map(([mark, values]) => /** @type {[string, string[]]} */ ([manifest.marks[mark], values]));
  return { url: anchor ? `${url}#${anchor}` : url, title, collection: name, kind, score, ...best, facts };
}
