/** The program's mark and name: a paper with its tick, the case is ready. */
export function Brand(): React.JSX.Element {
  return (
    <>
      <svg className="brand-mark" viewBox="0 0 20 20" aria-hidden>
        <path d="M4 1.5h8.5L17 6v12.5H4z" fill="currentColor" />
        <path d="m6.8 11 2.5 2.6 4.9-5.6" fill="none" className="brand-tick" strokeWidth="1.9" />
      </svg>
      Saksklar
    </>
  )
}
