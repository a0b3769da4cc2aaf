import { Alert } from "#app/ui/alert.tsx";
import type { Fait } from "./gestures.ts";

/** What has just been done, at the top of the page; nothing once something is refused. */
export const Done = ({ fait, tu }: { fait: Fait | null; tu?: boolean }) =>
  fait && !tu ? (
    <Alert tone="ok" title={fait.titre} live>
      {fait.phrase}
    </Alert>
  ) : null;
