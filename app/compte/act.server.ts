import { randomUUID } from "node:crypto";
import { redirect } from "@remix-run/node";
import { LONGUEUR_MOT_DE_PASSE } from "#app/auth.server.ts";
import { base } from "#app/base.server.ts";
import { lireFormulaire } from "#app/form.server.ts";
import { requirePersonne } from "#app/session.server.ts";
import { secret } from "#db/fingerprint.ts";
import { garderJeton, jetonsActifs, revoquerJeton } from "#db/queries/tokens.ts";
import { appelerComptes, cookiesDe, tropDEssais } from "./accounts.server.ts";
import { erreurDeMotDePasse, erreursDe, nomSaisi } from "./input.ts";
import type { Reponse } from "./page.tsx";

const JETONS_MAXIMUM = 20;
const NOM_DE_JETON_MAXIMUM = 80;

/** What somebody asks for on their own account. */
export async function agirSurCompte(request: Request): Promise<Response | Reponse> {
  const { id } = await requirePersonne(request);
  const formulaire = await lireFormulaire(request);
  switch (formulaire.get("intention")) {
    case "mot-de-passe":
      return changerMotDePasse(request, formulaire);
    case "creer-jeton":
      return creerJeton(id, formulaire);
    case "revoquer-jeton":
      await revoquerJeton(await base(), id, formulaire.get("jeton") ?? "");
      return redirect("/compte?fait=jeton-revoque");
    default:
      return { alerte: "Cette page ne connaît pas cette action. Rechargez-la, puis recommencez." };
  }
}

async function changerMotDePasse(request: Request, formulaire: URLSearchParams): Promise<Response | Reponse> {
  const actuel = formulaire.get("motDePasseActuel") ?? "";
  const nouveau = formulaire.get("nouveauMotDePasse") ?? "";
  const erreurs = erreursDe({
    motDePasseActuel: actuel ? undefined : "Indiquez votre mot de passe actuel.",
    nouveauMotDePasse: erreurDeMotDePasse(nouveau, LONGUEUR_MOT_DE_PASSE),
  });
  const essai = randomUUID();
  if (Object.keys(erreurs).length > 0) return { erreurs, essai };
  const corps = { currentPassword: actuel, newPassword: nouveau, revokeOtherSessions: true };
  const reponse = await appelerComptes(request, "change-password", { corps, session: true });
  if (reponse.ok) return redirect("/compte?fait=mot-de-passe", { headers: cookiesDe(reponse) });
  const alerte = tropDEssais(reponse);
  if (alerte) return { alerte, essai };
  const inexact = "Ce n’est pas votre mot de passe actuel. Vérifiez-le, puis recommencez.";
  return { erreurs: { motDePasseActuel: inexact }, essai };
}

async function creerJeton(utilisateurId: string, formulaire: URLSearchParams): Promise<Reponse> {
  const nom = nomSaisi(formulaire.get("nomDuJeton"));
  const db = await base();
  if (nom.length === 0 || nom.length > NOM_DE_JETON_MAXIMUM) {
    const consigne = `Donnez au jeton un nom de ${NOM_DE_JETON_MAXIMUM} caractères au plus\u00a0: celui du programme qui s’en sert.`;
    return { nomDuJeton: nom, erreurs: { nomDuJeton: consigne } };
  }
  if ((await jetonsActifs(db, utilisateurId)) >= JETONS_MAXIMUM) {
    return { alerte: `Vous avez déjà ${JETONS_MAXIMUM} jetons. Révoquez ceux qui ne servent plus, puis recommencez.` };
  }
  const jeton = secret();
  const id = (formulaire.get("cle") ?? "").slice(0, 64);
  const garde = /^[0-9a-f-]{36}$/.test(id) && (await garderJeton(db, { id, utilisateurId, nom, secret: jeton }));
  if (!garde)
    return { alerte: "Ce jeton est déjà créé, et ne se montre qu’une fois. Révoquez-le, puis créez-en un autre." };
  return { jeton: { nom, secret: jeton } };
}
