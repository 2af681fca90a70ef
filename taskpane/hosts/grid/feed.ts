import {
  ICommandService,
  type ICellData,
  type ICommandInfo,
  type IDisposable,
  type Injector,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import type { Cell } from "../../../src/model/sheet";
import type { Change } from "../port";
import { accepts } from "./rules";
import { valueAt } from "./values";

/** After these a cell may stand elsewhere than before. */
const structural: ReadonlySet<string> = new Set([
  AddWorksheetMergeMutation.id,
  InsertColMutation.id,
  InsertRowMutation.id,
  InsertSheetMutation.id,
  MoveColsMutation.id,
  MoveRangeMutation.id,
  MoveRowsMutation.id,
  RemoveColMutation.id,
  RemoveDefinedNameMutation.id,
  RemoveRowMutation.id,
  RemoveSheetMutation.id,
  RemoveWorksheetMergeMutation.id,
  ReorderRangeMutation.id,
  SetDefinedNameMutation.id,
  SetWorksheetHideMutation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetOrderMutation.id,
]);

/** A cell as it stood before the first write of this task. */
interface Former {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

/**
 * Reports what happens in the workbook, at once, so that an answer need not wait for the grid to
 * be painted. Several writes in a row are one change. Undo and redo pass here like typing.
 */
export function followChanges(
  injector: Injector,
  current: () => Workbook | null,
  report: (change: Change) => void,
): IDisposable {
  const commands = injector.get(ICommandService);
  const formers = new Map<string, Former>();
  let moved = false;
  const tell = () => {
    const workbook = current();
    const cells = workbook ? cellsChanged(workbook, [...formers.values()]) : [];
    const change: Change | null = moved
      ? { kind: "structure" }
      : cells.length > 0
        ? { kind: "cells", cells }
        : null;
    formers.clear();
    moved = false;
    if (change) report(change);
  };
  // A refused entry is written first and taken back at once: look again in the next task.
  const task = new MessageChannel();
  task.port1.onmessage = tell;
  const settle = () => {
    const workbook = current();
    const refused =
      !moved &&
      workbook &&
      [...formers.values()].some((cell) => isRefused(injector, workbook, cell));
    if (refused) task.port2.postMessage(null);
    else tell();
  };
  const expect = () => {
    if (formers.size === 0 && !moved) queueMicrotask(settle);
  };

  const before = commands.beforeCommandExecuted((command) => {
    const workbook = current();
    if (!workbook || command.id !== SetRangeValuesMutation.id || !concerns(command, workbook))
      return;
    for (const former of formersOf(command.params as ISetRangeValuesMutationParams, workbook)) {
      expect();
      const key = `${former.sheetId} ${former.row} ${former.column}`;
      if (!formers.has(key)) formers.set(key, former);
    }
  });
  const after = commands.onCommandExecuted((command) => {
    const workbook = current();
    if (!workbook || !structural.has(command.id) || !concerns(command, workbook)) return;
    expect();
    moved = true;
  });
  return {
    dispose: () => {
      before.dispose();
      after.dispose();
      task.port1.close();
    },
  };
}

/** Editors of single cells are units of their own, with commands of the same name. */
const concerns = ({ params }: Readonly<ICommandInfo>, workbook: Workbook): boolean =>
  (params as { unitId?: string } | undefined)?.unitId === workbook.getUnitId();

function formersOf(
  { subUnitId, cellValue }: ISetRangeValuesMutationParams,
  workbook: Workbook,
): Former[] {
  const worksheet = workbook.getSheetBySheetId(subUnitId);
  if (!worksheet) return [];
  const matrix = (cellValue ?? {}) as Record<string, Record<string, Nullable<ICellData>>>;
  return Object.entries(matrix).flatMap(([row, cells]) =>
    Object.entries(cells)
      .filter(([, cell]) => !cell || ["v", "f", "p", "si"].some((key) => key in cell))
      .map(([column]) => ({
        sheetId: subUnitId,
        row: Number(row),
        column: Number(column),
        value: valueAt(worksheet, Number(row), Number(column)),
      })),
  );
}

function isRefused(injector: Injector, workbook: Workbook, { sheetId, row, column }: Former) {
  const rule = injector
    .get(SheetDataValidationModel)
    .getRuleByLocation(workbook.getUnitId(), sheetId, row, column);
  const worksheet = workbook.getSheetBySheetId(sheetId);
  return rule && worksheet ? !accepts(rule, valueAt(worksheet, row, column)) : false;
}

const cellsChanged = (workbook: Workbook, formers: readonly Former[]) =>
  formers.flatMap(({ sheetId, row, column, value: old }) => {
    const worksheet = workbook.getSheetBySheetId(sheetId);
    const value = worksheet ? valueAt(worksheet, row, column) : null;
    return worksheet && value !== old
      ? [{ place: { sheet: worksheet.getName(), row, column }, value }]
      : [];
  });
