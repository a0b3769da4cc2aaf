import { randomUUID } from "node:crypto";
import { type ActeAttendu, attentes } from "#app/notifications/awaited-acts.ts";
import { genreDe } from "#app/notifications/genre.ts";
import { envoiDe } from "#app/notifications/sending.ts";
import { attenteEnMots, faitEnMots } from "#app/notifications/tell.ts";
import type { Db } from "#db/connection.ts";
import { type Concernee, concerneesPar } from "#db/queries/concerned.ts";
import { cloreCeQuiEstFait, inscrireNotifications, posterLettres } from "#db/queries/notify.ts";
import { debutDeCle } from "#db/queries/prepared-notices.ts";
import { corpsDe, type Qualite } from "#workflows/acteur.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import { contexteDe, type Dossier } from "#workflows/dossier.ts";
import { echeances } from "#workflows/echeances.ts";
import type { Fait } from "#workflows/fact.ts";
import { decisionsRendables } from "#workflows/preparation.ts";
import { attendusSur, concernesPar } from "./destinataires.ts";
import { lettreDuDossier } from "./letter.ts";

export { adresseDuService } from "./letter.ts";

/**
 * Tells those a fact concerns, in its transaction: a notification each, its letter at once or with those of the day,
 * and what is no longer to do is closed. Nobody is told of their own act; a paper file entered tells nobody.
 */
export async function notifier(tx: Db, dossierId: string, dossier: Dossier, fait: Fait, instant: Date): Promise<void> {
  if (fait.reprise) return;
  const aujourdhui = jourAParis(instant);
  const attenduDe = attentes(dossier, aujourdhui);
  const dits = concernesPar(fait, dossier);
  const personnes = await concerneesPar(tx, dossierId, [...new Set([...dits, ...attendusSur(dossier)])], aujourdhui);
  const prevenues = personnes.filter(
    ({ id, qualites }) =>
      id !== fait.par.id && qualites.some((qualite) => dits.some((corps) => corps === corpsDe(qualite))),
  );
  // Whoever is still awaited and is not told anew keeps what they had: the author, those the fact does not concern.
  const reste = {
    attendus: personnes
      .filter((personne) => !prevenues.includes(personne) && attenduDe(personne).length > 0)
      .map(({ id }) => id),
    echeances: echeances(dossier).map(({ code }) => code),
    preparations: decisionsRendables(dossier, aujourdhui).map((type) => debutDeCle(dossierId, type)),
  };
  await cloreCeQuiEstFait(tx, dossierId, reste, instant);
  const mots = faitEnMots(fait, dossier, aujourdhui);
  const auteur = corpsDe(fait.par.qualite);
  const commun = { dossierId, version: dossier.version, type: fait.type, titre: mots.titre, notifieeLe: instant };
  const dites = prevenues.map((personne) => {
    const cle = `${dossierId}:${dossier.version}:${personne.id}`;
    return { personne, notification: { ...commun, cle, ...pour(personne, attenduDe(personne), mots.recit) } };
  });
  await inscrireNotifications(
    tx,
    dites.map(({ notification }) => notification),
  );
  const { nom } = contexteDe(dossier).dossier;
  const lettre = ({ qualites }: Concernee, texte: string) =>
    lettreDuDossier({
      dossier: { id: dossierId, nom },
      titre: mots.titre,
      // What comes next is said to whoever acted: the others are told what they may do.
      phrases: [texte, qualites.some((qualite) => corpsDe(qualite) === auteur) ? mots.suite : undefined],
    });
  await posterLettres(
    tx,
    dites
      .filter(({ personne, notification }) => envoiDe(genreDe(notification), personne.envois) === "immediat")
      .map(({ personne, notification: { cle, texte } }) => ({
        ...{ id: randomUUID(), cle, dossierId, destinataire: personne.courriel },
        ...lettre(personne, texte),
      })),
  );
}

/** What a notification says to one person: in what capacity, whether it is theirs to act, what they may do. */
function pour({ id, nom, qualites }: Concernee, actes: readonly ActeAttendu[], recit: string | undefined) {
  return {
    id: randomUUID(),
    destinataireId: id,
    destinataire: nom,
    qualite: qualites[0] as Qualite,
    nature: actes.length > 0 ? ("a-faire" as const) : ("information" as const),
    texte: [recit, attenteEnMots(actes)].filter(Boolean).join(" "),
  };
}
