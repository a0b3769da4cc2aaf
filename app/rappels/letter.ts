import { titreDeLEtat } from "#app/dossier/etats.ts";
import { dateLongue } from "#app/format.ts";
import { avec } from "#app/mains/mains.ts";
import type { Dossier } from "#workflows/dossier.ts";
import { motCite } from "./quoted.ts";
import type { Cible } from "./targets.ts";

export type Expediteur = { readonly nom: string; readonly service: string };

/** The deadline a reminder recalls; one that binds nobody says so. */
function dateRappelee({ echeance }: Cible): string | undefined {
  if (!echeance) return undefined;
  const indicative = echeance.nature === "indicative" ? " Cette date est indicative : elle n’engage personne." : "";
  return `${echeance.libelle}, au plus tard le ${dateLongue(echeance.dernierJour)}.${indicative}`;
}

/** What a reminder says: its title, then its sentences. `mot` is what the sender adds; it may be empty. */
export function rappelEnMots(dossier: Dossier, cible: Cible, { nom, service }: Expediteur, mot: string) {
  return {
    titre: `Rappel, ${avec(cible.main)} est attendue`,
    phrases: [
      `${nom} (${service}) vous rappelle que ce dossier vous attend. Il en est là : ${titreDeLEtat(dossier)}.`,
      dateRappelee(cible),
      mot && motCite(mot),
    ].filter((phrase): phrase is string => Boolean(phrase)),
  };
}
