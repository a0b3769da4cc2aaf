import { enAdresse } from "#app/actes/kebab.ts";
import { estACote } from "#app/actes/links.ts";
import { acteDe } from "#app/actes/repertoire.ts";
import { enMinuscule, moment } from "#app/format.ts";
import { preparationsDe } from "#db/queries/prepared.ts";
import { corpsDe } from "#workflows/acteur.ts";
import type { TypeDeFait } from "#workflows/fact.ts";
import { actesPossibles } from "#workflows/possible.ts";
import { decisionsAPreparer } from "#workflows/preparation.ts";
import type { Ouvert } from "./load.server.ts";

/** The decisions that wait for a signature at the ARS, and those one may prepare: the ARS alone sees them. */
export async function decisionsVues({ db, id, dossier, acteur, aujourdhui }: Ouvert) {
  if (!acteur.qualites.some((qualite) => corpsDe(qualite) === "ars"))
    return { preparees: [], aPreparer: [], aCote: [] };
  const adresse = (type: TypeDeFait) => `/dossiers/${id}/${enAdresse(type)}`;
  // What was prepared and the file no longer allows where it stands waits unseen, until a decision closes it.
  const rendables = actesPossibles(dossier, { ...acteur, qualites: ["ars.signataire"] }, aujourdhui);
  const preparees = (await preparationsDe(db, id)).filter((preparee) =>
    rendables.some(({ type }) => type === preparee.type),
  );
  const aPreparer = decisionsAPreparer(dossier, acteur, aujourdhui).filter(
    ({ type }) => !preparees.some((preparee) => preparee.type === type),
  );
  const lien = ({ type }: { type: TypeDeFait }) => ({
    adresse: adresse(type),
    libelle: `Préparer la décision\u00a0: ${enMinuscule(acteDe(type).verbe)}`,
    grave: false,
  });
  return {
    preparees: preparees.map(({ type, par, prepareeLe, renvoi }) => ({
      adresse: adresse(type as TypeDeFait),
      libelle: acteDe(type as TypeDeFait).verbe,
      note: renvoi ? "Renvoyée à l’instruction" : `Préparée par ${par}, ${moment(prepareeLe)}`,
    })),
    aPreparer: aPreparer.filter((acte) => !estACote(acte)).map(lien),
    aCote: aPreparer.filter(estACote).map(lien),
  };
}
