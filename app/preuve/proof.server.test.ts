import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { service } from "#app/api/test-client.ts";
import { pagesOf, structureOf } from "#app/pdf/read-pdf.ts";
import { fermerPdf } from "#app/pdf/render.server.ts";
import { sha256 } from "#db/fingerprint.ts";
import { premiereAlteration } from "#db/journal.ts";
import { enregistrerSection } from "#db/queries/documents.ts";
import { courriels } from "#db/schema/journal.ts";
import { notifications } from "#db/schema/notices.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { commente } from "#test/fabriques/commentaire.ts";
import { dossierInscrit, proposer } from "#test/fabriques/registre.ts";
import { versionFigee } from "#test/fabriques/version.ts";
import { QUALITES, type Qualite } from "#workflows/acteur.ts";
import type { Entree } from "./entry.ts";
import { demander, dossierPlein, entreesDe, lire } from "./test-proof.ts";

const SECRETS = { equipe: "motdelequipe", autorites: "motdesautorites" };
const BROUILLON = "motdubrouillon";
const ALERTE = "alerte-interne";
const chez = service();
let id: string;

beforeAll(async () => {
  const { db } = chez;
  const plein = await dossierPlein(db);
  id = plein.id;
  await commente(db, plein.lettre, { visibilite: "tous", texte: "motdetous" });
  await commente(db, plein.lettre, { visibilite: "equipe", par: "redacteur", texte: SECRETS.equipe });
  await commente(db, plein.lettre, { visibilite: "autorites", texte: SECRETS.autorites });
  const reponses = { "prevention.risquesEtPublics": BROUILLON };
  const travail = await versionFigee(db, id, { nature: "travail", reponses });
  await commente(db, travail, { visibilite: "equipe", par: "porteur", texte: BROUILLON });
  const ecrit = { code: "prevention", contenu: { risquesEtPublics: BROUILLON }, versionLue: 0, par: ACTEURS.redacteur };
  await enregistrerSection(db, { documentId: travail.documentId, ...ecrit });
  const alerte = { version: 4, type: ALERTE, nature: "information", titre: "" } as const;
  const prevenue = { dossierId: id, destinataireId: "ars", destinataire: "Hélène Vidal", qualite: "ars.instructeur" };
  await db.insert(notifications).values({ id: "n-1", cle: "n-1", ...alerte, ...prevenue });
  await db
    .update(notifications)
    .set({ ouverteLe: new Date("2026-03-16T08:02:00Z") })
    .where(and(eq(notifications.version, 4), eq(notifications.destinataireId, "ars")));
  const invitation = { destinataire: "invite@exemple.fr", sujet: "Rejoignez", texte: "", dossierId: id };
  await db.insert(courriels).values({ id: randomUUID(), cle: "invitation:1", ...invitation });
});
afterAll(fermerPdf);

const preuve = async (qui: Qualite): Promise<Entree[]> => entreesDe(await demander(chez, id, qui));
/** Every word of an entry, those of a PDF as they are drawn. */
const motsDe = ({ nom, octets }: Entree): string =>
  (nom.endsWith(".pdf") ? pagesOf(octets).join("") : Buffer.from(octets).toString("utf8")).replace(/[\s\u200b]/g, "");

const EQUIPE: Qualite[] = ["porteur", "coporteur", "coordinateur", "redacteur", "lecteur"];
const AUTORITES: Qualite[] = ["ars.instructeur", "ars.signataire", "ars.delegation", "cpam.roc", "cpam.direction"];
const DU_DOSSIER: Qualite[] = [...EQUIPE, ...AUTORITES, "msa", "urps", "admin"];

describe("qui reçoit le fichier de preuve", () => {
  it.each(QUALITES.filter((qui) => qui !== "systeme"))("%s : ce qu’il peut voir, ou rien", async (qui) => {
    if (!DU_DOSSIER.includes(qui)) return expect((await demander(chez, id, qui)).status).toBe(404);
    const entrees = await preuve(qui);
    const mots = entrees.map(motsDe).join("\n");
    expect(mots).toContain("motdetous");
    expect([qui, mots.includes(SECRETS.equipe)]).toEqual([qui, EQUIPE.includes(qui)]);
    expect([qui, mots.includes(SECRETS.autorites)]).toEqual([qui, AUTORITES.includes(qui)]);
    for (const jamais of [BROUILLON, ALERTE, "invite@exemple.fr"]) expect(mots).not.toContain(jamais);
    const lettres = entrees.some(({ nom }) => nom === "courriels.json");
    expect([qui, lettres, mots.includes("@exemple.fr")]).toEqual([
      qui,
      ...Array(2).fill(AUTORITES.includes(qui) || qui === "admin"),
    ]);
  });

  it("un dossier qui n’existe pas n’a pas de preuve", async () => {
    expect((await demander(chez, "33-2026-9999", "admin")).status).toBe(404);
  });
});

