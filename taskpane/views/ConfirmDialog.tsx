import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { words } from "../../src/words/pane";
import { useSession, useSnapshot } from "./session-context";
import { useStyles } from "./styles";

/** The session's question; nothing else can be done before it is answered. */
export function ConfirmDialog() {
  const session = useSession();
  const styles = useStyles();
  const question = useSnapshot((snapshot) => snapshot.question);
  return (
    <Dialog
      modalType="alert"
      open={question !== null}
      surfaceMotion={null}
      onOpenChange={() => {
        session.answer(false);
      }}
    >
      <DialogSurface backdropMotion={null}>
        <DialogBody>
          <DialogTitle>{question?.title}</DialogTitle>
          <DialogContent>
            {question?.text}
            {question?.list && (
              <ul className={styles.indented}>
                {question.list.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            )}
          </DialogContent>
          <DialogActions>
            <Button
              onClick={() => {
                session.answer(false);
              }}
            >
              {words.cancel}
            </Button>
            <Button
              appearance="primary"
              onClick={() => {
                session.answer(true);
              }}
            >
              {question?.go}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
