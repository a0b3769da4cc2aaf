import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { PETIT_MODELE } from "#test/fabriques/texte-vivant.ts";
import { textes } from "#test/fabriques/textes.ts";
import type { Champ } from "#workflows/modeles/modele.ts";
import { ecrireLignes, type Ligne } from "#workflows/texte/lignes.ts";
import { ecrireMarkdown, lireMarkdown } from "#workflows/texte/markdown.ts";
import { amorcer, contenuDe, nomDeReponse, remplacerReponse } from "./answers.ts";

const POSTES = PETIT_MODELE.sections[1]?.champs[0] as Champ;
const NOM = nomDeReponse("budget", "postes");
const depuis = (etat: Uint8Array) => {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, etat);
  return doc;
};
const ligne = (id: string, poste = id, montant = "", paye = ""): Ligne => ({ poste, montant, paye, id });
const poser = (doc: Y.Doc, lignes: readonly Ligne[]) => remplacerReponse(doc, POSTES, NOM, ecrireLignes(lignes));
const postes = (doc: Y.Doc): Ligne[] => JSON.parse(contenuDe(doc, PETIT_MODELE).budget?.postes || "[]");
const cellule = (doc: Y.Doc, id: string) => (doc.getMap(NOM).get(id) as Y.Map<unknown>).get("poste") as Y.Text;

const rangees = fc
  .uniqueArray(fc.constantFrom(..."abcdefg"), { maxLength: 6 })
  .chain((ids) =>
    fc.tuple(...ids.map((id) => fc.tuple(fc.constant(id), fc.string({ maxLength: 3 }), fc.string({ maxLength: 3 })))),
  )
  .map((lignes) => lignes.map(([id, poste, montant]) => ligne(id, poste, montant)))
  .map((lignes) => JSON.parse(JSON.stringify(lignes).replaceAll("\\u0000", "")) as Ligne[]);
const texte = textes.map(ecrireMarkdown).map((ecrit) => ecrireMarkdown(lireMarkdown(ecrit)));

describe("les réponses d’un texte vivant", () => {
  it("ce qui est amorcé se relit, quelle que soit la nature de la question", () => {
    fc.assert(
      fc.property(texte, rangees, fc.string(), (histoire, lignes, libre) => {
        const nom = libre.replaceAll("\0", "");
        const reponses = {
          projet: { nom, histoire, habitants: nom, debut: "2026-02-03" },
          budget: { postes: ecrireLignes(lignes), remarques: "" },
        };
        expect(contenuDe(depuis(amorcer(PETIT_MODELE, reponses)), PETIT_MODELE)).toEqual(reponses);
      }),
    );
  });

  it("chaque réponse peut en remplacer une autre, et la même ne change rien", () => {
    fc.assert(
      fc.property(rangees, rangees, texte, texte, (lignes, autres, histoire, autre) => {
        const champ = PETIT_MODELE.sections[0]?.champs[1] as Champ;
        const depart = { projet: { histoire }, budget: { postes: ecrireLignes(lignes) } };
        const doc = depuis(amorcer(PETIT_MODELE, depart));
        poser(doc, autres);
        remplacerReponse(doc, champ, "projet.histoire", autre);
        const lu = contenuDe(doc, PETIT_MODELE);
        expect([postes(doc), lu.projet?.histoire]).toEqual([autres, autre]);
        let changements = 0;
        doc.on("update", () => {
          changements += 1;
        });
        poser(doc, autres);
        remplacerReponse(doc, champ, "projet.histoire", `\n${autre}\n\n`);
        expect(changements).toBe(0);
      }),
    );
  });

  it("un document vide répond à chaque question, par rien", () => {
    const vide = contenuDe(new Y.Doc(), PETIT_MODELE);
    expect(vide).toEqual({
      projet: { nom: "", histoire: "", habitants: "", debut: "" },
      budget: { postes: "", remarques: "" },
    });
    expect(contenuDe(depuis(amorcer(PETIT_MODELE, {})), PETIT_MODELE)).toEqual(vide);
  });

  it("ce que la base refuse ou que personne n’écrit ne passe pas", () => {
    const doc = new Y.Doc();
    doc.getText("projet.nom").insert(0, "a\0b");
    doc.getMap("projet.habitants").set("valeur", 12);
    doc.getMap("projet.debut").set("valeur", "2026\0");
    const rangee = new Y.Map<unknown>([
      ["poste", new Y.Text("x\0y \\u0000")],
      ["montant", 5],
      ["rang", "premier"],
      ["autre", "z"],
    ]);
    doc.getMap(NOM).set("a", rangee);
    doc.getMap(NOM).set("b", "pas une ligne");
    const lu = contenuDe(doc, PETIT_MODELE);
    expect(lu.projet).toEqual({ nom: "ab", histoire: "", habitants: "", debut: "2026" });
    expect(postes(doc)).toEqual([ligne("a", "xy \\u0000")]);
  });
});

describe("les lignes d’un bloc, à plusieurs", () => {
  const depart = amorcer(PETIT_MODELE, { budget: { postes: ecrireLignes([ligne("a"), ligne("b"), ligne("c")]) } });
  const reunir = (un: Y.Doc, autre: Y.Doc) => {
    Y.applyUpdate(un, Y.encodeStateAsUpdate(autre));
    Y.applyUpdate(autre, Y.encodeStateAsUpdate(un));
    expect(postes(un)).toEqual(postes(autre));
    return postes(un);
  };

  it("un formulaire ajoute une ligne au milieu pendant qu’une autre se remplit et qu’une troisième part", () => {
    const [enDirect, serveur] = [depuis(depart), depuis(depart)];
    cellule(enDirect, "b").insert(1, "udget");
    enDirect.getMap(NOM).delete("c");
    poser(serveur, [ligne("a", "a", "10"), ligne("n"), ligne("b"), ligne("c")]);
    expect(reunir(enDirect, serveur)).toEqual([ligne("a", "a", "10"), ligne("n"), ligne("b", "budget")]);
  });

  it("deux personnes écrivent dans la même case : les deux textes restent", () => {
    const [enDirect, serveur] = [depuis(depart), depuis(depart)];
    cellule(enDirect, "a").insert(0, "Poste ");
    poser(serveur, [ligne("a", "a coordonner"), ligne("b"), ligne("c")]);
    expect(reunir(enDirect, serveur)[0]?.poste).toBe("Poste a coordonner");
  });

  it("changer l’ordre ne réécrit aucune ligne, même cent fois au même endroit", () => {
    const doc = depuis(depart);
    const avant = cellule(doc, "c");
    for (let fois = 0; fois < 100; fois += 1)
      poser(doc, fois % 2 === 0 ? [ligne("a"), ligne("c"), ligne("b")] : [ligne("a"), ligne("b"), ligne("c")]);
    poser(doc, [ligne("c"), ligne("b"), ligne("a")]);
    expect(postes(doc).map(({ id }) => id)).toEqual(["c", "b", "a"]);
    expect(cellule(doc, "c")).toBe(avant);
  });

  it("de deux lignes au même nom, la première ; d’une ligne mal faite, rien", () => {
    const doc = new Y.Doc();
    const forge = JSON.stringify([{ id: "a", poste: "un", rang: 7 }, { id: "a", poste: "deux" }, { poste: "sans" }, 3]);
    remplacerReponse(doc, POSTES, NOM, forge);
    expect(postes(doc)).toEqual([ligne("a", "un")]);
  });
});
