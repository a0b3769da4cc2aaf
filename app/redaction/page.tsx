import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { enAdresse } from "#app/actes/kebab.ts";
import { lireFormulaire } from "#app/form.server.ts";
import { moment } from "#app/format.ts";
import { introuvable } from "#app/session.server.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { contexteDe } from "#workflows/dossier.ts";
import { manquesDeSection } from "#workflows/modeles/completeness.ts";
import { depotDe } from "#workflows/modeles/registry.ts";
import { Contents } from "./contents.tsx";
import { Guide } from "./guide.tsx";
import { ouvrirBrouillon } from "./open.server.ts";
import { proposer } from "./prefill.ts";
import { ReadSection } from "./read-section.tsx";
import { type Enregistrement, enregistrer } from "./save.server.ts";
import { SectionForm } from "./section-form.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ouvert, plume, modele, ecrites, reponses } = await ouvrirBrouillon(request, params);
  const voulue = new URL(request.url).searchParams.get("section");
  const section = modele.sections.find(({ code }) => code === voulue) ?? modele.sections[0];
  if (!section) throw introuvable();
  const ecrite = ecrites.find(({ code }) => code === section.code);
  const depot = depotDe(modele.code);
  return {
    id: ouvert.id,
    nom: contexteDe(ouvert.dossier).dossier.nom,
    titre: modele.titre,
    adresse: `/ecrire/${ouvert.id}/${params.modele}`,
    depot: depot && plume === "ecrit" ? `/dossiers/${ouvert.id}/${enAdresse(depot)}` : null,
    plume,
    section,
    version: ecrite?.version ?? 0,
    enregistre: ecrite ? { quand: moment(ecrite.modifieLe), par: ecrite.modifiePar } : null,
    valeurs: proposer(section, ecrite?.contenu, contexteDe(ouvert.dossier)),
    manque: manquesDeSection(section, reponses[section.code]),
    sections: modele.sections.map(({ code, titre, champs }) => ({
      code,
      titre,
      manque: manquesDeSection({ code, titre, champs } as typeof section, reponses[code]).length,
    })),
  };
}

export async function action({ request, params }: ActionFunctionArgs): Promise<Enregistrement> {
  const formulaire = await lireFormulaire(request);
  const ouverture = await ouvrirBrouillon(request, params);
  const section = ouverture.modele.sections.find(({ code }) => code === formulaire.get("section"));
  if (!section || ouverture.plume !== "ecrit") throw introuvable();
  return enregistrer(ouverture, section, formulaire);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.section.titre}, ${data.titre} · Atelier CPTS` : "Atelier CPTS" },
];

export default function PageDEcriture() {
  const vue = useLoaderData<typeof loader>();
  const reponse = useActionData<typeof action>();
  const rang = vue.sections.findIndex(({ code }) => code === vue.section.code);
  const suivante = vue.sections[rang + 1];
  return (
    <>
      <PageTitle
        crumbs={[{ label: "Accueil", to: "/" }, { label: vue.nom, to: `/dossiers/${vue.id}` }, { label: vue.titre }]}
        title={vue.titre}
        intro={vue.plume === "lit" ? "Vous lisez le brouillon de l’équipe. Il change encore." : undefined}
        actions={vue.depot && <LinkButton to={vue.depot}>Vérifier avant dépôt</LinkButton>}
      />
      <Grid kind="write">
        <Contents adresse={vue.adresse} sections={vue.sections} courante={vue.section.code} />
        {vue.plume === "ecrit" ? (
          <SectionForm
            key={vue.section.code}
            vue={vue}
            reponse={reponse?.section === vue.section.code ? reponse : undefined}
            suivante={suivante && `${vue.adresse}?section=${suivante.code}`}
          />
        ) : (
          <ReadSection section={vue.section} valeurs={vue.valeurs} />
        )}
        <Guide section={vue.section} manque={vue.manque} />
      </Grid>
    </>
  );
}
