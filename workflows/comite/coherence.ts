import { plusMois } from "../civil-date.ts";
import type { Erreurs } from "../coherence.ts";
import type { Fait } from "../fact.ts";
import type { Contexte } from "../parcours/context.ts";

/** A session is convened for today or later, within a year; its minutes are those of the day it was convened for. */
export function coherenceComite(fait: Fait, { comite }: Pick<Contexte, "comite">): Erreurs {
  if (fait.type === "ComiteConvoque") {
    if (fait.seanceLe < fait.le) return { seanceLe: "Choisissez aujourd’hui ou une date à venir." };
    if (fait.seanceLe > plusMois(fait.le, 12))
      return { seanceLe: "Cette date est à plus d’un an. Choisissez-en une plus proche." };
  }
  if (fait.type === "ComiteTenu" && comite && fait.seanceLe !== comite.seanceLe)
    return {
      seanceLe: `Le comité est convoqué pour le ${comite.seanceLe.split("-").reverse().join("/")}. Indiquez ce jour, ou convoquez le comité de nouveau pour le changer.`,
    };
  return {};
}
