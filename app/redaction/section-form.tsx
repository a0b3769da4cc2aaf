import { useRef } from "react";
import { Actions, Button, LinkButton } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import { DateField, NumberField } from "#app/ui/number-field.tsx";
import { Saved } from "#app/ui/saved.tsx";
import { TextArea, TextField } from "#app/ui/text-field.tsx";
import type { Champ, Section } from "#workflows/modeles/modele.ts";
import { Conflict } from "./conflict.tsx";
import type { Enregistrement } from "./save.server.ts";
import { type EtatDEcriture, useAutosave } from "./use-autosave.ts";

type Vue = {
  section: Section;
  version: number;
  valeurs: Readonly<Record<string, string>>;
  enregistre: { quand: string; par: string } | null;
  adresse: string;
};

function Question({ champ, valeur, erreur }: { champ: Champ; valeur: string; erreur?: string }) {
  const { code, libelle, aide, exemple, facultatif, nature } = champ;
  const hint = [aide, exemple && `Par exemple : ${exemple}`].filter(Boolean).join(" ");
  const commun = { name: code, label: libelle, hint: hint || undefined, optional: facultatif, error: erreur };
  if (nature === "nombre") return <NumberField {...commun} defaultValue={valeur} />;
  if (nature === "date") return <DateField {...commun} defaultValue={valeur} />;
  if (nature === "texte") return <TextField {...commun} defaultValue={valeur} />;
  return <TextArea {...commun} defaultValue={valeur} rows={Math.min(24, Math.max(5, Math.ceil(valeur.length / 70)))} />;
}

function State({ etat, dernier }: { etat: EtatDEcriture; dernier: { quand: string; par?: string } | null }) {
  if (etat === "envoi") return <Saved state="wait">Enregistrement…</Saved>;
  if (etat === "modifie") return <Saved state="wait">Modifié, pas encore enregistré</Saved>;
  if (etat === "echec") return <Saved state="off">Pas enregistré</Saved>;
  if (!dernier) return <Saved state="wait">Rien d’enregistré dans cette section</Saved>;
  return (
    <Saved state="saved">
      Brouillon enregistré {dernier.quand}
      {dernier.par && ` par ${dernier.par}`}
    </Saved>
  );
}

/** One section to write. Saved by itself a moment after the last key; by its button without JavaScript. */
export function SectionForm({ vue, reponse, suivante }: { vue: Vue; reponse?: Enregistrement; suivante?: string }) {
  const form = useRef<HTMLFormElement>(null);
  const { fetcher, etat, version, modifier, reponse: enDirect } = useAutosave(form, vue.version);
  const derniere = enDirect ?? reponse;
  const conflit = derniere?.etat === "conflit" ? derniere : undefined;
  const refusees = derniere?.etat === "trop-long" ? derniere.erreurs : {};
  const valeurs = derniere && derniere.etat !== "enregistre" ? derniere.mien : vue.valeurs;
  return (
    <fetcher.Form ref={form} method="post" noValidate className="sheet paper" onChange={modifier}>
      <HiddenFields values={{ section: vue.section.code }} />
      <input type="hidden" name="version" value={conflit ? conflit.version : Math.max(version, vue.version)} />
      <div className="sheet-h">
        <h2>{vue.section.titre}</h2>
        <State etat={etat} dernier={derniere?.etat === "enregistre" ? { quand: derniere.quand } : vue.enregistre} />
      </div>
      {conflit && <Conflict conflit={conflit} section={vue.section} adresse={vue.adresse} />}
      <div className="stack">
        {vue.section.champs.map((champ) => (
          <Question key={champ.code} champ={champ} valeur={valeurs[champ.code] ?? ""} erreur={refusees[champ.code]} />
        ))}
        <Actions>
          <Button look={suivante ? "second" : undefined}>
            {conflit ? "Garder mon texte" : "Enregistrer la section"}
          </Button>
          {suivante && !conflit && <LinkButton to={suivante}>Section suivante</LinkButton>}
        </Actions>
      </div>
    </fetcher.Form>
  );
}
