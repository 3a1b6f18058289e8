// Words before an ending that make it a class of agencies and no name: 重点实验室, 商业银行, 上海市重点实验室.
import { nameWords } from '../../vocabulary/agency-names.ts';
import type { Scene } from './scene.ts';

/** Whether a name is a class: its own words (`own`, from `from` on) without place and level, with its ending. */
export const isClass = (scene: Scene, own: string, ending: string, from: number): boolean => {
  const { classes, classesByEnding, ofTheCountry, levels } = nameWords();
  const place = scene.placesFrom.get(from);
  const country = ofTheCountry.find((word) => own.startsWith(word));
  const prefix = country?.length ?? (levels.main.includes(own[0] ?? ' ') ? 1 : 0);
  const words = place ? scene.text.slice(place.end, from + own.length) : own.slice(prefix);
  for (let k = 0; k < ending.length; k++) {
    const list = classes[ending.slice(k)];
    const before = words + ending.slice(0, k);
    const byEnding = k === 0 && classesByEnding.some((word) => ending.endsWith(word));
    if (list?.some((word) => before === word || (byEnding && before.endsWith(word)))) return true;
  }
  return words === '' && !nameWords().schools.some((word) => ending.endsWith(word));
};
