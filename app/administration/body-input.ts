import { adresseElectronique, erreurDeCourriel, erreursDe, nomSaisi } from "#app/compte/input.ts";
import { type Lieu, lireTerritoires } from "./territories.ts";
import { type CorpsOrganise, ECHELLE } from "./words.ts";

/** What is typed about a body, kept as typed so that nothing is lost on an error. */
export const CHAMPS = ["nom", "territoires", "adresse", "telephone", "courriel"] as const;
export type SaisieOrganisme = Record<(typeof CHAMPS)[number], string> & { readonly corps: string };

const NOM_MAXIMUM = 120;
const CONTACT_MAXIMUM = 300;

export function lireSaisieOrganisme(formulaire: URLSearchParams): SaisieOrganisme {
  const valeurs = CHAMPS.map((champ) => [champ, (formulaire.get(champ) ?? "").trim()]);
  return { ...Object.fromEntries(valeurs), corps: formulaire.get("corps") ?? "" } as SaisieOrganisme;
}

function erreurDeTerritoires(texte: string, corps: CorpsOrganise, lieux: readonly Lieu[]): string | undefined {
  if (lieux.length === 0) return texte ? "Cet organisme est compétent partout. Videz ce champ." : undefined;
  const { codes, inconnus } = lireTerritoires(texte, lieux);
  if (inconnus.length > 0)
    return `Aucun territoire ne porte ce nom ou ce code\u00a0: ${inconnus.slice(0, 5).join(", ")}.`;
  const mot = ECHELLE[corps] === "Régions" ? "une région" : "un département";
  return codes.length === 0 ? `Indiquez au moins ${mot}.` : undefined;
}

/** The body as the register keeps it, and what must be corrected first. */
export function lireOrganisme(saisie: SaisieOrganisme, corps: CorpsOrganise, lieux: readonly Lieu[]) {
  const nom = nomSaisi(saisie.nom);
  const courriel = adresseElectronique(saisie.courriel);
  const erreurs = erreursDe({
    nom:
      nom.length < 2 || nom.length > NOM_MAXIMUM ? `Indiquez un nom, de ${NOM_MAXIMUM} caractères au plus.` : undefined,
    territoires: erreurDeTerritoires(saisie.territoires, corps, lieux),
    adresse: tropLong(saisie.adresse),
    telephone: /^[+\d\s().-]{0,30}$/.test(saisie.telephone) ? undefined : "Format attendu\u00a0: 05 56 00 00 00",
    courriel: courriel ? erreurDeCourriel(courriel) : undefined,
  });
  const { codes } = lireTerritoires(saisie.territoires, lieux);
  const fiche = { nom, territoires: codes, adresse: saisie.adresse, telephone: saisie.telephone, courriel };
  return { fiche, erreurs, valide: Object.keys(erreurs).length === 0 };
}

const tropLong = (texte: string) =>
  texte.length > CONTACT_MAXIMUM ? `Cette adresse dépasse ${CONTACT_MAXIMUM} caractères. Raccourcissez-la.` : undefined;
