/** What each gesture of the threads and of the catalogue says once it is done, by the word of its address. */
const FAITS = {
  demande: ["Demande envoyée", "La réponse s’affichera ici et dans vos notifications."],
  reponse: ["Réponse envoyée", "L’équipe la lit ici et en est prévenue."],
  message: ["Message envoyé", "Il est dans le fil, et l’organisme en est prévenu."],
  transfert: ["Demande transférée", "L’organisme choisi l’a parmi ce qu’il a à faire, et l’équipe en est prévenue."],
  prise: ["Vous suivez cette demande", "La suite vous sera adressée. L’équipe attend maintenant votre réponse."],
  close: ["Demande close", "Rien n’est plus attendu. Écrire dans le fil la rouvre."],
  ajout: ["Appui ajouté au catalogue", "Les équipes de votre territoire le lisent dès maintenant."],
  modification: ["Appui modifié", "Les équipes de votre territoire lisent la nouvelle version."],
  retrait: ["Appui retiré du catalogue", "Personne ne le lit plus."],
} as const;
export type Geste = keyof typeof FAITS;
export type Fait = { readonly titre: string; readonly phrase: string };

const connu = (code: string | null): code is Geste => code !== null && Object.hasOwn(FAITS, code);

/** Adds to an address what has just been done there. */
export const apres = (adresse: string, geste: Geste): string => `${adresse}?fait=${geste}`;

/** What has just been done, read in an address, when it is among what may be said there; null otherwise. */
export function faitLu(url: string, possibles: readonly Geste[]): Fait | null {
  const code = new URL(url).searchParams.get("fait");
  if (!connu(code) || !possibles.includes(code)) return null;
  const [titre, phrase] = FAITS[code];
  return { titre, phrase };
}
