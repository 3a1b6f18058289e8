// Bodies that a text only cites: whose document it names (《省政府关于…的意见》), and governments and committees whose decisions
// it follows (按照市委、市政府决策部署) or that agreed to it (经市政府同意), whose honour somebody has (享受国务院特殊津贴), bodies to
// whom it is sent (各区县商务局，渔港新区管委会：), those of the lines that tell what amended a law, and who runs the page
// (技术支持：某公司). They take no part in what the text says.
import type { Span } from '../../../model/index.ts';
import { simplifiedLine } from '../../mentions/agencies.ts';
import { all } from '../../rules/rule.ts';
import { maybe, sign, within, words } from '../../rules/stretch.ts';
import type { AgencyMention, DocumentMention, Recognized } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import { historyBlocks } from '../front-matter/history.ts';

/** Tells of a mention of an agency whether it only cites its body. */
export const onlyCited = (text: Recognized): ((mention: AgencyMention) => boolean) => {
  const titles = Map.groupBy(
    text.mentions.filter((mention): mention is DocumentMention => mention.type === 'document'),
    ({ sentence }) => sentence,
  );
  const history = historyBlocks(text);
  return ({ sentence, at, name }) =>
    history.has(text.sentences[sentence]?.block ?? -1) ||
    (titles.get(sentence) ?? []).some((title) => title.at.start <= at.start && at.end <= title.at.end) ||
    (isSeat(name) && isFollowed(text, sentence, at)) ||
    isAddressed(text, sentence, at) ||
    isOfThePage(text, sentence, at);
};

/**
 * 渔港新区管委会 in 各县人民政府，渔港新区管委会，市级各部门：, 民政部 in 民政部、水利部，各省财政厅（局）：, the words up to a
 * colon that say to whom a text is sent; what it says may go on behind them.
 */
const isAddressed = (text: Recognized, sentence: number, at: Span): boolean => {
  const line = text.sentences[sentence];
  const colon = line?.text.search(/[:：]/) ?? -1;
  if (!line || colon < at.end) return false;
  const addressees = simplifiedLine(line).upTo(colon);
  if (!/^[^。；;:：？?！!《》〈〉\d]{4,600}$/.test(addressees.text)) return false;
  const listed = addressees.text.split(/[、，,]/).length > 3 && !addressees.has('charged-by|for|per|give');
  const isOfEach = addressees.begins('each-of') ?? (listed ? addressees.has('each-of') : null);
  return (
    (all(isOfEach, addressees.ends('addressee', maybe(')'))) ??
      addressees.ends('each-of|which', words(4), 'addressee')) !== null
  );
};

/** 技术支持：某公司: who runs the page that the text stands on. */
const isOfThePage = (text: Recognized, sentence: number, { start }: Span): boolean => {
  const line = text.sentences[sentence];
  return line !== undefined && simplifiedLine(line).upTo(start).ends('page-credit', sign(':')) !== null;
};

/** 市委, 市政府, 国务院, whose decisions others carry out. */
const isSeat = (name: string): boolean => stretchOf({ text: name }).ends('seat-of-power') !== null;

const isFollowed = (text: Recognized, sentence: number, { start, end }: Span): boolean => {
  const line = text.sentences[sentence];
  if (!line) return false;
  const whole = simplifiedLine(line);
  const behind = whole.from(end);
  return (
    (behind.begins(within(14), 'decision') ??
      behind.begins('honour-of-seat') ??
      // 贯彻落实党中央、国务院关于…的总体部署
      all(whole.upTo(start).ends('implements|may-implement', within(16)), behind.begins(within(40), 'decision'))) !==
    null
  );
};
