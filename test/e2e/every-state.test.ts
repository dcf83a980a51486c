import { everyState } from './every-state';

everyState('chrome');
