/**
 * What the list under the box offers: hits, the way to all of them, and words to go on with.
 */
{
  const { dataset, element, address, searchAddress } = vademecum.ui;
  const MOST_VALUES = 2;

  /**
   * An option is a link, so that it opens in a new tab as any other. It is reached by arrows, not by tab.
   * @param {string} id
   * @param {string} href
   * @param {...Child} children
   */
  const option = (id, href, ...children) =>
    element("a", { role: "option", id, href, tabindex: "-1", "aria-selected": "false" }, ...children);

  /**
   * The values of a fact in few words: a long list of countries must not hide what stands behind it.
   * @param {string[]} values
   */
  function brief(values) {
    const shown = values.slice(0, MOST_VALUES).join(dataset.comma ?? ", ");
    return values.length > MOST_VALUES ? `${shown} +${values.length - MOST_VALUES}` : shown;
  }

  /**
   * A hit as two lines: its title, and what kind of thing it is with the facts that lists show.
   * @param {string} id
   * @param {Hit} hit
   */
  function hitOption(id, hit) {
    const facts = hit.facts.map(([, values]) => brief(values));
    return option(
      id,
      address(hit),
      element("span", { class: "option-title" }, hit.title),
      element("span", { class: "option-facts" }, element("b", {}, hit.kind), ...facts.flatMap((fact) => [" · ", fact])),
    );
  }

  /**
   * The way to the search page.
   * @param {string} id
   * @param {string} query
   * @param {string} text
   */
  const allOption = (id, query, text) => {
    const made = option(id, searchAddress(query), text);
    made.classList.add("option-all");
    return made;
  };

  /**
   * A word that completes what was typed.
   * @param {string} id
   * @param {Completion} completion
   */
  const wordOption = (id, { word, query }) => {
    const made = option(id, searchAddress(query), word);
    made.classList.add("option-word");
    return made;
  };

  Object.assign(vademecum.ui, /** @satisfies {Partial<Ui>} */ ({ hitOption, allOption, wordOption }));
}
