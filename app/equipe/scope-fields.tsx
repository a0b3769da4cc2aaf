import type { FormEvent } from "react";
import { CheckboxChoices, RadioChoices } from "#app/ui/choices.tsx";
import { Fold } from "#app/ui/fold.tsx";
import type { VueDeLEquipe } from "./view.server.ts";

type Props = {
  confier: VueDeLEquipe["confier"];
  choisie: NonNullable<VueDeLEquipe["choisi"]>["portee"];
  erreur?: string;
};

/** With script, a box ticked means « only what is entrusted », and « everywhere » leaves no box ticked. */
function accorder({ target, currentTarget }: FormEvent<HTMLFieldSetElement>) {
  const saisie = target as HTMLInputElement;
  const tous = [...currentTarget.querySelectorAll("input")];
  if (saisie.type === "checkbox" && saisie.checked)
    for (const choix of tous) if (choix.name === "portee") choix.checked = choix.value === "confie";
  if (saisie.name === "portee" && saisie.value === "partout")
    for (const choix of tous) if (choix.type === "checkbox") choix.checked = false;
}

/** Where a writer writes. Always shown, so that the form works without script; the other roles leave it aside. */
export function ScopeFields({ confier, choisie, erreur }: Props) {
  return (
    <fieldset className="stack" onChange={accorder}>
      <legend className="legend">Pour le rôle de rédaction : où cette personne écrit</legend>
      <RadioChoices
        name="portee"
        label="Étendue"
        options={[
          { value: "partout", label: "Partout", consequence: "Tous les documents de l’équipe." },
          {
            value: "confie",
            label: "Seulement dans ce qui lui est confié",
            consequence: "Elle lit le reste sans le modifier. Cochez ci-dessous ses missions ou ses sections.",
          },
        ]}
        defaultValue={choisie.portee}
        error={erreur}
      />
      <CheckboxChoices
        name="mission"
        label="Missions confiées"
        optional
        options={confier.missions}
        defaultValue={choisie.missions}
      />
      <Fold summary="Confier aussi des sections du projet de santé" open={choisie.sections.length > 0}>
        <CheckboxChoices
          name="section"
          label="Sections du projet de santé"
          optional
          options={confier.sections}
          defaultValue={choisie.sections}
        />
      </Fold>
    </fieldset>
  );
}
