import { describe, expect, it } from "vitest";
import { estUneCoupure } from "./network.ts";

describe("une erreur de la page vient du réseau", () => {
  it.each<readonly [unknown, boolean]>([
    [new TypeError("Failed to fetch"), true],
    [new TypeError("NetworkError when attempting to fetch resource."), true],
    [new TypeError("Load failed"), true],
    [new TypeError("Failed to fetch dynamically imported module: /assets/page.js"), true],
    [new TypeError("Cannot read properties of undefined (reading 'nom')"), false],
    [new Error("Failed to fetch"), false],
    [{ status: 500, message: "Failed to fetch" }, false],
    [undefined, false],
  ])("%s : %s", (erreur, attendu) => expect(estUneCoupure(erreur)).toBe(attendu));
});
