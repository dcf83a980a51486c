/** What auto-blogs put for what, word by word, without a look at the neighbours: "was:written,written". */
export const autoBlogWords = `artificial:synthetic,man-made said:mentioned,stated company:corporate,firm,agency companies:corporations,firms center:middle,heart centers:facilities,hearts
data:knowledge,information technology:expertise,know-how local:native,regional national:nationwide goal:aim,purpose goals:aims,targets help:assist,support project:challenge,mission projects:initiatives,tasks
global:world,worldwide international:worldwide,global policy:coverage conference:convention asked:requested version:model want:need similar:related,comparable growth:development,progress economic:financial,monetary
partners:companions partner:associate country:nation countries:nations,international-locations start:begin started:began,commenced building:constructing build:construct,assemble built:constructed systems:techniques,programs system:programme,device
products:merchandise product:product-line,item post:submit,publish posts:posts,submits light:gentle,mild still:nonetheless,nonetheless closely:intently,carefully effort:hassle,endeavor vary:fluctuate,differ
use:make-use-of,utilize used:utilized,employed using:utilizing,employing need:want,require needs:wants,requirements think:suppose,assume thinking:pondering,considering know:know-about,comprehend feel:really-feel,sense
show:present,reveal shows:reveals,exhibits showed:confirmed,demonstrated find:discover,uncover found:discovered,located get:obtain,acquire gets:will-get,receives make:make,produce makes:makes,produces making:making,creating
big:massive,large,huge small:tiny,little important:vital,necessary,essential great:nice,superb good:good,glorious best:finest,greatest better:higher,superior high:excessive,lofty higher:larger,greater low:low,reduced
new:brand-new,recent old:outdated,previous long:lengthy,prolonged short:quick,brief hard:onerous,arduous,laborious easy:straightforward,simple easily:simply,effortlessly quickly:shortly,rapidly fast:quick,speedy free:free-of-charge,gratis
year:yr,12-months years:years,decades people:folks,individuals person:individual,particular-person man:man,gentleman children:kids,youngsters child:baby,kid student:pupil,scholar students:college-students,pupils school:faculty,college schools:faculties,colleges
teacher:trainer,instructor teachers:lecturers,academics government:authorities,administration president:president,chairman minister:minister law:legislation,regulation laws:legal-guidelines,legislation court:courtroom,court-docket police:police,law-enforcement officials:officers,authorities
department:division,section office:workplace house:home,residence home:residence,dwelling room:room,chamber car:automobile,auto cars:vehicles,automobiles road:highway,street street:avenue,road city:metropolis,town town:city,village world:world,globe
money:cash,funds market:market,marketplace markets:markets,bourses price:value,worth prices:costs,values cost:value,price costs:prices,expenses stock:inventory,share stocks:shares,equities bank:financial-institution,bank rate:fee,price,charge rates:charges,prices interest:curiosity,interest
credit:credit-score,credit loan:mortgage,loan investment:funding,investment investors:traders,buyers business:enterprise,trade businesses:companies,enterprises industry:trade,business customers:clients,prospects customer:buyer,shopper service:service,providers services:companies,providers
health:well-being,health disease:illness,ailment patients:sufferers,patients patient:affected-person doctor:physician,physician doctors:docs,physicians drug:drug,medicine drugs:medicine,medication treatment:therapy,remedy pain:ache,ache skin:pores-and-skin blood:blood heart:coronary-heart,heart body:physique,physique weight:weight,heaviness
food:meals,food diet:weight-reduction-plan,diet eating:consuming,eating healthy:wholesome,healthy energy:vitality,power power:energy,energy water:water fire:hearth,fireplace air:air,ambiance climate:local-weather,climate weather:climate green:inexperienced,green natural:pure,natural
computer:laptop,pc phone:telephone,cellphone smart:sensible,clever mobile:cellular,cell software:software-program,software network:community,network networks:networks,communities web:internet,net online:on-line,online website:web-site,web-site internet:web,internet digital:digital,virtual virtual:digital,digital model:mannequin,mannequin models:fashions,fashions
game:recreation,sport games:video-games,games play:play,perform player:participant,player players:gamers,players team:staff,crew teams:groups,groups season:season,campaign win:win,victory won:gained,received match:match,match film:movie,film show:present,program music:music,melody
story:story,tale stories:tales,stories news:information,news report:report,account reports:studies,stories research:analysis,research researchers:researchers,scientists study:examine,research studies:research,studies university:college,university science:science,science learn:be-taught,study learning:studying,learning
look:look,appear looking:trying,wanting looks:appears,seems come:come,arrive comes:comes,arrives came:got-here,came going:going,headed go:go,proceed went:went,proceeded take:take,take-away takes:takes taken:taken,brought took:took,took give:give,present given:given,provided gives:provides,offers gave:gave
keep:hold,maintain keeping:preserving,holding kept:saved,stored leave:go-away,depart left:left,departed began:started,commenced begin:start,commence end:finish,end ended:ended,finished change:change,alter changes:adjustments,modifications changed:modified,changed
increase:enhance,improve increased:elevated,increased reduce:scale-back,cut-back reduced:lowered,decreased improve:enhance,enhance create:create,make created:created,made development:improvement,growth develop:develop,develop management:administration,management
issue:difficulty,problem issues:points,problems problem:downside,drawback problems:issues,difficulties question:query,question questions:questions,queries answer:reply,answer reason:purpose,cause reasons:causes,reasons result:consequence,outcome results:outcomes,results
way:approach,method,manner ways:methods,ways place:place,spot places:locations,places part:half,part parts:elements,components kind:form,type kinds:varieties,sorts thing:factor,thing things:issues,stuff point:level,level points:factors,points area:space,space areas:areas,zones
different:completely-different,totally-different same:identical,same own:personal,own able:ready,in-a-position likely:doubtless,seemingly probably:in-all-probability,most-likely often:usually,typically always:at-all-times,all-the-time sometimes:generally,typically never:by-no-means usually:often,normally especially:particularly,notably
because:as-a-result-of before:earlier-than under:underneath,below within:inside where:the-place while:whereas,whilst through:by-means-of,via about:about,regarding around:round,around across:throughout,throughout against:towards,towards during:throughout,all-through
without:with-out many:many,a-lot-of most:most,most multiple:a-number-of several:a-number-of,several could:may,might can:can,may must:should,have-to also:additionally,also only:solely,solely just:simply,just now:now,at-present today:right-now,at-present
here:right-here there:there then:then,then however:nonetheless,however although:though,although recently:just-lately,lately recent:latest,recent last:final,final next:subsequent,next first:first,first early:early,early later:later,afterward ago:in-the-past
support:help,assist provide:present,supply provides:supplies,presents provided:offered,supplied offer:supply,provide offers:gives,provides include:embrace,embody includes:contains,consists-of including:together-with,including allow:permit,enable allows:permits,enables
try:strive,attempt trying:attempting,making-an-attempt tried:tried,attempted call:name,name called:known-as,referred-to-as talk:speak,discuss talking:speaking,talking speak:converse,communicate tell:inform,tell told:advised,instructed says:says,states believe:imagine,consider
live:reside,dwell living:dwelling,residing move:transfer,transfer moved:moved,moved run:run,run running:working,operating work:work,work working:working,working worked:labored,labored job:job,job jobs:jobs,roles job:activity,job
set:set,set open:open,open closed:closed,closed near:close-to,near far:far,far full:full,full whole:complete,complete clear:clear,clear right:proper,right wrong:flawed,mistaken true:true,true real:actual,real special:particular,special
beautiful:stunning,lovely popular:well-liked,in-style famous:well-known,well-known public:public,public private:personal,non-public social:social,social human:human,human common:frequent,widespread major:main,main key:key,key top:prime,high
safe:secure,protected safety:security,security security:safety,safety risk:danger,threat risks:dangers,threats attack:assault,assault war:warfare,battle fight:battle,struggle death:dying,demise died:died,passed-away killed:killed,murdered
buy:purchase,buy buying:shopping-for,purchasing sell:promote,sell selling:promoting,promoting store:retailer,retailer stores:shops,retailers shop:store,store order:order,order pay:pay,pay paid:paid,paid save:save,save spend:spend,spend
experience:expertise,expertise knowledge:information,data skills:abilities,expertise skill:talent,ability ability:capability,skill idea:concept,thought ideas:concepts,concepts plan:plan,plan plans:plans,plans program:program,programme process:course-of,process
family:household,family friends:pals,buddies friend:good-friend,pal mother:mom,mother father:father,dad woman:lady,girl women:ladies,girls love:love,adore life:life,life lives:lives,lives hope:hope,hope believe:consider,imagine`;

/** Phrases that auto-blogs swap as a whole. */
export const autoBlogPhrases: readonly (readonly [was: string, written: string])[] = [
  ['such as', 'similar to'],
  ['according to', 'in keeping with'],
  ['as well as', 'in addition to'],
  ['due to', 'on account of'],
  ['in order to', 'with a view to'],
  ['at least', 'no less than'],
  ['more than', 'greater than'],
  ['the first', 'the primary'],
  ['the most', 'probably the most'],
  ['will be', 'shall be'],
  ['has been', 'has been'],
  ['can be', 'may be'],
  ['this is', 'that is'],
  ['there are', 'there are'],
  ['have to', 'need to'],
  ['want to', 'need to'],
  ['a lot of', 'quite a lot of'],
  ['of course', 'after all'],
  ['for example', 'for instance'],
  ['in addition', 'as well as'],
  ['instead of', 'as an alternative of'],
  ['one of the', 'one of many'],
  ['some of the', 'a number of the'],
  ['is a', 'is a'],
];
