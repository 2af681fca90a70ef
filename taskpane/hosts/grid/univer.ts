import {
  IAuthzIoService,
  IUndoRedoService,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
} from "@univerjs/core";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import dataValidation from "@univerjs/data-validation/locale/zh-CN";
import design from "@univerjs/design/locale/zh-CN";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import docsUi from "@univerjs/docs-ui/locale/zh-CN";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { SheetPermissionCheckController, UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import conditionalFormattingUi from "@univerjs/sheets-conditional-formatting-ui/locale/zh-CN";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import sheetsDataValidation from "@univerjs/sheets-data-validation/locale/zh-CN";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import dataValidationUi from "@univerjs/sheets-data-validation-ui/locale/zh-CN";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import formulaUi from "@univerjs/sheets-formula-ui/locale/zh-CN";
import formula from "@univerjs/sheets-formula/locale/zh-CN";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import numfmtUi from "@univerjs/sheets-numfmt-ui/locale/zh-CN";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import sheetsUi from "@univerjs/sheets-ui/locale/zh-CN";
import sheets from "@univerjs/sheets/locale/zh-CN";
import { defaultTheme } from "@univerjs/themes";
import { IDialogService, IMenuManagerService, UniverUIPlugin } from "@univerjs/ui";
import ui from "@univerjs/ui/locale/zh-CN";
import { fonts } from "../../../src/workbook/styles";
import { families } from "./cell-style";
import { ReadOnlyRanges, RowsMayBeInserted } from "./locks";
import { PlainMenus } from "./menus";
import { DialogsAsNotices } from "./notices";
import { DeepUndo } from "./undo";

import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import "@univerjs/sheets-numfmt-ui/lib/index.css";
import "@univerjs/sheets-data-validation-ui/lib/index.css";
import "@univerjs/sheets-conditional-formatting-ui/lib/index.css";

/** Starts the grid in the container, without a workbook; it takes no keyboard until clicked. */
export function startUniver(container: HTMLElement): Univer {
  const univer = new Univer({
    theme: defaultTheme,
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: chinese },
    logLevel: LogLevel.ERROR,
    override: [
      [IUndoRedoService, { useClass: DeepUndo }],
      [IAuthzIoService, { useClass: ReadOnlyRanges }],
    ],
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    headerMenu: false,
    ribbonType: "simple",
    disableAutoFocus: true,
    customFontFamily: {
      override: true,
      list: [
        { value: families.body, label: fonts.body },
        { value: families.heading, label: fonts.heading },
      ],
    },
    override: [
      [IDialogService, { useClass: DialogsAsNotices }],
      [IMenuManagerService, { useClass: PlainMenus }],
    ],
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin, {
    autoHeightForMergedCells: true,
    override: [[SheetPermissionCheckController, { useClass: RowsMayBeInserted }]],
  });
  univer.registerPlugin(UniverSheetsUIPlugin, {
    disableAutoFocus: true,
    protectedRangeShadow: false,
    disableForceStringAlert: true,
    disableForceStringMark: true,
    clipboardConfig: { hidePasteOptions: true },
    footer: { menus: false, addSheetButtonConfig: { show: false } },
  });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  return univer;
}

const chinese = mergeLocales(
  design,
  ui,
  docsUi,
  sheets,
  sheetsUi,
  formula,
  formulaUi,
  numfmtUi,
  dataValidation,
  sheetsDataValidation,
  dataValidationUi,
  conditionalFormattingUi,
);
