import type { Dialect } from './dialect';

/**
 * What auto-blogs put for what: every word by itself, from a general thesaurus, words of grammar too.
 * Own collection of a widespread manner; `was:written,written`, `_` is a space.
 */
export const autoBlog: Dialect = {
  phrases: [
    ['such as', 'corresponding to', 'akin to', 'comparable to', 'similar to'],
    ['according to', 'in keeping with', 'in response to', 'based on'],
    ['as well as', 'in addition to'],
    ['due to', 'on account of', 'resulting from', 'because of'],
    ['in order to', 'with a view to', 'so as to'],
    ['at least', 'no less than'],
    ['more than', 'greater than', 'extra than'],
    ['less than', 'lower than'],
    ['the first', 'the primary'],
    ['the most', 'probably the most', 'essentially the most'],
    ['the best', 'one of the best', 'the perfect', 'the most effective'],
    ['will be', 'shall be', 'can be', 'will probably be'],
    ['can be', 'may be', 'could be'],
    ['has been', 'has been', 'was'],
    ['this is', 'that is'],
    ['it is', 'it’s', 'it’s_miles'],
    ['is a', 'is a', 'is an'],
    ['have to', 'need to', 'should'],
    ['want to', 'need to', 'wish to'],
    ['need to', 'must', 'have to'],
    ['a lot of', 'quite a lot of', 'lots of', 'loads of'],
    ['of course', 'after all'],
    ['for example', 'for instance'],
    ['in addition', 'as well as', 'as_well_as'],
    ['instead of', 'as an alternative of', 'as a substitute of'],
    ['one of the', 'one of many'],
    ['some of the', 'a number of the', 'among the'],
    ['many of the', 'most of the', 'lots of the'],
    ['most of the', 'many of the', 'a lot of the'],
    ['all of the', 'all the', 'the entire'],
    ['part of the', 'a part of the'],
    ['part of', 'a part of'],
    ['as part of', 'as a part of'],
    ['you can', 'you possibly can', 'you may', 'you_can_also'],
    ['if you', 'when you', 'should you', 'if_you_happen_to'],
    ['you will', 'you’ll', 'you may'],
    ['we are', 'we’re'],
    ['they are', 'they’re'],
    ['do not', 'don’t'],
    ['does not', 'doesn’t'],
    ['did not', 'didn’t'],
    ['because of', 'due to', 'as a result of'],
    ['a few', 'a couple of', 'a number of'],
    ['set up', 'arrange'],
    ['find out', 'discover out', 'discover'],
    ['carry out', 'perform'],
    ['went on', 'went on'],
    ['based on', 'primarily based on', 'based mostly on'],
    ['focus on', 'give attention to', 'concentrate on'],
    ['look at', 'take a look at', 'have a look at'],
    ['look for', 'search for'],
    ['rely on', 'depend on', 'depend upon'],
    ['depends on', 'will depend on', 'is determined by'],
    ['deal with', 'take care of'],
    ['help you', 'aid you', 'assist you'],
    ['let us', 'allow us to', 'let’s'],
    ['is not', 'just isn’t', 'isn’t', 'is just not'],
    ['are not', 'aren’t', 'usually are not'],
    ['was not', 'wasn’t', 'was_not'],
    ['years ago', 'years in the past'],
    ['long term', 'long run', 'long-term'],
    ['the new', 'the brand new'],
    ['a new', 'a brand new'],
    ['new york', 'ny', 'the_big_apple'],
    ['united states', 'u.s.', 'us', 'usa'],
    ['data center', 'knowledge middle', 'information middle'],
    ['data centers', 'knowledge facilities', 'information facilities'],
    ['real estate', 'actual property'],
    ['real time', 'actual time'],
    ['social media', 'social media'],
    ['machine learning', 'machine studying'],
    ['open source', 'open supply'],
    ['supply chain', 'provide chain'],
    ['climate change', 'local weather change'],
    ['health care', 'well being care', 'healthcare'],
    ['interest rates', 'rates of interest'],
    ['law enforcement', 'regulation enforcement', 'legislation enforcement'],
    ['video games', 'video video games'],
    ['credit card', 'bank card'],
    ['high quality', 'top quality', 'prime quality'],
    ['high school', 'highschool', 'excessive school'],
    ['vice president', 'vp', 'vice chairman'],
    ['blog post', 'weblog submit', 'weblog put up'],
    ['web page', 'net web page'],
    ['wide range', 'big selection', 'wide selection'],
    ['user experience', 'consumer expertise', 'person expertise'],
  ],
  words: `
artificial:synthetic said:mentioned,stated,stated say:say,state says:says,states company:firm,corporate,agency companies:corporations,firms
center:middle,heart centre:middle centers:facilities,facilities data:knowledge,information information:info,data,knowledge technology:expertise,know-how technologies:applied_sciences
local:native,regional national:nationwide,nationwide nation:nation goal:aim,objective,purpose goals:targets,aims,objectives help:assist,assist helps:helps,assists helping:serving_to helped:helped
project:undertaking,challenge,mission projects:initiatives,tasks global:international,world international:worldwide world:world,globe policy:coverage policies:insurance_policies conference:convention
asked:requested ask:ask version:model versions:variations want:need,need wants:desires similar:comparable,related growth:development,progress growing:rising,growing grow:develop economic:financial,financial economy:economic_system,financial_system
partners:companions,companions partner:associate,companion partnership:partnership country:nation countries:nations,international_locations start:begin,begin started:began,began starting:beginning starts:begins building:constructing buildings:buildings build:construct builds:builds built:constructed
systems:techniques,programs system:system products:merchandise product:product light:gentle,mild still:nonetheless,nonetheless closely:carefully,intently effort:effort,endeavor efforts:efforts vary:differ,range
use:use,make_use_of used:used,utilized uses:makes_use_of using:utilizing need:want needs:wants needed:wanted think:assume,suppose thinking:pondering,considering know:know feel:really_feel,feel feeling:feeling,feeling_of sense:sense
show:present,present shows:reveals,exhibits showed:confirmed showing:displaying,exhibiting shown:proven find:discover finding:discovering found:discovered get:get gets:will_get getting:getting make:make makes:makes making:making
big:massive,huge bigger:larger,greater biggest:largest,greatest small:small smaller:smaller important:essential,necessary,vital importance:significance great:nice good:good,nice best:finest,greatest better:higher high:excessive higher:larger,greater low:low
new:new,brand_new old:outdated,previous long:lengthy longer:longer short:brief,quick hard:onerous,arduous,exhausting easy:straightforward,simple easier:simpler easily:simply,simply quickly:shortly,rapidly quick:fast fast:quick free:free
year:yr,12_months person:individual,particular_person people:folks,individuals children:kids,youngsters child:baby,kid student:pupil,scholar students:college_students school:faculty,college schools:faculties teacher:trainer teachers:lecturers education:training,schooling educational:instructional university:college
government:authorities president:president minister:minister law:regulation,legislation laws:legal_guidelines legal:authorized court:courtroom police:police official:official officials:officers officers:officers department:division office:workplace offices:workplaces,places_of_work
home:house,dwelling homes:houses,properties house:home room:room rooms:rooms car:automobile cars:vehicles road:street city:metropolis town:city money:cash market:market marketplace:market price:worth,value prices:costs costs:prices cost:price,value stock:inventory stocks:shares
bank:financial_institution,bank banks:banks rate:fee,price,charge rates:charges interest:curiosity interests:pursuits interesting:fascinating,attention-grabbing loan:mortgage loans:loans investment:funding investments:investments investors:traders,buyers invest:make_investments,put_money_into investing:investing
business:enterprise businesses:companies industry:trade,business industries:industries customers:prospects,clients customer:buyer,shopper service:service services:providers,companies health:well_being disease:illness diseases:illnesses patients:sufferers patient:affected_person doctor:physician doctors:medical_doctors,docs
drug:drug drugs:medication,medicine treatment:remedy,therapy pain:ache skin:pores_and_skin heart:coronary_heart,coronary_heart body:physique weight:weight food:meals foods:meals diet:weight_loss_program,weight-reduction_plan eating:consuming eat:eat healthy:wholesome energy:power,vitality power:energy powerful:highly_effective water:water
fire:hearth,fireplace air:air climate:local_weather weather:climate green:inexperienced natural:pure nature:nature experience:expertise experiences:experiences experienced:skilled knowledge:information skills:abilities,expertise skill:talent ability:means,capability,potential idea:thought,concept ideas:concepts plan:plan plans:plans process:course_of processes:processes
family:household families:households friends:pals,mates friend:good_friend,pal mother:mom father:father woman:girl,lady women:girls,ladies love:love life:life lives:lives live:stay living:dwelling,residing lived:lived hope:hope believe:consider,imagine belief:perception believes:believes
including:together_with include:embody includes:consists_of,contains included:included however:nonetheless,however also:additionally,also but:however because:as_a_result_of while:whereas,whereas like:like many:many several:a_number_of various:varied first:first often:usually usually:normally,often frequently:often,continuously
actually:really,truly really:actually currently:at_present,presently recently:just_lately,lately recent:current potential:potential potentially:doubtlessly provide:present,provide provides:gives,offers provided:offered,supplied providing:offering offer:supply,provide offers:presents,affords offering:providing
feature:characteristic,function features:options option:choice options:choices tool:device,instrument tools:instruments application:utility,software applications:purposes,functions device:gadget,machine devices:units,gadgets user:consumer,person users:customers consumer:client,shopper consumers:shoppers,customers
research:analysis,research researchers:researchers analysis:evaluation study:examine,research studies:research report:report reports:studies,stories reported:reported job:job jobs:jobs work:work works:works working:working worked:labored employees:workers,staff employee:worker employer: team:crew,workforce,staff teams:groups game:recreation,sport games:video_games player:participant players:gamers
model:mannequin models:fashions set:set space:house,area area:space areas:areas place:place store:retailer stores:shops card:card cards:playing_cards credit:credit_score phone:telephone,cellphone phones:telephones mobile:cellular,cell screen:display_screen,display performance:efficiency efficient:environment_friendly efficiency:effectivity effective:efficient effectively:successfully
environment:setting,surroundings environmental:environmental practice:apply,follow,observe training:coaching learning:studying learn:study,be_taught learned:realized,discovered teach:educate,train follow:comply_with,observe followed:adopted following:following content:content_material text:textual_content level:degree,stage levels:ranges increase:enhance,improve increased:elevated increasing:growing,rising increasingly:more_and_more
improve:enhance improved:improved improvement:enchancment,enhancement reduce:cut_back,scale_back reduced:lowered,diminished reducing:decreasing,lowering allow:enable,permit allows:permits enable:allow ensure:guarantee ensuring:guaranteeing,making_certain achieve:obtain,attain gain:acquire,achieve receive:obtain received:acquired choose:select choosing:selecting choice:selection,alternative
opportunity:alternative opportunities:alternatives possible:doable,attainable possibility:risk,chance risk:danger risks:dangers threat:menace threats:threats security:safety safety:security safe:protected,secure protect:defend,shield secure:safe issue:concern,difficulty,situation issues:points challenge:problem challenges:challenges problem:drawback,downside problems:issues
solution:resolution,answer solutions:options strategy:technique strategies:methods approach:method,strategy method:technique,methodology methods:strategies technique:method techniques:strategies impact:affect,influence effect:impact effects:results result:outcome,end_result,consequence results:outcomes,outcomes role:position,function position:place function:operate,perform perform:carry_out performed:carried_out
manage:handle management:administration manager:supervisor managers:managers leader:chief leaders:leaders leadership:management event:occasion events:occasions cases:instances,circumstances situation:state_of_affairs,scenario condition:situation conditions:circumstances,situations term:time_period terms:phrases word:phrase words:phrases message:message question:query questions:questions answer:reply answers:solutions
request:request call:name called:known_as,referred_to_as calls:calls known:recognized,identified popular:well-liked,common,standard common:frequent,widespread famous:well-known unique:distinctive special:particular specific:particular particular:explicit,specific particularly:notably certain:sure sure:positive,certain different:totally_different,completely_different entire:whole,complete whole:complete,entire complete:full total:whole,complete
fully:totally,absolutely completely:utterly,fully extremely:extraordinarily highly:extremely quite:fairly pretty:fairly simply:merely just:simply only:solely even:even again:once_more soon:quickly,quickly right:proper wrong:mistaken,incorrect true:true real:actual reality:actuality fact:reality,truth truth:reality main:essential,principal,primary major:main key:key critical:crucial,important crucial:essential,vital significant:important,vital significantly:considerably
huge:large,enormous,big large:massive,giant larger:bigger largest:largest wide:large,vast,extensive strong:robust,sturdy stronger:stronger strength:power,energy rich:wealthy cheap:low-cost,low_cost expensive:costly affordable:reasonably_priced,inexpensive value:worth values:values valuable:useful,beneficial benefit:profit benefits:advantages,advantages advantage:benefit profit:revenue profits:income,earnings revenue:income income:revenue,earnings
sales:gross_sales sell:promote selling:promoting sold:bought,offered buy:purchase buying:shopping_for bought:purchased purchase:buy paid:paid payment:cost,fee payments:funds currency:foreign_money,forex financial:monetary finance:finance trade:commerce trading:buying_and_selling marketing:advertising,advertising_and_marketing advertising:promoting brand:model brands:manufacturers production:manufacturing manufacturer:producer supply:provide supplies:provides delivery:supply deliver:ship,ship
travel:journey traveling:touring trip:journey vehicle:automobile,car vehicles:automobiles,autos equipment:gear,tools web:internet website:web_site site:website,web_site sites:websites online:on-line,online network:community networks:networks community:neighborhood,group communities:communities culture:tradition private:personal,non-public personal:private privacy:privateness individual:particular_person,particular individuals:people group:group groups:teams members:members
hands:fingers,palms hair:hair ground:floor floor:ground sun:solar solar:photo_voltaic beach:seashore garden:backyard dog:canine dogs:canine bird:chook vegetables:greens coffee:espresso hotel:lodge,resort hotels:resorts apartment:condominium construction:building,development rent:lease,hire owner:proprietor owners:house_owners own:personal lawyer:lawyer legal:authorized illegal:unlawful rules:guidelines,rules regulation:regulation agreement:settlement decision:choice,determination decisions:selections
decide:determine,resolve decided:determined election:election campaign:marketing_campaign party:get_together,celebration war:battle,conflict fight:struggle,battle fighting:combating attack:assault attacks:assaults murder:homicide dead:lifeless,useless death:demise,dying victim:sufferer evidence:proof movie:film movies:films,motion_pictures film:movie films:movies songs:songs song:track,tune fans:followers audience:viewers series:sequence,collection stories:tales book:guide,e_book books:books author:creator,writer writer:author
read:learn reading:studying page:web_page,page pages:pages blog:weblog image:picture images:photographs,photos picture:image pictures:footage photo:photograph photos:photographs,pictures style:type,model type:kind,sort types:sorts,varieties kind:type,form form:kind,type forms:varieties part:half parts:elements,components piece:piece item:merchandise items:gadgets,objects list:checklist,record number:quantity,quantity numbers:numbers amount:quantity quality:high_quality size:dimension,measurement
color:coloration,shade colors:colours,colours red:purple,crimson dark:darkish bright:brilliant,vivid beautiful:stunning,lovely fine:advantageous,effective perfect:excellent amazing:superb,wonderful wonderful:great fun:enjoyable happy:completely_happy,glad angry:offended fear:concern,worry careful:cautious carefully:fastidiously,rigorously attention:consideration consider:think_about,contemplate considered:thought-about,thought_of mind:thoughts brain:mind memory:reminiscence remember:bear_in_mind,keep_in_mind
understand:perceive,perceive saw:noticed looking:wanting watch:watch listen:hear,pay_attention speak:communicate,converse talk:speak talking:speaking tell:inform told:instructed,advised explain:clarify explained:defined describe:describe discuss:talk_about,focus_on discussed:mentioned join:be_a_part_of leave:depart,go_away move:transfer moving:shifting,transferring turn:flip turned:turned run:run running:working,operating walk:stroll walking:strolling bring:convey,deliver brought:introduced
keep:preserve,hold keeping:maintaining kept:stored hold:maintain held:held send:ship sent:despatched set:set open:open close:shut stop:cease end:finish ended:ended continue:proceed continued:continued continues:continues stay:keep remain:stay remains:stays become:turn_into,change_into,grow_to_be became:turned,grew_to_become becoming:turning_into,changing_into appear:seem happen:occur happened:occurred,happened happening:taking_place change:change changes:modifications,adjustments changed:modified changing:altering
developing:creating,growing development:improvement,growth developers:builders expert:skilled,professional experts:specialists,consultants professional:skilled career:profession young:younger kids:youngsters,children parents:dad_and_mom,mother_and_father couple:couple wedding:marriage_ceremony wife:spouse month:month months:months today:right_now,immediately,as_we_speak night:evening,night_time times:instances,occasions moment:second period:interval history:historical_past historical:historic ancient:historic,historical modern:fashionable,trendy
past:previous current:present latest:newest,latest final:closing,last next:subsequent,next previous:earlier near:close_to nearby:close_by around:round across:throughout throughout:all_through within:inside outside:exterior,outdoors under:underneath,below without:with_out during:throughout,in_the_course_of among:amongst against:towards toward:in_direction_of through:by,by_means_of via:by_way_of despite:regardless_of although:though though:although until:till whether:whether_or_not both:each each:every every:each
more:extra less:much_less much:a_lot enough:sufficient most:most anyone:anybody everyone:everybody someone:somebody something:one_thing everything:the_whole_lot,every_part always:all_the_time,at_all_times never:by_no_means sometimes:typically,generally rarely:hardly_ever maybe:perhaps,possibly perhaps:maybe probably:in_all_probability,most_likely likely:possible,probably especially:particularly,particularly generally:usually,typically mostly:principally mainly:primarily,principally almost:nearly,virtually exactly:precisely together:collectively
therefore:subsequently moreover:furthermore meanwhile:in_the_meantime instead:as_an_alternative indeed:certainly unfortunately:sadly could:might,may would:would necessary:essential,needed required:required essential:important,important multiple:a_number_of,multiple numerous:quite_a_few,quite_a_few additional:further,extra extra:additional available:out_there,obtainable ready:prepared able:in_a_position,capable aware:conscious
artist:artist artists:artists military:army army:military weapons:weapons soldiers:troopers troops:troops border:border leader:chief crisis:disaster protest:protest protests:protests rights:rights freedom:freedom justice:justice society:society church:church religious:spiritual spiritual:religious traditional:conventional typical:typical typically:usually,sometimes standard:commonplace,customary standards:requirements requirements:necessities requirement:requirement
ensures:ensures maintain:preserve,keep maintaining:sustaining support:help,assist supporting:supporting supports:helps access:entry accessible:accessible capacity:capability capabilities:capabilities located:positioned,situated location:location locations:areas region:area regions:areas site:web_site corporation:company ceo:ceo executive:government board:board staff:employees,workers hire:rent hired:employed fired:fired founder:founder founded:based funds:funds fund:fund
announced:introduced announcement:announcement announce:announce launch:launch launched:launched released:launched release:launch reveals:reveals revealed:revealed claim:declare claims:claims claimed:claimed according: noted:famous added:added wrote:wrote published:revealed post:submit,put_up posts:posts posted:posted shared:shared share:share comment:remark comments:feedback statement:assertion interview:interview visit:go_to visitors:guests guests:friends
choose:select save:save saving:saving waste:waste track:monitor tracking:monitoring monitor:monitor test:check,take_a_look_at testing:testing tests:exams tested:examined check:test,verify review:evaluation,overview reviews:opinions rating:ranking measure:measure measures:measures step:step steps:steps stage:stage stages:phases phase:part cycle:cycle source:supply sources:sources code:code file:file files:recordsdata,information folder:folder button:button window:window windows:home_windows table:desk chart:chart
plant:plant plants:vegetation,crops tree:tree trees:timber animals:animals species:species soil:soil farmers:farmers fuel:gasoline,gas gas:fuel oil:oil metal:steel,metallic glass:glass stone:stone wood:wooden clothes:garments clothing:clothes shoes:footwear bag:bag baby:child toys:toys gift:present gifts:items birthday:birthday dinner:dinner kitchen:kitchen bedroom:bed_room bathroom:toilet door:door wall:wall
physical:bodily mental:psychological stress:stress muscle:muscle blood:blood bone:bone sleep:sleep exercise:train symptoms:signs infection:an_infection virus:virus medicine:drugs medical:medical hospital:hospital nurse:nurse surgery:surgical_procedure cancer:most_cancers teeth:enamel eyes:eyes sugar:sugar fat:fats protein:protein drink:drink drinking:ingesting smoke:smoke smoking:smoking
complex:advanced,complicated advanced:superior simple:easy basic:fundamental fundamental:basic original:authentic,unique initial:preliminary initially:initially originally:initially previously:beforehand,beforehand finally:lastly eventually:finally,ultimately immediately:instantly directly:straight suddenly:all_of_the_sudden slightly:barely clearly:clearly obviously:clearly essentially:primarily basically:mainly truly:really seriously:significantly separately:individually daily:every_day weekly:weekly monthly:month-to-month annual:annual,yearly`,
};
