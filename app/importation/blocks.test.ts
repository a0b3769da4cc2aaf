import { describe, expect, it } from "vitest";
import { lus } from "./test-read.ts";
import { cellule, docx, lien, mots, p, STYLES_LIBREOFFICE, table, versTitre } from "./test-word.ts";

describe("un fichier de Word en français", () => {
  it("donne ses titres, sans son sommaire", async () => {
    const octets = await docx(
      p("Projet de santé", { style: "Titre" }) +
        p("Table des matières", { style: "En-ttedetabledesmatires" }) +
        p(versTitre("_Toc1", "Territoire 2"), { style: "TM1" }) +
        p("1. Territoire", { style: "Titre1" }) +
        p("Vingt-trois communes.") +
        p("1.1 Les communes :", { style: "Titre2" }) +
        p("Marsange, Lestrac."),
    );
    expect(await lus(octets)).toEqual([
      "0 Projet de santé",
      "1 Territoire",
      "Vingt-trois communes.",
      "2 Les communes",
      "Marsange, Lestrac.",
    ]);
  });

  it("reconnaît un style maison par celui dont il vient, ou par son niveau de plan", async () => {
    const octets = await docx(
      p("Gouvernance", { style: "TitreCPTS" }) + p("Une association.") + p("Bureau", { style: "Plan" }) + p("Cinq."),
    );
    expect(await lus(octets)).toEqual(["1 Gouvernance", "Une association.", "2 Bureau", "Cinq."]);
  });

  it("garde le gras, l’italique et les liens du web, et laisse les autres liens en texte", async () => {
    const octets = await docx(
      p(
        `${mots("Voir ")}${lien("r1", "le site")}${mots(", ")}${lien("r2", "ceci")}${mots(" et ")}${lien("r3", "cela")}`,
      ) + p(`${mots("Très ")}${mots("import", { gras: true })}${mots("ant", { gras: true })}`),
      { relations: { r1: "https://exemple.fr/a b", r2: "javascript:alert(1)", r3: "file:///C:/secret.docx" } },
    );
    expect(await lus(octets)).toEqual(["Voir [le site](https://exemple.fr/a%20b), ceci et cela", "Très **important**"]);
  });
});

describe("un fichier de LibreOffice", () => {
  it("se lit de même, avec ses noms de styles", async () => {
    const octets = await docx(
      p("Table des matières", { style: "TitreTR" }) +
        p(`${versTitre("__RefHeading___1", "Diagnostic")}${mots("\t3")}`, { style: "Contents1" }) +
        p(versTitre("__RefHeading___2", "Besoins 4")) +
        p("Diagnostic", { style: "Heading1" }) +
        p("Le constat.", { style: "Corpsdetexte" }) +
        p("Besoins", { style: "Heading2" }) +
        table(
          [cellule(p("Âge", { style: "Contenudetableau" })), cellule(p("Part", { style: "Contenudetableau" }))],
          [cellule(p("75 ans et plus")), cellule(p("13,1 %") + p("en 2026"))],
        ),
      { styles: STYLES_LIBREOFFICE },
    );
    expect(await lus(octets)).toEqual([
      "1 Diagnostic",
      "Le constat.",
      "2 Besoins",
      "| Âge | Part |\n| --- | --- |\n| 75 ans et plus | 13,1 %<br>en 2026 |",
    ]);
  });
});

describe("les listes et les tableaux", () => {
  it("une liste garde ses niveaux, qu’elle soit de Word ou tapée avec des tirets", async () => {
    const octets = await docx(
      p("Accueil", { liste: [1, 0] }) +
        p("le lundi", { liste: [2, 1] }) +
        p("le jeudi", { liste: [2, 1] }) +
        p("Registre", { liste: [1, 0] }) +
        p("Puis :") +
        p("- un tiret") +
        p("• une puce"),
    );
    expect(await lus(octets)).toEqual([
      "- Accueil\n  1. le lundi\n  2. le jeudi\n- Registre",
      "Puis :",
      "- un tiret\n- une puce",
    ]);
  });

  it("des cellules fusionnées laissent leurs places vides", async () => {
    const octets = await docx(
      table(
        [cellule(p("Mission"), '<w:vMerge w:val="restart"/>'), cellule(p("Deux ans"), '<w:gridSpan w:val="2"/>')],
        [cellule(p(""), "<w:vMerge/>"), cellule(p("2027")), cellule(p("2028"))],
        [cellule(p("Prévention")), cellule(p("5")), cellule(p("9"))],
      ),
    );
    expect(await lus(octets)).toEqual([
      "| Mission | Deux ans |  |\n| --- | --- | --- |\n|  | 2027 | 2028 |\n| Prévention | 5 | 9 |",
    ]);
  });

  it("un encadré d’une seule case est un texte, titres compris", async () => {
    const octets = await docx(
      p("Accès", { style: "Titre1" }) + table([cellule(p("Bureau", { style: "Titre1" }) + p("Cinq membres."))]),
    );
    expect(await lus(octets)).toEqual(["1 Accès", "1 Bureau", "Cinq membres."]);
  });

  it("un tableau dans un tableau garde ses mots", async () => {
    const dedans = table([cellule(p("dedans")), cellule(p("aussi"))]);
    const octets = await docx(table([cellule(p("a") + dedans), cellule(p("b"))]));
    expect(await lus(octets)).toEqual(["| a<br>dedans<br>aussi | b |\n| --- | --- |"]);
  });
});

describe("sans aucun style de titre", () => {
  it("les lignes numérotées en gras sont les titres, puis les autres lignes en gras", async () => {
    const gras = { gras: true };
    const octets = await docx(
      p("I. TERRITOIRE", gras) +
        p("Texte du territoire.") +
        p("1) Communes", gras) +
        p("Liste des communes.") +
        p("Carte", gras) +
        p("Une carte.") +
        p("II. GOUVERNANCE", gras) +
        p("Une phrase en gras qui se termine par un point.", gras),
    );
    expect(await lus(octets)).toEqual([
      "1 TERRITOIRE",
      "Texte du territoire.",
      "2 Communes",
      "Liste des communes.",
      "3 Carte",
      "Une carte.",
      "1 GOUVERNANCE",
      "**Une phrase en gras qui se termine par un point.**",
    ]);
  });

  it("dans un fichier qui a ses titres, une ligne en gras reste une ligne", async () => {
    const octets = await docx(
      p("Territoire", { style: "Titre1" }) + p("Carte", { gras: true }) + p("Budget", { style: "Titre1" }) + p("Fin."),
    );
    expect(await lus(octets)).toEqual(["1 Territoire", "**Carte**", "1 Budget", "Fin."]);
  });
});
