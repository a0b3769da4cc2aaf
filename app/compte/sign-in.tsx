import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { reglages } from "#app/base.server.ts";
import { personneDe } from "#app/session.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Actions, Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { RequiredNote } from "#app/ui/field.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { TextField } from "#app/ui/text-field.tsx";
import { COMPTES_DE_DEMONSTRATION, MOT_DE_PASSE } from "#db/seed/accounts.ts";
import { DemoAccounts, type Demonstration } from "./demo-accounts.tsx";
import { avecRetour, retourLocal } from "./local-return.ts";
import { connecter } from "./sign-in.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const retour = retourLocal(new URL(request.url).searchParams.get("retour"));
  if (await personneDe(request)) throw redirect(retour);
  const demonstration: Demonstration | null =
    (await reglages()).mode === "demo" ? { motDePasse: MOT_DE_PASSE, comptes: COMPTES_DE_DEMONSTRATION } : null;
  return { retour, demonstration };
}

export const action = ({ request }: ActionFunctionArgs) => connecter(request);

export const meta: MetaFunction = () => [{ title: "Se connecter · Atelier CPTS" }];

export default function PageDeConnexion() {
  const { retour, demonstration } = useLoaderData<typeof loader>();
  const refus = useActionData<typeof action>();
  return (
    <>
      <PageTitle title="Se connecter" intro={retour === "/" ? undefined : "Vous revenez ensuite à la page demandée."} />
      <Grid>
        {refus?.alerte && (
          <Alert tone="warn" title="Connexion refusée" live>
            {refus.alerte}
          </Alert>
        )}
        <ErrorSummary errors={refus?.erreurs} title="Connexion refusée" />
        <Grid kind="side">
          <Sheet title="Votre compte">
            <Form method="post" noValidate className="stack">
              <RequiredNote />
              <HiddenFields values={{ retour }} />
              <TextField
                name="courriel"
                label="Adresse électronique"
                type="email"
                autoComplete="username"
                defaultValue={refus?.courriel}
                error={refus?.erreurs?.courriel}
              />
              <TextField
                key={refus?.essai}
                name="motDePasse"
                label="Mot de passe"
                type="password"
                autoComplete="current-password"
                error={refus?.erreurs?.motDePasse}
              />
              <Actions>
                <Button>Se connecter</Button>
              </Actions>
            </Form>
          </Sheet>
          <Grid aside="Sans compte">
            <Sheet title="Pas encore de compte" stack>
              <p>Ouvrez-en un pour préparer le projet d’une CPTS, ou parce qu’une équipe vous a invité.</p>
              <p>
                <Link to={avecRetour("/inscription", retour)}>Créer un compte</Link>
              </p>
              <p className="small soft">
                Mot de passe oublié : écrivez à <Link to="/aide#contact">l’administration du service</Link>.
              </p>
            </Sheet>
          </Grid>
        </Grid>
        {demonstration && <DemoAccounts demonstration={demonstration} retour={retour} />}
      </Grid>
    </>
  );
}
