import { Link } from "@remix-run/react";
import { FileName } from "#app/dossiers/file-name.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Table } from "#app/ui/table.tsx";
import { TwoLines } from "#app/ui/two-lines.tsx";
import type { VueDInstruction } from "./view.server.ts";

type Voisinage = NonNullable<VueDInstruction["voisinage"]>;

/** The files around a territory, and what is already covered there. */
export const Neighbours = ({ vue: { voisins, couverture, departement } }: { vue: Voisinage }) => (
  <div className="read stack">
    <h2>Voisins</h2>
    <p className="small soft">
      Est voisin un dossier qui a une commune dans la même intercommunalité ou, à défaut, dans le même arrondissement.
      Sans carte, l’application ne dit pas quelles communes se touchent. Aucune commune n’est disputée : une commune ne
      figure que dans un dossier à la fois.
    </p>
    {voisins.length > 0 ? (
      <Table
        caption="Dossiers voisins"
        rows={voisins}
        rowKey={({ id }) => id}
        columns={[
          {
            title: "Dossier",
            head: true,
            cell: ({ id, nom }) => <FileName id={id} nom={nom} />,
          },
          { title: "Étape", cell: ({ etat }) => etat },
          {
            title: "Population",
            num: true,
            cell: ({ population, taille }) => <TwoLines detail={`taille ${taille}`}>{population}</TwoLines>,
          },
          { title: "Voisin par", cell: ({ lien, detail }) => <TwoLines detail={detail}>{lien}</TwoLines> },
        ]}
      />
    ) : (
      <p>Aucun dossier que vous pouvez lire n’est voisin de celui-ci.</p>
    )}
    <p className="small">
      <Link to={`/dossiers?departement=${departement}`}>Tous les dossiers du département</Link>
    </p>
    <h3>Ce qui est déjà couvert</h3>
    <ul className="rule rows">
      {couverture.map((epci) => (
        <Covered key={epci.code} epci={epci} />
      ))}
    </ul>
  </div>
);

const Covered = ({ epci }: { epci: Voisinage["couverture"][number] }) => (
  <li>
    <p>
      <b>{epci.nom}</b> <span className="soft">{epci.total}</span>
    </p>
    <p className="small">
      {epci.ici} dans ce dossier
      {epci.ailleurs.map(({ id, nom, nombre }) => (
        <span key={id}>
          , {nombre} dans <Link to={`/dossiers/${id}`}>{nom}</Link>
        </span>
      ))}
      {epci.restent.length === 0 && ", aucune ne reste"}.
    </p>
    {epci.restent.length > 0 && (
      <Fold summary={`${epci.restent.length} dans aucun dossier que vous pouvez lire`}>
        <p className="small">{epci.restent.join(", ")}</p>
      </Fold>
    )}
  </li>
);
