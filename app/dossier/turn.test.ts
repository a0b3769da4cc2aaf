import { describe, expect, it } from "vitest";
import { actesAttendus } from "#app/notifications/awaited-acts.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { dossier, HISTOIRES, type Histoire, JOUR } from "#test/fabriques/dossier.ts";
import { QUALITES, type Qualite } from "#workflows/acteur.ts";
import type { TypeDeFait } from "#workflows/fact.ts";
import { tourDe } from "./turn.ts";

const etapes = Object.keys(HISTOIRES) as Histoire[];
const devant = (jusqua: Histoire, qualite: Qualite) => ({
  dossier: dossier({ jusqua }),
  acteur: ACTEURS[qualite],
  aujourdhui: JOUR,
});
const preparee = (type: TypeDeFait, reste: { aSigner?: boolean; renvoyee?: boolean } = {}) => ({
  ...{ type, aSigner: false, renvoyee: false },
  ...reste,
});
const RIEN = { ecrit: false, preparees: [] };
/** What is read beside the sign. */
const lu = ({ vous, mots }: ReturnType<typeof tourDe>) =>
  mots ?? (vous ? "La main est à vous" : "En attente d’un autre");

describe("à qui est la main, dit à chacun", () => {
  it.each([
    ["lettreDeposee", "ars.instructeur", "La main est à vous"],
    ["lettreEnExamen", "ars.instructeur", "À vous de préparer la décision"],
    ["lettreEnExamen", "ars.signataire", "La main est à vous"],
    ["lettreEnExamen", "porteur", "En attente d’un autre"],
    ["projetDepose", "ars.instructeur", "La main est à vous"],
    ["projetComplet", "ars.instructeur", "À vous de préparer la décision"],
    ["contratASigner", "ars.instructeur", "Pour l’ARS, la signature revient à la direction"],
    ["contratASigner", "ars.signataire", "La main est à vous"],
    ["contratASigner", "cpam.roc", "Pour la CPAM, la signature revient à la direction"],
    ["contratASigner", "lecteur", "Pour la CPTS, l’acte revient au porteur du projet"],
    ["compteRenduASigner", "ars.instructeur", "Pour l’ARS, la signature revient à la direction"],
    ["ouvert", "lecteur", "La main est à la CPTS : l’acte revient au porteur du projet"],
    ["aideDemandee", "ars.instructeur", "À vous de préparer la décision"],
    ["enVigueur", "ars.instructeur", "En attente d’un autre"],
  ] as const)("%s, %s : %s", (jusqua, qualite, attendu) => {
    expect(lu(tourDe(devant(jusqua, qualite), RIEN)).replaceAll("\u00a0", " ")).toBe(attendu);
  });

  it.each(etapes)("« à vous » veut toujours dire qu’il y a quelque chose à faire : %s", (jusqua) => {
    for (const qualite of QUALITES) {
      const ouvert = devant(jusqua, qualite);
      const actes = actesAttendus(ouvert.dossier, ouvert.acteur, JOUR);
      expect([qualite, tourDe(ouvert, RIEN).vous !== undefined]).toEqual([qualite, actes.length > 0]);
    }
  });

  it("qui écrit a la main, tant que son équipe est attendue", () => {
    const ecrit = { ecrit: true, preparees: [] };
    expect(lu(tourDe(devant("ouvert", "redacteur"), ecrit))).toBe("La main est à vous");
    expect(lu(tourDe(devant("lettreDeposee", "redacteur"), ecrit))).toBe("En attente d’un autre");
  });

  it("une décision préparée passe la main à la direction, et revient quand elle est renvoyée", () => {
    const instruction = devant("projetComplet", "ars.instructeur");
    const avec = (...preparees: ReturnType<typeof preparee>[]) => tourDe(instruction, { ecrit: false, preparees });
    expect(avec(preparee("OppositionNotifiee"))).toEqual({
      mots: "La main est à l’ARS\u00a0: la décision se signe à la direction",
      phrase: "La décision est préparée\u00a0: elle se signe à la direction.",
    });
    expect(lu(avec(preparee("OppositionNotifiee", { renvoyee: true })))).toBe("À vous de préparer la décision");
    const direction = devant("projetComplet", "ars.signataire");
    const aSigner = [preparee("OppositionNotifiee", { aSigner: true })];
    expect(lu(tourDe(direction, { ecrit: false, preparees: aSigner }))).toContain(
      "une décision attend votre signature",
    );
  });

  it("une aide préparée n’empêche pas de préparer la décision sur le projet", () => {
    const preparees = [preparee("AideAuDemarrageAccordee")];
    expect(lu(tourDe(devant("projetComplet", "ars.instructeur"), { ecrit: false, preparees }))).toBe(
      "À vous de préparer la décision",
    );
  });
});
