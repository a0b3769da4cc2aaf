import { LinkButton } from "#app/ui/button.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import type { VueDeLEquipe } from "./view.server.ts";

/** Carriers sign for the CPTS: naming one is an act of the file, kept in its journal. */
export const Carriers = ({ vue: { id, peutDesigner } }: { vue: VueDeLEquipe }) => (
  <Sheet title="Porteur et co-porteurs" stack>
    <p>
      Ils déposent les documents et signent pour la CPTS. Les désigner est un acte, daté et gardé au journal du dossier.
    </p>
    {peutDesigner ? (
      <p>
        <LinkButton to={`/dossiers/${id}/porteur-designe`} look="second">
          Désigner un porteur
        </LinkButton>
      </p>
    ) : (
      <p className="small soft">Le porteur, l’ARS et l’administration du service peuvent l’accomplir.</p>
    )}
  </Sheet>
);
