import { Sheet } from "#app/ui/sheet.tsx";
import { TodoList } from "#app/ui/todo-list.tsx";

type Point = { readonly section: string; readonly champ: string; readonly libelle: string; readonly raison: string };

/** What a careful reader would look at again before the deposit: each leads to its place, none forbids anything. */
export const ToReread = ({ adresse, points }: { adresse: string; points: readonly Point[] }) =>
  points.length > 0 && (
    <Sheet title={points.length > 1 ? `${points.length} points à relire` : "1 point à relire"} stack>
      <p className="small soft">Rien ici n’empêche le dépôt : corrigez ce qui doit l’être.</p>
      <TodoList
        items={points.map(({ section, champ, libelle, raison }) => ({
          title: libelle,
          note: raison,
          to: `${adresse}?section=${section}#${champ}`,
        }))}
      />
    </Sheet>
  );
