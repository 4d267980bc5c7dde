/**
 * Filters: for each field a group of boxes to tick. Any of the ticked values will do within a group; all groups
 * must be satisfied. The numbers say what ticking would find. The elements are kept from answer to answer, so
 * that the focus stays where it is and open groups stay open.
 */
{
  const { ui } = vademecum;
  const { element } = ui;
  const { words } = ui.searchPage;
  /** How many groups are open at first: those that can narrow the first answer. */
  const OPEN = 3;

  /**
   * @param {(name: string, value: string, wanted: boolean) => void} changed
   * @returns {Filters}
   */
  function filters(changed) {
    const title = element("h2", { id: "filters-title" }, words.text("narrow"));
    const groups = element("div", {});
    const panel = element(
      "aside",
      { class: "aside facets search-filters", id: "filters", "aria-labelledby": title.id },
      title,
      groups,
    );
    /** @type {Map<string, FilterBox>} */
    let boxes = new Map();
    let shown = "";
    /**
     * @param {string} name
     * @param {string | undefined} id
     */
    const key = (name, id) => JSON.stringify([name, id]);

    /**
     * @param {string} name
     * @param {FacetValue} value
     */
    function box(name, value) {
      /** @type {HTMLInputElement} */
      const input = element("input", {
        type: "checkbox",
        onchange: () => changed(name, value.id, input.checked),
      });
      const count = element("span", { class: "count" });
      const line = element(
        "li",
        { class: `depth-${Math.min(4, Number(value.depth) || 0)}` },
        element("label", {}, input, element("span", {}, value.label, " ", count)),
      );
      boxes.set(key(name, value.id), { input, count, line, label: value.label });
      return line;
    }

    /**
     * @param {FacetCounts} facet
     * @param {boolean} open
     */
    function group(facet, open) {
      const list = element("ul", { class: "ticks" }, ...facet.values.map((value) => box(facet.name, value)));
      return element(
        "details",
        { class: "facet", open },
        element("summary", {}, facet.label),
        element("fieldset", {}, element("legend", { class: "unseen" }, facet.label), list),
      );
    }

    /**
     * Shows the numbers of an answer and the boxes that are ticked.
     * @param {FacetCounts[]} facets
     * @param {Search["filters"]} ticked
     */
    function update(facets, ticked) {
      panel.classList.toggle("bare", facets.length === 0);
      const drawn = JSON.stringify(facets.map(({ name, label, values }) => [name, label, values.map(({ id }) => id)]));
      if (drawn !== shown) {
        shown = drawn;
        boxes = new Map();
        const useful = facets.filter(({ values }) => values.some(({ count }) => count > 0)).slice(0, OPEN);
        groups.replaceChildren(
          ...facets.map((facet) => group(facet, useful.includes(facet) || ticked.has(facet.name))),
        );
      }
      for (const facet of facets) {
        for (const value of facet.values) {
          const { input, count, line } = /** @type {FilterBox} */ (boxes.get(key(facet.name, value.id)));
          input.checked = ticked.get(facet.name)?.has(value.id) ?? false;
          count.textContent = String(value.count);
          // What would find nothing stays in its place and cannot be ticked; what is ticked can be given up.
          input.disabled = value.count === 0 && !input.checked;
          line.classList.toggle("inert", input.disabled);
        }
        // A list that scrolls must be reachable by keyboard; one without a box to tick is so by itself.
        const list = boxes.get(key(facet.name, facet.values[0]?.id))?.line.parentElement;
        /** @param {FacetValue} value */
        const isInert = ({ id }) => /** @type {FilterBox} */ (boxes.get(key(facet.name, id))).input.disabled;
        if (facet.values.every(isInert)) list?.setAttribute("tabindex", "0");
        else list?.removeAttribute("tabindex");
      }
    }

    /**
     * What readers call a value; the value itself where no list knows it.
     * @param {string} name
     * @param {string} value
     */
    const label = (name, value) => boxes.get(key(name, value))?.label ?? value;

    return { panel, update, label };
  }

  ui.searchPage.filters = filters;
}
