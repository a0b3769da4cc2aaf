import type { Garde } from "../parcours/guard.ts";

/** The decision named is the last on the file, it still stands, and no party has signed the contract it led to. */
export const siDecisionRetirable: Garde = ({ retrait: { derniere }, contrat }, fait) =>
  fait.type === "DecisionRetiree" &&
  fait.decision === derniere?.decision &&
  fait.decisionDu === derniere.decisionDu &&
  Object.keys(contrat.signatures).length === 0;
