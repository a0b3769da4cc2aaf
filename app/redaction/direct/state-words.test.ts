import { expect, it } from "vitest";
import type { Sante } from "./link.ts";
import { direEtat } from "./state-words.ts";

const SANTE: Sante = { voie: "socket", lue: true, horsLigne: false, sessionFinie: false, droits: null, refus: null };
const dire = (sante: Partial<Sante>, autres: Partial<Parameters<typeof direEtat>[0]> = {}) =>
  direEtat({ sante: { ...SANTE, ...sante }, aJour: true, retenu: false, garde: true, quand: "à 22:31", ...autres });

it.each([
  ["tout est rangé", dire({}), "saved", "Enregistré à 22:31"],
  ["rien n’a jamais été écrit", dire({}, { quand: "" }), "saved", "Enregistré"],
  ["quelque chose attend", dire({}, { aJour: false }), "wait", "Enregistrement…"],
  ["le texte n’est pas encore lu", dire({ lue: false }), "wait", "Enregistrement…"],
  [
    "les prises sont bloquées",
    dire({ voie: "echange" }),
    "saved",
    "Enregistré, connexion réduite : les textes des autres arrivent avec quelques secondes de retard",
  ],
  ["prises bloquées, quelque chose attend", dire({ voie: "echange" }, { aJour: false }), "wait", "Enregistrement…"],
  ["hors ligne", dire({ horsLigne: true }, { aJour: false }), "off", "Hors ligne : gardé sur cet appareil"],
  [
    "hors ligne, rien n’est gardé",
    dire({ horsLigne: true }, { garde: false }),
    "off",
    "Hors ligne : gardez cette page ouverte",
  ],
  [
    "la session est finie, même hors ligne",
    dire({ sessionFinie: true, horsLigne: true }),
    "off",
    "Votre session a expiré : reconnectez-vous dans un autre onglet, rien n’est perdu",
  ],
  [
    "une question est posée",
    dire({}, { retenu: true, aJour: false }),
    "off",
    "Pas encore enregistré : une question vous est posée dans le texte",
  ],
  [
    "la plume est fermée",
    dire({ droits: { ecrit: false, sections: [] } }),
    "off",
    "Vous lisez ce texte sans pouvoir y écrire",
  ],
  ["le texte est refusé", dire({ refus: "Trop long." }, { aJour: false }), "off", "Pas enregistré"],
])("quand %s, l’écran le dit", (_quand, etat, ton, phrase) => {
  expect({ ...etat, phrase: etat.phrase.replace(/\s/g, " ") }).toEqual({ ton, phrase });
});
