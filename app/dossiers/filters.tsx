import { Form, Link } from "@remix-run/react";
import { NOMS_DES_ETAPES } from "#app/dossier/noms.ts";
import { Button } from "#app/ui/button.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { SelectField } from "#app/ui/select-field.tsx";
import { TextField } from "#app/ui/text-field.tsx";

type Props = { filtres: { texte?: string; etape?: string; attend?: string; taille?: number; tri: string } };

const MAINS = [
  { value: "porteur", label: "La CPTS" },
  { value: "ars", label: "L’ARS" },
  { value: "cpam", label: "La CPAM" },
  { value: "msa", label: "La MSA" },
  { value: "urps", label: "L’URPS" },
];
const ETAPES = Object.entries(NOMS_DES_ETAPES).map(([value, label]) => ({ value, label }));
const TAILLES = ["1", "2", "3", "4"].map((value) => ({ value, label: `Taille ${value}` }));
const TRIS = [
  { value: "echeance", label: "Prochaine date" },
  { value: "nom", label: "Nom" },
];

/** Filters are a plain form: an address says what is shown, and can be kept. */
export const Filters = ({ filtres }: Props) => (
  <Form method="get" action="/dossiers" className="filters" role="search">
    <TextField name="q" type="search" label="Nom, numéro ou commune" optional defaultValue={filtres.texte} />
    <Fold summary="Filtres et tri" wideOpen>
      <SelectField name="etape" label="Étape" optional options={ETAPES} empty="Toutes" defaultValue={filtres.etape} />
      <SelectField
        name="attend"
        label="En attente de"
        optional
        options={MAINS}
        empty="Tous"
        defaultValue={filtres.attend}
      />
      <SelectField
        name="taille"
        label="Taille"
        optional
        options={TAILLES}
        empty="Toutes"
        defaultValue={filtres.taille ? String(filtres.taille) : ""}
      />
      <SelectField name="tri" label="Trier par" optional options={TRIS} defaultValue={filtres.tri} />
    </Fold>
    <div className="actions">
      <Button look="second">Appliquer</Button>
      <Link to="/dossiers">Tout afficher</Link>
    </div>
  </Form>
);
