import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { PETIT_MODELE } from "#test/fabriques/texte-vivant.ts";
import type { Champ } from "#workflows/modeles/modele.ts";
import { ecrireMarkdown } from "#workflows/texte/markdown.ts";
import { amorcer, nomDeReponse, remplacerReponse } from "./answers.ts";
import { texteDuFragment } from "./codec.ts";
import { ecart } from "./words.ts";

const HISTOIRE = PETIT_MODELE.sections[0]?.champs[1] as Champ;
const NOM = nomDeReponse("projet", "histoire");
const depuis = (etat: Uint8Array) => {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, etat);
  return doc;
};
const depart = (histoire: string) => amorcer(PETIT_MODELE, { projet: { histoire } });
const dit = (doc: Y.Doc) => ecrireMarkdown(texteDuFragment(doc.getXmlFragment(NOM)));
const blocs = (doc: Y.Doc) => doc.getXmlFragment(NOM).toArray() as Y.XmlElement[];
const mots = (doc: Y.Doc, rang: number) => blocs(doc)[rang]?.get(0) as Y.XmlText;

/** Somebody types while a form is saved: both start from the same text, then each receives the other. */
function ensemble(histoire: string, taper: (doc: Y.Doc) => void, formulaire: string): string {
  const [enDirect, serveur] = [depuis(depart(histoire)), depuis(depart(histoire))];
  taper(enDirect);
  remplacerReponse(serveur, HISTOIRE, NOM, formulaire);
  Y.applyUpdate(enDirect, Y.encodeStateAsUpdate(serveur));
  Y.applyUpdate(serveur, Y.encodeStateAsUpdate(enDirect));
  expect(dit(enDirect)).toBe(dit(serveur));
  return dit(serveur);
}

describe("un formulaire enregistré pendant que quelqu’un tape", () => {
  const HISTORIQUE = "Le bassin compte trois villes.\n\nLes médecins partent.\n\n- maison de santé\n- hôpital";

  it.each([
    ["ailleurs", "Le bassin compte quatre villes.\n\nLes médecins partent tous.\n\n- maison de santé\n- hôpital"],
    [
      "dans le même paragraphe",
      "Le bassin compte trois villes.\n\nDes médecins partent tous.\n\n- maison de santé\n- hôpital",
    ],
    [
      "avec un paragraphe de plus devant",
      "Un mot d’abord.\n\nLe bassin compte trois villes.\n\nDes médecins partent tous.\n\n- maison de santé\n- hôpital",
    ],
  ])("garde ce qui est tapé : %s", (_ou, attendu) => {
    const taper = (doc: Y.Doc) => mots(doc, 1).insert("Les médecins partent".length, " tous");
    expect(ensemble(HISTORIQUE, taper, attendu.replace(" tous", ""))).toBe(attendu);
  });

  it("garde le mot que l’on met en gras, le point ajouté à une liste, le paragraphe que l’on ouvre", () => {
    const formulaire = HISTORIQUE.replace("trois", "quatre");
    expect(ensemble(HISTORIQUE, (doc) => mots(doc, 1).format(4, 8, { bold: {} }), formulaire)).toContain(
      "**médecins**",
    );
    const ajouterUnPoint = (doc: Y.Doc) => {
      const item = new Y.XmlElement("listItem");
      blocs(doc)[2]?.insert(1, [item]);
      const paragraphe = new Y.XmlElement("paragraph");
      item.insert(0, [paragraphe]);
      paragraphe.insert(0, [new Y.XmlText("pharmacie")]);
    };
    expect(ensemble(HISTORIQUE, ajouterUnPoint, formulaire)).toContain("- maison de santé\n- pharmacie\n- hôpital");
    const doc = depuis(depart(HISTORIQUE));
    doc.getXmlFragment(NOM).insert(2, [new Y.XmlElement("paragraph")]);
    mots(doc, 1).insert("Les médecins partent.".length, " ");
    remplacerReponse(doc, HISTOIRE, NOM, formulaire);
    expect(blocs(doc).map((bloc) => bloc.length)).toEqual([1, 1, 0, 2]);
    expect(mots(doc, 1).toString()).toBe("Les médecins partent. ");
  });

  it("ne déplace pas le curseur des autres", () => {
    const doc = depuis(depart(HISTORIQUE));
    const curseur = Y.createRelativePositionFromTypeIndex(mots(doc, 1), 12);
    remplacerReponse(
      doc,
      HISTOIRE,
      NOM,
      HISTORIQUE.replace("Le bassin", "# Titre\n\nNotre bassin").replace("partent", "s’en vont"),
    );
    const lu = Y.createAbsolutePositionFromRelativePosition(curseur, doc);
    expect([lu?.type, lu?.index]).toEqual([mots(doc, 2), 12]);
  });

  it("une lettre changée dans un long texte pèse quelques octets", () => {
    const long = Array.from({ length: 60 }, (_, rang) => `Paragraphe ${rang}, avec des mots *penchés* au milieu.`);
    const doc = depuis(depart(long.join("\n\n")));
    const pesees: number[] = [];
    doc.on("update", (octets: Uint8Array) => pesees.push(octets.length));
    remplacerReponse(doc, HISTOIRE, NOM, long.join("\n\n").replace("Paragraphe 31,", "Paragraphe 31 ;"));
    expect(pesees).toHaveLength(1);
    expect(pesees[0]).toBeLessThan(60);
  });
});

it("ce qui sépare deux textes suffit à passer de l’un à l’autre, sans couper un signe en deux", () => {
  const phrase = fc.string({ unit: fc.constantFrom("a", "b", "😀", "😁", "é"), maxLength: 12 });
  fc.assert(
    fc.property(phrase, phrase, (ancien, voulu) => {
      const { debut, ote, mis } = ecart(ancien, voulu);
      expect(ancien.slice(0, debut) + mis + ancien.slice(debut + ote)).toBe(voulu);
      expect(
        [ancien.slice(0, debut), ancien.slice(debut, debut + ote), mis].every((morceau) => !/\p{Cs}/u.test(morceau)),
      ).toBe(true);
    }),
  );
});
