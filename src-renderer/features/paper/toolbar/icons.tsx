// Signs that the icon set has not, in its grid and weight.

const Sign = ({ path }: { readonly path: string }): React.JSX.Element => (
  <svg width="1em" height="1em" viewBox="0 0 24 24" fill="none" aria-hidden>
    <path d={path} stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
)

export const IndentIcon = (): React.JSX.Element => <Sign path="M4 5h16M11 10h9M11 14h9M4 19h16M4 9l3 3-3 3" />
export const OutdentIcon = (): React.JSX.Element => (
  <Sign path="M4 5h16M11 10h9M11 14h9M4 19h16M7 9l-3 3 3 3" />
)
export const SuperscriptIcon = (): React.JSX.Element => (
  <Sign path="m4 9 8 9M12 9l-8 9M16 6.2a2 2 0 1 1 3.5 1.3L16 11h4" />
)
export const SubscriptIcon = (): React.JSX.Element => (
  <Sign path="m4 5 8 9M12 5l-8 9M16 15.2a2 2 0 1 1 3.5 1.3L16 20h4" />
)
export const FootnoteIcon = (): React.JSX.Element => (
  <Sign path="M3 19 8.5 6 14 19M5 15h7M18 5v6M16.5 6.5 18 5" />
)
