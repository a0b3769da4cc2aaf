import { describe, expect, it } from "vitest";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { commente } from "#test/fabriques/commentaire.ts";
import { dossierInscrit, proposer } from "#test/fabriques/registre.ts";
import { versionFigee } from "#test/fabriques/version.ts";
import { PIECES } from "#workflows/pieces/pieces.ts";
import { dense, guichet, octets } from "./test-piece.ts";

const { chez, ouvrir, lire, cas } = guichet();

describe("ce qu’une pièce dit, et ce qu’elle ne dit à personne", () => {
  it("l’accusé de réception donne la date du silence dès que le dossier est complet, puis ne change plus", async () => {
    const { id, ligne, lignes } = await cas("projetComplet", "ProjetDeSanteDepose");
    expect(await lire(id, ligne.version)).toContain(dense("réputé validé le 16 mai 2026"));
    expect(await lire(id, ligne.version)).toContain(dense("jusqu’au 15 mai 2026 inclus"));
    const complet = await octets(await ouvrir(id, ligne.version));
    await proposer(chez.db, id, "OppositionNotifiee", { versionVue: lignes.length });
    expect(Buffer.compare(await octets(await ouvrir(id, ligne.version)), complet)).toBe(0);
  });

  it("une demande de corrections montre les passages qu’elle réunit, lus de tous, et rien d’autre", async () => {
    const { id, version } = await dossierInscrit(chez.db, { jusqua: "projetComplet" });
    const depot = await versionFigee(chez.db, id);
    const commun = { section: "prevention", champ: "risquesEtPublics", citation: "trop bas" };
    const reuni = await commente(chez.db, depot, commun);
    await commente(chez.db, depot, { ...commun, visibilite: "autorites", texte: "Zygobudget entre nous." });
    await commente(chez.db, depot, { ...commun, texte: "Une remarque hors de la demande." });
    const demande = ["CorrectionsDemandees", { commentaires: [reuni], sections: ["prevention"] }] as const;
    expect(await proposer(chez.db, id, demande, { versionVue: version })).not.toHaveProperty("refus");
    const texte = await lire(id, version + 1);
    for (const mots of [
      "Passages commentés",
      "trop bas",
      "Hélène Vidal",
      "D’où vient ce chiffre",
      "Sections rouvertes",
    ])
      expect(texte).toContain(dense(mots));
    for (const mots of ["Zygobudget", "hors de la demande"]) expect(texte).not.toContain(dense(mots));
  });

  it("une décision vise les avis rendus, et dit par quelle délégation elle est signée", async () => {
    const { id, version } = await dossierInscrit(chez.db, { jusqua: "projetComplet" });
    await proposer(chez.db, id, "AvisDemande", { versionVue: version });
    await proposer(chez.db, id, "AvisRendu", { versionVue: version + 1 });
    const acte = { delegant: "Ève Garnier, directrice générale", acte: "décision du 2 janvier 2026" };
    const delegation = { ...acte, du: "2026-01-02", au: "2026-12-31", qualite: "ars.signataire" as const };
    const par = { ...ACTEURS["ars.signataire"], delegations: [delegation] };
    await proposer(chez.db, id, "ProjetDeSanteValide", { versionVue: version + 2, par });
    const texte = await lire(id, version + 3);
    expect(texte).toContain(dense("Vu l’avis favorable de la CPAM, rendu le 15 mars 2026"));
    expect(texte).toContain(dense(`par délégation de ${acte.delegant} (${acte.acte})`));
  });

  it("a les mêmes octets à chaque demande, pour tous ceux qui lisent le journal", async () => {
    const { id, ligne } = await cas("projetOppose", "OppositionNotifiee");
    const [premiere, ...autres] = await Promise.all(
      (["porteur", "porteur", "ars.signataire", "cpam.roc", "msa"] as const).map(async (qui) =>
        octets(await ouvrir(id, ligne.version, qui)),
      ),
    );
    for (const autre of autres) expect(Buffer.compare(autre, premiere ?? autre)).toBe(0);
  });
});

describe("ce qui n’a pas de pièce est introuvable", () => {
  it("un acte qui n’en appelle pas, un numéro qui n’existe pas, un numéro mal écrit", async () => {
    const { id, lignes } = await cas("projetComplet", "CompletudeConstatee");
    const sans = lignes.filter(({ type }) => !(type in PIECES)).map(({ version }) => version);
    expect(sans).toHaveLength(lignes.length - 3);
    for (const version of [...sans, 0, 99, "04", "4.0", "depot"]) {
      expect((await ouvrir(id, version)).status).toBe(404);
    }
  });

  it("pour qui ne lit pas le journal", async () => {
    const { id, ligne } = await cas("projetOppose", "OppositionNotifiee");
    expect((await ouvrir(id, ligne.version, "national")).status).toBe(404);
  });
});
