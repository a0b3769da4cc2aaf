import { nombreLisible } from "#app/texte/readable-number.ts";
import { Button } from "#app/ui/button.tsx";
import { remplacerReponse } from "#db/ecritures/answers.ts";
import { lireLignes } from "#workflows/texte/lignes.ts";
import type { Session } from "./session.ts";
import type { Question } from "./types.ts";
import { useVersion } from "./use-shared.ts";

type Props = { question: Question; session: Session; modifiable: boolean };

const racineDe = ({ doc }: Session, { nom, champ }: Question) =>
  champ.nature === "texteLong"
    ? doc.getXmlFragment(nom)
    : champ.nature === "texte"
      ? doc.getText(nom)
      : doc.getMap(nom);

const estVide = (racine: ReturnType<typeof racineDe>, { champ }: Question): boolean => {
  if ("size" in racine) return champ.lignes ? racine.size === 0 : !racine.get("valeur");
  return racine.toString().replace(/<[^>]*>/g, "") === "";
};

/** Rows are counted: they are read once taken up. */
const direConnu = ({ champ }: Question, connu: string): string => {
  if (champ.nature === "nombre") return nombreLisible(connu);
  const lignes = champ.lignes ? lireLignes(connu).length : 0;
  return champ.lignes ? `${lignes} ${lignes > 1 ? "lignes connues" : "ligne connue"}` : connu;
};

/** What the file already knows stands for the answer until somebody writes one. */
export function KnownAnswer({ question, session, modifiable }: Props) {
  const racine = racineDe(session, question);
  useVersion(racine as never);
  const connu = session.ouverture.connus[question.section]?.[question.champ.code];
  if (!connu || !estVide(racine, question)) return null;
  return (
    <p className="ph">
      <span className="pre-line">D’après le dossier : {direConnu(question, connu)}</span>{" "}
      {modifiable && (
        <Button
          type="button"
          look="link"
          small
          onClick={() => remplacerReponse(session.doc, question.champ, question.nom, connu)}
        >
          Reprendre pour adapter
        </Button>
      )}
    </p>
  );
}
