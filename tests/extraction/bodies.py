# ruff: noqa: E501 - articles are longer than lines
"""More articles in the form of ``resolutions``: companies, unions, armies and places, and the short
names, initials and nouns by which they are called again."""

from __future__ import annotations

from tests.extraction.resolutions import Expected

ARTICLES: dict[str, tuple[str, Expected]] = {
    "a body named after initials is nobody that a pronoun means": (
        "Joseph Brandt spoke to reporters on Monday. The assembly had founded U.N. Forests, which is dedicated to promoting the planting of trees. He said that the fund was empty.\n",
        [("Joseph Brandt", "the fund was empty")],
    ),
    "initials, a zone of time, a country beside its army, a group heard": (
        "LAGOS (KLN) - The United Dock Workers union sued Baltic Motors Co in a federal court on Monday, claiming that it had cut wages.\n\n"
        "The UDW had vowed at the time that it would fight the cuts. BM said the case was weak.\n\n"
        "The Armed Forces of Chad said at 0300 GMT that a convoy had crossed the river. Chad accused Niger of firing at it.\n\n"
        "Rebels and a monitoring group said the truce was over. The Tibesti Observatory for Human Rights said nine people had died. The group said two of them were children.\n",
        [
            ("United Dock Workers union", "it had cut"),
            ("United Dock Workers", "it would fight"),
            ("Baltic Motors Co", "the case was weak"),
            ("Armed Forces of Chad", "a convoy"),
            ("Chad", "Niger of firing"),
            ("Rebels and a monitoring group", "the truce"),
            ("Tibesti Observatory for Human Rights", "nine people"),
            ("Tibesti Observatory for Human Rights", "two of them"),
        ],
    ),
    "armies, rebels, the group, both sides": (
        "PORT SUDAN (Reuters) - The army said on Thursday it had retaken the bridge at Wad Rawa from the Eastern Shield Forces, but the paramilitary group denied losing it.\n\n"
        '"Our men drink their tea on that bridge," said ESF spokesman Colonel Tijani Abdelrahim.\n\n'
        'Army spokesman Brigadier Nabil Osman called that "theatre". Both sides accused each other of shelling the hospital.\n\n'
        "Doctor Amna Elhadi, who works there, said eight patients had died. She said the shells had come from the east.\n\n"
        "The group said it did not have such shells. Abdelrahim added that the hospital was a barracks.\n\n"
        "The UN's envoy, Pieter van der Straaten, urged restraint. The Dutchman said he had spoken to neither side since Monday.\n",
        [
            ("army", "it had retaken"),
            ("Eastern Shield Forces|paramilitary group", "losing it"),
            ("Tijani Abdelrahim", "Our men"),
            ("Nabil Osman", "that"),
            ("Amna Elhadi", "eight patients"),
            ("Amna Elhadi", "the shells had"),
            ("Eastern Shield Forces|paramilitary group", "it did not"),
            ("Tijani Abdelrahim", "the hospital was"),
            ("Pieter van der Straaten", "he had spoken"),
        ],
    ),
    "business: the company, its chief executive, analysts": (
        "HANOI, Oct 3 - Electric carmaker Sao Mai Motor said on Wednesday that it had sold 61,000 cars in the third quarter.\n\n"
        "The company said exports had doubled. Chief executive Le Thi Bich Van said the firm would turn a profit by 2027.\n\n"
        '"We have crossed the river," Van told analysts.\n\n'
        "Short-seller Gull Research alleged that a third of the cars went to taxi firms owned by Sao Mai's founder, Dang Quoc Hung. In its report, Gull said it had counted plates in four cities.\n\n"
        "Sao Mai called the allegations “baseless”. Hung, who is also chairman, told state television that his taxis paid the full price.\n\n"
        "Mai Anh Dinh of Red Delta Securities said investors should wait. She rates the stock “hold”. A Red Delta client, who did not want to be named, said he had sold everything.\n",
        [
            ("Sao Mai Motor", "it had sold"),
            ("Sao Mai Motor", "exports had"),
            ("Le Thi Bich Van", "the firm would"),
            ("Le Thi Bich Van", "We have crossed"),
            ("Gull Research", "a third of the cars"),
            ("Gull Research", "it had counted"),
            ("Sao Mai Motor", "the allegations"),
            ("Dang Quoc Hung", "his taxis"),
            ("Mai Anh Dinh", "investors should"),
            ("A Red Delta client", "he had sold"),
        ],
    ),
    "institutions of a union, a capital for its government": (
        "BRUSSELS — The European Commission said on Friday that Hungary had missed its deadline. Budapest rejected the claim, saying it had sent the papers on Tuesday.\n\n"
        "“We have an empty inbox,” Commission spokeswoman Elke Vandamme told reporters. Vandamme said the EU executive would wait one more week.\n\n"
        "Justice Minister Bence Szalontai posted a photograph of the envelope. “Perhaps they should look under the desk,” he wrote.\n\n"
        "The commission later said that an envelope had been found. It apologised to no one, but said the papers inside were “incomplete”.\n\n"
        "Vandamme's colleague Nuno Saraiva said three annexes were missing. Szalontai said there had never been any annexes.\n",
        [
            ("European Commission", "Hungary had"),
            ("Budapest", "the claim"),
            ("Elke Vandamme", "We have an empty"),
            ("Elke Vandamme", "the EU executive"),
            ("Bence Szalontai", "Perhaps they"),
            ("European Commission", "an envelope"),
            ("European Commission", "the papers inside"),
            ("Nuno Saraiva", "three annexes"),
            ("Bence Szalontai", "there had never"),
        ],
    ),
    "places are nobody, a dead man does not speak": (
        "QUITO, Ecuador (AFP) — Relatives of Jairo Chiluisa, a fisherman killed in Esmeraldas on Friday, accused the navy of firing without warning.\n\n"
        "His widow, Mercedes Preciado, said he was unarmed. “He had a net and a lamp,” she said.\n\n"
        "Captain Fausto Andrade Loor, the navy's commander in Esmeraldas, said his men had come under fire. He declined to say by whom.\n\n"
        "In Guayaquil, hundreds marched. “We are all Jairo,” they chanted. Police fired tear gas, according to witnesses.\n\n"
        "Ecuador's human rights ombudswoman, Solanda Quishpe, said she would investigate. The ombudswoman said the navy had refused her the logbook.\n",
        [
            ("Relatives of Jairo Chiluisa", "the navy of firing"),
            ("Mercedes Preciado", "he was unarmed"),
            ("Mercedes Preciado", "He had a net"),
            ("Fausto Andrade Loor", "his men"),
            (None, "We are all"),
            ("witnesses", "Police fired"),
            ("Solanda Quishpe", "she would investigate"),
            ("Solanda Quishpe", "the navy had refused"),
        ],
    ),
    "union, company, its spokeswoman, the airline": (
        "Pilots at Baltic Wings will walk out on Friday after talks on pay collapsed, their union said.\n\n"
        'The airline said it would cancel 130 flights. "We regret the union\'s decision," its spokeswoman, Liene Ozoliņa, said in an email.\n\n'
        'But union leader Kaspars Bērziņš accused the company of walking out of the room. "They left the coffee on the table," he said.\n\n'
        "Ozoliņa said that was untrue. The spokeswoman said the airline's negotiators had waited for two hours.\n\n"
        "Transport minister Valdis Krūmiņš, who is on holiday in Spain, called on both sides to return to the table. His deputy said the ministry would send a mediator.\n\n"
        'Passengers were furious. "I have a wedding to go to," said Ieva Liepa, a teacher. "My own," she added.\n',
        [
            ("their union|union", "Pilots at Baltic Wings"),
            ("Baltic Wings|airline", "it would cancel"),
            ("Liene Ozoliņa", "We regret"),
            ("Kaspars Bērziņš", "the company of walking"),
            ("Kaspars Bērziņš", "They left"),
            ("Liene Ozoliņa", "that was untrue"),
            ("Liene Ozoliņa", "the airline's negotiators"),
            ("Valdis Krūmiņš", "both sides"),
            ("His deputy", "the ministry would"),
            ("Ieva Liepa", "I have a wedding"),
        ],
    ),
}
