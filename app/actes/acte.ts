import type { Organisme } from "#workflows/acteur.ts";
import type { DateCivile } from "#workflows/civil-date.ts";
import type { FaitDe, TypeDeFait } from "#workflows/fact.ts";
import type { Contexte } from "#workflows/parcours/context.ts";

type Commun = {
  /** Path of the value inside the fact: "motivation", "personne.id", "calendrier.crise". */
  readonly code: string;
  readonly libelle: string;
  readonly aide?: string;
  readonly facultatif?: true;
  /** What the field holds before anybody types. */
  readonly defaut?: string;
};
export type Option = { readonly valeur: string; readonly libelle: string; readonly consequence?: string };
/** A comment that may be part of a request, with the section it makes reopen. */
export type OptionDeCommentaire = Option & { readonly section: string };

/** One thing to fill in before an act. `nombre` gives an integer; `taux` percents typed, basis points stored; `montant` euros typed, cents. */
export type ChampActe = Commun &
  (
    | { readonly nature: "texte" | "texteLong" | "date" | "nombre" | "taux" | "montant" }
    | { readonly nature: "choix" | "cases" | "liste"; readonly options: readonly Option[] }
    /** A person among those listed by the page: the team of the file, or the agents of the service. */
    | { readonly nature: "personne"; readonly parmi: "equipe" | "agents" }
    /** Open comments on the deposits of a template; the page lists them. They give the sections that reopen. */
    | { readonly nature: "commentaires"; readonly modele: string; readonly options?: readonly OptionDeCommentaire[] }
  );

/** What the form of an act may look at. `organisme` is the body an opinion is asked of, or that gives its own. */
export type Situation = {
  readonly contexte: Contexte;
  readonly aujourdhui: DateCivile;
  readonly organisme?: Organisme;
};
/** Something to read before acting: what was asked, what was answered. */
export type ALire = { readonly term: string; readonly value: string };

/** How one fact is said and performed on the screen. The law is elsewhere: this is only its French. */
export type Acte<T extends TypeDeFait> = {
  /** Verb and object, on the button: « Valider la lettre d’intention ». */
  readonly verbe: string;
  /** Title of the confirmation and of the timeline, past participle: « Lettre d’intention validée ». */
  readonly passe: string | ((fait: FaitDe<T>) => string);
  /** What the act does and its effect, read before doing it. One or two sentences. */
  readonly effet: string | ((situation: Situation) => string);
  /** What the act answers or is about, shown above its form and read back before confirming. */
  readonly aLire?: (situation: Situation) => readonly ALire[];
  readonly champs?: (situation: Situation) => readonly ChampActe[];
  /** One sentence of the timeline after the title, from what the fact holds; `apres` for whoever is told of it at once. */
  readonly recit?: (fait: FaitDe<T>, apres?: Situation) => string | undefined;
  /** What happens next, on the confirmation page. `apres` is the situation once the act is done. */
  readonly suite: string | ((apres: Situation) => string);
  /** The template whose text this act freezes: the form then shows the document instead of fields. */
  readonly document?: string;
  /** The act signs the text already frozen: the form links to it. */
  readonly signe?: true;
  /** An act that harms somebody or cannot be taken back: asked twice, drawn in red. */
  readonly grave?: true;
};

export type Actes<T extends TypeDeFait> = { readonly [K in T]: Acte<K> };
