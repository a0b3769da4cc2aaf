import * as Y from "yjs";
import { attenteApres } from "./backoff.ts";
import { echanger, type Issue } from "./exchange.ts";
import { accorder, type Lien, maPresence, peutEcrire, recevoir, recevoirPresence } from "./link.ts";

const PAUSE = 250;
const TOUR = 2_000;
const SESSION = 5_000;

type Vers = {
  /** The server answers again after having been out of reach. */
  revenu(): void;
  refuse(refus: { code: string; phrase: string; statut: number }): void;
};

/** The way through proxies that block sockets: what is written leaves after a short pause, the rest every two seconds. */
export class VoieEchange {
  readonly #lien: Lien;
  readonly #vers: Vers;
  #active = false;
  #enCours = false;
  #echecs = 0;
  #curseur = 0;
  /** Whether what the server holds was read this way: before, nothing is told. */
  #lue = false;
  #minuterie: ReturnType<typeof setTimeout> | undefined;
  #presse = false;

  constructor(lien: Lien, vers: Vers) {
    this.#lien = lien;
    this.#vers = vers;
  }

  get active(): boolean {
    return this.#active;
  }

  ouvrir(): void {
    if (this.#active) return;
    this.#active = true;
    this.#lien.outbox.perdre();
    void this.#tour();
  }

  fermer(): void {
    this.#active = false;
    this.#echecs = 0;
    clearTimeout(this.#minuterie);
  }

  /** Something was written: it leaves after a short pause. While nothing passes, the next attempt keeps its time. */
  presser(): void {
    if (!this.#active || this.#presse || this.#echecs > 0) return;
    this.#presse = true;
    this.#dans(PAUSE);
  }

  /** Tries at once: the network is said to be back. */
  reessayer(): void {
    if (this.#active) this.#dans(0);
  }

  /** Reads the whole text again, and tells again what the server lacks. */
  recommencer(): void {
    this.#curseur = 0;
    this.#lue = false;
    this.#active = false;
    this.ouvrir();
  }

  /** Before the page is left. */
  partir(): void {
    if (this.#active && !this.#enCours) void this.#tour(true);
  }

  #dans(delai: number): void {
    clearTimeout(this.#minuterie);
    this.#minuterie = setTimeout(() => void this.#tour(), delai);
  }

  async #tour(derniere = false): Promise<void> {
    if (this.#enCours) return;
    this.#enCours = true;
    this.#presse = false;
    const ecrit = this.#lue && peutEcrire(this.#lien);
    const issue = await echanger(this.#lien.appeler, `${this.#lien.adresse.echange}?depuis=${this.#curseur}`, {
      ecriture: (ecrit && this.#lien.outbox.partir()) || undefined,
      presence: maPresence(this.#lien),
      derniere,
    });
    this.#enCours = false;
    // The socket opened meanwhile: it says again what had no answer.
    if (this.#active) this.#suivre(issue);
  }

  #suivre(issue: Issue): void {
    if (issue.issue === "recu") this.#recu(issue);
    else {
      this.#lien.outbox.perdre();
      if (issue.issue === "refus") this.#vers.refuse(issue);
      else if (issue.issue === "session") {
        this.#lien.noter({ sessionFinie: true, horsLigne: false });
        this.#dans(SESSION);
      } else {
        this.#echecs += 1;
        this.#lien.noter({ horsLigne: true });
        this.#dans(attenteApres(this.#echecs, this.#lien.hasard));
      }
    }
  }

  #recu({ curseur, ecriture, presence, droits }: Extract<Issue, { issue: "recu" }>): void {
    const { outbox, noter, sante } = this.#lien;
    const revenu = this.#echecs > 0 || sante().sessionFinie;
    const premiere = !this.#lue;
    this.#lue = true;
    this.#echecs = 0;
    this.#curseur = curseur;
    outbox.toutAccuser();
    if (ecriture.length > 0) recevoir(this.#lien, ecriture);
    if (presence.length > 0) recevoirPresence(this.#lien, presence);
    noter({ voie: "echange", lue: true, horsLigne: false, sessionFinie: false, droits });
    if (premiere && ecriture.length > 0) accorder(this.#lien, Y.encodeStateVectorFromUpdate(ecriture));
    this.#dans(outbox.attend && peutEcrire(this.#lien) ? 0 : TOUR);
    if (revenu) this.#vers.revenu();
  }
}
