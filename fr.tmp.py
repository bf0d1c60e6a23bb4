import json,sys
ev=json.load(open(sys.argv[1]))
names={(e['pid'],e['tid']):e['args']['name'] for e in ev if e['name']=='thread_name'}
nav=max(e['ts'] for e in ev if e['name']=='navigationStart' and '127.0.0.1' in str(e['args']))
for e in sorted(ev,key=lambda e:e['ts']):
    if e['ts']<nav: continue
    t=names.get((e['pid'],e['tid']),'?')
    if e['name'] in('FireAnimationFrame','ResourceSendRequest','ResourceFinish','Paint','Commit','DrawFrame','ActivateLayerTree','BeginFrame','RasterTask','Layerize','CompositeLayers','firstPaint','UpdateLayoutTree','Layout','EvaluateScript','v8.compile','ImageDecodeTask','Decode Image','GPUTask') :
        d=(e.get('args') or {}).get('data') or {}
        if e['name']in('ResourceFinish','BeginFrame','GPUTask') : continue
        if e.get('dur',0)<3000 and e['name'] not in('FireAnimationFrame','ResourceSendRequest','DrawFrame'): continue
        print('%7.0f %-10s %6.1f %s %s'%((e['ts']-nav)/1000,t[:10],e.get('dur',0)/1000,e['name'],str(d.get('url',''))[-40:]))
