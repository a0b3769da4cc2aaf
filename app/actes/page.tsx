import { randomUUID } from "node:crypto";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { enMinuscule } from "#app/format.ts";
import { Alert } from "#app/ui/alert.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { noterLecture } from "#db/queries/notices.ts";
import { contexteDe, etatDe } from "#workflows/dossier.ts";
import { ActForm } from "./act-form.tsx";
import { ActSummary } from "./act-summary.tsx";
import { repondre } from "./answer.server.ts";
import { autreVoie } from "./instead.ts";
import { lienDe } from "./links.ts";
import { NoLonger } from "./no-longer.tsx";
import { pieces, preparer } from "./prepare.server.ts";
import { preparationVue } from "./prepared.server.ts";
import { PreparedNotice } from "./prepared-notice.tsx";
import { SendBack } from "./send-back.tsx";
import { verbeDeSignature } from "./signing.ts";
import { effetDe } from "./tell.ts";
import { type Saisie, saisieVierge } from "./values.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const preparation = await preparer(request, params);
  const { ouvert, acte, situation, champs, personnes, possible, prepare, preparee } = preparation;
  await noterLecture(ouvert.db, ouvert.acteur.id, ouvert.id);
  return {
    id: ouvert.id,
    nom: contexteDe(ouvert.dossier).dossier.nom,
    version: ouvert.dossier.version,
    cle: randomUUID(),
    titre: !prepare && possible ? lienDe(ouvert.id, possible).libelle : null,
    verbe: prepare ? `Préparer la décision\u00a0: ${enMinuscule(acte.verbe)}` : acte.verbe,
    signer: verbeDeSignature(preparation.type),
    prepare,
    preparee: possible ? preparationVue(preparation) : null,
    effet: prepare
      ? `Vous préparez cette décision : une personne qui signe à l’ARS la relit, puis la rend. ${effetDe(acte, situation)}`
      : effetDe(acte, situation),
    grave: acte.grave === true && !acte.signe,
    possible: possible !== undefined,
    autreVoie: autreVoie(preparation.type, etatDe(ouvert.dossier)),
    aLire: acte.aLire?.(situation) ?? [],
    champs,
    personnes,
    vierge: { ...saisieVierge(champs), ...(preparee?.saisie as Saisie | undefined) },
    ...(await pieces(preparation)),
  };
}

export const action = ({ request, params }: ActionFunctionArgs) => repondre(request, params);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.verbe}, ${data.nom} · Atelier CPTS` : "Atelier CPTS" },
];

export default function PageDActe() {
  const vue = useLoaderData<typeof loader>();
  const reponse = useActionData<typeof action>();
  const saisie = reponse?.saisie ?? vue.vierge;
  const relit = reponse?.etape === "relecture";
  return (
    <>
      <PageTitle
        crumbs={[{ label: "Accueil", to: "/" }, { label: vue.nom, to: `/dossiers/${vue.id}` }, { label: vue.verbe }]}
        over={relit ? "Étape 2 sur 2 : vérifiez avant de confirmer" : undefined}
        title={vue.titre ?? vue.verbe}
        intro={vue.possible ? vue.effet : undefined}
      />
      <Grid>
        {reponse?.alerte && (
          <Alert tone="warn" title="Cet acte n’a pas eu lieu">
            {reponse.alerte}
          </Alert>
        )}
        <ErrorSummary errors={reponse?.erreurs} />
        {!relit && <PreparedNotice preparee={vue.preparee} prepare={vue.prepare} />}
        {vue.possible ? (
          <Form method="post" noValidate className="grid">
            <HiddenFields values={{ version: reponse?.versionVue ?? vue.version, cle: vue.cle }} />
            {relit ? (
              <ActSummary vue={vue} saisie={saisie} apercu={reponse?.apercu} />
            ) : (
              <ActForm vue={vue} saisie={saisie} erreurs={reponse?.erreurs} />
            )}
            {!relit && vue.preparee && !vue.prepare && <SendBack {...reponse?.renvoi} />}
          </Form>
        ) : (
          <NoLonger id={vue.id} autreVoie={vue.autreVoie} />
        )}
      </Grid>
    </>
  );
}
