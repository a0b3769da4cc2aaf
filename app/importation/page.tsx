import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Alert } from "#app/ui/alert.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { decider, PERDUE, type Reponse, recevoir } from "./act.server.ts";
import { ChooseFile } from "./choose-file.tsx";
import { ouvrirPourImporter } from "./open.server.ts";
import { Preview } from "./preview.tsx";
import { placesPossibles, vueDuPartage } from "./view.ts";
import { retrouver } from "./waiting.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { dossier, modele, ecrites, sections, lecteur, redaction } = await ouvrirPourImporter(request, params);
  const jeton = new URL(request.url).searchParams.get("lecture");
  const attente = jeton ? retrouver(jeton, lecteur) : null;
  if (attente?.issue) throw redirect(redaction);
  const apercu = attente && {
    jeton: jeton ?? "",
    nom: attente.lecture.nom,
    mode: attente.mode,
    remarques: attente.lecture.remarques,
    signalements: attente.lecture.signalements.map(({ phrase }) => phrase),
    places: placesPossibles(modele, sections),
    ...vueDuPartage(
      attente,
      modele,
      ({ section, champ }) => ecrites.find(({ code }) => code === section)?.contenu[champ] ?? "",
    ),
  };
  return { dossier, titre: modele.titre, redaction, perdue: jeton && !attente ? PERDUE : null, apercu: apercu || null };
}

export async function action({ request, params }: ActionFunctionArgs): Promise<Reponse> {
  const ouverture = await ouvrirPourImporter(request, params);
  const envoi = (request.headers.get("content-type") ?? "").startsWith("multipart/form-data");
  return envoi ? recevoir(request, ouverture) : decider(request, ouverture);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Importer un fichier Word, ${data.titre} · Atelier CPTS` : "Atelier CPTS" },
];

export default function PageDImportation() {
  const { dossier, titre, redaction, perdue, apercu } = useLoaderData<typeof loader>();
  const reponse = useActionData<typeof action>();
  const refus = reponse && "refus" in reponse ? reponse.refus : perdue;
  return (
    <>
      <PageTitle
        crumbs={[
          { label: "Accueil", to: "/" },
          { label: dossier.nom, to: `/dossiers/${dossier.id}` },
          { label: titre, to: redaction },
          { label: "Importer" },
        ]}
        over={apercu ? "Étape 2 sur 2" : "Étape 1 sur 2"}
        title={apercu ? "Vérifiez où va chaque passage" : "Importer un fichier Word"}
        intro={
          apercu
            ? `« ${apercu.nom} » est lu, et rien n’est encore écrit dans le document.`
            : "Votre texte est réparti dans les sections d’après ses titres. Vous vérifiez tout avant qu’il soit écrit."
        }
      />
      <Grid>
        {refus && (
          <Alert tone="error" live title={apercu ? "Rien n’a été importé" : "Ce fichier n’a pas été lu"}>
            {refus}
          </Alert>
        )}
        {apercu ? (
          <Preview
            vue={apercu}
            redaction={redaction}
            tropLongues={reponse && "tropLongues" in reponse ? reponse.tropLongues : {}}
          />
        ) : (
          <ChooseFile redaction={redaction} />
        )}
      </Grid>
    </>
  );
}
