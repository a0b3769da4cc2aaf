import { redirect } from "@remix-run/node";
import { lireFormulaire } from "#app/form.server.ts";
import { dateLongue } from "#app/format.ts";
import { introuvable } from "#app/session.server.ts";
import { donnerFonction, fonctionsDeLaPersonne, personneParId, retirerFonction } from "#db/queries/administration.ts";
import { listerOrganismes } from "#db/queries/bodies.ts";
import { delegationsRecues, seDelegue } from "#db/queries/delegations.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import { requireAdmin } from "./access.server.ts";
import { type Fonction, fonctionsDe, nomDeFonction } from "./words.ts";

/** A person, the functions they hold, and those that can be given. */
export async function vueDeLaPersonne(request: Request, id = "") {
  const { db, personne: vous } = await requireAdmin(request);
  const personne = await personneParId(db, id);
  if (!personne) throw introuvable();
  const organismes = await listerOrganismes(db);
  const fonctions = await fonctionsDeLaPersonne(db, id);
  return {
    id,
    nom: personne.nom,
    courriel: personne.courriel,
    depuis: dateLongue(jourAParis(personne.depuis)),
    vous: vous.id === id,
    fait: new URL(request.url).searchParams.get("fait"),
    fonctions: fonctions.map(({ corps, organisme, organisationId, fonction }) => ({
      organisme,
      nom: nomDeFonction(corps, fonction),
      poste: enPoste(organisationId, fonction),
    })),
    delegations: (await delegationsRecues(db, id)).map(({ id, organisationId, organisme, delegant, acte, du, au }) => ({
      ...{ id, organisme, delegant, acte, adresse: enDelegation(organisationId) },
      jours: `du ${dateLongue(du)} au ${dateLongue(au)}`,
    })),
    delegables: [...new Map(fonctions.map((tenue) => [tenue.organisationId, tenue])).values()]
      .filter(({ corps }) => seDelegue(corps))
      .map(({ organisationId, organisme }) => ({ organisme, adresse: enDelegation(organisationId) })),
    postes: organismes.flatMap((organisme) =>
      fonctionsDe(organisme.corps).map((fonction) => ({
        value: enPoste(organisme.id, fonction),
        label: `${organisme.nom} : ${nomDeFonction(organisme.corps, fonction)}`,
      })),
    ),
  };
}

/** A body and a function there, in one value of a form. */
const enPoste = (organisationId: string, fonction: Fonction) => `${organisationId}/${fonction}`;

const enDelegation = (organisationId: string) => `/administration/organismes/${organisationId}/delegations`;

/** Gives or withdraws a function. */
export async function agirSurPersonne(request: Request, utilisateurId = "") {
  const { db } = await requireAdmin(request);
  const formulaire = await lireFormulaire(request);
  if (!(await personneParId(db, utilisateurId))) throw introuvable();
  const voulu = formulaire.get("poste") ?? "";
  const poste = (await listerOrganismes(db))
    .flatMap(({ id, corps }) => fonctionsDe(corps).map((fonction) => ({ organisationId: id, fonction })))
    .find(({ organisationId, fonction }) => enPoste(organisationId, fonction) === voulu);
  if (!poste) return { erreurs: { poste: "Choisissez une fonction dans la liste." } };
  const page = `/administration/personnes/${utilisateurId}`;
  if (formulaire.get("intention") === "retirer") {
    const retiree = await retirerFonction(db, { utilisateurId, ...poste });
    if (retiree) return redirect(`${page}?fait=retiree`);
    return {
      alerte: "Cette personne est la dernière à administrer le service. Donnez d’abord cette fonction à une autre.",
    };
  }
  await donnerFonction(db, { utilisateurId, ...poste });
  return redirect(`${page}?fait=donnee`);
}

export type VueDeLaPersonne = Awaited<ReturnType<typeof vueDeLaPersonne>>;
