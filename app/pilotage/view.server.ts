import { nommer } from "#app/administration/territories.ts";
import { base } from "#app/base.server.ts";
import { dateLongue } from "#app/format.ts";
import { introuvable, requirePersonne } from "#app/session.server.ts";
import { perimetreDe, retards, situation } from "#db/queries/steering.ts";
import { departements, regions } from "#db/reference/communes.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import { PALIERS, tableauDe } from "./buckets.ts";

/** The figures for this reader, in two statements. For whoever steers nothing, the page does not exist. */
export async function vueDuPilotage(request: Request) {
  const { affectations } = await requirePersonne(request);
  const perimetre = perimetreDe(affectations);
  if (!perimetre) throw introuvable();
  const db = await base();
  const aujourdhui = jourAParis(new Date());
  const tableau = tableauDe(await situation(db, perimetre, aujourdhui));
  const depasses = await retards(db, perimetre, aujourdhui);
  const regional = perimetre.echelle === "region";
  const lieux = regional ? regions() : departements();
  return {
    aujourdhui: dateLongue(aujourdhui),
    echelle: perimetre.echelle,
    perimetre: regional ? "France entière" : etendue(affectations),
    total: tableau.paliers.reduce((somme, { dossiers }) => somme + dossiers, 0),
    vivants: tableau.vivants,
    signes: tableau.paliers.find(({ code }) => code === "contratSigne")?.dossiers ?? 0,
    paliers: tableau.paliers.map(({ code, dossiers, population }) => ({
      titre: PALIERS.find((nomme) => nomme.code === code)?.titre ?? code,
      dossiers,
      population,
    })),
    territoires: tableau.territoires
      .map(({ territoire, ...comptes }) => ({ nom: nommer([territoire], lieux) || "Sans territoire", ...comptes }))
      .sort((a, b) => a.nom.localeCompare(b.nom, "fr")),
    retards: depasses.map(({ plusAncienne, ...retard }) => ({ ...retard, depuis: dateLongue(plusAncienne) })),
  };
}

/** « Nouvelle-Aquitaine, Gironde »: where the bodies of the person are competent. */
function etendue(affectations: Parameters<typeof perimetreDe>[0]): string {
  const noms = affectations.flatMap(({ corps, territoires }) => {
    if (corps === "ars") return territoires.map((code) => nommer([code], regions()));
    return corps === "cpam" || corps === "ddArs" ? territoires.map((code) => nommer([code], departements())) : [];
  });
  return [...new Set(noms)].join(", ");
}

export type VueDuPilotage = Awaited<ReturnType<typeof vueDuPilotage>>;
