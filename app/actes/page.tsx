import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { lireFormulaire } from "#app/form.server.ts";
import { enMinuscule } from "#app/format.ts";
import { phraseDeRefus } from "#app/refusals.ts";
import { introuvable } from "#app/session.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { ErrorSummary, type Errors } from "#app/ui/error-summary.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { noterLecture } from "#db/queries/notices.ts";
import { estUnRefus } from "#workflows/decide.ts";
import { contexteDe, etatDe } from "#workflows/dossier.ts";
import { ActForm } from "./act-form.tsx";
import { ActSummary } from "./act-summary.tsx";
import { autreVoie } from "./instead.ts";
import { lienDe } from "./links.ts";
import { NoLonger } from "./no-longer.tsx";
import { accomplir, relecture } from "./perform.server.ts";
import { pieces, preparer } from "./prepare.server.ts";
import { preparationVue, renvoyer, transmettre } from "./prepared.server.ts";
import { PreparedNotice } from "./prepared-notice.tsx";
import { SendBack } from "./send-back.tsx";
import { effetDe } from "./tell.ts";
import { lireSaisie, type Saisie, saisieVierge } from "./values.ts";

/** `versionVue` is the file as first shown: a step of the form does not refresh it; being told what changed does. */
type Reponse = {
  etape: "saisie" | "relecture";
  saisie: Saisie;
  erreurs?: Errors;
  alerte?: string;
  versionVue?: number;
  /** Why the decision could not be sent back, and the words that were typed for it. */
  renvoi?: { raison: string; erreur: string };
};

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
    verbe: prepare ? `Préparer la décision : ${enMinuscule(acte.verbe)}` : acte.verbe,
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

export async function action({ request, params }: ActionFunctionArgs): Promise<Response | Reponse> {
  const formulaire = await lireFormulaire(request);
  const preparation = await preparer(request, params);
  const saisie = lireSaisie(preparation.champs, formulaire);
  const intention = formulaire.get("intention");
  const versionVue = Number(formulaire.get("version"));
  if (intention === "modifier") return { etape: "saisie", saisie, versionVue };
  if (intention === "renvoyer" && preparation.preparee && !preparation.prepare) {
    const raison = formulaire.get("renvoi") ?? "";
    const erreur = await renvoyer(preparation, raison);
    return erreur
      ? { etape: "saisie", saisie, versionVue, renvoi: { raison, erreur } }
      : redirect(`/dossiers/${params.id}?renvoyee=${params.acte}`);
  }
  const cle = formulaire.get("cle") ?? "";
  if (intention !== "confirmer") {
    const erreurs = relecture(preparation, saisie);
    return erreurs ? { etape: "saisie", saisie, erreurs, versionVue } : { etape: "relecture", saisie, versionVue };
  }
  if (preparation.prepare) {
    const transmise = await transmettre(preparation, saisie, versionVue);
    // When it may no longer be made, its own page says so.
    return redirect(`/dossiers/${params.id}${transmise ? `?transmise=${params.acte}` : `/${params.acte}`}`);
  }
  const resultat = await accomplir(preparation, saisie, { versionVue, cle });
  if (!("refus" in resultat)) {
    // The same button again: the act is in the file already, further back than its last version perhaps.
    return redirect(
      resultat.dejaFait ? `/dossiers/${params.id}` : `/confirmations/${params.id}/${resultat.dossier.version}`,
    );
  }
  if (resultat.refus === "introuvable") throw introuvable();
  if (estUnRefus(resultat) && resultat.refus === "saisie")
    return { etape: "saisie", saisie, erreurs: resultat.champs, versionVue };
  return { etape: "relecture", saisie, alerte: phraseDeRefus(resultat) };
}

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
              <ActSummary vue={vue} saisie={saisie} />
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
