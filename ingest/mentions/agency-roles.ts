// What the bodies of a sentence do there, by the words around them.
//
// Signals, in order of precedence: behind them what is no work of theirs (同意, 负责解释, 认定的, 组织的展会) → mention; 是本办法的
// 主管部门 → responsible; 牵头, 会同 → lead;
// 配合, 协助 → support; behind 会同 → support; behind 由, or at the start of a clause, with a duty (负责, 组织, 要, 每年) →
// responsible. Bodies side by side (甲、乙和丙) share one role.
// Never takes the body that approves, issues or certifies for the one that is responsible.
import type { AgencyMention } from '../types.ts';
import { agencyWords } from '../vocabulary/agency-roles.ts';

type Stretch = { readonly start: number; readonly end: number };

/** The role of each body, in their order. */
export const rolesOf = (text: string, bodies: readonly Stretch[]): AgencyMention['role'][] => {
  const roles: AgencyMention['role'][] = [];
  for (let i = 0; i < bodies.length; ) {
    let last = i;
    while (last + 1 < bodies.length && sideBySide(text, bodies[last]?.end ?? 0, bodies[last + 1]?.start ?? 0)) last++;
    const role = roleAt(text, bodies[i]?.start ?? 0, bodies[last]?.end ?? 0);
    for (; i <= last; i++) roles.push(role);
  }
  return roles;
};

const sideBySide = (text: string, end: number, start: number): boolean =>
  start >= end && /^(?:[、,，和与及()]|以及){0,3}$/.test(text.slice(end, start));

const roleAt = (text: string, start: number, end: number): AgencyMention['role'] => {
  const { lead, duties, support, by, notDuties, certifies } = agencyWords();
  const withWords = agencyWords().with;
  const before = text.slice(Math.max(0, start - 8), start);
  const tail =
    /^(?:\([^()]{2,12}\))?(?:等(?:[有相]关|各)?(?:部门|单位|机构)?|[有相]关部门)?/.exec(text.slice(end))?.[0].length ??
    0;
  const after = text.slice(end + tail, end + tail + 24);
  if (notDuties.test(after) || (certifies.test(after) && !by.test(before)) || /^[^,，。；;]{0,12}负责解释/.test(after))
    return 'mention';
  // 由市政府委托市商务局组织的展会: whose fair it is
  if (/^(?:统一|联合|共同)?(?:组织|主办|举办|承办|开展|召开)的[\u4e00-\u9fff]/.test(after)) return 'mention';
  const begins =
    start === 0 ||
    /[。；;,，:：!！?？\s)）“”]$/.test(before) ||
    /(?:同时|并|其中|此外|(?:牵头|负责|配合|协助)、)$/.test(before);
  const named = by.test(before);
  const charge = /^(?:是|为|作为)[^,，。；;]{0,16}?(主管|牵头|责任|实施|组织|管理)(?:部门|单位|机构)/.exec(after);
  if (charge && begins) return charge[1] === '牵头' ? 'lead' : 'responsible';
  if (lead.test(after) && (begins || named)) return 'lead';
  if (withWords.test(before)) return 'support';
  if (support.test(after) && (begins || named)) return 'support';
  if ((begins || named) && duties.test(after)) return 'responsible';
  if (named && /^[^,，。；;]{0,16}(?:负责|牵头|承办|组织|实施|承担|参照|执行|确认|受理|审核|拨付)/.test(after))
    return 'responsible';
  return 'mention';
};
