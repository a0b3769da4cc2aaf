import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { enMinuscule } from "#app/format.ts";
import { Badge } from "#app/ui/badge.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Answers } from "./answers.tsx";
import { CloseDemand } from "./close-demand.tsx";
import { Done } from "./done.tsx";
import { Followed } from "./followed.tsx";
import { Question } from "./question.tsx";
import { ReplyForm } from "./reply-form.tsx";
import { agirSurLeFil, vueDuFil } from "./thread.server.ts";
import { FAITES_A } from "./words.ts";

export const loader = ({ request, params }: LoaderFunctionArgs) => vueDuFil({ request, params });

export const action = ({ request, params }: ActionFunctionArgs) => agirSurLeFil({ request, params });

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.demande.titre}, ${data.nom} · Atelier CPTS` : "Atelier CPTS" },
];

export default function PageDuFil() {
  const vue = useLoaderData<typeof loader>();
  const refuse = useActionData<typeof action>() ?? null;
  const { id, nom, demande, auteur, role } = vue;
  const { titre, etat, demandeeLe } = demande;
  return (
    <>
      <PageTitle
        crumbs={[
          { label: "Accueil", to: "/" },
          { label: nom, to: `/dossiers/${id}` },
          { label: "Appui", to: `/dossiers/${id}/appui` },
          { label: titre },
        ]}
        over={nom}
        title={titre}
        intro={`Demande faite ${enMinuscule(FAITES_A[vue.corps])} par ${auteur}, le ${demandeeLe}.`}
        state={<Badge tone={etat.ton}>{etat.mots}</Badge>}
      />
      <Grid>
        <Done fait={vue.fait} tu={refuse !== null} />
        <ErrorSummary errors={refuse ? { texte: refuse.erreur } : undefined} />
        <Grid kind="side">
          <Grid>
            <Question vue={vue} />
            {role !== "lit" && <ReplyForm key={vue.cle} vue={vue} refuse={refuse} />}
            <Answers vue={vue} />
            {vue.clot && <CloseDemand role={role} />}
          </Grid>
          <Grid aside="Suivi de la demande">
            <Followed vue={vue} />
          </Grid>
        </Grid>
      </Grid>
    </>
  );
}
