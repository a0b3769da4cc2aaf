import { Form, Link } from "@remix-run/react";
import { NOMS_DES_ETAPES } from "#app/dossier/noms.ts";
import { Button } from "#app/ui/button.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { SelectField } from "#app/ui/select-field.tsx";
import { TextField } from "#app/ui/text-field.tsx";
import type { Choix } from "./choices.ts";

type Lieu = { readonly code: string; readonly nom: string };
type Personne = { readonly id: string; readonly nom: string };
type Props = {
  choix: Choix;
  /** Those between whom one may choose; a list of one is not a choice. */
  departements: readonly Lieu[];
  /** The colleagues who may be in charge of a file; null for whoever has none. */
  collegues: readonly Personne[] | null;
};

const MAINS = [
  { value: "porteur", label: "La CPTS" },
  { value: "ars", label: "L’ARS" },
  { value: "ddArs", label: "La délégation de l’ARS" },
  { value: "cpam", label: "La CPAM" },
  { value: "msa", label: "La MSA" },
  { value: "urps", label: "L’URPS" },
];
const ETAPES = Object.entries(NOMS_DES_ETAPES).map(([value, label]) => ({ value, label }));
const TAILLES = ["1", "2", "3", "4"].map((value) => ({ value, label: `Taille ${value}` }));
const ECHEANCES = [
  { value: "presse", label: "Dépassée ou dans les 7 jours" },
  { value: "passee", label: "Dépassée" },
  { value: "7", label: "Dans les 7 jours" },
  { value: "21", label: "Dans les 21 jours" },
];
const TRIS = [
  { value: "echeance", label: "Date" },
  { value: "nom", label: "Nom" },
  { value: "population", label: "Population" },
  { value: "acte", label: "Dernier acte" },
];
const responsables = (collegues: readonly Personne[]) => [
  { value: "moi", label: "Vous" },
  { value: "personne", label: "Personne" },
  ...collegues.map(({ id, nom }) => ({ value: id, label: nom })),
];

/** Filters are a plain form: an address says what is shown, and can be kept. */
export function Filters({ choix, departements, collegues }: Props) {
  const liste = (name: keyof Choix, label: string, empty: string, options: { value: string; label: string }[]) => (
    <SelectField name={name} label={label} optional options={options} empty={empty} defaultValue={choix[name]} />
  );
  return (
    <Form method="get" action="/dossiers" className="filters many" role="search" key={JSON.stringify(choix)}>
      <TextField
        name="q"
        type="search"
        label="Nom, numéro, commune, ou mot d’un texte déposé"
        optional
        defaultValue={choix.q}
      />
      <Fold summary="Filtres et tri" wideOpen>
        {liste("etape", "Étape", "Toutes", ETAPES)}
        {liste("attend", "En attente de", "Tous", MAINS)}
        {liste("echeance", "Prochaine date", "Toutes", ECHEANCES)}
        {collegues && liste("responsable", "Responsable", "Tous", responsables(collegues))}
        {liste("taille", "Taille", "Toutes", TAILLES)}
        {departements.length > 1 &&
          liste(
            "departement",
            "Département",
            "Tous",
            departements.map(({ code, nom }) => ({ value: code, label: `${code} ${nom}` })),
          )}
        <SelectField name="tri" label="Trier par" optional options={TRIS} defaultValue={choix.tri} />
      </Fold>
      <div className="actions">
        <Button look="second">Appliquer</Button>
        <Link to="/dossiers">Tout afficher</Link>
      </div>
    </Form>
  );
}
