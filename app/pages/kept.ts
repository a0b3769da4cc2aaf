/** What the service keeps of people. Whoever adds a personal column adds its line here. */
export const GARDE = [
  {
    quoi: "Votre nom et votre adresse électronique",
    pourquoi: "Vous reconnaître, vous écrire, dire qui a fait chaque acte",
    duree: "Tant que votre compte existe",
  },
  {
    quoi: "Une empreinte de votre mot de passe",
    pourquoi: "Vérifier que c’est vous ; le mot de passe lui-même n’est gardé nulle part",
    duree: "Jusqu’à ce que vous en changiez",
  },
  {
    quoi: "Vos sessions : adresse IP et navigateur",
    pourquoi: "Vous laisser connecté, et fermer une session qui n’est pas la vôtre",
    duree: "Douze heures de validité ; la session disparaît quand vous vous déconnectez",
  },
  {
    quoi: "Vos jetons : leur nom, leur date, leur empreinte",
    pourquoi: "Laisser un programme agir avec vos droits",
    duree: "Jusqu’à ce que vous les révoquiez ; leur nom et leurs dates restent",
  },
  {
    quoi: "Vos fonctions et vos équipes",
    pourquoi: "Décider ce que vous voyez et ce que vous pouvez faire",
    duree: "Jusqu’à ce qu’elles soient retirées",
  },
  {
    quoi: "L’adresse des personnes invitées",
    pourquoi: "Leur envoyer le lien, et n’ouvrir le dossier qu’à elles",
    duree: "Quatorze jours de validité ; la ligne reste jusqu’à ce que l’équipe l’annule",
  },
  {
    quoi: "Vos actes : votre nom, votre fonction, la date",
    pourquoi: "Prouver qui a décidé, déposé ou signé, et quand",
    duree: "Toujours : le journal d’un dossier ne se modifie pas et ne s’efface pas",
  },
  {
    quoi: "Les textes que vous écrivez",
    pourquoi: "Le projet, le contrat, les rapports et leurs versions figées",
    duree: "Un brouillon se réécrit ; une version figée reste toujours",
  },
  {
    quoi: "Les courriels envoyés : adresse, objet, texte",
    pourquoi: "Les envoyer, recommencer en cas d’échec, prouver l’envoi",
    duree: "Aucune durée n’est encore programmée",
  },
  {
    quoi: "Ce qui vous a été notifié, et quand vous avez ouvert le dossier pour la première fois ensuite",
    pourquoi: "Vous prévenir ; prouver aux parties qu’un acte a été porté à la connaissance des autres",
    duree: "Aucune durée n’est encore programmée",
  },
  {
    quoi: "Vos demandes d’appui et ce que vous y répondez : votre nom, votre fonction, la date",
    pourquoi: "Vous répondre, dire qui suit une demande, compter les délais sans nommer personne",
    duree: "Aucune durée n’est encore programmée",
  },
  {
    quoi: "Vos choix de courriels, et l’empreinte de l’adresse de votre agenda",
    pourquoi: "Vous écrire comme vous le voulez ; laisser votre agenda lire vos échéances",
    duree: "Jusqu’à ce que vous en changiez, ou fermiez l’adresse",
  },
] as const;
