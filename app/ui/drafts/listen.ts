import { isKeptForm } from "./forms.ts";
import { keep, send, unsend } from "./keeper.ts";
import { look } from "./look.ts";
import { forgetAllBut, type Place } from "./shelf.ts";

type Listener = {
  /** Who is there, and where; nothing for a visitor. */
  readonly place: () => Place | undefined;
  /** Where one signs out: nothing typed stays behind. */
  readonly exit: string;
  readonly onPutBack: (forms: readonly HTMLFormElement[]) => void;
  readonly onSent: (form: HTMLFormElement) => void;
};

const typedForm = ({ target }: Event) => (target as Partial<HTMLInputElement> | null)?.form;

/** Listens to every form of the document, those that come later included. Answers what stops it. */
export function listen({ place, exit, onPutBack, onSent }: Listener): () => void {
  const typed = (event: Event) => {
    const [form, here] = [typedForm(event), place()];
    if (here && isKeptForm(form)) keep(form, here);
  };
  const sent = ({ target, submitter }: SubmitEvent) => {
    const [form, here] = [target as HTMLFormElement, place()];
    if (form.getAttribute("action") === exit) return forgetAllBut();
    // A button with an address of its own shows something: it does not send the form.
    if (!here || !isKeptForm(form) || submitter?.hasAttribute("formaction")) return;
    send(form, here);
    onSent(form);
  };
  const watch = new MutationObserver(() => {
    const here = place();
    if (here) onPutBack(look(here));
  });
  const until = new AbortController();
  document.addEventListener("input", typed, until);
  document.addEventListener("change", typed, until);
  document.addEventListener("submit", sent, { capture: true, signal: until.signal });
  watch.observe(document.body, { childList: true, subtree: true });
  return () => {
    until.abort();
    watch.disconnect();
    unsend();
  };
}
