import { redirect } from "@remix-run/node";
import { lireFormulaire } from "#app/form.server.ts";
import { phraseDeRefus } from "#app/refusals.ts";
import { introuvable } from "#app/session.server.ts";
import type { Errors } from "#app/ui/error-summary.tsx";
import { estUnRefus } from "#workflows/decide.ts";
import { accomplir, relecture } from "./perform.server.ts";
import { preparer } from "./prepare.server.ts";
import { renvoyer, transmettre } from "./prepared.server.ts";
import { type Apercu, apercuDe } from "./preview.server.ts";
import { lireSaisie, type Saisie } from "./values.ts";

type Params = { readonly id?: string; readonly acte?: string };

/** `versionVue` is the file as first shown: a step of the form does not refresh it; being told what changed does. */
export type Reponse = {
  etape: "saisie" | "relecture";
  saisie: Saisie;
  erreurs?: Errors;
  alerte?: string;
  versionVue?: number;
  /** The paper the act will print. */
  apercu?: Apercu | null;
  /** Why the decision could not be sent back, and the words that were typed for it. */
  renvoi?: { raison: string; erreur: string };
};

/** Each step of an act: its words read again with the paper they make, then the act itself, prepared or done. */
export async function repondre(request: Request, params: Params): Promise<Response | Reponse> {
  const formulaire = await lireFormulaire(request);
  const preparation = await preparer(request, params);
  const saisie = lireSaisie(preparation.champs, formulaire);
  const intention = formulaire.get("intention");
  const versionVue = Number(formulaire.get("version"));
  if (intention === "modifier") return { etape: "saisie", saisie, versionVue };
  if (intention === "renvoyer" && preparation.preparee && !preparation.prepare) {
    const raison = formulaire.get("renvoi") ?? "";
    const erreur = await renvoyer(preparation, raison);
    return erreur
      ? { etape: "saisie", saisie, versionVue, renvoi: { raison, erreur } }
      : redirect(`/dossiers/${params.id}?renvoyee=${params.acte}`);
  }
  const cle = formulaire.get("cle") ?? "";
  if (intention !== "confirmer") {
    const erreurs = relecture(preparation, saisie);
    if (erreurs) return { etape: "saisie", saisie, erreurs, versionVue };
    return { etape: "relecture", saisie, versionVue, apercu: await apercuDe(preparation, saisie) };
  }
  if (preparation.prepare) {
    const transmise = await transmettre(preparation, saisie, versionVue);
    // When it may no longer be made, its own page says so.
    return redirect(`/dossiers/${params.id}${transmise ? `?transmise=${params.acte}` : `/${params.acte}`}`);
  }
  const resultat = await accomplir(preparation, saisie, { versionVue, cle });
  if (!("refus" in resultat)) {
    // The same button again: the act is in the file already, further back than its last version perhaps.
    return redirect(
      resultat.dejaFait ? `/dossiers/${params.id}` : `/confirmations/${params.id}/${resultat.dossier.version}`,
    );
  }
  if (resultat.refus === "introuvable") throw introuvable();
  if (estUnRefus(resultat) && resultat.refus === "saisie")
    return { etape: "saisie", saisie, erreurs: resultat.champs, versionVue };
  const apercu = await apercuDe(await preparer(request, params), saisie);
  return { etape: "relecture", saisie, alerte: phraseDeRefus(resultat), apercu };
}
