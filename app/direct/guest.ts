import type { Participant } from "./participant.ts";
import type { Refus } from "./refusal.ts";
import type { DroitsDuDocument } from "./rights.server.ts";

/** How an exchange over HTTP ended: stored, refused, or to be tried again. */
export type Issue = { readonly rangee: true } | { readonly refus: Refus } | { readonly revenez: true };

/** Somebody in front of a document for the time of one HTTP exchange: stays until what they bring is stored. */
export class Passager implements Participant {
  traites = 0;
  lot: object | null = null;
  #finir: (issue: Issue) => void = () => {};
  readonly issue = new Promise<Issue>((resolve) => {
    this.#finir = resolve;
  });

  constructor(
    readonly personne: Participant["personne"],
    readonly droits: DroitsDuDocument,
  ) {}

  /** Reads what the others write from the store, once: nothing is sent meanwhile. */
  envoyer(): void {}
  transmettre(): void {}

  accuser(): void {
    this.#finir({ rangee: true });
  }

  refuser(refus: Refus): void {
    this.#finir({ refus });
  }

  fermer(): void {
    this.#finir({ revenez: true });
  }
}
