import { describe, expect, it } from "vitest";
import { lireEnvoi } from "./upload.server.ts";

const ADRESSE = "http://localhost/ecrire/x/projet-de-sante/importer";
const envoi = (fichier: File | string | null, nom = "fichier") => {
  const body = new FormData();
  if (fichier !== null) body.set(nom, fichier);
  return new Request(ADRESSE, { method: "POST", body });
};
/** A body that never says its length. */
const flux = (mega: number, lu: { mega: number }) =>
  new Request(ADRESSE, {
    method: "POST",
    headers: { "content-type": "multipart/form-data; boundary=x" },
    body: new ReadableStream({
      pull: (controle) => {
        if (lu.mega >= mega) return controle.close();
        lu.mega += 1;
        controle.enqueue(new Uint8Array(1_000_000));
      },
    }),
    duplex: "half",
  } as RequestInit);

describe("le fichier envoyé", () => {
  it("arrive avec son nom, sans le chemin qu’un navigateur y met", async () => {
    const recu = await lireEnvoi(envoi(new File(["abc"], "C:\\projets\\Projet de santé.docx")));
    expect(recu).toEqual({ nom: "Projet de santé.docx", octets: new Uint8Array([97, 98, 99]) });
  });

  it.each<[string, () => Request]>([
    ["aucun champ", () => envoi(null)],
    ["un fichier vide", () => envoi(new File([], "vide.docx"))],
    ["un texte à la place du fichier", () => envoi("abc")],
    ["un autre champ", () => envoi(new File(["a"], "a.docx"), "autre")],
    [
      "un corps qui n’est pas un formulaire",
      () => new Request(ADRESSE, { method: "POST", body: "x", headers: { "content-type": "multipart/form-data" } }),
    ],
  ])("%s : à choisir d’abord", async (_cas, faire) => {
    expect(await lireEnvoi(faire())).toEqual({ refus: "absent" });
  });

  it("trop lourd, est lu jusqu’au bout sans être gardé, pour que la réponse arrive", async () => {
    const lu = { mega: 0 };
    expect(await lireEnvoi(flux(30, lu))).toEqual({ refus: "trop-lourd" });
    expect(lu.mega).toBe(30);
  });

  it("sans fin, n’est pas lu sans fin", async () => {
    const lu = { mega: 0 };
    expect(await lireEnvoi(flux(1_000, lu))).toEqual({ refus: "trop-lourd" });
    expect(lu.mega).toBeLessThan(310);
  });
});
