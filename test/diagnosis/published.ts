import { fieldsOf } from "../../src/model/field";
import type { Ref, Value } from "../../src/model/ref";
import type { Report } from "../../src/model/report";
import { template2019 } from "../../src/templates/2019";
import { template2021 } from "../../src/templates/2021";
import { report } from "../build-report";

/** Rows of 表三 that are not all 0, by their refs without the column, and the row of 表四. */
interface Published {
  readonly applications: Readonly<Record<string, readonly Value[]>>;
  readonly proceedings: readonly number[];
}

/** Figures as they were published; blank totals as they were written. */
const published = {
  /** 洪泽 2023: two totals of 表四 were published as 0. */
  hongze2023: {
    applications: {
      received: [21, 0, 0, 0, 0, 0, 21],
      "outcomes.partlyGranted": [4, 0, 0, 0, 0, 0, 4],
      "outcomes.refused.stateSecret": [1, 0, 0, 0, 0, 0, 1],
      "outcomes.refused.processInformation": [1, 0, 0, 0, 0, 0, 1],
      "outcomes.refused.enforcementFile": [1, 0, 0, 0, 0, 0, 1],
      "outcomes.unavailable.notHeld": [10, 0, 0, 0, 0, 0, 10],
      "outcomes.unavailable.needsCreation": [3, 0, 0, 0, 0, 0, 3],
      "outcomes.notProcessed.complaint": [1, 0, 0, 0, 0, 0, 1],
      "outcomes.total": [21, 0, 0, 0, 0, 0, 21],
    },
    proceedings: [10, 1, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0],
  },
  hongze2024: {
    applications: {
      received: [95, 0, 0, 0, 0, 0, 95],
      "outcomes.granted": [50, 0, 0, 0, 0, 0, 50],
      "outcomes.partlyGranted": [9, 0, 0, 0, 0, 0, 9],
      "outcomes.refused.securityAndStability": [1, 0, 0, 0, 0, 0, 1],
      "outcomes.refused.processInformation": [1, 0, 0, 0, 0, 0, 1],
      "outcomes.refused.enforcementFile": [1, 0, 0, 0, 0, 0, 1],
      "outcomes.unavailable.notHeld": [31, 0, 0, 0, 0, 0, 31],
      "outcomes.unavailable.needsCreation": [1, 0, 0, 0, 0, 0, 1],
      "outcomes.notProcessed.complaint": [1, 0, 0, 0, 0, 0, 1],
      "outcomes.total": [95, 0, 0, 0, 0, 0, 95],
    },
    proceedings: [1, 1, 0, 0, 2, 1, 0, 0, 0, 1, 2, 0, 1, 0, 3],
  },
  /** 平潭 2020, on the form of 2019: one column adds up to 26 where its total says 20. */
  pingtan2020: {
    applications: {
      received: [20, 0, 0, 0, 0, 1, 21],
      "outcomes.granted": [6, 0, 0, 0, 0, 1, 7],
      "outcomes.partlyGranted": [6, 0, 0, 0, 0, 0, 6],
      "outcomes.unavailable.notHeld": [4, 0, 0, 0, 0, 0, 4],
      "outcomes.unavailable.stillUnclear": [3, 0, 0, 0, 0, 0, 3],
      "outcomes.notProcessed.repeated": [3, 0, 0, 0, 0, 0, 3],
      "outcomes.otherHandling": [4, 0, 0, 0, 0, 0, 4],
      "outcomes.total": [20, 0, 0, 0, 0, 1, 21],
    },
    proceedings: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  },
  pingtan2021: {
    applications: {
      received: [64, 0, 0, 2, 0, 4, 70],
      "outcomes.granted": [27, 0, 0, 2, 0, 1, 30],
      "outcomes.partlyGranted": [5, 0, 0, 0, 0, 0, 5],
      "outcomes.refused.internalAffairs": [1, 0, 0, 0, 0, 0, 1],
      "outcomes.refused.enforcementFile": [6, 0, 0, 0, 0, 0, 6],
      "outcomes.refused.administrativeInquiry": [1, 0, 0, 0, 0, 0, 1],
      "outcomes.unavailable.notHeld": [22, 0, 0, 0, 0, 3, 25],
      "outcomes.otherHandling.other": [1, 0, 0, 0, 0, 0, 1],
      "outcomes.total": [63, 0, 0, 2, 0, 4, 69],
      carriedOut: [1, 0, 0, 0, 0, 0, 1],
    },
    proceedings: [1, 0, 2, 0, 3, 12, 0, 0, 0, 12, 0, 0, 0, 0, 0],
  },
  pingtan2022: {
    applications: {
      received: [71, 3, 0, 0, 0, 0, 74],
      carriedIn: [1, 0, 0, 0, 0, 0, 1],
      "outcomes.granted": [21, 0, 0, 0, 0, 0, 21],
      "outcomes.partlyGranted": [8, 1, 0, 0, 0, 0, 9],
      "outcomes.refused.internalAffairs": [1, 0, 0, 0, 0, 0, 1],
      "outcomes.refused.processInformation": [2, 0, 0, 0, 0, 0, 2],
      "outcomes.refused.enforcementFile": [1, 0, 0, 0, 0, 0, 1],
      "outcomes.unavailable.notHeld": [37, 0, 0, 0, 0, 0, 37],
      "outcomes.otherHandling.notCorrected": [2, 0, 0, 0, 0, 0, 2],
      "outcomes.otherHandling.other": [0, 2, 0, 0, 0, 0, 2],
      "outcomes.total": [72, 3, 0, 0, 0, 0, 75],
    },
    proceedings: [0, 1, 1, 0, 2, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0],
  },
  pingtan2023: {
    applications: {
      received: [80, 1, 0, 0, 0, 0, 81],
      "outcomes.granted": [22, 0, 0, 0, 0, 0, 22],
      "outcomes.partlyGranted": [19, 1, 0, 0, 0, 0, 20],
      "outcomes.refused.thirdPartyRights": [1, 0, 0, 0, 0, 0, 1],
      "outcomes.refused.processInformation": [1, 0, 0, 0, 0, 0, 1],
      "outcomes.refused.enforcementFile": [1, 0, 0, 0, 0, 0, 1],
      "outcomes.refused.administrativeInquiry": [2, 0, 0, 0, 0, 0, 2],
      "outcomes.unavailable.notHeld": [31, 0, 0, 0, 0, 0, 31],
      "outcomes.notProcessed.repeated": [1, 0, 0, 0, 0, 0, 1],
      "outcomes.otherHandling.notCorrected": [1, 0, 0, 0, 0, 0, 1],
      "outcomes.otherHandling.other": [1, 0, 0, 0, 0, 0, 1],
      "outcomes.total": [80, 1, 0, 0, 0, 0, 81],
    },
    proceedings: [1, 1, 0, 0, 2, 4, 0, 0, 1, 5, 1, 0, 1, 0, 2],
  },
  pingtan2024: {
    applications: {
      received: [217, 1, 0, 0, 0, 0, 218],
      "outcomes.granted": [71, 0, 0, 0, 0, 0, 71],
      "outcomes.partlyGranted": [29, 0, 0, 0, 0, 0, 29],
      "outcomes.refused.stateSecret": [4, 0, 0, 0, 0, 0, 4],
      "outcomes.refused.thirdPartyRights": [3, 0, 0, 0, 0, 0, 3],
      "outcomes.refused.internalAffairs": [32, 0, 0, 0, 0, 0, 32],
      "outcomes.unavailable.notHeld": [75, 0, 0, 0, 0, 0, 75],
      "outcomes.notProcessed.repeated": [1, 0, 0, 0, 0, 0, 1],
      "outcomes.otherHandling.notCorrected": [1, 0, 0, 0, 0, 0, 1],
      "outcomes.otherHandling.other": [1, 1, 0, 0, 0, 0, 2],
      "outcomes.total": [217, 1, 0, 0, 0, 0, 218],
    },
    proceedings: [2, 1, 3, 1, 7, 0, 0, 0, 0, 0, 13, 2, 4, 0, 19],
  },
  /** 上海 2019, on the form of 2019: 19 totals were published as “/”. */
  shanghai2019: {
    applications: {
      received: [821, 35, 0, 0, 2, 1, 859],
      carriedIn: [18, 0, 0, 0, 0, 0, 18],
      "outcomes.granted": [258, 12, 0, 0, 1, 1, "/"],
      "outcomes.partlyGranted": [3, 0, 0, 0, 0, 0, "/"],
      "outcomes.refused.stateSecret": [14, 0, 0, 0, 0, 0, "/"],
      "outcomes.refused.prohibitedByLaw": [0, 0, 0, 0, 0, 0, "/"],
      "outcomes.refused.securityAndStability": [0, 0, 0, 0, 0, 0, "/"],
      "outcomes.refused.thirdPartyRights": [0, 0, 0, 0, 0, 0, "/"],
      "outcomes.refused.internalAffairs": [5, 0, 0, 0, 0, 0, "/"],
      "outcomes.refused.processInformation": [3, 1, 0, 0, 0, 0, "/"],
      "outcomes.refused.enforcementFile": [0, 0, 0, 0, 0, 0, "/"],
      "outcomes.refused.administrativeInquiry": [10, 2, 0, 0, 0, 0, "/"],
      "outcomes.unavailable.notHeld": [252, 12, 0, 0, 1, 0, "/"],
      "outcomes.unavailable.needsCreation": [44, 3, 0, 0, 0, 0, "/"],
      "outcomes.unavailable.stillUnclear": [25, 0, 0, 0, 0, 0, "/"],
      "outcomes.notProcessed.complaint": [148, 1, 0, 0, 0, 0, "/"],
      "outcomes.notProcessed.repeated": [5, 4, 0, 0, 0, 0, "/"],
      "outcomes.notProcessed.publication": [0, 0, 0, 0, 0, 0, "/"],
      "outcomes.notProcessed.abusive": [0, 0, 0, 0, 0, 0, "/"],
      "outcomes.notProcessed.reconfirmation": [0, 0, 0, 0, 0, 0, "/"],
      "outcomes.otherHandling": [0, 0, 0, 0, 0, 0, "/"],
      "outcomes.total": [767, 35, 0, 0, 2, 1, 805],
      carriedOut: [72, 0, 0, 0, 0, 0, 72],
    },
    proceedings: [5, 0, 0, 2, 7, 8, 0, 0, 1, 9, 0, 0, 0, 0, 0],
  },
  district2023: {
    applications: {
      received: [36, 0, 0, 0, 0, 0, 36],
      "outcomes.refused.administrativeInquiry": [1, 0, 0, 0, 0, 0, 1],
      "outcomes.unavailable.notHeld": [28, 0, 0, 0, 0, 0, 28],
      "outcomes.unavailable.needsCreation": [4, 0, 0, 0, 0, 0, 4],
      "outcomes.otherHandling.other": [3, 0, 0, 0, 0, 0, 3],
      "outcomes.total": [36, 0, 0, 0, 0, 0, 36],
    },
    proceedings: [2, 1, 0, 0, 3, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1],
  },
} satisfies Record<string, Published>;

