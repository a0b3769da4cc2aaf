import { Form, Link } from "@remix-run/react";
import { Badge } from "#app/ui/badge.tsx";
import { Actions, Button } from "#app/ui/button.tsx";
import { RadioChoices } from "#app/ui/choices.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import { TextArea } from "#app/ui/text-field.tsx";
import { APPRECIATIONS } from "#workflows/instruction/grid.ts";
import { NOM_APPRECIATION, type PointVu } from "./grid-view.ts";
import type { PointRefuse } from "./note.server.ts";

const TONS = { conforme: "ok", aPreciser: "warn", insuffisant: "error" } as const;

type Props = { point: PointVu; ecrit: boolean; adresse: string; section?: string; refuse?: PointRefuse };

/** A point of the grid: where to read it, what is thought of it, and the form to say so. */
export function GridPoint({ point: { code, libelle, question, repere, sections, lu }, ecrit, ...props }: Props) {
  const { adresse, section, refuse } = props;
  return (
    <li id={`point-${code}`}>
      <p>
        <b>{libelle}</b> {lu && <Badge tone={TONS[lu.appreciation]}>{NOM_APPRECIATION[lu.appreciation]}</Badge>}
      </p>
      <p className="small">{question}</p>
      {repere && <p className="small soft">{repere}</p>}
      {lu?.note && <p className="small pre-line">{lu.note}</p>}
      {lu && (
        <p className="mini soft">
          {lu.par}, {lu.quand}
        </p>
      )}
      <p className="small">
        <Link to={`${adresse}?section=${sections.find((une) => une === section) ?? sections[0]}`} preventScrollReset>
          Lire la section<span className="sr"> qui traite de : {libelle}</span>
        </Link>
      </p>
      {ecrit && (
        <Fold summary={lu ? "Changer l’appréciation" : "Noter ce point"} open={refuse !== undefined}>
          <Form method="post" noValidate className="stack" preventScrollReset>
            <HiddenFields values={{ critere: code }} />
            <RadioChoices
              id={`appreciation-${code}`}
              name="appreciation"
              label="Appréciation"
              options={APPRECIATIONS.map((value) => ({ value, label: NOM_APPRECIATION[value] }))}
              defaultValue={refuse?.appreciation ?? lu?.appreciation}
              error={refuse?.erreurs.appreciation}
            />
            <TextArea
              id={`note-${code}`}
              name="note"
              label="Note"
              optional
              rows={3}
              defaultValue={refuse?.note ?? lu?.note}
              error={refuse?.erreurs.note}
            />
            <Actions>
              <Button small look="second">
                Enregistrer ce point
              </Button>
            </Actions>
          </Form>
        </Fold>
      )}
    </li>
  );
}
