import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { base } from "#app/base.server.ts";
import { lireFormulaire } from "#app/form.server.ts";
import { estDe, introuvable, requirePersonne } from "#app/session.server.ts";
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
import { PaperFields } from "./fields.tsx";
import { lirePapiers } from "./read.ts";
import { relire, reprendre } from "./resume.server.ts";
import { PaperReview } from "./review.tsx";

async function requireAgent(request: Request) {
  const personne = await requirePersonne(request);
  if (!estDe(personne, "ars", "admin")) throw introuvable();
  return personne;
}

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAgent(request);
  return { cle: randomUUID(), saisie: {} as Record<string, string>, ...vueDuChoix(choixVierge()) };
}

export async function action({ request }: ActionFunctionArgs) {
  const formulaire = await lireFormulaire(request);
  const agent = await requireAgent(request);
  const saisie: Record<string, string> = Object.fromEntries(formulaire);
  const vue = { saisie, ...vueDuChoix(await choisir(await base(), formulaire)) };
  const intention = formulaire.get("intention");
  if (intention !== "verifier" && intention !== "reprendre") return { ...vue, erreurs: undefined };
  const lus = lirePapiers(formulaire);
  const choisies = communesChoisies(formulaire.getAll("communes"));
  const erreurs = {
    ...("erreurs" in lus ? lus.erreurs : {}),
    ...("erreur" in choisies ? { communes: choisies.erreur } : {}),
  };
  if ("erreurs" in lus || "erreur" in choisies) return { ...vue, erreurs };
  if (intention === "verifier") return { ...vue, erreurs: undefined, relecture: relire(lus.papiers) };
  const cle = formulaire.get("cle") ?? undefined;
  const resultat = await reprendre({ ...lus, communes: choisies.communes, agent, cle });
  if ("erreurs" in resultat) return { ...vue, erreurs: abregerLeRefus(resultat.erreurs, vue.choix.prises) };
  return redirect(`/dossiers/${resultat.id}`);
}

export const meta: MetaFunction = () => [{ title: "Reprendre un dossier papier · Atelier CPTS" }];

export default function PageDeReprise() {
  const depart = useLoaderData<typeof loader>();
  const reponse = useActionData<typeof action>();
  const vue = { ...depart, ...reponse };
  const erreurs: Record<string, string> = reponse?.erreurs ?? {};
  const relecture = reponse && "relecture" in reponse ? reponse.relecture : undefined;
  return (
    <>
      <PageTitle
        crumbs={[{ label: "Accueil", to: "/" }, { label: "Dossiers", to: "/dossiers" }, { label: "Reprendre" }]}
        title="Reprendre un dossier papier"
        intro="Les étapes déjà franchies entrent au journal à leurs dates. Une suite d’étapes impossible est refusée, et rien n’est alors enregistré."
      />
      <Grid>
        <ErrorSummary errors={reponse?.erreurs} />
        <Form method="post" noValidate className="grid">
          <input type="hidden" name="cle" value={depart.cle} />
          {relecture && <PaperReview actes={relecture} />}
          <PaperFields saisie={vue.saisie} erreurs={erreurs} />
          <Sheet title="Territoire" stack>
            <CommuneChooser {...vue} erreur={erreurs.communes} />
            <Actions>
              <Button name="intention" value="verifier">
                Vérifier avant de confirmer
              </Button>
            </Actions>
          </Sheet>
        </Form>
      </Grid>
    </>
  );
}
