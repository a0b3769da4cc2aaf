import { describe, expect, it } from "vitest";
import { structureOf } from "#app/pdf/read-pdf.ts";
import type { Histoire } from "#test/fabriques/dossier.ts";
import type { PIECES } from "#workflows/pieces/pieces.ts";
import { CONTACT, dense, guichet, motsDe, octets } from "./test-piece.ts";

const { ouvrir, cas } = guichet();

const R_112_5 = ["articles L. 112-3 et R. 112-5", "Date de réception", "Service chargé du dossier"];
const SANS_DATE = [...R_112_5, "Aucun délai de réponse n’est fixé pour une lettre d’intention"];
const A_DATER = [...R_112_5, "court à partir du jour où le dossier est complet", "attestation par l’ARS", "L. 232-3"];
const SIGNEE = ["Marc Delmas", "signataire pour l’ARS"];
const RECOURS = ["recours gracieux", "R. 421-1 du code de justice administrative", "Télérecours citoyens"];
const JAMAIS = ["à vérifier", "ce service", "sans certificat", "à compléter"];
const DEFAVORABLE = [...SIGNEE, "Le dossier est précis, le territoire est cohérent", ...RECOURS];
const AVANT = "31 décembre 2026 inclus";

/** Stage, words that are there, words that are not. */
const TABLE: Record<keyof typeof PIECES, readonly [Histoire, readonly string[], readonly string[]]> = {
  LettreIntentionDeposee: ["lettreDeposee", SANS_DATE, ["réputé validé", ...RECOURS]],
  ComplementsDemandes: ["lettreACompleter", ["Précisez les partenaires hospitaliers.", AVANT, "Hélène Vidal"], RECOURS],
  LettreIntentionValidee: [
    "lettreValidee",
    ["est validée", ...SIGNEE],
    [...RECOURS, "Vu l’article", "usage des régions"],
  ],
  LettreIntentionRefusee: ["lettreRefusee", ["est refusée", ...DEFAVORABLE], ["Vu l’article"]],
  ProjetDeSanteDepose: ["projetDepose", A_DATER, RECOURS],
  PiecesManquantesSignalees: [
    "projetIncomplet",
    ["Statuts signés de l’association.", AVANT, "ne court pas tant que"],
    ["L. 114-5", ...RECOURS],
  ],
  CorrectionsDemandees: ["projetACorriger", ["l’articulation avec le SAS.", AVANT, "continue de courir"], RECOURS],
  ProjetDeSanteValide: ["projetValide", ["Vu l’article L. 1434-12", "complet depuis le", "est validé"], RECOURS],
  OppositionNotifiee: ["projetOppose", ["s’oppose", "Motif retenu : Pertinence du territoire", ...DEFAVORABLE], []],
  ComiteTenu: [
    "comiteTenu",
    ["Avis du comité : favorable", "L’ARS, la CPAM et l’URPS.", "la décision appartient au directeur général"],
    RECOURS,
  ],
  AideAuDemarrageAccordee: [
    "aideAccordee",
    ["Une aide au démarrage de 10 000,50 € est accordée.", "Convention 2026-017", "L. 1435-8", ...DEFAVORABLE],
    [],
  ],
  AideAuDemarrageRefusee: ["aideRefusee", ["est refusée", "12 345,67 €", ...DEFAVORABLE], []],
  DecisionRetiree: [
    "oppositionRetiree",
    [
      "L’opposition du 15 mars 2026 au projet de santé est retirée",
      "L. 243-3",
      "reprend à compter de la notification",
      ...DEFAVORABLE,
    ],
    ["L. 242-1", "L. 242-4", "L. 211-2", "L. 122-1", "L. 240-1", "Vu l’article", "Aucun texte vu"],
  ],
};

describe.each(Object.entries(TABLE))("la pièce de l’acte %s", (nom, [jusqua, dits, tus]) => {
  const type = nom as keyof typeof PIECES;

  it("porte l’organisme, le dossier, sa référence, sa date, les deux empreintes et ses propres mentions", async () => {
    const { id, ligne, lignes } = await cas(jusqua, type);
    const reponse = await ouvrir(id, ligne.version);
    const pdf = await octets(reponse);
    const depot = lignes.findLast(({ fait }) => "versionId" in fait)?.fait as { sha256: string };
    const communs = ["ARS Nouvelle-Aquitaine", ...Object.values(CONTACT), "CPTS Garonne et Coteaux", "15 mars 2026"];
    const attendus = [...communs, `Référence ${id}/${ligne.version}`, ligne.empreinte, depot.sha256, ...dits];
    const texte = motsDe(pdf);
    for (const dit of attendus) expect(texte).toContain(dense(dit));
    for (const tu of [...tus, ...JAMAIS]) expect(texte).not.toContain(dense(tu));
    expect(structureOf(pdf)).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(reponse.headers.get("content-disposition")).toMatch(new RegExp(`${id}-${ligne.version}-[a-z-]+\\.pdf"$`));
  });
});
