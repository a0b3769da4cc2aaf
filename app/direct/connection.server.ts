import type { Duplex } from "node:stream";
import type { WebSocket } from "ws";
import { encadrer } from "./frame.ts";
import { MESSAGES_DE_RESERVE, MESSAGES_PAR_SECONDE, OCTETS_EN_ATTENTE } from "./limits.ts";
import type { Participant } from "./participant.ts";
import { type Refus, refus } from "./refusal.ts";
import type { DroitsDuDocument } from "./rights.server.ts";
import type { Salle } from "./room.server.ts";
import {
  ETAT,
  lireMessage,
  messageAccuse,
  messageDroits,
  messagePresence,
  messageRefus,
  messageSync,
  type Recu,
} from "./wire.ts";

/** Somebody in front of a document, over a socket. */
export class Connexion implements Participant {
  traites = 0;
  lot: object | null = null;
  salle: Salle | null = null;
  synchronisee = false;
  #entendue = true;
  #reserve = MESSAGES_DE_RESERVE;
  #comptee = Date.now();

  constructor(
    private readonly ws: WebSocket,
    private readonly prise: Duplex,
    readonly personne: Participant["personne"],
    readonly sessionId: string,
    public droits: DroitsDuDocument,
    /** What the rights hang on, as last read (`causesDesDroits`). */
    public causes: string,
  ) {}

  /** Says what one may write, asks what the other has, and shows who is here. */
  entrer(salle: Salle): void {
    this.salle = salle;
    this.envoyer(messageDroits(this.droits.dits));
    salle.auRepos(() => this.envoyer(messageSync(ETAT, salle.etat())));
    const presents = salle.presences.presents();
    if (presents.length > 0) this.envoyer(messagePresence(presents));
  }

  recevoir(octets: Uint8Array): void {
    if (!this.salle || !this.ouverte) return;
    const non = this.#compter() ? this.#suivre(lireMessage(octets), this.salle) : refus("tropDeMessages");
    if (non) this.refuser(non);
  }

  #suivre(message: Recu, salle: Salle): Refus | null {
    if (message.genre === "inconnu") return refus("illisible");
    if (message.genre === "presence") {
      return salle.presences.recevoir(message.octets, { personne: this.personne, lien: this });
    }
    if (message.genre === "ecriture") salle.recevoir(this, message.octets);
    else {
      this.synchronisee = true;
      salle.repondre(this, message.octets);
    }
    return null;
  }

  get ouverte(): boolean {
    return this.ws.readyState === 1;
  }

  envoyer(message: Uint8Array): void {
    this.transmettre(encadrer(message));
  }

  transmettre(trame: Uint8Array): void {
    if (!this.ouverte) return;
    if (this.prise.writableLength > OCTETS_EN_ATTENTE) this.ws.terminate();
    else this.prise.write(trame);
  }

  accuser(nombre: number): void {
    this.envoyer(messageAccuse(nombre));
  }

  changerDroits(droits: DroitsDuDocument): void {
    this.droits = droits;
    this.envoyer(messageDroits(droits.dits));
  }

  refuser({ motif, phrase, fermeture }: Refus): void {
    this.envoyer(messageRefus(motif, phrase));
    this.fermer(fermeture, motif);
  }

  fermer(code: number, raison = ""): void {
    this.salle?.participants.delete(this);
    if (this.ouverte) this.ws.close(code, raison);
  }

  /** Cuts a line where nobody answered since the last beat. */
  battre(): void {
    if (!this.#entendue) this.ws.terminate();
    else if (this.ouverte) this.ws.ping();
    this.#entendue = false;
  }

  repondre(): void {
    this.#entendue = true;
  }

  /** A bucket that fills as time passes: a paste is welcome, a flood is not. */
  #compter(): boolean {
    const maintenant = Date.now();
    const gagnes = ((maintenant - this.#comptee) / 1_000) * MESSAGES_PAR_SECONDE;
    this.#reserve = Math.min(MESSAGES_DE_RESERVE, this.#reserve + gagnes) - 1;
    this.#comptee = maintenant;
    return this.#reserve > 0;
  }
}
