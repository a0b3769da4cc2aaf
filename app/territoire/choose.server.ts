import type { Db } from "#db/connection.ts";
import { communesPrises, contactDuTerritoire } from "#db/queries/communes.ts";
import { communeDe, communesDeEpci } from "#db/reference/communes.ts";
import { type Choix, codesTapes, geste } from "./choice.ts";
import { grouper } from "./taken.ts";

/**
 * The gesture of a submitted form, knowing what the other files hold: a commune taken is shown as taken and is not
 * added; one already in the list stays, and is said, until it is taken out.
 */
export async function choisir(db: Db, formulaire: URLSearchParams, saufDossierId = ""): Promise<Choix> {
  const voulu = geste(formulaire);
  const membres = new Map(voulu.epci.map(({ code }) => [code, communesDeEpci(code).map((commune) => commune.code)]));
  const regardees = [...voulu.codes, ...voulu.trouvees.map(({ code }) => code), ...[...membres.values()].flat()];
  const prises = await communesPrises(db, saufDossierId, [...new Set(regardees)]);
  const prise = new Map(prises.map((commune) => [commune.code, commune]));
  const deja = codesTapes(formulaire);
  const seulesLibres = formulaire.get("intention") === "retirer-prises";
  const codes = voulu.codes.filter((code) => !prise.has(code) || (deja.includes(code) && !seulesLibres));
  const laissees = prises.filter(({ code }) => voulu.codes.includes(code) && !deja.includes(code));
  const gardees = prises.filter(({ code }) => codes.includes(code));
  const concernee = communeDe((laissees[0] ?? gardees[0])?.code ?? "");
  const contact = concernee && (await contactDuTerritoire(db, concernee));
  return {
    ...voulu,
    codes,
    trouvees: voulu.trouvees.map((commune) => ({ ...commune, prisePar: prise.get(commune.code)?.dossier })),
    epci: voulu.epci.map((epci) => ({
      ...epci,
      prises: membres.get(epci.code)?.filter((code) => prise.has(code)).length ?? 0,
    })),
    laissees: grouper(laissees),
    prises: grouper(gardees),
    contact: contact && [contact.nom, contact.telephone.replaceAll(" ", "\u00a0")].filter(Boolean).join(", "),
  };
}
