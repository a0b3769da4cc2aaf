import { expect, it } from "vitest";
import type { Acteur } from "../acteur.ts";
import { agentsAPrevenir } from "./recipients.ts";

type Agents = readonly Pick<Acteur, "id" | "qualites">[];
const ARS: Agents = [
  { id: "vidal", qualites: ["ars.instructeur"] },
  { id: "castera", qualites: ["ars.instructeur"] },
  { id: "delmas", qualites: ["ars.signataire"] },
];
const CPAM: Agents = [
  { id: "lambert", qualites: ["cpam.roc"] },
  { id: "perrin", qualites: ["cpam.direction"] },
];

it.each([
  ["le référent du dossier, seul", ARS, "ars", [null, "castera"], ["castera"]],
  ["celle qui suit la demande, avant le référent du dossier", ARS, "ars", ["vidal", "castera"], ["vidal"]],
  ["un référent parti : ceux qui instruisent", ARS, "ars", [null, "parti"], ["vidal", "castera"]],
  ["personne ne suit : ceux qui instruisent", ARS, "ars", [], ["vidal", "castera"]],
  ["à la CPAM : les référents", CPAM, "cpam", [null], ["lambert"]],
  ["sans référent : les autres", CPAM.slice(1), "cpam", [], ["perrin"]],
  ["personne", [], "urps", ["vidal"], []],
] as const)("une demande arrive à : %s", (_qui, agents, corps, referents, attendus) => {
  expect(agentsAPrevenir(agents, corps, referents).map(({ id }) => id)).toEqual(attendus);
});
