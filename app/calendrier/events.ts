import { adresseDuService } from "#app/courriels/letter.ts";
import { vueDEcheance } from "#app/dossier/deadline-view.ts";
import type { Acteur } from "#workflows/acteur.ts";
import type { DateCivile } from "#workflows/civil-date.ts";
import { contexteDe, type Dossier } from "#workflows/dossier.ts";
import { echeances } from "#workflows/echeances.ts";
import type { FaitDe } from "#workflows/fact.ts";
import { seancesDuComite } from "./committee.ts";
import type { Evenement } from "./ics.ts";

type Source = {
  readonly id: string;
  readonly dossier: Dossier;
  readonly reviseLe: Date;
  /** The reader on this file; null shows them no committee. */
  readonly acteur: Acteur | null;
};

/** The meetings of the yearly dialogue, by rank of the year: one arranged again takes the place of the former. */
function seancesDe({ faits }: Dossier): [number, FaitDe<"DialogueProgramme">][] {
  const seances = new Map<number, FaitDe<"DialogueProgramme">>();
  let annee = 1;
  for (const fait of faits) {
    if (fait.type === "AtteinteArretee") annee += 1;
    if (fait.type === "DialogueProgramme") seances.set(annee, fait);
  }
  return [...seances];
}

/** The running deadlines of a file, the meetings of its dialogue, its committee: as days of a calendar. */
export function evenementsDu({ id, dossier, reviseLe, acteur }: Source, aujourdhui: DateCivile): Evenement[] {
  const { dossier: fiche, dialogue } = contexteDe(dossier);
  const commun = { adresse: `${adresseDuService()}/dossiers/${id}`, reviseLe };
  const fixee = (code: string) => code === "dialogue.seance" && dialogue.seanceLe !== null;
  return [
    ...echeances(dossier)
      .filter(({ code }) => !fixee(code))
      .map((echeance) => {
        const { effect, basis } = vueDEcheance(echeance, aujourdhui);
        return {
          ...commun,
          uid: `${id}-${echeance.code}-${echeance.debutLe}`,
          jour: echeance.dernierJour,
          titre: `${echeance.libelle}, ${fiche.nom}`,
          description: [effect, basis, commun.adresse].filter(Boolean).join("\n"),
        };
      }),
    ...seancesDe(dossier).map(([annee, { seanceLe, lieu }]) => ({
      ...commun,
      uid: `${id}-seance-${annee}`,
      jour: seanceLe,
      titre: `Dialogue de gestion, ${fiche.nom}`,
      description: [`Année ${annee} du contrat.`, commun.adresse].join("\n"),
      lieu,
    })),
    ...seancesDuComite({ id, dossier, acteur }, commun, aujourdhui),
  ];
}
