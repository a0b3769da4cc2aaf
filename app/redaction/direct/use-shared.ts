import { useCallback, useRef, useSyncExternalStore } from "react";
import type * as Y from "yjs";

/** Draws again whenever a shared value, or anything in it, changes. */
export function useVersion(type: Y.AbstractType<never>): number {
  const version = useRef(0);
  const sAbonner = useCallback(
    (prevenir: () => void) => {
      const compter = () => {
        version.current += 1;
        prevenir();
      };
      type.observeDeep(compter);
      return () => type.unobserveDeep(compter);
    },
    [type],
  );
  return useSyncExternalStore(
    sAbonner,
    () => version.current,
    () => 0,
  );
}
