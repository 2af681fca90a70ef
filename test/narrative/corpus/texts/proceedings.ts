import type { Marked } from "../marked";

/** Passages on 行政复议 and 行政诉讼; see `applications` for the marks. */
export const proceedings: readonly Marked[] = [
  {
    name: "none happened",
    figures: {},
    text: "2023年，{review|未发生}因政府信息公开申请行政复议、提起行政诉讼的案件。",
  },
  {
    name: "none was brought in",
    figures: {},
    text: "本年度我局{review|没有}出现因政府信息公开被提起行政复议和行政诉讼的情况。",
  },
  {
    name: "reviews, then suits",
    figures: {
      review: 12,
      "review.upheld": 9,
      "review.corrected": 1,
      "review.pending": 2,
      "litigation.direct": 3,
      "litigation.afterReview": 2,
    },
    text: "因政府信息公开被申请行政复议{12件}，其中结果维持{9件}，结果纠正{1件}，尚未审结{2件}；被提起行政诉讼{5件}，其中未经复议直接起诉{3件}，复议后起诉{2件}。",
  },
  {
    name: "all were upheld",
    figures: { review: 4, "review.upheld": 4 },
    text: "全年政府信息公开行政复议案件{4件}，{review.upheld|均}为结果维持。",
  },
  {
    name: "suits of two kinds, their results",
    figures: {
      "litigation.direct": 6,
      "litigation.direct.upheld": 4,
      "litigation.direct.pending": 2,
      "litigation.afterReview": 3,
      "litigation.afterReview.upheld": 3,
    },
    text: "2023年涉政府信息公开行政诉讼{9件}：未经复议直接起诉{6件}，结果维持{4件}，尚未审结{2件}；复议后起诉{3件}，结果维持{3件}。",
  },
  {
    name: "one of each",
    figures: {
      review: 1,
      "review.upheld": 1,
      "litigation.direct": 1,
      "litigation.direct.pending": 1,
    },
    text: "全年因信息公开引发行政复议{1起}、行政诉讼{1起}。",
  },
  {
    name: "cases against others",
    figures: { review: 2 },
    text: "区政府全年收到行政复议申请156件，受理142件，审结138件。其中，因政府信息公开被申请行政复议{2件}。",
  },
  {
    name: "in words",
    figures: { review: 3, "review.upheld": 2, "review.other": 1 },
    text: "政府信息公开类行政复议{三件}，其中维持{两件}、其他结果{一件}；{litigation.direct|无}行政诉讼案件。",
  },
  {
    name: "no suits, some reviews",
    figures: { review: 8, "review.corrected": 2, "review.upheld": 6 },
    text: "2023年共发生政府信息公开行政复议{8件}，被纠正{2件}，维持{6件}；政府信息公开行政诉讼{0件}。",
  },
  {
    name: "compared with last year",
    figures: { review: 15, "litigation.direct": 4 },
    text: "因政府信息公开引发的行政复议{15件}、行政诉讼{4件}，同比分别减少3件和1件，纠错率下降2.1个百分点。",
  },
  {
    name: "zero of each",
    figures: {},
    text: "四、政府信息公开行政复议、行政诉讼情况\n行政复议{0件}，行政诉讼{0件}。",
  },
  {
    name: "reviews that cities heard",
    figures: { review: 61, "litigation.direct": 20, "litigation.afterReview": 11 },
    text: "全市因政府信息公开工作被申请行政复议{61件}，被提起行政诉讼{31件}，其中直接起诉{20件}、复议后起诉{11件}。全市法院受理各类行政案件1,230件。",
  },
  {
    name: "the government won",
    figures: { "litigation.direct": 7, "litigation.direct.upheld": 7 },
    text: "涉及政府信息公开的行政诉讼案件{7件}，{litigation.direct.upheld|全部}维持，机关负责人出庭率100%。",
  },
  {
    name: "denied in two clauses",
    figures: { received: 21 },
    text: "收到政府信息公开申请{21件}，全部按期答复，{review|没有}引起行政复议，也{litigation.direct|没有}引起行政诉讼。",
  },
  {
    name: "other results told at the end",
    figures: {
      review: 26,
      "review.upheld": 17,
      "review.corrected": 3,
      "review.other": 4,
      "review.pending": 2,
    },
    text: "政府信息公开行政复议共{26件}，结果维持的{17件}，结果纠正的{3件}，其他结果的{4件}，尚未审结的{2件}。",
  },
  {
    name: "publicity as the object of the case",
    figures: { review: 5, "litigation.afterReview": 1 },
    text: "申请人对我局政府信息公开答复不服，申请行政复议{5件}，提起行政诉讼{1件}。",
  },
  {
    name: "not one",
    figures: {},
    text: "依申请公开工作规范有序，{review|未发生}一起因政府信息公开引发的行政复议或行政诉讼案件。",
  },
  {
    name: "zero reviews as an aim",
    figures: {},
    text: "实现依申请公开“{review|零}复议、{litigation.direct|零}诉讼”目标。",
  },
];
