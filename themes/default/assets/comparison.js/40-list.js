/**
 * The list of all entries, each with a box to tick: under headings, or, while the reader filters, those that fit. An
 * entry under several headings has several boxes, which are one choice.
 */
{
  const { ui } = vademecum;
  const { element, comparison } = ui;
  const { words, speaks } = comparison;

  /** Letters as somebody types them in haste: small, without accents. @param {string} text */
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  /** @param {ComparedEntry} entry */
  const marks = ({ marks }) =>
    marks.map(({ values }) => {
      const label = values[0]?.label;
      const text = values.map(({ text }) => text).join(words.text("comma"));
      return label ? `${label}: ${text}` : text;
    });

  /**
   * @param {ComparisonData} data
   * @param {(slug: string, wanted: boolean) => void} tick
   * @returns {ComparisonList}
   */
  function list(data, tick) {
    /** @type {Map<string, HTMLInputElement[]>} */
    const boxes = new Map();

    /** @param {ComparedEntry} entry */
    function line(entry) {
      const input = element("input", { type: "checkbox", autocomplete: "off" });
      input.addEventListener("change", () => tick(entry.slug, input.checked));
      boxes.set(entry.slug, [...(boxes.get(entry.slug) ?? []), input]);
      const title = element("span", { class: "compare-title", ...speaks(entry.language) }, entry.title);
      const facts = element("span", { class: "compare-marks" }, marks(entry).join(" · "));
      return element("li", {}, element("label", {}, input, element("span", {}, title, " ", facts)));
    }

    /** @param {{ title: string, entries: number[] }} group */
    function group({ title, entries }) {
      const lines = element("ul", { class: "ticks" }, ...entries.map((number) => line(/** @type {ComparedEntry} */ (data.entries[number]))));
      if (title === "") return lines;
      const summary = element("summary", {}, title, " ", element("span", { class: "count" }, String(entries.length)));
      return element("details", { class: "facet" }, summary, lines);
    }

    const groups = element("div", { class: "compare-groups" }, ...data.groups.map(group));

    const found = data.entries.map((entry, number) => {
      const headings = data.groups.filter(({ entries }) => entries.includes(number)).map(({ title }) => title);
      return { text: plain([entry.title, ...marks(entry), ...headings].join(" ")), node: line(entry) };
    });
    const fitting = element("ul", { class: "ticks", hidden: true }, ...found.map(({ node }) => node));
    const none = element("p", { class: "meta", hidden: true }, words.text("compareNone"));
    const input = element("input", { type: "search", autocomplete: "off", maxlength: 100 });

    function filter() {
      const wanted = plain(input.value).split(/\s+/u).filter((word) => word !== "");
      const filtering = wanted.length > 0;
      let fits = 0;
      for (const { text, node } of found) {
        node.hidden = !wanted.every((word) => text.includes(word));
        if (!node.hidden) fits += 1;
      }
      groups.hidden = filtering;
      fitting.hidden = !filtering || fits === 0;
      none.hidden = !filtering || fits > 0;
    }
    input.addEventListener("input", filter);

    const field = element("label", { class: "compare-filter" }, element("span", {}, words.text("compareFilter")), input);
    return {
      node: element("div", {}, field, element("div", { role: "status" }, none), groups, fitting),
      input,
      /** Ticks what is chosen and nothing else. @param {string[]} chosen */
      show(chosen) {
        for (const [slug, inputs] of boxes) for (const box of inputs) box.checked = chosen.includes(slug);
      },
    };
  }

  comparison.list = list;
}
