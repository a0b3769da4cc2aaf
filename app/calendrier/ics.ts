import type { DateCivile } from "#workflows/civil-date.ts";

/** A whole day of a calendar. `uid` never changes for the same thing, so that a calendar moves it instead of adding it. */
export type Evenement = {
  readonly uid: string;
  readonly jour: DateCivile;
  readonly titre: string;
  readonly description: string;
  readonly lieu?: string;
  readonly adresse: string;
  readonly reviseLe: Date;
  /** It was announced, and no longer takes place. */
  readonly annule?: true;
};

const OCTETS_PAR_LIGNE = 75;
const encodeur = new TextEncoder();

/** Text as a value: what means something to the format is escaped, control characters are left out. */
export const echapper = (texte: string): string =>
  texte
    .replace(/\r\n?/g, "\n")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a calendar holds none.
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "");

/** A line of 75 bytes at most, the rest on lines that begin with a space; never cut inside a character. */
export function plier(ligne: string): string {
  const lignes: string[] = [];
  let courante = "";
  let octets = 0;
  for (const caractere of ligne) {
    const poids = encodeur.encode(caractere).length;
    if (octets + poids > OCTETS_PAR_LIGNE) {
      lignes.push(courante);
      courante = " ";
      octets = 1;
    }
    courante += caractere;
    octets += poids;
  }
  return [...lignes, courante].join("\r\n");
}

const compact = (jour: DateCivile) => jour.replaceAll("-", "");
const utc = (instant: Date) => `${instant.toISOString().replace(/[-:]|\.\d{3}/g, "")}`;

const lignesDe = ({ uid, jour, titre, description, lieu, adresse, reviseLe, annule }: Evenement): string[] => [
  "BEGIN:VEVENT",
  `UID:${echapper(uid)}@atelier-cpts`,
  `DTSTAMP:${utc(reviseLe)}`,
  `DTSTART;VALUE=DATE:${compact(jour)}`,
  `SUMMARY:${echapper(titre)}`,
  `DESCRIPTION:${echapper(description)}`,
  ...(lieu ? [`LOCATION:${echapper(lieu)}`] : []),
  `URL:${adresse}`,
  ...(annule ? ["STATUS:CANCELLED"] : []),
  "TRANSP:TRANSPARENT",
  "END:VEVENT",
];

const DESCRIPTION =
  "Les échéances, les séances de dialogue de gestion et celles des comités où l’on vous attend, pour les dossiers que vous voyez.";

/** A calendar as calendars read it (RFC 5545), with what it announces. */
export const calendrier = (evenements: readonly Evenement[]): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Atelier CPTS//Échéances//FR",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    "X-WR-CALNAME:Atelier CPTS",
    `X-WR-CALDESC:${echapper(DESCRIPTION)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
    ...evenements.flatMap(lignesDe),
    "END:VCALENDAR",
  ]
    .map((ligne) => `${plier(ligne)}\r\n`)
    .join("");
