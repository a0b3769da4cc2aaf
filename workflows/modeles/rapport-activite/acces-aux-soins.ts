import type { Section } from "../modele.ts";

export const ACCES_AUX_SOINS: Section = {
  code: "accesAuxSoins",
  titre: "Mission : accès aux soins",
  attendu:
    "La CPAM compare vos chiffres aux siens, pour le médecin traitant comme pour les soins non programmés. Elle " +
    "attend, pour chaque indicateur, le départ, la cible, le résultat et une preuve.",
  points: [
    "Ce qui a été fait, avec des dates",
    "Le médecin traitant : départ, cible, résultat",
    "Les soins non programmés et le service d’accès aux soins : départ, cible, résultat",
    "Une preuve rangée pour chaque chiffre",
    "L’explication de chaque écart",
  ],
  champs: [
    {
      code: "actionsAccesAuxSoins",
      libelle: "Qu’avez-vous fait cette année ?",
      nature: "texteLong",
      aide: "Une action par ligne : ce qui a été fait, par qui, depuis quand. Dites aussi ce qui n’a pas pu commencer.",
      minimum: 100,
    },
    {
      code: "resultatsMedecinTraitant",
      libelle: "Médecin traitant : quel départ, quelle cible, quel résultat ?",
      nature: "texteLong",
      aide: "Reprenez les indicateurs du contrat, sans en changer les mots. Des totaux, jamais de noms.",
      minimum: 60,
    },
    {
      code: "resultatsSoinsNonProgrammes",
      libelle: "Soins non programmés : quel départ, quelle cible, quel résultat ?",
      nature: "texteLong",
      aide:
        "Par exemple les médecins participant au service d’accès aux soins (SAS) et les demandes du SAS suivies d’un " +
        "rendez-vous.",
      minimum: 60,
    },
    {
      code: "preuvesAccesAuxSoins",
      libelle: "Quelles preuves joignez-vous ?",
      nature: "texteLong",
      aide: "Une par indicateur, avec sa date et sa source : relevé de la CPAM, décompte du SAS, plannings, compte rendu.",
      minimum: 40,
    },
    {
      code: "ecartsAccesAuxSoins",
      libelle: "Comment expliquez-vous les écarts ?",
      nature: "texteLong",
      aide:
        "Un départ, une panne, un retard : le fait, sa date, ce que vous avez tenté. Laissez vide si les cibles sont " +
        "atteintes.",
      facultatif: true,
    },
  ],
  exemple:
    "Le circuit unique fonctionne depuis octobre 2028 ; onze cabinets y prennent part. Douze médecins tiennent des " +
    "créneaux du lundi au vendredi. Patients en affection de longue durée ayant trouvé un médecin : départ 0, cible " +
    "150, résultat 128 (relevé de la CPAM du 10 janvier 2030). Médecins participant au SAS : départ 5, cible 9, " +
    "résultat 8 (liste de l’ARS). Demandes du SAS suivies d’un rendez-vous : départ 0, cible 300, résultat 312 " +
    "(décompte commun). Écart : trois médecins de Lestrac et de Vieux-Pont ont cessé leur activité entre mai et " +
    "septembre 2029 ; le samedi matin n’est plus couvert, faute de volontaires.",
  questions: [
    "La CPAM trouve-t-elle les mêmes chiffres, à la même date ?",
    "Que devient un patient que personne ne peut prendre ?",
    "Combien de créneaux ouverts ont réellement servi ?",
    "Que faites-vous pour le samedi et le mois d’août ?",
  ],
  longueur: "Deux pages, avec le tableau des indicateurs",
};
