import {
  InterceptorEffectEnum,
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { placeName } from "../../../src/model/range";
import type { Tints } from "../port";
import { markStyle } from "./cell-style";

/** After the conditional formats, which have 10: what is known of a mistake overrules them. */
const AFTER_CONDITIONS = 9;

/** Paints over the conditional formats; nothing is written, and nothing is there to be undone. */
export function tinting(injector: Injector): (tints: Tints) => void {
  let wrong: ReadonlySet<string> = new Set();
  let innocent: ReadonlySet<string> = new Set();
  let isJoined = false;

  /** The grid has its interceptors only once a workbook is laid out. */
  function join(): void {
    isJoined = true;
    injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style,
      priority: AFTER_CONDITIONS,
      handler: (cell, { worksheet, workbook, row, col, rawData }, next) => {
        if (wrong.size === 0) return next(cell);
        const place = placeName({ sheet: worksheet.getName(), row, column: col });
        if (wrong.has(place)) {
          const own = workbook.getStyles().getStyleByCell(rawData) ?? {};
          return next({ ...cell, s: { ...own, ...markStyle("error") } });
        }
        return next(innocent.has(place) ? { ...cell, s: rawData?.s ?? null } : cell);
      },
    });
  }

  return (tints) => {
    if (!isJoined) join();
    wrong = new Set(tints.wrong.map(placeName));
    innocent = new Set(tints.innocent.map(placeName));
    repaint(injector);
  };
}

function repaint(injector: Injector): void {
  const workbook = injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const render =
    workbook && injector.get(IRenderManagerService).getRenderById(workbook.getUnitId());
  render?.with(SheetSkeletonManagerService).reCalculate();
  render?.mainComponent?.makeDirty();
}
