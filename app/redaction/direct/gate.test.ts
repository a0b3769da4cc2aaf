import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { NIR, NOM, page } from "#test/fabriques/page-tapee.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("ce qui ressemble à une donnée de patient", () => {
  it("ne part pas, et ne part pas non plus une fois retiré", () => {
    const { taper, texte, aParti, dehors, garde, partant, historique } = page();
    taper("Besoin repéré. ");
    texte.insert(texte.length, NIR);
    expect(garde.soupcons).toMatchObject([{ nom: NOM, extrait: NIR, genre: "nir" }]);
    taper(" Suite tapée pendant ce temps.");
    expect(dehors()).toBe("Besoin repéré. ");
    texte.delete("Besoin repéré. ".length, NIR.length);
    expect(garde.soupcons).toEqual([]);
    expect(dehors()).toBe("Besoin repéré.  Suite tapée pendant ce temps.");
    expect(historique.undoStack.length).toBeGreaterThan(0);
    expect(aParti("588 157")).toBe(false);
    expect(Buffer.from(Y.encodeStateAsUpdate(partant)).toString("utf8")).not.toContain("588 157");
  });

  it("tapé chiffre après chiffre, le numéro ne part pas pendant qu’il se forme", async () => {
    const { taper, texte, aParti, dehors, garde } = page();
    taper(NIR);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(garde.retient).toBe(true);
    texte.delete(0, texte.length);
    taper("Personne n’est nommé.");
    expect(dehors()).toBe("Personne n’est nommé.");
    expect(aParti("588")).toBe(false);
  });

  it("part une fois que la personne dit que ce n’en est pas une, et n’est plus demandé", () => {
    const { taper, texte, dehors, garde } = page();
    texte.insert(0, NIR);
    const [soupcon] = garde.soupcons;
    if (!soupcon) throw new Error("Nothing was suspected");
    garde.admettre(soupcon);
    expect(dehors()).toBe(NIR);
    taper(" et la suite");
    expect([garde.retient, dehors()]).toEqual([false, `${NIR} et la suite`]);
  });

  it("remis par « annuler », il est retenu de nouveau", () => {
    const { texte, garde, historique, aParti } = page();
    texte.insert(0, NIR);
    historique.stopCapturing();
    texte.delete(0, NIR.length);
    historique.undo();
    expect(texte.toString()).toBe(NIR);
    expect(garde.soupcons).toHaveLength(1);
    expect(aParti("588 157")).toBe(false);
  });

  it("n’est pas demandé à qui ne l’a pas tapé : il est déjà enregistré", () => {
    const { garde, partant, taper, dehors } = page();
    const autre = new Y.Doc();
    autre.getText(NOM).insert(0, `${NIR} `);
    Y.applyUpdate(partant, Y.encodeStateAsUpdate(autre));
    taper("ma suite");
    expect([garde.retient, dehors()]).toEqual([false, `${NIR} ma suite`]);
  });

  it("ce que les autres écrivent arrive pendant que l’on répond", () => {
    const { texte, partant, sas } = page();
    texte.insert(0, NIR);
    const autre = new Y.Doc();
    autre.getText("prevention.autre").insert(0, "Écrit au cabinet");
    Y.applyUpdate(partant, Y.encodeStateAsUpdate(autre));
    expect(sas.retenu).toBe(true);
    expect(texte.doc?.getText("prevention.autre").toString()).toBe("Écrit au cabinet");
  });
});

it("un nombre qui commence comme un numéro n’est retenu qu’un instant", async () => {
  const { taper, dehors } = page();
  taper("Population : 1 520 438");
  await vi.advanceTimersByTimeAsync(2_000);
  expect(dehors()).toBe("Population : 1 520 438");
});
