import { z } from "zod";
import { auteur } from "#workflows/author.ts";
import { dateCivile } from "#workflows/civil-date.ts";
import { fait, TYPES_DE_FAITS } from "#workflows/fact.ts";
import { personne } from "#workflows/fact-schema.ts";
import { nomDuDossier } from "#workflows/parcours/events.ts";
import {
  codesDeCommunes,
  commune,
  descriptionDuFait,
  descriptionsDesChamps,
  faitsNommes,
  PROPOSABLES,
  proposition,
  propositionsNommees,
} from "./facts.ts";
import * as formes from "./shapes.ts";

export type Schema = { description?: string; properties?: Record<string, Schema> } & Record<string, unknown>;
export const vers = (nom: string) => ({ $ref: `#/components/schemas/${nom}` });

const NOMMES: Record<string, [z.ZodType, string]> = {
  DateCivile: [dateCivile, "Un jour du calendrier de Paris, par exemple 2027-03-15. Jamais une heure."],
  Auteur: [auteur, "Qui a fait l’acte, et en quelle fonction."],
  TypeDeFait: [formes.type, "Le nom d’un acte, dans l’ordre du parcours."],
  Fait: [fait, "Un acte inscrit."],
  Personne: [personne, "Une personne connue du service."],
  Commune: [commune, "Une commune, avec sa population légale."],
  Echeance: [formes.echeance, "Une date qui compte : depuis quand, jusqu’à quand (jour compris), pour qui, pourquoi."],
  ActePossible: [
    formes.actePossible,
    "Un acte que vous pouvez faire maintenant. La variante dit sur quelle mission, quel organisme ou quel texte.",
  ],
  Dossier: [
    formes.dossier,
    "Le dossier tel que vous le voyez : où il en est, qui est attendu, ce que vous pouvez faire.",
  ],
  LigneDeListe: [formes.ligne, "Un dossier dans la liste."],
  Liste: [formes.liste, "Une page de dossiers, par nom. « suivant » est le curseur de la page suivante, ou null."],
  DossierOuvertReponse: [formes.ouvert, "Le dossier tel qu’il vient d’être ouvert."],
  ActeFait: [formes.acteFait, "L’acte tel qu’il est inscrit au journal, et l’état du dossier juste après."],
  LigneDuJournal: [formes.ligneDuJournal, "Un acte du journal, enchaîné au précédent par son empreinte SHA-256."],
  Erreur: [
    formes.erreur,
    "« erreur » est un code stable pour les programmes, « message » une phrase pour les personnes.",
  ],
};

const ENVOYEES: Record<string, [z.ZodType, string]> = {
  Ouverture: [
    z.strictObject({ nom: nomDuDossier, communes: codesDeCommunes }),
    "Un nom, et les codes INSEE des communes du territoire.",
  ],
};

type Nommee = readonly [string, z.ZodType];
const formesDe = (nommes: typeof NOMMES): Nommee[] => Object.entries(nommes).map(([nom, [forme]]) => [nom, forme]);

/** Shapes by name, referring to one another; a default is required when read, and optional when sent. */
function generer(nommees: readonly Nommee[], io: "input" | "output"): Record<string, Schema> {
  const registre = z.registry<{ id: string }>();
  for (const [id, forme] of nommees) registre.add(forme, { id });
  const { schemas } = z.toJSONSchema(registre, { uri: (id) => vers(id).$ref, io });
  return Object.fromEntries(
    Object.entries(schemas).map(([nom, { $schema, $id, ...schema }]) => [nom, schema as Schema]),
  );
}

/** Every shape of the document. */
export function composants(): Record<string, Schema> {
  return decrire({
    ...generer([...formesDe(NOMMES), ...propositionsNommees(), ...formesDe(ENVOYEES)], "input"),
    ...generer([...formesDe(NOMMES), ...faitsNommes()], "output"),
    Fait: union(TYPES_DE_FAITS, (type) => type),
    Proposition: {
      description: "Un acte proposé. L’auteur et le jour ne se déclarent pas.",
      ...union(PROPOSABLES, proposition),
    },
    ActeDemande: {
      type: "object",
      description: "L’acte proposé, et la version du dossier que vous avez lue.",
      properties: { fait: vers("Proposition"), versionVue: { type: "integer", minimum: 0 } },
      required: ["fait", "versionVue"],
      additionalProperties: false,
    },
  });
}

const union = <T extends string>(types: readonly T[], nom: (type: T) => string): Schema => ({
  oneOf: types.map((type) => vers(nom(type))),
  discriminator: {
    propertyName: "type",
    mapping: Object.fromEntries(types.map((type) => [type, vers(nom(type)).$ref])),
  },
});

/** Adds the French sentences, of the shapes and of the acts. */
function decrire(schemas: Record<string, Schema>): Record<string, Schema> {
  for (const [nom, [, description]] of Object.entries({ ...NOMMES, ...ENVOYEES }))
    Object.assign(schemas[nom] ?? {}, { description });
  Object.assign(schemas.DateCivile ?? {}, { format: "date", examples: ["2027-03-15"] });
  for (const type of TYPES_DE_FAITS) {
    for (const schema of [schemas[type], schemas[proposition(type)]]) {
      if (!schema) continue;
      schema.description = descriptionDuFait(type);
      for (const [code, description] of Object.entries(descriptionsDesChamps(type))) {
        const champ = schema.properties?.[code];
        // A reference is shared by several acts: the words of one would be wrong for the others.
        if (champ && !("$ref" in champ)) champ.description = description;
      }
    }
  }
  return schemas;
}
