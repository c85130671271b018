"""The JSON Schemas of docs/, made from one description so that reports, replies and requests share their parts.

    test_schemas.py           checks that docs/*.schema.json are what is described here
    test_schemas.py --write   writes them
"""
import json
import pathlib
import re
import sys

DOCS = pathlib.Path(__file__).resolve().parents[2] / "docs"
stale = []


def put(file, text):
    path = DOCS / file
    if "--write" in sys.argv:
        path.write_text(text, encoding="utf-8")
    elif not path.exists() or path.read_text(encoding="utf-8") != text:
        stale.append(file)


day={"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
name={"type":"string","pattern":"^[a-z0-9.-]+$"}
names={"type":"array","items":name,"minItems":1,"uniqueItems":True}
pos={"type":"integer","minimum":1}
nat={"type":"integer","minimum":0}
letter={"type":"string","pattern":"^[a-z]$"}
text={"type":"string"}
prov={"$ref":"#/$defs/provision"}
def obj(props,req,desc=None):
    o={"type":"object","properties":props,"required":req,"additionalProperties":False}
    if desc: o["description"]=desc
    return o
defs={
"provision":obj({"act":{"type":"string","pattern":"^[0-9]+/[0-9]{4}$"},"bylaw":name,"chapter":pos,"section":pos,"section-letter":letter,"subsection":pos,"item":pos,"item-letter":letter,"text":text},[],"A provision: an act's number or bylaws, and the place in it."),
"fact":obj({"field":name,"confidence":{"enum":["stated","derived","absent"]},"rule":nat,"begin":nat,"end":pos,"source":name,"index":pos,"text":text},["field","confidence","rule"],"A fact and where it was read, in bytes of the document, or of the part of a record that source names; index: number of the notice, contact, attachment or vote."),
"presumption":obj({"service":name,"days":nat},["service","days"],"When somebody served in one way is taken to be informed."),
"notice":obj({"kind":names,"remedy":name,"receiver":name,"body":name,"amount":pos,"unit":name,"trigger":name,"day-excluded":{"type":"boolean"},"rolls":{"type":"boolean"},"leave":{"type":"boolean"},"who":names,"grounds":names,"opening-minute":pos,"closing-minute":pos,"standstill":pos,"times":pos,"bare":{"const":True},"provision":prov,"second-provision":prov,"presumed":{"type":"array","items":{"$ref":"#/$defs/presumption"}},"begin":nat,"end":pos},["begin","end"],"What a printed notice on appeal says, and where."),
"item":obj({"number":pos,"outcome":name,"title":text,"case":text,"words":text},[],"An item of a decision announcement."),
"step":obj({"kind":{"enum":["event","presume","receive","count","clamp","roll","close","back","duration","not-started","renew","rely","yearly"]},"before":day,"after":day,"amount":pos,"unit":{"enum":["day","week","month","year"]},"holiday":name,"service":name,"trust":name,"basis":prov,"text":text},["kind","before","after","trust"],"One line of the reasoning."),
"clock":obj({"limit":name,"whose":names,"service":name,"obstacle":name,"relied-day":day,"asked-second":pos,"transition":prov,"verdict":{"enum":["none","in-time","late","contested","facts-missing","outside-scope"]},"missing":names,"notes":names,"trust":name,"event":day,"known":day,"first-day":day,"nominal":day,"last-day":day,"last-day-latest":day,"asked":day,"asked-at-latest":{"const":True},"closing-minute":pos,"amount":pos,"unit":name,"counting":name,"basis":prov,"steps":{"type":"array","items":{"$ref":"#/$defs/step"}}},["limit","verdict","steps"],"A time limit with its proof."),
"route":obj({"state":{"enum":["found","facts-missing","outside-scope"]},"missing":names,"notes":names,"law-day":day,"law-day-latest":day,"row":pos,"trust":name,"remedy":name,"notice":name,"limit":name,"receiver":name,"trigger":name,"limit-day":day,"leave":{"type":"boolean"},"past-force":{"const":True},"who":names,"grounds":names,"basis":prov,"notice-basis":prov,"who-basis":prov,"grounds-basis":prov,"transition":prov,"beside":{"type":"array","items":{"$ref":"#/$defs/route"}}},["state"],"The route of appeal and the row that chose it; remedies that stand beside it."),
"force":obj({"state":{"enum":["found","no-remedy","facts-missing","not-started","outside-scope"]},"missing":names,"notes":names,"trust":name,"day":day,"day-earliest":day,"whose":names,"limit":name,"service":name,"basis":prov,"transition":prov},["state"],"Legal force if nobody uses a remedy."),
"delivery":obj({"service":name,"sent":day,"proven":day,"obstacle":name},["service"],"Service on one more party."),
"rule":obj({"name":{"type":"string","pattern":"^[a-z]+/"},"table":name,"number":pos,"from":day,"to":day,"trust":name,"basis":prov,"transition":prov,"text":text,"link":{"type":"string","pattern":"^https://"}},["name","table","number","trust","text"],"A row of the law tables."),
"finding":obj({"code":pos,"name":name,"severity":{"enum":["note","warning","error"]},"contested":{"const":True},"field":name,"begin":nat,"end":pos,"source":name,"missing":names,"expected":name,"found":name,"phase":name,"expected-number":nat,"found-number":nat,"expected-amount":pos,"expected-unit":name,"found-amount":pos,"found-unit":name,"expected-day":day,"found-day":day,"basis":prov,"expected-provision":prov,"found-provision":prov,"text":text},["code","name","severity","field"],"What is wrong, doubtful or worth knowing."),
"decision":obj({"authority":name,"body":name,"bylaw":name,"section":pos,"nature":name,"subject":name,"pending":day,"outcome":name,"motion":name,"adopted":day,"decided":day,"decided-from":day,"decided-until":day,"on-view":day,"presenter":{"type":"boolean"},"presenter-acting":{"type":"boolean"},"contact":{"type":"boolean"},"contact-reach":{"type":"boolean"},"report-to":names,"report-stated":{"type":"boolean"},"party-service":name,"party-sent":day,"party-proven":day,"party-obstacle":name,"view-obstacle":name,"deliveries":{"type":"array","items":{"$ref":"#/$defs/delivery"}},"closing-minute":pos,"notice":{"type":"boolean"},"notices":names,"notice-provision-given":{"type":"boolean"},"notice-provision":prov,"quoted-amount":pos,"quoted-unit":name,"quoted-basis":prov,"later-handlings":{"type":"boolean"}},["authority","body","bylaw","nature","subject","outcome","motion","later-handlings"],"The facts that were judged."),
}
s={"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Report of pykala, schema 1",
"type":"object",
"properties":{"schema":{"const":1},"pykala":{"type":"string","pattern":"^[0-9]+\\.[0-9]+\\.[0-9]+$"},
"law":obj({"edition":text,"digest":{"type":"string","pattern":"^[0-9a-f]{16}$"},"checked-through":day},["edition","digest","checked-through"]),
"as-of":day,"file":text,"record":pos,"kind":name,"language":{"enum":["fi","sv","en"]},"deed":name,"notices":{"type":"array","items":{"$ref":"#/$defs/notice"}},"items":{"type":"array","items":{"$ref":"#/$defs/item"}},"decision":{"$ref":"#/$defs/decision"},"route":{"$ref":"#/$defs/route"},"force":{"$ref":"#/$defs/force"},
"facts":{"type":"array","items":{"$ref":"#/$defs/fact"}},"clocks":{"type":"array","items":{"$ref":"#/$defs/clock"}},"findings":{"type":"array","items":{"$ref":"#/$defs/finding"}},
"counts":obj({"note":nat,"warning":nat,"error":nat},["note","warning","error"])},
"required":["schema","pykala","law","facts","clocks","findings","counts"],"additionalProperties":False,"$defs":defs}
put('report.schema.json',json.dumps(s,indent=1,ensure_ascii=False)+'\n')

# the line in its place, for a document that cannot be used
p={"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Line of pykala about a document that cannot be used, schema 1",
**obj({"schema":{"const":1},"file":text,"record":pos,"problem":obj({"kind":name,"offset":nat,"line":pos,"column":pos,"want":text},["offset"],"What is wrong, and at which byte.")},["schema","problem"])}
put('problem.schema.json',json.dumps(p,indent=1,ensure_ascii=False)+'\n')

# the line protocol
rid={"id":{"type":["string","integer"]},"lang":{"enum":["fi","sv","en"]}}
provin={"anyOf":[{"type":"string"},{"$ref":"#/$defs/provision"}]}
def req(op,props,required=()):
    return obj({**rid,"op":{"const":op},**props},["op",*required])
decprops={k:v for k,v in defs["decision"]["properties"].items()}
given={"enum":[True,False,"yes","no","unknown"]}
for key in ("presenter","contact","contact-reach","report-stated","notice","notice-provision-given"): decprops[key]=given
decprops["bylaws"]={"$ref":"#/$defs/bylaws"}; decprops["notice-provision"]=provin; decprops["quoted-basis"]=provin
num={"type":"integer"}
requests={
"version":req("version",{}),
"day":req("day",{"day":day,"add-days":num,"add-months":num},["day"]),
"calendar":req("calendar",{"calendar":{"enum":["time-limits","public-holidays"]},"day":day},["day"]),
"limit":req("limit",{"limit":name,"service":name,"bylaw":name,"event":day,"proven":day,"law-day":day,"asked":day,"asked-at-latest":{"type":"boolean"},"closing-minute":{"type":"integer","minimum":1,"maximum":1440},"amount":{"type":"integer","minimum":1,"maximum":9999},"unit":{"enum":["day","week","month","year"]},"counting":name,"trust":name,"basis":provin,"asked-second":{"type":"integer","minimum":1,"maximum":86400},"obstacle":name,"renewed":day,"relied":day,"misled":{"type":"boolean"},"bylaws":{"$ref":"#/$defs/bylaws"}}),
"route":req("route",{"law-day":day,**decprops}),
"check":req("check",{"law-day":day,"as-of":day,**decprops}),
"clocks":req("clocks",{"law-day":day,"as-of":day,**decprops}),
"service":req("service",{"limit":name,"service":name,"event":day,"proven":day,"law-day":day,"obstacle":name},["service","event"]),
"rule":req("rule",{"name":text,"table":name}),
}
requests["inverse"]=json.loads(json.dumps(requests["limit"])); requests["inverse"]["properties"]["op"]={"const":"inverse"}; requests["inverse"]["properties"]["force"]=day; requests["inverse"]["required"]=["op","force"]
rdefs=dict(defs)
bylaw_rule=obj({"kind":{"enum":["limit","closing","wish-votes","presented","initiatives-told","motion-to-council","group-to-council"]},"limit":{"enum":["wish-report","motion-reply","motion-list"]},"from":day,"to":day,"amount":{"type":"integer","minimum":1,"maximum":9999},"body":name,"unit":{"enum":["day","week","month","year"]},"counting":{"enum":["bylaw","yearly"]},"whose":names,"also":names,"trust":{"enum":["text","quoted","not-traced","contested"]},"chapter":pos,"section":pos,"section-letter":letter,"subsection":pos},["kind"],"One rule and its days: \"from\" is the first, \"to\" the day after the last.")
bylaws=obj({"schema":{"const":1},"name":text,"rules":{"type":"array","items":{"$ref":"#/$defs/bylaw-rule"}}},["schema","rules"],"The bylaws of one municipality.")
rdefs["bylaw-rule"]=bylaw_rule
rdefs["bylaws"]=bylaws
put('bylaws.schema.json',json.dumps({"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Bylaws for pykala, schema 1",**bylaws,"$defs":{"bylaw-rule":bylaw_rule}},indent=1,ensure_ascii=False)+'\n')

# plain records: the names of their facts stand in the core's table, and nowhere else
members=re.findall(r"\{PYK_FIELD_(\w+), MEMBER_(\w+), (?:PYK_KIND_)?(\w+), offsetof\(pyk_(\w+), (\w+)\)",(DOCS.parent/"lib/check/members.c").read_text(encoding="utf-8"))
records={}
for _,type_,kind,struct,member in members:
    what=day if type_=="DAY" else {"type":"integer","minimum":0,"maximum":2**31-1} if type_=="NUMBER" else given if kind=="GIVEN" else name
    records.setdefault("form" if struct=="decision_form" else struct.replace("_","-"),{})[member.replace("_","-")]=what
assert len(records)==13 and len(members)>250, (sorted(records),len(members))
for record,facts in records.items(): rdefs["facts-"+record]=obj(facts,[],f"Facts of a record: {record}. What is not known is left out.")
def facts_of(record): return {"$ref":"#/$defs/facts-"+record}
own_bylaws={"bylaw":name,"bylaws":{"$ref":"#/$defs/bylaws"}}
def judge(record):
    more={"meeting":{"items":{"type":"array","items":facts_of("item")}},"item":{"meeting":facts_of("meeting")}}.get(record,own_bylaws if record in ("motion","vote","filing") else {})
    return req("judge",{"record":{"const":record},"law-day":day,"facts":facts_of(record),**more},["record","facts"]+(["meeting"] if record=="item" else []))
requests["judge"]={"oneOf":[judge(record) for record in records]}
requests["person"]=req("person",{"law-day":day,"facts":facts_of("person")},["law-day","facts"])
requests["vote"]=req("vote",{"law-day":day,"facts":facts_of("vote"),**own_bylaws},["law-day","facts"])
count={"type":"integer","minimum":0,"maximum":2**31-1}
rdefs["list"]=obj({"votes":count,"candidates":count,"lot":pos},["votes","candidates"],"A list, or a single candidate: \"lot\" is its place in the lot that was drawn.")
requests["election"]=req("election",{"seats":{"type":"integer","minimum":0,"maximum":100000},"lists":{"type":"array","items":{"$ref":"#/$defs/list"}}},["seats","lists"])

# logs
key={"anyOf":[{"type":"string","minLength":1,"maxLength":16},{"type":"integer"}],"description":"A text of 1 to 16 bytes of UTF-8, or an integer."}
rdefs["event"]=obj({"key":key,"kind":name,"day":day,"learned":day,"order":num,"body":name,"nature":name,"service":name,"proven":day,"obstacle":name,"who":names},["kind","day"],"An event of a log.")
rdefs["case"]=obj({"authority":name,"subject":name,"motion":name,"two-per-cent":given,"parties":given,"party-count":count,"closed":{"type":"boolean"},**own_bylaws,"pending":day,"as-of":day,"known-by":day},[],"Facts of a case that its events do not tell.")
amount={"type":"integer","minimum":1,"maximum":9999}
rdefs["change"]={"oneOf":[obj({"kind":{"const":"limit"},"limit":name,"amount":amount,"unit":{"enum":["day","week","month","year"]},"from":day,"to":day},["kind","limit","amount","unit"]),
  obj({"kind":{"enum":["holiday","workday"]},"from":day,"to":day},["kind","from","to"])],"description":"A change to try out: \"from\" is the first day, \"to\" the day after the last."}
events={"type":"array","items":{"$ref":"#/$defs/event"}}
changes={"type":"array","items":{"$ref":"#/$defs/change"},"maxItems":1000}
rdefs["logged"]=obj({"case":{"$ref":"#/$defs/case"},"events":events},["case","events"],"A case with its log.")
requests["replay"]=req("replay",{"case":{"$ref":"#/$defs/case"},"events":events,"changes":changes},["case","events"])
requests["impact"]=req("impact",{"cases":{"type":"array","items":{"$ref":"#/$defs/logged"}},"changes":changes},["cases"])
rdefs["rejection"]=obj({"row":pos,"reason":{"enum":["authority","body","nature","subject","pending","law-day"]},"remedy":name,"basis":prov},["row","reason","remedy","basis"])
routed=json.loads(json.dumps(defs["route"])); routed["properties"]["rejected"]={"type":"array","items":{"$ref":"#/$defs/rejection"}}; routed["required"]=["state","rejected"]
results={
"version":obj({"pykala":text,"law":s["properties"]["law"]},["pykala","law"]),
"day":obj({"day":day,"number":pos,"weekday":name},["day","number","weekday"]),
"calendar":obj({"day":day,"weekday":name,"holiday":name,"moves":{"type":"boolean"},"trust":name,"notes":names,"basis":prov,"source":prov,"open":day},["day","weekday","holiday","moves","trust","open"]),
"limit":{"$ref":"#/$defs/clock"},
"route":routed,
"check":obj({k:s["properties"][k] for k in("decision","route","force","clocks","findings","counts")},["decision","route","force","clocks","findings","counts"]),
"clocks":obj({k:s["properties"][k] for k in("route","force","clocks")},["route","force","clocks"]),
"inverse":{"$ref":"#/$defs/clock"},
"service":obj({"service":name,"event":day,"known":day,"notes":names,"steps":{"type":"array","items":{"$ref":"#/$defs/step"}}},["service","event","steps"]),
"rule":{"anyOf":[{"$ref":"#/$defs/rule"},{"type":"array","items":{"$ref":"#/$defs/rule"}}]},
}
def finding_with(**more):
    found=json.loads(json.dumps(defs["finding"])); found["properties"].update(more); return found
rdefs["finding-of-record"]=finding_with(item=nat,section=pos)
rdefs["finding-of-log"]=finding_with(key=key)
counts=s["properties"]["counts"]
def array(what): return {"type":"array","items":{"$ref":"#/$defs/"+what}}
rdefs["duty"]=obj({"kind":name,"state":{"enum":["open","contested","overdue","unknown"]},"debtor":name,"owed":names,"since":day,"due":day,"due-latest":day,"limit":name,"trust":name,"basis":prov},["kind","state","debtor","since"],"A duty that is open.")
rdefs["move"]=obj({"case":nat,"what":{"enum":["force","clock","duty"]},"duty":name,"limit":name,"whose":names,"before":day,"after":day,"by":num,"step":name,"step-before":day,"step-after":day,"holiday":name},["case","what"],"A date that moves, and by how many days.")
results["judge"]=obj({"record":{"enum":list(records)},"findings":array("finding-of-record"),"counts":counts},["record","findings","counts"])
results["person"]=obj({"disqualified":{"type":"boolean"},"grounds":names,"open":names,"may-take-part":{"type":"boolean"},"basis":prov},[])
results["vote"]=obj({"state":{"enum":["decided","facts-missing","outside-scope"]},"winner":{"enum":["yes","no"]},"tie":{"type":"boolean"},"needed":pos,"trust":name,"basis":prov},["state","tie"])
results["election"]=obj({"state":{"enum":["decided","facts-missing"]},"lists":{"type":"array","items":obj({"seats":nat,"tied":nat},["seats","tied"])}},["state","lists"])
results["replay"]=obj({"phase":name,"since":day,"as-of":day,"events":obj({"used":nat,"repeated":nat,"superseded":nat,"unknown-yet":nat},["used","repeated","superseded","unknown-yet"]),"decisions":nat,
  "decision":obj({"body":name,"nature":name,"decided":day,"remedy":name,"claims":nat,"appeals":nat},["body","nature","decided","claims","appeals"],"The last decision and what is open against it."),
  "force":{"$ref":"#/$defs/force"},"enforceable":obj({"state":{"enum":["nothing","yes","waits","prohibited","unlawful","unknown"]},"basis":prov},["state"]),"duties":array("duty"),"clocks":array("clock"),"findings":array("finding-of-log"),"counts":counts},
  ["phase","events","decisions","enforceable","duties","clocks","findings","counts"])
results["impact"]=obj({"moves":array("move")},["moves"])
err=obj({"code":name,"at":text,"byte":nat,"expected":text},["code","expected"])
for k,v in requests.items(): rdefs["request-"+k]=v
for k,v in results.items(): rdefs["result-"+k]=v
rdefs["request"]={"oneOf":[{"$ref":"#/$defs/request-"+k} for k in requests]}
rdefs["reply"]={"oneOf":[obj({"schema":{"const":1},"id":rid["id"],"error":err},["schema","error"]),
  obj({"schema":{"const":1},"id":rid["id"],"result":{"anyOf":[{"$ref":"#/$defs/result-"+k} for k in results]}},["schema","result"])]}
a={"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Line protocol of pykala, schema 1","description":"A line is a request or a reply.",
"anyOf":[{"$ref":"#/$defs/request"},{"$ref":"#/$defs/reply"}],"$defs":rdefs}
put('answer.schema.json',json.dumps(a,indent=1,ensure_ascii=False)+'\n')

if stale:
    sys.exit(f"{', '.join(stale)}: not as described; run this file with --write")
print("3 schemas are as described")
