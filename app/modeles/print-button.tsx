import { useEffect, useState } from "react";
import { Button } from "#app/ui/button.tsx";

/** Only where it works: without script, the menu of the browser prints. */
export function PrintButton() {
  const [able, setAble] = useState(false);
  useEffect(() => setAble(true), []);
  if (!able) return null;
  return (
    <Button type="button" look="second" icon="printer" onClick={() => window.print()}>
      Imprimer
    </Button>
  );
}
