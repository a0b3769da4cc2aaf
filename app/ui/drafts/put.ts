import type { Field, Group } from "./fields.ts";

/** Writes as a hand does: React then sees it, in the fields it holds as in the others. */
function write(field: Field, property: "value" | "checked", value: string | boolean): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), property)?.set?.call(field, value);
  for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
}

function tick(group: Group, isWanted: (field: Field) => boolean): void {
  for (const field of group) {
    if (!("checked" in field) || field.checked === isWanted(field)) continue;
    // No click takes a radio away.
    if (field.type === "radio" && field.checked) write(field, "checked", false);
    else field.click();
  }
}

/** Puts a value in a field; a choice that is no longer offered is left alone. */
export function put(group: Group, value: string): void {
  const [field] = group;
  if (field.type === "radio") {
    if (value === "" || group.some((radio) => radio.value === value)) tick(group, (radio) => radio.value === value);
  } else if (field.type === "checkbox") tick(group, () => value === "on");
  else if (!("options" in field) || [...field.options].some((option) => option.value === value))
    write(field, "value", value);
}

/** Opens what is folded around a field: nothing comes back unseen. */
export function unfold([field]: Group): void {
  for (let fold = field.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
    fold.open = true;
}
