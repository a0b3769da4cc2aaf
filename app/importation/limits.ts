/** What a Word file may hold before it is refused, whatever else it says about itself. */
export const LIMITES = {
  /** Bytes of the file sent. */
  poids: 10_000_000,
  /** Bytes of everything in it, once inflated. */
  deplie: 60_000_000,
  /** Times an entry may grow when inflated; small ones grow a lot and cost nothing. */
  ratio: 200,
  sansRatio: 1_000_000,
  entrees: 2_000,
  /** Bytes of one XML part: beyond, reading it costs more memory than a web process has to spare. */
  xml: 25_000_000,
  /** Some four hundred pages. */
  caracteres: 600_000,
  blocs: 8_000,
  /** Milliseconds one reading may take. */
  duree: 30_000,
} as const;
