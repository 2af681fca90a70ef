import fc from "fast-check";
import { template2021 } from "../../../src/templates/2021";
import { template2019 } from "../../../src/templates/2019";
import { fieldsOf } from "../../../src/model/field";
import { pdfFile } from "./pdf-file";
import { readFile } from "../../../src/import";
import { pages, characterMaps } from "./pdf.test";
import type { Look } from "./print";
test("y", async () => {
  const { readPdf } = await import("../../../src/import/readers/pdf");
  const samples = fc.sample(fc.array(fc.nat(50), { minLength: 200, maxLength: 200 }), { numRuns: 1, seed: 1 });
  const written = Object.fromEntries([...fieldsOf(template2021).keys()].map((ref, k) => [ref, samples[0]![k] ?? null]));
  for (const look of [{"size":9,"drawn":"stroke","shake":0.3,"landscape":true,"heads":false,"align":"left"},{"size":9,"drawn":"bar","shake":0.9,"landscape":false,"heads":true,"align":"right"}] as Look[]) {
  const w = await readPdf(pdfFile(pages(template2021, written, look)), "f", characterMaps);
  for (const s of w.sheets) console.log(s.name + "\n" + s.rows.map((r) => r.map((c) => String(c ?? "").replaceAll("\n", "/").slice(0, 14)).join("|")).join("\n"));
  }
});
test("x", async () => {
  const looks = fc.record<Look>({
      size: fc.constantFrom(8, 9, 10.5, 12),
      drawn: fc.constantFrom("stroke", "bar"),
      shake: fc.constantFrom(0, 0.3, 0.9),
      landscape: fc.boolean(),
      heads: fc.boolean(),
      align: fc.constantFrom("left", "centre", "right"),
    });
    const figure = fc.oneof(
      { arbitrary: fc.nat(50), weight: 5 },
      { arbitrary: fc.nat(20_000), weight: 2 },
      { arbitrary: fc.constantFrom(null, "/", "—"), weight: 1 },
    );
  const samples = fc.sample(fc.tuple(looks, fc.array(figure, { minLength: 200, maxLength: 200 })), { numRuns: 60, seed: Number(process.env["SEED"] ?? 1) });
  let i = 0; const t0 = performance.now();
  for (const [look, values] of samples) {
    const form = i++ % 2 ? template2021 : template2019;
    const written = Object.fromEntries([...fieldsOf(form).keys()].map((ref, k) => [ref, values[k] ?? null]));
    const { report, notices } = await readFile(pdfFile(pages(form, written, look)), "f", { characterMaps });
    const bad = Object.keys(written).filter((k) => report.values[k] !== written[k]);
    const wrong = bad.filter((k) => report.values[k] !== null);
    const s = JSON.stringify([report.sections]);
    if (bad.length || report.sections.problems === null || report.sections.other === null)
      console.log(form.id, JSON.stringify(look), "lost", bad.length, "wrong", wrong.length, wrong.slice(0, 3).map((k) => k + ":" + written[k] + "→" + report.values[k]).join(" "), notices.map((n) => n.code + JSON.stringify(n.facts)).join(" ").slice(0, 400), bad.length ? "" : s);
  }
  console.log("ms each", (performance.now() - t0) / samples.length);
}, 600000);
