import { base, reglages } from "#app/base.server.ts";
import { mainDeLaQualite } from "#app/mains/hand-of.ts";
import type { Main } from "#app/mains/mains.ts";
import { estDe, type Personne, personneDe } from "#app/session.server.ts";
import { qualiteDe } from "#db/queries/actor.ts";
import { compterAFaire } from "#db/queries/inbox.ts";
import { NOM_QUALITE } from "#workflows/acteur.ts";
import type { Cadre } from "./cadre.ts";
import { initialesDe } from "./initials.ts";

/** The hand a person holds in general: that of their body, or of the project teams. */
export function mainDe(personne: Personne): Main {
  const [premiere] = personne.affectations;
  const qualite = premiere && qualiteDe(premiere.corps, premiere.fonction);
  return qualite ? mainDeLaQualite(qualite) : "porteur";
}

function fonctionDe({ affectations }: Personne): string {
  const [premiere] = affectations;
  const qualite = premiere && qualiteDe(premiere.corps, premiere.fonction);
  if (!premiere || !qualite) return "Équipe projet";
  return premiere.corps === "national" || premiere.corps === "admin" ? NOM_QUALITE[qualite] : premiere.nom;
}

function menu(personne: Personne | null): Cadre["nav"] {
  if (!personne)
    return [
      { href: "/", label: "Accueil" },
      { href: "/modeles", label: "Modèles" },
      { href: "/aide", label: "Aide" },
    ];
  const soutient = estDe(personne, "national");
  return [
    { href: "/", label: "Accueil" },
    ...(soutient ? [] : [{ href: "/dossiers", label: "Dossiers" }]),
    { href: "/modeles", label: "Modèles" },
    ...(estDe(personne, "national", "ars", "ddArs", "cpam", "admin") ? [{ href: "/pilotage", label: "Pilotage" }] : []),
    ...(estDe(personne, "ars", "cpam", "urps") ? [{ href: "/appui", label: "Appui" }] : []),
    { href: "/aide", label: "Aide" },
    ...(estDe(personne, "admin") ? [{ href: "/administration", label: "Administration" }] : []),
  ];
}

/** What surrounds every page for this person. */
export async function chargerCadre(request: Request): Promise<Cadre> {
  const personne = await personneDe(request);
  const demonstration = (await reglages()).mode === "demo";
  if (!personne) return { personne: null, nav: menu(null), aFaire: 0, demande: false, demonstration };
  const main = mainDe(personne);
  return {
    personne: {
      id: personne.id,
      nom: personne.nom,
      fonction: fonctionDe(personne),
      initiales: initialesDe(personne.nom),
      main,
    },
    nav: menu(personne),
    aFaire: await compterAFaire(await base(), personne.id),
    demande: personne.affectations.length === 0,
    demonstration,
  };
}
