import { paragraphsOf, type Report } from "../model/report";
import type { SectionId, Template } from "../model/template";

/** A passage that was left for a person to finish. */
export interface Unfinished {
  /** `draft`: marked 草稿; `gap`: room for a figure or a name that nobody filled in. */
  readonly kind: "draft" | "gap";
  readonly section: SectionId;
  /** Counted from 0, among the paragraphs of `paragraphsOf`. */
  readonly paragraph: number;
  /** Offsets in the paragraph, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

const DRAFT = /[【〔［[（(]草稿[】〕］\])）]/gu;

const GAPS: readonly RegExp[] = [
  // 收取信息处理费, blanks, 元
  /(?<=[\p{Script=Han}）)：:])[\u3000\u00A0 ]{2,}(?=[万亿]?[元件人次项篇条起份部个场期年月日号%％])/gu,
  // ＿＿件, but not the underscore of an address
  /＿+|(?<![\w/.-])_{2,}(?![\w/])/gu,
  // ××街道, XX 件
  /[×✕╳]{2,}|(?<![\p{L}\p{N}])[xX]{2,}(?![\p{Script=Latin}\p{N}])/gu,
  // brackets of blanks, 【待补充】
  /[（(【〔［[][\s\u3000]*[）)】〕］\]]|[（(【〔［[](?:待|请)(?:填|补|核)[^）)】〕］\]]{0,20}[）)】〕］\]]/gu,
];

/** Marks of drafts and gaps in the text sections, in the order of the form. */
export const unfinishedIn = ({ sections }: Report, template: Template): readonly Unfinished[] =>
  template.sections.flatMap(({ id: section }) =>
    paragraphsOf(sections[section]).flatMap((text, paragraph) =>
      [...passages("draft", [DRAFT], text), ...passages("gap", GAPS, text)]
        .sort((a, b) => a.start - b.start)
        .map((passage) => ({ section, paragraph, ...passage })),
    ),
  );

const passages = (kind: Unfinished["kind"], patterns: readonly RegExp[], text: string) =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index: start, 0: quote }) => ({
      kind,
      start,
      end: start + quote.length,
      quote,
    })),
  );
