import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { service } from "#app/api/test-client.ts";
import { contenuDe } from "#db/ecritures/answers.ts";
import { chargerTexte } from "#db/ecritures/load.ts";
import { versionsDuDocument } from "#db/queries/versions.ts";
import { equipes } from "#db/schema/files.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { proposer } from "#test/fabriques/registre.ts";
import { action as garder } from "./list.tsx";
import { ouvrirRestauration, restaurer } from "./restore.server.ts";
import { action, loader } from "./restore.tsx";
import { lettre, visiter } from "./test-desk.ts";

const chez = service();
const ONZE = "Onze habitants sur cent n’ont pas de **médecin traitant**.\n\n- à Langon\n- à Cadillac";
const DOUZE = "Le diagnostic est repris : douze habitants sur cent.";

/** A letter kept once, then rewritten; answers the version kept. */
async function recrite() {
  const cas = await lettre(chez.db);
  await cas.ecrire(ONZE);
  await visiter(chez, garder, { params: cas.params, qui: "redacteur", champs: { nomDeVersion: "au propre" } });
  const [version] = await versionsDuDocument(chez.db, cas.document.id);
  await cas.ecrire(DOUZE);
  return { ...cas, ici: { version: version?.id ?? "" } };
}
const textesVivants = async ({ document, modele, section, champ }: Awaited<ReturnType<typeof recrite>>) =>
  contenuDe((await chargerTexte(chez.db, document.id, modele)).doc, modele)[section]?.[champ];

describe("restaurer une version comme nouveau brouillon", () => {
  it("rend son texte au brouillon et à ceux qui écrivent, et garde ce qui était écrit", async () => {
    const cas = await recrite();
    const vue = await visiter(chez, loader, { params: cas.ici, qui: "redacteur" });
    expect(vue).toMatchObject({ ecrit: true, partielle: false, changees: [{ code: cas.section }] });
    const fait = await visiter(chez, action, { params: cas.ici, qui: "redacteur", champs: {} });
    expect(fait).toBe(`vers /ecrire/${cas.dossierId}/lettre-intention/versions?restauree=2`);
    expect((await cas.lire()).texte).toBe(ONZE);
    expect(await textesVivants(cas)).toBe(ONZE);
    const [avant] = await versionsDuDocument(chez.db, cas.document.id);
    expect(avant).toMatchObject({ nature: "travail", nom: "Avant restauration de la version de travail 1" });
    const retour = { version: avant?.id ?? "" };
    await visiter(chez, action, { params: retour, qui: "redacteur", champs: {} });
    expect((await cas.lire()).texte).toBe(DOUZE);
  });

  it("ne touche que les sections ouvertes à qui restaure, et le dit", async () => {
    const cas = await recrite();
    const membre = and(eq(equipes.dossierId, cas.dossierId), eq(equipes.utilisateurId, ACTEURS.redacteur.id));
    const confier = (...perimetre: string[]) => chez.db.update(equipes).set({ perimetre }).where(membre);
    await confier("lettreIntention/orientations");
    expect(await visiter(chez, loader, { params: cas.ici, qui: "redacteur" })).toMatchObject({
      ecrit: true,
      partielle: true,
      resume: null,
    });
    await visiter(chez, action, { params: cas.ici, qui: "redacteur", champs: {} });
    expect((await cas.lire()).texte).toBe(DOUZE);
    await confier(`lettreIntention/${cas.section}`);
    await visiter(chez, action, { params: cas.ici, qui: "redacteur", champs: {} });
    expect((await cas.lire()).texte).toBe(ONZE);
  });

  it("un dépôt arrivé entre-temps l’emporte : rien n’est restauré, rien n’est gardé de plus", async () => {
    const cas = await recrite();
    const headers = { Authorization: `Bearer ${chez.jeton[ACTEURS.porteur.id]}` };
    const ouverte = await ouvrirRestauration(new Request("http://localhost/", { headers }), cas.ici.version);
    expect(await proposer(chez.db, cas.dossierId, "LettreIntentionDeposee", { versionVue: cas.version })).toMatchObject(
      { fait: { type: "LettreIntentionDeposee" } },
    );
    expect(await restaurer(ouverte)).toBeNull();
    expect((await cas.lire()).texte).toBe(DOUZE);
    expect(await versionsDuDocument(chez.db, cas.document.id)).toHaveLength(1);
    const reponse = await visiter(chez, action, { params: cas.ici, qui: "porteur", champs: {} });
    expect(reponse).toMatchObject({ alerte: expect.stringContaining("ne peut plus changer") });
  });

  it("quand le brouillon dit déjà la même chose, rien ne se fait", async () => {
    const cas = await recrite();
    await cas.ecrire(ONZE);
    expect(await visiter(chez, loader, { params: cas.ici, qui: "porteur" })).toMatchObject({ resume: null });
    const reponse = await visiter(chez, action, { params: cas.ici, qui: "porteur", champs: {} });
    expect(reponse).toMatchObject({ alerte: expect.stringContaining("dit déjà") });
    expect(await versionsDuDocument(chez.db, cas.document.id)).toHaveLength(1);
  });

  it("qui ne fait que lire voit que le brouillon ne peut pas changer ; l’ARS ne voit rien", async () => {
    const cas = await recrite();
    expect(await visiter(chez, loader, { params: cas.ici, qui: "lecteur" })).toMatchObject({ ecrit: false });
    await visiter(chez, action, { params: cas.ici, qui: "lecteur", champs: {} });
    expect((await cas.lire()).texte).toBe(DOUZE);
    expect(await visiter(chez, loader, { params: cas.ici, qui: "ars.instructeur" })).toBe("404");
    expect(await visiter(chez, action, { params: cas.ici, qui: "ars.instructeur", champs: {} })).toBe("404");
  });
});
