import { randomUUID } from "node:crypto";
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { lireFormulaire } from "#app/form.server.ts";
import { messageVu } from "#app/salles/message-view.ts";
import type { Refuse } from "#app/salles/typed.ts";
import { messagesDe } from "#db/queries/rooms.ts";
import { noterLectureDAppui } from "#db/queries/support-notices.ts";
import { type PlaceDansLeFil, peutClore, peutTransferer } from "#workflows/appui/rights.ts";
import { contexteDe } from "#workflows/dossier.ts";
import { messageDeLaQuestion } from "./ask.server.ts";
import { autresOrganismes } from "./choices.server.ts";
import { demandeVue } from "./demand-view.ts";
import { guichetDe } from "./desk-of.server.ts";
import { apres, faitLu, type Geste } from "./gestures.ts";
import type { Fil } from "./held.server.ts";
import { ouvrirFil } from "./open.server.ts";
import { cloreDemande, prendreEnCharge } from "./thread-act.server.ts";
import { type TransfertRefuse, transferer } from "./transfer.server.ts";
import { ecrireDansLeFil } from "./write.server.ts";

/** What each one may have done in a thread. */
const GESTES: Readonly<Record<PlaceDansLeFil["role"], readonly Geste[]>> = {
  demande: ["demande", "message"],
  repond: ["reponse", "prise", "transfert"],
  lit: ["transfert"],
};

type Adresse = Pick<LoaderFunctionArgs, "request" | "params">;

/** A demand and its thread. Opening it is reading what one was told of it. */
export async function vueDuFil({ request, params }: Adresse) {
  const { ouvert, demande, place } = await ouvrirFil({ request, params });
  const { db, id, acteur, dossier, aujourdhui } = ouvert;
  await noterLectureDAppui(db, acteur.id, demande.id);
  const recherche = new URL(request.url).searchParams;
  const avant = /^[\w-]{1,64}$/.exec(recherche.get("avant") ?? "")?.[0];
  const question = messageDeLaQuestion(demande.id);
  const close = demande.closeLe !== null;
  const guichet = demande.priseEnChargeParId ? [] : await guichetDe(db, demande, dossier, aujourdhui);
  const { messages, suivant } = await messagesDe(db, id, "partagee", { avant, demandeId: demande.id });
  return {
    id,
    nom: contexteDe(dossier).dossier.nom,
    corps: demande.corps,
    auteur: demande.parId === acteur.id ? "vous" : demande.par,
    demande: demandeVue(demande, aujourdhui),
    role: place.role,
    suit: demande.priseEnChargeParId === acteur.id,
    clot: !close && peutClore(place.role, demande.repondueLe !== null),
    arriveeA: guichet.map(({ nom }) => nom).join(", ") || demande.organisme,
    transferts: peutTransferer(place.role, close) ? await autresOrganismes(ouvert, demande) : [],
    fait: faitLu(request.url, close ? ["close"] : GESTES[place.role]),
    cle: randomUUID(),
    suivant,
    messages: messages
      .filter(({ id }) => id !== question)
      .map(messageVu(acteur.id))
      .map((message) => ({ ...message, fil: null })),
  };
}
export type VueDuFil = Awaited<ReturnType<typeof vueDuFil>>;

/** Writes in the thread, takes charge, hands over, or closes; then shows the thread again. */
export async function agirSurLeFil({ request, params }: Adresse) {
  const { ouvert, demande, place } = await ouvrirFil({ request, params });
  const fil = { poste: ouvert, demandeId: demande.id, organisationId: demande.organisationId, place };
  const formulaire = await lireFormulaire(request);
  const [geste, refuse, transfert] = await faire(fil, formulaire);
  if (refuse || transfert) return { refuse, transfert, sansReponse: formulaire.get("sansReponse") === "oui" };
  return redirect(apres(`/dossiers/${ouvert.id}/appui/${demande.id}`, geste));
}

async function faire(
  fil: Fil,
  formulaire: URLSearchParams,
): Promise<readonly [geste: Geste, refuse: Refuse, transfert?: TransfertRefuse]> {
  const intention = formulaire.get("intention");
  if (intention === "transferer") return ["transfert", null, await transferer(fil, formulaire)];
  if (intention === "prendre") return ["prise", await prendreEnCharge(fil)];
  if (intention === "clore") return ["close", await cloreDemande(fil)];
  return [fil.place.role === "repond" ? "reponse" : "message", await ecrireDansLeFil(fil, formulaire)];
}
