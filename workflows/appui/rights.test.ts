import { describe, expect, it } from "vitest";
import { QUALITES } from "../acteur.ts";
import { peutClore, peutTransferer, placeDansLeFil, qualiteQuiDemande, voitLesDemandes } from "./rights.ts";
import { CORPS_D_APPUI } from "./subjects.ts";

const ICI = "organisme-saisi";

describe("qui demande, qui répond, qui lit", () => {
  it("chaque qualité, devant une demande faite à chacun des trois corps", () => {
    const table = QUALITES.map((qualite) => {
      const personne = { qualites: [qualite], organismes: [ICI] };
      const places = CORPS_D_APPUI.map(
        (corps) => placeDansLeFil(personne, { corps, organisationId: ICI })?.role ?? "-",
      );
      return `${qualite} : ${places.join(", ")} ; ${qualiteQuiDemande(personne) ? "demande" : "ne demande pas"}`;
    });
    expect(table).toEqual([
      "porteur : demande, demande, demande ; demande",
      "coporteur : demande, demande, demande ; demande",
      "coordinateur : demande, demande, demande ; demande",
      "redacteur : demande, demande, demande ; demande",
      "lecteur : lit, lit, lit ; ne demande pas",
      "ars.instructeur : repond, lit, lit ; ne demande pas",
      "ars.signataire : repond, lit, lit ; ne demande pas",
      "ars.delegation : lit, lit, lit ; ne demande pas",
      "cpam.roc : lit, repond, lit ; ne demande pas",
      "cpam.direction : lit, repond, lit ; ne demande pas",
      "msa : -, -, - ; ne demande pas",
      "urps : -, -, repond ; ne demande pas",
      "national : -, -, - ; ne demande pas",
      "admin : -, -, - ; ne demande pas",
      "systeme : -, -, - ; ne demande pas",
    ]);
  });

  it("de deux URPS du territoire, celle qui n’est pas saisie ne lit rien", () => {
    const autre = { qualites: ["urps"] as const, organismes: ["autre-urps"] };
    expect(placeDansLeFil(autre, { corps: "urps", organisationId: ICI })).toBeNull();
  });

  it("qui est de l’équipe et de l’URPS demande, et ne se répond pas", () => {
    const personne = { qualites: ["porteur", "urps"] as const, organismes: [ICI] };
    expect(placeDansLeFil(personne, { corps: "urps", organisationId: ICI })).toEqual({
      role: "demande",
      qualite: "porteur",
    });
  });

  it.each([
    ["demande", false, true],
    ["demande", true, true],
    ["repond", false, false],
    ["repond", true, true],
    ["lit", false, false],
    ["lit", true, false],
  ] as const)("%s, répondue %s : peut clore %s", (role, repondue, permis) => {
    expect(peutClore(role, repondue)).toBe(permis);
  });

  it.each([
    ["repond", false, true],
    ["repond", true, false],
    ["demande", false, false],
    ["demande", true, false],
    ["lit", false, false],
    ["lit", true, false],
  ] as const)("%s, close %s : peut transférer %s", (role, close, permis) => {
    expect(peutTransferer(role, close)).toBe(permis);
  });

  it("la page des demandes s’ouvre aux trois parties et à l’URPS", () => {
    expect(QUALITES.filter((qualite) => !voitLesDemandes({ qualites: [qualite] }))).toEqual([
      "msa",
      "national",
      "admin",
      "systeme",
    ]);
  });
});
