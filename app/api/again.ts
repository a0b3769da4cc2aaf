const DOUBLON = "23505";

/** The database says that somebody else wrote the same key in between. */
function estUnDoublon(echec: unknown): boolean {
  for (let cause = echec; cause instanceof Error; cause = cause.cause) {
    if ("code" in cause && cause.code === DOUBLON) return true;
  }
  return false;
}

/** Tries once more when two identical orders crossed: the second time, the first one's effect is there to be seen. */
export async function encoreUneFois<T>(essai: () => Promise<T>): Promise<T> {
  try {
    return await essai();
  } catch (echec) {
    if (!estUnDoublon(echec)) throw echec;
    return essai();
  }
}
