// Graphs for benchmarks: notices of made-up bodies with sections, measures, awards, conditions, figures, citations and
// passages, about as many of each as in a real one. The same number gives the same notice on every machine.
import type { SourceGraph } from '../../model/index.ts';
import { sourceGraph } from '../contracts/fixtures.ts';
import { randomBits } from '../random-bits.ts';

const bureaus = Array.from({ length: 300 }, (_, i) => [`agency:${420100 + (i % 60)}/局${i}`, `局${i}`] as const);
const industries = Array.from({ length: 80 }, (_, i) => [`industry:产业${i}`, `产业${i}`] as const);
const aim = '为加快推动数字经济高质量发展，支持企业开展技术创新和产业化应用，对符合条件的企业给予资金支持';
const instruments = ['奖励', '补贴', '资助', '基金'] as const;
const roles = ['award', 'award', 'cap', 'unit-rate'] as const;

export const passagesPerNotice = 20;

/** The key of one of the six cities in which the sixty districts lie, ten in each; of the province around them. */
export const cityOf = (number: number): string => `region:42${10 + (number % 6)}00`;
export const province = 'region:420000';

/** The key of one of the eight fields to which the industries belong, ten to each. */
export const fieldOf = (number: number): string => `industry:门类${number % 8}`;

/** The key of a bureau that many notices name; bounded by 300. */
export const bureau = (number: number): string => bureaus[number % bureaus.length]?.[0] ?? '';

/** A notice of 10 measures with 20 awards, 40 other facts, some 100 edges, 20 passages. */
export const generateGraph = (number: number): SourceGraph =>
  sourceGraph(number.toString(16).padStart(24, '0'), (source) => {
    const bits = randomBits(number);
    const random = (below: number): number => bits() % below;
    const pick = <T>(items: readonly T[], of = items.length): T => {
      const item = items[random(of)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    };
    const place = random(60);
    const region = 420100 + place;
    const year = 2015 + random(9);
    const docNumber = `武政〔${year}〕${number}号`;
    const key = `文号:${docNumber}`;
    const title = `关于推动产业${number}高质量发展的若干措施`;
    const issued = `${year}-0${1 + random(9)}-1${random(10)}`;
    source.document(key, { title, docNumber, issued, from: issued, also: [`title:${region}/${title}`] });
    source.key(`region:${region}`, '本市');
    const issuer = pick(bureaus);
    source.key(issuer[0], issuer[1], { agencyKind: 'government' });
    source.edge('ISSUED_BY', key, issuer[0]);
    source.edge('GOVERNS', key, `region:${region}`);
    const lies = (part: string, whole: string): void => {
      source.key(whole, whole, { implied: true });
      source.edge('PART_OF', part, whole);
    };
    lies(`region:${region}`, cityOf(place));
    lies(cityOf(place), province);
    lies(province, 'region:CN');
    for (let i = 0; i < 10; i++)
      source.edge(
        'CITES',
        key,
        random(2) ? `title:CN/关于国家级文件${random(500)}的意见` : `title:@${source.id}/文件${i}`,
      );
    for (let i = 0; i < 10; i++) {
      const field = random(industries.length);
      const industry = industries[field] ?? ['industry:产业0', '产业0'];
      lies(industry[0], fieldOf(field));
      const section = source.section(`第${i}章${aim.slice(0, 12)}`);
      const measure = source.measure(`支持措施${random(1000)}：${aim.slice(0, 20 + random(20))}`, {
        in: section,
        agencies: [pick(bureaus), pick(bureaus, 30)], // a few are named everywhere
        industries: [industry],
        instrument: pick(instruments),
        beneficiary: '企业',
      });
      for (let n = 0; n < 2; n++)
        source.award(measure, (1 + random(100)) * 100_000, `给予最高${random(500)}万元${n}奖励`, {
          role: pick(roles),
          unit: random(10) ? 'CNY' : '%',
        });
      source.condition(measure, `营业收入达到${random(10)}亿元`);
      for (let n = 0; n < 2; n++) {
        const valueSpan = { start: 0, end: 1 };
        const figure = { value: n, unit: 'CNY', qualifier: 'exact', role: 'statistic', subject: null, year } as const;
        source.node('Amount', { ...figure, valueSpan }, `产值达到${n}亿元，${aim}`);
      }
    }
    for (let i = 0; i < passagesPerNotice; i++) source.passage(`${aim}${aim}${i}`);
    for (let i = 0; i < 5; i++) source.diagnostic('money');
  });
