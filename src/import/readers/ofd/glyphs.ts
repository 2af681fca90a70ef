import type { Run } from "../pages/page";
import { childrenOf, textIn, type XmlElement } from "../xml";
import { place, type Matrix } from "./matrix";

/**
 * The characters of a text object (GB/T 33190, 11), each where it stands: fonts are not needed,
 * since the object tells how far every character is from the one before. Text that is turned, such as a
 * watermark, is none of the report's; nor is what nobody sees, such as the text below a scan.
 */
export function glyphsOf(object: XmlElement, matrix: Matrix): readonly Run[] {
  const [a, b, c, d] = matrix;
  const size = Number(object.attributes.get("Size") ?? 0);
  if (isUnseen(object) || Math.abs(b) > Math.abs(a) * LEANING || a <= 0 || !(size > 0)) return [];
  const look = {
    size,
    wide: Number(object.attributes.get("HScale") ?? 1) || 1,
    down: object.attributes.get("ReadDirection") === "90",
  };
  return childrenOf(object, "TextCode").flatMap((code) =>
    marksOf(code, look).map(({ text, x, y, width }) => {
      const at = place(matrix, { x, y });
      const right = at.x + width * Math.hypot(a, b);
      return { text, left: at.x, right, baseline: at.y, size: size * Math.hypot(c, d) };
    }),
  );
}

/** A line of text that leans by more is turned. */
const LEANING = 0.05;

const isUnseen = ({ attributes }: XmlElement): boolean =>
  attributes.get("Visible") === "false" ||
  attributes.get("Alpha") === "0" ||
  (attributes.get("Fill") === "false" && attributes.get("Stroke") !== "true");

interface Look {
  readonly size: number;
  /** How wide the characters are drawn; 1 is as the font has them. */
  readonly wide: number;
  /** Whether the text runs from top to bottom. */
  readonly down: boolean;
}

/** A character where the text has it, before the matrix of its object. */
interface Mark {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function marksOf(code: XmlElement, { size, wide, down }: Look): readonly Mark[] {
  const text = textIn(code);
  if (text.length > LONGEST) return [];
  const signs = [...text];
  const across = stepsOf(code.attributes.get("DeltaX"), signs.length);
  const along = stepsOf(code.attributes.get("DeltaY"), signs.length);
  let x = Number(code.attributes.get("X") ?? 0) || 0;
  let y = Number(code.attributes.get("Y") ?? 0) || 0;
  return signs.flatMap((text, i): Mark[] => {
    const usual = usualWidthOf(text) * size * wide;
    const step = across[i] ?? (down || across.length > 0 ? 0 : usual);
    const isNext = step > usual * NARROWEST && step < widestOf(text) * size * wide;
    const mark = { text, x, y, width: isNext ? step : usual };
    x += step;
    y += along[i] ?? (down && along.length === 0 ? size : 0);
    return text.trim() === "" ? [] : [mark];
  });
}

/** No line of print has as many characters. */
const LONGEST = 2_000;

/** A step that is smaller does not tell how wide a character is. */
const NARROWEST = 0.5;

/** Chinese signs are square; figures and letters are about half as wide. */
const usualWidthOf = (text: string): number => (text.charCodeAt(0) > 0x2000 ? 1 : 0.5);

/** A step that is wider leaves a gap after the character. Figures have one width in a font. */
const widestOf = (text: string): number =>
  text.charCodeAt(0) > 0x2000 ? 1.3 : /[a-z@]/iu.test(text) ? 1 : 0.7;

/** `g 3 5.6 4` is 5.6 5.6 5.6 4; no more than `most`. */
function stepsOf(text: string | undefined, most: number): readonly number[] {
  const words = (text ?? "").trim().split(/[\s,]+/u);
  const steps: number[] = [];
  for (let i = 0; i < words.length && steps.length < most; i++) {
    const isRun = words[i] === "g";
    const count = isRun ? Math.min(Number(words[i + 1]) || 0, most - steps.length) : 1;
    const step = Number.parseFloat(words[isRun ? i + 2 : i] ?? "");
    if (!Number.isFinite(step)) break;
    for (let n = 0; n < count; n++) steps.push(step);
    if (isRun) i += 2;
  }
  return steps;
}
