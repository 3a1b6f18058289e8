// Finds mentions: each recognizer looks at one sentence at a time; none relates one mention to another.
import { findAgencyMentions } from './recognizers/agencies.ts';
import { findDocumentMentions } from './recognizers/documents.ts';
import { findLabelMentions } from './recognizers/hypothesis-labels.ts';
import { findQuantityMentions } from './recognizers/quantity.ts';
import type { AliasDefinition, Mention, Recognized, Segmented } from './types.ts';

/** All mentions by place in the text, after the aliases that the text itself defines. */
export const recognizeMentions = (segmented: Segmented): Recognized => {
  const mentions: Mention[] = [];
  segmented.sentences.forEach((sentence, index) => {
    if (sentence.zone === 'form' || sentence.zone === 'toc') return;
    const found: Mention[] = [
      ...findQuantityMentions(segmented.text, sentence, index),
      ...findAgencyMentions(segmented.text, sentence, index),
      ...findDocumentMentions(segmented.text, sentence, index),
      ...findLabelMentions(segmented.text, sentence, index),
    ];
    mentions.push(...found.sort((a, b) => a.at.start - b.at.start));
  });
  return { ...segmented, aliases: findAliases(segmented), mentions };
};

const aliasClause =
  /([\u4e00-\u9fff()A-Za-z]{2,40}?)[(（](?:以下|下文|下)?(?:统?简)称(?:为)?[:：]?[“"「]?([^”"」)）]{2,20})[”"」]?[)）]/g;

/** 广州市天河区（以下简称“天河”）: what the text itself says is another name. */
const findAliases = (segmented: Segmented): AliasDefinition[] =>
  segmented.sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(aliasClause)].map((found) => {
      const start = sentence.offsets[found.index] ?? sentence.span.start;
      const end = (sentence.offsets[found.index + found[0].length - 1] ?? sentence.span.end - 1) + 1;
      return {
        alias: found[2] ?? '',
        of: found[1] ?? '',
        span: { start, end },
        quote: segmented.text.slice(start, end),
      };
    }),
  );
