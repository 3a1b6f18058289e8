// One script for reading: traditional characters as simplified ones, unit for unit, so that one vocabulary reads both
// and spans stay as they are. A character whose simplified form is longer, or that both scripts use, stays.
import { simplify } from './simplified.ts';

let units: Uint16Array | undefined;

/**
 * Returns the text with each traditional character of the basic plane as its simplified one; the length is the same.
 */
export function simplifyUnits(text: string): string {
  units ??= Uint16Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, i) => simplifiedUnit(0x4e00 + i));
  let simplified = '';
  let copied = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x4e00 || unit > 0x9fff) continue;
    const simple = units[unit - 0x4e00] ?? unit;
    if (simple === unit) continue;
    simplified += text.slice(copied, i) + String.fromCharCode(simple);
    copied = i + 1;
  }
  return copied === 0 ? text : simplified + text.slice(copied);
}

// 乾 is as common in simplified text (乾隆) as what it stands for.
const shared = new Set(['乾']);

function simplifiedUnit(unit: number): number {
  const character = String.fromCharCode(unit);
  const simple = shared.has(character) ? character : simplify(character);
  return simple.length === 1 ? simple.charCodeAt(0) : unit;
}
