import { Hand, Hands } from "./hand.tsx";
import { avec, EN_ATTENTE_DE, type Main, NOM_COURT } from "./mains.ts";

const enumeration = new Intl.ListFormat("fr", { type: "conjunction" });

type AwaitedProps = {
  mains: readonly Main[];
  /** The party of the reader, who is told « La main est à vous ». */
  vous?: Main;
  /** Words that say more of the turn of the reader, in the place of the usual ones. */
  mots?: string;
  chip?: boolean;
  /** The names alone, for a column already titled « En attente de ». */
  short?: boolean;
};

/** Whose turn it is, in one sign and a few words; two parties fill two cells. */
export function Awaited({ mains, vous, mots, chip, short }: AwaitedProps) {
  const [first, second] = mains;
  if (first === undefined) return <span className="soft">Personne</span>;
  if (second === undefined) {
    const words = mots ?? (first === vous ? "La main est à vous" : EN_ATTENTE_DE[first]);
    return (
      <Hand main={first} chip={chip}>
        {short ? NOM_COURT[first] : words}
      </Hand>
    );
  }
  const autres = mains.filter((main) => main !== vous).map(avec);
  const tous = enumeration.format(mains.map((main) => NOM_COURT[main]));
  return (
    <Hands mains={mains} chip={chip}>
      {(!short && mots) ||
        (vous && mains.includes(vous) && !short ? `La main est à vous, avec ${enumeration.format(autres)}` : tous)}
    </Hands>
  );
}
