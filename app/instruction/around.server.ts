import { acteDe } from "#app/actes/repertoire.ts";
import { passeDe } from "#app/actes/tell.ts";
import { initialesDe } from "#app/cadre/initials.ts";
import { enMinuscule } from "#app/format.ts";
import { mainDeLaQualite } from "#app/mains/hand-of.ts";
import { tonDe } from "#app/mains/mains.ts";
import { introuvable } from "#app/session.server.ts";
import type { Db } from "#db/connection.ts";
import { signalerPresence } from "#db/queries/presence.ts";
import { type Acteur, corpsDe, NOM_QUALITE, type Qualite } from "#workflows/acteur.ts";
import type { TypeDeFait } from "#workflows/fact.ts";
import { qualiteDansLaSalle } from "#workflows/salles/rooms.ts";

/** What changes around an officer who reads a deposit. */
export type AlentoursVus = {
  readonly presents: readonly {
    readonly nom: string;
    readonly initiales: string;
    readonly ton: ReturnType<typeof tonDe>;
    readonly fonction: string;
    /** The code of the section they read; empty when they look at something else. */
    readonly section: string;
  }[];
  readonly version: number;
  /** The last act of the file, in the middle of a sentence. */
  readonly dernier: string;
  /** The last decision prepared, for the ARS alone; `le` tells one from another. */
  readonly preparee: { readonly libelle: string; readonly par: string; readonly le: string } | null;
};

/** Says that this person reads a section, to those who share the private room; answers who they are. 404 for the others. */
export async function alentours(db: Db, acteur: Acteur, dossierId: string, section: string): Promise<AlentoursVus> {
  const qualite = qualiteDansLaSalle(acteur, "privee");
  if (!qualite) throw introuvable();
  const lieu = /^\w{1,60}$/.test(section) ? section : "";
  const lus = await signalerPresence(db, { dossierId, utilisateurId: acteur.id, nom: acteur.nom, qualite, lieu });
  if (!lus) throw introuvable();
  const { presents, version, dernier, preparee } = lus;
  const estDeLArs = acteur.qualites.some((une) => corpsDe(une) === "ars");
  return {
    presents: presents.map(({ nom, qualite, lieu }) => ({
      nom,
      initiales: initialesDe(nom),
      ton: tonDe(mainDeLaQualite(qualite as Qualite)),
      fonction: NOM_QUALITE[qualite as Qualite],
      section: lieu,
    })),
    version,
    dernier: `${enMinuscule(passeDe(acteDe(dernier.type), dernier))} (${dernier.par.nom})`,
    preparee:
      preparee && estDeLArs
        ? { libelle: enMinuscule(acteDe(preparee.type as TypeDeFait).verbe), par: preparee.par, le: preparee.le }
        : null,
  };
}
