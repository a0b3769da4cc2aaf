import { eq } from "drizzle-orm";
import { acteDe } from "#app/actes/repertoire.ts";
import { base } from "#app/base.server.ts";
import { rattraper } from "#app/execute.server.ts";
import { dateLongue } from "#app/format.ts";
import { ouvrirDossier } from "#app/open.server.ts";
import { phraseDeRefus } from "#app/refusals.ts";
import type { Personne } from "#app/session.server.ts";
import { utilisateurs } from "#db/schema/people.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import { estUnRefus } from "#workflows/decide.ts";
import type { TypeDeFait } from "#workflows/fact.ts";
import type { CommuneDuTerritoire } from "#workflows/parcours/events.ts";
import { histoirePapier } from "#workflows/parcours/paper.ts";
import type { PapiersLus } from "./read.ts";

type Reprise = PapiersLus & { agent: Personne; communes: readonly CommuneDuTerritoire[]; cle?: string };

/** Enters a paper file: all its past acts in one transaction, or none. */
export async function reprendre(reprise: Reprise): Promise<{ id: string } | { erreurs: Record<string, string> }> {
  const db = await base();
  const [porteur] = await db
    .select({ id: utilisateurs.id, nom: utilisateurs.name })
    .from(utilisateurs)
    .where(eq(utilisateurs.email, reprise.porteur.toLowerCase()));
  if (!porteur) {
    return {
      erreurs: { porteur: "Cette personne n’a pas encore de compte. Demandez-lui d’en créer un, puis recommencez." },
    };
  }
  const agent = { id: reprise.agent.id, nom: reprise.agent.nom };
  const ouvert = await ouvrirDossier(db, {
    nom: reprise.nom,
    communes: reprise.communes,
    par: { ...agent, qualite: "ars.instructeur" },
    porteur,
    reprise: histoirePapier(reprise.papiers, { agent, aujourdhui: jourAParis(new Date()) }),
    cle: reprise.cle,
  });
  if (estUnRefus(ouvert)) return { erreurs: messages(ouvert) };
  await rattraper(db, ouvert.id);
  return { id: ouvert.id };
}

/** The acts a paper file would put in the journal, as they are read back before confirming. */
export const relire = (papiers: PapiersLus["papiers"]): { le: string; quoi: string }[] =>
  histoirePapier(papiers, { agent: { id: "", nom: "" }, aujourdhui: jourAParis(new Date()) }).map(({ type, le }) => {
    const acte = acteDe(type as TypeDeFait);
    return { le: dateLongue(String(le)), quoi: acte.verbe };
  });

/** A date that does not follow the others is said on the dates as a whole: the machine judges the history. */
function messages(refus: Parameters<typeof phraseDeRefus>[0]): Record<string, string> {
  if (refus.refus === "saisie" && "communes" in refus.champs) return { communes: String(refus.champs.communes) };
  if (refus.refus === "saisie" && "le" in refus.champs) {
    return { etape: `Ces dates ne se suivent pas : ${refus.champs.le} Vérifiez l’ordre des étapes.` };
  }
  return { etape: phraseDeRefus(refus) };
}
