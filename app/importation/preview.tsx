import { Form } from "@remix-run/react";
import { Alert } from "#app/ui/alert.tsx";
import { Actions, Button } from "#app/ui/button.tsx";
import { RadioChoices } from "#app/ui/choices.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { Found, type Vue } from "./found.tsx";
import { Piece } from "./piece.tsx";
import { Question } from "./question.tsx";

/** Second step: every passage, where it goes, and what is already written there. */
export function Preview({
  vue,
  redaction,
  tropLongues,
}: {
  vue: Vue;
  redaction: string;
  tropLongues: Readonly<Record<string, number>>;
}) {
  const ecrites = vue.sections.some(({ questions }) => questions.some(({ ecrit }) => ecrit > 0));
  const longues = vue.sections.flatMap(({ questions }) => questions.filter(({ adresse }) => adresse in tropLongues));
  return (
    <>
      {longues.length > 0 && (
        <Alert tone="error" live title="Rien n’a été importé : une réponse serait trop longue">
          <p>
            Une réponse compte 20 000 caractères au plus. Donnez une autre place à un passage de chacune de ces
            questions, ou laissez-le de côté.
          </p>
          <ul>
            {longues.map(({ adresse, libelle }) => (
              <li key={adresse}>
                <a href={`#${adresse}`}>{libelle}</a>
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <Found vue={vue} redaction={redaction} />
      <Form method="post" className="grid" noValidate>
        <HiddenFields values={{ lecture: vue.jeton }} />
        {vue.nonPlaces.length > 0 && (
          <Sheet title="Sans place" aside="Ne seront pas importés" tone="unplaced">
            <ul className="pieces">
              {vue.nonPlaces.map((passage) => (
                <Piece key={passage.rang} passage={passage} places={vue.places} />
              ))}
            </ul>
          </Sheet>
        )}
        {vue.sections.map(({ code, titre, questions }) => (
          <Sheet key={code} title={titre}>
            {questions.map((question) => (
              <Question
                key={question.adresse}
                question={question}
                mode={vue.mode}
                places={vue.places}
                tropLongue={tropLongues[question.adresse]}
              />
            ))}
          </Sheet>
        ))}
        <Sheet id="importer" title="Importer" stack>
          {ecrites && (
            <RadioChoices
              name="mode"
              label="Dans les questions où un texte est déjà écrit"
              defaultValue={vue.mode}
              options={[
                {
                  value: "suite",
                  label: "Ajouter à la suite",
                  consequence: "Le texte présent reste, le passage importé vient après.",
                },
                {
                  value: "remplace",
                  label: "Remplacer",
                  consequence: "Le texte présent est remplacé par le passage importé, pour toute l’équipe.",
                },
              ]}
              abreast
            />
          )}
          <Actions>
            <Button name="intention" value="importer">
              Importer les passages placés
            </Button>
            <Button name="intention" value="revoir" look="second">
              Mettre à jour l’aperçu
            </Button>
          </Actions>
        </Sheet>
      </Form>
    </>
  );
}
