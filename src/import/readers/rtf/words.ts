import { codePageOfFont } from "./code-pages";
import { after, depthOf } from "./look";
import { describes } from "./rows";
import { addText, endPart, type State } from "./state";

/** Groups that are no text; so are those whose word old programs need not know. */
const NO_TEXT = new Set(
  "annotation atnauthor atnid bkmkend bkmkstart colortbl fonttbl footer footerf footerl footerr footnote header headerf headerl headerr info nonesttables objdata pict revtbl rxe shp stylesheet tc xe".split(
    " ",
  ),
);
/** Of the latter, the one that describes the row of a table in a table. */
const INNER_ROW = "nesttableprops";
const BOX = "shptxt";

const SIGNS = new Map(
  Object.entries({
    ...{ tab: "\t", line: "\n", "~": " ", _: "-", emdash: "—", endash: "–", bullet: "•" },
    ...{ lquote: "‘", rquote: "’", ldblquote: "“", rdblquote: "”", emspace: "　", enspace: " " },
    ...{ "{": "{", "}": "}", "\\": "\\" },
  }),
);

const innerDepth = ({ look }: State) => Math.max(2, look.depth);

const STEPS = new Map<string, (state: State, value: number | null) => void>([
  ["ansicpg", (state, value) => (state.codePage = value ?? state.codePage)],
  ["cell", (state) => endPart(state, "cell", 1)],
  ["nestcell", (state) => endPart(state, "cell", innerDepth(state))],
  ["row", (state) => endPart(state, "row", 1, state.row.cells)],
  ["nestrow", (state) => endPart(state, "row", innerDepth(state), state.innerRow.cells)],
  ["par", endParagraph],
  ["sect", endParagraph],
  ["page", endParagraph],
  ["\r", endParagraph],
  ["\n", endParagraph],
  ["u", addCharacter],
]);

function endParagraph(state: State) {
  endPart(state, "paragraph", depthOf(state.look));
}

function addCharacter(state: State, value: number | null) {
  addText(state, String.fromCharCode((value ?? 0) & 0xffff));
  state.standIns = state.look.standIns;
}

/** Carries out a word of command. */
export function follow(state: State, word: string, value: number | null): void {
  state.standIns = 0;
  if (word === "*") {
    if (state.begins) state.begins = "starred";
    return;
  }
  if (state.begins) enter(state, word);
  state.begins = null;
  if (state.look.namesFonts) nameFont(state, word, value);
  if (state.look.skipped) return;
  const row = state.look.describesInner ? state.innerRow : state.row;
  if (describes(row, word, value)) return;
  const sign = SIGNS.get(word);
  if (sign !== undefined) addText(state, sign);
  STEPS.get(word)?.(state, value);
  state.look = after(state.look, word, value);
}

/** The first word of a group says what kind of group it is. */
function enter(state: State, word: string) {
  const { look } = state;
  if (word === BOX) state.look = { ...look, skipped: false, boxed: true };
  else if (word === INNER_ROW) state.look = { ...look, describesInner: true };
  else if (NO_TEXT.has(word) || state.begins === "starred")
    state.look = { ...look, skipped: true, namesFonts: word === "fonttbl" };
}

function nameFont(state: State, word: string, value: number | null) {
  if (word === "f") state.font = value ?? 0;
  const codePage = word === "fcharset" ? codePageOfFont(value ?? 0) : undefined;
  if (codePage !== undefined) state.fonts.set(state.font, codePage);
}
