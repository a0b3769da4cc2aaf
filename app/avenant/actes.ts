import type { Actes, ChampActe, Situation } from "#app/actes/acte.ts";
import { OPTIONS_MISSIONS } from "#app/actes/options.ts";
import { auNomDe, citation, empreinte, enumerer, phrases, signaturesManquantes } from "#app/actes/phrases.ts";
import type { faitsAvenant } from "#workflows/avenant/events.ts";
import { type Mission, NOM_MISSION } from "#workflows/missions/missions.ts";

type T = (typeof faitsAvenant)[number]["shape"]["type"]["value"];

const noms = (missions: readonly Mission[]) => enumerer(missions.map((mission) => `« ${NOM_MISSION[mission]} »`));

/** Only missions the contract does not hold yet can be added. */
function missionsAAjouter({ contexte }: Situation): ChampActe[] {
  const options = OPTIONS_MISSIONS.filter(
    ({ valeur }) => !(contexte.contrat.missions as readonly string[]).includes(valeur),
  );
  if (options.length === 0) return [];
  return [
    {
      nature: "cases",
      code: "missionsAjoutees",
      libelle: "Missions ajoutées au contrat",
      aide: "Ne cochez rien si l’avenant change autre chose.",
      options,
      facultatif: true,
    },
  ];
}

export const actesAvenant: Actes<T> = {
  AvenantPropose: {
    verbe: "Proposer un avenant",
    passe: "Avenant proposé",
    effet: ({ contexte: { avenant } }) =>
      avenant.sha256
        ? "Un avenant est déjà à signer : le vôtre le remplace et les signatures déjà données ne comptent plus. Proposer n’est pas signer : vous signez ensuite, comme les deux autres parties."
        : "Le texte est figé et présenté à la signature de la CPTS, de la CPAM et de l’ARS ; il modifie le contrat le jour de la troisième signature. Proposer n’est pas signer : vous signez ensuite.",
    champs: (situation) => [
      {
        nature: "texte",
        code: "objet",
        libelle: "Objet de l’avenant",
        aide: "En une phrase : ce que l’avenant change.",
      },
      {
        nature: "texteLong",
        code: "contenu",
        libelle: "Texte de l’avenant",
        aide: "Le texte exact que les trois parties signent.",
      },
      ...missionsAAjouter(situation),
    ],
    recit: ({ objet, missionsAjoutees }) =>
      phrases(
        citation("Objet", objet),
        missionsAjoutees.length > 0 && `Missions ajoutées : ${noms(missionsAjoutees)}.`,
      ),
    suite: ({ contexte: { avenant } }) =>
      phrases(
        signaturesManquantes(avenant.signatures),
        "Aucune date n’est imposée pour signer ; le contrat s’applique sans changement d’ici là.",
      ),
  },
  AvenantSigne: {
    verbe: "Signer l’avenant",
    passe: (fait) => `Avenant signé ${auNomDe(fait)}`,
    effet: ({ contexte: { avenant } }) => {
      const ajouts =
        avenant.missionsAjoutees.length > 0 ? ` Il ajoute au contrat ${noms(avenant.missionsAjoutees)}.` : "";
      return Object.keys(avenant.signatures).length === 2
        ? `Votre signature est la dernière : l’avenant modifie le contrat dès aujourd’hui, et vous ne pouvez pas revenir dessus.${ajouts}`
        : `Vous engagez la partie que vous représentez sur ce texte, qui modifie le contrat le jour de la troisième signature.${ajouts}`;
    },
    recit: ({ sha256 }) => empreinte(sha256),
    suite: ({ contexte: { avenant } }) =>
      // The third signature empties the drawer of the amendment.
      avenant.sha256
        ? `${signaturesManquantes(avenant.signatures)} Vous n’avez rien d’autre à faire.`
        : "Les trois signatures sont réunies : l’avenant s’applique dès aujourd’hui. Le terme du contrat ne change pas.",
    signe: true,
    grave: true,
  },
};
