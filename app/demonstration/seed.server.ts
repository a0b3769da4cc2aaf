import type { Db } from "#db/connection.ts";

export async function peupler(_db: Db): Promise<void> {}
