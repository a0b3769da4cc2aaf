import { useLocation } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";

/** With script, a page changes without loading: its title is said, and the keyboard starts again at its content. */
export function PageAnnouncer() {
  const { pathname } = useLocation();
  const previous = useRef(pathname);
  const [title, setTitle] = useState("");
  useEffect(() => {
    if (previous.current === pathname) return;
    previous.current = pathname;
    setTitle(document.title);
    document.getElementById("contenu")?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <p className="sr" aria-live="polite">
      {title}
    </p>
  );
}
