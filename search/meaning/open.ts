// Meaning by a model and the file of vectors. A passage is read with the title of its document and the headings above
// it, as it is shown; both sides folded, since the model knows small letters and simplified characters best.
import type { Passage, SourceId } from '../../model/index.ts';
import { foldForSearch } from '../../text/index.ts';
import type { Embed, Meaning } from './port.ts';
import { packVector, turned, vectorBytes } from './vector.ts';
import { openVectors } from './vectors.ts';

const longestHeadings = 100;

/** Opens the file of vectors of the model of that name. The model itself is asked when a text comes. */
export const openMeaning = (path: string, model: string, embed: Embed): Meaning => {
  const vectors = openVectors(path, model);
  const vectorOf = async (text: string): Promise<Float32Array> => {
    const vector = turned(await embed(foldForSearch(text)));
    if (vector === null) throw new Error(`The model ${model} gave no vector of 512 dimensions.`);
    return vector;
  };
  const packedOf = async (passages: readonly Passage[]): Promise<Uint32Array> => {
    const packed = new Uint32Array((passages.length * vectorBytes) / 4);
    for (const [i, passage] of passages.entries())
      packed.set(packVector(await vectorOf(textOf(passage))), (i * vectorBytes) / 4);
    return packed;
  };
  return {
    ask: async (question) => vectors.ask(await vectorOf(question)),
    put: async ({ id, passagesHash }, passages) => {
      if (vectors.holds(id, passagesHash)) return;
      const packed = await packedOf(passages);
      vectors.put(id, { passagesHash, passages: passages.map((passage) => passage.id), packed });
    },
    remove: async (source: SourceId) => vectors.remove(source),
    held: vectors.held,
    close: async () => vectors.close(),
  };
};

const textOf = ({ document, section, text }: Passage): string =>
  `${[document.title, ...section]
    .filter((heading) => heading !== '')
    .join(' ')
    .slice(0, longestHeadings)}\n${text}`;
