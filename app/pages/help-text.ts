import type { Main } from "#app/mains/mains.ts";

export const ETAPES: readonly { titre: string; phrase: string }[] = [
  {
    titre: "La lettre d’intention",
    phrase:
      "Votre équipe choisit ses communes et dit en quatre à six pages ce qu’elle veut changer. L’ARS demande leur avis à la CPAM, à la MSA et à l’URPS, puis valide, demande des compléments ou refuse.",
  },
  {
    titre: "Le projet de santé",
    phrase:
      "Vous l’écrivez ensemble, section par section. Quand il est complet, l’ARS a deux mois pour s’y opposer. Sans opposition, il est réputé validé.",
  },
  {
    titre: "Le contrat tripartite",
    phrase:
      "L’association demande à adhérer à l’accord conventionnel interprofessionnel (ACI). La CPAM prépare le contrat, les trois parties le signent, pour cinq ans.",
  },
  {
    titre: "Les missions",
    phrase:
      "Quatre sont obligatoires : l’accès aux soins et les crises démarrent dans les six mois, les parcours et la prévention dans l’année. Deux sont au choix.",
  },
  {
    titre: "Le dialogue de gestion",
    phrase:
      "Chaque année, la CPTS dépose son rapport, la CPAM ses données. Les trois parties se rencontrent, écrivent ce qui les rapproche et ce qui les sépare, et arrêtent les résultats.",
  },
];

export const QUI_FAIT_QUOI: readonly { main: Main; qui: string; fait: string }[] = [
  {
    main: "porteur",
    qui: "L’équipe de la CPTS",
    fait: "Elle écrit, le porteur ou un co-porteur dépose et signe. La coordination conduit l’équipe et définit le territoire.",
  },
  {
    main: "ars",
    qui: "L’ARS",
    fait: "Une instructrice ou un instructeur examine le dossier ; la direction valide, s’oppose et signe.",
  },
  {
    main: "cpam",
    qui: "La CPAM",
    fait: "Le référent des organisations coordonnées (ROC) donne l’avis de l’Assurance maladie, prépare le contrat et le dialogue. La direction signe.",
  },
  {
    main: "msa",
    qui: "La MSA, l’URPS et la délégation départementale de l’ARS",
    fait: "Elles rendent un avis quand l’ARS le leur demande.",
  },
  {
    main: "systeme",
    qui: "Le calendrier",
    fait: "Il fait courir les délais. Quand la loi donne un effet au silence, il l’inscrit à la date prévue, que quelqu’un regarde ou non.",
  },
];

export const QUESTIONS: readonly { question: string; reponse: string }[] = [
  {
    question: "Combien de temps l’ARS a-t-elle pour répondre ?",
    reponse:
      "Pour la lettre d’intention, aucun texte ne fixe de délai : la date affichée est indicative. Pour le projet de santé, deux mois à partir du jour où le dossier est complet (article L. 1434-12 du code de la santé publique).",
  },
  {
    question: "Pour quels motifs l’ARS peut-elle s’opposer à un projet de santé ?",
    reponse:
      "Deux seulement : les objectifs du projet régional de santé ne sont pas respectés, ou le territoire n’est pas pertinent. L’opposition est motivée, et vous pouvez déposer un projet corrigé.",
  },
  {
    question: "L’ARS et la CPAM lisent-elles nos brouillons ?",
    reponse:
      "Non. Elles lisent ce que vous déposez. Chaque dépôt fige une version, avec sa date et son empreinte ; votre brouillon reste à votre équipe.",
  },
  {
    question: "Une commune peut-elle appartenir à deux CPTS ?",
    reponse: "Non. Si une commune est déjà prise, le service vous le dit et nomme l’autre dossier : parlez-vous.",
  },
  {
    question: "Comment travailler à plusieurs ?",
    reponse:
      "Sur la page du dossier, ouvrez l’équipe et invitez par courriel. Si deux personnes écrivent la même section, rien n’est écrasé : la seconde voit les deux textes et choisit.",
  },
  {
    question: "Nous avons déjà signé sur papier. Que faire ?",
    reponse:
      "L’ARS reprend votre dossier : elle inscrit les étapes déjà franchies avec leurs dates, et vous continuez à partir de là.",
  },
  {
    question: "J’ai fait une erreur dans un acte. Comment la corriger ?",
    reponse:
      "Un acte ne s’efface pas. Le plus souvent un nouvel acte corrige le précédent : retirer la lettre, déposer une autre version. Sinon, écrivez à l’administration du service.",
  },
  {
    question: "Que veut dire « à vérifier » ?",
    reponse:
      "Nous n’avons pas lu ce chiffre ou ce délai dans un texte publié. Il est probable, mais contrôlez-le avant de vous engager.",
  },
  {
    question: "Puis-je parler d’un patient dans le projet ?",
    reponse:
      "Non, même sans son nom. Écrivez des totaux : ils suffisent, et le service n’est pas fait pour des données de santé.",
  },
  {
    question: "J’ai oublié mon mot de passe. Que faire ?",
    reponse: "Écrivez à l’administration du service, dont les coordonnées sont plus bas. Elle vérifie qui vous êtes.",
  },
];
