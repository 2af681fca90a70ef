import type { Unsubscribe } from "./port";

export interface Listeners<T> {
  readonly add: (listener: (news: T) => void) => Unsubscribe;
  readonly tell: (news: T) => void;
}

/** A list of listeners; one that leaves while news goes out hears them no more. */
export function listeners<T>(): Listeners<T> {
  const all = new Set<(news: T) => void>();
  return {
    add: (listener) => {
      // The same function may be added twice; each has its own way out.
      const own = (news: T) => {
        listener(news);
      };
      all.add(own);
      return () => {
        all.delete(own);
      };
    },
    tell: (news) => {
      for (const listener of all) listener(news);
    },
  };
}
