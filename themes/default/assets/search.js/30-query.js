// Reading what a reader asks. The twin of `search/query.rs`: there is no wrong query.

const MOST_CHARACTERS = 256;
const MOST_WORDS = 32;
const MOST_PHRASES = 4;

const QUOTE = /["“”„«»「」]/u;
const SPACE_OR_QUOTE = /[\p{White_Space}"“”„«»「」]/u;
const SPACES_BEFORE = /^\p{White_Space}+/u;

/**
 * Reads a query for an index with these facet fields.
 * @param {string} text
 * @param {Analyzer} analyzer
 * @param {string[]} fields
 * @returns {Query}
 */
function readQuery(text, analyzer, fields) {
  /** @type {Query} */
  const query = { words: [], open: null, phrases: [], excluded: [], filters: new Map(), cut: false };
  // Nothing behind this can matter, however long the text is.
  const characters = Array.from(text.slice(0, 2 * MOST_CHARACTERS + 2));
  query.cut = characters.length > MOST_CHARACTERS;
  let rest = wellFormed(characters.slice(0, MOST_CHARACTERS).join(""));
  for (let piece = nextPiece(rest); piece; piece = nextPiece(rest)) {
    rest = piece.after;
    takePiece(query, piece, analyzer, fields);
    query.open = rest === "" ? openWord(query, piece, analyzer, fields) : null;
  }
  return query;
}

/**
 * Halves of characters, which no text has and only a script can make, are taken for unknown characters.
 * @param {string} text
 */
function wellFormed(text) {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}

/**
 * The next piece of a query, and what stands behind it.
 * @param {string} text
 * @returns {Piece | null}
 */
function nextPiece(text) {
  text = text.replace(SPACES_BEFORE, "");
  if (!text) return null;
  if (QUOTE.test(text[0])) {
    const inner = text.slice(1);
    // A quotation mark left open runs to the end, as it does while someone is still typing.
    const end = `${inner}"`.search(QUOTE);
    return { kind: "phrase", text: inner.slice(0, end), after: inner.slice(end + 1) };
  }
  const end = `${text} `.search(SPACE_OR_QUOTE);
  const word = text.slice(0, end);
  const after = text.slice(end);
  if (/^[-−]./u.test(word)) return { kind: "excluded", text: word.slice(1), after };
  return { kind: "words", text: word, after };
}

/**
 * @param {Query} query
 * @param {Piece} piece
 * @param {Analyzer} analyzer
 * @param {string[]} fields
 */
function takePiece(query, { kind, text }, analyzer, fields) {
  const hasRoom = () => {
    const room = querySize(query) < MOST_WORDS;
    query.cut ||= !room;
    return room;
  };
  const filter = kind === "words" ? filterOf(text, fields) : null;
  if (kind === "phrase") {
    takePhrase(query, askedTokens(text, analyzer));
  } else if (kind === "excluded") {
    for (const { term } of askedTokens(text, analyzer)) {
      if (!query.excluded.includes(term) && hasRoom()) query.excluded.push(term);
    }
  } else if (filter) {
    addFilter(query, filter.field, [filter.value]);
  } else {
    for (const { term, form } of askedTokens(text, analyzer)) {
      if (query.words.every((word) => word.term !== term) && hasRoom()) query.words.push({ term, form });
    }
  }
}

/**
 * @param {Query} query
 * @param {string} field
 * @param {string[]} values any of which will do
 */
function addFilter({ filters }, field, values) {
  filters.set(field, [...new Set([...(filters.get(field) ?? []), ...values])]);
}

/**
 * @param {Query} query
 * @param {Token[]} tokens
 */
function takePhrase(query, tokens) {
  if (!tokens.length) return;
  if (query.phrases.length === MOST_PHRASES || querySize(query) + tokens.length > MOST_WORDS) {
    query.cut = true;
    return;
  }
  query.phrases.push(tokens.map(({ term, position }) => ({ term, offset: position - tokens[0].position })));
}

/** @param {Query} query */
function querySize(query) {
  return query.phrases.reduce((sum, phrase) => sum + phrase.length, query.words.length + query.excluded.length);
}

/**
 * A filter: a facet field, a colon, a value.
 * @param {string} text
 * @param {string[]} fields
 */
function filterOf(text, fields) {
  const colon = text.indexOf(":");
  const [field, value] = [text.slice(0, colon), text.slice(colon + 1)];
  return colon >= 0 && value && fields.includes(field) ? { field, value } : null;
}

/**
 * The word that a last piece leaves open.
 * @param {Query} query
 * @param {Piece} piece
 * @param {Analyzer} analyzer
 * @param {string[]} fields
 */
function openWord(query, { kind, text }, analyzer, fields) {
  if (kind !== "words" || filterOf(text, fields)) return null;
  const last = analyzer.tokens(text).pop();
  const position = last?.end === text.length ? query.words.findIndex((word) => word.term === last.term) : -1;
  return position < 0 ? null : position;
}

/**
 * The tokens of asked text, without the single character at the end of a longer Chinese run.
 * @param {string} text
 * @param {Analyzer} analyzer
 */
function askedTokens(text, analyzer) {
  let lastEnd = -1;
  return analyzer.tokens(text).filter(({ term, end }) => {
    const isTail = end === lastEnd && ONE_HAN.test(term);
    lastEnd = end;
    return !isTail;
  });
}
