import { writeFileSync } from 'node:fs';
import { gatherCues } from './gathered-cues';

writeFileSync('src/core/article/cues.json', `${JSON.stringify(gatherCues(), null, 2)}\n`);
