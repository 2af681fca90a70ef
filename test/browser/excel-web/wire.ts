/** The messages between office.js and the page of Excel on the web, as far as they are used. */

export const actionTypes = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** Numbers of the calls that `executeMethod` names, and of the events. */
export const dispatch = { saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;
export const events = { richApiMessage: 33, commandInvoked: 39 } as const;

/** Number of the event of the shared runtime that tells whether the pane is in sight. */
export const VISIBILITY_CHANGED = 65539;

/** What office.js asks of the page. */
export interface Call {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _data: unknown;
}

/** The data of `executeMethod`; calls of the API have their request in `ArrayData`. */
export interface MethodData {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly [index: number]: unknown;
}

export interface RegisterData {
  readonly eventDispId: number;
}

/** Where the request's text and its flags stand in `ArrayData`. */
export const requestParts = { body: 4, flags: 6 } as const;

/** What Excel on the web says of itself and of the pane. */
export const appContext = (apiLevel: string) => ({
  _id: "nianbao",
  _appName: 16,
  _appVersion: "16.00",
  _appUILocale: "zh-CN",
  _dataLocale: "zh-CN",
  _docUrl: "https://localhost/book.xlsx",
  _clientMode: 0,
  _settings: [],
  _reason: 1,
  _osfControlType: 1,
  _eToken: "",
  _correlationId: "correlation",
  _appInstanceId: "instance",
  _hostCustomMessage: "",
  _hostFullVersion: "16.0.0.0",
  _clientWindowHeight: 900,
  _clientWindowWidth: 370,
  _addinName: "Nianbao",
  _requirementMatrix: JSON.stringify({
    ExcelApi: apiLevel,
    SharedRuntime: "1.1",
    AddinCommands: "1.1",
  }),
  _initialDisplayMode: 0,
});

/** The address of a pane: what Excel tells office.js before they speak. `1`: one shared runtime. */
export const paneAddress = (origin: string): string =>
  `${origin}/taskpane.html?_host_Info=Excel$Web$16.00$zh-CN$correlation$$$1#&_xdm_Info=conversation|nianbao|${origin}`;
