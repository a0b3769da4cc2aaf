import { Session } from "./session.ts";
import type { Ouverture } from "./types.ts";

export { LiveSection } from "./live-section.tsx";

/** Everything that weighs: loaded once somebody writes, never before. */
export const ouvrirSession = (ouverture: Ouverture): Session => new Session(ouverture);
