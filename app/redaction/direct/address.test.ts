import { expect, it } from "vitest";
import { adresseDe } from "./address.ts";

it.each([
  ["www.ameli.fr", "https://www.ameli.fr"],
  [" ameli.fr/gironde ", "https://ameli.fr/gironde"],
  ["https://exemple.fr/a?b=c", "https://exemple.fr/a?b=c"],
  ["cpts@exemple.fr", "mailto:cpts@exemple.fr"],
  ["tel:+33556000000", "tel:+33556000000"],
  ["javascript:alert(1)", null],
  ["data:text/html,x", null],
  ["JAVASCRIPT:alert(1)", null],
  ["file:///etc/hosts", null],
  ["le site", null],
  ["", null],
])("« %s » mène à %s", (saisie, adresse) => {
  expect(adresseDe(saisie)).toBe(adresse);
});
