import { enAdresse } from "#app/actes/kebab.ts";
import { estACote, lienDe } from "#app/actes/links.ts";
import { acteDe } from "#app/actes/repertoire.ts";
import { enMinuscule, moment } from "#app/format.ts";
import { preparationsDe } from "#db/queries/prepared.ts";
import { corpsDe } from "#workflows/acteur.ts";
import type { TypeDeFait } from "#workflows/fact.ts";
import { qualitePour } from "#workflows/permissions.ts";
import { decisionsAPreparer, decisionsARendre, decisionsRendables, memeMatiere } from "#workflows/preparation.ts";
import type { Ouvert } from "./load.server.ts";

/** The decisions that wait for a signature at the ARS, those one may make or prepare: the ARS alone sees them. */
export async function decisionsVues({ db, id, dossier, acteur, aujourdhui }: Ouvert) {
  if (!acteur.qualites.some((qualite) => corpsDe(qualite) === "ars"))
    return { preparees: [], aRendre: [], aPreparer: [], aCote: [], enRetrait: [] };
  const adresse = (type: TypeDeFait) => `/dossiers/${id}/${enAdresse(type)}`;
  // What was prepared and the file no longer allows where it stands waits unseen, until a decision closes it.
  const rendables = decisionsRendables(dossier, aujourdhui);
  const preparees = (await preparationsDe(db, id))
    .map((preparee) => ({ ...preparee, type: preparee.type as TypeDeFait }))
    .filter(({ type }) => rendables.includes(type));
  const nouvelle = ({ type }: { type: TypeDeFait }) => !preparees.some((preparee) => preparee.type === type);
  const aPreparer = decisionsAPreparer(dossier, acteur, aujourdhui).filter(nouvelle);
  const aRendre = decisionsARendre(dossier, acteur, aujourdhui).filter(nouvelle);
  const lien = ({ type }: { type: TypeDeFait }) => ({
    adresse: adresse(type),
    libelle: `Préparer la décision\u00a0: ${enMinuscule(acteDe(type).verbe)}`,
    grave: false,
  });
  return {
    preparees: preparees.map(({ type, par, prepareeLe, renvoi }) => ({
      type,
      renvoyee: renvoi !== null,
      adresse: adresse(type),
      libelle: `${renvoi ? "Renvoyée à l’instruction" : "En attente de signature"}\u00a0: ${enMinuscule(acteDe(type).verbe)}`,
      note: `Préparée par ${par}, ${moment(prepareeLe)}`,
      aSigner: !renvoi && qualitePour(type, acteur.qualites) !== undefined,
    })),
    aRendre: aRendre.filter((acte) => !estACote(acte)).map((acte) => lienDe(id, acte)),
    aPreparer: aPreparer.filter((acte) => !estACote(acte)).map(lien),
    aCote: aPreparer.filter(estACote).map(lien),
    // What answers the same thing in another way steps back: never the next thing to do.
    enRetrait: rendables.filter((type) => preparees.some((preparee) => memeMatiere(preparee.type, type))).map(adresse),
  };
}
