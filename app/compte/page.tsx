import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Alert } from "#app/ui/alert.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { CopyField } from "#app/ui/copy-field.tsx";
import { ErrorSummary, type Errors } from "#app/ui/error-summary.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { vueDuCompte } from "./account.server.ts";
import { agirSurCompte } from "./act.server.ts";
import { Identity } from "./identity.tsx";
import { PasswordForm } from "./password-form.tsx";
import { Tokens } from "./tokens.tsx";

/** What the page says after an action that leaves something to read. */
export type Reponse = {
  alerte?: string;
  erreurs?: Errors;
  /** Differs at each refusal: the passwords typed before are not kept on the screen. */
  essai?: string;
  nomDuJeton?: string;
  jeton?: { nom: string; secret: string };
};

export const loader = ({ request }: LoaderFunctionArgs) => vueDuCompte(request);

export const action = ({ request }: ActionFunctionArgs) => agirSurCompte(request);

export const meta: MetaFunction = () => [{ title: "Mon compte · Atelier CPTS" }];

const FAITS: Record<string, string> = {
  "mot-de-passe": "Votre mot de passe est changé. Vos autres appareils sont déconnectés.",
  "jeton-revoque": "Le jeton est révoqué. Le programme qui s’en servait n’a plus accès.",
};

function Outcome({ reponse, fait }: { reponse: Reponse | undefined; fait: string | null }) {
  if (reponse?.jeton) {
    return (
      <Alert tone="ok" title={`Jeton «\u00a0${reponse.jeton.nom}\u00a0» créé`} live>
        <p>Copiez-le maintenant : il ne se montre qu’une fois.</p>
        <CopyField label="Jeton" value={reponse.jeton.secret} />
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

export default function PageDuCompte() {
  const vue = useLoaderData<typeof loader>();
  const reponse = useActionData<typeof action>() as Reponse | undefined;
  return (
    <>
      <PageTitle
        crumbs={[{ label: "Accueil", to: "/" }, { label: "Mon compte" }]}
        title="Mon compte"
        actions={
          <LinkButton to="/compte/notifications" look="second">
            Vos courriels et votre agenda
          </LinkButton>
        }
      />
      <Grid>
        <Outcome reponse={reponse} fait={vue.fait} />
        <ErrorSummary errors={reponse?.erreurs} />
        <Grid kind="two">
          <Identity vue={vue} />
          <PasswordForm key={reponse?.essai} minimum={vue.minimum} erreurs={reponse?.erreurs} />
        </Grid>
        <Tokens vue={vue} reponse={reponse} />
      </Grid>
    </>
  );
}
