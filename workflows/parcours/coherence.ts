import type { Erreurs } from "../coherence.ts";
import type { Fait } from "../fact.ts";
import type { Contexte } from "./context.ts";

/** A file always has a carrier: the present one leaves the part by naming another, not by stepping aside. */
export function coherenceDossier(fait: Fait, { dossier }: Contexte): Erreurs {
  const seDesiste =
    fait.type === "PorteurDesigne" &&
    fait.role === "coporteur" &&
    dossier.porteurs.some(({ id, role }) => id === fait.personne.id && role === "porteur");
  return seDesiste
    ? { role: "Cette personne porte le projet : désignez d’abord un autre porteur, elle deviendra co-porteur." }
    : {};
}
