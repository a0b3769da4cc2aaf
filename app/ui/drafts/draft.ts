/** What a form holds, by field. */
export type Values = Readonly<Record<string, string>>;

/** What was typed in a field, and what the server showed there: when the page was opened, then in its answers. */
export type Typed = { readonly shown: readonly string[]; readonly value: string };
export type Fields = Readonly<Record<string, Typed>>;

const plain = (text: string) => text.replace(/\r\n?/g, "\n").trim();
const same = (one: string, other: string | undefined) => other !== undefined && plain(one) === plain(other);

/** What is to be kept of a field; nothing when it holds only what the server ever showed. */
export const typedIn = (shown: readonly string[], value: string): Typed | undefined =>
  shown.some((words) => words !== value) ? { shown, value } : undefined;

/**
 * What goes back into a form, given what the server shows in it now. A field that shows something else than when it
 * was typed in has been answered since, or changed by somebody else: the server wins.
 */
export function toPutBack(fields: Fields, shown: Values): Values {
  const back = Object.entries(fields).filter(
    ([name, typed]) => typed.shown.some((words) => same(words, shown[name])) && !same(typed.value, shown[name]),
  );
  return Object.fromEntries(back.map(([name, { value }]) => [name, value]));
}

/** Whether an answer shows again what was sent: the form was refused, or is being read over; nothing is done yet. */
export const shownAgain = (fields: Fields, shown: Values): boolean =>
  Object.entries(fields).some(
    ([name, { value, shown: before }]) => same(value, shown[name]) && !same(value, before[0]),
  );
