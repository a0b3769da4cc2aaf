import type { Question } from "./types.ts";

/** Questions side by side make one text; each structured block stands apart, under a rule. */
export function parGroupes(questions: readonly Question[]): Question[][] {
  const groupes: Question[][] = [[]];
  for (const question of questions) {
    if (question.champ.lignes) groupes.push([question], []);
    else groupes.at(-1)?.push(question);
  }
  return groupes.filter((groupe, rang) => rang === 0 || groupe.length > 0);
}
