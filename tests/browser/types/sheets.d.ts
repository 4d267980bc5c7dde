// The shapes that the script of checklists and worksheets works with, on top of `box.js`. Checked by `tsc`, never
// published.

interface Ui { sheets: Sheets }
interface Vademecum {
  /** The data of the worksheet on this page, as JSON. */
  worksheet?: string;
}

/** An entry that can be chosen, or an item of one. */
interface Entry {
  id: string;
  title: string;
  href: string;
  /** Where it is another than the page's. */
  language?: string;
  /** Numbers of entries. */
  covers: number[];
  /** By offer of its step, numbers of entries. */
  offers?: number[][];
}
interface StepData {
  name: string;
  title: string;
  question: string;
  own: boolean;
  offers: string[];
  groups: { title: string; heading: number | null; entries: number[] }[];
}
interface WorksheetData {
  edition: string;
  entries: Entry[];
  steps: StepData[];
  covers: { name: string; title: string; entries: number[] }[];
}

interface SavedAnswer { id: string; question: string; answer: "" | "yes" | "partly" | "no"; note: string }
interface SavedDraft {
  title: string;
  choices: { id: string; title: string; note: string }[];
  own: { step: string; text: string }[];
}

interface Question {
  id: string;
  question: string;
  get(): { answer: SavedAnswer["answer"]; note: string };
  set(value: { answer: SavedAnswer["answer"]; note: string }): void;
}

interface Draft {
  data: WorksheetData;
  chosen: Map<string, { title: string; note: string }>;
  own: Map<string, string[]>;
  entry(number: number): Entry;
  chosenOf(step: StepData): Entry[];
  taken(entry: Entry): Entry[][];
  loose(): { id: string; title: string; note: string; known: Entry | undefined }[];
  coverage(): { name: string; title: string; covered: Entry[]; missing: Entry[] }[];
  choose(id: string, wanted: boolean, title: string): void;
  fill(saved: SavedDraft): void;
  collect(): Omit<SavedDraft, "title">;
}

interface Choices {
  choosable(line: HTMLElement, entry: Entry, offers: string[]): HTMLElement;
  refreshAll(): void;
}

/** What the buttons of a sheet work on. */
interface Sheet {
  collect(): object;
  restore(file: File): Promise<void>;
  clear(): void;
}
interface Tools {
  row: HTMLElement;
  status: HTMLElement;
  say(text: string, fault?: boolean): void;
  changed(): void;
}

type Block =
  | { kind: "heading"; level: number; text: string }
  | { kind: "text"; text: string }
  | { kind: "item"; depth: number; text: string; note: string; href: string };
interface Outline { title: string; about: string; language: string; direction: string; blocks: Block[] }

/** The part of the library "docx" that is carried. */
interface DocxLibrary {
  Document: new (options: object) => object;
  Paragraph: new (options: object) => object;
  TextRun: new (options: object) => object;
  ExternalHyperlink: new (options: object) => object;
  HeadingLevel: Record<"TITLE" | "HEADING_1" | "HEADING_2", string>;
  Packer: { toBlob(document: object): Promise<Blob> };
}
declare var docx: DocxLibrary | undefined;

/** What the files of `sheets.js` offer to each other. */
interface Sheets {
  words: Words;
  wordLibrary: string;
  place: HTMLElement | null;
  LONGEST: number;
  plain(text: string): string;
  field(label: string, value: string, changed: (value: string) => void): { node: HTMLLabelElement; area: HTMLTextAreaElement };

  read: {
    answers(file: File, id: string): Promise<SavedAnswer[]>;
    draft(file: File, id: string): Promise<SavedDraft>;
  };
  heading(kind: string, id: string): object;
  Refused: new (message: string) => Error;

  download(name: string, blob: Blob): void;
  fileName(id: string, ending: string): string;
  tools(id: string, sheet: Sheet): Tools;
  checklist(place: HTMLElement): void;

  draft(data: WorksheetData): Draft;
  choices(draft: Draft, changed: () => void): Choices;
  ownLines(lines: string[], changed: () => void): { node: HTMLElement; show(): void };
  coverage(panel: HTMLElement, draft: Draft, drop: (id: string) => void): () => void;
  worksheet(place: HTMLElement, panel: HTMLElement, data: WorksheetData): void;

  outline(draft: Draft, title: string, about: string): Outline;
  markdown(outline: Outline): string;
  page(outline: Outline): string;
  word(outline: Outline): Promise<Blob>;
}
