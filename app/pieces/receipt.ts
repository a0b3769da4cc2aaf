import { dateLongue } from "#app/format.ts";
import { termes } from "#app/projet-de-sante/delai.ts";
import { NOM_QUALITE } from "#workflows/acteur.ts";
import { MENTIONS } from "#workflows/pieces/mentions.ts";
import { PIECES } from "#workflows/pieces/pieces.ts";
import { delaiDeLExamen } from "./delay.ts";
import { type Corps, type Depot, depotDit, type Matiere, service } from "./paper.ts";

/**
 * The acknowledgement of a deposit, with the mentions of art. R. 112-5 CRPA. `contexte` is the file once completeness
 * has been stated on this deposit, or right after it: the date at which silence validates is then known, or it is said
 * how it will be.
 */
export function accuse({ fait, ...matiere }: Matiere<Depot>): Corps {
  const { terme, silence } =
    fait.type === "ProjetDeSanteDepose" ? silenceDuProjet({ fait, ...matiere }) : SILENCE_DE_LA_LETTRE;
  return {
    title: PIECES[fait.type],
    facts: [
      { label: "Objet", value: depotDit(fait) },
      { label: "Déposé par", value: `${fait.par.nom}, ${NOM_QUALITE[fait.par.qualite]}` },
      { label: "Date de réception", value: dateLongue(fait.le) },
      { label: "Sans décision expresse", value: terme },
    ],
    parts: [
      { title: "Réception", words: [MENTIONS.accuse] },
      { title: "En l’absence de décision expresse", words: silence },
      service(matiere),
    ],
  };
}

const AUCUNE_DATE = "aucune date ne peut être donnée";
const SILENCE_DE_LA_LETTRE = {
  terme: AUCUNE_DATE,
  silence: [MENTIONS.silenceDeLaLettre],
};

function silenceDuProjet({ fait, contexte }: Pick<Matiere, "fait" | "contexte">) {
  const situation = { contexte, aujourdhui: fait.le };
  const dates = termes(situation);
  return {
    terme: contexte.retrait.nouvelExamen
      ? AUCUNE_DATE
      : dates
        ? `réputé validé le ${dates.effet}`
        : "date connue une fois le dossier complet",
    silence: [MENTIONS.silenceDuProjet, delaiDeLExamen(situation), MENTIONS.decompte, MENTIONS.attestation],
  };
}
