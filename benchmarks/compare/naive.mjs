// The count of docs/event-log.md as it is told there, sentence by sentence, without a thought of speed: a judge of the
// others. node naive.mjs FILE --units FILE [--count documents|events]

import { readFileSync } from 'node:fs';
import { readArguments } from './arguments.mjs';
import { Checksum } from './checksum.mjs';

const kinds = ['issued', 'signed', 'sent', 'received', 'recalled'];
const { file, units: unitsFile, count } = readArguments();
const linesOf = path => readFileSync(path, 'utf8').split('\n').slice(1).filter(line => line !== '');

const units = new Set(linesOf(unitsFile));
const rows = linesOf(file).map(line => {
  const [document, unit, kind, moment, confidentiality] = line.split(',');
  return { document, unit, kind, moment, isSecret: confidentiality === 'secret' };
});

const figures = new Map();
const add = (unit, moment, kind) => {
  if (units.has(unit)) {
    const key = `${unit},${moment.slice(0, 7)}`;
    figures.set(key, figures.get(key) ?? new Map(kinds.map(each => [each, 0])));
    figures.get(key).set(kind, figures.get(key).get(kind) + 1);
  }
};

if (count === 'events') {
  rows.filter(row => !row.isSecret).forEach(row => add(row.unit, row.moment, row.kind));
} else {
  for (const [, ofDocument] of groupBy(rows, row => row.document)) {
    countDocument(ofDocument);
  }
}

const checksum = new Checksum();
for (const [key, counts] of figures) {
  const [unit, month] = key.split(',');
  checksum.add(unit, month, ...kinds.map(kind => counts.get(kind)));
}

console.log(checksum.toString());

function countDocument(ofDocument) {
  if (ofDocument.some(row => row.isSecret)) {
    return;
  }

  const isSigned = ofDocument.some(row => row.kind === 'signed');
  const isRecalled = ofDocument.some(row => row.kind === 'recalled');
  const [issue] = ofDocument.filter(row => row.kind === 'issued').sort(byMomentThenUnit);
  if (issue && !isRecalled) {
    add(issue.unit, issue.moment, 'issued');
    if (isSigned) {
      add(issue.unit, issue.moment, 'signed');
    }
  }

  for (const kind of ['sent', 'received', 'recalled']) {
    for (const [, alike] of groupBy(ofDocument.filter(row => row.kind === kind), row => row.unit)) {
      const [earliest] = alike.sort(byMomentThenUnit);
      add(earliest.unit, earliest.moment, kind);
    }
  }
}

function byMomentThenUnit(left, right) {
  return compare(left.moment, right.moment) || compare(left.unit, right.unit);
}

function compare(left, right) {
  return left < right ? -1 : left > right ? 1 : 0;
}

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, groups.get(key) ?? []);
    groups.get(key).push(item);
  }

  return groups;
}
