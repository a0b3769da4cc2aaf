import { redirect } from "@remix-run/node";
import { base, reglages } from "#app/base.server.ts";
import { lireFormulaire } from "#app/form.server.ts";
import { dateLongue } from "#app/format.ts";
import { estDe, requirePersonne } from "#app/session.server.ts";
import { secret } from "#db/fingerprint.ts";
import { garderPreferences, preferencesDe } from "#db/queries/preferences.ts";
import { abonnementDe, abonner, desabonner } from "#db/queries/subscriptions.ts";
import { ENVOIS } from "#db/schema/notices.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import { choixPermis, envoiDe, estPermis, GENRES, REGLES } from "./sending.ts";

/** What somebody chose of their letters, and whether a calendar reads their deadlines. */
export async function vueDesReglages(request: Request) {
  const personne = await requirePersonne(request);
  const { id } = personne;
  const db = await base();
  const lus = GENRES.filter((genre) => !REGLES[genre].reservee || estDe(personne, "ars"));
  const [choisis, abonneLe] = await Promise.all([preferencesDe(db, id), abonnementDe(db, id)]);
  return {
    genres: lus.map((genre) => ({
      genre,
      ...REGLES[genre],
      permis: ENVOIS.filter((envoi) => estPermis(genre, envoi)) as readonly string[],
      envoi: envoiDe(genre, choisis),
    })),
    abonneLe: abonneLe && dateLongue(jourAParis(abonneLe)),
    fait: new URL(request.url).searchParams.get("fait"),
  };
}
export type VueDesReglages = Awaited<ReturnType<typeof vueDesReglages>>;

/** The address of a new calendar, shown once. */
export type Abonnement = { readonly adresse: string };

export async function agirSurReglages(request: Request): Promise<Response | Abonnement | null> {
  const { id } = await requirePersonne(request);
  const formulaire = await lireFormulaire(request);
  const db = await base();
  switch (formulaire.get("intention")) {
    case "choisir":
      await garderPreferences(db, id, choixPermis(formulaire));
      return redirect("/compte/notifications?fait=choix");
    case "abonner": {
      const jeton = secret();
      await abonner(db, id, jeton);
      return { adresse: `${(await reglages()).adresse}/calendrier/${jeton}` };
    }
    case "desabonner":
      await desabonner(db, id);
      return redirect("/compte/notifications?fait=calendrier-ferme");
    default:
      return null;
  }
}
