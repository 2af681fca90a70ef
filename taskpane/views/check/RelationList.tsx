import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../../src/model/finding";
import type { Template } from "../../../src/model/template";
import { sayFinding } from "../../../src/words/findings";

interface Props {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly template: Template;
}

const useLooks = makeStyles({
  details: {
    position: "relative",
    zIndex: 1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  summary: { color: tokens.colorBrandForegroundLink, cursor: "pointer" },
  relations: { margin: "4px 0 0", paddingLeft: "16px" },
});

/** Relations that have no card of their own, folded; nothing of them is rendered before. */
export function RelationList({ title, findings, template }: Props) {
  const looks = useLooks();
  const [unfolded, setUnfolded] = useState(false);
  return (
    <details
      className={looks.details}
      onToggle={({ currentTarget }) => {
        setUnfolded(currentTarget.open);
      }}
    >
      <summary className={looks.summary}>{title}</summary>
      <ul className={looks.relations}>
        {unfolded &&
          findings.map((finding) => (
            <li key={finding.key} data-finding={finding.key}>
              {sayFinding(finding, template)}
            </li>
          ))}
      </ul>
    </details>
  );
}
