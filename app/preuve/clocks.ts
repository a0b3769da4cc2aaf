import { type HorlogeVue, vueDHorloge } from "#app/horloge/clock-view.ts";
import type { DateCivile } from "#workflows/civil-date.ts";
import type { Dossier } from "#workflows/dossier.ts";
import { horloges } from "#workflows/horloges/clocks.ts";
import type { Detail } from "./acts.ts";

export type DelaiResume = { readonly title: string; readonly details: readonly Detail[] };

/** Every legal clock of a file, in the order they started: its basis, its start, its last day, its periods, its end. */
export const delaisResumes = (dossier: Dossier, aujourdhui: DateCivile): DelaiResume[] =>
  horloges(dossier).map((horloge) => {
    const vue = vueDHorloge(dossier, horloge, aujourdhui);
    return {
      title: vue.libelle,
      details: [
        { label: "Fondement", value: vue.base },
        { label: "Départ", value: depart(vue) },
        { label: "Dernier jour", value: vue.jusquAu ?? "aucune date" },
        ...vue.periodes.filter(({ suspendue }) => suspendue).map(periode),
        { label: "Fin", value: vue.fin ? `${vue.fin.dit}. ${vue.etat}` : vue.court ? "Le délai court." : vue.etat },
        ...(vue.court?.effect ? [{ label: "Effet", value: vue.court.effect }] : []),
      ],
    };
  });

function depart({ regle, periodes: [premiere] }: HorlogeVue): string {
  return premiere ? `le ${premiere.du}, par l’acte ${premiere.rang} (${premiere.acte}). ${regle}` : regle;
}

const periode = ({ du, au, acte, rang }: HorlogeVue["periodes"][number]): Detail => ({
  label: "Suspendu",
  value: `du ${du} au ${au}, par l’acte ${rang} (${acte})`,
});
