import type { Texte } from "./recit.ts";
import { capitale, date, de, mois, nb, p } from "./words.ts";

/** First half of a letter of intent: who, where, for whom. */
export const LETTRE_TERRITOIRE: Texte = ({ nom, porteur, metier, lieu, jour, communes, c, ars, cpam }) => {
  const [bourg, second, troisieme] = lieu.bourgs;
  return {
    identification: {
      nomProjet: nom,
      porteur: `${porteur}, ${metier} à ${bourg}`,
      contactPorteur: "05 00 00 00 00, plutôt après 19 h, ou par le fil du dossier",
      groupeProjet: p(
        `${porteur}, ${metier} à ${bourg}, porte le projet depuis ${mois(jour, -7)}.`,
        `Neuf professionnels l’entourent : trois médecins généralistes (${bourg}, ${second} et ${troisieme}), deux infirmiers, deux pharmaciens, une sage-femme et un masseur-kinésithérapeute.`,
        `Le groupe se réunit un jeudi sur trois, tour à tour dans les trois bourgs.`,
      ),
    },
    territoire: {
      communes: communes.join(", "),
      population: String(c.population),
      coherence: p(
        `Le territoire réunit ${communes.length} communes et ${nb(c.population)} habitants (populations légales, INSEE) : la CPTS est de taille ${c.taille}.`,
        `Il suit ${lieu.contour}. Les habitants consultent à ${bourg} ou à ${second}, où se trouvent aussi le collège, le marché et la plupart des pharmacies ; l’hôpital ${de(lieu.hopital)} est le leur.`,
        `Les professionnels s’adressent déjà leurs patients à l’intérieur de ce périmètre.`,
      ),
      cptsVoisines: p(
        `${capitale(lieu.voisine)} nous touche. Les deux équipes se sont vues en ${mois(jour, -3)} et ont arrêté la limite commune par commune ; aucune n’est revendiquée deux fois.`,
        `Nous nous revoyons avant le dépôt du projet de santé.`,
      ),
    },
    diagnostic: {
      besoins: p(
        `Le territoire vieillit : les plus de 75 ans y sont un peu plus nombreux que dans le département, et vivent souvent seuls hors des bourgs.`,
        `Environ ${nb(c.sansMedecin)} adultes n’ont pas de médecin traitant, dont ${nb(c.ald)} en affection de longue durée (Rézone CPTS, ${mois(jour, -2)}).`,
      ),
      offreDeSoins: p(
        `On compte ${c.generalistes} médecins généralistes, dont ${c.ages} ont plus de 60 ans, ${c.infirmiers} infirmiers, ${c.kines} masseurs-kinésithérapeutes, ${c.sagesFemmes} sages-femmes et ${c.pharmacies} pharmacies.`,
        `Une maison de santé travaille à ${second}. L’hôpital ${de(lieu.hopital)} tient les urgences.`,
      ),
      difficultesAcces: p(
        `D’ici deux ans, ${c.departs} médecins cessent leur activité. Les pharmaciens ${de(bourg)} reçoivent chaque jour des personnes qui n’ont pas trouvé de rendez-vous, et les urgences voient passer des demandes qui n’en relèvent pas.`,
      ),
      fragilites: `Les communes les plus éloignées ${de(bourg)} sont classées en zone d’intervention prioritaire et n’ont pas d’autocar l’après-midi.`,
    },
    acteurs: {
      acteursAssocies: p(
        `Participent déjà ${c.presents} professionnels de neuf métiers, avec la maison de santé ${de(second)}, deux EHPAD et un centre de soins infirmiers.`,
        `L’hôpital ${de(lieu.hopital)} a désigné une cadre des urgences pour suivre nos réunions.`,
      ),
      acteursAAssocier: `Nous rencontrons d’ici ${mois(jour, 2)} les chirurgiens-dentistes, le service de soins infirmiers à domicile et les deux services d’aide à domicile, en allant à leurs propres réunions.`,
      informationProfessionnels: `Deux soirées d’information ont eu lieu, à ${bourg} puis à ${troisieme}. L’invitation a été portée dans chaque pharmacie et relayée par l’URPS ; le compte rendu est parti à tous, présents ou non.`,
      habitantsEtElus: `Une association d’usagers ${de(bourg)} relit nos textes. Les présidents des intercommunalités sont informés.`,
    },
    engagement: {
      engagementDuGroupe: p(
        `Nous nous engageons à écrire ensemble le projet de santé, à l’ouvrir à tous les professionnels des ${communes.length} communes, quel que soit leur métier, et à y associer les habitants.`,
        `Nous rendons compte de l’usage des aides reçues. Chacun reste libre d’adhérer ou non à l’association.`,
      ),
      signataires: `${porteur} et les neuf membres du groupe projet, dont la liste est jointe ; fait à ${bourg}, le ${date(jour)}.`,
      dateLettre: jour,
      destinataires: `${ars} ; ${cpam} ; MSA ; URPS`,
    },
  };
};
