import type { MetaFunction } from "@remix-run/node";
import { Link } from "@remix-run/react";
import { Points } from "#app/ui/points.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { TextPage } from "./text-page.tsx";

export const meta: MetaFunction = () => [{ title: "Accessibilité · Atelier CPTS" }];

const VERIFIE = [
  "Chaque page publique, le compte, l’équipe, l’administration et le pilotage sont passés au contrôle automatique axe-core, à 1 280 et à 360 pixels de large, sans défaut relevé.",
  "Ces pages se lisent à 320 pixels de large sans défilement horizontal, hors tableaux larges, qui défilent dans leur propre cadre.",
  "Se connecter, créer un compte, inviter une personne et lire un modèle se font sans JavaScript et au clavier seul.",
  "Le contraste de chaque couple de couleurs est calculé : 4,5 au moins pour le texte, 3 au moins pour les bords des champs.",
  "Chaque erreur est dite en tête de page, avec un lien vers le champ, et répétée sous le champ. Ce qui est saisi est gardé.",
  "Les PDF sont produits au format balisé PDF/UA-1.",
];

const NON_VERIFIE = [
  "L’usage avec un lecteur d’écran (NVDA, JAWS, VoiceOver), une loupe ou une commande vocale.",
  "L’avis de personnes handicapées qui utilisent le service.",
  "La lecture des PDF par un lecteur d’écran : leur balisage est contrôlé par l’outil qui les produit, pas par une personne.",
  "Les 106 critères du référentiel, un par un.",
];

/** Says what was looked at and what was not: no rate is claimed without an audit. */
export default function PageDAccessibilite() {
  return (
    <TextPage
      title="Accessibilité"
      intro="Ce que nous avons vérifié, ce que nous n’avons pas vérifié, et comment signaler un défaut."
    >
      <Sheet title="État de conformité" stack>
        <p className="text">
          Aucun audit complet selon le référentiel général d’amélioration de l’accessibilité (RGAA, version 4.1.2) n’a
          encore été mené. Nous n’annonçons donc aucun taux de conformité. En droit, un service qui n’a pas été audité
          est tenu pour non conforme.
        </p>
      </Sheet>
      <Sheet title="Ce qui a été vérifié">
        <Points items={VERIFIE} />
      </Sheet>
      <Sheet title="Ce qui ne l’a pas été">
        <Points items={NON_VERIFIE} />
      </Sheet>
      <Sheet title="Signaler un défaut" stack>
        <div className="text stack">
          <p>
            Un défaut vous empêche de lire ou d’agir : écrivez à{" "}
            <Link to="/aide#contact">l’administration du service</Link>, en indiquant la page et ce qui se passe. Elle
            vous donne l’information ou fait l’acte avec vous en attendant la correction.
          </p>
          <p>
            Sans réponse satisfaisante, vous pouvez saisir le Défenseur des droits :{" "}
            <a href="https://formulaire.defenseurdesdroits.fr/">formulaire en ligne</a>, téléphone 09 69 39 00 00, ou
            courrier gratuit sans timbre à Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.
          </p>
        </div>
      </Sheet>
      <Sheet title="Établissement de cette page">
        <p>Le 22 novembre 2026, par l’équipe qui écrit le logiciel, à partir de ses propres contrôles.</p>
      </Sheet>
    </TextPage>
  );
}
