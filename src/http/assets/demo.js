(function(){let e={good:{stage:`thank-you`,channel:`email`,subject:`Thank you for our talk about the Data Engineer role`,body:`Dear Miriam,

Thank you for taking the time to talk with me about the Data Engineer role. I enjoyed hearing how your team moved the freight tracking pipeline off its nightly batches, and why the late customs records were the hardest part.

At Harbour Analytics I rebuilt a similar pipeline for container scans and brought the delay from six hours to four minutes, so I would be glad to bring that experience to the customs records at Meridian Freight.

I am very interested in joining the team. If anything else would help you decide, I am happy to send it.

Kind regards,
Tomás Rivera`},middling:{stage:`thank-you`,channel:`email`,subject:`Thank you`,body:`Hi Miriam,

Thank you for meeting me about the Data Engineer position. It was a great conversation and I recieved a very good impression of the company.

At Harbour Analytics I worked on a freight tracking pipeline much like the one that you described.

I will need to hear back from you by Wednesday, as I have other things to plan.

Best regards,
Tomás Rivera`},disastrous:{stage:`thank-you`,channel:`email`,subject:`hey`,body:`Hey [Interviewer Name]!!

Thx for the chat lol. I want this job so badly that I am literally begging you to give it to me.

I need an answer by tomorrow, or I walk.

Honestly, you people wasted my time. The whole process was a joke.

Add me on LinkedIn so we can stay in touch.

Tomás`},waiting:{stage:`check-in`,channel:`email`,subject:`Data Engineer: any news?`,body:`Dear Miriam,

I hope you are well. We spoke two weeks ago about the Data Engineer role, and I am still very interested in it. Since then I have read more about customs records, and would be glad to bring what I learned on our pipeline for container scans to Meridian Freight.

Thank you again for your time. May I ask whether there is any news on the decision? I expect an answer by tomorrow.

Kind regards,
Tomás Rivera`}},t={"draft-thank-you":`Draft your thank-you`,"thank-you":`Send your thank-you`,"check-in":`Ask for news`,"second-check-in":`Ask once more`,"rejection-reply":`Answer the no`,"offer-reply":`Answer the offer`,"withdrawal-note":`Say that you withdraw`,"let-go":`Let it go`},n=e=>e===`done`||e===`skipped`,r=new Intl.DateTimeFormat(void 0,{weekday:`short`,day:`numeric`,month:`short`,hour:`2-digit`,minute:`2-digit`,timeZone:`UTC`}),i=e=>r.format(Date.parse(`${e.slice(0,16)}Z`));function a({status:e,best:t,closes:n,opens:r}){return e===`overdue`?`Was due by ${i(n)}`:e===`open`?`Now, until ${i(n)}`:r===n?i(t):`Best ${i(t)}`}function o(e,{steps:r,next:i}){e.replaceChildren(...r.filter(({status:e})=>!n(e)).map(e=>{let n=document.createElement(`li`),r=document.createElement(`b`),o=document.createElement(`span`);return r.textContent=t[e.step],o.textContent=a(e),n.append(r,o),e.step===i&&n.setAttribute(`aria-current`,`step`),n}))}let s=e=>document.getElementById(e),c=e=>s(e).value.trim(),l=document.querySelector(`afterword-review`),u={};function d(e,t=0){let n=new Date((/* @__PURE__ */ new Date()).toLocaleString(`en-US`,{timeZone:e}));for(n.setDate(n.getDate()-7*t),n.getHours()<15&&n.setDate(n.getDate()-1);n.getDay()===0||n.getDay()===6;)n.setDate(n.getDate()-1);return`${n.getFullYear()}-${String(n.getMonth()+1).padStart(2,`0`)}-${String(n.getDate()).padStart(2,`0`)}T14:00`}let f=e=>e.split(`,`).map(e=>e.trim()).filter(e=>e!==``),p=e=>e!==``&&e!==void 0&&!(typeof e==`object`&&e&&Object.keys(e).length===0),m=e=>Object.fromEntries(Object.entries(e).filter(([,e])=>p(e)));function h(){return c(`thanked`)===`unknown`?{}:c(`thanked`)===`no`||c(`start`)===``?{sent:[]}:{sent:[{stage:`thank-you`,at:`${c(`start`).slice(0,10)}T23:00:00Z`}]}}function g(){let e=c(`start`)!==``;return m({timeZone:c(`zone`),candidate:m({name:c(`candidate`)}),employer:m({name:c(`employer`),timeZone:c(`employerZone`),country:c(`country`).toUpperCase()}),interview:m({start:c(`start`),durationMinutes:e&&c(`minutes`)!==``?Number(c(`minutes`)):void 0,role:c(`role`),interviewers:f(c(`interviewers`)).map(e=>({name:e})),topics:f(c(`topics`)),outcome:c(`outcome`)}),timeline:c(`timeline`),...h()})}function _(){l.facts={...g()}}function v(e){e!==(c(`thanked`)===`yes`)&&(s(`start`).value=d(c(`employerZone`),e?2:0),s(`thanked`).value=e?`yes`:`no`,_())}let y=e=>`'${e.replaceAll(`'`,String.raw`'\''`)}'`;function b(){let e=c(`exchange`),t=u[e];if(t===void 0)return;let n=JSON.stringify(t.request,null,2);s(`request`).textContent=n,s(`answer`).textContent=JSON.stringify(t.answer,null,2);let r=c(`key`)===``?``:` \\
  -H "x-api-key: $AFTERWORD_KEY"`;s(`curl`).textContent=`curl -s ${y(new URL(e,location.href).href)} \\\n  -H 'content-type: application/json'${r} \\\n  -d ${y(n)}`}s(`start`).value=d(c(`employerZone`)),s(`zone`).value=Intl.DateTimeFormat().resolvedOptions().timeZone,s(`zones`).append(...Intl.supportedValuesOf(`timeZone`).map(e=>Object.assign(document.createElement(`option`),{value:e})));function x(e,t){let n;s(e).addEventListener(`input`,()=>{clearTimeout(n),n=setTimeout(t,400)})}x(`interview`,_),x(`key`,()=>{l.headers=c(`key`)===``?{}:{"x-api-key":c(`key`)},b()}),document.addEventListener(`submit`,e=>{e.preventDefault()}),s(`samples`).addEventListener(`click`,({target:t})=>{let n=t.dataset.draft;n!==void 0&&(v(n===`waiting`),l.draft=n in e?e[n]:{subject:``,body:``},S())}),l.addEventListener(`afterword-change`,S),l.addEventListener(`afterword-outcome`,e=>{s(`outcome`).value=e.detail.outcome});function S(){let{body:t}=l.draft,n=Object.keys(e).find(n=>e[n].body===t)??(t===``?`empty`:``);for(let e of s(`samples`).querySelectorAll(`button`))e.setAttribute(`aria-pressed`,String(e.dataset.draft===n))}l.addEventListener(`afterword-evaluation`,e=>{let{request:t,evaluation:n}=e.detail;u.evaluate={request:t,answer:n},b()}),l.addEventListener(`afterword-plan`,e=>{let{request:t,plan:n}=e.detail;u.schedule={request:t,answer:n},o(s(`steps`),n),b()}),s(`exchange`).addEventListener(`change`,b),s(`copy`).addEventListener(`click`,()=>{let e=s(`curl`).textContent;navigator.clipboard.writeText(e).then(()=>{s(`copied`).textContent=`Copied.`},()=>{getSelection()?.selectAllChildren(s(`curl`)),s(`copied`).textContent=`Selected: copy it with your keyboard.`})}),_(),l.draft=e.middling,S()})();