import {
  ICommandService,
  IUndoRedoService,
  mergeWorksheetSnapshotWithDefault,
  sequenceExecute,
  type IMutationInfo,
  type Injector,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import {
  AddRangeProtectionMutation,
  DeleteRangeProtectionMutation,
  InsertSheetMutation,
  RangeProtectionRuleModel,
  RemoveSheetMutation,
  RemoveSheetUndoMutationFactory,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";
import type { DefinedName } from "../../../src/model/sheet";
import type { NamedSheet } from "../../../src/workbook/plan";
import { freeName } from "../free-name";
import { sheetNamed } from "./address";
import { applyLocks, lockOf } from "./locks";
import { definedNames, nameItems } from "./names";
import { selectSheet } from "./selection";
import { extentOf, worksheetData } from "./workbook-data";

/** What is done, and what takes it back; both in the order in which they are carried out. */
interface Move {
  readonly redo: readonly IMutationInfo[];
  readonly undo: readonly IMutationInfo[];
}

/** Puts `next` behind the sheets that are there, in the place of `former`, as one step for undo. */
export function attachSheet(
  injector: Injector,
  workbook: Workbook,
  next: NamedSheet | null,
  former: NamedSheet | null,
): readonly string[] {
  const names = definedNames(injector, workbook.getUnitId());
  const at = names.find(({ name }) => name === former?.name.name)?.sheet;
  const gone = at === undefined ? null : sheetNamed(workbook, at);
  const inTheWay = next ? sheetNamed(workbook, next.sheet.name) : null;
  const aside = inTheWay && inTheWay !== gone ? asideOf(workbook, inTheWay) : null;
  const moves = [
    ...(gone && former ? [removal(injector, gone, former)] : []),
    ...(aside ? [aside.move] : []),
    ...(next ? [insertion(workbook, next, gone ? [] : names)] : []),
  ];
  turnAway(injector, workbook, gone);
  carryOut(injector, workbook, moves);
  return aside ? [aside.name] : [];
}

function carryOut(injector: Injector, workbook: Workbook, moves: readonly Move[]): void {
  const redoMutations = moves.flatMap(({ redo }) => redo);
  const undoMutations = [...moves].reverse().flatMap(({ undo }) => undo);
  const { result, error } = sequenceExecute(redoMutations, injector.get(ICommandService));
  if (!result) throw error instanceof Error ? error : new Error("The grid refused a step");
  applyLocks(injector);
  injector
    .get(IUndoRedoService)
    .pushUndoRedo({ unitID: workbook.getUnitId(), undoMutations, redoMutations });
}

/** A sheet in sight cannot go. */
function turnAway(injector: Injector, workbook: Workbook, gone: Worksheet | null): void {
  const other = workbook.getSheets().find((sheet) => sheet !== gone);
  if (gone && other && workbook.getActiveSheet() === gone) selectSheet(injector, other);
}

function asideOf(workbook: Workbook, sheet: Worksheet): { name: string; move: Move } {
  const used = new Set(workbook.getSheets().map((each) => each.getName().toLowerCase()));
  const before = sheet.getName();
  const name = freeName(before, used);
  const rename = (to: string): IMutationInfo => ({
    id: SetWorksheetNameMutation.id,
    params: { unitId: workbook.getUnitId(), subUnitId: sheet.getSheetId(), name: to },
  });
  return { name, move: { redo: [rename(name)], undo: [rename(before)] } };
}

function removal(injector: Injector, sheet: Worksheet, { name }: NamedSheet): Move {
  const at = {
    unitId: sheet.getUnitId(),
    subUnitId: sheet.getSheetId(),
    subUnitName: sheet.getName(),
  };
  const rules = injector.get(RangeProtectionRuleModel).getSubunitRuleList(at.unitId, at.subUnitId);
  const naming = namesOf(name, at.unitId);
  return {
    redo: [
      naming.remove,
      {
        id: DeleteRangeProtectionMutation.id,
        params: { ...at, ruleIds: rules.map(({ id }) => id) },
      },
      { id: RemoveSheetMutation.id, params: at },
    ],
    undo: [
      { id: InsertSheetMutation.id, params: RemoveSheetUndoMutationFactory(injector, at) },
      { id: AddRangeProtectionMutation.id, params: { ...at, rules: [...rules] } },
      naming.set,
    ],
  };
}

/** `names` are those that stay: where one of them pointed elsewhere, undo lets it do so again. */
function insertion(
  workbook: Workbook,
  { sheet, name }: NamedSheet,
  names: readonly DefinedName[],
): Move {
  const unitId = workbook.getUnitId();
  const subUnitId = freeId(unitId);
  const at = { unitId, subUnitId };
  const lock = lockOf(unitId, subUnitId, extentOf(sheet), sheet.open);
  const index = workbook.getSheets().length;
  const naming = namesOf(name, unitId);
  const before = names.find((each) => each.name === name.name);
  return {
    redo: [
      {
        id: InsertSheetMutation.id,
        params: {
          unitId,
          index,
          sheet: mergeWorksheetSnapshotWithDefault(worksheetData(sheet, subUnitId)),
        },
      },
      { id: AddRangeProtectionMutation.id, params: { ...at, rules: [lock] } },
      naming.set,
    ],
    undo: [
      before ? namesOf(before, unitId).set : naming.remove,
      { id: DeleteRangeProtectionMutation.id, params: { ...at, ruleIds: [lock.id] } },
      { id: RemoveSheetMutation.id, params: { ...at, subUnitName: sheet.name } },
    ],
  };
}

/** What gives the workbook a name, and what takes it away. */
function namesOf(name: NamedSheet["name"], unitId: string) {
  const [item] = Object.values(nameItems([name]));
  return {
    set: { id: SetDefinedNameMutation.id, params: { ...item, unitId } },
    remove: { id: RemoveDefinedNameMutation.id, params: { ...item, unitId } },
  };
}

/** An id that no sheet of this workbook has, nor one that undo could bring back. */
let attached = 0;
const freeId = (unitId: string): string => `${unitId}-attached-${++attached}`;
