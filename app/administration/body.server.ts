import { randomUUID } from "node:crypto";
import { redirect } from "@remix-run/node";
import { lireFormulaire } from "#app/form.server.ts";
import { introuvable } from "#app/session.server.ts";
import { agentsDeLOrganisme, ajouterOrganisme, corrigerOrganisme, organismeParId } from "#db/queries/bodies.ts";
import { seDelegue } from "#db/queries/delegations.ts";
import { requireAdmin } from "./access.server.ts";
import { lireOrganisme, lireSaisieOrganisme, type SaisieOrganisme } from "./body-input.ts";
import { lieuxDe } from "./places.server.ts";
import { nommer } from "./territories.ts";
import { estUnCorps, NOM_CORPS, nomDeFonction } from "./words.ts";

const VIDE: SaisieOrganisme = { corps: "", nom: "", territoires: "", adresse: "", telephone: "", courriel: "" };

/** A body to correct, or an empty one to add (`nouveau`). */
export async function vueDeLOrganisme(request: Request, id = "") {
  const { db } = await requireAdmin(request);
  const enregistre = new URL(request.url).searchParams.has("enregistre");
  if (id === "nouveau")
    return {
      id,
      cle: randomUUID(),
      titre: "Nouvel organisme",
      saisie: VIDE,
      agents: [],
      enregistre,
      delegue: false,
      ecrit: false,
    };
  const organisme = await organismeParId(db, id);
  if (!organisme) throw introuvable();
  const { corps, nom, territoires, ...contact } = organisme;
  const saisie = { corps, nom, territoires: nommer(territoires, lieuxDe(corps)), ...contact };
  const agents = (await agentsDeLOrganisme(db, id)).map(({ fonction, ...agent }) => ({
    ...agent,
    fonction: nomDeFonction(corps, fonction),
  }));
  return {
    id,
    cle: randomUUID(),
    titre: nom,
    nature: NOM_CORPS[corps],
    saisie,
    agents,
    enregistre,
    delegue: seDelegue(corps),
    ecrit: corps === "ars",
  };
}

/** Keeps what was typed, or says what to correct. */
export async function enregistrerOrganisme(request: Request, id = "") {
  const { db, personne } = await requireAdmin(request);
  const formulaire = await lireFormulaire(request);
  const saisie = lireSaisieOrganisme(formulaire);
  const connu = id === "nouveau" ? undefined : await organismeParId(db, id);
  if (id !== "nouveau" && !connu) throw introuvable();
  const corps = connu?.corps ?? saisie.corps;
  if (!estUnCorps(corps)) return { saisie, erreurs: { corps: "Choisissez la nature de l’organisme." } };
  const { fiche, erreurs, valide } = lireOrganisme(saisie, corps, lieuxDe(corps));
  if (!valide) return { saisie, erreurs };
  if (connu) await corrigerOrganisme(db, id, fiche, personne);
  const cle = formulaire.get("cle") ?? "";
  const nouvel = /^[0-9a-f-]{36}$/.test(cle) ? cle : randomUUID();
  if (!connu) await ajouterOrganisme(db, { id: nouvel, corps, ...fiche });
  return redirect(`/administration/organismes/${connu ? id : nouvel}?enregistre`);
}

export type VueDeLOrganisme = Awaited<ReturnType<typeof vueDeLOrganisme>>;
