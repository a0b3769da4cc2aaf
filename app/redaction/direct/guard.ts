import type * as Y from "yjs";
import { type Signalement, signaler } from "#workflows/garde/garde.ts";
import { enSuspens } from "#workflows/garde/pending.ts";
import type { Champ } from "#workflows/modeles/modele.ts";
import { nomsTouches, passagesDe } from "./passages.ts";

/** What looks like a patient's data, and where it stands. Kept in the page only. */
export type Soupcon = Signalement & { readonly nom: string; readonly ligne?: string };

/**
 * What may yet become a patient's data waits so long after the last letter before it leaves. With the two seconds of
 * the way without sockets, the others stay less than five seconds behind.
 */
const REFLEXION = 2_500;

type Textes = {
  /** What is on the screen. */
  readonly vivant: Y.Doc;
  /** What has already passed: nobody is asked about it again. */
  readonly partant: Y.Doc;
  readonly champs: ReadonlyMap<string, Champ>;
};

/** Watches what is typed here. While something suspicious stands in an answer, `retient` says so. */
export class Garde {
  readonly #textes: Textes;
  readonly #changement: () => void;
  readonly #admis = new Set<string>();
  readonly #soupcons = new Map<string, readonly Soupcon[]>();
  #enCours: ReturnType<typeof setTimeout> | undefined;

  constructor(textes: Textes, changement: () => void) {
    this.#textes = textes;
    this.#changement = changement;
  }

  get soupcons(): readonly Soupcon[] {
    return [...this.#soupcons.values()].flat();
  }

  get retient(): boolean {
    return this.#soupcons.size > 0 || this.#enCours !== undefined;
  }

  /** Looks at what a change has touched, before it may leave. */
  readonly examiner = (transaction: Y.Transaction): void => {
    for (const nom of nomsTouches(transaction)) this.#examinerUn(nom);
  };

  /** The person says it is not a patient's data. */
  admettre({ nom, extrait }: Soupcon): void {
    this.#admis.add(`${nom} ${extrait}`);
    this.#noter(
      nom,
      (this.#soupcons.get(nom) ?? []).filter((soupcon) => soupcon.extrait !== extrait),
    );
    this.#changement();
  }

  /** The page is being left: what only waited for its next words waits no more. */
  fermer(): void {
    clearTimeout(this.#enCours);
    this.#enCours = undefined;
  }

  #examinerUn(nom: string): void {
    const champ = this.#textes.champs.get(nom);
    if (!champ) return;
    const passages = passagesDe(this.#textes.vivant, nom, champ);
    const vus = passages.flatMap(({ texte, ligne }) => signaler(texte).map((vu) => ({ ...vu, nom, ligne })));
    const debuts = passages.flatMap(({ texte }) => enSuspens(texte));
    const dejaPasses = vus.length + debuts.length > 0 ? passagesDe(this.#textes.partant, nom, champ) : [];
    const connus = new Set(dejaPasses.flatMap(({ texte }) => signaler(texte).map(({ extrait }) => extrait)));
    const nouveaux = vus.filter(({ extrait }) => !connus.has(extrait) && !this.#admis.has(`${nom} ${extrait}`));
    this.#noter(nom, nouveaux);
    this.#attendre(debuts.some((debut) => !dejaPasses.some(({ texte }) => texte.normalize("NFC").includes(debut))));
    this.#changement();
  }

  #noter(nom: string, soupcons: readonly Soupcon[]): void {
    if (soupcons.length > 0) this.#soupcons.set(nom, soupcons);
    else this.#soupcons.delete(nom);
  }

  #attendre(enCours: boolean): void {
    clearTimeout(this.#enCours);
    this.#enCours = enCours ? setTimeout(() => this.#cesser(), REFLEXION) : undefined;
  }

  #cesser(): void {
    this.#enCours = undefined;
    this.#changement();
  }
}
