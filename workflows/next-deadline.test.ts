import { describe, expect, it } from "vitest";
import { dossier, HISTOIRES, type Histoire } from "#test/fabriques/dossier.ts";
import { raconter } from "#test/fabriques/recit.ts";
import { personnesAttendues } from "./dossier.ts";
import { prochaineEcheance, prochaineEcheanceDe } from "./next-deadline.ts";

const etapes = Object.keys(HISTOIRES) as Histoire[];
const lire = (echeance: ReturnType<typeof prochaineEcheance>) =>
  echeance ? `${echeance.dernierJour} ${echeance.main} ${echeance.code}` : "aucune";

describe("la prochaine date d’un dossier", () => {
  it.each([
    ["lettreDeposee", "2026-05-15 ars lettreIntention"],
    ["lettreRefusee", "aucune"],
    ["projetComplet", "2026-05-15 ars opposition"],
    ["comiteTenu", "2026-05-15 ars opposition"],
    ["contratASigner", "aucune"],
  ] as const)("%s : %s", (jusqua, attendue) => {
    expect(lire(prochaineEcheance(dossier({ jusqua })))).toBe(attendue);
  });

  it.each(etapes)("est toujours celle de quelqu’un que le dossier attend : %s", (jusqua) => {
    const cas = dossier({ jusqua });
    const prochaine = prochaineEcheance(cas);
    if (prochaine) expect(personnesAttendues(cas)).toContain(prochaine.main);
    for (const main of personnesAttendues(cas))
      expect(prochaineEcheanceDe(cas, main) === null || prochaine !== null).toBe(true);
  });

  it("un avis demandé pour plus tôt ne passe pas devant la réponse de l’ARS, et reste la date de la CPAM", () => {
    const consulte = raconter(dossier({ jusqua: "projetComplet" }), ["AvisDemande", { avantLe: "2026-04-01" }]);
    expect(lire(prochaineEcheance(consulte))).toBe("2026-05-15 ars opposition");
    expect(lire(prochaineEcheanceDe(consulte, "cpam"))).toBe("2026-04-01 cpam avis.cpam");
  });

  it("le terme du contrat, des années plus tard, laisse sa place à ce qui prépare le dialogue de l’année", () => {
    const signe = dossier({ jusqua: "enVigueur" });
    expect(lire(prochaineEcheanceDe(signe, "cpam"))).toBe("2026-12-15 cpam dialogue.donnees");
    expect(lire(prochaineEcheanceDe(dossier({ jusqua: "compteRenduASigner" }), "cpam"))).toContain("cpam terme");
  });

  it("quand la CPTS corrige, c’est la date de la CPTS, même si le délai de l’ARS finit avant", () => {
    const aCorriger = raconter(dossier({ jusqua: "projetComplet" }), [
      "CorrectionsDemandees",
      { avantLe: "2026-06-30" },
    ]);
    expect(lire(prochaineEcheance(aCorriger))).toBe("2026-06-30 porteur corrections");
    expect(lire(prochaineEcheanceDe(aCorriger, "ars"))).toBe("2026-05-15 ars opposition");
  });
});
