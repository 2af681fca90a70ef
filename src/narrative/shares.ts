import { REST } from "./enumeration";
import type { Mention } from "./mentions";
import { compile } from "./patterns";
import { spoken } from "./plain-text";
import { share } from "./vocabulary";

/** Percentages that a text puts beside each other as shares of one whole. */
export interface Division {
  readonly shares: readonly Mention[];
  /** The text names every share; the last of them is what is left over. */
  readonly isComplete: boolean;
  /** Nothing but 、 parts them: 占比分别为 60%、30%、10%. Other lists may divide several wholes. */
  readonly isOneList: boolean;
}

/** 动态类占 45.2%，公告类占 30.5%，其他占 24.3%: the shares of each sentence, in plain text. */
export function divisionsOf(text: string, mentions: readonly Mention[]): readonly Division[] {
  const sentences = new Set(mentions.map(({ sentence }) => sentence));
  return [...sentences].flatMap((each) =>
    divisionsIn(
      text,
      mentions.filter(({ sentence }) => sentence === each),
    ),
  );
}

function divisionsIn(text: string, mentions: readonly Mention[]): readonly Division[] {
  const found: Division[] = [];
  const counts = mentions.filter(({ measure }) => measure === "count");
  let shares: Mention[] = [];
  let isOneList = true;
  /** A share that is none of the list may be missing in it. */
  let isBroken = FRACTION.test(mentions.at(-1)?.lead ?? "");
  const close = (hasRest: boolean) => {
    const isComplete = hasRest && !isBroken && isWholeList(shares, counts);
    if (shares.length > 1) found.push({ shares, isComplete, isOneList });
    shares = [];
    isOneList = true;
  };
  for (const mention of mentions) {
    if (mention.measure !== "percent") continue;
    const last = shares.at(-1);
    const gap = last ? spoken(text.slice(last.end, mention.start)) : "";
    const isShare = !mention.rough && compile(share).test(mention.before);
    if (OVER.test(gap) || !isShare) close(false);
    isBroken ||= !isShare;
    if (isShare) shares.push(mention);
    if (shares.length > 1 && /[,，;；]/u.test(gap)) isOneList = false;
    if (shares.length > 1 && REST.test(gap)) close(true);
  }
  close(false);
  return found;
}

/** What follows is a share of something else, or not of this year. */
const OVER = /同时|此外|另|其中|同比|较|去年|上年|20\d\d年/u;
/** 近六成, 过半: a share that is no percentage. */
const FRACTION = /[一二三四五六七八九两]成|一半|过半|半数|(?<!百)分之/u;

/** Whether no part of the list goes without a share: 予以公开 30 件，无法提供 20 件，占 33%. */
function isWholeList(shares: readonly Mention[], counts: readonly Mention[]): boolean {
  const [first] = shares;
  const ahead = counts.filter(({ start }) => first && start < first.start);
  const own = ahead.at(-1);
  const isTold = ahead.some(
    ({ value }) => own && first && Math.abs((own.value / value) * 100 - first.value) <= 1,
  );
  const isFilled = shares.every((each, i) => {
    const next = shares[i + 1];
    return (
      counts.filter(({ start }) => next && start > each.start && start < next.start).length < 2
    );
  });
  return isFilled && (ahead.length < 2 || isTold);
}
