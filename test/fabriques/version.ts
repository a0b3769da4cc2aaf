import { randomUUID } from "node:crypto";
import type { Db } from "#db/connection.ts";
import { empreinteDe } from "#db/fingerprint.ts";
import { documentDe } from "#db/queries/documents.ts";
import { type ContenuFige, versions } from "#db/schema/documents.ts";
import { modeleDe } from "#workflows/modeles/registry.ts";

/** Answers of a frozen text, by « section.question »; whatever the template asks besides is left unanswered. */
export const REPONSES: Readonly<Record<string, string>> = {
  "prevention.risquesEtPublics":
    "Le dépistage du cancer du sein est **trop bas** à Langon.\n\n- les femmes de 50 à 74 ans\n- celles qui n’ont pas de médecin traitant",
  "prevention.actionsDePrevention": "Deux journées par an, à Langon et à Cadillac, avec le camion du dépistage.",
  "budget.ressourcesHumaines": "Le poste de coordination est payé sur le volet fixe.",
};

const numeros = new Map<string, number>();

type Demande = {
  readonly modele?: string;
  readonly nature?: "depot" | "travail";
  readonly reponses?: Readonly<Record<string, string>>;
  readonly figeeLe?: Date;
};

/** A version of a document of a file, frozen as a deposit freezes one; answers its row. */
export async function versionFigee(
  db: Db,
  dossierId: string,
  { modele: code = "projetDeSante", nature = "depot", reponses = REPONSES, figeeLe = new Date() }: Demande = {},
) {
  const modele = modeleDe(code);
  if (!modele) throw new Error(`No template ${code}`);
  const document = await documentDe(db, { dossierId, modele: code, modeleVersion: modele.version, rang: 1 });
  const contenu: ContenuFige = {
    reference: `${dossierId} · ${modele.titre}`,
    titre: modele.titre,
    modele: code,
    modeleVersion: modele.version,
    dossier: { id: dossierId, nom: "CPTS Garonne et Coteaux" },
    sections: modele.sections.map((section) => ({
      code: section.code,
      titre: section.titre,
      champs: section.champs.map((champ) => ({
        code: champ.code,
        libelle: champ.libelle,
        texte: reponses[`${section.code}.${champ.code}`] ?? "",
      })),
    })),
  };
  const cle = `${document.id}:${nature}`;
  const numero = (numeros.get(cle) ?? 0) + 1;
  numeros.set(cle, numero);
  const ligne = { id: randomUUID(), documentId: document.id, dossierId, nature, numero, contenu, figeeLe };
  const [version] = await db
    .insert(versions)
    .values({ ...ligne, nom: "", sha256: empreinteDe(contenu), figeePar: "Dr Camille Ferrand" })
    .returning();
  if (!version) throw new Error("A version was just frozen and is not there");
  return version;
}
