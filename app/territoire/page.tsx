import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { ouvrirPour } from "#app/dossier/load.server.ts";
import { execute } from "#app/execute.server.ts";
import { lireFormulaire } from "#app/form.server.ts";
import { phraseDeRefus } from "#app/refusals.ts";
import { introuvable } from "#app/session.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Actions, Button, LinkButton } from "#app/ui/button.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { SOURCE_DES_COMMUNES } from "#db/reference/communes.ts";
import { contexteDe } from "#workflows/dossier.ts";
import { actesPossibles } from "#workflows/possible.ts";
import { choixVierge, communesChoisies } from "./choice.ts";
import { choisir } from "./choose.server.ts";
import { CommuneChooser } from "./chooser.tsx";
import { refusBref } from "./taken.ts";
import { vueDuChoix } from "./view.ts";

async function ouvrirTerritoire(request: Request, id: string | undefined) {
  const ouvert = await ouvrirPour(request, id);
  const possible = actesPossibles(ouvert.dossier, ouvert.acteur, ouvert.aujourdhui).some(
    ({ type }) => type === "TerritoireDefini",
  );
  if (!possible) throw introuvable();
  return ouvert;
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { id, dossier } = await ouvrirTerritoire(request, params.id);
  const { nom, territoire } = contexteDe(dossier).dossier;
  return {
    id,
    nom,
    version: dossier.version,
    ...vueDuChoix(choixVierge(territoire?.communes.map(({ code }) => code))),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const formulaire = await lireFormulaire(request);
  const { db, id, acteur } = await ouvrirTerritoire(request, params.id);
  const choix = await choisir(db, formulaire, id);
  if (formulaire.get("intention") !== "enregistrer") return { ...vueDuChoix(choix), erreur: undefined };
  const choisies = communesChoisies(formulaire.getAll("communes"));
  if ("erreur" in choisies) return { ...vueDuChoix(choix), erreur: choisies.erreur };
  const resultat = await execute(db, {
    dossierId: id,
    proposition: { type: "TerritoireDefini", communes: choisies.communes, source: SOURCE_DES_COMMUNES },
    par: { utilisateurId: acteur.id },
    versionVue: Number(formulaire.get("version")),
  });
  if ("refus" in resultat) {
    const prises = resultat.refus === "saisie" && resultat.champs.communes && choix.prises.length > 0;
    return { ...vueDuChoix(choix), erreur: prises ? refusBref(choix.prises) : phraseDeRefus(resultat) };
  }
  return redirect(`/confirmations/${id}/${resultat.dossier.version}`);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Territoire, ${data.nom} · Atelier CPTS` : "Atelier CPTS" },
];

export default function PageDuTerritoire() {
  const depart = useLoaderData<typeof loader>();
  const reponse = useActionData<typeof action>();
  const vue = { ...depart, ...reponse };
  return (
    <>
      <PageTitle
        crumbs={[
          { label: "Accueil", to: "/" },
          { label: depart.nom, to: `/dossiers/${depart.id}` },
          { label: "Territoire" },
        ]}
        title="Définir le territoire"
        intro="Une commune appartient à une seule CPTS. La population décide de la taille, et le département de la CPAM et de l’ARS qui reçoivent le dossier."
      />
      <Grid>
        {reponse?.erreur && (
          <Alert tone="error" live title="Le territoire n’est pas enregistré">
            {reponse.erreur}
          </Alert>
        )}
        <Form method="post" noValidate>
          <Sheet title="Communes du territoire" stack>
            <input type="hidden" name="version" value={depart.version} />
            <CommuneChooser {...vue} />
            <Actions>
              <Button name="intention" value="enregistrer">
                Enregistrer ce territoire
              </Button>
              <LinkButton to={`/dossiers/${depart.id}`} look="link">
                Revenir au dossier sans rien changer
              </LinkButton>
            </Actions>
          </Sheet>
        </Form>
      </Grid>
    </>
  );
}
