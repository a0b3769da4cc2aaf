import { dejaFait, estACote, lienDe, peutAttendre } from "#app/actes/links.ts";
import { aideVue } from "#app/aide-au-demarrage/view.ts";
import { avisReunis, comiteVu } from "#app/comite/view.ts";
import { nombre } from "#app/format.ts";
import { peutAttester } from "#app/horloge/attestable.ts";
import { rappelsEnvoyes } from "#app/rappels/sent.server.ts";
import { sansTerme } from "#app/retrait/words.ts";
import { equipeDe, organismesDe } from "#db/queries/parties.ts";
import { departements } from "#db/reference/communes.ts";
import { voitLesDemandes } from "#workflows/appui/rights.ts";
import { contexteDe } from "#workflows/dossier.ts";
import { echeances } from "#workflows/echeances.ts";
import { enExamen } from "#workflows/instruction/under-examination.ts";
import { actesPossibles } from "#workflows/possible.ts";
import { sallesDe } from "#workflows/salles/rooms.ts";
import { filDesActes } from "./acts-view.ts";
import { vueDEcheance } from "./deadline-view.ts";
import { titreDeLEtat } from "./etats.ts";
import type { Ouvert } from "./load.server.ts";
import { brouillonsDe, versionsVues } from "./papers.server.ts";
import { decisionsVues } from "./prepared.server.ts";
import { etapesVues } from "./steps-view.ts";
import { tourDe } from "./turn.ts";

const ACTES_MONTRES = 12;

/** Everything the page of a file shows to this person, and nothing more. */
export async function vueDuDossier(ouvert: Ouvert) {
  const { db, id, acteur, dossier, lignes, aujourdhui } = ouvert;
  const contexte = contexteDe(dossier);
  const { dossier: fiche, lettre, missions, contrat } = contexte;
  const { territoire } = fiche;
  const possibles = actesPossibles(dossier, acteur, aujourdhui);
  const aCote = possibles.filter((acte) => estACote(acte) || dejaFait(acte, contexte));
  const principaux = possibles.filter((acte) => !aCote.includes(acte));
  const [decisions, brouillons, versions, equipe, organismes, rappels] = await Promise.all([
    decisionsVues(ouvert),
    brouillonsDe(ouvert),
    versionsVues(ouvert),
    equipeDe(db, id),
    organismesDe(db, id),
    rappelsEnvoyes(db, id),
  ]);
  const depart = departements().find(({ code }) => code === territoire?.departement);
  return {
    id,
    nom: fiche.nom,
    repere: [
      `Dossier ${id}`,
      depart?.nom,
      territoire && `${territoire.communes.length} ${territoire.communes.length > 1 ? "communes" : "commune"}`,
      territoire && `taille ${territoire.taille}`,
    ]
      .filter(Boolean)
      .join(" · "),
    titre: titreDeLEtat(dossier),
    tour: tourDe(ouvert, { ecrit: brouillons.some(({ depot }) => depot), preparees: decisions.preparees }),
    rappels,
    clos: dossier.instantane.status !== "active",
    attestation: peutAttester(dossier, acteur),
    sansTerme: sansTerme(contexte),
    comite: comiteVu(contexte),
    avisReunis: avisReunis(contexte),
    aide: aideVue(contexte),
    echanges: sallesDe(acteur).length > 0,
    appui: voitLesDemandes(acteur),
    instruction: sallesDe(acteur).includes("privee") && versions.length > 0 && enExamen(dossier),
    etapes: etapesVues(dossier),
    echeances: echeances(dossier).map((echeance) => ({
      ...vueDEcheance(echeance, aujourdhui),
      principale: echeance.nature === "legale",
    })),
    actes: [
      ...principaux.filter((acte) => !peutAttendre(acte)),
      ...principaux.filter((acte) => peutAttendre(acte)),
    ].map((acte) => lienDe(id, acte)),
    decisions,
    actesACote: aCote.map((acte) => lienDe(id, acte)),
    brouillons,
    versions,
    fil: filDesActes(lignes).slice(0, ACTES_MONTRES),
    total: lignes.length,
    equipe: equipe.map(({ nom, role }) => ({ nom, role })),
    organismes,
    responsable: lettre.responsable?.nom ?? null,
    missions: contrat.signeLe ? contrat.missions.map((mission) => ({ mission, ...missions[mission] })) : [],
    territoire: territoire && {
      population: nombre(territoire.population),
      taille: territoire.taille,
      communes: territoire.communes.map(({ nom }) => nom),
    },
  };
}

export type VueDuDossier = Awaited<ReturnType<typeof vueDuDossier>>;
