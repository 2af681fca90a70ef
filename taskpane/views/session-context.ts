import { createContext, useContext, useSyncExternalStore } from "react";
import type { Session } from "../session/session";
import type { Snapshot } from "../session/state/snapshot";

const SessionContext = createContext<Session | null>(null);

export const SessionProvider = SessionContext.Provider;

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("A view stands outside SessionProvider");
  return session;
}

/**
 * What a view needs of the snapshot; it renders again only when that changes. `select` must give
 * the same object for the same snapshot.
 */
export function useSnapshot<T>(select: (snapshot: Snapshot) => T): T {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, () => select(session.getSnapshot()));
}
