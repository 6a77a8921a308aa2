// Where figures come from: what a reader needs to know to get the like.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { version } from '@duckdb/node-api';

/** Lines in Markdown on the machine, the releases and the run. */
export function describe(folder, rounds) {
  const [, system] = readFileSync('/etc/os-release', 'utf8').match(/^PRETTY_NAME="?(.*?)"?$/m);
  return [
    `- machine: ${cpus()[0].model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`,
    `- system: ${system}, Linux ${release()}`,
    `- ComplianceCore: ${commit()}; .NET ${runtime()}`,
    `- peers: DuckDB ${version()} in Node ${process.versions.node}; ${peers(folder)}`,
    `- rounds: ${rounds}; date: ${new Date().toISOString().slice(0, 10)}`,
  ];
}

function commit() {
  const { status, stdout } = output('git', '-C', import.meta.dirname, 'describe', '--always', '--dirty', '--exclude=*');
  return status === 0 ? `commit ${stdout.trim()}` : 'of no commit';
}

function runtime() {
  return output('dotnet', '--list-runtimes').stdout.match(/^Microsoft\.NETCore\.App (10\.\S+)/gm).at(-1).split(' ')[1];
}

function peers(folder) {
  return output(join(folder, 'rivals', 'ComplianceCore.Rivals'), 'versions').stdout.trim();
}

function output(program, ...args) {
  return spawnSync(program, args, { encoding: 'utf8' });
}
