/**
 * Reading saved files. They come from anywhere, so nothing in them is believed: sizes and shapes are checked, names
 * are only looked up, and texts become text nodes.
 */
{
  const { sheets } = vademecum.ui;
  const LARGEST = 2 * 1024 * 1024;
  const MOST = 2_000;
  const VERSION = 1;

  /** Why a file cannot be opened; `message` is the name of what to say. */
  class Refused extends Error {}

  /** @param {boolean} held @param {string} [why] */
  function must(held, why = "fileDamaged") {
    if (!held) throw new Refused(why);
  }

  /** @param {unknown} value @returns {string} */
  function text(value) {
    must(typeof value === "string" && value.length <= sheets.LONGEST);
    return sheets.plain(/** @type {string} */ (value));
  }

  /** @param {unknown} value @returns {Record<string, unknown>} */
  function table(value) {
    must(typeof value === "object" && value !== null && !Array.isArray(value));
    return /** @type {Record<string, unknown>} */ (value);
  }

  /**
   * @template T
   * @param {unknown} value
   * @param {(item: Record<string, unknown>) => T} read
   * @returns {T[]}
   */
  function list(value, read) {
    must(Array.isArray(value) && value.length <= MOST);
    return /** @type {unknown[]} */ (value).map((item) => read(table(item)));
  }

  /**
   * The content of a file, if it is one that this sheet has saved.
   * @param {File} file
   * @param {string} kind
   * @param {string} id
   */
  async function content(file, kind, id) {
    must(file.size <= LARGEST, "fileTooLarge");
    const written = await file.text();
    let parsed;
    try {
      parsed = JSON.parse(written);
    } catch {
      throw new Refused("fileDamaged");
    }
    const found = table(parsed);
    must(found.program === "vademecum" && typeof found.version === "number", "fileForeign");
    must(found.kind === kind && found.sheet === id, "fileOther");
    must(found.version === VERSION, "fileNewer");
    return found;
  }

  /**
   * @param {File} file
   * @param {string} id
   * @returns {Promise<SavedAnswer[]>}
   */
  async function answers(file, id) {
    const found = await content(file, "checklist", id);
    return list(found.answers, (item) => {
      must(["", "yes", "partly", "no"].includes(/** @type {string} */ (item.answer)));
      const answer = /** @type {SavedAnswer["answer"]} */ (item.answer);
      return { id: text(item.id), question: text(item.question), answer, note: text(item.note) };
    });
  }

  /**
   * @param {File} file
   * @param {string} id
   * @returns {Promise<SavedDraft>}
   */
  async function draft(file, id) {
    const found = await content(file, "worksheet", id);
    return {
      title: text(found.title),
      choices: list(found.choices, (item) => ({ id: text(item.id), title: text(item.title), note: text(item.note) })),
      own: list(found.own, (item) => ({ step: text(item.step), text: text(item.text) })),
    };
  }

  /**
   * What a saved file begins with.
   * @param {string} kind
   * @param {string} id
   */
  const heading = (kind, id) => ({ program: "vademecum", kind, version: VERSION, sheet: id });

  Object.assign(sheets, /** @satisfies {Partial<Sheets>} */ ({ read: { answers, draft }, heading, Refused }));
}
