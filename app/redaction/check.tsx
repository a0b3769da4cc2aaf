import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DepositCheck } from "#app/actes/deposit-check.tsx";
import { introuvable } from "#app/session.server.ts";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { equipeDe } from "#db/queries/parties.ts";
import { contexteDe } from "#workflows/dossier.ts";
import { depotDe } from "#workflows/modeles/registry.ts";
import { manquesAvantDepot } from "./deposit.server.ts";
import { ouvrirBrouillon } from "./open.server.ts";

/** What the text still lacks, for those who write it and do not deposit it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ouvert, modele } = await ouvrirBrouillon(request, params);
  const { db, id, dossier } = ouvert;
  if (!depotDe(modele.code)) throw introuvable();
  const equipe = await equipeDe(db, id);
  return {
    id,
    nom: contexteDe(dossier).dossier.nom,
    titre: modele.titre,
    adresse: `/ecrire/${id}/${params.modele}`,
    document: modele.code,
    manque: await manquesAvantDepot(db, id, dossier, modele.code),
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
        intro={vue.deposent.length > 0 ? `Le dépôt revient à ${vue.deposent.join(" ou ")}.` : undefined}
      />
      <Grid>
        <Sheet title={vue.titre} stack>
          <DepositCheck vue={vue} />
        </Sheet>
      </Grid>
    </>
  );
}
