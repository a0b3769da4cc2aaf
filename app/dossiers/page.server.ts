import { randomUUID } from "node:crypto";
import { base } from "#app/base.server.ts";
import { mainDe } from "#app/cadre/load.server.ts";
import { estDe, introuvable, type Personne, requirePersonne } from "#app/session.server.ts";
import { listerDossiers } from "#db/queries/files.ts";
import { portefeuilleDe } from "#db/queries/portfolio.ts";
import { departements } from "#db/reference/communes.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import { adresseDe, enRequete } from "./choices.ts";
import { comptesVus } from "./counts.ts";
import { trouves } from "./found.ts";
import { lireDemande } from "./query.ts";
import { lignesVues } from "./rows.ts";

/** Everything the portfolio shows to somebody: two statements, whatever the number of files. */
export async function vueDuPortefeuille(request: Request) {
  const personne = await requirePersonne(request);
  if (estDe(personne, "national")) throw introuvable();
  const jour = jourAParis(new Date());
  const { choix, filtres, tri, curseur } = lireDemande(new URL(request.url).searchParams, personne.id, jour);
  const db = await base();
  const main = mainDe(personne);
  const [{ lignes, suivant }, portefeuille] = await Promise.all([
    listerDossiers(db, personne, { filtres, tri, curseur, main }),
    portefeuilleDe(db, personne, { main, jour }),
  ]);
  const adresse = adresseDe(choix);
  const agent = personne.affectations.length > 0;
  const ars = estDe(personne, "ars");
  return {
    lignes: lignesVues(lignes, personne.id, jour, choix.q),
    trouves: curseur ? null : trouves(lignes.length, suivant !== undefined, choix),
    total: portefeuille.total,
    comptes: agent ? comptesVus(portefeuille, main) : [],
    vues: agent ? portefeuille.vues : null,
    cle: randomUUID(),
    choix,
    tri,
    requete: enRequete(choix),
    departements: departementsDe(personne),
    collegues: ars ? portefeuille.collegues : null,
    premiere: curseur ? adresse : undefined,
    suivante: suivant
      ? `${adresse}${adresse.includes("?") ? "&" : "?"}${new URLSearchParams({ apres: suivant })}`
      : undefined,
    agent,
    confie: ars,
    rappelle: estDe(personne, "ars", "cpam"),
    reprend: estDe(personne, "ars", "admin"),
  };
}

/** The départements of the bodies of somebody. */
function departementsDe({ affectations }: Personne) {
  const regions = affectations.flatMap(({ corps, territoires }) =>
    corps === "ars" || corps === "urps" ? territoires : [],
  );
  const codes = affectations.flatMap(({ corps, territoires }) =>
    corps === "ddArs" || corps === "cpam" || corps === "msa" ? territoires : [],
  );
  const tous = affectations.some(({ corps }) => corps === "admin");
  return departements()
    .filter(({ code, region }) => tous || regions.includes(region) || codes.includes(code))
    .map(({ code, nom }) => ({ code, nom }));
}

export type VueDuPortefeuille = Awaited<ReturnType<typeof vueDuPortefeuille>>;
