import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { explainableIn, type Explained } from "../../../src/explanations";
import type { Finding } from "../../../src/model/finding";
import type { Explanation } from "../../../src/model/report";
import type { Template } from "../../../src/model/template";
import { placeOf, sayFinding } from "../../../src/words/findings";
import { words } from "../../../src/words/pane";
import type { Overview } from "../../session/check/overview";
import { useSession, useSnapshot } from "../session-context";
import { useStyles } from "../styles";
import { Reason } from "./Reason";
import type { Way } from "./use-way";

interface Props {
  readonly overview: Overview;
  readonly template: Template;
  readonly way: Way;
  readonly onReason: (finding: Finding) => void;
}

const useLooks = makeStyles({
  summary: { cursor: "pointer" },
  list: { marginTop: "10px" },
  item: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    paddingTop: "10px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  link: { alignSelf: "flex-start", textAlign: "left" },
});

/** 已说明: what a reason settles, folded; below it the reasons that nothing wants any more. */
export function SettledCard({ overview: { settled, idle }, template, way, onReason }: Props) {
  const styles = useStyles();
  const looks = useLooks();
  const [unfolded, setUnfolded] = useState(false);
  if (settled.length + idle.length === 0) return null;
  const { group, idleGroup } = words.reason;
  const title = [
    ...(settled.length > 0 ? [group(settled.length)] : []),
    ...(idle.length > 0 ? [idleGroup(idle.length)] : []),
  ];
  return (
    <li className={styles.card} data-settled={settled.length}>
      <details
        onToggle={({ currentTarget }) => {
          setUnfolded(currentTarget.open);
        }}
      >
        <summary className={mergeClasses(looks.summary, styles.strong)}>
          {title.join(" · ")}
        </summary>
        {unfolded && (
          <ul className={mergeClasses(styles.list, looks.list)}>
            {settled.map((each) => (
              <Settled
                key={each.finding.key}
                explained={each}
                template={template}
                way={way}
                onReason={onReason}
              />
            ))}
            {idle.map((each) => (
              <Idle key={`${each.rule} ${each.text}`} explanation={each} />
            ))}
          </ul>
        )}
      </details>
    </li>
  );
}

function Settled({
  explained,
  template,
  way,
  onReason,
}: Omit<Props, "overview"> & { explained: Explained }) {
  const styles = useStyles();
  const looks = useLooks();
  const title = useId();
  const { finding } = explained;
  return (
    <li className={looks.item} data-finding={finding.key}>
      <Link
        as="button"
        id={title}
        className={looks.link}
        onClick={() => {
          way.toFinding(finding);
        }}
      >
        {placeOf(finding, template)}
      </Link>
      <p className={styles.note}>{sayFinding(finding, template)}</p>
      <Reason
        finding={finding}
        template={template}
        hint={explainableIn(finding, template)?.hint ?? ""}
        explained={explained}
        title={title}
        onDone={onReason}
      />
    </li>
  );
}

function Idle({ explanation }: { explanation: Explanation }) {
  const session = useSession();
  const styles = useStyles();
  const looks = useLooks();
  const text = useId();
  const busy = useSnapshot((snapshot) => snapshot.busy !== null);
  return (
    <li className={looks.item}>
      <span id={text}>{explanation.text}</span>
      <p className={styles.note}>{words.reason.idle}</p>
      <Button
        size="small"
        appearance="subtle"
        className={styles.raised}
        disabledFocusable={busy}
        aria-describedby={text}
        onClick={() => void session.reasons.discard(explanation)}
      >
        {words.reason.remove}
      </Button>
    </li>
  );
}
