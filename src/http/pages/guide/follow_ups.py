"""The follow-ups of one interview, and what to fix in a draft: standard library alone."""

import json
import os
import urllib.error
import urllib.request

URL = os.environ.get("AFTERWORD_URL", "http://127.0.0.1:3000")
KEY = os.environ.get("AFTERWORD_KEY")


def ask(path, body, accept="application/json"):
    """Posts JSON; gives the answer's text. A problem (RFC 9457) raises an error that says what was wrong, and where."""
    headers = {"content-type": "application/json", "accept": accept}
    if KEY:
        headers["authorization"] = f"Bearer {KEY}"
    request = urllib.request.Request(URL + path, json.dumps(body).encode(), headers)
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.read().decode()
    except urllib.error.HTTPError as error:
        problem = json.load(error)
        places = [f"{fault['pointer']}: {fault['detail']}" for fault in problem.get("errors", [])]
        raise SystemExit("\n".join([f"{error.code} {problem['title']}", *places])) from None


application = {
    "timeZone": "Europe/London",
    "now": "2026-11-20T22:30:00Z",
    "candidate": {"name": "Priya Nair"},
    "employer": {
        "name": "Northwind Energy",
        "timeZone": "America/New_York",
        "country": "US",
        "subdivision": "NY",
    },
    "interview": {
        "start": "2026-11-20T14:00",
        "end": "2026-11-20T15:00",
        "timeZone": "America/New_York",
        "role": "Grid Operations Analyst",
        "interviewers": [{"name": "Dana Whitfield", "email": "dana@example.com"}],
    },
    "timeline": "You will hear from us within two weeks.",
    "sent": [],
}
draft = {
    "stage": "thank-you",
    "to": "Dana Whitfield",
    "body": """Dear Dana,

Thank you for your time today. I enjoyed our talk about the storm restoration dashboard,
and I am very keen on the Grid Operations Analyst role. I need an answer by Monday.

Kind regards,
Priya Nair""",
}

plan = json.loads(ask("/schedule", application))
for step in plan["steps"]:
    print(f"{step['step']:16} {step['status']:9} best {step['best']}")

evaluation = json.loads(ask("/evaluate", {**application, "draft": draft}))
print(f"\n{evaluation['score']} of 100, {evaluation['verdict']}")
for finding in evaluation["findings"]:
    print(f"- {finding['title']}: {finding['advice']}")

with open("follow-ups.ics", "w", newline="") as file:
    file.write(ask("/schedule", application, accept="text/calendar"))
