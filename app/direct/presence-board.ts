import { REGROUPEMENT_PRESENCE_MS } from "./limits.ts";
import { type Occupant, Presences } from "./presence.ts";
import type { Refus } from "./refusal.ts";
import { messagePresence } from "./wire.ts";

/** Tells everybody who is where, and gathers what changes within a blink. */
export class Tableau {
  readonly #presences = new Presences();
  readonly #changees = new Set<number>();
  #bientot: NodeJS.Timeout | undefined;

  constructor(private readonly diffuser: (message: Uint8Array) => void) {}

  /** Takes what somebody says of themselves; answers why not, when it is not so. */
  recevoir(octets: Uint8Array, occupant: Occupant): Refus | null {
    const changees = this.#presences.recevoir(octets, occupant, Date.now());
    if ("motif" in changees) return changees;
    this.#dire(changees);
    return null;
  }

  quitter(lien: object): void {
    this.#dire(this.#presences.quitter(lien, Date.now()));
  }

  /** Empties the places of those who asked over HTTP and no longer do. */
  perimer(): void {
    this.#dire(this.#presences.perimer(Date.now()));
  }

  /** To whom a hand belongs, if it is here. */
  personneDe(main: number): string | undefined {
    return this.#presences.personneDe(main);
  }

  /** Everybody here, in one update; empty bytes when there is nobody. */
  presents(): Uint8Array {
    return this.#ecrire(this.#presences.occupees());
  }

  /** The others, for somebody who asks now and then. */
  autres(moi: string): Uint8Array {
    return this.#ecrire(this.#presences.desAutres(moi));
  }

  #ecrire(mains: readonly number[]): Uint8Array {
    return mains.length > 0 ? this.#presences.ecrire(mains) : new Uint8Array();
  }

  #dire(changees: readonly number[]): void {
    for (const main of changees) this.#changees.add(main);
    if (this.#changees.size === 0 || this.#bientot) return;
    this.#bientot = setTimeout(() => {
      this.#bientot = undefined;
      const mains = [...this.#changees];
      this.#changees.clear();
      this.diffuser(messagePresence(this.#presences.ecrire(mains)));
    }, REGROUPEMENT_PRESENCE_MS).unref();
  }
}
