// The bodies that issued a text, joint ones in order.
//
// Signals, in order of precedence: the bodies before 关于 or 印发 in the title, or on the lines above it; the red head (…文件); the
// bodies above the day that closes the notice; of articles in a newspaper, the paper that asked for them (某某日报…特约).
// Where nothing of these names one, what the page's fields give (发文机关：…, then 发布机构：…).
// A red head or signature in full stands for an abbreviated name in the title (上海市经济信息化委 → 上海市经济和信息化委员会).
// Never takes the publishing site (来源), a body that approved (已经…同意) or that explains (由…负责解释).
import type { NamedBody } from '../../../model/index.ts';
import { dayPattern } from '../../days.ts';
import { sourceQuote } from '../../layout/index.ts';
import type { Block, Recognized } from '../../types.ts';
import { pageField } from './front.ts';
import type { Title } from './title.ts';

/** The issuers; empty where none is named. */
export const findIssuers = (text: Recognized, front: readonly Block[], title: Title | null): NamedBody[] => {
  const head = front.find((block) => /^[^，。《》：:]{4,40}文件$/.test(block.text) && !title?.blocks.includes(block));
  const fromHead = head ? bodiesIn(text, head, 0, head.text.length - 2) : [];
  const fromTitle = title ? issuersOfTitle(text, title) : [];
  const fromSignature = signature(text);
  const lists = [fromTitle, fromHead, fromSignature].filter((list) => list.length > 0);
  const best = lists.sort((a, b) => b.length - a.length)[0] ?? [];
  const printed = fromHead[0] ?? fromSignature[0];
  if (best.length === 1 && printed && best[0]?.name !== printed.name) return [printed];
  if (best.length > 0) return best;
  const field = pageField(front, 'issuer') ?? pageField(front, 'publisher');
  const fromField = field ? bodiesIn(text, field.block, field.start, field.end) : [];
  return fromField.length > 0 && fromField.every(({ name }) => bodyEnding.test(name)) ? fromField : newspaper(text);
};

const issuersOfTitle = (text: Recognized, title: Title): NamedBody[] => {
  const found: NamedBody[] = [];
  for (const block of title.blocks) {
    const verb = /(?:关于|印发|转发|发布)/.exec(block.text);
    const from = block === title.blocks[0] ? title.start : 0;
    const bodies = bodiesIn(
      text,
      block,
      from,
      Math.min(verb?.index ?? block.text.length, title.end ?? block.text.length),
    );
    if (bodies.every(({ name }) => bodyEnding.test(name))) found.push(...bodies);
    if (verb) break;
  }
  return found;
};

const bodyEnding =
  /(?:人民政府(?:办公[厅室])?|委员会(?:办公室)?|管委会|[局厅部委办署院]|办公室|党委|[省市县区]委|党组|中心|领导小组|联合会|工会|协会|商会|残联|妇联|科协|工商联|[分支银]行|总队|联社|合作社|公司|大学)$/;
const bodyJoint =
  /(?<=委员会|人民政府|管委会|办公[室厅]|[局厅部])(?:\s|[、,，])*(?=[\u4e00-\u9fff]{3,}(?:委员会|人民政府|管委会|办公[室厅]|[局厅部委])|中国[(（])|(?<=[\u4e00-\u9fff]{2}[省市县区]委)\s*(?=[\u4e00-\u9fff]{2,}人民政府)/;

/** The names of a stretch that stand side by side, parted by blanks in the source or by nothing. */
const bodiesIn = (text: Recognized, block: Block, start: number, end: number): NamedBody[] => {
  const bodies: NamedBody[] = [];
  const push = (from: number, to: number): void => {
    const words = block.text.slice(from, to);
    let at = from;
    for (const name of words.split(bodyJoint)) {
      const lead = block.text.indexOf(name, at);
      const bare = name.trim();
      if (bare.length >= 3) {
        const begin = block.text.indexOf(bare, lead);
        bodies.push({ name: bare, ...sourceQuote(text.text, block, begin, begin + bare.length) });
      }
      at = lead + name.length;
    }
  };
  let from = start;
  for (let i = start + 1; i < end; i++) {
    const before = block.offsets[i - 1] ?? 0;
    const gap = text.text.slice(before + 1, block.offsets[i] ?? 0);
    if (!/\s/.test(gap) && !/[\s、]/.test(block.text[i] ?? '')) continue;
    // A blank parts two names only where both sides are names of bodies.
    if (!bodyEnding.test(block.text.slice(from, i).trim())) continue;
    push(from, i);
    from = /[\s、]/.test(block.text[i] ?? '') ? i + 1 : i;
  }
  if (from < end) push(from, end);
  return bodies;
};

const signedDay = new RegExp(`^[(（]?(?:${dayPattern})[)）]?$`);

/** The bodies above the day that closes the notice. */
const signature = (text: Recognized): NamedBody[] => {
  const [part] = text.parts;
  for (let i = part.blocks[0]; i < Math.min(part.blocks[1], text.blocks.length); i++) {
    const block = text.blocks[i];
    if (!block || !signedDay.test(block.text)) continue;
    const bodies: NamedBody[] = [];
    for (let k = i - 1; k >= 0 && k >= i - 6; k--) {
      const above = text.blocks[k];
      if (
        above?.kind !== 'paragraph' ||
        above.text.length > 60 ||
        !bodyEnding.test(above.text) ||
        /[。:：]/.test(above.text)
      )
        break;
      bodies.unshift(...bodiesIn(text, above, 0, above.text.length));
    }
    if (bodies.length > 0) return bodies;
  }
  return [];
};

/** 湖南日报《理论·智库》特约请专家学者建言献策 before the articles. */
const newspaper = (text: Recognized): NamedBody[] => {
  if (text.parts.filter((part) => part.kind === 'article').length < 2) return [];
  const [lead] = text.parts;
  if (lead.kind === 'article') return [];
  for (let i = lead.blocks[0]; i < lead.blocks[1]; i++) {
    const block = text.blocks[i];
    const found =
      block &&
      /(?<![\u4e00-\u9fff])([\u4e00-\u9fff]{2,6}(?:日报|晚报|时报|晨报|商报|周报|周刊|杂志社))(?:《[^》]*》)?(?:版|栏目)?(?:特|诚)?(?:约请|邀请|邀|约|推出|刊发)/.exec(
        block.text,
      );
    if (block && found?.[1])
      return [{ name: found[1], ...sourceQuote(text.text, block, found.index, found.index + found[1].length) }];
  }
  return [];
};
