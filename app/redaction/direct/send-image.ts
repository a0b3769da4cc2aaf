const ECHEC = "L’image n’a pas pu être envoyée. Vérifiez votre connexion, puis recommencez.";

/** Sends a picture to this document; answers its identifier, or a sentence that says what to do. */
export async function envoyerImage(adresse: string, fichier: File): Promise<{ id: string } | { message: string }> {
  const corps = new FormData();
  corps.set("fichier", fichier);
  try {
    const reponse = await fetch(adresse, { method: "POST", body: corps, redirect: "manual" });
    const { id, message } = (await reponse.json()) as { id?: unknown; message?: unknown };
    if (typeof id === "string") return { id };
    return { message: typeof message === "string" ? message : ECHEC };
  } catch {
    return { message: ECHEC };
  }
}
