/**
 * What the list under the box offers: hits, the way to all of them, and words to go on with.
 */
{
  const { element, address, searchAddress } = vademecum.ui;

  /** An option is a link, so that it opens in a new tab as any other. It is reached by arrows, not by tab. */
  const option = (id, href, ...children) =>
    element("a", { role: "option", id, href, tabindex: "-1", "aria-selected": "false" }, ...children);

  /** A hit as two lines: its title, and what kind of thing it is with the facts that lists show. */
  function hitOption(id, hit) {
    const facts = hit.facts.flatMap(([, values]) => values);
    return option(
      id,
      address(hit),
      element("span", { class: "option-title" }, hit.title),
      element("span", { class: "option-facts" }, element("b", {}, hit.kind), ...facts.flatMap((fact) => [" · ", fact])),
    );
  }

  /** The way to the search page. */
  const allOption = (id, query, text) => {
    const made = option(id, searchAddress(query), text);
    made.classList.add("option-all");
    return made;
  };

  /** A word that completes what was typed. */
  const wordOption = (id, { word, query }) => {
    const made = option(id, searchAddress(query), word);
    made.classList.add("option-word");
    return made;
  };

  Object.assign(vademecum.ui, { hitOption, allOption, wordOption });
}
