import { setImmediate as souffler } from "node:timers/promises";
import * as Y from "yjs";
import { apporte } from "#app/direct/news.ts";
import type { Registre } from "#app/direct/rooms.server.ts";
import { chargerTexte } from "#db/ecritures/load.ts";
import { changerRole } from "#db/queries/team.ts";
import { equipes } from "#db/schema/files.ts";
import { utilisateurs } from "#db/schema/people.ts";
import { hasard } from "#test/fabriques/des.ts";
import { type ServeurDirect, servir } from "#test/fabriques/direct.ts";
import { enEcriture } from "#test/fabriques/projet.ts";
import { ouvrirSession } from "#test/fabriques/session.ts";
import { gestesDe } from "./gestures.ts";
import { type Main, mainParEchange, mainSurPrise } from "./hand.ts";

export type Tempete = { readonly graine: number; readonly mains: number; readonly gestes: number };
/** What went wrong, in words; nothing when nothing did. */
export type Degats = readonly string[];

const SERVEURS = 2;
/** Servers killed in one storm, more or less. */
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
  const serveurs = await Promise.all(Array.from({ length: SERVEURS }, () => servir(registre)));
  const entrer = async (nom: string, role: "redacteur" | "lecteur", http = false) => {
    const id = `${dossierId}-${nom}`;
    await registre.db.insert(utilisateurs).values({ id, name: `Dr ${nom}`, email: `${id}@exemple.fr` });
    await registre.db.insert(equipes).values({ dossierId, utilisateurId: id, role });
    const { cookie } = await ouvrirSession(registre.db, id);
    const main = (http ? mainParEchange : mainSurPrise)(document.id, cookie);
    await main.joindre(adresse());
    return { id, main };
  };
  const adresse = () => (serveurs[des(SERVEURS)] as ServeurDirect).adresse;
  const mains: Main[] = [];
  for (let rang = 0; rang < nombre; rang += 1) mains.push((await entrer(`m${rang}`, "redacteur", rang < 2)).main);
  const lecteur = await entrer("lecteur", "lecteur");
  const retire = await entrer("retire", "redacteur");
  let retrait = Y.encodeStateVector(retire.main.doc);

  const evenement = async (main: Main): Promise<void> => {
    if (des(Math.ceil(total / MORTS)) === 0) await tuerUnServeur();
    const sort = des(400);
    if (sort < 8) main.couper();
    else if (sort < 40 || !main.jointe) await (main.jointe ? main.tour() : sort < 120 && main.joindre(adresse()));
    if (sort % 16 === 0) await souffler();
  };
  const tuerUnServeur = async () => {
    const rang = des(SERVEURS);
    await serveurs[rang]?.tuer();
    serveurs[rang] = await servir(registre);
  };
  for (let pas = 0; pas < total; pas += 1) {
    const main = mains[des(nombre)] as Main;
    geste(des, main.doc);
    await evenement(main);
    if (pas < total / 2) geste(des, retire.main.doc);
    if (pas % 500 === 7) geste(des, lecteur.main.doc);
    if (pas === Math.floor(total / 2)) {
      await changerRole(registre.db, dossierId, retire.id, "lecteur");
      await Promise.all(serveurs.map(({ direct }) => direct.veille.regarder(dossierId)));
      retrait = Y.encodeStateVector((await chargerTexte(registre.db, document.id, modele)).doc);
      geste(des, retire.main.doc);
      await retire.main.joindre(adresse());
    }
  }
  const debout = async (main: Main, fini: () => boolean) => {
    while (!fini() && main.refus === null) {
      if (!main.jointe) await main.joindre(adresse());
      await main.quand(() => fini() || !main.jointe);
    }
  };
  for (const main of mains) await debout(main, () => main.enregistree);
  const { doc } = await chargerTexte(registre.db, document.id, modele);
  const degats: string[] = [];
  const attendu = Y.snapshot(doc);
  for (const [rang, main] of mains.entries()) {
    if (main.refus !== null) degats.push(`main ${rang} refusée : ${main.refus}`);
    else await debout(main, () => Y.equalSnapshots(Y.snapshot(main.doc), attendu));
    const perdus = main.ranges.filter((octets) => apporte(doc, octets)).length;
    if (perdus > 0) degats.push(`main ${rang} : ${perdus} écritures accusées et perdues`);
  }
  if (doc.store.clients.has(lecteur.main.doc.clientID)) degats.push("le lecteur a écrit");
  const avant = Y.decodeStateVector(retrait).get(retire.main.doc.clientID) ?? 0;
  if (Y.getState(doc.store, retire.main.doc.clientID) > avant) degats.push("la plume retirée a écrit");
  if (mains.every(({ ranges }) => ranges.length === 0)) degats.push("rien n’a été écrit");
  for (const { main } of [lecteur, retire]) main.couper();
  for (const main of mains) main.couper();
  for (const serveur of serveurs) await serveur.arreter();
  return degats;
}
