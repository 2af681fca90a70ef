import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Correction } from "../../../src/model/cause";
import { addressOf, type Place } from "../../../src/model/range";
import type { Ref, Value } from "../../../src/model/ref";
import type { Template } from "../../../src/model/template";
import { number } from "../../../src/words/findings";
import { words } from "../../../src/words/pane";
import { lineWords } from "../field-words";
import { useStyles } from "../styles";
import { RestLink } from "./RestLink";

interface Props {
  readonly correction: Correction;
  readonly template: Template;
  readonly cells: ReadonlyMap<Ref, Place>;
  readonly onGo: (ref: Ref) => void;
}

/** So many figures are shown at once; of those that follow another one, none. */
const shownOf = ({ kind }: Correction): number => (kind === "followed" ? 1 : 4);

const useLooks = makeStyles({
  single: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "8px" },
  to: {
    color: tokens.colorStatusSuccessForeground1,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  from: {
    color: tokens.colorStatusDangerForeground1,
    fontSize: tokens.fontSizeBase400,
    textDecorationLine: "line-through",
    fontVariantNumeric: "tabular-nums",
  },
  blank: { color: tokens.colorNeutralForeground2 },
  lines: {
    position: "relative",
    zIndex: 1,
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    alignItems: "baseline",
    columnGap: "8px",
    rowGap: "2px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { display: "contents" },
  figures: { textAlign: "right", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  small: { fontSize: "inherit", lineHeight: "inherit" },
});

/** One figure, large: 应为 12 现填 21. */
export function SingleFigure({ from, to }: { readonly from: Value; readonly to: number }) {
  const styles = useStyles();
  const looks = useLooks();
  return (
    <span className={looks.single}>
      <span className={styles.note}>{words.cause.should}</span>
      <span className={looks.to} data-side="to">
        {number(to)}
      </span>
      <span className={styles.note}>{words.cause.held}</span>
      <Held value={from} />
    </span>
  );
}

/** Several figures, line by line: where, what, 现填 → 应为. */
export function CorrectionLines({ correction, template, cells, onGo }: Props) {
  const styles = useStyles();
  const looks = useLooks();
  const [all, setAll] = useState(false);
  const { refs, from, to } = correction;
  const { each } = lineWords(refs, template);
  const shown = all ? refs : refs.slice(0, shownOf(correction));
  const rest = refs.length - shown.length;
  return (
    <>
      <ul className={looks.lines}>
        {shown.map((ref, i) => {
          const place = cells.get(ref);
          return (
            <li key={ref} className={looks.line}>
              <Link
                as="button"
                className={styles.link}
                onClick={() => {
                  onGo(ref);
                }}
              >
                {place ? addressOf(place) : ref}
              </Link>
              <span>{each.get(ref)}</span>
              <span className={looks.figures}>
                <Held value={from[i] ?? null} small /> →{" "}
                <span className={mergeClasses(looks.to, looks.small)}>{number(to[i] ?? 0)}</span>
              </span>
            </li>
          );
        })}
      </ul>
      {rest > 0 && (
        <RestLink
          label={(correction.kind === "followed" ? words.cause.followers : words.cause.restCells)(
            rest,
          )}
          onShow={() => {
            setAll(true);
          }}
        />
      )}
    </>
  );
}

function Held({ value, small = false }: { readonly value: Value; readonly small?: boolean }) {
  const looks = useLooks();
  const size = small && looks.small;
  return value === null ? (
    <span className={mergeClasses(looks.blank, size)} data-side="from">
      {words.cause.blank}
    </span>
  ) : (
    <del className={mergeClasses(looks.from, size)} data-side="from">
      {value}
    </del>
  );
}
