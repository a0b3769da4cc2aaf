import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { Button } from "../button.tsx";

function emptyBox(): HTMLElement {
  const box = document.createElement("div");
  box.className = "row small soft no-print";
  box.setAttribute("role", "status");
  return box;
}

/** Says at the head of a form that something was put back in it. */
export function PutBack({ form, onErase }: { form: HTMLFormElement; onErase(form: HTMLFormElement): void }) {
  const [box] = useState(emptyBox);
  const [said, setSaid] = useState(false);
  useEffect(() => {
    form.prepend(box);
    // The box is there before its words: a screen reader then says them.
    setSaid(true);
    return () => box.remove();
  }, [form, box]);
  return createPortal(
    said && (
      <>
        <span>Nous avons remis ce que vous aviez saisi.</span>
        <Button type="button" look="link" small onClick={() => onErase(form)}>
          Effacer ma saisie
        </Button>
      </>
    ),
    box,
  );
}
