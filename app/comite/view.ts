import { NOM_ORGANISME, NOM_SENS } from "#app/actes/options.ts";
import { enumerer } from "#app/actes/phrases.ts";
import { dateLongue } from "#app/format.ts";
import type { Piece } from "#app/pieces/link.ts";
import { ORGANISMES } from "#workflows/acteur.ts";
import type { IssueDeLaSeance } from "#workflows/comite/session-outcome.ts";
import { type Avis, dernierAvis } from "#workflows/lettre-intention/opinions.ts";
import type { Contexte } from "#workflows/parcours/context.ts";
import { NOM_CONCLUSION, NOM_INVITE } from "./options.ts";

/** What is known of a committee beside its memory: its minutes, one a session held; what became of the last session. */
type Autour = { readonly comptesRendus?: readonly (Piece | undefined)[]; readonly issue?: IssueDeLaSeance };

/** What a session without conclusion is: to come unless the examination ended first. */
const ETATS: Partial<Record<IssueDeLaSeance, string>> = {
  annulee: "N’a plus lieu",
  sansCompteRendu: "Sans compte rendu",
};

/**
 * The committee on the deposit in words: the sessions held before, then the last one convened: when, where, who, what it
 * concluded. Null when none was convened.
 */
export function comiteVu({ comite }: Pick<Contexte, "comite">, { comptesRendus = [], issue }: Autour = {}) {
  if (!comite) return null;
  const { seanceLe, lieu, invites, participants, precedentes, tenu } = comite;
  const ligne = (term: string, value: string | undefined) => (value ? [{ term, value }] : []);
  return {
    precedentes: precedentes.map(({ seanceLe, conclusion, compteRendu }, rang) => ({
      ...{ titre: `Séance du ${dateLongue(seanceLe)}`, conclusion: NOM_CONCLUSION[conclusion], compteRendu },
      piece: comptesRendus[rang],
    })),
    conclusion: tenu && NOM_CONCLUSION[tenu.conclusion],
    clos: (!tenu && issue && ETATS[issue]) || null,
    piece: tenu ? comptesRendus[precedentes.length] : undefined,
    lignes: [
      { term: "Séance", value: dateLongue(tenu?.seanceLe ?? seanceLe) },
      { term: "Lieu", value: lieu },
      ...ligne("Invités", enumerer(invites.map((invite) => NOM_INVITE[invite]))),
      ...ligne("Participants", tenu?.participants ?? participants),
      ...ligne("Compte rendu", tenu?.compteRendu),
    ],
  };
}

export type ComiteVu = NonNullable<ReturnType<typeof comiteVu>>;

/** « Avis réunis : CPAM (favorable), URPS (attendu). », what a committee has before it; nothing when none was asked. */
export function avisReunis({ lettre }: Pick<Contexte, "lettre">): string {
  const dits = ORGANISMES.flatMap((organisme) => {
    const avis = lettre.avis[organisme];
    return avis ? [`${NOM_ORGANISME[organisme]} (${avisDit(avis)})`] : [];
  });
  return dits.length > 0 ? `Avis réunis : ${dits.join(", ")}.` : "";
}

/** « favorable avec réserves, précision attendue »: what a body said stays said while its precision is awaited. */
function avisDit(avis: Avis): string {
  const sens = dernierAvis(avis)?.sens;
  if (!sens) return "attendu";
  const suite = avis.precision ? "précision attendue" : "demandé de nouveau";
  return avis.renduLe ? NOM_SENS[sens].toLowerCase() : `${NOM_SENS[sens].toLowerCase()}, ${suite}`;
}