export type PublishedName = keyof typeof published;

export const publishedNames = Object.keys(published) as PublishedName[];

/** On the form of 2019; the others are on that of 2021. */
const onForm2019: readonly PublishedName[] = ["pingtan2020", "shanghai2019"];

/** One of the reports with its form; what it does not name is 0. */
export function publishedReport(name: PublishedName) {
  const template = onForm2019.includes(name) ? template2019 : template2021;
  const { applications, proceedings }: Published = published[name];
  const fields = [...fieldsOf(template).values()];
  const values: Record<Ref, Value> = {};
  for (const [row, figures] of Object.entries(applications))
    fields
      .filter(({ ref }) => ref.slice(0, ref.lastIndexOf(".")) === `applications.${row}`)
      .forEach(({ ref }, i) => (values[ref] = figures[i] ?? 0));
  fields
    .filter(({ table }) => table.id === "proceedings")
    .forEach(({ ref }, i) => (values[ref] = proceedings[i] ?? 0));
  return { template, report: report(values, template) };
}

/** The reports whose relations all hold. */
export const soundReports: readonly Report[] = (
  [
    "hongze2024",
    "pingtan2021",
    "pingtan2022",
    "pingtan2023",
    "pingtan2024",
    "district2023",
  ] as const
).map((name) => publishedReport(name).report);
