import { describe, expect, it } from "vitest";
import { dossier, HISTOIRES, type Histoire } from "#test/fabriques/dossier.ts";
import { issue, raconter } from "#test/fabriques/recit.ts";
import { dateCivile, plusJours } from "./civil-date.ts";
import { contexteDe, type Dossier } from "./dossier.ts";
import { echeances, faitDu } from "./echeances.ts";
import { reglesDuDossier } from "./parcours/context.ts";
import { AVENANT_2 } from "./regles/avenant-2.ts";
import { REGLES_EN_VIGUEUR, reglesDe } from "./regles/versions.ts";

const etapes = Object.keys(HISTOIRES) as Histoire[];

/** The dates that run at a stage, as they are read to somebody: until when, for whom, how binding, and what follows. */
const tableau = (cas: Dossier): string =>
  echeances(cas)
    .map(({ dernierJour, main, nature, libelle, auTerme, base }) =>
      [
        dernierJour,
        main.padEnd(7),
        nature.padEnd(13),
        base.statut.padEnd(10),
        libelle,
        auTerme && `→ ${auTerme.type} le ${auTerme.le}`,
      ]
        .filter(Boolean)
        .join("  "),
    )
    .join("\n") || "aucune";

describe("les échéances qui courent", () => {
  it.each(etapes)("%s", (jusqua) => {
    expect(tableau(dossier({ jusqua }))).toMatchSnapshot();
  });

  it.each(etapes)("la plus proche d’abord, chacune avec sa source et des dates qui existent : %s", (jusqua) => {
    const liste = echeances(dossier({ jusqua }));
    expect(liste.map(({ dernierJour }) => dernierJour)).toEqual(liste.map(({ dernierJour }) => dernierJour).sort());
    expect(new Set(liste.map(({ code }) => code)).size).toBe(liste.length);
    for (const { debutLe, dernierJour, base, libelle } of liste) {
      expect([debutLe, dernierJour].every((date) => dateCivile.safeParse(date).success)).toBe(true);
      expect([base.source, libelle].every((phrase) => phrase.length > 3)).toBe(true);
      expect(debutLe <= dernierJour).toBe(true);
    }
  });

  it.each(etapes)(
    "ce que le calendrier doit faire au terme, la machine l’accepte ce jour-là et ne l’a pas accepté la veille : %s",
    (jusqua) => {
      const cas = dossier({ jusqua });
      for (const { auTerme, dernierJour } of echeances(cas)) {
        if (!auTerme) continue;
        expect(auTerme.le).toBe(plusJours(dernierJour, 1));
        expect(issue(cas, [auTerme.type, {}, "systeme"], auTerme.le)).toBe("accepté");
        expect(issue(cas, [auTerme.type, {}, "systeme"], plusJours(auTerme.le, -1))).toBe("impossible");
      }
    },
  );

  it("une échéance indicative ou demandée n’agit jamais seule", () => {
    for (const jusqua of etapes)
      for (const { nature, auTerme } of echeances(dossier({ jusqua })))
        if (nature === "indicative" || nature === "demandee") expect(auTerme).toBeUndefined();
  });
});

describe("ce que la loi a déjà fait", () => {
  it("quand deux termes sont passés, le plus ancien d’abord", () => {
    const denonce = raconter(dossier({ jusqua: "enVigueur" }), "2031-01-01", [
      "ContratDenonce",
      { effetLe: "2031-03-10" },
    ]);
    expect(faitDu(denonce, "2032-01-01")).toEqual({ type: "ContratEchu", le: "2031-03-10" });
  });

  it("rien, tant que le dernier jour n’est pas passé", () => {
    const cas = dossier({ jusqua: "enVigueur" });
    expect([faitDu(cas, "2031-03-14"), faitDu(cas, "2031-03-15")]).toEqual([
      null,
      { type: "ContratEchu", le: "2031-03-15" },
    ]);
  });
});

describe("les règles d’un dossier", () => {
  it("sont celles sous lesquelles il a été ouvert", () => {
    expect(reglesDuDossier(contexteDe(dossier({ jusqua: "ouvert" })))).toBe(AVENANT_2);
    expect(reglesDe(REGLES_EN_VIGUEUR.version)).toBe(REGLES_EN_VIGUEUR);
  });

  it("d’une version inconnue, ne se devinent pas", () => {
    expect(() => reglesDe("aci-2035")).toThrow("aci-2035");
    expect(() => reglesDe("constructor")).toThrow("constructor");
  });

  it("disent chacune d’où elles viennent", () => {
    const { version: _version, libelle: _libelle, missions, ...regles } = AVENANT_2;
    for (const { source, statut } of [...Object.values(regles), ...Object.values(missions)]) {
      expect(source.length).toBeGreaterThan(5);
      expect(["source", "presse", "a-verifier"]).toContain(statut);
    }
  });
});
