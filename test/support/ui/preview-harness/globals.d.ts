/** What the preview's page lets a test say of the editor beside it. */
declare var preview: {
  set(change: {
    readonly sections?: unknown
    readonly activeBlock?: string | null
    readonly open?: boolean
  }): void
  readonly chosen: string[]
}
