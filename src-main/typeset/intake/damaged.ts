/** A stranger's file that contradicts itself; intake turns it into the refusal `attachment.damaged`. */
export class DamagedPdfError extends Error {}
