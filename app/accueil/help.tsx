import { LinkButton } from "#app/ui/button.tsx";
import { Sheet } from "#app/ui/sheet.tsx";

export const Help = () => (
  <Sheet title="Besoin d’un appui ?" stack>
    <p className="soft">
      Rédiger un dossier n’est pas votre métier. Les modèles disent ce qui est attendu, avec un exemple pour chaque
      rubrique ; l’aide explique qui fait quoi à chaque étape. Pour le reste, votre ARS, votre CPAM et votre URPS vous
      répondent.
    </p>
    <div className="actions">
      <LinkButton to="/appui" look="second" icon="hand-helping">
        Demander un appui
      </LinkButton>
      <LinkButton to="/modeles" look="link">
        Lire les modèles
      </LinkButton>
      <LinkButton to="/aide" look="link">
        Comprendre le parcours
      </LinkButton>
    </div>
  </Sheet>
);
