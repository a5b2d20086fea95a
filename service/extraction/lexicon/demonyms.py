"""Adjectives of countries and places with the names they go with.

"The Russian president" speaks for Russia; a demonym before a name is no part of it.
"""

from __future__ import annotations

_PAIRS = """
afghan afghanistan|albanian albania|algerian algeria|american united_states|angolan angola
argentine argentina|argentinian argentina|armenian armenia|australian australia|austrian austria
azerbaijani azerbaijan|azeri azerbaijan|bahraini bahrain|bangladeshi bangladesh|belarusian belarus
belgian belgium|beninese benin|bolivian bolivia|bosnian bosnia|botswanan botswana|brazilian brazil
british britain|bulgarian bulgaria|burkinabe burkina_faso|burmese myanmar|burundian burundi
cambodian cambodia|cameroonian cameroon|canadian canada|chadian chad|chilean chile|chinese china
colombian colombia|congolese congo|croatian croatia|cuban cuba|cypriot cyprus|czech czechia
danish denmark|dominican dominican_republic|dutch netherlands|ecuadorian ecuador|egyptian egypt
emirati emirates|english england|eritrean eritrea|estonian estonia|ethiopian ethiopia
european europe|filipino philippines|philippine philippines|finnish finland|french france
gabonese gabon|gambian gambia|georgian georgia|german germany|ghanaian ghana|greek greece
guatemalan guatemala|guinean guinea|guyanese guyana|haitian haiti|honduran honduras
hungarian hungary|icelandic iceland|indian india|indonesian indonesia|iranian iran|iraqi iraq
irish ireland|israeli israel|italian italy|ivorian ivory_coast|jamaican jamaica|japanese japan
jordanian jordan|kazakh kazakhstan|kenyan kenya|korean korea|kosovar kosovo|kurdish kurdistan
kuwaiti kuwait|kyrgyz kyrgyzstan|lao laos|laotian laos|latvian latvia|lebanese lebanon
liberian liberia|libyan libya|lithuanian lithuania|macedonian macedonia|malagasy madagascar
malawian malawi|malaysian malaysia|maldivian maldives|malian mali|maltese malta
mauritanian mauritania|mexican mexico|moldovan moldova|mongolian mongolia|montenegrin montenegro
moroccan morocco|mozambican mozambique|namibian namibia|nepalese nepal|nepali nepal
nicaraguan nicaragua|nigerian nigeria|nigerien niger|norwegian norway|omani oman
pakistani pakistan|palestinian palestine|panamanian panama|paraguayan paraguay|peruvian peru
polish poland|portuguese portugal|qatari qatar|romanian romania|russian russia|rwandan rwanda
salvadoran el_salvador|saudi saudi_arabia|scottish scotland|senegalese senegal|serbian serbia
singaporean singapore|slovak slovakia|slovenian slovenia|somali somalia|spanish spain
sudanese sudan|swedish sweden|swiss switzerland|syrian syria|taiwanese taiwan|tajik tajikistan
tanzanian tanzania|thai thailand|togolese togo|tunisian tunisia|turkish turkey|turkmen turkmenistan
ugandan uganda|ukrainian ukraine|uruguayan uruguay|uzbek uzbekistan|venezuelan venezuela
vietnamese vietnam|welsh wales|yemeni yemen|zambian zambia|zimbabwean zimbabwe
catalan catalonia|basque basque_country|bavarian bavaria|californian california|texan texas
"""

DEMONYMS = {
    adjective: place.replace("_", " ")
    for adjective, place in (pair.split() for pair in _PAIRS.replace("\n", "|").split("|") if pair)
}
"""The place each adjective goes with, in lower case."""

_NATIONALS = """
dutchman netherlands|dutchwoman netherlands|frenchman france|frenchwoman france|scot scotland
englishman england|englishwoman england|irishman ireland|irishwoman ireland|welshman wales
welshwoman wales|scotsman scotland|scotswoman scotland|spaniard spain|swede sweden|dane denmark
finn finland|pole poland|turk turkey|serb serbia|croat croatia|briton britain|icelander iceland
luxembourger luxembourg|new_zealander new_zealand|kosovan kosovo|basotho lesotho
"""

PEOPLE = {
    **{
        a: p for a, p in DEMONYMS.items() if not a.endswith(("sh", "ese", "swiss", "dutch", "ench"))
    },
    **{
        noun: place.replace("_", " ")
        for noun, place in (
            pair.split() for pair in _NATIONALS.replace("\n", "|").split("|") if pair
        )
    },
}
"""The country of one of its people ("the Serb"), in lower case."""

CAPITALS = frozenset(
    "washington moscow beijing tokyo seoul pyongyang kyiv kiev london paris berlin brussels"
    " tehran ankara delhi islamabad kabul baghdad damascus beirut cairo riyadh doha jerusalem"
    " kigali kinshasa nairobi abuja pretoria warsaw vilnius riga tallinn minsk budapest prague"
    " rome madrid lisbon athens caracas havana bogotá bogota lima brasília brasilia hanoi"
    " manila jakarta canberra ottawa vienna bern dublin oslo stockholm copenhagen helsinki"
    " sofia bucharest belgrade zagreb sarajevo tirana skopje podgorica pristina tbilisi yerevan"
    " baku astana tashkent bishkek dushanbe kathmandu dhaka colombo bangkok kuala_lumpur"
    " phnom_penh vientiane algiers tunis rabat tripoli khartoum juba addis_ababa mogadishu"
    " kampala luanda maputo harare lusaka accra dakar bamako niamey ouagadougou taipei".split()
)
"""Capitals, which in news stand for the governments that sit in them."""
