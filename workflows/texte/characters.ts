/** Controls, half characters and non-characters: nobody types them, and neither XML nor the register can keep them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
const INTERDITS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** The same text without what cannot be kept. One line break is "\n", whatever the machine it came from. */
export const permis = (texte: string): string => texte.replace(/\r\n?/g, "\n").replace(INTERDITS, "");
