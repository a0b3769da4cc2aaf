import * as Y from "yjs";
import { canonique } from "#workflows/canonical-json.ts";
import type { Reponses } from "#workflows/modeles/completeness.ts";
import type { Champ, Modele, Section } from "#workflows/modeles/modele.ts";
import { ecrireLignes } from "#workflows/texte/lignes.ts";
import { ecrireMarkdown, lireMarkdown } from "#workflows/texte/markdown.ts";
import type { Noeud } from "#workflows/texte/riche.ts";
import { poserTexte, texteDuFragment } from "./codec.ts";
import { lignesPropres, lignesVivantes, poserLignes } from "./rows.ts";
import { remplacerMots, sansNul } from "./words.ts";

/** Under what name the live text keeps the answer to a question: « prevention.actionsDePrevention ». */
export const nomDeReponse = (section: string, champ: string): string => `${section}.${champ}`;

/** Every answer of a live text, as `Contenu` keeps them: each question of the template has one, perhaps empty. */
export const contenuDe = (doc: Y.Doc, modele: Modele): Reponses =>
  Object.fromEntries(
    modele.sections.map(({ code, champs }) => [
      code,
      Object.fromEntries(champs.map((champ) => [champ.code, reponseDe(doc, champ, nomDeReponse(code, champ.code))])),
    ]),
  );

function reponseDe(doc: Y.Doc, { nature, lignes }: Champ, nom: string): string {
  if (nature === "texteLong") return sansNul(ecrireMarkdown(texteDuFragment(doc.getXmlFragment(nom))));
  if (lignes) return ecrireLignes(lignesVivantes(doc.getMap(nom), lignes));
  if (nature === "texte") return sansNul(doc.getText(nom).toString());
  const valeur = doc.getMap(nom).get("valeur");
  return typeof valeur === "string" ? sansNul(valeur) : "";
}

/**
 * The first update of a document: these answers. The same answers always make the same bytes, in any process; others
 * are signed by another hand, so that two beginnings can only be added, never be taken for one another.
 */
export function amorcer(modele: Modele, reponses: Reponses): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = mainDe(reponses);
  doc.transact(() => {
    for (const { code, champs } of modele.sections)
      for (const champ of champs)
        remplacerReponse(doc, champ, nomDeReponse(code, champ.code), reponses[code]?.[champ.code] ?? "");
  });
  return Y.encodeStateAsUpdate(doc);
}

/** A number that stands for these answers (FNV-1a): pages read answers too, and have no fingerprint of the register. */
const mainDe = (reponses: Reponses): number =>
  [...canonique(reponses)].reduce(
    (main, lettre) => Math.imul(main ^ (lettre.codePointAt(0) ?? 0), 0x01000193),
    0x811c9dc5,
  ) >>> 0;

/** A block by what one reads of it: one that reads as nothing is left where it is. */
const lisible = (bloc: Noeud): string => net(ecrireMarkdown({ type: "doc", content: [bloc] }));

/**
 * Makes one answer of a live text say `valeur` (Markdown, rows in JSON, or plain words, by the nature of the question)
 * by its smallest change. An answer that already says so is not touched.
 */
export function remplacerReponse(doc: Y.Doc, champ: Champ, nom: string, valeur: string): void {
  const voulu = canoniser(champ, valeur);
  if (canoniser(champ, reponseDe(doc, champ, nom)) === voulu) return;
  doc.transact(() => {
    if (champ.nature === "texteLong") poserTexte(doc.getXmlFragment(nom), lireMarkdown(voulu), lisible);
    else if (champ.lignes) poserLignes(doc.getMap(nom), champ.lignes, lignesPropres(champ.lignes, voulu));
    else if (champ.nature === "texte") remplacerMots(doc.getText(nom), doc.getText(nom).toString(), voulu);
    else doc.getMap(nom).set("valeur", voulu);
  });
}

const net = (markdown: string): string => ecrireMarkdown(lireMarkdown(markdown));

/** An answer as a live text gives it back. Two answers that differ only in how they were typed become one. */
function canoniser({ nature, lignes }: Champ, valeur: string): string {
  if (nature === "texteLong") return net(valeur);
  return lignes ? ecrireLignes(lignesPropres(lignes, valeur)) : valeur;
}

/** Whether two contents of a section say the same, however each was typed. */
export const memeContenu = (
  { champs }: Section,
  a: Readonly<Record<string, string>>,
  b: Readonly<Record<string, string>>,
): boolean =>
  champs.every((champ) => {
    const [une, autre] = [a[champ.code] ?? "", b[champ.code] ?? ""];
    return une === autre || canoniser(champ, une) === canoniser(champ, autre);
  });
