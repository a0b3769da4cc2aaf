import type { LoaderFunctionArgs } from "@remix-run/node";
import { commentairesDeVersion } from "#app/commentaires/load.server.ts";
import { vueDEcheance } from "#app/dossier/deadline-view.ts";
import { decisionsVues } from "#app/dossier/prepared.server.ts";
import { dateLongue } from "#app/format.ts";
import { nombresLisibles } from "#app/texte/readable-numbers.server.ts";
import { grilleDe } from "#db/queries/grid.ts";
import { depotPrecedent } from "#db/queries/versions.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import { contexteDe } from "#workflows/dossier.ts";
import { echeances } from "#workflows/echeances.ts";
import { pointsVus } from "./grid-view.ts";
import { ouvrirInstruction } from "./open.server.ts";
import { avisVus } from "./opinions-view.ts";

/** Everything an officer needs to read a deposit and prepare its answer. */
export async function vueDInstruction(args: Pick<LoaderFunctionArgs, "request" | "params">) {
  const { ouvert, version, modele, note } = await ouvrirInstruction(args);
  const { db, id, acteur, dossier, aujourdhui } = ouvert;
  const contexte = contexteDe(dossier);
  const { sections } = nombresLisibles(version.contenu);
  const voulue = new URL(args.request.url).searchParams.get("section");
  const rang = Math.max(
    0,
    sections.findIndex(({ code }) => code === voulue),
  );
  const [commentaires, precedent, points, decisions] = await Promise.all([
    commentairesDeVersion(db, version, acteur),
    depotPrecedent(db, version),
    grilleDe(db, version.id),
    decisionsVues(ouvert),
  ]);
  return {
    id,
    nom: contexte.dossier.nom,
    adresse: `/dossiers/${id}/instruction`,
    repere: `Dossier ${id} · ${version.contenu.titre}, version ${version.numero}, déposée le ${dateLongue(jourAParis(version.figeeLe))}`,
    responsable: contexte.lettre.responsable?.nom ?? null,
    note,
    versionId: version.id,
    comparer: precedent ? `/versions/${version.id}/comparer/${precedent.id}` : null,
    sections: sections.map(({ code, titre }) => ({ code, titre })),
    section: sections[rang],
    rang,
    commentaires,
    points: pointsVus(points, modele, contexte),
    avis: avisVus(contexte, aujourdhui),
    decisions,
    echeances: echeances(dossier)
      .filter(({ nature, main }) => nature === "legale" && main === "ars")
      .map((echeance) => vueDEcheance(echeance, aujourdhui)),
  };
}

export type VueDInstruction = Awaited<ReturnType<typeof vueDInstruction>>;
