/** What this process knows of the entries of one document: how far it has read, and which ones it wrote since. */
export class Suivi {
  #propres: readonly number[] = [];
  #annonces = 0;

  constructor(private lu: number) {}

  get curseur(): number {
    return this.lu;
  }

  /** About to store: every process, this one too, will hear of it once. */
  annoncer(): void {
    this.#annonces += 1;
  }

  ranger(ids: readonly number[]): void {
    this.#propres = [...this.#propres, ...ids];
  }

  /** Hears that something was stored; answers whether it may be somebody else’s. */
  entendre(): boolean {
    if (this.#annonces === 0) return true;
    this.#annonces -= 1;
    return false;
  }

  avancer(curseur: number): void {
    this.lu = Math.max(this.lu, curseur);
    this.#propres = this.#propres.filter((id) => id > this.lu);
  }

  /**
   * Compares with what the register holds after `curseur`; answers whether there is more to read. An announcement may
   * have been lost: those still expected are forgotten.
   */
  comparer({ nombre, derniere }: { readonly nombre: number; readonly derniere: number }): boolean {
    this.#annonces = 0;
    if (nombre !== this.#propres.length) return true;
    this.avancer(derniere);
    return false;
  }
}
