// What words say of a hypothesis: 成立 and 得到支持 supported, 未通过 rejected, 部分成立 partial, 与假设相反 reversed.
// Never an outcome: what is still to be tested (拟检验, 为验证假设H1), or asked (是否成立).
import type { Outcome } from '../../../model/index.ts';

// In order: the first that fits speaks.
const words: readonly (readonly [RegExp, Outcome])[] = [
  [
    /部分(?:地|上)?(?:成立|得到|获得|支持|验证|通过|印证|证实|接受|被)|(?:得到|获得)了?部分|仅在[^,，]{2,14}(?:得到|获得|成立|显著)/,
    'partial',
  ],
  [/相反|相悖|相违背|背道而驰|相左/, 'reversed'],
  [
    /(?:不|未能?|没有|没能|无法|不能|难以|尚未|并未|均未|未获|未得)(?:够)?(?:得到|获得|被|通过)?(?:了)?(?:数据|实证|经验|样本|检验|显著性|统计)*(?:的)?(?:成立|支持|验证|证实|印证|检验|通过|接受|一致|相符|吻合|得到)|(?:得|获)不到|拒绝(?!了?原假设)|不显著|推翻|不符|有出入|未予支持|被否定/,
    'rejected',
  ],
  [
    /成立|(?:得到|获得|得以|予以)(?:了)?[^,，、]{0,8}(?:支持|验证|证实|印证|检验|证明)|通过(?:了)?[^,，、]{0,4}(?:检验|验证)|(?:支持|验证|证实|印证|证明|检验)(?:通过|成功)|通过$|支持|证实|印证|验证|一致|相符|吻合|接受/,
    'supported',
  ],
];

const open =
  /拟(?:通过|采用|对|检验|验证|以)|将(?:通过|采用|对|进行|利用|运用|在|检验|验证)|计划|有待|尚需|尚待|需要?进一步|为(?:了)?(?:进一步)?(?:检验|验证)|以(?:检验|验证)|用(?:于|来|以)(?:检验|验证)|来(?:检验|验证)|是否|能否|如果|假如|若|对[^,，]*进行[^,，]{0,6}(?:检验|验证)|(?:检验|验证)(?:假设|研究假设|上述假设)(?!成立|得到)[^,，了]*$/;

/** Whether a clause leaves open what it speaks of: 拟检验H2, 如果H2成立. */
export const isOpen = (clause: string): boolean => open.test(clause);

/** The outcome that a clause tells; null where it tells none. */
export const outcomeIn = (clause: string): Outcome | null =>
  isOpen(clause) ? null : (words.find(([pattern]) => pattern.test(clause))?.[1] ?? null);

/** The outcomes of a list, in order: 得到支持、部分支持和未得到支持. */
export const outcomesIn = (list: string): (Outcome | null)[] =>
  list
    .split(/[、,，]|以及|和|与|及/)
    .filter((piece) => piece.trim() !== '')
    .map(outcomeIn);

/** Whether two outcomes can both be true: a reversed hypothesis is a rejected one. */
export const agree = (a: Outcome, b: Outcome): boolean =>
  a === b || [a, b].every((outcome) => outcome === 'rejected' || outcome === 'reversed');
