import type { MetaFunction } from "@remix-run/node";
import { Link } from "@remix-run/react";
import { Grid } from "#app/ui/grid.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { TextPage } from "./text-page.tsx";

export const meta: MetaFunction = () => [{ title: "Plan du site · Atelier CPTS" }];

type Lien = { readonly to: string; readonly label: string };
type Partie = { readonly titre: string; readonly phrase?: string; readonly liens: readonly Lien[] };

const PARTIES: readonly Partie[] = [
  {
    titre: "Sans compte",
    liens: [
      { to: "/", label: "Accueil" },
      { to: "/modeles", label: "Modèles" },
      { to: "/aide", label: "Aide et contact" },
      { to: "/connexion", label: "Se connecter" },
      { to: "/inscription", label: "Créer un compte" },
    ],
  },
  {
    titre: "Avec un compte",
    phrase:
      "Chaque dossier a sa page, avec son équipe, son territoire, ses documents, ses actes, ses délais, son journal et son fichier de preuve.",
    liens: [
      { to: "/dossiers", label: "Dossiers" },
      { to: "/dossiers/nouveau", label: "Ouvrir un dossier" },
      { to: "/appui", label: "Demander un appui" },
      { to: "/appui/catalogue", label: "Catalogue des appuis" },
      { to: "/notifications", label: "Notifications" },
      { to: "/compte", label: "Mon compte" },
      { to: "/compte/notifications", label: "Courriels et agenda" },
    ],
  },
  {
    titre: "Selon votre fonction",
    phrase: "Une page que votre fonction n’ouvre pas répond comme si elle n’existait pas.",
    liens: [
      { to: "/pilotage", label: "Pilotage : ARS, CPAM, observation nationale" },
      { to: "/dossiers/vues", label: "Vues du portefeuille : ARS, CPAM, MSA, URPS" },
      { to: "/dossiers/reprendre", label: "Reprendre un dossier papier : ARS" },
      { to: "/papier", label: "Papier à en-tête : ARS" },
      { to: "/administration", label: "Administration du service" },
    ],
  },
  {
    titre: "À propos",
    liens: [
      { to: "/accessibilite", label: "Accessibilité" },
      { to: "/mentions-legales", label: "Mentions légales" },
      { to: "/donnees-personnelles", label: "Données personnelles" },
    ],
  },
];

export default function PageDuPlan() {
  return (
    <TextPage title="Plan du site" intro="Toutes les pages, selon ce que votre compte permet d’ouvrir.">
      <Grid kind="two">
        {PARTIES.map(({ titre, phrase, liens }) => (
          <Sheet key={titre} title={titre}>
            {phrase && <p className="small soft">{phrase}</p>}
            <ul className="plain-list">
              {liens.map(({ to, label }) => (
                <li key={to}>
                  <Link to={to}>{label}</Link>
                </li>
              ))}
            </ul>
          </Sheet>
        ))}
      </Grid>
    </TextPage>
  );
}
