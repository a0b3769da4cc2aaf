import { Link } from "@remix-run/react";
import { TwoLines } from "#app/ui/two-lines.tsx";

type Props = { id: string; nom: string; detail?: string };

/** A file in a table: its name, which opens it, and its number below, or more. */
export const FileName = ({ id, nom, detail = id }: Props) => (
  <TwoLines detail={detail}>
    <Link to={`/dossiers/${id}`}>{nom}</Link>
  </TwoLines>
);
