import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { LONGUEUR_MOT_DE_PASSE } from "#app/auth.server.ts";
import { personneDe } from "#app/session.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Actions, Button, LinkButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { RequiredNote } from "#app/ui/field.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { TextField } from "#app/ui/text-field.tsx";
import { avecRetour, retourLocal } from "./local-return.ts";
import { inscrire } from "./sign-up.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const retour = retourLocal(new URL(request.url).searchParams.get("retour"));
  if (await personneDe(request)) throw redirect(retour);
  return { retour, minimum: LONGUEUR_MOT_DE_PASSE };
}

export const action = ({ request }: ActionFunctionArgs) => inscrire(request);

export const meta: MetaFunction = () => [{ title: "Créer un compte · Atelier CPTS" }];

export default function PageDInscription() {
  const { retour, minimum } = useLoaderData<typeof loader>();
  const refus = useActionData<typeof action>();
  return (
    <>
      <PageTitle
        title="Créer un compte"
        intro="Un compte par personne. Les agents de l’ARS, de la CPAM, de la MSA et de l’URPS reçoivent leur fonction ensuite, de l’administration du service."
      />
      <Grid>
        {refus?.alerte && (
          <Alert tone="warn" title="Compte non créé" live>
            {refus.alerte}
          </Alert>
        )}
        <ErrorSummary errors={refus?.erreurs} />
        <Sheet title="Vous" titleHidden>
          <Form method="post" noValidate className="stack">
            <RequiredNote />
            <HiddenFields values={{ retour }} />
            <TextField
              name="nom"
              label="Prénom et nom"
              hint="Tels qu’ils figurent sur les actes et les signatures"
              autoComplete="name"
              defaultValue={refus?.nom}
              error={refus?.erreurs?.nom}
            />
            <TextField
              name="courriel"
              label="Adresse électronique"
              hint="Format attendu : nom@domaine.fr. Si vous êtes invité, l’adresse de l’invitation."
              type="email"
              autoComplete="username"
              defaultValue={refus?.courriel}
              error={refus?.erreurs?.courriel}
            />
            <TextField
              key={refus?.essai}
              name="motDePasse"
              label="Mot de passe"
              hint={`${minimum} caractères au moins. Quatre mots sans lien entre eux se retiennent bien.`}
              type="password"
              autoComplete="new-password"
              error={refus?.erreurs?.motDePasse}
            />
            <p className="small soft">
              <Link to="/donnees-personnelles">Ce que nous gardons, pourquoi et combien de temps</Link>
            </p>
            <Actions>
              <Button>Créer mon compte</Button>
              <LinkButton to={avecRetour("/connexion", retour)} look="link">
                J’ai déjà un compte
              </LinkButton>
            </Actions>
          </Form>
        </Sheet>
      </Grid>
    </>
  );
}
