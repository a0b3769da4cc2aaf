import type * as Y from "yjs";
import { examiner } from "#app/redaction/section-check.ts";
import { contenuDe } from "#db/ecritures/answers.ts";
import type { Modele } from "#workflows/modeles/modele.ts";
import { nomsTouches } from "./passages.ts";
import type { Connus, Examens, Plan } from "./types.ts";

const PAUSE = 300;

/** What is missing and what to look at again, judged again a moment after each change, by whoever it was written. */
export class Bilan {
  readonly #doc: Y.Doc;
  readonly #plan: Plan;
  readonly #connus: Connus;
  readonly #changement: () => void;
  readonly #aRevoir = new Set<string>();
  #pause: ReturnType<typeof setTimeout> | undefined;
  examens: Examens = {};

  constructor(doc: Y.Doc, plan: Plan, connus: Connus, changement: () => void) {
    this.#doc = doc;
    this.#plan = plan;
    this.#connus = connus;
    this.#changement = changement;
  }

  readonly suivre = (transaction: Y.Transaction): void => {
    for (const nom of nomsTouches(transaction)) this.#aRevoir.add(nom.slice(0, nom.lastIndexOf(".")));
    this.#pause ??= setTimeout(() => this.revoir([...this.#aRevoir]), PAUSE);
  };

  revoir(codes: readonly string[] = this.#plan.map(({ code }) => code)): void {
    this.fermer();
    this.#aRevoir.clear();
    const revues = this.#plan
      .filter(({ code }) => codes.includes(code))
      .map((section) => [section.code, examiner(section, this.#lire(section))]);
    this.examens = { ...this.examens, ...Object.fromEntries(revues) };
    this.#changement();
  }

  fermer(): void {
    clearTimeout(this.#pause);
    this.#pause = undefined;
  }

  /** What the file already knows counts as an answer where nothing is written, as it does at the deposit. */
  #lire(section: Plan[number]): Record<string, string> {
    const ecrit = contenuDe(this.#doc, { sections: [section] } as unknown as Modele)[section.code] ?? {};
    const connu = this.#connus[section.code] ?? {};
    return Object.fromEntries(Object.entries(ecrit).map(([champ, valeur]) => [champ, valeur || connu[champ] || ""]));
  }
}
