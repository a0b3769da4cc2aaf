import { enumerer } from "#app/actes/phrases.ts";
import { NOM_CONCLUSION, NOM_INVITE } from "#app/comite/options.ts";
import { type Acteur, type Corps, corpsDe } from "#workflows/acteur.ts";
import { contexteDe, type Dossier } from "#workflows/dossier.ts";
import type { Evenement } from "./ics.ts";

/** Whether somebody sits at the committee of a file: those of the ARS, and the invited. */
function yEstInvite(dossier: Dossier, { qualites }: Acteur): boolean {
  const invites: readonly Corps[] = ["ars", ...(contexteDe(dossier).comite?.invites ?? [])];
  return qualites.some((qualite) => invites.includes(corpsDe(qualite)));
}

/** The session of the committee under way, for those invited; one convened again takes the place of the former. */
export function seanceDuComite(
  { id, dossier, acteur }: { readonly id: string; readonly dossier: Dossier; readonly acteur: Acteur | null },
  commun: Pick<Evenement, "adresse" | "reviseLe">,
): Evenement[] {
  const { comite, dossier: fiche } = contexteDe(dossier);
  if (!comite || !acteur || !yEstInvite(dossier, acteur)) return [];
  const { seanceLe, lieu, invites, tenu } = comite;
  const avant = dossier.faits.filter(({ type }) => type === "ComiteTenu").length - (tenu ? 1 : 0);
  return [
    {
      ...commun,
      uid: `${id}-comite-${avant + 1}`,
      jour: tenu?.seanceLe ?? seanceLe,
      titre: `Comité de validation, ${fiche.nom}`,
      description: [
        tenu
          ? `Tenu : ${NOM_CONCLUSION[tenu.conclusion].toLowerCase()}.`
          : `Invités : ${enumerer(["l’ARS", ...invites.map((invite) => NOM_INVITE[invite])])}.`,
        commun.adresse,
      ].join("\n"),
      lieu,
    },
  ];
}
