import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Badge } from "#app/ui/badge.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Answers } from "./answers.tsx";
import { CloseDemand } from "./close-demand.tsx";
import { Done } from "./done.tsx";
import { Followed } from "./followed.tsx";
import { NotSent } from "./not-sent.tsx";
import { Question } from "./question.tsx";
import { ReplyForm } from "./reply-form.tsx";
import { agirSurLeFil, vueDuFil } from "./thread.server.ts";
import { Transfer } from "./transfer.tsx";

export const loader = ({ request, params }: LoaderFunctionArgs) => vueDuFil({ request, params });

export const action = ({ request, params }: ActionFunctionArgs) => agirSurLeFil({ request, params });

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.demande.titre}, ${data.nom} · Atelier CPTS` : "Atelier CPTS" },
];

export default function PageDuFil() {
  const vue = useLoaderData<typeof loader>();
  const { refuse = null, transfert = null, sansReponse = false } = useActionData<typeof action>() ?? {};
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
        intro={`Demande faite par ${auteur}, le ${demandeeLe}.`}
        state={<Badge tone={etat.ton}>{etat.mots}</Badge>}
      />
      <Grid>
        <Done fait={vue.fait} tu={refuse !== null || transfert !== null} />
        <ErrorSummary errors={refuse ? { texte: refuse.erreur } : transfert?.erreurs} />
        <Grid kind="side">
          <Grid>
            <Question vue={vue} />
            {role === "lit" && refuse && <NotSent refuse={refuse} />}
            {role !== "lit" && <ReplyForm key={vue.cle} vue={vue} refuse={refuse} sansReponse={sansReponse} />}
            <Answers vue={vue} />
            {vue.transferts.length > 0 && <Transfer vue={vue} refuse={transfert} />}
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
