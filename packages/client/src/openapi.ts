// Written by npm run client from openapi/openapi.json.
export interface paths {
    "/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every mistake the service knows
         * @description The whole catalogue: severities, deductions, sources, advice, and the examples that are run as tests. With `Accept: text/html` it comes as a page for candidates.
         */
        get: operations["listMistakes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One mistake of the catalogue
         * @description A mistake with its sources, advice and examples. With `Accept: text/html` it comes as a page for candidates.
         */
        get: operations["getMistake"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every type of problem
         * @description What the errors of the service mean and what to do about them, with an example of each. With `Accept: text/html` it comes as a page.
         */
        get: operations["listProblemTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One type of problem
         * @description The `type` of a problem is this path: what has happened, what to do, and an example. With `Accept: text/html` it comes as a page.
         */
        get: operations["getProblemType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The OpenAPI document
         * @description OpenAPI 3.1, generated from the schemas that requests are checked against.
         */
        get: operations["describeService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The API reference
         * @description The OpenAPI document as a page to read, search and try each operation on.
         */
        get: operations["readReference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Metrics for Prometheus
         * @description Counts since the process started: requests by route and status, findings by mistake, steps of plans by status, problems, and the process itself.
         */
        get: operations["readMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Judge a follow-up draft
         * @description Finds the mistakes of a draft with their exact places, says why each matters and how to put it right, and scores it. The score is coaching for the sender, never a measure of a candidate.
         */
        post: operations["evaluateDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluate/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Judge up to 100 drafts
         * @description Answers each request as `POST /evaluate` would, in their order, each with a status of its own; the answer is 200 even when every one of them failed. A draft that repeats another of the batch, by the same candidate to another interviewer of the same employer, is found to be a `copied-message` as if that other were in `sent`. Each request counts against the rate limit.
         */
        post: operations["evaluateDrafts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Plan when to send follow-ups
         * @description Plans the follow-ups of one interview on the employer's working calendar, every time in the candidate's zone and in the employer's, each with its reasons. With `Accept: text/calendar` the same plan comes as iCalendar.
         */
        post: operations["planFollowUps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schedule/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Plan for up to 100 interviews
         * @description Answers each request as `POST /schedule` would in JSON, in their order, each with a status of its own; the answer is 200 even when every one of them failed. Each request counts against the rate limit.
         */
        post: operations["planManyFollowUps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the process alive?
         * @description Answers as long as the process does.
         */
        get: operations["isLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Should requests be sent here?
         * @description 503 while the service starts or stops.
         */
        get: operations["isReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description How the follow-up travels: email; letter (posted paper); phone (a call script or voicemail); text (SMS or messenger); social (a message on a professional or social network).
         * @enum {string}
         */
        Channel: "email" | "letter" | "phone" | "text" | "social";
        /** @description How the follow-up travels: email; letter (posted paper); phone (a call script or voicemail); text (SMS or messenger); social (a message on a professional or social network). Known today: `email`, `letter`, `phone`, `text`, `social`; there may be others. */
        ChannelInAnswer: string;
        /** @description A mistake of the catalogue; `GET /catalogue/{id}` explains it. Known today: `needy-tone`, `pushy-tone`, `presumes-offer`, `hostile-tone`, `sore-loser`, `leverages-offers`, `casual-language`, `oversharing`, `missing-thanks`, `generic-message`, `unfilled-template`, `wrong-name`, `impersonal-greeting`, `missing-interest`, `missing-fit`, `too-long`, `too-thin`, `sloppy-writing`, `unclear-purpose`, `social-connect`, `copied-message`, `offers-gift`, `arrogant-tone`, `late-thank-you`, `sent-too-soon`, `skipped-thank-you`, `missed-interviewer`, `premature-check-in`, `skipped-check-in`, `too-many-follow-ups`, `unsuitable-channel`; there may be others. */
        MistakeId: string;
        /**
         * @description What a policy makes of a mistake: not judged at all, or judged with this severity.
         * @enum {string}
         */
        Ruling: "off" | "note" | "minor" | "major" | "critical";
        /** @description What a policy makes of a mistake: not judged at all, or judged with this severity. Known today: `off`, `note`, `minor`, `major`, `critical`; there may be others. */
        RulingInAnswer: string;
        /**
         * @description What a follow-up that went out was: a stage, or the thanks for an offer, or the note with which the candidate withdrew.
         * @enum {string}
         */
        SentStage: "thank-you" | "check-in" | "rejection-reply" | "offer-reply" | "withdrawal-note";
        /** @description How grave a mistake is. It costs points: critical 35, major 15, minor 6, note 0. Known today: `critical`, `major`, `minor`, `note`; there may be others. */
        Severity: string;
        /** @description Key of a source; `GET /catalogue` gives its title, publisher and year. Known today: `s0`, `s1`, `s2`, `s3`, `s4`, `e1`, `e2`, `e3`, `e4`, `e5`, `e6`, `e7`, `e8`, `e9`; there may be others. */
        SourceKey: string;
        /**
         * @description What the follow-up is: the thank-you note after the interview, a check-in on the decision, or the reply to a no.
         * @enum {string}
         */
        Stage: "thank-you" | "check-in" | "rejection-reply";
        /** @description What the follow-up is: the thank-you note after the interview, a check-in on the decision, or the reply to a no. Known today: `thank-you`, `check-in`, `rejection-reply`; there may be others. */
        StageInAnswer: string;
        /**
         * @description How long a good message is: `concise` flags length earlier, `substantial` asks for two paragraphs and four talking points.
         * @enum {string}
         */
        Length: "concise" | "balanced" | "substantial";
        /** @description How long a good message is: `concise` flags length earlier, `substantial` asks for two paragraphs and four talking points. Known today: `concise`, `balanced`, `substantial`; there may be others. */
        LengthInAnswer: string;
        /**
         * @description What the caller wants judged differently. `profile` (default `standard`) names a set of defaults; every other field overrides it. Windows are sent whole.
         * @example {
         *       "profile": "two-day",
         *       "maxCheckIns": 1,
         *       "rulings": {
         *         "social-connect": "off"
         *       }
         *     }
         */
        Policy: {
            profile?: components["schemas"]["Profile"];
            /** @description Minutes from the interview's end until a thank-you may go out. Default 30. */
            thankYouNotBeforeMinutes?: number;
            /**
             * @description Elapsed hours from the interview's end until the thank-you is late. Default 24.
             * @enum {integer}
             */
            thankYouWithinHours?: 24 | 48;
            checkInAfterDeadline?: components["schemas"]["Window"];
            checkInAfterInterview?: components["schemas"]["Window"];
            secondCheckInAfter?: components["schemas"]["Window"];
            /** @description Check-ins the employer is spared beyond. Default 2, the second optional; 1 in the profile `one-touch`. */
            maxCheckIns?: number;
            length?: components["schemas"]["Length"];
            rulings?: components["schemas"]["Rulings"];
        };
        /** @description The policy the answer was made with, complete: profile, thresholds, and the rulings of profile and request. Sent back as `policy`, it gives the same answer. */
        PolicyInForce: {
            profile: components["schemas"]["ProfileInAnswer"];
            /** @description Minutes from the interview's end until a thank-you may go out. Default 30. */
            thankYouNotBeforeMinutes: number;
            /** @description Elapsed hours from the interview's end until the thank-you is late. Default 24. Known today: `24`, `48`; there may be others. */
            thankYouWithinHours: number;
            checkInAfterDeadline: components["schemas"]["WindowInAnswer"];
            checkInAfterInterview: components["schemas"]["WindowInAnswer"];
            secondCheckInAfter: components["schemas"]["WindowInAnswer"];
            /** @description Check-ins the employer is spared beyond. Default 2, the second optional; 1 in the profile `one-touch`. */
            maxCheckIns: number;
            length: components["schemas"]["LengthInAnswer"];
            rulings: components["schemas"]["RulingsInAnswer"];
        };
        /**
         * @description A named set of defaults, where careful sources disagree: `standard`; `one-touch` (a single check-in, s3); `two-day` (48 hours for the thank-you, s1); `substantial` (at least two paragraphs and four talking points, s2); `concise` (as short as it can be, s0).
         * @enum {string}
         */
        Profile: "standard" | "one-touch" | "two-day" | "substantial" | "concise";
        /** @description A named set of defaults, where careful sources disagree: `standard`; `one-touch` (a single check-in, s3); `two-day` (48 hours for the thank-you, s1); `substantial` (at least two paragraphs and four talking points, s2); `concise` (as short as it can be, s0). Known today: `standard`, `one-touch`, `two-day`, `substantial`, `concise`; there may be others. */
        ProfileInAnswer: string;
        /**
         * @description Severity by mistake id, or `off`. Mistakes left out keep the catalogue's severity.
         * @example {
         *       "social-connect": "off"
         *     }
         */
        Rulings: {
            "needy-tone"?: components["schemas"]["Ruling"];
            "pushy-tone"?: components["schemas"]["Ruling"];
            "presumes-offer"?: components["schemas"]["Ruling"];
            "hostile-tone"?: components["schemas"]["Ruling"];
            "sore-loser"?: components["schemas"]["Ruling"];
            "leverages-offers"?: components["schemas"]["Ruling"];
            "casual-language"?: components["schemas"]["Ruling"];
            oversharing?: components["schemas"]["Ruling"];
            "missing-thanks"?: components["schemas"]["Ruling"];
            "generic-message"?: components["schemas"]["Ruling"];
            "unfilled-template"?: components["schemas"]["Ruling"];
            "wrong-name"?: components["schemas"]["Ruling"];
            "impersonal-greeting"?: components["schemas"]["Ruling"];
            "missing-interest"?: components["schemas"]["Ruling"];
            "missing-fit"?: components["schemas"]["Ruling"];
            "too-long"?: components["schemas"]["Ruling"];
            "too-thin"?: components["schemas"]["Ruling"];
            "sloppy-writing"?: components["schemas"]["Ruling"];
            "unclear-purpose"?: components["schemas"]["Ruling"];
            "social-connect"?: components["schemas"]["Ruling"];
            "copied-message"?: components["schemas"]["Ruling"];
            "offers-gift"?: components["schemas"]["Ruling"];
            "arrogant-tone"?: components["schemas"]["Ruling"];
            "late-thank-you"?: components["schemas"]["Ruling"];
            "sent-too-soon"?: components["schemas"]["Ruling"];
            "skipped-thank-you"?: components["schemas"]["Ruling"];
            "missed-interviewer"?: components["schemas"]["Ruling"];
            "premature-check-in"?: components["schemas"]["Ruling"];
            "skipped-check-in"?: components["schemas"]["Ruling"];
            "too-many-follow-ups"?: components["schemas"]["Ruling"];
            "unsuitable-channel"?: components["schemas"]["Ruling"];
        };
        /**
         * @description Severity by mistake id, or `off`. Mistakes left out keep the catalogue's severity.
         * @example {
         *       "social-connect": "off"
         *     }
         */
        RulingsInAnswer: {
            "needy-tone"?: components["schemas"]["RulingInAnswer"];
            "pushy-tone"?: components["schemas"]["RulingInAnswer"];
            "presumes-offer"?: components["schemas"]["RulingInAnswer"];
            "hostile-tone"?: components["schemas"]["RulingInAnswer"];
            "sore-loser"?: components["schemas"]["RulingInAnswer"];
            "leverages-offers"?: components["schemas"]["RulingInAnswer"];
            "casual-language"?: components["schemas"]["RulingInAnswer"];
            oversharing?: components["schemas"]["RulingInAnswer"];
            "missing-thanks"?: components["schemas"]["RulingInAnswer"];
            "generic-message"?: components["schemas"]["RulingInAnswer"];
            "unfilled-template"?: components["schemas"]["RulingInAnswer"];
            "wrong-name"?: components["schemas"]["RulingInAnswer"];
            "impersonal-greeting"?: components["schemas"]["RulingInAnswer"];
            "missing-interest"?: components["schemas"]["RulingInAnswer"];
            "missing-fit"?: components["schemas"]["RulingInAnswer"];
            "too-long"?: components["schemas"]["RulingInAnswer"];
            "too-thin"?: components["schemas"]["RulingInAnswer"];
            "sloppy-writing"?: components["schemas"]["RulingInAnswer"];
            "unclear-purpose"?: components["schemas"]["RulingInAnswer"];
            "social-connect"?: components["schemas"]["RulingInAnswer"];
            "copied-message"?: components["schemas"]["RulingInAnswer"];
            "offers-gift"?: components["schemas"]["RulingInAnswer"];
            "arrogant-tone"?: components["schemas"]["RulingInAnswer"];
            "late-thank-you"?: components["schemas"]["RulingInAnswer"];
            "sent-too-soon"?: components["schemas"]["RulingInAnswer"];
            "skipped-thank-you"?: components["schemas"]["RulingInAnswer"];
            "missed-interviewer"?: components["schemas"]["RulingInAnswer"];
            "premature-check-in"?: components["schemas"]["RulingInAnswer"];
            "skipped-check-in"?: components["schemas"]["RulingInAnswer"];
            "too-many-follow-ups"?: components["schemas"]["RulingInAnswer"];
            "unsuitable-channel"?: components["schemas"]["RulingInAnswer"];
        };
        /**
         * @description A window in business days of the employer: opens ≤ best ≤ closes. Sent whole.
         * @example {
         *       "opens": 1,
         *       "best": 2,
         *       "closes": 5
         *     }
         */
        Window: {
            /** @description Business days until the window opens, at the employer's opening time. */
            opens: number;
            /** @description Business days until the best time, one hour after opening (at most `closes`). */
            best: number;
            /** @description Business days until the window closes, at the employer's closing time. */
            closes: number;
        };
        /**
         * @description A window in business days of the employer: opens ≤ best ≤ closes. Sent whole.
         * @example {
         *       "opens": 1,
         *       "best": 2,
         *       "closes": 5
         *     }
         */
        WindowInAnswer: {
            /** @description Business days until the window opens, at the employer's opening time. */
            opens: number;
            /** @description Business days until the best time, one hour after opening (at most `closes`). */
            best: number;
            /** @description Business days until the window closes, at the employer's closing time. */
            closes: number;
        };
        /**
         * Format: date
         * @description A calendar date, ISO 8601 YYYY-MM-DD, in the employer's zone. Years 1990 to 2100.
         * @example 2026-12-24
         */
        CalendarDate: string;
        /**
         * @description On whose behalf the call is made.
         * @example {
         *       "name": "Priya Nair"
         *     }
         */
        Candidate: {
            name?: components["schemas"]["Name"];
        };
        /**
         * @description A wall-clock time, HH:MM, 00:00 to 23:59.
         * @example 09:00
         */
        ClockTime: string;
        /**
         * @description An ISO 3166-1 alpha-2 code in upper case, of a country whose public holidays are known (more than 220 are, for the years 2024 to 2034). Its holidays are days off. Any other is 422, and the error lists those accepted.
         * @example US
         */
        Country: string;
        /**
         * @description Hours of one day, at least two of them; they end before midnight.
         * @example {
         *       "start": "09:00",
         *       "end": "13:00"
         *     }
         */
        DayHours: {
            start: components["schemas"]["ClockTime"];
            end: components["schemas"]["ClockTime"];
        };
        /**
         * @description An email address; it only tells interviewers apart and is never written to.
         * @example dana@example.com
         */
        Email: string;
        /**
         * @description The reader's side: its zone (default `interview.timeZone`, then `timeZone`), its country and subdivision (without a country no public holidays are days off), working week and hours, and days off.
         * @example {
         *       "name": "Northwind Energy",
         *       "timeZone": "America/New_York",
         *       "country": "US",
         *       "subdivision": "NY",
         *       "workingDays": [
         *         1,
         *         2,
         *         3,
         *         4,
         *         5
         *       ],
         *       "workingHours": {
         *         "start": "09:00",
         *         "end": "17:00"
         *       },
         *       "closedOn": [
         *         "2026-12-24"
         *       ],
         *       "openOn": []
         *     }
         */
        Employer: {
            name?: components["schemas"]["Name"];
            timeZone?: components["schemas"]["TimeZone"];
            country?: components["schemas"]["Country"];
            subdivision?: components["schemas"]["Subdivision"];
            /**
             * @description ISO weekdays that are worked, 1 = Monday. At least one (an empty week is 422). Default the week of `country` (its weekend by Unicode CLDR), else Monday to Friday.
             * @default [
             *       1,
             *       2,
             *       3,
             *       4,
             *       5
             *     ]
             */
            workingDays?: number[];
            workingHours?: components["schemas"]["WorkingHours"];
            /** @description Extra days off. At most 400; a date that is also in `openOn` is refused. Default none. */
            closedOn?: components["schemas"]["CalendarDate"][];
            /** @description Days worked although the week, or a public holiday, says otherwise. At most 400. Default none. */
            openOn?: components["schemas"]["CalendarDate"][];
        };
        /**
         * Format: instant
         * @description When a calendar of this plan was last handed out, not after now. The next one then takes back, as cancelled events, what is done, skipped or no longer planned; without it, those steps are left out.
         * @example 2026-11-20T22:30:00Z
         */
        ExportedAt: string;
        /**
         * Format: instant
         * @description An instant: ISO 8601 date and time with `Z` or an offset, years 1990 to 2100. Seconds may be left out.
         * @example 2026-11-20T22:30:00Z
         */
        Instant: string;
        /**
         * @description The interview. `start` with a time ends at `end`, or after `durationMinutes`, or after 60 minutes; a date alone is taken to end at the employer's closing time, and `end` or `durationMinutes` beside it is refused. `timeZone` (default the employer's, then the candidate's) is where local times are read. `outcomeAt`: when the outcome was told (default now). `invitation` stands in place of `start`, `end` and `durationMinutes`.
         * @example {
         *       "start": "2026-11-20T14:00",
         *       "end": "2026-11-20T15:00",
         *       "timeZone": "America/New_York",
         *       "role": "Grid Operations Analyst",
         *       "interviewers": [
         *         {
         *           "name": "Dana Whitfield",
         *           "email": "dana@example.com"
         *         }
         *       ],
         *       "topics": [
         *         "storm restoration dashboard"
         *       ],
         *       "outcome": "pending"
         *     }
         */
        Interview: {
            /**
             * @description The caller's own key of the interview, 1 to 128 printable ASCII characters. Calendars of its plans keep their UIDs by it when the interview moves.
             * @example interview-4711
             */
            id?: string;
            start?: components["schemas"]["InterviewTime"];
            end?: components["schemas"]["InterviewTime"];
            /** @description Length in minutes, instead of `end`, not beside it. Default 60. */
            durationMinutes?: number;
            timeZone?: components["schemas"]["TimeZone"];
            /**
             * @description The text of the .ics invitation to the interview, instead of `start`, `end` and `durationMinutes`, at most 65,536 UTF-16 code units. Only its time and zone are read, and who takes part where `interviewersFrom` asks for it: one event, not cancelled, not recurring. Its zone, an IANA or Windows name, stands for `timeZone`; a time without a zone is read as a local `start` is; a whole day as a date alone.
             * @example BEGIN:VCALENDAR
             *     VERSION:2.0
             *     BEGIN:VEVENT
             *     DTSTART;TZID=Eastern Standard Time:20261120T140000
             *     DURATION:PT1H
             *     END:VEVENT
             *     END:VCALENDAR
             */
            invitation?: string;
            /**
             * @description The job interviewed for.
             * @example Grid Operations Analyst
             */
            role?: string;
            /** @description Who interviewed; at most 20. */
            interviewers?: components["schemas"]["Interviewer"][];
            /**
             * @description Takes the interviewers from the organiser and the attendees of `invitation`, in place of `interviewers`. `candidate` and `recruiter` are not among them, nor rooms, groups, offices, calendars and whoever declined; nothing is read from conference details, which name no person. Where it cannot be told who the candidate is, or an address spells no name, the request is refused.
             * @enum {string}
             */
            interviewersFrom?: "invitation";
            /**
             * @description What was talked about, a few words each; at most 20.
             * @example [
             *       "storm restoration dashboard"
             *     ]
             */
            topics?: string[];
            outcome?: components["schemas"]["Outcome"];
            outcomeAt?: components["schemas"]["Instant"];
        };
        /**
         * Format: interview-time
         * @description An instant with `Z` or an offset (an offset must fit `interview.timeZone` where that is sent; `Z` always does); or a local time in `interview.timeZone`; or a date alone, in the employer's zone. Years 1990 to 2100.
         * @example 2026-11-20T14:00
         * @example 2026-11-20T19:00:00Z
         * @example 2026-11-20
         */
        InterviewTime: string;
        /**
         * @description A person who interviewed the candidate.
         * @example {
         *       "name": "Dana Whitfield",
         *       "email": "dana@example.com"
         *     }
         */
        Interviewer: {
            name: components["schemas"]["Name"];
            email?: components["schemas"]["Email"];
        };
        /**
         * @description A name, 1 to 200 characters.
         * @example Dana Whitfield
         */
        Name: string;
        /**
         * @description What has been decided so far: nothing, a no, an offer, a further round (whose interview is a request of its own), or the candidate has withdrawn or is about to. Default `pending`.
         * @enum {string}
         */
        Outcome: "pending" | "rejected" | "offered" | "advanced" | "withdrawn";
        /**
         * Format: date
         * @description The date, YYYY-MM-DD on the candidate's calendar, by which the candidate must answer somebody else; not before the interview's. It brings advice and reasons, and moves no step. Years 1990 to 2100.
         * @example 2026-12-08
         */
        OwnDeadline: string;
        /**
         * @description The interview. `start` with a time ends at `end`, or after `durationMinutes`, or after 60 minutes; a date alone is taken to end at the employer's closing time, and `end` or `durationMinutes` beside it is refused. `timeZone` (default the employer's, then the candidate's) is where local times are read. `outcomeAt`: when the outcome was told (default now). `invitation` stands in place of `start`, `end` and `durationMinutes`.
         * @example {
         *       "start": "2026-11-20T14:00",
         *       "end": "2026-11-20T15:00",
         *       "timeZone": "America/New_York",
         *       "role": "Grid Operations Analyst",
         *       "interviewers": [
         *         {
         *           "name": "Dana Whitfield",
         *           "email": "dana@example.com"
         *         }
         *       ],
         *       "topics": [
         *         "storm restoration dashboard"
         *       ],
         *       "outcome": "pending"
         *     }
         */
        PlannedInterview: {
            /**
             * @description The caller's own key of the interview, 1 to 128 printable ASCII characters. Calendars of its plans keep their UIDs by it when the interview moves.
             * @example interview-4711
             */
            id?: string;
            start?: components["schemas"]["InterviewTime"];
            end?: components["schemas"]["InterviewTime"];
            /** @description Length in minutes, instead of `end`, not beside it. Default 60. */
            durationMinutes?: number;
            timeZone?: components["schemas"]["TimeZone"];
            /**
             * @description The text of the .ics invitation to the interview, instead of `start`, `end` and `durationMinutes`, at most 65,536 UTF-16 code units. Only its time and zone are read, and who takes part where `interviewersFrom` asks for it: one event, not cancelled, not recurring. Its zone, an IANA or Windows name, stands for `timeZone`; a time without a zone is read as a local `start` is; a whole day as a date alone.
             * @example BEGIN:VCALENDAR
             *     VERSION:2.0
             *     BEGIN:VEVENT
             *     DTSTART;TZID=Eastern Standard Time:20261120T140000
             *     DURATION:PT1H
             *     END:VEVENT
             *     END:VCALENDAR
             */
            invitation?: string;
            /**
             * @description The job interviewed for.
             * @example Grid Operations Analyst
             */
            role?: string;
            /** @description Who interviewed; at most 20. */
            interviewers?: components["schemas"]["Interviewer"][];
            /**
             * @description Takes the interviewers from the organiser and the attendees of `invitation`, in place of `interviewers`. `candidate` and `recruiter` are not among them, nor rooms, groups, offices, calendars and whoever declined; nothing is read from conference details, which name no person. Where it cannot be told who the candidate is, or an address spells no name, the request is refused.
             * @enum {string}
             */
            interviewersFrom?: "invitation";
            /**
             * @description What was talked about, a few words each; at most 20.
             * @example [
             *       "storm restoration dashboard"
             *     ]
             */
            topics?: string[];
            outcome?: components["schemas"]["Outcome"];
            outcomeAt?: components["schemas"]["Instant"];
        };
        /**
         * @description Something the employer sent. `at` lies between the interview's date and now; `timeline` stands beside `new-timeline`, and nowhere else.
         * @example {
         *       "at": "2026-12-02T15:10:00Z",
         *       "kind": "new-timeline",
         *       "timeline": {
         *         "text": "by the end of next week"
         *       }
         *     }
         */
        ReceivedItem: {
            at: components["schemas"]["Instant"];
            /**
             * @description An `acknowledgement` changes nothing. A `reply`, and one that `asks-for-more` (references, a sample), closes an open check-in, and what follows counts from it. A `new-timeline` stands in place of `timeline`, and the count starts again from it.
             * @enum {string}
             */
            kind: "acknowledgement" | "reply" | "asks-for-more" | "new-timeline";
            timeline?: components["schemas"]["StatedTimeline"];
        };
        /**
         * @description Who stands between the candidate and the interviewers. Check-ins and replies go there; thank-yous to interviewers without an `email` go through them.
         * @example {
         *       "name": "Jordan Blake",
         *       "email": "jordan@example.com"
         *     }
         */
        Recruiter: {
            name: components["schemas"]["Name"];
            email?: components["schemas"]["Email"];
        };
        /**
         * @description A follow-up that went out. `at` lies between the interview's date and now; `channel` defaults to email.
         * @example {
         *       "stage": "thank-you",
         *       "at": "2026-11-20T21:40:00Z",
         *       "channel": "email",
         *       "to": "Dana Whitfield"
         *     }
         */
        SentItem: {
            stage: components["schemas"]["SentStage"];
            at: components["schemas"]["Instant"];
            channel?: components["schemas"]["Channel"];
            /** @description Who it went to: the name or email of an interviewer or the recruiter, or a list of them; case does not matter, and a first or last name that only one of them has suffices. A name that matches nobody is 422. Absent: it counts for everybody. */
            to?: string | string[];
            /** @description What was written, as plain text (without tags, even when the draft is HTML), at most 20,000 UTF-16 code units; needed to judge `copied-message`. */
            body?: string;
        };
        /**
         * @description How each of the plan's follow-ups is to go out. Default email.
         * @example {
         *       "thank-you": "email",
         *       "check-in": "email"
         *     }
         */
        StageChannels: {
            "thank-you"?: components["schemas"]["Channel"];
            "check-in"?: components["schemas"]["Channel"];
            "rejection-reply"?: components["schemas"]["Channel"];
            "offer-reply"?: components["schemas"]["Channel"];
            "withdrawal-note"?: components["schemas"]["Channel"];
        };
        /**
         * @description When the interviewer said the decision would come: in English words, as it was said (1 to 300 characters), or exactly one of `by` (with or without `from`), `businessDays`, `days`, `weeks`, and `text` for the words. `saidOn` beside one of them is the employer's date on which it was said, from the interview's date to now (default the interview's date; of a timeline in `received`, the date it came). Words are read as days, weekdays, dates, weeks, months, quarters, years, holidays and lengths of time; what stands around them is understood as speech. Words that name no time count as no timeline; a time that cannot be resolved is refused with `timeline-not-understood`. A couple is two, a few three, several five. Holidays whose date differs between countries need `employer.country`, as does a date such as 4/12.
         * @example by the end of next week
         * @example in about two weeks
         * @example within 5–7 business days
         * @example {
         *       "by": "2026-12-04"
         *     }
         * @example {
         *       "from": "2026-12-01",
         *       "by": "2026-12-04"
         *     }
         * @example {
         *       "businessDays": 5
         *     }
         * @example {
         *       "days": 10
         *     }
         * @example {
         *       "weeks": 2
         *     }
         * @example {
         *       "text": "by Friday",
         *       "saidOn": "2026-12-01"
         *     }
         */
        StatedTimeline: string | {
            by?: components["schemas"]["CalendarDate"];
            from?: components["schemas"]["CalendarDate"];
            /** @description Business days after the day it was said. */
            businessDays?: number;
            /** @description Calendar days after the day it was said. */
            days?: number;
            /** @description Weeks after the day it was said. */
            weeks?: number;
            /**
             * @description English words, as they were said.
             * @example by Friday
             */
            text?: string;
            saidOn?: components["schemas"]["CalendarDate"];
        };
        /**
         * @description The part of an ISO 3166-2 code after the dash, in upper case: a state, province, region or the like of `country`, whose own holidays are days off too. Default: the holidays that the whole country keeps. An unknown one is 422, and the error lists those accepted.
         * @example NY
         */
        Subdivision: string;
        /**
         * @description An IANA zone name of the form Area/Location or Etc/…, or UTC, in its exact case. Abbreviations, offsets and `local` are refused.
         * @example Europe/London
         */
        TimeZone: string;
        /** @description What the answer was made with. */
        Versions: {
            /**
             * @description Version of the service.
             * @example 0.1.0
             */
            service: string;
            /** @description Fingerprint of all that decides what is found in a draft and what is said of it. */
            catalogue: string;
            /**
             * @description Release of the table of public holidays: its base year and a fingerprint.
             * @example 2026-2528800a
             */
            holidays: string;
            /**
             * @description Release of the IANA zone data.
             * @example 2026f
             */
            timeZones: string;
        };
        /**
         * @description The employer's hours: `start` and `end` of every day, or hours by ISO weekday (`1` is Monday), or both, where those of a weekday stand in place of the others. Within one day and at least two hours long. Default 09:00 to 17:00.
         * @example {
         *       "start": "09:00",
         *       "end": "17:00"
         *     }
         * @example {
         *       "5": {
         *         "start": "09:00",
         *         "end": "13:00"
         *       },
         *       "start": "09:00",
         *       "end": "17:00"
         *     }
         */
        WorkingHours: {
            1?: components["schemas"]["DayHours"];
            2?: components["schemas"]["DayHours"];
            3?: components["schemas"]["DayHours"];
            4?: components["schemas"]["DayHours"];
            5?: components["schemas"]["DayHours"];
            6?: components["schemas"]["DayHours"];
            7?: components["schemas"]["DayHours"];
            start?: components["schemas"]["ClockTime"];
            end?: components["schemas"]["ClockTime"];
        };
        /** @description What became of one request: its evaluation, or the problem that stood in the way. Pointers of a problem lead into the batch, as in `/requests/3/draft/body`. */
        BatchResult: {
            /**
             * @description The draft was judged.
             * @constant
             */
            status: 200;
            evaluation: components["schemas"]["Evaluation"];
        } | {
            /** @description The status with which `POST /evaluate` would have answered. */
            status: number;
            problem: components["schemas"]["Problem"];
        };
        /**
         * @description The follow-up to judge. `channel` defaults to email. `sendAt` is when it is to go out; without it, mistakes of timing are unchecked.
         * @example {
         *       "stage": "thank-you",
         *       "channel": "email",
         *       "subject": "Thank you",
         *       "body": "Dear Dana,\n\nThank you for showing me the storm restoration dashboard.",
         *       "to": "Dana Whitfield",
         *       "sendAt": "2026-11-20T21:40:00Z"
         *     }
         */
        DraftInput: {
            stage: components["schemas"]["Stage"];
            channel?: components["schemas"]["Channel"];
            /** @description The subject line, at most 500 characters. */
            subject?: string;
            /** @description The draft as it would be sent: 1 to 20,000 UTF-16 code units, tags included, with at least one letter outside of them. */
            body: string;
            format?: components["schemas"]["Format"];
            /** @description The interviewer it goes to, by name or email. */
            to?: string;
            sendAt?: components["schemas"]["Instant"];
        };
        /** @description Drafts to judge in one go. */
        EvaluateBatch: {
            /** @description The requests, 1 to 100, each as `POST /evaluate` takes it. */
            requests: components["schemas"]["EvaluateRequest"][];
        };
        /** @description A follow-up draft, and what is known of the application. */
        EvaluateRequest: {
            draft: components["schemas"]["DraftInput"];
            timeZone?: components["schemas"]["TimeZone"];
            interview?: components["schemas"]["Interview"];
            now?: components["schemas"]["Instant"];
            candidate?: components["schemas"]["Candidate"];
            employer?: components["schemas"]["Employer"];
            timeline?: components["schemas"]["StatedTimeline"];
            channels?: components["schemas"]["StageChannels"];
            /** @description What went out so far, at most 40. An empty list says nothing has; left out says unknown. */
            sent?: components["schemas"]["SentItem"][];
            /** @description What came from the employer since the interview, at most 40. Default none. */
            received?: components["schemas"]["ReceivedItem"][];
            recruiter?: components["schemas"]["Recruiter"];
            ownDeadline?: components["schemas"]["OwnDeadline"];
            exportedAt?: components["schemas"]["ExportedAt"];
            policy?: components["schemas"]["Policy"];
        };
        /** @description The draft as a careful hiring manager would read it. Private coaching for the sender: not a ranking, not a forecast. */
        Evaluation: {
            /** @description 100 less the deductions, never under 0. */
            score: number;
            /** @description `rewrite`: a critical finding, or a score under 50; `send`: nothing above minor and a score of at least 85; else `revise`. Mistakes that no edit can undo (late-thank-you, skipped-thank-you, skipped-check-in, missed-interviewer) lower the score but not the verdict. Known today: `send`, `revise`, `rewrite`; there may be others. */
            verdict: string;
            /** @description Gravest first, then by place. */
            findings: components["schemas"]["Finding"][];
            strengths: components["schemas"]["Strength"][];
            unchecked: components["schemas"]["Unchecked"][];
            measures: components["schemas"]["Measures"];
            policy: components["schemas"]["PolicyInForce"];
            versions: components["schemas"]["Versions"];
        };
        /** @description The answers to a batch. */
        EvaluationBatch: {
            /** @description One for each request, in the order of the requests. */
            results: components["schemas"]["BatchResult"][];
        };
        /** @description A stretch of the draft, as short as a reader would underline. */
        Evidence: {
            /** @description Which string of the draft the offsets count in. Known today: `subject`, `body`; there may be others. */
            in: string;
            /** @description Where the stretch begins, in UTF-16 code units of the string as sent. */
            start: number;
            /** @description Where it ends (exclusive), in UTF-16 code units of the string as sent. */
            end: number;
            /** @description Exactly the slice from `start` to `end`, tags and entities of an HTML body included. */
            quote: string;
            /** @description What is the matter with this very stretch. */
            note?: string;
            /** @description What could stand there instead, best first; only where that is sure. In an HTML body they are escaped, and there are none where the stretch crosses a tag. */
            replacements?: string[];
        };
        /** @description A mistake found; each appears at most once, with all its evidence. */
        Finding: {
            mistake: components["schemas"]["MistakeId"];
            /** @description The mistake in a few words. */
            title: string;
            severity: components["schemas"]["Severity"];
            /** @description Points it takes off the score: 35, 15, 6 or 0 by its severity. One passage costs once: 0 also where graver findings cover all of its evidence. */
            deduction: number;
            /** @description Whether careful sources disagree about it. */
            disputed: boolean;
            /** @description Where it stands; empty for what is missing. */
            evidence: components["schemas"]["Evidence"][];
            insertAt?: components["schemas"]["Insertion"];
            /** @description Why it matters to the reader. */
            why: string;
            /** @description What to do. */
            advice: string;
            /** @description How it could be written instead. */
            example: string;
            /** @description On whose authority. */
            sources: components["schemas"]["SourceKey"][];
        };
        /**
         * @description How `body` is written. Default `text`. `html`: as an editor or mailer gives it, a fragment or a whole document; it is read as a mailer shows it, and nothing in it is run or fetched.
         * @enum {string}
         */
        Format: "text" | "html";
        /** @description Where something is missing, and a sentence that would supply it. */
        Insertion: {
            /** @description Which string of the draft the offsets count in. Known today: `subject`, `body`; there may be others. */
            in: string;
            /** @description Where to insert, in UTF-16 code units of the string as sent. */
            at: number;
            /** @description A sentence usable as it stands, with the white space it needs. For an HTML body it is HTML: escaped, line breaks as `<br>`, and a paragraph beside a `<p>` or `<div>` as such a block; `at` is never inside a tag. */
            text: string;
        };
        /** @description What was counted. */
        Measures: {
            /** @description Words of the message: greeting, prose and closing; no signature or quoted mail. */
            words: number;
            /** @description Sentences of the prose. */
            sentences: number;
            /** @description Paragraphs of the prose. */
            paragraphs: number;
            /** @description Seconds to read it at 238 words a minute (Brysbaert 2019); to say it at 150 for phone. */
            readingSeconds: number;
            /** @description Things said about this interview, this job or this candidate. */
            talkingPoints: number;
        };
        /** @description Something the draft does well. */
        Strength: {
            /** @description What the draft does well. Known today: `thanks`, `interest`, `fit`, `recalls`, `asks-news`, `introduces`, `wishes-well`; there may be others. */
            id: string;
            /** @description The strength in a few words. */
            title: string;
            /** @description Where it stands. */
            evidence: components["schemas"]["Evidence"][];
        };
        /** @description A mistake that could not be judged for want of facts. */
        Unchecked: {
            mistake: components["schemas"]["MistakeId"];
            /** @description Its title in the catalogue. */
            title: string;
            /**
             * @description Fields of the request, by dotted path, without which it cannot be judged.
             * @example [
             *       "interview.end",
             *       "draft.sendAt"
             *     ]
             */
            needs: string[];
        };
        /** @description Something worth doing beside the steps. */
        Advice: {
            /** @description The advice, for programs. Known today: `ask-for-timeline`, `handwritten-note`, `send-email-too`, `one-each`, `prepare-the-call`, `prefer-email`, `connect-later`, `own-deadline`, `send-what-they-asked`, `next-round`; there may be others. */
            id: string;
            /** @description The advice in plain words. */
            text: string;
            /** @description On whose authority. */
            sources: components["schemas"]["SourceKey"][];
            /** @description True where careful sources disagree; else left out. */
            disputed?: boolean;
        };
        /** @description A gap in the request that was filled. */
        Assumption: {
            /** @description What was taken for granted, for programs. Known today: `assumed-invitation`, `assumed-interviewers`, `assumed-duration`, `assumed-end-of-day`, `assumed-employer-zone`, `assumed-interview-zone`, `assumed-working-days`, `assumed-working-hours`, `assumed-no-holidays`, `assumed-nationwide-holidays`, `holidays-may-move`, `assumed-outcome-time`, `assumed-nothing-sent`, `assumed-collection`, `assumed-delivery`; there may be others. */
            code: string;
            /** @description What was taken for granted, for the candidate. */
            text: string;
            /**
             * @description Fields of the request, by dotted path, that say otherwise; an empty `sent` says that nothing was. Empty where none does.
             * @example [
             *       "employer.workingDays"
             *     ]
             */
            needs: string[];
        };
        /** @description One of the four parts of a call. */
        CallPart: {
            /** @description The part: introduce yourself, thank, say your interest, ask about the `timeline` (after a no or when withdrawing: ask to be kept in mind, `future`), or tell your `decision` or when it comes. Known today: `introduce`, `thank`, `interest`, `timeline`, `future`, `decision`; there may be others. */
            id: string;
            /** @description The part in a few words. */
            title: string;
            /** @description A sentence to say, with the names and the role of the request where they are known. */
            say: string;
        };
        /** @description A public holiday or a day of `employer.closedOn` that would else be worked. */
        DayOff: {
            /**
             * @description The day. YYYY-MM-DD on the employer's calendar.
             * @example 2026-11-27
             */
            date: string;
            name: string | null;
        };
        /** @description The same three moments in the employer's zone. */
        EmployerLocal: {
            /**
             * @description The first moment at which it is welcome. ISO 8601 with offset.
             * @example 2026-11-20T20:30:00+00:00
             */
            opens: string;
            /**
             * @description The best moment; never before `opens` nor after `closes`. ISO 8601 with offset.
             * @example 2026-11-20T20:30:00+00:00
             */
            best: string;
            /**
             * @description The moment after which it is late. ISO 8601 with offset.
             * @example 2026-11-20T20:30:00+00:00
             */
            closes: string;
        };
        /** @description The follow-ups of an interview. `timeline` is null when none was stated; `next` is the first step that is open or overdue, null when there is none. */
        Plan: {
            /**
             * @description The zone of every time in the answer, `employerLocal` aside.
             * @example Europe/London
             */
            timeZone: string;
            /**
             * @description The moment of the plan: the request's `now`, or the clock's. ISO 8601 with offset.
             * @example 2026-11-20T20:30:00+00:00
             */
            asOf: string;
            timeline: components["schemas"]["TimelineAnswer"] | null;
            /** @description In order: draft-thank-you, thank-you, check-in, second-check-in (absent when one check-in is all), let-go. After a no: draft-thank-you, thank-you, rejection-reply; after an offer the first two and offer-reply; when the candidate withdraws, and withdrawal-note; when a further round follows, the first two only. */
            steps: components["schemas"]["Step"][];
            next: string | null;
            /** @description Days off that would else be worked, from the interview's business day to the last step's `closes`. */
            daysOff: components["schemas"]["DayOff"][];
            /** @description Mistakes of conduct so far: by follow-up in the order of `sent`, then what was left out. */
            warnings: components["schemas"]["Warning"][];
            advice: components["schemas"]["Advice"][];
            assumptions: components["schemas"]["Assumption"][];
            policy: components["schemas"]["PolicyInForce"];
            versions: components["schemas"]["Versions"];
        };
        /** @description The plans of a batch. */
        PlanBatch: {
            /** @description One for each request, in the order of the requests. */
            results: components["schemas"]["PlanResult"][];
        };
        /**
         * @description The plan as iCalendar (RFC 5545), METHOD:PUBLISH, its times in `timeZone`, which it defines by a VTIMEZONE of the zone data in `versions` (in UTC where the zone is UTC, or where the clock shows a time for the second time): an event for each step from `opens` to `closes` (let-go, a moment, has no end), with the best time, the reasons and the plan's advice in its description and an alarm at the best time while that is ahead. An overdue step stands at `asOf`, without end or alarm. Steps that are done, skipped or no longer planned are left out; where `exportedAt` tells of an earlier calendar, they are cancelled events. The UID of an event follows from the step and `interview.id` or, without one, from the step, the interview's start, `candidate.name` and `employer.name` alone, so that importing a later plan brings the earlier one up to date.
         * @example BEGIN:VCALENDAR
         *     VERSION:2.0
         *     …END:VCALENDAR
         */
        PlanCalendar: string;
        /** @description What became of one request: its plan, or the problem that stood in the way. Pointers of a problem lead into the batch, as in `/requests/3/interview/start`. */
        PlanResult: {
            /**
             * @description The plan was made.
             * @constant
             */
            status: 200;
            plan: components["schemas"]["Plan"];
        } | {
            /** @description The status with which `POST /schedule` would have answered. */
            status: number;
            problem: components["schemas"]["Problem"];
        };
        /** @description Why a step stands where it stands. */
        Reason: {
            /** @description The reason, for programs. Known today: `half-hour-block`, `within-24-hours`, `within-48-hours`, `not-at-once`, `two-hours-later`, `next-opening`, `your-day`, `next-morning`, `schedule-send`, `stated-deadline`, `five-to-seven-days`, `custom-window`, `several-weeks`, `let-it-rest`, `gracious-reply`, `hours-for-a-call`, `no-hour-for-a-call`, `postal-time`, `passed-over`, `already-sent`, `answered`, `new-timeline`, `to-recruiter`, `through-recruiter`, `own-deadline`, `offer-thanks`, `kind-withdrawal`; there may be others. */
            code: string;
            /** @description The reason in plain words, with the facts of this interview. */
            text: string;
            /** @description On whose authority; empty for plain arithmetic and courtesy. */
            sources: components["schemas"]["SourceKey"][];
            /** @description True where careful sources disagree; else left out. */
            disputed?: boolean;
        };
        /** @description Interviews to plan for in one go. */
        ScheduleBatch: {
            /** @description The requests, 1 to 100, each as `POST /schedule` takes it. */
            requests: components["schemas"]["ScheduleRequest"][];
        };
        /**
         * @description An interview, and what is known of the application. `timeZone` is the candidate's: every time of the answer is given in it.
         * @example {
         *       "timeZone": "Europe/London",
         *       "now": "2026-11-20T22:30:00Z",
         *       "candidate": {
         *         "name": "Priya Nair"
         *       },
         *       "employer": {
         *         "name": "Northwind Energy",
         *         "timeZone": "America/New_York",
         *         "country": "US",
         *         "subdivision": "NY"
         *       },
         *       "interview": {
         *         "start": "2026-11-20T14:00",
         *         "end": "2026-11-20T15:00",
         *         "role": "Grid Operations Analyst",
         *         "interviewers": [
         *           {
         *             "name": "Dana Whitfield"
         *           }
         *         ]
         *       },
         *       "timeline": {
         *         "by": "2026-11-27"
         *       },
         *       "sent": []
         *     }
         */
        ScheduleRequest: {
            timeZone: components["schemas"]["TimeZone"];
            interview: components["schemas"]["PlannedInterview"];
            now?: components["schemas"]["Instant"];
            candidate?: components["schemas"]["Candidate"];
            employer?: components["schemas"]["Employer"];
            timeline?: components["schemas"]["StatedTimeline"];
            channels?: components["schemas"]["StageChannels"];
            /** @description What went out so far, at most 40. An empty list says nothing has; left out says unknown. */
            sent?: components["schemas"]["SentItem"][];
            /** @description What came from the employer since the interview, at most 40. Default none. */
            received?: components["schemas"]["ReceivedItem"][];
            recruiter?: components["schemas"]["Recruiter"];
            ownDeadline?: components["schemas"]["OwnDeadline"];
            exportedAt?: components["schemas"]["ExportedAt"];
            policy?: components["schemas"]["Policy"];
        };
        /** @description Where a step stands at `asOf`: `upcoming` before it opens, `open` from then on, `overdue` past its closing, `done` when sent, `skipped` when its time is over and nothing need be made good. Known today: `upcoming`, `open`, `overdue`, `done`, `skipped`; there may be others. */
        Status: string;
        /** @description A step of the plan. `channel` is how it goes out, null for `let-go`, which sends nothing. */
        Step: {
            step: components["schemas"]["StepName"];
            status: components["schemas"]["Status"];
            /**
             * @description The first moment at which it is welcome. In the request's `timeZone`. ISO 8601 with offset.
             * @example 2026-11-20T20:30:00+00:00
             */
            opens: string;
            /**
             * @description The best moment; never before `opens` nor after `closes`. In the request's `timeZone`. ISO 8601 with offset.
             * @example 2026-11-20T20:30:00+00:00
             */
            best: string;
            /**
             * @description The moment after which it is late. In the request's `timeZone`. ISO 8601 with offset.
             * @example 2026-11-20T20:30:00+00:00
             */
            closes: string;
            employerLocal: components["schemas"]["EmployerLocal"];
            /** @description Whether careful people leave it out. */
            optional: boolean;
            channel: string | null;
            /** @description Names of the interviewers who are still without one, in the order of the request; empty when it is done, when nothing is to be sent, or when no interviewers were given. With a recruiter, the recruiter's for check-ins and replies, and for the thank-you where no interviewers were given. */
            to: string[];
            /** @description Why it stands there. */
            because: components["schemas"]["Reason"][];
            /**
             * @description Letters only: the last collection of post (17:00, Monday to Friday, where the candidate is) before `closes`, or the next one. In the request's `timeZone`. ISO 8601 with offset.
             * @example 2026-11-20T20:30:00+00:00
             */
            postBy?: string;
            /**
             * @description Letters only: when it should arrive, two business days after `postBy`. YYYY-MM-DD on the employer's calendar.
             * @example 2026-11-27
             */
            arrives?: string;
            /** @description Phone only: the four parts of the call, in order. */
            outline?: components["schemas"]["CallPart"][];
        };
        /** @description A step of the plan: half an hour to write the notes, the thank-you, the check-in, an optional second one, the day to let it rest; after a no or an offer, the reply to it; the note with which the candidate withdraws. Known today: `draft-thank-you`, `thank-you`, `check-in`, `second-check-in`, `let-go`, `rejection-reply`, `offer-reply`, `withdrawal-note`; there may be others. */
        StepName: string;
        /** @description When the decision was promised. */
        TimelineAnswer: {
            /**
             * @description The timeline in words as it was sent; a structured one in a few words.
             * @example by the end of next week
             * @example by 2026-12-04
             * @example from 2026-12-01 by 2026-12-04
             * @example 5 business days
             * @example 2 weeks
             */
            stated: string;
            from: string | null;
            /**
             * @description The deadline: the stated last day, moved to a business day. YYYY-MM-DD on the employer's calendar.
             * @example 2026-11-27
             */
            by: string;
            /** @description How it was counted. To a `date`, a `weekday`, a `holiday`, the end or a part of a week, month, quarter or year: a day off gives the business day before it. In `hours`, `days`, `weeks`, `months`, or as a `day` counted from the interview's (tomorrow): a day off gives the next business day. In `business-days`. `after`: a while after an event. Known today: `date`, `business-days`, `days`, `weeks`, `hours`, `months`, `day`, `weekday`, `weekend`, `week`, `part-of-week`, `end-of-week`, `month`, `part-of-month`, `end-of-month`, `quarter`, `part-of-quarter`, `end-of-quarter`, `year`, `part-of-year`, `end-of-year`, `holiday`, `after`; there may be others. */
            rule: string;
            /**
             * @description When it was said, where the request tells; else left out. YYYY-MM-DD on the employer's calendar.
             * @example 2026-11-27
             */
            saidOn?: string;
            /** @description How sure the reading is: `medium` for a hedge or a vague part (early June), `low` for what names no end (a few weeks, after Thanksgiving). A structured timeline is always `high`. Known today: `high`, `medium`, `low`; there may be others. */
            confidence: string;
        };
        /** @description A mistake of conduct in what was sent, or left unsent, so far; shaped as a finding of `/evaluate`. */
        Warning: {
            mistake: components["schemas"]["MistakeId"];
            /** @description The mistake in a few words. */
            title: string;
            severity: components["schemas"]["Severity"];
            /** @description Points it takes off the score: 35, 15, 6 or 0 by its severity. One passage costs once: 0 also where graver findings cover all of its evidence. */
            deduction: number;
            /** @description Whether careful sources disagree about it. */
            disputed: boolean;
            /** @description Where it stands; empty for what is missing. */
            evidence: components["schemas"]["Evidence"][];
            insertAt?: components["schemas"]["Insertion"];
            /** @description Why it matters to the reader. */
            why: string;
            /** @description What to do. */
            advice: string;
            /** @description How it could be written instead. */
            example: string;
            /** @description On whose authority. */
            sources: components["schemas"]["SourceKey"][];
            /**
             * @description JSON pointer to the follow-up of the request that is meant; left out when the omission itself is.
             * @example /sent/0
             */
            pointer?: string;
        };
        /** @description Every mistake the service knows. */
        Catalogue: {
            /** @description Fingerprint of all that decides what is found in a draft and what is said of it. */
            version: string;
            mistakes: components["schemas"]["CatalogueEntry"][];
            /** @description Sources by key. */
            sources: {
                s0: components["schemas"]["Source"];
                s1: components["schemas"]["Source"];
                s2: components["schemas"]["Source"];
                s3: components["schemas"]["Source"];
                s4: components["schemas"]["Source"];
                e1: components["schemas"]["Source"];
                e2: components["schemas"]["Source"];
                e3: components["schemas"]["Source"];
                e4: components["schemas"]["Source"];
                e5: components["schemas"]["Source"];
                e6: components["schemas"]["Source"];
                e7: components["schemas"]["Source"];
                e8: components["schemas"]["Source"];
                e9: components["schemas"]["Source"];
            };
        };
        /** @description A mistake of the catalogue. */
        CatalogueEntry: {
            id: components["schemas"]["MistakeId"];
            /** @description The mistake in a few words. */
            title: string;
            /** @description Why it matters to the reader. */
            why: string;
            severity: components["schemas"]["Severity"];
            /** @description Points: critical 35, major 15, minor 6, note 0. */
            deduction: number;
            /** @description Where it is judged. */
            stages: components["schemas"]["StageInAnswer"][];
            /** @description Where it is judged. */
            channels: components["schemas"]["ChannelInAnswer"][];
            /** @description Fields of the request, by dotted path, without which it is unchecked. */
            needs: string[];
            sources: components["schemas"]["SourceKey"][];
            /** @description What to do. */
            advice: string;
            /** @description Whether careful sources disagree about it. */
            disputed: boolean;
            /** @description Run as tests against the service. */
            examples: {
                /** @description What it finds, the evidence in «guillemets». */
                wrong: string[];
                /** @description Near misses that it leaves alone. */
                right: string[];
            };
            /** @description Innocent near misses that it flags today. */
            knownGaps: string[];
        };
        /** @description A publication that a mistake rests on. */
        Source: {
            /** @description Title, or what it is where it has none. */
            title: string;
            /** @description Who published it. */
            publisher: string;
            /** @description Year of publication, null when the source gives none. */
            year: number | null;
        };
        /** @description One fault of a request. */
        Fault: {
            /**
             * @description What is wrong, for programs.
             * @example unknown-time-zone
             */
            code: string;
            /**
             * @description JSON pointer to the offending member of the request body; empty for the whole body.
             * @example /interview/timeZone
             */
            pointer: string;
            /** @description What is wrong and what is accepted, for people. It repeats nothing a candidate wrote. */
            detail: string;
        };
        /** @description RFC 9457 problem details. */
        Problem: {
            /** @description The kind of problem, and the path where it is explained. Known today: `/problems/malformed-request`, `/problems/invalid-request`, `/problems/unauthorized`, `/problems/not-found`, `/problems/method-not-allowed`, `/problems/not-acceptable`, `/problems/request-timeout`, `/problems/payload-too-large`, `/problems/unsupported-media-type`, `/problems/impossible-request`, `/problems/unsupported-language`, `/problems/too-many-requests`, `/problems/headers-too-large`, `/problems/internal-error`, `/problems/overloaded`, `/problems/unavailable`; there may be others. */
            type: string;
            /** @description The kind of problem in words. */
            title: string;
            /** @description The HTTP status. */
            status: number;
            /** @description What happened this time. */
            detail: string;
            /**
             * @description urn:afterword:request:<id>, the id of the response's x-request-id header.
             * @example urn:afterword:request:req-1
             */
            instance: string;
            /** @description Every fault found; the first 100 where there are more, and `detail` gives their number. */
            errors?: components["schemas"]["Fault"][];
        };
        /** @description A kind of problem that the service answers with. */
        ProblemType: {
            /** @description The kind of problem, and the path where it is explained. Known today: `/problems/malformed-request`, `/problems/invalid-request`, `/problems/unauthorized`, `/problems/not-found`, `/problems/method-not-allowed`, `/problems/not-acceptable`, `/problems/request-timeout`, `/problems/payload-too-large`, `/problems/unsupported-media-type`, `/problems/impossible-request`, `/problems/unsupported-language`, `/problems/too-many-requests`, `/problems/headers-too-large`, `/problems/internal-error`, `/problems/overloaded`, `/problems/unavailable`; there may be others. */
            type: string;
            /** @description The kind of problem in words. */
            title: string;
            /** @description The HTTP status it comes with. */
            status: number;
            /** @description What has happened. */
            meaning: string;
            /** @description What to do about it. */
            remedy: string;
            example: components["schemas"]["Problem"];
        };
        /** @description Every kind of problem that the service answers with. */
        ProblemTypes: {
            /** @description By status. */
            problems: components["schemas"]["ProblemType"][];
        };
        /**
         * @description The service is well.
         * @example {
         *       "status": "ok"
         *     }
         */
        Health: {
            /**
             * @description Always `ok`; a service that is not answers with a problem.
             * @constant
             */
            status: "ok";
        };
        /**
         * @description A page in HTML for people; no program should read it.
         * @example <!doctype html>
         *     <html lang="en">…</html>
         */
        HtmlPage: string;
        /**
         * @description Metrics of this process in the text format of Prometheus 0.0.4. Labels are route patterns, methods, statuses and names of this contract; never anything a request said.
         * @example # TYPE afterword_findings_total counter
         *     afterword_findings_total{mistake="pushy-tone"} 3
         */
        MetricsText: string;
        /** @description This document. */
        OpenApiDocument: {
            /**
             * @description Version of OpenAPI.
             * @example 3.1.0
             */
            openapi: string;
        } & {
            [key: string]: unknown;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Channel = components['schemas']['Channel'];
export type ChannelInAnswer = components['schemas']['ChannelInAnswer'];
export type MistakeId = components['schemas']['MistakeId'];
export type Ruling = components['schemas']['Ruling'];
export type RulingInAnswer = components['schemas']['RulingInAnswer'];
export type SentStage = components['schemas']['SentStage'];
export type Severity = components['schemas']['Severity'];
export type SourceKey = components['schemas']['SourceKey'];
export type Stage = components['schemas']['Stage'];
export type StageInAnswer = components['schemas']['StageInAnswer'];
export type Length = components['schemas']['Length'];
export type LengthInAnswer = components['schemas']['LengthInAnswer'];
export type Policy = components['schemas']['Policy'];
export type PolicyInForce = components['schemas']['PolicyInForce'];
export type Profile = components['schemas']['Profile'];
export type ProfileInAnswer = components['schemas']['ProfileInAnswer'];
export type Rulings = components['schemas']['Rulings'];
export type RulingsInAnswer = components['schemas']['RulingsInAnswer'];
export type Window = components['schemas']['Window'];
export type WindowInAnswer = components['schemas']['WindowInAnswer'];
export type CalendarDate = components['schemas']['CalendarDate'];
export type Candidate = components['schemas']['Candidate'];
export type ClockTime = components['schemas']['ClockTime'];
export type Country = components['schemas']['Country'];
export type DayHours = components['schemas']['DayHours'];
export type Email = components['schemas']['Email'];
export type Employer = components['schemas']['Employer'];
export type ExportedAt = components['schemas']['ExportedAt'];
export type Instant = components['schemas']['Instant'];
export type Interview = components['schemas']['Interview'];
export type InterviewTime = components['schemas']['InterviewTime'];
export type Interviewer = components['schemas']['Interviewer'];
export type Name = components['schemas']['Name'];
export type Outcome = components['schemas']['Outcome'];
export type OwnDeadline = components['schemas']['OwnDeadline'];
export type PlannedInterview = components['schemas']['PlannedInterview'];
export type ReceivedItem = components['schemas']['ReceivedItem'];
export type Recruiter = components['schemas']['Recruiter'];
export type SentItem = components['schemas']['SentItem'];
export type StageChannels = components['schemas']['StageChannels'];
export type StatedTimeline = components['schemas']['StatedTimeline'];
export type Subdivision = components['schemas']['Subdivision'];
export type TimeZone = components['schemas']['TimeZone'];
export type Versions = components['schemas']['Versions'];
export type WorkingHours = components['schemas']['WorkingHours'];
export type BatchResult = components['schemas']['BatchResult'];
export type DraftInput = components['schemas']['DraftInput'];
export type EvaluateBatch = components['schemas']['EvaluateBatch'];
export type EvaluateRequest = components['schemas']['EvaluateRequest'];
export type Evaluation = components['schemas']['Evaluation'];
export type EvaluationBatch = components['schemas']['EvaluationBatch'];
export type Evidence = components['schemas']['Evidence'];
export type Finding = components['schemas']['Finding'];
export type Format = components['schemas']['Format'];
export type Insertion = components['schemas']['Insertion'];
export type Measures = components['schemas']['Measures'];
export type Strength = components['schemas']['Strength'];
export type Unchecked = components['schemas']['Unchecked'];
export type Advice = components['schemas']['Advice'];
export type Assumption = components['schemas']['Assumption'];
export type CallPart = components['schemas']['CallPart'];
export type DayOff = components['schemas']['DayOff'];
export type EmployerLocal = components['schemas']['EmployerLocal'];
export type Plan = components['schemas']['Plan'];
export type PlanBatch = components['schemas']['PlanBatch'];
export type PlanCalendar = components['schemas']['PlanCalendar'];
export type PlanResult = components['schemas']['PlanResult'];
export type Reason = components['schemas']['Reason'];
export type ScheduleBatch = components['schemas']['ScheduleBatch'];
export type ScheduleRequest = components['schemas']['ScheduleRequest'];
export type Status = components['schemas']['Status'];
export type Step = components['schemas']['Step'];
export type StepName = components['schemas']['StepName'];
export type TimelineAnswer = components['schemas']['TimelineAnswer'];
export type Warning = components['schemas']['Warning'];
export type Catalogue = components['schemas']['Catalogue'];
export type CatalogueEntry = components['schemas']['CatalogueEntry'];
export type Source = components['schemas']['Source'];
export type Fault = components['schemas']['Fault'];
export type Problem = components['schemas']['Problem'];
export type ProblemType = components['schemas']['ProblemType'];
export type ProblemTypes = components['schemas']['ProblemTypes'];
export type Health = components['schemas']['Health'];
export type HtmlPage = components['schemas']['HtmlPage'];
export type MetricsText = components['schemas']['MetricsText'];
export type OpenApiDocument = components['schemas']['OpenApiDocument'];
export type $defs = Record<string, never>;
export interface operations {
    listMistakes: {
        parameters: {
            query?: never;
            header?: {
                /** @description Tags of answers that the client has kept, as `ETag` gave them. */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The catalogue, in the media type that `Accept` prefers. */
            200: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /** @description Names these bytes, for `If-None-Match`. */
                    etag?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Catalogue"];
                    "text/html": components["schemas"]["HtmlPage"];
                };
            };
            /** @description Not changed since the answer with a tag that `If-None-Match` names. */
            304: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /** @description Names these bytes, for `If-None-Match`. */
                    etag?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read: [`malformed-request`](/problems/malformed-request). */
            400: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource does not answer this method: [`method-not-allowed`](/problems/method-not-allowed). */
            405: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    /** @description The methods that the path answers. */
                    allow?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No representation that the request accepts: [`not-acceptable`](/problems/not-acceptable). */
            406: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request took too long to arrive: [`request-timeout`](/problems/request-timeout). */
            408: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is exceeded: [`too-many-requests`](/problems/too-many-requests). */
            429: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    /** @description Seconds after which the next request is worth sending. */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large: [`headers-too-large`](/problems/headers-too-large). */
            431: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed: [`internal-error`](/problems/internal-error). */
            500: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMistake: {
        parameters: {
            query?: never;
            header?: {
                /** @description Tags of answers that the client has kept, as `ETag` gave them. */
                "if-none-match"?: string;
            };
            path: {
                /**
                 * @description Id of the mistake.
                 * @example pushy-tone
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mistake, in the media type that `Accept` prefers. */
            200: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /** @description Names these bytes, for `If-None-Match`. */
                    etag?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueEntry"];
                    "text/html": components["schemas"]["HtmlPage"];
                };
            };
            /** @description Not changed since the answer with a tag that `If-None-Match` names. */
            304: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /** @description Names these bytes, for `If-None-Match`. */
                    etag?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read: [`malformed-request`](/problems/malformed-request). */
            400: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here: [`not-found`](/problems/not-found). */
            404: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": components["schemas"]["HtmlPage"];
                };
            };
            /** @description The resource does not answer this method: [`method-not-allowed`](/problems/method-not-allowed). */
            405: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    /** @description The methods that the path answers. */
                    allow?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No representation that the request accepts: [`not-acceptable`](/problems/not-acceptable). */
            406: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request took too long to arrive: [`request-timeout`](/problems/request-timeout). */
            408: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is exceeded: [`too-many-requests`](/problems/too-many-requests). */
            429: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    /** @description Seconds after which the next request is worth sending. */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large: [`headers-too-large`](/problems/headers-too-large). */
            431: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed: [`internal-error`](/problems/internal-error). */
            500: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProblemTypes: {
        parameters: {
            query?: never;
            header?: {
                /** @description Tags of answers that the client has kept, as `ETag` gave them. */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The types of problems, in the media type that `Accept` prefers. */
            200: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /** @description Names these bytes, for `If-None-Match`. */
                    etag?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemTypes"];
                    "text/html": components["schemas"]["HtmlPage"];
                };
            };
            /** @description Not changed since the answer with a tag that `If-None-Match` names. */
            304: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /** @description Names these bytes, for `If-None-Match`. */
                    etag?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read: [`malformed-request`](/problems/malformed-request). */
            400: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource does not answer this method: [`method-not-allowed`](/problems/method-not-allowed). */
            405: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    /** @description The methods that the path answers. */
                    allow?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No representation that the request accepts: [`not-acceptable`](/problems/not-acceptable). */
            406: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request took too long to arrive: [`request-timeout`](/problems/request-timeout). */
            408: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is exceeded: [`too-many-requests`](/problems/too-many-requests). */
            429: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    /** @description Seconds after which the next request is worth sending. */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large: [`headers-too-large`](/problems/headers-too-large). */
            431: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed: [`internal-error`](/problems/internal-error). */
            500: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProblemType: {
        parameters: {
            query?: never;
            header?: {
                /** @description Tags of answers that the client has kept, as `ETag` gave them. */
                "if-none-match"?: string;
            };
            path: {
                /**
                 * @description The last part of a problem's `type`.
                 * @example invalid-request
                 */
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The type of problem, in the media type that `Accept` prefers. */
            200: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /** @description Names these bytes, for `If-None-Match`. */
                    etag?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemType"];
                    "text/html": components["schemas"]["HtmlPage"];
                };
            };
            /** @description Not changed since the answer with a tag that `If-None-Match` names. */
            304: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /** @description Names these bytes, for `If-None-Match`. */
                    etag?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read: [`malformed-request`](/problems/malformed-request). */
            400: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here: [`not-found`](/problems/not-found). */
            404: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": components["schemas"]["HtmlPage"];
                };
            };
            /** @description The resource does not answer this method: [`method-not-allowed`](/problems/method-not-allowed). */
            405: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    /** @description The methods that the path answers. */
                    allow?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No representation that the request accepts: [`not-acceptable`](/problems/not-acceptable). */
            406: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request took too long to arrive: [`request-timeout`](/problems/request-timeout). */
            408: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is exceeded: [`too-many-requests`](/problems/too-many-requests). */
            429: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    /** @description Seconds after which the next request is worth sending. */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large: [`headers-too-large`](/problems/headers-too-large). */
            431: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed: [`internal-error`](/problems/internal-error). */
            500: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    describeService: {
        parameters: {
            query?: never;
            header?: {
                /** @description Tags of answers that the client has kept, as `ETag` gave them. */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description This document. */
            200: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /** @description Names these bytes, for `If-None-Match`. */
                    etag?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenApiDocument"];
                };
            };
            /** @description Not changed since the answer with a tag that `If-None-Match` names. */
            304: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /** @description Names these bytes, for `If-None-Match`. */
                    etag?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read: [`malformed-request`](/problems/malformed-request). */
            400: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource does not answer this method: [`method-not-allowed`](/problems/method-not-allowed). */
            405: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    /** @description The methods that the path answers. */
                    allow?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No representation that the request accepts: [`not-acceptable`](/problems/not-acceptable). */
            406: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request took too long to arrive: [`request-timeout`](/problems/request-timeout). */
            408: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is exceeded: [`too-many-requests`](/problems/too-many-requests). */
            429: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    /** @description Seconds after which the next request is worth sending. */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large: [`headers-too-large`](/problems/headers-too-large). */
            431: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed: [`internal-error`](/problems/internal-error). */
            500: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReference: {
        parameters: {
            query?: never;
            header?: {
                /** @description Tags of answers that the client has kept, as `ETag` gave them. */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /** @description Names these bytes, for `If-None-Match`. */
                    etag?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["HtmlPage"];
                };
            };
            /** @description Not changed since the answer with a tag that `If-None-Match` names. */
            304: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /** @description Names these bytes, for `If-None-Match`. */
                    etag?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read: [`malformed-request`](/problems/malformed-request). */
            400: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource does not answer this method: [`method-not-allowed`](/problems/method-not-allowed). */
            405: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    /** @description The methods that the path answers. */
                    allow?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No representation that the request accepts: [`not-acceptable`](/problems/not-acceptable). */
            406: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request took too long to arrive: [`request-timeout`](/problems/request-timeout). */
            408: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is exceeded: [`too-many-requests`](/problems/too-many-requests). */
            429: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    /** @description Seconds after which the next request is worth sending. */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large: [`headers-too-large`](/problems/headers-too-large). */
            431: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed: [`internal-error`](/problems/internal-error). */
            500: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metrics. */
            200: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["MetricsText"];
                };
            };
            /** @description The request cannot be read: [`malformed-request`](/problems/malformed-request). */
            400: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource does not answer this method: [`method-not-allowed`](/problems/method-not-allowed). */
            405: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /** @description The methods that the path answers. */
                    allow?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No representation that the request accepts: [`not-acceptable`](/problems/not-acceptable). */
            406: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request took too long to arrive: [`request-timeout`](/problems/request-timeout). */
            408: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large: [`headers-too-large`](/problems/headers-too-large). */
            431: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed: [`internal-error`](/problems/internal-error). */
            500: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    evaluateDraft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluateRequest"];
            };
        };
        responses: {
            /** @description The draft as a careful hiring manager would read it. Private coaching for the sender: not a ranking, not a forecast. */
            200: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            /** @description The request does not match the schema: [`invalid-request`](/problems/invalid-request). Or: The request cannot be read: [`malformed-request`](/problems/malformed-request). */
            400: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An accepted API key is needed: [`unauthorized`](/problems/unauthorized). */
            401: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    /** @description How to show a key, as of RFC 6750. */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource does not answer this method: [`method-not-allowed`](/problems/method-not-allowed). */
            405: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    /** @description The methods that the path answers. */
                    allow?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No representation that the request accepts: [`not-acceptable`](/problems/not-acceptable). */
            406: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request took too long to arrive: [`request-timeout`](/problems/request-timeout). */
            408: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large: [`payload-too-large`](/problems/payload-too-large). */
            413: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only application/json is read: [`unsupported-media-type`](/problems/unsupported-media-type). */
            415: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is well-formed but impossible: [`impossible-request`](/problems/impossible-request). Or: The draft is not in English: [`unsupported-language`](/problems/unsupported-language). */
            422: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is exceeded: [`too-many-requests`](/problems/too-many-requests). */
            429: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    /** @description Seconds after which the next request is worth sending. */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large: [`headers-too-large`](/problems/headers-too-large). */
            431: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed: [`internal-error`](/problems/internal-error). */
            500: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service has too much to do: [`overloaded`](/problems/overloaded). */
            503: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    /** @description Seconds after which the next request is worth sending. */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    evaluateDrafts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluateBatch"];
            };
        };
        responses: {
            /** @description The answers to a batch. */
            200: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationBatch"];
                };
            };
            /** @description The request does not match the schema: [`invalid-request`](/problems/invalid-request). Or: The request cannot be read: [`malformed-request`](/problems/malformed-request). */
            400: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An accepted API key is needed: [`unauthorized`](/problems/unauthorized). */
            401: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    /** @description How to show a key, as of RFC 6750. */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource does not answer this method: [`method-not-allowed`](/problems/method-not-allowed). */
            405: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    /** @description The methods that the path answers. */
                    allow?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No representation that the request accepts: [`not-acceptable`](/problems/not-acceptable). */
            406: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request took too long to arrive: [`request-timeout`](/problems/request-timeout). */
            408: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large: [`payload-too-large`](/problems/payload-too-large). */
            413: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only application/json is read: [`unsupported-media-type`](/problems/unsupported-media-type). */
            415: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is exceeded: [`too-many-requests`](/problems/too-many-requests). */
            429: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    /** @description Seconds after which the next request is worth sending. */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large: [`headers-too-large`](/problems/headers-too-large). */
            431: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed: [`internal-error`](/problems/internal-error). */
            500: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service has too much to do: [`overloaded`](/problems/overloaded). */
            503: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    /** @description Seconds after which the next request is worth sending. */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planFollowUps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleRequest"];
            };
        };
        responses: {
            /** @description The plan, in the media type that `Accept` prefers. */
            200: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                    "text/calendar": components["schemas"]["PlanCalendar"];
                };
            };
            /** @description The request does not match the schema: [`invalid-request`](/problems/invalid-request). Or: The request cannot be read: [`malformed-request`](/problems/malformed-request). */
            400: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An accepted API key is needed: [`unauthorized`](/problems/unauthorized). */
            401: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    /** @description How to show a key, as of RFC 6750. */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource does not answer this method: [`method-not-allowed`](/problems/method-not-allowed). */
            405: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    /** @description The methods that the path answers. */
                    allow?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No representation that the request accepts: [`not-acceptable`](/problems/not-acceptable). */
            406: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request took too long to arrive: [`request-timeout`](/problems/request-timeout). */
            408: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large: [`payload-too-large`](/problems/payload-too-large). */
            413: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only application/json is read: [`unsupported-media-type`](/problems/unsupported-media-type). */
            415: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is well-formed but impossible: [`impossible-request`](/problems/impossible-request). */
            422: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is exceeded: [`too-many-requests`](/problems/too-many-requests). */
            429: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    /** @description Seconds after which the next request is worth sending. */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large: [`headers-too-large`](/problems/headers-too-large). */
            431: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed: [`internal-error`](/problems/internal-error). */
            500: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service has too much to do: [`overloaded`](/problems/overloaded). */
            503: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    /** @description Seconds after which the next request is worth sending. */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planManyFollowUps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleBatch"];
            };
        };
        responses: {
            /** @description The plans of a batch. */
            200: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanBatch"];
                };
            };
            /** @description The request does not match the schema: [`invalid-request`](/problems/invalid-request). Or: The request cannot be read: [`malformed-request`](/problems/malformed-request). */
            400: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An accepted API key is needed: [`unauthorized`](/problems/unauthorized). */
            401: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    /** @description How to show a key, as of RFC 6750. */
                    "www-authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource does not answer this method: [`method-not-allowed`](/problems/method-not-allowed). */
            405: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    /** @description The methods that the path answers. */
                    allow?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No representation that the request accepts: [`not-acceptable`](/problems/not-acceptable). */
            406: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request took too long to arrive: [`request-timeout`](/problems/request-timeout). */
            408: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large: [`payload-too-large`](/problems/payload-too-large). */
            413: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only application/json is read: [`unsupported-media-type`](/problems/unsupported-media-type). */
            415: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The rate limit is exceeded: [`too-many-requests`](/problems/too-many-requests). */
            429: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    /** @description Seconds after which the next request is worth sending. */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large: [`headers-too-large`](/problems/headers-too-large). */
            431: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed: [`internal-error`](/problems/internal-error). */
            500: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service has too much to do: [`overloaded`](/problems/overloaded). */
            503: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /**
                     * @description What a caller may spend: `"caller"` in requests, and `"caller-units"` in UTF-16 code units of drafts (`qu="code-units"`), each `q` in `w` seconds. A draft counts its `body`, and a quarter of each `body` in `sent`.
                     * @example "caller";q=600;w=60, "caller-units";q=1200000;w=60;qu="code-units"
                     */
                    "ratelimit-policy"?: string;
                    /**
                     * @description What is left: `r` of each policy, for `t` seconds. Code units are told where drafts were counted; what comes while some are left is answered, whatever its length.
                     * @example "caller";r=599;t=60, "caller-units";r=1199200;t=60
                     */
                    ratelimit?: string;
                    /** @description Seconds after which the next request is worth sending. */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    isLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service is well. */
            200: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description The request cannot be read: [`malformed-request`](/problems/malformed-request). */
            400: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource does not answer this method: [`method-not-allowed`](/problems/method-not-allowed). */
            405: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /** @description The methods that the path answers. */
                    allow?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No representation that the request accepts: [`not-acceptable`](/problems/not-acceptable). */
            406: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request took too long to arrive: [`request-timeout`](/problems/request-timeout). */
            408: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large: [`headers-too-large`](/problems/headers-too-large). */
            431: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed: [`internal-error`](/problems/internal-error). */
            500: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    isReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service is well. */
            200: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description The request cannot be read: [`malformed-request`](/problems/malformed-request). */
            400: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource does not answer this method: [`method-not-allowed`](/problems/method-not-allowed). */
            405: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /** @description The methods that the path answers. */
                    allow?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No representation that the request accepts: [`not-acceptable`](/problems/not-acceptable). */
            406: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request took too long to arrive: [`request-timeout`](/problems/request-timeout). */
            408: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large: [`headers-too-large`](/problems/headers-too-large). */
            431: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed: [`internal-error`](/problems/internal-error). */
            500: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service cannot answer now: [`unavailable`](/problems/unavailable). */
            503: {
                headers: {
                    /** @description The id of the request: the one sent, when it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one. */
                    "x-request-id"?: string;
                    /** @description Seconds after which the next request is worth sending. */
                    "retry-after"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
