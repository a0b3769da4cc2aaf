import * as Y from "yjs";
import { poserLeSas } from "#app/redaction/direct/gate.ts";
import { Garde } from "#app/redaction/direct/guard.ts";
import { texteVierge } from "#db/ecritures/blank.ts";
import type { Champ } from "#workflows/modeles/modele.ts";

export const NOM = "prevention.besoin";
/** Invented: its key is right, nobody has it. */
export const NIR = "2 69 05 49 588 157 80";
const CHAMP: Champ = { code: "besoin", libelle: "Besoin", nature: "texte" };

/** A page where somebody types, everything that left it, and what can be undone. */
export function page() {
  const [vivant, partant] = [texteVierge(), texteVierge()];
  const champs = new Map([[NOM, CHAMP]]);
  let sas: ReturnType<typeof poserLeSas> | undefined;
  const garde = new Garde({ vivant, partant, champs }, () => sas?.liberer());
  sas = poserLeSas(vivant, partant, () => garde.retient);
  const { vientDAilleurs } = sas;
  vivant.on("afterTransaction", (transaction: Y.Transaction) => {
    if (!vientDAilleurs(transaction.origin)) garde.examiner(transaction);
  });
  const partis: Uint8Array[] = [];
  partant.on("update", (octets: Uint8Array) => partis.push(octets));
  const texte = vivant.getText(NOM);
  // The editor keeps what is removed, to be able to undo it: it must not leave for all that.
  const historique = new Y.UndoManager(texte, { trackedOrigins: new Set([null]) });
  return {
    garde,
    sas,
    texte,
    historique,
    vivant,
    partant,
    taper: (mots: string, ou = texte.length) => {
      for (const [rang, lettre] of [...mots].entries()) texte.insert(ou + rang, lettre);
    },
    aParti: (mots: string) => partis.some((octets) => Buffer.from(octets).toString("utf8").includes(mots)),
    dehors: () => partant.getText(NOM).toString(),
  };
}
