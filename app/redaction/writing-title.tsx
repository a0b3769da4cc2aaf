import { LinkButton } from "#app/ui/button.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Saved } from "#app/ui/saved.tsx";
import { Announcer } from "./announcer.tsx";
import type { VueDirecte } from "./direct/live-view.ts";
import { PresenceRow } from "./presence-row.tsx";

type Props = {
  vue: {
    id: string;
    nom: string;
    titre: string;
    adresse: string;
    verification: string | null;
    plume: string;
    lecture: string | null;
    ouverture: { moi: { nom: string; couleur: number } } | null;
  };
  /** The live text, once it is there. */
  direct: VueDirecte | null;
};

/** The head of the writing page: what it is, whether it is saved, who is here, where to go next. */
export function WritingTitle({ vue, direct }: Props) {
  return (
    <PageTitle
      crumbs={[{ label: "Accueil", to: "/" }, { label: vue.nom, to: `/dossiers/${vue.id}` }, { label: vue.titre }]}
      title={vue.titre}
      intro={vue.lecture ?? undefined}
      state={
        direct &&
        vue.ouverture && (
          <>
            <Saved state={direct.etat.ton} quiet>
              {direct.etat.phrase}
            </Saved>
            <PresenceRow moi={vue.ouverture.moi} autres={direct.autres} />
            <Announcer vue={direct} />
          </>
        )
      }
      actions={
        <>
          {vue.plume === "ecrit" && (
            <LinkButton to={`${vue.adresse}/importer`} look="link">
              Importer un fichier Word
            </LinkButton>
          )}
          <LinkButton to={`${vue.adresse}/versions`} look="second" icon="history">
            Versions
          </LinkButton>
          {vue.verification && <LinkButton to={vue.verification}>Vérifier avant dépôt</LinkButton>}
        </>
      }
    />
  );
}
