import type { Reading } from "../../src/import/recognition/recognition";
import { notice, Refusal, refuse } from "../../src/model/notice";
import { templateById } from "../../src/templates";
import type { Answer, Request } from "./answer";

/** A file as browsers give it; `size` in bytes. */
export interface FileLike {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Seconds after which a file is given up. */
const LIMIT = 20;

const MEGABYTE = 1024 * 1024;
const LARGEST = 200;

/** Thrown where the person did not want to wait any longer. */
export class Stopped extends Error {}

/**
 * Reads a file in a thread of its own, which is ended with the answer, after a time limit, or when
 * `signal` says so; where threads are missing, here. Throws a `Refusal` for what cannot be read.
 */
export async function readAway(file: FileLike, signal: AbortSignal): Promise<Reading> {
  if (file.size > LARGEST * MEGABYTE)
    refuse("file.tooLarge", { file: file.name, limit: `${LARGEST} MB` });
  const request = { bytes: await bytesOf(file), file: file.name };
  if (signal.aborted) throw new Stopped();
  const answer =
    typeof Worker === "undefined" ? await readHere(request) : await readThere(request, signal);
  return readingOf(answer);
}

/** Folders, and files that were moved since they were chosen, have no bytes. */
async function bytesOf(file: FileLike): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return refuse("file.unreadable", { file: file.name });
  }
}

async function readHere(request: Request): Promise<Answer> {
  const { answerTo } = await import("./answer");
  return answerTo(request);
}

async function readThere(request: Request, signal: AbortSignal): Promise<Answer> {
  const worker = new Worker(new URL("./reading.worker.ts", import.meta.url));
  const { port1: answers, port2: port } = new MessageChannel();
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<Answer>((resolve, reject) => {
      timer = setTimeout(() => {
        const facts = { file: request.file, seconds: LIMIT };
        reject(new Refusal(notice("file.slow", "refused", facts)));
      }, LIMIT * 1000);
      signal.addEventListener("abort", () => {
        reject(new Stopped());
      });
      answers.onmessage = ({ data }: MessageEvent<Answer>) => {
        resolve(data);
      };
      worker.addEventListener("error", ({ message }) => {
        reject(new Error(message || "reading.worker"));
      });
      worker.postMessage(request, [request.bytes.buffer, port]);
    });
  } finally {
    clearTimeout(timer);
    worker.terminate();
    answers.close();
  }
}

function readingOf(answer: Answer): Reading {
  if (answer.kind === "refused") throw new Refusal(answer.notice);
  if (answer.kind === "failed") throw new Error(answer.what);
  const template = templateById(answer.template);
  if (!template) throw new Error(`No form ${answer.template}`);
  return { ...answer.reading, template };
}
