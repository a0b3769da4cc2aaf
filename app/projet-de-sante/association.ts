import type { Actes } from "#app/actes/acte.ts";
import { dateLongue } from "#app/format.ts";

/** The association that signs the contract. */
export const actesAssociation: Actes<"AssociationDeclaree"> = {
  AssociationDeclaree: {
    verbe: "Enregistrer l’association",
    passe: "Association enregistrée",
    effet:
      "Le contrat tripartite se signe avec une association loi 1901 (article L. 1434-12-1 du code de la santé publique). Sans elle, vous ne pouvez pas demander l’adhésion.",
    champs: ({ contexte: { projet } }) => [
      {
        nature: "texte",
        code: "nom",
        libelle: "Nom de l’association",
        aide: "Tel qu’il est déclaré.",
        defaut: projet.association?.nom,
      },
      {
        nature: "texte",
        code: "rna",
        libelle: "Numéro RNA (répertoire national des associations)",
        aide: "Format attendu : W suivi de neuf chiffres, par exemple W332012345. Il figure sur le récépissé de déclaration.",
        defaut: projet.association?.rna,
      },
      {
        nature: "texte",
        code: "siege",
        libelle: "Adresse du siège",
        defaut: projet.association?.siege,
      },
      {
        nature: "date",
        code: "declareeLe",
        libelle: "Date de la déclaration",
        aide: "Elle figure aussi sur le récépissé.",
      },
    ],
    recit: ({ nom, rna, siege, declareeLe }) =>
      `${nom}, numéro RNA ${rna}, déclarée le ${dateLongue(declareeLe)}. Siège : ${siege}.`,
    suite: ({ contexte: { projet } }) => {
      if (projet.validation) return "Vous pouvez maintenant demander l’adhésion à l’accord conventionnel (ACI).";
      return projet.deposeLe
        ? "L’examen du projet de santé se poursuit. Vous n’avez rien d’autre à faire pour l’association."
        : "Vous pouvez déposer le projet de santé. Aucun texte n’impose de date pour ce dépôt.";
    },
  },
};
