import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DepositCheck } from "#app/actes/deposit-check.tsx";
import { enAdresse } from "#app/actes/kebab.ts";
import { introuvable } from "#app/session.server.ts";
import { Actions, LinkButton } from "#app/ui/button.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { equipeDe } from "#db/queries/parties.ts";
import { contexteDe } from "#workflows/dossier.ts";
import { depotDe } from "#workflows/modeles/registry.ts";
import { aRelire } from "#workflows/modeles/to-reread.ts";
import { qualitePour } from "#workflows/permissions.ts";
import { manquesAvantDepot } from "./deposit.server.ts";
import { ouvrirBrouillon } from "./open.server.ts";
import { ToReread } from "./to-reread.tsx";

/** What the text still lacks and what to look at again in it, before it is deposited. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ouvert, modele, reponses } = await ouvrirBrouillon(request, params);
  const { db, id, dossier, acteur } = ouvert;
  const depot = depotDe(modele.code);
  if (!depot) throw introuvable();
  const equipe = await equipeDe(db, id);
  return {
    id,
    nom: contexteDe(dossier).dossier.nom,
    titre: modele.titre,
    adresse: `/ecrire/${id}/${params.modele}`,
    document: modele.code,
    manque: await manquesAvantDepot(db, id, dossier, modele.code),
    aRelire: aRelire(modele, reponses),
    depot: qualitePour(depot, acteur.qualites) ? `/dossiers/${id}/${enAdresse(depot)}` : null,
    deposent: equipe.filter(({ role }) => role === "porteur" || role === "coporteur").map(({ nom }) => nom),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Vérifier avant dépôt, ${data.nom} · Atelier CPTS` : "Atelier CPTS" },
];

export default function PageDeVerification() {
  const vue = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle
        crumbs={[
          { label: "Accueil", to: "/" },
          { label: vue.nom, to: `/dossiers/${vue.id}` },
          { label: vue.titre, to: vue.adresse },
          { label: "Vérifier avant dépôt" },
        ]}
        title="Vérifier avant dépôt"
        intro={!vue.depot && vue.deposent.length > 0 ? `Le dépôt revient à ${vue.deposent.join(" ou ")}.` : undefined}
      />
      <Grid>
        <Sheet title={vue.titre} stack>
          <DepositCheck vue={vue} />
        </Sheet>
        <ToReread adresse={vue.adresse} points={vue.aRelire} />
        {vue.depot && vue.manque.length === 0 && (
          <Actions>
            <LinkButton to={vue.depot}>Passer au dépôt</LinkButton>
          </Actions>
        )}
      </Grid>
    </>
  );
}
