// Brackets whose names bear their duty: （市科委牵头，市财政局、各区按职责分工负责）, and at the end of a heading or sentence names alone
// (（市科委、市财政局）). A bracket with a label (责任单位：) is a labelled list.
import { matchesOf } from '../../../text/index.ts';
import type { Stretch } from '../../rules/stretch.ts';
import type { Listed } from '../../types.ts';
import { isGeneric } from '../agency-classes.ts';
import type { AgencyName } from '../agency-names/types.ts';
import { type ListedName, listedNames } from './listed.ts';
import { namesInList } from './names-in-list.ts';

export const bracketNames = (line: Stretch, agencies: readonly AgencyName[]): ListedName[] =>
  matchesOf(line.cues.text, /[(（【[〔]((?:[^()（）【】[\]〔〕]|\([^()]*\)|〔[^〔〕]*〕){2,120}?)[)）】\]〕]/g).flatMap(
    (found) => {
      const from = found.index + 1;
      const content = found[1] ?? '';
      if (/[:：《]/.test(content)) return [];
      const inside = line.from(from).upTo(from + content.length);
      const duties = dutiesIn(inside);
      if (duties.length > 0)
        return duties.flatMap(({ names, as }) => listedNames(names, agencies, { as, in: 'bracket' }));
      return isBareList(line, inside, agencies)
        ? listedNames(inside, agencies, { as: 'responsible', in: 'bracket' })
        : [];
    },
  );

type Duty = { readonly names: Stretch; readonly as: Listed['as'] };

/** The stretches of a bracket with the duty that ends each: 甲牵头，乙、丙配合. */
const dutiesIn = (content: Stretch): Duty[] => {
  const duties: Duty[] = [];
  let start = content.start;
  for (const word of content.all('heads|takes-charge|helps-out|per|manner|carrying-out')) {
    if (word.start < start || (word.kind === 'carrying-out' && content.upTo(word.start).has('all-need'))) continue;
    const duty = dutyAt(content.from(word.start));
    if (!duty || !/^(?:$|[,，;；、。])/.test(content.from(duty.end).text)) continue;
    const lead = /^[,，;；、。]+/.exec(content.from(start).text)?.[0].length ?? 0;
    const opening = content.from(start + lead);
    const by = opening.begins('charged-by')?.[0];
    const names = content.from(by?.end ?? opening.start).upTo(word.start);
    const along = names.first('together-with');
    if (along && along.start > names.start) {
      duties.push({ names: names.upTo(along.start), as: duty.as === 'support' ? 'responsible' : duty.as });
      duties.push({ names: names.from(along.end), as: 'support' });
    } else duties.push({ names, as: duty.as });
    start = duty.end;
  }
  return duties;
};

/** The words of a duty that a stretch begins with, and where they end: 按职责分工负责, 共同牵头落实. */
const dutyAt = (words: Stretch): { readonly as: Listed['as']; readonly end: number } | null => {
  const lead = words.begins('manner?', 'heads', 'takes-charge?', 'carrying-out?');
  const support = words.begins('manner?', 'takes-charge?', 'helps-out', 'carrying-out?');
  const charge =
    words.begins('per', 'own?', 'duty-noun?', 'division', 'takes-charge?', 'carrying-out?') ??
    words.begins('manner?', 'takes-charge', 'carrying-out?') ??
    words.begins('manner?', 'carrying-out');
  const found = lead ?? support ?? charge;
  return found && { as: lead ? 'lead' : support ? 'support' : 'responsible', end: found.at(-1)?.end ?? words.start };
};

/** Names and nothing else at the end of a sentence or heading, one of them a bureau: （市人社局、市教育局）. */
const isBareList = (line: Stretch, inside: Stretch, agencies: readonly AgencyName[]): boolean => {
  const { text } = line.cues;
  const [open, close] = [inside.start - 1, inside.end + 1];
  const known = namesInList(inside, agencies).every(
    ([start, end]) =>
      isGeneric(text.slice(start, end)) || agencies.some((agency) => agency.start === start && agency.end === end),
  );
  const closes = /^[。；;]?\s*$/.test(text.slice(close));
  const alone = close - open === text.trimEnd().length; // what is left of a heading without its title
  const opens = alone || (/[\u4e00-\u9fff。；;,，]\s*$/.test(text.slice(0, open)) && open > 4);
  const hasBureau = agencies.some(
    ({ start, end, form }) => start >= inside.start && end <= inside.end && bureaux.has(form),
  );
  return closes && known && opens && hasBureau;
};

const bureaux: ReadonlySet<AgencyName['form']> = new Set(['bureau', 'zone', 'seat', 'party']);
