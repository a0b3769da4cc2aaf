import { Link } from "@remix-run/react";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import { compteEnMots, resume } from "../phrases.ts";
import type { Difference } from "../result.ts";
import type { Noms, Vue } from "./answer.tsx";
import { SectionView } from "./section.tsx";

type Props = {
  difference: Difference;
  vue: Vue;
  noms: Noms;
  /** Where a section of the newer text is read whole: its code comes after. */
  lecture: string;
  /** The address of this page, without its query. */
  adresse: string;
};

/** What separates two texts: what changed at a glance, then section by section. */
export function DifferenceView({ difference, vue, noms, lecture, adresse }: Props) {
  const changees = difference.sections.filter(({ etat }) => etat !== "identique");
  const pareilles = difference.sections.filter(({ etat }) => etat === "identique");
  if (changees.length === 0) {
    return (
      <Sheet title="Ce qui a changé" titleHidden>
        <EmptyState title="Les deux textes sont identiques" icon="circle-check">
          Pas un mot n’a changé de l’un à l’autre.
        </EmptyState>
      </Sheet>
    );
  }
  return (
    <>
      <Sheet title="Ce qui a changé" stack>
        <p className="strong">{resume(difference)}</p>
        <ol className="changed-list">
          {changees.map(({ code, titre, compte }) => (
            <li key={code}>
              <a href={`#${code}`}>{titre}</a> <span className="soft">{compteEnMots(compte)}</span>
            </li>
          ))}
        </ol>
        <p className="small soft legend-line">
          <ins>Souligné : ajouté</ins> <del>Barré : retiré</del>{" "}
          {difference.compte.deplaces > 0 && (
            <span>Un passage déplacé porte un lien vers l’endroit d’où il vient, ou vers celui où il va.</span>
          )}
        </p>
      </Sheet>
      <div className="no-print">
        <Tabs
          label="Présentation"
          items={[
            { to: adresse, label: "À la suite", current: vue === "suite" },
            { to: `${adresse}?vue=cote-a-cote`, label: "Côte à côte", current: vue === "cote" },
          ]}
        />
      </div>
      {changees.map((section) => (
        <SectionView key={section.code} section={section} vue={vue} noms={noms} />
      ))}
      {pareilles.length > 0 && (
        <Sheet title="Sections identiques" titleHidden className="no-print">
          <Fold summary={pareilles.length > 1 ? `${pareilles.length} sections identiques` : "1 section identique"}>
            <ul className="same">
              {pareilles.map(({ code, titre }) => (
                <li key={code}>
                  <Link to={`${lecture}${code}`}>{titre}</Link>
                </li>
              ))}
            </ul>
          </Fold>
        </Sheet>
      )}
    </>
  );
}
