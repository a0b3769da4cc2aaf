import { Form } from "@remix-run/react";
import { de } from "#app/elision.ts";
import { Actions, Button, LinkButton } from "#app/ui/button.tsx";
import { RadioChoices } from "#app/ui/choices.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import type { Reponse } from "./page.tsx";
import { CHOIX_DE_ROLE } from "./roles.ts";
import { ScopeFields } from "./scope-fields.tsx";
import type { VueDeLEquipe } from "./view.server.ts";

type Props = { vue: VueDeLEquipe; membre: NonNullable<VueDeLEquipe["choisi"]>; reponse: Reponse | undefined };

/** The role of one member and what is entrusted to them, or the end of it. */
export function EditMember({ vue, membre, reponse }: Props) {
  const equipe = `/dossiers/${vue.id}/equipe`;
  const { erreurs, choix } = reponse ?? {};
  return (
    <Sheet title={membre.vous ? "Votre rôle" : `Rôle ${de(membre.nom)}`} id="membre" stack>
      <Form method="post" action={`${equipe}?membre=${membre.id}`} noValidate className="stack" key={membre.id}>
        <HiddenFields values={{ membre: membre.id }} />
        <RadioChoices
          name="role"
          id="nouveauRole"
          label="Ce que cette personne peut faire"
          options={CHOIX_DE_ROLE}
          defaultValue={choix?.role ?? membre.role}
          error={erreurs?.nouveauRole}
        />
        <ScopeFields confier={vue.confier} choisie={choix ?? membre.portee} erreur={erreurs?.portee} />
        <Actions>
          <Button name="intention" value="changer-role">
            Enregistrer le rôle
          </Button>
          <LinkButton to={equipe} look="link">
            Ne rien changer
          </LinkButton>
        </Actions>
      </Form>
      <Form method="post" action={equipe} className="foot stack">
        <HiddenFields values={{ membre: membre.id }} />
        <p className="small">
          {membre.vous
            ? "Si vous quittez l’équipe, vous n’avez plus accès au dossier. Ce que vous avez écrit reste."
            : `Si vous retirez ${membre.nom}, cette personne n’a plus accès au dossier. Ce qu’elle a écrit reste.`}
        </p>
        <Actions>
          <Button name="intention" value="retirer" look="danger">
            {membre.vous ? "Quitter l’équipe" : "Retirer de l’équipe"}
          </Button>
        </Actions>
      </Form>
    </Sheet>
  );
}
