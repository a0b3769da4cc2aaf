import type { Permissions } from "../permission.ts";
import type { faitsRetrait } from "./events.ts";

type T = (typeof faitsRetrait)[number]["shape"]["type"]["value"];

/** Whoever may decide may undo what was decided, and nobody else. */
export const permissionsRetrait: Permissions<T> = { DecisionRetiree: ["ars.signataire"] };
