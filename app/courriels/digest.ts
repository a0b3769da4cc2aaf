import { parCle } from "#app/notifications/group.ts";
import { adresseDuService } from "./letter.ts";

type Ligne = {
  readonly dossierId: string;
  readonly dossier: string;
  readonly nature: "a-faire" | "information";
  readonly titre: string;
};

/** The lines of one part of the letter, file by file; nothing when there is none. */
function partie(titre: string, lignes: readonly Ligne[]): string[] {
  const paragraphes = parCle(lignes, ({ dossierId, dossier }) => `${dossier} (${dossierId})`).map(
    ([dossier, siennes]) =>
      [
        dossier,
        ...parCle(siennes, ({ titre }) => titre).map(
          ([dit, memes]) => `- ${dit}${memes.length > 1 ? ` (${memes.length})` : ""}`,
        ),
        `${adresseDuService()}/dossiers/${siennes[0]?.dossierId}`,
      ].join("\n"),
  );
  return paragraphes.length > 0 ? [titre, ...paragraphes] : [];
}

/** The letter of the day: what is to do first, then the rest, by file. Titles of acts only, never what was written. */
export function lettreDuJour(lignes: readonly Ligne[]): { sujet: string; texte: string } {
  const aFaire = lignes.filter(({ nature }) => nature === "a-faire");
  const reste = lignes.filter(({ nature }) => nature === "information");
  const dossiers = new Set(lignes.map(({ dossierId }) => dossierId)).size;
  return {
    sujet: `Atelier CPTS : ${dossiers > 1 ? `du nouveau sur ${dossiers} dossiers` : "du nouveau sur un dossier"}`,
    texte: [
      "Bonjour,",
      ...partie("À FAIRE", aFaire),
      ...partie("POUR INFORMATION", reste),
      `Toutes vos notifications : ${adresseDuService()}/notifications`,
      `Choisir les courriels que vous recevez : ${adresseDuService()}/compte/notifications`,
      "Atelier CPTS",
    ].join("\n\n"),
  };
}
