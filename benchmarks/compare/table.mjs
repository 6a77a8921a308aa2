// The table of a log and a count, in Markdown.

import { measure } from './contenders.mjs';

const columns = [
  '',
  's: median (min–max)',
  'CPU, s',
  'peak memory, MiB',
  'million rows/s',
  `times as fast as ${measure}`,
  '% of the floor',
];

/** The lines of a table with a row for each contender and its runs. */
export function tableOf(rows, runs) {
  const measured = runsOf(runs, contender => contender.name === measure);
  const floor = runsOf(runs, contender => contender.isFloor);
  return [
    lineOf(columns),
    `|---|${'--:|'.repeat(columns.length - 1)}`,
    ...[...runs].map(([{ name }, ofIt]) => {
      const walls = ofIt.map(each => each.wall);
      const wall = median(walls);
      return lineOf([
        name,
        `${seconds(wall)} (${seconds(Math.min(...walls))}–${seconds(Math.max(...walls))})`,
        seconds(median(ofIt.map(each => each.cpu))),
        median(ofIt.map(each => each.memory)).toFixed(0),
        figures(rows / 1e6 / wall),
        `${figures(speed(ofIt, measured))}×`,
        figures(100 * speed(ofIt, floor)),
      ]);
    }),
  ];
}

/** How many times as fast as another, as the median over the rounds. */
function speed(runs, other) {
  return median(runs.map((each, round) => other[round].wall / each.wall));
}

function runsOf(runs, isMeant) {
  return [...runs].find(([contender]) => isMeant(contender))[1];
}

function median(numbers) {
  const sorted = numbers.toSorted((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function seconds(number) {
  return number.toFixed(number < 10 ? 2 : 1);
}

/** Two figures at least. */
function figures(number) {
  return number.toFixed(number < 1 ? 2 : number < 100 ? 1 : 0);
}

function lineOf(cells) {
  return `| ${cells.join(' | ')} |`;
}
