import type { Noeud } from "#workflows/texte/riche.ts";
import type { Bloc, Titre } from "./block.ts";
import type { Element } from "./element.ts";
import { lireMots, type Mots } from "./inline.ts";
import { type Item, itemTape, listesDe, paragraphe } from "./lists.ts";
import { aDesMots, allureDe, imageDe, imagesDe, noeudsDe, rogner, sansNumero, texteDe } from "./paragraph.ts";
import { estUnSommaire, type Role, roleDe } from "./styles.ts";
import { cadre, paragraphesSous, tableDe } from "./tables.ts";

/** Reads the elements of a file in order, and keeps what they become. */
export class Lecteur {
  readonly blocs: Bloc[] = [];
  liensRetires = 0;
  readonly #roles: ReadonlyMap<string, Role>;
  /** No style says what is a heading: the look of a paragraph does. */
  readonly #aDeviner: boolean;
  #items: Item[] = [];
  #numero = 0;
  readonly #notes: { readonly numero: number; readonly corps: readonly Element[] }[] = [];

  constructor(roles: ReadonlyMap<string, Role>, aDeviner: boolean) {
    this.#roles = roles;
    this.#aDeviner = aDeviner;
  }

  lire(elements: readonly Element[]): void {
    for (const element of elements) {
      if (element.type === "paragraph") this.#paragraphe(element);
      else if (element.type === "table") this.#table(element);
      else this.lire(element.children ?? []);
    }
  }

  /** Notes stand at the foot of what cites them, before the next heading. */
  direLesNotes(): void {
    this.#fermerListe();
    for (let note = this.#notes.shift(); note; note = this.#notes.shift()) {
      const corps = note.corps.flatMap(paragraphesSous).flatMap((element) => noeudsDe(this.#mots(element)));
      this.#poser(paragraphe([{ type: "text", text: `Note ${note.numero} : ` }, ...rogner(corps)]));
    }
  }

  #poser(...noeuds: readonly Noeud[]): void {
    this.blocs.push(...noeuds.map((noeud) => ({ noeud })));
  }

  #mots(element: Element): Mots {
    const premiere = this.#numero + 1;
    const mots = lireMots(element, () => ++this.#numero);
    this.#notes.push(...mots.notes.map((corps, rang) => ({ numero: premiere + rang, corps })));
    this.liensRetires += mots.liensRetires;
    return mots;
  }

  #fermerListe(): void {
    this.#poser(...listesDe(this.#items));
    this.#items = [];
  }

  #paragraphe(element: Element): void {
    const role = roleDe(element, this.#roles);
    const mots = this.#mots(element);
    const texte = texteDe(mots);
    if (role === "sommaire" || estUnSommaire(texte)) return;
    if (role && texte !== "") this.#titre({ titre: sansNumero(texte), niveau: role.titre }, imagesDe(mots));
    else this.#corps(element, mots, texte);
  }

  #titre(titre: Titre, images: readonly Noeud[]): void {
    this.direLesNotes();
    this.blocs.push(titre);
    this.#poser(...images);
  }

  #corps(element: Element, mots: Mots, texte: string): void {
    const allure = this.#aDeviner ? allureDe(mots) : undefined;
    const item = element.liste ? { ...element.liste, mots: rogner(noeudsDe(mots)) } : itemTape(noeudsDe(mots));
    // A numbered line in bold is a heading that nobody styled.
    if (item && texte !== "" && !(allure && item.ordonnee)) {
      this.#item(item, imagesDe(mots));
      return;
    }
    if (mots.parts.length > 0) this.#fermerListe();
    for (const part of mots.parts) {
      if (!("mots" in part)) this.#poser(imageDe(part));
      else if (aDesMots(part.mots)) this.blocs.push({ noeud: paragraphe(rogner(part.mots)), allure });
    }
  }

  #item(item: Item, images: readonly Noeud[]): void {
    this.#items.push(item);
    if (images.length === 0) return;
    this.#fermerListe();
    this.#poser(...images);
  }

  #table(element: Element): void {
    const dedans = cadre(element);
    if (dedans) this.lire(dedans);
    else this.#grille(element);
  }

  #grille(element: Element): void {
    this.#fermerListe();
    const images: Noeud[] = [];
    const table = tableDe(element, (cellule) =>
      paragraphesSous(cellule).flatMap((ligne) => {
        const mots = this.#mots(ligne);
        images.push(...imagesDe(mots));
        const noeuds = rogner(noeudsDe(mots));
        if (noeuds.length === 0) return [];
        return [paragraphe(ligne.liste ? [{ type: "text", text: "• " }, ...noeuds] : noeuds)];
      }),
    );
    this.#poser(...(estPleine(table) ? [table] : []), ...images);
  }
}

const estPleine = ({ content: rangees = [] }: Noeud) =>
  rangees.some(({ content = [] }) => content.some((cellule) => cellule.content?.some((ligne) => ligne.content)));
