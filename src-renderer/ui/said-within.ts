/** Milliseconds after which a screen reader has taken up what came into a live region. */
export const saidWithin = 1000
