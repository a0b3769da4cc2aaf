/** Two lists known by `code` made one: the newer order, each vanished element after the one it followed. */
export function fondre<T extends { readonly code: string }>(
  avant: readonly T[],
  apres: readonly T[],
): { avant?: T; apres?: T }[] {
  const anciens = new Map(avant.map((element) => [element.code, element]));
  const nouveaux = new Set(apres.map(({ code }) => code));
  const fondus: { avant?: T; apres?: T }[] = apres.map((element) => ({
    avant: anciens.get(element.code),
    apres: element,
  }));
  avant.forEach((element, rang) => {
    if (nouveaux.has(element.code)) return;
    const precedent = avant[rang - 1]?.code;
    const place = fondus.findIndex((couple) => (couple.apres ?? couple.avant)?.code === precedent);
    fondus.splice(place + 1, 0, { avant: element });
  });
  return fondus;
}
