import type { Values } from "./draft.ts";

export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
/** A field of a form: one element, or the radios that share a name. */
export type Group = readonly [Field, ...Field[]];

const TYPED = "text search email tel url number date month week time datetime-local textarea".split(" ");
const KEPT = new Set([...TYPED, "checkbox", "radio", "select-one"]);

/** What one types or chooses. Never a password, a file, nor what a form carries unseen: its version, its key. */
const isKept = (element: Element): element is Field =>
  "type" in element &&
  KEPT.has(String(element.type)) &&
  (element as Field).name !== "" &&
  !element.matches(":disabled, [readonly]");

/** The fields of a form worth keeping, by a name of their own. */
export function fieldsOf(form: HTMLFormElement): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const field of [...form.elements].filter(isKept)) {
    const radios = field.type === "radio" ? groups.get(field.name) : undefined;
    const base = field.type === "checkbox" ? `${field.name}=${field.value}` : field.name;
    let name = base;
    for (let rank = 2; !radios && groups.has(name); rank += 1) name = `${base}#${rank}`;
    groups.set(name, radios ? [...radios, field] : [field]);
  }
  return groups;
}

const ticked = (field: Field) => "checked" in field && field.checked;
const tickedAtFirst = (field: Field) => "defaultChecked" in field && field.defaultChecked;

function read(group: Group, isTicked: (field: Field) => boolean, words: (field: Field) => string): string {
  const [first] = group;
  if (first.type === "radio") return group.find(isTicked)?.value ?? "";
  if (first.type === "checkbox") return isTicked(first) ? "on" : "";
  return words(first);
}

const firstWords = (field: Field): string =>
  "options" in field
    ? (([...field.options].find((option) => option.defaultSelected) ?? field.options[0])?.value ?? "")
    : field.defaultValue;

/** What a field holds now. */
export const heldIn = (group: Group) => read(group, ticked, ({ value }) => value);

/** What the server put in it. */
export const shownIn = (group: Group) => read(group, tickedAtFirst, firstWords);

/** Everything the server put in a form, what it carries unseen from one step to the next included. */
export function allShownIn(form: HTMLFormElement): Values {
  const carried = [...form.querySelectorAll<HTMLInputElement>("input[type=hidden]")];
  return Object.fromEntries([
    ...carried.flatMap(({ name, value }) => [[name, value] as const, [`${name}=${value}`, "on"] as const]),
    ...[...fieldsOf(form)].map(([name, group]) => [name, shownIn(group)] as const),
  ]);
}
