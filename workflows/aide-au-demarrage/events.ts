import { z } from "zod";
import { fait, texte, texteFacultatif } from "../fact-schema.ts";

const INDIQUEZ = "Indiquez un montant supérieur à zéro, en euros et centimes.";

/** Integer cents, more than zero. No text and no scale sets it: each region is free. */
const montant = z.int({ error: INDIQUEZ }).positive(INDIQUEZ).describe("En centimes d’euro.");

/** The start-up grant of the FIR (art. L. 1435-8 CSP): asked by the CPTS, decided by the ARS. */
export const faitsAide = [
  fait("AideAuDemarrageDemandee", {
    montant,
    emploi: texte(20, "Dites ce que l’aide paiera, en une phrase au moins."),
    presentation: texteFacultatif,
  }),
  fait("AideAuDemarrageAccordee", {
    montant,
    convention: texte(3, "Indiquez la référence de la convention ou de l’arrêté."),
    versement: texte(3, "Indiquez quand le versement est prévu, par exemple : à la signature de la convention."),
    conditions: texteFacultatif,
    /** Why less is granted than was asked; compulsory then (`coherenceAide`). */
    motivation: texteFacultatif,
  }),
  fait("AideAuDemarrageRefusee", {
    motivation: texte(40, "Motivez le refus : les raisons de fait et de droit, en deux phrases au moins."),
  }),
] as const;
