import { type Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from "y-protocols/awareness";
import * as Y from "yjs";
import type { DroitsDits } from "#app/direct/wire.ts";
import type { Outbox } from "./outbox.ts";
import type { OuvrirSocket } from "./socket.ts";

/** How what is written reaches the others, and whether it has. */
export type Sante = {
  /** By which way the server last answered. */
  readonly voie: "socket" | "echange" | null;
  /** Whether this page has read what the server holds. */
  readonly lue: boolean;
  readonly horsLigne: boolean;
  readonly sessionFinie: boolean;
  /** What may be written now; null before the server has said. */
  readonly droits: DroitsDits | null;
  /** What was written is refused, and why. Nothing leaves any more. */
  readonly refus: string | null;
};

/** What the two ways to the server share. */
export type Lien = {
  /** The text that may leave: what a hold keeps back is not in it. */
  readonly partant: Y.Doc;
  readonly awareness: Awareness;
  readonly outbox: Outbox;
  readonly adresse: { readonly socket: string; readonly echange: string };
  readonly ouvrir: OuvrirSocket;
  readonly appeler: typeof fetch;
  readonly hasard: () => number;
  sante(): Sante;
  noter(changement: Partial<Sante>): void;
};

/** Who brings what comes from the server. */
export const SERVEUR = Symbol("serveur");

export const peutEcrire = (lien: Lien): boolean => lien.sante().droits?.ecrit !== false;

export const recevoir = (lien: Lien, octets: Uint8Array): void => Y.applyUpdate(lien.partant, octets, SERVEUR);

export const recevoirPresence = (lien: Lien, octets: Uint8Array): void =>
  applyAwarenessUpdate(lien.awareness, octets, SERVEUR);

/** Where one is, for the others; null once gone. */
export const maPresence = ({ awareness }: Lien): Uint8Array => encodeAwarenessUpdate(awareness, [awareness.clientID]);

/**
 * The server says what it holds: what it lacks takes the place of what waited. A state does not say which words were
 * taken away: what this device had kept is told again whole.
 */
export function accorder(lien: Lien, etatDuServeur: Uint8Array): void {
  const { partant, outbox } = lien;
  outbox.perdre();
  const connu = Y.decodeStateVector(etatDuServeur);
  const ici = Y.decodeStateVector(Y.encodeStateVector(partant));
  const manque = [...ici].some(([client, pas]) => pas > (connu.get(client) ?? 0));
  if (manque || (outbox.reprise && peutEcrire(lien))) outbox.remplacer(Y.encodeStateAsUpdate(partant, etatDuServeur));
}
