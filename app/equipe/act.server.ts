import { redirect } from "@remix-run/node";
import { base } from "#app/base.server.ts";
import { lireFormulaire } from "#app/form.server.ts";
import { introuvable, requireActeur } from "#app/session.server.ts";
import { annulerInvitation } from "#db/queries/invitations.ts";
import { retirerMembre } from "#db/queries/team.ts";
import { changerMembre } from "./change.server.ts";
import { inviterAdresse, type Poste, relancer } from "./invite.server.ts";
import type { Reponse } from "./page.tsx";
import { regardSurEquipe } from "./rights.ts";

const CHANGE_ENTRE_TEMPS =
  "L’équipe a changé depuis l’ouverture de cette page. La liste est à jour, recommencez si besoin.";

/** What a manager of the team asks for. Whoever does not manage it gets the same answer as a stranger. */
export async function agirSurEquipe(request: Request, dossierId = ""): Promise<Response | Reponse> {
  const acteur = await requireActeur(request, dossierId);
  if (regardSurEquipe(acteur.qualites) !== "gere") throw introuvable();
  const poste = { db: await base(), dossierId, acteur, formulaire: await lireFormulaire(request) };
  switch (poste.formulaire.get("intention")) {
    case "inviter":
      return inviterAdresse(poste);
    case "relancer":
      return relancer(poste);
    case "annuler":
      return annuler(poste);
    case "changer-role":
      return changer(poste);
    case "retirer":
      return retirer(poste);
    default:
      return { alerte: "Cette page ne connaît pas cette action. Rechargez-la, puis recommencez." };
  }
}

const page = ({ dossierId }: Poste, fait: string) => redirect(`/dossiers/${dossierId}/equipe?fait=${fait}`);

async function annuler(poste: Poste) {
  const annulee = await annulerInvitation(poste.db, poste.dossierId, poste.formulaire.get("invitation") ?? "");
  return annulee ? page(poste, "invitation-annulee") : { alerte: CHANGE_ENTRE_TEMPS };
}

async function changer(poste: Poste) {
  return (await changerMembre(poste.db, poste.dossierId, poste.formulaire)) ?? page(poste, "role-change");
}

async function retirer(poste: Poste) {
  const membre = poste.formulaire.get("membre") ?? "";
  if (!(await retirerMembre(poste.db, poste.dossierId, membre))) return { alerte: CHANGE_ENTRE_TEMPS };
  return membre === poste.acteur.id ? redirect("/") : page(poste, "membre-retire");
}
