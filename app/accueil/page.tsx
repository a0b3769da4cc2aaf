import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { base } from "#app/base.server.ts";
import { mainDe } from "#app/cadre/load.server.ts";
import { avec } from "#app/mains/mains.ts";
import { estDe, personneDe } from "#app/session.server.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { Figures } from "#app/ui/figures.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { listerDossiers } from "#db/queries/files.ts";
import { portefeuilleDe } from "#db/queries/portfolio.ts";
import { demandesSansReponse } from "#db/queries/support-awaited.ts";
import { reponsesNonLues } from "#db/queries/support-notices.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import { compteDAppui, comptesVus } from "../dossiers/counts.ts";
import { lignesVues } from "../dossiers/rows.ts";
import { Deadlines } from "./deadlines.tsx";
import { avecMesDates, dansLOrdre } from "./first.ts";
import { Help } from "./help.tsx";
import { Landing } from "./landing.tsx";
import { prochaineParmi } from "./next.server.ts";
import { Next } from "./next.tsx";
import { SupportNews } from "./support-news.tsx";
import { decisionsASigner } from "./to-sign.server.ts";
import { ToSign } from "./to-sign.tsx";
import { Welcome } from "./welcome.tsx";

const MONTRES = 8;

export async function loader({ request }: LoaderFunctionArgs) {
  const personne = await personneDe(request);
  if (!personne) return { accueil: "visiteur" as const };
  if (estDe(personne, "national")) throw redirect("/pilotage");
  if (estDe(personne, "admin")) throw redirect("/administration");
  const db = await base();
  const main = mainDe(personne);
  const agent = personne.affectations.length > 0;
  const attendus = await listerDossiers(db, personne, { filtres: { attend: main }, limite: MONTRES });
  const jour = jourAParis(new Date());
  const lignes = dansLOrdre(await avecMesDates(db, attendus.lignes, main), jour);
  const aSigner = await decisionsASigner(db, personne, jour);
  const portefeuille = await portefeuilleDe(db, personne, { main, jour });
  const appuis = await demandesSansReponse(db, personne.id, jour);
  const suivis = lignes.length > 0 || agent ? lignes : (await listerDossiers(db, personne, { limite: 1 })).lignes;
  const premier = await prochaineParmi(
    request,
    suivis.map(({ id }) => id),
  );
  return {
    accueil: "personne" as const,
    prenom: personne.nom,
    total: portefeuille.total,
    comptes: agent ? [...compteDAppui(appuis), ...comptesVus(portefeuille, main)] : [],
    agent,
    reprend: estDe(personne, "ars"),
    aSigner,
    appui: { attendues: appuis.attendues, reponses: agent ? [] : await reponsesNonLues(db, personne.id) },
    premier,
    autres: lignesVues(
      lignes.filter(({ id }) => id !== premier?.id),
      personne.id,
    ),
    main,
  };
}

export const meta: MetaFunction = () => [{ title: "Accueil · Atelier CPTS" }];

export default function PageDAccueil() {
  const vue = useLoaderData<typeof loader>();
  if (vue.accueil === "visiteur") return <Landing />;
  const { aSigner, appui, premier, autres, total, comptes, main, agent, reprend } = vue;
  const aFaire = premier?.tour.vous || aSigner.length > 0 || appui.attendues > 0;
  return (
    <>
      <PageTitle
        over={vue.prenom}
        title={aFaire ? "Votre prochaine action" : "Votre tableau de bord"}
        actions={
          (reprend || !agent) && (
            <LinkButton to={reprend ? "/dossiers/reprendre" : "/dossiers/nouveau"} look="second" icon="plus">
              {reprend ? "Reprendre un dossier papier" : "Ouvrir un dossier"}
            </LinkButton>
          )
        }
      />
      <Grid>
        {aSigner.length > 0 && <ToSign decisions={aSigner} />}
        <SupportNews {...appui} />
        {comptes.length > 0 && <Figures label="Vos dossiers" items={comptes} />}
        {premier ? <Next prochaine={premier} /> : <Welcome agent={agent} total={total} />}
        {autres.length > 0 && <Deadlines lignes={autres} total={total} de={agent ? avec(main) : "vous"} />}
        {!agent && <Help />}
      </Grid>
    </>
  );
}
