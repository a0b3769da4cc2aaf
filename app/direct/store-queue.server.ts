import * as Y from "yjs";
import type { Ecriture } from "#db/ecritures/append.ts";
import type { Participant } from "./participant.ts";

type Depot = {
  readonly personne: Participant["personne"];
  readonly octets: Uint8Array[];
  readonly sections: Set<string>;
};

/** What goes to the store together. */
type Lot = { readonly depots: Map<string, Depot>; readonly attendent: Set<Participant> };

type Suites = {
  readonly stocker: (ecritures: readonly Ecriture[]) => Promise<void>;
  /** It is stored, and may go to the others. `seul` wrote all of it, when only one did. */
  readonly publier: (ecritures: readonly Uint8Array[], seul: Participant | null) => void;
  readonly perdre: (erreur: unknown) => void;
};

const lotVide = (): Lot => ({ depots: new Map(), attendent: new Set() });
const unSouffle = () => new Promise(setImmediate);

/**
 * Stores what is written in one document, and only then says so. What comes in the same breath of the network, or
 * while a store is under way, goes together: one entry per author.
 */
export class Greffe {
  #suivant = lotVide();
  #enCours: Promise<void> | null = null;

  constructor(private readonly suites: Suites) {}

  deposer(de: Participant, octets: Uint8Array, sections: readonly string[]): void {
    const { depots, attendent } = this.#suivant;
    const depot = depots.get(de.personne.id) ?? { personne: de.personne, octets: [], sections: new Set<string>() };
    depots.set(de.personne.id, depot);
    depot.octets.push(octets);
    for (const section of sections) depot.sections.add(section);
    attendent.add(de);
    de.lot = this.#suivant;
    this.#enCours ??= this.#vider();
  }

  get libre(): boolean {
    return this.#enCours === null;
  }

  /** Resolves when nothing waits any more. */
  async calme(): Promise<void> {
    while (this.#enCours) await this.#enCours;
  }

  async #vider(): Promise<void> {
    try {
      while (this.#suivant.depots.size > 0) {
        await unSouffle();
        const lot = this.#suivant;
        this.#suivant = lotVide();
        await this.#ranger(lot);
      }
    } catch (erreur) {
      this.#suivant = lotVide();
      this.suites.perdre(erreur);
    } finally {
      this.#enCours = null;
    }
  }

  async #ranger(lot: Lot): Promise<void> {
    const faits = [...lot.attendent].map((participant) => [participant, participant.traites] as const);
    const ecritures = [...lot.depots.values()].map(
      ({ personne, octets, sections }): Ecriture => ({
        octets: fondre(octets),
        sections: [...sections],
        par: personne,
      }),
    );
    await this.suites.stocker(ecritures);
    const seul = faits.length === 1 ? faits[0]?.[0] : null;
    this.suites.publier(
      ecritures.map(({ octets }) => octets),
      seul ?? null,
    );
    for (const [participant, nombre] of faits) {
      const dernier = participant.lot === lot;
      if (dernier) participant.lot = null;
      participant.accuser(dernier ? participant.traites : nombre);
    }
  }
}

const fondre = (octets: readonly Uint8Array[]): Uint8Array =>
  octets.length === 1 ? (octets[0] as Uint8Array) : Y.mergeUpdates([...octets]);
