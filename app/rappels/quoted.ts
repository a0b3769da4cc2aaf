/** The words joined to a reminder, as its letter quotes them. */
export const motCite = (mot: string): string => `«\u00a0${mot}\u00a0»`;
