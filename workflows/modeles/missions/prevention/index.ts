import type { ModeleMission } from "../../modele.ts";
import {
  AVANCE_AU_DEMARRAGE,
  PLAFOND_INDEMNITES,
  PREUVE_FAIBLE,
  SOURCE_ECHEANCES,
  SOURCES_COMMUNES,
  VERSION,
} from "../communs.ts";
import { EXEMPLES_PREVENTION } from "./examples.ts";
import { VOLET_PREVENTION } from "./volet.ts";

export const PREVENTION: ModeleMission = {
  mission: "prevention",
  version: VERSION,
  objet:
    "Vous voyez chaque jour des personnes qui auraient pu ne pas tomber malades, ou l’apprendre plus tôt. La mission demande de choisir un ou deux sujets où votre territoire est en retard (un dépistage, une vaccination, les chutes) et d’agir ensemble pour les personnes qui ne viennent pas d’elles-mêmes. Une action compte quand elle mène à un geste : un dépistage fait, un vaccin reçu, un rendez-vous pris.",
  volets: [VOLET_PREVENTION],
  calendrier: [
    {
      mois: 6,
      jalons: [
        "Un ou deux sujets sont choisis à partir des chiffres de Rézone CPTS, avec les communes les plus en retard.",
        "La liste de ce qui existe déjà est faite ; un pilote est nommé.",
      ],
    },
    {
      mois: 12,
      jalons: [
        "La mission a démarré : c’est la limite. Une première action a eu lieu et son bilan tient sur une page.",
        "Les valeurs de départ sont relevées et partagées avec la CPAM et l’ARS.",
        AVANCE_AU_DEMARRAGE,
      ],
    },
    {
      mois: 18,
      jalons: [
        "Les actions sont inscrites au calendrier de l’année, avec un responsable pour chacune.",
        "Les suites sont comptées : combien de personnes orientées ont eu leur rendez-vous ou leur examen.",
      ],
    },
    {
      mois: 24,
      jalons: [
        "La mission est entièrement déployée : c’est la limite. Les sujets prévus au contrat sont couverts sur tout le territoire.",
        "Les taux sont comparés au départ et au département ; une action sans effet est arrêtée.",
      ],
    },
  ],
  moyens: [
    "Un pilote par sujet : … heures par mois, davantage le mois de l’action.",
    "Temps des intervenants, indemnisé : présence, trajet et installation. Écrivez le barème avant la première action.",
    "Coordination : … heures par semaine pour les mairies, les affiches, les inscriptions et le bilan.",
    "Salles prêtées par les mairies, les écoles ou les pharmacies ; un véhicule équipé si un partenaire en a un.",
    "Affiches et documents des campagnes nationales : ils sont gratuits. N’en créez que pour le lieu, la date et le numéro à appeler.",
    PLAFOND_INDEMNITES,
  ],
  pieges: [
    "Faire une belle journée sous un barnum et rencontrer cent personnes déjà suivies. Demandez-vous qui ne viendra pas, et allez là où il est.",
    "S’arrêter au stand. Sans rendez-vous proposé sur place, une personne repérée ne fait souvent rien de plus.",
    "Choisir le sujet parce qu’un membre l’aime bien. Partez du retard mesuré ; le goût vient ensuite.",
    "Payer des activités de loisir sans lien clair avec un objectif de santé. Le Sénat a cité du yoga et de la voile parmi les dépenses contestées.",
    "Doubler une action de la CPAM, de la mairie ou du centre de dépistage la même semaine. Un appel suffit pour s’additionner au lieu de se gêner.",
    "Promettre un taux de dépistage en un an. Ces taux bougent lentement et arrivent avec du retard : gardez aussi des indicateurs d’action.",
    PREUVE_FAIBLE,
  ],
  exemples: EXEMPLES_PREVENTION,
  sources: [
    ...SOURCES_COMMUNES,
    SOURCE_ECHEANCES,
    "PAPS Normandie, page sur Rézone CPTS, pour les indicateurs de prévention",
    "CPTS Ouest Gironde, site public (dépistages, vaccination, éducation thérapeutique, sport-santé, maintien à domicile)",
    "Assurance maladie, espace presse, page sur la CPTS Fives-Hellemmes-Mons (santé des femmes)",
  ],
};
