import type { VersionFigee } from "#app/pdf/layout.server.ts";
import type { FaitDe } from "#workflows/fact.ts";
import { NOM_MISSION } from "#workflows/missions/missions.ts";
import { ecrireMots } from "#workflows/texte/markdown.ts";

type Avenant = FaitDe<"AvenantPropose">;

/** What the fingerprint of an amendment covers: the three parties sign these words, which stand in the act itself. */
export const texteDeLAvenant = ({ objet, contenu, missionsAjoutees }: Avenant) => ({
  objet,
  contenu,
  missionsAjoutees,
});

/** The same words as a frozen text, for those who read them on paper. `numero` counts the proposals of the file. */
export function avenantFige(
  fait: Avenant,
  { dossier, numero, figeeLe }: { dossier: { id: string; nom: string }; numero: number; figeeLe: Date },
): VersionFigee {
  const champ = (code: string, libelle: string, mots: string) => ({ code, libelle, texte: ecrireMots(mots) });
  const missions = fait.missionsAjoutees.map((mission) => NOM_MISSION[mission]).join(", ");
  const champs = [
    champ("objet", "Objet", fait.objet),
    champ("contenu", "Texte", fait.contenu),
    champ("missionsAjoutees", "Missions ajoutées", missions || "Aucune"),
  ];
  const contenu = {
    reference: `${dossier.id} · Avenant`,
    titre: "Avenant au contrat tripartite",
    modele: "avenant",
    modeleVersion: "",
    dossier,
    sections: [{ code: "avenant", titre: "Ce que les parties signent", champs }],
  };
  return { contenu, sha256: fait.sha256, numero, figeeLe };
}
