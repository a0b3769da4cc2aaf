import { useSearchParams } from "@remix-run/react";
import { nombre } from "#app/format.ts";
import { Alert } from "#app/ui/alert.tsx";

const compte = (valeur: string | null) => (/^\d{1,4}$/.test(valeur ?? "") ? Number(valeur) : 0);
const pluriel = (combien: number) => (combien > 1 ? "s" : "");

/** « 12 passages importés dans 7 sections », on the page the import comes back to; nothing otherwise. */
export function ImportDone() {
  const [recherche] = useSearchParams();
  const passages = compte(recherche.get("importes"));
  const sections = compte(recherche.get("dans"));
  const images = compte(recherche.get("images"));
  if (passages === 0 || sections === 0) return null;
  return (
    <Alert
      tone="ok"
      live
      title={`${nombre(passages)} passage${pluriel(passages)} importé${pluriel(passages)} dans ${nombre(sections)} section${pluriel(sections)}`}
    >
      <p>Relisez chaque section : un texte écrit pour un autre plan se corrige souvent.</p>
      {images > 0 && (
        <p>
          {nombre(images)} image{pluriel(images)} laissée{pluriel(images)} de côté : les images de ce document
          atteignent 40 Mo, le maximum.
        </p>
      )}
    </Alert>
  );
}
