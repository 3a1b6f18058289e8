// Lists of documents that a text repeals: 决定对下列文件予以废止： above items that each name one, a heading 二、宣布失效的文件,
// or the title of a decision that does nothing else (关于废止部分规范性文件的决定).
//
// Signals, in order of precedence: a lead that ends what follows and closes with ： or says 下列, 以下; a heading that names what is
// ended; the title. An item is a sentence that opens with its document, behind a label or none; what follows an item without
// naming one (another heading, 本决定自…施行) ends the list.
import { withoutLabel } from '../../labels.ts';
import type { DocumentMention, Recognized, Sentence } from '../../types.ts';
import { documentWords } from '../../vocabulary/documents.ts';

/** The sentences, by index, whose documents are repealed by the list that they stand in. */
export const findRepealed = (
  text: Recognized,
  title: string | null,
  mentions: ReadonlyMap<number, readonly DocumentMention[]>,
): ReadonlySet<number> => {
  const { repeals } = documentWords();
  const ends = repeals.source;
  const lead = new RegExp(`(?:${ends})[^。；]{0,24}[:：]$|(?:下列|以下)[^。；]{0,40}(?:${ends})`);
  const named = new RegExp(`(?:${ends}).{0,8}(?:文件|目录|清单|名单|规定|办法|规章|政策)`);
  const decides = title !== null && repeals.test(title);
  const repealed = new Set<number>();
  let open = false;
  let item = false;
  text.sentences.forEach((sentence, index) => {
    if (sentence.zone === 'references' || sentence.zone === 'form' || sentence.zone === 'toc') return;
    const isItem = opensWithDocument(sentence, mentions.get(index) ?? []);
    const heading = sentence.section === null ? '' : (text.sections[sentence.section]?.title ?? '');
    if (lead.test(sentence.text.trim())) open = true;
    else if (!isItem && item) open = false;
    item = isItem;
    if (isItem && (open || decides || named.test(heading))) repealed.add(index);
  });
  return repealed;
};

/** 3.《…办法》（…号）；, （二）某政发〔2012〕5号 … */
const opensWithDocument = (sentence: Sentence, mentions: readonly DocumentMention[]): boolean => {
  const [first] = mentions;
  return first !== undefined && withoutLabel(sentence.text.slice(0, first.at.start).trimStart()).trim() === '';
};
