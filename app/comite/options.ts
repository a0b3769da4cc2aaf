import { NOM_ORGANISME, NOM_SENS, ORGANISME, options } from "#app/actes/options.ts";
import type { Conclusion, Invite } from "#workflows/comite/events.ts";

export const NOM_CONCLUSION: Record<Conclusion, string> = { ...NOM_SENS, sansAvis: "Sans avis" };
export const OPTIONS_CONCLUSION = options(NOM_CONCLUSION, {
  favorable: "Le comité est d’avis que le projet avance tel quel.",
  favorableAvecReserves: "Le compte rendu dit ce qui reste à revoir.",
  defavorable: "Le compte rendu dit pourquoi. L’ARS reste libre de sa décision.",
  sansAvis: "Le comité a échangé sans conclure.",
});

/** With its article, in a sentence. */
export const NOM_INVITE: Record<Invite, string> = {
  cpam: ORGANISME.cpam,
  msa: ORGANISME.msa,
  urps: ORGANISME.urps,
  ddArs: ORGANISME.ddArs,
  cpts: "l’équipe projet",
};
export const OPTIONS_INVITES = options<Invite>(
  {
    cpam: NOM_ORGANISME.cpam,
    msa: NOM_ORGANISME.msa,
    urps: NOM_ORGANISME.urps,
    ddArs: NOM_ORGANISME.ddArs,
    cpts: "Équipe projet",
  },
  { cpts: "Pour être entendue par le comité." },
);
