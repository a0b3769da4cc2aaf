import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import { Connexion } from "./connection.server.ts";
import { BATTEMENT_MS, OCTETS_PAR_MESSAGE, PREMIERE_SYNCHRO_MS } from "./limits.ts";
import { type Place, placeDe } from "./place.server.ts";
import { REVENEZ } from "./room.server.ts";
import type { Salles } from "./rooms.server.ts";
import { documentDemande, econduire, type LireSession, quiDemande, type Session } from "./upgrade.server.ts";

/** Closes what stays without saying which text it has. */
const LENT = 4408;
/** The server stops: clients come back to the next one. */
const ARRET = 1012;

/** The sockets of this process: who may open one, and what becomes of each. */
export class Prises {
  readonly #serveur = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: OCTETS_PAR_MESSAGE,
    perMessageDeflate: false,
  });
  readonly #ouvertes = new Map<WebSocket, Connexion>();
  readonly #battement = setInterval(() => this.#battre(), BATTEMENT_MS).unref();
  #arretees = false;

  constructor(
    private readonly salles: Salles,
    private readonly lireSession: LireSession,
  ) {}

  /** Takes the addresses of live documents; what else asks for a socket is refused, or left to who else listens. */
  ecouter(serveur: Server, { seules = true } = {}): void {
    serveur.on("upgrade", (request, socket, head) => {
      const documentId = documentDemande(request.url);
      if (documentId) void this.#accueillir(request, socket, head, documentId);
      else if (seules) econduire(socket, 404);
    });
  }

  async #accueillir(request: IncomingMessage, socket: Duplex, head: Buffer, documentId: string): Promise<void> {
    // A browser that leaves while it is looked up is no fault.
    const partir = () => socket.destroy();
    socket.on("error", partir);
    try {
      if (this.#arretees) return econduire(socket, 503);
      const session = await quiDemande(request, this.lireSession);
      if (typeof session === "number") return econduire(socket, session);
      const place = await placeDe(this.salles.registre.db, documentId, session.personne.id, session.id);
      if (!place) return econduire(socket, 404);
      socket.off("error", partir);
      this.#serveur.handleUpgrade(
        request,
        socket,
        head,
        (ws) => void this.#installer(ws, socket, documentId, session, place),
      );
    } catch (erreur) {
      console.error("Écriture en direct :", erreur);
      econduire(socket, 500);
    }
  }

  async #installer(ws: WebSocket, socket: Duplex, documentId: string, session: Session, place: Place): Promise<void> {
    const { droits, causes } = place;
    const connexion = new Connexion(ws, socket, session.personne, session.id, droits, causes);
    this.#ouvertes.set(ws, connexion);
    ws.binaryType = "nodebuffer";
    ws.on("message", (octets: Buffer, binaire) => connexion.recevoir(binaire ? octets : Buffer.alloc(0)));
    ws.on("pong", () => connexion.repondre());
    // What breaks the protocol, a message too large among others, ends with the code that says so.
    ws.on("error", () => {});
    ws.on("close", () => this.#retirer(ws, connexion));
    ws.pause();
    const salle = await this.salles.entrer(documentId, connexion).catch(() => null);
    if (!salle) return ws.close(REVENEZ);
    connexion.entrer(salle);
    if (!connexion.ouverte) return this.#retirer(ws, connexion);
    ws.resume();
    setTimeout(() => connexion.synchronisee || ws.close(LENT), PREMIERE_SYNCHRO_MS).unref();
  }

  #retirer(ws: WebSocket, connexion: Connexion): void {
    this.#ouvertes.delete(ws);
    const { salle } = connexion;
    if (!salle) return;
    salle.presences.quitter(connexion);
    this.salles.sortir(salle, connexion);
  }

  #battre(): void {
    for (const connexion of this.#ouvertes.values()) connexion.battre();
  }

  /** Asks everybody to come back in a moment; those who do not hear are cut. */
  arreter(): void {
    this.#arretees = true;
    clearInterval(this.#battement);
    for (const connexion of this.#ouvertes.values()) connexion.fermer(ARRET);
    setTimeout(() => {
      for (const ws of this.#ouvertes.keys()) ws.terminate();
    }, 1_000).unref();
  }
}
