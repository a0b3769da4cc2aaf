import { Form } from "@remix-run/react";
import { type FormEvent, useState } from "react";
import { Actions, Button, LinkButton } from "#app/ui/button.tsx";
import { FileField } from "#app/ui/file-field.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { LIMITES } from "./limits.ts";
import { PHRASES } from "./refusals.ts";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** First step: one file, and what becomes of it. */
export function ChooseFile({ redaction }: { redaction: string }) {
  const [erreur, setErreur] = useState<string>();
  // Said before it leaves: nobody waits for a file that will be refused.
  const verifier = (evenement: FormEvent<HTMLFormElement>) => {
    const fichier = new FormData(evenement.currentTarget).get("fichier");
    const poids = fichier instanceof File ? fichier.size : 0;
    const refus = poids === 0 ? "absent" : poids > LIMITES.poids ? "trop-lourd" : null;
    setErreur(refus ? PHRASES[refus] : undefined);
    if (refus) evenement.preventDefault();
  };
  return (
    <Sheet title="Choisissez le fichier">
      <Form method="post" encType="multipart/form-data" className="stack" noValidate onSubmit={verifier}>
        <FileField
          name="fichier"
          label="Document Word (.docx)"
          hint="10 Mo et 400 pages au plus. Un fichier fait avec LibreOffice convient s’il est enregistré au format .docx."
          error={erreur}
          accept={`.docx,${WORD}`}
        />
        <div className="small soft stack">
          <p>
            Sont repris : les titres, les paragraphes, les listes, les tableaux, les liens, les notes et les images PNG
            ou JPEG. Le sommaire, les en-têtes et les pieds de page ne le sont pas.
          </p>
          <p>Le fichier sert à préparer l’aperçu, puis il est oublié. Aucun patient ne doit y être nommé.</p>
        </div>
        <Actions>
          <Button icon="file-text">Lire le fichier</Button>
          <LinkButton to={redaction} look="second">
            Revenir à la rédaction
          </LinkButton>
        </Actions>
      </Form>
    </Sheet>
  );
}
