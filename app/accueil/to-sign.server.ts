import { enAdresse } from "#app/actes/kebab.ts";
import { acteDe } from "#app/actes/repertoire.ts";
import { dateLongue, moment } from "#app/format.ts";
import type { Personne } from "#app/session.server.ts";
import type { Db } from "#db/connection.ts";
import { type ASigner, preparationsASigner } from "#db/queries/prepared.ts";
import { lireFlux } from "#db/queries/stream.ts";
import { type DateCivile, joursEntre } from "#workflows/civil-date.ts";
import type { TypeDeFait } from "#workflows/fact.ts";
import { decisionsRendables } from "#workflows/preparation.ts";
import { termeDeSignature } from "#workflows/signing-term.ts";

const MONTREES = 12;

/** The decisions prepared for this person to sign, the nearest last day first; nothing for whoever does not sign. */
export async function decisionsASigner(db: Db, personne: Personne, jour: DateCivile) {
  const preparees = await preparationsASigner(db, personne, MONTREES);
  const vues = (await Promise.all(preparees.map((preparee) => decisionVue(db, preparee, jour)))).flat();
  const rang = ({ terme }: (typeof vues)[number]) => terme?.jours ?? Number.POSITIVE_INFINITY;
  return vues.sort((a, b) => Math.sign(rang(a) - rang(b)) || 0);
}

/** One of them in words; none when the file no longer allows it where it stands. */
async function decisionVue(db: Db, { dossierId: id, nom, par, prepareeLe, ...preparee }: ASigner, jour: DateCivile) {
  const type = preparee.type as TypeDeFait;
  const dossier = (await lireFlux(db, id))?.dossier;
  if (!dossier || !decisionsRendables(dossier, jour).includes(type)) return [];
  const terme = termeDeSignature(dossier, type);
  return [
    {
      cle: `${id} ${type}`,
      ...{ id, nom, par },
      verbe: acteDe(type).verbe,
      adresse: `/dossiers/${id}/${enAdresse(type)}`,
      quand: moment(prepareeLe),
      terme: terme && {
        libelle: terme.libelle,
        le: dateLongue(terme.dernierJour),
        jours: joursEntre(jour, terme.dernierJour),
      },
    },
  ];
}

export type DecisionASigner = Awaited<ReturnType<typeof decisionsASigner>>[number];
