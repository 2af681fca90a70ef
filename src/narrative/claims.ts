import type { Indicator, Topic } from "../model/narrative";
import type { Template } from "../model/template";
import { bind, headOf, verbOf, type Words } from "./bind";
import { distributed } from "./distribution";
import { speechOf, type Speech } from "./indicators";
import { mentionsOf, type Mention } from "./mentions";
import { compile } from "./patterns";
import { plainText, spoken } from "./plain-text";
import type { Claim } from "./claim";
import { shareReadings, sumReadings, type Placed } from "./subject";
import { lastTopic } from "./topic";
import { comparison, empties, share } from "./vocabulary";
import { isOfAnotherTime, relativeYears } from "./years";

/**
 * Every figure of a text that speaks of the tables. What is said of another year, of a part that
 * the tables do not have, or of something else has no claim. `year` is the reporting year.
 */
export function claimsOf(
  paragraphs: readonly string[],
  template: Template,
  year: number | null,
): readonly Claim[] {
  const known = speechOf(template);
  const claims: Claim[] = [];
  let heading: Topic | null = null;
  paragraphs.forEach((text, paragraph) => {
    const context = { template, year, known, paragraph };
    claims.push(...claimsIn(text, heading, context));
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

function claimsIn(text: string, heading: Topic | null, context: Context): readonly Claim[] {
  const { topics } = context.known;
  const plain = plainText(text);
  const mentions = distributed(mentionsOf(text));
  const claims: Placed[] = [];
  let topic = heading;
  let scanned = 0;
  let previous: readonly Placed[] = [];
  for (const mention of mentions) {
    const ahead = mention.measure === "none" ? 0 : mention.before.length;
    const from = Math.max(scanned, mention.start - ahead);
    topic = lastTopic(spoken(plain.slice(scanned, from)), topics) ?? topic;
    const found = place(mention, topic, previous, claims, context);
    claims.push(...found);
    previous = found;
    topic = lastTopic(spoken(plain.slice(from, mention.start)), topics) ?? topic;
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
  const isShare = mention.measure === "percent";
  if (isShare && !compile(share).test(words.before)) return [];
  const before = isShare ? words.before.replace(compile(share), "") : words.before;
  const groups =
    isShare && compile(`^${empties}$`).test(headOf(before))
      ? previous
          .filter(({ claim }) => claim.mention.sentence === mention.sentence)
          .map(({ of }) => of)
      : bindWithVerb({ ...words, before }, previous, known);
  return groups.flatMap((of) => {
    const here = lastTopic(words.before, known.topics) ?? topic;
    const subject = { of, topic: here, mention, claims, template };
    const readings = isShare ? shareReadings(subject) : sumReadings(subject);
    const [first] = of;
    if (!first || readings.length === 0) return [];
    const indicator = of.map(({ id }) => id).join("+") + (isShare ? "%" : "");
    return [
      { claim: { mention, paragraph, indicator, rule: first.rule, readings }, of, topic: here },
    ];
  });
}

/** A list may name its verb once, with its first figure. */
function bindWithVerb(
  words: Words,
  previous: readonly Placed[],
  known: Speech,
): readonly (readonly Indicator[])[] {
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
