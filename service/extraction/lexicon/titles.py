"""Words of office, kinship and standing, and the words that make a name an organisation's.

Data only. A title before a name is the role of who bears it; a role noun heads a description
("the Russian president"); an organisation word tells a body from a person.
"""

from __future__ import annotations

HONORIFICS = frozenset(
    "lic ing arq dra sra srta engr mr mrs ms miss mx sir dame lord lady madam mme mlle señor"
    " señora don doña dom herr frau signor signora shri smt datuk dato tan sheikh shaikh"
    " ayatollah hojatoleslam imam mullah maulana haji hajia hajj alhaji alhaja malam mallam u daw"
    " ustaz sayyid ratu begum tengku tunku puan encik cik ibu bapak pandit swami oba otunba mzee"
    " mawlawi nawab ato hrm hrh"
    " mwalimu woizero maître avv archpriest comrade rev reverend fr father sister brother mother"
    " rabbi pope cardinal bishop"
    " cde barr pst apostle evangelist prophet hajiya surv pharm maulvi retd rtd"
    " aunty auntie archbishop pastor canon monsignor saint st hon honourable honorable dr doctor"
    " prof professor".split()
)
"""Titles that are no office: they never stand for a role by themselves (doctor may)."""

SHORTENED = frozenset({"Md", "Md.", "Mohd"})
"""Muhammad as a given name, which is no office, whatever "MD" is short for."""

_OF_SOUTH = frozenset(
    "conservator tehsildar patwari sarpanch mukhiya havildar headman headmaster headmistress"
    " headteacher vice-chancellor registrar principal matron warden convener convenor coordinator"
    " organiser organizer chieftain commandant advocate officer-in-charge ranger forester"
    " whip cs cecm mec mca dpo ppro csp ocs ocpd dpc oc dfo bdo sdo sdpo deo".split()
)
"""Offices and their initials that papers of Asia and Africa write before names ("Tehsildar Ada
Obi", "PPRO Ada Obi") and as descriptions ("the MEC said")."""

TITLES = _OF_SOUTH | frozenset(
    "gen president vice-president vice premier chancellor prime minister vice-minister foreign"
    " secretary under-secretary undersecretary secretary-general general deputy assistant"
    " attorney-general solicitor-general auditor-general director-general governor-general"
    " inspector-general surgeon-general commissioner-general procurator-general comptroller-general"
    " acting interim former ex-president ex-minister then-president senator sen congressman"
    " congresswoman congressperson representative rep governor gov lieutenant lt mayor"
    " councillor councilman councilwoman alderman delegate assemblyman assemblywoman ambassador"
    " envoy consul commissioner chief chairman chairwoman chairperson chair director manager"
    " officer executive ceo cfo coo founder co-founder cofounder president-elect speaker leader"
    " majority minority whip head judge justice magistrate attorney prosecutor sheriff"
    " detective inspector superintendent constable sergeant sgt corporal private captain capt"
    " commander cmdr colonel col major maj brigadier brig admiral adm rear marshal field"
    " commodore lieutenant-general major-general brigadier-general king queen prince princess"
    " emperor emir sultan crown duke duchess baron count coach striker midfielder goalkeeper"
    " defender actor actress singer author writer economist analyst historian professor dr"
    " doctor spokesman spokeswoman spokesperson candidate nominee lawmaker lawyer activist"
    " journalist reporter correspondent editor host anchor pollster strategist adviser advisor"
    " aide surrogate supporter sen-elect mp mep archbishop bishop cardinal pope rabbi imam"
    " ayatollah sheikh first lady grand mufti treasurer chiefs staff presidential ombudsman"
    " ombudswoman ombudsperson pm cfo md congressperson policeman policewoman"
    " professors senators presidents ministers governors judges messrs sens reps"
    " cllr supt insp det cpl pte atty vice-presidential republican democratic democrat"
    " trooper supervisor selectman selectwoman alderwoman freeholder councilmember councilperson"
    " assemblymember comptroller controller patrolman agent examiner deacon chaplain undersheriff"
    " bailiff recorder assessor airman seaman juror postmaster reeve mountie ald const cst spc pfc"
    " collector sessions additional mha dig asp adg cp aig"
    " republicans taoiseach tánaiste tanaiste"
    " td msp mpp mna mla mlc dgp adgp igp ssp dsp dcp acp sho sdm cm dm sp".split()
)
"""Words that stand before a name as title or role, in lower case."""

