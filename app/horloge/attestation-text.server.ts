import { dateLongue } from "#app/format.ts";
import { imprimable } from "#app/pdf/printable-data.server.ts";
import { enTete, referenceDe } from "#app/pieces/letterhead.ts";
import type { PapierVersionne } from "#db/queries/letterheads.ts";
import type { ValidationTacite } from "#workflows/horloges/tacit.ts";
import type { MemoireProjet } from "#workflows/projet-de-sante/memory.ts";

type Attestation = {
  readonly id: string;
  readonly nom: string;
  readonly association: MemoireProjet["association"];
  /** What the ARS wrote on, the day the silence was written down. */
  readonly papier: PapierVersionne;
  readonly validation: ValidationTacite;
};

/** What attestation.typ prints: sentences ready to read, nothing left to decide but their place. */
export function texteDeLAttestation({ id, nom, association, papier, validation }: Attestation) {
  const { par, depot, completLe, dernierJour, le } = validation;
  const porteuse = association && `${association.nom}, ${association.rna}, ${association.siege}`;
  const tete = enTete(papier, "attestation");
  return imprimable({
    ...tete,
    title: "Attestation de validation tacite",
    subject: "Projet de santé",
    cpts: nom,
    dossier: id,
    reference: referenceDe(papier, `${id}/VT/${par}`),
    facts: [
      { label: "Communauté professionnelle territoriale de santé", value: nom },
      ...(porteuse ? [{ label: "Association", value: porteuse }] : []),
      { label: "Dossier", value: id },
      { label: "Projet de santé déposé le", value: `${dateLongue(depot.le)}, dépôt n° ${depot.numero}` },
      { label: "Dossier complet depuis le", value: dateLongue(completLe) },
      { label: "Dernier jour pour s’opposer", value: `${dateLongue(dernierJour)} inclus` },
      { label: "Réputé validé le", value: dateLongue(le) },
    ],
    fingerprint: depot.sha256.match(/.{1,8}/g) ?? [],
    words: [
      `Il est attesté que le projet de santé désigné ci-dessus, déposé le ${dateLongue(depot.le)} dans un dossier complet depuis le ${dateLongue(completLe)}, n’a fait l’objet d’aucune décision expresse ni d’aucune opposition notifiée dans le délai de deux mois prévu à l’article L. 1434-12 du code de la santé publique.`,
      `Ce délai s’est achevé le ${dateLongue(dernierJour)}. Le projet de santé est en conséquence réputé validé depuis le ${dateLongue(le)}, sans décision expresse.`,
      "La présente attestation est délivrée à la demande de l’intéressé, en application de l’article L. 232-3 du code des relations entre le public et l’administration.",
    ],
    source: `Texte établi d’après l’acte n° ${par} du journal du dossier, ${tete.model}. Il ne vaut attestation qu’une fois daté et signé par l’ARS.`,
  });
}
