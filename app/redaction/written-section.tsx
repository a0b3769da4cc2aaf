import { useState } from "react";
import { ReadSection } from "./read-section.tsx";
import type { Enregistrement } from "./save.server.ts";
import { SectionForm } from "./section-form.tsx";
import type { Direct } from "./use-live.ts";
import type { vueDEcriture } from "./view.server.ts";

export type Vue = Awaited<ReturnType<typeof vueDEcriture>>;

type Props = { vue: Vue; direct: Direct; reponse?: Enregistrement; suivante?: string };

/** The section at the middle of the page: written with the others, in a plain form, or only read. */
export function WrittenSection({ vue, direct: { module, session, vue: direct, echec }, reponse, suivante }: Props) {
  const [entame, setEntame] = useState("");
  if (vue.plume !== "ecrit" || vue.interdite)
    return <ReadSection section={vue.section} valeurs={vue.valeurs} raison={vue.interdite} />;
  const la = module && session && direct?.pret;
  // What was typed or answered in the form is not swept away by the text that comes.
  if (la && entame !== vue.section.code && !reponse) {
    const { LiveSection } = module;
    return (
      <LiveSection
        key={vue.section.code}
        session={session}
        direct={direct}
        section={vue.section}
        adresse={vue.adresse}
        reutilisables={vue.reutilisables}
        suivante={suivante}
      />
    );
  }
  return (
    <SectionForm
      key={vue.section.code}
      vue={vue}
      reponse={reponse}
      suivante={suivante}
      pourquoi={echec ? "echec" : la ? "entame" : undefined}
      entamer={() => setEntame(vue.section.code)}
    />
  );
}
