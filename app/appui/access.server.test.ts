import { beforeAll, describe, expect, it } from "vitest";
import { service } from "#app/api/test-client.ts";
import { organisations } from "#db/schema/people.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { dossierInscrit } from "#test/fabriques/registre.ts";
import { QUALITES } from "#workflows/acteur.ts";
import { CORPS_D_APPUI } from "#workflows/appui/subjects.ts";
import { visiteur } from "./test-visit.ts";

const chez = service();
const visiter = visiteur(chez);
const PERSONNES = QUALITES.filter((qualite) => qualite !== "systeme");
const A = { ars: "ars-75", cpam: "cpam-33", urps: "urps-75" } as const;
const QUESTION = { ars: "Zygoars", cpam: "Zygocpam", urps: "Zygourps" } as const;
let dossier = "";
const demandes: Record<string, string> = {};

beforeAll(async () => {
  dossier = (await dossierInscrit(chez.db, { jusqua: "projetComplet" })).id;
  for (const corps of CORPS_D_APPUI) {
    const envoi = { cle: "a", objet: "projet", organisme: A[corps], question: QUESTION[corps] };
    const { vers } = await visiter("porteur", "fichier", { id: dossier }, envoi);
    demandes[corps] = /appui\/(\w+)/.exec(vers)?.[1] ?? "";
  }
});

/** What a page says to somebody of each of the three questions: those of them that are there, or how it is closed. */
async function litOu(qui: string, porte: Parameters<typeof visiter>[1], demande = "", requete = "") {
  const { statut, corps } = await visiter(qui, porte, { id: dossier, demande, requete });
  if (statut !== 200) return String(statut);
  const dit = JSON.stringify(corps);
  return CORPS_D_APPUI.filter((nom) => dit.includes(QUESTION[nom])).join("+") || "rien";
}

describe("chaque qualité devant chaque page", () => {
  it("ce que chacun lit des trois demandes", async () => {
    const table: string[] = [];
    for (const qualite of PERSONNES) {
      const { id } = ACTEURS[qualite];
      const liste = await litOu(id, "fichier");
      const fils = [];
      for (const corps of CORPS_D_APPUI) fils.push(await litOu(id, "fil", demandes[corps]));
      const bureau = await litOu(id, "bureau", "", "?qui=territoire");
      table.push(`${qualite} : liste ${liste} ; fils ${fils.join(" ")} ; bureau ${bureau}`);
    }
    const equipe = (role: string) => `${role} : liste ars+cpam+urps ; fils ars cpam urps ; bureau 302`;
    const agent = (role: string) => `${role} : liste ars+cpam+urps ; fils ars cpam urps ; bureau ars+cpam+urps`;
    const personne = (role: string) => `${role} : liste 404 ; fils 404 404 404 ; bureau 404`;
    expect(table).toEqual([
      ...["porteur", "coporteur", "coordinateur", "redacteur", "lecteur"].map(equipe),
      ...["ars.instructeur", "ars.signataire"].map(agent),
      "ars.delegation : liste ars+cpam+urps ; fils ars cpam urps ; bureau 404",
      ...["cpam.roc", "cpam.direction"].map(agent),
      personne("msa"),
      "urps : liste urps ; fils 404 404 urps ; bureau urps",
      personne("national"),
      personne("admin"),
    ]);
  });

  it("qui écrit dans le fil demandé à l’URPS, le prend en charge, le clôt, avant d’avoir répondu puis après", async () => {
    const geste = async (qui: string, champs: Record<string, string>) =>
      (await visiter(qui, "fil", { id: dossier, demande: demandes.urps }, champs)).statut === 302;
    const table: string[] = [];
    for (const qualite of PERSONNES) {
      const { id } = ACTEURS[qualite];
      await geste("porteur", { cle: `avant ${qualite}`, texte: "Encore une question" });
      const gestes = [
        (await geste(id, { intention: "clore" })) && "clôt",
        (await geste(id, { cle: qualite, texte: "Bonjour" })) && "écrit",
        (await geste(id, { intention: "prendre" })) && "prend",
        (await geste(id, { intention: "clore" })) && "clôt",
      ].filter(Boolean);
      if (gestes.length > 0) table.push(`${qualite} ${gestes.join(" ")}`);
    }
    expect(table).toEqual([
      ...["porteur", "coporteur", "coordinateur", "redacteur"].map((role) => `${role} clôt écrit clôt`),
      "urps écrit prend clôt",
    ]);
  });

  it("qui demande : l’équipe, sauf qui ne fait que lire", async () => {
    const demandent: string[] = [];
    for (const qualite of PERSONNES) {
      const envoi = { cle: qualite, objet: "projet", organisme: A.ars, question: "Bonjour" };
      const { vers } = await visiter(ACTEURS[qualite].id, "fichier", { id: dossier }, envoi);
      if (vers) demandent.push(qualite);
    }
    expect(demandent).toEqual(["porteur", "coporteur", "coordinateur", "redacteur"]);
  });

  it("un fil n’existe que sous son dossier, et une demande inconnue n’existe pas", async () => {
    const autre = (await dossierInscrit(chez.db, { jusqua: "ouvert" })).id;
    const statuts = [
      await visiter("porteur", "fil", { id: autre, demande: demandes.ars }),
      await visiter("porteur", "fil", { id: dossier, demande: "inconnue" }),
      await visiter("porteur", "fil", { id: dossier, demande: "x'\u0000" }),
    ].map(({ statut }) => statut);
    expect(statuts).toEqual([404, 404, 404]);
  });

  it("une URPS sans personne n’est pas proposée", async () => {
    await chez.db
      .insert(organisations)
      .values({ id: "urps-vide", corps: "urps", nom: "URPS vide", territoires: ["75"] });
    const { corps } = await visiter("porteur", "fichier", { id: dossier, requete: "?objet=juridique" });
    expect((corps.saisie as { choix: { id: string }[] }).choix.map(({ id }) => id)).not.toContain("urps-vide");
  });
});
