import { DescriptionList } from "#app/ui/description-list.tsx";

export type Exploitant = { nom: string; adresse: string; telephone: string; courriel: string };

const absente = <span className="soft">Non renseigné</span>;

function contactDe({ adresse, telephone, courriel }: Exploitant) {
  return [
    { term: "Adresse", value: adresse || absente },
    { term: "Téléphone", value: telephone ? <a href={`tel:${telephone.replace(/\s/g, "")}`}>{telephone}</a> : absente },
    { term: "Adresse électronique", value: courriel ? <a href={`mailto:${courriel}`}>{courriel}</a> : absente },
  ];
}

/** The body that runs the service, as its administration has written it. */
export function Operator({ exploitants }: { exploitants: readonly Exploitant[] }) {
  if (exploitants.length === 0) {
    return (
      <p>
        L’organisme qui exploite ce service n’a pas encore publié ses coordonnées. Celles de votre ARS et de votre CPAM
        sont sur la page de votre dossier.
      </p>
    );
  }
  return exploitants.map((exploitant) => (
    <div key={exploitant.nom} className="stack">
      <p className="strong">{exploitant.nom}</p>
      <DescriptionList items={contactDe(exploitant)} />
    </div>
  ));
}
