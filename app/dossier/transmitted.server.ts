import { faitDeLAdresse } from "#app/actes/kebab.ts";
import { concerneesPar } from "#db/queries/concerned.ts";
import { preparationsDe } from "#db/queries/prepared.ts";
import { corpsDe } from "#workflows/acteur.ts";
import type { Ouvert } from "./load.server.ts";

/** More names than that say nothing: the ARS signs. */
const NOMS_MONTRES = 3;

/**
 * What to say to whoever has just transmitted a decision, or sent it back: the address of the page names it. Null for
 * those who are not of the ARS, and when it does not wait so any more.
 */
export async function suiteVue({ db, id, acteur, aujourdhui }: Ouvert, recherche: URLSearchParams) {
  const [transmise, renvoyee] = ["transmise", "renvoyee"].map((nom) => recherche.get(nom));
  const type = faitDeLAdresse(transmise ?? renvoyee ?? "");
  if (!type || !acteur.qualites.some((qualite) => corpsDe(qualite) === "ars")) return null;
  const attend = (await preparationsDe(db, id)).find((preparee) => preparee.type === type);
  if (!attend || (attend.renvoi === null) !== Boolean(transmise)) return null;
  if (!transmise) return { titre: "Décision renvoyée", texte: `${attend.par} lira ce qui est à reprendre.` };
  const signataires = (await concerneesPar(db, id, ["ars"], aujourdhui)).filter(({ qualites }) =>
    qualites.includes("ars.signataire"),
  );
  const noms = signataires.map(({ nom }) => `${nom} (signataire pour l’ARS)`);
  const qui = noms.length === 0 || noms.length > NOMS_MONTRES ? "Une personne qui signe à l’ARS" : noms.join(" ou ");
  return { titre: "Décision transmise pour signature", texte: `${qui} la signera, la modifiera ou la renverra.` };
}
