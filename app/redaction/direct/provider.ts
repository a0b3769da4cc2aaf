import { type Awareness, removeAwarenessStates } from "y-protocols/awareness";
import type * as Y from "yjs";
import { attenteApres } from "./backoff.ts";
import { VoieEchange } from "./exchange-path.ts";
import { type Lien, type Sante, SERVEUR } from "./link.ts";
import { Outbox } from "./outbox.ts";
import type { OuvrirSocket } from "./socket.ts";
import { type Fin, VoieSocket } from "./socket-path.ts";

type Options = Pick<Lien, "adresse" | "appeler" | "hasard"> & {
  readonly ouvrir: OuvrirSocket;
  readonly maintenant: () => number;
  /** Where `online` and `offline` are heard. */
  readonly reseau: EventTarget;
};

const NOUVEL_ESSAI = 60_000;
const COUPURES_DE_SUITE = 3;
const SESSION = 4401;
const DROIT = 4403;
const REFUS = 4400;

/**
 * Brings what is written to the server and back: by socket first; over HTTP when it does not open or is cut again and
 * again, trying the socket every minute. What the server has not stored is kept and sent again.
 */
export class Fournisseur {
  readonly #lien: Lien;
  readonly #options: Options;
  readonly #socket: VoieSocket;
  readonly #echange: VoieEchange;
  #sante: Sante = { voie: null, lue: false, horsLigne: false, sessionFinie: false, droits: null, refus: null };
  #coupures: number[] = [];
  #essai: ReturnType<typeof setTimeout> | undefined;
  #reparee = false;

  constructor(partant: Y.Doc, awareness: Awareness, options: Options, changement: () => void) {
    this.#options = options;
    const noter = (changements: Partial<Sante>) => {
      this.#sante = { ...this.#sante, ...changements };
      changement();
    };
    const { adresse, appeler, hasard, ouvrir } = options;
    const outbox = new Outbox();
    outbox.reprise = partant.store.clients.size > 0;
    this.#lien = { partant, awareness, outbox, adresse, appeler, hasard, ouvrir, noter, sante: () => this.#sante };
    this.#socket = new VoieSocket(this.#lien, { ouverte: () => this.#ouverte(), finie: (fin) => this.#finie(fin) });
    this.#echange = new VoieEchange(this.#lien, {
      revenu: () => this.#tenter(),
      refuse: ({ code, phrase, statut }) =>
        this.#refuser({ code: statut === 403 || statut === 404 ? DROIT : REFUS, motif: code, phrase }),
    });
    partant.on("update", this.#ecrite);
    awareness.on("update", this.#deplacee);
    options.reseau.addEventListener("online", this.#enLigne);
    options.reseau.addEventListener("offline", this.#horsLigne);
    this.#tenter();
  }

  get sante(): Sante {
    return this.#sante;
  }

  /** Whether the server has stored all that may leave. */
  get aJour(): boolean {
    return this.#lien.outbox.vide;
  }

  /** The page is being left: what waits goes now. */
  partir(): void {
    this.#lien.awareness.setLocalState(null);
    this.#socket.partir();
    this.#echange.partir();
    this.#lien.partant.off("update", this.#ecrite);
    this.#lien.awareness.off("update", this.#deplacee);
    this.#options.reseau.removeEventListener("online", this.#enLigne);
    this.#options.reseau.removeEventListener("offline", this.#horsLigne);
    this.#arreter();
  }

  readonly #ecrite = (octets: Uint8Array, origine: unknown) => {
    if (origine === SERVEUR) return;
    this.#lien.outbox.deposer(octets);
    this.#socket.presser();
    this.#echange.presser();
    this.#lien.noter({});
  };

  readonly #deplacee = (_changes: unknown, origine: unknown) => {
    if (origine === SERVEUR || origine === "timeout") return;
    this.#socket.direPresence();
    if (this.#lien.awareness.getLocalState()) this.#echange.presser();
  };

  readonly #enLigne = () => {
    this.#echange.reessayer();
    this.#tenter();
  };

  readonly #horsLigne = () => {
    this.#socket.fermer();
    this.#lien.outbox.perdre();
    this.#echange.ouvrir();
    this.#echange.reessayer();
  };

  #tenter(): void {
    clearTimeout(this.#essai);
    if (this.#sante.refus === null && !this.#socket.active) this.#socket.ouvrir();
  }

  #ouverte(): void {
    this.#echange.fermer();
    this.#lien.outbox.perdre();
    this.#lien.noter({ voie: "socket", horsLigne: false, sessionFinie: false });
  }

  #finie(fin: Fin): void {
    const { outbox, noter } = this.#lien;
    if (!this.#echange.active) outbox.perdre();
    if (fin.code === SESSION) noter({ sessionFinie: true });
    if (fin.code === REFUS || fin.code === DROIT) this.#refuser(fin);
    else this.#revenir(fin);
  }

  /** A connection cut comes back by itself; one that does not open, or does not hold, gives way to HTTP. */
  #revenir({ code, ouverte }: Fin): void {
    const { noter, hasard } = this.#lien;
    const maintenant = this.#options.maintenant();
    this.#coupures = [...this.#coupures.filter((moment) => maintenant - moment < NOUVEL_ESSAI), maintenant];
    const tientEncore = ouverte && code !== SESSION && this.#coupures.length < COUPURES_DE_SUITE;
    if (!tientEncore) this.#echange.ouvrir();
    const attente = tientEncore ? attenteApres(this.#coupures.length, hasard) : NOUVEL_ESSAI * (0.9 + hasard() / 5);
    this.#essai = setTimeout(() => this.#tenter(), attente);
    noter({});
  }

  /** A hole in what the server received is repaired by telling it all again, once; anything else is final. */
  #refuser({ code, motif, phrase = "Ce que vous avez écrit n’a pas pu être enregistré." }: Omit<Fin, "ouverte">): void {
    if (motif === "desordre" && !this.#reparee) {
      this.#reparee = true;
      if (this.#echange.active) this.#echange.recommencer();
      else this.#tenter();
    } else {
      this.#arreter();
      const ferme = { ecrit: false, sections: [], raison: phrase };
      this.#lien.noter(code === DROIT && this.aJour ? { droits: ferme } : { refus: phrase, droits: ferme });
    }
  }

  #arreter(): void {
    clearTimeout(this.#essai);
    this.#socket.fermer();
    this.#echange.fermer();
    const { awareness } = this.#lien;
    const autres = [...awareness.getStates().keys()].filter((client) => client !== awareness.clientID);
    removeAwarenessStates(awareness, autres, SERVEUR);
  }
}
