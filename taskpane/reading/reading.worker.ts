import { answerTo, type Request } from "./answer";

/** The thread that reads one file and answers with what it holds. */
addEventListener("message", ({ data }: MessageEvent<Request>) => {
  void answerTo(data).then((answer) => {
    postMessage(answer);
  });
});
