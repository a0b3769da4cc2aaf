import { apres, type Dossier, dossierNeuf, estDans } from "../dossier.ts";
import { type Echeance, echeances } from "../echeances.ts";
import type { Fait } from "../fact.ts";
import type { Cause, Horloge } from "./clock.ts";
import { genreDe } from "./kinds.ts";
import { arreter, basculer } from "./periods.ts";
import { courtEncore, horlogeRouverte, reponseRetiree } from "./reopened.ts";

/**
 * Every legal clock a file has ever had, in the order they started. The journal is read again, fact by fact, and the
 * deadlines running after each one move the clocks: the law and its dates have no second copy here. Pure.
 */
export function horloges({ faits }: Dossier): readonly Horloge[] {
  let dossier = dossierNeuf();
  let liste: readonly Horloge[] = [];
  for (const fait of faits) {
    dossier = apres(dossier, fait);
    liste = avancer(liste, fait, dossier);
  }
  return liste;
}

/** The clocks once one more fact has happened: those that go on, those it stops, those it starts. */
function avancer(liste: readonly Horloge[], fait: Fait, dossier: Dossier): Horloge[] {
  const cause = { par: dossier.version, type: fait.type, le: fait.le };
  const courantes = echeances(dossier);
  const vivantes = liste.filter(({ fin }) => fin === null);
  return [
    ...liste.map((horloge) =>
      horloge.fin ? reponseRetiree(horloge, fait, cause) : suivre(horloge, courantes, cause, dossier),
    ),
    ...courantes
      .filter((echeance) => !vivantes.some(estCelleDe(echeance)))
      .map((echeance) => demarrer(echeance, cause)),
    ...horlogeRouverte(fait, cause, courantes),
  ];
}

/** A clock goes on as long as its deadline runs under the same name; afterwards the same name is another clock. */
const estCelleDe =
  ({ code, libelle }: Echeance) =>
  (horloge: Horloge): boolean =>
    horloge.code === code && horloge.libelle === libelle;

function demarrer(echeance: Echeance, cause: Cause): Horloge {
  // A date one party asks of another runs from the day it is asked.
  const debutLe = echeance.nature === "demandee" ? cause.le : echeance.debutLe;
  const { depart } = genreDe(echeance.code);
  return { ...echeance, debutLe, depart, periodes: [{ etat: "court", du: debutLe, au: null, cause }], fin: null };
}

function suivre(horloge: Horloge, courantes: readonly Echeance[], cause: Cause, dossier: Dossier): Horloge {
  const echeance = courantes.find((courante) => estCelleDe(courante)(horloge));
  const { debutLe, periodes } = horloge;
  if (echeance) return { ...horloge, ...echeance, debutLe, periodes: basculer(periodes, "court", cause) };
  if (courtEncore(horloge, dossier)) return horloge;
  if (enSuspens(horloge, dossier))
    return { ...horloge, dernierJour: null, auTerme: undefined, periodes: basculer(periodes, "suspendue", cause) };
  return arreter(horloge, cause);
}

/** The two months are stopped, not over: the ARS may still answer, and no last day can be promised. */
const enSuspens = ({ code }: Horloge, dossier: Dossier): boolean =>
  code === "opposition" &&
  (estDans(dossier, { projetDeSante: "enInstruction" }) || estDans(dossier, { projetDeSante: "aCorriger" }));
