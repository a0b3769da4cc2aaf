import { randomUUID } from "node:crypto";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { ouvrirPour } from "#app/dossier/load.server.ts";
import { introuvable } from "#app/session.server.ts";
import { messagesDe } from "#db/queries/rooms.ts";
import { contexteDe } from "#workflows/dossier.ts";
import { qualiteDansLaSalle, type Salle, sallesDe } from "#workflows/salles/rooms.ts";
import { messageVu } from "./message-view.ts";

/** The room an address names, for somebody who may enter it; 404 for everybody else. */
export async function entrer({ request, params }: Pick<LoaderFunctionArgs, "request" | "params">) {
  const ouvert = await ouvrirPour(request, params.id);
  const demandee = new URL(request.url).searchParams;
  const salle: Salle = demandee.get("salle") === "privee" ? "privee" : "partagee";
  const salles = sallesDe(ouvert.acteur);
  if (!salles.includes(salle)) throw introuvable();
  const avant = /^[\w-]{1,64}$/.exec(demandee.get("avant") ?? "")?.[0];
  return { ouvert, salle, salles, avant };
}

/** What the page of a room shows to this person. */
export async function vueDeLaSalle(args: Pick<LoaderFunctionArgs, "request" | "params">) {
  const { ouvert, salle, salles, avant } = await entrer(args);
  const { db, id, acteur, dossier } = ouvert;
  const { messages, suivant } = await messagesDe(db, id, salle, { avant });
  return {
    id,
    nom: contexteDe(dossier).dossier.nom,
    salle,
    deux: salles.length > 1,
    ecrit: qualiteDansLaSalle(acteur, salle) !== undefined,
    cle: randomUUID(),
    suivant,
    messages: messages.map(messageVu(acteur.id)),
  };
}

export type VueDeLaSalle = Awaited<ReturnType<typeof vueDeLaSalle>>;
