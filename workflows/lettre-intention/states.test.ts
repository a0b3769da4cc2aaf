import { describe, expect, it } from "vitest";
import { dossier } from "#test/fabriques/dossier.ts";
import { issue, raconter } from "#test/fabriques/recit.ts";
import { ORGANISMES } from "../acteur.ts";
import { attendus, contexteDe, etatDe, rejouer } from "../dossier.ts";
import { echeances } from "../echeances.ts";

const enExamen = dossier({ jusqua: "lettreEnExamen" });
const aCompleter = dossier({ jusqua: "lettreACompleter" });
const codes = (cas: typeof enExamen) => echeances(cas).map(({ code }) => code);

describe("déposer la lettre d’intention", () => {
  it("demande un porteur et un territoire", () => {
    const [ouvert, porteur, territoire] = dossier({ jusqua: "ouvert" }).faits;
    if (!ouvert || !porteur || !territoire) throw new Error("The usual file opens with three facts");
    expect(issue(rejouer([ouvert]), "LettreIntentionDeposee")).toBe("impossible");
    expect(issue(rejouer([ouvert, porteur]), "LettreIntentionDeposee")).toBe("impossible");
    expect(issue(rejouer([ouvert, territoire]), "LettreIntentionDeposee")).toBe("impossible");
    expect(issue(rejouer([ouvert, porteur, territoire]), "LettreIntentionDeposee")).toBe("accepté");
  });

  it("passe la main à l’ARS, puis la rend au porteur quand il faut compléter", () => {
    expect(attendus(dossier({ jusqua: "ouvert" }))).toEqual(["porteur"]);
    expect(attendus(enExamen)).toEqual(["ars"]);
    expect(attendus(aCompleter)).toEqual(["porteur"]);
  });

  it("après des compléments, revient à la personne qui l’examinait, pas en bas de la pile", () => {
    const completee = raconter(aCompleter, "2026-04-02", ["LettreIntentionDeposee", { numero: 2 }]);
    expect(etatDe(completee)).toBe("lettreIntention.enExamen");
    expect(contexteDe(completee).lettre).toMatchObject({
      deposeeLe: "2026-04-02",
      numero: 2,
      complementsAvantLe: null,
    });
    expect(contexteDe(completee).lettre.responsable?.nom).toBe("Hélène Vidal");
  });

  it.each(["lettreRefusee", "lettreRetiree"] as const)(
    "une lettre refusée ou retirée se dépose de nouveau (%s)",
    (jusqua) => {
      expect(etatDe(raconter(dossier({ jusqua }), "LettreIntentionDeposee"))).toBe("lettreIntention.deposee");
    },
  );

  it.each(["ouvert", "lettreRefusee", "lettreRetiree", "lettreValidee"] as const)("rien à retirer (%s)", (jusqua) => {
    expect(issue(dossier({ jusqua }), "LettreIntentionRetiree")).toBe("impossible");
  });

  it("le territoire ne change plus pendant que l’ARS examine, et peut changer ensuite", () => {
    expect(issue(enExamen, "TerritoireDefini")).toBe("impossible");
    for (const jusqua of ["lettreACompleter", "lettreRefusee", "lettreRetiree", "lettreValidee"] as const)
      expect(issue(dossier({ jusqua }), "TerritoireDefini")).toBe("accepté");
  });
});

describe("l’examen par l’ARS", () => {
  it("se confie à quelqu’un d’autre sans rien changer d’autre", () => {
    const confie = raconter(enExamen, ["ExamenOuvert", { responsable: { id: "ars2", nom: "Léa Petit" } }]);
    expect([etatDe(confie), contexteDe(confie).lettre.responsable?.nom]).toEqual([
      "lettreIntention.enExamen",
      "Léa Petit",
    ]);
  });

  it("ni valider, ni refuser, ni demander des compléments avant de l’avoir ouvert", () => {
    const deposee = dossier({ jusqua: "lettreDeposee" });
    for (const acte of [
      "LettreIntentionValidee",
      "LettreIntentionRefusee",
      "ComplementsDemandes",
      "AvisDemande",
    ] as const)
      expect(issue(deposee, acte)).toBe("impossible");
  });

  it("n’a aucun délai légal : la date montrée est indicative et se dit à vérifier", () => {
    expect(echeances(enExamen)).toMatchObject([
      { code: "lettreIntention", nature: "indicative", dernierJour: "2026-05-15", base: { statut: "a-verifier" } },
    ]);
    expect(echeances(enExamen)[0]).not.toHaveProperty("auTerme");
  });

  it("valider ouvre le projet de santé et se souvient du jour", () => {
    const validee = raconter(enExamen, "2026-05-02", "LettreIntentionValidee");
    expect([etatDe(validee), contexteDe(validee).lettre.valideeLe]).toEqual([
      "projetDeSante.enPreparation",
      "2026-05-02",
    ]);
  });
});

describe("les avis", () => {
  const QUI = { cpam: "cpam.direction", msa: "msa", urps: "urps", ddArs: "ars.delegation" } as const;

  it.each(ORGANISMES)("l’avis de l’organisme %s : demandé, rendu, redemandé", (organisme) => {
    const rendre = ["AvisRendu", {}, QUI[organisme]] as const;
    expect(issue(enExamen, rendre)).toBe("impossible");
    const demande = raconter(enExamen, ["AvisDemande", { organisme }]);
    expect(codes(demande)).toContain(`avis.${organisme}`);
    expect(issue(demande, ["AvisDemande", { organisme }])).toBe("impossible");
    const rendu = raconter(demande, "2026-04-01", rendre);
    expect(contexteDe(rendu).lettre.avis[organisme]).toMatchObject({ renduLe: "2026-04-01", sens: "favorable" });
    expect(codes(rendu)).not.toContain(`avis.${organisme}`);
    expect(issue(rendu, rendre, "2026-04-01")).toBe("impossible");
    expect(issue(rendu, ["AvisDemande", { organisme }], "2026-04-01")).toBe("accepté");
  });

  it("ne lient pas l’ARS : un avis défavorable n’empêche pas de valider", () => {
    const contre = raconter(enExamen, "AvisDemande", ["AvisRendu", { sens: "defavorable" }]);
    expect(issue(contre, "LettreIntentionValidee")).toBe("accepté");
  });

  it("s’annulent tant qu’ils ne sont pas rendus", () => {
    const demande = raconter(enExamen, "AvisDemande");
    expect(codes(raconter(demande, "AvisAnnule"))).not.toContain("avis.cpam");
    expect(issue(enExamen, "AvisAnnule")).toBe("impossible");
    expect(issue(raconter(demande, "AvisRendu"), "AvisAnnule")).toBe("impossible");
    expect(issue(demande, ["AvisAnnule", { organisme: "msa" }])).toBe("impossible");
  });

  it("restent possibles pendant que le porteur complète", () => {
    expect(issue(raconter(aCompleter, "AvisDemande"), "AvisRendu")).toBe("accepté");
  });

  it.each(["LettreIntentionValidee", "LettreIntentionRefusee", "LettreIntentionRetiree"] as const)(
    "ne sont plus attendus une fois la réponse donnée (%s)",
    (fin) => expect(codes(raconter(enExamen, "AvisDemande", fin))).not.toContain("avis.cpam"),
  );
});
