// Terms: frequencies, postings, positions and lengths, out of their shards.

// The hashes of shards have six digits each; the manifest writes them one behind the other.

/** @param {string} hashes @param {number} at */
const hashAt = (hashes, at) => hashes.slice(at * 6, at * 6 + 6);

/** @param {string} hashes @returns {string[]} */
const hashesOf = (hashes) => hashes.match(/.{6}/g) ?? [];

/**
 * The position of the shard that has a word.
 * @param {Directory} directory
 * @param {string} word
 */
function shardOf({ first }, word) {
  let [low, high] = [0, first.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (compareWords(first[middle], word) <= 0) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * What a term has in title and body; a term that the index lacks has nothing.
 * @param {Index} index
 * @param {string} term
 * @returns {Promise<Posted[]>}
 */
async function loadTerm({ manifest }, term) {
  const { terms, language } = manifest;
  if (!terms.shards.length) return NOWHERE;
  const shard = await loadShard(language, `t-${hashAt(terms.shards, shardOf(terms, term))}`, readTerms);
  return shard.get(term) ?? NOWHERE;
}

/** @type {Posted} */
const NOTHING = { frequency: 0, weight: 0, bytes: new Uint8Array() };
/** What an unknown term has in title and body. */
const NOWHERE = [NOTHING, NOTHING];

/** @param {string} payload */
function readTerms(payload) {
  const reader = new Reader(bytesOf(payload));
  /** @type {Map<string, Posted[]>} */
  const terms = new Map();
  for (let count = reader.number(); count > 0; count--) {
    const term = reader.word();
    const field = () => {
      const frequency = reader.number();
      return frequency ? { frequency, weight: reader.float(), bytes: reader.raw(reader.number()) } : NOTHING;
    };
    terms.set(term, [field(), field()]);
  }
  return terms;
}

/**
 * Takes every document of a term with the number of times it has it.
 * @param {Posted} posted
 * @param {(document: number, times: number) => void} take
 */
function eachPosting(posted, take) {
  const reader = new Reader(posted.bytes);
  for (let document = -1; !reader.done; ) {
    const code = reader.number();
    document += (code >>> 1) + 1;
    take(document, code % 2 ? 1 : reader.number());
  }
}

/**
 * Where a term stands in title and body, still packed; nothing for a term that the index lacks.
 * @param {Index} index
 * @param {string} term
 * @returns {Promise<Uint8Array[]>}
 */
async function loadPositions({ manifest }, term) {
  const { positions, language } = manifest;
  if (!positions.shards.length) return [];
  const shard = await loadShard(language, `p-${hashAt(positions.shards, shardOf(positions, term))}`, readPositions);
  return shard.get(term) ?? [];
}

/**
 * Takes every document of a term with the term's places in it.
 * @param {Posted} posted
 * @param {Uint8Array} packed
 * @param {(document: number, places: number[]) => void} take
 */
function eachPlaces(posted, packed, take) {
  const reader = new Reader(packed);
  eachPosting(posted, (document, times) => {
    const places = [];
    for (let place = 0; times > 0; times--) places.push((place += reader.number()));
    take(document, places);
  });
}

/** @param {string} payload */
function readPositions(payload) {
  const reader = new Reader(bytesOf(payload));
  /** @type {Map<string, Uint8Array[]>} */
  const terms = new Map();
  for (let count = reader.number(); count > 0; count--) {
    terms.set(reader.word(), [reader.raw(reader.number()), reader.raw(reader.number())]);
  }
  return terms;
}

/**
 * The lengths of all titles and of all bodies, as tantivy rounds them: one byte each.
 * @param {Index} index
 * @returns {Promise<Uint8Array[]>}
 */
async function loadLengths({ manifest }) {
  const { language, documents } = manifest;
  const blocks = await Promise.all(hashesOf(manifest.norms).map((hash) => loadShard(language, `n-${hash}`, bytesOf)));
  const fields = [new Uint8Array(documents), new Uint8Array(documents)];
  let start = 0;
  for (const block of blocks) {
    const size = block.length / 2;
    fields[0].set(block.subarray(0, size), start);
    fields[1].set(block.subarray(size), start);
    start += size;
  }
  return fields;
}
