import { z } from "zod";
import { modeleDuDepot } from "#app/actes/links.ts";
import { acteDe } from "#app/actes/repertoire.ts";
import { NOM_QUALITE } from "#workflows/acteur.ts";
import { fait, type TypeDeFait } from "#workflows/fact.ts";
import { personne } from "#workflows/fact-schema.ts";
import { contexteVierge } from "#workflows/parcours/context.ts";
import { PERMISSIONS } from "#workflows/permissions.ts";

type Forme = z.ZodObject<Record<string, z.ZodType>>;

const FORMES = new Map(
  fait.options.map((option): [TypeDeFait, Forme] => [option.shape.type.value, option as unknown as Forme]),
);
const formeDe = (type: TypeDeFait) => FORMES.get(type) as Forme;

/** A commune as a territory keeps it. */
export const commune = (formeDe("TerritoireDefini").shape.communes as z.ZodArray<Forme>).element;

export const codesDeCommunes = z
  .array(z.string().regex(/^(\d{5}|2[AB]\d{3})$/))
  .min(1)
  .max(600);
const designee = personne.pick({ id: true });

/** What the register fills in by itself: a program sends less than what the fact will hold. */
const ALLEGEES: Partial<Record<TypeDeFait, (forme: Forme) => Forme>> = {
  TerritoireDefini: (forme) => forme.omit({ source: true }).extend({ communes: codesDeCommunes }),
  PorteurDesigne: (forme) => forme.extend({ personne: designee }),
  ExamenOuvert: (forme) => forme.extend({ responsable: designee }),
  AvenantPropose: (forme) => forme.omit({ sha256: true }),
};

/** Not proposed here: a file is opened at its own address, a paper file is taken over in the application. */
const AILLEURS: readonly TypeDeFait[] = ["DossierOuvert", "DossierRepris"];
const estProposable = (type: TypeDeFait) =>
  !AILLEURS.includes(type) && PERMISSIONS[type].some((qualite) => qualite !== "systeme");

export const PROPOSABLES = [...FORMES.keys()].filter(estProposable);

/** A fact as a program proposes it: without who, without when, without what the register knows. */
export function formeProposee(type: TypeDeFait): Forme {
  const entiere = formeDe(type).omit({ le: true, par: true, reprise: true });
  const sansTexte = modeleDuDepot(type) ? entiere.omit({ versionId: true, sha256: true, numero: true }) : entiere;
  return ALLEGEES[type]?.(sansTexte) ?? sansTexte;
}

export const proposition = (type: TypeDeFait) => `Proposition${type}`;

/** Every fact, and every proposition, with its name in the document. */
export const faitsNommes = (): (readonly [string, z.ZodType])[] => [...FORMES];
export const propositionsNommees = (): (readonly [string, z.ZodType])[] =>
  PROPOSABLES.map((type) => [proposition(type), formeProposee(type)]);

/** What an act is, what it does, and who may do it. */
export function descriptionDuFait(type: TypeDeFait): string {
  const { verbe, effet } = acteDe(type);
  const fonctions = PERMISSIONS[type].map((qualite) => NOM_QUALITE[qualite]).join(", ");
  return [`${verbe}.`, typeof effet === "string" && effet, `Fonctions : ${fonctions}.`].filter(Boolean).join(" ");
}

/** The words of the form for each field: the same on the screen and in the document. */
export function descriptionsDesChamps(type: TypeDeFait): Record<string, string> {
  const champs = acteDe(type).champs?.({ contexte: contexteVierge, aujourdhui: "2026-01-01" }) ?? [];
  const simples = champs.filter(({ code }) => !code.includes("."));
  return Object.fromEntries(simples.map(({ code, libelle, aide }) => [code, aide ? `${libelle}. ${aide}` : libelle]));
}
