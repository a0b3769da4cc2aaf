import { NOM_SENS, ORGANISME } from "#app/actes/options.ts";
import { dateLongue } from "#app/format.ts";
import { ORGANISMES, type Organisme } from "#workflows/acteur.ts";
import { type Avis, avisRenvoye, dernierAvis } from "#workflows/lettre-intention/opinions.ts";
import type { Contexte } from "#workflows/parcours/context.ts";

type Memoire = Pick<Contexte, "lettre">;

const etatDe = ({ renduLe, precision, demandeLe }: Avis): string =>
  renduLe ? "" : `, ${precision ? "renvoyé pour précision" : "demandé de nouveau"} le ${dateLongue(demandeLe)}`;

function rendu(organisme: Organisme, avis: Avis): string[] {
  const { sens, renduLe } = dernierAvis(avis) ?? {};
  if (!sens || !renduLe) return [];
  return [
    `l’avis ${NOM_SENS[sens].toLowerCase()} de ${ORGANISME[organisme]}, rendu le ${dateLongue(renduLe)}${etatDe(avis)}`,
  ];
}

const chacun = ({ lettre }: Memoire, dire: typeof rendu): string[] =>
  ORGANISMES.flatMap((organisme) => {
    const avis = lettre.avis[organisme];
    return avis ? dire(organisme, avis) : [];
  });

/**
 * « l’avis favorable avec réserves de la CPAM, rendu le 10 novembre 2026, renvoyé pour précision le 12 novembre 2026 »:
 * the last opinion each body gave, as it stands.
 */
export const avisRendus = (contexte: Memoire): string[] => chacun(contexte, rendu);

/** What a decision made now would cite while its precision is awaited: said to whoever prepares or signs it. */
export const avisAPreciser = (contexte: Memoire): string[] =>
  chacun(contexte, (organisme, avis) =>
    avisRenvoye(avis)
      ? rendu(organisme, avis).map(
          (dit) => `Réponse attendue au plus tard le ${dateLongue(avis.avantLe)}\u00a0; la décision citera ${dit}.`,
        )
      : [],
  );
