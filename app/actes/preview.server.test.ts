import { describe, expect, it, vi } from "vitest";
import { dense, guichet } from "#app/pieces/test-piece.ts";
import { preparationsDe } from "#db/queries/prepared.ts";
import { lireFlux } from "#db/queries/stream.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import type { Histoire } from "#test/fabriques/dossier.ts";
import { dossierInscrit, instantDe } from "#test/fabriques/registre.ts";
import type { Qualite } from "#workflows/acteur.ts";
import type { Reponse } from "./answer.server.ts";
import { action, loader } from "./page.tsx";

const { chez, lire } = guichet();
const MOTIVATION =
  "Le territoire coupe le bassin de vie de Langon en deux (art. L. 1434-12 du code de la santé publique). Les patients de la rive droite relèvent du même hôpital et n’y sont pas.";
const OPPOSITION = { motif: "pertinenceTerritoire", motivation: MOTIVATION };

type Envoi = { id: string; acte: string; qui?: Qualite; champs?: Record<string, string> };

const appel = ({ id, acte, qui = "ars.signataire" }: Envoi, init: RequestInit = {}) => {
  vi.setSystemTime(instantDe("2026-03-16"));
  const headers = { Authorization: `Bearer ${chez.jeton[ACTEURS[qui].id]}` };
  const request = new Request(`http://localhost/dossiers/${id}/${acte}`, { headers, ...init });
  return { request, params: { id, acte }, context: {} };
};
async function envoyer({ champs = {}, ...envoi }: Envoi, intention = "verifier") {
  const { version = 0 } = (await lireFlux(chez.db, envoi.id))?.dossier ?? {};
  const body = new URLSearchParams({ ...champs, intention, version: String(version), cle: "" });
  return action(appel(envoi, { method: "POST", body })) as Promise<Reponse & Response>;
}
const inscrit = async (jusqua: Histoire = "projetComplet") => dossierInscrit(chez.db, { jusqua });

/** Everything the preview shows, each sentence on its own. */
function motsDe({ apercu }: Reponse): string[] {
  if (!apercu) return [];
  const { body, facts, parts, ...texte } = apercu.texte;
  const dits = (items: readonly (typeof facts)[number][]) => items.flatMap(({ label, value }) => [label, value]);
  return [
    ...[body.name, ...body.lines, texte.title, texte.date, texte.reference, ...dits(facts)],
    ...parts.flatMap(({ title, words = [], facts: detail = [] }) => [title, ...words, ...dits(detail)]),
  ];
}

describe("le texte qui sera signé, relu avant de signer", () => {
  it.each([
    ["opposition-notifiee", "projetComplet", OPPOSITION],
    ["projet-de-sante-valide", "projetComplet", {}],
    ["lettre-intention-refusee", "lettreEnExamen", { motivation: MOTIVATION }],
    ["decision-retiree", "projetOppose", { fondement: "illegalite", motivation: MOTIVATION }],
  ] as const)("%s : mot pour mot celui du PDF de l’acte", async (acte, jusqua, champs) => {
    const { id, version } = await inscrit(jusqua);
    const reponse = await envoyer({ id, acte, champs });
    expect(reponse).toMatchObject({ etape: "relecture", apercu: { titre: "Le texte qui sera signé" } });
    expect((await lireFlux(chez.db, id))?.dossier.version).toBe(version);
    await envoyer({ id, acte, champs }, "confirmer");
    const imprime = await lire(id, version + 1);
    expect(motsDe(reponse).length).toBeGreaterThan(12);
    for (const mots of motsDe(reponse)) expect(imprime).toContain(dense(mots));
  });

  it("le bouton dit que l’on signe, et la page ce que le papier tait", async () => {
    const { id } = await inscrit();
    const envoi = { id, acte: "opposition-notifiee", champs: OPPOSITION };
    expect(await loader(appel(envoi))).toMatchObject({ signer: "Signer l’opposition au projet de santé" });
    const { apercu } = await envoyer(envoi);
    expect(apercu?.reserves.join()).toContain("sans certificat électronique");
    expect(apercu?.manque).toEqual(["tribunal"]);
    const validation = await envoyer({ id, acte: "projet-de-sante-valide" });
    expect(validation.apercu?.manque).toEqual([]);
  });

  it("préparée par l’instruction, la décision attend son signataire, et rien n’est gardé", async () => {
    const { id } = await inscrit();
    const envoi = { id, acte: "opposition-notifiee", qui: "ars.instructeur", champs: OPPOSITION } as const;
    const reponse = await envoyer(envoi);
    expect(reponse.apercu?.titre).toBe("Le texte qui sera transmis");
    expect(motsDe(reponse).join()).toContain("La personne qui signera, signataire pour l’ARS");
    expect(motsDe(reponse).join()).not.toContain("Hélène Vidal");
    expect(await preparationsDe(chez.db, id)).toEqual([]);
  });

  it("une demande se relit aussi ; un acte sans papier n’a rien à montrer, une saisie fautive non plus", async () => {
    const { id } = await inscrit("projetDepose");
    const pieces = { pieces: "Statuts signés de l’association.", avantLe: "2026-04-15" };
    const demande = await envoyer({
      id,
      acte: "pieces-manquantes-signalees",
      qui: "ars.instructeur",
      champs: pieces,
    });
    expect(demande.apercu).toMatchObject({ titre: "Le texte qui sera imprimé", manque: [] });
    expect(motsDe(demande)).toContain("Statuts signés de l’association.");
    const complet = { completLe: "2026-03-15" };
    const sans = await envoyer({ id, acte: "completude-constatee", qui: "ars.instructeur", champs: complet });
    expect(sans).toMatchObject({ etape: "relecture", apercu: null });
    const { id: autre } = await inscrit();
    expect(await envoyer({ id: autre, acte: "opposition-notifiee" })).not.toHaveProperty("apercu");
  });
});
