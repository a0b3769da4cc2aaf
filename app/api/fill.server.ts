import { modeleDuDepot } from "#app/actes/links.ts";
import type { Db } from "#db/connection.ts";
import { empreinteDe } from "#db/fingerprint.ts";
import { agentsDe, equipeDe } from "#db/queries/parties.ts";
import type { Acteur } from "#workflows/acteur.ts";
import type { Proposition, Refus } from "#workflows/decide.ts";
import type { TypeDeFait } from "#workflows/fact.ts";
import { territoireDesCodes } from "./communes.ts";
import { figerPourDepot } from "./deposit.server.ts";

type Complements = Readonly<Record<string, unknown>>;

/** What the register knows better than any program: names, populations, frozen texts and their fingerprints. */
export async function completer(
  tx: Db,
  dossierId: string,
  proposition: Proposition,
  acteur: Acteur,
): Promise<Complements | Refus> {
  const type = proposition.type as TypeDeFait;
  switch (type) {
    case "TerritoireDefini":
      return territoireDesCodes(proposition.communes);
    case "PorteurDesigne":
      return nommer(
        "personne",
        proposition,
        await equipeDe(tx, dossierId),
        "Choisissez une personne de l’équipe du dossier.",
      );
    case "ExamenOuvert":
      return nommer(
        "responsable",
        proposition,
        await agentsDe(tx, dossierId, "ars"),
        "Choisissez une personne de l’ARS.",
      );
    case "AvenantPropose":
      return { sha256: empreinteDeLAvenant(proposition) };
    default: {
      const modele = modeleDuDepot(type);
      return modele ? figerPourDepot(tx, { dossierId, proposition, modele }, acteur) : {};
    }
  }
}

/** The person designated by their identifier, under the name the register knows. */
function nommer(
  champ: string,
  proposition: Proposition,
  parmi: readonly { readonly id: string; readonly nom: string }[],
  consigne: string,
): Complements | Refus {
  const id = (proposition[champ] as { id?: unknown } | undefined)?.id;
  const trouve = parmi.find((personne) => personne.id === id);
  if (!trouve) return { refus: "saisie", champs: { [`${champ}.id`]: consigne } };
  return { [champ]: { id: trouve.id, nom: trouve.nom } };
}

/** All that the three parties sign: the object, the text, the missions, as the fact keeps them. */
const empreinteDeLAvenant = ({ objet, contenu, missionsAjoutees = [] }: Proposition) =>
  empreinteDe({ objet: elague(objet), contenu: elague(contenu), missionsAjoutees });

const elague = (valeur: unknown) => (typeof valeur === "string" ? valeur.trim() : valeur);
