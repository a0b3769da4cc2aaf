import { Alert } from "#app/ui/alert.tsx";
import type { Section } from "#workflows/modeles/modele.ts";
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
      {differents.map(({ code, libelle }) => (
        <section key={code} aria-label={libelle}>
          <h3 className="h4">{libelle}</h3>
          <div className="versus">
            <div>
              <p className="small strong">Texte de {conflit.par}</p>
              <p className="prose pre-line">{conflit.autre[code] || "Vide"}</p>
            </div>
            <div>
              <p className="small strong">Votre texte</p>
              <p className="prose pre-line">{conflit.mien[code] || "Vide"}</p>
            </div>
          </div>
        </section>
      ))}
    </div>
  );
}
