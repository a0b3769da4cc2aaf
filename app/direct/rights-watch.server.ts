import { causesDesDroits } from "#db/queries/live.ts";
import { Connexion } from "./connection.server.ts";
import { REGARD_SUR_LES_DROITS_MS } from "./limits.ts";
import { refus } from "./refusal.ts";
import { droitsDe, type Lectures } from "./rights.server.ts";
import type { Salle } from "./room.server.ts";
import type { Salles } from "./rooms.server.ts";

type Place = { readonly salle: Salle; readonly connexion: Connexion };

/** Looks again at the rights of those connected: at once when a file changes, and from time to time for the rest. */
export class VeilleDesDroits {
  #arrets: (() => unknown)[] = [];
  /** One look at a time: an older one must not have the last word. */
  #tour: Promise<void> = Promise.resolve();

  constructor(private readonly salles: Salles) {}

  async demarrer(): Promise<void> {
    const taire = await this.salles.registre.ecouter("dossiers", (dossierId) => void this.regarder(dossierId));
    const regard = setInterval(() => void this.regarder(), REGARD_SUR_LES_DROITS_MS).unref();
    this.#arrets = [taire, () => clearInterval(regard)];
  }

  async arreter(): Promise<void> {
    for (const arret of this.#arrets) await arret();
  }

  /** Looks at everybody, or at those in front of one file. Only those for whom something changed cost more. */
  regarder(dossierId?: string): Promise<void> {
    this.#tour = this.#tour.then(() => this.#regarder(dossierId));
    return this.#tour;
  }

  async #regarder(dossierId?: string): Promise<void> {
    const places = this.salles
      .toutes()
      .filter(({ document }) => dossierId === undefined || document.dossierId === dossierId)
      .flatMap((salle) => connexionsDe(salle).map((connexion): Place => ({ salle, connexion })));
    try {
      const causes = await causesDesDroits(this.salles.registre.db, places.map(connecteDe));
      const lectures: Lectures = new Map();
      for (const [rang, place] of places.entries()) {
        const cause = causes[rang];
        if (cause === undefined || cause === place.connexion.causes) continue;
        await this.#revoir(place, cause, lectures);
      }
    } catch (erreur) {
      console.error("Droits :", erreur);
    }
  }

  async #revoir({ salle, connexion }: Place, causes: string, lectures: Lectures): Promise<void> {
    if (causes === "") return connexion.refuser(refus("session"));
    const { db } = this.salles.registre;
    const droits = await droitsDe(db, connexion.personne.id, salle.document, salle.modele, lectures);
    if (!droits) return connexion.refuser(refus("acces"));
    connexion.causes = causes;
    if (JSON.stringify(droits.dits) !== JSON.stringify(connexion.droits.dits)) connexion.changerDroits(droits);
  }
}

const connexionsDe = ({ participants }: Salle): Connexion[] =>
  [...participants].filter((participant) => participant instanceof Connexion);

export const connecteDe = ({ salle, connexion }: Place) => ({
  dossierId: salle.document.dossierId,
  utilisateurId: connexion.personne.id,
  sessionId: connexion.sessionId,
});
