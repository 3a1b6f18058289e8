// A document's number as a person types it, brought to the form that keys have.

/** The number in 〔〕 and plain figures, without blanks: 武新管[2023] 4号, 武新管（２０２３）4号 → 武新管〔2023〕4号. */
export const docNumberForm = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[[({【〖]/g, '〔')
    .replace(/[\])}】〗]/g, '〕');
