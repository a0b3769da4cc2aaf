import { annoncerMentions } from "#app/redaction/mentions.server.ts";
import type { Db } from "#db/connection.ts";
import { compacter, entretenirTexte } from "#db/ecritures/compact.ts";
import { rattraperTexte } from "#db/ecritures/project.ts";
import type { Document } from "#db/queries/documents.ts";
import type { Modele } from "#workflows/modeles/modele.ts";

/** Entries after which a document being written is made light again: a tenth of a second to open it, at most. */
const TOUS_LES = 2_000;
/** How long a name may stand in a text before its bearer is told: the time to take it out again. */
export const UN_MOMENT = 3 * 60_000;

const direSansCasser = (erreur: unknown) => console.error("Entretien :", erreur);

/** Keeps a document light while it is written, what pages read up to date, and those it names told. */
export class Entretien {
  #depuis = 0;
  #moment: NodeJS.Timeout | undefined;

  constructor(
    private readonly db: Db,
    private readonly document: Document,
    private readonly modele: Modele,
  ) {}

  compter(ecritures: number): void {
    this.#moment ??= setTimeout(() => void this.#projeter().catch(direSansCasser), UN_MOMENT).unref();
    this.#depuis += ecritures;
    if (this.#depuis < TOUS_LES) return;
    this.#depuis = 0;
    this.#alleger().catch(direSansCasser);
  }

  async #alleger(): Promise<void> {
    await rattraperTexte(this.db, this.document, this.modele);
    await compacter(this.db, this.document.id);
  }

  async #projeter(): Promise<void> {
    clearTimeout(this.#moment);
    this.#moment = undefined;
    const ecrites = await rattraperTexte(this.db, this.document, this.modele);
    await annoncerMentions(this.db, this.document, this.modele, ecrites).catch(direSansCasser);
  }

  /** When nobody is left. */
  async finir(): Promise<void> {
    await this.#projeter();
    await entretenirTexte(this.db, this.document, this.modele);
  }
}
