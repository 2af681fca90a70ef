/** Loaded for what it does: it leaves the worker where the library looks for it. No types of its own. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs";
