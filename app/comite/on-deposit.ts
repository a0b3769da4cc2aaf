import type { Ouvert } from "#app/dossier/load.server.ts";
import { pieceDe } from "#app/pieces/link.ts";
import { seancesTenues } from "#workflows/comite/memory.ts";
import { derniereSeance } from "#workflows/comite/session-outcome.ts";
import { contexteDuDepot } from "#workflows/instruction/on-deposit.ts";
import { comiteVu } from "./view.ts";

/** The committee on the last deposit in words, with the minutes of each session held; closed once the examination is. */
export function comiteDuDepotVu({ dossier, lignes }: Pick<Ouvert, "dossier" | "lignes">) {
  const { comite } = contexteDuDepot(dossier);
  const tenues = lignes.filter(({ type }) => type === "ComiteTenu");
  const comptesRendus = tenues.slice(tenues.length - seancesTenues(comite).length).map(pieceDe);
  return comiteVu({ comite }, { comptesRendus, issue: derniereSeance(dossier)?.issue });
}
