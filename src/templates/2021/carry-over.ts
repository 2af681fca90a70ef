import type { CarryOver } from "../../model/carry-over";

/** From the form of 2019: table two in part, tables three and four row by row. */
export const from2019: CarryOver = {
  from: "2019",
  carried: [
    { from: ["disclosure.regulations.made"], to: "disclosure.regulations.issued" },
    { from: ["disclosure.normativeDocuments.made"], to: "disclosure.normativeDocuments.issued" },
    {
      from: ["applications.outcomes.otherHandling.*"],
      to: "applications.outcomes.otherHandling.other.*",
      zeros: [
        "applications.outcomes.otherHandling.notCorrected.*",
        "applications.outcomes.otherHandling.feeUnpaid.*",
      ],
    },
  ],
  notCarried: [
    {
      from: "disclosure.*.published",
      reason: "“对外公开总数量”不是“现行有效件数”，两者不能互相代替",
    },
  ],
};
