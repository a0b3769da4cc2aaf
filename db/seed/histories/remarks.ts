import type { Remarque } from "../story.ts";

/** What people said of the texts deposited, by file: remarks for all, between authorities, inside a team. */
export const REMARQUES: Readonly<Record<string, readonly Remarque[]>> = {
  "CPTS Citadelle et Estuaire": [
    {
      jour: -30,
      sur: ["projetDeSante", "accesAuxSoins", "soinsNonProgrammes"],
      phrase: 0,
      par: "ars.instructeur",
      visibilite: "tous",
      dit: "Qui répond le samedi matin : chaque cabinet, ou une liste commune ?",
      reponses: [
        [-28, "porteur", "Une liste commune, tenue par la coordination. Le numéro est le même toute la semaine."],
      ],
      etat: "clos",
    },
    {
      jour: -27,
      sur: ["projetDeSante", "budget", "ressourcesHumaines"],
      phrase: 0,
      par: "ars.instructeur",
      visibilite: "autorites",
      dit: "Le recrutement dès la signature tient-il dans le volet fixe ? À comparer avec les autres CPTS de cette taille.",
      reponses: [
        [-25, "cpam.roc", "Oui, à taille égale. Je vérifie les montants de la deuxième année avec la direction."],
      ],
    },
    {
      jour: -20,
      sur: ["projetDeSante", "prevention", "risquesEtPublics"],
      par: "porteur",
      visibilite: "equipe",
      dit: "Chiffre de juin : je demande celui du dernier trimestre à la CPAM, pour le dialogue de gestion.",
    },
    {
      jour: -10,
      sur: ["projetDeSante", "budget", "suiviFinancier"],
      phrase: 1,
      par: "cpam.roc",
      visibilite: "tous",
      dit: "Joignez aussi à cet envoi l’état des dépenses de chaque mission : il servira au dialogue de gestion.",
    },
  ],
  "CPTS Brocéliande et Lac": [
    {
      jour: -19,
      sur: ["projetDeSante", "accesAuxSoins", "soinsNonProgrammes"],
      phrase: 0,
      par: "ars.instructeur",
      visibilite: "tous",
      demande: true,
      dit: "Dites qui répond le samedi matin, et à quel numéro.",
      reponses: [[-9, "porteur", "C’est écrit : un cabinet de garde par samedi, et le numéro de la coordination."]],
      etat: "resolu",
    },
    {
      jour: -19,
      sur: ["projetDeSante", "budget", "depenses"],
      par: "ars.instructeur",
      visibilite: "tous",
      demande: true,
      dit: "Le total ne comprend pas les indemnités des responsables de mission : ajoutez-les, puis reprenez le total.",
    },
    {
      jour: -18,
      sur: ["projetDeSante", "budget", "depenses"],
      par: "cpam.roc",
      visibilite: "autorites",
      dit: "Même oubli dans deux autres projets du département : le modèle de budget pourrait le dire.",
    },
    {
      jour: -14,
      sur: ["projetDeSante", "budget", "depenses"],
      par: "porteur",
      visibilite: "equipe",
      dit: "Le comptable reprend le tableau jeudi. Je réponds à l’ARS ensuite.",
    },
  ],
  "CPTS Coteaux du Drot": [
    {
      jour: -20,
      sur: ["lettreIntention", "territoire", "cptsVoisines"],
      phrase: 0,
      par: "ars.instructeur",
      visibilite: "tous",
      demande: true,
      dit: "Pour Saint-Pierre-d’Aurillac et Caudrot, qu’avez-vous convenu, et quand ?",
      reponses: [[-6, "porteur", "Nous les revoyons jeudi prochain ; la réponse suivra."]],
    },
    {
      jour: -18,
      sur: ["lettreIntention", "articulation", "hopitalEtAppui"],
      phrase: 0,
      par: "ars.instructeur",
      visibilite: "tous",
      demande: true,
      dit: "Joignez l’engagement de l’hôpital, même d’une page.",
    },
  ],
};
