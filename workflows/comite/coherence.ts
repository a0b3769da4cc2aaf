import { plusMois } from "../civil-date.ts";
import type { Erreurs } from "../coherence.ts";
import type { Fait } from "../fact.ts";

/** A session is convened for today or later, within a year; its minutes are written on its day or afterwards. */
export function coherenceComite(fait: Fait): Erreurs {
  if (fait.type === "ComiteConvoque") {
    if (fait.seanceLe < fait.le) return { seanceLe: "Choisissez aujourd’hui ou une date à venir." };
    if (fait.seanceLe > plusMois(fait.le, 12))
      return { seanceLe: "Cette date est à plus d’un an. Choisissez-en une plus proche." };
  }
  if (fait.type === "ComiteTenu" && fait.seanceLe > fait.le)
    return { seanceLe: "La séance n’a pas encore eu lieu. Pour la déplacer, convoquez le comité de nouveau." };
  return {};
}