ROLE_NOUNS = _OF_SOUTH | frozenset(
    "president premier chancellor minister vice-minister secretary undersecretary senator"
    " congressman congresswoman representative governor mayor councillor councilman"
    " councilwoman ambassador envoy commissioner chief chairman chairwoman chairperson chair"
    " director manager officer official executive founder co-founder speaker leader head judge"
    " justice magistrate attorney prosecutor sheriff detective inspector superintendent"
    " constable sergeant captain commander colonel major general brigadier admiral lieutenant"
    " marshal king queen prince princess emperor emir sultan duke coach player striker"
    " midfielder goalkeeper defender actor actress singer author writer economist analyst"
    " historian professor doctor physician nurse surgeon spokesman spokeswoman spokesperson"
    " candidate nominee lawmaker lawyer solicitor barrister activist campaigner journalist"
    " reporter correspondent editor host anchor pollster strategist adviser advisor aide"
    " supporter mp archbishop bishop cardinal pope rabbi imam ayatollah sheikh cleric priest"
    " pastor monk nun elder chieftain farmer fisherman teacher headteacher principal student"
    " pupil worker engineer scientist researcher expert geologist biologist investigator"
    " witness resident villager neighbour neighbor owner landlord tenant driver pilot sailor"
    " soldier guard trader vendor shopkeeper merchant businessman businesswoman entrepreneur"
    " billionaire banker broker father mother son daughter brother sister uncle aunt cousin"
    " nephew niece grandfather grandmother grandson granddaughter stepfather stepmother stepson"
    " stepdaughter fiancé fiancée boyfriend girlfriend husband wife widow widower partner friend"
    " colleague"
    " counterpart predecessor successor classmate parent relative survivor victim suspect"
    " defendant plaintiff detainee prisoner refugee migrant man woman boy girl child teenager"
    " veteran diplomat politician deputy delegate member co-author coauthor curator artist"
    " musician filmmaker photographer novelist poet composer chef architect designer consultant"
    " accountant auditor regulator administrator coordinator organiser organizer"
    " attorney-general solicitor-general auditor-general director-general governor-general"
    " inspector-general surgeon-general commissioner-general procurator-general comptroller-general"
    " secretary-general negotiator mediator rapporteur observer monitor paramedic firefighter"
    " rescuer medic caretaker vice-president congressperson legislator assemblyman"
    " assemblywoman registrar clerk treasurer pathologist seismologist meteorologist"
    " epidemiologist virologist ecologist conservationist ranger hunter herder rancher guide"
    " superior subordinate boss helmsman"
    " translator interpreter passenger skipper crewman forward trainer jockey cyclist runner"
    " swimmer boxer champion athlete democrat republican ombudsman ombudswoman ombudsperson"
    " policeman policewoman serviceman servicewoman salesman saleswoman pm ceo cfo md adjutant"
    " commandant envoy provost chamberlain undertaker referee umpire"
    " midwife obstetrician collector trustee counsel coroner adjudicator arbitrator explorer"
    " publican receptionist auctioneer stallholder hydrologist botanist beekeeper herder"
    " warden financier"
    " mullah maulana mawlawi nawab alhaji oba archpriest monsignor swami pandit mzee"
    " trooper supervisor selectman selectwoman alderman alderwoman councilmember councilperson"
    " assemblymember comptroller patrolman undersheriff juror deacon chaplain"
    " taoiseach tánaiste tanaiste"
    " td msp mpp mna mla mlc dgp adgp igp ssp dsp dcp acp sho sdm cm dm sp".split()
)
"""Nouns for people by what they are or do: heads of descriptions."""

