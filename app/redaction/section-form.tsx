import { Form, useBlocker } from "@remix-run/react";
import { useEffect, useState } from "react";
import { Actions, Button, LinkButton } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import { DateField, NumberField } from "#app/ui/number-field.tsx";
import { Saved } from "#app/ui/saved.tsx";
import { TextArea, TextField } from "#app/ui/text-field.tsx";
import type { Champ, Section } from "#workflows/modeles/modele.ts";
import { Conflict } from "./conflict.tsx";
import { Doubt, JoinLive, type WhyPlain } from "./form-says.tsx";
import { PlainRows } from "./plain-rows.tsx";
import type { Enregistrement } from "./save.server.ts";

type Vue = {
  section: Section;
  version: number;
  valeurs: Readonly<Record<string, string>>;
  enregistre: { quand: string; par: string } | null;
  adresse: string;
};

type Props = {
  vue: Vue;
  reponse?: Enregistrement;
  suivante?: string;
  /** Why this form stands where the text written with the others should. */
  pourquoi?: WhyPlain;
  /** Somebody begins to type here: the live text does not take the place of this form. */
  entamer(): void;
};

function Question({ champ, valeur, erreur }: { champ: Champ; valeur: string; erreur?: string }) {
  const { code, libelle, aide, exemple, facultatif, nature, lignes } = champ;
  const hint = [aide, exemple && `Par exemple : ${exemple}`].filter(Boolean).join(" ");
  const commun = { name: code, label: libelle, hint: hint || undefined, optional: facultatif, error: erreur };
  if (lignes) return <PlainRows champ={champ} lignes={lignes} valeur={valeur} erreur={erreur} />;
  if (nature === "nombre") return <NumberField {...commun} defaultValue={valeur} />;
  if (nature === "date") return <DateField {...commun} defaultValue={valeur} />;
  if (nature === "texte") return <TextField {...commun} defaultValue={valeur} />;
  return <TextArea {...commun} defaultValue={valeur} rows={Math.min(24, Math.max(5, Math.ceil(valeur.length / 70)))} />;
}

function State({ reponse, dernier }: { reponse?: Enregistrement; dernier: { quand: string; par?: string } | null }) {
  if (reponse && reponse.etat !== "enregistre") return <Saved state="off">Pas enregistré</Saved>;
  if (!dernier) return <Saved state="wait">Rien d’enregistré dans cette section</Saved>;
  return (
    <Saved state="saved">
      Brouillon enregistré {dernier.quand}
      {dernier.par && ` par ${dernier.par}`}
    </Saved>
  );
}

/** One section to write in a plain form: what there is without JavaScript, and until the live text comes. */
export function SectionForm({ vue, reponse, suivante, pourquoi, entamer }: Props) {
  const [modifie, setModifie] = useState(false);
  const conflit = reponse?.etat === "conflit" ? reponse : undefined;
  const refusees = reponse?.etat === "trop-long" ? reponse.erreurs : {};
  const valeurs = reponse && reponse.etat !== "enregistre" ? reponse.mien : vue.valeurs;
  useEffect(() => setModifie(reponse !== undefined && reponse.etat !== "enregistre"), [reponse]);
  useEffect(() => {
    const retenir = (evenement: BeforeUnloadEvent) => modifie && evenement.preventDefault();
    window.addEventListener("beforeunload", retenir);
    return () => window.removeEventListener("beforeunload", retenir);
  }, [modifie]);
  const quitte = useBlocker(
    ({ currentLocation: ici, nextLocation: la }) => modifie && ici.pathname + ici.search !== la.pathname + la.search,
  );
  useEffect(() => {
    if (quitte.state !== "blocked") return;
    if (window.confirm("Quitter cette section sans enregistrer ce que vous venez d’écrire ?")) quitte.proceed();
    else quitte.reset();
  }, [quitte]);
  const ecrire = () => {
    setModifie(true);
    entamer();
  };
  return (
    <Form
      method="post"
      noValidate
      className="sheet paper"
      data-draft="never"
      onInput={ecrire}
      onSubmit={() => setModifie(false)}
    >
      <HiddenFields values={{ section: vue.section.code }} />
      <input type="hidden" name="version" value={conflit ? conflit.version : vue.version} />
      <div className="sheet-h">
        <h2>{vue.section.titre}</h2>
        <State reponse={reponse} dernier={reponse?.etat === "enregistre" ? { quand: reponse.quand } : vue.enregistre} />
      </div>
      {pourquoi && <JoinLive pourquoi={pourquoi} adresse={`${vue.adresse}?section=${vue.section.code}`} />}
      {conflit && <Conflict conflit={conflit} section={vue.section} adresse={vue.adresse} />}
      {reponse?.etat === "soupcon" && <Doubt soupcons={reponse.soupcons} section={vue.section} />}
      <div className="stack">
        {vue.section.champs.map((champ) => (
          <Question key={champ.code} champ={champ} valeur={valeurs[champ.code] ?? ""} erreur={refusees[champ.code]} />
        ))}
        <Actions>
          {reponse?.etat === "soupcon" && (
            <Button look="second" name="confirme" value="oui">
              Ce n’est pas une donnée de patient, enregistrer
            </Button>
          )}
          <Button look={suivante ? "second" : undefined}>
            {conflit ? "Garder mon texte" : "Enregistrer la section"}
          </Button>
          {suivante && !conflit && <LinkButton to={suivante}>Section suivante</LinkButton>}
        </Actions>
      </div>
    </Form>
  );
}
