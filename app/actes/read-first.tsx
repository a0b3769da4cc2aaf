import { DescriptionList } from "#app/ui/description-list.tsx";
import type { ALire } from "./acte.ts";

/** What an act answers or is about: whom it asks, the question put, the opinion given before. */
export const ReadFirst = ({ aLire }: { aLire: readonly ALire[] }) =>
  aLire.length > 0 && (
    <DescriptionList
      items={aLire.map(({ term, value }) => ({ term, value: <span className="pre-line">{value}</span> }))}
    />
  );
