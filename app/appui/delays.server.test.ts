import { expect, it } from "vitest";
import { service } from "#app/api/test-client.ts";
import { dossierInscrit } from "#test/fabriques/registre.ts";
import type { VueDuCatalogue } from "./catalogue.server.ts";
import { visiteur } from "./test-visit.ts";

const chez = service();
const visiter = visiteur(chez);
const OFFRE = {
  ...{ cle: "a", organisme: "cpam-33", objet: "financier", titre: "Lire un budget" },
  ...{ texte: "Une heure au téléphone.", contact: "", delaiJours: "3" },
};
const changer = (qui: string, champs: Record<string, string>) => visiter(qui, "catalogue", {}, champs);
const lues = async (qui: string) =>
  ((await visiter(qui, "catalogue")).corps as unknown as VueDuCatalogue).objets.flatMap(({ offres }) => offres);

it("un second appui du même objet : chacun annonce son délai, une question sans appui le plus long", async () => {
  const dossier = (await dossierInscrit(chez.db, { jusqua: "projetComplet" })).id;
  await changer("cpam", OFFRE);
  await changer("cpam", { ...OFFRE, cle: "long", titre: "Préparer les justificatifs", delaiJours: "10" });
  const [court] = await lues("cpam");
  const choix = async (offre = "") => {
    const requete = `?objet=financier&offre=${offre}`;
    const { saisie } = (await visiter("porteur", "fichier", { id: dossier, requete })).corps;
    const { choix: lus, offre: demandee } = saisie as { choix: { avant: string }[]; offre: { titre: string } | null };
    return [lus[0]?.avant, demandee?.titre];
  };
  expect(await choix()).toEqual(["30 mars 2026", undefined]);
  expect(await choix(court?.id)).toEqual(["19 mars 2026", "Lire un budget"]);
  expect(await choix("inconnue")).toEqual(["30 mars 2026", undefined]);
  const demander = async (offre: string) => {
    const envoi = { cle: offre, objet: "financier", organisme: "cpam-33", question: "Bonjour", offre };
    const { vers } = await visiter("porteur", "fichier", { id: dossier }, envoi);
    const demande = /appui\/(\w+)/.exec(vers)?.[1] ?? "";
    return (await visiter("porteur", "fil", { id: dossier, demande })).corps.demande;
  };
  expect(await demander(court?.id ?? "")).toMatchObject({ avant: "19 mars 2026" });
  await changer("cpam", { ...OFFRE, offre: court?.id ?? "", delaiJours: "4" });
  expect(await demander(court?.id ?? "")).toMatchObject({ avant: "19 mars 2026" });
  expect(await choix(court?.id)).toEqual(["20 mars 2026", "Lire un budget"]);
  const { objets } = (await visiter("cpam", "catalogue")).corps as unknown as VueDuCatalogue;
  expect(objets[0]?.delais).toEqual([{ organisme: "CPAM de la Gironde", jours: 10 }]);
});
