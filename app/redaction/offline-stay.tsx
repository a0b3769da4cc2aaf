import { useEffect, useRef, useState } from "react";
import { Alert } from "#app/ui/alert.tsx";
import type { VueDirecte } from "./direct/live-view.ts";
import { menAilleurs } from "./leads-elsewhere.ts";

const estCoupe = (direct: VueDirecte | null) => !navigator.onLine || direct?.horsLigne === true;

/** Without network no other page can come: a link stays where one is, and this says why, until the network is back. */
export function OfflineStay({ direct }: { direct: VueDirecte | null }) {
  const [retenus, setRetenus] = useState(0);
  const lu = useRef(direct);
  lu.current = direct;
  const dit = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const retenir = (clic: MouseEvent) => {
      if (!estCoupe(lu.current) || !menAilleurs(clic, window.location)) return;
      clic.preventDefault();
      clic.stopPropagation();
      setRetenus((fois) => fois + 1);
    };
    document.addEventListener("click", retenir, true);
    return () => document.removeEventListener("click", retenir, true);
  }, []);
  useEffect(() => {
    if (retenus > 0) dit.current?.focus();
  }, [retenus]);
  useEffect(() => {
    const oublier = () => !estCoupe(lu.current) && setRetenus(0);
    if (direct?.horsLigne === false) oublier();
    window.addEventListener("online", oublier);
    return () => window.removeEventListener("online", oublier);
  }, [direct?.horsLigne]);
  if (retenus === 0) return null;
  return (
    <div ref={dit} tabIndex={-1} className="held">
      <Alert tone="warn" live title="Vous êtes hors ligne">
        <p>
          {direct?.garde ? "Votre texte est gardé sur cet appareil." : "Gardez cette page ouverte."} Les autres sections
          s’ouvriront au retour du réseau.
        </p>
      </Alert>
    </div>
  );
}
