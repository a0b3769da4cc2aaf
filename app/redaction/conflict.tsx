import { de } from "#app/elision.ts";
import { Alert } from "#app/ui/alert.tsx";
import type { Section } from "#workflows/modeles/modele.ts";
import { Answer } from "./read-section.tsx";
import type { Enregistrement } from "./save.server.ts";

type Conflit = Extract<Enregistrement, { etat: "conflit" }>;

/** Two authors, two texts: both are shown, and nothing is written over until the second one chooses. */
export function Conflict({ conflit, section, adresse }: { conflit: Conflit; section: Section; adresse: string }) {
  const differents = section.champs.filter(({ code }) => (conflit.autre[code] ?? "") !== (conflit.mien[code] ?? ""));
  return (
    <div className="stack conflict">
      <Alert
        tone="warn"
        live
        title={`${conflit.par} a enregistré cette section ${conflit.quand}, pendant que vous écriviez`}
      >
        Votre texte n’est pas encore enregistré, il reste ci-dessous. Comparez, complétez votre texte si besoin, puis
        choisissez « Garder mon texte ». Pour reprendre le sien,{" "}
        <a href={`${adresse}?section=${section.code}`}>abandonnez le vôtre</a>.
      </Alert>
      {differents.map((champ) => (
        <section key={champ.code} aria-label={champ.libelle}>
          <h3 className="h4">{champ.libelle}</h3>
          <div className="versus">
            <div>
              <p className="small strong">Texte {de(conflit.par)}</p>
              <div className="prose">
                <Answer champ={champ} valeur={conflit.autre[champ.code] ?? ""} />
              </div>
            </div>
            <div>
              <p className="small strong">Votre texte</p>
              <div className="prose">
                <Answer champ={champ} valeur={conflit.mien[champ.code] ?? ""} />
              </div>
            </div>
          </div>
        </section>
      ))}
    </div>
  );
}
