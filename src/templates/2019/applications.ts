import type { Table } from "../../model/template";
import { applications as applications2021 } from "../2021/applications";
import { withRowInstead } from "../derive";

/** Table three of 国办公开办函〔2019〕60号: as in 2021, but 其他处理 is one row: 161 figures. */
export const applications: Table = withRowInstead(applications2021, "outcomes.otherHandling", {
  key: "otherHandling",
  label: "（六）其他处理",
});
