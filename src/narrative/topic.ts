import type { Topic } from "../model/narrative";
import type { Speech } from "./indicators";
import { compileGlobal } from "./patterns";
import { elsewhere } from "./vocabulary";

/** What a stretch of plain text turned to last; `null` where it names no topic. */
export function lastTopic(text: string, topics: Speech["topics"]): Topic | null {
  let best: { topic: Topic; start: number; end: number } | null = null;
  for (const [topic, words] of [...topics, elsewhere]) {
    for (const match of text.matchAll(compileGlobal(words))) {
      const start = match.index;
      const end = start + match[0].length;
      if (!best || end > best.end || (end === best.end && start < best.start))
        best = { topic, start, end };
    }
  }
  return best?.topic ?? null;
}
