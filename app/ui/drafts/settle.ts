import { shownAgain } from "./draft.ts";
import { allShownIn } from "./fields.ts";
import { formsShown, nameOf, withoutIndex } from "./forms.ts";
import { look } from "./look.ts";
import { type Draft, keyOf, type Place, remove, sentDrafts, write } from "./shelf.ts";

const isRefused = (form: HTMLFormElement, { fields }: Draft) =>
  form.querySelector("[aria-invalid=true]") !== null || shownAgain(fields, allShownIn(form));

/**
 * The answer has come. A form shown again with what was sent, where it was sent, keeps it; any other was heard. One
 * that leads elsewhere was heard too.
 */
export function settle(place: Place): HTMLFormElement[] {
  const forms = new Map(formsShown().map((form) => [nameOf(form), form]));
  const answered = sentDrafts().flatMap(([key, draft]) => {
    remove(key);
    const form = forms.get(draft.name);
    if (!form || draft.sent !== withoutIndex(place.page) || !isRefused(form, draft)) return [];
    const here = keyOf(place, draft.name);
    write(here, { ...draft, sent: undefined, twin: here === key ? draft.twin : key });
    return [here];
  });
  return look(place, new Set(answered));
}
