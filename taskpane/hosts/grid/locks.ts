import { AuthzIoLocalService, Rectangle, type Injector, type IRange } from "@univerjs/core";
import {
  EditStateEnum,
  RangeProtectionRuleModel,
  SheetPermissionCheckController,
  SheetPermissionInitController,
  UnitAction,
  UnitObject,
  ViewStateEnum,
  WorkbookInsertRowPermission,
  type IRangeProtectionRule,
} from "@univerjs/sheets";
import type { Range } from "../../../src/model/range";
import { univerRange, type CellAddress, type Extent } from "./address";

/** The lock of one sheet: everything but the open ranges. */
export function lockOf(
  unitId: string,
  subUnitId: string,
  extent: Extent,
  open: readonly Range[],
): IRangeProtectionRule {
  const whole = univerRange({ row: 0, column: 0, ...extent });
  return {
    id: `lock-${subUnitId}`,
    permissionId: `lock-${unitId}-${subUnitId}`,
    ranges: Rectangle.subtractMulti([whole], open.map(univerRange)),
    unitId,
    subUnitId,
    unitType: UnitObject.SelectRange,
    viewState: ViewStateEnum.OthersCanView,
    editState: EditStateEnum.OnlyMe,
  };
}

/** Locks come from the snapshot shut for looking, too, until the library asks again. */
export const applyLocks = (injector: Injector): void =>
  injector.get(SheetPermissionInitController).refreshRangeProtectPermission();

/** May the user type into that cell? */
export const isLocked = (
  injector: Injector,
  unitId: string,
  subUnitId: string,
  { row, column }: CellAddress,
): boolean =>
  injector
    .get(RangeProtectionRuleModel)
    .getSubunitRuleList(unitId, subUnitId)
    .some(({ ranges }) => ranges.some((range: IRange) => within(range, row, column)));

const within = (range: IRange, row: number, column: number): boolean =>
  row >= range.startRow &&
  row <= range.endRow &&
  column >= range.startColumn &&
  column <= range.endColumn;

type Allowed = AuthzIoLocalService["allowed"];

/** Whoever sits here may look at a locked range and may not edit it. */
export class ReadOnlyRanges extends AuthzIoLocalService {
  override allowed: Allowed = (request) =>
    request.objectType === UnitObject.SelectRange
      ? Promise.resolve(
          request.actions.map((action) => ({ action, allowed: action !== UnitAction.Edit })),
        )
      : super.allowed(request);
}

/**
 * Rows may be inserted although labels are locked: a form with a line more is still found by its
 * names. The library otherwise refuses a row that crosses a locked cell.
 */
export class RowsMayBeInserted extends SheetPermissionCheckController {
  override permissionCheckWithRanges(
    ...[types, ...rest]: Parameters<SheetPermissionCheckController["permissionCheckWithRanges"]>
  ): boolean {
    const inserts = types.workbookTypes?.includes(WorkbookInsertRowPermission) ?? false;
    return super.permissionCheckWithRanges(inserts ? { ...types, rangeTypes: [] } : types, ...rest);
  }
}
