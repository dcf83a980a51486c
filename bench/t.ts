import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildLexicon } from './wording/lexicon';
import { encodeModel } from './wording/encode';
import { decodeWordingModel } from '@/core/wording/model';
import { fitOf } from '@/core/wording/fit';
let t=Date.now(); const lap=(s:string)=>{console.log(s,Date.now()-t);t=Date.now();};
const l=buildLexicon('/work/shared/data/wording'); lap('lexicon');
const b=encodeModel(l,{hidden:[],output:[0],document:[],calibration:[]}); lap('encode');
console.log(b.length,gzipSync(b).length,l.followers.reduce((s,x)=>s+x.length,0),l.synonyms.reduce((s,x)=>s+x.length,0)); t=Date.now();
writeFileSync('/tmp/lex.bin',b);
const m=decodeWordingModel(b)!; lap('decode');decodeWordingModel(b)!; lap('decode2');
for (const p of ['artificial intelligence','synthetic intelligence','data centers','knowledge facilities','of the','company said','corporate mentioned','the company','the corporate']){const [a,c]=p.split(' ');console.log(p,fitOf(m,m.words.get(a!)!,m.words.get(c!)!));}
