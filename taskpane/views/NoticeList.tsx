import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Notice } from "../../src/model/notice";
import { sayNotice } from "../../src/words/zh-CN";
import { words } from "../words";

const useLooks = makeStyles({
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
  refused: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
  },
});

/** What a reader had to tell: what a person should look at comes first. */
export function NoticeList({ notices }: { notices: readonly Notice[] }) {
  const looks = useLooks();
  if (notices.length === 0) return null;
  const order = ["refused", "look", "info"] as const;
  const sorted = order.flatMap((level) => notices.filter((notice) => notice.level === level));
  return (
    <ul className={looks.list} aria-label={words.import.notices}>
      {sorted.map((notice, i) => (
        <li key={`${notice.code} ${notice.place ?? ""} ${i}`} className={looks.item}>
          <span className={mergeClasses(looks.tag, looks[notice.level])}>
            {words.import.level[notice.level]}
          </span>
          <span>{sayNotice(notice)}</span>
        </li>
      ))}
    </ul>
  );
}
