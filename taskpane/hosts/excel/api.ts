/// <reference types="office-js" />

/** Excel 2021, Microsoft 365, Excel on the web and for Mac all have this set of the API. */
export const FLOOR = "1.9";

/** Whether this Excel has a set of the API, e.g. `1.13`. Whatever is above the floor asks first. */
export const supports = (version: string): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", version);
