import { useCallback, useEffect, useRef, type RefObject } from "react";
import type { Finding } from "../../../src/model/finding";

/**
 * A reason that is written folds its card away, and one that is taken away brings it back: the
 * keyboard follows to where the finding stands from then on.
 */
export function useFocusAfterReason(): {
  readonly list: RefObject<HTMLUListElement>;
  readonly afterReason: (finding: Finding) => void;
} {
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    const key = wanted.current;
    // As long as the keyboard is somewhere, the card that it was in is still there.
    if (key === null || document.activeElement !== document.body) return;
    wanted.current = null;
    const cards = [...(list.current?.querySelectorAll<HTMLElement>("[data-finding]") ?? [])];
    const card = cards.find((each) => each.dataset["finding"] === key);
    const target = card?.querySelector("button") ?? list.current?.querySelector("summary");
    target?.focus();
  });
  const afterReason = useCallback(({ key }: Finding) => {
    wanted.current = key;
  }, []);
  return { list, afterReason };
}
