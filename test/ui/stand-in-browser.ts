import { readFileSync } from 'node:fs';
import { installStandIn } from '../gallery/stand-in';

/** Import this before any component: a browser that speaks English and answers from `answers`. */
export const answers: Record<string, unknown> = {};
/** What an organisation has set. */
export const managed: Record<string, unknown> = {};
const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));
installStandIn({ messages, answers, stored: {}, managed });
