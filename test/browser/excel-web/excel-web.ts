import type { Page } from "playwright-core";
import { TestExcel } from "../../excel/host/excel";
import { EVENT_CATEGORY } from "../../excel/host/wire";
import {
  actionTypes,
  appContext,
  type Call,
  dispatch,
  events,
  type MethodData,
  paneAddress,
  type RegisterData,
  requestParts,
  VISIBILITY_CHANGED,
} from "./wire";

/** A page that plays Excel on the web around the pane; the workbook is here, outside the browser. */
export interface ExcelWeb {
  readonly excel: TestExcel;
  /** Presses a button of the ribbon; resolves when the command says that it is done. */
  press(functionName: string): Promise<void>;
  /** The pane was closed, and is opened again; it ran on meanwhile. */
  reopen(): void;
}

const PAGE = "/excel.html";

/** Opens the pane in a page of Excel on the web, as the manifest has it: one frame beside a grid. */
export async function openInExcel(page: Page, origin: string, apiLevel: string): Promise<ExcelWeb> {
  const excel = new TestExcel();
  const names = new Map<number, string>();
  const answers = new Map<number, (message: RichApiAnswer) => void>();
  const completed = new Map<string, () => void>();
  let calls = 0;
  let ready: () => void = () => undefined;
  const buttons = new Promise<void>((resolve) => {
    ready = resolve;
  });

  excel.onMessageFromHost = (text) => {
    const message = JSON.parse(text) as RichApiAnswer | RichApiEvent;
    if (message.type === 2) answers.get(message.id)?.(message);
    else send(events.richApiMessage, { ArrayData: message.message.entries });
  };

  function send(event: number, data: unknown): void {
    const name = names.get(event);
    if (name !== undefined) void page.evaluate(pushEvent, { name, data });
  }

  const methods: Readonly<Record<number, (data: MethodData) => Promise<unknown>>> = {
    [dispatch.richApi]: async ({ ArrayData = [] }) => {
      const id = ++calls;
      const answer = await new Promise<RichApiAnswer>((resolve) => {
        answers.set(id, resolve);
        const body = ArrayData[requestParts.body];
        const flags = ArrayData[requestParts.flags];
        excel.sendMessageToHost(JSON.stringify({ id, type: 1, flags, message: { body } }));
      });
      const { statusCode, body } = answer.message;
      if (excel.log.at(-1)?.members.includes("NotifyActionHandlerReady")) ready();
      return { Version: 1, Error: 0, Data: [statusCode, [], body] };
    },
    [dispatch.saveSettings]: () => Promise.resolve(done),
    [dispatch.commandCompleted]: (data) => {
      completed.get(String(data[0]))?.();
      return Promise.resolve(done);
    },
  };

  async function answer({ _actionName, _actionType, _data }: Call): Promise<unknown> {
    if (_actionType === actionTypes.registerEvent) {
      names.set((_data as RegisterData).eventDispId, _actionName);
      return done;
    }
    if (_actionType === actionTypes.unregisterEvent) {
      names.delete((_data as RegisterData).eventDispId);
      return done;
    }
    if (_actionName === "ContextActivationManager_getAppContextAsync") return appContext(apiLevel);
    if (_actionName === "ContextActivationManager_notifyHost") return null;
    const data = _data as MethodData;
    const method = _actionName === "executeMethod" && methods[data.DdaMethod.DispatchId];
    if (!method) throw new Error(`${_actionName} ${JSON.stringify(_data)} is not played`);
    return method(data);
  }

  await page.exposeFunction("playExcel", answer);
  await page.route(origin + PAGE, (route) =>
    route.fulfill({ contentType: "text/html", body: excelPage(paneAddress(origin)) }),
  );
  await page.goto(origin + PAGE);

  return {
    excel,
    reopen() {
      const entry = [EVENT_CATEGORY, VISIBILITY_CHANGED, "", '{"visibility":"Visible"}'];
      send(events.richApiMessage, { ArrayData: [entry] });
    },
    async press(functionName) {
      const id = `command-${++calls}`;
      const done = new Promise<void>((resolve) => completed.set(id, resolve));
      await buttons;
      send(events.commandInvoked, [id, functionName, "{}"]);
      await done;
    },
  };
}

const done = { Version: 1, Error: 0 };

interface RichApiAnswer {
  readonly type: 2;
  readonly id: number;
  readonly message: { readonly statusCode: number; readonly body: string };
}

interface RichApiEvent {
  readonly type: 3;
  readonly message: { readonly entries: readonly unknown[] };
}

/** Runs in the page: an event for the pane. */
function pushEvent({ name, data }: { name: string; data: unknown }): void {
  const frame = document.querySelector("iframe");
  const message = {
    _messageType: 1,
    _responseType: 1,
    _actionName: name,
    _conversationId: "conversation",
    _correlationId: 0,
    _origin: location.origin,
    _errorCode: 0,
    _data: data,
  };
  frame?.contentWindow?.postMessage(JSON.stringify(message), location.origin);
}

const excelPage = (pane: string): string => `<!doctype html>
<meta charset="utf-8"><title>Excel</title>
<style>body{margin:0;display:flex;height:100vh}main{flex:1;background:#e6e6e6}iframe{width:370px;border:0}</style>
<main></main><iframe title="pane" src="${pane.replaceAll("&", "&amp;")}"></iframe>
<script>
addEventListener("message", async ({ data, source, origin }) => {
  const call = JSON.parse(data);
  if (call._messageType !== 0) return;
  const { _actionName, _conversationId, _correlationId } = call;
  const _data = await playExcel(call);
  source.postMessage(JSON.stringify({
    _messageType: 1, _responseType: 0, _actionName, _conversationId, _correlationId,
    _origin: location.origin, _errorCode: 0, _data,
  }), origin);
});
</script>`;
