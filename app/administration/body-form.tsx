import { Form } from "@remix-run/react";
import { Actions, Button, LinkButton } from "#app/ui/button.tsx";
import type { Errors } from "#app/ui/error-summary.tsx";
import { RequiredNote } from "#app/ui/field.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import { SelectField } from "#app/ui/select-field.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { TextArea, TextField } from "#app/ui/text-field.tsx";
import type { VueDeLOrganisme } from "./body.server.ts";
import type { SaisieOrganisme } from "./body-input.ts";
import { CORPS, NOM_CORPS } from "./words.ts";

const NATURES = CORPS.map((corps) => ({ value: corps, label: NOM_CORPS[corps] }));

type Props = { vue: VueDeLOrganisme; saisie: SaisieOrganisme; erreurs: Errors | undefined };

/** What kind of body it is is chosen once: it decides what its people may do. */
export function BodyForm({ vue, saisie, erreurs }: Props) {
  const nouveau = vue.id === "nouveau";
  return (
    <Sheet title={nouveau ? "L’organisme" : `${vue.nature} : ce que voient les équipes`}>
      <Form method="post" noValidate className="stack" key={vue.cle}>
        <RequiredNote />
        <HiddenFields values={{ cle: vue.cle }} />
        {nouveau && (
          <SelectField
            name="corps"
            label="Nature"
            hint="Elle ne change plus ensuite."
            options={NATURES}
            empty="Choisir"
            defaultValue={saisie.corps}
            error={erreurs?.corps}
          />
        )}
        <TextField name="nom" label="Nom" defaultValue={saisie.nom} error={erreurs?.nom} autoComplete="off" />
        <TextArea
          name="territoires"
          label="Territoires"
          hint="Régions pour une ARS ou une URPS, départements pour une CPAM ou une MSA, rien pour les autres. Noms ou codes, séparés par des virgules : Gironde, Landes ou 33, 40."
          rows={2}
          defaultValue={saisie.territoires}
          error={erreurs?.territoires}
        />
        <TextArea
          name="adresse"
          label="Adresse postale"
          rows={3}
          optional
          defaultValue={saisie.adresse}
          error={erreurs?.adresse}
        />
        <TextField
          name="telephone"
          label="Téléphone"
          type="tel"
          optional
          short
          defaultValue={saisie.telephone}
          error={erreurs?.telephone}
          autoComplete="off"
        />
        <TextField
          name="courriel"
          label="Adresse électronique du service"
          type="email"
          optional
          defaultValue={saisie.courriel}
          error={erreurs?.courriel}
          autoComplete="off"
        />
        <Actions>
          <Button>{nouveau ? "Ajouter l’organisme" : "Enregistrer l’organisme"}</Button>
          <LinkButton to="/administration/organismes" look="link">
            Revenir aux organismes
          </LinkButton>
        </Actions>
      </Form>
    </Sheet>
  );
}
