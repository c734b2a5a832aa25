"""validate.py FOLDER: reads each plan's .ics with icalendar and with vobject, and compares it with the plan's .json beside it."""
import json
import sys
from datetime import datetime, timezone
from importlib.metadata import version
from pathlib import Path

import icalendar
import vobject


def instant(text):
    """An instant of the plan, in UTC and whole seconds, as iCalendar holds it."""
    return datetime.fromisoformat(text).astimezone(timezone.utc).replace(microsecond=0)


def check_lines(data):
    assert data.endswith(b"\r\n"), "the last line ends"
    lines = data.split(b"\r\n")
    for line in lines:
        assert b"\n" not in line and b"\r" not in line, "every break is CRLF"
        assert len(line) <= 75, "no line is longer than 75 octets"
        line.decode("utf-8")  # no character is cut
    for line in data.replace(b"\r\n ", b"").decode("utf-8").split("\r\n"):
        assert not any(ord(c) < 32 or 127 <= ord(c) < 160 for c in line), "no control characters"


def moment(event, name, zones):
    """The instant of a property, by the zone that the calendar itself defines, never by one that the reader knows."""
    time = event[name]
    zone = time.params.get("TZID")
    return time.dt if zone is None else zones[zone].localize(time.dt.replace(tzinfo=None))


def check_event(event, step, as_of, zones):
    assert event.errors == [], event.errors
    for name in ("DTSTAMP", "LAST-MODIFIED"):
        assert event[name].dt == as_of, f"{name} is now, in UTC"
    assert str(event["TRANSP"]) == "TRANSPARENT" and int(event["SEQUENCE"]) > 0
    assert str(event["SUMMARY"]).strip(), "it has a name"
    alarms = event.walk("VALARM")
    is_late = step is not None and step["status"] == "overdue"
    if step is None or step["status"] in ("done", "skipped"):
        assert str(event["STATUS"]) == "CANCELLED" and alarms == []
    else:
        assert str(event["STATUS"]) in ("CONFIRMED", "TENTATIVE")
        assert len(alarms) == (1 if instant(step["best"]) > as_of else 0), "an alarm lies ahead"
        for alarm in alarms:
            assert alarm.errors == [] and str(alarm["ACTION"]) == "DISPLAY"
            assert alarm["TRIGGER"].dt == instant(step["best"]), "the alarm is at the best time"
            assert alarm["TRIGGER"].params["VALUE"] == "DATE-TIME"
        text = str(event["DESCRIPTION"])
        for reason in step["because"]:
            assert reason["text"] in text, "the reasons are given"
    if step is not None:
        start, end = as_of if is_late else instant(step["opens"]), instant(step["closes"])
        begins = moment(event, "DTSTART", zones)
        assert begins == start and begins.tzinfo is not None
        assert ("DTEND" not in event) if is_late or start == end else (moment(event, "DTEND", zones) == end > start)


def check(path):
    data = path.read_bytes()
    plan = json.loads(path.with_suffix(".json").read_text("utf-8"))
    check_lines(data)

    calendar = icalendar.Calendar.from_ical(data)
    assert calendar.errors == [], calendar.errors
    assert str(calendar["VERSION"]) == "2.0" and str(calendar["METHOD"]) == "PUBLISH" and calendar["PRODID"]
    zones = {str(zone["TZID"]): zone.to_tz() for zone in calendar.walk("VTIMEZONE")}
    events = calendar.walk("VEVENT")
    times = [event[name] for event in events for name in ("DTSTART", "DTEND") if name in event]
    assert {time.params["TZID"] for time in times if "TZID" in time.params} <= set(zones), "named zones are defined"
    steps = plan["steps"]
    if "again" in path.stem:
        gone = 8 - len(steps)
        assert len(events) == 8, "an event for each step, and for each that the plan does not have"
        steps = steps + [None] * gone
    else:
        steps = [step for step in steps if step["status"] not in ("done", "skipped")]
        assert len(events) == len(steps), "an event for each step that is still to be done"
    assert len({str(event["UID"]) for event in events}) == len(events), "each has its own UID"
    for event, step in zip(events, steps):
        check_event(event, step, instant(plan["asOf"]), zones)
    live = [(event, step) for event, step in zip(events, steps) if step and step["status"] not in ("done", "skipped")]
    for advice in plan["advice"] if live else []:
        assert advice["text"] in str(live[0][0]["DESCRIPTION"]), "the advice is with the first"
    assert icalendar.Calendar.from_ical(calendar.to_ical()).to_ical() == calendar.to_ical(), "it survives a round trip"

    # vobject prefers zones of its own, and takes one for UTC that was so until 2020: under a name that nobody has it must read ours.
    text = data.decode("utf-8")
    for zone in zones:
        for sign in ":=":
            text = text.replace(f"TZID{sign}{zone}", f"TZID{sign}{path.stem}-{zone}")
    (plain,) = vobject.readComponents(text, transform=False)
    for zone in plain.contents.get("vtimezone", []):
        vobject.icalendar.registerTzid(zone.tzid.value, vobject.icalendar.TimezoneComponent.gettzinfo(zone))
    (other,) = vobject.readComponents(text, validate=True)
    other.validate(raiseException=True)
    assert len(other.vevent_list) == len(events)
    for event, theirs in zip(events, other.vevent_list):
        assert theirs.uid.value == str(event["UID"]) and theirs.dtstart.value == moment(event, "DTSTART", zones)
        assert theirs.summary.value == str(event["SUMMARY"]), "both read the same words"
    other.serialize()


files = sorted(Path(sys.argv[1]).glob("*.ics"))
assert files, "there are files to check"
for file in files:
    try:
        check(file)
    except Exception as error:
        sys.exit(f"{file}: {type(error).__name__}: {error}")
print(f"{len(files)} calendars are valid, by icalendar {version('icalendar')} and vobject {version('vobject')}")
