import type { ReactNode } from "react";
import { type Main, NOM_COURT, tonDe } from "./mains.ts";
import { SharedSign, Sign } from "./sign.tsx";

type HandProps = {
  main: Main;
  /** On its soft ground, rounded. */
  chip?: boolean;
  /** Without words, the short name of the party. */
  children?: ReactNode;
};

const className = (tone: string, chip?: boolean) => `hand ${tone}${chip ? " chip" : ""}`;

export function Hand({ main, chip, children = NOM_COURT[main] }: HandProps) {
  return (
    <span className={className(tonDe(main), chip)}>
      <Sign main={main} />
      <span>{children}</span>
    </span>
  );
}

type HandsProps = { mains: readonly Main[]; chip?: boolean; children: ReactNode };

/** The hand is shared: the cells of each, text in ink. */
export function Hands({ mains, chip, children }: HandsProps) {
  return (
    <span className={className("both", chip)}>
      <SharedSign mains={mains} />
      <span>{children}</span>
    </span>
  );
}
