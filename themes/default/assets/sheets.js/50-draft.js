/**
 * The draft of a worksheet: what is chosen, with notes, and what is written in own words; and what follows from it:
 * which entries it covers, and which choices no step shows.
 */
{
  const { sheets } = vademecum.ui;

  /**
   * @param {WorksheetData} data
   * @returns {Draft}
   */
  function draft(data) {
    const byId = new Map(data.entries.map((entry) => [entry.id, entry]));
    /** @type {Draft["chosen"]} */
    const chosen = new Map();
    /** @type {Draft["own"]} */
    const own = new Map(data.steps.map((step) => [step.name, []]));

    /** The entry of a number in the data. @param {number} number */
    const entry = (number) => /** @type {Entry} */ (data.entries[number]);

    /** Entries of a step that are chosen, in the order of the page. @param {StepData} step */
    const chosenOf = (step) =>
      step.groups.flatMap((group) => group.entries.map(entry)).filter((one) => chosen.has(one.id));

    /** What a chosen entry offers and is chosen as well, offer by offer. @param {Entry} one */
    const taken = (one) => (one.offers ?? []).map((offer) => offer.map(entry).filter((other) => chosen.has(other.id)));

    /** Chosen entries that stand in no step and are offered by nothing chosen, or are no longer known. */
    function loose() {
      const shown = new Set();
      for (const step of data.steps) {
        for (const one of chosenOf(step)) {
          shown.add(one.id);
          for (const other of taken(one).flat()) shown.add(other.id);
        }
      }
      return [...chosen].filter(([id]) => !shown.has(id)).map(([id, choice]) => ({ id, ...choice, known: byId.get(id) }));
    }

    /** For each collection that should be covered: which of its entries the draft covers, and which it leaves out. */
    function coverage() {
      const covered = new Set([...chosen.keys()].flatMap((id) => byId.get(id)?.covers ?? []));
      return data.covers.map(({ name, title, entries }) => ({
        name,
        title,
        covered: entries.filter((number) => covered.has(number)).map(entry),
        missing: entries.filter((number) => !covered.has(number)).map(entry),
      }));
    }

    /** @param {string} id @param {boolean} wanted @param {string} title */
    function choose(id, wanted, title) {
      if (wanted) chosen.set(id, { title, note: "" });
      else chosen.delete(id);
    }

    /** @param {SavedDraft} saved */
    function fill(saved) {
      chosen.clear();
      for (const { id, title, note } of saved.choices) {
        if (!chosen.has(id)) chosen.set(id, { title: byId.get(id)?.title ?? title, note });
      }
      for (const lines of own.values()) lines.length = 0;
      // Words for a step that this edition has not are kept with the last one.
      const last = data.steps.at(-1)?.name ?? "";
      for (const { step, text } of saved.own) (own.get(step) ?? own.get(last))?.push(text);
    }

    /** @returns {Omit<SavedDraft, "title">} */
    const collect = () => ({
      choices: [...chosen].map(([id, { title, note }]) => ({ id, title, note: sheets.plain(note) })),
      own: [...own].flatMap(([step, lines]) => lines.filter((text) => text.trim() !== "").map((text) => ({ step, text: sheets.plain(text) }))),
    });

    return { data, chosen, own, entry, chosenOf, taken, loose, coverage, choose, fill, collect };
  }

  sheets.draft = draft;
}
