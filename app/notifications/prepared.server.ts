import { randomUUID } from "node:crypto";
import { enAdresse } from "#app/actes/kebab.ts";
import { acteDe } from "#app/actes/repertoire.ts";
import { lettreDuDossier } from "#app/courriels/letter.ts";
import { enMinuscule } from "#app/format.ts";
import type { Db } from "#db/connection.ts";
import { type Concernee, concerneesPar } from "#db/queries/concerned.ts";
import { inscrireNotifications, posterLettres } from "#db/queries/notify.ts";
import type { DecisionPreparee } from "#db/queries/prepared.ts";
import { cloreAnnonces, debutDeCle } from "#db/queries/prepared-notices.ts";
import type { Qualite } from "#workflows/acteur.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import { contexteDe, type Dossier } from "#workflows/dossier.ts";
import type { TypeDeFait } from "#workflows/fact.ts";
import { envoiDe } from "./sending.ts";

/** A decision that was just transmitted or sent back, on its file, and by whom. */
export type Preparee = {
  readonly decision: DecisionPreparee;
  readonly dossier: Dossier;
  readonly auteurId: string;
  readonly instant: Date;
};

/** Asks those who sign for the ARS, the delegates of the day included, to make what was prepared. */
export async function annoncerPreparation(tx: Db, preparee: Preparee): Promise<void> {
  await demander(tx, preparee, "ars.signataire", (signataires) => signataires, "Décision préparée, à signer");
}

/** Asks whoever prepared it to take it up again; when they left the ARS, those who instruct there. */
export async function annoncerRenvoi(tx: Db, preparee: Preparee): Promise<void> {
  const { parId } = preparee.decision;
  const qui = (instructeurs: readonly Concernee[]) => {
    const elle = instructeurs.filter(({ id }) => id === parId);
    return elle.length > 0 ? elle : instructeurs;
  };
  await demander(tx, preparee, "ars.instructeur", qui, "Décision renvoyée, à reprendre");
}

/** What was asked before about the same decision is closed. Never its text, nor why it came back: those are on its page. */
async function demander(
  tx: Db,
  { decision, dossier, auteurId, instant }: Preparee,
  qualite: Qualite,
  choisir: (personnes: readonly Concernee[]) => readonly Concernee[],
  quoi: string,
): Promise<void> {
  const { dossierId, type, prepareeLe } = decision;
  const ars = await concerneesPar(tx, dossierId, ["ars"], jourAParis(instant));
  const demandees = choisir(ars.filter(({ qualites }) => qualites.includes(qualite)))
    .filter(({ id }) => id !== auteurId)
    .map((personne) => ({
      personne,
      cle: `${debutDeCle(dossierId, type)}${prepareeLe.getTime()}:${qualite}:${personne.id}`,
    }));
  const cles = demandees.map(({ cle }) => cle);
  await cloreAnnonces(tx, dossierId, [type], instant, cles);
  const titre = `${quoi}\u00a0: ${enMinuscule(acteDe(type as TypeDeFait).verbe)}`;
  const inscrites = await inscrireNotifications(
    tx,
    demandees.map(({ personne: { id, nom }, cle }) => ({
      ...{ id: randomUUID(), cle, dossierId, version: dossier.version, type: "preparation" },
      ...{ destinataireId: id, destinataire: nom, qualite, nature: "a-faire" as const, titre, notifieeLe: instant },
    })),
  );
  const adresse = `/dossiers/${dossierId}/${enAdresse(type)}`;
  const lettre = lettreDuDossier({
    dossier: { id: dossierId, nom: contexteDe(dossier).dossier.nom },
    ...{ titre, phrases: [], lien: { mots: "Ouvrir la décision", adresse } },
  });
  await posterLettres(
    tx,
    demandees
      .filter(({ personne, cle }) => inscrites.includes(cle) && envoiDe("preparation", personne.envois) === "immediat")
      .map(({ personne, cle }) => ({
        ...{ id: randomUUID(), cle, dossierId, destinataire: personne.courriel },
        ...lettre,
      })),
  );
}
