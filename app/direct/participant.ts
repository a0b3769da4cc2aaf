import type { Refus } from "./refusal.ts";
import type { DroitsDuDocument } from "./rights.server.ts";

/** Somebody in front of a document, over a socket or for the time of one HTTP exchange. */
export interface Participant {
  readonly personne: { readonly id: string; readonly nom: string };
  readonly droits: DroitsDuDocument;
  /** Messages with text taken from this person so far, in order; all of them are stored once `accuser` said so. */
  traites: number;
  /** The batch where their last change waits to be stored. */
  lot: object | null;
  envoyer(message: Uint8Array): void;
  /** Sends a message already in its frame: the same for everybody. */
  transmettre(trame: Uint8Array): void;
  /** So many of their messages are stored. */
  accuser(nombre: number): void;
  /** Says why, then ends. */
  refuser(refus: Refus): void;
  /** Ends through no fault of theirs: they come back by themselves. */
  fermer(code: number): void;
}
