import { expect, it } from "vitest";
import {
  type Awareness,
  applyAwarenessUpdate,
  encodeAwarenessUpdate,
  Awareness as Presences,
} from "y-protocols/awareness";
import * as Y from "yjs";
import { chercher } from "./editor/mention.ts";
import { autresPresents, classeDe, mouvement } from "./presence.ts";

const personne = (nom: string, section = "prevention"): Awareness => {
  const presences = new Presences(new Y.Doc());
  presences.setLocalState({ nom, fonction: "Rédaction", couleur: 2, section, cursor: null });
  return presences;
};
const rejoindre = (ici: Awareness, autre: Awareness) =>
  applyAwarenessUpdate(ici, encodeAwarenessUpdate(autre, [autre.clientID]), "test");

it("les autres sont là une fois chacun, par ordre de nom, et l’on n’est pas parmi eux", () => {
  const ici = personne("Camille Ferrand");
  const tous = ["Paul Tessier", "Inès Moreau", "Inès Moreau", "Camille Ferrand"].map((nom) => personne(nom));
  for (const autre of tous) rejoindre(ici, autre);
  expect(autresPresents(ici, "Camille Ferrand").map(({ nom }) => nom)).toEqual(["Inès Moreau", "Paul Tessier"]);
  for (const presences of [ici, ...tous]) presences.destroy();
});

it("ce qui n’est pas une présence n’en est pas une, et une couleur inconnue devient la première", () => {
  const ici = personne("Camille Ferrand");
  const forgee = new Presences(new Y.Doc());
  forgee.setLocalState({ nom: { html: "<b>" }, couleur: "rouge;background:url(x)" });
  rejoindre(ici, forgee);
  expect(autresPresents(ici, "Camille Ferrand")).toEqual([]);
  expect(["rouge;background:url(x)", 0, 7, 1.5].map(classeDe)).toEqual(["m1", "m1", "m1", "m1"]);
  for (const presences of [ici, forgee]) presences.destroy();
});

it("ceux qui viennent et partent sont nommés ; ceux qui changent de section ne le sont pas", () => {
  const present = (nom: string, section = "prevention") => ({
    client: 1,
    nom,
    fonction: "",
    couleur: 1,
    section,
    ecrit: false,
    lieu: null,
  });
  expect(mouvement([], [present("Inès Moreau")])).toBe("Inès Moreau a rejoint le texte.");
  expect(mouvement([present("Inès Moreau")], [present("Paul Tessier")])).toBe(
    "Paul Tessier a rejoint le texte. Inès Moreau a quitté le texte.",
  );
  expect(mouvement([present("Inès Moreau")], [present("Inès Moreau", "crise")])).toBe("");
});

it("un membre se trouve par une partie de son nom, sans les accents", () => {
  const membres = ["Inès Moreau", "Paul Tessier"].map((nom) => ({ id: nom, nom, fonction: "" }));
  expect(chercher(membres, "ines").map(({ nom }) => nom)).toEqual(["Inès Moreau"]);
  expect(chercher(membres, "eau").map(({ nom }) => nom)).toEqual(["Inès Moreau"]);
  expect(chercher(membres, "")).toHaveLength(2);
  expect(chercher(membres, "zz")).toEqual([]);
});
