import { Link } from "@remix-run/react";
import { Sheet } from "#app/ui/sheet.tsx";
import { Table } from "#app/ui/table.tsx";
import type { VueDeLaPersonne } from "./person.server.ts";

/** By which delegations the person signs, and where each is written down. */
export function ReceivedDelegations({ delegations }: Pick<VueDeLaPersonne, "delegations">) {
  if (delegations.length === 0) return null;
  return (
    <Sheet title="Délégations de signature reçues" flush>
      <Table
        caption="Délégations de signature reçues"
        rows={delegations}
        rowKey={({ id }) => id}
        columns={[
          {
            title: "Organisme",
            head: true,
            cell: ({ organisme, adresse }) => <Link to={adresse}>{organisme}</Link>,
          },
          { title: "Au nom de", cell: ({ delegant }) => delegant },
          { title: "Acte", cell: ({ acte }) => acte },
          { title: "Jours", cell: ({ jours }) => jours },
        ]}
      />
    </Sheet>
  );
}

/** A function lasts until it is withdrawn: signing for somebody else, for some days, is written elsewhere. */
export const WhereToDelegate = ({ delegables }: Pick<VueDeLaPersonne, "delegables">) => (
  <p className="small">
    Une fonction dure jusqu’à son retrait. Pour signer quelques jours au nom d’une autre personne, inscrivez une
    délégation de signature sur la page{" "}
    {delegables.length === 0 ? (
      <>
        de <Link to="/administration/organismes">son organisme</Link>, une fois qu’elle y tient une fonction
      </>
    ) : (
      delegables.map(({ organisme, adresse }, rang) => (
        <span key={adresse}>
          {rang > 0 && " ou "}
          <Link to={adresse}>Délégations de signature, {organisme}</Link>
        </span>
      ))
    )}
    .
  </p>
);
