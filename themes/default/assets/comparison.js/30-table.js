/**
 * The table of the chosen entries, as `compared.html` makes it for those that are ready.
 */
{
  const { ui } = vademecum;
  const { element, comparison } = ui;
  const { words, speaks } = comparison;

  /** @param {ComparedValue} value */
  function shown({ label, text, href, language }) {
    const said = href
      ? element("a", { href, ...speaks(language) }, text)
      : element("bdi", { lang: language }, text);
    return label ? [element("span", { class: "label" }, `${label}:`), " ", said] : [said];
  }

  /** @param {ComparedLine} line */
  function lineOf({ kind, values }) {
    /** @param {number} at */
    const before = (at) => {
      if (at === 0) return [];
      if (kind === "words") return [element("span", { class: "comma" }, words.text("comma"))];
      return at === 1 ? [element("br")] : [" · "];
    };
    const parts = values.flatMap((value, at) => [...before(at), ...shown(value)]);
    const whole = kind === "text" ? speaks(values[0]?.language) : {};
    return element("p", { class: `compared-${kind}`, ...whole }, ...parts);
  }

  /** What an entry says; what is not known is said as well. @param {ComparedLine[]} lines */
  const said = (lines) =>
    lines.length > 0 ? lines.map(lineOf) : [element("p", { class: "compared-none" }, words.text("notStated"))];

  /**
   * @param {ComparisonData} data
   * @param {ComparedEntry[]} entries
   * @param {string} titleId what names the table
   */
  function table(data, entries, titleId) {
    const heads = entries.map(({ kind, title, href, language }) =>
      element(
        "th",
        { scope: "col" },
        element("p", { class: "kind" }, kind),
        element("a", { href, ...speaks(language) }, title),
      ),
    );
    const corner = element("th", { scope: "col" }, element("span", { class: "unseen" }, words.text("compareFields")));
    /** @param {ComparedEntry} entry @param {number} at */
    const cell = ({ title, language, cells }, at) =>
      element(
        "td",
        {},
        element("p", { class: "compared-name", "aria-hidden": "true", ...speaks(language) }, title),
        ...said(cells[at] ?? []),
      );
    const rows = data.rows.map((label, at) =>
      element(
        "tr",
        {},
        element("th", { scope: "row" }, label),
        ...entries.map((entry) => cell(entry, at)),
      ),
    );
    return element(
      "table",
      { class: "compared", "aria-labelledby": titleId },
      element("thead", {}, element("tr", {}, corner, ...heads)),
      element("tbody", {}, ...rows),
    );
  }

  comparison.table = table;
}
