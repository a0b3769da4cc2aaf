import { typedIn } from "./draft.ts";
import { type Field, fieldsOf, heldIn, shownIn } from "./fields.ts";
import { addressOf, nameOf } from "./forms.ts";
import { put } from "./put.ts";
import { keyOf, type Place, read, remove, sentDrafts, write } from "./shelf.ts";

/** What the server showed in each field of this document, by its first element. */
export const shownSoFar = new WeakMap<Field, readonly string[]>();

/** Keeps what a form holds now. What was typed in fields that are not there at this step stays. */
export function keep(form: HTMLFormElement, place: Place): void {
  const name = nameOf(form);
  if (!name) return;
  const key = keyOf(place, name);
  const before = read(key);
  const fields = { ...before?.fields };
  for (const [field, group] of fieldsOf(form)) {
    const typed = typedIn(shownSoFar.get(group[0]) ?? [shownIn(group)], heldIn(group));
    if (typed) fields[field] = typed;
    else delete fields[field];
  }
  write(key, { name, at: Date.now(), fields, twin: before?.twin });
}

/** A form leaves: what was typed in it stays until its answer is known. */
export function send(form: HTMLFormElement, place: Place): void {
  const name = nameOf(form);
  const draft = name && read(keyOf(place, name));
  if (draft) write(keyOf(place, draft.name), { ...draft, sent: addressOf(form, place) });
}

/** No answer came, or one that says nothing of the form: a fault, another page, a session that has ended. */
export function unsend(): void {
  for (const [key, draft] of sentDrafts()) write(key, { ...draft, sent: undefined });
}

/** The form is again as the server showed it. */
export function blank(form: HTMLFormElement): void {
  for (const group of fieldsOf(form).values()) put(group, shownIn(group));
}

/** What was typed is thrown away, by whoever typed it. */
export function erase(form: HTMLFormElement, place: Place): void {
  blank(form);
  const name = nameOf(form);
  if (name) remove(keyOf(place, name));
  fieldsOf(form).values().next().value?.[0].focus();
}
