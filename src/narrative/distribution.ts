import { mentionsOf, type Mention } from "./mentions";

/** The mentions of a paragraph, each with the words that are its own. */
export const mentionsIn = (paragraph: string): readonly Mention[] =>
  distributed(mentionsOf(paragraph));

/**
 * 行政复议、行政诉讼分别为 1 件和 2 件: every figure gets the item of the list that is its own, as
 * if it stood before it.
 */
function distributed(mentions: readonly Mention[]): readonly Mention[] {
  const result = [...mentions];
  mentions.forEach((mention, first) => {
    const items = itemsOf(mention.before);
    if (items.length < 2 || !follow(mentions.slice(first + 1, first + items.length), mention))
      return;
    items.forEach((before, i) => {
      const each = mentions[first + i];
      if (each) result[first + i] = { ...each, before };
    });
  });
  return result;
}

const RESPECTIVELY =
  /^(.*?)(?:数量|件数|数)?(占比?|比例)?(?:分别|依次)(占)?(?:办理|收到|作出|有|为|是|达到?|:)*$/u;

function itemsOf(before: string): string[] {
  const [, list, ahead, behind] = RESPECTIVELY.exec(before) ?? [];
  const share = (ahead ?? behind) === undefined ? "" : "占";
  return list === undefined
    ? []
    : list.split(/以及|[、和与]|(?<!涉)及/u).map((item) => item + share);
}

/** The other figures follow with nothing but 、 or 和 between them. */
const follow = (others: readonly Mention[], { sentence }: Mention): boolean =>
  others.every((each) => each.sentence === sentence && /^[、和与及]*$/u.test(each.before));