OFFICES = ROLE_NOUNS & TITLES - HONORIFICS
"""What somebody is and what may stand before a name: written with capitals, it is no name."""

GROUP_NOUNS = frozenset(
    "people men women children officials authorities sources residents villagers witnesses"
    " leaders lawmakers legislators politicians police experts analysts economists scientists"
    " researchers doctors nurses lawyers prosecutors investigators detectives officers soldiers"
    " troops rebels militants fighters protesters demonstrators activists campaigners critics"
    " supporters opponents voters workers employees farmers students teachers parents relatives"
    " families survivors neighbours neighbors friends colleagues members commanders generals"
    " diplomats ministers reporters journalists editors observers monitors aides advisers"
    " advisors allies rivals republicans democrats conservatives liberals americans russians"
    " ukrainians israelis palestinians companies firms businesses banks agencies groups"
    " organisations organizations countries nations governments states judges jurors attorneys"
    " spokesmen spokespeople fans players users locals elders clerics priests bishops elites"
    " media outlets newspapers traders mps meps ngos ceos pms vips".split()
)
"""Plural nouns for speakers who speak together."""

ORGANISATIONS = frozenset(
    "chiefs ministry department government council committee commission agency administration"
    " authority bureau office court tribunal parliament congress senate house assembly cabinet"
    " party union federation association organisation organization organisations society"
    " foundation institute institution institutes university college school academy hospital"
    " clinic company corporation corp inc ltd llc plc group bank fund exchange board league club"
    " team army navy military force forces corps guard police service services embassy consulate"
    " mission secretariat directorate headquarters command network coalition alliance movement"
    " front brigade brigades militia campaign centre center lab laboratory observatory museum"
    " brotherhood church diocese mosque synagogue vatican kremlin pentagon white times post journal"
    " herald"
    " tribune guardian news press radio television tv telegraph gazette chronicle magazine website"
    " airline airlines airways railway railways motors industries holdings partners reserve"
    " treasury rail steel oil gas energy electric systems technologies pharma foods mining telecom"
    " capital insurance nations un eu nato who unicef unhcr imf fbi cia epa nsa state firm charity"
    " ngo watchdog think-tank newspaper outlet broadcaster publisher regulator operator"
    " manufacturer maker provider supplier retailer state-run municipality county city town"
    " village community tribe band family crew staff battalion regiment fire works panel inquiry"
    " task jury collective cooperative co-operative syndicate confederation chamber junta regime"
    " delegation republic kingdom wing arm unit".split()
)
"""Words that make a name or description a body's."""

PUBLICATIONS = frozenset(
    "website site newspaper paper daily weekly magazine agency wire outlet broadcaster channel"
    " network radio television tv media press report reports news blog portal journal times"
    " post herald tribune bulletin programme program show reuters ap afp upi bbc cnn interfax"
    " tass irna xinhua kyodo dpa efe ansa yonhap isna mehr tasnim fars sana wam anadolu"
    " pti ani".split()
)
"""What passes on the words of others."""

AGENCIES = frozenset(
    "xinhua tass interfax irna isna tasnim ilna reuters bloomberg anadolu kyodo yonhap antara"
    " bernama lusa ansa dpa afp sputnik ukrinform belta aljazeera ria unian wafa"
    " azertac".split()
)
"""Names of one word that only news agencies bear."""

SPEAKING = ROLE_NOUNS | GROUP_NOUNS | ORGANISATIONS
"""Nouns of people and bodies, who may say something."""

