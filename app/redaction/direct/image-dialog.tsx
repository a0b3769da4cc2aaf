import type { Editor } from "@tiptap/core";
import { useState } from "react";
import { Alert } from "#app/ui/alert.tsx";
import { Actions, Button } from "#app/ui/button.tsx";
import { Field, tied } from "#app/ui/field.tsx";
import { TextArea } from "#app/ui/text-field.tsx";
import { signalerFichier } from "#workflows/garde/garde.ts";
import { Dialog } from "./dialog.tsx";
import { insererBloc } from "./editor/insert.ts";
import { envoyerImage } from "./send-image.ts";

type Props = { editor: Editor; adresse: string; fichier?: File; fermer: () => void };

const DESCRIPTION =
  "Ce que montre l’image, pour qui ne la voit pas : « Carte des communes, avec les trois maisons de santé »";

/** Asks for a picture and for the words that stand for it; a picture chosen in the text gets other words. */
export function ImageDialog({ editor, adresse, fichier: colle, fermer }: Props) {
  const presente = editor.isActive("image") && !colle;
  const [erreurs, setErreurs] = useState<{ fichier?: string; alt?: string }>({});
  const [doute, setDoute] = useState<{ nom: string; phrase: string } | null>(null);
  const [envoi, setEnvoi] = useState(false);
  const poser = async (formulaire: FormData) => {
    const alt = String(formulaire.get("alt") ?? "").trim();
    const choisi = colle ?? formulaire.get("fichier");
    const fichier = choisi instanceof File && choisi.size > 0 ? choisi : null;
    const manques = {
      fichier: presente || fichier ? undefined : "Choisissez une image.",
      alt: alt === "" ? "Décrivez l’image : ceux qui ne la voient pas lisent ces mots." : undefined,
    };
    setErreurs(manques);
    if (manques.fichier || manques.alt) return;
    if (presente || !fichier) {
      editor.chain().focus().updateAttributes("image", { alt }).run();
      return fermer();
    }
    const signale = signalerFichier(fichier.name);
    if (signale && doute?.nom !== fichier.name) return setDoute({ nom: fichier.name, phrase: signale.phrase });
    setEnvoi(true);
    const reponse = await envoyerImage(adresse, fichier);
    setEnvoi(false);
    if ("message" in reponse) return setErreurs({ fichier: reponse.message });
    insererBloc(editor, { type: "image", attrs: { id: reponse.id, alt } });
    fermer();
  };
  return (
    <Dialog titre={presente ? "Décrire l’image" : "Ajouter une image"} envoyer={poser} fermer={fermer}>
      {!presente && !colle && (
        <Field name="fichier" id="image-fichier" label="Image" hint="PNG ou JPEG, 4 Mo au plus" error={erreurs.fichier}>
          <input
            {...tied({ name: "fichier", id: "image-fichier", label: "", hint: "oui", error: erreurs.fichier })}
            type="file"
            accept="image/png,image/jpeg"
            className="input"
          />
        </Field>
      )}
      {colle && (
        <p className="small">
          {colle.name} {erreurs.fichier && <strong>{erreurs.fichier}</strong>}
        </p>
      )}
      <TextArea
        name="alt"
        id="image-alt"
        label="Description de l’image"
        hint={DESCRIPTION}
        rows={3}
        maxLength={500}
        defaultValue={presente ? String(editor.getAttributes("image").alt ?? "") : ""}
        error={erreurs.alt}
      />
      {doute && (
        <Alert tone="warn" title="Ce fichier ressemble à une pièce d’un patient" live>
          {doute.phrase}
        </Alert>
      )}
      <Actions>
        <Button disabled={envoi}>
          {envoi
            ? "Envoi…"
            : doute
              ? "Ce n’est pas une donnée de patient, envoyer"
              : presente
                ? "Enregistrer"
                : "Ajouter l’image"}
        </Button>
        <Button type="button" look="link" onClick={fermer}>
          Annuler
        </Button>
      </Actions>
    </Dialog>
  );
}
