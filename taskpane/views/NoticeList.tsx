import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Notice, NoticeCode } from "../../src/model/notice";
import { sayNotice } from "../../src/words/notices";
import { words } from "../../src/words/pane";

/** A list of sentences, each behind its tag. */
export const useNoticeLooks = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  item: {
    display: "flex",
    gap: "8px",
    alignItems: "baseline",
    padding: "6px 0",
    overflowWrap: "anywhere",
    ":not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  tag: { flexShrink: 0, padding: "0 5px", borderRadius: tokens.borderRadiusSmall },
  look: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
  info: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
  unread: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
  },
});

/** What a reader had to tell: what was not read and what a person should look at come first. */
export function NoticeList({ notices, label }: Props) {
  const looks = useNoticeLooks();
  if (notices.length === 0) return null;
  const sorted = tags.flatMap((tag) =>
    notices.filter((notice) => tagOf(notice) === tag).map((notice) => ({ tag, notice })),
  );
  return (
    <ul className={looks.list} aria-label={label}>
      {sorted.map(({ tag, notice }, i) => (
        <li key={`${notice.code} ${i}`} className={looks.item}>
          <span className={mergeClasses(looks.tag, looks[tag])}>{words.import.tag[tag]}</span>
          <span>{sayNotice(notice)}</span>
        </li>
      ))}
    </ul>
  );
}

interface Props {
  readonly notices: readonly Notice[];
  readonly label: string;
}

/** 未读, 请看, 照录. */
const tags = ["unread", "look", "info"] as const;

/** What stands in the file and was left out. */
const leftOut: ReadonlySet<NoticeCode> = new Set(["row.unknown", "row.unclear"]);

const tagOf = ({ code, level }: Notice): (typeof tags)[number] =>
  level === "refused" || leftOut.has(code) ? "unread" : level;
