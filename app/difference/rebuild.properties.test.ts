import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparer } from "./compare.ts";
import { contenuDe } from "./pairs/pair.ts";
import type { ChampCompare, Passage, Trait } from "./result.ts";
import { COUPURE } from "./separators.ts";
import { unitesDe } from "./units.ts";

const MOTS = (
  "les médecins de l’ARS et la CPAM signent 52\u00a0418 habitants , . l'équipe « un accès aux soins » 12\u00a0500,00\u00a0€ " +
  "pharmacien infirmière à domicile **sept jours** *urgences* [site](https://cpts.exemple.fr) @[Inès](membre:u-7) de la ."
).split(" ");
type Bloc = { readonly genre: "mots" | "titre" | "liste" | "table" | "image"; readonly mots: readonly string[] };
const bloc: fc.Arbitrary<Bloc> = fc.record({
  genre: fc.constantFrom("mots", "mots", "mots", "titre", "liste", "table", "image"),
  mots: fc.array(fc.constantFrom(...MOTS), { minLength: 1, maxLength: 16 }),
});
const ecrire = ({ genre, mots }: Bloc, rang: number): string => {
  const [debut, fin] = [mots.slice(0, mots.length / 2).join(" "), mots.slice(mots.length / 2).join(" ")];
  if (genre === "titre") return `# ${debut} ${fin}`;
  if (genre === "liste") return `- ${fin}\n  - ${debut}\n- ${fin} ${debut}`;
  if (genre === "table") return `| ${debut} | ${fin} |\n| --- | --- |\n| ${fin} | ${debut} |`;
  return genre === "image" ? `![Carte ${rang}](image:im-${mots.length})` : `${debut} ${fin}`;
};

const CHAMPS = ["diagnostic.besoins", "diagnostic.offre", "missions.acces"];
const blocs = fc.array(fc.array(bloc, { maxLength: 6 }), { minLength: 3, maxLength: 3 });
const des = fc.array(fc.nat(99), { minLength: 9, maxLength: 60 });
/** Another state of the same texts: words put, taken and said twice; blocks taken, copied, sent elsewhere. */
function remanier(avant: readonly Bloc[][], hasard: readonly number[]): Bloc[][] {
  let coup = 0;
  const tirer = (nombre: number) => (hasard[coup++ % hasard.length] ?? 0) % nombre;
  const apres = avant.map((champ) => [...champ]);
  for (let tour = 0; tour < hasard.length / 6; tour += 1) {
    const champ = apres[tirer(3)] as Bloc[];
    const place = tirer(champ.length || 1);
    const pris = champ[place] ?? { genre: "mots", mots: MOTS.slice(0, 8) };
    const ou = tirer(pris.mots.length + 1);
    const long = tirer(4);
    const suite = pris.mots.slice(ou, ou + long);
    const actes = [
      () => champ.splice(place, 1, { ...pris, mots: pris.mots.toSpliced(ou, 0, ...suite) }),
      () => champ.splice(place, 1, { ...pris, mots: pris.mots.toSpliced(ou, 0, "horaires", ".", "les") }),
      () => champ.splice(place, 1, { ...pris, mots: [...pris.mots.toSpliced(ou, long), "fin"] }),
      () => champ.splice(place, 1),
      () => apres[tirer(3)]?.unshift(pris),
      () => apres[tirer(3)]?.push(...champ.splice(place, 1)),
    ];
    actes[tirer(actes.length)]?.();
  }
  return apres;
}
const texte = (champ: readonly Bloc[] = []) => champ.map(ecrire).join("\n\n");
const contenu = (champs: readonly Bloc[][]) =>
  contenuDe(Object.fromEntries(CHAMPS.map((champ, rang) => [champ, texte(champs[rang])])));

const dit = (traits: readonly Trait[], cote: "avant" | "apres") =>
  traits
    .filter(({ sens }) => sens !== (cote === "avant" ? "ajout" : "retrait"))
    .map(({ sens, texte, ancien }) => (cote === "avant" && sens === "commun" ? (ancien ?? texte) : texte))
    .join("");
const COTES = {
  avant: ["identique", "modifie", "retire", "parti"],
  apres: ["identique", "modifie", "ajoute", "arrive"],
};
/** One side of a comparison put back together: its insertions taken out, or its removals. */
const refaire = ({ passages }: ChampCompare, cote: "avant" | "apres") =>
  passages
    .filter(({ etat }: Passage) => COTES[cote].includes(etat))
    .flatMap(({ traits }) => dit(traits, cote).split(COUPURE))
    .join("\n");
const attendu = (champ?: readonly Bloc[]) =>
  unitesDe(texte(champ))
    .map(({ mots }) => mots.map((mot) => mot.texte).join(""))
    .join("\n");

describe("une différence ne perd ni n’invente un mot", () => {
  it("sans ses ajouts elle redonne l’ancien texte, sans ses retraits le nouveau", () => {
    fc.assert(
      fc.property(blocs, des, (avant, hasard) => {
        const apres = remanier(avant, hasard);
        const champs = comparer(contenu(avant), contenu(apres)).sections.flatMap((section) => section.champs);
        const changes = champs
          .map((champ, rang) => ({ champ, rang }))
          .filter(({ champ }) => champ.etat !== "identique");
        expect(changes.map(({ champ }) => refaire(champ, "avant"))).toEqual(
          changes.map(({ rang }) => attendu(avant[rang])),
        );
        expect(changes.map(({ champ }) => refaire(champ, "apres"))).toEqual(
          changes.map(({ rang }) => attendu(apres[rang])),
        );
      }),
      { numRuns: 800 },
    );
  });

  it("d’un texte à lui-même elle est vide", () => {
    fc.assert(
      fc.property(blocs, (textes) => {
        const { compte, sectionsChangees } = comparer(contenu(textes), contenu(textes));
        expect([...Object.values(compte), sectionsChangees]).toEqual([0, 0, 0, 0, 0]);
      }),
      { numRuns: 300 },
    );
  });

  it("chaque passage parti est arrivé quelque part, une fois", () => {
    fc.assert(
      fc.property(blocs, des, (avant, hasard) => {
        const { sections, compte } = comparer(contenu(avant), contenu(remanier(avant, hasard)));
        const passages = sections.flatMap(({ champs }) => champs.flatMap((champ) => champ.passages));
        const numeros = (etat: string) =>
          passages.filter((passage) => passage.etat === etat).map(({ deplacement }) => deplacement?.numero);
        expect(numeros("arrive").sort()).toEqual(numeros("parti").sort());
        expect(new Set(numeros("arrive")).size).toBe(compte.deplaces);
      }),
      { numRuns: 500 },
    );
  });
});
