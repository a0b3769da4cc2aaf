import type { Actes, ChampActe } from "#app/actes/acte.ts";
import { citation, phrases } from "#app/actes/phrases.ts";
import { euros } from "#app/format.ts";
import type { faitsAide } from "#workflows/aide-au-demarrage/events.ts";

type T = (typeof faitsAide)[number]["shape"]["type"]["value"];

const montant = (libelle: string, aide: string): ChampActe => ({ nature: "montant", code: "montant", libelle, aide });

/** The start-up grant of the FIR. No text sets its amount: no form proposes one. */
export const actesAide: Actes<T> = {
  AideAuDemarrageDemandee: {
    verbe: "Demander une aide au démarrage",
    passe: ({ montant }) => `Aide au démarrage demandée : ${euros(montant)}`,
    effet:
      "Vous demandez à l’ARS une aide du fonds d’intervention régional (FIR) pour préparer votre CPTS (art. L. 1435-8 du code de la santé publique). L’ARS est libre de l’accorder et de son montant ; aucun délai ne court. Une association déclarée est nécessaire pour la recevoir.",
    champs: () => [
      montant("Montant demandé", "En euros, les centimes après une virgule. Aucun texte ne fixe de montant."),
      {
        nature: "texteLong",
        code: "emploi",
        libelle: "Ce que l’aide paiera",
        aide: "Une ligne par dépense : de quoi il s’agit, pour combien de temps, à quel prix.",
      },
      {
        nature: "texteLong",
        code: "presentation",
        libelle: "Ce qu’il faut savoir de plus",
        aide: "Vos autres ressources, les aides déjà reçues, ce qui presse.",
        facultatif: true,
      },
    ],
    recit: ({ emploi, presentation }) => phrases(citation("Emploi", emploi), citation("Présentation", presentation)),
    suite: ({ contexte: { projet } }) =>
      phrases(
        "En attente de l’ARS, qui accorde ou refuse l’aide ; aucun texte ne fixe de date.",
        !projet.association && "Déclarez votre association : l’aide ne peut être accordée qu’ensuite.",
      ),
  },
  AideAuDemarrageAccordee: {
    verbe: "Accorder l’aide au démarrage",
    passe: ({ montant }) => `Aide au démarrage accordée : ${euros(montant)}`,
    effet: ({ contexte: { aide } }) =>
      phrases(
        aide.demande && `La CPTS demande ${euros(aide.demande.montant)}.`,
        "La décision est notifiée à la CPTS et se lit au dossier. Le versement se fait hors de ce service, à l’association.",
      ),
    champs: () => [
      montant("Montant accordé", "En euros et centimes. Il peut différer du montant demandé."),
      {
        nature: "texte",
        code: "convention",
        libelle: "Convention ou arrêté",
        aide: "Sa référence, telle qu’elle figure sur l’acte ; « à signer » si elle n’existe pas encore.",
      },
      {
        nature: "texte",
        code: "versement",
        libelle: "Versement prévu",
        aide: "Une date ou un moment, par exemple : à la signature de la convention.",
      },
      {
        nature: "texteLong",
        code: "conditions",
        libelle: "Conditions",
        aide: "Ce que la CPTS doit faire, et ce dont elle rend compte.",
        facultatif: true,
      },
      {
        nature: "texteLong",
        code: "motivation",
        libelle: "Pourquoi ce montant",
        aide: "Obligatoire si vous accordez moins que ce qui est demandé : la décision peut alors être contestée.",
        facultatif: true,
      },
    ],
    recit: ({ convention, versement, conditions, motivation }) =>
      phrases(
        `Acte : ${convention}.`,
        `Versement : ${versement}.`,
        citation("Conditions", conditions),
        citation("Motivation", motivation),
      ),
    suite: ({ contexte: { aide } }) =>
      phrases(
        "L’aide est accordée.",
        aide.accordees.length > 0 && `Versement prévu : ${aide.accordees.at(-1)?.versement}.`,
        "La CPTS peut faire une autre demande si ses besoins changent.",
      ),
  },
  AideAuDemarrageRefusee: {
    verbe: "Refuser l’aide au démarrage",
    passe: "Aide au démarrage refusée",
    effet:
      "La CPTS lit vos raisons et peut faire une autre demande. Ce refus ne touche ni sa lettre d’intention ni son projet de santé.",
    champs: () => [
      {
        nature: "texteLong",
        code: "motivation",
        libelle: "Motivation du refus",
        aide: "Les raisons de fait et de droit, puis ce qui permettrait d’accepter une autre demande.",
      },
    ],
    recit: ({ motivation }) => citation("Motivation", motivation),
    suite:
      "La CPTS peut contester ce refus, comme le dit la décision, ou faire une autre demande. L’ARS n’a rien à faire.",
    grave: true,
  },
};
