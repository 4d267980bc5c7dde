/**
 * One panel of filters for the answers of several languages.
 */
{
  const { ui } = vademecum;

  /**
   * The reader's language comes first and gives names and order. An entry that several languages have is counted
   * in each of them, so a sum would promise too much: the number is that of the language with the most.
   * @param {Answer[]} answers
   */
  function merged(answers) {
    const [first, ...others] = answers.map((answer) => answer.facets ?? []);
    if (!first) return [];
    return first.map((facet) => {
      const values = new Map(facet.values.map((value) => [value.id, { ...value }]));
      for (const other of others) {
        for (const value of other.find(({ name }) => name === facet.name)?.values ?? []) {
          const known = values.get(value.id);
          if (known) known.count = Math.max(known.count, value.count);
          else values.set(value.id, { ...value });
        }
      }
      return { ...facet, values: [...values.values()] };
    });
  }

  ui.searchPage.merged = merged;
}
