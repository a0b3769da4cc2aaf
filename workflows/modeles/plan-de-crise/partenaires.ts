import type { Section } from "../modele.ts";

export const PARTENAIRES: Section = {
  code: "partenaires",
  titre: "Partenaires pendant la crise",
  attendu:
    "L’ARS veut lire que la CPTS soutient et ne commande pas : l’ARS, la préfecture et le 15 décident du reste. Pour " +
    "chaque partenaire, un interlocuteur et un suppléant.",
  points: [
    "L’ARS, qui reconnaît la crise, et la préfecture",
    "Le 15 et le service d’accès aux soins",
    "L’hôpital et son plan blanc, les EHPAD, l’hospitalisation à domicile",
    "Les mairies, les pompiers, les CPTS voisines",
  ],
  champs: [
    {
      code: "interlocuteurs",
      libelle: "Qui appelez-vous chez chaque partenaire ?",
      nature: "texteLong",
      aide: "Un service, un numéro de jour et un de nuit, un suppléant. Une ligne par partenaire.",
      minimum: 80,
    },
    {
      code: "partageDesRoles",
      libelle: "Qui fait quoi entre vous ?",
      nature: "texteLong",
      aide: "Ce que l’hôpital et les communes attendent de la ville, et ce que vous attendez d’eux.",
      minimum: 60,
    },
    {
      code: "renforts",
      libelle: "Qui peut vous renforcer, et qui renforcez-vous ?",
      nature: "texteLong",
      aide: "Les CPTS voisines, les remplaçants, les étudiants : l’accord et sa date.",
      facultatif: true,
    },
  ],
  exemple:
    "L’ARS reconnaît la crise et reçoit un point chaque jour à 17 heures. L’hôpital de Roquebelle déclenche son plan " +
    "blanc et nous adresse les personnes qui peuvent être revues en ville ; une cadre est notre interlocutrice. Les " +
    "mairies ouvrent les salles et appellent les personnes isolées. Le 15 garde la régulation. La CPTS du Haut-Sarlet " +
    "et la nôtre se prêtent quatre infirmiers : accord du 12 mars 2029.",
  questions: [
    "L’hôpital et les maires connaissent-ils ce plan ?",
    "Qui parle aux journalistes, et que dit-il ?",
    "Que faites-vous si deux partenaires vous demandent la même chose ?",
  ],
  longueur: "Une page, ou un tableau d’une ligne par partenaire",
};
