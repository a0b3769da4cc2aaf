import { describe, expect, it } from "vitest";
import { dossier } from "#test/fabriques/dossier.ts";
import { accepter } from "#workflows/decide.ts";
import type { ChampActe } from "./acte.ts";
import { commentairesAReunir } from "./request-field.ts";
import { lireSaisie, propositionDe, relire, saisieVierge } from "./values.ts";

const options = [
  { valeur: "c-1", section: "prevention", libelle: "Mission prévention", consequence: "D’où vient ce chiffre ?" },
  { valeur: "c-2", section: "budget", libelle: "Budget" },
  { valeur: "c-3", section: "prevention", libelle: "Mission prévention" },
];
const champ = { ...commentairesAReunir("projetDeSante"), options } as ReturnType<typeof commentairesAReunir>;
const vide = { ...champ, options: [] } as typeof champ;
const cocher = (...ids: string[]) => lireSaisie([champ], new URLSearchParams(ids.map((id) => ["commentaires", id])));
const proposer = (...ids: string[]) => propositionDe("CorrectionsDemandees", [champ], cocher(...ids));

describe("choisir les commentaires d’une demande", () => {
  it("tous sont choisis avant que l’on touche à rien, quand il y en a", () => {
    expect(saisieVierge([champ])).toEqual({ commentaires: ["c-1", "c-2", "c-3"] });
    expect(saisieVierge([vide])).toEqual({ commentaires: [] });
  });

  it("leurs sections, chacune une fois, sont celles qui rouvrent", () => {
    expect(proposer("c-1", "c-3")).toEqual({
      type: "CorrectionsDemandees",
      commentaires: ["c-1", "c-3"],
      sections: ["prevention"],
    });
    expect(proposer("c-2", "c-1")).toMatchObject({ sections: ["prevention", "budget"] });
  });

  it("aucun n’est choisi : la demande ne nomme rien, et tout le texte rouvre", () => {
    expect(proposer()).toEqual({ type: "CorrectionsDemandees" });
    expect(relire(champ, [], [])).toContain("tout le texte rouvre");
  });

  it("celui qui n’est plus offert reste dans la demande, pour que le registre le refuse", () => {
    expect(proposer("c-1", "c-parti")).toMatchObject({ commentaires: ["c-1", "c-parti"], sections: ["prevention"] });
  });

  it("on les relit un par ligne avant de confirmer", () => {
    expect(relire(champ, ["c-1", "c-2"], [])).toBe("Mission prévention\u00a0: D’où vient ce chiffre ?\nBudget");
  });
});

it("personne de choisi : un seul champ est à corriger", () => {
  const personne: ChampActe = { code: "responsable.id", nature: "personne", libelle: "Confier à", parmi: "agents" };
  const proposition = propositionDe("ExamenOuvert", [personne], { "responsable.id": [""] });
  const essai = accepter(
    dossier({ jusqua: "lettreDeposee" }),
    {
      ...proposition,
      le: "2026-03-15",
      par: { id: "ars", nom: "Hélène Vidal", qualite: "ars.instructeur" },
    },
    "2026-03-15",
  );
  expect(essai).toMatchObject({ refus: "saisie", champs: { "responsable.id": "Choisissez une personne." } });
  expect("champs" in essai && Object.keys(essai.champs)).toEqual(["responsable.id"]);
});
