import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useEffect } from "react";
import { SectionComments } from "#app/commentaires/section-comments.tsx";
import { lireFormulaire } from "#app/form.server.ts";
import { ImportDone } from "#app/importation/done.tsx";
import { introuvable } from "#app/session.server.ts";
import { Grid } from "#app/ui/grid.tsx";
import { Contents } from "./contents.tsx";
import { Guide } from "./guide.tsx";
import { OfflineStay } from "./offline-stay.tsx";
import { ouvrirBrouillon } from "./open.server.ts";
import { RequestNotice } from "./request-notice.tsx";
import { type Enregistrement, enregistrer } from "./save.server.ts";
import { useDirect } from "./use-live.ts";
import { vueDEcriture } from "./view.server.ts";
import { WritingTitle } from "./writing-title.tsx";
import { WrittenSection } from "./written-section.tsx";

export const loader = ({ request, params }: LoaderFunctionArgs) => vueDEcriture(request, params);

export async function action({ request, params }: ActionFunctionArgs): Promise<Enregistrement> {
  const formulaire = await lireFormulaire(request);
  const ouverture = await ouvrirBrouillon(request, params);
  const section = ouverture.modele.sections.find(({ code }) => code === formulaire.get("section"));
  if (!section || ouverture.plume !== "ecrit") throw introuvable();
  return enregistrer(ouverture, section, formulaire);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.section.titre}, ${data.titre} · Atelier CPTS` : "Atelier CPTS" },
];

export default function PageDEcriture() {
  const vue = useLoaderData<typeof loader>();
  const reponse = useActionData<typeof action>();
  const direct = useDirect(vue.ouverture);
  const { section } = vue;
  const { session } = direct;
  useEffect(() => session?.etreDans(section.code), [session, section.code]);
  const rang = vue.sections.findIndex(({ code }) => code === section.code);
  const suivante = vue.sections[rang + 1];
  // Once the text is live, what is missing is judged on it, letter after letter.
  const examens = direct.vue?.pret ? direct.vue.examens : {};
  const sections = vue.sections.map((une) => ({ ...une, manque: examens[une.code]?.manque.length ?? une.manque }));
  return (
    <>
      <WritingTitle vue={vue} direct={direct.vue?.pret ? direct.vue : null} />
      <OfflineStay direct={direct.vue} />
      <RequestNotice demande={vue.demande} />
      <ImportDone />
      <Grid kind="write">
        <Contents adresse={vue.adresse} sections={sections} courante={section.code} autres={direct.vue?.autres} />
        <WrittenSection
          vue={vue}
          direct={direct}
          reponse={reponse?.section === section.code ? reponse : undefined}
          suivante={suivante && `${vue.adresse}?section=${suivante.code}`}
        />
        <aside className="grid margin" aria-label="Repères pour écrire">
          <SectionComments vue={vue.commentaires} retour={`${vue.adresse}?section=${section.code}`} />
          <Guide section={section} examen={examens[section.code] ?? vue.examen} />
        </aside>
      </Grid>
    </>
  );
}
