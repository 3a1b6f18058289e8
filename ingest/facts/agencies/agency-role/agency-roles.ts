// The agencies of a text that have something to do with a measure, each with its role and the rule that says so.

import type { AgencyRole, Span } from '../../../../model/index.ts';
import { rememberingOf } from '../../../../text/index.ts';
import { simplifiedLine } from '../../../mentions/agencies.ts';
import { decide } from '../../../rules/decide.ts';
import type { Ruling } from '../../../rules/rule.ts';
import { maybe, type Stretch, words } from '../../../rules/stretch.ts';
import type { AgencyMention, Recognized, Sentence } from '../../../types.ts';
import { nameWords } from '../../../vocabulary/agency-names.ts';
import { stretchOf } from '../../../vocabulary/cues.ts';
import { headingOver } from '../../amount-role/scales.ts';
import { dutyColumns } from './duty-columns.ts';
import { type AgencyPart, agencyRoleTable } from './table.ts';
import { AgencyWindow, type Heading } from './window.ts';

export type RuledAgency = {
  readonly mention: AgencyMention;
  readonly sentence: Sentence;
  readonly role: AgencyRole;
  readonly ruling: Ruling<AgencyPart>;
};

/**
 * Whether an agency is named with work to do, as one is with a measure: not as the one who pays, nor as 财政部门 of no
 * place.
 */
export const hasWork = ({ mention: { stands }, role }: RuledAgency): boolean =>
  role !== 'payer' && stands !== 'department' && stands !== 'treasury' && stands !== 'authority';

type RuledText = {
  readonly roles: ReadonlyMap<number, readonly RuledAgency[]>;
  readonly handlers: ReadonlySet<AgencyMention>;
};

const ruledText = rememberingOf((text: Recognized): RuledText => {
  const mentions = text.mentions.filter((mention) => mention.type === 'agency');
  const roles = new Map<number, readonly RuledAgency[]>();
  const handlers = new Set<AgencyMention>();
  const inColumn = dutyColumns(text);
  for (const [index, inside] of Map.groupBy(mentions, ({ sentence }) => sentence)) {
    const sentence = text.sentences[index];
    if (!sentence) continue;
    const placed = inside.map((mention) => {
      const listed = mention.listed ? null : inColumn(mention);
      return listed ? { ...mention, listed } : mention;
    });
    const groups = ruledGroups(sentence, placed, headingOf(text, sentence));
    const found = groups.flatMap(({ agencies }) => agencies);
    if (found.length > 0) roles.set(index, found);
    for (const group of groups) for (const mention of group.handlers) handlers.add(mention);
  }
  return { roles, handlers };
});

/** The agencies with a role in each sentence that has one, in its order. */
export const agencyRoles = (text: Recognized): ReadonlyMap<number, readonly RuledAgency[]> => ruledText(text).roles;

/** Those that only work the procedure of what is given: no measure is theirs. */
export const agenciesOfProcedure = (text: Recognized): ReadonlySet<AgencyMention> => ruledText(text).handlers;

const headingOf = (text: Recognized, sentence: Sentence): Heading | null => {
  const words = headingOver(text, sentence);
  if (!words) return null;
  const above: Stretch[] = [];
  let section = text.sections[sentence.section ?? -1];
  while (section && section.parent !== null) {
    section = text.sections[section.parent];
    if (section) above.push(stretchOf({ text: section.title }));
  }
  return { words, above };
};

/** The agencies of a sentence with a role. Agencies side by side (甲、乙和丙) share one. */
export const rolesOfSentence = (
  sentence: Sentence,
  mentions: readonly AgencyMention[],
  heading: Heading | null = null,
): RuledAgency[] => ruledGroups(sentence, mentions, heading).flatMap(({ agencies }) => agencies);

type RuledGroup = {
  readonly at: Span;
  readonly agencies: readonly RuledAgency[];
  readonly handlers: readonly AgencyMention[];
};

const ruledGroups = (
  sentence: Sentence,
  mentions: readonly AgencyMention[],
  heading: Heading | null,
): readonly RuledGroup[] => {
  const line = simplifiedLine(sentence);
  const groups = sideBySide(line, mentions).map((group) => rolesOfGroup(sentence, line, group, heading));
  return groups.filter((ruled, index) => !joinsNobody(line, ruled, groups[index - 1]));
};

const rolesOfGroup = (
  sentence: Sentence,
  line: Stretch,
  group: readonly AgencyMention[],
  heading: Heading | null,
): RuledGroup => {
  const [first] = group;
  const at = { start: first?.at.start ?? 0, end: Math.max(...group.map((mention) => mention.at.end)) };
  const nobody = { at, agencies: [], handlers: [] };
  if (!first) return nobody;
  const byFunction = group.some(({ stands }) => stands === 'function' || stands === 'department');
  const { stands } = first;
  const isOffice = byFunction || stands === 'class' || stands === 'treasury';
  const standing = { isPurse: stands === 'treasury', isAuthority: stands === 'authority', isOffice, heading };
  const ruling = decide(agencyRoleTable, new AgencyWindow(line, at, { listed: first.listed, byFunction, ...standing }));
  if (!ruling || ruling.outcome === 'none') return nobody;
  const { outcome } = ruling;
  if (outcome === 'handles') return { ...nobody, handlers: group };
  const isOfText = outcome === 'in-charge' || outcome === 'grantor';
  const role = isOfText || outcome === 'in-charge-of-part' ? 'responsible' : outcome;
  const agencies = group.flatMap((mention) =>
    (mention.stands === 'treasury' && role !== 'payer') ||
    (mention.stands === 'authority' && role !== 'payer' && !isOfText)
      ? []
      : [{ mention, sentence, role, ruling }],
  );
  return { ...nobody, agencies };
};

/** 县商务局会同县财政局: who joins another that has no part in the work (报县商务局会同县财政局审核) has none either. */
const joinsNobody = (line: Stretch, { at, agencies: [first] }: RuledGroup, before: RuledGroup | undefined): boolean =>
  first?.role === 'support' &&
  before?.agencies.length === 0 &&
  line.from(before.at.end).upTo(at.start).is(words(3), 'along-with') !== null;

/**
 * The mentions in groups: one that stands in a list alone, others with those side by side; none within another's name.
 */
const sideBySide = (line: Stretch, mentions: readonly AgencyMention[]): AgencyMention[][] => {
  const groups: AgencyMention[][] = [];
  let reach = 0;
  for (const mention of mentions) {
    if (mention.at.start < reach) continue;
    const last = groups.at(-1);
    const before = last?.at(-1);
    const joins =
      before && !mention.listed && !before.listed && isJoint(line.from(before.at.end).upTo(mention.at.start));
    if (last && joins) last.push(mention);
    else groups.push([mention]);
    reach = mention.at.end;
  }
  return groups;
};

const isJoint = (between: Stretch): boolean =>
  between.is(maybe(signs), maybe(signs), 'and?', maybe(signs)) !== null || isUnknownName(between.text);

/** 市商务局、县工具办、县财政局: a name that no vocabulary has stands between two. */
const isUnknownName = (between: string): boolean => {
  const names = /^、((?:[\u4e00-\u9fff]{2,14}、){1,3})$/.exec(between)?.[1]?.slice(0, -1).split('、') ?? [];
  const { listEnding, notInList } = nameWords();
  return names.length > 0 && names.every((name) => listEnding.test(name) && !notInList.test(name));
};
const signs = '、,()';
