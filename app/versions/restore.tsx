import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { enAdresse } from "#app/actes/kebab.ts";
import { compteEnMots, resume } from "#app/difference/phrases.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { adresseDesVersions, enPhrase } from "./names.ts";
import { changementsDe, ouvrirRestauration, restaurer } from "./restore.server.ts";
import { Changes, Closed } from "./restore-changes.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const restauration = await ouvrirRestauration(request, params.version);
  const { version, modele, ouvertes } = restauration;
  const difference = changementsDe(restauration);
  const { dossier, titre } = version.contenu;
  return {
    id: version.id,
    nom: enPhrase(version),
    dossier,
    document: titre,
    versions: adresseDesVersions(dossier.id, enAdresse(modele.code)),
    ecrit: ouvertes.length > 0,
    partielle: ouvertes.length < modele.sections.length,
    ouvertes: modele.sections.filter(({ code }) => ouvertes.includes(code)).map(({ titre }) => titre),
    resume: difference.sectionsChangees > 0 ? resume(difference) : null,
    changees: difference.sections
      .filter(({ etat }) => etat !== "identique")
      .map(({ code, titre, compte }) => ({ code, titre, mots: compteEnMots(compte) })),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const restauration = await ouvrirRestauration(request, params.version);
  const { ouvertes } = restauration;
  if (ouvertes.length > 0 && changementsDe(restauration).sectionsChangees === 0)
    return { alerte: "Le brouillon dit déjà ce que dit cette version." };
  const faite = ouvertes.length > 0 && (await restaurer(restauration));
  if (!faite)
    return { alerte: "Le brouillon ne peut plus changer : ce document vient d’être déposé, ou votre accès a changé." };
  const { dossier, modele } = restauration.version.contenu;
  return redirect(`${adresseDesVersions(dossier.id, enAdresse(modele))}?restauree=${faite.gardee}`);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Restaurer ${data.nom}, ${data.document} · Atelier CPTS` : "Atelier CPTS" },
];

/** Before a version becomes the draft again: what will change, what will not, what is kept. */
export default function PageDeRestauration() {
  const vue = useLoaderData<typeof loader>();
  const reponse = useActionData<typeof action>();
  return (
    <>
      <PageTitle
        crumbs={[
          { label: "Accueil", to: "/" },
          { label: vue.dossier.nom, to: `/dossiers/${vue.dossier.id}` },
          { label: `Versions, ${vue.document}`, to: vue.versions },
          { label: "Restaurer" },
        ]}
        over={vue.document}
        title={`Restaurer ${vue.nom} comme nouveau brouillon`}
      />
      <Grid>
        {reponse?.alerte && (
          <Alert tone="warn" title="Rien n’a changé" live>
            {reponse.alerte}
          </Alert>
        )}
        {vue.ecrit ? <Changes vue={vue} /> : <Closed versions={vue.versions} />}
      </Grid>
    </>
  );
}
