import type { CarryOver } from "../model/carry-over";

/** 2019 to 2021: table two in part, tables three and four row by row. */
const from2019: CarryOver = {
  from: "2019",
  to: "2021",
  carried: [
    { from: ["disclosure.regulations.made"], to: "disclosure.regulations.issued" },
    { from: ["disclosure.normativeDocuments.made"], to: "disclosure.normativeDocuments.issued" },
    { from: ["disclosure.licences.decisions"], to: "disclosure.licences.decisions" },
    { from: ["disclosure.penalties.decisions"], to: "disclosure.penalties.decisions" },
    { from: ["disclosure.coercion.decisions"], to: "disclosure.coercion.decisions" },
    { from: ["applications.received.*"], to: "applications.received.*" },
    { from: ["applications.carriedIn.*"], to: "applications.carriedIn.*" },
    { from: ["applications.outcomes.granted.*"], to: "applications.outcomes.granted.*" },
    {
      from: ["applications.outcomes.partlyGranted.*"],
      to: "applications.outcomes.partlyGranted.*",
    },
    {
      from: ["applications.outcomes.refused.stateSecret.*"],
      to: "applications.outcomes.refused.stateSecret.*",
    },
    {
      from: ["applications.outcomes.refused.prohibitedByLaw.*"],
      to: "applications.outcomes.refused.prohibitedByLaw.*",
    },
    {
      from: ["applications.outcomes.refused.securityAndStability.*"],
      to: "applications.outcomes.refused.securityAndStability.*",
    },
    {
      from: ["applications.outcomes.refused.thirdPartyRights.*"],
      to: "applications.outcomes.refused.thirdPartyRights.*",
    },
    {
      from: ["applications.outcomes.refused.internalAffairs.*"],
      to: "applications.outcomes.refused.internalAffairs.*",
    },
    {
      from: ["applications.outcomes.refused.processInformation.*"],
      to: "applications.outcomes.refused.processInformation.*",
    },
    {
      from: ["applications.outcomes.refused.enforcementFile.*"],
      to: "applications.outcomes.refused.enforcementFile.*",
    },
    {
      from: ["applications.outcomes.refused.administrativeInquiry.*"],
      to: "applications.outcomes.refused.administrativeInquiry.*",
    },
    {
      from: ["applications.outcomes.unavailable.notHeld.*"],
      to: "applications.outcomes.unavailable.notHeld.*",
    },
    {
      from: ["applications.outcomes.unavailable.needsCreation.*"],
      to: "applications.outcomes.unavailable.needsCreation.*",
    },
    {
      from: ["applications.outcomes.unavailable.stillUnclear.*"],
      to: "applications.outcomes.unavailable.stillUnclear.*",
    },
    {
      from: ["applications.outcomes.notProcessed.complaint.*"],
      to: "applications.outcomes.notProcessed.complaint.*",
    },
    {
      from: ["applications.outcomes.notProcessed.repeated.*"],
      to: "applications.outcomes.notProcessed.repeated.*",
    },
    {
      from: ["applications.outcomes.notProcessed.publication.*"],
      to: "applications.outcomes.notProcessed.publication.*",
    },
    {
      from: ["applications.outcomes.notProcessed.abusive.*"],
      to: "applications.outcomes.notProcessed.abusive.*",
    },
    {
      from: ["applications.outcomes.notProcessed.reconfirmation.*"],
      to: "applications.outcomes.notProcessed.reconfirmation.*",
    },
    {
      from: ["applications.outcomes.otherHandling.*"],
      to: "applications.outcomes.otherHandling.other.*",
      zeros: [
        "applications.outcomes.otherHandling.notCorrected.*",
        "applications.outcomes.otherHandling.feeUnpaid.*",
      ],
    },
    { from: ["applications.outcomes.total.*"], to: "applications.outcomes.total.*" },
    { from: ["applications.carriedOut.*"], to: "applications.carriedOut.*" },
    { from: ["proceedings.*"], to: "proceedings.*" },
  ],
  notCarried: [
    {
      from: "disclosure.*.published",
      reason: "“对外公开总数量”不是“现行有效件数”，两者不能互相代替",
    },
  ],
};

/** 2014 to 2021: totals of table three and the outcomes of reviews. */
const from2014: CarryOver = {
  from: "2014",
  to: "2021",
  carried: [
    { from: ["statistics.applications.received.count"], to: "applications.received.total" },
    {
      from: [
        "statistics.applications.alreadyPublished.count",
        "statistics.applications.granted.count",
      ],
      to: "applications.outcomes.granted.total",
    },
    {
      from: ["statistics.applications.partlyGranted.count"],
      to: "applications.outcomes.partlyGranted.total",
    },
    {
      from: ["statistics.applications.stateSecret.count"],
      to: "applications.outcomes.refused.stateSecret.total",
    },
    {
      from: [
        "statistics.applications.businessSecret.count",
        "statistics.applications.privacy.count",
      ],
      to: "applications.outcomes.refused.thirdPartyRights.total",
    },
    {
      from: ["statistics.applications.securityAndStability.count"],
      to: "applications.outcomes.refused.securityAndStability.total",
    },
    {
      from: ["statistics.applications.notOwn.count", "statistics.applications.notExisting.count"],
      to: "applications.outcomes.unavailable.notHeld.total",
    },
    { from: ["statistics.review.upheld.count"], to: "proceedings.review.upheld" },
    { from: ["statistics.review.corrected.count"], to: "proceedings.review.corrected" },
    { from: ["statistics.review.other.count"], to: "proceedings.review.other" },
    { from: ["statistics.review.total.count"], to: "proceedings.review.total" },
  ],
  notCarried: [
    {
      from: "statistics.litigation.*",
      reason: "2014 年统计表不分“未经复议直接起诉”和“复议后起诉”",
    },
  ],
};

/** The short table of Fujian to 2021: the totals of the year. */
const from2014Fujian: CarryOver = {
  from: "2014-fujian",
  to: "2021",
  carried: [
    { from: ["shortTable.received.year"], to: "applications.received.total" },
    { from: ["shortTable.granted.year"], to: "applications.outcomes.granted.total" },
    { from: ["shortTable.partlyGranted.year"], to: "applications.outcomes.partlyGranted.total" },
    { from: ["shortTable.review.year"], to: "proceedings.review.total" },
  ],
  notCarried: [
    { from: "shortTable.*.sinceStart", reason: "现行格式没有历年累计" },
    {
      from: "shortTable.litigation.year",
      reason: "简表不分“未经复议直接起诉”和“复议后起诉”",
    },
  ],
};

/** What carries from an earlier form to the one in force. */
export const carryOvers: readonly CarryOver[] = [from2019, from2014, from2014Fujian];
