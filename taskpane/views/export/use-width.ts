import { useCallback, useState } from "react";

/** A ref for an element, and how wide it is in CSS pixels; 0 before it is laid out. */
export function useWidth(): readonly [(element: HTMLElement | null) => void, number] {
  const [width, setWidth] = useState(0);
  const [observer] = useState(
    () =>
      new ResizeObserver(([entry]) => {
        if (entry) setWidth(entry.contentRect.width);
      }),
  );
  const ref = useCallback(
    (element: HTMLElement | null) => {
      observer.disconnect();
      if (element) observer.observe(element);
    },
    [observer],
  );
  return [ref, width];
}
