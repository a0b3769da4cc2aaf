import { Link } from "@remix-run/react";
import { DescriptionList } from "#app/ui/description-list.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import type { VueDuCompte } from "./account.server.ts";

function Functions({ fonctions }: Pick<VueDuCompte, "fonctions">) {
  return (
    <ul className="rule rows">
      {fonctions.map(({ fonction, organisme, territoires }) => (
        <li key={`${organisme} ${fonction}`}>
          <span className="strong">{fonction}</span>
          <p className="small soft">{territoires ? `${organisme} : ${territoires}` : organisme}</p>
        </li>
      ))}
    </ul>
  );
}

function Teams({ equipes }: Pick<VueDuCompte, "equipes">) {
  return (
    <ul className="rule rows">
      {equipes.map(({ id, nom, role }) => (
        <li key={id}>
          <Link to={`/dossiers/${id}`}>{nom}</Link>
          <p className="small soft">{role}</p>
        </li>
      ))}
    </ul>
  );
}

/** Who the person is here, and in what capacities they act. */
export function Identity({ vue: { nom, courriel, fonctions, equipes } }: { vue: VueDuCompte }) {
  return (
    <Sheet title="Vous" stack>
      <DescriptionList
        items={[
          { term: "Nom", value: nom },
          { term: "Adresse électronique", value: courriel },
        ]}
      />
      <h3>Vos fonctions</h3>
      {fonctions.length > 0 && <Functions fonctions={fonctions} />}
      {equipes.length > 0 && <Teams equipes={equipes} />}
      {fonctions.length + equipes.length === 0 && (
        <p className="soft">Aucune pour le moment. Ouvrez un dossier, ou demandez une invitation à une équipe.</p>
      )}
      <p className="small soft">
        Une fonction à l’ARS, à la CPAM, à la MSA ou à l’URPS est donnée et retirée par l’administration du service.
      </p>
    </Sheet>
  );
}
