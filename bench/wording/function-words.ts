/** Words that carry grammar rather than matter: never candidates for a replaced word. */
export const functionWords: ReadonlySet<string> = new Set(
  `a about above across after again against all along also although always am among an and another any anybody anyone anything
are aren't around as at away back be because been before being below between both but by can can't cannot could couldn't
did didn't do does doesn't doing don't done down during each either else enough even ever every everyone everything except few
first for from further had hadn't has hasn't have haven't having he he'd he'll he's her here hers herself him himself his how
however i i'd i'll i'm i've if in into is isn't it it's its itself just last least less like many may maybe me might mine more
most much must my myself near neither never next no nobody none nor not nothing now of off often on once one only onto or other
others our ours ourselves out over own per perhaps quite rather really same shall she she'd she'll she's should shouldn't since
so some somebody someone something soon still such than that that's the their theirs them themselves then there there's these
they they'd they'll they're they've this those though through throughout thus to together too toward towards two under until up
upon us very was wasn't we we'd we'll we're we've well were weren't what what's whatever when where whether which while who
who's whoever whole whom whose why will with within without won't would wouldn't yet you you'd you'll you're you've your yours
yourself yourselves`.split(/\s+/),
);
