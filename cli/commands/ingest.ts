import { resolve } from 'node:path';
import { CetuError } from '../../model/index.ts';
import { bringUpIndex } from '../catch-up.ts';
import { defineCommand, numberOption } from '../command.ts';
import { type Config, hasOffice, secondsPerFile } from '../config.ts';
import { findDocuments, linksOption } from '../documents.ts';
import { reportText } from '../ingest-report.ts';
import { runIngest } from '../ingest-run.ts';
import { type Asked, asked, type Item, sayRemark } from '../items.ts';
import { ocrOption, withOcr } from '../one-document.ts';
import { print, printJson } from '../output.ts';
import { addressItems, isAddress, parseAddress, readAddresses } from '../remote/addresses.ts';
import { allowHostsOption, hostsIn } from '../remote/allowed-hosts.ts';
import { openWeb } from '../remote/web.ts';
import { listenForStop } from '../stop.ts';
import { type Stores, withStores } from '../stores.ts';

export const command = defineCommand({
  name: 'ingest',
  synopsis: 'PATH|ADDRESS…',
  words: { least: 1, most: Number.POSITIVE_INFINITY, unless: 'list' },
  about: `
Reads documents and keeps what they say: their facts in the graph, their words in the index. A PATH is a file, a folder
with everything below it, or a pattern. What has not changed since it was read is passed by. The same path with another
text replaces the former text; a file that cannot be read any more leaves its former text in place. The same text from
two paths is kept once.

An ADDRESS (https://…) is asked of its server as robots.txt allows, one request at a time to each host, within the limits
of a file; what the server says has not changed is not sent again. Hosts on private networks, and this machine, are not
asked unless --allow-hosts names them.

The files of a zip, 7z or rar archive, and those attached to an e-mail (eml, msg), are read as sources of their own: a.zip!/b.docx. Cetu reads txt, Markdown, HTML, mht, eml,
msg, docx, doc, wps, Word 2003 XML, rtf, LaTeX, xlsx, xls, et, pptx, PDF and OFD (UTF-8, UTF-16, GB18030, Big5), scans and pictures with --ocr. The exit code is 1 if any file failed.`,
  options: {
    list: { type: 'string', value: 'FILE', help: 'also read the addresses that stand in FILE, one a line' },
    follow: {
      type: 'string',
      value: 'N',
      help: 'also read what an address links to on its host, over N steps, 1 to 3 (0)',
    },
    'allow-hosts': allowHostsOption,
    links: linksOption,
    json: { type: 'boolean', help: 'print the report as JSON' },
    ocr: ocrOption,
  },
  examples: [
    ['cetu ingest policies/', 'a folder'],
    ['cetu ingest notice.txt annex.md', 'two files'],
    ["cetu ingest 'archive/2023/**/*.txt'", 'a pattern; in quotes it is for Cetu, not for the shell'],
    ['cetu ingest https://example.org/zwgk/ --follow 1', 'a page with the pages and files that it links to'],
    ['cetu ingest --list addresses.txt', 'what a list of addresses names'],
    ['CETU_WORKERS=1 cetu ingest policies/', 'with one process, to leave the machine to others'],
  ],
  run: async (words, options, { config, cwd }) => {
    const { list, json, ocr } = options;
    const addresses = [
      ...words.filter(isAddress).map(parseAddress),
      ...(list === null ? [] : await readAddresses(resolve(cwd, list))),
    ];
    const paths = words.filter((word) => !isAddress(word));
    const follow = numberOption('follow', options.follow, { least: 0, most: 3, fallback: 0 });
    const allowedHosts = hostsIn(options['allow-hosts']);
    const files = asked(
      await findDocuments(paths, cwd, { links: options.links, office: hasOffice(config) }),
      config.limits.fileBytes,
    );
    const stop = listenForStop();
    try {
      const web = openWeb({ ...webLimits(config), allowedHosts, signal: stop.signal });
      const items = [...files.items, ...addressItems(addresses, web, follow)];
      refuseNothing(items, files);
      const read = async (stores: Stores): Promise<number> => {
        const { report, broken } = await runIngest({ ...files, items }, stores, withOcr(config, ocr), stop.signal);
        if (json) printJson(report);
        else print(reportText(report));
        if (broken) throw broken;
        await bringUpIndex(stores, stop.signal);
        return stop.exitCode() ?? (report.failed.length > 0 ? 1 : 0);
      };
      return await withStores(config, read, stop.signal);
    } finally {
      stop.release();
    }
  },
});

const webLimits = (config: Config) => ({ mostBytes: config.limits.fileBytes, seconds: secondsPerFile(config) });

const refuseNothing = (items: readonly Item[], { failed, skipped }: Asked): void => {
  if (items.length > 0) return;
  const reasons = [...failed, ...skipped].map((one) => `\n  ${sayRemark(one)}`);
  throw new CetuError('INPUT', `There is nothing to read.${reasons.join('')}`);
};
