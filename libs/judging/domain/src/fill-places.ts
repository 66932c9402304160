import type { Allocation } from './allocation.js';
import { gainReader } from './alternating-path.js';
import { shuffled, type RandomSource } from './random.js';

/**
 * Gives every submission its readers, as far as that is possible at all.
 *
 * First each submission, those with the fewest eligible jurors first and otherwise in random order, draws its readers by lot among the least
 * loaded: panels differ from one submission to the next. Then chains of hand-overs fill what is short.
 */
export function fillPlaces(allocation: Allocation, random: RandomSource): void {
  const order = shuffled(
    allocation.submissions.map((_, submission) => submission),
    random,
  ).sort((a, b) => allocation.eligible(a) - allocation.eligible(b));
  for (const submission of order) drawReaders(allocation, submission, random);
  for (const submission of order) while (allocation.shortOf(submission) > 0 && gainReader(allocation, submission));
}

function drawReaders(allocation: Allocation, submission: number, random: RandomSource): void {
  const wanted = allocation.shortOf(submission);
  if (wanted === 0) return;
  const chosen: { readonly juror: number; readonly load: number; readonly lot: number }[] = [];
  for (let juror = 0; juror < allocation.jurors.length; juror += 1) {
    if (!allocation.hasRoom(juror) || !allocation.mayRead(juror, submission)) continue;
    const one = { juror, load: allocation.loadOf(juror), lot: random() };
    const place = chosen.findIndex(({ load, lot }) => one.load < load || (one.load === load && one.lot < lot));
    if (place >= 0) chosen.splice(place, 0, one);
    else if (chosen.length < wanted) chosen.push(one);
    if (chosen.length > wanted) chosen.pop();
  }
  for (const { juror } of chosen) allocation.add(juror, submission, 'DRAWN');
}
