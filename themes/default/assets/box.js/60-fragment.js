/**
 * The state of a search in the fragment of the search page: `#q=…&f.articles=…&lang=…`. It never leaves the
 * reader's computer, it can be shared, and whatever stands there is only read, never trusted.
 */
{
  const { page } = vademecum.ui;
  /** As many characters as a query may have; the search cuts what is longer, the box does not take it. */
  const LONGEST = 256;
  const MOST_VALUES = 100;
  /** Names of fields as declarations have them; `__proto__` is none. */
  const NAME = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u;

  /**
   * @param {string} fragment
   * @returns {Search}
   */
  function read(fragment) {
    const given = new URLSearchParams(fragment.replace(/^#/u, ""));
    /** @type {Search["filters"]} */
    const filters = new Map();
    let values = 0;
    for (const [key, value] of given) {
      const name = key.startsWith("f.") ? key.slice(2) : "";
      if (!NAME.test(name) || value === "" || value.length > LONGEST || values >= MOST_VALUES) continue;
      filters.set(name, (filters.get(name) ?? new Set()).add(value));
      values += 1;
    }
    const language = given.get("lang");
    const known = language === "all" || page.languages.some(({ tag }) => tag === language);
    return {
      query: Array.from(given.get("q") ?? "").slice(0, LONGEST).join(""),
      filters,
      language: known ? /** @type {string} */ (language) : page.language,
    };
  }

  /** @param {Search} search */
  function write({ query, filters, language }) {
    const written = new URLSearchParams();
    if (query !== "") written.set("q", query);
    for (const [name, values] of filters) {
      for (const value of values) written.append(`f.${name}`, value);
    }
    if (language !== page.language) written.set("lang", language);
    const text = written.toString();
    return text === "" ? "" : `#${text}`;
  }

  /**
   * The search page with a query.
   * @param {string} query
   */
  const searchAddress = (query) =>
    page.searchPage + write({ query, filters: new Map(), language: page.language });

  Object.assign(vademecum.ui, /** @satisfies {Partial<Ui>} */ ({ fragment: { read, write, LONGEST }, searchAddress }));
}
