import { useEffect, useState, useSyncExternalStore } from "react";
import type { VueDirecte } from "./direct/live-view.ts";
import type { Session } from "./direct/session.ts";
import type { Ouverture } from "./direct/types.ts";

type Module = typeof import("./direct/live.ts");
type Charge = { readonly module: Module; readonly session: Session };

const rien = () => () => {};

export type Direct = {
  readonly module: Module | null;
  readonly session: Session | null;
  readonly vue: VueDirecte | null;
  /** The live text could not come: the plain form stays. */
  readonly echec: boolean;
};

/** Opens the live text of a document for who writes it, once the page is there. Others never load it. */
export function useDirect(ouverture: Ouverture | null): Direct {
  const [charge, setCharge] = useState<Charge | "echec" | null>(null);
  const documentId = ouverture?.documentId;
  // biome-ignore lint/correctness/useExhaustiveDependencies: one text per document, whichever of its sections is shown
  useEffect(() => {
    if (!ouverture) return;
    let [parti, session]: [boolean, Session | null] = [false, null];
    import("./direct/live.ts").then(
      (module) => {
        if (parti) return;
        session = module.ouvrirSession(ouverture);
        setCharge({ module, session });
      },
      () => setCharge("echec"),
    );
    return () => {
      parti = true;
      session?.fermer();
      setCharge(null);
    };
  }, [documentId]);
  const { module, session } = charge === "echec" || charge === null ? { module: null, session: null } : charge;
  const lire = () => session?.vue() ?? null;
  const vue = useSyncExternalStore<VueDirecte | null>(session?.sAbonner ?? rien, lire, () => null);
  return { module, session, vue, echec: charge === "echec" };
}
