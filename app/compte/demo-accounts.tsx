import { Form } from "@remix-run/react";
import { Hand } from "#app/mains/hand.tsx";
import type { Main } from "#app/mains/mains.ts";
import { Button } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { Table } from "#app/ui/table.tsx";

const MOT_DE_PASSE = "demonstration-cpts";

type CompteDemo = { nom: string; main: Main; qui: string; fait: string };

const COMPTES: readonly CompteDemo[] = [
  { nom: "porteur", main: "porteur", qui: "Porteur de projet", fait: "Dépose et signe pour la CPTS" },
  { nom: "coordination", main: "porteur", qui: "Coordination", fait: "Conduit l’équipe et prépare les dépôts" },
  { nom: "redaction", main: "porteur", qui: "Rédaction", fait: "Écrit le projet avec l’équipe" },
  { nom: "ars", main: "ars", qui: "Instruction à l’ARS", fait: "Examine les dossiers, demande les avis" },
  { nom: "ars.direction", main: "ars", qui: "Direction de l’ARS", fait: "Décide et signe pour l’ARS" },
  { nom: "cpam", main: "cpam", qui: "Référent à la CPAM", fait: "Suit les CPTS, prépare contrat et dialogue" },
  { nom: "cpam.direction", main: "cpam", qui: "Direction de la CPAM", fait: "Signe pour l’Assurance maladie" },
  { nom: "msa", main: "msa", qui: "MSA", fait: "Rend un avis quand l’ARS le demande" },
  { nom: "urps", main: "urps", qui: "URPS", fait: "Rend un avis quand l’ARS le demande" },
  { nom: "national", main: "systeme", qui: "Observation nationale", fait: "Lit des totaux, sans voir aucun dossier" },
  { nom: "admin", main: "systeme", qui: "Administration", fait: "Tient les organismes, les personnes, les courriels" },
];

const adresse = ({ nom }: CompteDemo) => `${nom}@demo.example`;

function Signataire({ main, qui }: CompteDemo) {
  return main === "systeme" ? <b>{qui}</b> : <Hand main={main}>{qui}</Hand>;
}

/** Who one can be in a demonstration: one button each, and the password for whoever prefers to type it. */
export function DemoAccounts({ retour }: { retour: string }) {
  return (
    <Sheet title="Comptes de démonstration" aside={<>Mot de passe : {MOT_DE_PASSE}</>} flush>
      <Table
        caption="Comptes de démonstration"
        rows={COMPTES}
        rowKey={({ nom }) => nom}
        columns={[
          { title: "Personne", head: true, cell: (compte) => <Signataire {...compte} /> },
          { title: "Ce qu’elle fait", short: "Fait", cell: ({ fait }) => fait },
          { title: "Adresse", cell: adresse },
          {
            title: "Entrer",
            cell: (compte) => (
              <Form method="post">
                <HiddenFields values={{ retour, courriel: adresse(compte), motDePasse: MOT_DE_PASSE }} />
                <Button look="second" small>
                  Entrer<span className="sr"> : {compte.qui}</span>
                </Button>
              </Form>
            ),
          },
        ]}
      />
    </Sheet>
  );
}
