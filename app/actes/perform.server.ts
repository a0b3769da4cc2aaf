import { base } from "#app/base.server.ts";
import { execute, type Resultat } from "#app/execute.server.ts";
import { preparerDepot } from "#app/redaction/deposit.server.ts";
import { empreinteDe } from "#db/fingerprint.ts";
import { accepter, type Decision, decide, estUnRefus, type Proposition } from "#workflows/decide.ts";
import type { Preparation } from "./prepare.server.ts";
import { propositionDe, type Saisie } from "./values.ts";

/** The proposal made of what was typed; an amendment is named by the fingerprint of its text. */
function proposer({ type, champs, personnes, possible }: Preparation, saisie: Saisie): Proposition {
  const proposition = propositionDe(type, champs, saisie, { personnes, variante: possible?.variante });
  if (type !== "AvenantPropose") return proposition;
  const { objet, contenu, missionsAjoutees = [] } = proposition;
  return { ...proposition, missionsAjoutees, sha256: empreinteDe({ objet, contenu, missionsAjoutees }) };
}

/** The act as it would be accepted now, or why not. Nothing happens; one only prepared has no name of whoever signs. */
export function essayer(preparation: Preparation, saisie: Saisie): Decision {
  const { ouvert, acte, prepare } = preparation;
  const { acteur, dossier, aujourdhui } = ouvert;
  // A deposit has no text yet: it is frozen at the moment it is confirmed.
  const fige = acte.document ? { versionId: "a-figer", sha256: "0".repeat(64), numero: 1 } : {};
  const proposition = { ...proposer(preparation, saisie), ...fige, le: aujourdhui };
  if (!prepare) return decide(dossier, proposition, { acteur, aujourdhui, versionVue: dossier.version });
  const par = { id: acteur.id, nom: "La personne qui signera", qualite: "ars.signataire" };
  return accepter(dossier, { ...proposition, par }, aujourdhui);
}

/** Messages by field before anything happens: the summary is only shown for what would be accepted. */
export function relecture(preparation: Preparation, saisie: Saisie): Readonly<Record<string, string>> | null {
  const essai = essayer(preparation, saisie);
  return estUnRefus(essai) && essai.refus === "saisie" ? essai.champs : null;
}

/** Performs the act, for good. */
export async function accomplir(
  preparation: Preparation,
  saisie: Saisie,
  { versionVue, cle }: { versionVue: number; cle: string },
): Promise<Resultat> {
  const { ouvert, acte } = preparation;
  const { id, acteur, dossier } = ouvert;
  return execute(await base(), {
    dossierId: id,
    proposition: proposer(preparation, saisie),
    par: { utilisateurId: acteur.id },
    versionVue,
    cle: cle || undefined,
    avant: acte.document ? preparerDepot(id, dossier, acte.document, acteur.nom) : undefined,
  });
}
