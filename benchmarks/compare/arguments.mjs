import { parseArgs } from 'node:util';

const usage = 'FILE --units FILE [--threads N] [--count documents|events]';

/** Reads the arguments that all counts have; ends the process with 2 when one is wrong. */
export function readArguments() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        units: { type: 'string' },
        threads: { type: 'string', default: '2' },
        count: { type: 'string', default: 'documents' },
      },
    });
    const threads = Number(values.threads);
    if (positionals.length === 1 && values.units && Number.isInteger(threads) && threads > 0
      && ['documents', 'events'].includes(values.count)) {
      return { file: positionals[0], units: values.units, threads, count: values.count };
    }
  } catch (error) {
    console.error(error.message);
  }

  console.error(`Usage: ${usage}`);
  process.exit(2);
}
