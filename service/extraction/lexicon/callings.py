"""What people do and are beside offices: data, and the endings by which such nouns are known.

These head descriptions as offices do ("the former weaver"), but are no titles, and many are
surnames too: written with a capital they are read as names.
"""

from __future__ import annotations

import re

from service.extraction.lexicon.bodies import is_body
from service.extraction.lexicon.titles import DOCUMENTS, ROLE_NOUNS, THINGS

_TRADES = (
    "weaver teller lecturer dancer drummer plumber welder docker stevedore grower breeder"
    " dealer builder labourer laborer bricklayer decorator cleaner carer caregiver caterer"
    " jeweller jeweler hairdresser seamstress cobbler hotelier restaurateur bartender barista"
    " waiter waitress janitor courier rider cabbie chauffeur conductor signaller lifeguard"
    " boatman ferryman diver angler trawlerman rigger roofer glazier joiner mechanic foreman"
    " forewoman overseer supervisor postman postmaster postmistress programmer coder blogger"
    " vlogger streamer influencer podcaster presenter newsreader commentator pundit critic"
    " playwright screenwriter scriptwriter producer sculptor painter illustrator animator"
    " songwriter rapper ballerina choreographer laureate medallist medalist wrestler sprinter"
    " golfer racer rower climber skier academic scholar tutor instructor educator trainee"
    " apprentice graduate undergraduate alumnus rector bursar planner surveyor valuer realtor"
    " underwriter actuary stockbroker investor magnate tycoon mogul farmhand butler nanny"
    " childminder babysitter housekeeper maid usher verger chorister sexton crofter smallholder"
    " forester logger woodcutter blacksmith locksmith goldsmith silversmith shipwright"
    " millwright potholer bellringer steeplejack gravedigger embalmer attendant attaché promoter"
    " keeper coxswain bosun deckhand seaman master vet vicar curate abbot preacher missionary"
    " archdeacon dean prefect notary footballer cricketer bowler quarterback linebacker goaltender"
    " archer skater hurdler snowboarder dispatcher controller handler porter printer gardener"
    " carpenter butcher baker grocer tailor shepherd cook messenger jailer warder cashier barman"
    " barmaid brewer fitter plasterer miner picker counsellor counselor mentor recruiter forecaster"
    " announcer narrator schoolteacher schoolmaster neurosurgeon bodyguard bouncer sentry scout"
    " spy speechwriter staffer intern servant croupier masseur masseuse paralegal stenographer"
    " astronomer demographer oceanographer geographer cartographer philosopher astrologer"
    " fundraiser entertainer performer clown reviewer interviewer emissary intermediary mahout"
)
"""Trades, arts and callings."""

_STANDINGS = (
    "lady gentleman patriarch matriarch heir heiress socialite benefactor donor patron"
    " volunteer protester demonstrator steward convenor convener parliamentarian statesman"
    " stateswoman backbencher frontbencher frontrunner front-runner contender challenger"
    " incumbent hopeful opponent rival winner loser runner-up strongman dictator autocrat"
    " monarch warlord militant rebel insurgent guerrilla fighter mercenary conscript recruit"
    " cadet gunner sniper paratrooper marine airman aviator navigator astronaut cosmonaut sleuth"
    " informant whistleblower defector dissident exile fugitive hostage captive convict inmate"
    " offender hacker fraudster smuggler trafficker gangster mobster killer murderer gunman"
    " attacker assailant bystander onlooker passer-by eyewitness motorist commuter patient"
    " householder homemaker housewife pensioner retiree grandparent godfather godmother bride"
    " groom spouse newlywed newcomer native immigrant expatriate mastermind ringleader"
    " accomplice co-accused co-defendant mourner worshipper pilgrim believer convert star"
    " celebrity icon maverick moderate hardliner heavyweight debutant rookie youngster teen"
    " toddler schoolboy schoolgirl traveller traveler holidaymaker backpacker evacuee"
    " voter taxpayer citizen foreigner employee customer shopper buyer seller visitor guest"
    " spectator caller user reader viewer listener subscriber applicant petitioner claimant"
    " complainant contestant competitor participant proprietor landlady roommate flatmate"
    " housemate teammate schoolfriend culprit thief burglar robber looter hijacker casualty insider"
    " outsider backer contributor beneficiary recipient appointee confidant follower devotee"
    " orphan twin sibling grandchild bridegroom brother-in-law sister-in-law father-in-law"
    " mother-in-law son-in-law daughter-in-law second-in-command stand-in aide-de-camp"
)
"""What somebody is in a story, a contest or a family."""

CALLINGS = frozenset(f"{_TRADES} {_STANDINGS}".split())

_ENDINGS = re.compile(
    r"\w{3,}(?:ist|ian|[^r]eer|[a-z]man|woman|keeper|worker|maker|grower|owner|holder|wright|smith"
    r"|monger|herder|setter|driver|minder|warden)"
)
_OTHER = re.compile(
    r"(?:check|short|black|white|wish|play)list|(?:ex|cons|pers|ins|res|ass|enl|tw)ist"
    r"|human|median|meridian|obsidian|pedestrian|equestrian|ottoman|talisman|roman|german"
    r"|(?:stake|place|share|house|policy|card|candle)holder|peacemaker|pacemaker|filmmaker"
)
"""Nouns and adjectives of such an ending for things, or for people who are known otherwise."""


def is_calling(noun: str) -> bool:
    """Whether a noun in small letters tells what a single person is or does."""
    last = noun.rpartition("-")[2]
    if not {noun, last}.isdisjoint(ROLE_NOUNS | CALLINGS):
        return True
    made = _ENDINGS.fullmatch(last) is not None and _OTHER.fullmatch(last) is None
    return made and last not in DOCUMENTS | THINGS and not is_body(last)
