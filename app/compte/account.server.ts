import { randomUUID } from "node:crypto";
import { LONGUEUR_MOT_DE_PASSE } from "#app/auth.server.ts";
import { base } from "#app/base.server.ts";
import { dateLongue } from "#app/format.ts";
import { requirePersonne } from "#app/session.server.ts";
import { equipesDeLaPersonne } from "#db/queries/team.ts";
import { jetonsDe } from "#db/queries/tokens.ts";
import { NOM_QUALITE } from "#workflows/acteur.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import { fonctionsVues } from "./functions.server.ts";

/** What somebody sees of their own account. */
export async function vueDuCompte(request: Request) {
  const personne = await requirePersonne(request);
  const db = await base();
  const jetons = await jetonsDe(db, personne.id);
  return {
    nom: personne.nom,
    courriel: personne.courriel,
    fonctions: await fonctionsVues(db, personne),
    equipes: (await equipesDeLaPersonne(db, personne.id)).map(({ id, nom, role }) => ({
      id,
      nom,
      role: NOM_QUALITE[role],
    })),
    jetons: jetons.map(({ id, nom, creeLe, revoqueLe }) => ({
      id,
      nom,
      creeLe: dateLongue(jourAParis(creeLe)),
      revoqueLe: revoqueLe && dateLongue(jourAParis(revoqueLe)),
    })),
    cle: randomUUID(),
    minimum: LONGUEUR_MOT_DE_PASSE,
    fait: new URL(request.url).searchParams.get("fait"),
  };
}

export type VueDuCompte = Awaited<ReturnType<typeof vueDuCompte>>;
