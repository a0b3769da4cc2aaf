import { Link } from "@remix-run/react";
import { Alert } from "#app/ui/alert.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { TodoList } from "#app/ui/todo-list.tsx";
import type { VueDActe } from "./act-form.tsx";
import type { TexteExamine } from "./examined-text.ts";
import { enAdresse } from "./kebab.ts";

const MONTRES = 12;

/** Whether the text is complete; if not, each missing answer leads to where it is written. */
export function DepositCheck({ vue }: { vue: Pick<VueDActe, "id" | "document" | "manque"> }) {
  const ecrire = `/ecrire/${vue.id}/${enAdresse(vue.document ?? "")}`;
  if (vue.manque.length === 0) {
    return (
      <Alert tone="ok" title="Le texte est complet">
        Le dépôt fige ce texte : la version déposée ne change plus. <Link to={ecrire}>Relire le texte</Link>
      </Alert>
    );
  }
  const suite = vue.manque.slice(MONTRES);
  const enListe = ({ section, champ, libelle, raison }: VueDActe["manque"][number]) => ({
    title: libelle,
    note: raison,
    to: `${ecrire}?section=${section}#${champ}`,
  });
  return (
    <>
      <Alert
        tone="warn"
        title={vue.manque.length > 1 ? `Il manque ${vue.manque.length} réponses` : "Il manque une réponse"}
      >
        Le dépôt sera possible quand le texte sera complet.
      </Alert>
      <TodoList items={vue.manque.slice(0, MONTRES).map(enListe)} />
      {suite.length > 0 && (
        <Fold summary={`Voir les ${suite.length} autres réponses`}>
          <TodoList items={suite.map(enListe)} />
        </Fold>
      )}
      <LinkButton to={ecrire}>Reprendre l’écriture</LinkButton>
    </>
  );
}

/** What a careful reader would look at again before a deposit: nothing there forbids it. */
export function PointsToReread({ vue }: { vue: Pick<VueDActe, "id" | "document" | "aRelire"> }) {
  const { id, document, aRelire = [] } = vue;
  if (!document || aRelire.length === 0) return null;
  return (
    <>
      <p>{aRelire.length > 1 ? "Points à relire avant de déposer" : "Un point à relire avant de déposer"} :</p>
      <TodoList
        items={aRelire.map(({ section, champ, libelle, raison }) => ({
          title: libelle,
          note: raison,
          to: `/ecrire/${id}/${enAdresse(document)}?section=${section}#${champ}`,
        }))}
      />
    </>
  );
}

/** The frozen text a signature bears on. */
export const SignedText = ({ signe }: { signe: NonNullable<VueDActe["signe"]> }) => (
  <Alert title="Le texte que vous signez">
    <Link to={`/versions/${signe.id}`}>{signe.titre}</Link>. Empreinte {signe.sha256.slice(0, 16)} : si un mot
    changeait, votre signature ne vaudrait plus. Une fois donnée, elle ne se retire pas.
  </Alert>
);

/** The deposit an authority answers to, and what changed in it since the one before. */
export const ExaminedText = ({ examine: { adresse, numero, changements } }: { examine: TexteExamine }) => (
  <p>
    <Link to={adresse}>Lire le texte déposé, version {numero}</Link>
    {changements && (
      <>
        {" · "}
        <Link to={changements}>Voir ce qui a changé depuis le dépôt précédent</Link>
      </>
    )}
  </p>
);
