import { Sign } from "#app/mains/sign.tsx";
import { type Act, Acts } from "#app/ui/acts.tsx";
import { Verify } from "#app/ui/badge.tsx";
import { DatesList } from "#app/ui/dates-list.tsx";
import { DescriptionList } from "#app/ui/description-list.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";

const actes: readonly Act[] = [
  {
    key: 4,
    tone: "systeme",
    sign: <Sign main="systeme" />,
    when: "À venir · 13 avril 2027",
    what: (
      <>
        <b>Projet de santé réputé validé</b>, si l’ARS ne s’y oppose pas avant.
      </>
    ),
  },
  {
    key: 3,
    tone: "cpam",
    sign: <Sign main="cpam" />,
    when: "18 mars 2027 · Référente CPAM de la Gironde",
    what: (
      <>
        <b>Avis rendu : favorable avec réserves.</b> Précisions demandées sur le budget.
      </>
    ),
    more: <a href="#contenu">Lire l’avis</a>,
  },
  {
    key: 2,
    tone: "ars",
    sign: <Sign main="ars" />,
    when: "12 février 2027 · Instructrice ARS",
    what: (
      <>
        <b>Dossier déclaré complet.</b> Le délai de deux mois court à partir de ce jour.
      </>
    ),
  },
  {
    key: 1,
    tone: "porteur",
    sign: <Sign main="porteur" />,
    when: (
      <>
        1<sup>er</sup> février 2027 · Porteuse du projet
      </>
    ),
    what: (
      <>
        <b>Projet de santé déposé,</b> version 1, 64 pages.
      </>
    ),
  },
];

const dates = [
  { date: "2026-11-18", day: "18", month: "nov.", title: "Réunion de relecture", note: "À 20 h 30 · 6 jours" },
  {
    date: "2026-11-30",
    day: "30",
    month: "nov.",
    title: "Dépôt du projet de santé",
    to: "/composants",
    note: "Date que vous vous êtes donnée · 18 jours",
  },
];

const territoire = [
  {
    term: "Population comptée une fois",
    value: (
      <>
        52 418 habitants <Verify />
      </>
    ),
  },
  { term: "Voisinage", value: "Aucun chevauchement" },
];

export function Lists() {
  return (
    <Grid kind="side">
      <Grid>
        <Sheet title="Le fil des actes" aside={<a href="#contenu">Journal complet (23 actes)</a>}>
          <Acts items={actes} />
        </Sheet>
        <SummaryList
          title="Vérifiez vos réponses"
          editTo="/composants"
          items={[
            { term: "Nom de la CPTS", value: "CPTS Garonne et Coteaux" },
            { term: "Forme juridique", value: "Association loi 1901" },
            { term: "Numéro RNA", value: "" },
          ]}
        />
      </Grid>
      <Grid aside="À côté du travail">
        <Sheet title="Vos échéances">
          <DatesList items={dates} />
        </Sheet>
        <Sheet title="Territoire">
          <DescriptionList items={territoire} />
        </Sheet>
        <Sheet title="Repli">
          <Fold summary="Périodes et calcul du délai">Deux mois de date à date, le jour du terme compris.</Fold>
          <Fold summary="Déjà ouvert" open>
            Ce qui est utile tout de suite.
          </Fold>
        </Sheet>
      </Grid>
    </Grid>
  );
}
