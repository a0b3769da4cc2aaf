import { NOM_CONCLUSION } from "#app/comite/options.ts";
import { avisReunis } from "#app/comite/view.ts";
import { dateLongue } from "#app/format.ts";
import type { FaitDe } from "#workflows/fact.ts";
import { MENTIONS } from "#workflows/pieces/mentions.ts";
import { alineas, type Corps, depotDit, type Matiere, signataire } from "./paper.ts";

/** The minutes of a comité de validation: who was there, what it had before it, what it said. No decision. */
export function compteRenduDuComite({ fait, depot, avant }: Matiere<FaitDe<"ComiteTenu">>): Corps {
  const avis = avisReunis(avant);
  return {
    title: "Compte rendu du comité",
    facts: [
      { label: "Objet", value: depotDit(depot) },
      { label: "Séance du", value: dateLongue(fait.seanceLe) },
      ...(avant.comite ? [{ label: "Lieu", value: avant.comite.lieu }] : []),
      { label: "Inscrit par", value: signataire(fait) },
    ],
    parts: [
      { title: "Participants", words: alineas(fait.participants) },
      ...(avis ? [{ title: "Avis des organismes", words: [avis] }] : []),
      { title: "Compte rendu", words: alineas(fait.compteRendu) },
      {
        title: "Conclusion",
        words: [`Avis du comité : ${NOM_CONCLUSION[fait.conclusion].toLowerCase()}.`, MENTIONS.comite],
      },
    ],
  };
}
