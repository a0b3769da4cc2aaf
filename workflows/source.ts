/** How far a figure or a delay can be trusted. Anything but "source" is shown to people as « à vérifier ». */
export type Statut = "source" | "presse" | "a-verifier";

/** A value of the law: never without where it comes from. */
export type Source<T> = { readonly valeur: T; readonly source: string; readonly statut: Statut };
