/**
 * Saving, opening, printing, clearing: what both kinds of sheet can do. Nothing is kept anywhere but in the file that
 * the reader saves; who leaves the page with something unsaved is asked first.
 */
{
  const { ui } = vademecum;
  const { element, button, sheets } = ui;
  const { words } = sheets;

  /**
   * Gives the reader a file.
   * @param {string} name
   * @param {Blob} blob
   */
  function download(name, blob) {
    const href = URL.createObjectURL(blob);
    const link = element("a", { href, download: name, hidden: true });
    document.body.append(link);
    link.click();
    link.remove();
    // The browser has to read it first; how long that takes, nobody says.
    setTimeout(() => URL.revokeObjectURL(href), 60_000);
  }

  /** What files are called: the sheet's name without its slash. @param {string} id @param {string} ending */
  const fileName = (id, ending) => `${id.replaceAll("/", "-")}.${ending}`;

  /**
   * The row of buttons of a sheet.
   * @param {string} id
   * @param {Sheet} sheet
   * @returns {Tools}
   */
  function tools(id, sheet) {
    const status = element("p", { class: "sheet-status", role: "status" });
    const chooser = element("input", { type: "file", accept: ".json,application/json", hidden: true });
    let unsaved = false;

    /** @param {string} text @param {boolean} [fault] */
    function say(text, fault = false) {
      status.textContent = text;
      status.classList.toggle("fault", fault);
    }

    function save() {
      const name = fileName(id, "json");
      download(name, new Blob([`${JSON.stringify(sheet.collect(), null, 1)}\n`], { type: "application/json" }));
      unsaved = false;
      say(words.text("sheetSaved", { file: name }));
    }

    const sure = () => !unsaved || confirm(words.text("clearSure"));

    async function open() {
      const [file] = chooser.files ?? [];
      chooser.value = "";
      if (!file || !sure()) return;
      try {
        await sheet.restore(file);
        unsaved = false;
        say(words.text("sheetOpened", { file: file.name }));
      } catch (fault) {
        say(words.text(fault instanceof sheets.Refused ? fault.message : "fileDamaged"), true);
      }
    }

    function clear() {
      if (!sure()) return;
      sheet.clear();
      unsaved = false;
      say(words.text("sheetCleared"));
    }

    chooser.addEventListener("change", open);
    addEventListener("beforeunload", (event) => {
      if (unsaved) event.preventDefault();
    });
    const row = element(
      "div",
      { class: "sheet-tools" },
      button(words.text("saveFile"), save),
      button(words.text("openFile"), () => chooser.click()),
      button(words.text("printSheet"), () => print()),
      button(words.text("clearSheet"), clear),
      chooser,
    );
    const changed = () => {
      unsaved = true;
      say("");
    };
    return { row, status, say, changed };
  }

  Object.assign(sheets, /** @satisfies {Partial<Sheets>} */ ({ download, fileName, tools }));
}
