import { fieldsOf } from "./fields.ts";

/** Forms that send something and hold no password; `data-draft="never"` is for those that keep their words elsewhere. */
export const isKeptForm = (form: Element | null | undefined): form is HTMLFormElement =>
  form instanceof HTMLFormElement &&
  form.getAttribute("method")?.toLowerCase() === "post" &&
  form.dataset.draft !== "never" &&
  !form.querySelector("input[type=password]");

export const formsShown = (): HTMLFormElement[] => [...document.forms].filter(isKeptForm);

const names = new WeakMap<HTMLFormElement, string>();

/**
 * A form, by a name of its own on its page, or by its first field: two fields never share an id. Once known it stays
 * so, while its steps change what it asks.
 */
export function nameOf(form: HTMLFormElement): string | undefined {
  const known = names.get(form);
  if (known) return known;
  const [[field] = []] = [...fieldsOf(form).values()];
  const name = form.dataset.draft ?? (field?.id || field?.name);
  if (name) names.set(form, name);
  return name;
}

/** Where a form is sent, as the address of the page that answers without leading elsewhere. */
export function addressOf(form: HTMLFormElement, { page }: { readonly page: string }): string {
  const { pathname, search } = new URL(form.getAttribute("action") || page, document.baseURI);
  return withoutIndex(pathname + search);
}

/** The router marks so the page of a folder; it means nothing to readers. */
export const withoutIndex = (page: string) =>
  page
    .replace(/\?index(&|$)/, "?")
    .replace(/&index(?=&|$)/, "")
    .replace(/\?$/, "");
