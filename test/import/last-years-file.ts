import type { Report } from "../../src/model/report";
import { template2019 } from "../../src/templates/2019";
import { of, report } from "../build-report";

/** A report for 2020 on the form of 2019: what `fixtures/report-2020.xls` was made of. */
export const lastYearsFile: Report = {
  ...of(
    "鲤城区人民政府开元街道办事处",
    report(
      {
        "disclosure.normativeDocuments.made": 4,
        "disclosure.licences.decisions": 120,
        "disclosure.penalties.decisions": 41,
        "disclosure.procurement.projects": 7,
        "applications.received.naturalPerson": 60,
        "applications.received.business": 9,
        "applications.received.total": 69,
        "applications.outcomes.granted.naturalPerson": 40,
        "applications.outcomes.granted.total": 40,
        "applications.outcomes.unavailable.notHeld.naturalPerson": 11,
        "applications.outcomes.unavailable.notHeld.business": 7,
        "applications.outcomes.unavailable.notHeld.total": 18,
        "applications.outcomes.total.naturalPerson": 51,
        "applications.outcomes.total.business": 7,
        "applications.outcomes.total.total": 58,
        "applications.carriedOut.naturalPerson": 9,
        "applications.carriedOut.business": 2,
        "applications.carriedOut.total": 11,
      },
      template2019,
    ),
  ),
  year: 2020,
  sections: {
    overview: "2020年，我街道主动公开政府信息，依申请公开工作平稳有序。",
    problems: "一是公开内容不够丰富。二是业务培训还不够多。下一步将加强培训。",
    other: "本年度没有收取信息处理费。",
  },
};
