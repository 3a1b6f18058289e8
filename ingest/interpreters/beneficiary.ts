// Whom a measure is for: the first 对… that ends in a bearer (企业, 项目, 人才), in the measure's own words.
import type { Sentence } from '../types.ts';

const bearers =
  '企业|机构|项目|单位|个人|人才|平台|园区|基地|载体|组织|团队|协会|学校|医院|农户|合作社|孵化器|建设主体|运营主体|公司|活动|者|青年|专家|产品';
const lead = new RegExp(`(?:^|[,;。:])(?:且|其中)?对于?([^,。;]{2,60}?(?:${bearers}))(?=[,给按]|一次性|分别|$)`);

/** The beneficiary that the sentences name first, or null. */
export const beneficiaryOf = (sentences: readonly Sentence[]): string | null => {
  for (const sentence of sentences) {
    const found = lead.exec(sentence.text);
    if (found?.[1]) return found[1];
  }
  return null;
};
