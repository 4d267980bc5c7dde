// The shapes that the script of comparisons works with, on top of `box.js`. Checked by `tsc`, never published.

interface Ui { comparison: Comparing }
interface Vademecum {
  /** The data of the comparison on this page, as JSON. */
  comparison?: string;
}

interface ComparedValue {
  label?: string;
  text: string;
  href?: string;
  /** Where it is another than the page's. */
  language?: string;
}
interface ComparedLine { kind: "text" | "link" | "words" | "group"; values: ComparedValue[] }
interface ComparedEntry {
  slug: string;
  title: string;
  href: string;
  kind: string;
  /** Where it is another than the page's. */
  language?: string;
  marks: ComparedLine[];
  /** For each row, what it says. */
  cells: ComparedLine[][];
}
interface ComparisonData {
  most: number;
  rows: string[];
  entries: ComparedEntry[];
  /** Numbers of entries under headings. */
  groups: { title: string; entries: number[] }[];
}

interface ComparisonList {
  node: HTMLElement;
  input: HTMLInputElement;
  show(chosen: string[]): void;
}

/** What the files of `comparison.js` offer to each other. */
interface Comparing {
  words: Words;
  place: HTMLElement | null;
  speaks(language: string | undefined): Record<string, Attribute>;
  address: { read(fragment: string): string[] | undefined; remember(slugs: string[]): void };
  table(data: ComparisonData, entries: ComparedEntry[], titleId: string): HTMLElement;
  list(data: ComparisonData, tick: (slug: string, wanted: boolean) => void): ComparisonList;
}
