import type { PictureForm } from "../../model/picture";
import { applicantsLabel } from "./applications";

/** 一图读懂 of the form of 2021. */
export const picture: PictureForm = {
  openness: {
    title: "主动公开政府信息",
    documents: {
      each: { table: "disclosure", axis: "row", which: "leaves", columns: ["inForce"] },
      figures: [
        { label: "本年制发", rows: ["{path}"], columns: ["issued"] },
        { label: "本年废止", rows: ["{path}"], columns: ["repealed"] },
        { label: "现行有效", rows: ["{path}"], columns: ["inForce"] },
      ],
    },
    decisions: [
      {
        each: { table: "disclosure", axis: "row", which: "leaves", columns: ["decisions"] },
        label: "{label}",
        rows: ["{path}"],
        columns: ["decisions"],
      },
      { label: "行政事业性收费", rows: ["disclosure.fees"], columns: ["amount"] },
    ],
  },
  requests: {
    title: "收到和处理政府信息公开申请",
    figures: [
      { label: "本年新收", rows: ["applications.received"], columns: ["total"] },
      { label: "上年结转", rows: ["applications.carriedIn"], columns: ["total"] },
      { label: "结转下年度", rows: ["applications.carriedOut"], columns: ["total"] },
    ],
    outcomes: {
      title: "本年度办理结果",
      sums: {
        each: { table: "applications", axis: "row", below: "outcomes", which: "children" },
        label: "{label}",
        rows: ["{path}"],
        columns: ["total"],
      },
    },
    applicants: {
      title: "新收申请的申请人",
      sums: {
        each: {
          table: "applications",
          axis: "column",
          below: applicantsLabel,
          which: "children",
        },
        label: "{label}",
        rows: ["applications.received"],
        columns: ["{name}"],
      },
    },
    none: "本年度未收到政府信息公开申请",
  },
  disputes: {
    title: "行政复议、行政诉讼",
    each: { table: "proceedings", axis: "column", which: "blocks" },
    total: { label: "总计", rows: ["{path}"], columns: ["total"] },
  },
};
