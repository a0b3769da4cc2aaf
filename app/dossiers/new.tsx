import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { base } from "#app/base.server.ts";
import { lireFormulaire } from "#app/form.server.ts";
import { ouvrirDossier } from "#app/open.server.ts";
import { requirePersonne } from "#app/session.server.ts";
import { choixVierge, communesChoisies } from "#app/territoire/choice.ts";
import { choisir } from "#app/territoire/choose.server.ts";
import { CommuneChooser } from "#app/territoire/chooser.tsx";
import { abregerLeRefus } from "#app/territoire/taken.ts";
import { vueDuChoix } from "#app/territoire/view.ts";
import { Actions, Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { TextField } from "#app/ui/text-field.tsx";
import { estUnRefus } from "#workflows/decide.ts";
import { nomDuDossier } from "#workflows/parcours/events.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  await requirePersonne(request);
  return { cle: randomUUID(), nom: "", ...vueDuChoix(choixVierge()) };
}

export async function action({ request }: ActionFunctionArgs) {
  const formulaire = await lireFormulaire(request);
  const { id, nom: prenomNom } = await requirePersonne(request);
  const nom = formulaire.get("nom") ?? "";
  const db = await base();
  const vue = { nom, ...vueDuChoix(await choisir(db, formulaire)) };
  if (formulaire.get("intention") !== "ouvrir") return { ...vue, erreurs: undefined };
  const lu = nomDuDossier.safeParse(nom);
  const choisies = communesChoisies(formulaire.getAll("communes"));
  const erreurs: Record<string, string> = {
    ...(lu.success ? {} : { nom: lu.error.issues[0]?.message ?? "" }),
    ...("erreur" in choisies ? { communes: choisies.erreur } : {}),
  };
  if (!lu.success || "erreur" in choisies) return { ...vue, erreurs };
  const ouvert = await ouvrirDossier(db, {
    nom: lu.data,
    communes: choisies.communes,
    par: { id, nom: prenomNom, qualite: "porteur" },
    porteur: { id, nom: prenomNom },
    cle: formulaire.get("cle") ?? undefined,
  });
  const champs = estUnRefus(ouvert) && ouvert.refus === "saisie" ? ouvert.champs : {};
  if (estUnRefus(ouvert)) return { ...vue, erreurs: abregerLeRefus(champs, vue.choix.prises) };
  return redirect(`/dossiers/${ouvert.id}`);
}

export const meta: MetaFunction = () => [{ title: "Ouvrir un dossier · Atelier CPTS" }];

export default function PageDOuverture() {
  const depart = useLoaderData<typeof loader>();
  const reponse = useActionData<typeof action>();
  const vue = { ...depart, ...reponse };
  return (
    <>
      <PageTitle
        crumbs={[{ label: "Accueil", to: "/" }, { label: "Ouvrir un dossier" }]}
        title="Ouvrir le dossier de votre CPTS"
        intro="Un nom et des communes suffisent pour commencer. Vous portez le projet ; vous inviterez votre équipe ensuite. Tout pourra changer jusqu’au dépôt de la lettre d’intention."
      />
      <Grid>
        <ErrorSummary errors={reponse?.erreurs} />
        <Form method="post" noValidate>
          <Sheet title="Votre projet" stack>
            <input type="hidden" name="cle" value={depart.cle} />
            <TextField
              name="nom"
              label="Nom du projet"
              hint="Par exemple : CPTS Garonne et Coteaux. Il pourra changer avec l’association."
              defaultValue={vue.nom}
              error={reponse?.erreurs?.nom}
            />
            <CommuneChooser {...vue} erreur={reponse?.erreurs?.communes} />
            <Actions>
              <Button name="intention" value="ouvrir">
                Ouvrir le dossier
              </Button>
            </Actions>
          </Sheet>
        </Form>
      </Grid>
    </>
  );
}
