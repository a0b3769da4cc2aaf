/** Why an update is not taken: a code for programs, a sentence for people, and what closes the connection. */
export type Motif = keyof typeof PHRASES;

const FORGE = 4400;
const SESSION = 4401;
const DROIT = 4403;

const PHRASES = {
  illisible: [FORGE, "Cet envoi est illisible. Rechargez la page : ce qui est enregistré n’a pas changé."],
  racine: [FORGE, "Cet envoi écrit hors des questions du modèle. Rechargez la page."],
  contenu: [
    FORGE,
    "Ce contenu n’est pas accepté dans un texte : restent les titres, les listes, les tableaux, les liens et les images. Rechargez la page.",
  ],
  desordre: [
    FORGE,
    "Il manque un morceau avant cet envoi. Rechargez la page : votre texte reprendra là où il est enregistré.",
  ],
  auteur: [FORGE, "Cet envoi est signé d’un autre. Rechargez la page."],
  tropLong: [FORGE, "Cette réponse dépasse 20 000 caractères. Raccourcissez-la : le reste est enregistré."],
  celluleTropLongue: [FORGE, "Le texte de ce tableau est trop long. Raccourcissez la dernière case remplie."],
  tropDeLignes: [FORGE, "Ce tableau compte déjà 200 lignes. Retirez-en avant d’en ajouter."],
  tropGros: [FORGE, "Ce document est trop lourd pour s’écrire à plusieurs. Videz une réponse, puis recommencez."],
  envoiTropGros: [FORGE, "Cet envoi dépasse 1 Mo. Collez ce texte en plusieurs fois."],
  tropDeMessages: [4429, "Trop d’envois à la suite. La page se reconnecte dans un instant."],
  presence: [FORGE, "Le nom affiché aux autres n’est pas le vôtre. Rechargez la page."],
  session: [SESSION, "Votre session a pris fin. Reconnectez-vous : votre texte reste dans ce navigateur."],
  lecture: [DROIT, "Vous lisez ce document sans pouvoir y écrire."],
  section: [DROIT, "Cette section n’est pas ouverte à votre écriture."],
  acces: [DROIT, "Vous n’avez plus accès à ce document."],
} as const satisfies Record<string, readonly [number, string]>;

export type Refus = { readonly motif: Motif; readonly phrase: string; readonly fermeture: number };

export const refus = (motif: Motif): Refus => ({ motif, fermeture: PHRASES[motif][0], phrase: PHRASES[motif][1] });

/** What another process may have stored and this one not read yet: worth looking again before refusing. */
export const peutVenirDAilleurs = ({ motif }: Refus): boolean =>
  motif === "desordre" || motif === "section" || motif === "lecture" || motif === "auteur";
