import { Awaited } from "#app/mains/awaited.tsx";
import { tonDe } from "#app/mains/mains.ts";
import { Sheet } from "#app/ui/sheet.tsx";
import { Steps } from "#app/ui/steps.tsx";
import type { EtapeVue } from "./steps-view.ts";
import type { Tour } from "./turn.ts";

type Vue = {
  readonly titre: string;
  readonly etapes: readonly EtapeVue[];
  readonly tour: Tour;
};

/** Where the file is among the five steps, and who is awaited. */
export function Journey({ vue }: { vue: Vue }) {
  const rang = vue.etapes.findIndex(({ etat }) => etat === "now");
  return (
    <Sheet title={vue.titre} aside={rang >= 0 && `Étape ${rang + 1} sur ${vue.etapes.length}`}>
      <Steps
        steps={vue.etapes.map(({ titre, note, etat, attend }) => ({
          title: titre,
          note,
          state: etat,
          tone: attend.length === 1 && attend[0] ? tonDe(attend[0]) : "both",
          sign: etat === "now" && attend.length > 0 && (
            <Awaited mains={attend} vous={vue.tour.vous} mots={vue.tour.mots} />
          ),
        }))}
      />
    </Sheet>
  );
}
