/**
 * The search page at work: from the fragment to a question, from its answer to the page, and from what readers
 * do back to the fragment.
 */
{
  const { ui } = vademecum;
  const { element } = ui;
  const { words, lists, place } = ui.searchPage;
  const STEP = 20;
  /** Hits of each language, when all are asked. */
  const STEP_EACH = 5;
  const PAUSE = 150;
  const PATIENCE = 300;

  function start() {
    let search = ui.fragment.read(location.hash);
    let limit = history.state?.limit ?? STEP;
    const filters = ui.searchPage.filters(tick);
    const view = ui.searchPage.view(filters);
    const isEmpty = () => search.query.trim() === "" && search.filters.size === 0;

    /** Writes the state into the address: typing changes the entry of the history, a choice makes a new one. */
    function remember(way) {
      const address = location.href.split("#")[0] + ui.fragment.write(search);
      if (way === "push" && address !== location.href) history.pushState({ limit }, "", address);
      else history.replaceState({ limit }, "", address);
      for (const link of document.querySelectorAll(".languages a")) {
        link.hash = ui.fragment.write({ ...search, language: search.language === "all" ? "all" : ui.page.language });
      }
    }

    function choose(changes) {
      search = { ...search, ...changes };
      limit = STEP;
      remember("push");
      draw();
      ask(0);
    }

    function tick(name, value, wanted) {
      const changed = new Map([...search.filters].map(([field, values]) => [field, new Set(values)]));
      const values = changed.get(name) ?? new Set();
      if (wanted) values.add(value);
      else values.delete(value);
      if (values.size > 0) changed.set(name, values);
      else changed.delete(name);
      choose({ filters: changed });
    }

    const dropFilters = () => {
      choose({ filters: new Map() });
      view.input.focus();
    };

    /** What shows the state itself, without asking. */
    function draw() {
      if (view.input.value !== search.query) view.input.value = search.query;
      view.everywhere.checked = search.language === "all";
      const set = [...search.filters].flatMap(([name, values]) => [...values].map((value) => [name, value]));
      const chip = ([name, value]) => {
        const label = filters.label(name, value);
        const made = ui.searchPage.button(label, () => {
          tick(name, value, false);
          view.input.focus();
        });
        made.setAttribute("aria-label", words.text("dropFilter", { label }));
        made.classList.add("chip");
        return made;
      };
      view.chips.replaceChildren(...set.map(chip));
      if (set.length > 1) view.chips.append(ui.searchPage.button(words.text("dropFilters"), dropFilters));
      view.chips.hidden = set.length === 0;
      view.toFilters.textContent = set.length > 0 ? `${words.text("narrow")} (${set.length})` : words.text("narrow");
      view.toFilters.hidden = isEmpty();
      view.layout.classList.toggle("idle", isEmpty());
    }

    function showMore() {
      const seen = limit;
      limit += STEP;
      remember("replace");
      ask(0, () => view.results.querySelectorAll(".hit a")[seen]?.focus());
    }

    /** One language's answer: its hits, and more of them on request. */
    function single(answer) {
      const left = answer.total - answer.hits.length;
      return [
        element("h2", { class: "total" }, words.count("results", answer.total)),
        ...ui.searchPage.remarks(answer),
        ui.searchPage.list(answer),
        left > 0 ? ui.searchPage.button(words.count("showMore", Math.min(left, STEP)), showMore) : null,
      ].filter(Boolean);
    }

    function show(answers) {
      const problems = answers.flatMap((answer) => answer.problems ?? []);
      const total = answers.reduce((sum, answer) => sum + answer.total, 0);
      const ways = { dropFilters, allLanguages: () => choose({ language: "all" }) };
      const notice = ui.searchPage.broken(problems);
      const found = answers.filter((answer) => answer.hits.length > 0);
      const everywhere = search.language === "all";
      const shown =
        total === 0
          ? [ui.searchPage.nothing(search, ways)]
          : everywhere
            ? found.map((answer) => ui.searchPage.group(answer, () => choose({ language: answer.language })))
            : single(answers[0]);
      view.results.replaceChildren(...(notice ? [notice] : []), ...shown);
      view.status.textContent = notice
        ? `${words.count("results", total)} ${words.text("searchDamaged")}`
        : words.count("results", total);
      filters.update(ui.searchPage.merged(answers), search.filters);
      draw();
    }

    async function completions(current) {
      const found = await ui.completions(search.query).catch(() => []);
      if (!current()) return;
      const word = ({ word: text, query }) =>
        ui.searchPage.button(text, () => {
          choose({ query });
          view.input.focus();
        });
      view.words.replaceChildren(...found.map(word));
      view.words.hidden = found.length === 0;
    }

    let afterwards;
    const later = ui.latest(PAUSE, async (current) => {
      const then = afterwards;
      afterwards = undefined;
      if (isEmpty()) {
        view.results.replaceChildren(ui.searchPage.tips());
        view.words.hidden = true;
        view.status.textContent = "";
        return;
      }
      const waiting = setTimeout(() => {
        if (!current()) return;
        view.progress.hidden = false;
        view.status.textContent = words.text("searching");
      }, PATIENCE);
      const everywhere = search.language === "all";
      const facets = Object.assign(
        Object.create(null),
        Object.fromEntries([...search.filters].map(([name, values]) => [name, [...values]])),
      );
      try {
        const [answer] = await Promise.all([
          ui.ask(search.query, {
            lang: search.language,
            facets,
            limit: everywhere ? STEP_EACH : limit,
            count: true,
          }),
          completions(current),
        ]);
        if (!current()) return;
        show(everywhere ? answer.languages : [answer]);
        then?.();
      } catch (fault) {
        if (!current()) return;
        console.error(fault);
        view.results.replaceChildren(element("div", { class: "notice" }, element("p", {}, words.text("searchFailed"))));
        view.status.textContent = words.text("searchFailed");
        lists.open = true;
      } finally {
        clearTimeout(waiting);
        if (current()) view.progress.hidden = true;
      }
    });
    const ask = (pause, then) => {
      afterwards = then;
      later(pause);
    };

    view.input.addEventListener("focus", () => ui.warm(), { once: true });
    const typed = (event) => {
      if (event.isComposing) return;
      search = { ...search, query: view.input.value };
      limit = STEP;
      remember("replace");
      draw();
      ask();
    };
    view.input.addEventListener("input", typed);
    view.input.addEventListener("compositionend", typed);
    view.input.addEventListener("keydown", (event) => event.key === "Enter" && !event.isComposing && ask(0));
    view.everywhere.addEventListener("change", () => {
      choose({ language: view.everywhere.checked ? "all" : ui.page.language });
    });
    const arrive = () => {
      search = ui.fragment.read(location.hash);
      limit = history.state?.limit ?? STEP;
      draw();
      ask(0);
    };
    addEventListener("popstate", arrive);
    lists.open = false;
    remember("replace");
    draw();
    ask(0);
  }

  if (place && lists && ui.page.runtime !== "") start();
}
