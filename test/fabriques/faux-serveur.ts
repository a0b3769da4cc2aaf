import * as Y from "yjs";
import {
  type DroitsDits,
  ECRITURE,
  ETAT,
  ecrireReponse,
  lireEchange,
  lireMessage,
  MANQUE,
  messageAccuse,
  messageDroits,
  messageRefus,
  messageSync,
} from "#app/direct/wire.ts";
import { texteVierge } from "#db/ecritures/blank.ts";

const VIDE = new Uint8Array();

/** One end of a connection, as a browser sees it. */
class FauxSocket {
  binaryType = "blob";
  readyState = 0;
  onopen: (() => void) | null = null;
  onmessage: ((message: { data: ArrayBuffer }) => void) | null = null;
  onclose: ((fin: { code: number }) => void) | null = null;
  recus = 0;

  constructor(private readonly serveur: FauxServeur) {}

  send(octets: Uint8Array): void {
    this.serveur.entendre(this, octets);
  }

  dire(octets: Uint8Array): void {
    this.onmessage?.({ data: octets.slice().buffer as ArrayBuffer });
  }

  /** Cut or closed, from either end. */
  close(code = 1006): void {
    if (this.readyState === 3) return;
    this.readyState = 3;
    this.serveur.sockets.delete(this);
    this.onclose?.({ code });
  }
}

/** A server of live text in memory, that a test may block, cut, or make refuse. */
export class FauxServeur {
  readonly doc = texteVierge();
  readonly sockets = new Set<FauxSocket>();
  readonly corps: Uint8Array[] = [];
  droits: DroitsDits = { ecrit: true, sections: ["prevention"] };
  /** What becomes of somebody who asks for a socket. */
  prise: "ouverte" | "muette" | "fermee" = "ouverte";
  /** What becomes of an exchange over HTTP. */
  echange: "ouvert" | "panne" | "session" | "relais" | { code: string; phrase: string; statut: number } = "ouvert";
  /** Whether what is received is stored and acknowledged. */
  range = true;
  #ecritures: Uint8Array[] = [];

  readonly ouvrir = (): WebSocket => {
    const socket = new FauxSocket(this);
    setTimeout(() => {
      if (this.prise === "fermee") socket.close();
      if (this.prise !== "ouverte" || socket.readyState === 3) return;
      socket.readyState = 1;
      this.sockets.add(socket);
      socket.onopen?.();
      socket.dire(messageDroits(this.droits));
      socket.dire(messageSync(ETAT, Y.encodeStateVector(this.doc)));
    }, 5);
    return socket as unknown as WebSocket;
  };

  readonly appeler = async (adresse: RequestInfo | URL, envoi?: RequestInit): Promise<Response> => {
    const corps = envoi?.body as Uint8Array;
    if (this.echange === "panne") throw new TypeError("Failed to fetch");
    if (this.echange === "relais")
      return new Response("<p>Accès restreint</p>", { headers: { "Content-Type": "text/html" } });
    if (this.echange === "session") return Response.json({ erreur: "session", message: "Fin" }, { status: 401 });
    if (typeof this.echange === "object") {
      const { code, phrase, statut } = this.echange;
      return Response.json({ erreur: code, message: phrase }, { status: statut });
    }
    this.corps.push(corps);
    const { ecriture = VIDE } = lireEchange(corps) ?? {};
    if (ecriture.length > 0) this.ranger(ecriture);
    const depuis = Number(new URL(String(adresse), "http://ici").searchParams.get("depuis"));
    const nouvelles = this.#ecritures.slice(depuis);
    const reponse = {
      curseur: this.#ecritures.length,
      ecriture: nouvelles.length > 0 ? Y.mergeUpdates(nouvelles) : VIDE,
      presence: VIDE,
      droits: this.droits,
    };
    return new Response(ecrireReponse(reponse) as Uint8Array<ArrayBuffer>, {
      headers: { "Content-Type": "application/octet-stream" },
    });
  };

  entendre(socket: FauxSocket, octets: Uint8Array): void {
    this.corps.push(octets);
    const message = lireMessage(octets);
    if (message.genre === "etat") socket.dire(messageSync(MANQUE, Y.encodeStateAsUpdate(this.doc, message.octets)));
    if (message.genre !== "ecriture" || !this.range) return;
    this.ranger(message.octets, socket);
    socket.recus += 1;
    socket.dire(messageAccuse(socket.recus));
  }

  ranger(octets: Uint8Array, de?: FauxSocket): void {
    this.#ecritures.push(octets);
    Y.applyUpdate(this.doc, octets);
    for (const socket of this.sockets) if (socket !== de) socket.dire(messageSync(ECRITURE, octets));
  }

  /** Somebody else writes. */
  ecrire(mots: string): void {
    const autre = new Y.Doc();
    Y.applyUpdate(autre, Y.encodeStateAsUpdate(this.doc));
    autre.once("update", (octets: Uint8Array) => this.ranger(octets));
    autre.getText("prevention.besoin").insert(0, mots);
  }

  refuser(code: string, phrase: string, fermeture: number): void {
    for (const socket of [...this.sockets]) {
      socket.dire(messageRefus(code, phrase));
      socket.close(fermeture);
    }
  }

  direDroits(droits: DroitsDits): void {
    this.droits = droits;
    for (const socket of this.sockets) socket.dire(messageDroits(droits));
  }

  couper(): void {
    for (const socket of [...this.sockets]) socket.close();
  }

  get mots(): string {
    return this.doc.getText("prevention.besoin").toString();
  }

  /** Whether these words ever reached the server, in any message. */
  aVu(mots: string): boolean {
    return this.corps.some((corps) => Buffer.from(corps).toString("utf8").includes(mots));
  }
}
