import { createHmac } from "node:crypto";
import { expect, it } from "vitest";
import { jetonDeSession } from "./session-token.ts";

const SECRET = "un-secret-de-plus-de-trente-deux-caracteres";
const signe = (jeton: string, secret = SECRET) =>
  encodeURIComponent(`${jeton}.${createHmac("sha256", secret).update(jeton).digest("base64")}`);

it("le jeton d’une session se lit parmi les autres témoins, sous ses deux noms", () => {
  expect(jetonDeSession(`a=1; atelier.session_token=${signe("j1")}; b=2`, SECRET)).toBe("j1");
  expect(jetonDeSession(`__Secure-atelier.session_token=${signe("j2")}`, SECRET)).toBe("j2");
});

it.each([
  ["aucun témoin", null],
  ["un autre témoin", "autre=1"],
  ["un jeton sans signature", "atelier.session_token=j1"],
  ["un jeton signé par un autre", `atelier.session_token=${signe("j1", "autre")}`],
  ["la signature d’un autre jeton", `atelier.session_token=${signe("j1").replace("j1", "j2")}`],
  ["une signature coupée", `atelier.session_token=${signe("j1").slice(0, -8)}`],
  ["un témoin illisible", "atelier.session_token=%E0%A4%A"],
])("%s n’ouvre rien", (_cas, cookies) => expect(jetonDeSession(cookies, SECRET)).toBeUndefined());
