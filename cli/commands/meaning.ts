import { rmSync } from 'node:fs';
import { defineCommand } from '../command.ts';
import { fetchMeaning } from '../meaning/fetch.ts';
import { findUnlikened, likenSources } from '../meaning/fill.ts';
import { count, print } from '../output.ts';
import { startProgress } from '../progress.ts';
import { listenForStop } from '../stop.ts';
import { withMeaningStores } from '../stores.ts';

export const command = defineCommand({
  name: 'meaning',
  synopsis: '',
  words: { least: 0, most: 0 },
  about: `
Lets questions in plain words be asked for their meaning, too, beside their words: 怎样要回押金 finds what is said of a deposit in other
words. It fetches a small model (16 MB by Maven, MIT) and what runs it (290 MB by npm, MIT) into the folder that CETU_MEANING
names, once, and makes a vector of each passage that has none, some 8 ms each; broken off and run again, it goes on where it
was. From then on new passages get theirs as they come in. All of it stays on this machine. Vectors are not exported: this
command makes them again from the store.`,
  options: {
    from: { type: 'string', value: 'FILE', help: 'the jar of the model, where it is at hand' },
    off: { type: 'boolean', help: 'take model and vectors away again: words alone are looked for' },
  },
  examples: [
    ['cetu meaning', 'switch it on, or make what vectors are missing'],
    ['cetu meaning --off', 'switch it off'],
  ],
  run: async (_, { from, off }, { config }) => {
    if (off) {
      rmSync(config.meaning, { recursive: true, force: true });
      print(`Words alone are looked for; ${config.meaning} is gone.`);
      return 0;
    }
    if (fetchMeaning(config.meaning, from)) print(`The model is in ${config.meaning}.`);
    const stop = listenForStop();
    const progress = startProgress('source');
    try {
      return await withMeaningStores(config, async (graph, meaning) => {
        const lag = await findUnlikened(graph, meaning);
        const done = await likenSources(graph, meaning, lag, { signal: stop.signal, onStep: progress.at });
        progress.end();
        print(
          lag.missing.length + lag.surplus.length === 0
            ? 'All passages have vectors.'
            : `Made vectors of ${count(done, 'source')}; took those of ${count(lag.surplus.length, 'source')} away.`,
        );
        return stop.exitCode() ?? 0;
      });
    } finally {
      progress.end();
      stop.release();
    }
  },
});
