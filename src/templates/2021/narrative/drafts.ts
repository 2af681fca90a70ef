import type { DraftParagraph, SentenceChoice } from "../../../model/narrative";
import { applicantsLabel } from "../applications";

const total = { columns: ["total"] } as const;

const documents = { rows: ["disclosure.normativeDocuments"] } as const;

const disclosure: DraftParagraph = {
  section: "overview",
  opening: "{year}，本机关",
  sentences: [
    [
      { ...documents, columns: ["issued", "made"], say: "制发行政规范性文件{n}件" },
      { ...documents, columns: ["repealed"], say: "废止行政规范性文件{n}件" },
      { ...documents, columns: ["inForce"], say: "现行有效的行政规范性文件{n}件" },
    ],
    [
      {
        each: { table: "disclosure", axis: "row", which: "leaves", columns: ["decisions"] },
        before: "作出",
        say: "{label}处理决定{n}件",
        rows: ["{path}"],
        columns: ["decisions"],
      },
    ],
    [{ rows: ["disclosure.fees"], columns: ["amount"], say: "行政事业性收费金额{n}万元" }],
  ],
};

const applications: DraftParagraph = {
  section: "overview",
  opening: "{year}，本机关",
  sentences: [
    [
      {
        ...total,
        rows: ["applications.received"],
        say: "新收政府信息公开申请{n}件",
        zero: "没有收到新的政府信息公开申请",
        compared: "件",
        parts: [
          {
            each: {
              table: "applications",
              axis: "column",
              below: applicantsLabel,
              which: "children",
            },
            say: "{label}{n}件",
            rows: ["applications.received"],
            columns: ["{name}"],
          },
        ],
      },
      { ...total, rows: ["applications.carriedIn"], say: "上年结转{n}件" },
    ],
    [
      {
        ...total,
        rows: ["applications.outcomes.total"],
        say: "共办结政府信息公开申请{n}件",
        compared: "件",
        parts: [
          {
            each: { table: "applications", axis: "row", below: "outcomes", which: "children" },
            say: "{label}{n}件",
            rows: ["{path}"],
            columns: ["total"],
          },
        ],
      },
    ],
    [
      {
        ...total,
        rows: ["applications.carriedOut"],
        say: "结转下年度继续办理的政府信息公开申请{n}件",
      },
    ],
  ],
};

const proceedings: DraftParagraph = {
  section: "overview",
  opening: "{year}，",
  sentences: [
    [
      {
        ...total,
        rows: ["proceedings.review"],
        say: "因政府信息公开被申请行政复议{n}件",
        compared: "件",
      },
      {
        ...total,
        rows: ["proceedings.litigation"],
        say: "因政府信息公开被提起行政诉讼{n}件",
        parts: [
          {
            each: { table: "proceedings", axis: "column", below: "litigation", which: "children" },
            say: "{label}{n}件",
            rows: ["{path}"],
            columns: ["total"],
          },
        ],
      },
    ],
  ],
};

/** Sentences for section one from the figures, the same in the forms of 2019 and 2021. */
export const drafts: readonly DraftParagraph[] = [disclosure, applications, proceedings];

/** Section six must tell it, and no figure of the form does. */
export const charge: SentenceChoice = {
  section: "other",
  options: [
    {
      label: "未收取",
      say: "{year}，本机关没有依据《政府信息公开信息处理费管理办法》收取信息处理费。",
    },
    {
      label: "收取＿元",
      say: "{year}，本机关依据《政府信息公开信息处理费管理办法》收取信息处理费＿＿元。",
    },
  ],
};
