/** What mailers, firms and editors do to a message between the writing and the sending: none of it is the message. */

/** A change of a body that leaves what it says alone; null where it does not fit the body. */
export type Change = (body: string, candidate: string) => string | null

const words = [
  'Hello,',
  '',
  'Thank you for coming in. I need your answer by Friday, no later, or we will move on!!',
  'Best, Ruth'
]
const quoted = words.map(line => (line === '' ? '>' : `> ${line}`)).join('\n')
const bare = words.join('\n')

/** How mailers introduce the mail that is answered, with that mail. */
const threads: Readonly<Record<string, string>> = {
  'Gmail, plain': `On Tue, Nov 24, 2026 at 3:02 PM Ruth Ames <ruth.ames@example.com> wrote:\n\n${quoted}`,
  'Gmail, wrapped': `On Tue, Nov 24, 2026 at 3:02 PM Ruth Ames (Northfield Community Hospital) <\nruth.ames@northfield.example.com> wrote:\n\n${quoted}`,
  'Gmail, wrapped before its verb': `On Tue, 24 Nov 2026 at 15:02, Ruth Ames <ruth.ames@northfield.example.com>\nwrote:\n\n${quoted}`,
  'Apple Mail': `> On 24 Nov 2026, at 15:02, Ruth Ames <ruth.ames@example.com> wrote:\n> \n${quoted}`,
  'Apple Mail, unquoted': `On Nov 24, 2026, at 3:02 PM, Ruth Ames <ruth.ames@example.com> wrote:\n\n${bare}`,
  Thunderbird: `On 24/11/2026 15:02, Ruth Ames wrote:\n${quoted}`,
  'Thunderbird in German': `Am 24.11.26 um 15:02 schrieb Ruth Ames:\n${quoted}`,
  'Gmail in French': `Le mar. 24 nov. 2026 à 15:02, Ruth Ames <ruth.ames@example.com> a écrit :\n\n${quoted}`,
  'Gmail in Spanish': `El mar, 24 nov 2026 a las 15:02, Ruth Ames (<ruth.ames@example.com>) escribió:\n\n${quoted}`,
  Yahoo: `On Tuesday, November 24, 2026 at 03:02:11 PM EST, Ruth Ames <ruth.ames@example.com> wrote:\n\n${bare}`,
  Proton: `Sent with Proton Mail secure email.\n\nOn Tuesday, November 24th, 2026 at 3:02 PM, Ruth Ames <ruth.ames@example.com> wrote:\n\n${quoted}`,
  Mutt: `* Ruth Ames <ruth.ames@example.com> [2026-11-24 15:02]:\n${quoted}`,
  Emacs: `Ruth Ames <ruth.ames@example.com> writes:\n\n${quoted}`,
  'an old mailer': `Ruth Ames wrote:\n${quoted}`,
  Outlook: `From: Ruth Ames <ruth.ames@example.com>\nSent: Tuesday, November 24, 2026 3:02 PM\nTo: Priya Nair <priya@example.com>\nCc: HR <hr@example.com>\nSubject: Your interview\n\n${bare}`,
  'Outlook on the web': `________________________________\nFrom: Ruth Ames <ruth.ames@example.com>\nSent: Tuesday, November 24, 2026 3:02 PM\nTo: Priya Nair <priya@example.com>\nSubject: Your interview\n\n${bare}`,
  'Outlook on a telephone': `Get Outlook for iOS<https://aka.ms/o0ukef>\n________________________________\nFrom: Ruth Ames <ruth.ames@example.com>\nSent: Tuesday, November 24, 2026 3:02:10 PM\nTo: Priya Nair <priya@example.com>\nSubject: Your interview\n\n${bare}`,
  'Outlook, bold': `*From:* Ruth Ames <ruth.ames@example.com>\n*Sent:* Tuesday, November 24, 2026 3:02 PM\n*To:* Priya Nair <priya@example.com>\n*Subject:* Your interview\n\n${bare}`,
  'old Outlook': `-----Original Message-----\nFrom: Ruth Ames [mailto:ruth.ames@example.com]\nSent: Tuesday, November 24, 2026 3:02 PM\nTo: Priya Nair\nSubject: Your interview\n\n${bare}`,
  Hotmail: `Date: Tue, 24 Nov 2026 15:02:10 +0000\nFrom: ruth.ames@example.com\nTo: priya@example.com\nSubject: Your interview\n\n${bare}`,
  'Gmail, forwarded': `---------- Forwarded message ---------\nFrom: Ruth Ames <ruth.ames@example.com>\nDate: Tue, Nov 24, 2026 at 3:02 PM\nSubject: Your interview\nTo: Priya Nair <priya@example.com>\n\n\n${bare}`,
  'Apple Mail, forwarded': `Begin forwarded message:\n\nFrom: Ruth Ames <ruth.ames@example.com>\nSubject: Your interview\nDate: 24 November 2026 at 15:02:10 GMT\nTo: priya@example.com\n\n${bare}`,
  'Thunderbird, forwarded': `-------- Forwarded Message --------\nSubject: \tYour interview\nDate: \tTue, 24 Nov 2026 15:02:10 +0000\nFrom: \tRuth Ames <ruth.ames@example.com>\nTo: \tpriya@example.com\n\n${bare}`,
  'no attribution': quoted,
  'two deep': `On 24 Nov 2026, at 15:02, Ruth Ames <ruth.ames@example.com> wrote:\n\n${quoted}\n>\n>> On 23 Nov 2026, at 10:00, Priya Nair wrote:\n>>\n>> please please hire me`
}

