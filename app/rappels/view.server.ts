import { base } from "#app/base.server.ts";
import { lettreDuDossier } from "#app/courriels/letter.ts";
import { type Choisi, dossiersChoisis, requireAgent } from "#app/dossiers/chosen.server.ts";
import { avec } from "#app/mains/mains.ts";
import type { Personne } from "#app/session.server.ts";
import { contexteDe } from "#workflows/dossier.ts";
import { type Expediteur, rappelEnMots } from "./letter.ts";
import type { Apercu } from "./preview.tsx";
import { motCite } from "./quoted.ts";
import { rappelPossible } from "./send.server.ts";
import { type MainRappelee, mainDemandee } from "./targets.ts";

/** One file of the summary: what would leave and to whom, or why nothing would. */
export type RappelVu = {
  readonly id: string;
  readonly nom: string;
  readonly destinataires: readonly string[];
  readonly objets: readonly string[];
  readonly empeche: string | null;
};

export const requireRappeleur = (request: Request) => requireAgent(request, "ars", "cpam");

export const expediteurDe = ({ nom, affectations }: Personne): Expediteur => ({
  nom,
  service: affectations.find(({ corps }) => corps === "ars" || corps === "cpam")?.nom ?? "",
});

/** The files ticked, each with what its reminder would be; and one whole letter, around the words
 * to join. */
export async function rappelsAVoir(personne: Personne, saisie: URLSearchParams, instant = new Date()) {
  const main = mainDemandee(saisie);
  const choisis = await dossiersChoisis(personne, saisie);
  const vus: RappelVu[] = [];
  let lettre: Apercu | undefined;
  for (const choisi of choisis) {
    const { vu, apercu } = await rappelVu(choisi, expediteurDe(personne), { instant, main });
    vus.push(vu);
    lettre ??= apercu;
  }
  return { vus, lettre, main };
}

type Quand = { readonly instant: Date; readonly main?: MainRappelee };

async function rappelVu(choisi: Choisi, expediteur: Expediteur, quand: Quand) {
  const { id, dossier } = choisi;
  const { nom } = contexteDe(dossier).dossier;
  const possible = await rappelPossible(await base(), choisi, quand);
  if ("empeche" in possible) return { vu: { id, nom, destinataires: [], objets: [], empeche: possible.empeche } };
  const rappels = possible.cibles.map((cible) => rappelEnMots(dossier, cible, expediteur, LE_MOT));
  const destinataires = possible.cibles.map(
    ({ main, personnes }) => `${avec(main)} : ${personnes.map((personne) => personne.nom).join(", ") || "personne"}`,
  );
  const [premier] = rappels;
  return {
    vu: { id, nom, destinataires, objets: rappels.map(({ titre }) => titre), empeche: null },
    apercu: premier && apercuDe(lettreDuDossier({ dossier: { id, nom }, ...premier }).texte),
  };
}

/** Stands for the words joined, which are still to be typed: a character that no name has. */
const LE_MOT = "\ue000";

function apercuDe(texte: string): Apercu {
  const [avant = "", apres = ""] = texte.split(motCite(LE_MOT));
  return { avant: avant.trim(), apres: apres.trim() };
}
