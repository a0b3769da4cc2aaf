/** Two orders crossed: one wrote a key first (23505), or each waited for the other and one was cut off (40P01). */
const CROISEMENTS = ["23505", "40P01"];

function seSontCroises(echec: unknown): boolean {
  for (let cause = echec; cause instanceof Error; cause = cause.cause) {
    if ("code" in cause && CROISEMENTS.includes(String(cause.code))) return true;
  }
  return false;
}

/** Tries once more when two orders crossed: the second time, the first one's effect is there to be seen. */
export async function encoreUneFois<T>(essai: () => Promise<T>): Promise<T> {
  try {
    return await essai();
  } catch (echec) {
    if (!seSontCroises(echec)) throw echec;
    return essai();
  }
}
