/** The places of a longest rising run in a list of different numbers: what kept its order when the rest moved. */
export function plusLongueSuite(rangs: readonly number[]): number[] {
  const fins: number[] = [];
  const avant: number[] = [];
  rangs.forEach((rang, place) => {
    let [bas, haut] = [0, fins.length];
    while (bas < haut) {
      const milieu = (bas + haut) >> 1;
      if ((rangs[fins[milieu] ?? 0] ?? 0) < rang) bas = milieu + 1;
      else haut = milieu;
    }
    avant[place] = bas > 0 ? (fins[bas - 1] ?? -1) : -1;
    fins[bas] = place;
  });
  const suite: number[] = [];
  for (let place = fins.at(-1) ?? -1; place >= 0; place = avant[place] ?? -1) suite.push(place);
  return suite.reverse();
}
