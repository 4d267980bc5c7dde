/**
 * What is said when there is nothing to show, or not all of it: how to ask, what to try, what is broken.
 */
{
  const { ui } = vademecum;
  const { element, button } = ui;
  const { words } = ui.searchPage;

  /** Before anything is asked. */
  const tips = () =>
    element(
      "div",
      { class: "advice" },
      element("ul", {}, ...["searchTipPhrase", "searchTipExclude", "searchTipTypos"].map((tip) => element("li", {}, words.text(tip)))),
    );

  /** Opens the lists below and goes there. */
  function browse() {
    const { lists } = ui.searchPage;
    lists.open = true;
    /** @type {HTMLElement} */ (lists.querySelector("summary")).focus();
    lists.scrollIntoView();
  }

  /**
   * When nothing is found.
   * @param {Search} search
   * @param {Ways} ways
   */
  function nothing({ query, filters, language }, ways) {
    const filtered = filters.size > 0;
    const everywhere = language === "all";
    return element(
      "div",
      { class: "advice" },
      element("h2", {}, query === "" ? words.count("results", 0) : words.text("nothingFound", { query })),
      element(
        "ul",
        {},
        query === "" ? null : element("li", {}, words.text("trySpelling")),
        query === "" ? null : element("li", {}, words.text("tryWords")),
        filtered ? element("li", {}, words.text("tryFilters")) : null,
      ),
      element(
        "p",
        { class: "ways" },
        filtered ? button(words.text("dropFilters"), ways.dropFilters) : null,
        everywhere || ui.page.languages.length < 2 ? null : button(words.text("tryLanguages"), () => ways.inLanguage("all")),
        button(words.text("tryLists"), browse),
      ),
    );
  }

  /**
   * The name of a problem's shard, whatever form the search gives it in.
   * @param {Partial<Problem> & {name?: string}} problem
   */
  const named = (problem) => String(problem?.shard ?? problem?.name ?? problem);

  /**
   * Says which files are missing or damaged; what is found without them stands all the same.
   * @param {Problem[]} problems
   */
  function broken(problems) {
    if (problems.length === 0) return null;
    const names = [...new Set(problems.map(named))];
    return element(
      "div",
      { class: "notice" },
      element("p", {}, words.text("searchDamaged")),
      element("ul", { class: "broken" }, ...names.map((name) => element("li", {}, element("code", { dir: "ltr" }, name)))),
    );
  }

  /**
   * Remarks above the results: what was cut off, which other words were looked for.
   * @param {Answer} answer
   */
  function remarks(answer) {
    const others = answer.expanded.flatMap(({ forms }) => forms);
    const said = [];
    if (answer.cut) said.push(words.text("queryCut"));
    if (others.length > 0) said.push(words.text("alsoSearched", { words: [...new Set(others)].join(words.text("comma")) }));
    return said.map((text) => element("p", { class: "remark" }, text));
  }

  Object.assign(ui.searchPage, /** @satisfies {Partial<SearchPage>} */ ({ tips, nothing, broken, remarks }));
}
