import type { Indicator, Topic } from "../model/narrative";
import type { Template } from "../model/template";
import { bind, isShare, verbOf, type Words } from "./bind";
import { mentionsIn } from "./distribution";
import { speechOf, type Speech } from "./indicators";
import type { Measure } from "./marks";
import type { Mention } from "./mentions";
import { compile } from "./patterns";
import { plainText, spoken } from "./plain-text";
import type { Claim } from "./claim";
import type { Reading } from "./readings";
import { allReadings, shareReadings, sumReadings, type Placed, type Subject } from "./subject";
import { lastTopic } from "./topic";
import { comparison, hollow, share } from "./vocabulary";
import { isOfAnotherTime, relativeYears } from "./years";

/** The claims of paragraphs; see `claimsIn`. */
export const claimsOf = (
  paragraphs: readonly string[],
  template: Template,
  year: number | null,
): readonly Claim[] => claimsIn(paragraphs, paragraphs.map(mentionsIn), template, year);

/**
 * Every figure of a text that speaks of the tables. What is said of another year, of a part that
 * the tables do not have, or of something else has no claim. `mentions` are those of each
 * paragraph, `year` is the reporting year.
 */
export function claimsIn(
  paragraphs: readonly string[],
  mentions: readonly (readonly Mention[])[],
  template: Template,
  year: number | null,
): readonly Claim[] {
  const known = speechOf(template);
  const claims: Claim[] = [];
  let heading: Topic | null = null;
  paragraphs.forEach((text, paragraph) => {
    const context = { template, year, known, paragraph };
    claims.push(...placeAll(text, mentions[paragraph] ?? [], heading, context));
    if (isHeading(text)) heading = lastTopic(spoken(plainText(text)), known.topics);
  });
  return claims;
}

interface Context {
  readonly template: Template;
  readonly year: number | null;
  readonly known: Speech;
  readonly paragraph: number;
}

const isHeading = (text: string): boolean => text.length <= 30 && !/[。；，]/u.test(text);

function placeAll(
  text: string,
  mentions: readonly Mention[],
  heading: Topic | null,
  context: Context,
): readonly Claim[] {
  const { topics } = context.known;
  const plain = plainText(text);
  const claims: Placed[] = [];
  let topic = heading;
  let scanned = 0;
  let previous: readonly Placed[] = [];
  for (const mention of mentions) {
    const from = Math.max(scanned, mention.start - mention.reach);
    topic = lastTopic(spoken(plain.slice(scanned, from)), topics) ?? topic;
    const found = place(mention, topic, previous, claims, context);
    claims.push(...found);
    if (found.length > 0 || mention.measure !== "all") previous = found;
    topic = lastTopic(spoken(plain.slice(from, mention.start)), topics) ?? topic;
    // 收到申请 30 件 tells by itself what it speaks of, and so what the figures after it do.
    topic ??= found[0]?.of[0]?.topics[0] ?? null;
    scanned = mention.start;
  }
  return claims.map(({ claim }) => claim);
}

function place(
  mention: Mention,
  topic: Topic | null,
  previous: readonly Placed[],
  claims: readonly Placed[],
  context: Context,
): readonly Placed[] {
  const { year, known, paragraph, template } = context;
  if (mention.rough || isOfAnotherTime(mention.lead, year)) return [];
  const words = wordsOf(mention, topic, year);
  if (mention.measure !== "none" && compile(comparison).test(words.clause)) return [];
  const ofWhole = isShare(mention.measure);
  return groupsOf(mention, words, previous, known).flatMap((of) => {
    const here = lastTopic(words.before, known.topics) ?? topic;
    const subject = { of, topic: here, mention, claims, template };
    const readings = readingsFor[mention.measure](subject);
    const [first] = of;
    if (!first || readings.length === 0) return [];
    const indicator = of.map(({ id }) => id).join("+") + (ofWhole ? "%" : "");
    return [
      { claim: { mention, paragraph, indicator, rule: first.rule, readings }, of, topic: here },
    ];
  });
}

const readingsFor: Readonly<Record<Measure, (subject: Subject) => readonly Reading[]>> = {
  count: sumReadings,
  money: sumReadings,
  none: sumReadings,
  percent: shareReadings,
  all: allReadings,
};

type Groups = readonly (readonly Indicator[])[];

/** The indicators that a mention speaks of; each group is a claim. */
function groupsOf(
  mention: Mention,
  words: Words,
  previous: readonly Placed[],
  known: Speech,
): Groups {
  switch (mention.measure) {
    case "all":
      return saysAll(mention, previous) ? bind(words, known).filter(isPart) : [];
    case "percent": {
      if (!compile(share).test(words.before)) return [];
      const before = words.before.replace(compile(share), "");
      return compile(`^${hollow}$`).test(before)
        ? previous.filter(({ claim }) => follows(mention, claim.mention)).map(({ of }) => of)
        : bindWithVerb({ ...words, before }, previous, known);
    }
    default:
      return bindWithVerb(words, previous, known);
  }
}

/** 收到 18 件，全部为自然人: what was counted last is all that can be meant. */
const saysAll = ({ sentence }: Mention, previous: readonly Placed[]): boolean =>
  previous.some(
    ({ of: [first], claim: { mention } }) =>
      mention.measure === "count" &&
      mention.value > 0 &&
      sentence - mention.sentence <= 1 &&
      (first?.isWhole === true || first?.role === "block"),
  );

const isPart = ([first, ...others]: readonly Indicator[]): boolean =>
  first !== undefined &&
  others.length === 0 &&
  (first.role === "column" || first.role === "result" || (first.role === "row" && !first.isWhole));

/** Nothing but marks, and the noun of the figure before it, stands between: 17 件申请，占 85%. */
function follows(mention: Mention, before: Mention): boolean {
  const between = mention.lead.slice(before.end - mention.start);
  const [noun = "", ...clauses] = between.split(/[,，;；()]/u).map(spoken);
  return (
    mention.sentence === before.sentence &&
    !/\d/u.test(noun) &&
    clauses.slice(0, -1).every((clause) => clause === "")
  );
}

/** A list may name its verb once, with its first figure. */
function bindWithVerb(words: Words, previous: readonly Placed[], known: Speech): Groups {
  const found = bind(words, known);
  const [item] = previous;
  const verb = item && verbOf(item.claim.mention.before);
  if (found.length > 0 || verb === undefined || !/^[、和与及]/u.test(words.before)) return found;
  return bind({ ...words, before: verb + words.before.slice(1) }, known);
}

function wordsOf(mention: Mention, topic: Topic | null, year: number | null): Words {
  const lead = spoken(mention.lead);
  const clause = lead.split(/[,，;；。()]/u).at(-1) ?? "";
  const isDenial = mention.measure === "none";
  const before = relativeYears(mention.before, year);
  return {
    before,
    after: relativeYears(mention.after, year),
    clause: isDenial ? before : relativeYears(clause, year),
    sentence: lead + mention.before + mention.after,
    topic,
    measure: mention.measure,
    unit: mention.unit,
    isZero: mention.value === 0,
  };
}
