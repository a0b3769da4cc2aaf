import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { base } from "#app/base.server.ts";
import { dossiersChoisis, retourDe } from "#app/dossiers/chosen.server.ts";
import { NothingChosen } from "#app/dossiers/nothing-chosen.tsx";
import { Outcome } from "#app/dossiers/outcome.tsx";
import { lireFormulaire } from "#app/form.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { contexteDe } from "#workflows/dossier.ts";
import { ReminderForm } from "./form.tsx";
import { envoyerRappel } from "./send.server.ts";
import { NotReminded } from "./summary.tsx";
import { mainDemandee } from "./targets.ts";
import { expediteurDe, rappelsAVoir, requireRappeleur } from "./view.server.ts";
import { LONGUEUR, refusDuMot } from "./words-joined.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const personne = await requireRappeleur(request);
  const saisie = new URL(request.url).searchParams;
  const { vus, lettre, main } = await rappelsAVoir(personne, saisie);
  return { vus, lettre, main, retour: retourDe(saisie), longueur: LONGUEUR };
}

export async function action({ request }: ActionFunctionArgs) {
  const formulaire = await lireFormulaire(request);
  const personne = await requireRappeleur(request);
  const mot = formulaire.get("mot")?.trim() ?? "";
  const refuse = refusDuMot(mot, formulaire);
  if (refuse) return { mot, erreurs: { mot: refuse.erreur }, patient: refuse.patient };
  const [db, instant, main] = [await base(), new Date(), mainDemandee(formulaire)];
  const expediteur = expediteurDe(personne);
  const resultats = [];
  for (const choisi of await dossiersChoisis(personne, formulaire)) {
    const empeche = await envoyerRappel(db, choisi, { expediteur, mot, instant, main });
    resultats.push({ id: choisi.id, nom: contexteDe(choisi.dossier).dossier.nom, empeche });
  }
  return { mot, resultats };
}

export const meta: MetaFunction = () => [{ title: "Envoyer des rappels · Atelier CPTS" }];

export default function PageDesRappels() {
  const { vus, lettre, main, retour, longueur } = useLoaderData<typeof loader>();
  const { mot, erreurs, patient, resultats } = useActionData<typeof action>() ?? {};
  const possibles = vus.filter(({ empeche }) => !empeche);
  const empeches = vus.filter(({ empeche }) => empeche);
  return (
    <>
      <PageTitle
        crumbs={[{ label: "Accueil", to: "/" }, { label: "Dossiers", to: retour }, { label: "Envoyer un rappel" }]}
        title="Envoyer un rappel"
        intro="Un courriel et une notification à la partie attendue, un par jour au plus et par partie. Un rappel n’est pas un acte : il ne fait courir aucun délai et ne change rien au dossier."
      />
      <Grid>
        {resultats ? (
          <Outcome
            retour={retour}
            issues={resultats}
            faits={(nombre) => (nombre > 1 ? `Rappels envoyés pour ${nombre} dossiers` : "Rappel envoyé")}
            refuses="Sans rappel"
          />
        ) : (
          <>
            <ErrorSummary errors={erreurs} />
            {possibles.length > 0 && (
              <ReminderForm
                vus={possibles}
                lettre={lettre}
                main={main}
                retour={retour}
                mot={mot}
                longueur={longueur}
                erreur={erreurs?.mot}
                patient={patient}
              />
            )}
            {empeches.length > 0 && (
              <Sheet title="Sans rappel" flush>
                <NotReminded vus={empeches} />
              </Sheet>
            )}
            {vus.length === 0 && <NothingChosen retour={retour} />}
          </>
        )}
      </Grid>
    </>
  );
}
