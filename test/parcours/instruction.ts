import { eq } from "drizzle-orm";
import type { Browser } from "playwright-core";
import { equipes } from "#db/schema/files.ts";
import { affectations, utilisateurs } from "#db/schema/people.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { dossierInscrit, proposer } from "#test/fabriques/registre.ts";
import { texteDepose } from "#test/fabriques/texte-depose.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import { lancerChromium } from "./chromium.ts";
import { MOT_DE_PASSE, Personne } from "./personne.ts";
import { demarrerServeur, type Serveur } from "./serveur.ts";

export type Instruction = {
  readonly serveur: Serveur;
  readonly navigateur: Browser;
  readonly dossier: string;
  /** How many acts the file has. */
  readonly version: number;
  /** Instructs; signs; carries the project. */
  readonly helene: Personne;
  readonly marc: Personne;
  readonly camille: Personne;
  partir(): Promise<void>;
};

const COURRIELS = { helene: "helene@exemple.fr", marc: "marc@exemple.fr", camille: "camille@exemple.fr" };

/** A projet de santé complete since today, whose text is whole, and three people at their own browsers. */
export async function dossierAInstruire(): Promise<Instruction> {
  const [serveur, navigateur] = await Promise.all([demarrerServeur(), lancerChromium()]);
  const { db } = serveur;
  await inscrirePersonnes(db);
  const le = jourAParis(new Date());
  const { id: dossier, version } = await dossierInscrit(db, { jusqua: "lettreValidee", le });
  const { id: versionId, sha256, numero } = await texteDepose(db, dossier);
  await proposer(db, dossier, ["ProjetDeSanteDepose", { versionId, sha256, numero }], { le, versionVue: version });
  await proposer(db, dossier, ["CompletudeConstatee", { completLe: le }], { le, versionVue: version + 1 });
  const entrer = async (nom: string, courriel: string) => {
    const personne = await Personne.arriver(navigateur, serveur.adresse);
    await personne.inscrire(nom, courriel);
    const [compte] = await db.select().from(utilisateurs).where(eq(utilisateurs.email, courriel));
    return { personne, utilisateurId: compte?.id ?? "" };
  };
  const instruit = await entrer("Hélène Arnaud", COURRIELS.helene);
  const signe = await entrer("Marc Aubry", COURRIELS.marc);
  const porte = await entrer("Camille Roux", COURRIELS.camille);
  await db.insert(affectations).values([
    { utilisateurId: instruit.utilisateurId, organisationId: "ars-75", fonction: "instructeur" },
    { utilisateurId: signe.utilisateurId, organisationId: "ars-75", fonction: "signataire" },
  ]);
  await db.insert(equipes).values({ dossierId: dossier, utilisateurId: porte.utilisateurId, role: "porteur" });
  return {
    ...{ serveur, navigateur, dossier, version: version + 2 },
    ...{ helene: instruit.personne, marc: signe.personne, camille: porte.personne },
    partir: async () => {
      await navigateur.close();
      await serveur.arreter();
    },
  };
}

/** Signs in again, once the session has ended. */
export async function rentrer(personne: Personne, qui: keyof typeof COURRIELS): Promise<void> {
  await personne.aller("/connexion");
  await personne.page.fill("[name=courriel]", COURRIELS[qui]);
  await personne.page.fill("[name=motDePasse]", MOT_DE_PASSE);
  await personne.page.getByRole("button", { name: "Se connecter" }).click();
  await personne.page.waitForURL(`${personne.adresse}/`);
}
