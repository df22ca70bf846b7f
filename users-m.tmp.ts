import { openOffice } from './test/two-users/office';
import { ACTIONS } from './test/two-users/actions';
import { callsOf, inTurn, together } from './test/two-users/together';
const office = openOffice();
const cpu=()=>process.cpuUsage().user/1000;
for (const a of ACTIONS) { const s=cpu(); console.log(a.name, callsOf(office,a).join(' '), (cpu()-s).toFixed(0)); }
for (const a of ACTIONS.slice(0,3)) for (const b of ACTIONS) { const s=cpu();
 const calls=callsOf(office,a); const k=calls.findIndex(c=>/set|insert|delete|append|clear|copyTo/.test(c)&&!/Row$/.test('x'));
 const t=together(office,[a,b],k); const x=inTurn(office,[a,b],'first'), y=inTurn(office,[a,b],'second');
 const same=(p:any,q:any)=>JSON.stringify([p.sheets,p.first,p.second])===JSON.stringify([q.sheets,q.first,q.second]);
 console.log(a.name,'|',b.name,k,t.waited,same(t,x)?'=AB':'',same(t,y)?'=BA':'',(cpu()-s).toFixed(0)); }
