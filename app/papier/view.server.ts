import { redirect } from "@remix-run/node";
import { lireFormulaire } from "#app/form.server.ts";
import { dateLongue, heure } from "#app/format.ts";
import { introuvable } from "#app/session.server.ts";
import { etablirPapier, papiersDe, type VersionDuPapier } from "#db/queries/letterheads.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import { ouvrirPapier } from "./access.server.ts";
import { lirePapier, type SaisieDuPapier, saisieDuPapier } from "./input.ts";

const quand = (instant: Date) => `le ${dateLongue(jourAParis(instant))} à ${heure(instant)}`;
const adresseDe = (organisme: string) => `/papier?${new URLSearchParams({ organisme })}`;

/** The paper of an ARS: what is in force, and every version it has had. */
export async function vueDuPapier(request: Request) {
  const { db, organisme, administre, etablit } = await ouvrirPapier(request);
  const versions = await papiersDe(db, organisme);
  const [actuelle] = versions;
  return {
    organisme: { id: organisme.id, nom: organisme.nom },
    adresse: adresseDe(organisme.id),
    administre,
    etablit,
    saisie: saisieDuPapier(actuelle),
    versionVue: actuelle.version,
    etabli: new URL(request.url).searchParams.has("etabli"),
    versions: versions.map(({ version, par, etabliLe }) => ({
      version,
      actuelle: version === actuelle.version,
      depuis: etabliLe ? quand(etabliLe) : "à l’origine",
      par: par ?? "le service, d’après la fiche de l’organisme",
    })),
  };
}
export type VueDuPapier = Awaited<ReturnType<typeof vueDuPapier>>;

/** What is to be corrected, or what somebody else established meanwhile; all that was typed. */
export type PapierRefuse = {
  readonly saisie: SaisieDuPapier;
  readonly erreurs?: Readonly<Record<string, string>>;
  readonly devance?: string;
  readonly versionVue?: number;
};

/** Establishes the paper a form holds. Sent twice, it is established once. */
export async function agirSurPapier(request: Request): Promise<Response | PapierRefuse> {
  const { db, organisme, personne, etablit } = await ouvrirPapier(request);
  if (!etablit) throw introuvable();
  const formulaire = await lireFormulaire(request);
  const lu = lirePapier(formulaire);
  if ("erreurs" in lu) return lu;
  const autre = await etablirPapier(db, organisme.id, {
    papier: lu.papier,
    versionVue: Number(formulaire.get("versionVue")),
    par: { id: personne.id, nom: personne.nom },
  });
  if (autre) return { saisie: saisieDuPapier(lu.papier), devance: phraseDe(autre), versionVue: autre.version };
  return redirect(`${adresseDe(organisme.id)}&etabli`);
}

const phraseDe = ({ version, par, etabliLe }: VersionDuPapier): string =>
  `${par ?? "Le service"} a établi le modèle n°\u00a0${version}${etabliLe ? ` ${quand(etabliLe)}` : ""}, pendant que vous écriviez. Ce que vous avez écrit est ci-dessous\u00a0: regardez son spécimen plus bas, puis établissez le vôtre s’il doit le remplacer.`;
