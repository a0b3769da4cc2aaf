import { titreDeLEtat } from "#app/dossier/etats.ts";
import type { Ouvert } from "#app/dossier/load.server.ts";
import { nombre } from "#app/format.ts";
import { imprimable } from "#app/pdf/printable-data.server.ts";
import { imprimer } from "#app/pdf/render.server.ts";
import type { Lecture } from "#db/queries/notices.ts";
import { equipeDe, organismesDe } from "#db/queries/parties.ts";
import { NOM_QUALITE } from "#workflows/acteur.ts";
import { contexteDe } from "#workflows/dossier.ts";
import { actesResumes, type Detail } from "./acts.ts";
import { delaisResumes } from "./clocks.ts";
import type { Manifeste } from "./manifest.ts";
import { quand } from "./moment.ts";
import type { TexteCite } from "./texts.ts";

type Matiere = {
  readonly ouvert: Ouvert;
  readonly manifeste: Manifeste;
  readonly textes: readonly TexteCite[];
  readonly lectures: readonly Lecture[];
};

/** The whole legal life of a file on paper, PDF/UA-1: the file, its parties, its texts, its delays, its acts, its fingerprint. */
export async function resumeDe(matiere: Matiere): Promise<Uint8Array> {
  const { ouvert, manifeste, textes, lectures } = matiere;
  const { nom, dossier: reference, pour, faitLe, dernierActe } = manifeste;
  return imprimer(
    "proof.typ",
    imprimable({
      title: "Résumé du dossier",
      cpts: nom,
      reference,
      made: `Fait le ${quand(faitLe)} pour ${pour.nom}, ${pour.qualites.join(", ")}`,
      file: lieu(ouvert),
      parties: await parties(ouvert),
      texts: textes.map(({ nom, figee: { contenu, numero, figeeLe, sha256 } }) => ({
        title: `${contenu.titre}, version ${numero}`,
        details: [
          { label: "Figé", value: `le ${quand(figeeLe)}` },
          { label: "Fichier", value: `${nom}.json` },
          { label: "Empreinte", value: sha256 },
        ],
      })),
      clocks: delaisResumes(ouvert.dossier, ouvert.aujourdhui),
      acts: actesResumes(ouvert.lignes, lectures),
      last: dernierActe,
    }),
    faitLe,
  );
}

function lieu({ dossier }: Ouvert): Detail[] {
  const { territoire } = contexteDe(dossier).dossier;
  const communes = territoire?.communes.map(({ nom }) => nom).join(", ");
  return [
    { label: "État", value: titreDeLEtat(dossier) },
    ...(territoire ? [{ label: "Population", value: `${nombre(territoire.population)} habitants` }] : []),
    ...(communes ? [{ label: "Communes", value: communes }] : []),
  ];
}

const parties = async ({ db, id }: Ouvert): Promise<Detail[]> => [
  ...(await equipeDe(db, id)).map(({ nom, role }) => ({ label: NOM_QUALITE[role], value: nom })),
  ...(await organismesDe(db, id)).map(({ corps, nom }) => ({ label: corps.toUpperCase(), value: nom })),
];
