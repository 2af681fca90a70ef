import { bareLabel, headingsOf, sumFor, type NamedHeading } from "../headings";
import type {
  HeadingWords,
  Indicator,
  IndicatorSeries,
  Narrative,
  TextPattern,
  Topic,
} from "../model/narrative";
import type { Template } from "../model/template";

/** What a form's texts speak of, every series told apart by its headings. */
export interface Speech {
  /** Where two phrases are equally long, the first counts. */
  readonly indicators: readonly Indicator[];
  /** Words that turn the text to a topic. */
  readonly topics: readonly (readonly [Topic, TextPattern])[];
}

const known = new WeakMap<Template, Speech>();

/** Everything that texts say of a template's tables; nothing for a form without text. */
export function speechOf(template: Template): Speech {
  const existing = known.get(template);
  if (existing) return existing;
  const { narrative } = template;
  const speech = narrative ? toldApart(narrative, template) : { indicators: [], topics: [] };
  known.set(template, speech);
  return speech;
}

function toldApart(narrative: Narrative, template: Template): Speech {
  const topics = new Map(narrative.topics.map(({ id, words }) => [id, words]));
  const indicators = narrative.indicators.flatMap((each) => {
    if (!("each" in each)) return [each];
    const callings = callingsOf(each, narrative, template);
    // A topic that the form does not describe is the heading's own: 行政检查.
    if (each.topics.includes("{id}"))
      for (const { id, topic } of callings) if (!topics.has(id)) topics.set(id, topic);
    return callings.map((calling) => indicatorFor(each, calling));
  });
  const blocks = indicators.filter(({ role }) => role === "block").map(({ id }) => id);
  return {
    indicators: indicators.map((each) =>
      each.role === "result" ? { ...each, topics: [...each.topics, ...blocks] } : each,
    ),
    topics: [...topics],
  };
}

/** A heading with the words that texts have for it. */
interface Calling {
  readonly named: NamedHeading;
  readonly id: string;
  readonly words: TextPattern;
  readonly topic: TextPattern;
  /** Ids of the headings above it. */
  readonly around: readonly string[];
}

/** Labels that mean nothing without their group. */
const VAGUE = /^(?:其他|总计|合计)$/u;

function callingsOf(
  { each }: IndicatorSeries,
  { headingWords }: Narrative,
  template: Template,
): readonly Calling[] {
  const found = headingsOf(each, template).flatMap((named): Calling[] => {
    const labels = labelsOf(named.heading);
    const own = wordsFor(labels, headingWords);
    if (own?.words === undefined && labels.some((label) => VAGUE.test(label))) return [];
    const words = own?.words ?? [...labels.map(spelt), ...(own?.also ? [own.also] : [])].join("|");
    return [
      {
        named,
        id: own?.id ?? named.name,
        words,
        topic: own?.topic ?? words,
        around: named.above.map((heading) => heading.key ?? heading.label),
      },
    ];
  });
  // A column that stands in several blocks is one thing to speak of.
  return found.filter(({ id }, i) => found.findIndex((other) => other.id === id) === i);
}

const labelsOf = ({ label, aliases = [] }: NamedHeading["heading"]): readonly string[] => [
  ...new Set([label, ...aliases].map(bareLabel)),
];

const wordsFor = (labels: readonly string[], words: readonly HeadingWords[]) =>
  words.find(({ label }) => labels.includes(label));

/** A label as plain text spells it, for an expression. */
const spelt = (label: string): TextPattern =>
  label.replace(/[“”]/gu, "").replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");

function indicatorFor(series: IndicatorSeries, { named, id, words, around }: Calling): Indicator {
  const called = (pattern: TextPattern) => pattern.replaceAll("‹栏目›", `(?:${words})`);
  return {
    ...series,
    id: series.id.replace("{id}", id),
    topics: [
      ...series.topics.map((topic) => topic.replace("{id}", id)),
      ...(series.role === "block" ? around : []),
    ],
    readings: series.readings.map((reading) => sumFor(reading, named)),
    phrases: series.phrases.map(({ before, after, ...rest }) => ({
      ...rest,
      ...(before !== undefined && { before: called(before) }),
      ...(after !== undefined && { after: called(after) }),
    })),
  };
}
