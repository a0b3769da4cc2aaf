import { describe, expect, it } from "vitest";
import type { Lecture } from "./prepare.server.ts";
import { paragraphe } from "./test-outline.ts";
import { garder, type Lecteur, retrouver } from "./waiting.server.ts";

const MINUTE = 60_000;
const lecteur = (personne: string, document = "d"): Lecteur => ({ personne, document });
const lecture = (images = 0): Lecture => ({
  nom: "projet.docx",
  passages: [{ titre: "A", chemin: [], cible: null, noeuds: [paragraphe("a")], signalements: [] }],
  images: new Map(images > 0 ? [[0, new Uint8Array(images)]] : []),
  remarques: [],
  signalements: [],
});
const garde = (qui: Lecteur, quoi = lecture(), maintenant = 0) => garder(qui, quoi, maintenant) ?? "";

describe("une lecture en attente", () => {
  it("se retrouve pendant une demi-heure, par la même personne et pour le même document", () => {
    const jeton = garde(lecteur("ana"));
    expect(retrouver(jeton, lecteur("ana"), 29 * MINUTE)?.lecture.nom).toBe("projet.docx");
    expect(retrouver(jeton, lecteur("bob"), MINUTE)).toBeNull();
    expect(retrouver(jeton, lecteur("ana", "autre"), MINUTE)).toBeNull();
    expect(retrouver("inconnu", lecteur("ana"), MINUTE)).toBeNull();
    expect(retrouver(jeton, lecteur("ana"), 30 * MINUTE)).toBeNull();
  });

  it("laisse sa place au fichier suivant de la même personne", () => {
    const [premier, second] = [garde(lecteur("ana")), garde(lecteur("ana"))];
    expect(retrouver(premier, lecteur("ana"), 0)).toBeNull();
    expect(retrouver(second, lecteur("ana"), 0)).not.toBeNull();
  });

  it("cinquante mégaoctets en tout : les plus anciennes font place, une trop lourde n’entre pas", () => {
    const jetons = ["a", "b", "c"].map((qui) => garde(lecteur(qui), lecture(20_000_000), 40 * MINUTE));
    const restent = jetons.map((jeton, rang) => retrouver(jeton, lecteur("abc"[rang] ?? ""), 40 * MINUTE) !== null);
    expect(restent).toEqual([false, true, true]);
    expect(garder(lecteur("d"), lecture(51_000_000), 40 * MINUTE)).toBeNull();
    expect(retrouver(jetons[2] ?? "", lecteur("c"), 40 * MINUTE)).not.toBeNull();
  });
});
