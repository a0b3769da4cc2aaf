import { DescriptionList } from "#app/ui/description-list.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Table } from "#app/ui/table.tsx";
import type { Colonne, Lignes } from "#workflows/texte/lignes.ts";

const NATURES: Record<Colonne["nature"], string> = {
  texte: "quelques mots",
  texteLong: "un texte",
  nombre: "un nombre",
  euros: "un montant en euros",
  date: "une date",
  choix: "un choix dans une liste",
  rpps: "onze chiffres",
};

/** Beyond that, a list is told by its length. */
const CHOIX_DITS = 6;

function attenduDe({ nature, choix = [], aide }: Colonne): string {
  const liste = choix.length > CHOIX_DITS ? `${choix.length} choix possibles` : choix.join(", ");
  const quoi = nature === "choix" ? liste : NATURES[nature];
  return [`${quoi.charAt(0).toUpperCase()}${quoi.slice(1)}.`, aide].filter(Boolean).join(" ");
}

type Prete = Readonly<Record<string, string>>;

/** A ready row under its first filled column: the others follow with their names. */
function Ready({ colonnes, prete }: { colonnes: readonly Colonne[]; prete: Prete }) {
  const [premiere, ...autres] = colonnes.filter(({ code }) => prete[code]);
  if (!premiere) return null;
  return (
    <li className="stack">
      <span className="strong">{prete[premiere.code]}</span>
      {autres.length > 0 && (
        <DescriptionList
          items={autres.map(({ code, libelle }) => ({
            term: libelle,
            value: <span className="pre-line">{prete[code]}</span>,
          }))}
        />
      )}
    </li>
  );
}

/** The columns of a structured block, and the rows one may insert and adapt. */
export function Block({ libelle, lignes }: { libelle: string; lignes: Lignes }) {
  const { colonnes, pretes = [], minimum = 0, presentation } = lignes;
  const nom = presentation === "fiches" ? "fiche" : "ligne";
  const contenu = `Ce que contient chaque ${nom}`;
  return (
    <>
      <Fold summary={`${contenu}${minimum > 1 ? ` (${minimum} ${nom}s au moins)` : ""}`}>
        <Table
          caption={`${libelle} : ${contenu.toLowerCase()}`}
          rows={colonnes}
          rowKey={({ code }) => code}
          columns={[
            { title: "Colonne", head: true, cell: ({ libelle: nom }) => nom },
            { title: "Ce que l’on y écrit", short: "Contenu", cell: attenduDe },
            { title: "Obligatoire", cell: ({ facultatif }) => (facultatif ? "Non" : "Oui") },
          ]}
        />
      </Fold>
      {pretes.length > 0 && (
        <Fold summary={pretes.length > 1 ? `${pretes.length} ${nom}s prêtes à adapter` : `Une ${nom} prête à adapter`}>
          <ul className="rule rows">
            {pretes.map((prete, rang) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: ready rows have no name of their own and never move
              <Ready key={rang} colonnes={colonnes} prete={prete} />
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}
