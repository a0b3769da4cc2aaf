import type { Filtres } from "#db/queries/filters.ts";
import { TRIS, type Tri } from "#db/queries/order.ts";
import { type DateCivile, plusJours } from "#workflows/civil-date.ts";
import { type Choix, lire, lireChoix } from "./choices.ts";

export type Demande = {
  readonly choix: Choix;
  readonly filtres: Filtres;
  readonly tri: Tri;
  readonly curseur: string | undefined;
};

const ECHEANCES: Record<string, (jour: DateCivile) => Filtres["echeance"]> = {
  presse: (jour) => ({ au: plusJours(jour, 7) }),
  passee: (jour) => ({ au: plusJours(jour, -1) }),
  "7": (jour) => ({ du: jour, au: plusJours(jour, 7) }),
  "21": (jour) => ({ du: jour, au: plusJours(jour, 21) }),
};

function responsable(choisi: string | undefined, moi: string): Pick<Filtres, "responsable"> {
  if (!choisi) return {};
  return { responsable: choisi === "personne" ? null : choisi === "moi" ? moi : choisi };
}

/** What an address asks of the list for somebody, on a day. What nobody understands is left out. */
export function lireDemande(parametres: URLSearchParams, moi: string, jour: DateCivile): Demande {
  const choix = lireChoix(parametres);
  return {
    choix,
    filtres: {
      texte: choix.q,
      etape: choix.etape,
      attend: choix.attend,
      departement: choix.departement,
      taille: /^[1-4]$/.test(choix.taille ?? "") ? Number(choix.taille) : undefined,
      echeance: ECHEANCES[choix.echeance ?? ""]?.(jour),
      ...responsable(choix.responsable, moi),
    },
    tri: TRIS.find((tri) => tri === choix.tri) ?? "echeance",
    curseur: lire(parametres, "apres"),
  };
}
