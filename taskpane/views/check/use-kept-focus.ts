import { useEffect, useRef, type RefObject } from "react";

/** What had the focus last inside a view, and the how-manieth card it stood in; -1 in none. */
interface Last {
  readonly element: Element;
  readonly card: number;
}

/**
 * Where the focused control goes with its card, the card that takes its place has the focus, else
 * the state of the whole: whoever works by keyboard is not sent back to the start of the page.
 * Focus that is elsewhere, in the sheet above all, is left there.
 */
export function useKeptFocus(): RefObject<HTMLDivElement> {
  const view = useRef<HTMLDivElement>(null);
  const last = useRef<Last | null>(null);

  useEffect(() => {
    function remember({ target }: FocusEvent): void {
      const isInside = target instanceof Element && view.current?.contains(target);
      last.current = isInside ? { element: target, card: cardOf(target, view.current) } : null;
    }
    document.addEventListener("focusin", remember);
    return () => {
      document.removeEventListener("focusin", remember);
    };
  }, []);

  // After every render: that is when a card goes.
  useEffect(() => {
    if (!last.current || last.current.element.isConnected || !document.hasFocus()) return;
    if (document.activeElement !== document.body) return;
    const cards = cardsIn(view.current);
    const card = cards[Math.min(Math.max(last.current.card, 0), cards.length - 1)];
    const landing = view.current?.querySelector<HTMLElement>("[data-landing]");
    (card?.querySelector("button") ?? landing)?.focus();
  });
  return view;
}

const cardsIn = (view: Element | null): readonly Element[] => [
  ...(view?.querySelectorAll(":scope > ul > li") ?? []),
];

const cardOf = (element: Element, view: Element | null): number =>
  cardsIn(view).findIndex((card) => card.contains(element));
