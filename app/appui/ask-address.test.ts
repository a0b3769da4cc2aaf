import { expect, it } from "vitest";
import { adresseDepuis } from "./ask-address.ts";

it.each([
  ["/", "/appui"],
  ["/dossiers", "/appui"],
  ["/dossiers/nouveau", "/appui"],
  ["/dossiers/33-2026-0001", "/dossiers/33-2026-0001/appui"],
  ["/dossiers/2A-2026-0003/journal", "/dossiers/2A-2026-0003/appui"],
  ["/dossiers/974-2026-10000/avenant-propose", "/dossiers/974-2026-10000/appui"],
  ["/ecrire/33-2026-0001/projet-de-sante/verifier", "/dossiers/33-2026-0001/appui"],
  ["/confirmations/33-2026-0001/4", "/dossiers/33-2026-0001/appui"],
  ["/versions/0b6f", "/appui"],
  ["/modeles/lettre-intention", "/appui"],
])("depuis %s, un appui se demande à %s", (depuis, adresse) => {
  expect(adresseDepuis(depuis)).toBe(adresse);
});
