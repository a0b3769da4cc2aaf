import { Form, Link, useActionData, useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { Actions, Button } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import { TextArea } from "#app/ui/text-field.tsx";
import type { VueDesCommentaires } from "./load.server.ts";
import { NoPatient } from "./no-patient.tsx";
import { PeopleField } from "./people-field.tsx";
import { adresseDuFormulaire, type Choisi } from "./selection.ts";
import { WhoReads } from "./who-reads.tsx";
import type { SuiteDuGeste } from "./write.server.ts";

/** A new comment on an answer, or on a passage of it; what was refused comes back as it was typed. */
export function CommentForm({ adresse, vue }: { adresse: string; vue: VueDesCommentaires }) {
  const { state } = useLocation();
  const choisi: Choisi | undefined = state?.adresse === adresse ? state : undefined;
  const suite = useActionData<Partial<SuiteDuGeste>>();
  const refuse = suite?.geste === "commenter" && suite.saisie?.champ === adresse ? suite : undefined;
  const { erreurs = {}, saisie } = refuse ?? {};
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // What is refused comes first; otherwise there is only to write.
    const champ = (refuse && "[aria-invalid=true]") || "[name=texte]";
    form.current?.querySelector<HTMLElement>(champ)?.focus();
  }, [refuse]);
  return (
    <Form
      ref={form}
      method="post"
      action={adresseDuFormulaire(vue.adresse, adresse)}
      noValidate
      id="commenter"
      className="thread stack no-print"
    >
      <HiddenFields
        values={{
          ...{ geste: "commenter", champ: adresse, cle: vue.cle, retour: vue.adresse },
          debut: saisie?.debut ?? choisi?.debut,
        }}
      />
      <p className="strong">Commenter : {vue.questions[adresse]}</p>
      <TextArea
        name="citation"
        label="Passage commenté"
        hint="Recopié du texte. Laissez vide pour commenter toute la réponse."
        optional
        rows={choisi?.citation ? 3 : 1}
        defaultValue={saisie?.citation ?? choisi?.citation}
        error={erreurs.citation}
      />
      <TextArea name="texte" label="Votre commentaire" defaultValue={saisie?.texte} error={erreurs.texte} />
      <NoPatient id="patient" erreurs={erreurs} />
      <WhoReads choix={vue.choix} choisie={saisie?.visibilite} erreur={erreurs.visibilite} />
      <PeopleField id="prevenir" personnes={vue.personnes} choisies={saisie?.prevenir} erreur={erreurs.prevenir} />
      <Actions>
        <Button>Enregistrer le commentaire</Button>
        <Link to={vue.adresse} preventScrollReset className="btn link">
          Annuler
        </Link>
      </Actions>
    </Form>
  );
}
