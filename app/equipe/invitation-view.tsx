import { Form } from "@remix-run/react";
import { avecRetour } from "#app/compte/local-return.ts";
import { Actions, Button, LinkButton } from "#app/ui/button.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import type { VueDInvitation } from "./accept.server.ts";

type Clos = "expire" | "servi" | "inconnu";

const TITRES: Record<Clos, string> = {
  expire: "Cette invitation a expiré",
  servi: "Cette invitation a déjà servi",
  inconnu: "Ce lien n’ouvre plus rien",
};

const phraseDe = (etat: Clos, invitation: VueDInvitation["invitation"]): string => {
  if (etat === "servi")
    return "La personne invitée est dans l’équipe\u00a0: elle retrouve le dossier en se connectant.";
  if (etat === "inconnu" || !invitation) {
    return "Une invitation plus récente l’a remplacée, ou l’équipe l’a annulée. Ouvrez le dernier courriel reçu.";
  }
  return `Elle valait jusqu’au ${invitation.jusquAu}. Demandez à ${invitation.invitePar} de la renvoyer.`;
};

/** A link that opens nothing: why, and what to do. */
export function ClosedLink({ etat, vue: { invitation, vous } }: { etat: Clos; vue: VueDInvitation }) {
  const dossier = etat === "servi" && invitation ? `/dossiers/${invitation.dossierId}` : undefined;
  return (
    <>
      <PageTitle title={TITRES[etat]} intro={phraseDe(etat, invitation)} />
      <Actions>
        {dossier && vous && <LinkButton to={dossier}>Ouvrir le dossier</LinkButton>}
        {dossier && !vous && <LinkButton to={avecRetour("/connexion", dossier)}>Se connecter</LinkButton>}
        {!dossier && <LinkButton to="/">Aller à l’accueil</LinkButton>}
      </Actions>
    </>
  );
}

/** What the person does with a link that works: sign in, change account, or join. */
export function OpenLink({ vue: { etat, jeton, vous }, courriel }: { vue: VueDInvitation; courriel: string }) {
  const retour = `/invitation/${jeton}`;
  if (etat === "aConnecter") {
    return (
      <Sheet title="Avant de rejoindre l’équipe" stack>
        <p>
          Connectez-vous avec l’adresse {courriel}, ou créez un compte avec cette adresse. Vous revenez ici ensuite.
        </p>
        <Actions>
          <LinkButton to={avecRetour("/inscription", retour)}>Créer un compte</LinkButton>
          <LinkButton to={avecRetour("/connexion", retour)} look="second">
            Se connecter
          </LinkButton>
        </Actions>
      </Sheet>
    );
  }
  if (etat === "autreCompte") {
    return (
      <Sheet title="Ce n’est pas le bon compte" stack>
        <p>
          L’invitation est pour {courriel}. Vous êtes connecté avec {vous}. Déconnectez-vous, puis ouvrez de nouveau le
          lien du courriel.
        </p>
        <p className="small soft">Si vous préférez votre compte actuel, demandez une invitation à cette adresse-là.</p>
        <Form method="post" action="/deconnexion">
          <Button>Se déconnecter</Button>
        </Form>
      </Sheet>
    );
  }
  return (
    <Sheet title="Rejoindre l’équipe" stack>
      <p>Vous voyez aussitôt le dossier. L’équipe voit votre nom et votre adresse ; l’ARS et la CPAM, votre nom.</p>
      <Form method="post">
        <Actions>
          <Button>Rejoindre l’équipe</Button>
          <LinkButton to="/" look="link">
            Pas maintenant
          </LinkButton>
        </Actions>
      </Form>
    </Sheet>
  );
}
