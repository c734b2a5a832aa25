"""Prints the public holidays that Python's `holidays` has for the places on standard input (JSON), of the years given as first and last argument.

Works with Debian's python3-holidays and with later releases of the same package.
"""
import json
import sys
import warnings

import holidays

warnings.simplefilter("ignore")


def days_of(place, years):
    country, _, subdivision = place.partition("-")
    if not hasattr(holidays, "country_holidays"):
        options = {"prov": subdivision} if subdivision else {}
        return holidays.CountryHoliday(country, years=years, **options)
    plain = holidays.country_holidays(country)
    options = {"subdiv": subdivision} if subdivision else {}
    if "en_US" in getattr(plain, "supported_languages", ()):
        options["language"] = "en_US"
    # Days that no act names a holiday but that a law equates with one: Sweden's eves.
    options["categories"] = tuple({"public", "de_facto"} & set(getattr(plain, "supported_categories", ("public",))))
    return holidays.country_holidays(country, years=years, **options)


years = range(int(sys.argv[1]), int(sys.argv[2]) + 1)
answer = {}
for place in json.load(sys.stdin):
    try:
        answer[place] = {str(day): name for day, name in days_of(place, years).items() if day.year in years}
    except (KeyError, NotImplementedError, AttributeError):
        continue
json.dump({"version": holidays.__version__, "places": answer}, sys.stdout)
