import fc from "fast-check";
import { expect, it } from "vitest";
import { dossier, JOUR } from "#test/fabriques/dossier.ts";
import { type Coup, coups, tentativeDe } from "#test/fabriques/hasard.ts";
import { plusJours } from "./civil-date.ts";
import { accepter, decide, estUnRefus } from "./decide.ts";
import { contexteDe, type Dossier, rejouer } from "./dossier.ts";
import { faitDu } from "./echeances.ts";
import { TYPES_DE_FAITS, type TypeDeFait } from "./fact.ts";
import { reglesDuDossier } from "./parcours/context.ts";
import { PERMISSIONS } from "./permissions.ts";
import { delaiDuProjet } from "./projet-de-sante/memory.ts";

/** Lets the calendar act, as it does before anybody else. */
function calendrier(cas: Dossier, jour: string): Dossier {
  const du = faitDu(cas, jour);
  if (!du) return cas;
  const decision = accepter(cas, { ...du, par: { id: "systeme", nom: "Le calendrier", qualite: "systeme" } }, jour);
  if (estUnRefus(decision)) expect.fail(`Le calendrier est refusé : ${JSON.stringify([du, decision])}`);
  return decision.dossier;
}

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

const DEPARTS = [
  "ouvert",
  "lettreEnExamen",
  "projetComplet",
  "contratASigner",
  "enVigueur",
  "manquement",
  "atteinteAArreter",
] as const;

/** One life: a throw of dice each time, the calendar first. Answers what was accepted. */
function vivre(depart: Dossier, vie: readonly Coup[]): Dossier {
  let cas = depart;
  let jour = JOUR;
  for (const coup of vie) {
    jour = plusJours(jour, coup.jours);
    cas = calendrier(cas, jour);
    const { acteur, proposition, versionVue } = tentativeDe(coup, cas, jour);
    const decision = decide(cas, proposition, { acteur, aujourdhui: jour, versionVue });
    if (estUnRefus(decision)) continue;
    verifier(cas, decision.dossier);
    cas = decision.dossier;
  }
  return cas;
}

it("mille vies tirées au hasard : chaque acte accepté est permis, et le journal se rejoue", () => {
  const faits = new Set<TypeDeFait>();
  fc.assert(
    fc.property(coups(50), fc.constantFrom(...DEPARTS), (vie, jusqua) => {
      const depart = dossier({ jusqua });
      const cas = vivre(depart, vie);
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
