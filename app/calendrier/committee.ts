import { enumerer } from "#app/actes/phrases.ts";
import { NOM_CONCLUSION, NOM_INVITE } from "#app/comite/options.ts";
import { type Acteur, type Corps, corpsDe } from "#workflows/acteur.ts";
import type { DateCivile } from "#workflows/civil-date.ts";
import type { Invite } from "#workflows/comite/events.ts";
import { seancesTenues } from "#workflows/comite/memory.ts";
import { seanceAnnulee } from "#workflows/comite/session-outcome.ts";
import { contexteDe, type Dossier } from "#workflows/dossier.ts";
import type { Evenement } from "./ics.ts";

type Seance = {
  readonly seanceLe: DateCivile;
  readonly lieu: string;
  readonly invites: readonly Invite[];
  readonly dit: string;
  readonly annule?: true;
};

/** Whether a file has a session to show in a calendar. */
export const aUneSeance = (dossier: Dossier): boolean =>
  contexteDe(dossier).comite !== null || seanceAnnulee(dossier) !== null;

/** Whether somebody sits at a session: those of the ARS, and the invited. */
function yEstInvite(invites: readonly Invite[], { qualites }: Acteur): boolean {
  const corps: readonly Corps[] = ["ars", ...invites];
  return qualites.some((qualite) => corps.includes(corpsDe(qualite)));
}

/** The sessions held on the deposit, then the one to come, or the one that was cancelled while its day is not over. */
function seancesDe(dossier: Dossier, aujourdhui: DateCivile): Seance[] {
  const { comite } = contexteDe(dossier);
  const annulee = comite ? null : seanceAnnulee(dossier);
  const tenues = seancesTenues(comite).map(({ conclusion, ...seance }) => ({
    ...seance,
    dit: `Tenu\u00a0: ${NOM_CONCLUSION[conclusion].toLowerCase()}.`,
  }));
  if (annulee && annulee.seanceLe >= aujourdhui)
    return [{ ...annulee, annule: true, dit: "L’examen du dépôt est terminé\u00a0: cette séance n’a plus lieu." }];
  if (!comite || comite.tenu) return tenues;
  const invites = enumerer(["l’ARS", ...comite.invites.map((invite) => NOM_INVITE[invite])]);
  return [...tenues, { ...comite, dit: `Invités\u00a0: ${invites}.` }];
}

/** The sessions of the committee, for those invited; one convened again takes the place of the former. */
export function seancesDuComite(
  { id, dossier, acteur }: { readonly id: string; readonly dossier: Dossier; readonly acteur: Acteur | null },
  commun: Pick<Evenement, "adresse" | "reviseLe">,
  aujourdhui: DateCivile,
): Evenement[] {
  const { comite, dossier: fiche } = contexteDe(dossier);
  const avant = dossier.faits.filter(({ type }) => type === "ComiteTenu").length - seancesTenues(comite).length;
  return seancesDe(dossier, aujourdhui).flatMap(({ seanceLe, lieu, invites, dit, annule }, rang) =>
    acteur && yEstInvite(invites, acteur)
      ? [
          {
            ...commun,
            uid: `${id}-comite-${avant + rang + 1}`,
            jour: seanceLe,
            titre: `${annule ? "Annulé\u00a0: comité" : "Comité"} de validation, ${fiche.nom}`,
            description: [dit, commun.adresse].join("\n"),
            lieu,
            ...(annule && { annule }),
          },
        ]
      : [],
  );
}
