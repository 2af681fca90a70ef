/** Reporting years there can be: the regulations on open government information are of 2008. */
export const FIRST_YEAR = 2008;
export const LAST_YEAR = 2099;

export const isReportYear = (year: number): boolean =>
  Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
