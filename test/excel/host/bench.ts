import type { Host } from "../../../taskpane/hosts/port";
import { createExcelHost, type ExcelHandle } from "../../../taskpane/hosts/excel";
import { TestExcel } from "./excel";
import { type Bridge, loadRuntime, type RuntimeFile } from "./runtime";

/** A fresh Excel with the pane's host in it, and what the pane was told. */
export interface ExcelBench {
  readonly excel: TestExcel;
  readonly host: Host & ExcelHandle;
  readonly notices: readonly string[];
  /** Why Excel did not answer, and when it did again. */
  readonly waits: readonly (string | null)[];
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
    excel.faults.withoutTriggerSource = level < 14;
    prepare?.(excel);
    const host = await createExcelHost();
    const notices: string[] = [];
    const waits: (string | null)[] = [];
    host.onNotice((sentence) => notices.push(sentence));
    host.onWait((sentence) => waits.push(sentence));
    return {
      excel,
      host,
      notices,
      waits,
      async close() {
        excel.endCellEdit();
        await host.dispose();
        await excel.settled();
      },
    };
  };
}
