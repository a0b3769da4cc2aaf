/** What an error page says: what happened, then what to do. */
export type Refus = { titre: string; phrase: string; reprise: string };

const REFUS: Record<number, Refus> = {
  403: {
    titre: "Accès refusé",
    phrase: "Votre fonction ne permet pas cette action.",
    reprise: "Si elle devrait le permettre, demandez à la personne qui gère les accès de votre organisme.",
  },
  404: {
    titre: "Page introuvable",
    phrase: "Cette page n’existe pas, ou vous n’y avez pas accès.",
    reprise: "Vérifiez l’adresse, ou repartez de l’accueil pour retrouver votre dossier.",
  },
  409: {
    titre: "Le dossier a changé",
    phrase: "Le dossier a changé depuis l’ouverture de cette page. Rien de ce que vous venez d’envoyer n’a été retenu.",
    reprise: "Revenez à la page précédente et rechargez-la pour voir ce qui a changé, puis recommencez si besoin.",
  },
  413: {
    titre: "Envoi trop volumineux",
    phrase: "Ce que vous avez envoyé dépasse la taille acceptée. Rien n’a été retenu.",
    reprise: "Réduisez le fichier ou envoyez-le en plusieurs fois.",
  },
  500: {
    titre: "Une erreur est survenue",
    phrase: "L’application n’a pas pu répondre. Ce qui était enregistré le reste.",
    reprise: "Réessayez dans quelques minutes. Si l’erreur revient, écrivez à l’aide en indiquant l’heure.",
  },
};

const INCONNU = REFUS[500] as Refus;

/** The page asked for never came: neither the person nor the application is at fault. */
export const COUPURE: Refus = {
  titre: "Le réseau est coupé",
  phrase: "Cette page n’a pas pu être demandée. Ce qui était enregistré le reste.",
  reprise: "Vérifiez votre connexion, puis réessayez.",
};

export const refusDe = (statut: number): Refus => REFUS[statut] ?? INCONNU;