/** Lines that a telephone, a virus scanner or a sending service adds. */
const footers: Readonly<Record<string, string>> = {
  iPhone: 'Sent from my iPhone',
  'Samsung, telephone': 'Sent from my Galaxy',
  'Samsung, long': 'Sent from Samsung Mobile on O2\nGet Outlook for Android',
  BlackBerry: 'Sent from my BlackBerry 10 smartphone on the Verizon network.',
  Windows: 'Sent from Mail for Windows 10',
  'Outlook for iOS': 'Get Outlook for iOS',
  Yahoo: 'Sent from Yahoo Mail on Android',
  'with an excuse': 'Sent from my iPhone. Please excuse any typos and brevity.',
  Avast: 'Virus-free. www.avast.com',
  AVG: 'This email has been checked for viruses by AVG antivirus software.\nwww.avg.com',
  Mailtrack: 'Sender notified by\nMailtrack',
  'a list service':
    'You are receiving this email because you applied through JobBoard.\nUnsubscribe | Update your preferences | View in browser\n© 2026 JobBoard Ltd, 1 Market Street, Leeds LS1 4AB. All rights reserved.',
  'a picture': '[image: Logo]\n<https://track.example.com/o/8f1c2e?u=12>',
  paper: 'Please consider the environment before printing this email.',
  Gmail: 'Sent via Superhuman ( https://sprh.mn/?vip=priya@example.com )'
}

/** Notices that firms put under every mail. */
const notices: Readonly<Record<string, string>> = {
  British:
    'This email and any attachments are confidential and intended solely for the use of the individual or entity to whom they are addressed. If you have received this email in error please notify the sender immediately and delete it. Any views expressed are those of the author.',
  American:
    'CONFIDENTIALITY NOTICE: The information contained in this e-mail message is privileged and confidential, and is intended only for the named recipient(s). If you are not the intended recipient, you are hereby notified that any dissemination or copying is strictly prohibited.\n\nThank you.',
  'of several paragraphs':
    'DISCLAIMER\n\nThis message may contain privileged information. If you are not the intended recipient you must not use, copy or disclose it.\n\nWhilst we take care to scan for viruses, we accept no liability for any damage caused by this email. Registered in England and Wales No. 01234567. Registered office: 1 Market Street, Leeds LS1 4AB.',
  'under a line':
    '________________________________\nThe content of this message is confidential. If you have received it by mistake, please inform us by an email reply and then delete the message. It is forbidden to copy, forward, or in any way reveal the contents of this message to anyone.',
  'of a hospital':
    'NOTE: This communication may contain protected health information (PHI) under HIPAA. Unauthorized disclosure is unlawful. Please delete it if it reached you in error.',
  external:
    '[EXTERNAL] This message originated outside of your organization. Do not click links or open attachments unless you recognize the sender.'
}

