// The shapes that the search script works with. Checked by `tsc`, never published.

interface Token { term: string; form: string; position: number; start: number; end: number }
interface Word { term: string; form: string }
interface Piece { kind: "words" | "phrase" | "excluded"; text: string; after: string }
interface Query {
  words: Word[];
  open: number | null;
  phrases: { term: string; offset: number }[][];
  excluded: string[];
  filters: Map<string, string[]>;
  cut: boolean;
}

/** Hashes of shards stand one behind the other, six digits each. */
interface Directory { first: string[]; shards: string }
interface Lengths { average: number; boost: number }
interface Manifest {
  format: number;
  analysis: number;
  stemmer: string;
  language: string;
  stop: string;
  documents: number;
  title: Lengths;
  body: Lengths;
  terms: Directory;
  positions: Directory;
  forms: Directory;
  endings: Directory;
  completions: string | null;
  norms: string;
  records: { counts: number[]; shards: string };
  facets: { name: string; label: string; shard: string }[];
  collections: [string, string][];
  marks: string[];
}
interface Index { manifest: Manifest; analyzer: Analyzer }

/** What a term has in a field: in how many documents, what it weighs, and which. */
interface Posted { frequency: number; weight: number; bytes: Uint8Array }
interface LoadedTerm { term: string; weight: number; posted: Posted[] }
interface AskedWord { form: string; terms: LoadedTerm[]; added: string[] }
type LoadedPhrase = { posted: Posted[]; packed: Uint8Array[]; offset: number }[];

interface FacetShard { values: { id: string; label: string; depth: number; documents: number[] }[] }

type DocumentRecord = [string, string, number, [number, string[]][], [string, string, string][]];

interface Vademecum {
  /** A page without `box.js` has none before the search makes it. */
  policy?: ScriptPolicy;
}
interface Window { vademecum?: Vademecum }
