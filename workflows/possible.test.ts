import { describe, expect, it } from "vitest";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { dossier, faitDe, HISTOIRES, type Histoire, JOUR } from "#test/fabriques/dossier.ts";
import { QUALITES } from "./acteur.ts";
import { accepter, decide, type Proposition } from "./decide.ts";
import { TYPES_DE_FAITS } from "./fact.ts";
import { PERMISSIONS } from "./permissions.ts";
import { actesPossibles } from "./possible.ts";

const etapes = Object.keys(HISTOIRES) as Histoire[];

describe.each(etapes)("les boutons montrés à l’étape %s", (jusqua) => {
  const cas = dossier({ jusqua });

  it("ouvrent tous sur un acte que la loi permet : il ne reste qu’à bien le remplir", () => {
    for (const qualite of QUALITES.filter((qualite) => qualite !== "systeme")) {
      for (const { type, variante } of actesPossibles(cas, ACTEURS[qualite], JOUR)) {
        const { le: _le, par: _par, ...exemple } = faitDe(type) as Proposition & { le: string; par: object };
        const circonstances = { acteur: ACTEURS[qualite], aujourdhui: JOUR, versionVue: cas.version };
        const decision = decide(cas, { ...exemple, ...variante }, circonstances);
        expect("refus" in decision ? decision.refus : "accepté", `${type} par ${qualite}`).toMatch(
          /^(accepté|saisie)$/,
        );
      }
    }
  });

  it("n’en oublient aucun : tout acte que la loi accepte a son bouton", () => {
    for (const type of TYPES_DE_FAITS) {
      for (const qualite of PERMISSIONS[type]) {
        const fait = faitDe([type, {}, qualite]);
        if ("refus" in accepter(cas, fait, JOUR)) continue;
        expect(
          actesPossibles(cas, ACTEURS[qualite], JOUR).map((acte) => acte.type),
          qualite,
        ).toContain(type);
      }
    }
  });
});

it("une personne à plusieurs qualités voit les actes de chacune, une fois", () => {
  const deux = { ...ACTEURS.porteur, qualites: ["porteur", "coordinateur", "ars.signataire"] as const };
  const actes = actesPossibles(dossier({ jusqua: "contratASigner" }), deux, JOUR).map(({ type }) => type);
  expect(actes).toEqual([
    "PorteurDesigne",
    "DossierAbandonne",
    "ExamenOuvert",
    "DecisionRetiree",
    "AideAuDemarrageDemandee",
    "ContratSigne",
    "SignatureRefusee",
  ]);
});

it("sans qualité, aucun bouton", () => {
  for (const jusqua of etapes)
    expect(actesPossibles(dossier({ jusqua }), { ...ACTEURS.porteur, qualites: [] }, JOUR)).toEqual([]);
});
