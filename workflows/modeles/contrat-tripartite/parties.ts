import type { Section } from "../modele.ts";

export const PARTIES: Section = {
  code: "parties",
  titre: "Parties",
  attendu:
    "L’ARS et la CPTS vérifient que chaque signataire est nommé sans erreur et qu’il a le pouvoir de signer. Une " +
    "faute ici peut retarder le premier versement.",
  points: [
    "La caisse : son nom, son siège, son directeur ou sa directrice",
    "L’ARS : son nom, son siège, la personne qui signe et sa délégation",
    "La CPTS : nom, siège, immatriculation, numéro FINESS, représentant",
    "La décision de l’association qui autorise la signature",
    "Une adresse à joindre pour chaque partie",
  ],
  champs: [
    {
      code: "caisse",
      libelle: "Quelle caisse signe, et qui la représente ?",
      nature: "texte",
      aide:
        "Le nom complet, le siège, la fonction de la personne. Outre-mer, c’est la caisse générale de sécurité " +
        "sociale.",
      exemple: "CPAM de l’Orbelle, 4 rue du Pont à Roquebelle, représentée par sa directrice",
    },
    {
      code: "agence",
      libelle: "Qui signe pour l’ARS ?",
      nature: "texte",
      aide: "Le directeur général, ou la personne qui a reçu sa délégation : citez alors la décision et sa date.",
      exemple: "Le directeur général, et par délégation du 3 janvier 2028 la directrice départementale",
    },
    {
      code: "association",
      libelle: "Quelle association signe, et qui la représente ?",
      nature: "texteLong",
      aide:
        "Nom, siège, numéro FINESS (l’identifiant des structures de santé), numéro au répertoire national des " +
        "associations. Sans immatriculation, le contrat type demande la copie de la convention constitutive.",
      minimum: 60,
    },
    {
      code: "mandat",
      libelle: "Quelle décision autorise le représentant de la CPTS à signer ?",
      nature: "texte",
      aide: "Le procès-verbal de l’assemblée ou du conseil d’administration, avec sa date. Il se joint en annexe.",
      exemple: "Conseil d’administration du 14 mars 2028",
    },
    {
      code: "interlocuteurs",
      libelle: "Qui répond aux questions pendant la vie du contrat ?",
      nature: "texteLong",
      aide: "Une fonction et une adresse de courriel par partie. Une adresse de service reste quand la personne change.",
      minimum: 40,
    },
  ],
  exemple:
    "La CPAM de l’Orbelle, 4 rue du Pont à Roquebelle, représentée par sa directrice. L’ARS, représentée par son " +
    "directeur général et, par délégation du 3 janvier 2028, par la directrice départementale. L’association « CPTS " +
    "des Vals d’Orbelle », déclarée le 22 mars 2027, dont le siège est à Marsange, représentée par son président, " +
    "masseur-kinésithérapeute, que le conseil d’administration du 14 mars 2028 autorise à signer. Son numéro FINESS " +
    "figure sur la pièce n° 3. Une adresse de service par partie : le référent des organisations coordonnées à la " +
    "CPAM, la chargée de mission à l’ARS, la coordination à la CPTS.",
  questions: [
    "Le nom de l’association est-il écrit exactement comme dans les statuts déclarés ?",
    "La personne qui signe pour l’ARS a-t-elle une délégation en cours ?",
    "Le compte bancaire est-il au nom de l’association qui signe ?",
    "Comment la MSA (la caisse des assurés agricoles) est-elle associée ou informée ?",
  ],
  longueur: "Une demi-page",
};
