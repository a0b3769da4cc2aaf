import type { Section } from "../modele.ts";

export const SYSTEME_INFORMATION: Section = {
  code: "systemeInformation",
  titre: "Système d’information",
  attendu:
    "L’ARS attend des outils simples, déjà utilisés si possible, et la certitude qu’aucune donnée de santé ne " +
    "circule dans une messagerie ordinaire. Elle se méfie d’un outil acheté avant d’avoir un usage.",
  points: [
    "L’échange entre professionnels : messagerie sécurisée (MSSanté)",
    "Le partage du dossier : Mon espace santé et dossier médical partagé (DMP)",
    "L’annuaire des professionnels et l’agenda des créneaux",
    "La protection des données : qui en répond, où elles sont, combien de temps",
    "La formation, le coût et le calendrier",
  ],
  champs: [
    {
      code: "messagerieEtDossier",
      libelle: "Comment les professionnels échangent-ils sur leurs patients ?",
      nature: "texteLong",
      aide:
        "La messagerie sécurisée de santé (MSSanté) et le dossier médical partagé. Combien d’adhérents s’en servent " +
        "aujourd’hui, et que faites-vous pour les autres ?",
      minimum: 80,
    },
    {
      code: "annuaireEtAgenda",
      libelle: "Quels outils pour se trouver et partager des créneaux ?",
      nature: "texteLong",
      aide:
        "Annuaire, agenda des soins non programmés, lien avec la plateforme du service d’accès aux soins. Dites " +
        "pourquoi cet outil, et ce qui se passe si vous en changez.",
      minimum: 60,
    },
    {
      code: "protectionDesDonnees",
      libelle: "Comment protégez-vous les données personnelles ?",
      nature: "texteLong",
      aide:
        "Le règlement européen (RGPD) demande un registre, qui dit quelles données l’association garde, pourquoi, " +
        "combien de temps et qui les voit. Les données de santé sont hébergées chez un hébergeur certifié.",
      minimum: 60,
    },
    {
      code: "deploiementDesOutils",
      libelle: "Qui forme, quand, et pour quel coût ?",
      nature: "texteLong",
      aide:
        "Un référent, des séances courtes, le prix par an. Demandez au groupement régional de santé numérique " +
        "(GRADeS) ce qu’il fournit déjà.",
      minimum: 40,
    },
  ],
  exemple:
    "Sur 118 adhérents, 71 ont une adresse MSSanté et 40 s’en servent chaque semaine. Objectif : 95 adresses actives " +
    "à un an, grâce à des séances d’une demi-heure au cabinet. Les comptes rendus de sortie arrivent par ce canal et " +
    "par le dossier médical partagé. L’agenda des soins non programmés est celui du service d’accès aux soins, sans " +
    "second outil. L’annuaire tient dans un tableau que la coordinatrice vérifie chaque trimestre. Aucun nom de " +
    "patient ne figure dans nos tableaux ni dans notre groupe de messages. Un pharmacien suit la protection des " +
    "données ; le registre compte six traitements. Coût annuel : 11 000 €, formation comprise.",
  questions: [
    "Utilisez-vous les outils régionaux avant d’en acheter d’autres ?",
    "Que transmettez-vous par messagerie ordinaire aujourd’hui, et quand cela cesse-t-il ?",
    "Qui répond d’une perte de données, et qui prévient-on ?",
    "Pouvez-vous reprendre vos données si vous changez de fournisseur ?",
  ],
  longueur: "Une à deux pages",
};
