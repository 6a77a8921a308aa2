// Times whole processes that count the same logs, and prints tables in Markdown: node compare.mjs --data FOLDER
// --rounds N [--out FILE.md] ROWS…, where the folder has ROWS.csv, units.csv and the published programs; see run.

import { spawnSync } from 'node:child_process';
import {
  existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contendersIn } from './contenders.mjs';
import { describe } from './machine.mjs';
import { tableOf } from './table.mjs';

const { values: { data, rounds, out }, positionals: sizes } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, rounds: { type: 'string' }, out: { type: 'string' } },
});
const units = join(data, 'units.csv');
const contenders = contendersIn(data);
const scratch = mkdtempSync(join(tmpdir(), 'compare-'));
const printed = [];

try {
  print([`# Counts of event logs: ${sizes.map(inMillions).join(', ')} million rows`, '', ...describe(data, rounds)]);
  for (const rows of sizes.map(Number)) {
    for (const count of ['documents', 'events']) {
      print(['', ...compare(rows, count)]);
    }
  }
} finally {
  rmSync(scratch, { recursive: true });
}

if (out) {
  writeFileSync(`${out}.part`, printed.map(line => `${line}\n`).join(''));
  renameSync(`${out}.part`, out);
}

function print(lines) {
  console.log(lines.join('\n'));
  printed.push(...lines);
}

/** The heading and table of a log and a count. */
function compare(rows, count) {
  const log = join(data, `${rows}.csv`);
  const countsIt = ({ counts }) => !counts || counts.includes(count);
  const takesIt = ({ upTo }) => !upTo || rows <= upTo;
  const taking = contenders.filter(each => countsIt(each) && takesIt(each))
    .map(each => ({ ...each, input: join(data, each.reads?.(rows) ?? `${rows}.csv`) }));
  const prepared = taking.map(each => prepare(each, log, count)).filter(each => each);
  const runs = runRounds(taking, count);
  return [
    `## ${inMillions(rows)} million rows, ${count}`,
    '',
    `${(statSync(log).size / 1e6).toFixed(1)} MB, \`${checksumOf(runs, rows)}\``,
    '',
    ...tableOf(rows, runs),
    ...notesOn(prepared, contenders.filter(each => countsIt(each) && !takesIt(each))),
  ];
}

/** Runs what a contender wants to have run before; null when there is nothing to do. */
function prepare({ name, input, prepare }, log, count) {
  const { command, makes } = prepare?.({ log, units, count, input }) ?? {};
  if (!command || (makes && existsSync(makes) && statSync(makes).mtimeMs >= statSync(log).mtimeMs)) {
    return null;
  }

  console.error(`${input} ${count}: ${name} is prepared`);
  const begin = process.hrtime.bigint();
  run(command, { encoding: 'utf8' });
  return { name, seconds: secondsSince(begin) };
}

/** The runs of each contender, one for each round; every second round goes the other way round. */
function runRounds(taking, count) {
  // What is read once stands in the page cache.
  const kept = taking.flatMap(({ keeps }) => keeps ? readdirSync(keeps).map(name => join(keeps, name)) : []);
  run(['cat', units, ...new Set(taking.map(each => each.input)), ...kept], { stdio: ['ignore', 'ignore', 'inherit'] });
  const runs = new Map(taking.map(each => [each, []]));
  for (let round = 0; round < Number(rounds); round++) {
    for (const contender of round % 2 === 0 ? taking : taking.toReversed()) {
      runs.get(contender).push(timed(contender, count));
      console.error(`${contender.input} ${count} round ${round + 1}: ${contender.name}`);
    }
  }

  return runs;
}

function timed({ command, args = [], input, isFloor }, count) {
  const usage = join(scratch, 'usage');
  const asked = isFloor ? [input] : [input, '--units', units, '--count', count, ...args];
  const begin = process.hrtime.bigint();
  const { stdout } = run(['/usr/bin/time', '-o', usage, '-f', '%U %S %M', ...command, ...asked], { encoding: 'utf8' });
  const wall = secondsSince(begin);
  const [user, system, kibibytes] = readFileSync(usage, 'utf8').split(' ').map(Number);
  return { wall, cpu: user + system, memory: kibibytes / 1024, line: stdout.split('\n')[0] };
}

function run([program, ...args], options) {
  const result = spawnSync(program, args, options);
  if (result.error || result.status !== 0) {
    throw new Error(`${program} ${args.join(' ')}: ${result.error ?? result.stderr}`);
  }

  return result;
}

/** The checksum that all runs print; the floor prints the lines of the log, with its header. */
function checksumOf(runs, rows) {
  const all = [...runs].flatMap(([contender, ofIt]) => ofIt.map(each => ({ contender, line: each.line })));
  const { line: checksum } = all.find(({ contender }) => !contender.isFloor);
  for (const { contender, line } of all) {
    const expected = contender.isFloor ? `${rows + 1}` : checksum;
    if (line !== expected) {
      throw new Error(`${contender.name}: ${line}\nexpected: ${expected}`);
    }
  }

  return checksum;
}

/** What a reader of the table has to know besides. */
function notesOn(prepared, absent) {
  return [
    ...prepared.map(({ name, seconds }) => `Before, and not in the times: ${name}, ${seconds.toFixed(2)} s.`),
    ...absent.map(({ name, upTo }) => `Up to ${inMillions(upTo)} million rows only: ${name}.`),
  ].flatMap(note => ['', note]);
}

function inMillions(rows) {
  return (rows / 1e6).toLocaleString('en');
}

function secondsSince(begin) {
  return Number(process.hrtime.bigint() - begin) / 1e9;
}
