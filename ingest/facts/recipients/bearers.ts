// Who can be a recipient, by the last words of a phrase: 新认定的高新技术企业, 牵头单位.
import { alternatives, mapping, readVocabulary, wordList } from '../../vocabulary/index.ts';

const words = () =>
  readVocabulary('bearers', (value) => {
    const file = mapping(value, 'bearers.yml');
    const bearers = alternatives(wordList(file['bearers'], 'bearers'));
    return {
      ends: new RegExp(`(?:${bearers})(?:\\([^()]*\\))?等?$`),
      generic: new RegExp(`^(?:${alternatives(wordList(file['generic'], 'generic'))})`),
      subject: new RegExp(
        `^凡?([^,;。:的]{0,12}(?:${bearers}))(?=(?:在(?!岗|职)|被|首次|一次性|年度|当年|上一?年|累计|组织|新(?!型)|自(?!主)|通过|获|完成|引进|投资|购买|购置|开展|与|参加|吸纳|招用|每))`,
      ),
      lead: new RegExp(
        `(?:^|[,;。:])(?:且|其中)?对于?(?!其|上述|同一)([^,。;]{2,60}?(?:${bearers}))(?=[,给按]|一次性|分别|$)`,
      ),
    };
  });

/** Whether a phrase ends in what can be given something. */
export const namesBearer = (phrase: string): boolean => words().ends.test(phrase);

/** Whether a phrase opens with a word that does not tell who: 企业, 该单位. */
export const isGenericBearer = (phrase: string): boolean => words().generic.test(phrase);

/** 对… up to its bearer, where a sentence says whom something is for; null else. */
export const leadingBearer = (text: string): string | null => words().lead.exec(text)?.[1] ?? null;

/** The bearer that a clause opens with as the subject of a verb: 旅行社组织境外游客; null for none or one that does not tell. */
export const leadingSubject = (clause: string): string | null => {
  const subject = words().subject.exec(clause)?.[1];
  return subject &&
    !/^(?:对|向|由|经|给|以|可|根据|将|鼓励|支持|在|按)|给予|奖励|追加|^(?:公司|(?:新建)?项目)$/.test(subject) &&
    !isGenericBearer(subject)
    ? subject
    : null;
};
