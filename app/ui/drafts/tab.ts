/**
 * What is typed may be sensitive: the grounds of a decision, a word between authorities. It is kept by this tab only,
 * goes with it, and is read by nobody else: neither another tab, nor whoever opens this browser later, as they would
 * what `localStorage` keeps. A browser that refuses it keeps nothing.
 */
function ofThisTab(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}

export const allKeys = () => Object.keys(ofThisTab() ?? {});
export const wordsUnder = (key: string) => ofThisTab()?.getItem(key);
export const drop = (key: string) => ofThisTab()?.removeItem(key);

export function set(key: string, words: string): void {
  try {
    ofThisTab()?.setItem(key, words);
  } catch {
    // There is no room left: the form goes on without it.
  }
}
