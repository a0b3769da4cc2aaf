/** The five steps every screen shows, in order. */
export const ETAPES = [
  { code: "lettreIntention", titre: "Lettre d’intention" },
  { code: "projetDeSante", titre: "Projet de santé" },
  { code: "contratTripartite", titre: "Contrat tripartite" },
  { code: "missions", titre: "Missions" },
  { code: "dialogue", titre: "Dialogue de gestion" },
] as const;

/** What a person reads for each state of the machine. */
const ETATS: Record<string, string> = {
  "lettreIntention.enRedaction": "Lettre d’intention en rédaction",
  "lettreIntention.deposee": "Lettre d’intention déposée",
  "lettreIntention.enExamen": "Lettre d’intention en examen",
  "lettreIntention.aCompleter": "Lettre d’intention à compléter",
  "lettreIntention.refusee": "Lettre d’intention refusée",
  "lettreIntention.retiree": "Lettre d’intention retirée",
  "projetDeSante.enPreparation": "Projet de santé en préparation",
  "projetDeSante.depose": "Projet de santé déposé",
  "projetDeSante.incomplet": "Projet de santé incomplet",
  "projetDeSante.enInstruction": "Projet de santé en instruction",
  "projetDeSante.aCorriger": "Projet de santé à corriger",
  "projetDeSante.oppose": "Opposition de l’ARS au projet de santé",
  "contratTripartite.aDemander": "Adhésion au contrat à demander",
  "contratTripartite.demande": "Demande d’adhésion en vérification",
  "contratTripartite.aNegocier": "Contrat à négocier",
  "contratTripartite.propose": "Contrat proposé",
  "contratTripartite.aSigner": "Contrat à signer",
  enVigueur: "Contrat en vigueur",
  abandonne: "Projet abandonné",
  resilie: "Contrat résilié",
  echu: "Contrat échu",
};
export const nomDeLEtat = (etat: string): string => ETATS[etat] ?? etat;

/** Names of the stages, for filters. */
export const NOMS_DES_ETAPES: Record<string, string> = {
  lettreIntention: "Lettre d’intention",
  projetDeSante: "Projet de santé",
  contratTripartite: "Contrat tripartite",
  enVigueur: "Contrat en vigueur",
  abandonne: "Abandonné",
  resilie: "Résilié",
  echu: "Échu",
};
