import type { Db } from "#db/connection.ts";
import { compacter, entretenirTexte } from "#db/ecritures/compact.ts";
import { rattraperTexte } from "#db/ecritures/project.ts";
import type { Document } from "#db/queries/documents.ts";
import type { Modele } from "#workflows/modeles/modele.ts";

/** Entries after which a document being written is made light again: a tenth of a second to open it, at most. */
const TOUS_LES = 2_000;

/** Keeps a document light while it is written, and what pages read up to date. */
export class Entretien {
  #depuis = 0;

  constructor(
    private readonly db: Db,
    private readonly document: Document,
    private readonly modele: Modele,
  ) {}

  compter(ecritures: number): void {
    this.#depuis += ecritures;
    if (this.#depuis < TOUS_LES) return;
    this.#depuis = 0;
    this.#alleger().catch((erreur) => console.error("Entretien :", erreur));
  }

  async #alleger(): Promise<void> {
    await rattraperTexte(this.db, this.document, this.modele);
    await compacter(this.db, this.document.id);
  }

  /** When nobody is left. */
  async finir(): Promise<void> {
    await rattraperTexte(this.db, this.document, this.modele);
    await entretenirTexte(this.db, this.document, this.modele);
  }
}
