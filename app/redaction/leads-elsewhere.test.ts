import { describe, expect, it } from "vitest";
import { menAilleurs } from "./leads-elsewhere.ts";

const ICI = { origin: "https://atelier.example", pathname: "/ecrire/d/projet", search: "?section=budget" };
const SANS_TOUCHE = { button: 0, metaKey: false, ctrlKey: false, shiftKey: false, altKey: false };
const lien = (adresse: string, { target = "", download = false } = {}) => {
  const { origin, pathname, search } = new URL(adresse, `${ICI.origin}${ICI.pathname}${ICI.search}`);
  const ancre = { origin, pathname, search, target, hasAttribute: () => download };
  return { closest: () => ancre };
};
const clic = (target: unknown, touches = {}) => ({ ...SANS_TOUCHE, ...touches, target }) as never;

describe("un lien pressé sans réseau", () => {
  it.each<readonly [string, unknown, object, boolean]>([
    ["vers une autre section", lien("?section=suivi"), {}, true],
    ["vers une autre page", lien("/dossiers/d"), {}, true],
    ["vers une question de cette section", lien("#recettes"), {}, false],
    ["vers un autre site", lien("https://ailleurs.example/"), {}, false],
    ["dans un autre onglet", lien("/dossiers/d", { target: "_blank" }), {}, false],
    ["à garder dans un fichier", lien("/versions/v", { download: true }), {}, false],
    ["avec une touche qui ouvre un onglet", lien("/dossiers/d"), { ctrlKey: true }, false],
    ["ailleurs que sur un lien", { closest: () => null }, {}, false],
  ])("%s", (_ou, cible, touches, attendu) => expect(menAilleurs(clic(cible, touches), ICI)).toBe(attendu));
});
