import type { FigureSum } from "../../../model/figure-sum";
import type { Indicator, IndicatorSeries } from "../../../model/narrative";
import { applicantsLabel } from "../applications";
import { allParts, CASES, part } from "./units";

const total = { columns: ["total"] } as const;

export const newOnly: FigureSum = { ...total, label: "本年新收", rows: ["applications.received"] };
export const newAndCarried: FigureSum = {
  ...total,
  label: "本年新收＋上年结转",
  rows: ["applications.received", "applications.carriedIn"],
};
export const outcomes: FigureSum = {
  ...total,
  label: "办理结果总计",
  rows: ["applications.outcomes.total"],
};
const carriedIn: FigureSum = { ...total, label: "上年结转", rows: ["applications.carriedIn"] };
const carriedOut: FigureSum = {
  ...total,
  label: "结转下年度继续办理",
  rows: ["applications.carriedOut"],
};
/** 信息不存在 is no row of the form: it may be told of 本机关不掌握 or of the group. */
const notHeld: FigureSum = {
  ...total,
  label: "本机关不掌握相关政府信息",
  rows: ["applications.outcomes.unavailable.notHeld"],
};
const unavailable: FigureSum = {
  ...total,
  label: "无法提供",
  rows: ["applications.outcomes.unavailable"],
};
const withoutOther: FigureSum = {
  ...total,
  label: "办理结果（不含其他处理）",
  rows: [
    "applications.outcomes.granted",
    "applications.outcomes.partlyGranted",
    "applications.outcomes.refused",
    "applications.outcomes.unavailable",
    "applications.outcomes.notProcessed",
  ],
};

const row = {
  topics: ["applications"],
  role: "row",
  units: CASES,
  unless: part,
  although: allParts,
} as const;

/** A row that holds all the applications, so that what follows may be parts of it. */
const whole = { ...row, isWhole: true } as const;

/** The six groups of 本年度办理结果, and whatever a form adds to them. */
const outcomeGroups: IndicatorSeries = {
  ...row,
  each: { table: "applications", axis: "row", below: "outcomes", which: "children" },
  id: "{id}",
  rule: "C3",
  readings: [{ label: "{label}", rows: ["{path}"], columns: ["total"] }],
  phrases: [
    { before: "‹栏目›(?:‹答复›|政府信息)?(?:‹修饰›(?:‹公开申请›|‹申请›))?", alone: true },
    { after: "‹栏目›", alone: true },
  ],
};

/** The single rows of these groups. */
const outcomeRows: IndicatorSeries = {
  each: { table: "applications", axis: "row", below: "outcomes", which: "details" },
  id: "{id}",
  rule: "C3",
  topics: ["applications"],
  role: "row",
  readings: [{ label: "{label}", rows: ["{path}"], columns: ["total"] }],
  phrases: [
    {
      before:
        "‹栏目›(?:的|类)?(?:(?:、|行政机关)*不再处理(?:其)?)?(?:不予公开|无法提供|不予处理|政府信息)*的?(?:‹公开申请›|‹申请›)?",
      alone: true,
    },
    { after: "因?(?:属于|为)?‹栏目›", alone: true },
  ],
  units: "件|件次|条|项|起|宗|份|例|个|次|",
};

/** Applicants of every kind, and the kinds together under the name that the form prints. */
const applicants: IndicatorSeries = {
  each: { table: "applications", axis: "column", below: applicantsLabel, which: "all" },
  id: "{id}",
  rule: "C2",
  topics: ["applications"],
  role: "column",
  readings: [{ label: "{label}", rows: [], columns: ["{name}"] }],
  phrases: [
    {
      before: "‹栏目›(?:类|方面)?(?:提出|提交|递交)?的?(?:‹公开申请›|‹申请›)?(?:人)?",
      alone: true,
    },
    { after: "‹栏目›(?:提出|提交|递交)?的?(?:‹公开申请›|‹申请›)?$", alone: true },
  ],
  units: "件|件次|份|宗|起|例|",
  unless: "涉及(?!自然人|法人|商业企业|科研|社会公益|法律服务)|关于|监管|惠企|助企|走访",
};

