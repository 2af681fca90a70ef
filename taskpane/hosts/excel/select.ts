import { addressOf } from "../../../src/model/range";
import { excelWords, hostWords } from "../../../src/words/hosts";
import { HostError, type Place } from "../port";
import { Refused, type Run } from "./run";

/** Brings a cell into sight and selects it; refuses where its sheet is hidden or gone. */
export async function selectCell(run: Run, id: string, place: Place): Promise<void> {
  const visible = await run((context) => select(context, id, place)).catch(
    async (error: unknown) => {
      const found = error instanceof Refused ? await visibilityOf(run, id) : undefined;
      if (found === null) throw new HostError(hostWords.sheetMissing(place.sheet));
      // Anything but a hidden sheet is what Excel itself says.
      if (found === undefined || found === "Visible") throw error;
      return found;
    },
  );
  if (visible !== "Visible") throw new HostError(excelWords.sheetHidden(place.sheet));
}

async function select(context: Excel.RequestContext, id: string, place: Place): Promise<string> {
  const sheet = context.workbook.worksheets.getItem(id).load("visibility");
  sheet.activate();
  sheet.getRange(addressOf(place)).untrack().select();
  await context.sync();
  return sheet.visibility;
}

/** `null` where there is no such sheet. */
const visibilityOf = (run: Run, id: string): Promise<string | null> =>
  run(async ({ workbook: { worksheets }, sync }) => {
    const sheet = worksheets.getItemOrNullObject(id).load("visibility");
    await sync();
    return sheet.isNullObject ? null : sheet.visibility;
  });
