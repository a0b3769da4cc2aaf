import { randomUUID } from "node:crypto";
import { redirect } from "@remix-run/node";
import { lireFormulaire } from "#app/form.server.ts";
import { dateLongue } from "#app/format.ts";
import { introuvable } from "#app/session.server.ts";
import type { Db } from "#db/connection.ts";
import { agentsDeLOrganisme, organismeParId } from "#db/queries/bodies.ts";
import { delegationsDe, inscrireDelegation, retirerDelegation, seDelegue } from "#db/queries/delegations.ts";
import { fonctionDeleguee } from "#db/queries/posts.ts";
import { requireAdmin } from "./access.server.ts";
import { lireDelegation, type SaisieDelegation, VIERGE } from "./delegation-input.ts";
import { annoncerDelegation } from "./delegation-letters.server.ts";

async function ouvrir(request: Request, id = "") {
  const { db, personne } = await requireAdmin(request);
  const organisme = await organismeParId(db, id);
  if (!organisme || !seDelegue(organisme.corps)) throw introuvable();
  const tenues = await agentsDeLOrganisme(db, id);
  const signataires = tenues.filter(({ fonction }) => fonction === fonctionDeleguee(organisme.corps));
  // Whoever signs there already has nothing to receive.
  const autres = tenues.filter((agent) => !signataires.some((signataire) => signataire.id === agent.id));
  const agents = [...new Map(autres.map(({ id, nom }) => [id, { id, nom }])).values()];
  return { db, personne, organisme, agents, signataires };
}

/** The delegations of signature of a body, and who may receive one. */
export async function vueDesDelegations(request: Request, id?: string) {
  const { db, organisme, agents } = await ouvrir(request, id);
  return {
    id: organisme.id,
    nom: organisme.nom,
    fait: new URL(request.url).searchParams.get("fait"),
    cle: randomUUID(),
    agents,
    vierge: VIERGE,
    delegations: (await delegationsDe(db, organisme.id)).map(({ du, au, ...delegation }) => ({
      ...delegation,
      jours: `du ${dateLongue(du)} au ${dateLongue(au)}`,
    })),
  };
}

/** Writes a delegation down as its deed says, or takes one back. */
export async function changerDelegations(
  request: Request,
  id?: string,
): Promise<Response | { saisie: SaisieDelegation; erreurs: Readonly<Record<string, string>> }> {
  const { db, personne, organisme, agents, signataires } = await ouvrir(request, id);
  const formulaire = await lireFormulaire(request);
  const adresse = `/administration/organismes/${organisme.id}/delegations`;
  const ici = { organisme, signataires };
  if (formulaire.get("geste") === "retirer") {
    await db.transaction(async (transaction) => {
      const tx = transaction as unknown as Db;
      const retiree = await retirerDelegation(tx, organisme.id, formulaire.get("delegation") ?? "");
      if (retiree) await annoncerDelegation(tx, retiree, ici);
    });
    return redirect(`${adresse}?fait=retiree`);
  }
  const { saisie, erreurs } = lireDelegation(
    formulaire,
    agents.map(({ id }) => id),
  );
  if (Object.keys(erreurs).length > 0) return { saisie, erreurs };
  const cle = formulaire.get("cle") ?? "";
  await db.transaction(async (transaction) => {
    const tx = transaction as unknown as Db;
    const inscrite = await inscrireDelegation(tx, {
      id: /^[0-9a-f-]{36}$/.test(cle) ? cle : randomUUID(),
      organisationId: organisme.id,
      ...saisie,
      inscriteParId: personne.id,
    });
    if (inscrite) await annoncerDelegation(tx, inscrite, ici);
  });
  return redirect(`${adresse}?fait=inscrite`);
}

export type VueDesDelegations = Awaited<ReturnType<typeof vueDesDelegations>>;
