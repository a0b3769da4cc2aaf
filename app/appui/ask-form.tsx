import { Form } from "@remix-run/react";
import { Actions, Button } from "#app/ui/button.tsx";
import { Checkbox, RadioChoices } from "#app/ui/choices.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { TextArea } from "#app/ui/text-field.tsx";
import type { DemandeRefusee } from "./ask.server.ts";
import type { VueDesDemandes } from "./file.server.ts";
import { OBJETS } from "./words.ts";

type Saisie = NonNullable<VueDesDemandes["saisie"]>;
type Props = { cle: string; saisie: Saisie; refus?: DemandeRefusee };

const quiEtQuand = ({ nom, qui, avant }: Saisie["choix"][number]) => {
  const arrivee = qui.length > 0 && qui.length <= 3 ? `${qui.join(" ou ")}, ${nom}` : "cet organisme";
  return `Votre demande arrive à ${arrivee}. Réponse au plus tard le ${avant}.`;
};

/** The demand: to whom, who will answer and by when are said before it is sent. */
export function AskForm({ cle, saisie: { objet, choix, offre }, refus }: Props) {
  const titre = OBJETS[objet].titre;
  const [propose] = choix;
  if (!propose) {
    return (
      <Sheet title={titre}>
        <EmptyState title="Personne ne peut encore répondre sur votre territoire">
          Votre ARS et votre CPAM n’utilisent pas encore le service. Leurs coordonnées sont sur la page de votre
          dossier.
        </EmptyState>
      </Sheet>
    );
  }
  return (
    <Sheet title={titre}>
      <Form method="post" noValidate className="stack">
        <HiddenFields values={{ cle, objet, offre: offre?.id }} />
        <RadioChoices
          name="organisme"
          label="À qui l’adresser"
          hint={
            offre
              ? "Le premier propose l’appui que vous demandez. Vous pouvez en choisir un autre."
              : "Le premier est celui que nous proposons pour ce sujet. Vous pouvez en choisir un autre."
          }
          options={choix.map((organisme) => ({
            value: organisme.id,
            label: organisme.nom,
            consequence: quiEtQuand(organisme),
          }))}
          defaultValue={refus?.saisie.organisme || propose.id}
          error={refus?.erreurs.organisme}
        />
        <TextArea
          name="question"
          label={objet === "echange" ? "Ce dont vous voulez parler" : "Votre question"}
          hint={
            objet === "echange"
              ? "Dites aussi quand et à quel numéro vous joindre\u00a0: l’équipe projet, l’ARS, la CPAM et l’organisme choisi le liront. Aucun nom de patient."
              : "L’équipe projet, l’ARS, la CPAM et l’organisme choisi la liront. Aucun nom de patient."
          }
          rows={7}
          defaultValue={
            refus?.saisie.question ?? (offre ? `Nous demandons «\u00a0${offre.titre}\u00a0».\n` : undefined)
          }
          error={refus?.erreurs.question}
        />
        {refus?.patient && <Checkbox name="patient" value="aucun" label="Ce n’est pas une donnée de patient" />}
        <Actions>
          <Button icon="send">Envoyer la demande</Button>
        </Actions>
      </Form>
    </Sheet>
  );
}
