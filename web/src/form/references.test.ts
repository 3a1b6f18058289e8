import { describe, expect, it } from 'vitest';
import { bibtex, gbt7714, type Reference, ris } from './references.ts';

const policy: Reference = {
  title: '关于印发若干措施的通知',
  creators: ['云溪县人民政府'],
  docNumber: '云溪政发〔2024〕7号',
  date: '2024-03-01',
  type: 'POLICY_NOTICE',
  doi: null,
  url: null,
};
const paper: Reference = {
  ...policy,
  title: 'Pledges & 50% {loans}',
  creators: ['甲', '乙', '丙', '丁'],
  docNumber: null,
  date: '2021',
  type: 'RESEARCH_PAPER',
  doi: '10.1/x',
};

describe('a document as a reference', () => {
  it('follows GB/T 7714: who, title with number, kind, day', () => {
    expect(gbt7714(policy)).toBe('云溪县人民政府. 关于印发若干措施的通知: 云溪政发〔2024〕7号[Z]. 2024-03-01.');
    expect(gbt7714(paper)).toBe('甲, 乙, 丙, 等. Pledges & 50% {loans}[J/OL]. (2021). DOI:10.1/x.');
  });
  it('leaves out what is not known', () => {
    expect(gbt7714({ ...policy, creators: [], docNumber: null, date: null })).toBe('关于印发若干措施的通知[Z].');
    expect(ris([{ ...policy, date: null }])).not.toContain('PY');
  });
  it('is an entry of BibTeX whose signs are no commands', () => {
    expect(bibtex([paper])).toBe(
      '@article{cetu2021-1,\n  title = {{Pledges \\& 50\\% \\{loans\\}}},\n  author = {{甲} and {乙} and {丙} and {丁}},\n  year = {2021},\n  date = {2021},\n  doi = {10.1/x}\n}\n',
    );
  });
  it('is a record of RIS', () => {
    expect(ris([policy])).toBe(
      'TY  - GOVDOC\r\nTI  - 关于印发若干措施的通知\r\nAU  - 云溪县人民政府\r\nPY  - 2024\r\nDA  - 2024/03/01\r\nM1  - 云溪政发〔2024〕7号\r\nER  - \r\n',
    );
  });
});
