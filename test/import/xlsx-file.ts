import { strToU8, zipSync } from "fflate";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** A workbook file made by hand of the inner XML of its sheets. */
export function xlsx(
  sheets: readonly string[],
  more: Record<string, Uint8Array> = {},
  head = "",
): Uint8Array {
  const list = sheets.map((_, i) => `<sheet name="S${i}" sheetId="${i + 1}" r:id="r${i}"/>`);
  const relations = sheets.map(
    (_, i) =>
      `<Relationship Id="r${i}" Type="${RELATIONS}/worksheet" Target="worksheets/${i}.xml"/>`,
  );
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    "xl/workbook.xml": strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${list.join("")}</sheets>${head}</workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships">${relations.join("")}</Relationships>`,
    ),
    ...Object.fromEntries(sheets.map((xml, i) => [`xl/worksheets/${i}.xml`, worksheet(xml)])),
    ...more,
  });
}

/** The declaration of entities, where there is one, goes before the sheet. */
function worksheet(xml: string): Uint8Array {
  const end = xml.startsWith("<!DOCTYPE") ? xml.indexOf("]>") + 2 : 0;
  return strToU8(`${xml.slice(0, end)}<worksheet xmlns="${MAIN}">${xml.slice(end)}</worksheet>`);
}
