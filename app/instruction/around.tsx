import { Link } from "@remix-run/react";
import { Avatar } from "#app/ui/avatar.tsx";
import { useAround } from "./use-around.ts";
import type { VueDInstruction } from "./view.server.ts";

type Props = { vue: Pick<VueDInstruction, "id" | "lieu" | "alentours" | "sections" | "ici"> };

/** Who else reads this page, and whether it is still the page of today. */
export function Around({ vue }: Props) {
  const { presents, version, dernier, preparee } = useAround(vue);
  const lu = vue.alentours;
  const change = version > lu.version;
  const nouvelle = preparee && preparee.le !== lu.preparee?.le ? preparee : null;
  const titreDe = (section: string) => vue.sections.find(({ code }) => code === section)?.titre;
  return (
    <>
      {presents.length > 0 && (
        <ul className="colleagues" aria-label="Sur cette page en ce moment">
          {presents.map(({ nom, initiales, ton, fonction, section }) => (
            <li key={nom}>
              <Avatar initials={initiales} tone={ton} />
              <span>
                {nom} {titreDe(section) ? `lit «\u00a0${titreDe(section)}\u00a0»` : "est sur cette page"}{" "}
                <small className="soft">{fonction}</small>
              </span>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="small done">
        {change && `La page a changé depuis que vous l’avez ouverte\u00a0: ${dernier}. `}
        {!change && nouvelle && `${nouvelle.par} a préparé une décision\u00a0: ${nouvelle.libelle}. `}
        {(change || nouvelle) && (
          <Link to={vue.ici} reloadDocument>
            Recharger
          </Link>
        )}
      </p>
    </>
  );
}
