/** The part of Chromium's DevTools protocol that is used here, as far as it is used. */
export type TargetInfo = {
  readonly targetId: string
  readonly type: string
  readonly url: string /** The window that opened it. */
  readonly openerId?: string
}

export type RemoteObject = { readonly objectId?: string; readonly value?: unknown }

type Evaluated = { readonly result: RemoteObject; readonly exceptionDetails?: { readonly text: string } }

type WindowState = 'normal' | 'minimized' | 'maximized' | 'fullscreen'

type Nothing = Readonly<Record<string, never>>

/** Command by name: what is sent, what comes back. */
export type Commands = {
  'Browser.getVersion': [Nothing, { readonly product: string }]
  'Browser.close': [Nothing, unknown]
  'Browser.setDownloadBehavior': [{ behavior: 'deny' }, unknown]
  'Browser.getWindowForTarget': [
    { targetId: string },
    { readonly windowId: number; readonly bounds: { readonly windowState?: WindowState } },
  ]
  'Browser.setWindowBounds': [{ windowId: number; bounds: { windowState: WindowState } }, unknown]
  'DOM.getFileInfo': [{ objectId: string }, { readonly path: string }]
  'Fetch.enable': [{ patterns: readonly { urlPattern: string }[] }, unknown]
  'Fetch.fulfillRequest': [
    {
      requestId: string
      responseCode: number
      responseHeaders?: readonly { name: string; value: string }[]
      body?: string
    },
    unknown,
  ]
  'Fetch.failRequest': [{ requestId: string; errorReason: 'BlockedByClient' | 'Failed' }, unknown]
  'Inspector.enable': [Nothing, unknown]
  'Page.enable': [Nothing, unknown]
  'Page.addScriptToEvaluateOnNewDocument': [{ source: string }, unknown]
  'Page.bringToFront': [Nothing, unknown]
  'Page.createIsolatedWorld': [
    { frameId: string; worldName: string },
    { readonly executionContextId: number },
  ]
  'Page.getFrameTree': [Nothing, { readonly frameTree: { readonly frame: { readonly id: string } } }]
  'Page.navigate': [{ url: string }, { readonly errorText?: string }]
  'Runtime.addBinding': [{ name: string }, unknown]
  'Runtime.callFunctionOn': [
    {
      functionDeclaration: string
      executionContextId?: number
      objectId?: string
      arguments?: readonly { value: unknown }[]
      userGesture?: boolean
      awaitPromise?: boolean
      returnByValue?: boolean
      silent?: boolean
    },
    Evaluated,
  ]
  'Runtime.enable': [Nothing, unknown]
  'Runtime.runIfWaitingForDebugger': [Nothing, unknown]
  'Target.attachToTarget': [{ targetId: string; flatten: true }, { readonly sessionId: string }]
  'Target.closeTarget': [{ targetId: string }, unknown]
  'Target.getTargets': [Nothing, { readonly targetInfos: readonly TargetInfo[] }]
  'Target.setAutoAttach': [{ autoAttach: true; waitForDebuggerOnStart: true; flatten: true }, unknown]
  'Target.setDiscoverTargets': [{ discover: true }, unknown]
}

export type PausedRequest = {
  readonly requestId: string
  readonly resourceType: string
  readonly request: {
    readonly url: string
    readonly method: string
    readonly headers: Readonly<Record<string, string>>
  }
}

export type Context = {
  readonly id: number
  readonly origin: string
  readonly auxData?: { readonly isDefault?: boolean; readonly frameId?: string }
}

/** Event by name: what comes with it. */
export type Events = {
  'Fetch.requestPaused': PausedRequest
  'Inspector.targetCrashed': Nothing
  'Page.navigatedWithinDocument': { readonly url: string }
  'Page.frameNavigated': { readonly frame: { readonly parentId?: string; readonly url: string } }
  'Runtime.bindingCalled': {
    readonly name: string
    readonly payload: string
    readonly executionContextId: number
  }
  'Runtime.executionContextCreated': { readonly context: Context }
  'Runtime.executionContextDestroyed': { readonly executionContextId: number }
  'Runtime.executionContextsCleared': Nothing
  'Target.attachedToTarget': { readonly targetInfo: TargetInfo; readonly sessionId: string }
  'Target.targetCreated': { readonly targetInfo: TargetInfo }
  'Target.targetDestroyed': { readonly targetId: string }
  'Target.targetInfoChanged': { readonly targetInfo: TargetInfo }
}
