/** Where a social security number (NIR) seems to stand in a text. */
export type Endroit = { readonly debut: number; readonly fin: number };

/** Digits, with the letter of a Corsican département (2A, 2B) among them. */
const GROUPE = /\d+(?:[AB](?![\p{L}])\d*)?/giu;
const LIAISON = /^[ .\-–/\u00A0\u2009\u202F]{1,3}$/;
/** A number inside an address of the web or glued to a word is something else: a bank account, a reference. */
const COLLE = /[\p{L}/=_#%+]$/u;
/** Sex, year, month, département, commune, order. */
const CHAMPS = /^([1-478])(\d{2})(\d{2})(\d{2}|2[AB])(\d{3})(\d{3})$/;
const BORNES = [1, 3, 5, 7, 10, 13];
const SANS_CLE = 13;
const AVEC_CLE = 15;

type Groupe = Endroit & { readonly signes: string; readonly libre: boolean; readonly suite: boolean };

const numero = (signes: string) => Number(signes.replace("2A", "19").replace("2B", "18"));

/** Births are numbered by month, with fictive months when the civil status is incomplete. */
function plausible(signes: string, moisDuCalendrier: boolean): boolean {
  const [, , , mois = "", departement = "", commune = "", ordre = ""] = CHAMPS.exec(signes) ?? [];
  const rang = Number(mois);
  const moisPermis = (rang >= 1 && rang <= 12) || (!moisDuCalendrier && ((rang >= 20 && rang <= 42) || rang >= 50));
  return moisPermis && departement !== "00" && commune !== "000" && ordre !== "" && ordre !== "000";
}

/** 97 − n mod 97, in big integers: thirteen digits stay exact anyway. */
const cleJuste = (signes: string, cle: string): boolean => 97 - (numero(signes) % 97) === Number(cle);

function groupesDe(texte: string): Groupe[] {
  const groupes: Groupe[] = [];
  for (const { 0: signes, index: debut } of texte.matchAll(GROUPE)) {
    const precedent = groupes.at(-1);
    const fin = debut + signes.length;
    const suite = precedent !== undefined && LIAISON.test(texte.slice(precedent.fin, debut).slice(0, 4));
    const colle = COLLE.test(texte.slice(Math.max(0, debut - 2), debut));
    groupes.push({
      signes: signes.toUpperCase(),
      debut,
      fin,
      suite,
      libre: suite ? (precedent?.libre ?? true) : !colle,
    });
  }
  return groupes;
}

/** Reads thirteen or fifteen signs that begin with a group and end with one. */
function numeroDepuis(groupes: readonly Groupe[], rang: number): Endroit | null {
  let signes = "";
  const bornes: number[] = [];
  let sansCle: Endroit | null = null;
  const debut = groupes[rang]?.debut ?? 0;
  for (let suivant = rang; suivant < groupes.length; suivant += 1) {
    const groupe = groupes[suivant] as Groupe;
    if (suivant > rang && !groupe.suite) break;
    signes += groupe.signes;
    if (signes.length > AVEC_CLE) break;
    bornes.push(signes.length);
    if (signes.length === SANS_CLE && siSansCle(signes, bornes)) sansCle = { debut, fin: groupe.fin };
    if (signes.length === AVEC_CLE) {
      const [corps, cle] = [signes.slice(0, SANS_CLE), signes.slice(SANS_CLE)];
      return plausible(corps, false) && cleJuste(corps, cle) ? { debut, fin: groupe.fin } : null;
    }
  }
  return sansCle;
}

/** Without its key a number must have the shape of one: whole, or cut where its fields end. */
function siSansCle(signes: string, bornes: readonly number[]): boolean {
  if (!/^[12]/.test(signes) || !bornes.every((borne) => BORNES.includes(borne))) return false;
  return plausible(signes, bornes.length > 1 && bornes.length < BORNES.length);
}

/** Every place of a text where a NIR seems to stand. Linear in its length. */
export function nirsDe(texte: string): Endroit[] {
  const groupes = groupesDe(texte);
  const trouves: Endroit[] = [];
  groupes.forEach((groupe, rang) => {
    if (!groupe.libre || groupe.debut < (trouves.at(-1)?.fin ?? 0)) return;
    const endroit = numeroDepuis(groupes, rang);
    if (endroit) trouves.push(endroit);
  });
  return trouves;
}
