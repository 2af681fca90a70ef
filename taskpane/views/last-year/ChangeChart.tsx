import { makeStyles, tokens } from "@fluentui/react-components";
import type { Change } from "../../../src/model/change";
import { fieldsOf } from "../../../src/model/field";
import type { Template } from "../../../src/model/template";
import { number } from "../../../src/words/findings";
import { words } from "../../../src/words/pane";
import { fieldWords } from "../field-words";

const useLooks = makeStyles({
  chart: { display: "block", width: "100%", maxWidth: "380px", height: "auto" },
  text: { fill: tokens.colorNeutralForeground1, fontSize: "12px" },
  faint: { fill: tokens.colorNeutralForeground2, fontSize: "11px" },
  last: { fill: tokens.colorNeutralStrokeAccessible },
  /** The blue that stands out from a dark pane as well. */
  now: { fill: tokens.colorCompoundBrandBackground },
  axis: { stroke: tokens.colorNeutralStroke1 },
});

/** Units of the drawing; it is as wide as the narrowest pane lets it be. */
const WIDTH = 318;
const BARS = 260;
const ITEM = 46;
const TOP = 20;
/** So many characters of a label fit above its bars. */
const LABEL = 25;

interface Props {
  readonly changes: readonly Change[];
  readonly template: Template;
  /** Last year and this year; `null` where it is not known. */
  readonly years: readonly [number | null, number | null];
}

/** Both years as bars, one pair a figure; the table below says the same. Amounts have other units. */
export function ChangeChart({ changes, template, years }: Props) {
  const looks = useLooks();
  const fields = fieldsOf(template);
  const drawn = changes.filter(
    ({ ref, last, now }) => fields.get(ref)?.figure === "count" && Math.min(last, now) >= 0,
  );
  if (drawn.length === 0) return null;
  const most = Math.max(1, ...drawn.flatMap(({ last, now }) => [last, now]));
  const { view } = words.lastYear;
  return (
    <svg
      className={looks.chart}
      viewBox={`0 0 ${WIDTH} ${TOP + ITEM * drawn.length}`}
      role="img"
      aria-label={view.chart(drawn.length)}
    >
      <Legend last={view.last(years[0])} now={view.now(years[1])} />
      <line className={looks.axis} x1={0.5} x2={0.5} y1={TOP} y2={TOP + ITEM * drawn.length} />
      {drawn.map(({ ref, last, now }, i) => {
        const field = fields.get(ref);
        const label = field ? labelOf(fieldWords(field, null)) : ref;
        return (
          <g key={ref} transform={`translate(0 ${TOP + ITEM * i})`}>
            <text className={looks.text} x={4} y={14}>
              {label.length > LABEL ? `${label.slice(0, LABEL - 1)}…` : label}
            </text>
            <Bar y={19} figure={last} most={most} year="last" />
            <Bar y={31} figure={now} most={most} year="now" />
          </g>
        );
      })}
    </svg>
  );
}

const labelOf = ({ where, what }: { where: string; what: string }): string =>
  what === "" || what === "总计" ? where : what;

function Legend({ last, now }: { last: string; now: string }) {
  const looks = useLooks();
  return (
    <g>
      <rect className={looks.last} x={4} y={4} width={10} height={8} />
      <text className={looks.faint} x={18} y={12}>
        {last}
      </text>
      <rect className={looks.now} x={68} y={4} width={10} height={8} />
      <text className={looks.faint} x={82} y={12}>
        {now}
      </text>
    </g>
  );
}

interface BarProps {
  readonly y: number;
  readonly figure: number;
  readonly most: number;
  readonly year: "last" | "now";
}

/** A figure above 0 is never without a bar. */
function Bar({ y, figure, most, year }: BarProps) {
  const looks = useLooks();
  const width = figure === 0 ? 0 : Math.max(1.5, (figure / most) * BARS);
  return (
    <>
      <rect className={looks[year]} x={1} y={y} width={width} height={9} />
      <text className={looks.faint} x={width + 6} y={y + 8.5}>
        {number(figure)}
      </text>
    </>
  );
}
