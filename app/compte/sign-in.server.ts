import { randomUUID } from "node:crypto";
import { data, redirect } from "@remix-run/node";
import { lireFormulaire } from "#app/form.server.ts";
import { appelerComptes, cookiesDe, tropDEssais } from "./accounts.server.ts";
import { adresseElectronique } from "./input.ts";
import { retourLocal } from "./local-return.ts";

type Refus = {
  courriel: string;
  alerte?: string;
  erreurs?: { courriel?: string; motDePasse?: string };
};

const INCONNUS = "Adresse ou mot de passe inconnus. Vérifiez-les, puis recommencez.";

/** `essai` differs at each refusal: the password typed before is not kept on the screen. */
const refuser = (refus: Refus, status: number) => data({ ...refus, essai: randomUUID() }, { status });

/** Signs a person in and sends them where they were going. The refusal never says which of the two was wrong. */
export async function connecter(request: Request) {
  const formulaire = await lireFormulaire(request);
  const courriel = adresseElectronique(formulaire.get("courriel"));
  const motDePasse = formulaire.get("motDePasse") ?? "";
  const erreurs = {
    ...(courriel ? {} : { courriel: "Indiquez votre adresse électronique." }),
    ...(motDePasse ? {} : { motDePasse: "Indiquez votre mot de passe." }),
  };
  if (Object.keys(erreurs).length > 0) return refuser({ courriel, erreurs }, 400);
  const reponse = await appelerComptes(request, "sign-in/email", { corps: { email: courriel, password: motDePasse } });
  if (reponse.ok) return redirect(retourLocal(formulaire.get("retour")), { headers: cookiesDe(reponse) });
  const alerte = tropDEssais(reponse);
  return alerte ? refuser({ courriel, alerte }, 429) : refuser({ courriel, erreurs: { courriel: INCONNUS } }, 401);
}
