import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { remplacerTexte } from "#db/ecritures/write.ts";
import { equipes } from "#db/schema/files.ts";
import { images } from "#db/schema/live.ts";
import { PROJET_DE_SANTE } from "#workflows/modeles/projet-de-sante/index.ts";
import { avecImage } from "./test-picture.ts";
import { importation, jetonDe } from "./test-visit.ts";
import { cellule, docx, mots, p, table } from "./test-word.ts";

const { chez, adresse, visiter, deposer, importer, document, ecrit } = importation();

const PROJET = () =>
  docx(
    p("Gouvernance", { style: "Titre1" }) +
      p("Une association à quatre collèges.") +
      p("Communication", { style: "Titre1" }) +
      table([cellule(p("Qui")), cellule(p("Quand"))], [cellule(p("Habitants")), cellule(p("Mai"))]) +
      p("Glossaire", { style: "Titre1" }) +
      p("ARS : agence régionale de santé."),
  );

describe("importer un projet de santé écrit avec Word", () => {
  it("l’aperçu dit où va chaque passage, et rien n’est encore écrit", async () => {
    const lecture = await deposer(await PROJET());
    const { corps } = await visiter("redaction", { lecture });
    expect(corps.apercu).toMatchObject({
      sections: [{ code: "gouvernance" }, { code: "communication" }],
      nonPlaces: [{ titre: "Glossaire", debut: "ARS : agence régionale de santé." }],
    });
    expect(await ecrit("gouvernance")).toEqual({});
  });

  it("les passages placés sont écrits d’un coup", async () => {
    const { vers } = await importer(await deposer(await PROJET()), { "vers-2": "annexes.piecesJointes" });
    expect(vers).toBe(`${adresse()}?section=gouvernance&importes=3&dans=gouvernance&dans=communication&dans=annexes`);
    expect((await ecrit("gouvernance")).association).toBe("Une association à quatre collèges.");
    const tableau = "| Qui | Quand |\n| --- | --- |\n| Habitants | Mai |";
    expect((await ecrit("communication")).versLesProfessionnels).toBe(tableau);
    expect((await ecrit("annexes")).piecesJointes).toBe("# Glossaire\n\nARS : agence régionale de santé.");
  });

  it("un second fichier vient à la suite, ou remplace si on le demande", async () => {
    const un = await docx(p("Gouvernance", { style: "Titre1" }) + p("Un."));
    await importer(await deposer(un));
    await importer(await deposer(un));
    expect((await ecrit("gouvernance")).association).toBe("Un.\n\nUn.");
    await importer(await deposer(un), { mode: "remplace" });
    expect((await ecrit("gouvernance")).association).toBe("Un.");
  });

  it("ce que d’autres écrivent pendant qu’on choisit reste, avant ce qui est importé", async () => {
    const lecture = await deposer(await PROJET());
    await remplacerTexte(chez.db, {
      document: { id: await document() },
      modele: PROJET_DE_SANTE,
      par: { id: "porteur", nom: "Camille Ferrand" },
      reponses: { gouvernance: { association: "Écrit entre-temps." } },
    });
    await importer(lecture);
    const { association } = await ecrit("gouvernance");
    expect(association).toBe("Écrit entre-temps.\n\nUne association à quatre collèges.");
  });

  it("les choix se gardent quand on met l’aperçu à jour", async () => {
    const lecture = await deposer(await PROJET());
    const champs = { intention: "revoir", lecture, "vers-0": "", "vers-2": "annexes.piecesJointes", mode: "remplace" };
    const { vers } = await visiter("redaction", { champs });
    const { corps } = await visiter("redaction", { lecture: jetonDe(vers) });
    expect(corps.apercu).toMatchObject({ mode: "remplace", nonPlaces: [{ titre: "Gouvernance" }] });
  });

  it("le même bouton pressé deux fois importe une fois", async () => {
    const lecture = await deposer(await PROJET());
    const reponses = await Promise.all([importer(lecture), importer(lecture)]);
    expect(new Set(reponses.map(({ vers }) => vers)).size).toBe(1);
    expect((await ecrit("gouvernance")).association).toBe("Une association à quatre collèges.");
    expect((await visiter("redaction", { lecture })).vers).toBe(adresse());
  });

  it("les images sont gardées dans le document, une fois chacune", async () => {
    const octets = await avecImage(p("Gouvernance", { style: "Titre1" }), mots("Carte"));
    await importer(await deposer(octets));
    const gardees = await chez.db
      .select()
      .from(images)
      .where(eq(images.documentId, await document()));
    expect(gardees).toHaveLength(1);
    expect((await ecrit("gouvernance")).association).toContain(`![Carte du bassin](image:${gardees[0]?.id})`);
  });
});

describe("chacun n’importe que là où il écrit", () => {
  it.each(["lecture", "ars", "cpam", "msa", "national"])("%s ne voit pas la page", async (qui) => {
    expect((await visiter(qui)).statut).toBe(404);
    expect((await visiter(qui, { fichier: { nom: "a.docx", octets: await PROJET() } })).statut).toBe(404);
  });

  it("une section qui n’est pas confiée n’est ni proposée ni écrite", async () => {
    const perimetre = ["projetDeSante/communication"];
    await chez.db.update(equipes).set({ perimetre }).where(eq(equipes.utilisateurId, "redaction"));
    const lecture = await deposer(await PROJET());
    expect((await visiter("redaction", { lecture })).corps.apercu).toMatchObject({
      places: [{ titre: "Communication" }],
      remarques: [expect.stringContaining("ne vous est pas confiée")],
    });
    await importer(lecture, { "vers-0": "gouvernance.association" });
    expect(await ecrit("gouvernance")).toEqual({});
    expect((await ecrit("communication")).versLesProfessionnels).toContain("Habitants");
  });
});
