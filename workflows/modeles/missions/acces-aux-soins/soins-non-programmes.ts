import type { Volet } from "../../modele.ts";
import { ACTIONS_SOINS_NON_PROGRAMMES } from "./actions-soins-non-programmes.ts";
import { EXEMPLES_SOINS_NON_PROGRAMMES } from "./examples.ts";
import { INDICATEURS_SOINS_NON_PROGRAMMES } from "./indicateurs-soins-non-programmes.ts";

export const SOINS_NON_PROGRAMMES: Volet = {
  code: "soinsNonProgrammes",
  titre: "Soins non programmés et lien avec le service d’accès aux soins (SAS)",
  contexte: [
    "Quel est le taux de passages aux urgences non suivis d’une hospitalisation pour vos communes ? Rézone CPTS le donne. Demandez à l’hôpital les jours et les heures, en totaux.",
    "Qui répond aujourd’hui quand un cabinet est fermé ou plein : maison médicale de garde, centre de soins, garde du soir ? Demandez à l’ARS et à l’ordre la carte de la permanence des soins.",
    "À quels moments la demande déborde-t-elle ? Faites compter par les secrétariats volontaires, une semaine ordinaire et une semaine de vacances.",
    "Combien de médecins gardent des créneaux libres chaque jour, et combien participent déjà au SAS ? Demandez aux membres, puis à l’ARS le nombre connu du SAS.",
    "Comment le SAS de votre département cherche-t-il un rendez-vous : plateforme, téléphone, agenda en ligne ? Demandez à l’ARS le nom de la personne qui coordonne le SAS et appelez-la.",
    "Combien de demandes du SAS concernent vos communes, et combien restent sans réponse ? Demandez le décompte au SAS ou à l’ARS.",
    "Que peuvent prendre en charge les autres métiers, dans leur champ : pharmaciens, infirmiers, sages-femmes, kinésithérapeutes, dentistes ? Demandez à vos membres.",
    "Qui ne peut pas se déplacer : résidents d’Ehpad, personnes à domicile, communes sans transport ? Demandez aux Ehpad, aux infirmiers et aux mairies.",
  ],
  objectifs: [
    "Faire passer de … à … le nombre de médecins du territoire qui participent au SAS.",
    "Faire passer le nombre de demandes du SAS qui aboutissent à un rendez-vous dans la CPTS de … à … par an.",
    "Faire passer le nombre de créneaux ouverts chaque semaine de … à …, vacances scolaires comprises.",
    "Faire passer la part des demandes qui ont une réponse le jour même ou sous 24 heures de … % à … %.",
    "Ramener le taux de passages aux urgences non suivis d’une hospitalisation de … % à … % en deux ans.",
  ],
  actions: ACTIONS_SOINS_NON_PROGRAMMES,
  acteurs: [
    "Médecins généralistes et spécialistes volontaires, membres ou non de la CPTS",
    "Le SAS : régulation médicale de ville et aide médicale urgente (le 15)",
    "Secrétaires et assistants médicaux, qui tiennent les agendas",
    "Pharmaciens, infirmiers, sages-femmes, kinésithérapeutes, dentistes",
    "Le service d’urgences et les cliniques qui reçoivent vos habitants",
    "Ehpad et services d’aide à domicile",
    "ARS et CPAM ; les CPTS voisines, car le SAS couvre tout le département",
  ],
  indicateurs: INDICATEURS_SOINS_NON_PROGRAMMES,
  exemples: EXEMPLES_SOINS_NON_PROGRAMMES,
};
