import type { Browser } from "playwright-core";
import { ouvrirDossier } from "#app/open.server.ts";
import { equipes } from "#db/schema/files.ts";
import { affectations, organisations, utilisateurs } from "#db/schema/people.ts";
import { LANGON } from "#test/fabriques/propositions.ts";
import { estUnRefus } from "#workflows/decide.ts";
import { lancerChromium } from "./chromium.ts";
import { Personne } from "./personne.ts";
import { demarrerServeur, type Serveur } from "./serveur.ts";

export type Equipe = {
  readonly serveur: Serveur;
  readonly navigateur: Browser;
  /** Carries the project. */
  readonly camille: Personne;
  /** Writes with her. */
  readonly ines: Personne;
  readonly dossier: string;
  partir(): Promise<void>;
};

/** Two people at their own browsers, who write the same file. */
export async function equipeADeux(): Promise<Equipe> {
  const [serveur, navigateur] = await Promise.all([demarrerServeur(), lancerChromium()]);
  const { db } = serveur;
  const camille = await Personne.arriver(navigateur, serveur.adresse);
  const ines = await Personne.arriver(navigateur, serveur.adresse);
  await camille.inscrire("Camille Ferrand", "camille@exemple.fr");
  await ines.inscrire("Inès Moreau", "ines@exemple.fr");
  const personnes = await db.select({ id: utilisateurs.id, nom: utilisateurs.name }).from(utilisateurs);
  const porteur = personnes.find(({ nom }) => nom === "Camille Ferrand");
  const autre = personnes.find(({ nom }) => nom === "Inès Moreau");
  if (!porteur || !autre) throw new Error("The two authors have no account");
  await db.insert(organisations).values([
    { id: "ars", corps: "ars", nom: "ARS", territoires: ["75"] },
    { id: "cpam", corps: "cpam", nom: "CPAM", territoires: ["33"] },
  ]);
  await db.insert(utilisateurs).values({ id: "agent", name: "Agent", email: "agent@exemple.fr" });
  await db.insert(affectations).values([
    { utilisateurId: "agent", organisationId: "ars", fonction: "instructeur" },
    { utilisateurId: "agent", organisationId: "cpam", fonction: "roc" },
  ]);
  const par = { ...porteur, qualite: "porteur" as const };
  const ouvert = await ouvrirDossier(db, { nom: "CPTS à deux mains", communes: LANGON, par, porteur });
  if (estUnRefus(ouvert)) throw new Error(JSON.stringify(ouvert));
  await db.insert(equipes).values({ dossierId: ouvert.id, utilisateurId: autre.id, role: "redacteur" });
  return {
    serveur,
    navigateur,
    camille,
    ines,
    dossier: ouvert.id,
    partir: async () => {
      await navigateur.close();
      await serveur.arreter();
    },
  };
}
