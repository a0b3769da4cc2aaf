import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { element, mots } from "#test/fabriques/contrefacons.ts";
import { geste, ines, issue, LIEUX, ligneDeBudget, neuf } from "#test/fabriques/gestes-directs.ts";

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
