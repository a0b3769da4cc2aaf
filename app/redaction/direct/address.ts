import { lienPermis } from "#workflows/texte/riche.ts";

/** What a person types for an address, made whole: « ameli.fr » is on the web, « a@b.fr » is a mailbox. */
export function adresseDe(saisie: string): string | null {
  const tapee = saisie.trim();
  const entiere = /^[a-z][a-z\d+.-]*:/i.test(tapee)
    ? tapee
    : /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(tapee)
      ? `mailto:${tapee}`
      : /^[^\s/]+\.[^\s/]+/.test(tapee)
        ? `https://${tapee}`
        : tapee;
  return lienPermis(entiere) ? entiere : null;
}
