import { Awaited } from "#app/mains/awaited.tsx";
import { Hand } from "#app/mains/hand.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import type { ClockProps } from "#app/ui/clock.tsx";
import { WideDue } from "#app/ui/due.tsx";
import { NextAction } from "#app/ui/next-action.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { type Step, Steps } from "#app/ui/steps.tsx";
import { TodoList } from "#app/ui/todo-list.tsx";

const delaiLegal: ClockProps = {
  start: { date: "12 février", label: "dossier complet" },
  end: { date: "13 avril", label: "réputé validé" },
  elapsed: 66,
  today: "mardi 23 mars",
};

const dateVisee: ClockProps = {
  start: { date: "12 oct.", label: "date fixée" },
  end: { date: "30 nov.", label: "dépôt visé" },
  elapsed: 64,
};

const etapes: readonly Step[] = [
  { title: "Lettre d’intention", note: "Validée le 5 mai 2026", state: "done" },
  {
    title: "Projet de santé",
    note: "Complet depuis le 12 février 2027",
    state: "now",
    tone: "ars",
    sign: <Awaited mains={["ars"]} />,
  },
  { title: "Contrat tripartite", note: "À préparer dès la validation", state: "next" },
  { title: "Missions", note: "6 à 24 mois après signature", state: "next" },
  { title: "Dialogue de gestion", note: "Chaque année", state: "next" },
];

const restant = [
  {
    title: "5.1 Accès aux soins : soins non programmés",
    to: "/composants",
    note: "Manque : l’articulation avec le SAS et deux indicateurs",
  },
  { title: "8. Calendrier et budget", to: "/composants", note: "Manque : la répartition par mission et par année" },
  { title: "2. Territoire", to: "/composants", done: true },
];

export function Time() {
  return (
    <>
      <NextAction
        sign={
          <Hand main="porteur" chip>
            La main est à vous
          </Hand>
        }
        title="Terminer deux sections du projet de santé"
        tone="porteur"
        actions={
          <>
            <LinkButton to="/composants" iconEnd="arrow-right">
              Reprendre l’écriture
            </LinkButton>
            <LinkButton to="/composants" look="second">
              Relire l’ensemble
            </LinkButton>
          </>
        }
        due={{
          title: "Avant le lundi 30 novembre 2026",
          days: 18,
          clock: dateVisee,
          basis: "Date que votre équipe s’est donnée. Aucun texte n’impose de délai pour déposer le projet de santé.",
        }}
      >
        <p className="soft">Neuf sections sur onze sont complètes. Comptez environ quarante minutes.</p>
        <TodoList items={restant} />
      </NextAction>
      <Sheet title="Projet de santé en instruction" aside={<span className="only-wide">Étape 2 sur 5</span>}>
        <Steps steps={etapes} />
      </Sheet>
      <WideDue
        title="Réponse de l’ARS d’ici au 12 avril 2027 inclus"
        days={20}
        tone="ars"
        clock={delaiLegal}
        effect={
          <>
            <b>Vous n’avez rien à faire.</b> Sans opposition, votre projet est réputé validé le 13 avril.
          </>
        }
        basis={
          <>
            Art. L. 1434-12 CSP. <a href="#contenu">Détail du calcul</a>
          </>
        }
      />
      <WideDue
        title="Dépôt des données au plus tard le 7 mars 2027"
        days={-1}
        tone="cpam"
        basis="Contrat, article 7."
      />
    </>
  );
}
