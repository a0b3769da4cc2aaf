import { beforeAll, describe, expect, it } from "vitest";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { type Arete, aretes } from "#test/fabriques/chemins.ts";
import { FILS } from "#test/fabriques/fils.ts";
import { mainDe, rejouer } from "#workflows/dossier.ts";
import { echeances } from "#workflows/echeances.ts";
import type { TypeDeFait } from "#workflows/fact.ts";
import { actesPossibles } from "#workflows/possible.ts";
import { mainDeLaQualite } from "../mains/hand-of.ts";
import { DELAIS, DEMANDES } from "./reasons.ts";

const DECISIFS: readonly TypeDeFait[] = [
  "LettreIntentionValidee",
  "ProjetDeSanteValide",
  "OppositionNotifiee",
  "ContratArrete",
  "ContratSigne",
  "CompteRenduSigne",
  "AtteinteArretee",
  "AvenantSigne",
  "SuspensionDecidee",
  "ContratResilie",
];
const QUI = ["porteur", "ars.signataire", "cpam.direction"] as const;
const LENDEMAIN = "2026-03-16";

let transitions: Arete[];
beforeAll(() => {
  transitions = Object.values(FILS).flatMap((fil) => aretes(fil));
});
const avantEtApres = ({ depuis, fait }: Arete) => [rejouer(depuis), rejouer([...depuis, fait])] as const;

describe("sur chaque chemin de la machine", () => {
  it("un acte qui fait courir un délai contraignant pour une autre partie s’écrit tout de suite", () => {
    const oublies = transitions.filter((transition) => {
      const [avant, apres] = avantEtApres(transition);
      const connus = echeances(avant).map(({ code, dernierJour }) => code + dernierJour);
      const commencent = echeances(apres).filter(({ code, dernierJour }) => !connus.includes(code + dernierJour));
      return commencent.some(
        ({ nature, main }) => nature === "legale" || (nature !== "indicative" && main !== mainDe(transition.fait)),
      );
    });
    expect([...new Set(oublies.map(({ fait }) => fait.type))].filter((type) => !(type in DELAIS))).toEqual([]);
  });

  it("un acte après lequel une autre partie doit signer ou décider s’écrit tout de suite", () => {
    const appelants = transitions.filter((transition) => {
      const [avant, apres] = avantEtApres(transition);
      return QUI.filter((qualite) => mainDeLaQualite(qualite) !== mainDe(transition.fait)).some((qualite) => {
        const possibles = (dossier: typeof avant) =>
          actesPossibles(dossier, ACTEURS[qualite], LENDEMAIN).map(({ type }) => type);
        const deja = possibles(avant);
        return possibles(apres).some((type) => DECISIFS.includes(type) && !deja.includes(type));
      });
    });
    const types = [...new Set(appelants.map(({ fait }) => fait.type))];
    expect(types.filter((type) => !(type in DELAIS) && !(type in DEMANDES))).toEqual([]);
  });
});

it("chaque raison est une phrase", () => {
  for (const phrase of [...Object.values(DELAIS), ...Object.values(DEMANDES)]) expect(phrase).toMatch(/^\p{Lu}.*\.$/u);
});
