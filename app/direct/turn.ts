/** Lets things happen at once, except while one of them takes time: the others then wait, in their order. */
export class Tour {
  #occupe: Promise<void> | null = null;

  get libre(): boolean {
    return this.#occupe === null;
  }

  /** Resolves when nothing takes time any more. */
  async fin(): Promise<void> {
    while (this.#occupe) await this.#occupe;
  }

  prendre(action: () => void): void {
    if (this.#occupe) void this.#occupe.then(() => this.prendre(action));
    else action();
  }

  /** Holds everything else until this is done. To call from what has the turn. */
  occuper(travail: Promise<void>, echouer: (erreur: unknown) => void): void {
    this.#occupe = travail.catch(echouer).finally(() => {
      this.#occupe = null;
    });
  }
}
