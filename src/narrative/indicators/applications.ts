import { CASES, type Indicator, type Phrase, type ReadingSource } from "../indicator";
import { allParts, part } from "../vocabulary";

/** What texts say of table three: its rows and its applicants. */
export const applicationIndicators: () => readonly Indicator[] = () => [
  row(
    "newlyReceived",
    "C1",
    [newOnly],
    [
      { before: "‹新收›‹修饰›(?:‹公开申请›|‹申请›)", alone: true },
      { before: "‹新收›", after: "的?(?:‹公开申请›|‹申请›)" },
      { before: "‹新收›", after: "$" },
    ],
  ),
  row(
    "received",
    "C1",
    [newOnly, newAndCarried],
    [
      { before: "‹收到›‹修饰›‹公开申请›" },
      { before: "‹收到›‹修饰›‹申请›", alone: true },
      {
        before: "‹收到›",
        after: "‹修饰›(?:‹公开申请›|‹申请›(?=$|中|里|全|均|已|都))",
        alone: true,
      },
      { before: "‹收到›", after: "$" },
      { before: "‹公开申请›(?:共|累计|总共)?(?:‹收到›)?" },
      { after: "‹修饰›‹公开申请›$" },
    ],
  ),
  row(
    "carriedIn",
    "C4",
    [carriedIn],
    [
      {
        before:
          "‹上年›结转(?:至?本年|到本年|至?今年|继续办理|办理|未办结|件|的)*‹修饰›(?:‹公开申请›|‹申请›)?",
        alone: true,
      },
      { before: "结转(?:自)?‹上年›(?:的|未办结)*(?:‹公开申请›|‹申请›)?" },
      { before: "‹上年›未办结(?:的)?(?:‹公开申请›|‹申请›)?" },
      { after: "‹上年›结转" },
    ],
  ),
  row(
    "carriedOut",
    "C4",
    [carriedOut],
    [
      {
        before:
          "(?:需|跨年|并|将)?(?:结转|转入|转至|转)(?:至|到|入|于)?‹下年›(?:的|继续|再|办理|处理|答复)*(?:‹公开申请›|‹申请›)?",
        alone: true,
      },
      { before: "‹未办结›(?:‹公开申请›|‹申请›)?", alone: true },
      { after: "(?:需|跨年|将)?(?:结转|转入|转至)(?:至|到|入)?‹下年›", alone: true },
      { after: "(?:‹公开申请›|‹申请›)?‹未办结›" },
    ],
  ),
  row(
    "carried",
    "C4",
    [carriedOut, carriedIn],
    [{ before: "结转(?:的|件|事项|办理|继续办理)*(?:‹公开申请›|‹申请›)?" }, { after: "结转" }],
  ),
  row(
    "outcomes",
    "C4",
    [outcomes],
    [
      { before: "‹办结›‹修饰›(?:‹公开申请›|‹申请›)?" },
      { before: "‹办结›", after: "的?(?:‹公开申请›|‹申请›)", alone: true },
      { before: "(?:‹公开申请›|‹申请›)‹办结›" },
      { after: "(?:‹公开申请›|‹申请›)?‹办结›" },
      { before: "办理结果(?:总数|总计|合计|总量)", alone: true },
    ],
  ),
  row(
    "answered",
    "C4",
    [outcomes, withoutOther],
    [
      { before: "作出(?:的)?‹信息公开›(?:申请)?答复(?:书)?", alone: true },
      { before: "‹答复›‹修饰›(?:‹公开申请›|‹申请›)" },
      { before: "‹答复›", after: "的?(?:‹公开申请›|‹申请›)" },
      { before: "(?:‹公开申请›)(?:‹答复›)" },
      { before: "‹答复›", after: "$" },
      { after: "‹答复›$" },
    ],
  ),
  row(
    "handled",
    "C4",
    [outcomes, newAndCarried, newOnly],
    [
      { before: "‹办理›‹修饰›‹公开申请›" },
      { before: "‹办理›", after: "‹修饰›‹公开申请›" },
      { before: "‹公开申请›‹办理›" },
      { before: "‹办理›(?:‹申请›)?", after: "$" },
    ],
  ),
  outcome("granted", "予以公开", "(?<!不|部分|区分|主动)(?:予以公开|给予公开|同意公开)"),
  outcome("partlyGranted", "部分公开", "(?:予以|同意)?部分公开|部分予以公开|区分处理"),
  outcome("refused", "不予公开", "不予公开|不予以公开|不同意公开"),
  outcome("unavailable", "无法提供", "无法提供"),
  outcome("notProcessed", "不予处理", "不予处理"),
  outcome("otherHandling", "其他处理", "其[他它]处理"),
  applicant("naturalPerson", "自然人", ["naturalPerson"], "自然人|公民个人|公民|(?<!先进)个人"),
  applicant(
    "organisations",
    "法人或其他组织",
    ["business", "research", "nonprofit", "legalService", "other"],
    "‹法人›",
  ),
  applicant("business", "商业企业", ["business"], "(?:商业)?企业(?:法人)?|公司"),
  applicant("research", "科研机构", ["research"], "科研(?:机构|院所|单位)"),
  applicant("nonprofit", "社会公益组织", ["nonprofit"], "社会(?:公益)?组织|公益组织"),
  applicant("legalService", "法律服务机构", ["legalService"], "法律(?:服务)?机构|律师事务所|律所"),
];

const PERSONS = "件|件次|份|宗|起|例|";

const total = (label: string, ...rows: readonly string[]): ReadingSource => ({
  label,
  rows: rows.map((row) => `applications.${row}`),
  columns: ["total"],
});

const newOnly = total("本年新收", "received");
const newAndCarried = total("本年新收＋上年结转", "received", "carriedIn");
const outcomes = total("办理结果总计", "outcomes.total");
const carriedIn = total("上年结转", "carriedIn");
const carriedOut = total("结转下年度继续办理", "carriedOut");

const GROUPS = ["granted", "partlyGranted", "refused", "unavailable", "notProcessed"];
const withoutOther = total(
  "办理结果（不含其他处理）",
  ...GROUPS.map((group) => `outcomes.${group}`),
);

const row = (
  id: string,
  rule: string,
  readings: readonly ReadingSource[],
  phrases: readonly Phrase[],
): Indicator => ({
  id,
  rule,
  topics: ["applications"],
  role: "row",
  readings,
  phrases,
  units: CASES,
  unless: part,
  although: allParts,
});

/** One of the six groups of 本年度办理结果. */
const outcome = (id: string, label: string, words: string): Indicator =>
  row(
    id,
    "C3",
    [total(label, `outcomes.${id}`)],
    [
      { before: `(?:${words})‹答复›?(?:‹修饰›(?:‹公开申请›|‹申请›))?`, alone: true },
      { after: `(?:${words})`, alone: true },
    ],
  );

const applicant = (id: string, label: string, columns: readonly string[], words: string) =>
  ({
    id,
    rule: "C2",
    topics: ["applications"],
    role: "applicant",
    readings: [{ label, rows: [], columns }],
    phrases: [
      {
        before: `(?:${words})(?:类|方面)?(?:提出|提交|递交)?的?(?:‹公开申请›|‹申请›)?(?:人)?`,
        alone: true,
      },
      { after: `(?:${words})(?:提出|提交|递交)?的?(?:‹公开申请›|‹申请›)?$`, alone: true },
    ],
    units: PERSONS,
    unless: "涉及|关于|监管|惠企|助企|走访",
  }) as const satisfies Indicator;
