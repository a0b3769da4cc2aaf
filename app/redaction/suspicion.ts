import { type Signalement, signaler } from "#workflows/garde/garde.ts";
import type { Section } from "#workflows/modeles/modele.ts";
import { lireLignes } from "#workflows/texte/lignes.ts";

export type Soupcon = Signalement & { readonly champ: string };
type Contenu = Readonly<Record<string, string>>;

const textesDe = ({ lignes }: Section["champs"][number], reponse: string): string[] =>
  lignes
    ? lireLignes(reponse).map((ligne) => lignes.colonnes.map(({ code }) => ligne[code] ?? "").join(" | "))
    : [reponse];

/** What in a form looks like a patient's data and is not kept yet. Said to its author, kept nowhere. */
export const soupconsDe = ({ champs }: Section, ecrit: Contenu, mien: Contenu): Soupcon[] =>
  champs.flatMap((champ) => {
    const dans = (contenu: Contenu) => textesDe(champ, contenu[champ.code] ?? "").flatMap((texte) => signaler(texte));
    const connus = new Set(dans(ecrit).map(({ extrait }) => extrait));
    return dans(mien)
      .filter(({ extrait }) => !connus.has(extrait))
      .map((vu) => ({ ...vu, champ: champ.code }));
  });