describe("ce qu’il contient", () => {
  it("le même journal et les mêmes textes, demandé deux fois", async () => {
    const [une, autre] = [await preuve("porteur"), await preuve("porteur")];
    expect(une.map(({ nom }) => nom)).toEqual(autre.map(({ nom }) => nom));
    const stables = (entrees: Entree[]) =>
      entrees
        .filter(({ nom }) => /^(journal|documents|pieces|verifier)/.test(nom))
        .map(({ nom, octets }) => [nom, sha256(octets)]);
    expect(stables(une)).toHaveLength(14);
    expect(stables(une)).toEqual(stables(autre));
  });

  it("un journal que le registre sait vérifier", async () => {
    const lignes = JSON.parse(lire(await preuve("cpam.direction"), "journal.json"));
    const relues = lignes.map((ligne: { inscritLe: string }) => ({ ...ligne, inscritLe: new Date(ligne.inscritLe) }));
    expect(premiereAlteration(relues)).toBeNull();
  });

  it("un résumé balisé : chaque acte, son fondement, son empreinte, qui en a été averti", async () => {
    const entrees = await preuve("ars.signataire");
    const resume = entrees.find(({ nom }) => nom === "resume.pdf") as Entree;
    expect(structureOf(resume.octets)).toContain("<pdfuaid:part>1</pdfuaid:part>");
    const mots = motsDe(resume);
    for (const { version, empreinte } of JSON.parse(lire(entrees, "journal.json"))) {
      expect(mots).toContain(`${version}.`);
      expect(mots).toContain(empreinte);
    }
    expect(mots).toContain("Fondement:Art.L.1434-12CSP");
    expect(mots).toContain("Notifiéle15mars2026à12:00:");
    expect(mots).toContain("HélèneVidal(Instructionàl’ARS),ouvertle16mars2026à09:02");
    expect(mots).toContain("JeanPerrin(DirectiondelaCPAM),pasencoreouvert");
  });

  it("un résumé qui dit chaque délai, et ne coupe aucune motivation", async () => {
    const motivation = `${"Le territoire coupe le bassin de vie en deux (art. L. 1434-12 du code de la santé publique). ".repeat(4)}Il ne démontre donc pas sa pertinence.`;
    const { id: oppose, version } = await dossierInscrit(chez.db, { jusqua: "projetComplet" });
    const opposition = ["OppositionNotifiee", { motivation }] as const;
    expect(await proposer(chez.db, oppose, opposition, { versionVue: version })).not.toHaveProperty("refus");
    const entrees = await entreesDe(await demander(chez, oppose, "porteur"));
    const mots = motsDe(entrees.find(({ nom }) => nom === "resume.pdf") as Entree);
    for (const dit of [
      "Il ne démontre donc pas sa pertinence ».",
      "Les délais",
      "Fondement : Délai prévu par la loi. Art. L. 1434-12 du code de la santé publique.",
      "Départ : le 15 mars 2026, par l’acte 9",
      "Dernier jour : Jusqu’au 15 mai 2026 inclus",
      "Fin : Réponse donnée dans le délai, le 15 mars 2026. Opposition au projet de santé notifiée (acte 10).",
    ])
      expect(mots).toContain(dit.replace(/\s/g, ""));
    expect(mots).not.toContain("…");
  });

  it("un texte à lire d’abord, en français typographié", async () => {
    const texte = lire(await preuve("lecteur"), "lisez-moi.txt");
    expect(texte).toContain("tapez\u00a0: node verifier.mjs");
    expect(texte).not.toMatch(/ [;:?!]|!/);
    expect(texte).not.toContain("courriels.json");
  });
});
