/** The character set that a page declares in its first bytes. */
export const declaredCharset = (bytes: Uint8Array): string | undefined =>
  /<meta[^>]*charset\s*=\s*["']?\s*([\w-]+)/i.exec(
    new TextDecoder("latin1").decode(bytes.subarray(0, 4096)),
  )?.[1];

/** Whether text is a page, whatever the name of the file. */
export const looksLikeHtml = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body|table|meta|div|p|style)\b/is.test(
    text.slice(0, 4096),
  ) || /<table\b[^>]*>/i.test(text);
