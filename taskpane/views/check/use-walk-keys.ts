import { useEffect } from "react";
import { useSession } from "../session-context";

/** F8 and Shift+F8 walk from anywhere on the page, the grid included. */
export function useWalkKeys(): void {
  const session = useSession();
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key !== "F8" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      void session.walk(event.shiftKey ? -1 : 1);
    }
    window.addEventListener("keydown", onKeyDown, { capture: true });
    return () => {
      window.removeEventListener("keydown", onKeyDown, { capture: true });
    };
  }, [session]);
}
