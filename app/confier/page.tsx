import { randomUUID } from "node:crypto";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { base } from "#app/base.server.ts";
import { dossiersChoisis, requireAgent, retourDe } from "#app/dossiers/chosen.server.ts";
import { NothingChosen } from "#app/dossiers/nothing-chosen.tsx";
import { Outcome } from "#app/dossiers/outcome.tsx";
import { lireFormulaire } from "#app/form.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { colleguesDe } from "#db/queries/portfolio.ts";
import { confier, essayer } from "./entrust.server.ts";
import { EntrustedTable } from "./entrusted-table.tsx";
import { EntrustForm } from "./form.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const personne = await requireAgent(request, "ars");
  const saisie = new URL(request.url).searchParams;
  const moi = { id: personne.id, nom: personne.nom };
  const choisis = essayer(await dossiersChoisis(personne, saisie), moi);
  const collegues = await colleguesDe(await base(), personne.id, "ars");
  return {
    cle: randomUUID(),
    retour: retourDe(saisie),
    possibles: choisis.filter(({ empeche }) => !empeche),
    empeches: choisis.filter(({ empeche }) => empeche),
    agents: [
      { value: moi.id, label: `${moi.nom} (vous)` },
      ...collegues.map(({ id, nom }) => ({ value: id, label: nom })),
    ],
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const formulaire = await lireFormulaire(request);
  const personne = await requireAgent(request, "ars");
  const agents = [{ id: personne.id, nom: personne.nom }, ...(await colleguesDe(await base(), personne.id, "ars"))];
  const responsable = agents.find(({ id }) => id === formulaire.get("responsable"));
  if (!responsable) return { erreurs: { responsable: "Choisissez un agent de votre ARS." } };
  const choisis = await dossiersChoisis(personne, formulaire);
  const vues = new Map(choisis.map(({ id }) => [id, Number(formulaire.get(`version-${id}`))]));
  const resultats = await confier(choisis, responsable, { moi: personne.id, cle: formulaire.get("cle") ?? "", vues });
  return { responsable: responsable.nom, resultats };
}

export const meta: MetaFunction = () => [{ title: "Confier l’examen de dossiers · Atelier CPTS" }];

export default function PageConfier() {
  const { cle, retour, possibles, empeches, agents } = useLoaderData<typeof loader>();
  const reponse = useActionData<typeof action>();
  const { erreurs, resultats, responsable = "" } = reponse ?? {};
  return (
    <>
      <PageTitle
        crumbs={[{ label: "Accueil", to: "/" }, { label: "Dossiers", to: retour }, { label: "Confier l’examen" }]}
        title="Confier l’examen de dossiers"
        intro="Vous nommez la personne de l’ARS qui suit ces dossiers : chaque équipe projet sait à qui s’adresser. Cela ne fait courir aucun délai et peut être changé aussi longtemps que le dossier est ouvert."
      />
      <Grid>
        {resultats ? (
          <Outcome
            retour={retour}
            issues={resultats}
            faits={(nombre) => `${nombre} ${nombre > 1 ? "dossiers confiés" : "dossier confié"} à ${responsable}`}
            refuses="Dossiers qui n’ont pas changé"
          />
        ) : (
          <>
            <ErrorSummary errors={erreurs} />
            {possibles.length > 0 && (
              <EntrustForm
                cle={cle}
                retour={retour}
                dossiers={possibles}
                agents={agents}
                erreur={erreurs?.responsable}
              />
            )}
            {empeches.length > 0 && (
              <Sheet title="Dossiers qui ne peuvent pas l’être" flush>
                <EntrustedTable lignes={empeches} caption="Dossiers qui ne peuvent pas être confiés" />
              </Sheet>
            )}
            {possibles.length + empeches.length === 0 && <NothingChosen retour={retour} />}
          </>
        )}
      </Grid>
    </>
  );
}
