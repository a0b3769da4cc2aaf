import { type ReactNode, useEffect, useRef, useState } from "react";
import { LIGNES_PAR_BLOC } from "#app/direct/limits.ts";
import { Badge } from "#app/ui/badge.tsx";
import { Actions, Button } from "#app/ui/button.tsx";
import { remarquesDeLignes } from "#workflows/texte/blocs/remarks.ts";
import type { Lignes } from "#workflows/texte/lignes.ts";
import { KnownAnswer } from "./known-answer.tsx";
import type { Present } from "./presence.ts";
import { ajouter, type Bloc, deplacer, ligneDe, ordre, retirer } from "./rows.ts";
import { RowsCards } from "./rows-cards.tsx";
import { RowsInsert } from "./rows-insert.tsx";
import { aCompleter, motDe } from "./rows-sum.ts";
import { RowsTable } from "./rows-table.tsx";
import type { Session } from "./session.ts";
import type { Question, Reutilisable } from "./types.ts";
import { useVersion } from "./use-shared.ts";

type Props = {
  question: Question;
  lignes: Lignes;
  session: Session;
  modifiable: boolean;
  /** What in these rows looks like a patient's data. */
  alerte: ReactNode;
  autres: readonly Present[];
  reutilisables: readonly Reutilisable[];
};

/** More columns than this do not stand side by side in a page. */
const COLONNES_COTE_A_COTE = 4;

/** A structured block: rows that several people fill at once. */
export function RowsBlock({ question, lignes, session, modifiable, alerte, autres, reutilisables }: Props) {
  const { nom, section, champ } = question;
  const bloc = session.doc.getMap(nom) as Bloc;
  useVersion(bloc as never);
  const [retiree, setRetiree] = useState<(() => void) | null>(null);
  const aViser = useRef<string | null>(null);
  const ids = ordre(bloc);
  const rangees = ids.map((id) => ligneDe(bloc, lignes.colonnes, id));
  const manque = aCompleter(lignes.colonnes, rangees);

  // A new row begins in its first cell.
  useEffect(() => {
    if (!aViser.current) return;
    document.getElementById(`c-${aViser.current}-${lignes.colonnes[0]?.code}`)?.focus();
    aViser.current = null;
  });

  const inserer = (valeurs: Readonly<Record<string, string>> = {}, apres?: string) => {
    aViser.current = ajouter(bloc, lignes, valeurs, apres);
    setRetiree(null);
  };
  const actes = (id: string, rang: number) => ({
    dupliquer: () => inserer(ligneDe(bloc, lignes.colonnes, id), id),
    monter: rang > 0 ? () => deplacer(bloc, id, -1) : undefined,
    descendre: rang < ids.length - 1 ? () => deplacer(bloc, id, 1) : undefined,
    retirer: () => {
      const remettre = retirer(bloc, lignes, id);
      setRetiree(() => remettre);
    },
  });
  const enTable = lignes.presentation === "tableau" && lignes.colonnes.length <= COLONNES_COTE_A_COTE;
  const Rangees = enTable ? RowsTable : RowsCards;
  const ouvert = { nom, section, bloc, session, modifiable, autres };
  const plein = ids.length >= LIGNES_PAR_BLOC;
  return (
    <div className="block" id={champ.code} data-nom={nom}>
      <div className="row between">
        <h3 id={`q-${champ.code}`}>{champ.libelle}</h3>
        {manque > 0 && (
          <Badge tone="warn" icon="triangle-alert">
            {manque} à compléter
          </Badge>
        )}
      </div>
      {champ.aide && <p className="hint block-in">{champ.aide}</p>}
      <div className="block-in">
        <KnownAnswer question={question} session={session} modifiable={modifiable} />
      </div>
      {rangees.length > 0 && (
        <Rangees ouvert={ouvert} titre={champ.libelle} modele={lignes} lignes={rangees} actes={actes} />
      )}
      {alerte}
      <div className="block-in block-end">
        {remarquesDeLignes(lignes, rangees).map((remarque) => (
          <p key={remarque} className="small soft">
            {remarque}
          </p>
        ))}
        <p role="status">
          {retiree && (
            <span className="row">
              {motDe(lignes)} retirée.
              <Button
                type="button"
                look="link"
                small
                onClick={() => {
                  retiree();
                  setRetiree(null);
                }}
              >
                Annuler
              </Button>
            </span>
          )}
        </p>
        {modifiable && !plein && (
          <>
            <Actions>
              <Button type="button" look="second" small icon="plus" onClick={() => inserer()}>
                Ajouter {lignes.une}
              </Button>
            </Actions>
            <RowsInsert lignes={lignes} reutilisables={reutilisables} presentes={rangees} inserer={inserer} />
          </>
        )}
        {plein && <p className="small soft">Ce bloc compte 200 lignes : retirez-en une avant d’en ajouter.</p>}
      </div>
    </div>
  );
}
