import { useNavigate } from "@remix-run/react";
import { useEffect, useState } from "react";
import { Button } from "#app/ui/button.tsx";
import { adressePourCommenter, passageChoisi } from "./selection.ts";

const [LARGEUR, HAUTEUR, MARGE] = [210, 40, 8];

/** Under the passage, or at the edge of the window when the passage goes on beyond it. */
const aCoteDe = ({ bottom, left }: DOMRect) => ({
  top: Math.max(MARGE, Math.min(bottom + MARGE, window.innerHeight - HAUTEUR - MARGE)),
  left: Math.max(MARGE, Math.min(left, window.innerWidth - LARGEUR - MARGE)),
});

/** « Commenter ce passage », beside the passage just selected. The link under each answer does the same from the keyboard. */
export function PassageButton({ version }: { version: string }) {
  const aller = useNavigate();
  const [choisi, setChoisi] = useState<ReturnType<typeof passageChoisi>>(null);
  useEffect(() => {
    const suivre = () => setChoisi(passageChoisi());
    // Somebody may have selected before the page came alive.
    suivre();
    document.addEventListener("selectionchange", suivre);
    window.addEventListener("scroll", suivre, { passive: true });
    return () => {
      document.removeEventListener("selectionchange", suivre);
      window.removeEventListener("scroll", suivre);
    };
  }, []);
  if (!choisi) return null;
  const { cadre, ...passage } = choisi;
  const commenter = () => {
    setChoisi(null);
    aller(adressePourCommenter(version, passage.adresse), { state: passage });
  };
  return (
    <div className="passage-button" style={aCoteDe(cadre)}>
      {/* The selection must outlive the press of the button. */}
      <Button type="button" small icon="message-square" onMouseDown={(e) => e.preventDefault()} onClick={commenter}>
        Commenter ce passage
      </Button>
    </div>
  );
}
