// The shapes that the scripts of pages work with: `box.js`, and `search-page.js` on top of it. Checked by `tsc`,
// never published.

interface Vademecum {
  /** `box.js` makes it, or takes the one that is there. */
  policy: ScriptPolicy;
  ui: Ui;
}
declare var vademecum: Vademecum;

interface Language { tag: string; name: string; direction: string }

/** What the template tells of the page and the site. */
interface Page {
  root: string;
  runtime: string;
  stemmers: Record<string, string[]>;
  language: string;
  searchPage: string;
  languages: Language[];
}

/** The state of a search, as it stands in the address. */
interface Search {
  query: string;
  filters: Map<string, Set<string>>;
  /** A language's tag, or `all`. */
  language: string;
}

/** The words to say, from the theme's messages. */
interface Words {
  text(name: string, values?: Record<string, string>): string;
  count(name: string, number: number): string;
}

/** An attribute, or a listener where the name begins with `on`; null and false are left out. */
type Attribute = string | number | boolean | null | undefined | ((event: Event) => void);
type Child = Node | string | null | undefined;

/** A word that goes on with the query, and the query that it makes. */
interface Completion { word: string; query: string }

/** Calls after a pause; a call made meanwhile takes the place of the one before. */
interface Latest {
  (pause?: number): void;
  cancel(): void;
}

/** What the box offers for a query, and what it says. */
interface Suggestions { options: HTMLElement[]; said: string; total?: number }

/** What `box.js` offers to the scripts of a page. */
interface Ui {
  dataset: DOMStringMap;
  page: Page;
  words(dataset: DOMStringMap, language: string): Words;

  element<Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    attributes?: Record<string, Attribute>,
    ...children: Child[]
  ): HTMLElementTagNameMap[Name];
  button(text: string, onclick: () => void): HTMLButtonElement;
  marked(text: string, marks: [number, number][]): Child[];
  address(hit: Hit): string;
  glass(link: Element): Node | undefined;

  load(path: string): Promise<void>;
  ready(language?: string): Promise<void>;
  warm(language?: string): Promise<unknown>;
  /** In the page's language. */
  ask(query: string, options: SearchOptions & { lang?: undefined }): Promise<Answer>;
  ask(query: string, options: SearchOptions): Promise<Answer | Answers>;
  completions(query: string, language?: string): Promise<Completion[]>;
  latest(pause: number, run: (current: () => boolean) => unknown): Latest;

  fragment: { read(fragment: string): Search; write(search: Search): string; LONGEST: number };
  searchAddress(query: string): string;

  hitOption(id: string, hit: Hit): HTMLElement;
  allOption(id: string, query: string, text: string): HTMLElement;
  wordOption(id: string, completion: Completion): HTMLElement;
  combobox(link: HTMLAnchorElement, id: string): HTMLElement;

  searchPage: SearchPage;
}

/** What readers can do with results besides following them. */
interface Ways {
  showMore(): void;
  dropFilters(): void;
  inLanguage(tag: string): void;
}

/** A box to tick, with what stands around it. */
interface FilterBox { input: HTMLInputElement; count: HTMLElement; line: HTMLElement; label: string }

/** The panel of filters. */
interface Filters {
  panel: HTMLElement;
  update(facets: FacetCounts[], ticked: Search["filters"]): void;
  label(name: string, value: string): string;
}

/** The parts of the search page that stay. */
interface View {
  input: HTMLInputElement;
  everywhere: HTMLInputElement;
  toFilters: HTMLButtonElement;
  words: HTMLElement;
  chips: HTMLElement;
  progress: HTMLElement;
  notice: HTMLElement;
  results: HTMLElement;
  status: HTMLElement;
  layout: HTMLElement;
}

/** What to show, and what to say to those who do not see it. */
interface Shown { shown: Node[]; said: string }

/** What the files of `search-page.js` offer to each other. */
interface SearchPage {
  words: Words;
  /** The script works only in pages that have both of these. */
  place: HTMLElement;
  lists: HTMLDetailsElement;

  list(answer: Answer): HTMLElement;
  group(answer: Answer, showAll: () => void): HTMLElement;

  filters(changed: (name: string, value: string, wanted: boolean) => void): Filters;
  merged(answers: Answer[]): FacetCounts[];

  tips(): HTMLElement;
  nothing(search: Search, ways: Ways): HTMLElement;
  broken(problems: Problem[]): HTMLElement | null;
  remarks(answer: Answer): HTMLElement[];

  chips<Filter extends { label: string }>(set: Filter[], drop: (filter: Filter) => void, dropAll: () => void): HTMLElement[];
  completions(query: string, take: (query: string) => void): Promise<HTMLElement[]>;

  view(panel: HTMLElement): View;

  STEP: number;
  hits(search: Search, limit: number): Promise<Answer[]>;
  counts(search: Search): Promise<Answer[]>;
  results(search: Search, answers: Answer[], ways: Ways): Shown;
  failure(): HTMLElement;
}
