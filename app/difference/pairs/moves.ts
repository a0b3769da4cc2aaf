import type { Paire } from "./pair.ts";

/** Passages that go elsewhere: in the answer, in the section, in the document. */
export const DEPLACEMENTS: readonly Paire[] = [
  {
    titre: "deux paragraphes échangés",
    avant: `Les urgences de Langon reçoivent 28 000 passages par an, dont un tiers relève de la ville.

Le territoire a perdu quatre médecins en deux ans.`,
    apres: `Le territoire a perdu quatre médecins en deux ans.

Les urgences de Langon reçoivent 28 000 passages par an, dont un tiers relève de la ville.`,
    attendu: `<<1 Les urgences de Langon reçoivent 28 000 passages par an, dont un tiers relève de la ville.
Le territoire a perdu quatre médecins en deux ans.
>>1 Les urgences de Langon reçoivent 28 000 passages par an, dont un tiers relève de la ville.`,
  },
  {
    titre: "un paragraphe passé d’une section à une autre",
    avant: {
      "diagnostic.besoins":
        "Onze habitants sur cent n’ont pas de médecin traitant.\n\nUn comité réunit les usagers deux fois par an.",
      "gouvernance.instances": "Le bureau se réunit chaque mois.",
    },
    apres: {
      "diagnostic.besoins": "Onze habitants sur cent n’ont pas de médecin traitant.",
      "gouvernance.instances": "Le bureau se réunit chaque mois.\n\nUn comité réunit les usagers deux fois par an.",
    },
    attendu: `== diagnostic.besoins
Onze habitants sur cent n’ont pas de médecin traitant.
<<1 Un comité réunit les usagers deux fois par an.
== gouvernance.instances
Le bureau se réunit chaque mois.
>>1 Un comité réunit les usagers deux fois par an.`,
  },
  {
    titre: "un paragraphe déplacé et corrigé montre ses mots changés",
    avant: {
      "missions.acces":
        "Trois cabinets ouvrent le samedi.\n\nLa coordination tient à jour la liste des médecins qui acceptent de nouveaux patients.",
      "missions.parcours": "Le parcours du patient âgé commence à la sortie de l’hôpital.",
    },
    apres: {
      "missions.acces": "Trois cabinets ouvrent le samedi.",
      "missions.parcours":
        "La coordination tient à jour chaque mois la liste des médecins qui acceptent de nouveaux patients.\n\nLe parcours du patient âgé commence à la sortie de l’hôpital.",
    },
    attendu: `== missions.acces
Trois cabinets ouvrent le samedi.
<<1 La coordination tient à jour la liste des médecins qui acceptent de nouveaux patients.
== missions.parcours
>>1 La coordination tient à jour {+chaque mois+} la liste des médecins qui acceptent de nouveaux patients.
Le parcours du patient âgé commence à la sortie de l’hôpital.`,
  },
  {
    titre: "quelques mots repris ailleurs ne font pas un déplacement",
    avant: `Le bureau se réunit.

Chaque profession élit un représentant.`,
    apres: `Chaque profession élit un représentant.

Le bureau se réunit.`,
    attendu: `[-Le bureau se réunit.-]
Chaque profession élit un représentant.
{+Le bureau se réunit.+}`,
  },
  {
    titre: "un paragraphe coupé en deux",
    avant:
      "Le patient appelle le 15, qui évalue sa demande. Si elle relève de la ville, la coordination trouve un créneau dans la journée.",
    apres: `Le patient appelle le 15, qui évalue sa demande.

Si elle relève de la ville, la coordination trouve un créneau dans la journée.`,
    attendu:
      "Le patient appelle le 15, qui évalue sa demande.{+¶+}Si elle relève de la ville, la coordination trouve un créneau dans la journée.",
  },
];
