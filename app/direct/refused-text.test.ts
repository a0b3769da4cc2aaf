import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { CONTREFACONS, element, ILLISIBLES } from "#test/fabriques/contrefacons.ts";
import { hasard } from "#test/fabriques/des.ts";
import { geste, ines, issue, LIEUX, ligneDeBudget, neuf, paul } from "#test/fabriques/gestes-directs.ts";

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
