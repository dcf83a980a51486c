import { aHostilePage } from './hostile';
import { inFirefox } from './in-each-browser';

inFirefox('a hostile page', aHostilePage);
