import { type Acteur, corpsDe, type Qualite } from "../acteur.ts";
import { sallesDe } from "../salles/rooms.ts";
import type { CorpsDAppui } from "./subjects.ts";

/** Somebody in front of a file, and the bodies they work for, by their identifier. */
export type Interlocuteur = Pick<Acteur, "qualites"> & { readonly organismes: readonly string[] };
/** Whom a demand was addressed to. */
export type Adressee = { readonly corps: CorpsDAppui; readonly organisationId: string };
/** What somebody is in the thread of a demand: of the team that asks, of the body that answers, or a reader. */
export type PlaceDansLeFil =
  | { readonly role: "demande" | "repond"; readonly qualite: Qualite }
  | { readonly role: "lit"; readonly qualite?: undefined };

const estDeLaSalle = (acteur: Pick<Acteur, "qualites">) => sallesDe(acteur).includes("partagee");

/** In which capacity a person asks for help on a file: its team, those who only read left out. Others: undefined. */
export const qualiteQuiDemande = ({ qualites }: Pick<Acteur, "qualites">): Qualite | undefined =>
  qualites.find((qualite) => corpsDe(qualite) === "cpts" && qualite !== "lecteur");

/** Of the URPS, only the one asked: a territory may have several. ARS and CPAM are one each on a file. */
const qualiteQuiRepond = ({ qualites, organismes }: Interlocuteur, { corps, organisationId }: Adressee) =>
  qualites.find((qualite) => corpsDe(qualite) === corps && (corps !== "urps" || organismes.includes(organisationId)));

/**
 * The place of a person in a thread; null when the thread does not exist for them. Whoever is on both sides asks and
 * does not answer themselves. Reading is for the parties of the shared room, and for the URPS that was asked.
 */
export function placeDansLeFil(personne: Interlocuteur, demande: Adressee): PlaceDansLeFil | null {
  const demandeur = qualiteQuiDemande(personne);
  if (demandeur) return { role: "demande", qualite: demandeur };
  const repondeur = qualiteQuiRepond(personne, demande);
  if (repondeur) return { role: "repond", qualite: repondeur };
  return estDeLaSalle(personne) ? { role: "lit" } : null;
}

/** Whether the demands of a file have a page for this person, even an empty one: MSA and administration have none. */
export const voitLesDemandes = (acteur: Pick<Acteur, "qualites">): boolean =>
  estDeLaSalle(acteur) || acteur.qualites.includes("urps");

/**
 * Whether somebody may close a demand: the team that asked, always; the body, once it has answered it; whoever only
 * reads, never. Choice of the service.
 */
export const peutClore = (role: PlaceDansLeFil["role"], repondue: boolean): boolean =>
  role === "demande" || (role === "repond" && repondue);

/** Whether somebody may hand a demand over to another body: the one asked, while it is open. Choice of the service. */
export const peutTransferer = (role: PlaceDansLeFil["role"], close: boolean): boolean => role === "repond" && !close;
