import { describe, expect, it } from "vitest";
import { service } from "#app/api/test-client.ts";
import { versionsVues } from "#app/dossier/papers.server.ts";
import { lireFlux } from "#db/queries/stream.ts";
import { versionsDuDocument } from "#db/queries/versions.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import type { Qualite } from "#workflows/acteur.ts";
import { action as garder, loader as lister } from "./list.tsx";
import { loader as lire } from "./page.tsx";
import { lettre, visiter } from "./test-desk.ts";

const chez = service();
type Lettre = Awaited<ReturnType<typeof lettre>>;
const garderSous = ({ params }: Lettre, nomDeVersion: string, qui: Qualite = "redacteur") =>
  visiter(chez, garder, { params, qui, champs: { nomDeVersion } });

describe("garder une version de travail", () => {
  it("fige le texte du moment sous son nom, numéroté à part des dépôts", async () => {
    const cas = await lettre(chez.db);
    await cas.ecrire("Onze habitants sur cent n’ont pas de médecin traitant.");
    expect(await garderSous(cas, "  relue par\nle bureau ")).toContain("?gardee=1");
    await cas.ecrire("Douze habitants sur cent n’ont pas de médecin traitant.");
    expect(await garderSous(cas, "envoyée aux communes", "porteur")).toContain("?gardee=2");
    const versions = await versionsDuDocument(chez.db, cas.document.id);
    expect(versions.map(({ nature, numero, nom, figeePar }) => ({ nature, numero, nom, figeePar }))).toEqual([
      { nature: "travail", numero: 2, nom: "envoyée aux communes", figeePar: ACTEURS.porteur.nom },
      { nature: "travail", numero: 1, nom: "relue par le bureau", figeePar: ACTEURS.redacteur.nom },
    ]);
    const premiere = await visiter(chez, lire, { params: { version: versions[1]?.id ?? "" }, qui: "lecteur" });
    expect(JSON.stringify(premiere)).toContain("Onze habitants");
    expect(JSON.stringify(premiere)).not.toContain("Douze habitants");
  });

  it("le même envoi deux fois n’en garde qu’une", async () => {
    const cas = await lettre(chez.db);
    await cas.ecrire("Le territoire perd ses médecins.");
    const vers = await garderSous(cas, "première lecture");
    expect(await garderSous(cas, "première lecture")).toBe(vers);
    expect(await versionsDuDocument(chez.db, cas.document.id)).toHaveLength(1);
  });

  it.each([
    ["sans nom", "   ", "Donnez un nom"],
    ["sous un nom trop long", "a".repeat(81), "raccourcissez-le à 80"],
  ])("%s, rien n’est gardé et la saisie revient", async (_cas, nom, phrase) => {
    const cas = await lettre(chez.db);
    const reponse = await garderSous(cas, nom);
    expect(reponse).toMatchObject({ erreurs: { nomDeVersion: expect.stringContaining(phrase) }, saisi: nom.trim() });
    expect(await versionsDuDocument(chez.db, cas.document.id)).toEqual([]);
  });

  it("qui ne fait que lire ne garde rien, et un texte déposé non plus", async () => {
    const cas = await lettre(chez.db);
    expect(await garderSous(cas, "essai", "lecteur")).toBe("404");
    expect(await garderSous(cas, "essai", "ars.instructeur")).toBe("404");
    expect(await garderSous(await lettre(chez.db, "lettreDeposee"), "essai")).toBe("404");
  });
});

describe("une version de travail ne se voit que de ceux qui lisent le brouillon", () => {
  it.each([
    ["porteur", true],
    ["coordinateur", true],
    ["redacteur", true],
    ["lecteur", true],
    ["ars.instructeur", false],
    ["ars.signataire", false],
    ["cpam.roc", false],
    ["msa", false],
    ["urps", false],
    ["admin", false],
  ] satisfies [Qualite, boolean][])("%s", async (qui, voit) => {
    const cas = await lettre(chez.db);
    await garderSous(cas, "à nous seuls");
    const [version] = await versionsDuDocument(chez.db, cas.document.id);
    const params = { version: version?.id ?? "" };
    const lue = await visiter(chez, lire, { params, qui });
    const liste = await visiter(chez, lister, { params: cas.params, qui });
    if (voit) {
      expect(lue).toMatchObject({ nom: expect.stringContaining("à nous seuls") });
      expect(liste).toMatchObject({ versions: [{ id: version?.id }] });
    } else expect([lue, liste]).toEqual(["404", "404"]);
  });

  it("elle n’est jamais parmi les documents du dossier", async () => {
    const cas = await lettre(chez.db);
    await garderSous(cas, "à nous seuls");
    const flux = await lireFlux(chez.db, cas.dossierId);
    if (!flux) throw new Error("The file was just opened and is not there");
    const ouvert = { db: chez.db, id: cas.dossierId, acteur: ACTEURS.porteur, ...flux, aujourdhui: "2026-03-16" };
    expect(await versionsVues(ouvert)).toEqual([]);
  });
});
