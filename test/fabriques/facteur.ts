import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";

/** What the mail server does of a letter: takes it, or fails in one of the ways servers fail. */
export type Humeur = "prend" | "lent" | "plus-tard" | "refuse" | "coupe-avant" | "coupe-pendant" | "prend-et-coupe";

type Echange = { pour: string; humeur: Humeur; corps: string | null };

/** A mail server on this machine: as much SMTP as a sender needs, and a mood for each attempt. */
export class FauxFacteur {
  /** The letters it took, as it took them: to whom, under which identifier. */
  readonly prises: { readonly pour: string; readonly identifiant: string }[] = [];
  #serveur: Server | undefined;
  #port = 0;

  constructor(readonly humeur: (destinataire: string) => Humeur) {}

  get adresse(): string {
    return `smtp://127.0.0.1:${this.#port}`;
  }

  /** Listens, at the same address as before when it has had one. */
  async ouvrir(): Promise<void> {
    this.#serveur = createServer((socket) => this.#accueillir(socket)).listen(this.#port, "127.0.0.1");
    await once(this.#serveur, "listening");
    this.#port = (this.#serveur.address() as AddressInfo).port;
  }

  async fermer(): Promise<void> {
    this.#serveur?.close();
    if (this.#serveur) await once(this.#serveur, "close");
    this.#serveur = undefined;
  }

  #accueillir(socket: Socket): void {
    const echange: Echange = { pour: "", humeur: "prend", corps: null };
    let reste = "";
    socket.on("error", () => {});
    socket.on("data", (octets) => {
      const lignes = (reste + octets.toString("utf8")).split("\r\n");
      reste = lignes.pop() ?? "";
      for (const ligne of lignes) if (!socket.destroyed) this.#entendre(socket, ligne, echange);
    });
    socket.write("220 test\r\n");
  }

  #entendre(socket: Socket, ligne: string, echange: Echange): void {
    const ordre = ligne.slice(0, 4).toUpperCase();
    if (echange.corps !== null) this.#lire(socket, ligne, echange);
    else if (ordre === "RCPT") this.#choisir(socket, ligne, echange);
    else if (ordre === "QUIT") socket.end("221 Au revoir\r\n");
    else {
      if (ordre === "DATA") echange.corps = "";
      socket.write(ordre === "DATA" ? "354 Allez\r\n" : "250 Bien\r\n");
    }
  }

  #choisir(socket: Socket, ligne: string, echange: Echange): void {
    echange.pour = /<([^>]*)>/.exec(ligne)?.[1] ?? "";
    echange.humeur = this.humeur(echange.pour);
    if (echange.humeur === "coupe-avant") socket.destroy();
    else if (echange.humeur === "refuse") socket.write("550 Inconnu ici\r\n");
    else socket.write(echange.humeur === "plus-tard" ? "451 Plus tard\r\n" : "250 Bien\r\n");
  }

  #lire(socket: Socket, ligne: string, echange: Echange): void {
    const { pour, humeur, corps } = echange;
    if (humeur === "coupe-pendant") socket.destroy();
    else if (ligne !== ".") echange.corps += `${ligne}\n`;
    else {
      this.prises.push({ pour, identifiant: /^Message-ID: (.*)$/im.exec(corps ?? "")?.[1] ?? "" });
      echange.corps = null;
      if (humeur === "prend-et-coupe") socket.destroy();
      else egrener(socket, humeur === "lent" ? [..."250 Prise\r\n"] : ["250 Prise\r\n"]);
    }
  }
}

/** Piece by piece, each in its own turn. */
const egrener = (socket: Socket, [premier, ...suite]: string[]): void => {
  if (premier) socket.write(premier, () => setImmediate(egrener, socket, suite));
};
