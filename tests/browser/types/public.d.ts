// The shapes that the search script and the scripts of pages share. Checked by `tsc`, never published.

interface Hit {
  /** From the root of the site, with the section's anchor. */
  url: string;
  title: string;
  collection: string;
  /** What readers call an entry of its collection. */
  kind: string;
  score: number;
  /** Heading of the section that the excerpt is from; may be empty. */
  section: string;
  excerpt: string;
  /** What to highlight in the excerpt, from and to, in code points. */
  marks: [number, number][];
  /** Labels with their values. */
  facts: [string, string[]][];
}
interface FacetValue { id: string; label: string; depth: number; count: number }
interface FacetCounts { name: string; label: string; values: FacetValue[] }
interface Problem { shard: string; kind: "missing" | "damaged" | "version" }

/** What is found in one language. */
interface Answer {
  query: string;
  language: string;
  total: number;
  /** Whether the query was too long. */
  cut: boolean;
  hits: Hit[];
  expanded: { word: string; forms: string[] }[];
  /** Shards that could not be read. */
  problems: Problem[];
  facets?: FacetCounts[];
  languages?: undefined;
}
/** What is found when all languages are asked. */
interface Answers { query: string; languages: Answer[] }

interface SearchOptions {
  /** A language's tag, or `all`. */
  lang?: string;
  facets?: Record<string, string[]>;
  limit?: number;
  excerpts?: boolean;
  count?: boolean;
  /** Ends a search that nobody waits for any more. */
  signal?: AbortSignal;
}
interface Settings { root: string; stemmers: Record<string, string[]>; languages: string[] }

interface Vademecum {
  configure(given: Partial<Settings>): void;
  search(text: string, options?: SearchOptions): Promise<Answer | Answers>;
  complete(beginning: string, language: string): Promise<string[]>;
  manifest(language: string, json: string): void;
  shard(id: string, sum: string, payload: string): void;
}

/** A page's one policy for addresses of scripts (Trusted Types). */
interface ScriptPolicy { createScriptURL(url: string): unknown }
declare var trustedTypes: { createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptPolicy } | undefined;
