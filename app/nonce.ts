import { createContext, useContext } from "react";

/** One random value per answer: only the scripts and styles that carry it may run. */
export const NonceContext = createContext<string | undefined>(undefined);

export const useNonce = () => useContext(NonceContext);
