"""Units, currencies and comparators: the tables by which quantities are read."""

from __future__ import annotations

UNITS: dict[str, tuple[str, float]] = {}
for _kind, _listed in {
    "length": "millimetre 0.001 centimetre 0.01 centimeter 0.01 "
    "cm 0.01 metre 1 meter 1 kilometre 1000 kilometer 1000 "
    "km 1000 mile 1609.34 foot 0.3048 feet 0.3048 ft 0.3048 inch 0.0254 yard 0.9144",
    "area": "hectare 10000 ha 10000 acre 4046.86",
    "mass": "gram 0.001 kilogram 1 kilo 1 kg 1 tonne 1000 ton 907 lb 0.4536",
    "volume": "litre 1 liter 1 gallon 3.785 barrel 159",
    "duration": "second 1 minute 60 hour 3600 day 86400 week 604800 month 2629800 year 31557600",
    "percent": "% 1 percent 1 pc 1",
    "speed": "kph 1 mph 1.609 km/h 1",
    "power": "kilowatt 0.001 megawatt 1 mw 1 gigawatt 1000 gw 1000",
}.items():  # fmt: skip
    _parts = _listed.split()
    UNITS |= {u: (_kind, float(f)) for u, f in zip(_parts[::2], _parts[1::2], strict=True)}
CURRENCIES = {
    "$": "dollar", "£": "pound", "€": "euro", "¥": "yen", "dollar": "dollar", "euro": "euro",
    "yen": "yen", "rupee": "rupee", "ruble": "rouble", "rouble": "rouble", "yuan": "yuan",
    "franc": "franc", "peso": "peso", "lira": "lira", "krona": "krona", "shekel": "shekel",
    "us$": "dollar", "a$": "audollar", "c$": "cadollar", "crores": "rupee",
    "rs": "rupee", "rs.": "rupee", "₹": "rupee",
}  # fmt: skip
WEIGHTS = {"pound": 0.4536, "pounds": 0.4536, "ounce": 0.02835, "ounces": 0.02835}
WEIGHING = {"weigh", "weight", "heavy", "heavier"}
"""Where one of these stands, a pound is no money."""
PARTS = {
    "half": 0.5,
    "third": 1 / 3,
    "thirds": 1 / 3,
    "quarter": 0.25,
    "quarters": 0.25,
    "fifth": 0.2,
    "fifths": 0.2,
    "tenth": 0.1,
}
AT_LEAST = (
    ("at", "least"),
    ("no", "fewer", "than"),
    ("no", "less", "than"),
    ("not", "less", "than"),
    ("upwards", "of"),
    ("minimum", "of"),
)
MORE = (
    ("more", "than"),
    ("over",),
    ("above",),
    ("exceeding",),
    ("exceeds",),
    ("exceeded",),
    ("in", "excess", "of"),
    ("greater", "than"),
    ("higher", "than"),
    ("beyond",),
    ("topped",),
    ("surpassed",),
    ("surpassing",),
    ("well", "over"),
    ("after",),
    ("better", "than"),
)
AT_MOST = (
    ("at", "most"),
    ("up", "to"),
    ("no", "more", "than"),
    ("not", "more", "than"),
    ("maximum", "of"),
    ("as", "many", "as"),
    ("as", "much", "as"),
)
LESS = (
    ("less", "than"),
    ("fewer", "than"),
    ("under",),
    ("below",),
    ("lower", "than"),
    ("short", "of"),
    ("before",),
)
NEARLY = (("nearly",), ("almost",), ("close", "to"), ("just", "under"), ("approaching",))
ABOUT = (
    ("about",),
    ("around",),
    ("some",),
    ("roughly",),
    ("approximately",),
    ("an", "estimated"),
    ("estimated",),
    ("circa",),
    ("or", "so"),
    ("near",),
)
COMPARATORS = sorted(
    ((words, name)
     for name, group in (("least", AT_LEAST), ("more", MORE), ("most", AT_MOST), ("less", LESS),
                         ("nearly", NEARLY), ("about", ABOUT))
     for words in group),
    key=lambda pair: -len(pair[0]),
)  # fmt: skip
