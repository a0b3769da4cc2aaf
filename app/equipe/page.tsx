import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Alert } from "#app/ui/alert.tsx";
import { CopyField } from "#app/ui/copy-field.tsx";
import { ErrorSummary, type Errors } from "#app/ui/error-summary.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { agirSurEquipe } from "./act.server.ts";
import { Carriers } from "./carriers.tsx";
import { EditMember } from "./edit-member.tsx";
import { InviteForm } from "./invite-form.tsx";
import { Members } from "./members.tsx";
import { Pending } from "./pending.tsx";
import type { Portee } from "./scope.ts";
import { vueDeLEquipe } from "./view.server.ts";

/** What the page says after an action that leaves something to read. */
export type Reponse = {
  alerte?: string;
  erreurs?: Errors;
  saisie?: { courriel: string; role: string };
  /** What was chosen for a member, when it could not be kept. */
  choix?: { role: string } & Portee;
  envoyee?: { courriel: string; lien: string; jusquAu: string };
};

export const loader = ({ request, params }: LoaderFunctionArgs) => vueDeLEquipe(request, params.id);

export const action = ({ request, params }: ActionFunctionArgs) => agirSurEquipe(request, params.id);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Équipe, ${data.nom} · Atelier CPTS` : "Atelier CPTS" },
];

const FAITS: Record<string, string> = {
  "role-change": "Le rôle est changé. Il vaut tout de suite, même pour une page déjà ouverte.",
  "membre-retire": "Cette personne n’a plus accès au dossier. Ce qu’elle a écrit reste.",
  "invitation-annulee": "L’invitation est annulée. Son lien n’ouvre plus rien.",
};

function Outcome({ reponse, fait }: { reponse: Reponse | undefined; fait: string | null }) {
  if (reponse?.envoyee) {
    const { courriel, lien, jusquAu } = reponse.envoyee;
    return (
      <Alert tone="ok" title={`Invitation créée pour ${courriel}`} live>
        <p>Le lien vaut jusqu’au {jusquAu}. Il n’apparaît qu’ici et dans le courriel.</p>
        <CopyField label="Lien à transmettre vous-même si le courriel n’arrive pas" value={lien} />
      </Alert>
    );
  }
  if (reponse?.alerte) {
    return (
      <Alert tone="warn" title="Rien n’a changé" live>
        {reponse.alerte}
      </Alert>
    );
  }
  const phrase = fait && !reponse ? FAITS[fait] : undefined;
  return phrase ? (
    <Alert tone="ok" title="C’est fait" live>
      {phrase}
    </Alert>
  ) : null;
}

export default function PageDeLEquipe() {
  const vue = useLoaderData<typeof loader>();
  const reponse = useActionData<typeof action>() as Reponse | undefined;
  const gere = vue.regard === "gere";
  return (
    <>
      <PageTitle
        crumbs={[{ label: "Accueil", to: "/" }, { label: vue.nom, to: `/dossiers/${vue.id}` }, { label: "Équipe" }]}
        title="Équipe du projet"
        intro={gere ? undefined : "Le porteur, les co-porteurs et la coordination gèrent cette équipe."}
      />
      <Grid>
        <Outcome reponse={reponse} fait={vue.fait} />
        <ErrorSummary errors={reponse?.erreurs} />
        <Grid kind="side">
          <Grid>
            {vue.choisi && <EditMember vue={vue} membre={vue.choisi} reponse={reponse} />}
            <Members vue={vue} />
            {vue.regard !== "noms" && <Pending vue={vue} />}
          </Grid>
          <Grid aside="Composer l’équipe">
            {gere && <InviteForm cle={vue.cle} reponse={reponse} />}
            <Carriers vue={vue} />
          </Grid>
        </Grid>
      </Grid>
    </>
  );
}
