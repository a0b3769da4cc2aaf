/** A picture as it is kept. */
export type Image = {
  readonly id: string;
  readonly type: "image/png" | "image/jpeg";
  readonly largeur: number;
  readonly hauteur: number;
  readonly octets: Uint8Array;
};
