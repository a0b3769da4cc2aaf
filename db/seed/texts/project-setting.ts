import type { Texte } from "./recit.ts";
import { date, de, euros, mois, nb, p } from "./words.ts";

/** First part of a projet de santé: who, where, what is missing. */
export const PROJET_CADRE: Texte = ({
  nom,
  porteur,
  metier,
  lieu,
  jour,
  contexte,
  communes,
  c,
  parcours,
  prevention,
}) => {
  const [bourg, second, troisieme] = lieu.bourgs;
  const depot = contexte.lettre.deposeeLe ?? jour;
  const accord = contexte.lettre.valideeLe ?? jour;
  return {
    synthese: {
      ambition: p(
        `La ${nom} réunit ${c.membres} professionnels au service de ${nb(c.population)} habitants, dans ${communes.length} communes (taille ${c.taille}).`,
        `En deux ans, nous voulons que ${c.cibleAld} patients en affection de longue durée retrouvent un médecin et qu’une demande urgente mais non vitale trouve un rendez-vous le jour même ou le lendemain.`,
      ),
      chiffresCles: `${nb(c.sansMedecin)} adultes sans médecin traitant, dont ${nb(c.ald)} en affection de longue durée ; ${c.generalistes} généralistes, dont ${c.ages} de plus de 60 ans ; ${c.pharmacies} pharmacies.`,
      priorites: p(
        `Accès aux soins : le médecin traitant des malades chroniques, puis les créneaux du jour.`,
        `Parcours : ${parcours.nom}. Prévention : ${prevention.nom}. Crises : un plan écrit la première année, puis essayé.`,
      ),
      moyensEnBref: `Une coordination salariée, des responsables de mission indemnisés, des outils déjà connus des cabinets. La première année coûte ${euros(c.total)}.`,
    },
    presentation: {
      histoire: p(
        `Le projet naît quand plusieurs médecins ${de(troisieme)} annoncent leur départ. Deux infirmières et deux pharmaciens réunissent leurs confrères à ${bourg}.`,
        `La lettre d’intention est déposée le ${date(depot)} et validée le ${date(accord)}. Depuis, 64 professionnels ont participé à 22 réunions.`,
      ),
      porteurs: `${porteur}, ${metier} à ${bourg}, préside l’association. Un bureau de cinq membres, de quatre métiers, l’entoure.`,
      adherents: `${c.membres} adhérents : ${c.medecinsMembres} médecins généralistes sur ${c.generalistes}, plus de la moitié des infirmiers et des pharmaciens, les ${c.sagesFemmes} sages-femmes et huit autres métiers. Quatre communes ne sont pas encore représentées.`,
      partenaires: `L’hôpital ${de(lieu.hopital)}, deux EHPAD et le dispositif d’appui à la coordination ont signé une lettre d’engagement : un interlocuteur nommé, une réponse sous deux jours.`,
      ecritureDuProjet: `Quatre groupes ont écrit, le bureau a assemblé, l’association d’usagers a relu. L’assemblée générale se prononce sur ce texte avant son dépôt.`,
    },
    territoire: {
      communes: communes.join(", "),
      population: String(c.population),
      justification: p(
        `Le territoire compte ${communes.length} communes et ${nb(c.population)} habitants (populations légales, INSEE). Il suit ${lieu.contour}.`,
        `Sept hospitalisations d’habitants sur dix ont lieu à l’hôpital ${de(lieu.hopital)} et les trois bourgs, ${bourg}, ${second} et ${troisieme}, réunissent la plupart des cabinets. Les limites suivent celles des intercommunalités, sauf là où les habitants consultent ailleurs.`,
      ),
      cptsVoisines: `Avec ${lieu.voisine}, la limite a été écrite et signée en ${mois(jour, -5)}. Un patient de la lisière garde ses habitudes : les deux coordinations se préviennent.`,
      variations: `Aucune commune n’est entrée ni sortie depuis la lettre d’intention.`,
    },
    diagnostic: {
      methodeDiagnostic: `Nous avons croisé Rézone CPTS (${mois(jour, -6)}), les données de la CPAM, un questionnaire rempli par ${Math.round(c.membres * 0.7)} professionnels et trois rencontres d’habitants (56 personnes).`,
      populationEtBesoins: p(
        `Les plus de 75 ans sont un peu plus nombreux que dans le département et vivent souvent seuls. Environ ${nb(c.sansMedecin)} adultes n’ont pas de médecin traitant, dont ${nb(c.ald)} en affection de longue durée.`,
        `${prevention.constat} ${parcours.pourquoi}`,
      ),
      offreEtRecours: p(
        `Au 1er ${mois(jour, -3)}, le territoire compte ${c.generalistes} généralistes, ${c.infirmiers} infirmiers, ${c.kines} masseurs-kinésithérapeutes, ${c.sagesFemmes} sages-femmes et ${c.pharmacies} pharmacies.`,
        `D’ici deux ans, ${c.departs} médecins partent. Après 17 heures et le samedi, il ne reste souvent que les urgences ${de(lieu.hopital)}.`,
      ),
      forcesEtFaiblesses: `Forces : les infirmiers et les pharmaciens couvrent toutes les communes, et la maison de santé ${de(second)} accueille des stagiaires. Faiblesses : peu de spécialistes, des cabinets isolés, des trajets longs pour les personnes qui ne conduisent plus.`,
      prioritesRetenues: `Le médecin traitant des patients en affection de longue durée d’abord, parce que leur suivi s’interrompt déjà. Les soins non programmés ensuite. Puis ${parcours.nom} et ${prevention.nom}, où une action commune peut se mesurer.`,
    },
  };
};
