import { asc, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { LENDEMAIN, service } from "#app/api/test-client.ts";
import { loader as boite } from "#app/notifications/page.tsx";
import { loader as salle } from "#app/salles/page.tsx";
import { messages } from "#db/schema/rooms.ts";
import { demandesDAppui } from "#db/schema/support.ts";
import { dossierInscrit } from "#test/fabriques/registre.ts";
import { visiteur } from "./test-visit.ts";

const chez = service();
const visiter = visiteur(chez);
let dossier = "";
beforeEach(async () => {
  vi.setSystemTime(LENDEMAIN);
  dossier = (await dossierInscrit(chez.db, { jusqua: "projetComplet" })).id;
});
const plusTard = (jours: number) => vi.setSystemTime(LENDEMAIN.getTime() + jours * 86_400_000);

const demander = async (champs: Record<string, string> = {}, qui = "coordination") => {
  const envoi = { cle: "a", objet: "financier", organisme: "cpam-33", question: "Quand vient le solde ?", ...champs };
  const { vers, corps } = await visiter(qui, "fichier", { id: dossier }, envoi);
  return { corps, demande: /appui\/(\w+)/.exec(vers)?.[1] ?? "" };
};
const fil = (qui: string, demande: string, champs?: Record<string, string>) =>
  visiter(qui, "fil", { id: dossier, demande }, champs);
const aFaire = async (qui: string, nature = "a-faire") => {
  const request = new Request(`http://localhost/notifications?nature=${nature}`, {
    headers: { authorization: `Bearer ${chez.jeton[qui]}` },
  });
  const vue = await boite({ request, params: {}, context: {} });
  return vue.lignes.filter(({ dossierId, fil }) => dossierId === dossier && fil).map(({ titre }) => titre);
};

describe("un appui, de la question à la clôture", () => {
  it("la page dit qui répondra et avant quand, le corps proposé d’abord", async () => {
    const { corps } = await visiter("coordination", "fichier", { id: dossier, requete: "?objet=juridique" });
    const { choix } = corps.saisie as { choix: { id: string; qui: string[]; avant: string }[] };
    expect(choix.map(({ id }) => id)).toEqual(["urps-75", "ars-75", "cpam-33"]);
    expect(choix.map(({ qui }) => qui.join())).toEqual(["Dr Hugo Marchand", "Hélène Vidal", "Sofia Lambert"]);
    expect(new Set(choix.map(({ avant }) => avant))).toEqual(new Set(["23 mars 2026"]));
  });

  it("elle arrive au référent, qui répond ; qui a demandé est prévenu, et lire suffit", async () => {
    const { demande } = await demander();
    expect(await aFaire("cpam")).toEqual(["Appui financier"]);
    expect(await aFaire("cpam-direction")).toEqual([]);
    expect((await fil("cpam", demande, { cle: "b", texte: "En décembre." })).statut).toBe(302);
    expect(await aFaire("cpam")).toEqual([]);
    expect(await aFaire("coordination", "information")).toEqual(["Appui financier, réponse reçue"]);
    expect(await aFaire("porteur", "information")).toEqual(["Appui financier, réponse reçue"]);
    expect(await aFaire("redaction", "information")).toEqual([]);
    const { corps } = await fil("coordination", demande);
    expect(corps).toMatchObject({
      role: "demande",
      demande: { etat: { mots: "Répondue" }, suiviePar: "Sofia Lambert" },
    });
    expect(await aFaire("coordination", "information")).toEqual([]);
  });

  it("un dossier pris en charge à l’ARS : son référent seul est prévenu", async () => {
    await demander({ objet: "projet", organisme: "ars-75" });
    expect(await aFaire("ars")).toEqual(["Appui au projet"]);
    expect(await aFaire("ars-direction")).toEqual([]);
  });

  it("qui la prend en charge reçoit la suite ; close, elle se rouvre en y écrivant", async () => {
    const { demande } = await demander();
    await fil("cpam-direction", demande, { intention: "prendre" });
    await fil("coordination", demande, { intention: "clore" });
    expect((await fil("porteur", demande)).corps).toMatchObject({
      demande: { close: "le 16 mars 2026 par Inès Moreau" },
    });
    expect(await aFaire("cpam")).toEqual([]);
    await fil("porteur", demande, { cle: "c", texte: "Une question encore." });
    expect((await fil("porteur", demande)).corps).toMatchObject({
      demande: { close: null, etat: { mots: "Réponse attendue" } },
    });
    expect([await aFaire("cpam"), await aFaire("cpam-direction")]).toEqual([
      [],
      ["Appui financier, nouvelle question de l’équipe"],
    ]);
  });

  it("passé la date annoncée, elle est en retard", async () => {
    const { demande } = await demander();
    plusTard(7);
    expect((await fil("cpam", demande)).corps).toMatchObject({ demande: { etat: { mots: "Réponse attendue" } } });
    plusTard(8);
    expect((await fil("cpam", demande)).corps).toMatchObject({
      demande: { jours: -1, etat: { mots: "Réponse en retard" } },
    });
  });
});

describe("ce qui s’envoie deux fois, ou mal", () => {
  it("deux fois la même demande n’en font qu’une, deux fois la même réponse aussi", async () => {
    const { demande } = await demander();
    expect((await demander()).demande).toBe(demande);
    for (let fois = 0; fois < 2; fois += 1) await fil("cpam", demande, { cle: "b", texte: "En décembre." });
    const { corps } = await fil("porteur", demande);
    expect((corps.messages as { texte: string }[]).map(({ texte }) => texte)).toEqual(["En décembre."]);
    const salle = (await chez.db.select().from(messages).where(eq(messages.demandeId, demande))).map(
      ({ texte }) => texte,
    );
    expect(salle.sort()).toEqual(["En décembre.", "Quand vient le solde ?"]);
    const siennes = eq(demandesDAppui.dossierId, dossier);
    expect(await chez.db.select().from(demandesDAppui).where(siennes).orderBy(asc(demandesDAppui.id))).toHaveLength(1);
  });

  it.each([
    ["sans question", { question: " " }, "question", "Écrivez"],
    ["trop longue", { question: "a".repeat(5_001) }, "question", "raccourcissez"],
    ["qui nomme un patient", { question: "Mme Martin, diabétique, attend." }, "question", "patient"],
    ["sans objet", { objet: "" }, "objet", "Choisissez"],
    ["à un organisme d’ailleurs", { organisme: "msa-33" }, "organisme", "Choisissez"],
  ] as const)("%s : refusée, rien n’est perdu", async (_quoi, champs, champ, mot) => {
    const { corps, demande } = await demander(champs);
    expect(demande).toBe("");
    expect(corps.erreurs).toMatchObject({ [champ]: expect.stringContaining(mot) });
    expect(corps.saisie).toMatchObject({
      question: (("question" in champs && champs.question) || "Quand vient le solde ?").trim(),
    });
  });
});

it("le fil se lit dans la salle des trois parties, avec son lien, et jamais dans l’autre", async () => {
  const { demande } = await demander();
  const lire = async (recherche: string) => {
    const request = new Request(`http://localhost/dossiers/${dossier}/echanges${recherche}`, {
      headers: { authorization: `Bearer ${chez.jeton.ars}` },
    });
    return (await salle({ request, params: { id: dossier }, context: {} })).messages;
  };
  expect(await lire("")).toMatchObject([
    {
      texte: "Quand vient le solde ?",
      fil: { adresse: `/dossiers/${dossier}/appui/${demande}`, titre: "Appui financier" },
    },
  ]);
  expect(await lire("?salle=privee")).toEqual([]);
});
