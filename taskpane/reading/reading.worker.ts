import { answerTo, type Request } from "./answer";

/**
 * The thread that reads one file and answers with what it holds, on the port that came with the
 * request: the reader of PDF sends messages of its own on that of the thread.
 */
addEventListener("message", ({ data, ports: [port] }: MessageEvent<Request>) => {
  void answerTo(data).then((answer) => {
    port?.postMessage(answer);
  });
});
