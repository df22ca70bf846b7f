import { openOffice } from './test/two-users/office';
import { ACTIONS } from './test/two-users/actions';
import { HANDS, meet } from './test/two-users/hands';
const office = openOffice();
const names=(process.argv[2]??'').split(',');
for (const a of ACTIONS) if (names.some(n=>n===a.name)||!process.argv[2]) for (const h of HANDS) { 
 let r; try { r=meet(office,a,h);} catch(e) { console.log(a.name,'|',h.name,'ERR',(e as Error).message.slice(0,300)); continue; }
 console.log(a.name,'|',h.name,'|',[...new Set(r.map(x=>x.said))].join(','));
 for (const m of r) if (m.wrong) console.log('    ',m.after,m.said,m.wrong);
}
