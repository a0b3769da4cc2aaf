import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { base } from "#app/base.server.ts";
import { dateLongue, heure } from "#app/format.ts";
import { Paragraphs } from "#app/redaction/read-section.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { DescriptionList } from "#app/ui/description-list.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { lireJournal } from "#db/journal.ts";
import { PARTIES } from "#workflows/acteur.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import { ouvrirVersion } from "./open.server.ts";
import { signaturesDe } from "./signatures.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { id, contenu, numero, sha256, figeeLe, figeePar, dossierId } = await ouvrirVersion(request, params.version);
  const faits = (await lireJournal(await base(), dossierId)).map(({ fait }) => fait);
  return {
    id,
    dossierId,
    contenu,
    titre: `${contenu.titre}, version ${numero}`,
    sha256,
    signatures: signaturesDe(faits, sha256),
    figee: `Version figée le ${dateLongue(jourAParis(figeeLe))} à ${heure(figeeLe)} par ${figeePar}`,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.titre}, ${data.contenu.dossier.nom} · Atelier CPTS` : "Atelier CPTS" },
];

/** A frozen text, as it was deposited: serif, immutable, with its fingerprint. */
export default function PageDeVersion() {
  const { contenu, ...vue } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle
        crumbs={[
          { label: "Accueil", to: "/" },
          { label: contenu.dossier.nom, to: `/dossiers/${vue.dossierId}` },
          { label: vue.titre },
        ]}
        over={contenu.reference}
        title={vue.titre}
        intro={vue.figee}
        actions={
          <LinkButton to={`/versions/${vue.id}/pdf`} look="second" icon="download" file>
            Télécharger le PDF
          </LinkButton>
        }
      />
      <Grid>
        {vue.signatures.length > 0 && (
          <Sheet title={vue.signatures.length === PARTIES.length ? "Signé par les trois parties" : "Signatures"}>
            <DescriptionList
              items={vue.signatures.map(({ nom, fonction, date, position }) => ({
                term: fonction,
                value: [nom, position, `le ${date}`].filter(Boolean).join(", "),
              }))}
            />
          </Sheet>
        )}
        <article className="sheet flush paper" aria-label={vue.titre}>
          <div className="prose">
            {contenu.sections.map(({ code, titre, champs }) => (
              <section key={code}>
                <h2>{titre}</h2>
                {champs.map((champ) => (
                  <div key={champ.code}>
                    <h3>{champ.libelle}</h3>
                    <Paragraphs text={champ.texte} />
                  </div>
                ))}
              </section>
            ))}
          </div>
          <p className="note small soft">
            Empreinte SHA-256 de ce texte : <span className="fingerprint">{vue.sha256}</span>
          </p>
        </article>
      </Grid>
    </>
  );
}
