import { describe, expect, it } from "vitest";
import { signaler } from "./garde.ts";

const NUMEROS = [
  "1850578006084",
  "185057800608491",
  "1 85 05 78 006 084",
  "1 85 05 78 006 084 91",
  "1.85.05.78.006.084.91",
  "1-85-05-78-006-084-91",
  "1 85 05 78 006 084 - 91",
  "1 85 05 78 006 084 / 91",
  "1 85 05 78 006 084 91",
  "185 05 78 006 084 91",
  "18505 78006 084 91",
  "185 057 800 608 491",
  "269054958815780",
  "2 69 05 49 588 157",
  "2 55 08 14 168 025 38",
  "283109935012360",
  "1 86 05 2A 006 084 83",
  "186052a00608483",
  "2 75 01 2B 033 421 67",
  "275012B033421",
  "1 99 12 97 415 021 86",
  "2 42 07 33 063 012 11",
  "1 55 09 91 320 456",
  "2 63 06 00 512 345".replace("00 512", "75 512"),
  "1 62 04 75 056 001 60",
  "3 95 02 33 063 118 88",
  "7 88 03 33 063 118 53",
  "1 58 31 33 063 009 52",
] as const;

describe("le garde voit un numéro de sécurité sociale", () => {
  it.each(NUMEROS)("%s", (numero) => {
    const vus = signaler(`Le dossier porte le ${numero}, à rappeler lundi.`);
    expect(vus.map(({ genre, extrait }) => [genre, extrait])).toEqual([["nir", numero.replace(/\s/g, " ")]]);
    expect(vus[0]?.phrase).toContain("retirez-le, ou gardez-le si ce n’en est pas un");
  });

  it("dans un tableau, entre parenthèses, deux fois dans une ligne", () => {
    const texte = "| Nom | Numéro |\n| A | 1 85 05 78 006 084 |\n| B | (269054958815780) et NIR : 2550814168025 |";
    expect(signaler(texte).map(({ extrait }) => extrait)).toEqual([
      "1 85 05 78 006 084",
      "269054958815780",
      "2550814168025",
    ]);
  });

  it("dit une seule fois un numéro écrit deux fois", () => {
    expect(signaler("1850578006084, puis encore 1850578006084.")).toHaveLength(1);
  });
});

const AUTRES_NOMBRES = [
  ["numéro RPPS", "Le Dr Martin, RPPS 10001234567, adhère depuis 2025."],
  ["liste de numéros RPPS", "10001234567 10101234566 10003456789 10005678901"],
  ["numéros RPPS numérotés", "1 10001234567\n2 10101234566\n3 10003456789"],
  ["numéro SIRET", "SIRET 834 567 891 00012, code NAF 8690F."],
  ["numéro SIRET d’un bloc", "SIRET : 18505780060849 (siège)."],
  ["numéro SIREN et pages", "SIREN 185 057 800, 12 pages, 3 annexes."],
  ["numéro FINESS", "Le numéro FINESS 330781196 est celui de l’hôpital."],
  ["deux numéros FINESS", "FINESS 330781196 et 330059502"],
  ["numéro d’association", "RNA W332012345, déclarée le 22 mars 2027."],
  ["téléphone", "Appelez le 05 56 12 34 56 ou le 06 12 34 56 78."],
  ["téléphones à la suite", "05 56 12 34 56 06 12 34 56 78 07 11 22 33 44"],
  ["téléphone international", "+33 5 56 12 34 56 et +33 6 12 34 56 78"],
  ["téléphone avec des points", "05.56.12.34.56 / 05.56.12.34.57"],
  ["ISBN", "ISBN 978-2-07-036822-8 et 9782070368228"],
  ["code barres d’un médicament", "CIP 3400930000120 et 3400936404649"],
  ["IBAN", "FR76 3000 6000 0112 3456 7890 189"],
  ["IBAN d’un bloc", "FR7630006000011234567890189"],
  ["autre IBAN", "FR14 2004 1010 0505 0001 3M02 606"],
  ["populations", "Langon 7 400, Bazas 4 800, La Réole 4 250, soit 46 200 habitants."],
  ["colonne de montants", "12 500 13 000 14 250 15 500 16 000"],
  ["montant en milliards", "Dépenses de soins de ville : 1 850 578 006 084 € cumulés"],
  ["années", "2024 2025 2026 2027 2028"],
  ["dates", "du 12/03/2026 au 15/06/2027, puis le 01.09.2027"],
  ["heures", "de 08 00 à 20 00, le samedi de 08 30 à 12 30"],
  ["codes INSEE", "33063 33227 33324 33352 33381"],
  ["codes postaux et communes", "1 33210 Langon 2 33430 Bazas"],
  ["clé fausse", "1 85 05 78 006 084 92"],
  ["clé fausse d’un bloc", "185057800608492"],
  ["mois impossible", "1 85 14 78 006 084"],
  ["mois zéro", "1850078006084"],
  ["département zéro", "1 85 05 00 006 084"],
  ["commune zéro", "1 85 05 78 000 084"],
  ["rang zéro", "1 85 05 78 006 000"],
  ["premier chiffre impossible", "9 85 05 78 006 084"],
  ["douze chiffres", "185057800608"],
  ["quatorze chiffres", "18505780060849"],
  ["seize chiffres", "1850578006084912"],
  ["adresse de page", "https://exemple.fr/acte/1850578006084 et ?t=1732233612345"],
  ["référence collée", "Marché n° AB1850578006084"],
  ["pourcentages", "24 % puis 26 %, 1 850 personnes sur 57 800 et 6 084 foyers"],
  ["article de loi", "Art. L. 1434-12, L. 1434-12-2 et D. 1434-44 du code de la santé publique"],
] as const;

describe("le garde laisse les autres nombres", () => {
  it.each(AUTRES_NOMBRES)("%s", (_cas, texte) => {
    expect(signaler(texte)).toEqual([]);
  });
});
