import front from '../../demo/pages/daily-digest.example/category/technology/index.html?url';
import night from '../../demo/pages/daily-digest.example/night-buses-return-to-the-hill-villages/index.html?url';
import warm from '../../demo/pages/daily-digest.example/tarnmouth-to-warm-its-hospital-with-heat-from-harbor-data-centers/index.html?url';
import ladders from '../../demo/pages/daily-digest.example/the-library-that-lends-ladders-has-run-out-of-shelves/index.html?url';
import gasthaus from '../../demo/pages/hafenkurier.example/lokales/gasthaus-an-der-schleuse/index.html?url';
import quay from '../../demo/pages/harbour-courier.example/city/warm-quay-hospital-heat/index.html?url';
import wirt from '../../demo/pages/rundblick.example/der-wirt-der-die-ebbe-ausschenkt/index.html?url';
import tide from '../../demo/pages/tide-notes.example/what-the-old-tide-gauge-taught-me/index.html?url';
import type { Label } from '../core/model';

/** A page of the demo web, and the verdict it was written to get; 'list' for a page that is no article. */
export interface Sample {
  readonly file: string;
  readonly url: string;
  readonly expected: Label | 'list';
}

/** To add one: a page under demo/, and a row here. */
export const samples: readonly Sample[] = [
  { file: warm, url: 'https://daily-digest.example/tarnmouth-to-warm-its-hospital/', expected: 'reworded' },
  { file: ladders, url: 'https://daily-digest.example/the-library-that-lends-ladders/', expected: 'credited' },
  { file: night, url: 'https://daily-digest.example/night-buses-return/', expected: 'credited' },
  { file: wirt, url: 'https://rundblick.example/der-wirt-der-die-ebbe-ausschenkt/', expected: 'credited' },
  { file: quay, url: 'https://harbour-courier.example/city/warm-quay-hospital-heat/', expected: 'none' },
  { file: tide, url: 'https://tide-notes.example/what-the-old-tide-gauge-taught-me/', expected: 'none' },
  { file: gasthaus, url: 'https://hafenkurier.example/lokales/gasthaus-an-der-schleuse/', expected: 'none' },
  { file: front, url: 'https://daily-digest.example/category/technology/', expected: 'list' },
];
