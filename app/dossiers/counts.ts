import { avec, type Main } from "#app/mains/mains.ts";
import type { Portefeuille } from "#db/queries/portfolio.ts";
import { adresseDe } from "./choices.ts";

export type Compte = { readonly key: string; readonly value: number; readonly label: string; readonly to: string };
type Comptes = Pick<Portefeuille, "total" | "attendus" | "proches" | "depasses" | "sansResponsable">;

const accorder = (nombre: number, un: string, plusieurs: string) => (nombre > 1 ? plusieurs : un);

/** The demands for help that wait for an answer, among the counts; nothing when none does. */
export const compteDAppui = ({ attendues, enRetard }: { attendues: number; enRetard: number }): readonly Compte[] =>
  attendues > 0
    ? [
        {
          key: "appui",
          value: attendues,
          label: `${accorder(attendues, "demande d’appui sans réponse", "demandes d’appui sans réponse")}${enRetard > 0 ? `, dont ${enRetard} en retard` : ""}`,
          to: "/appui",
        },
      ]
    : [];

/** The counts of somebody in words, each with the list it counts. `main` is the hand they hold. */
export function comptesVus(comptes: Comptes, main: Main): readonly Compte[] {
  const { total, attendus, proches, depasses, sansResponsable } = comptes;
  const tous = {
    key: "total",
    value: total,
    label: accorder(total, "dossier en tout", "dossiers en tout"),
    to: "/dossiers",
  };
  if (main === "systeme") return [tous];
  const qui = avec(main);
  return [
    {
      key: "attendus",
      value: attendus,
      label: accorder(attendus, `dossier attend ${qui}`, `dossiers attendent ${qui}`),
      to: adresseDe({ attend: main }),
    },
    {
      key: "proches",
      value: proches,
      label: `${accorder(proches, "date", "dates")} de ${qui} dans les 7 jours`,
      to: adresseDe({ attend: main, echeance: "7" }),
    },
    {
      key: "depasses",
      value: depasses,
      label: `${accorder(depasses, "date dépassée", "dates dépassées")} par ${qui}`,
      to: adresseDe({ attend: main, echeance: "passee" }),
    },
    ...(main === "ars"
      ? [
          {
            key: "sans",
            value: sansResponsable,
            label: accorder(sansResponsable, "dossier sans responsable", "dossiers sans responsable"),
            to: adresseDe({ responsable: "personne" }),
          },
        ]
      : []),
    tous,
  ];
}
