import type { Actes } from "#app/actes/acte.ts";
import { citation, phrases } from "#app/actes/phrases.ts";
import { nombre } from "#app/format.ts";
import { type Contexte, reglesDuDossier } from "#workflows/parcours/context.ts";
import type { faitsDuDossier } from "#workflows/parcours/events.ts";
import { territoireDe } from "#workflows/territoire/territory.ts";

type T = (typeof faitsDuDossier)[number]["shape"]["type"]["value"];

const pluriel = (n: number, mot: string) => `${nombre(n)} ${mot}${n > 1 ? "s" : ""}`;

const resteAFaire = ({ dossier }: Contexte): string => {
  if (dossier.porteurs.length === 0) return "Désignez maintenant le porteur du projet, puis définissez le territoire.";
  if (!dossier.territoire) return "Définissez maintenant le territoire du projet : il faut au moins une commune.";
  return "";
};

export const actesDuDossier: Actes<T> = {
  DossierOuvert: {
    verbe: "Ouvrir le dossier",
    passe: "Dossier ouvert",
    effet: ({ contexte }) =>
      `Le dossier réunit les textes, les dates et les décisions de votre projet. Il suit jusqu’au bout les règles en vigueur le jour de son ouverture : ${reglesDuDossier(contexte).libelle}.`,
    recit: ({ nom }) => `Le projet s’appelle « ${nom} ».`,
    suite: ({ contexte }) =>
      `${resteAFaire(contexte)} Vous pouvez ensuite déposer la lettre d’intention ; aucun texte ne fixe de date pour cela.`.trim(),
  },
  DossierRepris: {
    verbe: "Reprendre le dossier papier",
    passe: "Dossier papier repris",
    effet:
      "Les étapes déjà franchies sur papier entrent dans le dossier à leur date d’origine, avec les pièces qui les prouvent. La reprise se fait une seule fois.",
    recit: ({ etapes, pieces }) => phrases(`Étapes reprises : ${nombre(etapes)}.`, citation("Pièces", pieces)),
    suite: "Le dossier continue ici, à partir de la dernière étape reprise.",
  },
  PorteurDesigne: {
    verbe: "Désigner un porteur",
    passe: ({ role }) => (role === "porteur" ? "Porteur du projet désigné" : "Co-porteur du projet désigné"),
    effet:
      "Cette personne dépose les documents et signe au nom de la CPTS. Il n’y a qu’un porteur à la fois : si vous en désignez un autre, l’ancien devient co-porteur.",
    champs: ({ contexte }) => [
      {
        nature: "personne",
        code: "personne.id",
        libelle: "Personne désignée",
        parmi: "equipe",
        aide: "Elle doit déjà faire partie de l’équipe du dossier.",
      },
      {
        nature: "choix",
        code: "role",
        libelle: "Fonction",
        defaut: contexte.dossier.porteurs.length === 0 ? "porteur" : undefined,
        options: [
          { valeur: "porteur", libelle: "Porteur", consequence: "Dépose, signe et désigne les autres porteurs." },
          { valeur: "coporteur", libelle: "Co-porteur", consequence: "Dépose et signe, sans désigner les porteurs." },
        ],
      },
    ],
    recit: ({ personne, role }) => `${role === "porteur" ? "Porteur" : "Co-porteur"} : ${personne.nom}.`,
    suite: ({ contexte }) =>
      `La personne désignée peut déposer et signer au nom de la CPTS. ${resteAFaire(contexte)}`.trim(),
  },
  TerritoireDefini: {
    verbe: "Définir le territoire",
    passe: "Territoire défini",
    effet:
      "La liste des communes fixe la population du projet et la taille de la CPTS. Le département et la région où vivent le plus d’habitants désignent la CPAM et l’ARS qui reçoivent le dossier.",
    recit: ({ communes }) => {
      const territoire = territoireDe(communes);
      return `${pluriel(territoire.communes.length, "commune")}, ${pluriel(territoire.population, "habitant")}.`;
    },
    suite: ({ contexte }) => {
      const { territoire } = contexte.dossier;
      const resume = territoire
        ? `Avec ${pluriel(territoire.population, "habitant")}, la CPTS est de taille ${territoire.taille} (seuils de population à vérifier). `
        : "";
      return `${resume}Ce territoire est celui du prochain document que vous déposez ; vous pouvez le changer jusque-là. ${resteAFaire(contexte)}`.trim();
    },
  },
  DossierAbandonne: {
    verbe: "Abandonner le projet",
    passe: "Projet abandonné",
    effet:
      "Le dossier est fermé pour de bon : plus aucun acte n’y est possible et les délais en cours s’arrêtent. Ses communes redeviennent libres pour un autre projet.",
    champs: () => [
      {
        nature: "texteLong",
        code: "motif",
        libelle: "Raison de l’abandon",
        aide: "Une phrase suffit : elle reste au dossier.",
      },
    ],
    recit: ({ motif }) => citation("Raison", motif),
    suite:
      "Plus rien n’est attendu de personne. Pour reprendre le projet plus tard, il faut ouvrir un nouveau dossier.",
    grave: true,
  },
};
