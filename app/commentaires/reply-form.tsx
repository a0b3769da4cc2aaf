import { Actions, Button } from "#app/ui/button.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import { TextArea } from "#app/ui/text-field.tsx";
import { NoPatient } from "./no-patient.tsx";
import type { PersonneDuDossier } from "./people.server.ts";
import { PeopleField } from "./people-field.tsx";
import type { Gesture } from "./use-gesture.ts";
import type { FilVu } from "./view.ts";

type Props = { fil: FilVu; personnes: readonly PersonneDuDossier[]; cle: string; gesture: Gesture };

/** An answer; in a request for correction, those who write also say that it is resolved. */
export function ReplyForm({ fil, personnes, cle, gesture }: Props) {
  const { Form, action, champs, erreurs, saisie } = gesture;
  return (
    <Fold summary="Répondre" open={Boolean(erreurs?.texte || erreurs?.prevenir)}>
      <Form method="post" action={action} noValidate className="stack">
        <HiddenFields values={{ ...champs, cle }} />
        <TextArea
          id={`reponse-${fil.id}`}
          name="texte"
          label="Votre réponse"
          rows={3}
          defaultValue={saisie?.texte}
          error={erreurs?.texte}
        />
        <NoPatient id={`patient-${fil.id}`} erreurs={erreurs} />
        <PeopleField
          id={`prevenir-${fil.id}`}
          personnes={personnes.filter(({ lues }) => lues.includes(fil.visibilite))}
          choisies={saisie?.prevenir}
          erreur={erreurs?.prevenir}
        />
        <Actions>
          {fil.resoutEnRepondant && (
            <Button name="geste" value="repondreEtResoudre" small>
              Répondre et marquer résolu
            </Button>
          )}
          <Button name="geste" value="repondre" look={fil.resoutEnRepondant ? "link" : "second"} small>
            Répondre
          </Button>
        </Actions>
      </Form>
    </Fold>
  );
}
