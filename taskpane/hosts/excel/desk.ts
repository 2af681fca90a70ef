/** Where the steps of one request are written; every sheet is asked for once. */
export class Desk {
  readonly #sheets = new Map<string, Excel.Worksheet>();

  constructor(readonly context: Excel.RequestContext) {}

  sheet(name: string): Excel.Worksheet {
    const known = this.#sheets.get(name);
    if (known) return known;
    const sheet = this.context.workbook.worksheets.getItem(name);
    this.#sheets.set(name, sheet);
    return sheet;
  }

  addSheet(name: string): void {
    this.#sheets.set(name, this.context.workbook.worksheets.add(name));
  }
}
