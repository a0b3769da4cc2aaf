import { nomDeLEtat } from "#app/dossier/noms.ts";
import { nombre } from "#app/format.ts";
import type { Voisin } from "#db/queries/neighbours.ts";
import type { Ensemble } from "#db/reference/around.ts";

const dans = (codes: readonly string[], { communes }: Ensemble) => codes.filter((code) => communes.includes(code));
const communes = (compte: number) => `${compte} ${compte > 1 ? "communes" : "commune"}`;

/** What brings a file near: the intercommunalities it shares, or else the arrondissements. */
function lienDe({ codes }: Voisin, ensembles: readonly Ensemble[]) {
  const partages = ensembles.filter((ensemble) => dans(codes, ensemble).length > 0);
  const proche = partages.some(({ genre }) => genre === "intercommunalite");
  const retenus = partages.filter(({ genre }) => (genre === "intercommunalite") === proche);
  return {
    proche,
    lien: proche ? "Même intercommunalité" : "Même arrondissement",
    detail: retenus.map((ensemble) => `${ensemble.nom}, ${communes(dans(codes, ensemble).length)}`).join("\u00a0; "),
  };
}

/**
 * The files near a territory, the nearest first, and how far each intercommunality it touches is covered: here, in
 * another file the reader may see, nowhere the reader sees. `codes` are the communes of the territory.
 */
export function voisinageVu(
  codes: readonly string[],
  ensembles: readonly Ensemble[],
  voisins: readonly Voisin[],
  nomDe: (code: string) => string,
) {
  const vus = voisins.map((voisin) => ({
    ...{ id: voisin.id, nom: voisin.nom, taille: voisin.taille },
    etat: nomDeLEtat(voisin.etat),
    population: nombre(voisin.population),
    ...lienDe(voisin, ensembles),
  }));
  return {
    voisins: [...vus.filter(({ proche }) => proche), ...vus.filter(({ proche }) => !proche)],
    couverture: ensembles
      .filter(({ genre }) => genre === "intercommunalite")
      .map((epci) => {
        const pris = [...codes, ...voisins.flatMap((voisin) => voisin.codes)];
        return {
          ...{ code: epci.code, nom: epci.nom, total: communes(epci.communes.length) },
          ici: dans(codes, epci).length,
          ailleurs: voisins
            .map((voisin) => ({ id: voisin.id, nom: voisin.nom, nombre: dans(voisin.codes, epci).length }))
            .filter(({ nombre }) => nombre > 0),
          restent: epci.communes.filter((code) => !pris.includes(code)).map(nomDe),
        };
      }),
  };
}

export type VoisinageVu = ReturnType<typeof voisinageVu>;
