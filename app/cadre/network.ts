/** How browsers name a request that reached nobody: Chromium, Firefox, Safari. */
const COUPURE = /failed to fetch|networkerror|load failed|error loading dynamically imported module/i;

/** Whether an error of the page comes from the network, and not from the application. */
export const estUneCoupure = (error: unknown): boolean => error instanceof TypeError && COUPURE.test(error.message);
