import { openFilled, fromPage } from '/work/wt-users/test/support/addon';
const h = openFilled();
const t=(n:string,f:()=>any,k=20)=>{f();const s=performance.now();for(let i=0;i<k;i++)f();console.log(n,((performance.now()-s)/k).toFixed(1),'ms')};
t('load',()=>fromPage(h,'loadSidebar',{}));
t('check',()=>h.run('checkSheet'));
t('summary',()=>h.run('summariseSheet'));
t('report',()=>h.run('createReport'),5);

const snap=h.snapshot();
let asks=0;
