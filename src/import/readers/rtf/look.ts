import type { Run } from "../written/document";

/** What a group inherits from the one around it, and gives back at its end. */
export interface Look {
  /** Nothing of this group is text. */
  readonly skipped: boolean;
  /** In the list of fonts. */
  readonly namesFonts: boolean;
  /** In a box beside the text. */
  readonly boxed: boolean;
  /** In the group that describes the row of a table in a table. */
  readonly describesInner: boolean;
  readonly unseen: ReadonlySet<string>;
  readonly struck: ReadonlySet<string>;
  readonly raised: boolean;
  readonly inTable: boolean;
  /** How deep in tables; 0 where the file does not say. */
  readonly depth: number;
  readonly font: number | undefined;
  /** The font of Chinese characters, and whether they are meant now. */
  readonly eastFont: number | undefined;
  readonly isEast: boolean;
  /** Signs after a character's number that stand in for it in old programs. */
  readonly standIns: number;
}

const NONE: ReadonlySet<string> = new Set();

export const first: Look = {
  ...{ skipped: false, namesFonts: false, boxed: false, describesInner: false },
  ...{ unseen: NONE, struck: NONE, raised: false, inTable: false, depth: 0 },
  ...{ font: undefined, eastFont: undefined, isEast: false, standIns: 1 },
};

export const lookOfRun = ({ struck, raised }: Look): Run["look"] =>
  struck.size > 0 ? "struck" : raised ? "raised" : "plain";

export const depthOf = ({ inTable, depth }: Look): number =>
  inTable || depth > 0 ? Math.max(1, depth) : 0;

const withOrWithout = (set: ReadonlySet<string>, word: string, isOn: boolean) =>
  new Set(isOn ? [...set, word] : [...set].filter((each) => each !== word));

type Step = (look: Look, value: number | null) => Look;

const unseen =
  (word: string): Step =>
  (look, value) => ({
    ...look,
    unseen: withOrWithout(look.unseen, word, value !== 0),
  });

const struck =
  (word: string): Step =>
  (look, value) => ({
    ...look,
    struck: withOrWithout(look.struck, word, value !== 0),
  });

/** Words that change how what follows looks, or where it stands. */
const STEPS: Readonly<Record<string, Step>> = {
  v: unseen("v"),
  deleted: unseen("deleted"),
  strike: struck("strike"),
  striked: struck("striked"),
  super: (look, value) => ({ ...look, raised: value !== 0 }),
  sub: (look, value) => ({ ...look, raised: value !== 0 }),
  nosupersub: (look) => ({ ...look, raised: false }),
  plain: (look) => ({ ...look, unseen: NONE, struck: NONE, raised: false, isEast: false }),
  pard: (look) => ({ ...look, inTable: false, depth: 0 }),
  intbl: (look, value) => ({ ...look, inTable: value !== 0 }),
  itap: (look, value) => ({ ...look, depth: Math.max(0, value ?? 0) }),
  f: (look, value) => ({ ...look, font: value ?? undefined }),
  af: (look, value) => (look.isEast ? { ...look, eastFont: value ?? undefined } : look),
  dbch: (look) => ({ ...look, isEast: true }),
  loch: (look) => ({ ...look, isEast: false }),
  hich: (look) => ({ ...look, isEast: false }),
  uc: (look, value) => ({ ...look, standIns: Math.max(0, value ?? 1) }),
};

const STEP = new Map(Object.entries(STEPS));

/** The look after a word; the same one where the word has nothing to do with it. */
export const after = (look: Look, word: string, value: number | null): Look =>
  STEP.get(word)?.(look, value) ?? look;
