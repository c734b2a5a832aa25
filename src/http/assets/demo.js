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

Tomás`}},t=e=>document.getElementById(e),n=e=>t(e).value.trim(),r=document.querySelector(`afterword-review`),i={};function a(e){let t=new Date((/* @__PURE__ */ new Date()).toLocaleString(`en-US`,{timeZone:e}));for(t.getHours()<15&&t.setDate(t.getDate()-1);t.getDay()===0||t.getDay()===6;)t.setDate(t.getDate()-1);return`${t.getFullYear()}-${String(t.getMonth()+1).padStart(2,`0`)}-${String(t.getDate()).padStart(2,`0`)}T14:00`}let o=e=>e.split(`,`).map(e=>e.trim()).filter(e=>e!==``),s=e=>e!==``&&e!==void 0&&!(typeof e==`object`&&e&&Object.keys(e).length===0),c=e=>Object.fromEntries(Object.entries(e).filter(([,e])=>s(e)));function l(){let e=n(`start`)!==``;return c({timeZone:n(`zone`),candidate:c({name:n(`candidate`)}),employer:c({name:n(`employer`),timeZone:n(`employerZone`),country:n(`country`).toUpperCase()}),interview:c({start:n(`start`),durationMinutes:e&&n(`minutes`)!==``?Number(n(`minutes`)):void 0,role:n(`role`),interviewers:o(n(`interviewers`)).map(e=>({name:e})),topics:o(n(`topics`)),outcome:n(`outcome`)}),timeline:n(`timeline`),...n(`thanked`)===`no`?{sent:[]}:{}})}function u(){r.facts={...l()}}let d=e=>`'${e.replaceAll(`'`,String.raw`'\''`)}'`;function f(){let e=n(`exchange`),r=i[e];if(r===void 0)return;let a=JSON.stringify(r.request,null,2);t(`request`).textContent=a,t(`answer`).textContent=JSON.stringify(r.answer,null,2);let o=n(`key`)===``?``:` \\
  -H "x-api-key: $AFTERWORD_KEY"`;t(`curl`).textContent=`curl -s ${d(new URL(e,location.href).href)} \\\n  -H 'content-type: application/json'${o} \\\n  -d ${d(a)}`}t(`start`).value=a(n(`employerZone`)),t(`zone`).value=Intl.DateTimeFormat().resolvedOptions().timeZone,t(`zones`).append(...Intl.supportedValuesOf(`timeZone`).map(e=>Object.assign(document.createElement(`option`),{value:e})));function p(e,n){let r;t(e).addEventListener(`input`,()=>{clearTimeout(r),r=setTimeout(n,400)})}p(`interview`,u),p(`key`,()=>{r.headers=n(`key`)===``?{}:{"x-api-key":n(`key`)},f()}),document.addEventListener(`submit`,e=>{e.preventDefault()}),t(`samples`).addEventListener(`click`,({target:t})=>{let n=t.dataset.draft;n!==void 0&&(r.draft=n in e?e[n]:{subject:``,body:``},m())}),r.addEventListener(`afterword-change`,m),r.addEventListener(`afterword-outcome`,e=>{t(`outcome`).value=e.detail.outcome});function m(){let{body:n}=r.draft,i=Object.keys(e).find(t=>e[t].body===n)??(n===``?`empty`:``);for(let e of t(`samples`).querySelectorAll(`button`))e.setAttribute(`aria-pressed`,String(e.dataset.draft===i))}r.addEventListener(`afterword-evaluation`,e=>{let{request:t,evaluation:n}=e.detail;i.evaluate={request:t,answer:n},f()}),r.addEventListener(`afterword-plan`,e=>{let{request:t,plan:n}=e.detail;i.schedule={request:t,answer:n},f()}),t(`exchange`).addEventListener(`change`,f),t(`copy`).addEventListener(`click`,()=>{let e=t(`curl`).textContent;navigator.clipboard.writeText(e).then(()=>{t(`copied`).textContent=`Copied.`},()=>{getSelection()?.selectAllChildren(t(`curl`)),t(`copied`).textContent=`Selected: copy it with your keyboard.`})}),u(),r.draft=e.middling,m()})();