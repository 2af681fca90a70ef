/** Extensions of what can be read; the content decides, so these only help to choose. */
export const extensions: readonly string[] = [
  ".xlsx",
  ".xls",
  ".et",
  ".ods",
  ".csv",
  ".tsv",
  ".txt",
  ".html",
  ".htm",
  ".docx",
  ".doc",
  ".wps",
  ".pdf",
  ".ofd",
  ".json",
];
