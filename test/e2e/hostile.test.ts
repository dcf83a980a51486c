import { aHostilePage } from './hostile';
import { inChromium } from './in-each-browser';

inChromium('a hostile page', aHostilePage);
