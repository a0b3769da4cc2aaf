import { lienDe } from "#app/actes/links.ts";
import type { Ouvert } from "#app/dossier/load.server.ts";
import { dateLongue } from "#app/format.ts";
import { ciblesDe } from "#app/rappels/targets.ts";
import { type Rappel, rappelsDepuis } from "#db/queries/reminders.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import type { TypeDeFait } from "#workflows/fact.ts";
import { contexteDuDepot } from "#workflows/instruction/on-deposit.ts";
import { enExamen } from "#workflows/instruction/under-examination.ts";
import { actesPossibles } from "#workflows/possible.ts";
import { type AvisVu, avisVus } from "./opinions-view.ts";

const GESTES: Partial<Record<TypeDeFait, string>> = {
  AvisRetourne: "Retourner pour précision",
  AvisAnnule: "Ne plus l’attendre",
};

/** The opinions on the deposit, the reminders each body had, what this person may do about them; whom else to ask. */
export async function avisDeLInstruction({ db, id, acteur, dossier, aujourdhui }: Ouvert) {
  const avis = avisVus(contexteDuDepot(dossier), aujourdhui, !enExamen(dossier));
  const possibles = actesPossibles(dossier, acteur, aujourdhui);
  const attendus = avis.filter(({ attendu }) => attendu);
  const rappels = attendus.length > 0 ? await rappelsDepuis(db, id, debutDe(attendus)) : [];
  const cibles = ciblesDe(dossier, acteur.qualites);
  const rappelables = typeof cibles === "string" ? [] : cibles.map(({ main }) => main);
  return {
    avis: avis.map((un) => ({
      ...un,
      rappels: rappels.filter(({ main }) => un.attendu && main === un.organisme).map(rappelEnMots),
      gestes: [
        ...(un.attendu && rappelables.includes(un.organisme)
          ? [{ libelle: "Rappeler", adresse: `/dossiers/rappeler?dossier=${id}&main=${un.organisme}` }]
          : []),
        ...possibles
          .filter(({ type, variante }) => GESTES[type] && variante.organisme === un.organisme)
          .map((acte) => ({ libelle: GESTES[acte.type] ?? "", adresse: lienDe(id, acte).adresse })),
      ],
    })),
    aDemander: possibles
      .filter(
        ({ type, variante }) =>
          type === "AvisDemande" && !avis.some(({ organisme }) => organisme === variante.organisme),
      )
      .map((acte) => lienDe(id, acte)),
  };
}

/** The first instant of the day before the oldest request: no reminder of it is older. */
const debutDe = (attendus: readonly AvisVu[]) =>
  new Date(`${attendus.map(({ demandeLe }) => demandeLe).sort()[0]}T00:00:00+02:00`);

const rappelEnMots = ({ envoyeLe, par }: Rappel) => `Rappelé le ${dateLongue(jourAParis(envoyeLe))}, par ${par}.`;
