import { base } from "#app/base.server.ts";
import type { Choisi } from "#app/dossiers/chosen.server.ts";
import { execute } from "#app/execute.server.ts";
import { phraseDeRefus, type RefusOuIntrouvable } from "#app/refusals.ts";
import type { Collegue } from "#db/queries/portfolio.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import { decide, estUnRefus, type Proposition } from "#workflows/decide.ts";
import { contexteDe } from "#workflows/dossier.ts";

/** What becomes of one file: done, or why not. */
export type Confie = {
  readonly id: string;
  readonly nom: string;
  readonly version: number;
  readonly responsable: string | null;
  readonly empeche: string | null;
};

/** Why a file cannot be entrusted, in the words of this page: nothing was deposited yet, or the file is closed. */
function raison(refus: RefusOuIntrouvable, { dossier }: Choisi): string {
  if (refus.refus !== "impossible") return phraseDeRefus(refus);
  return dossier.instantane.status === "active"
    ? "Rien n’est encore déposé devant l’ARS : le dossier pourra être confié dès le dépôt de la lettre d’intention."
    : "Ce dossier est fermé : plus aucun acte n’y est possible.";
}

const proposition = (responsable: Collegue): Proposition => ({ type: "ExamenOuvert", responsable });

const ligne = ({ id, dossier }: Choisi, empeche: string | null): Confie => ({
  id,
  nom: contexteDe(dossier).dossier.nom,
  version: dossier.version,
  responsable: contexteDe(dossier).lettre.responsable?.nom ?? null,
  empeche,
});

/** What would happen if these files were entrusted now, asked of the law itself. Changes nothing. */
export const essayer = (choisis: readonly Choisi[], moi: Collegue, instant = new Date()): Confie[] =>
  choisis.map((choisi) => {
    const { acteur, dossier } = choisi;
    const circonstances = { acteur, aujourdhui: jourAParis(instant), versionVue: dossier.version };
    const decision = decide(dossier, proposition(moi), circonstances);
    return ligne(choisi, estUnRefus(decision) ? raison(decision, choisi) : null);
  });

/**
 * Entrusts each file to somebody, one act each: what is refused leaves the others done. `cle` tells this form from any
 * other: sent twice, it does nothing more. A file already theirs stays as it is.
 */
export async function confier(
  choisis: readonly Choisi[],
  responsable: Collegue,
  { moi, cle, vues }: { moi: string; cle: string; vues: ReadonlyMap<string, number> },
): Promise<Confie[]> {
  const faits: Confie[] = [];
  for (const choisi of choisis) {
    const { id, dossier } = choisi;
    const deja = contexteDe(dossier).lettre.responsable?.id === responsable.id;
    const resultat = deja
      ? undefined
      : await execute(await base(), {
          dossierId: id,
          proposition: proposition(responsable),
          par: { utilisateurId: moi },
          versionVue: vues.get(id) ?? dossier.version,
          cle: cle && `${cle}:${id}`,
        });
    faits.push(ligne(choisi, resultat && "refus" in resultat ? raison(resultat, choisi) : null));
  }
  return faits;
}
