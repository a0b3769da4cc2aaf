import { describe, expect, it } from "vitest";
import { faitEnMots } from "#app/notifications/tell.ts";
import { dossier, type Etape } from "#test/fabriques/dossier.ts";
import { raconter } from "#test/fabriques/recit.ts";
import type { Dossier } from "#workflows/dossier.ts";
import type { Fait } from "#workflows/fact.ts";
import { concernesPar } from "./destinataires.ts";

const dernier = (cas: Dossier) => cas.faits.at(-1) as Fait;
/** Those told of the last fact, the three parties aside. */
const organismes = (cas: Dossier) =>
  concernesPar(dernier(cas), cas)
    .filter((corps) => !["cpts", "ars", "cpam"].includes(corps))
    .sort();
const recit = (cas: Dossier) => faitEnMots(dernier(cas), cas, "2026-03-20").recit;

const consulter = (depart: Dossier) =>
  raconter(
    depart,
    ...(["ddArs", "cpam"] as const).map((organisme): Etape => ["AvisDemande", { organisme }]),
    ["AvisRendu", { sens: "favorableAvecReserves" }, "ars.delegation"],
    ["ComiteConvoque", { seanceLe: "2026-04-02", invites: ["urps"] }],
  );
const projet = consulter(dossier({ jusqua: "projetComplet" }));
const lettre = consulter(dossier({ jusqua: "lettreEnExamen" }));
const ANNULEE = "La séance du comité de validation prévue le 2 avril 2026 n’a plus lieu.";

describe("la fin d’un examen se dit à ceux que l’ARS a consultés", () => {
  it.each([
    ["opposition", "2026-03-20", projet, "OppositionNotifiee"],
    ["validation", "2026-03-20", projet, "ProjetDeSanteValide"],
    ["lettre validée", "2026-03-20", lettre, "LettreIntentionValidee"],
    ["lettre refusée", "2026-03-20", lettre, "LettreIntentionRefusee"],
    ["lettre retirée par la CPTS", "2026-03-20", lettre, "LettreIntentionRetiree"],
    ["projet abandonné", "2026-03-20", lettre, "DossierAbandonne"],
  ] as const)("%s, le %s : l’avis rendu et l’invitation, et la séance n’a plus lieu", (_quoi, le, cas, fin) => {
    const fini = raconter(cas, le, fin);
    expect(organismes(fini)).toEqual(["ddArs", "urps"]);
    expect(recit(fini)).toContain(ANNULEE);
  });

  it("le silence de l’ARS aussi, une fois la séance passée", () => {
    const tacite = raconter(projet, "2026-05-16", "ProjetDeSanteReputeValide");
    expect(organismes(tacite)).toEqual(["ddArs", "urps"]);
    expect(recit(tacite)).not.toContain("n’a plus lieu");
  });

  it("qui n’a pas été consulté sur ce dépôt, ou ne l’est plus, n’est pas prévenu", () => {
    expect(organismes(raconter(dossier({ jusqua: "projetComplet" }), "ProjetDeSanteValide"))).toEqual([]);
    const renonce = raconter(
      dossier({ jusqua: "projetComplet" }),
      ["AvisDemande", { organisme: "msa" }],
      ["AvisAnnule", { organisme: "msa" }],
    );
    expect(organismes(raconter(renonce, "OppositionNotifiee"))).toEqual([]);
    const suivant = raconter(lettre, "LettreIntentionValidee", "AssociationDeclaree", "ProjetDeSanteDepose");
    const oppose = raconter(suivant, "CompletudeConstatee", "OppositionNotifiee");
    expect(organismes(oppose)).toEqual([]);
    expect(recit(oppose)).not.toContain("n’a plus lieu");
  });

  it("la décision retirée, la séance est maintenue si son jour n’est pas passé", () => {
    const retirer = (le: string) =>
      raconter(raconter(projet, "2026-03-20", "OppositionNotifiee"), le, [
        "DecisionRetiree",
        { decision: "OppositionNotifiee", decisionDu: "2026-03-20", fondement: "illegalite" },
      ]);
    expect(recit(retirer("2026-03-25"))).toContain("prévue le 2 avril 2026 est maintenue.");
    expect(recit(retirer("2026-04-03"))).not.toContain("maintenue");
  });
});
