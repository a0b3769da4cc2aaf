import { expect, it } from "vitest";
import { apres, faitLu } from "./gestures.ts";

const lu = (adresse: string) => faitLu(`http://localhost${adresse}`, ["close", "prise"])?.titre;

it.each([
  [apres("/fil", "close"), "Demande close"],
  [apres("/fil", "prise"), "Vous suivez cette demande"],
  [apres("/fil", "retrait"), undefined],
  ["/fil?fait=toString", undefined],
  ["/fil", undefined],
] as const)("%s : %s", (adresse, titre) => {
  expect(lu(adresse)).toBe(titre);
});
