/**
 * Small buttons by which a choice is made or given up: filters that are set, words that complete the query.
 */
{
  const { ui } = vademecum;
  const { button } = ui;
  const { words } = ui.searchPage;

  /**
   * The filters that are set, each a button that drops it.
   * @template {{label: string}} Filter
   * @param {Filter[]} set
   * @param {(filter: Filter) => void} drop
   * @param {() => void} dropAll
   */
  function chips(set, drop, dropAll) {
    const made = set.map((filter) => {
      const chip = button(filter.label, () => drop(filter));
      chip.classList.add("chip");
      chip.setAttribute("aria-label", words.text("dropFilter", { label: filter.label }));
      return chip;
    });
    return made.length > 1 ? [...made, button(words.text("dropFilters"), dropAll)] : made;
  }

  /**
   * Words that begin as the query ends, each a button that takes it up.
   * @param {string} query
   * @param {(query: string) => void} take
   */
  async function completions(query, take) {
    const found = await ui.completions(query).catch(() => []);
    return found.map((completion) => button(completion.word, () => take(completion.query)));
  }

  Object.assign(ui.searchPage, /** @satisfies {Partial<SearchPage>} */ ({ chips, completions }));
}
