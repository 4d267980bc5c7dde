/**
 * The page at work: from the address to a choice, from the choice to a table, and from what readers tick back to the
 * address. Nothing else is kept.
 */
{
  const { ui } = vademecum;
  const { element, button, comparison } = ui;
  const { words, speaks, address } = comparison;
  const TITLE = "compare-table";
  /** One entry alone is no comparison. */
  const LEAST = 2;

  /**
   * @param {HTMLElement} place
   * @param {ComparisonData} data
   */
  function start(place, data) {
    const known = new Map(data.entries.map((entry) => [entry.slug, entry]));
    /** The chosen slugs, in the order of the columns. @type {string[]} */
    let chosen = [];

    const status = element("p", { class: "compare-status", role: "status" });
    const list = comparison.list(data, tick);
    const progress = element("span", { class: "count" });
    const chooser = element(
      "details",
      { class: "compare-chooser", open: true },
      element("summary", {}, element("h2", {}, words.text("compareChoose")), " ", progress),
      list.node,
    );
    const chips = element("div", { class: "chips" });
    const title = element("h2", { id: TITLE, tabindex: -1 }, words.text("compareTable"));
    const link = element("a", {});
    const table = element("div", {});
    const result = element(
      "section",
      { class: "compare-result" },
      title,
      element("p", { class: "meta" }, words.text("compareSources")),
      table,
      element("p", { class: "compare-address" }, element("span", {}, words.text("compareAddress")), " ", link),
      element("p", { class: "compare-print" }, button(words.text("printSheet"), () => print())),
    );

    /** @param {string} text @param {boolean} [fault] */
    function say(text, fault = false) {
      status.textContent = text;
      status.classList.toggle("fault", fault);
    }

    /** @param {string} slug @param {boolean} wanted */
    function tick(slug, wanted) {
      if (wanted && chosen.length >= data.most) {
        list.show(chosen);
        say(words.text("compareFull"), true);
        return;
      }
      chosen = wanted ? [...chosen, slug] : chosen.filter((other) => other !== slug);
      say("");
      address.remember(chosen);
      draw();
    }

    /** @param {string} slug */
    function chip(slug) {
      const { title = slug, language } = known.get(slug) ?? {};
      const made = element(
        "button",
        {
          type: "button",
          class: "button quiet small chip",
          "aria-label": `${words.text("compareDrop")}: ${title}`,
          onclick: () => {
            tick(slug, false);
            // The chip is gone; the focus goes to the next, or to where the choice began.
            (chips.querySelector("button") ?? list.input).focus();
          },
        },
        element("span", speaks(language), title),
      );
      return made;
    }

    function seeTable() {
      chooser.open = false;
      title.focus();
      title.scrollIntoView();
    }

    function draw() {
      const entries = chosen.flatMap((slug) => known.get(slug) ?? []);
      const ready = entries.length >= LEAST;
      list.show(chosen);
      progress.textContent = words.text("compareChosen", { count: String(chosen.length) });
      const see = ready ? [button(words.text("compareSee"), seeTable)] : [element("span", { class: "meta" }, words.text("compareFew"))];
      chips.replaceChildren(...chosen.map(chip), ...see);
      table.replaceChildren(...(ready ? [comparison.table(data, entries, TITLE)] : []));
      link.href = location.href;
      link.textContent = location.href;
      result.hidden = !ready;
    }

    /** Takes over what the address says, and says what of it could not be. */
    function follow() {
      const named = address.read(location.hash);
      if (named === undefined) return;
      const found = named.filter((slug) => known.has(slug));
      chosen = found.slice(0, data.most);
      const comma = words.text("comma");
      const over = found.slice(data.most).map((slug) => known.get(slug)?.title ?? slug);
      const unknown = named.filter((slug) => !known.has(slug));
      const said = [
        over.length > 0 ? `${words.text("compareFull")} ${words.text("compareOver", { names: over.join(comma) })}` : "",
        unknown.length > 0 ? words.text("compareUnknown", { names: unknown.join(comma) }) : "",
      ];
      say(said.filter((text) => text !== "").join(" "), true);
      status.classList.toggle("fault", status.textContent !== "");
      address.remember(chosen);
      chooser.open = chosen.length < LEAST;
    }

    const bar = element("div", { class: "compare-bar" }, status, chips);
    place.append(element("p", { class: "meta promise" }, words.text("comparePrivate")), chooser, bar, result);
    addEventListener("hashchange", () => {
      follow();
      draw();
    });
    follow();
    draw();
  }

  if (comparison.place && vademecum.comparison) start(comparison.place, JSON.parse(vademecum.comparison));
}
