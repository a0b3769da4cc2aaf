import type { ModeleMission } from "../../modele.ts";
import {
  AVANCE_AU_DEMARRAGE,
  PLAFOND_INDEMNITES,
  PREUVE_FAIBLE,
  SOURCE_ECHEANCES,
  SOURCES_COMMUNES,
  VERSION,
} from "../communs.ts";
import { EXEMPLES_ACCES_AUX_SOINS } from "./examples.ts";
import { MEDECIN_TRAITANT } from "./medecin-traitant.ts";
import { SOINS_NON_PROGRAMMES } from "./soins-non-programmes.ts";

export const ACCES_AUX_SOINS: ModeleMission = {
  mission: "accesAuxSoins",
  version: VERSION,
  objet:
    "Cette mission aide les habitants à trouver un médecin traitant, puis à être reçus vite quand leur problème ne peut pas attendre sans être une urgence vitale. Elle a deux volets : le médecin traitant, et les soins non programmés, c’est-à-dire les demandes à traiter le jour même ou sous 24 heures. Pour vous, c’est pouvoir répondre autre chose que « allez aux urgences » à une personne qui n’a plus de médecin.",
  volets: [MEDECIN_TRAITANT, SOINS_NON_PROGRAMMES],
  calendrier: [
    {
      mois: 6,
      jalons: [
        "Les deux volets ont démarré : c’est la limite. Un pilote est nommé pour chacun et la première réunion a son compte rendu.",
        "Les valeurs de départ sont relevées, datées et partagées avec la CPAM et l’ARS.",
        "Le circuit des demandes de médecin traitant est écrit ; le premier échange avec le service d’accès aux soins (SAS) a eu lieu.",
        AVANCE_AU_DEMARRAGE,
      ],
    },
    {
      mois: 12,
      jalons: [
        "Les premiers patients sans médecin traitant ont un rendez-vous ; le décompte est tenu chaque mois.",
        "Les premiers créneaux sont ouverts et le SAS sait comment les demander.",
        "Le premier dialogue de gestion, la rencontre annuelle avec la CPAM et l’ARS, est préparé avec le référent de la CPAM pour les organisations coordonnées (ROC).",
      ],
    },
    {
      mois: 18,
      jalons: [
        "Les deux volets sont entièrement déployés : c’est la limite. Toutes les communes sont couvertes, semaine ordinaire et vacances comprises.",
        "Le circuit avec le SAS fonctionne dans les deux sens : la demande arrive, la réponse revient.",
        "Ce qui ne marche pas est arrêté ou corrigé, et vous l’écrivez.",
      ],
    },
    {
      mois: 24,
      jalons: [
        "Les résultats sont comparés aux valeurs de départ, avec le nombre de médecins en activité aux deux dates.",
        "Les cibles de l’année suivante sont discutées ; si des médecins sont partis, la révision est demandée par écrit.",
      ],
    },
  ],
  moyens: [
    "Deux pilotes, un par volet : … heures par mois chacun. Comptez les réunions, puis ajoutez autant de temps pour les appels et la préparation.",
    "Coordination : … heures par semaine pour recevoir les demandes, rappeler, tenir les plannings et les décomptes. C’est le poste que l’on sous-estime le plus.",
    "Un planning en ligne partagé pour les créneaux, que le SAS peut consulter ou interroger. Vérifiez d’abord ce que l’ARS met déjà à disposition.",
    "Une adresse de messagerie sécurisée de santé (MSSanté) pour la CPTS et pour chaque cabinet qui participe.",
    "Un lieu de consultation partagé si les cabinets sont pleins : une salle dans une maison de santé, un centre de santé ou une mairie.",
    PLAFOND_INDEMNITES,
  ],
  pieges: [
    "Promettre un résultat qui dépend de médecins qui ne sont pas dans la pièce. Engagez-vous d’abord sur ce que les volontaires peuvent tenir un mois de février.",
    "Oublier de noter le nombre de médecins en activité le jour de la signature. Si plusieurs partent, vous n’avez plus d’argument pour faire revoir la cible.",
    "Faire reposer le volet médecin traitant sur deux cabinets de bonne volonté. Ils s’épuisent en un an, et tout s’arrête avec eux.",
    "Ouvrir des créneaux sans prévenir le SAS, ou prévenir le SAS sans créneaux. Dans les deux cas la confiance se perd, et elle revient lentement.",
    "Réserver le planning aux adhérents de la CPTS. Un médecin qui participe sans adhérer soulage quand même le territoire : laissez-lui la porte ouverte.",
    "Garder une liste de patients dans un tableur ou une messagerie de téléphone. La CPTS ne tient que des totaux ; les noms restent chez les soignants et à la CPAM.",
    PREUVE_FAIBLE,
  ],
  exemples: EXEMPLES_ACCES_AUX_SOINS,
  sources: [
    ...SOURCES_COMMUNES,
    SOURCE_ECHEANCES,
    "Le Quotidien du médecin, 4 février 2019 et novembre 2021, pour les indicateurs et la place du SAS",
    "Site medecin-occitanie.org, « la nécessaire articulation entre SAS et CPTS »",
    "ARS Hauts-de-France, page sur le service d’accès aux soins",
    "Assurance maladie, espace presse, page sur la CPTS Fives-Hellemmes-Mons",
    "CPTS Ouest Gironde, site public, pour la saisine de la CPAM",
  ],
};
