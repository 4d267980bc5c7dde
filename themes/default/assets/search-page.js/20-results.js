/**
 * Results: what is known of each hit on its lines, and where the query stands in it.
 */
{
  const { ui } = vademecum;
  const { element } = ui;
  const { words } = ui.searchPage;

  /** @type {HTMLLinkElement | null} */
  const canonical = document.querySelector('link[rel="canonical"]');
  /** Where the site will be read, if it says so: on paper an address in a folder of mine helps nobody. */
  const published = canonical?.href ?? document.baseURI;

  /**
   * A fact, as cards have it.
   * @param {[string, string[]]} fact
   * @param {string} comma what stands between its values
   */
  const fact = ([label, values], comma) =>
    element(
      "li",
      {},
      element("span", { class: "label" }, label),
      " ",
      ...values.flatMap((value, index) => [index > 0 ? comma : "", element("bdi", {}, value)]),
    );

  /**
   * @param {Hit} hit
   * @param {string} comma what stands between the values of a fact
   */
  function line(hit, comma) {
    const href = ui.address(hit);
    const section = hit.section ? element("span", { class: "hit-section" }, hit.section) : null;
    return element(
      "li",
      { class: "hit" },
      element("h3", { class: "card-title" }, element("a", { href }, hit.title)),
      element(
        "ul",
        { class: "marks" },
        element("li", { class: "kind" }, hit.kind),
        ...hit.facts.map((known) => fact(known, comma)),
      ),
      hit.excerpt ? element("p", { class: "excerpt" }, section, ...ui.marked(hit.excerpt, hit.marks)) : section,
      element("p", { class: "hit-address", dir: "ltr" }, new URL(href, published).href),
    );
  }

  /**
   * The hits of an answer.
   * @param {Answer} answer
   */
  const list = (answer) => {
    const language = ui.page.languages.find(({ tag }) => tag === answer.language);
    const own = answer.language === ui.page.language;
    const spoken = own || !language ? {} : { lang: language.tag, dir: language.direction };
    const comma = own ? words.text("comma") : ", ";
    return element("ol", { class: "hits", ...spoken }, ...answer.hits.map((hit) => line(hit, comma)));
  };

  /**
   * The hits of one language among several, under its name.
   * @param {Answer} answer
   * @param {() => void} showAll
   */
  function group(answer, showAll) {
    const language = ui.page.languages.find(({ tag }) => tag === answer.language);
    const name = language?.name ?? answer.language;
    const more = element("button", { type: "button", class: "button quiet small", onclick: showAll });
    more.textContent = words.text("allInLanguage", { language: name });
    return element(
      "section",
      { class: "hit-group" },
      element(
        "h2",
        {},
        element("bdi", { lang: answer.language }, name),
        " ",
        element("span", { class: "count" }, words.count("results", answer.total)),
      ),
      list(answer),
      answer.total > answer.hits.length ? element("p", {}, more) : null,
    );
  }

  Object.assign(ui.searchPage, /** @satisfies {Partial<SearchPage>} */ ({ list, group }));
}
