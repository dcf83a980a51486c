import { writeFileSync } from 'node:fs';
import { gatherCues } from './gathered-cues';

/** A pair of strings over several lines, as JSON writes it. */
const PAIR = /\[\n\s+("(?:[^"\\\n]|\\.)*"),\n\s+("(?:[^"\\\n]|\\.)*")\n\s+\]/g;

writeFileSync('src/core/article/cues.json', `${JSON.stringify(gatherCues(), null, 2).replace(PAIR, '[$1, $2]')}\n`);
