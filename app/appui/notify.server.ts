import { randomUUID } from "node:crypto";
import { lettreDuDossier } from "#app/courriels/letter.ts";
import { dateLongue } from "#app/format.ts";
import { envoiDe } from "#app/notifications/sending.ts";
import type { Db } from "#db/connection.ts";
import { type Concernee, concerneesPar } from "#db/queries/concerned.ts";
import { inscrireNotifications, posterLettres } from "#db/queries/notify.ts";
import type { DemandeAdressee } from "#db/queries/support.ts";
import { cleDAppui } from "#db/queries/support-notices.ts";
import type { NatureDeNotification } from "#db/schema/notices.ts";
import { corpsDe, type Qualite } from "#workflows/acteur.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import { contexteDe, type Dossier } from "#workflows/dossier.ts";
import { EQUIPE } from "#workflows/permission.ts";
import { guichetDe } from "./desk-of.server.ts";
import { OBJETS } from "./words.ts";

/** A message of a thread that has just been written, and by whom. */
export type Ecrit = {
  readonly demande: DemandeAdressee;
  readonly dossier: Dossier;
  readonly messageId: string;
  readonly auteurId: string;
  readonly instant: Date;
};

/** Why a body is told of a demand: it is asked, asked again, told more, told something it need not answer, or given it. */
export type PourLeCorps =
  | "demande"
  | "nouvelle question"
  | "précision"
  | "sans réponse attendue"
  | "demande transférée";

const SUITE: Readonly<Record<PourLeCorps, string>> = {
  demande: "",
  "nouvelle question": ", nouvelle question de l’équipe",
  précision: ", précision de l’équipe",
  "sans réponse attendue": ", message de l’équipe",
  "demande transférée": ", demande transférée",
};

/** Puts the demand among what the body has to do: whoever follows it, else whoever the body gives it to. */
export async function prevenirLeCorps(tx: Db, ecrit: Ecrit, quoi: PourLeCorps): Promise<void> {
  const { demande, dossier, instant } = ecrit;
  const { repondreAvantLe, objet, corps } = demande;
  const personnes = await guichetDe(tx, demande, dossier, jourAParis(instant));
  const attendue = quoi !== "sans réponse attendue";
  await dire(tx, ecrit, personnes, {
    nature: attendue ? "a-faire" : "information",
    corps,
    titre: `${OBJETS[objet].titre}${SUITE[quoi]}`,
    texte: attendue
      ? `Répondre au plus tard le ${dateLongue(repondreAvantLe)}.`
      : "L’équipe n’attend pas de réponse à ce message.",
  });
}

/** Tells whoever asked, and those who lead the team, that the body answered, closed, or handed it over. */
export async function prevenirLeDemandeur(
  tx: Db,
  ecrit: Ecrit,
  quoi: "réponse reçue" | "demande close" | "demande transférée",
): Promise<void> {
  const { demande, instant } = ecrit;
  const equipe = await concerneesPar(tx, demande.dossierId, ["cpts"], jourAParis(instant));
  const mene = ({ qualites }: Concernee) => EQUIPE.some((qualite) => qualites.includes(qualite));
  const dit = { nature: "information", corps: "cpts", titre: `${OBJETS[demande.objet].titre}, ${quoi}` } as const;
  const de = quoi === "demande transférée" ? `À\u00a0: ${demande.organisme}.` : `De\u00a0: ${demande.organisme}.`;
  const elle = equipe.filter(({ id }) => id === demande.parId);
  const meneurs = equipe.filter((personne) => personne.id !== demande.parId && mene(personne));
  await dire(tx, ecrit, elle, { ...dit, texte: de });
  await dire(tx, ecrit, meneurs, { ...dit, texte: `Demande faite par ${demande.par}. ${de}` });
}

type Dit = { nature: NatureDeNotification; corps: "cpts" | DemandeAdressee["corps"]; titre: string; texte: string };

/** Never what was written: the inbox and the letters only lead to the thread. */
async function dire(tx: Db, ecrit: Ecrit, personnes: readonly Concernee[], { corps, ...dit }: Dit): Promise<void> {
  const { demande, dossier, messageId, auteurId, instant } = ecrit;
  const { dossierId } = demande;
  const prevenues = personnes
    .filter(({ id }) => id !== auteurId)
    .map((personne) => ({ personne, cle: cleDAppui(demande.id, messageId, personne.id) }));
  await inscrireNotifications(
    tx,
    prevenues.map(({ personne: { id, nom, qualites }, cle }) => ({
      ...{ id: randomUUID(), cle, dossierId, version: dossier.version, type: "appui" },
      ...{ destinataireId: id, destinataire: nom },
      qualite: qualites.find((qualite) => corpsDe(qualite) === corps) ?? (qualites[0] as Qualite),
      ...dit,
      notifieeLe: instant,
    })),
  );
  const { nom } = contexteDe(dossier).dossier;
  const lettre = lettreDuDossier({ dossier: { id: dossierId, nom }, titre: dit.titre, phrases: [dit.texte] });
  await posterLettres(
    tx,
    prevenues
      .filter(({ personne: { envois } }) => envoiDe("appui", envois) === "immediat")
      .map(({ personne, cle }) => ({
        ...{ id: randomUUID(), cle, dossierId, destinataire: personne.courriel },
        ...lettre,
      })),
  );
}
