import { FluentProvider } from "@fluentui/react-components";
import type { Session } from "./session/session";
import { Crashed } from "./views/Crashed";
import { ErrorBoundary } from "./views/ErrorBoundary";
import { Pane } from "./views/Pane";
import { SessionProvider } from "./views/session-context";
import { useTheme } from "./views/theme";

interface Props {
  readonly session: Session;
  /** Decides which year a new report is for. */
  readonly today: Date;
}

/** The pane, the same in Excel and in the workbench. */
export function App({ session, today }: Props) {
  return (
    <FluentProvider theme={useTheme()} style={{ height: "100%" }}>
      <ErrorBoundary fallback={(again) => <Crashed again={again} />}>
        <SessionProvider value={session}>
          <Pane today={today} />
        </SessionProvider>
      </ErrorBoundary>
    </FluentProvider>
  );
}
