import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { PRESENCE_HTTP_MS, PRESENCE_OCTETS, PRESENCES_PAR_MESSAGE } from "./limits.ts";
import { type Refus, refus } from "./refusal.ts";

/** Whose place it is: the person, and the connection it lasts as long as; null when it only lasts a few seconds. */
export type Occupant = {
  readonly personne: { readonly id: string; readonly nom: string };
  readonly lien: object | null;
};
type Place = Occupant & { readonly horloge: number; readonly json: string; readonly vue: number };

const PARTI = "null";

/** Who is here, in which section, with which cursor: kept in memory, never stored. */
export class Presences {
  readonly #places = new Map<number, Place>();

  /** Takes what a client says of itself; answers the places that changed. What it says of others is not heard. */
  recevoir(octets: Uint8Array, occupant: Occupant, maintenant: number): readonly number[] | Refus {
    const dites = lire(octets);
    if (!dites) return refus("illisible");
    const changees: number[] = [];
    for (const { main, horloge, json } of dites) {
      const place = this.#places.get(main);
      if (place && place.personne.id !== occupant.personne.id && place.json !== PARTI) continue;
      if (json !== PARTI) {
        const nom = nomDe(json);
        // A copy just opened says an empty state before it knows whose it is.
        if (nom === undefined) continue;
        if (nom !== occupant.personne.nom) return refus("presence");
      } else if (!place) continue;
      if (place && horloge < place.horloge) continue;
      this.#places.set(main, { ...occupant, horloge, json, vue: maintenant });
      if (!place || place.json !== json || place.horloge !== horloge) changees.push(main);
    }
    return changees;
  }

  /** Empties the places of a connection that closes. */
  quitter(lien: object, maintenant: number): number[] {
    return this.#vider((place) => place.lien === lien, maintenant);
  }

  /** Empties the places nobody confirmed lately, and forgets those long empty. */
  perimer(maintenant: number): number[] {
    const limite = maintenant - PRESENCE_HTTP_MS;
    for (const [main, place] of this.#places) {
      if (place.json === PARTI && place.vue < limite - PRESENCE_HTTP_MS) this.#places.delete(main);
    }
    return this.#vider((place) => place.lien === null && place.vue < limite, maintenant);
  }

  #vider(quitte: (place: Place) => boolean, maintenant: number): number[] {
    const vides = [...this.#places].filter(([, place]) => place.json !== PARTI && quitte(place));
    for (const [main, place] of vides) this.#places.set(main, { ...place, json: PARTI, vue: maintenant });
    return vides.map(([main]) => main);
  }

  occupees(): number[] {
    return [...this.#places].filter(([, { json }]) => json !== PARTI).map(([main]) => main);
  }

  /** The places of the others, empty ones too: whoever asks from time to time also learns who left. */
  desAutres(moi: string): number[] {
    return [...this.#places].filter(([, { personne }]) => personne.id !== moi).map(([main]) => main);
  }

  /** Who holds a place, if somebody does. */
  personneDe(main: number): string | undefined {
    return this.#places.get(main)?.personne.id;
  }

  ecrire(mains: readonly number[]): Uint8Array {
    const encodeur = encoding.createEncoder();
    encoding.writeVarUint(encodeur, mains.length);
    for (const main of mains) {
      const place = this.#places.get(main);
      encoding.writeVarUint(encodeur, main);
      encoding.writeVarUint(encodeur, place?.horloge ?? 0);
      encoding.writeVarString(encodeur, place?.json ?? PARTI);
    }
    return encoding.toUint8Array(encodeur);
  }
}

type Dite = { readonly main: number; readonly horloge: number; readonly json: string };

function lire(octets: Uint8Array): Dite[] | null {
  try {
    const decodeur = decoding.createDecoder(octets);
    const nombre = decoding.readVarUint(decodeur);
    if (nombre > PRESENCES_PAR_MESSAGE || octets.length > PRESENCE_OCTETS * PRESENCES_PAR_MESSAGE) return null;
    return Array.from({ length: nombre }, () => ({
      main: decoding.readVarUint(decodeur),
      horloge: decoding.readVarUint(decodeur),
      json: decoding.readVarString(decodeur),
    }));
  } catch {
    return null;
  }
}

function nomDe(json: string): unknown {
  try {
    return (JSON.parse(json) as { nom?: unknown } | null)?.nom;
  } catch {
    return null;
  }
}
