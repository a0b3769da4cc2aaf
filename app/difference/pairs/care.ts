import type { Paire } from "./pair.ts";

/** Access to care: sentences corrected where they stand. */
export const ACCES_AUX_SOINS: readonly Paire[] = [
  {
    titre: "un mot remplacé",
    avant: "Quatre médecins partent à la retraite avant la fin de 2027.",
    apres: "Quatre généralistes partent à la retraite avant la fin de 2027.",
    attendu: "Quatre [-médecins-]{+généralistes+} partent à la retraite avant la fin de 2027.",
  },
  {
    titre: "une phrase ajoutée à la fin d’un paragraphe",
    avant: "Le territoire compte 12 cabinets. Deux n’acceptent plus de nouveaux patients.",
    apres:
      "Le territoire compte 12 cabinets. Deux n’acceptent plus de nouveaux patients. Un troisième limite ses consultations aux familles déjà suivies.",
    attendu:
      "Le territoire compte 12 cabinets. Deux n’acceptent plus de nouveaux patients. {+Un troisième limite ses consultations aux familles déjà suivies.+}",
  },
  {
    titre: "une phrase retirée au milieu",
    avant:
      "La régulation se fait au 15. Les patients sans médecin traitant sont rappelés dans la journée. Un créneau leur est proposé sous 48 heures.",
    apres: "La régulation se fait au 15. Un créneau leur est proposé sous 48 heures.",
    attendu:
      "La régulation se fait au 15. [-Les patients sans médecin traitant sont rappelés dans la journée.-] Un créneau leur est proposé sous 48 heures.",
  },
  {
    titre: "un nom après une apostrophe",
    avant: "La coordination prévient l’hôpital et l’infirmière du secteur.",
    apres: "La coordination prévient l’ARS et l’infirmière du secteur.",
    attendu: "La coordination prévient l’[-hôpital-]{+ARS+} et l’infirmière du secteur.",
  },
  {
    titre: "un complément glissé dans une énumération",
    avant: "Participent les médecins, les pharmaciens et les infirmiers du territoire.",
    apres: "Participent les médecins, les sages-femmes, les pharmaciens et les infirmiers du territoire.",
    attendu: "Participent les médecins{+, les sages-femmes+}, les pharmaciens et les infirmiers du territoire.",
  },
  {
    titre: "un paragraphe entièrement récrit se lit retiré puis ajouté, pas mot à mot",
    avant:
      "Les soins non programmés reposent aujourd’hui sur la bonne volonté de quelques cabinets, sans tour de rôle ni numéro commun.",
    apres:
      "Chaque semaine, trois médecins gardent quatre créneaux libres par jour, ouverts au SAS de la Gironde par un agenda partagé.",
    attendu: `[-Les soins non programmés reposent aujourd’hui sur la bonne volonté de quelques cabinets, sans tour de rôle ni numéro commun.-]
{+Chaque semaine, trois médecins gardent quatre créneaux libres par jour, ouverts au SAS de la Gironde par un agenda partagé.+}`,
  },
  {
    titre: "un paragraphe nouveau entre deux qui restent",
    avant: `Le SAS appelle la coordination de 8 h à 20 h.

Un rendez-vous est donné sous 48 heures.`,
    apres: `Le SAS appelle la coordination de 8 h à 20 h.

Le samedi matin, deux cabinets restent ouverts par roulement.

Un rendez-vous est donné sous 48 heures.`,
    attendu: `Le SAS appelle la coordination de 8 h à 20 h.
{+Le samedi matin, deux cabinets restent ouverts par roulement.+}
Un rendez-vous est donné sous 48 heures.`,
  },
];
