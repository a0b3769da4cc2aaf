import { describe, expect, it } from "vitest";
import { signalerFichier } from "./garde.ts";

const DE_SANTE = [
  ["ordonnance.pdf", /une ordonnance/],
  ["Ordonnance_2026-11-14.pdf", /une ordonnance/],
  ["ordonnance-2026-05-12-scan.jpg", /une ordonnance/],
  ["Prescription medicale kiné.docx", /une ordonnance/],
  ["CRH_Roquebelle.pdf", /hospitalisation/],
  ["compte-rendu d’hospitalisation.pdf", /hospitalisation/],
  ["CR hospit mars.pdf", /hospitalisation/],
  ["CompteRenduOperatoire.pdf", /compte rendu médical/],
  ["compte_rendu_consultation.odt", /compte rendu médical/],
  ["lettre de liaison.pdf", /lettre/],
  ["biologie 12-03.pdf", /analyses/],
  ["bilan sanguin.png", /analyses/],
  ["resultats_labo.pdf", /analyses/],
  ["radio.jpg", /image/],
  ["IRM-genou.jpeg", /image/],
  ["scanner thorax.png", /image/],
  ["carte vitale recto.jpg", /carte Vitale/],
  ["arrêt de travail.pdf", /arrêt de travail/],
  ["ARRET_MALADIE.PDF", /arrêt de travail/],
  ["certificat médical.pdf", /certificat/],
  ["dossier patient.docx", /dossier/],
  ["Dossier médical partagé export.pdf", /dossier/],
  ["feuille de soins.pdf", /dossier/],
] as const;

const AUTRES = [
  "compte-rendu AG 2026.docx",
  "compte rendu de réunion.docx",
  "CR du bureau du 12 mars.pdf",
  "projet-de-sante.docx",
  "Ordonnance n° 2021-584 relative aux CPTS.pdf",
  "ordonnance-2021-584.pdf",
  "modele ordonnance de sortie.docx",
  "protocole radio chute.pdf",
  "campagne radio locale.mp3",
  "carte des communes.png",
  "carte-vals-orbelle.svg",
  "logo.png",
  "photo equipe.jpg",
  "budget 2027.xlsx",
  "statuts signés.pdf",
  "parcours patient diabète.png",
  "circuit du patient.png",
  "liste des membres.csv",
  "IMG_2041.jpeg",
  "scan0001.pdf",
  "",
] as const;

describe("le garde lit le nom d’un fichier", () => {
  it.each(DE_SANTE)("%s ressemble à un document de santé", (nom, attendu) => {
    expect(signalerFichier(nom)).toMatchObject({
      genre: "document",
      extrait: nom,
      phrase: expect.stringMatching(attendu),
    });
  });

  it.each(AUTRES)("« %s » ne dit rien", (nom) => {
    expect(signalerFichier(nom)).toBeNull();
  });

  it("voit un patient ou un numéro de sécurité sociale dans le nom", () => {
    expect(signalerFichier("Mme Martin diabétique.pdf")?.genre).toBe("patient");
    expect(signalerFichier("M._Dupont_souffre_de_démence.pdf")?.genre).toBe("patient");
    expect(signalerFichier("1850578006084.pdf")?.genre).toBe("nir");
  });

  it("coupe un nom trop long dans sa phrase", () => {
    expect(signalerFichier(`ordonnance ${"x".repeat(400)}.pdf`)?.extrait).toHaveLength(120);
  });
});
