import type { Host } from "../../../taskpane/hosts/port";
import { createExcelHost, type ExcelHandle } from "../../../taskpane/hosts/excel";
import { TestExcel } from "./excel";
import { type Bridge, loadRuntime, type RuntimeFile } from "./runtime";

/** A fresh Excel with the pane's host in it, and what the pane was told. */
export interface ExcelBench {
  readonly excel: TestExcel;
  readonly host: Host & ExcelHandle;
  readonly notices: readonly string[];
  close(): Promise<void>;
}

/** Loads a file of the runtime once; every call of what is returned opens another Excel. */
export function excelWith(
  file: RuntimeFile,
): (level: number, prepare?: (excel: TestExcel) => void) => Promise<ExcelBench> {
  let current = new TestExcel();
  let currentLevel = 0;
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      current.sendMessageToHost(text);
    },
  };
  loadRuntime(file, bridge, (name, version = "1.1") => {
    if (name === "DelayForCellEdit") return !current.faults.withoutDelayForCellEdit;
    return name !== "ExcelApi" || Number(String(version).split(".")[1]) <= currentLevel;
  });
  return async (level, prepare) => {
    const excel = new TestExcel();
    excel.onMessageFromHost = (text) => bridge.onMessageFromHost?.(text);
    current = excel;
    currentLevel = level;
    prepare?.(excel);
    const host = await createExcelHost();
    const notices: string[] = [];
    host.onNotice((sentence) => notices.push(sentence));
    return {
      excel,
      host,
      notices,
      async close() {
        excel.endCellEdit();
        await host.dispose();
        await excel.settled();
      },
    };
  };
}
