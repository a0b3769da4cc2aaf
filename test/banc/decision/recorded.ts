import pg from "pg";

/** One statement as the database received it. */
export type Instruction = { readonly text: string; readonly values: readonly unknown[] };

type Demande = string | { readonly text: string; readonly values?: readonly unknown[]; readonly rowMode?: string };

/** Notes every statement sent to PostgreSQL while something happens, in order; nothing else may speak meanwhile. */
export async function noter(faire: () => Promise<unknown>): Promise<readonly Instruction[]> {
  const notees: Instruction[] = [];
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (this: pg.Client, demande: Demande, ...reste: unknown[]) {
    const [valeurs] = reste;
    const text = typeof demande === "string" ? demande : demande.text;
    const values = Array.isArray(valeurs) ? valeurs : typeof demande === "string" ? [] : (demande.values ?? []);
    notees.push({ text, values });
    return (query as (...args: unknown[]) => unknown).call(this, demande, ...reste);
  } as typeof query;
  try {
    await faire();
  } finally {
    pg.Client.prototype.query = query;
  }
  return notees;
}

/** The same statements, one after the other on one connection, by the driver alone. */
export async function rejouer(pool: pg.Pool, instructions: readonly Instruction[]): Promise<void> {
  const client = await pool.connect();
  try {
    for (const { text, values } of instructions) await client.query(text, [...values]);
  } finally {
    client.release();
  }
}
