import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { ouvrirBrouillon } from "#app/redaction/open.server.ts";
import { introuvable } from "#app/session.server.ts";
import { lireFichier } from "./read-upload.server.ts";
import { type Motif, PHRASES } from "./refusals.ts";
import { deposerImage } from "./store.server.ts";

const STATUTS: Readonly<Record<Motif, number>> = {
  absente: 400,
  lourde: 413,
  format: 415,
  abimee: 422,
  grande: 422,
  plein: 409,
};

const refuser = (refus: Motif) => Response.json({ message: PHRASES[refus] }, { status: STATUTS[refus] });

/** Nothing is read here, by those who may send: the others are told it does not exist. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await ouvrirBrouillon(request, params);
  throw new Response(null, { status: 405, headers: { Allow: "POST" } });
}

/** Puts a picture in a draft, for those who write it; the text then cites it by its identifier. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { ouvert, document, sections } = await ouvrirBrouillon(request, params);
  if (sections.length === 0) throw introuvable();
  const fichier = await lireFichier(request);
  if ("refus" in fichier) return refuser(fichier.refus);
  const deposee = await deposerImage(ouvert.db, { documentId: document.id, octets: fichier, par: ouvert.acteur });
  return "refus" in deposee ? refuser(deposee.refus) : Response.json(deposee, { status: 201 });
}
