import { createHash } from "node:crypto";
import type { VersionFigee } from "./layout.server.ts";

// For the tests: a frozen version, as short as can be.

export const answer = (texte: string, libelle = "Quelles communes votre territoire réunit-il ?") => ({
  code: "communes",
  libelle,
  texte,
});

type Section = VersionFigee["contenu"]["sections"][number];

export const section = (titre: string, ...champs: Section["champs"][number][]): Section => ({
  code: "territoire",
  titre,
  champs,
});

export const version = (...sections: Section[]): VersionFigee => ({
  contenu: {
    reference: "33-2026-0147",
    titre: "Lettre d’intention",
    modele: "lettreIntention",
    modeleVersion: "2026-11",
    dossier: { id: "d1", nom: "CPTS des Vals d’Orbelle" },
    sections,
  },
  sha256: createHash("sha256").update(JSON.stringify(sections)).digest("hex"),
  numero: 2,
  figeeLe: new Date("2026-03-12T13:02:00Z"),
});
