import { randomUUID } from "node:crypto";
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { lireFormulaire } from "#app/form.server.ts";
import { messageVu } from "#app/salles/message-view.ts";
import { messagesDe } from "#db/queries/rooms.ts";
import { noterLectureDAppui } from "#db/queries/support-notices.ts";
import { contexteDe } from "#workflows/dossier.ts";
import { demandeVue } from "./demand-view.ts";
import { ouvrirFil } from "./open.server.ts";
import { cloreDemande, ecrireDansLeFil, prendreEnCharge } from "./thread-act.server.ts";

type Adresse = Pick<LoaderFunctionArgs, "request" | "params">;

/** A demand and its thread. Opening it is reading what one was told of it. */
export async function vueDuFil({ request, params }: Adresse) {
  const { ouvert, demande, place } = await ouvrirFil({ request, params });
  const { db, id, acteur, dossier, aujourdhui } = ouvert;
  await noterLectureDAppui(db, acteur.id, demande.id);
  const recherche = new URL(request.url).searchParams;
  const avant = /^[\w-]{1,64}$/.exec(recherche.get("avant") ?? "")?.[0];
  const { messages, suivant } = await messagesDe(db, id, "partagee", { avant, demandeId: demande.id });
  return {
    id,
    nom: contexteDe(dossier).dossier.nom,
    corps: demande.corps,
    auteur: demande.parId === acteur.id ? "vous" : demande.par,
    demande: demandeVue(demande, aujourdhui),
    role: place.role,
    suit: demande.priseEnChargeParId === acteur.id,
    envoyee: recherche.get("fait") === "demande" && demande.parId === acteur.id,
    cle: randomUUID(),
    suivant,
    messages: messages.map(messageVu(acteur.id)).map((message) => ({ ...message, fil: null })),
  };
}
export type VueDuFil = Awaited<ReturnType<typeof vueDuFil>>;

/** Writes in the thread, takes charge, or closes; then shows the thread again. */
export async function agirSurLeFil({ request, params }: Adresse) {
  const { ouvert, demande, place } = await ouvrirFil({ request, params });
  const fil = { poste: ouvert, demandeId: demande.id, place };
  const formulaire = await lireFormulaire(request);
  const intention = formulaire.get("intention");
  if (intention === "prendre") await prendreEnCharge(fil);
  else if (intention === "clore") await cloreDemande(fil);
  else {
    const refuse = await ecrireDansLeFil(fil, formulaire);
    if (refuse) return refuse;
  }
  return redirect(`/dossiers/${ouvert.id}/appui/${demande.id}`);
}
