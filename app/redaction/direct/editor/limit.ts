import { Plugin } from "@tiptap/pm/state";
import { ySyncPluginKey } from "@tiptap/y-tiptap";
import { CARACTERES_PAR_REPONSE } from "#app/direct/limits.ts";

/** Refuses here what the server would refuse: more than an answer may hold. What comes from elsewhere passes. */
export const limiter = (trop: () => void) =>
  new Plugin({
    filterTransaction: (transaction) => {
      if (!transaction.docChanged || transaction.getMeta(ySyncPluginKey)?.isChangeOrigin) return true;
      const longueur = transaction.doc.textContent.length;
      if (longueur <= CARACTERES_PAR_REPONSE || longueur <= transaction.before.textContent.length) return true;
      trop();
      return false;
    },
  });
