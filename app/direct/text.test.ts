import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { CONTREFACONS, element, ILLISIBLES, mots } from "#test/fabriques/contrefacons.ts";
import { hasard } from "#test/fabriques/des.ts";
import { PETIT_MODELE } from "#test/fabriques/texte-vivant.ts";
import { TexteVivant } from "./text.ts";

const LIEUX = {
  long: "projet.histoire",
  court: "projet.nom",
  nombre: "projet.habitants",
  ailleurs: "budget.remarques",
};
const paul = { id: "paul", sections: new Set(["projet"]) };
const ines = { id: "ines", sections: new Set(["projet", "budget"]) };
const neuf = (doc = new Y.Doc()) => new TexteVivant(doc, PETIT_MODELE, new Map());

/** What a page sends after this gesture, and the page itself. */
function geste(faire: (doc: Y.Doc) => void, doc = new Y.Doc()): Uint8Array {
  const avant = Y.encodeStateVector(doc);
  faire(doc);
  return Y.encodeStateAsUpdate(doc, avant);
}
const issue = (texte: TexteVivant, octets: Uint8Array, plume = paul) => {
  const verdict = texte.ecrire(octets, plume);
  return verdict === null ? "rien" : "motif" in verdict ? verdict.motif : verdict.sections;
};

describe("ce que la page écrit est accepté, avec les sections touchées", () => {
  it.each<[string, (doc: Y.Doc) => void, string[]]>([
    [
      "un paragraphe en gras et son lien",
      (doc) =>
        doc
          .getXmlFragment(LIEUX.long)
          .insert(0, [
            element(
              "paragraph",
              mots("gras", { bold: {} }),
              element("hardBreak"),
              mots("lien", { link: { href: "https://has-sante.fr" } }),
            ),
          ]),
      ["projet"],
    ],
    [
      "un titre, une liste, un tableau",
      (doc) => {
        const titre = element("heading", mots("Titre"));
        titre.setAttribute("level", 2 as never);
        const ligne = element("tableRow", element("tableHeader", element("paragraph", mots("a"))));
        doc
          .getXmlFragment(LIEUX.long)
          .insert(0, [
            titre,
            element("bulletList", element("listItem", element("paragraph"))),
            element("table", ligne),
          ]);
      },
      ["projet"],
    ],
    ["un nom", (doc) => doc.getText(LIEUX.court).insert(0, "CPTS"), ["projet"]],
    ["un nombre", (doc) => doc.getMap(LIEUX.nombre).set("valeur", "12 000"), ["projet"]],
    ["une ligne du budget", (doc) => doc.getMap("budget.postes").set("l1", ligneDeBudget()), ["budget"]],
  ])("%s", (_nom, faire, sections) => {
    expect(issue(neuf(), geste(faire), ines)).toEqual(sections);
  });

  it("retirer ce qu’on avait écrit, mots ou ligne entière", () => {
    const texte = neuf();
    const page = new Y.Doc();
    const poser = geste((doc) => {
      doc.getText(LIEUX.court).insert(0, "CPTS du Bassin");
      doc.getMap("budget.postes").set("l1", ligneDeBudget());
    }, page);
    expect(issue(texte, poser, ines)).toEqual(["projet", "budget"]);
    expect(
      issue(
        texte,
        geste((doc) => doc.getText(LIEUX.court).delete(4, 10), page),
        ines,
      ),
    ).toEqual(["projet"]);
    expect(
      issue(
        texte,
        geste((doc) => doc.getMap("budget.postes").delete("l1"), page),
        ines,
      ),
    ).toEqual(["budget"]);
    expect(issue(texte, Y.encodeStateAsUpdate(page), ines)).toBe("rien");
  });
});

describe("ce qu’aucune page n’écrit est refusé", () => {
  it.each(CONTREFACONS)("%s", (_nom, motif, faire) => {
    expect(
      issue(
        neuf(),
        geste((doc) => faire(doc, LIEUX)),
      ),
    ).toBe(motif);
  });

  it.each<[string, (doc: Y.Doc) => void, string]>([
    [
      "une case que le bloc n’a pas",
      (doc) => doc.getMap("budget.postes").set("l1", new Y.Map([["inconnue", "x"]])),
      "contenu",
    ],
    ["une ligne qui n’en est pas une", (doc) => doc.getMap("budget.postes").set("l1", "x"), "contenu"],
    ["un identifiant qui est un chemin", (doc) => doc.getMap("budget.postes").set("../l1", new Y.Map()), "contenu"],
    [
      "un rang qui n’est pas un nombre",
      (doc) => doc.getMap("budget.postes").set("l1", new Y.Map([["rang", "deux"]])),
      "contenu",
    ],
    [
      "une case trop longue",
      (doc) => doc.getMap("budget.postes").set("l1", ligneDeBudget("x".repeat(501))),
      "celluleTropLongue",
    ],
    [
      "deux cent une lignes",
      (doc) => {
        for (let n = 0; n < 601; n += 1) doc.getMap("budget.postes").set(`l${n}`, ligneDeBudget());
      },
      "tropDeLignes",
    ],
  ])("%s", (_nom, faire, motif) => {
    expect(
      issue(
        neuf(),
        geste((doc) => doc.transact(() => faire(doc))),
        ines,
      ),
    ).toBe(motif);
  });

  it.each(ILLISIBLES)("%s", (_nom, octets) => {
    expect(["illisible", "desordre", "racine"]).toContain(issue(neuf(), octets(hasard(7))));
  });

  it("la main d’un autre", () => {
    const texte = neuf();
    const page = new Y.Doc();
    issue(
      texte,
      geste((doc) => doc.getText(LIEUX.court).insert(0, "a"), page),
      ines,
    );
    expect(
      issue(
        texte,
        geste((doc) => doc.getText(LIEUX.court).insert(1, "b"), page),
        paul,
      ),
    ).toBe("auteur");
  });

  it("un document devenu trop lourd", () => {
    const texte = neuf();
    const page = new Y.Doc();
    const mention = () => {
      const cree = element("mention");
      cree.setAttribute("label", "é".repeat(120));
      return cree;
    };
    const issues = Array.from({ length: 20 }, () =>
      issue(
        texte,
        geste((doc) => {
          const paragraphe = element("paragraph", ...Array.from({ length: 1_000 }, mention));
          doc.getXmlFragment(LIEUX.long).insert(0, [paragraphe]);
        }, page),
      ),
    );
    expect(issues[0]).toEqual(["projet"]);
    expect(issues.at(-1)).toBe("tropGros");
  });
});

function ligneDeBudget(poste = "Coordination"): Y.Map<unknown> {
  return new Y.Map<unknown>([
    ["rang", 1],
    ["poste", new Y.Text(poste)],
    ["montant", "30000"],
  ]);
}
