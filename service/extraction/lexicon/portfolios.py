"""What offices are over: the fields of ministries, departments and desks.

Data, and the expressions by which a field is told from the name behind it ("Minister of Water and
Sanitation Ada Obi"), which no capital does.
"""

from __future__ import annotations

import re

_STATE = (
    "state home affairs cabinet parliament government governance strategy policy protocol"
    " administration reform reforms devolution decentralisation decentralization chieftaincy"
    " minority minorities interfaith religion elections citizenship relations cooperation"
    " integration diaspora expatriates border borders frontier frontiers boundary staff opposition"
)
"""The state, its parts and its dealings."""

_LAW = (
    "police justice law security defence defense war military army navy air force forces"
    " intelligence operations operation crime crimes investigation investigations prosecutions"
    " prosecution appeals prisons corrections customs excise immigration narcotics traffic cyber"
    " counterterrorism terrorism veterans ex-servicemen rights order"
)
"""Law and arms."""

_MONEY = (
    "finance finances budget budgets planning plan economy economics treasury revenue revenues"
    " taxation tax taxes audit accounts statistics trade commerce industry industries"
    " industrialisation industrialization investment investments enterprise enterprises"
    " entrepreneurship cooperatives privatisation privatization procurement supply supplies"
    " marketing employment labour labor work works pensions skills manpower productivity wages"
    " business"
)
"""Money, trade and work."""

_LAND = (
    "agriculture farming irrigation land lands forest forests forestry wildlife parks environment"
    " climate change ecology fisheries fishing livestock dairy dairies animal animals husbandry"
    " plantation plantations plant food nutrition water waters sanitation hygiene drainage"
    " sewerage oceans ocean rivers mines mining minerals mineral petroleum oil gas coal steel"
    " power energy electricity resource resources town towns city cities country housing"
    " settlement settlements resettlement infrastructure construction building"
)
"""Land, water and what they give."""

_WAYS = (
    "transport transportation road roads bridges highway highways railways railway rail ports"
    " harbours harbors shipping aviation logistics information communication communications"
    " publicity broadcasting media press telecommunications telecommunication telecom telecoms"
    " posts digitalisation digitalization digitisation ict technology technologies innovation"
    " science research space electronics data"
)
"""Ways, and what is sent by them."""

_PEOPLE = (
    "health healthcare medicine medicines hospitals pharmaceuticals disease diseases prevention"
    " control family welfare development community communities services service protection"
    " empowerment inclusion solidarity cohesion equality equity women woman gender child children"
    " youth youths sport sports games recreation seniors disability disabilities persons"
    " population disaster disasters emergency emergencies relief rescue rehabilitation refugees"
    " returnees poverty alleviation education educational schools school university universities"
    " training examinations literacy culture arts art heritage museums tourism hospitality"
    " antiquities languages consumer consumers food management preparedness castes caste tribes"
    " classes"
)
"""People, and what is done for them."""

_SORTS = (
    "foreign external internal interior parliamentary local provincial regional municipal federal"
    " national international public private general central special strategic administrative"
    " traditional tribal ethnic religious constitutional electoral overseas legal armed civil"
    " human criminal correctional economic commercial industrial agricultural agrarian"
    " environmental veterinary natural marine maritime coastal blue renewable rural urban postal"
    " digital scientific medical social developmental humanitarian basic primary secondary higher"
    " tertiary vocational technical cultural creative scheduled backward micro small medium"
    " disabled displaced elderly aged"
)
"""Qualities of a field, which do not end what an office is over ("National Planning")."""

_NOUNS = f"{_STATE} {_LAW} {_MONEY} {_LAND} {_WAYS} {_PEOPLE} ict".title().split()
_FIELDS = frozenset(_NOUNS) | frozenset(_SORTS.title().split())
_FIELD = (
    rf"(?:(?:{'|'.join(_SORTS.title().split())}) )*"
    rf"(?:ICT|{'|'.join(sorted(_NOUNS, key=len, reverse=True))})\b"
)
_FURTHER = r"[A-Z][a-z]+(?= [A-Z][\w.’'-]* [A-Z])"
"""A field that nobody foresaw, behind an "and" and before a name of two words at least."""

_AREA = rf"(?>(?:the )?{_FIELD}(?:(?:,? and|,| &)? {_FIELD})*(?:,? and {_FURTHER})?)"
_OVER = r"(?:of|for|on|in charge of|responsible for)"
PORTFOLIO = re.compile(rf"{_OVER} {_AREA}(?: {_OVER} {_AREA})*+(?= (?P<next>[A-Z][\w.-]*))")
"""What an office is over, as it stands between its noun and a name ("of State for External Affairs
Ada Obi")."""


def is_field(words: str) -> bool:
    """Whether the words say what an office is over ("defence information")."""
    return set(words.title().split()) <= _FIELDS
