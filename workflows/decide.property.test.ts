import fc from "fast-check";
import { expect, it } from "vitest";
import { dossier } from "#test/fabriques/dossier.ts";
import { coups } from "#test/fabriques/hasard.ts";
import { DEPARTS, vivre } from "#test/fabriques/vie.ts";
import { contexteDe, type Dossier, rejouer } from "./dossier.ts";
import { TYPES_DE_FAITS, type TypeDeFait } from "./fact.ts";
import { reglesDuDossier } from "./parcours/context.ts";
import { PERMISSIONS } from "./permissions.ts";
import { delaiDuProjet } from "./projet-de-sante/memory.ts";

function verifier(avant: Dossier, suite: Dossier): void {
  const fait = suite.faits.at(-1);
  if (!fait) return;
  expect(suite.version).toBe(avant.version + 1);
  expect(PERMISSIONS[fait.type]).toContain(fait.par.qualite);
  expect(avant.instantane.status).toBe("active");
  if (fait.type === "ProjetDeSanteReputeValide")
    expect(fait.le).toBe(delaiDuProjet(contexteDe(avant).projet, reglesDuDossier(contexteDe(avant)))?.effetLe);
  const { contrat } = contexteDe(suite);
  if (contrat.signeLe) expect(Object.keys(contrat.signatures)).toHaveLength(3);
}

it("mille vies tirées au hasard : chaque acte accepté est permis, et le journal se rejoue", () => {
  const faits = new Set<TypeDeFait>();
  fc.assert(
    fc.property(coups(50), fc.constantFrom(...DEPARTS), (vie, jusqua) => {
      const depart = dossier({ jusqua });
      const cas = vivre(depart, vie, verifier);
      const rejoue = rejouer(JSON.parse(JSON.stringify(cas.faits)));
      expect(rejoue.instantane.value).toEqual(cas.instantane.value);
      expect(contexteDe(rejoue)).toEqual(contexteDe(cas));
      for (const { type } of cas.faits.slice(depart.version)) faits.add(type);
    }),
    { numRuns: 1_000 },
  );
  // The dice must go everywhere, or they prove nothing: nearly every fact has been drawn and accepted.
  expect(faits.size).toBeGreaterThan(TYPES_DE_FAITS.length - 6);
});
