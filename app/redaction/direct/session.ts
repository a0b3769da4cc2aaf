import { Awareness } from "y-protocols/awareness";
import type * as Y from "yjs";
import { moment } from "#app/format.ts";
import { texteVierge } from "#db/ecritures/blank.ts";
import { Bilan } from "./gaps.ts";
import { poserLeSas, type Sas } from "./gate.ts";
import { Garde, type Soupcon } from "./guard.ts";
import { AVANT, type VueDirecte } from "./live-view.ts";
import { type CopieLocale, ouvrirCopie } from "./local-copy.ts";
import { autresPresents, mouvement } from "./presence.ts";
import { Fournisseur } from "./provider.ts";
import { direEtat } from "./state-words.ts";
import type { Ouverture } from "./types.ts";

/** One person writing one document, from the moment the page opens it until they leave. */
export class Session {
  readonly doc = texteVierge();
  readonly awareness = new Awareness(this.doc);
  readonly ouverture: Ouverture;
  readonly #partant = texteVierge();
  readonly #abonnes = new Set<() => void>();
  readonly #garde: Garde;
  readonly #sas: Sas;
  readonly #bilan: Bilan;
  #copie: CopieLocale | null = null;
  #fournisseur: Fournisseur | null = null;
  #vue = AVANT;
  #quand: string;
  #etaitAJour = true;
  #prevue = false;
  #finie = false;

  constructor(ouverture: Ouverture) {
    this.ouverture = ouverture;
    this.#quand = ouverture.dernier ?? "";
    const { plan, connus, moi } = ouverture;
    const champs = new Map(plan.flatMap(({ code, champs }) => champs.map((champ) => [`${code}.${champ.code}`, champ])));
    this.#garde = new Garde({ vivant: this.doc, partant: this.#partant, champs }, () => this.#changer());
    this.#sas = poserLeSas(this.doc, this.#partant, () => this.#garde.retient);
    this.#bilan = new Bilan(this.doc, plan, connus, () => this.#changer());
    this.doc.on("afterTransaction", (transaction: Y.Transaction) => {
      if (!this.#sas.vientDAilleurs(transaction.origin)) {
        this.#garde.examiner(transaction);
        if (transaction.changed.size > 0) this.#direQuiEcrit();
      }
      this.#bilan.suivre(transaction);
    });
    const { nom, fonction, couleur } = moi;
    this.awareness.setLocalState({ nom, fonction, couleur, section: "", cursor: null });
    this.awareness.on("change", () => this.#changer());
    void this.#ouvrir();
  }

  async #ouvrir(): Promise<void> {
    const { documentId, moi } = this.ouverture;
    const copie = await ouvrirCopie(`atelier:${moi.id}:${documentId}`, this.#partant);
    if (this.#finie) return copie.fermer();
    this.#copie = copie;
    const chemin = `/direct/${encodeURIComponent(documentId)}`;
    this.#fournisseur = new Fournisseur(
      this.#partant,
      this.awareness,
      {
        adresse: { socket: `${location.origin.replace(/^http/, "ws")}${chemin}`, echange: chemin },
        ouvrir: (adresse) => new WebSocket(adresse),
        appeler: (...envoi) => fetch(...envoi),
        hasard: Math.random,
        maintenant: Date.now,
        reseau: window,
      },
      () => this.#changer(),
    );
    window.addEventListener("beforeunload", this.#retenir);
    window.addEventListener("pagehide", this.partir);
    // A page the browser kept asleep has missed what the others wrote.
    window.addEventListener("pageshow", this.#reveiller);
  }

  readonly sAbonner = (abonne: () => void): (() => void) => {
    this.#abonnes.add(abonne);
    return () => this.#abonnes.delete(abonne);
  };

  readonly vue = (): VueDirecte => this.#vue;

  /** Says to the others in which section this person is, and in which cell when it is not a text. */
  etreDans(section: string, lieu: string | null = null): void {
    const etat = this.awareness.getLocalState();
    if (etat && (etat.section !== section || (etat.lieu ?? null) !== lieu))
      this.awareness.setLocalState({ ...etat, section, lieu, ecrit: etat.section === section && etat.ecrit === true });
  }

  #direQuiEcrit(): void {
    const etat = this.awareness.getLocalState();
    if (etat && etat.ecrit !== true) this.awareness.setLocalState({ ...etat, ecrit: true });
  }

  /** Whether something typed waits for an answer of this person, and would be lost without it. */
  get attendReponse(): boolean {
    return this.#garde.soupcons.length > 0;
  }

  admettre(soupcon: Soupcon): void {
    this.#garde.admettre(soupcon);
  }

  /** Forgets what is not stored: the page is about to be read again as the server has it. */
  abandonner(): void {
    window.removeEventListener("beforeunload", this.#retenir);
    this.#copie?.effacer();
    this.#copie = null;
  }

  readonly partir = (): void => {
    if (this.#finie) return;
    this.#finie = true;
    this.#garde.fermer();
    this.#sas.liberer();
    const toutEstLa = this.#fournisseur?.aJour === true && this.#fournisseur.sante.lue && !this.#sas.retenu;
    this.#fournisseur?.partir();
    if (toutEstLa) this.#copie?.effacer();
    else this.#copie?.fermer();
    for (const fermeture of [this.#sas, this.#bilan]) fermeture.fermer();
    window.removeEventListener("beforeunload", this.#retenir);
    window.removeEventListener("pagehide", this.partir);
    this.awareness.destroy();
    this.#abonnes.clear();
  };

  /** Another page of the application takes the place of this one. */
  fermer(): void {
    this.partir();
    window.removeEventListener("pageshow", this.#reveiller);
  }

  readonly #reveiller = ({ persisted }: PageTransitionEvent) => {
    if (persisted) location.reload();
  };

  readonly #retenir = (evenement: BeforeUnloadEvent) => {
    const perdrait = this.attendReponse || (this.#fournisseur?.aJour === false && !this.#copie?.garde);
    if (perdrait) evenement.preventDefault();
  };

  /** Several changes of one moment are shown together. */
  #changer(): void {
    this.#sas.liberer();
    if (this.#prevue || this.#finie) return;
    this.#prevue = true;
    queueMicrotask(() => {
      this.#prevue = false;
      if (!this.#finie) this.#publier();
    });
  }

  #publier(): void {
    const fournisseur = this.#fournisseur;
    if (!fournisseur) return;
    const { sante } = fournisseur;
    const aJour = fournisseur.aJour && !this.#sas.retenu;
    if (aJour && !this.#etaitAJour) this.#quand = moment(new Date());
    this.#etaitAJour = aJour;
    const garde = this.#copie?.garde === true;
    const etat = direEtat({ sante, aJour, retenu: this.#garde.soupcons.length > 0, garde, quand: this.#quand });
    const autres = autresPresents(this.awareness, this.ouverture.moi.nom);
    const pret = this.#vue.pret || sante.lue;
    if (pret && !this.#vue.pret) this.#bilan.revoir();
    this.#vue = {
      pret,
      etat,
      horsLigne: sante.horsLigne,
      garde,
      sections: sante.droits?.ecrit === false ? [] : (sante.droits?.sections ?? null),
      raison: sante.droits?.raison ?? null,
      refus: sante.refus,
      aCopier: !aJour && (sante.refus !== null || sante.droits?.ecrit === false),
      autres,
      annonce: mouvement(this.#vue.autres, autres) || this.#vue.annonce,
      examens: this.#bilan.examens,
      soupcons: this.#garde.soupcons,
    };
    for (const abonne of this.#abonnes) abonne();
  }
}
