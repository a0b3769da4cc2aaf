import type { ReactNode } from "react";
import { Hand, Hands } from "./hand.tsx";
import type { Main } from "./mains.ts";

export type Attente = {
  /** Several when two parties must act together. */
  mains: readonly [Main, ...Main[]];
  qui: string;
  depuis?: string;
  quoi: ReactNode;
};

function Qui({ mains, qui }: Attente) {
  return mains.length === 1 ? (
    <Hand main={mains[0]} chip>
      {qui}
    </Hand>
  ) : (
    <Hands mains={mains} chip>
      {qui}
    </Hands>
  );
}

/** Who is expected, since when, for what. */
export function AwaitedList({ items }: { items: readonly Attente[] }) {
  return (
    <ul className="rule rows">
      {items.map((item) => (
        <li key={item.qui}>
          <div className="row between">
            <Qui {...item} />
            {item.depuis && <span className="mini soft">depuis {item.depuis}</span>}
          </div>
          <p>{item.quoi}</p>
        </li>
      ))}
    </ul>
  );
}
