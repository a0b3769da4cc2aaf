import { initialesDe } from "#app/cadre/initials.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import type { Present } from "./direct/presence.ts";

/** « Vous, Inès Moreau et Paul Tessier ». */
function enumerer(noms: readonly string[]): string {
  const tous = ["Vous", ...noms];
  return tous.length === 1 ? "Vous" : `${tous.slice(0, -1).join(", ")} et ${tous.at(-1)}`;
}

/** Who is at work on this document. Alone, one is not told so. */
export function PresenceRow({ moi, autres }: { moi: { nom: string; couleur: number }; autres: readonly Present[] }) {
  if (autres.length === 0) return null;
  return (
    <span className="row who">
      <span className="avs">
        <Avatar initials={initialesDe(moi.nom)} tone={`m${moi.couleur}`} />
        {autres.map(({ client, nom, couleur }) => (
          <Avatar key={client} initials={initialesDe(nom)} tone={`m${couleur}`} />
        ))}
      </span>
      <span className="small soft">{enumerer(autres.map(({ nom }) => nom))}</span>
    </span>
  );
}
