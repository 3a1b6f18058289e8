// What a text governs: the place in front of its issuer's name or its title, else the place that its rules name most.
// Papers and essays govern nothing. Never takes the place of the publishing site.
import type { NamedBody } from '../../../model/index.ts';
import { findRegions, leadingRegion } from '../../mentions/regions.ts';
import type { Recognized } from '../../types.ts';
import type { Title } from './title.ts';

/** The name of the place as written; null where none is named. */
export const findRegion = (text: Recognized, issuers: readonly NamedBody[], title: Title | null): string | null => {
  const names = [...issuers.map(({ name }) => name), ...(title ? [title.text, afterAbout(title.text)] : [])];
  for (const name of names) {
    const found = leadingRegion(name.replace(/^中共/, ''));
    if (found) return found.name;
  }
  const inTitle = title ? findRegions(title.text)[0] : undefined;
  return inTitle?.name ?? mostNamed(text);
};

/** 关于印发《温州市鹿城区…》的通知 → 温州市鹿城区…. */
const afterAbout = (title: string): string =>
  title.replace(/^.*?(?:关于|印发|转发)(?:印发|修订|公布|做好|开展)?[《“]?/, '');

/** The division that the text names most, where it calls itself 我县, 本市 … and names it twice at least. */
const mostNamed = (text: Recognized): string | null => {
  const counts = new Map<string, number>();
  let pointed: string | null = null;
  for (const sentence of text.sentences) {
    if (sentence.zone === 'references' || sentence.zone === 'form') continue;
    pointed ??= /(?:我|本|全)([省市县区])/.exec(sentence.text)?.[1] ?? null;
    for (const { name } of findRegions(sentence.text)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const best = [...counts]
    .filter(([name]) => pointed !== null && name.endsWith(pointed))
    .sort((a, b) => b[1] - a[1])[0];
  return best && best[1] >= 2 ? best[0] : null;
};
