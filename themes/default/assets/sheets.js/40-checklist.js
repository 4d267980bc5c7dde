/**
 * A checklist: under each question of the page three answers and a note take the place of the boxes for paper.
 */
{
  const { ui } = vademecum;
  const { element, button, sheets } = ui;
  const { words } = sheets;
  const ANSWERS = /** @type {const} */ (["yes", "partly", "no"]);

  /**
   * Makes a question of the page answerable.
   * @param {HTMLElement} line
   * @param {number} number
   * @param {() => void} changed
   * @returns {Question}
   */
  function question(line, number, changed) {
    const asked = /** @type {HTMLElement} */ (line.querySelector(".question-text"));
    const radios = ANSWERS.map((answer) => {
      const radio = element("input", { type: "radio", name: `answer-${number}`, value: answer });
      radio.addEventListener("change", changed);
      return radio;
    });
    const labels = radios.map((radio, at) => element("label", { class: "answer" }, radio, " ", words.text(/** @type {string} */ (ANSWERS[at]))));
    const { node, area } = sheets.field(words.text("yourNote"), "", changed);
    const legend = element("legend", {}, words.text("answer"));
    const fieldset = element("fieldset", { class: "answers", "aria-labelledby": asked.id }, legend, ...labels, node);
    line.querySelector(".boxes")?.replaceWith(fieldset);
    line.querySelector(".note-lines")?.remove();
    return {
      id: line.dataset.id ?? "",
      question: asked.textContent.trim(),
      get: () => {
        const chosen = radios.findIndex((radio) => radio.checked);
        return { answer: ANSWERS[chosen] ?? "", note: sheets.plain(area.value) };
      },
      set: ({ answer, note }) => {
        for (const radio of radios) radio.checked = radio.value === answer;
        area.value = note;
      },
    };
  }

  /**
   * @param {HTMLElement} place
   */
  function checklist(place) {
    const id = place.dataset.sheet ?? "";
    /** Answers to questions that this edition has no more; they are kept in the file. @type {SavedAnswer[]} */
    let gone = [];
    const progress = element("p", { class: "sheet-progress" });
    const past = element("section", { class: "sheet-gone", hidden: true });

    function update() {
      const answered = questions.filter((one) => one.get().answer !== "").length;
      progress.textContent = words.text("answered", { count: String(answered), total: String(questions.length) });
    }
    function changed() {
      update();
      tools.changed();
    }

    function showGone() {
      past.hidden = gone.length === 0;
      const lines = gone.map((one) => {
        const said = [one.answer === "" ? "" : words.text(one.answer), one.note].filter((text) => text !== "");
        const drop = button(words.text("removeLine"), () => {
          gone = gone.filter((other) => other !== one);
          showGone();
          tools.changed();
        });
        return element("li", {}, element("bdi", {}, one.question), element("p", { dir: "auto" }, said.join(" — ")), drop);
      });
      past.replaceChildren(element("h2", {}, words.text("gone")), element("ul", {}, ...lines));
    }

    /** @param {SavedAnswer[]} saved */
    function fill(saved) {
      const byId = new Map(saved.map((one) => [one.id, one]));
      for (const one of questions) {
        one.set(byId.get(one.id) ?? { answer: "", note: "" });
        byId.delete(one.id);
      }
      gone = [...byId.values()];
      showGone();
      update();
    }

    const tools = sheets.tools(id, {
      collect: () => ({
        ...sheets.heading("checklist", id),
        answers: [...questions.map((one) => ({ id: one.id, question: one.question, ...one.get() })), ...gone],
      }),
      restore: async (file) => fill(await sheets.read.answers(file, id)),
      clear: () => fill([]),
    });
    /** @type {NodeListOf<HTMLElement>} */
    const lines = place.querySelectorAll(".question");
    const questions = [...lines].map((line, at) => question(line, at + 1, changed));
    place.prepend(tools.row, tools.status, progress);
    place.append(past);
    update();
  }

  sheets.checklist = checklist;
}
