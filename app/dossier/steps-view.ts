import { dateLongue } from "#app/format.ts";
import type { Main } from "#app/mains/mains.ts";
import { contexteDe, type Dossier, etatDe, personnesAttendues } from "#workflows/dossier.ts";
import { rangDeLEtape, titreDeLEtat } from "./etats.ts";
import { ETAPES } from "./noms.ts";

export type EtapeVue = {
  readonly titre: string;
  readonly note: string;
  readonly etat: "done" | "now" | "next";
  readonly attend: readonly Main[];
};

const A_VENIR: Record<(typeof ETAPES)[number]["code"], string> = {
  lettreIntention: "Neuf rubriques à écrire",
  projetDeSante: "À écrire ensemble, réponse en deux mois",
  contratTripartite: "À signer par la CPTS, la CPAM et l’ARS",
  missions: "Quatre missions socles à lancer",
  dialogue: "Chaque année, à la date anniversaire",
};

/** What each step says once it is behind. */
function franchie(code: (typeof ETAPES)[number]["code"], dossier: Dossier): string {
  const { lettre, projet, contrat, missions } = contexteDe(dossier);
  if (code === "lettreIntention" && lettre.valideeLe) return `Validée le ${dateLongue(lettre.valideeLe)}`;
  if (code === "projetDeSante" && projet.validation) {
    const { tacite, le } = projet.validation;
    return `${tacite ? "Réputé validé" : "Validé"} le ${dateLongue(le)}`;
  }
  if (code === "contratTripartite" && contrat.signeLe) return `Signé le ${dateLongue(contrat.signeLe)}`;
  const demarrees = Object.keys(missions).length;
  return `${demarrees} sur ${contrat.missions.length} démarrées`;
}

/** Where the file stands among the five steps. A closed file has passed those it passed. */
export function etapesVues(dossier: Dossier): EtapeVue[] {
  const clos = dossier.instantane.status !== "active";
  const rang = clos ? rangDeLaFin(dossier) : rangDeLEtape(dossier);
  return ETAPES.map(({ code, titre }, place) => {
    if (place < rang) return { titre, note: franchie(code, dossier), etat: "done", attend: [] };
    if (place > rang || clos) return { titre, note: A_VENIR[code], etat: "next", attend: [] };
    const note = code === "missions" ? franchie(code, dossier) : titreDeLEtat(dossier);
    return { titre, note, etat: "now", attend: personnesAttendues(dossier) };
  });
}

function rangDeLaFin(dossier: Dossier): number {
  if (etatDe(dossier) !== "abandonne") return 3;
  const { lettre, projet } = contexteDe(dossier);
  return [lettre.valideeLe, projet.validation].filter(Boolean).length;
}
