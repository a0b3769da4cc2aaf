import { Checkbox, RadioChoices } from "#app/ui/choices.tsx";
import { RequiredNote } from "#app/ui/field.tsx";
import { DateField } from "#app/ui/number-field.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { TextArea, TextField } from "#app/ui/text-field.tsx";
import { MISSIONS, NOM_MISSION } from "#workflows/missions/missions.ts";

type Props = { saisie: Readonly<Record<string, string>>; erreurs: Readonly<Record<string, string>> };

const ETAPES = [
  { value: "lettre", label: "Lettre d’intention validée", consequence: "L’équipe écrit son projet de santé." },
  { value: "projet", label: "Projet de santé validé", consequence: "L’équipe demande son adhésion au contrat." },
  { value: "contrat", label: "Contrat signé", consequence: "Le contrat est en vigueur, le dialogue se prépare." },
];

/** What the papers say, stage by stage. Fields of a later stage are only read when the file went that far. */
export function PaperFields({ saisie, erreurs }: Props) {
  const champ = (name: string, label: string) => ({ name, label, defaultValue: saisie[name], error: erreurs[name] });
  const date = (name: string, label: string, optional = false) => (
    <DateField {...champ(name, label)} optional={optional} />
  );
  return (
    <>
      <Sheet title="Le projet" stack>
        <RequiredNote />
        <TextField {...champ("nom", "Nom de la CPTS")} />
        <TextField {...champ("porteur", "Courriel du porteur")} type="email" hint="La personne a déjà un compte." />
        <RadioChoices {...champ("etape", "Jusqu’où le dossier est allé")} options={ETAPES} />
        <TextArea
          {...champ("pieces", "Pièces conservées")}
          hint="Courriers, décisions, contrat : titre et date de chacun."
        />
      </Sheet>
      <Sheet title="Lettre d’intention" stack>
        {date("deposeeLe", "Déposée le")}
        {date("valideeLe", "Validée le")}
      </Sheet>
      <Sheet title="Projet de santé, si le dossier est allé jusque-là" stack>
        <TextField {...champ("association", "Nom de l’association")} optional />
        <TextField {...champ("rna", "Numéro RNA")} hint="W suivi de neuf chiffres." optional />
        <TextField {...champ("siege", "Adresse du siège")} optional />
        {date("declareeLe", "Association déclarée le", true)}
        {date("completLe", "Projet de santé complet le", true)}
        {date("projetValideLe", "Projet de santé validé le", true)}
        <Checkbox
          name="tacite"
          label="Validé par le silence de l’ARS : la date est calculée"
          optional
          defaultChecked={saisie.tacite === "oui"}
        />
      </Sheet>
      <Sheet title="Contrat, si le dossier est allé jusque-là" stack>
        {date("signeLe", "Contrat signé par les trois parties le", true)}
        {MISSIONS.map((mission) => (
          <DateField
            key={mission}
            {...champ(`demarrage.${mission}`, `${NOM_MISSION[mission]} : démarrée le`)}
            optional
          />
        ))}
      </Sheet>
    </>
  );
}
