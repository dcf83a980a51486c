import { everyState } from './every-state';

everyState('chrome');
everyState('firefox');
