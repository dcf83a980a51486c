import { everyState } from './every-state';

// Firefox takes longer to open a page than Chromium to look at it.
everyState('firefox');
