import { describe, expect, it } from "vitest";
import { dossier } from "#test/fabriques/dossier.ts";
import { issue, raconter } from "#test/fabriques/recit.ts";
import { contexteDe } from "../dossier.ts";
import { echeances } from "../echeances.ts";
import { estSocle, MISSIONS, MISSIONS_SOCLES, type Mission, NOM_MISSION } from "./missions.ts";

const enVigueur = dossier({ jusqua: "enVigueur" });
const echeance = (cas: typeof enVigueur, mission: Mission) =>
  echeances(cas).find(({ code }) => code === `mission.${mission}`);

/** Last day to start and to be fully deployed, for a contract signed on 15 March 2026. */
const CALENDRIER: readonly [Mission, string, string][] = [
  ["accesAuxSoins", "2026-09-15", "2027-09-15"],
  ["parcours", "2027-03-15", "2028-03-15"],
  ["prevention", "2027-03-15", "2028-03-15"],
  ["crise", "2026-09-15", "2027-09-15"],
];

describe.each(CALENDRIER)("la mission %s", (mission, demarrage, deploiement) => {
  it(`démarre au plus tard le ${demarrage}, est déployée au plus tard le ${deploiement}`, () => {
    expect(echeance(enVigueur, mission)).toMatchObject({
      dernierJour: demarrage,
      nature: "contractuelle",
      main: "porteur",
    });
    const demarree = raconter(enVigueur, "2026-05-01", ["MissionDemarree", { mission }]);
    expect(echeance(demarree, mission)).toMatchObject({
      dernierJour: deploiement,
      libelle: `${NOM_MISSION[mission]} : déploiement complet`,
    });
    const deployee = raconter(demarree, "2026-12-01", ["MissionDeployee", { mission }]);
    expect(echeance(deployee, mission)).toBeUndefined();
    expect(contexteDe(deployee).missions[mission]).toEqual({ demarreeLe: "2026-05-01", deployeeLe: "2026-12-01" });
  });

  it("démarre une fois, se déploie une fois, et dans cet ordre", () => {
    expect(issue(enVigueur, ["MissionDeployee", { mission }])).toBe("impossible");
    const demarree = raconter(enVigueur, ["MissionDemarree", { mission }]);
    expect(issue(demarree, ["MissionDemarree", { mission }])).toBe("impossible");
    expect(issue(raconter(demarree, ["MissionDeployee", { mission }]), ["MissionDeployee", { mission }])).toBe(
      "impossible",
    );
  });

  it("peut démarrer en retard : le retard se voit, il n’interdit rien", () => {
    expect(issue(enVigueur, ["MissionDemarree", { mission }], "2030-01-01")).toBe("accepté");
  });
});

it.each(["qualite", "accompagnement"] as const)(
  "%s : hors du contrat, elle ne démarre pas et n’a pas d’échéance",
  (mission) => {
    expect([
      estSocle(mission),
      issue(enVigueur, ["MissionDemarree", { mission }]),
      echeance(enVigueur, mission),
    ]).toEqual([false, "impossible", undefined]);
  },
);

it("au choix, une mission du contrat démarre quand les parties l’ont dit : aucune date nationale", () => {
  const calendrier = { accesAuxSoins: 3, parcours: 9, prevention: 9, crise: 6, qualite: 24 };
  const signe = raconter(
    dossier({ jusqua: "projetValide" }),
    ["AdhesionDemandee", { missions: [...MISSIONS_SOCLES, "qualite"], calendrier }],
    "AdhesionDeclareeComplete",
    "ContratPropose",
    "ContratArrete",
    ...(["porteur", "cpam.direction", "ars.signataire"] as const).map((qui) => ["ContratSigne", {}, qui] as const),
  );
  expect([echeance(signe, "qualite"), issue(signe, ["MissionDemarree", { mission: "qualite" }])]).toEqual([
    undefined,
    "accepté",
  ]);
});

it("avant la signature du contrat, aucune mission ne démarre", () => {
  for (const mission of MISSIONS)
    expect(issue(dossier({ jusqua: "contratASigner" }), ["MissionDemarree", { mission }])).toBe("impossible");
});
