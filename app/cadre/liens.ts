/** The addresses the frame leads to. */
export const LIENS = {
  accueil: "/",
  aFaire: "/notifications",
  compte: "/compte",
  connexion: "/connexion",
  deconnexion: "/deconnexion",
} as const;

export const LIENS_DU_PIED = [
  { href: "/accessibilite", label: "Accessibilité : audit non réalisé" },
  { href: "/mentions-legales", label: "Mentions légales" },
  { href: "/donnees-personnelles", label: "Données personnelles" },
  { href: "/plan-du-site", label: "Plan du site" },
  { href: "/aide", label: "Aide et contact" },
] as const;
