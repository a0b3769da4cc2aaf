import { describe, expect, it, vi } from "vitest";
import { loader as attestation } from "#app/horloge/attestation.ts";
import { structureOf } from "#app/pdf/read-pdf.ts";
import { sha256 } from "#db/fingerprint.ts";
import { corrigerOrganisme, organismeParId } from "#db/queries/bodies.ts";
import { etablirPapier, papiersDe } from "#db/queries/letterheads.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { dossierInscrit, instantDe, proposer } from "#test/fabriques/registre.ts";
import type { Papier } from "#workflows/pieces/letterhead.ts";
import { dense, guichet, motsDe, octets } from "./test-piece.ts";

const { chez, ouvrir, lire, cas } = guichet();
const PAR = ACTEURS["ars.signataire"];

async function ars() {
  const organisme = await organismeParId(chez.db, "ars-75");
  if (!organisme) throw new Error("No ARS");
  return organisme;
}

/** Establishes a paper for the acts written from this day. */
async function etablir(change: Partial<Papier>, jour: string) {
  const organisme = await ars();
  const [{ version, par: _par, etabliLe: _le, ...actuel }] = await papiersDe(chez.db, organisme);
  const papier = { ...actuel, ...change, pieces: { ...actuel.pieces, ...change.pieces } };
  await etablirPapier(chez.db, organisme.id, { papier, versionVue: version, par: PAR }, instantDe(jour));
  return version + 1;
}
async function corriger(change: object, jour: string) {
  vi.setSystemTime(instantDe(jour));
  const { id, corps: _corps, ...fiche } = (await organismeParId(chez.db, "ars-75")) ?? { id: "" };
  await corrigerOrganisme(
    chez.db,
    id,
    { ...fiche, ...change } as typeof fiche & { nom: string } as never,
    ACTEURS.admin,
  );
}
const empreinte = async (id: string, version: number) => sha256(await octets(await ouvrir(id, version)));

async function attester(id: string, jour: string) {
  vi.setSystemTime(instantDe(jour));
  const headers = { Authorization: `Bearer ${chez.jeton[ACTEURS.porteur.id]}` };
  const args = { request: new Request("http://localhost/x", { headers }), params: { id }, context: {} };
  return octets(await attestation(args));
}

describe("une pièce garde le papier du jour de son acte", () => {
  it("ni l’adresse corrigée, ni un modèle établi ensuite n’en changent un octet ; le suivant les porte", async () => {
    const { id, ligne } = await cas("projetComplet", "ProjetDeSanteDepose");
    const tacite = (await dossierInscrit(chez.db, { jusqua: "projetComplet" })).id;
    const [piece, attestee] = [await empreinte(id, ligne.version), sha256(await attester(tacite, "2026-05-20"))];
    expect(await lire(id, ligne.version)).toContain(dense("modèle n° 1"));

    await corriger({ adresse: "2 quai Bas, Bordeaux" }, "2026-05-21");
    const formule = "Je vous prie d’agréer l’expression de ma considération.";
    const opposition = { introduction: "Par courrier, vous avez déposé un projet.", formule };
    const pieces = { opposition, attestation: opposition } as unknown as Papier["pieces"];
    const modele = await etablir(
      {
        direction: "Direction de l’offre de soins",
        lieu: "Bordeaux",
        prefixe: "DOS-P2",
        pied: "Standard ouvert le matin",
        pieces,
      },
      "2026-05-22",
    );
    expect(await empreinte(id, ligne.version)).toBe(piece);
    expect(sha256(await attester(tacite, "2026-06-01"))).toBe(attestee);

    const { id: autre, version } = await dossierInscrit(chez.db, { jusqua: "lettreEnExamen" });
    await proposer(chez.db, autre, "LettreIntentionRefusee", { versionVue: version, le: "2026-06-02" });
    const neuve = await lire(autre, version + 1);
    for (const dit of [
      "2 quai Bas, Bordeaux",
      "Direction de l’offre de soins",
      "Bordeaux, le 2 juin 2026",
      `Référence DOS-P2/${autre}/${version + 1}`,
      "Fait à Bordeaux, le 2 juin 2026.",
      "Standard ouvert le matin",
      ...Object.values(opposition),
      `modèle n° ${modele}`,
    ])
      expect(neuve).toContain(dense(dit));
    // Its silence is written down after the new paper: the attestation bears the paper of that day.
    const tardif = (await dossierInscrit(chez.db, { jusqua: "projetComplet" })).id;
    expect(motsDe(await attester(tardif, "2026-06-20"))).toContain(dense(opposition.introduction));
  });
});

describe("quoi qu’écrive l’organisme", () => {
  const HOSTILE = `#panic("non") #include "/.env" $ x^2 $ *gras* _it_ \`code\` = Titre <ref> @cite \\ // fin`;

  it("ce que la loi exige s’imprime, et les commandes restent des mots", async () => {
    const long = "https://exemple.fr/".concat("a".repeat(300));
    const mots = {
      introduction: `${HOSTILE}\n${long}\nŒuvre à Nœux : « ç, ÿ, œ, € » \u202e\u0007 😀 漢`,
      formule: HOSTILE,
    };
    const pieces = { opposition: mots } as unknown as Papier["pieces"];
    await etablir(
      { nom: `ARS ${HOSTILE}`, direction: "D".repeat(120), lieu: "#lieu", pied: HOSTILE, pieces },
      "2026-09-01",
    );
    const { id, version } = await dossierInscrit(chez.db, { jusqua: "lettreEnExamen" });
    await proposer(chez.db, id, "LettreIntentionRefusee", { versionVue: version, le: "2026-09-02" });
    const pdf = await octets(await ouvrir(id, version + 1));
    const texte = motsDe(pdf);
    for (const dit of [
      HOSTILE,
      "a".repeat(300),
      "Œuvre à Nœux : « ç, ÿ, œ, € »",
      "Le dossier est précis, le territoire est cohérent",
      "R. 421-1 du code de justice administrative",
      "Marc Delmas",
    ])
      expect(texte).toContain(dense(dit));
    const structure = structureOf(pdf);
    expect(structure).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(structure).not.toMatch(/\/(JavaScript|JS|Launch|SubmitForm|EmbeddedFile)\b/);
  });
});
