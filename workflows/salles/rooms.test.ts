import { describe, expect, it } from "vitest";
import { QUALITES } from "../acteur.ts";
import { qualiteDansLaSalle, sallesDe } from "./rooms.ts";

describe("qui entre dans quelle salle", () => {
  it("les trois parties dans la salle partagée, l’ARS et la CPAM seules dans l’autre", () => {
    const table = QUALITES.map((qualite) => {
      const acteur = { qualites: [qualite] };
      const ecrit = sallesDe(acteur).filter((salle) => qualiteDansLaSalle(acteur, salle) !== undefined);
      return `${qualite} : lit ${sallesDe(acteur).join(", ") || "rien"} ; écrit ${ecrit.join(", ") || "rien"}`;
    });
    expect(table).toEqual([
      "porteur : lit partagee ; écrit partagee",
      "coporteur : lit partagee ; écrit partagee",
      "coordinateur : lit partagee ; écrit partagee",
      "redacteur : lit partagee ; écrit partagee",
      "lecteur : lit partagee ; écrit rien",
      "ars.instructeur : lit partagee, privee ; écrit partagee, privee",
      "ars.signataire : lit partagee, privee ; écrit partagee, privee",
      "ars.delegation : lit partagee, privee ; écrit partagee, privee",
      "cpam.roc : lit partagee, privee ; écrit partagee, privee",
      "cpam.direction : lit partagee, privee ; écrit partagee, privee",
      "msa : lit rien ; écrit rien",
      "urps : lit rien ; écrit rien",
      "national : lit rien ; écrit rien",
      "admin : lit rien ; écrit rien",
      "systeme : lit rien ; écrit rien",
    ]);
  });

  it("qui est des deux côtés n’écrit en salle privée que pour son autorité", () => {
    const acteur = { qualites: ["porteur", "ars.instructeur"] as const };
    expect(qualiteDansLaSalle(acteur, "partagee")).toBe("porteur");
    expect(qualiteDansLaSalle(acteur, "privee")).toBe("ars.instructeur");
  });
});
