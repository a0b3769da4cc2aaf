import { acteDe } from "#app/actes/repertoire.ts";
import { passeDe } from "#app/actes/tell.ts";
import { dateLongue } from "#app/format.ts";
import type { Ligne } from "#db/journal.ts";
import type { Lecture } from "#db/queries/notices.ts";
import { FONDEMENTS } from "#workflows/fondements.ts";
import { quand } from "./moment.ts";
import { fonction, notifiesDe } from "./notices.ts";
import { recitEntier } from "./story.ts";

export type Detail = { readonly label: string; readonly value: string };
/** An act of the journal, in sentences ready to print. */
export type ActeResume = {
  readonly title: string;
  readonly who: string;
  readonly story: string;
  readonly details: readonly Detail[];
};

/** Every act, in its order: who, what, when, on what legal basis, who was told of it and who opened it. */
export const actesResumes = (lignes: readonly Ligne[], lectures: readonly Lecture[]): ActeResume[] =>
  lignes.map(({ version, fait, inscritLe, empreinte }) => {
    const fondement = FONDEMENTS[fait.type];
    return {
      title: `${version}. ${passeDe(acteDe(fait.type), fait)}`,
      who: [dateLongue(fait.le), fait.par.nom, fonction(fait.par.qualite), fait.reprise && "repris du papier"]
        .filter((partie, rang, parties) => partie && parties.indexOf(partie) === rang)
        .join(" · "),
      story: recitEntier(fait),
      details: [
        ...(fondement ? [{ label: "Fondement", value: fondement }] : []),
        { label: "Inscrit au journal", value: `le ${quand(inscritLe)}` },
        ...notifiesDe(lectures.filter((lecture) => lecture.version === version)),
        ...("sha256" in fait ? [{ label: "Empreinte du texte", value: fait.sha256 }] : []),
        { label: "Empreinte de l’acte", value: empreinte },
      ],
    };
  });
