import { NOM_ORGANISME, NOM_SENS } from "#app/actes/options.ts";
import { enumerer } from "#app/actes/phrases.ts";
import { dateLongue } from "#app/format.ts";
import { ORGANISMES } from "#workflows/acteur.ts";
import type { Contexte } from "#workflows/parcours/context.ts";
import { NOM_CONCLUSION, NOM_INVITE } from "./options.ts";

/** The committee on the deposit in words: when, where, who, what it concluded. Null when none was convened. */
export function comiteVu({ comite }: Pick<Contexte, "comite">) {
  if (!comite) return null;
  const { seanceLe, lieu, invites, participants, tenu } = comite;
  const ligne = (term: string, value: string | undefined) => (value ? [{ term, value }] : []);
  return {
    conclusion: tenu && NOM_CONCLUSION[tenu.conclusion],
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

/** « Avis réunis : CPAM (favorable), URPS (attendu). », what a committee has before it; nothing when none was asked. */
export function avisReunis({ lettre }: Pick<Contexte, "lettre">): string {
  const dits = ORGANISMES.flatMap((organisme) => {
    const avis = lettre.avis[organisme];
    return avis ? [`${NOM_ORGANISME[organisme]} (${avis.sens ? NOM_SENS[avis.sens].toLowerCase() : "attendu"})`] : [];
  });
  return dits.length > 0 ? `Avis réunis : ${dits.join(", ")}.` : "";
}
