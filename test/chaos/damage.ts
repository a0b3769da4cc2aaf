import * as Y from "yjs";
import { apporte } from "#app/direct/news.ts";
import type { Main } from "./hand.ts";

/** What went wrong, in words; nothing when nothing did. */
export type Degats = readonly string[];

/** How much of what is kept was written by this hand. */
export const ecritureDe = (doc: Y.Doc, { doc: sien }: Main): number => Y.getState(doc.store, sien.clientID);

/** What was said to be stored and is not there, and who was turned away without reason. */
export const perdues = (doc: Y.Doc, mains: readonly Main[]): Degats =>
  mains.flatMap(({ refus, ranges }, rang) => {
    const absentes = ranges.filter((octets) => apporte(doc, octets)).length;
    return [
      ...(refus === null ? [] : [`main ${rang} refusée : ${refus}`]),
      ...(absentes === 0 ? [] : [`main ${rang} : ${absentes} écritures accusées et perdues`]),
      ...(ranges.length > 0 ? [] : [`main ${rang} : rien d’écrit`]),
    ];
  });

/** What was kept of somebody who may not write. */
export function ecritHorsDroit(
  doc: Y.Doc,
  { lecteur, retire, garde }: { lecteur: Main; retire: Main; garde: number },
): Degats {
  return [
    ...(ecritureDe(doc, lecteur) === 0 ? [] : ["le lecteur a écrit"]),
    ...(garde > 0 ? [] : ["celui dont on retire la plume n’avait rien écrit"]),
    ...(ecritureDe(doc, retire) === garde ? [] : ["la plume retirée a encore écrit"]),
  ];
}
