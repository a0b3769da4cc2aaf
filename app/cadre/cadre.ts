import { useRouteLoaderData } from "@remix-run/react";
import type { Main } from "#app/mains/mains.ts";

export type Personne = { id: string; nom: string; fonction: string; initiales: string; main: Main };

/** What the root loader tells of the person and of the place. */
export type Cadre = {
  personne: Personne | null;
  nav: readonly { href: string; label: string }[];
  aFaire: number;
  /** Whether they ask for help from any page: they carry projects, and answer for no body. */
  demande: boolean;
  demonstration: boolean;
  /** The root loader has not answered: whether somebody is signed in is not known. */
  inconnu?: true;
};

export const INCONNU: Cadre = {
  ...{ personne: null, nav: [], aFaire: 0, demande: false, demonstration: false },
  inconnu: true,
};

/** On an error page the root loader may have answered nothing: the frame then names nobody, and asks nothing. */
export const useCadre = (): Cadre => useRouteLoaderData<Cadre>("root") ?? INCONNU;
