import { beforeEach, describe, expect, it } from "vitest";
import { service } from "#app/api/test-client.ts";
import { dossierInscrit } from "#test/fabriques/registre.ts";
import type { VueDesDemandes } from "./file.server.ts";
import { visiteur } from "./test-visit.ts";
import type { VueDuFil } from "./thread.server.ts";

const chez = service();
const visiter = visiteur(chez);
let dossier = "";
let arrivee = "";
const fil = async (qui: string, requete = "") =>
  (await visiter(qui, "fil", { id: dossier, demande: id(), requete })).corps as unknown as VueDuFil;
const id = () => /appui\/(\w+)/.exec(arrivee)?.[1] ?? "";
const faire = (qui: string, champs: Record<string, string>) =>
  visiter(qui, "fil", { id: dossier, demande: id() }, champs);
/** What the page one is led to says has been done. */
const dit = async (qui: string, vers: string) => (await fil(qui, vers.slice(vers.indexOf("?")))).fait?.titre;

beforeEach(async () => {
  dossier = (await dossierInscrit(chez.db, { jusqua: "projetComplet" })).id;
  const envoi = { cle: "a", objet: "financier", organisme: "cpam-33", question: "Quand vient le solde ?" };
  ({ vers: arrivee } = await visiter("coordination", "fichier", { id: dossier }, envoi));
});

describe("clore une demande d’appui", () => {
  it("l’organisme qui n’a pas répondu ne la clôt pas : on le lui dit, et elle reste ouverte", async () => {
    await faire("cpam", { intention: "prendre" });
    expect((await fil("cpam")).clot).toBe(false);
    const { statut, corps } = await faire("cpam", { intention: "clore" });
    expect([statut, corps.refuse]).toMatchObject([200, { erreur: expect.stringContaining("Écrivez d’abord") }]);
    expect((await fil("cpam")).demande.close).toBeNull();
  });

  it("l’organisme qui a répondu la clôt ; close, plus personne n’a à la clore", async () => {
    await faire("cpam", { cle: "b", texte: "En décembre." });
    expect([(await fil("cpam")).clot, (await fil("ars")).clot]).toEqual([true, false]);
    expect((await faire("cpam", { intention: "clore" })).statut).toBe(302);
    expect([(await fil("cpam")).clot, (await fil("porteur")).clot]).toEqual([false, false]);
  });

  it("l’équipe la clôt sans attendre", async () => {
    expect((await fil("porteur")).clot).toBe(true);
    expect((await faire("porteur", { intention: "clore" })).statut).toBe(302);
  });
});

it("chaque geste est confirmé à qui l’a fait", async () => {
  const dits = [await dit("coordination", arrivee)];
  for (const [qui, champs] of [
    ["cpam", { intention: "prendre" }],
    ["cpam", { cle: "b", texte: "En décembre." }],
    ["porteur", { cle: "c", texte: "Merci.", sansReponse: "oui" }],
    ["cpam", { intention: "clore" }],
  ] as const) {
    dits.push(await dit(qui, (await faire(qui, champs)).vers));
  }
  expect(dits).toEqual([
    ...["Demande envoyée", "Vous suivez cette demande", "Réponse envoyée", "Message envoyé", "Demande close"],
  ]);
  expect(await dit("lecture", "?fait=reponse")).toBeUndefined();
});

it("la question se lit en tête, une seule fois, et l’on sait à qui elle est arrivée", async () => {
  await faire("cpam", { cle: "b", texte: "En décembre." });
  const { demande, messages } = await fil("porteur");
  expect(demande.question).toBe("Quand vient le solde ?");
  expect(messages.map(({ texte }) => texte)).toEqual(["En décembre."]);
});

it("avant qu’on la prenne en charge, le fil nomme qui l’a reçue", async () => {
  expect((await fil("porteur")).arriveeA).toBe("Sofia Lambert");
});

it("une question du même sujet, répondue, est rappelée avant d’en poser une autre", async () => {
  const rappelees = async (objet: string) => {
    const { corps } = await visiter("porteur", "fichier", { id: dossier, requete: `?objet=${objet}` });
    return (corps as unknown as VueDesDemandes).dejaRepondues.map(({ extrait }) => extrait);
  };
  expect(await rappelees("financier")).toEqual([]);
  await faire("cpam", { cle: "b", texte: "En décembre." });
  expect([await rappelees("financier"), await rappelees("projet")]).toEqual([["Quand vient le solde ?"], []]);
});
