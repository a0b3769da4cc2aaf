import { randomUUID } from "node:crypto";
import type { Db } from "#db/connection.ts";
import { garderPreparation } from "#db/queries/prepared.ts";
import { garderVue } from "#db/queries/views.ts";
import { presences } from "#db/schema/presence.ts";
import { messages } from "#db/schema/rooms.ts";
import { demandesDAppui } from "#db/schema/support.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { commente } from "#test/fabriques/commentaire.ts";
import type { dossierAvecTextes } from "#test/fabriques/depot.ts";

const { id: parId, nom: par } = ACTEURS["ars.instructeur"];

/**
 * What surrounds a file under examination when people are at work on it: a decision prepared, remarks, a colleague who
 * reads, words in both rooms, a demand for help, a saved view. Answers the identifier of the demand.
 */
export async function animer(db: Db, { id, version, versionDuDossier }: Awaited<ReturnType<typeof dossierAvecTextes>>) {
  if (!version) throw new Error("Nothing was deposited");
  const motivation = "Le territoire coupe en deux le bassin de vie de Langon (art. L. 1434-12). ".repeat(3);
  const saisie = { motif: ["pertinenceTerritoire"], motivation: [motivation] };
  await garderPreparation(db, {
    ...{ dossierId: id, type: "OppositionNotifiee", saisie, versionVue: versionDuDossier },
    ...{ parId, par },
  });
  await commente(db, version, { citation: "trop bas" });
  await commente(db, version, { visibilite: "autorites", par: "cpam.roc", etat: "clos" });
  const { id: utilisateurId, nom } = ACTEURS["cpam.roc"];
  const lieu = { lieu: "prevention", qualite: "cpam.roc", vueLe: new Date("2100-01-01") };
  await db.insert(presences).values({ dossierId: id, utilisateurId, nom, ...lieu });
  const dire = { dossierId: id, texte: "Une date en décembre ?", auteurId: parId, auteur: par };
  const qualite = { qualite: "ars.instructeur" };
  await db.insert(messages).values([
    { id: randomUUID(), salle: "partagee", ...dire, ...qualite },
    { id: randomUUID(), salle: "privee", ...dire, ...qualite },
  ]);
  const fiche = { organisationId: "ars-75", auteurId: parId, auteur: par, nom: "Mes dossiers de Gironde" };
  await garderVue(db, { id: randomUUID(), ...fiche, requete: "departement=33", partagee: true });
  const demande = randomUUID();
  await db.insert(demandesDAppui).values({
    ...{ id: demande, dossierId: id, objet: "projet", corps: "ars", organisationId: "ars-75" },
    ...{ question: "Faut-il joindre les communes de la rive droite ?", repondreAvantLe: "2100-01-15" },
    ...{ parId: ACTEURS.porteur.id, par: ACTEURS.porteur.nom, qualite: "porteur" },
  });
  return demande;
}