/** Blocks that stand under a name; `%` is the writer's. */
const signatures: Readonly<Record<string, string>> = {
  'behind the usual mark':
    '-- \n%\nRegistered Nurse, BSc (Hons)\nM: +44 7700 900123 | T: 0113 496 0000\npriya@example.com',
  'of a firm':
    '%\nSenior Account Manager | Northern Region\nBrightway Consulting Ltd\nt +44 (0)113 496 0000  m +44 7700 900123\n1 Market Street, Leeds LS1 4AB\nwww.brightway.example\nLinkedIn | Twitter | Facebook\nBuilding better futures, together.',
  'with a slogan in quotes': '%\n(555) 010-0199\n"Be the change you wish to see in the world." - Gandhi',
  American:
    '%, PMP\nProject Manager\nOffice: 555.010.0199 ext. 12\nCell: 555.010.0144\n123 Main St., Suite 400\nSpringfield, IL 62701',
  'with legal address':
    '%\nHead of Something Else\nAcme Holdings plc is registered in England & Wales, company number 01234567.\nRegistered office: 1 Market Street, Leeds LS1 4AB. VAT no. GB 123 4567 89.',
  'with social links':
    '%\nPortfolio: https://portfolio.example.com/priya\nLinkedIn: https://www.linkedin.com/in/priya-nair\nGitHub: @priyanair\nPronouns: she/her',
  'with a booking link':
    '%\nProduct Designer\nBook a meeting with me: https://cal.example.com/priya\nWe help teams design better products.'
}

const wrapLine = (line: string, width: number): string => {
  const lines: string[] = []
  let left = line
  while (left.length > width) {
    let at = left.lastIndexOf(' ', width)
    if (at <= 0) at = left.indexOf(' ', width)
    if (at < 0) break
    lines.push(left.slice(0, at))
    left = left.slice(at + 1)
  }
  return [...lines, left].join('\n')
}
const wrap =
  (width: number): Change =>
  body =>
    body
      .split('\n')
      .map(line => (line[0] === '>' ? line : wrapLine(line, width)))
      .join('\n')

