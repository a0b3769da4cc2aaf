/** Why a file is not taken. */
export type Motif =
  | "absent"
  | "trop-lourd"
  | "ancien-word"
  | "chiffre"
  | "pdf"
  | "opendocument"
  | "rtf"
  | "macros"
  | "autre"
  | "abime"
  | "bombe"
  | "trop-long"
  | "trop-lent"
  | "vide";

const EN_DOCX =
  "Ouvrez-le dans votre traitement de texte, choisissez « Enregistrer sous », puis « Document Word (.docx) ».";

/** What happened, and what to do. */
export const PHRASES: Readonly<Record<Motif, string>> = {
  absent: "Choisissez d’abord un fichier Word (.docx).",
  "trop-lourd":
    "Ce fichier dépasse 10 Mo. Dans Word, compressez les images (onglet « Format de l’image »), ou coupez le document en deux.",
  "ancien-word": `Ce fichier est à l’ancien format de Word (.doc). ${EN_DOCX}`,
  chiffre:
    "Ce fichier est protégé par un mot de passe. Retirez la protection dans Word (Fichier, Informations, Protéger le document), enregistrez-le, puis recommencez.",
  pdf: "Ce fichier est un PDF. Reprenez le document d’origine et enregistrez-le au format Word (.docx).",
  opendocument: `Ce fichier est au format de LibreOffice (.odt). ${EN_DOCX}`,
  rtf: `Ce fichier est au format RTF. ${EN_DOCX}`,
  macros: `Ce fichier contient des macros (.docm), que le service n’ouvre pas. ${EN_DOCX}`,
  autre: `Ce fichier n’est pas un document Word. ${EN_DOCX}`,
  abime:
    "Ce fichier est abîmé : Word l’a peut-être mal enregistré, ou le téléchargement s’est interrompu. Ouvrez-le dans Word, enregistrez-le sous un autre nom, puis recommencez.",
  bombe:
    "Ce fichier se déplie en un contenu démesuré, le service refuse de l’ouvrir. Copiez son texte dans un nouveau document Word, enregistrez-le, puis recommencez.",
  "trop-long":
    "Ce document dépasse 400 pages environ (600 000 caractères). Coupez-le en plusieurs fichiers et importez-les l’un après l’autre.",
  "trop-lent":
    "La lecture de ce fichier prend trop de temps. Coupez-le en plusieurs fichiers, ou copiez son texte dans un nouveau document Word.",
  vide: "Aucun texte n’a été trouvé dans ce fichier. S’il contient des pages numérisées, reprenez le document d’origine.",
};

export type Refus = { readonly refus: Motif };
export const refuser = (refus: Motif): Refus => ({ refus });
