import type { Editor } from "@tiptap/core";
import { useState } from "react";
import { Actions, Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/text-field.tsx";
import { adresseDe } from "./address.ts";
import { Dialog } from "./dialog.tsx";

/** Asks where a link leads; its words are those selected, or are asked too. */
export function LinkDialog({ editor, fermer }: { editor: Editor; fermer: () => void }) {
  const [erreur, setErreur] = useState<string>();
  const present = String(editor.getAttributes("link").href ?? "");
  const sansMots = editor.state.selection.empty && present === "";
  const poser = (formulaire: FormData) => {
    const href = adresseDe(String(formulaire.get("adresse") ?? ""));
    if (!href) return setErreur("Donnez une adresse de site, de messagerie ou un numéro, par exemple www.ameli.fr.");
    const marks = [{ type: "link", attrs: { href } }];
    const suite = editor.chain().focus();
    if (sansMots)
      suite.insertContent({ type: "text", text: String(formulaire.get("mots") || formulaire.get("adresse")), marks });
    else suite.extendMarkRange("link").setMark("link", { href });
    suite.run();
    fermer();
  };
  const retirer = () => {
    editor.chain().focus().extendMarkRange("link").unsetMark("link").run();
    fermer();
  };
  return (
    <Dialog titre={present ? "Modifier le lien" : "Ajouter un lien"} envoyer={poser} fermer={fermer}>
      {sansMots && <TextField name="mots" id="lien-mots" label="Mots du lien" optional maxLength={200} />}
      <TextField
        name="adresse"
        id="lien-adresse"
        label="Adresse"
        hint="Un site, une adresse de messagerie ou un numéro de téléphone"
        defaultValue={present}
        autoComplete="off"
        error={erreur}
      />
      <Actions>
        <Button>{present ? "Modifier le lien" : "Ajouter le lien"}</Button>
        {present && (
          <Button type="button" look="danger" onClick={retirer}>
            Retirer le lien
          </Button>
        )}
        <Button type="button" look="link" onClick={fermer}>
          Annuler
        </Button>
      </Actions>
    </Dialog>
  );
}
