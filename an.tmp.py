import json,sys
ev=json.load(open(sys.argv[1])); mn=float(sys.argv[2]) if len(sys.argv)>2 else 8
names={(e['pid'],e['tid']):e['args']['name'] for e in ev if e['name']=='thread_name'}
nav=max(e['ts'] for e in ev if e['name']=='navigationStart' and '127.0.0.1' in str(e['args']))
out=[]
for e in ev:
    if e.get('ph')!='X' or e['ts']<nav-1000: continue
    t=names.get((e['pid'],e['tid']),'?')
    if t in('CrRendererMain','CrGpuMain','DedicatedWorker thread','VizCompositorThread') and e['dur']>mn*1000 :
        if e['name'] in ('ThreadControllerImpl::RunTask','RunTask','ThreadPool_RunTask'): nm='TASK'
        else: nm=e['name']
        a=e.get('args',{}); d=a.get('data') or {}
        extra=''
        if isinstance(d,dict): extra=str(d.get('url') or d.get('functionName') or d.get('type') or d.get('fileName') or '')[-50:]
        out.append((e['ts']-nav, t, e['dur']/1000, (e.get('tdur') or 0)/1000, nm, extra))
out.sort()
for o in out:
    if o[0]/1000<2000: print('%7.0f %-12s %6.0f cpu %5.0f  %s %s'%(o[0]/1000,o[1][:12],o[2],o[3],o[4],o[5]))
