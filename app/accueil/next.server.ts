import { dejaFait, estACote, type LienDActe, lienDe, peutAttendre } from "#app/actes/links.ts";
import { type EcheanceVue, vueDEcheance } from "#app/dossier/deadline-view.ts";
import { titreDeLEtat } from "#app/dossier/etats.ts";
import { type Ouvert, ouvrirPour } from "#app/dossier/load.server.ts";
import { type Brouillon, brouillonsDe } from "#app/dossier/papers.server.ts";
import { decisionsVues } from "#app/dossier/prepared.server.ts";
import { type EtapeVue, etapesVues } from "#app/dossier/steps-view.ts";
import { type Tour, tourDe } from "#app/dossier/turn.ts";
import { mainDeLActeur } from "#app/mains/hand-of.ts";
import type { Main } from "#app/mains/mains.ts";
import { joursEntre } from "#workflows/civil-date.ts";
import { contexteDe, type Dossier, estDans, personnesAttendues } from "#workflows/dossier.ts";
import { enExamen } from "#workflows/instruction/under-examination.ts";
import { prochaineEcheanceDe } from "#workflows/next-deadline.ts";
import { actesPossibles } from "#workflows/possible.ts";

/** A date further away than this, in days, is not what one has to do next. */
const HORIZON = 90;

export type Prochaine = {
  readonly id: string;
  readonly nom: string;
  readonly titre: string;
  readonly main: Main;
  readonly tour: Tour;
  /** The decision one has to read again and sign, and the desk where one examines the deposit. */
  readonly aSigner: string | null;
  readonly instruire: string | null;
  readonly attend: readonly Main[];
  readonly ecrire: readonly Brouillon[];
  readonly actes: readonly Pick<LienDActe, "adresse" | "libelle" | "grave">[];
  readonly echeance: EcheanceVue | null;
  readonly etapes: readonly EtapeVue[];
};

/** A deposit entrusted to somebody, and not answered: before that, the first thing is to entrust it. */
const sInstruit = (dossier: Dossier) => enExamen(dossier) && !estDans(dossier, { lettreIntention: "deposee" });

/** As many files as are looked at for one where the hand is the reader’s own. */
const ESSAIS = 3;

/** Of files in order, the first where this person has something to do; otherwise the first. */
export async function prochaineParmi(request: Request, ids: readonly string[]): Promise<Prochaine | null> {
  let premiere: Prochaine | null = null;
  for (const id of ids.slice(0, ESSAIS)) {
    const prochaine = await prochaineSur(await ouvrirPour(request, id));
    if (prochaine.tour.vous) return prochaine;
    premiere ??= prochaine;
  }
  return premiere;
}

/** The next thing one person has to do on one file: what to write, which acts, by when. */
export async function prochaineSur(ouvert: Ouvert): Promise<Prochaine> {
  const { id, acteur, dossier, aujourdhui } = ouvert;
  const main = mainDeLActeur(acteur);
  const mienne = prochaineEcheanceDe(dossier, main);
  const [brouillons, { preparees, aPreparer, enRetrait }] = await Promise.all([
    brouillonsDe(ouvert),
    decisionsVues(ouvert),
  ]);
  const ecrire = brouillons.filter(({ depot }) => depot);
  const actes = actesPossibles(dossier, acteur, aujourdhui)
    .filter((acte) => !estACote(acte) && !peutAttendre(acte) && !dejaFait(acte, contexteDe(dossier)))
    .map((acte) => lienDe(id, acte));
  const dites = [...enRetrait, ...preparees.map(({ adresse }) => adresse)];
  return {
    id,
    nom: contexteDe(dossier).dossier.nom,
    titre: titreDeLEtat(dossier),
    main,
    tour: tourDe(ouvert, { ecrit: ecrire.length > 0, preparees }),
    aSigner: preparees.find(({ aSigner }) => aSigner)?.adresse ?? null,
    instruire: main === "ars" && sInstruit(dossier) ? `/dossiers/${id}/instruction` : null,
    attend: personnesAttendues(dossier),
    ecrire,
    actes: [...actes, ...aPreparer].filter(({ adresse }) => !dites.includes(adresse)),
    echeance: mienne && joursEntre(aujourdhui, mienne.dernierJour) <= HORIZON ? vueDEcheance(mienne, aujourdhui) : null,
    etapes: etapesVues(dossier),
  };
}
