/**
 * The search page at work: from the fragment to a question, from its answer to the page, and from what readers
 * do back to the fragment.
 */
{
  const { ui } = vademecum;
  const { words, lists, place, STEP } = ui.searchPage;
  const PAUSE = 150;
  const PATIENCE = 300;

  function start() {
    /** @type {Search} */
    let search;
    let limit = STEP;
    const filters = ui.searchPage.filters(tick);
    const view = ui.searchPage.view(filters.panel);
    const isEmpty = () => search.query.trim() === "" && search.filters.size === 0;

    /**
     * Writes the state into the address: typing changes the entry of the history, a choice makes a new one.
     * @param {"push" | "replace"} way
     */
    function remember(way) {
      const address = location.href.split("#")[0] + ui.fragment.write(search);
      if (way === "push" && address !== location.href) history.pushState({ limit }, "", address);
      else history.replaceState({ limit }, "", address);
      // The same search in the page's other languages.
      const everywhere = search.language === "all";
      const elsewhere = ui.fragment.write({ ...search, language: everywhere ? "all" : ui.page.language });
      /** @type {NodeListOf<HTMLAnchorElement>} */
      const links = document.querySelectorAll(".languages a");
      for (const link of links) link.hash = elsewhere;
    }

    /** @param {Partial<Search>} changes */
    function choose(changes) {
      search = { ...search, ...changes };
      limit = STEP;
      remember("push");
      draw();
      ask(0);
    }

    /**
     * @param {string} name
     * @param {string} value
     * @param {boolean} wanted
     */
    function tick(name, value, wanted) {
      const changed = new Map(search.filters);
      const values = new Set(changed.get(name));
      if (wanted) values.add(value);
      else values.delete(value);
      if (values.size > 0) changed.set(name, values);
      else changed.delete(name);
      choose({ filters: changed });
    }

    /**
     * A choice by a button that will be gone: the focus goes where the reader came from.
     * @param {Partial<Search>} changes
     */
    const chooseAndReturn = (changes) => {
      choose(changes);
      view.input.focus();
    };

    /** @type {Ways} */
    const ways = {
      showMore: () => {
        const seen = limit;
        limit += STEP;
        remember("replace");
        ask(0, () => /** @type {NodeListOf<HTMLElement>} */ (view.results.querySelectorAll(".hit a"))[seen]?.focus());
      },
      dropFilters: () => chooseAndReturn({ filters: new Map() }),
      inLanguage: (language) => chooseAndReturn({ language }),
    };

    /** The filters as they were last drawn: what has not changed keeps its place, and the focus. */
    let drawn = "";
    function drawChips() {
      const set = [...search.filters].flatMap(([name, values]) =>
        [...values].map((value) => ({ name, value, label: filters.label(name, value) })),
      );
      if (JSON.stringify(set) === drawn) return;
      drawn = JSON.stringify(set);
      /** @param {{name: string, value: string}} filter */
      const drop = ({ name, value }) => {
        tick(name, value, false);
        view.input.focus();
      };
      view.chips.replaceChildren(...ui.searchPage.chips(set, drop, ways.dropFilters));
      view.chips.hidden = set.length === 0;
    }

    /** Shows the state itself, before there is an answer. */
    function draw() {
      if (view.input.value !== search.query) view.input.value = search.query;
      view.everywhere.checked = search.language === "all";
      drawChips();
      const set = [...search.filters.values()].reduce((sum, values) => sum + values.size, 0);
      view.toFilters.textContent = set > 0 ? `${words.text("narrow")} (${set})` : words.text("narrow");
      view.layout.classList.toggle("idle", isEmpty());
    }

    /** @param {Shown} found */
    function show({ shown, said }) {
      view.results.replaceChildren(...shown);
      view.status.textContent = said;
      view.progress.hidden = true;
    }

    /**
     * Tells of broken files, once they are known; what is found without them stands all the same.
     * @param {Answer[]} answers
     */
    function tellProblems(answers) {
      const notice = ui.searchPage.broken(answers.flatMap((answer) => answer.problems ?? []));
      view.notice.replaceChildren(...(notice ? [notice] : []));
    }

    /** @param {HTMLElement[]} found */
    function showWords(found) {
      view.words.replaceChildren(...found);
      view.words.hidden = found.length === 0;
    }

    /**
     * What to do once the next answer is shown.
     * @type {(() => void) | undefined}
     */
    let afterwards;
    const later = ui.latest(PAUSE, async (current) => {
      const then = afterwards;
      afterwards = undefined;
      if (isEmpty()) {
        showWords([]);
        tellProblems([]);
        show({ shown: [ui.searchPage.tips()], said: "" });
        return;
      }
      const waiting = setTimeout(() => {
        if (!current()) return;
        view.progress.hidden = false;
        view.status.textContent = words.text("searching");
      }, PATIENCE);
      /** @param {string} query */
      const take = (query) => chooseAndReturn({ query });
      ui.searchPage.completions(search.query, take).then((found) => current() && showWords(found));
      const counts = ui.searchPage.counts(search).catch(() => []);
      const answers = await ui.searchPage.hits(search, limit).catch(() => null);
      clearTimeout(waiting);
      if (!current()) return;
      if (!answers) {
        show({ shown: [ui.searchPage.failure()], said: words.text("searchFailed") });
        lists.open = true;
        return;
      }
      show(ui.searchPage.results(search, answers, ways));
      tellProblems(answers);
      then?.();
      const counted = await counts;
      if (!current()) return;
      tellProblems([...answers, ...counted]);
      filters.update(ui.searchPage.merged(counted), search.filters);
      draw();
    });
    /**
     * @param {number} [pause]
     * @param {() => void} [then]
     */
    const ask = (pause, then) => {
      afterwards = then;
      later(pause);
    };

    /** Takes the state from the address, as on arrival and on the way back. */
    function arrive() {
      search = ui.fragment.read(location.hash);
      limit = Math.max(STEP, Number(history.state?.limit) || 0);
      remember("replace");
      draw();
      ask(0);
    }

    /** @param {Event} event */
    function typed(event) {
      // While a word is being composed, as in Chinese, it is not there yet.
      if (/** @type {InputEvent} */ (event).isComposing) return;
      search = { ...search, query: view.input.value };
      limit = STEP;
      remember("replace");
      draw();
      ask();
    }

    view.input.addEventListener("focus", () => ui.warm(), { once: true });
    view.input.addEventListener("input", typed);
    view.input.addEventListener("compositionend", typed);
    view.everywhere.addEventListener("change", () => {
      choose({ language: view.everywhere.checked ? "all" : ui.page.language });
    });
    addEventListener("popstate", arrive);
    lists.open = false;
    arrive();
  }

  if (place && lists && ui.page.runtime !== "") start();
}
