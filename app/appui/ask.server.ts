import { LONGUEUR_MAXIMALE, refusDuTexte, texteTape } from "#app/salles/typed.ts";
import { introuvable } from "#app/session.server.ts";
import type { Db } from "#db/connection.ts";
import { sha256 } from "#db/fingerprint.ts";
import { poserMessage } from "#db/queries/rooms.ts";
import { type DemandeAdressee, demandeParId, poserDemande } from "#db/queries/support.ts";
import { organismesDAppui } from "#db/queries/support-bodies.ts";
import type { Acteur } from "#workflows/acteur.ts";
import { qualiteQuiDemande } from "#workflows/appui/rights.ts";
import type { Dossier } from "#workflows/dossier.ts";
import { jourAnnonce } from "./announced.server.ts";
import { prevenirLeCorps } from "./notify.server.ts";
import { estUnObjet } from "./subject.ts";

/** Somebody in front of a file. */
export type Poste = { readonly db: Db; readonly id: string; readonly acteur: Acteur; readonly dossier: Dossier };

/** What was refused of a demand, with what was typed. */
export type DemandeRefusee = {
  readonly saisie: { readonly organisme: string; readonly question: string };
  readonly erreurs: Readonly<Partial<Record<"objet" | "organisme" | "question", string>>>;
  readonly patient: boolean;
};

/** Asks for help, from a form: answers the demand, or what was refused. Sent twice, it is asked once. */
export async function demander(
  { db, id: dossierId, acteur, dossier }: Poste,
  formulaire: URLSearchParams,
  instant = new Date(),
): Promise<{ readonly demande: string } | DemandeRefusee> {
  const qualite = qualiteQuiDemande(acteur);
  if (!qualite) throw introuvable();
  const objet = formulaire.get("objet");
  const question = texteTape(formulaire, "question");
  const choisi = formulaire.get("organisme") ?? "";
  const organisme = (await organismesDAppui(db, dossierId)).find(({ id }) => id === choisi);
  const refus = refusDuTexte(question, formulaire, "Écrivez votre question, ou ce dont vous voulez parler.");
  if (!estUnObjet(objet) || !organisme || refus) {
    return {
      saisie: { organisme: choisi, question: question.slice(0, 4 * LONGUEUR_MAXIMALE) },
      erreurs: {
        ...(estUnObjet(objet) ? {} : { objet: "Choisissez sur quoi porte votre demande." }),
        ...(organisme ? {} : { organisme: "Choisissez à qui votre demande est adressée." }),
        ...(refus ? { question: refus.erreur } : {}),
      },
      patient: refus?.patient ?? false,
    };
  }
  const cle = [formulaire.get("cle"), dossierId, acteur.id, objet, organisme.id, question].join(":");
  const id = sha256(cle).slice(0, 32);
  await inscrire(
    db,
    { acteur, dossier, instant },
    {
      ...{ id, dossierId, objet, question, corps: organisme.corps, organisationId: organisme.id },
      ...{ parId: acteur.id, par: acteur.nom, qualite, demandeeLe: instant },
      repondreAvantLe: await jourAnnonce(db, { organisationId: organisme.id, objet }, instant, formulaire.get("offre")),
    },
  );
  return { demande: id };
}

/** The message that holds the question of a demand, the first of its thread. */
export const messageDeLaQuestion = (demandeId: string): string => sha256(`${demandeId}:question`).slice(0, 32);

type Auteur = Pick<Poste, "acteur" | "dossier"> & { readonly instant: Date };

/** The demand, its question as the first message of its thread, and those it reaches: whole or not at all. */
const inscrire = (db: Db, { acteur, dossier, instant }: Auteur, demande: Parameters<typeof poserDemande>[1]) =>
  db.transaction(async (transaction) => {
    const tx = transaction as unknown as Db;
    if (!(await poserDemande(tx, demande))) return;
    const { id: demandeId, dossierId, question: texte, qualite } = demande;
    const messageId = messageDeLaQuestion(demandeId);
    await poserMessage(tx, {
      ...{ id: messageId, dossierId, salle: "partagee", demandeId, texte, qualite },
      ...{ auteurId: acteur.id, auteur: acteur.nom, ecritLe: instant },
    });
    const posee = (await demandeParId(tx, demandeId)) as DemandeAdressee;
    await prevenirLeCorps(tx, { demande: posee, dossier, messageId, auteurId: acteur.id, instant }, "demande");
  });
