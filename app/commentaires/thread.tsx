import { Link } from "@remix-run/react";
import { type ReactNode, useEffect, useRef } from "react";
import { de } from "#app/elision.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { CommentText } from "./comment-text.tsx";
import type { PersonneDuDossier } from "./people.server.ts";
import { ReplyForm } from "./reply-form.tsx";
import { ThreadActions } from "./thread-actions.tsx";
import { useGesture } from "./use-gesture.ts";
import type { FilVu, ParoleVue } from "./view.ts";
import { ancre, NOM_ETAT, NOM_VISIBILITE, VOUS } from "./words.ts";

type Props = {
  fil: FilVu;
  personnes: readonly PersonneDuDossier[];
  cle: string;
  /** Where to come back to, without JavaScript. */
  retour: string;
  /** Hears what was done, in a place that outlives the thread. */
  dire(fait: string): void;
  /** The question, when the thread does not stand under it. */
  withQuestion?: boolean;
};

/** A comment and its answers, with what this person may do. */
export function Thread({ fil, personnes, cle, retour, dire, withQuestion }: Props) {
  const gesture = useGesture(fil, retour, dire);
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    if (gesture.faits > 0) article.current?.focus();
  }, [gesture.faits]);
  return (
    <article
      ref={article}
      id={ancre(fil.id)}
      className="thread"
      aria-label={fil.auteur === VOUS ? "Commentaire écrit par vous" : `Commentaire ${de(fil.auteur)}`}
      tabIndex={-1}
    >
      <Who parole={fil} precision={withQuestion ? `sur ${fil.version}` : undefined}>
        <Visibility fil={fil} />
      </Who>
      <State fil={fil} />
      {withQuestion && <p className="soft">{fil.question}</p>}
      {fil.citation !== "" && <blockquote>{fil.citation}</blockquote>}
      {fil.change && <p className="small strong">Ce passage a changé depuis.</p>}
      <CommentText morceaux={fil.morceaux} />
      {fil.reponses.map((reponse) => (
        <div className="reply" key={reponse.id}>
          <Who parole={reponse} />
          <CommentText morceaux={reponse.morceaux} />
        </div>
      ))}
      {fil.verbes.length > 0 && (
        <div className="reply no-print">
          {gesture.erreurs?.geste && (
            <p className="err" role="alert">
              {gesture.erreurs.geste}
            </p>
          )}
          {fil.verbes.includes("repondre") && (
            <ReplyForm key={gesture.faits} fil={fil} personnes={personnes} cle={cle} gesture={gesture} />
          )}
          <ThreadActions fil={fil} gesture={gesture} />
        </div>
      )}
      {withQuestion && (
        <p className="small no-print">
          <Link to={`/versions/${fil.versionId}#${ancre(fil.id)}`}>Lire {fil.version}</Link>
        </p>
      )}
    </article>
  );
}

function Who({ parole, precision, children }: { parole: ParoleVue; precision?: string; children?: ReactNode }) {
  return (
    <div className="who">
      <Avatar initials={parole.initiales} tone={parole.ton} />
      <span>
        {parole.auteur}
        <small>{[parole.fonction, parole.quand, precision].filter(Boolean).join(" · ")}</small>
      </span>
      {children}
    </div>
  );
}

const SIGNES = { tous: undefined, equipe: "users", autorites: "eye-off" } as const;

const Visibility = ({ fil: { visibilite } }: { fil: FilVu }) => (
  <Badge tone={visibilite === "tous" ? undefined : "private"} icon={SIGNES[visibilite]}>
    {NOM_VISIBILITE[visibilite]}
  </Badge>
);

const State = ({ fil: { etat, demande } }: { fil: FilVu }) =>
  etat === "ouvert" && !demande ? null : (
    <p className="row">
      {demande && <Badge tone={etat === "ouvert" ? "warn" : undefined}>Correction demandée</Badge>}
      {etat !== "ouvert" && (
        <Badge tone={etat === "resolu" ? "ok" : undefined} icon="circle-check">
          {NOM_ETAT[etat]}
        </Badge>
      )}
    </p>
  );
