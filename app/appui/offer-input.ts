import { nombre } from "#app/format.ts";
import type { TexteDOffre } from "#db/queries/support-offers.ts";
import { DELAI_MAXIMAL } from "#workflows/appui/routing.ts";
import { signaler } from "#workflows/garde/garde.ts";
import { estUnObjet } from "./subject.ts";

const CHAMPS = ["organisme", "objet", "titre", "texte", "contact", "delaiJours"] as const;
/** What is typed about an offer, kept as typed. */
export type SaisieDOffre = Readonly<Record<(typeof CHAMPS)[number], string>>;
export type ErreursDOffre = Readonly<Partial<Record<keyof SaisieDOffre, string>>>;

const LONGUEURS = { titre: 120, texte: 2_000, contact: 300 } as const;

const long = (texte: string, maximum: number) =>
  texte.length > maximum
    ? `Ce texte compte ${nombre(texte.length)} caractères\u00a0: raccourcissez-le à ${nombre(maximum)}.`
    : undefined;

/** An offer as typed, what the register would keep, and one sentence per field that cannot stand. */
export function lireOffre(formulaire: URLSearchParams, organismes: readonly string[]) {
  const saisie = Object.fromEntries(
    CHAMPS.map((champ) => [champ, (formulaire.get(champ) ?? "").replaceAll("\r\n", "\n").trim()]),
  ) as SaisieDOffre;
  const { organisme, objet, titre, texte, contact, delaiJours } = saisie;
  const jours = /^\d{1,3}$/.test(delaiJours) ? Number(delaiJours) : 0;
  const patient = signaler(`${titre}\n${texte}`)[0]?.phrase;
  const erreurs: Record<keyof SaisieDOffre, string | undefined> = {
    organisme: organismes.includes(organisme) ? undefined : "Choisissez l’organisme qui propose cet appui.",
    objet: estUnObjet(objet) ? undefined : "Choisissez l’objet de cet appui.",
    titre: titre ? long(titre, LONGUEURS.titre) : "Donnez un titre à cet appui, en quelques mots.",
    texte: texte ? (long(texte, LONGUEURS.texte) ?? patient) : "Dites en quelques phrases ce que vous proposez.",
    contact: long(contact, LONGUEURS.contact),
    delaiJours:
      jours >= 1 && jours <= DELAI_MAXIMAL ? undefined : `Indiquez un nombre de jours ouvrés, de 1 à ${DELAI_MAXIMAL}.`,
  };
  const fautes = Object.fromEntries(Object.entries(erreurs).filter(([, phrase]) => phrase)) as ErreursDOffre;
  const offre = { objet, titre, texte, contact, delaiJours: jours } as TexteDOffre;
  return { saisie, offre, erreurs: fautes, valide: Object.keys(fautes).length === 0 };
}
