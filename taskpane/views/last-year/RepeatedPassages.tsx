import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { paragraphsOf } from "../../../src/model/report";
import type { Repeated } from "../../../src/model/same-text";
import type { SectionId } from "../../../src/model/template";
import { words } from "../../../src/words/pane";
import { placeOfSection } from "../../session/text/passages";
import { useSession, useSnapshot } from "../session-context";
import { useStyles } from "../styles";

interface Props {
  readonly section: SectionId;
  readonly passages: readonly Repeated[];
}

/** So many are shown at once. */
const FEW = 3;

const useLooks = makeStyles({
  list: { margin: 0, paddingLeft: "16px", position: "relative", zIndex: 1 },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** The sentences that last year's text has as well; each leads to its paragraph. */
export function RepeatedPassages({ section, passages }: Props) {
  const styles = useStyles();
  const looks = useLooks();
  const { label, more } = words.text.repeated;
  const rest = passages.slice(FEW);
  return (
    <>
      <ul className={looks.list} aria-label={label}>
        {passages.slice(0, FEW).map((each) => (
          <Passage key={`${each.paragraph} ${each.start}`} section={section} passage={each} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details className={styles.raised}>
          <summary className={styles.note}>{more(rest.length)}</summary>
          <ul className={looks.list} aria-label={label}>
            {rest.map((each) => (
              <Passage key={`${each.paragraph} ${each.start}`} section={section} passage={each} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Passage({ section, passage }: { section: SectionId; passage: Repeated }) {
  const session = useSession();
  const styles = useStyles();
  const looks = useLooks();
  const open = useSnapshot((snapshot) => snapshot.open);
  const { paragraph, start, end, kind, former } = passage;
  const text = paragraphsOf(open?.report.sections[section] ?? null)[paragraph]?.slice(start, end);
  return (
    <li>
      <Link
        as="button"
        className={looks.link}
        onClick={() => {
          const place = open && placeOfSection(open.places, section, paragraph);
          void session.goTo({ key: `${section} ${paragraph}:${start}`, place });
        }}
      >
        {text}
      </Link>
      <div className={styles.note}>
        {words.text.repeated.kind[kind]}
        {kind !== "same" && ` · ${words.text.repeated.former(former)}`}
      </div>
    </li>
  );
}
