/** The public address of the service, as letters write it. */
export const adresseDuService = () =>
  (process.env.BASE_URL || `http://localhost:${process.env.PORT || 3000}`).replace(/\/$/, "");

type Lettre = {
  readonly dossier: { readonly id: string; readonly nom: string };
  readonly titre: string;
  readonly phrases: readonly (string | undefined)[];
  /** Where one acts, when that is not the page of the file: « Ouvrir la décision ». */
  readonly lien?: { readonly mots: string; readonly adresse: string };
};

/** A letter about one file: its subject, and its text with where to read on. */
export const lettreDuDossier = ({ dossier: { id, nom }, titre, phrases, lien }: Lettre) => ({
  sujet: `${nom} : ${titre}`,
  texte: [
    "Bonjour,",
    `${nom} : ${titre}.`,
    ...phrases,
    `${lien?.mots ?? "Ouvrir le dossier"} : ${adresseDuService()}${lien?.adresse ?? `/dossiers/${id}`}`,
    `Choisir les courriels que vous recevez : ${adresseDuService()}/compte/notifications`,
    "Atelier CPTS",
  ]
    .filter(Boolean)
    .join("\n\n"),
});