/** What texts say of table three: its rows and its applicants. */
export const applicationIndicators: readonly (Indicator | IndicatorSeries)[] = [
  {
    ...whole,
    id: "newlyReceived",
    rule: "C1",
    readings: [newOnly],
    phrases: [
      { before: "‹新收›‹修饰›(?:‹公开申请›|‹申请›)", alone: true },
      { before: "‹新收›", after: "的?(?:‹公开申请›|‹申请›)" },
      { before: "‹新收›", after: "$" },
    ],
  },
  {
    ...whole,
    id: "received",
    rule: "C1",
    readings: [newOnly, newAndCarried],
    phrases: [
      { before: "‹收到›‹修饰›‹公开申请›" },
      { before: "‹收到›‹修饰›‹申请›", alone: true },
      {
        before: "‹收到›",
        after: "‹修饰›(?:‹公开申请›|‹申请›(?=$|中|里|全|均|已|都))",
        alone: true,
      },
      { before: "‹收到›", after: "$" },
      { before: "‹公开申请›(?:共|累计|总共)?(?:‹收到›)?" },
      { after: "‹修饰›‹公开申请›中?$" },
    ],
  },
  {
    ...row,
    id: "carriedIn",
    rule: "C4",
    readings: [carriedIn],
    phrases: [
      {
        before:
          "‹上年›结转(?:至?本年|到本年|至?今年|继续办理|办理|未办结|件|的)*‹修饰›(?:‹公开申请›|‹申请›)?",
        alone: true,
      },
      { before: "结转(?:自)?‹上年›(?:的|未办结)*(?:‹公开申请›|‹申请›)?" },
      { before: "‹上年›未办结(?:的)?(?:‹公开申请›|‹申请›)?" },
      { after: "‹上年›结转" },
    ],
  },
  {
    ...row,
    id: "carriedOut",
    rule: "C4",
    readings: [carriedOut],
    phrases: [
      {
        before:
          "(?:需|跨年|并|将)?(?:结转|转入|转至|转)(?:至|到|入|于)?‹下年›(?:的|继续|再|办理|处理|答复)*(?:‹公开申请›|‹申请›)?",
        alone: true,
      },
      { before: "‹未办结›(?:‹公开申请›|‹申请›)?", alone: true },
      { after: "(?:需|跨年|将)?(?:结转|转入|转至)(?:至|到|入)?‹下年›", alone: true },
      { after: "(?:‹公开申请›|‹申请›)?‹未办结›" },
    ],
  },
  {
    ...row,
    id: "carried",
    rule: "C4",
    readings: [carriedOut, carriedIn],
    phrases: [
      { before: "结转(?:的|件|事项|办理|继续办理)*(?:‹公开申请›|‹申请›)?" },
      { after: "结转" },
    ],
  },
  {
    ...whole,
    id: "outcomes",
    rule: "C4",
    readings: [outcomes],
    phrases: [
      { before: "‹办结›‹修饰›(?:‹公开申请›|‹申请›)?" },
      { before: "‹办结›‹修饰›‹申请›", alone: true },
      { before: "‹办结›", after: "的?(?:‹公开申请›|‹申请›)", alone: true },
      { before: "(?:‹公开申请›|‹申请›)‹办结›" },
      { after: "(?:‹公开申请›|‹申请›)?‹办结›" },
      { before: "办理结果(?:总数|总计|合计|总量)", alone: true },
    ],
  },
  {
    ...whole,
    id: "answered",
    rule: "C4",
    readings: [outcomes, withoutOther],
    phrases: [
      { before: "作出(?:的)?‹信息公开›(?:申请)?答复(?:书)?", alone: true },
      { before: "‹答复›‹修饰›(?:‹公开申请›|‹申请›)", alone: true },
      { before: "‹答复›", after: "的?(?:‹公开申请›|‹申请›)" },
      { before: "(?:‹公开申请›)(?:‹答复›)" },
      { before: "‹答复›", after: "$" },
      { after: "‹答复›$" },
    ],
  },
  {
    ...whole,
    id: "handled",
    rule: "C4",
    readings: [outcomes, newAndCarried, newOnly],
    phrases: [
      { before: "‹办理›‹修饰›‹公开申请›" },
      { before: "‹办理›", after: "‹修饰›‹公开申请›" },
      { before: "‹公开申请›‹办理›" },
      { before: "‹办理›(?:‹申请›)?", after: "$" },
    ],
  },
  outcomeGroups,
  {
    ...row,
    id: "notExisting",
    rule: "C3",
    readings: [notHeld, unavailable],
    phrases: [
      { before: "信息不存在(?:的|而|无法提供)*(?:‹公开申请›|‹申请›)?", alone: true },
      { after: "因?(?:政府)?信息不存在(?:无法提供)?", alone: true },
    ],
  },
  applicants,
];

/** What texts say of the single rows of 本年度办理结果, by the labels that the form prints. */
export const outcomeRowIndicators: readonly IndicatorSeries[] = [outcomeRows];
