import { Fold } from "#app/ui/fold.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import { KeepFields } from "#app/vues/keep-form.tsx";
import type { VueListee } from "#db/queries/portfolio.ts";

type Props = { vues: readonly VueListee[]; requete: string; cle: string };

/** The views somebody may open, as tabs: a view is an address. What is shown and is not one yet can become one. */
export function Views({ vues, requete, cle }: Props) {
  const gardee = requete === "" || vues.some((vue) => vue.requete === requete);
  return (
    <div className="views">
      <Tabs
        label="Vues"
        items={[
          { to: "/dossiers", label: "Tous les dossiers", current: requete === "" },
          ...vues.map((vue) => ({ to: `/dossiers?${vue.requete}`, label: vue.nom, current: vue.requete === requete })),
          ...(vues.length > 0 ? [{ to: "/dossiers/vues", label: "Gérer les vues", current: false }] : []),
        ]}
      />
      {!gardee && (
        <Fold summary="Garder cette vue">
          <KeepFields id={cle} requete={requete} />
        </Fold>
      )}
    </div>
  );
}
