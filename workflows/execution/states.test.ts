import { describe, expect, it } from "vitest";
import { dossier } from "#test/fabriques/dossier.ts";
import { issue, raconter } from "#test/fabriques/recit.ts";
import { attendus, contexteDe, estDans, etatDe } from "../dossier.ts";
import { echeances, faitDu } from "../echeances.ts";

const enVigueur = dossier({ jusqua: "enVigueur" });
const manquement = raconter(enVigueur, "2026-06-01", ["ManquementConstate", { observationsAvantLe: "2026-07-01" }]);

describe("le manquement", () => {
  it("laisse à la CPTS le temps de présenter ses observations", () => {
    expect(echeances(manquement)).toContainEqual(
      expect.objectContaining({
        code: "observations",
        main: "porteur",
        debutLe: "2026-06-01",
        dernierJour: "2026-07-01",
        nature: "contractuelle",
      }),
    );
  });

  it.each(["SuspensionDecidee", "ContratResilie"] as const)(
    "pas de décision avant les observations ou leur terme : %s",
    (acte) => {
      expect(issue(manquement, acte, "2026-07-01")).toBe("impossible");
      expect(issue(manquement, acte, "2026-07-02")).toBe("accepté");
      const entendue = raconter(manquement, "2026-06-10", "ObservationsPresentees");
      expect(issue(entendue, acte, "2026-06-10")).toBe("accepté");
    },
  );

  it("les observations se présentent une fois, et passent la main à la CPAM", () => {
    const entendue = raconter(manquement, "2026-06-10", "ObservationsPresentees");
    expect(issue(entendue, "ObservationsPresentees", "2026-06-11")).toBe("impossible");
    expect(echeances(entendue).map(({ code }) => code)).not.toContain("observations");
    expect([contexteDe(entendue).execution.observationsLe, attendus(entendue)]).toEqual([
      "2026-06-10",
      ["porteur", "cpam"],
    ]);
  });

  it("se clôt quand il est réparé, et n’empêche pas d’en constater un autre", () => {
    const clos = raconter(manquement, "2026-06-20", "ManquementClos");
    expect(estDans(clos, { enVigueur: { execution: "normale" } })).toBe(true);
    expect(issue(clos, "SuspensionDecidee", "2026-12-01")).toBe("impossible");
    expect(issue(clos, ["ManquementConstate", { observationsAvantLe: "2026-08-20" }], "2026-07-20")).toBe("accepté");
  });

  it("la procédure est à une étape à la fois", () => {
    expect(issue(manquement, "ManquementConstate", "2026-06-02")).toBe("impossible");
    for (const acte of [
      "ObservationsPresentees",
      "ManquementClos",
      "SuspensionDecidee",
      "SuspensionLevee",
      "ContratResilie",
    ] as const)
      expect(issue(enVigueur, acte)).toBe("impossible");
  });
});

describe("la suspension", () => {
  const suspendu = dossier({ jusqua: "suspendu" });

  it("se lève, et efface le manquement qui l’a causée", () => {
    const leve = raconter(suspendu, "SuspensionLevee");
    expect(estDans(leve, { enVigueur: { execution: "normale" } })).toBe(true);
    expect(Object.values(contexteDe(leve).execution).every((valeur) => valeur === null)).toBe(true);
  });

  it("peut finir en résiliation, ou en dénonciation par la CPTS", () => {
    expect(etatDe(raconter(suspendu, "ContratResilie"))).toBe("resilie");
    expect(issue(suspendu, "ContratDenonce")).toBe("accepté");
    expect(issue(suspendu, "ManquementClos")).toBe("impossible");
  });
});

it("la résiliation finit le dossier le jour où elle est décidée", () => {
  const resilie = dossier({ jusqua: "resilie" });
  expect([etatDe(resilie), contexteDe(resilie).dossier.finLe]).toEqual(["resilie", "2026-03-15"]);
});

describe("la dénonciation par la CPTS", () => {
  const denonce = raconter(enVigueur, "2026-06-01", ["ContratDenonce", { effetLe: "2026-08-31" }]);

  it("met fin au contrat le jour de son effet, par le seul calendrier", () => {
    expect(echeances(denonce)).toContainEqual(
      expect.objectContaining({
        code: "preavis",
        dernierJour: "2026-08-30",
        auTerme: { type: "ContratEchu", le: "2026-08-31" },
      }),
    );
    expect([faitDu(denonce, "2026-08-30"), faitDu(denonce, "2026-08-31")]).toEqual([
      null,
      { type: "ContratEchu", le: "2026-08-31" },
    ]);
    const fini = raconter(denonce, "2026-08-31", "ContratEchu");
    expect([etatDe(fini), contexteDe(fini).dossier.finLe]).toEqual(["echu", "2026-08-31"]);
  });

  it("ne se dénonce pas deux fois, et ne laisse plus constater de manquement", () => {
    expect(issue(denonce, "ContratDenonce", "2026-06-02")).toBe("impossible");
    expect(issue(denonce, "ManquementConstate", "2026-06-02")).toBe("impossible");
  });

  it("est possible aussi pendant un manquement", () => {
    expect(issue(manquement, "ContratDenonce", "2026-06-02")).toBe("accepté");
  });

  it("ne prolonge pas un contrat dont le terme vient avant : le terme l’emporte", () => {
    const tardif = raconter(enVigueur, "2031-03-01", ["ContratDenonce", { effetLe: "2031-06-01" }]);
    expect(faitDu(tardif, "2032-01-01")).toEqual({ type: "ContratEchu", le: "2031-03-15" });
  });
});
