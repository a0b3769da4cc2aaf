import { Node } from "@tiptap/core";
import { ATTRIBUTS } from "#workflows/texte/riche.ts";

/** A picture of this document: never one of another address. */
export const Image = Node.create({
  name: "image",
  atom: true,
  draggable: true,
  addAttributes: () => ({ id: { default: null }, alt: { default: "" } }),
  parseHTML: () => [
    {
      tag: "img[data-image]",
      getAttrs: (element) => {
        const id = element.dataset.image;
        return ATTRIBUTS.image?.id?.(id) ? { id, alt: (element.getAttribute("alt") ?? "").slice(0, 500) } : false;
      },
    },
  ],
  renderHTML: ({ node: { attrs } }) => [
    "img",
    { src: `/images/${encodeURIComponent(String(attrs.id))}`, alt: attrs.alt, "data-image": attrs.id, class: "piece" },
  ],
});
