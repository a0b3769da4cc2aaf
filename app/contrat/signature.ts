import type { Actes, Situation } from "#app/actes/acte.ts";
import { auNomDe, citation, empreinte, enumerer, mention, phrases, signaturesManquantes } from "#app/actes/phrases.ts";
import { dateLongue } from "#app/format.ts";
import { plusJours, plusMois } from "#workflows/civil-date.ts";
import { NOM_MISSION } from "#workflows/missions/missions.ts";
import { reglesDuDossier } from "#workflows/parcours/context.ts";

const duree = ({ contexte }: Situation) => {
  const { contratAnnees } = reglesDuDossier(contexte);
  return `${contratAnnees.valeur} ans${mention(contratAnnees)}`;
};

/** The missions that must start first, and their date. */
function premierDemarrage({ contexte }: Situation): string | undefined {
  const { missions, signeLe } = contexte.contrat;
  const regles = reglesDuDossier(contexte).missions;
  const limites = missions.flatMap((mission) => {
    const { valeur } = regles[mission];
    return valeur ? [{ mission, mois: valeur.demarrage }] : [];
  });
  const premier = Math.min(...limites.map(({ mois }) => mois));
  if (!signeLe || limites.length === 0) return undefined;
  const noms = limites.filter(({ mois }) => mois === premier).map(({ mission }) => `« ${NOM_MISSION[mission]} »`);
  return `Première échéance pour la CPTS : démarrer ${enumerer(noms)} au plus tard le ${dateLongue(plusMois(signeLe, premier))}.`;
}

/** From the text settled to the third signature. */
export const actesSignature: Actes<"ContratArrete" | "ContratSigne" | "SignatureRefusee"> = {
  ContratArrete: {
    verbe: "Arrêter le texte du contrat",
    passe: "Texte du contrat arrêté",
    effet:
      "Le texte proposé devient celui que la CPTS, la CPAM et l’ARS signent, dans l’ordre qu’elles veulent. Il ne peut plus être remplacé, sauf si l’une d’elles refuse de signer.",
    recit: ({ sha256 }) => empreinte(sha256),
    suite: ({ contexte }) =>
      `${signaturesManquantes(contexte.contrat.signatures)} L’application ne fixe pas de date pour signer ; le contrat commence le jour de la troisième signature.`,
    signe: true,
  },
  ContratSigne: {
    verbe: "Signer le contrat tripartite",
    passe: (fait) => `Contrat signé ${auNomDe(fait)}`,
    effet: (situation) =>
      Object.keys(situation.contexte.contrat.signatures).length === 2
        ? `Votre signature est la dernière : le contrat entre en vigueur aujourd’hui, ${dateLongue(situation.aujourdhui)}, pour ${duree(situation)}. Vous ne pouvez pas revenir sur cette signature.`
        : `Vous engagez la partie que vous représentez sur ce texte, pour ${duree(situation)}. Le contrat entre en vigueur le jour de la troisième signature.`,
    recit: ({ sha256 }) => empreinte(sha256),
    suite: (situation) => {
      const { signatures, signeLe, termeLe } = situation.contexte.contrat;
      if (!signeLe || !termeLe) return `${signaturesManquantes(signatures)} Vous n’avez rien d’autre à faire.`;
      return phrases(
        `Les trois signatures sont réunies : le contrat est en vigueur depuis le ${dateLongue(signeLe)}, jusqu’au ${dateLongue(plusJours(termeLe, -1))} inclus.`,
        premierDemarrage(situation),
      );
    },
    signe: true,
    grave: true,
  },
  SignatureRefusee: {
    verbe: "Refuser de signer le contrat",
    passe: (fait) => `Signature refusée ${auNomDe(fait)}`,
    effet:
      "Le texte revient à la négociation et les signatures déjà données sur cette version ne comptent plus. La CPAM prépare une nouvelle proposition à partir de ce que vous écrivez.",
    champs: () => [
      {
        nature: "texteLong",
        code: "motif",
        libelle: "Ce qui doit changer",
        aide: "Les deux autres parties le lisent. Citez la partie du contrat concernée.",
      },
    ],
    recit: ({ motif }) => citation("Ce qui doit changer", motif),
    suite: "En attente de la CPAM, qui propose un nouveau texte. La CPTS peut aussi modifier sa demande d’adhésion.",
    grave: true,
  },
};
