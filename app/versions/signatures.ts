import { dateLongue } from "#app/format.ts";
import { NOM_QUALITE } from "#workflows/acteur.ts";
import type { Fait } from "#workflows/fact.ts";

export type SignatureVue = {
  readonly nom: string;
  readonly fonction: string;
  readonly date: string;
  readonly position?: string;
};

const POSITIONS = {
  approuve: "approuve",
  avecReserves: "signe avec réserves",
  prisConnaissance: "a pris connaissance",
};

/** Who signed a text, from the journal: a signature counts while nobody has refused to sign that text since. */
export function signaturesDe(faits: readonly Fait[], sha256: string): SignatureVue[] {
  let signatures: SignatureVue[] = [];
  for (const fait of faits) {
    if (fait.type === "SignatureRefusee") signatures = [];
    const signe = fait.type === "ContratSigne" || fait.type === "CompteRenduSigne" || fait.type === "AvenantSigne";
    if (!signe || fait.sha256 !== sha256) continue;
    const { nom, qualite } = fait.par;
    const position = fait.type === "CompteRenduSigne" ? POSITIONS[fait.position] : undefined;
    signatures = [...signatures, { nom, fonction: NOM_QUALITE[qualite], date: dateLongue(fait.le), position }];
  }
  return signatures;
}
