import type { Narrative } from "../../../model/narrative";
import {
  applicationIndicators,
  newAndCarried,
  newOnly,
  outcomeRowIndicators,
  outcomes,
} from "./applications";
import { disclosureIndicators } from "./disclosure";
import { charge, drafts } from "./drafts";
import { headingWords } from "./headings";
import { proceedingIndicators } from "./proceedings";
import { textRelations } from "./relations";

/** What the form of 2021 knows of its text. */
export const narrative: Narrative = {
  relations: textRelations,
  topics: [
    {
      id: "applications",
      words:
        "‹公开申请›|依申请(?:公开)?|信访举报投诉类申请|(?:属于)?行政执法案卷|(?:属于)?行政查询事项|(?:其他)?法律、?行政法规禁止公开|本年度?办理结果",
    },
    { id: "fees", words: "行政事业性收费" },
  ],
  indicators: [
    ...applicationIndicators,
    ...proceedingIndicators,
    ...disclosureIndicators,
    ...outcomeRowIndicators,
  ],
  headingWords,
  wholes: { cameIn: [newOnly, newAndCarried], done: [outcomes] },
  drafts,
  choices: [charge],
};
