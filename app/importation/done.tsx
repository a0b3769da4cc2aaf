import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { nombre } from "#app/format.ts";
import { Alert } from "#app/ui/alert.tsx";

const compte = (valeur: string | null) => (/^\d{1,4}$/.test(valeur ?? "") ? Number(valeur) : 0);
const pluriel = (combien: number) => (combien > 1 ? "s" : "");

/** The writing page, as far as this needs it. */
type Page = { adresse: string; sections: readonly { code: string; titre: string }[] };

/** Another section, and what was imported still said. */
function avecSection(recherche: URLSearchParams, code: string): string {
  const suite = new URLSearchParams(recherche);
  suite.set("section", code);
  return suite.toString();
}

/** « 12 passages importés dans 7 sections », on the page the import comes back to; nothing otherwise. */
export function ImportDone() {
  const { adresse, sections } = useLoaderData<Page>();
  const [recherche] = useSearchParams();
  const passages = compte(recherche.get("importes"));
  const touchees = sections.filter(({ code }) => recherche.getAll("dans").includes(code));
  const images = compte(recherche.get("images"));
  if (passages === 0 || touchees.length === 0) return null;
  return (
    <Alert
      tone="ok"
      live
      title={`${nombre(passages)} passage${pluriel(passages)} importé${pluriel(passages)} dans ${nombre(touchees.length)} section${pluriel(touchees.length)}`}
    >
      <p>Relisez chacune : un texte écrit pour un autre plan se corrige souvent.</p>
      <ul className="row">
        {touchees.map(({ code, titre }) => (
          <li key={code}>
            <Link to={`${adresse}?${avecSection(recherche, code)}`}>{titre}</Link>
          </li>
        ))}
      </ul>
      {images > 0 && (
        <p>
          {nombre(images)} image{pluriel(images)} laissée{pluriel(images)} de côté : les images de ce document
          atteignent 40 Mo, le maximum.
        </p>
      )}
    </Alert>
  );
}
