import { dejaFait, estACote, type LienDActe, lienDe, peutAttendre } from "#app/actes/links.ts";
import { type EcheanceVue, vueDEcheance } from "#app/dossier/deadline-view.ts";
import { titreDeLEtat } from "#app/dossier/etats.ts";
import type { Ouvert } from "#app/dossier/load.server.ts";
import { type Brouillon, brouillonsDe } from "#app/dossier/papers.server.ts";
import { type EtapeVue, etapesVues } from "#app/dossier/steps-view.ts";
import { mainDeLActeur } from "#app/mains/hand-of.ts";
import type { Main } from "#app/mains/mains.ts";
import { joursEntre } from "#workflows/civil-date.ts";
import { contexteDe, personnesAttendues } from "#workflows/dossier.ts";
import { echeances } from "#workflows/echeances.ts";
import { actesPossibles } from "#workflows/possible.ts";

/** A date further away than this, in days, is not what one has to do next. */
const HORIZON = 90;

export type Prochaine = {
  readonly id: string;
  readonly nom: string;
  readonly titre: string;
  readonly main: Main;
  readonly attend: readonly Main[];
  readonly ecrire: readonly Brouillon[];
  readonly actes: readonly LienDActe[];
  readonly echeance: EcheanceVue | null;
  readonly etapes: readonly EtapeVue[];
};

/** The next thing one person has to do on one file: what to write, which acts, by when. */
export async function prochaineSur(ouvert: Ouvert): Promise<Prochaine> {
  const { id, acteur, dossier, aujourdhui } = ouvert;
  const main = mainDeLActeur(acteur);
  const miennes = echeances(dossier).filter((echeance) => echeance.main === main);
  const mienne = miennes.find(({ nature }) => nature !== "indicative") ?? miennes[0];
  return {
    id,
    nom: contexteDe(dossier).dossier.nom,
    titre: titreDeLEtat(dossier),
    main,
    attend: personnesAttendues(dossier),
    ecrire: (await brouillonsDe(ouvert)).filter(({ depot }) => depot),
    actes: actesPossibles(dossier, acteur, aujourdhui)
      .filter((acte) => !estACote(acte) && !peutAttendre(acte) && !dejaFait(acte, contexteDe(dossier)))
      .map((acte) => lienDe(id, acte)),
    echeance: mienne && joursEntre(aujourdhui, mienne.dernierJour) <= HORIZON ? vueDEcheance(mienne, aujourdhui) : null,
    etapes: etapesVues(dossier),
  };
}
