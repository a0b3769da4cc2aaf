import { moment } from "#app/format.ts";
import type { PointLu } from "#db/queries/grid.ts";
import { type Appreciation, CRITERES } from "#workflows/instruction/grid.ts";
import type { Contexte } from "#workflows/parcours/context.ts";

export const NOM_APPRECIATION: Readonly<Record<Appreciation, string>> = {
  conforme: "Conforme",
  aPreciser: "À préciser",
  insuffisant: "Insuffisant",
};

/** The grid of a deposit as it is shown: each point, where to read it, what was thought of it. */
export const pointsVus = (
  lus: readonly PointLu[],
  modele: "lettreIntention" | "projetDeSante",
  { dossier }: Pick<Contexte, "dossier">,
) =>
  CRITERES.map(({ code, libelle, question, sections }) => {
    const lu = lus.find(({ critere }) => critere === code);
    return {
      ...{ code, libelle, question },
      repere: code === "territoire" ? repereDuTerritoire(dossier) : undefined,
      sections: sections[modele],
      lu: lu && { appreciation: lu.appreciation, note: lu.note, par: lu.par, quand: moment(lu.noteeLe) },
    };
  });

export type PointVu = ReturnType<typeof pointsVus>[number];

const repereDuTerritoire = ({ territoire }: Contexte["dossier"]) =>
  territoire
    ? `${territoire.communes.length} ${territoire.communes.length > 1 ? "communes" : "commune"}, qui ne sont dans aucun autre dossier`
    : undefined;
