import * as Y from "yjs";
import { ECRITURE, ETAT, messagePresence, messageSync } from "#app/direct/wire.ts";
import { accorder, type Lien, maPresence, peutEcrire, recevoir, recevoirPresence } from "./link.ts";
import { connecter, type Socket } from "./socket.ts";
import type { Recu } from "./wire.ts";

export type Fin = {
  readonly code: number;
  readonly ouverte: boolean;
  readonly motif?: string;
  readonly phrase?: string;
};

/** What is typed within this time leaves together. */
const PAUSE = 15;
/** A connection that does not answer for so long is dead, whatever the browser believes. */
const SILENCE = 10_000;
const MUET = 4_001;

/** The way by which the others see each letter. */
export class VoieSocket {
  readonly #lien: Lien;
  readonly #vers: { ouverte(): void; finie(fin: Fin): void };
  #socket: Socket | null = null;
  #accordee = false;
  #refus: { motif: string; phrase: string } | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #silence: ReturnType<typeof setTimeout> | undefined;

  constructor(lien: Lien, vers: { ouverte(): void; finie(fin: Fin): void }) {
    this.#lien = lien;
    this.#vers = vers;
  }

  get active(): boolean {
    return this.#socket !== null;
  }

  ouvrir(): void {
    this.#accordee = false;
    this.#refus = undefined;
    this.#socket = connecter(this.#lien.ouvrir, this.#lien.adresse.socket, {
      ouverte: () => {
        this.#vers.ouverte();
        this.#socket?.envoyer(messageSync(ETAT, Y.encodeStateVector(this.#lien.partant)));
        this.direPresence();
      },
      recu: (message) => this.#recu(message),
      fermee: (code, ouverte) => {
        this.fermer();
        this.#vers.finie({ code, ouverte, ...this.#refus });
      },
    });
  }

  fermer(): void {
    clearTimeout(this.#pause);
    clearTimeout(this.#silence);
    this.#pause = undefined;
    this.#socket?.fermer();
    this.#socket = null;
  }

  /** Something was written: it leaves in a moment. */
  presser(): void {
    this.#pause ??= setTimeout(() => this.partir(), PAUSE);
  }

  partir(): void {
    clearTimeout(this.#pause);
    this.#pause = undefined;
    if (!this.#socket || !this.#accordee || !peutEcrire(this.#lien)) return;
    const octets = this.#lien.outbox.partir();
    if (!octets) return;
    this.#socket.envoyer(messageSync(ECRITURE, octets));
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.#abandonner(), SILENCE);
  }

  direPresence(): void {
    this.#socket?.envoyer(messagePresence(maPresence(this.#lien)));
  }

  #abandonner(): void {
    this.fermer();
    this.#vers.finie({ code: MUET, ouverte: true });
  }

  #recu(message: Recu): void {
    switch (message.genre) {
      case "etat":
        if (!this.#accordee) accorder(this.#lien, message.octets);
        this.#accordee = true;
        this.partir();
        break;
      case "ecriture":
        recevoir(this.#lien, message.octets);
        this.#lien.noter({ lue: true });
        break;
      case "presence":
        recevoirPresence(this.#lien, message.octets);
        break;
      case "accuse":
        this.#lien.outbox.accuser(message.nombre);
        if (this.#lien.outbox.vide) clearTimeout(this.#silence);
        this.#lien.noter({});
        break;
      case "droits":
        this.#lien.noter({ droits: message.droits });
        this.partir();
        break;
      case "refus":
        this.#refus = { motif: message.code, phrase: message.phrase };
    }
  }
}
