import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { words } from "../../src/words/pane";
import { CloseIcon } from "./icons";
import { useSession, useSnapshot } from "./session-context";

const useLooks = makeStyles({
  bar: { flexShrink: 0, margin: "8px 16px 0" },
  body: { overflowWrap: "anywhere" },
});

/** What came of the last verb; it stays until the next one, or until it is closed. */
export function Messages() {
  const session = useSession();
  const looks = useLooks();
  const message = useSnapshot((snapshot) => snapshot.message);
  if (!message) return null;
  return (
    <MessageBar
      className={looks.bar}
      intent={message.kind}
      layout="multiline"
      politeness={message.kind === "error" ? "assertive" : "polite"}
    >
      <MessageBarBody className={looks.body}>
        {message.text}
        {message.undo && (
          <>
            {" "}
            <Link as="button" inline onClick={() => void session.figures.undo()}>
              {words.undo}
            </Link>
          </>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<CloseIcon />}
            aria-label={words.close}
            onClick={session.dismissMessage}
          />
        }
      />
    </MessageBar>
  );
}
