/** An error as Excel answers it; the codes are those of `Excel.ErrorCodes`. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "ExcelError";
  }
}

/** A member that this host does not model; every test that meets one fails. */
export class NotImplemented extends ExcelError {
  constructor(readonly member: string) {
    super("NotImplemented", `the test host does not model ${member}`);
  }
}

export const itemNotFound = (what: string): ExcelError =>
  new ExcelError("ItemNotFound", `The requested resource doesn't exist: ${what}`);

export const itemAlreadyExists = (what: string): ExcelError =>
  new ExcelError("ItemAlreadyExists", `The resource being created already exists: ${what}`);

export const invalidArgument = (what: string): ExcelError =>
  new ExcelError("InvalidArgument", `The argument is invalid or missing: ${what}`);

export const generalException = (what: string): ExcelError =>
  new ExcelError("GeneralException", `There was an internal error: ${what}`);

export const accessDenied = (): ExcelError =>
  new ExcelError("AccessDenied", "You cannot perform the requested operation.");
