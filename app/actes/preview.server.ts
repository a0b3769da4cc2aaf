import { type PieceAVenir, pieceAVenir } from "#app/pieces/to-come.server.ts";
import { estUnRefus } from "#workflows/decide.ts";
import { essayer } from "./perform.server.ts";
import type { Preparation } from "./prepare.server.ts";
import { verbeDeSignature } from "./signing.ts";
import type { Saisie } from "./values.ts";

export type Apercu = PieceAVenir & { readonly titre: string };

/**
 * The paper an act will print, from what was typed and nothing stored; null for an act without a paper, or one that
 * would be refused. The acknowledgement of a deposit is the answer of the ARS: whoever deposits is not shown it as theirs.
 */
export async function apercuDe(preparation: Preparation, saisie: Saisie): Promise<Apercu | null> {
  const { ouvert, acte, prepare, type } = preparation;
  const essai = essayer(preparation, saisie);
  if (acte.document || estUnRefus(essai)) return null;
  const piece = await pieceAVenir(ouvert, essai);
  const sort = prepare ? "transmis" : verbeDeSignature(type) ? "signé" : "imprimé";
  return piece && { titre: `Le texte qui sera ${sort}`, ...piece };
}
