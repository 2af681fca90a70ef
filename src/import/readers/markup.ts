/** The character set that a page declares in its first bytes. */
export const declaredCharset = (bytes: Uint8Array): string | undefined =>
  /<meta[^>]*charset\s*=\s*["']?\s*([\w-]+)/i.exec(
    new TextDecoder("latin1").decode(bytes.subarray(0, 4096)),
  )?.[1];

/** Whether text is a flat .fods, which holds in one file what .ods has in an archive. */
export const isFlatOds = (text: string): boolean =>
  /<office:document\b[^>]*opendocument\.spreadsheet/.test(text.slice(0, 16_384));

/** Whether text is a workbook as Excel 2003 wrote it in XML. */
export const isExcelXml = (text: string): boolean =>
  /<(?:\w+:)?Workbook\b[^>]*urn:schemas-microsoft-com:office:spreadsheet/.test(
    text.slice(0, 16_384),
  );

/** Whether text is a page with its pictures in one file (.mht). */
export const isWebArchive = (text: string): boolean =>
  /^\s*(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){0,20}MIME-Version:\s*1/i.test(
    text.slice(0, 4096),
  );

/** Whether text is a page, whatever the name of the file. */
export const looksLikeHtml = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body|table|meta|div|p|style)\b/is.test(
    text.slice(0, 4096),
  ) || /<table\b[^>]*>/i.test(text);
