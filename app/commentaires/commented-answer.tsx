import { Link, useNavigate, useSearchParams } from "@remix-run/react";
import { type MouseEvent, type ReactNode, useState } from "react";
import { Fold } from "#app/ui/fold.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { CommentForm } from "./comment-form.tsx";
import { Done } from "./done.tsx";
import type { VueDesCommentaires } from "./load.server.ts";
import { adressePourCommenter, passageChoisi } from "./selection.ts";
import { Thread } from "./thread.tsx";
import type { FilVu } from "./view.ts";
import { voirLesClos } from "./words.ts";

type Props = {
  /** « prevention.actions »: the section and the question. */
  adresse: string;
  vue: VueDesCommentaires;
  /** The answer alone, without its question: its words are those that are quoted. */
  children: ReactNode;
};

/** An answer of a frozen version, the comments it received under it, and the way to write another. */
export function CommentedAnswer({ adresse, vue, children }: Props) {
  const [recherche] = useSearchParams();
  const [fait, dire] = useState("");
  const fils = vue.fils.filter((fil) => fil.adresse === adresse);
  const vifs = fils.filter(({ etat }) => etat !== "clos");
  const clos = fils.filter(({ etat }) => etat === "clos");
  const thread = (fil: FilVu) => (
    <Thread key={fil.id} fil={fil} personnes={vue.personnes} cle={vue.cle} retour={vue.adresse} dire={dire} />
  );
  const peut = vue.choix.length > 0;
  const ecrit = peut && recherche.get("commenter") === adresse;
  return (
    <>
      <div id={adresse} data-champ={adresse}>
        {children}
      </div>
      {(fils.length > 0 || peut) && (
        <div className="inline-th">
          <Done fait={fait} />
          {vifs.map(thread)}
          {clos.length > 0 && (
            <Fold summary={voirLesClos(clos.length)}>
              <div className="stack">{clos.map(thread)}</div>
            </Fold>
          )}
          {ecrit ? (
            <CommentForm key={adresse} adresse={adresse} vue={vue} />
          ) : (
            peut && <CommentLink adresse={adresse} vue={vue} />
          )}
        </div>
      )}
    </>
  );
}

/** Keeps the passage selected in its answer, if there is one. */
function CommentLink({ adresse, vue }: Pick<Props, "adresse" | "vue">) {
  const aller = useNavigate();
  const vers = adressePourCommenter(vue.adresse, adresse);
  const garder = (evenement: MouseEvent) => {
    const choisi = passageChoisi();
    if (choisi?.adresse !== adresse || evenement.ctrlKey || evenement.metaKey) return;
    evenement.preventDefault();
    const { cadre: _cadre, ...passage } = choisi;
    aller(vers, { state: passage });
  };
  return (
    <Link to={vers} onClick={garder} className="comment-link no-print">
      <Icon name="message-square" />
      Commenter cette réponse<span className="sr"> : {vue.questions[adresse]}</span>
    </Link>
  );
}
