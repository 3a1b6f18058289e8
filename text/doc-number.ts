// A document's number as a person types it, brought to the form that keys have.

/** The number in 〔〕 and plain figures, without blanks: 武新管[2023] 4号, 武新管（２０２３）4号 → 武新管〔2023〕4号. */
export const docNumberForm = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[[({【〖]/g, '〔')
    .replace(/[\])}】〗]/g, '〕');

/**
 * A number in one form as the words around it write its brackets: 江财〔2024〕5号 is 江财[2024]5号 where these have it so;
 * as it is where they do not.
 */
export const docNumberAsWritten = (docNumber: string, words: string): string => {
  const [, office, year, rest] = /^(.+)〔(\d{4})〕(.+)$/.exec(docNumber) ?? [];
  if (office === undefined || year === undefined || rest === undefined) return docNumber;
  const plain = words.replace(/\s+/g, '');
  const written = ['〔〕', '[]', '【】', '〖〗', '［］'].find(([open, close]) =>
    plain.includes(`${office}${open}${year}${close}`),
  );
  return written ? `${office}${written[0]}${year}${written[1]}${rest}` : docNumber;
};