/** What editors and transports do to the same words. */
const forms: Readonly<Record<string, Change>> = {
  'wrapped at 60': wrap(60),
  'wrapped at 72': wrap(72),
  'wrapped at 78': wrap(78),
  'wrapped at 72, with the spaces kept': body => wrap(72)(body, '')!.replaceAll(/(?<=\S)\n(?=\S)/g, ' \n'),
  'wrapped at 76 with CRLF': body => wrap(76)(body, '')!.replaceAll('\n', '\r\n'),
  CRLF: body => body.replaceAll('\n', '\r\n'),
  'trailing blanks': body => body.replaceAll('\n', '  \n') + ' \n\n',
  'trailing tabs and blank lines in front': body => `\n \n${body.replaceAll('\n', '\t\n')}`,
  'non-breaking spaces': body => body.replaceAll(' ', '\u00a0'),
  'non-breaking spaces here and there': body =>
    body.replaceAll(/ (?=\p{Lu}|\d)/gu, '\u00a0').replaceAll(/(?<=\ba) /g, '\u202f'),
  'straight quotes': body => body.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"'),
  'curly quotes': body =>
    body
      .replaceAll(/(?<=^|[\s([])"/g, '“')
      .replaceAll('"', '”')
      .replaceAll(/(?<=^|[\s([“])'(?=\p{L})(?!(?:t|em|cause|til|n)\b)/giu, '‘')
      .replaceAll("'", '’')
}

const below = (body: string, added: string) => `${body.trimEnd()}\n\n${added}`
const map = (from: Readonly<Record<string, string>>, change: (added: string) => Change) =>
  Object.fromEntries(Object.entries(from).map(([name, added]) => [name, change(added)]))
const named = (prefix: string, all: Readonly<Record<string, Change>>) =>
  Object.fromEntries(Object.entries(all).map(([name, change]) => [`${prefix}: ${name}`, change]))

/** A signature says who writes: it changes nothing where a name stands already. */
const lastLine = /(?<=\n)(?:\p{Lu}[\p{L}.'’-]*)(?: \p{Lu}[\p{L}.'’-]*){0,3}$/u

export const changes: Readonly<Record<string, Change>> = {
  ...named('form', forms),
  ...named(
    'thread below',
    map(threads, added => body => below(body, added))
  ),
  ...named(
    'thread above',
    map({ Gmail: threads['Gmail, plain']!, 'no attribution': quoted }, added => body => `${added}\n\n${body}`)
  ),
  'forwarded header above': body =>
    `---------- Forwarded message ---------\nFrom: Priya Nair <priya@example.com>\nDate: Tue, Nov 24, 2026 at 3:02 PM\nSubject: Your interview\nTo: Ruth Ames <ruth@example.com>\n\n\n${body}`,
  ...named(
    'footer',
    map(footers, added => body => below(body, added))
  ),
  ...named(
    'notice',
    map(notices, added => body => below(body, added))
  ),
  'notice: banner above': body =>
    `CAUTION: This email originated from outside of the organization. Do not click links or open attachments unless you recognize the sender and know the content is safe.\n\n${body}`,
  ...named(
    'signature',
    map(signatures, added => body => {
      const name = lastLine.exec(body.trimEnd())
      return name === null ? null : body.trimEnd().slice(0, name.index) + added.replace('%', name[0])
    })
  ),
  ...named(
    'signature apart',
    map(signatures, added => body => {
      const name = lastLine.exec(body.trimEnd())
      return name === null ? null : below(body, added.replace('%', name[0]))
    })
  ),
  'signature, footer, notice and thread': (body, candidate) => {
    const name = lastLine.exec(body.trimEnd())?.[0] ?? null
    return name === null
      ? null
      : [
          body.trimEnd(),
          `-- \n${name}\n+44 7700 900123`,
          'Sent from my iPhone',
          notices['British'],
          threads['Outlook']!.replace('Priya Nair', candidate)
        ].join('\n\n')
  }
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const lines = (body: string) => escape(body).split('\n')
const div = (line: string) => `<div>${line === '' ? '<br>' : line}</div>`

const word = (body: string) =>
  lines(body)
    .map(
      line =>
        `<p class=MsoNormal>${line === '' ? '<o:p>&nbsp;</o:p>' : `<span style='font-size:11.0pt;font-family:"Calibri",sans-serif'>${line.replaceAll("'", '&#8217;')}<o:p></o:p></span>`}</p>`
    )
    .join('\r\n\r\n')
const wordPage = (inside: string) =>
  `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">\r\n<head>\r\n<meta name=Generator content="Microsoft Word 15 (filtered medium)">\r\n<!--[if !mso]><style>v\\:* {behavior:url(#default#VML);}</style><![endif]-->\r\n<style><!--\r\n/* Style Definitions */\r\np.MsoNormal, li.MsoNormal, div.MsoNormal {margin:0in; font-size:11.0pt;}\r\n--></style><!--[if gte mso 9]><xml><o:shapedefaults v:ext="edit" spidmax="1026" /></xml><![endif]-->\r\n</head>\r\n<body lang=EN-US link="#0563C1" vlink="#954F72" style='word-wrap:break-word'>\r\n<div class=WordSection1>\r\n\r\n${inside}\r\n\r\n</div>\r\n</body>\r\n</html>`
const gmail = (body: string) => `<div dir="ltr">${lines(body).map(div).join('')}</div>`
const gmailOld = (body: string) => `<div dir="ltr">${lines(body).join('<br>')}<br></div>`
const apple = (body: string) =>
  `<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body style="overflow-wrap: break-word; -webkit-nbsp-mode: space; line-break: after-white-space;">${lines(body).map(div).join('')}<br></body></html>`
const outlookWeb = (body: string) =>
  lines(body)
    .map(
      line =>
        `<div class="elementToProof" style="font-family: Aptos, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);">${line === '' ? '<br>' : line}</div>`
    )
    .join('\n')
const outlookHeader =
  '<b>From:</b> Ruth Ames &lt;ruth.ames@example.com&gt; <br><b>Sent:</b> Tuesday, November 24, 2026 3:02 PM<br><b>To:</b> Priya Nair &lt;priya@example.com&gt;<br><b>Subject:</b> Your interview'

/** The same text as the usual mailers write it in HTML. */
export const htmlChanges: Readonly<Record<string, Change>> = {
  'HTML: Outlook': body => wordPage(word(body)),
  'HTML: Outlook, with its signature, a notice and a thread': body =>
    wordPage(
      `${word(`${body.trimEnd()}\n\n${notices['British']}\n`)}<div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in'><p class=MsoNormal>${outlookHeader}<o:p></o:p></p></div></div><p class=MsoNormal><o:p>&nbsp;</o:p></p>${word(bare)}`
    ),
  'HTML: Outlook on the web': outlookWeb,
  'HTML: Outlook on the web, with a thread': body =>
    `${outlookWeb(body)}<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">${outlookHeader}</font><div>&nbsp;</div></div>${outlookWeb(bare)}`,
  'HTML: Outlook for iOS, with a thread': body =>
    `<html><body>${lines(body)
      .map(line => `<div dir="ltr">${line === '' ? '<br>' : line}</div>`)
      .join(
        ''
      )}<div id="ms-outlook-mobile-signature"><div><br></div>Get <a href="https://aka.ms/o0ukef">Outlook for iOS</a></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif">${outlookHeader}</font></div>${lines(bare).map(div).join('')}</body></html>`,
  'HTML: Gmail': gmail,
  'HTML: Gmail, in one block': gmailOld,
  'HTML: Gmail, with a signature and a thread': body =>
    lastLine.test(body.trimEnd())
      ? `${gmail(body).slice(0, -6)}<div><br clear="all"></div><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr"><b>Priya Nair</b><div>Registered Nurse | BSc (Hons)</div><div><a href="tel:+447700900123">+44 7700 900123</a></div><div><i>Care is what we do.</i></div></div></div></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Tue, Nov 24, 2026 at 3:02 PM Ruth Ames &lt;<a href="mailto:ruth.ames@example.com">ruth.ames@example.com</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${gmail(bare)}</blockquote></div>`
      : null,
  'HTML: Gmail, forwarded': body =>
    `${gmail(body)}<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <strong class="gmail_sendername" dir="auto">Ruth Ames</strong> <span dir="auto">&lt;<a href="mailto:ruth.ames@example.com">ruth.ames@example.com</a>&gt;</span><br>Date: Tue, Nov 24, 2026 at 3:02 PM<br>Subject: Your interview<br>To: &lt;priya@example.com&gt;<br></div><br><br>${gmail(bare)}</div>`,
  'HTML: Apple Mail': apple,
  'HTML: Apple Mail, with a thread': body =>
    apple(body).replace(
      '<br></body>',
      `<br><div><br><blockquote type="cite"><div>On 24 Nov 2026, at 15:02, Ruth Ames &lt;ruth.ames@example.com&gt; wrote:</div><br class="Apple-interchange-newline"><div>${lines(bare).map(div).join('')}</div></blockquote></div><br></body>`
    ),
  'HTML: Apple Mail on a telephone': body =>
    `<html><body dir="auto">${lines(body).map(div).join('')}<br id="lineBreakAtBeginningOfSignature"><div dir="ltr">Sent from my iPhone</div><div dir="ltr"><br><blockquote type="cite">On 24 Nov 2026, at 15:02, Ruth Ames &lt;ruth.ames@example.com&gt; wrote:<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">﻿${lines(bare).map(div).join('')}</div></blockquote></body></html>`
}
