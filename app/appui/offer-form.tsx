import { Form } from "@remix-run/react";
import { Actions, Button, LinkButton } from "#app/ui/button.tsx";
import { RequiredNote } from "#app/ui/field.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import { NumberField } from "#app/ui/number-field.tsx";
import { SelectField } from "#app/ui/select-field.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { TextArea, TextField } from "#app/ui/text-field.tsx";
import { OBJETS_D_APPUI } from "#workflows/appui/subjects.ts";
import type { VueDuCatalogue } from "./catalogue.server.ts";
import type { ErreursDOffre, SaisieDOffre } from "./offer-input.ts";
import { OBJETS } from "./words.ts";

type Props = { vue: VueDuCatalogue; saisie: SaisieDOffre; erreurs?: ErreursDOffre };

/** An offer to add, or to change. */
export const OfferForm = ({ vue: { cle, siens, modifie }, saisie, erreurs = {} }: Props) => (
  <Sheet title={modifie ? "Modifier un appui" : "Ajouter un appui"} id="offre">
    <Form method="post" noValidate className="stack">
      <RequiredNote />
      <HiddenFields values={{ cle, offre: modifie ?? undefined }} />
      {siens.length > 1 && !modifie ? (
        <SelectField
          name="organisme"
          label="Organisme"
          options={siens.map(({ id, nom }) => ({ value: id, label: nom }))}
          defaultValue={saisie.organisme}
          error={erreurs.organisme}
        />
      ) : (
        <HiddenFields values={{ organisme: saisie.organisme }} />
      )}
      <SelectField
        name="objet"
        label="Objet"
        options={OBJETS_D_APPUI.map((objet) => ({ value: objet, label: OBJETS[objet].choix }))}
        empty="Choisir"
        defaultValue={saisie.objet}
        error={erreurs.objet}
      />
      <TextField name="titre" label="Titre" defaultValue={saisie.titre} error={erreurs.titre} />
      <TextArea
        name="texte"
        label="Ce que vous proposez"
        hint="Pour qui, sous quelle forme, ce qu’il faut préparer."
        rows={5}
        defaultValue={saisie.texte}
        error={erreurs.texte}
      />
      <TextField
        name="contact"
        label="Contact"
        hint="Un service, un numéro, une adresse."
        optional
        defaultValue={saisie.contact}
        error={erreurs.contact}
      />
      <NumberField
        name="delaiJours"
        label="Vous répondez en"
        unit="jours ouvrés"
        hint="C’est la date annoncée à une équipe qui demande cet appui. Une question sur cet objet qui n’en désigne aucun prend le plus long de vos délais sur l’objet. Les demandes déjà faites ne changent pas."
        defaultValue={saisie.delaiJours}
        error={erreurs.delaiJours}
      />
      <Actions>
        <Button>{modifie ? "Enregistrer l’appui" : "Ajouter l’appui"}</Button>
        {modifie && (
          <LinkButton to="/appui/catalogue" look="link">
            Ne rien changer
          </LinkButton>
        )}
      </Actions>
    </Form>
  </Sheet>
);
