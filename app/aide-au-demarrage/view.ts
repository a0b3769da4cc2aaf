import { dateLongue, euros } from "#app/format.ts";
import { totalAccorde } from "#workflows/aide-au-demarrage/memory.ts";
import type { Contexte } from "#workflows/parcours/context.ts";

const sansPoint = (texte: string) => texte.replace(/\.$/, "");

/** The start-up grants of a file in words: what is asked, what was granted. Null when nothing was ever asked. */
export function aideVue({ aide, projet }: Pick<Contexte, "aide" | "projet">) {
  const { demande, accordees, refuseeLe } = aide;
  if (!demande && accordees.length === 0 && !refuseeLe) return null;
  return {
    lignes: [
      ...accordees.map(({ montant, accordeeLe, convention, versement }) => ({
        term: `Accordée le ${dateLongue(accordeeLe)}`,
        value: `${euros(montant)}. Convention ou arrêté\u00a0: ${sansPoint(convention)}. Versement\u00a0: ${sansPoint(versement)}.`,
      })),
      ...(accordees.length > 1 ? [{ term: "Accordé en tout", value: euros(totalAccorde(aide)) }] : []),
      ...(demande
        ? [
            {
              term: `Demandée le ${dateLongue(demande.demandeeLe)}`,
              value: `${euros(demande.montant)}. ${demande.emploi}`,
            },
          ]
        : []),
      ...(refuseeLe ? [{ term: "Dernière demande", value: `Refusée le ${dateLongue(refuseeLe)}.` }] : []),
    ],
    attente: demande
      ? projet.association
        ? "L’ARS n’a pas encore répondu. Aucun texte ne fixe de date."
        : "L’ARS n’a pas encore répondu. Elle ne peut accorder l’aide qu’à une association déclarée."
      : null,
  };
}
export type AideVue = NonNullable<ReturnType<typeof aideVue>>;
