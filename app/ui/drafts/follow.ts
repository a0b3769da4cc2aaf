import { fieldsOf } from "./fields.ts";
import { blank, shownSoFar } from "./keeper.ts";
import { keyOf, type Place, read, remove, write } from "./shelf.ts";

const homes = new WeakMap<HTMLFormElement, string>();
const pathOf = (page: string) => page.split("?")[0];

/**
 * A form that stays while the address changes. The same page seen otherwise: what was typed follows. Another page:
 * it is another form, and what was typed waits at the first.
 */
export function follow(form: HTMLFormElement, name: string, place: Place): void {
  const from = homes.get(form);
  homes.set(form, place.page);
  if (from === undefined || from === place.page) return;
  if (pathOf(from) !== pathOf(place.page)) {
    blank(form);
    for (const [first] of fieldsOf(form).values()) shownSoFar.delete(first);
    return;
  }
  const left = keyOf({ ...place, page: from }, name);
  const draft = read(left);
  remove(left);
  if (draft) write(keyOf(place, name), draft);
}
