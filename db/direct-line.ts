import type { Client } from "pg";

/** A connection kept for statements used all the time. Cut, it is opened again by the next one. */
export class LigneDirecte {
  #ouverte: Promise<Client> | null = null;

  constructor(private readonly url: string) {}

  async demander<Rangee>(nom: string, texte: string, valeurs: readonly unknown[]): Promise<readonly Rangee[]> {
    this.#ouverte ??= this.#ouvrir();
    const client = await this.#ouverte;
    return (await client.query({ name: nom, text: texte, values: [...valeurs] })).rows as Rangee[];
  }

  async #ouvrir(): Promise<Client> {
    const { default: pg } = await import("pg");
    const client = new pg.Client({ connectionString: this.url });
    const oublier = () => {
      this.#ouverte = null;
    };
    client.on("error", oublier);
    client.on("end", oublier);
    await client.connect().catch((erreur) => {
      oublier();
      throw erreur;
    });
    return client;
  }

  async fermer(): Promise<void> {
    await (await this.#ouverte?.catch(() => null))?.end();
  }
}
