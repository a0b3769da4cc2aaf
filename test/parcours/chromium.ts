import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const CONNUS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
];

/** A browser of this machine: the one named, a system one, or Playwright's own. Says what to install when there is none. */
function executable(): string {
  const candidats = [process.env.CHROMIUM_PATH ?? "", ...CONNUS, chromium.executablePath()];
  const trouve = candidats.find((chemin) => chemin !== "" && existsSync(chemin));
  if (trouve) return trouve;
  throw new Error(
    "Aucun navigateur trouvé. Installez Chromium (« apt-get install chromium », ou « npx playwright-core install chromium »), " +
      "ou donnez son chemin par CHROMIUM_PATH.",
  );
}

export const lancerChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: executable(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
