import type { Narrative } from "../../model/narrative";
import { narrative as narrative2021 } from "../2021/narrative";
import {
  arithmetic,
  compared,
  figureRelations,
  finished,
  leftovers,
  ownText,
  substance,
} from "../2021/narrative/relations";

const notice = "国办公开办函〔2019〕60号";
const tables = `${notice}：报告文字所述数字应与各表一致`;

/** As in 2021, without what only the later notice demands: no fee is told, no aspect is named. */
export const narrative: Narrative = {
  ...narrative2021,
  relations: [
    finished,
    { ...figureRelations.received, source: tables },
    { ...figureRelations.applicants, source: tables },
    { ...figureRelations.outcomes, source: tables },
    { ...figureRelations.handled, source: tables },
    { ...figureRelations.proceedings, source: tables },
    { ...figureRelations.documents, source: tables },
    { ...figureRelations.decisions, source: tables },
    { ...substance, source: `${notice}：存在的主要问题及改进情况应当具体` },
    { ...leftovers, source: `${notice}：统计期限为报告年度 1 月 1 日至 12 月 31 日` },
    { ...ownText, source: `${notice}：存在的主要问题及改进情况应当具体` },
    arithmetic,
    compared,
  ],
  choices: [],
};
