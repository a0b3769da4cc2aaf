import type { Agent } from "./desk.ts";

/** Who looks at what, for a file. */
export type Regard = readonly [Agent, string];

const AUTRES_LECTEURS: readonly Agent[] = ["ars.signataire", "cpam.direction", "msa", "urps"];

type Etat = { readonly rang: number; readonly examine: boolean };

/** The pages that change with the state of a file; those who act least read it in turn. */
export const pagesDUnEtat = (id: string, { rang, examine }: Etat): readonly Regard[] => [
  ["ars.instructeur", `/dossiers/${id}`],
  ["cpam.roc", `/dossiers/${id}`],
  [AUTRES_LECTEURS[rang % AUTRES_LECTEURS.length] ?? "msa", `/dossiers/${id}`],
  ...(examine
    ? ([
        ["ars.signataire", `/dossiers/${id}/instruction`],
        ["cpam.direction", `/dossiers/${id}/horloge`],
      ] as const)
    : []),
];

/**
 * The other pages of the desk, once: they look the same whatever the state. `id` is a file under examination, with
 * everything that surrounds one (`animer`); `signe` one whose contract is in force; `demande` the help asked on `id`.
 */
export const autresPages = (id: string, signe: string, demande: string): readonly Regard[] => [
  ["ars.instructeur", `/dossiers/${id}`],
  ["ars.signataire", `/dossiers/${id}/opposition-notifiee`],
  ["ars.instructeur", `/dossiers/${id}/opposition-notifiee`],
  ["ars.instructeur", `/dossiers/${id}/instruction?section=prevention`],
  ["cpam.roc", `/dossiers/${signe}/instruction`],
  ["ars.signataire", `/dossiers/${signe}/horloge`],
  ["cpam.direction", `/dossiers/${id}/appui`],
  ["ars.instructeur", `/dossiers/${id}/appui/${demande}`],
  ["ars.instructeur", "/appui"],
  ["urps", "/appui"],
  ["cpam.roc", "/appui/catalogue"],
  ["ars.signataire", "/papier"],
  ["ars.delegation", `/dossiers/${id}/instruction`],
  ["ars.instructeur", "/"],
  ["cpam.roc", "/"],
  ["msa", "/"],
  ["ars.instructeur", "/dossiers"],
  ["ars.instructeur", "/dossiers?attend=ars&tri=population&departement=33"],
  ["ars.instructeur", "/dossiers?q=langon"],
  ["ars.instructeur", "/dossiers?q=introuvable-nulle-part"],
  ["ars.signataire", "/dossiers?responsable=moi"],
  ["cpam.roc", "/dossiers"],
  ["urps", "/dossiers"],
  ["ars.instructeur", "/dossiers/vues"],
  ["ars.instructeur", "/dossiers/vues?etape=projetDeSante"],
  ["ars.instructeur", "/dossiers/reprendre"],
  ["ars.instructeur", "/dossiers/confier"],
  ["ars.instructeur", `/dossiers/confier?dossier=${id}`],
  ["cpam.roc", "/dossiers/rappeler"],
  ["cpam.roc", `/dossiers/rappeler?dossier=${id}`],
  ["ars.instructeur", `/dossiers/${id}/instruction?vue=voisins`],
  ["ars.instructeur", `/dossiers/${id}/instruction?vue=historique`],
  ["cpam.roc", `/dossiers/${id}/instruction?section=prevention&commenter=prevention.risquesEtPublics`],
  ["ars.instructeur", `/dossiers/${id}/echanges`],
  ["ars.instructeur", `/dossiers/${id}/echanges?salle=privee`],
  ["cpam.roc", `/dossiers/${id}/echanges?salle=privee`],
  ["ars.instructeur", `/dossiers/${id}/journal`],
  ["msa", `/dossiers/${id}/journal`],
  ["ars.instructeur", `/dossiers/${id}/preuve`],
  ["cpam.roc", `/dossiers/${id}/equipe`],
  ["urps", `/dossiers/${id}/equipe`],
  ["ars.instructeur", `/confirmations/${id}/5`],
  ["ars.instructeur", "/notifications"],
  ["ars.instructeur", "/notifications?nature=information&montrer=toutes"],
  ["urps", "/notifications?q=introuvable-nulle-part"],
  ["ars.instructeur", "/compte"],
  ["cpam.roc", "/compte/notifications"],
  ["ars.instructeur", "/pilotage"],
  ["national", "/pilotage"],
  ["admin", "/pilotage"],
  ["admin", "/administration"],
  ["admin", "/administration/organismes"],
  ["admin", "/administration/organismes/ars-75"],
  ["admin", "/administration/organismes/ars-75/delegations"],
  ["admin", "/administration/personnes"],
  ["admin", "/administration/personnes?q=introuvable-nulle-part"],
  ["admin", "/administration/personnes/ars"],
  ["admin", "/administration/courriels"],
];
