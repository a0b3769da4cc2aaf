import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { dossierInscrit, instantDe } from "#test/fabriques/registre.ts";
import { notifications } from "../schema/notices.ts";
import { sessions, utilisateurs } from "../schema/people.ts";
import { acteurSur, affectationsDe } from "./actor.ts";
import { inscrireDelegation } from "./delegations.ts";
import { listerDossiers } from "./files.ts";
import { boiteDe } from "./inbox.ts";
import { causesDesDroits } from "./live.ts";
import { colleguesDe } from "./portfolio.ts";
import { organismesTenus } from "./posts.ts";
import { personneDeLaSession } from "./session.ts";
import { garderVue, organisationDesVues, vuesPour } from "./views.ts";

const [AVANT, PREMIER, DERNIER, APRES] = ["2026-03-31", "2026-04-01", "2026-04-10", "2026-04-11"] as const;
/** Somebody whom no body employs: all they are comes from the deed. */
const QUI = { id: "adjointe", nom: "Noa Lambert" };
let base: Base;
let dossierId: string;
beforeAll(async () => {
  base = await baseDeTest();
  vi.useFakeTimers({ toFake: ["Date"] });
  const { db } = base;
  await inscrirePersonnes(db);
  await db.insert(utilisateurs).values({ id: QUI.id, name: QUI.nom, email: "noa@exemple.fr" });
  dossierId = (await dossierInscrit(db, { jusqua: "lettreEnExamen" })).id;
  const acte = { delegant: "Marc Delmas, directeur", acte: "Arrêté n° 2026-118", inscriteParId: "admin" };
  const jours = { du: PREMIER, au: DERNIER };
  for (const organisationId of ["ars-75", "msa-33"])
    await inscrireDelegation(db, { id: organisationId, organisationId, delegataireId: QUI.id, ...acte, ...jours });
  const vue = { nom: "À décider", requete: "", partagee: true, auteur: "Marc Delmas", auteurId: "ars-direction" };
  await garderVue(db, { id: randomUUID(), organisationId: "ars-75", ...vue });
  await db.insert(sessions).values({
    ...{ id: "session", token: "jeton", userId: QUI.id, expiresAt: new Date("2099-01-01") },
    ...{ createdAt: new Date(), updatedAt: new Date() },
  });
  await db.insert(notifications).values({
    ...{ id: "n", cle: "n", dossierId, version: 5, type: "ExamenOuvert", nature: "information", titre: "Acte" },
    ...{ destinataireId: QUI.id, destinataire: QUI.nom, qualite: "ars.signataire" },
  });
});
afterEach(() => vi.setSystemTime(instantDe(AVANT)));
afterAll(() => {
  vi.useRealTimers();
  return base?.fermer();
});

/** Everything that says where a person belongs, asked on a day. */
const PORTES: Record<string, () => Promise<unknown>> = {
  "ses qualités sur un dossier": async () => (await acteurSur(base.db, QUI.id, dossierId))?.qualites[0],
  "ses organismes, par un jeton": async () => (await affectationsDe(base.db, QUI.id)).map(({ nom }) => nom)[0],
  "ses organismes, par une session": async () =>
    (await personneDeLaSession(base.db, "jeton", new Date()))?.affectations.map(({ fonction }) => fonction)[0],
  "ses dossiers dans la liste": async () => {
    const affectations = await affectationsDe(base.db, QUI.id);
    return (await listerDossiers(base.db, { id: QUI.id, affectations }, {})).lignes[0]?.id;
  },
  "les collègues à qui confier": async () => (await colleguesDe(base.db, QUI.id, "ars"))[0]?.nom,
  "les vues partagées": async () => (await vuesPour(base.db, QUI.id))[0]?.nom,
  "l’organisme de ses vues": () => organisationDesVues(base.db, QUI.id),
  "le papier de son organisme": async () => (await organismesTenus(base.db, QUI.id, "ars"))[0]?.fonction,
  "ce qui lui a été notifié": async () => (await boiteDe(base.db, QUI.id, { nature: "information" })).lignes[0]?.titre,
};

describe("qui a reçu délégation, sans autre fonction, l’a partout entre ses deux jours", () => {
  it.each(Object.keys(PORTES))("%s", async (porte) => {
    const lues: boolean[] = [];
    for (const jour of [AVANT, PREMIER, DERNIER, APRES]) {
      vi.setSystemTime(instantDe(jour));
      lues.push((await PORTES[porte]?.()) !== undefined);
    }
    expect(lues).toEqual([false, true, true, false]);
  });

  it("d’un organisme qui ne délègue pas, ne reçoit rien", async () => {
    vi.setSystemTime(instantDe(PREMIER));
    expect(await affectationsDe(base.db, QUI.id)).toMatchObject([{ corps: "ars", fonction: "signataire" }]);
    const personne = await personneDeLaSession(base.db, "jeton", new Date());
    expect(personne?.affectations).toMatchObject([{ corps: "ars", territoires: ["75"] }]);
  });
});

it("une délégation change ce dont dépendent les droits d’écrire", async () => {
  const connecte = [{ dossierId, utilisateurId: QUI.id, sessionId: "session" }];
  const [avant] = await causesDesDroits(base.db, connecte);
  const jours = { du: "2020-01-01", au: "2099-12-31", delegant: "Marc Delmas", acte: "Arrêté", inscriteParId: "admin" };
  await inscrireDelegation(base.db, { id: "longue", organisationId: "cpam-33", delegataireId: QUI.id, ...jours });
  expect(await causesDesDroits(base.db, connecte)).not.toEqual([avant]);
});
