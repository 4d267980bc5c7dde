/**
 * The box: a field for words with a list of what is found, after the pattern "editable combobox with list
 * popup" of the ARIA Authoring Practices. The focus stays in the field; arrows choose, Enter goes, Escape closes.
 */
{
  const { ui } = vademecum;
  const { element, page } = ui;
  const MOST_HITS = 6;
  const PAUSE = 120;
  const PATIENCE = 300;

  /**
   * Makes the box that takes a link's place.
   * @param {HTMLAnchorElement} link
   * @param {string} id
   */
  function combobox(link, id) {
    const words = ui.words(ui.dataset, page.language);
    const list = element("div", { role: "listbox", id: `${id}-list`, "aria-label": words.text("suggestions") });
    const note = element("p", { class: "box-note", hidden: true });
    const popup = element("div", { class: "box-popup", hidden: true }, list, note);
    const status = element("p", { class: "unseen", role: "status" });
    const input = element("input", {
      type: "search",
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-controls": list.id,
      "aria-expanded": "false",
      "aria-label": link.textContent.trim(),
      "aria-keyshortcuts": "/",
      placeholder: link.textContent.trim(),
      autocomplete: "off",
      spellcheck: "false",
      enterkeyhint: "search",
      maxlength: ui.fragment.LONGEST,
    });
    const box = element("search", { class: link.className }, ui.glass(link), input, popup, status);

    let active = -1;
    const query = () => input.value.trim();

    /** @param {number} index */
    function choose(index) {
      list.children[active]?.setAttribute("aria-selected", "false");
      active = index;
      const chosen = list.children[active];
      chosen?.setAttribute("aria-selected", "true");
      chosen?.scrollIntoView({ block: "nearest" });
      if (chosen) input.setAttribute("aria-activedescendant", chosen.id);
      else input.removeAttribute("aria-activedescendant");
    }

    /**
     * @param {HTMLElement[]} options
     * @param {string} [said]
     */
    function show(options, said = "") {
      list.replaceChildren(...options);
      list.hidden = options.length === 0;
      note.textContent = said;
      note.hidden = said === "";
      popup.hidden = options.length === 0 && said === "";
      input.setAttribute("aria-expanded", String(options.length > 0));
      choose(-1);
    }

    function close() {
      search.cancel();
      show([]);
      status.textContent = "";
    }

    /**
     * The options for what is typed, and what to say about them.
     * @param {string} asked
     * @returns {Promise<Suggestions>}
     */
    async function find(asked) {
      const completions = await ui.completions(asked);
      if (completions.length > 0) {
        return { options: completions.map((found, index) => ui.wordOption(`${id}-${index}`, found)), said: "" };
      }
      const answer = await ui.ask(asked, { limit: MOST_HITS });
      const options = answer.hits.slice(0, MOST_HITS).map((hit, index) => ui.hitOption(`${id}-${index}`, hit));
      if (options.length > 0) {
        options.push(ui.allOption(`${id}-all`, asked, words.count("allResults", answer.total)));
      }
      const said = options.length === 0 ? words.text("nothingFound", { query: asked }) : "";
      return { options, said, total: answer.total };
    }

    const search = ui.latest(PAUSE, async (current) => {
      const asked = query();
      if (asked === "") return close();
      const waiting = setTimeout(() => current() && show([], words.text("searching")), PATIENCE);
      const found = await find(asked).catch(
        () => /** @type {Suggestions} */ ({ options: [], said: words.text("searchFailed") }),
      );
      clearTimeout(waiting);
      if (!current()) return undefined;
      show(found.options, found.said);
      status.textContent = found.said || (found.total === undefined ? "" : words.count("results", found.total));
      return undefined;
    });

    /** @param {KeyboardEvent} event */
    function go(event) {
      const chosen = /** @type {HTMLElement | undefined} */ (list.children[active]);
      if (chosen) {
        close();
        chosen.click();
      } else if (query() !== "") {
        location.assign(ui.searchAddress(query()));
      }
      event.preventDefault();
    }

    /**
     * @param {KeyboardEvent} event
     * @param {number} step
     */
    function move(event, step) {
      const count = list.children.length;
      event.preventDefault();
      // One place more than there are options: between the last and the first, the field itself is chosen.
      if (count > 0) choose(((active + 1 + step + count + 1) % (count + 1)) - 1);
      else search(0);
    }

    input.addEventListener("keydown", (event) => {
      // While a word is being composed, as in Chinese, the keys belong to the input method.
      if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === "ArrowDown") move(event, 1);
      else if (event.key === "ArrowUp") move(event, -1);
      else if (event.key === "Enter") go(event);
      else if (event.key === "Escape" && !popup.hidden) {
        close();
        event.preventDefault();
      }
    });
    input.addEventListener("input", (event) => /** @type {InputEvent} */ (event).isComposing || search());
    input.addEventListener("compositionend", () => search());
    input.addEventListener("focus", () => ui.warm(), { once: true });
    // A press on an option must not take the focus away before the click arrives.
    popup.addEventListener("mousedown", (event) => event.preventDefault());
    popup.addEventListener("click", (event) => /** @type {Element} */ (event.target).closest("a") && close());
    box.addEventListener("focusout", (event) => box.contains(/** @type {Node | null} */ (event.relatedTarget)) || close());
    return box;
  }

  ui.combobox = combobox;
}
