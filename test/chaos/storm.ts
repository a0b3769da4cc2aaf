import { setImmediate as souffler } from "node:timers/promises";
import * as Y from "yjs";
import type { Registre } from "#app/direct/rooms.server.ts";
import { chargerTexte } from "#db/ecritures/load.ts";
import { changerRole } from "#db/queries/team.ts";
import { equipes } from "#db/schema/files.ts";
import { utilisateurs } from "#db/schema/people.ts";
import { hasard } from "#test/fabriques/des.ts";
import { type ServeurDirect, servir } from "#test/fabriques/direct.ts";
import { enEcriture } from "#test/fabriques/projet.ts";
import { ouvrirSession } from "#test/fabriques/session.ts";
import { type Degats, ecritHorsDroit, ecritureDe, perdues } from "./damage.ts";
import { gestesDe } from "./gestures.ts";
import { type Main, mainParEchange, mainSurPrise } from "./hand.ts";

export type Tempete = { readonly graine: number; readonly mains: number; readonly gestes: number };

const SERVEURS = 2;
const SANS_PRISE = 2;
/** Gestures between two deaths of a server, more or less; no more than twelve deaths in one storm. */
const VIE = 150;
const MORTS = 12;

/**
 * People write at random while lines are cut and servers killed, two of them without sockets, one who only reads, one
 * whose pen is taken away half-way. Answers what should not have happened.
 */
export async function tempete(registre: Registre, { graine, mains: nombre, gestes }: Tempete): Promise<Degats> {
  const des = hasard(graine);
  const total = nombre * gestes;
  const { dossierId, document, modele } = await enEcriture(registre.db);
  const geste = gestesDe(modele);
  const lire = async () => (await chargerTexte(registre.db, document.id, modele)).doc;
  const serveurs = await Promise.all(Array.from({ length: SERVEURS }, () => servir(registre)));
  const adresse = () => (serveurs[des(SERVEURS)] as ServeurDirect).adresse;
  const entrer = async (nom: string, role: "redacteur" | "lecteur", sansPrise = false) => {
    const id = `${dossierId}-${nom}`;
    await registre.db.insert(utilisateurs).values({ id, name: `Dr ${nom}`, email: `${id}@exemple.fr` });
    await registre.db.insert(equipes).values({ dossierId, utilisateurId: id, role });
    const { cookie } = await ouvrirSession(registre.db, id);
    const main = (sansPrise ? mainParEchange : mainSurPrise)(document.id, cookie);
    await main.joindre(adresse());
    return { id, main };
  };
  const mains: Main[] = [];
  for (let rang = 0; rang < nombre; rang += 1) {
    mains.push((await entrer(`m${rang}`, "redacteur", rang < SANS_PRISE)).main);
  }
  const lecteur = (await entrer("lecteur", "lecteur")).main;
  const retire = await entrer("retire", "redacteur");

  const tuer = async () => {
    const rang = des(SERVEURS);
    await serveurs[rang]?.tuer();
    serveurs[rang] = await servir(registre);
  };
  const alea = async (main: Main): Promise<void> => {
    if (des(Math.max(VIE, Math.ceil(total / MORTS))) === 0) await tuer();
    const sort = des(400);
    if (sort < 8) main.couper();
    else if (sort < 40 && main.jointe) await main.tour();
    else if (sort < 120 && !main.jointe) await main.joindre(adresse());
    if (sort % 16 === 0) await souffler();
  };
  /** Takes the pen of one of them; answers what of theirs was kept until then. */
  const retirer = async (): Promise<number> => {
    await changerRole(registre.db, dossierId, retire.id, "lecteur");
    for (const { direct } of serveurs) {
      await direct.veille.regarder(dossierId);
      for (const salle of direct.salles.toutes()) await new Promise<void>((faire) => salle.auRepos(faire));
    }
    const garde = ecritureDe(await lire(), retire.main);
    geste(des, retire.main.doc);
    await retire.main.joindre(adresse());
    return garde;
  };

  let garde = 0;
  for (let pas = 0; pas < total; pas += 1) {
    const main = mains[des(nombre)] as Main;
    geste(des, main.doc);
    await alea(main);
    if (pas < total / 2) geste(des, retire.main.doc);
    if (pas % 50 === 0 && !retire.main.jointe) await retire.main.joindre(adresse());
    if (pas % 500 === 7) geste(des, lecteur.doc);
    if (pas === Math.floor(total / 2)) garde = await retirer();
  }
  const attendre = async (main: Main, fini: () => boolean) => {
    while (!fini() && main.refus === null) {
      if (!main.jointe) await main.joindre(adresse());
      await main.quand(() => fini() || !main.jointe);
    }
  };
  for (const main of mains) await attendre(main, () => main.enregistree);
  const doc = await lire();
  const degats = [...perdues(doc, mains), ...ecritHorsDroit(doc, { lecteur, retire: retire.main, garde })];
  // Whoever lost something will never read what the others read: there is nothing more to wait for.
  const attendu = Y.snapshot(doc);
  for (const main of degats.length > 0 ? [] : mains) {
    await attendre(main, () => Y.equalSnapshots(Y.snapshot(main.doc), attendu));
  }
  for (const main of [lecteur, retire.main, ...mains]) main.couper();
  for (const serveur of serveurs) await serveur.arreter();
  return degats;
}
