import type { Fields } from "./draft.ts";
import { allKeys, drop, set, wordsUnder } from "./tab.ts";

/** Who types, and where. */
export type Place = { readonly owner: string; readonly page: string };
/** What was typed in a form. */
export type Draft = {
  readonly name: string;
  readonly at: number;
  readonly fields: Fields;
  /** The address it was sent to, until the answer is known. */
  readonly sent?: string;
  /** A form refused is shown at the address it was sent to: what was typed is kept there, and where it was first. */
  readonly twin?: string;
};

const OURS = "saisie ";
const DAY = 86_400_000;

export const keyOf = ({ owner, page }: Place, name: string) => `${OURS}${owner} ${page} ${name}`;

const raw = (key: string): Draft | null => JSON.parse(wordsUnder(key) ?? "null");

export function remove(key: string): void {
  const { twin } = raw(key) ?? {};
  for (const gone of [key, twin]) if (gone) drop(gone);
}

/** What was kept under a key, less than a day ago. */
export function read(key: string): Draft | undefined {
  const draft = raw(key);
  if (draft && Date.now() - draft.at < DAY) return draft;
  remove(key);
}

export function write(key: string, draft: Draft): void {
  if (Object.keys(draft.fields).length === 0) remove(key);
  else {
    set(key, JSON.stringify(draft));
    if (draft.twin) set(draft.twin, JSON.stringify({ ...draft, sent: undefined, twin: key }));
  }
}

const keys = () => allKeys().filter((key) => key.startsWith(OURS));

/** Everything kept goes, but what a person typed; without a person, everything. */
export function forgetAllBut(owner?: string): void {
  for (const key of keys()) if (!owner || !key.startsWith(`${OURS}${owner} `)) remove(key);
}

/** What was sent and not answered yet, by key. */
export const sentDrafts = (): (readonly [string, Draft])[] =>
  keys().flatMap((key) => {
    const draft = read(key);
    return draft?.sent ? [[key, draft] as const] : [];
  });
