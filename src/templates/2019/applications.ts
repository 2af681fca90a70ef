import type { Table } from "../../model/template";
import {
  applicants,
  applications as applications2021,
  applicationsCorner,
  carriedIn,
  carriedOut,
  decided,
  outcomesLabel,
  outcomesTotal,
  received,
} from "../2021/applications";

/** Table three of 国办公开办函〔2019〕60号: as in 2021, but 其他处理 is one row: 161 figures. */
export const applications: Table = {
  ...applications2021,
  blocks: [
    {
      corner: applicationsCorner,
      columns: applicants,
      rows: [
        received,
        carriedIn,
        {
          key: "outcomes",
          label: outcomesLabel,
          children: [...decided, { key: "otherHandling", label: "（六）其他处理" }, outcomesTotal],
        },
        carriedOut,
      ],
    },
  ],
};
