import { commentairesDeVersion } from "#app/commentaires/load.server.ts";
import { nombresLisibles } from "#app/texte/readable-numbers.server.ts";
import type { Db } from "#db/connection.ts";
import { depotPrecedent, type Version } from "#db/queries/versions.ts";
import type { Acteur } from "#workflows/acteur.ts";

/** The sections of a deposit, and which of them is asked for: the first one when it is none. */
export function sectionsLues(version: Version, voulue: string | null) {
  const { sections } = nombresLisibles(version.contenu);
  const rang = Math.max(
    0,
    sections.findIndex(({ code }) => code === voulue),
  );
  return { sections, rang, section: sections[rang] };
}

type Lue = { readonly version: Version; readonly acteur: Acteur; readonly ici: string };

/** One section of a deposit with what is said of it; `ici` is the address where one writes, and comes back to. */
export async function lectureDe(
  db: Db,
  { version, acteur, ici }: Lue,
  { section, rang }: ReturnType<typeof sectionsLues>,
) {
  const [vue, precedent] = await Promise.all([commentairesDeVersion(db, version, acteur), depotPrecedent(db, version)]);
  const deLaSection = (fil: { readonly section: string }) => fil.section === section?.code;
  const ouverts = vue.fils.filter(({ etat }) => etat === "ouvert");
  return {
    section,
    rang,
    comparer: precedent ? `/versions/${version.id}/comparer/${precedent.id}` : null,
    /** How many comments are still open, by section. */
    ouverts: Object.fromEntries(
      ouverts.map(({ section: code }) => [code, ouverts.filter((fil) => fil.section === code).length]),
    ),
    commentaires: {
      ...vue,
      fils: vue.fils.filter(deLaSection),
      anterieurs: vue.anterieurs.filter(deLaSection),
      closAvant: [],
      questions: Object.fromEntries(
        Object.entries(vue.questions).filter(([adresse]) => adresse.startsWith(`${section?.code}.`)),
      ),
      adresse: ici,
    },
  };
}
