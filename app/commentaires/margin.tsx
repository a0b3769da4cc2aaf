import { useState } from "react";
import { enMinuscule } from "#app/format.ts";
import { Fold } from "#app/ui/fold.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { Done } from "./done.tsx";
import type { VueDesCommentaires } from "./load.server.ts";
import { PassageButton } from "./passage-button.tsx";
import { parSection } from "./sections.ts";
import { Thread } from "./thread.tsx";
import { useHighlights } from "./use-highlights.ts";
import type { FilVu } from "./view.ts";
import { ancre, NOM_ETAT, NOM_VISIBILITE, nombreDeCommentaires, voirLesClos } from "./words.ts";

/** Beside a frozen version: where its comments are, and those that earlier versions left open. */
export function CommentMargin({ vue }: { vue: VueDesCommentaires }) {
  useHighlights(vue.fils);
  const peut = vue.choix.length > 0;
  const [fait, dire] = useState("");
  const clos = [...vue.fils.filter(({ etat }) => etat === "clos"), ...vue.closAvant];
  const vifs = vue.fils.filter(({ etat }) => etat !== "clos");
  if (!peut && vue.fils.length + vue.anterieurs.length + vue.closAvant.length === 0) return null;
  return (
    <>
      <Sheet
        id="commentaires"
        title="Commentaires"
        aside={vifs.length > 0 ? resume(vifs) : undefined}
        stack
        className="no-print"
      >
        {peut && (
          <p className="small soft">
            Sélectionnez un passage du texte, puis « Commenter ce passage ». Sous chaque réponse, un lien permet de la
            commenter tout entière.
          </p>
        )}
        {vifs.length > 0 && <Index fils={vifs} ici={vue.adresse} />}
        {clos.length > 0 && (
          <Fold summary={voirLesClos(clos.length)}>
            <Index fils={clos} ici={vue.adresse} />
          </Fold>
        )}
      </Sheet>
      {(vue.anterieurs.length > 0 || fait !== "") && (
        <Sheet title="Sur les versions précédentes" stack className="no-print">
          <Done fait={fait} />
          {vue.anterieurs.map((fil) => (
            <Thread
              key={fil.id}
              fil={fil}
              personnes={vue.personnes}
              cle={vue.cle}
              retour={vue.adresse}
              dire={dire}
              withQuestion
            />
          ))}
        </Sheet>
      )}
      {peut && <PassageButton version={vue.adresse} />}
    </>
  );
}

const adresseDe = ({ versionId }: FilVu, ici: string) =>
  ici === `/versions/${versionId}` ? "" : `/versions/${versionId}`;

const resume = (fils: readonly FilVu[]) => {
  const ouverts = fils.filter(({ etat }) => etat === "ouvert").length;
  const resolus = fils.length - ouverts;
  return [
    ouverts > 0 && `${ouverts} ${ouverts > 1 ? "ouverts" : "ouvert"}`,
    resolus > 0 && `${resolus} ${resolus > 1 ? "résolus" : "résolu"}`,
  ]
    .filter(Boolean)
    .join(", ");
};

/** Where each comment is; one of an earlier version is read in that version. */
const Index = ({ fils, ici }: { fils: readonly FilVu[]; ici: string }) => (
  <ol className="comment-index">
    {parSection(fils).map(({ titre, siens }) => (
      <li key={titre}>
        <p>
          <b>{titre}</b> <span className="soft">{nombreDeCommentaires(siens.length)}</span>
        </p>
        <ul>
          {siens.map((fil) => (
            <li key={fil.id}>
              <a href={`${adresseDe(fil, ici)}#${ancre(fil.id)}`}>{fil.citation || fil.question}</a>
              <small>
                {[
                  fil.auteur,
                  fil.demande ? "correction demandée" : "",
                  enMinuscule(NOM_ETAT[fil.etat]),
                  enMinuscule(NOM_VISIBILITE[fil.visibilite]),
                  adresseDe(fil, ici) && `sur ${fil.version}`,
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </small>
            </li>
          ))}
        </ul>
      </li>
    ))}
  </ol>
);
