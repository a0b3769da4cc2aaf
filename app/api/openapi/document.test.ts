import { describe, expect, it } from "vitest";
import { EXEMPLES } from "#test/fabriques/propositions.ts";
import { TYPES_DE_FAITS } from "#workflows/fact.ts";
import { documentOpenapi } from "./document.ts";
import { formeProposee, PROPOSABLES } from "./facts.ts";
import { loader } from "./route.ts";

const description = JSON.parse(JSON.stringify(documentOpenapi())) as ReturnType<typeof documentOpenapi>;

/** Every value of the document, with where it is. */
function* parcourir(valeur: unknown, chemin = "#"): Generator<[string, Record<string, unknown>]> {
  if (valeur === null || typeof valeur !== "object") return;
  yield [chemin, valeur as Record<string, unknown>];
  for (const [cle, membre] of Object.entries(valeur)) yield* parcourir(membre, `${chemin}/${cle}`);
}
const suivre = (reference: string): unknown =>
  reference
    .slice(2)
    .split("/")
    .reduce<unknown>((objet, cle) => (objet as Record<string, unknown>)?.[cle], description);

type Operation = {
  operationId: string;
  summary: string;
  responses: Record<string, unknown>;
  parameters?: { name: string }[];
};
const operations = Object.entries(description.paths).flatMap(([chemin, methodes]) =>
  Object.entries(methodes)
    .filter(([methode]) => methode !== "parameters")
    .map(([methode, operation]) => ({ nom: `${methode} ${chemin}`, chemin, operation })),
);

describe("la description OpenAPI", () => {
  it("ne renvoie qu’à ce qu’elle contient", () => {
    const references = [...parcourir(description)].flatMap(([chemin, { $ref, mapping }]) => [
      ...(typeof $ref === "string" ? [[chemin, $ref]] : []),
      ...Object.values((mapping ?? {}) as Record<string, string>).map((ref) => [chemin, ref]),
    ]);
    expect(references.length).toBeGreaterThan(100);
    expect(references.filter(([, ref]) => !ref?.startsWith("#/") || suivre(ref) === undefined)).toEqual([]);
  });

  it("ne laisse aucune trace de son générateur", () => {
    expect(
      [...parcourir(description)].filter(([, objet]) => "$schema" in objet || "$id" in objet || "$defs" in objet),
    ).toEqual([]);
  });

  it.each(operations)("$nom a un nom, un résumé et des réponses décrites", ({ chemin, operation }) => {
    const { operationId, summary, responses, parameters } = operation as Operation;
    expect(operationId).toMatch(/^[a-z][A-Za-z]+$/);
    expect(summary).toBeTruthy();
    const codes = Object.keys(responses);
    expect(codes.some((code) => code.startsWith("2"))).toBe(true);
    for (const reponse of Object.values(responses)) expect(reponse).toMatchObject({ description: expect.any(String) });
    const { parameters: communs = [] } = description.paths[chemin as "/api/v1/dossiers/{id}"];
    const nommes = [...communs, ...(parameters ?? [])].map(({ name }) => name);
    for (const [, variable] of chemin.matchAll(/\{(\w+)\}/g)) expect(nommes).toContain(variable);
  });

  it("nomme chaque opération une seule fois", () => {
    const noms = operations.map(({ operation }) => (operation as Operation).operationId);
    expect(new Set(noms).size).toBe(noms.length);
  });

  it("décrit chaque acte et chaque forme en français", () => {
    const schemas = description.components.schemas as Record<string, { description?: string }>;
    expect(Object.keys(schemas)).toEqual(expect.arrayContaining([...TYPES_DE_FAITS]));
    expect(Object.entries(schemas).filter(([, { description: phrase }]) => !phrase?.endsWith("."))).toEqual([]);
  });

  it("ne propose pas ce que seul le calendrier fait", () => {
    expect(PROPOSABLES).not.toContain("ContratEchu");
    expect(PROPOSABLES).not.toContain("ProjetDeSanteReputeValide");
    expect(PROPOSABLES).toHaveLength(TYPES_DE_FAITS.length - 4);
  });

  it.each(PROPOSABLES)("accepte un exemple de %s", (type) => {
    const forme = formeProposee(type);
    const garde = Object.entries(EXEMPLES[type].champs).filter(([champ]) => champ in forme.shape);
    const exemple: Record<string, unknown> = { type, ...Object.fromEntries(garde) };
    if (type === "TerritoireDefini") exemple.communes = ["33227", "2A004"];
    if (type === "PorteurDesigne") exemple.personne = { id: "porteur" };
    if (type === "ExamenOuvert") exemple.responsable = { id: "ars" };
    expect(forme.safeParse(exemple).error?.issues).toBeUndefined();
  });

  it("se lit sans être connecté, et ne s’écrit pas", async () => {
    const adresse = "http://localhost/api/v1/openapi.json";
    expect(await loader({ request: new Request(adresse) }).json()).toEqual(description);
    const refus = loader({ request: new Request(adresse, { method: "POST" }) });
    expect([refus.status, refus.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });
});
