import { EmptyState } from "#app/ui/empty-state.tsx";
import type { VueDesNotifications } from "./view.server.ts";

/** An empty inbox says what would be in it. */
export function Nothing({ filtres: { nature, texte } }: Pick<VueDesNotifications, "filtres">) {
  if (texte) {
    return (
      <EmptyState title={`Rien pour «\u00a0${texte}\u00a0»`} icon="search">
        Vérifiez le nom ou le numéro du dossier, ou montrez tout.
      </EmptyState>
    );
  }
  return nature === "a-faire" ? (
    <EmptyState title="Rien n’est attendu de vous" icon="circle-check">
      Quand un dossier attend un acte que vous pouvez faire, il apparaît ici. Il s’efface de lui-même quand l’acte est
      fait, par vous ou par une autre personne.
    </EmptyState>
  ) : (
    <EmptyState title="Vous avez tout lu" icon="inbox">
      Chaque acte des autres parties sur vos dossiers apparaît ici. Ouvrir le dossier suffit à le marquer comme lu.
    </EmptyState>
  );
}
