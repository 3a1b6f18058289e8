// The model of meaning in a folder that `cetu meaning` has filled: bge-small-zh-v1.5 (BAAI), four layers, quantised,
// on the CPU by ONNX Runtime. Loaded with the first text, in half a second; a question takes 2 ms, a passage 8. Each
// text is read alone, so that its vector depends on nothing else.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CetuError } from '../../model/index.ts';
import { openMeaning } from './open.ts';
import type { Embed, Meaning } from './port.ts';

/** What the vectors are kept under: those of another model or another way to read texts are made anew. */
const modelName = 'bge-small-zh-v1.5-q/1';

export const modelFiles = { model: 'model.onnx', tokenizer: 'tokenizer.json' } as const;

// What a passage is about stands in its first 250 characters; twice as many take twice the time.
const mostTokens = 256;

type Tensor = { readonly data: Float32Array };
type Runtime = {
  readonly Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => unknown;
  readonly InferenceSession: {
    readonly create: (path: string, options: object) => Promise<Session>;
  };
};
type Session = {
  readonly run: (feeds: Readonly<Record<string, unknown>>) => Promise<Readonly<Record<string, Tensor>>>;
};
type Tokenizers = {
  readonly Tokenizer: new (
    tokenizer: unknown,
    config: object,
  ) => {
    readonly encode: (text: string) => { readonly ids: readonly number[] };
  };
};

/** Meaning by the model in the folder and the vectors, kept beside it unless told; null where no model is there. */
export const openMeaningIn = (folder: string, vectors = join(folder, 'vectors.db')): Meaning | null => {
  const embed = modelIn(folder);
  return embed === null ? null : openMeaning(vectors, modelName, embed);
};

/** The model in the folder, loaded with the first text; null where there is none. */
export const modelIn = (folder: string): Embed | null => {
  if (!existsSync(join(folder, modelFiles.model))) return null;
  let model: Promise<Embed> | undefined;
  return async (text) => {
    model ??= loadModel(folder);
    return (await model)(text);
  };
};

const loadModel = async (folder: string): Promise<Embed> => {
  try {
    const load = createRequire(join(folder, 'package.json'));
    const runtime: Runtime = load('onnxruntime-node');
    const { Tokenizer }: Tokenizers = load('@huggingface/tokenizers');
    const tokenizer = new Tokenizer(JSON.parse(readFileSync(join(folder, modelFiles.tokenizer), 'utf8')), {});
    const session = await runtime.InferenceSession.create(join(folder, modelFiles.model), {
      intraOpNumThreads: 1,
      interOpNumThreads: 1,
    });
    return async (text) => {
      const ids = tokenizer.encode(text).ids.slice(0, mostTokens);
      const row = (of: (id: number) => number): unknown =>
        new runtime.Tensor(
          'int64',
          BigInt64Array.from(ids, (id) => BigInt(of(id))),
          [1, ids.length],
        );
      const answer = await session.run({
        input_ids: row((id) => id),
        attention_mask: row(() => 1),
        token_type_ids: row(() => 0),
      });
      // The vector of the first token, as the model was trained.
      return answer['last_hidden_state']?.data.slice(0, answer['last_hidden_state'].data.length / ids.length) ?? [];
    };
  } catch (error) {
    throw new CetuError('CONFIG', `The model of meaning in ${folder} cannot be loaded; "cetu meaning" fetches it.`, {
      cause: error,
    });
  }
};
