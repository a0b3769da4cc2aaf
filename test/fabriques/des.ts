/** Dice that fall the same way each time: a number under `n`. */
export function hasard(graine: number): (n: number) => number {
  let etat = (graine * 2_654_435_761) >>> 0 || 1;
  return (n) => {
    etat ^= etat << 13;
    etat >>>= 0;
    etat ^= etat >>> 17;
    etat ^= etat << 5;
    etat >>>= 0;
    return etat % n;
  };
}
