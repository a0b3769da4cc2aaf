import { lieuxDe } from "#app/administration/places.server.ts";
import { nommer } from "#app/administration/territories.ts";
import { nomDeFonction } from "#app/administration/words.ts";
import { dateLongue } from "#app/format.ts";
import type { Personne } from "#app/session.server.ts";
import type { Db } from "#db/connection.ts";
import { fonctionsDeLaPersonne } from "#db/queries/administration.ts";
import { delegationsRecues } from "#db/queries/delegations.ts";
import { fonctionDeleguee } from "#db/queries/posts.ts";
import { jourAParis } from "#workflows/civil-date.ts";

/** The functions somebody holds, then those they stand in for by delegation, until its last day. */
export async function fonctionsVues(db: Db, { id, affectations }: Personne, aujourdhui = jourAParis(new Date())) {
  const tenues = await fonctionsDeLaPersonne(db, id);
  const siennes = affectations.filter(({ nom, fonction }) =>
    tenues.some((tenue) => tenue.organisme === nom && tenue.fonction === fonction),
  );
  const recues = (await delegationsRecues(db, id)).filter(({ au }) => au >= aujourdhui);
  const lieu = (territoires: readonly string[], corps: Parameters<typeof lieuxDe>[0]) =>
    nommer(territoires, lieuxDe(corps));
  return [
    ...siennes.map(({ corps, fonction, nom, territoires }) => ({
      fonction: nomDeFonction(corps, fonction),
      organisme: nom,
      territoires: lieu(territoires, corps),
    })),
    ...recues.flatMap(({ corps, organisme, territoires, delegant, du, au }) => {
      const fonction = fonctionDeleguee(corps);
      const nom = fonction && nomDeFonction(corps, fonction);
      const mention = `par délégation de ${delegant}, du ${dateLongue(du)} au ${dateLongue(au)}`;
      return nom ? [{ fonction: `${nom}, ${mention}`, organisme, territoires: lieu(territoires, corps) }] : [];
    }),
  ];
}
