import { expect, it } from "vitest";
import { dossier, jouer } from "#test/fabriques/dossier.ts";
import { contexteDe } from "#workflows/dossier.ts";
import { signaturesDe } from "./signatures.ts";

it("un contrat signé montre ses trois signatures, chacune avec sa fonction et sa date", () => {
  const signe = dossier({ jusqua: "enVigueur" });
  const signatures = signaturesDe(signe.faits, contexteDe(signe).contrat.sha256 ?? "");
  expect(signatures.map(({ fonction }) => fonction)).toEqual([
    "Porteur du projet",
    "Direction de la CPAM",
    "Signataire pour l’ARS",
  ]);
  expect(new Set(signatures.map(({ date }) => date))).toEqual(new Set(["15 mars 2026"]));
});

it("un refus de signer efface les signatures déjà données", () => {
  const aSigner = dossier({ jusqua: "contratASigner" });
  const sha256 = contexteDe(aSigner).contrat.sha256 ?? "";
  const signe = jouer(aSigner, ["ContratSigne", {}, "porteur"]);
  expect(signaturesDe(signe.faits, sha256)).toHaveLength(1);
  expect(signaturesDe(jouer(signe, "SignatureRefusee").faits, sha256)).toEqual([]);
});

it("un autre texte n’a aucune signature", () => {
  expect(signaturesDe(dossier({ jusqua: "enVigueur" }).faits, "f".repeat(64))).toEqual([]);
});
