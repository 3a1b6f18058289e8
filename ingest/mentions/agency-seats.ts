// What governs a place that stands for it in a list of those responsible: 责任单位：市财政局、安源区、广安经开区.
import { nameWords } from '../vocabulary/agency-names.ts';
import { divisions } from '../vocabulary/divisions.ts';
import { leadingRegion } from './regions.ts';
import { simplified } from './simplified.ts';

/** 安源区 → 安源区人民政府, 广安经开区 → 广安经开区管理委员会; null where the name is more than a place. */
export const seatOfPlace = (written: string): string | null => {
  const name = simplified(written.replace(/\s/g, ''));
  const place = leadingRegion(name);
  // 湖南 alone is the province, whoever speaks of it
  const isShort = place?.codes.some((code) => divisions().byCode.get(code)?.short === name);
  if (place?.end !== name.length || isShort) return null;
  const { seatEndings, zoneOffice } = nameWords();
  return name + (place.zone === null ? (seatEndings[0] ?? '') : zoneOffice);
};
