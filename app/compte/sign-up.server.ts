import { randomUUID } from "node:crypto";
import { data, redirect } from "@remix-run/node";
import { LONGUEUR_MOT_DE_PASSE } from "#app/auth.server.ts";
import { lireFormulaire } from "#app/form.server.ts";
import { appelerComptes, codeDe, cookiesDe, tropDEssais } from "./accounts.server.ts";
import {
  adresseElectronique,
  erreurDeCourriel,
  erreurDeMotDePasse,
  erreurDeNom,
  erreursDe,
  nomSaisi,
} from "./input.ts";
import { retourLocal } from "./local-return.ts";

type Erreurs = { nom?: string; courriel?: string; motDePasse?: string };
type Refus = { nom: string; courriel: string; alerte?: string; erreurs?: Erreurs };

/** `essai` differs at each refusal: the password typed before is not kept on the screen. */
const refuser = (refus: Refus, status: number) => data({ ...refus, essai: randomUUID() }, { status });

function raison(code: string): Erreurs {
  if (code.startsWith("USER_ALREADY_EXISTS")) {
    return { courriel: "Cette adresse a déjà un compte. Connectez-vous, ou indiquez une autre adresse." };
  }
  if (code.startsWith("PASSWORD")) return { motDePasse: "Ce mot de passe est refusé. Choisissez-en un autre." };
  return { courriel: "Cette adresse est refusée. Vérifiez-la, ou indiquez-en une autre." };
}

/** Opens an account, signs the person in and sends them where they were going. */
export async function inscrire(request: Request) {
  const formulaire = await lireFormulaire(request);
  const nom = nomSaisi(formulaire.get("nom"));
  const courriel = adresseElectronique(formulaire.get("courriel"));
  const motDePasse = formulaire.get("motDePasse") ?? "";
  const erreurs = erreursDe({
    nom: erreurDeNom(nom),
    courriel: erreurDeCourriel(courriel),
    motDePasse: erreurDeMotDePasse(motDePasse, LONGUEUR_MOT_DE_PASSE),
  });
  if (Object.keys(erreurs).length > 0) return refuser({ nom, courriel, erreurs }, 400);
  const corps = { name: nom, email: courriel, password: motDePasse };
  const reponse = await appelerComptes(request, "sign-up/email", { corps });
  if (reponse.ok) return redirect(retourLocal(formulaire.get("retour")), { headers: cookiesDe(reponse) });
  const alerte = tropDEssais(reponse);
  if (alerte) return refuser({ nom, courriel, alerte }, 429);
  return refuser({ nom, courriel, erreurs: raison(await codeDe(reponse)) }, 400);
}
