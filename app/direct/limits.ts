/** One message: what a person pastes at most, and far less than what would choke the others. */
export const OCTETS_PAR_MESSAGE = 1_048_576;
export const OCTETS_DU_DOCUMENT = 4_194_304;
/** Characters of one answer, formatting apart. */
export const CARACTERES_PAR_REPONSE = 20_000;
export const LIGNES_PAR_BLOC = 600;
/** Characters of all the cells of a structured block. */
export const CARACTERES_PAR_BLOC = 60_000;
export const CARACTERES_PAR_CELLULE = { texteLong: 5_000, autre: 500 } as const;
export const CARACTERES_PAR_VALEUR = 200;
/** Nodes inside one another: as deep as `refusDuNoeud` goes. */
export const PROFONDEUR = 12;
/** Marks of what is deleted may be long; no honest person has written a million characters between two messages. */
export const PAS_MAXIMUM = 1_000_000;

export const PREMIERE_SYNCHRO_MS = 5_000;
export const BATTEMENT_MS = 25_000;
export const MESSAGES_PAR_SECONDE = 200;
export const MESSAGES_DE_RESERVE = 600;
/** Bytes waiting to leave towards one person; beyond, they come back and catch up. */
export const OCTETS_EN_ATTENTE = 8_388_608;

export const PRESENCE_HTTP_MS = 6_000;
export const PRESENCE_OCTETS = 4_096;
export const PRESENCES_PAR_MESSAGE = 8;
export const REGROUPEMENT_PRESENCE_MS = 40;

export const REGARD_SUR_LES_AUTRES_MS = 5_000;
export const REGARD_SUR_LES_DROITS_MS = 3_000;
/** How long a document stays open after its last reader: a page reloaded finds it there. */
export const SURSIS_MS = 5_000;
