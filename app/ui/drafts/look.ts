import { toPutBack } from "./draft.ts";
import { fieldsOf, type Group, heldIn, shownIn } from "./fields.ts";
import { follow } from "./follow.ts";
import { formsShown, nameOf } from "./forms.ts";
import { keep, shownSoFar } from "./keeper.ts";
import { put, unfold } from "./put.ts";
import { keyOf, type Place, read } from "./shelf.ts";

const NONE: ReadonlySet<string> = new Set();

/** Takes note of what the server shows in a field; says whether the field is new. */
function note(group: Group, before: readonly string[] = []): boolean {
  const known = shownSoFar.get(group[0]);
  shownSoFar.set(group[0], [...new Set([...before, ...(known ?? []), shownIn(group)])]);
  return known === undefined;
}

/** Looks at one form; says whether something was put back in it. */
function lookAt(form: HTMLFormElement, name: string, place: Place, answered: ReadonlySet<string>): boolean {
  follow(form, name, place);
  const key = keyOf(place, name);
  const draft = read(key);
  if (draft?.sent) return false;
  const known = answered.has(key) ? draft?.fields : undefined;
  const fresh = [...fieldsOf(form)].filter(([field, group]) => note(group, known?.[field]?.shown));
  if (answered.has(key) || fresh.length === 0) return false;
  const shown = Object.fromEntries(fresh.map(([field, group]) => [field, shownIn(group)]));
  const back = toPutBack(draft?.fields ?? {}, shown);
  // A hand that was quicker than this script is not undone.
  const empty = fresh.filter(([field, group]) => field in back && heldIn(group) === shown[field]);
  for (const [field, group] of empty) put(group, back[field] ?? "");
  const full = empty.filter(([field, group]) => heldIn(group) !== shown[field]);
  for (const [, group] of full) unfold(group);
  keep(form, place);
  return full.length > 0;
}

/** Looks at the forms of the page, and puts back what was typed in those that are new; answers these. */
export const look = (place: Place, answered = NONE): HTMLFormElement[] =>
  formsShown().filter((form) => {
    const name = nameOf(form);
    return name !== undefined && lookAt(form, name, place, answered);
  });
