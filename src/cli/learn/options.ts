import { parseArgs } from 'node:util';
import { createBoilerplateLearner } from '../../learn.js';
import { UsageError } from '../options.js';

const HELP = `Usage: khabar learn [options] [inputs...]

Learns the page furniture of each host from its articles: lines, and beginnings of lines, that come again and again at their
end, that Khabar keeps, and that prose never has. Inputs are those of khabar batch.

Options:
  --out DIR           Write a file for each host, to be used by khabar batch --config; else all are printed as one object
  --text-field NAME   Field with the text of a record (default: text)
  --url-field NAME    Field with the address that the host is read from (default: url)
  --host-field NAME   Field with the host itself
  --min-documents N   Articles of a host that must have a phrase (default: 5)
  --min-share S       Their share of the host's articles (default: 0.01)
  -h, --help          Print this help

Example:
  khabar learn --out hosts crawl/*.ndjson.gz
`;

/** What was asked for. */
export interface LearnCommand {
  readonly inputs: readonly string[];
  readonly out: string | null;
  readonly textField: string;
  readonly urlField: string;
  readonly hostField: string | null;
  readonly learning: { readonly minDocuments?: number | undefined; readonly minShare?: number | undefined };
}

/** Reads the arguments behind `learn`; throws a UsageError where they are wrong. */
export function readLearnArguments(argv: readonly string[]): LearnCommand | string {
  const value = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        out: value,
        'text-field': value,
        'url-field': value,
        'host-field': value,
        'min-documents': value,
        'min-share': value,
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return HELP;
    const learning = { minDocuments: number(values['min-documents']), minShare: number(values['min-share']) };
    createBoilerplateLearner(learning);
    return {
      inputs: positionals.length > 0 ? positionals : ['-'],
      out: values.out ?? null,
      textField: values['text-field'] ?? 'text',
      urlField: values['url-field'] ?? 'url',
      hostField: values['host-field'] ?? null,
      learning,
    };
  } catch (error) {
    throw new UsageError((error as Error).message.split(/\.\s/, 1)[0]);
  }
}

function number(value: string | undefined): number | undefined {
  return value === undefined ? undefined : Number(value);
}
