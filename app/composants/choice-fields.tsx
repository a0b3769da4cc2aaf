import { Checkbox, CheckboxChoices, RadioChoices } from "#app/ui/choices.tsx";
import { Sheet } from "#app/ui/sheet.tsx";

const sens = [
  { value: "valider", label: "Valider", consequence: "Décision expresse, avant le terme" },
  { value: "laisser-courir", label: "Laisser courir le délai", consequence: "Réputé validé le 13 avril 2027" },
  {
    value: "opposer",
    label: "S’opposer",
    consequence: "Objectifs du PRS ou pertinence du territoire ; motivation et voies de recours obligatoires",
  },
];

const pieces = [
  { value: "statuts", label: "Statuts signés" },
  { value: "budget", label: "Budget par mission", consequence: "Deux premières années" },
];

export function ChoiceFields() {
  return (
    <Sheet title="Choix">
      <form className="stack">
        <RadioChoices name="sens" label="Sens de la décision" options={sens} defaultValue="valider" abreast />
        <CheckboxChoices
          name="pieces"
          label="Pièces demandées"
          hint="Cochez celles qui manquent"
          options={pieces}
          defaultValue={["statuts"]}
          error="Cochez au moins une pièce"
          optional
        />
        <Checkbox name="exactitude" label="Je certifie l’exactitude de ce que je dépose" />
      </form>
    </Sheet>
  );
}
