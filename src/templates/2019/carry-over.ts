import type { CarryOver } from "../../model/carry-over";

/** From the national list of 2014: totals of table three and the outcomes of reviews. */
export const from2014: CarryOver = {
  from: "2014",
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

/** From the short table of Fujian: the totals of the year. */
export const from2014Fujian: CarryOver = {
  from: "2014-fujian",
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
