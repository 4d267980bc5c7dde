/**
 * One panel of filters for the answers of several languages.
 */
{
  const { ui } = vademecum;

  /**
   * The reader's language comes first and gives names and order; what it lacks, the next one gives. An entry that
   * several languages have is counted in each of them, so a sum would promise too much: the number is that of the
   * language with the most.
   * @param {Answer[]} answers
   * @returns {FacetCounts[]}
   */
  function merged(answers) {
    /** @type {Map<string, {name: string, label: string, values: Map<string, FacetValue>}>} */
    const facets = new Map();
    for (const { name, label, values } of answers.flatMap((answer) => answer.facets ?? [])) {
      const known = facets.get(name) ?? { name, label, values: new Map() };
      facets.set(name, known);
      for (const value of values) {
        const count = Math.max(value.count, known.values.get(value.id)?.count ?? 0);
        known.values.set(value.id, { ...(known.values.get(value.id) ?? value), count });
      }
    }
    return [...facets.values()].map((facet) => ({ ...facet, values: [...facet.values.values()] }));
  }

  ui.searchPage.merged = merged;
}
