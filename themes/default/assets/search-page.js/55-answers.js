/**
 * Answers on the page: which results, remarks and advice a search shows.
 */
{
  const { ui } = vademecum;
  const { element } = ui;
  const { words } = ui.searchPage;
  /** Hits that are shown at first, and with every "more". */
  const STEP = 20;
  /** Hits of each language, when all are asked. */
  const STEP_EACH = 5;

  /**
   * Asks in the languages that a search wants.
   * @param {Search} search
   * @param {SearchOptions} options
   * @returns {Promise<Answer[]>}
   */
  async function ask({ query, filters, language }, options) {
    /** @type {Record<string, string[]>} */
    const facets = Object.create(null);
    for (const [name, values] of filters) facets[name] = [...values];
    const answer = await ui.ask(query, { lang: language, facets, ...options });
    return answer.languages ?? [answer];
  }

  /**
   * What is found, and, apart from it, what each filter would find: the numbers need other files, and nobody should
   * wait for them to see results.
   * @param {Search} search
   * @param {number} limit
   */
  const hits = (search, limit) => ask(search, { limit: search.language === "all" ? STEP_EACH : limit });
  /** @param {Search} search */
  const counts = (search) => ask(search, { limit: 0, excerpts: false, count: true });

  /**
   * One language's answer: its hits, and more of them on request.
   * @param {Answer} answer
   * @param {Ways} ways
   */
  function single(answer, ways) {
    const left = answer.total - answer.hits.length;
    const more = left > 0 ? ui.button(words.count("showMore", Math.min(left, STEP)), ways.showMore) : null;
    more?.classList.add("more");
    return [
      element("h2", { class: "total" }, words.count("results", answer.total)),
      ...ui.searchPage.remarks(answer),
      ui.searchPage.list(answer),
      ...(more ? [more] : []),
    ];
  }

  /**
   * @param {Search} search
   * @param {Answer[]} answers
   * @param {Ways} ways
   * @returns {Shown}
   */
  function results(search, answers, ways) {
    const total = answers.reduce((sum, answer) => sum + answer.total, 0);
    const found = answers.filter((answer) => answer.hits.length > 0);
    /** @param {Answer} answer */
    const group = (answer) => ui.searchPage.group(answer, () => ways.inLanguage(answer.language));
    const shown = () => {
      if (total === 0) return [ui.searchPage.nothing(search, ways)];
      return search.language === "all" ? found.map(group) : single(answers[0], ways);
    };
    return { shown: shown(), said: words.count("results", total) };
  }

  /** When the search itself could not be loaded. */
  const failure = () => element("div", { class: "notice" }, element("p", {}, words.text("searchFailed")));

  Object.assign(ui.searchPage, /** @satisfies {Partial<SearchPage>} */ ({ STEP, hits, counts, results, failure }));
}
