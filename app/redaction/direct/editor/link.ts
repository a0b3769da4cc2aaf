import { Mark } from "@tiptap/core";
import { lienPermis } from "#workflows/texte/riche.ts";

/** A link leads to an address we allow, wherever it was typed or pasted from; otherwise its words stay alone. */
export const Lien = Mark.create({
  name: "link",
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [
    {
      tag: "a[href]",
      getAttrs: (element) => {
        const href = element.getAttribute("href");
        return lienPermis(href) ? { href } : false;
      },
    },
  ],
  renderHTML: ({ mark }) =>
    lienPermis(mark.attrs.href)
      ? ["a", { href: mark.attrs.href, rel: "noopener nofollow ugc", title: mark.attrs.href }, 0]
      : ["span", 0],
});