DOCUMENTS = frozenset(
    "report study survey statement letter memo memorandum document documents filing complaint"
    " lawsuit indictment affidavit ruling verdict order resolution communique communiqué"
    " minutes declaration note email e-mail message tweet post posting article editorial book paper"
    " research analysis review assessment audit release transcript record records data figures"
    " notice summons petition brief opinion decision platform website page poster leaflet"
    " findings results evidence estimates warrant dossier".split()
)
"""Documents that say something for whoever issued them."""

THINGS = frozenset(
    "strike walkout protest rally march demonstration riot clash clashes war battle attack raid"
    " bombing blast explosion shooting flood earthquake storm cyclone hurricane drought crash"
    " accident collapse outbreak pandemic epidemic disease virus election vote ballot referendum"
    " boycott blockade siege ceasefire truce deal agreement treaty contract trial hearing"
    " meeting summit talks negotiations visit trip tour match game season budget tax price prices"
    " cost costs salary wage wages money deaths death injuries injury damage toll delay delays"
    " shortage crisis dispute row feud scandal controversy weapon weapons gun guns bomb bombs"
    " missile missiles bus train plane aircraft car truck vehicle ship boat bridge road tunnel dam"
    " building pipeline crop harvest water food medicine vaccine"
    " hour hours day days week weeks month months year years decade evening morning night time"
    " weekend footage image images photo photos photograph photographs picture pictures video"
    " videos clip clips legislation".split()
)
"""Events, things and times: nobody who could speak."""

FEMALE = frozenset(
    "mrs ms miss dame lady madam mme mlle señora doña frau signora smt daw sister mother queen"
    " princess duchess congresswoman councilwoman chairwoman spokeswoman actress businesswoman"
    " daughter aunt niece grandmother wife widow woman girl nun assemblywoman policewoman she"
    " ombudswoman her granddaughter stepmother stepdaughter fiancée girlfriend empress heiress"
    " waitress hostess hajia alhaja begum woizero".split()
)
MALE = frozenset(
    "mr sir lord señor don herr signor sri shri father brother king prince duke congressman"
    " councilman chairman spokesman actor businessman son uncle nephew grandfather husband"
    " widower man boy priest imam pope cardinal ayatollah sheikh monk alderman assemblyman"
    " policeman fisherman he him his grandson stepfather stepson fiancé boyfriend emperor emir"
    " sultan mullah maulana mawlawi nawab alhaji haji ato".split()
)

PARTICLES = frozenset(
    "de la le du del della di da dos das do van von der den ten ter bin ibn bint al el ul ur"
    " abu ben y e af av zu zum zur und san st mac mc o d' al- el- ud-din uz os as i ap te".split()
)
"""Small words inside names."""

NOT_NAMES = frozenset(
    "the a an he she it they we i you this that these those his her its their our my but and"
    " or however in on at for from with when while after before as if there what who why how"
    " where according meanwhile some many most several both no not last earlier later asked by"
    " to of during since until under over about against between among despite although though"
    " because so yet still also then now here two three four five six seven eight nine ten one"
    " another other each every all any few more less much such only just even monday tuesday"
    " wednesday thursday friday saturday sunday january february march april may june july"
    " august september october november december jan feb mar apr jun jul aug sept sep oct nov"
    " dec yes well oh please today yesterday tomorrow tonight once twice perhaps maybe indeed"
    " instead rather moreover nevertheless nonetheless therefore thus hence finally first"
    " second third next back read advertisement breaking update live watch photo image file"
    " speaking responding reacting following including let do does did is are was were be been"
    " has have had will would can could should than nor either neither whether which whose whom"
    " addressing writing citing quoting see follow click meet ask think consider remember imagine"
    " look listen join check compare contact neighbouring neighboring sentencing jailing convicting"
    " acquitting clearing fining greeting visiting chairing prosecuting representing replying"
    " questioned pressed challenged quizzed meeting leading hosting turning".split()
)
"""Words that begin sentences with a capital and belong to no name."""
