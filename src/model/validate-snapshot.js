// Derived from snapshot-schema.ts by `npm run generate`.
/* eslint-disable */
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"title":"hushlint snapshot","type":"object","required":["version","takenAt","scopes"],"properties":{"version":{"$ref":"#/$defs/string"},"takenAt":{"title":"an ISO 8601 time","type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$"},"scopes":{"title":"a list of scopes","type":"array","items":{"title":"a scope","type":"object","required":["id","world","listed"],"properties":{"id":{"$ref":"#/$defs/string"},"world":{"$ref":"#/$defs/string"},"partition":{"$ref":"#/$defs/string"},"account":{"$ref":"#/$defs/string"},"region":{"$ref":"#/$defs/string"},"root":{"$ref":"#/$defs/string"},"listed":{"title":"kinds that were listed","type":"object","additionalProperties":{"title":"true or { \"unread\": reason }","type":["boolean","object"],"if":{"type":"boolean"},"then":{"title":"true or { \"unread\": reason }","const":true},"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}}}}}},"secrets":{"title":"a list of secrets","type":"array","items":{"title":"a resource","type":"object","required":["arn"],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"description":{"$ref":"#/$defs/observedText"},"tags":{"$ref":"#/$defs/tags"},"type":{"$ref":"#/$defs/observedStringOrNull"},"owningService":{"$ref":"#/$defs/observedStringOrNull"},"kmsKeyId":{"$ref":"#/$defs/observedText"},"rotation":{"title":"rotation settings, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["enabled"],"properties":{"enabled":{"$ref":"#/$defs/boolean"},"functionArn":{"$ref":"#/$defs/textOrNull"},"automaticallyAfterDays":{"$ref":"#/$defs/numberOrNull"},"scheduleExpression":{"$ref":"#/$defs/textOrNull"},"duration":{"$ref":"#/$defs/stringOrNull"}}}},"lastRotatedAt":{"$ref":"#/$defs/observedTime"},"nextRotationAt":{"$ref":"#/$defs/observedTime"},"createdAt":{"$ref":"#/$defs/observedTime"},"lastChangedAt":{"$ref":"#/$defs/observedTime"},"lastAccessedAt":{"$ref":"#/$defs/observedTime"},"deletedAt":{"$ref":"#/$defs/observedTime"},"primaryRegion":{"$ref":"#/$defs/observedStringOrNull"},"replicas":{"title":"a list of replicas or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a replica","type":"object","required":["region"],"properties":{"region":{"$ref":"#/$defs/text"},"kmsKeyId":{"$ref":"#/$defs/textOrNull"},"status":{"$ref":"#/$defs/stringOrNull"},"statusMessage":{"$ref":"#/$defs/stringOrNull"},"lastAccessedAt":{"$ref":"#/$defs/timeOrNull"}}}},"versions":{"title":"a list of versions or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a version","type":"object","required":["id","stages"],"properties":{"id":{"$ref":"#/$defs/string"},"stages":{"title":"a list of strings","type":"array","items":{"$ref":"#/$defs/string"}},"createdAt":{"$ref":"#/$defs/timeOrNull"},"lastAccessedAt":{"$ref":"#/$defs/timeOrNull"}}}},"resourcePolicy":{"$ref":"#/$defs/policy"},"value":{"title":"the shape of a value, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["origin"],"properties":{"origin":{"$ref":"#/$defs/string"},"words":{"$ref":"#/$defs/string"},"from":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"inState":{"title":"where state is kept, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["backend","by"],"properties":{"backend":{"$ref":"#/$defs/string"},"by":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"openTags":{"$ref":"#/$defs/observedBoolean"},"recoveryDays":{"title":"a number, null or { \"unread\": reason }","type":["number","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"retained":{"title":"true, false, null or { \"unread\": reason }","type":["boolean","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}}}}},"parameters":{"title":"a list of parameters","type":"array","items":{"title":"a resource","type":"object","required":["arn"],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"type":{"$ref":"#/$defs/observedString"},"tier":{"$ref":"#/$defs/observedString"},"dataType":{"$ref":"#/$defs/observedStringOrNull"},"description":{"$ref":"#/$defs/observedText"},"tags":{"$ref":"#/$defs/tags"},"kmsKeyId":{"$ref":"#/$defs/observedText"},"lastModifiedAt":{"$ref":"#/$defs/observedTime"},"policies":{"title":"a list of parameter policies or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a parameter policy","type":"object","required":["type","status"],"properties":{"type":{"$ref":"#/$defs/string"},"status":{"$ref":"#/$defs/stringOrNull"},"expiresAt":{"$ref":"#/$defs/timeOrNull"}}}},"resourcePolicies":{"title":"a list of policy documents or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a policy document","type":"object"}},"value":{"title":"the shape of a value, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["origin"],"properties":{"origin":{"$ref":"#/$defs/string"},"words":{"$ref":"#/$defs/string"},"from":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"inState":{"title":"where state is kept, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["backend","by"],"properties":{"backend":{"$ref":"#/$defs/string"},"by":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"openTags":{"$ref":"#/$defs/observedBoolean"}}}},"keys":{"title":"a list of keys","type":"array","items":{"title":"a resource","type":"object","required":["arn"],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"aliases":{"title":"a list of aliases or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"$ref":"#/$defs/text"}},"manager":{"$ref":"#/$defs/observedString"},"state":{"$ref":"#/$defs/observedString"},"deletionAt":{"$ref":"#/$defs/observedTime"},"origin":{"$ref":"#/$defs/observedString"},"spec":{"$ref":"#/$defs/observedString"},"multiRegion":{"$ref":"#/$defs/observedStringOrNull"},"createdAt":{"$ref":"#/$defs/observedTime"},"rotation":{"title":"rotation settings or { \"unread\": reason }","type":["object"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["enabled"],"properties":{"enabled":{"$ref":"#/$defs/boolean"},"periodDays":{"$ref":"#/$defs/numberOrNull"}}}},"policy":{"$ref":"#/$defs/policy"}}}},"accounts":{"title":"a list of accounts","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"highThroughput":{"$ref":"#/$defs/observedBoolean"},"defaultParameterTier":{"$ref":"#/$defs/observedString"}}}},"workloads":{"title":"a list of workloads","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"type":{"$ref":"#/$defs/observedString"},"references":{"title":"a list of references or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a reference","type":"object","required":["to","target","how"],"properties":{"to":{"$ref":"#/$defs/string"},"target":{"$ref":"#/$defs/text"},"address":{"$ref":"#/$defs/string"},"jsonKey":{"$ref":"#/$defs/textOrNull"},"versionId":{"$ref":"#/$defs/textOrNull"},"versionStage":{"$ref":"#/$defs/textOrNull"},"how":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"environment":{"title":"a list of variables or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a variable","type":"object","required":["name","value"],"properties":{"name":{"$ref":"#/$defs/text"},"value":{"title":"the shape of a value","type":"object","required":["origin"],"properties":{"origin":{"$ref":"#/$defs/string"},"words":{"$ref":"#/$defs/string"},"from":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}},"at":{"$ref":"#/$defs/location"}}}},"cache":{"title":"a cache, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["by","ttlSeconds"],"properties":{"by":{"$ref":"#/$defs/string"},"ttlSeconds":{"$ref":"#/$defs/number"},"at":{"$ref":"#/$defs/location"}}}},"refreshSeconds":{"title":"a number, null or { \"unread\": reason }","type":["number","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"copies":{"title":"a number or { \"unread\": reason }","type":["number","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"restartsOnRotation":{"$ref":"#/$defs/observedBoolean"}}}},"databases":{"title":"a list of databases","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"type":{"$ref":"#/$defs/observedString"},"engine":{"$ref":"#/$defs/observedText"},"managedPassword":{"$ref":"#/$defs/observedBoolean"},"password":{"title":"the shape of a value, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["origin"],"properties":{"origin":{"$ref":"#/$defs/string"},"words":{"$ref":"#/$defs/string"},"from":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"passwordSecrets":{"title":"a list of addresses or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"$ref":"#/$defs/string"}}}}},"declarations":{"title":"a list of declarations","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"role":{"$ref":"#/$defs/observedString"},"value":{"title":"the shape of a value, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["origin"],"properties":{"origin":{"$ref":"#/$defs/string"},"words":{"$ref":"#/$defs/string"},"from":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"sensitive":{"$ref":"#/$defs/observedBoolean"},"exported":{"$ref":"#/$defs/observedBoolean"},"inState":{"title":"where state is kept, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["backend","by"],"properties":{"backend":{"$ref":"#/$defs/string"},"by":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}}}}},"suppressions":{"title":"a list of suppressions","type":"array","items":{"title":"a suppression","type":"object","required":["rules","reason","at","covers"],"properties":{"scope":{"$ref":"#/$defs/string"},"rules":{"title":"a list of rule names","type":"array","items":{"$ref":"#/$defs/string"}},"reason":{"$ref":"#/$defs/string"},"until":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"covers":{"$ref":"#/$defs/location"}}}}},"$defs":{"string":{"title":"a string","type":"string"},"stringOrNull":{"title":"a string or null","type":["string","null"]},"number":{"title":"a number","type":"number"},"numberOrNull":{"title":"a number or null","type":["number","null"]},"boolean":{"title":"true or false","type":"boolean"},"text":{"title":"text: a string or a list of parts","type":["string","array"],"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}},"textOrNull":{"title":"text or null","type":["string","array","null"],"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}},"timeOrNull":{"title":"an ISO 8601 time or null","type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"},"observedString":{"title":"a string or { \"unread\": reason }","type":["string","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"observedStringOrNull":{"title":"a string, null or { \"unread\": reason }","type":["string","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"observedBoolean":{"title":"true, false or { \"unread\": reason }","type":["boolean","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"observedText":{"title":"text, null or { \"unread\": reason }","type":["string","array","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}},"observedTime":{"title":"an ISO 8601 time, null or { \"unread\": reason }","type":["string","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"},"location":{"title":"a place in a file","type":"object","required":["file","startLine","startColumn","endLine","endColumn"],"properties":{"file":{"title":"a string","type":"string"},"startLine":{"title":"an integer","type":"integer"},"startColumn":{"title":"an integer","type":"integer"},"endLine":{"title":"an integer","type":"integer"},"endColumn":{"title":"an integer","type":"integer"}}},"policy":{"title":"a policy document, null or { \"unread\": reason }","type":["object","null"],"properties":{"Statement":{"title":"a statement or a list of statements","type":["object","array"],"items":{"title":"a statement","type":"object"}}}},"tags":{"title":"tags or { \"unread\": reason }","type":["object"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"additionalProperties":{"title":"text: a string or a list of parts","type":["string","array"],"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}}}}}};
const schema12 = {"title":"a string","type":"string"};
const schema19 = {"title":"text: a string or a list of parts","type":["string","array"],"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}};
const schema22 = {"title":"a place in a file","type":"object","required":["file","startLine","startColumn","endLine","endColumn"],"properties":{"file":{"title":"a string","type":"string"},"startLine":{"title":"an integer","type":"integer"},"startColumn":{"title":"an integer","type":"integer"},"endLine":{"title":"an integer","type":"integer"},"endColumn":{"title":"an integer","type":"integer"}}};
const schema23 = {"title":"text, null or { \"unread\": reason }","type":["string","array","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}};
const schema25 = {"title":"tags or { \"unread\": reason }","type":["object"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"additionalProperties":{"title":"text: a string or a list of parts","type":["string","array"],"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}}}};
const schema26 = {"title":"a string, null or { \"unread\": reason }","type":["string","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}};
const schema29 = {"title":"true or false","type":"boolean"};
const schema30 = {"title":"text or null","type":["string","array","null"],"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}};
const schema31 = {"title":"a number or null","type":["number","null"]};
const schema33 = {"title":"a string or null","type":["string","null"]};
const schema34 = {"title":"an ISO 8601 time, null or { \"unread\": reason }","type":["string","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"};
const schema45 = {"title":"an ISO 8601 time or null","type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"};
const schema50 = {"title":"a policy document, null or { \"unread\": reason }","type":["object","null"],"properties":{"Statement":{"title":"a statement or a list of statements","type":["object","array"],"items":{"title":"a statement","type":"object"}}}};
const schema58 = {"title":"true, false or { \"unread\": reason }","type":["boolean","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}};
const schema64 = {"title":"a string or { \"unread\": reason }","type":["string","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}};
const schema123 = {"title":"a number","type":"number"};
const pattern0 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$", "u");
const pattern1 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.version === undefined) && (missing0 = "version")) || ((data.takenAt === undefined) && (missing0 = "takenAt"))) || ((data.scopes === undefined) && (missing0 = "scopes"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.version !== undefined){
const _errs1 = errors;
if(typeof data.version !== "string"){
validate10.errors = [{instancePath:instancePath+"/version",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.takenAt !== undefined){
let data1 = data.takenAt;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
validate10.errors = [{instancePath:instancePath+"/takenAt",schemaPath:"#/properties/takenAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$"}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/takenAt",schemaPath:"#/properties/takenAt/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scopes !== undefined){
let data2 = data.scopes;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((((data3.id === undefined) && (missing1 = "id")) || ((data3.world === undefined) && (missing1 = "world"))) || ((data3.listed === undefined) && (missing1 = "listed"))){
validate10.errors = [{instancePath:instancePath+"/scopes/" + i0,schemaPath:"#/properties/scopes/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data3.id !== undefined){
const _errs10 = errors;
if(typeof data3.id !== "string"){
validate10.errors = [{instancePath:instancePath+"/scopes/" + i0+"/id",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.world !== undefined){
const _errs13 = errors;
if(typeof data3.world !== "string"){
validate10.errors = [{instancePath:instancePath+"/scopes/" + i0+"/world",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.partition !== undefined){
const _errs16 = errors;
if(typeof data3.partition !== "string"){
validate10.errors = [{instancePath:instancePath+"/scopes/" + i0+"/partition",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.account !== undefined){
const _errs19 = errors;
if(typeof data3.account !== "string"){
validate10.errors = [{instancePath:instancePath+"/scopes/" + i0+"/account",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.region !== undefined){
const _errs22 = errors;
if(typeof data3.region !== "string"){
validate10.errors = [{instancePath:instancePath+"/scopes/" + i0+"/region",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.root !== undefined){
const _errs25 = errors;
if(typeof data3.root !== "string"){
validate10.errors = [{instancePath:instancePath+"/scopes/" + i0+"/root",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs25 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.listed !== undefined){
let data10 = data3.listed;
const _errs28 = errors;
if(errors === _errs28){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key0 in data10){
let data11 = data10[key0];
const _errs31 = errors;
if((typeof data11 !== "boolean") && (!(data11 && typeof data11 == "object" && !Array.isArray(data11)))){
validate10.errors = [{instancePath:instancePath+"/scopes/" + i0+"/listed/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scopes/items/properties/listed/additionalProperties/type",keyword:"type",params:{type: schema11.properties.scopes.items.properties.listed.additionalProperties.type}}];
return false;
}
const _errs33 = errors;
let valid11 = true;
const _errs34 = errors;
if(typeof data11 !== "boolean"){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs34 === errors;
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs36 = errors;
if(true !== data11){
validate10.errors = [{instancePath:instancePath+"/scopes/" + i0+"/listed/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scopes/items/properties/listed/additionalProperties/then/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var _valid0 = _errs36 === errors;
valid11 = _valid0;
}
if(!valid11){
const err1 = {instancePath:instancePath+"/scopes/" + i0+"/listed/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scopes/items/properties/listed/additionalProperties/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate10.errors = vErrors;
return false;
}
if(errors === _errs31){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing2;
if((data11.unread === undefined) && (missing2 = "unread")){
validate10.errors = [{instancePath:instancePath+"/scopes/" + i0+"/listed/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scopes/items/properties/listed/additionalProperties/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
if(data11.unread !== undefined){
const _errs37 = errors;
if(typeof data11.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/scopes/" + i0+"/listed/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/unread",schemaPath:"#/properties/scopes/items/properties/listed/additionalProperties/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid12 = _errs37 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data11.detail !== undefined){
const _errs39 = errors;
if(typeof data11.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/scopes/" + i0+"/listed/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/detail",schemaPath:"#/properties/scopes/items/properties/listed/additionalProperties/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid12 = _errs39 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
var valid10 = _errs31 === errors;
if(!valid10){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/scopes/" + i0+"/listed",schemaPath:"#/properties/scopes/items/properties/listed/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/scopes/" + i0,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.secrets !== undefined){
let data14 = data.secrets;
const _errs41 = errors;
if(errors === _errs41){
if(Array.isArray(data14)){
var valid13 = true;
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
const _errs43 = errors;
if(errors === _errs43){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing3;
if((data15.arn === undefined) && (missing3 = "arn")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1,schemaPath:"#/properties/secrets/items/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
if(data15.arn !== undefined){
let data16 = data15.arn;
const _errs45 = errors;
const _errs46 = errors;
if((typeof data16 !== "string") && (!(Array.isArray(data16)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs46){
if(Array.isArray(data16)){
var valid16 = true;
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
const _errs48 = errors;
if((typeof data17 !== "string") && (!(data17 && typeof data17 == "object" && !Array.isArray(data17)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/arn/" + i2,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs48){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing4;
if((data17.hole === undefined) && (missing4 = "hole")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/arn/" + i2,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
if(data17.hole !== undefined){
const _errs50 = errors;
if(typeof data17.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/arn/" + i2+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs50 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data17.width !== undefined){
let data19 = data17.width;
const _errs52 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/arn/" + i2+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid17 = _errs52 === errors;
}
else {
var valid17 = true;
}
}
}
}
}
var valid16 = _errs48 === errors;
if(!valid16){
break;
}
}
}
}
var valid14 = _errs45 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.scope !== undefined){
const _errs54 = errors;
if(typeof data15.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid14 = _errs54 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.address !== undefined){
const _errs57 = errors;
if(typeof data15.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid14 = _errs57 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.at !== undefined){
let data22 = data15.at;
const _errs60 = errors;
const _errs61 = errors;
if(errors === _errs61){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing5;
if((((((data22.file === undefined) && (missing5 = "file")) || ((data22.startLine === undefined) && (missing5 = "startLine"))) || ((data22.startColumn === undefined) && (missing5 = "startColumn"))) || ((data22.endLine === undefined) && (missing5 = "endLine"))) || ((data22.endColumn === undefined) && (missing5 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
if(data22.file !== undefined){
const _errs63 = errors;
if(typeof data22.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid21 = _errs63 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data22.startLine !== undefined){
let data24 = data22.startLine;
const _errs65 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid21 = _errs65 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data22.startColumn !== undefined){
let data25 = data22.startColumn;
const _errs67 = errors;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid21 = _errs67 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data22.endLine !== undefined){
let data26 = data22.endLine;
const _errs69 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid21 = _errs69 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data22.endColumn !== undefined){
let data27 = data22.endColumn;
const _errs71 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid21 = _errs71 === errors;
}
else {
var valid21 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid14 = _errs60 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.name !== undefined){
let data28 = data15.name;
const _errs73 = errors;
const _errs74 = errors;
if((typeof data28 != "object") && (typeof data28 !== "string")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema23.type}}];
return false;
}
if(errors === _errs74){
if(Array.isArray(data28)){
var valid23 = true;
const len3 = data28.length;
for(let i3=0; i3<len3; i3++){
let data29 = data28[i3];
const _errs76 = errors;
if((typeof data29 !== "string") && (!(data29 && typeof data29 == "object" && !Array.isArray(data29)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/name/" + i3,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema23.items.type}}];
return false;
}
if(errors === _errs76){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing6;
if((data29.hole === undefined) && (missing6 = "hole")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/name/" + i3,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
if(data29.hole !== undefined){
const _errs78 = errors;
if(typeof data29.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/name/" + i3+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid24 = _errs78 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data29.width !== undefined){
let data31 = data29.width;
const _errs80 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/name/" + i3+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid24 = _errs80 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
var valid23 = _errs76 === errors;
if(!valid23){
break;
}
}
}
if(errors === _errs74){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
let missing7;
if((data28.unread === undefined) && (missing7 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
if(data28.unread !== undefined){
const _errs82 = errors;
if(typeof data28.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid25 = _errs82 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data28.detail !== undefined){
const _errs84 = errors;
if(typeof data28.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid25 = _errs84 === errors;
}
else {
var valid25 = true;
}
}
}
}
}
}
var valid14 = _errs73 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.description !== undefined){
let data34 = data15.description;
const _errs86 = errors;
const _errs87 = errors;
if((typeof data34 != "object") && (typeof data34 !== "string")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/description",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema23.type}}];
return false;
}
if(errors === _errs87){
if(Array.isArray(data34)){
var valid27 = true;
const len4 = data34.length;
for(let i4=0; i4<len4; i4++){
let data35 = data34[i4];
const _errs89 = errors;
if((typeof data35 !== "string") && (!(data35 && typeof data35 == "object" && !Array.isArray(data35)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/description/" + i4,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema23.items.type}}];
return false;
}
if(errors === _errs89){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
let missing8;
if((data35.hole === undefined) && (missing8 = "hole")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/description/" + i4,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
if(data35.hole !== undefined){
const _errs91 = errors;
if(typeof data35.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/description/" + i4+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid28 = _errs91 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data35.width !== undefined){
let data37 = data35.width;
const _errs93 = errors;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/description/" + i4+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid28 = _errs93 === errors;
}
else {
var valid28 = true;
}
}
}
}
}
var valid27 = _errs89 === errors;
if(!valid27){
break;
}
}
}
if(errors === _errs87){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
let missing9;
if((data34.unread === undefined) && (missing9 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/description",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
if(data34.unread !== undefined){
const _errs95 = errors;
if(typeof data34.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/description/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid29 = _errs95 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data34.detail !== undefined){
const _errs97 = errors;
if(typeof data34.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/description/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid29 = _errs97 === errors;
}
else {
var valid29 = true;
}
}
}
}
}
}
var valid14 = _errs86 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.tags !== undefined){
let data40 = data15.tags;
const _errs99 = errors;
if(!(data40 && typeof data40 == "object" && !Array.isArray(data40))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/tags",schemaPath:"#/$defs/tags/type",keyword:"type",params:{type: schema25.type}}];
return false;
}
const _errs102 = errors;
let valid31 = true;
const _errs103 = errors;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
let missing10;
if((data40.unread === undefined) && (missing10 = "unread")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid1 = _errs103 === errors;
errors = _errs102;
if(vErrors !== null){
if(_errs102){
vErrors.length = _errs102;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid1){
const _errs104 = errors;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.unread !== undefined){
const _errs105 = errors;
if(typeof data40.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/tags/unread",schemaPath:"#/$defs/tags/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid32 = _errs105 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data40.detail !== undefined){
const _errs107 = errors;
if(typeof data40.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/tags/detail",schemaPath:"#/$defs/tags/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid32 = _errs107 === errors;
}
else {
var valid32 = true;
}
}
}
var _valid1 = _errs104 === errors;
valid31 = _valid1;
ifClause0 = "then";
}
else {
const _errs109 = errors;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key1 in data40){
let data43 = data40[key1];
const _errs111 = errors;
if((typeof data43 !== "string") && (!(Array.isArray(data43)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/tags/else/additionalProperties/type",keyword:"type",params:{type: schema25.else.additionalProperties.type}}];
return false;
}
if(errors === _errs111){
if(Array.isArray(data43)){
var valid34 = true;
const len5 = data43.length;
for(let i5=0; i5<len5; i5++){
let data44 = data43[i5];
const _errs113 = errors;
if((typeof data44 !== "string") && (!(data44 && typeof data44 == "object" && !Array.isArray(data44)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,schemaPath:"#/$defs/tags/else/additionalProperties/items/type",keyword:"type",params:{type: schema25.else.additionalProperties.items.type}}];
return false;
}
if(errors === _errs113){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
let missing11;
if((data44.hole === undefined) && (missing11 = "hole")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,schemaPath:"#/$defs/tags/else/additionalProperties/items/required",keyword:"required",params:{missingProperty: missing11}}];
return false;
}
else {
if(data44.hole !== undefined){
const _errs115 = errors;
if(typeof data44.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5+"/hole",schemaPath:"#/$defs/tags/else/additionalProperties/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid35 = _errs115 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data44.width !== undefined){
let data46 = data44.width;
const _errs117 = errors;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5+"/width",schemaPath:"#/$defs/tags/else/additionalProperties/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid35 = _errs117 === errors;
}
else {
var valid35 = true;
}
}
}
}
}
var valid34 = _errs113 === errors;
if(!valid34){
break;
}
}
}
}
var valid33 = _errs111 === errors;
if(!valid33){
break;
}
}
}
var _valid1 = _errs109 === errors;
valid31 = _valid1;
ifClause0 = "else";
}
if(!valid31){
const err3 = {instancePath:instancePath+"/secrets/" + i1+"/tags",schemaPath:"#/$defs/tags/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate10.errors = vErrors;
return false;
}
var valid14 = _errs99 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.type !== undefined){
let data47 = data15.type;
const _errs119 = errors;
const _errs120 = errors;
if(((typeof data47 !== "string") && (data47 !== null)) && (!(data47 && typeof data47 == "object" && !Array.isArray(data47)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/type",schemaPath:"#/$defs/observedStringOrNull/type",keyword:"type",params:{type: schema26.type}}];
return false;
}
if(errors === _errs120){
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
let missing12;
if((data47.unread === undefined) && (missing12 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/type",schemaPath:"#/$defs/observedStringOrNull/required",keyword:"required",params:{missingProperty: missing12}}];
return false;
}
else {
if(data47.unread !== undefined){
const _errs122 = errors;
if(typeof data47.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/type/unread",schemaPath:"#/$defs/observedStringOrNull/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid37 = _errs122 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data47.detail !== undefined){
const _errs124 = errors;
if(typeof data47.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/type/detail",schemaPath:"#/$defs/observedStringOrNull/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid37 = _errs124 === errors;
}
else {
var valid37 = true;
}
}
}
}
}
var valid14 = _errs119 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.owningService !== undefined){
let data50 = data15.owningService;
const _errs126 = errors;
const _errs127 = errors;
if(((typeof data50 !== "string") && (data50 !== null)) && (!(data50 && typeof data50 == "object" && !Array.isArray(data50)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/owningService",schemaPath:"#/$defs/observedStringOrNull/type",keyword:"type",params:{type: schema26.type}}];
return false;
}
if(errors === _errs127){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing13;
if((data50.unread === undefined) && (missing13 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/owningService",schemaPath:"#/$defs/observedStringOrNull/required",keyword:"required",params:{missingProperty: missing13}}];
return false;
}
else {
if(data50.unread !== undefined){
const _errs129 = errors;
if(typeof data50.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/owningService/unread",schemaPath:"#/$defs/observedStringOrNull/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid39 = _errs129 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data50.detail !== undefined){
const _errs131 = errors;
if(typeof data50.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/owningService/detail",schemaPath:"#/$defs/observedStringOrNull/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid39 = _errs131 === errors;
}
else {
var valid39 = true;
}
}
}
}
}
var valid14 = _errs126 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.kmsKeyId !== undefined){
let data53 = data15.kmsKeyId;
const _errs133 = errors;
const _errs134 = errors;
if((typeof data53 != "object") && (typeof data53 !== "string")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/kmsKeyId",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema23.type}}];
return false;
}
if(errors === _errs134){
if(Array.isArray(data53)){
var valid41 = true;
const len6 = data53.length;
for(let i6=0; i6<len6; i6++){
let data54 = data53[i6];
const _errs136 = errors;
if((typeof data54 !== "string") && (!(data54 && typeof data54 == "object" && !Array.isArray(data54)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/kmsKeyId/" + i6,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema23.items.type}}];
return false;
}
if(errors === _errs136){
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
let missing14;
if((data54.hole === undefined) && (missing14 = "hole")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/kmsKeyId/" + i6,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing14}}];
return false;
}
else {
if(data54.hole !== undefined){
const _errs138 = errors;
if(typeof data54.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/kmsKeyId/" + i6+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid42 = _errs138 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data54.width !== undefined){
let data56 = data54.width;
const _errs140 = errors;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/kmsKeyId/" + i6+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid42 = _errs140 === errors;
}
else {
var valid42 = true;
}
}
}
}
}
var valid41 = _errs136 === errors;
if(!valid41){
break;
}
}
}
if(errors === _errs134){
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
let missing15;
if((data53.unread === undefined) && (missing15 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/kmsKeyId",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing15}}];
return false;
}
else {
if(data53.unread !== undefined){
const _errs142 = errors;
if(typeof data53.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/kmsKeyId/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid43 = _errs142 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data53.detail !== undefined){
const _errs144 = errors;
if(typeof data53.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/kmsKeyId/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid43 = _errs144 === errors;
}
else {
var valid43 = true;
}
}
}
}
}
}
var valid14 = _errs133 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.rotation !== undefined){
let data59 = data15.rotation;
const _errs146 = errors;
if((!(data59 && typeof data59 == "object" && !Array.isArray(data59))) && (data59 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation",schemaPath:"#/properties/secrets/items/properties/rotation/type",keyword:"type",params:{type: schema11.properties.secrets.items.properties.rotation.type}}];
return false;
}
const _errs148 = errors;
let valid44 = true;
const _errs149 = errors;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
let missing16;
if((data59.unread === undefined) && (missing16 = "unread")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid2 = _errs149 === errors;
errors = _errs148;
if(vErrors !== null){
if(_errs148){
vErrors.length = _errs148;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid2){
const _errs150 = errors;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.unread !== undefined){
const _errs151 = errors;
if(typeof data59.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/unread",schemaPath:"#/properties/secrets/items/properties/rotation/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid45 = _errs151 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data59.detail !== undefined){
const _errs153 = errors;
if(typeof data59.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/detail",schemaPath:"#/properties/secrets/items/properties/rotation/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid45 = _errs153 === errors;
}
else {
var valid45 = true;
}
}
}
var _valid2 = _errs150 === errors;
valid44 = _valid2;
ifClause1 = "then";
}
else {
const _errs155 = errors;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
let missing17;
if((data59.enabled === undefined) && (missing17 = "enabled")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation",schemaPath:"#/properties/secrets/items/properties/rotation/else/required",keyword:"required",params:{missingProperty: missing17}}];
return false;
}
else {
if(data59.enabled !== undefined){
const _errs156 = errors;
if(typeof data59.enabled !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/enabled",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid46 = _errs156 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data59.functionArn !== undefined){
let data63 = data59.functionArn;
const _errs159 = errors;
const _errs160 = errors;
if(((typeof data63 !== "string") && (!(Array.isArray(data63)))) && (data63 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/functionArn",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema30.type}}];
return false;
}
if(errors === _errs160){
if(Array.isArray(data63)){
var valid49 = true;
const len7 = data63.length;
for(let i7=0; i7<len7; i7++){
let data64 = data63[i7];
const _errs162 = errors;
if((typeof data64 !== "string") && (!(data64 && typeof data64 == "object" && !Array.isArray(data64)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/functionArn/" + i7,schemaPath:"#/$defs/textOrNull/items/type",keyword:"type",params:{type: schema30.items.type}}];
return false;
}
if(errors === _errs162){
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
let missing18;
if((data64.hole === undefined) && (missing18 = "hole")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/functionArn/" + i7,schemaPath:"#/$defs/textOrNull/items/required",keyword:"required",params:{missingProperty: missing18}}];
return false;
}
else {
if(data64.hole !== undefined){
const _errs164 = errors;
if(typeof data64.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/functionArn/" + i7+"/hole",schemaPath:"#/$defs/textOrNull/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid50 = _errs164 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data64.width !== undefined){
let data66 = data64.width;
const _errs166 = errors;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/functionArn/" + i7+"/width",schemaPath:"#/$defs/textOrNull/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid50 = _errs166 === errors;
}
else {
var valid50 = true;
}
}
}
}
}
var valid49 = _errs162 === errors;
if(!valid49){
break;
}
}
}
}
var valid46 = _errs159 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data59.automaticallyAfterDays !== undefined){
let data67 = data59.automaticallyAfterDays;
const _errs168 = errors;
if((!((typeof data67 == "number") && (isFinite(data67)))) && (data67 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/automaticallyAfterDays",schemaPath:"#/$defs/numberOrNull/type",keyword:"type",params:{type: schema31.type}}];
return false;
}
var valid46 = _errs168 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data59.scheduleExpression !== undefined){
let data68 = data59.scheduleExpression;
const _errs171 = errors;
const _errs172 = errors;
if(((typeof data68 !== "string") && (!(Array.isArray(data68)))) && (data68 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/scheduleExpression",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema30.type}}];
return false;
}
if(errors === _errs172){
if(Array.isArray(data68)){
var valid53 = true;
const len8 = data68.length;
for(let i8=0; i8<len8; i8++){
let data69 = data68[i8];
const _errs174 = errors;
if((typeof data69 !== "string") && (!(data69 && typeof data69 == "object" && !Array.isArray(data69)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/scheduleExpression/" + i8,schemaPath:"#/$defs/textOrNull/items/type",keyword:"type",params:{type: schema30.items.type}}];
return false;
}
if(errors === _errs174){
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
let missing19;
if((data69.hole === undefined) && (missing19 = "hole")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/scheduleExpression/" + i8,schemaPath:"#/$defs/textOrNull/items/required",keyword:"required",params:{missingProperty: missing19}}];
return false;
}
else {
if(data69.hole !== undefined){
const _errs176 = errors;
if(typeof data69.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/scheduleExpression/" + i8+"/hole",schemaPath:"#/$defs/textOrNull/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid54 = _errs176 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data69.width !== undefined){
let data71 = data69.width;
const _errs178 = errors;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/scheduleExpression/" + i8+"/width",schemaPath:"#/$defs/textOrNull/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid54 = _errs178 === errors;
}
else {
var valid54 = true;
}
}
}
}
}
var valid53 = _errs174 === errors;
if(!valid53){
break;
}
}
}
}
var valid46 = _errs171 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data59.duration !== undefined){
let data72 = data59.duration;
const _errs180 = errors;
if((typeof data72 !== "string") && (data72 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/duration",schemaPath:"#/$defs/stringOrNull/type",keyword:"type",params:{type: schema33.type}}];
return false;
}
var valid46 = _errs180 === errors;
}
else {
var valid46 = true;
}
}
}
}
}
}
}
var _valid2 = _errs155 === errors;
valid44 = _valid2;
ifClause1 = "else";
}
if(!valid44){
const err5 = {instancePath:instancePath+"/secrets/" + i1+"/rotation",schemaPath:"#/properties/secrets/items/properties/rotation/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate10.errors = vErrors;
return false;
}
var valid14 = _errs146 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.lastRotatedAt !== undefined){
let data73 = data15.lastRotatedAt;
const _errs183 = errors;
const _errs184 = errors;
if(((typeof data73 !== "string") && (data73 !== null)) && (!(data73 && typeof data73 == "object" && !Array.isArray(data73)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastRotatedAt",schemaPath:"#/$defs/observedTime/type",keyword:"type",params:{type: schema34.type}}];
return false;
}
if(errors === _errs184){
if(typeof data73 === "string"){
if(!pattern1.test(data73)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastRotatedAt",schemaPath:"#/$defs/observedTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
if(errors === _errs184){
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
let missing20;
if((data73.unread === undefined) && (missing20 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastRotatedAt",schemaPath:"#/$defs/observedTime/required",keyword:"required",params:{missingProperty: missing20}}];
return false;
}
else {
if(data73.unread !== undefined){
const _errs186 = errors;
if(typeof data73.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastRotatedAt/unread",schemaPath:"#/$defs/observedTime/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid57 = _errs186 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data73.detail !== undefined){
const _errs188 = errors;
if(typeof data73.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastRotatedAt/detail",schemaPath:"#/$defs/observedTime/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid57 = _errs188 === errors;
}
else {
var valid57 = true;
}
}
}
}
}
}
var valid14 = _errs183 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.nextRotationAt !== undefined){
let data76 = data15.nextRotationAt;
const _errs190 = errors;
const _errs191 = errors;
if(((typeof data76 !== "string") && (data76 !== null)) && (!(data76 && typeof data76 == "object" && !Array.isArray(data76)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/nextRotationAt",schemaPath:"#/$defs/observedTime/type",keyword:"type",params:{type: schema34.type}}];
return false;
}
if(errors === _errs191){
if(typeof data76 === "string"){
if(!pattern1.test(data76)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/nextRotationAt",schemaPath:"#/$defs/observedTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
if(errors === _errs191){
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
let missing21;
if((data76.unread === undefined) && (missing21 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/nextRotationAt",schemaPath:"#/$defs/observedTime/required",keyword:"required",params:{missingProperty: missing21}}];
return false;
}
else {
if(data76.unread !== undefined){
const _errs193 = errors;
if(typeof data76.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/nextRotationAt/unread",schemaPath:"#/$defs/observedTime/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid59 = _errs193 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data76.detail !== undefined){
const _errs195 = errors;
if(typeof data76.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/nextRotationAt/detail",schemaPath:"#/$defs/observedTime/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid59 = _errs195 === errors;
}
else {
var valid59 = true;
}
}
}
}
}
}
var valid14 = _errs190 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.createdAt !== undefined){
let data79 = data15.createdAt;
const _errs197 = errors;
const _errs198 = errors;
if(((typeof data79 !== "string") && (data79 !== null)) && (!(data79 && typeof data79 == "object" && !Array.isArray(data79)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/createdAt",schemaPath:"#/$defs/observedTime/type",keyword:"type",params:{type: schema34.type}}];
return false;
}
if(errors === _errs198){
if(typeof data79 === "string"){
if(!pattern1.test(data79)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/createdAt",schemaPath:"#/$defs/observedTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
if(errors === _errs198){
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
let missing22;
if((data79.unread === undefined) && (missing22 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/createdAt",schemaPath:"#/$defs/observedTime/required",keyword:"required",params:{missingProperty: missing22}}];
return false;
}
else {
if(data79.unread !== undefined){
const _errs200 = errors;
if(typeof data79.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/createdAt/unread",schemaPath:"#/$defs/observedTime/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid61 = _errs200 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data79.detail !== undefined){
const _errs202 = errors;
if(typeof data79.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/createdAt/detail",schemaPath:"#/$defs/observedTime/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid61 = _errs202 === errors;
}
else {
var valid61 = true;
}
}
}
}
}
}
var valid14 = _errs197 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.lastChangedAt !== undefined){
let data82 = data15.lastChangedAt;
const _errs204 = errors;
const _errs205 = errors;
if(((typeof data82 !== "string") && (data82 !== null)) && (!(data82 && typeof data82 == "object" && !Array.isArray(data82)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastChangedAt",schemaPath:"#/$defs/observedTime/type",keyword:"type",params:{type: schema34.type}}];
return false;
}
if(errors === _errs205){
if(typeof data82 === "string"){
if(!pattern1.test(data82)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastChangedAt",schemaPath:"#/$defs/observedTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
if(errors === _errs205){
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
let missing23;
if((data82.unread === undefined) && (missing23 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastChangedAt",schemaPath:"#/$defs/observedTime/required",keyword:"required",params:{missingProperty: missing23}}];
return false;
}
else {
if(data82.unread !== undefined){
const _errs207 = errors;
if(typeof data82.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastChangedAt/unread",schemaPath:"#/$defs/observedTime/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid63 = _errs207 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data82.detail !== undefined){
const _errs209 = errors;
if(typeof data82.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastChangedAt/detail",schemaPath:"#/$defs/observedTime/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid63 = _errs209 === errors;
}
else {
var valid63 = true;
}
}
}
}
}
}
var valid14 = _errs204 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.lastAccessedAt !== undefined){
let data85 = data15.lastAccessedAt;
const _errs211 = errors;
const _errs212 = errors;
if(((typeof data85 !== "string") && (data85 !== null)) && (!(data85 && typeof data85 == "object" && !Array.isArray(data85)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastAccessedAt",schemaPath:"#/$defs/observedTime/type",keyword:"type",params:{type: schema34.type}}];
return false;
}
if(errors === _errs212){
if(typeof data85 === "string"){
if(!pattern1.test(data85)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastAccessedAt",schemaPath:"#/$defs/observedTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
if(errors === _errs212){
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
let missing24;
if((data85.unread === undefined) && (missing24 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastAccessedAt",schemaPath:"#/$defs/observedTime/required",keyword:"required",params:{missingProperty: missing24}}];
return false;
}
else {
if(data85.unread !== undefined){
const _errs214 = errors;
if(typeof data85.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastAccessedAt/unread",schemaPath:"#/$defs/observedTime/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid65 = _errs214 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data85.detail !== undefined){
const _errs216 = errors;
if(typeof data85.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastAccessedAt/detail",schemaPath:"#/$defs/observedTime/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid65 = _errs216 === errors;
}
else {
var valid65 = true;
}
}
}
}
}
}
var valid14 = _errs211 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.deletedAt !== undefined){
let data88 = data15.deletedAt;
const _errs218 = errors;
const _errs219 = errors;
if(((typeof data88 !== "string") && (data88 !== null)) && (!(data88 && typeof data88 == "object" && !Array.isArray(data88)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/deletedAt",schemaPath:"#/$defs/observedTime/type",keyword:"type",params:{type: schema34.type}}];
return false;
}
if(errors === _errs219){
if(typeof data88 === "string"){
if(!pattern1.test(data88)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/deletedAt",schemaPath:"#/$defs/observedTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
if(errors === _errs219){
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
let missing25;
if((data88.unread === undefined) && (missing25 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/deletedAt",schemaPath:"#/$defs/observedTime/required",keyword:"required",params:{missingProperty: missing25}}];
return false;
}
else {
if(data88.unread !== undefined){
const _errs221 = errors;
if(typeof data88.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/deletedAt/unread",schemaPath:"#/$defs/observedTime/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid67 = _errs221 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data88.detail !== undefined){
const _errs223 = errors;
if(typeof data88.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/deletedAt/detail",schemaPath:"#/$defs/observedTime/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid67 = _errs223 === errors;
}
else {
var valid67 = true;
}
}
}
}
}
}
var valid14 = _errs218 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.primaryRegion !== undefined){
let data91 = data15.primaryRegion;
const _errs225 = errors;
const _errs226 = errors;
if(((typeof data91 !== "string") && (data91 !== null)) && (!(data91 && typeof data91 == "object" && !Array.isArray(data91)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/primaryRegion",schemaPath:"#/$defs/observedStringOrNull/type",keyword:"type",params:{type: schema26.type}}];
return false;
}
if(errors === _errs226){
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
let missing26;
if((data91.unread === undefined) && (missing26 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/primaryRegion",schemaPath:"#/$defs/observedStringOrNull/required",keyword:"required",params:{missingProperty: missing26}}];
return false;
}
else {
if(data91.unread !== undefined){
const _errs228 = errors;
if(typeof data91.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/primaryRegion/unread",schemaPath:"#/$defs/observedStringOrNull/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid69 = _errs228 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data91.detail !== undefined){
const _errs230 = errors;
if(typeof data91.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/primaryRegion/detail",schemaPath:"#/$defs/observedStringOrNull/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid69 = _errs230 === errors;
}
else {
var valid69 = true;
}
}
}
}
}
var valid14 = _errs225 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.replicas !== undefined){
let data94 = data15.replicas;
const _errs232 = errors;
if(!data94 || typeof data94 != "object"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas",schemaPath:"#/properties/secrets/items/properties/replicas/type",keyword:"type",params:{type: schema11.properties.secrets.items.properties.replicas.type}}];
return false;
}
if(errors === _errs232){
if(Array.isArray(data94)){
var valid70 = true;
const len9 = data94.length;
for(let i9=0; i9<len9; i9++){
let data95 = data94[i9];
const _errs234 = errors;
if(errors === _errs234){
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
let missing27;
if((data95.region === undefined) && (missing27 = "region")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9,schemaPath:"#/properties/secrets/items/properties/replicas/items/required",keyword:"required",params:{missingProperty: missing27}}];
return false;
}
else {
if(data95.region !== undefined){
let data96 = data95.region;
const _errs236 = errors;
const _errs237 = errors;
if((typeof data96 !== "string") && (!(Array.isArray(data96)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9+"/region",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs237){
if(Array.isArray(data96)){
var valid73 = true;
const len10 = data96.length;
for(let i10=0; i10<len10; i10++){
let data97 = data96[i10];
const _errs239 = errors;
if((typeof data97 !== "string") && (!(data97 && typeof data97 == "object" && !Array.isArray(data97)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9+"/region/" + i10,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs239){
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
let missing28;
if((data97.hole === undefined) && (missing28 = "hole")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9+"/region/" + i10,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing28}}];
return false;
}
else {
if(data97.hole !== undefined){
const _errs241 = errors;
if(typeof data97.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9+"/region/" + i10+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid74 = _errs241 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data97.width !== undefined){
let data99 = data97.width;
const _errs243 = errors;
if(!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9+"/region/" + i10+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid74 = _errs243 === errors;
}
else {
var valid74 = true;
}
}
}
}
}
var valid73 = _errs239 === errors;
if(!valid73){
break;
}
}
}
}
var valid71 = _errs236 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data95.kmsKeyId !== undefined){
let data100 = data95.kmsKeyId;
const _errs245 = errors;
const _errs246 = errors;
if(((typeof data100 !== "string") && (!(Array.isArray(data100)))) && (data100 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9+"/kmsKeyId",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema30.type}}];
return false;
}
if(errors === _errs246){
if(Array.isArray(data100)){
var valid76 = true;
const len11 = data100.length;
for(let i11=0; i11<len11; i11++){
let data101 = data100[i11];
const _errs248 = errors;
if((typeof data101 !== "string") && (!(data101 && typeof data101 == "object" && !Array.isArray(data101)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9+"/kmsKeyId/" + i11,schemaPath:"#/$defs/textOrNull/items/type",keyword:"type",params:{type: schema30.items.type}}];
return false;
}
if(errors === _errs248){
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
let missing29;
if((data101.hole === undefined) && (missing29 = "hole")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9+"/kmsKeyId/" + i11,schemaPath:"#/$defs/textOrNull/items/required",keyword:"required",params:{missingProperty: missing29}}];
return false;
}
else {
if(data101.hole !== undefined){
const _errs250 = errors;
if(typeof data101.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9+"/kmsKeyId/" + i11+"/hole",schemaPath:"#/$defs/textOrNull/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid77 = _errs250 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data101.width !== undefined){
let data103 = data101.width;
const _errs252 = errors;
if(!(((typeof data103 == "number") && (!(data103 % 1) && !isNaN(data103))) && (isFinite(data103)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9+"/kmsKeyId/" + i11+"/width",schemaPath:"#/$defs/textOrNull/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid77 = _errs252 === errors;
}
else {
var valid77 = true;
}
}
}
}
}
var valid76 = _errs248 === errors;
if(!valid76){
break;
}
}
}
}
var valid71 = _errs245 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data95.status !== undefined){
let data104 = data95.status;
const _errs254 = errors;
if((typeof data104 !== "string") && (data104 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9+"/status",schemaPath:"#/$defs/stringOrNull/type",keyword:"type",params:{type: schema33.type}}];
return false;
}
var valid71 = _errs254 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data95.statusMessage !== undefined){
let data105 = data95.statusMessage;
const _errs257 = errors;
if((typeof data105 !== "string") && (data105 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9+"/statusMessage",schemaPath:"#/$defs/stringOrNull/type",keyword:"type",params:{type: schema33.type}}];
return false;
}
var valid71 = _errs257 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data95.lastAccessedAt !== undefined){
let data106 = data95.lastAccessedAt;
const _errs260 = errors;
const _errs261 = errors;
if((typeof data106 !== "string") && (data106 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9+"/lastAccessedAt",schemaPath:"#/$defs/timeOrNull/type",keyword:"type",params:{type: schema45.type}}];
return false;
}
if(errors === _errs261){
if(typeof data106 === "string"){
if(!pattern1.test(data106)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9+"/lastAccessedAt",schemaPath:"#/$defs/timeOrNull/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
}
var valid71 = _errs260 === errors;
}
else {
var valid71 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9,schemaPath:"#/properties/secrets/items/properties/replicas/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid70 = _errs234 === errors;
if(!valid70){
break;
}
}
}
if(errors === _errs232){
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
let missing30;
if((data94.unread === undefined) && (missing30 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas",schemaPath:"#/properties/secrets/items/properties/replicas/required",keyword:"required",params:{missingProperty: missing30}}];
return false;
}
else {
if(data94.unread !== undefined){
const _errs263 = errors;
if(typeof data94.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/unread",schemaPath:"#/properties/secrets/items/properties/replicas/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid81 = _errs263 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data94.detail !== undefined){
const _errs265 = errors;
if(typeof data94.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/detail",schemaPath:"#/properties/secrets/items/properties/replicas/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid81 = _errs265 === errors;
}
else {
var valid81 = true;
}
}
}
}
}
}
var valid14 = _errs232 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.versions !== undefined){
let data109 = data15.versions;
const _errs267 = errors;
if(!data109 || typeof data109 != "object"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/versions",schemaPath:"#/properties/secrets/items/properties/versions/type",keyword:"type",params:{type: schema11.properties.secrets.items.properties.versions.type}}];
return false;
}
if(errors === _errs267){
if(Array.isArray(data109)){
var valid82 = true;
const len12 = data109.length;
for(let i12=0; i12<len12; i12++){
let data110 = data109[i12];
const _errs269 = errors;
if(errors === _errs269){
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
let missing31;
if(((data110.id === undefined) && (missing31 = "id")) || ((data110.stages === undefined) && (missing31 = "stages"))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/versions/" + i12,schemaPath:"#/properties/secrets/items/properties/versions/items/required",keyword:"required",params:{missingProperty: missing31}}];
return false;
}
else {
if(data110.id !== undefined){
const _errs271 = errors;
if(typeof data110.id !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/versions/" + i12+"/id",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid83 = _errs271 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data110.stages !== undefined){
let data112 = data110.stages;
const _errs274 = errors;
if(errors === _errs274){
if(Array.isArray(data112)){
var valid85 = true;
const len13 = data112.length;
for(let i13=0; i13<len13; i13++){
const _errs276 = errors;
if(typeof data112[i13] !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/versions/" + i12+"/stages/" + i13,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid85 = _errs276 === errors;
if(!valid85){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/versions/" + i12+"/stages",schemaPath:"#/properties/secrets/items/properties/versions/items/properties/stages/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid83 = _errs274 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data110.createdAt !== undefined){
let data114 = data110.createdAt;
const _errs279 = errors;
const _errs280 = errors;
if((typeof data114 !== "string") && (data114 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/versions/" + i12+"/createdAt",schemaPath:"#/$defs/timeOrNull/type",keyword:"type",params:{type: schema45.type}}];
return false;
}
if(errors === _errs280){
if(typeof data114 === "string"){
if(!pattern1.test(data114)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/versions/" + i12+"/createdAt",schemaPath:"#/$defs/timeOrNull/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
}
var valid83 = _errs279 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data110.lastAccessedAt !== undefined){
let data115 = data110.lastAccessedAt;
const _errs282 = errors;
const _errs283 = errors;
if((typeof data115 !== "string") && (data115 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/versions/" + i12+"/lastAccessedAt",schemaPath:"#/$defs/timeOrNull/type",keyword:"type",params:{type: schema45.type}}];
return false;
}
if(errors === _errs283){
if(typeof data115 === "string"){
if(!pattern1.test(data115)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/versions/" + i12+"/lastAccessedAt",schemaPath:"#/$defs/timeOrNull/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
}
var valid83 = _errs282 === errors;
}
else {
var valid83 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/versions/" + i12,schemaPath:"#/properties/secrets/items/properties/versions/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid82 = _errs269 === errors;
if(!valid82){
break;
}
}
}
if(errors === _errs267){
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
let missing32;
if((data109.unread === undefined) && (missing32 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/versions",schemaPath:"#/properties/secrets/items/properties/versions/required",keyword:"required",params:{missingProperty: missing32}}];
return false;
}
else {
if(data109.unread !== undefined){
const _errs285 = errors;
if(typeof data109.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/versions/unread",schemaPath:"#/properties/secrets/items/properties/versions/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid89 = _errs285 === errors;
}
else {
var valid89 = true;
}
if(valid89){
if(data109.detail !== undefined){
const _errs287 = errors;
if(typeof data109.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/versions/detail",schemaPath:"#/properties/secrets/items/properties/versions/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid89 = _errs287 === errors;
}
else {
var valid89 = true;
}
}
}
}
}
}
var valid14 = _errs267 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.resourcePolicy !== undefined){
let data118 = data15.resourcePolicy;
const _errs289 = errors;
const _errs290 = errors;
if((!(data118 && typeof data118 == "object" && !Array.isArray(data118))) && (data118 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/resourcePolicy",schemaPath:"#/$defs/policy/type",keyword:"type",params:{type: schema50.type}}];
return false;
}
if(errors === _errs290){
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.Statement !== undefined){
let data119 = data118.Statement;
const _errs292 = errors;
if(!data119 || typeof data119 != "object"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/resourcePolicy/Statement",schemaPath:"#/$defs/policy/properties/Statement/type",keyword:"type",params:{type: schema50.properties.Statement.type}}];
return false;
}
if(errors === _errs292){
if(Array.isArray(data119)){
var valid92 = true;
const len14 = data119.length;
for(let i14=0; i14<len14; i14++){
let data120 = data119[i14];
const _errs294 = errors;
if(!(data120 && typeof data120 == "object" && !Array.isArray(data120))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/resourcePolicy/Statement/" + i14,schemaPath:"#/$defs/policy/properties/Statement/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid92 = _errs294 === errors;
if(!valid92){
break;
}
}
}
}
}
}
}
var valid14 = _errs289 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.value !== undefined){
let data121 = data15.value;
const _errs296 = errors;
if((!(data121 && typeof data121 == "object" && !Array.isArray(data121))) && (data121 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value",schemaPath:"#/properties/secrets/items/properties/value/type",keyword:"type",params:{type: schema11.properties.secrets.items.properties.value.type}}];
return false;
}
const _errs298 = errors;
let valid93 = true;
const _errs299 = errors;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
let missing33;
if((data121.unread === undefined) && (missing33 = "unread")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid3 = _errs299 === errors;
errors = _errs298;
if(vErrors !== null){
if(_errs298){
vErrors.length = _errs298;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid3){
const _errs300 = errors;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
if(data121.unread !== undefined){
const _errs301 = errors;
if(typeof data121.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/unread",schemaPath:"#/properties/secrets/items/properties/value/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid94 = _errs301 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data121.detail !== undefined){
const _errs303 = errors;
if(typeof data121.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/detail",schemaPath:"#/properties/secrets/items/properties/value/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid94 = _errs303 === errors;
}
else {
var valid94 = true;
}
}
}
var _valid3 = _errs300 === errors;
valid93 = _valid3;
ifClause2 = "then";
}
else {
const _errs305 = errors;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
let missing34;
if((data121.origin === undefined) && (missing34 = "origin")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value",schemaPath:"#/properties/secrets/items/properties/value/else/required",keyword:"required",params:{missingProperty: missing34}}];
return false;
}
else {
if(data121.origin !== undefined){
const _errs306 = errors;
if(typeof data121.origin !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/origin",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid95 = _errs306 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data121.words !== undefined){
const _errs309 = errors;
if(typeof data121.words !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/words",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid95 = _errs309 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data121.from !== undefined){
const _errs312 = errors;
if(typeof data121.from !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/from",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid95 = _errs312 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data121.at !== undefined){
let data127 = data121.at;
const _errs315 = errors;
const _errs316 = errors;
if(errors === _errs316){
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
let missing35;
if((((((data127.file === undefined) && (missing35 = "file")) || ((data127.startLine === undefined) && (missing35 = "startLine"))) || ((data127.startColumn === undefined) && (missing35 = "startColumn"))) || ((data127.endLine === undefined) && (missing35 = "endLine"))) || ((data127.endColumn === undefined) && (missing35 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing35}}];
return false;
}
else {
if(data127.file !== undefined){
const _errs318 = errors;
if(typeof data127.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid100 = _errs318 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data127.startLine !== undefined){
let data129 = data127.startLine;
const _errs320 = errors;
if(!(((typeof data129 == "number") && (!(data129 % 1) && !isNaN(data129))) && (isFinite(data129)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid100 = _errs320 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data127.startColumn !== undefined){
let data130 = data127.startColumn;
const _errs322 = errors;
if(!(((typeof data130 == "number") && (!(data130 % 1) && !isNaN(data130))) && (isFinite(data130)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid100 = _errs322 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data127.endLine !== undefined){
let data131 = data127.endLine;
const _errs324 = errors;
if(!(((typeof data131 == "number") && (!(data131 % 1) && !isNaN(data131))) && (isFinite(data131)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid100 = _errs324 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data127.endColumn !== undefined){
let data132 = data127.endColumn;
const _errs326 = errors;
if(!(((typeof data132 == "number") && (!(data132 % 1) && !isNaN(data132))) && (isFinite(data132)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid100 = _errs326 === errors;
}
else {
var valid100 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid95 = _errs315 === errors;
}
else {
var valid95 = true;
}
}
}
}
}
}
var _valid3 = _errs305 === errors;
valid93 = _valid3;
ifClause2 = "else";
}
if(!valid93){
const err7 = {instancePath:instancePath+"/secrets/" + i1+"/value",schemaPath:"#/properties/secrets/items/properties/value/if",keyword:"if",params:{failingKeyword: ifClause2}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate10.errors = vErrors;
return false;
}
var valid14 = _errs296 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.inState !== undefined){
let data133 = data15.inState;
const _errs328 = errors;
if((!(data133 && typeof data133 == "object" && !Array.isArray(data133))) && (data133 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState",schemaPath:"#/properties/secrets/items/properties/inState/type",keyword:"type",params:{type: schema11.properties.secrets.items.properties.inState.type}}];
return false;
}
const _errs330 = errors;
let valid101 = true;
const _errs331 = errors;
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
let missing36;
if((data133.unread === undefined) && (missing36 = "unread")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid4 = _errs331 === errors;
errors = _errs330;
if(vErrors !== null){
if(_errs330){
vErrors.length = _errs330;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid4){
const _errs332 = errors;
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
if(data133.unread !== undefined){
const _errs333 = errors;
if(typeof data133.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState/unread",schemaPath:"#/properties/secrets/items/properties/inState/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid102 = _errs333 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data133.detail !== undefined){
const _errs335 = errors;
if(typeof data133.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState/detail",schemaPath:"#/properties/secrets/items/properties/inState/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid102 = _errs335 === errors;
}
else {
var valid102 = true;
}
}
}
var _valid4 = _errs332 === errors;
valid101 = _valid4;
ifClause3 = "then";
}
else {
const _errs337 = errors;
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
let missing37;
if(((data133.backend === undefined) && (missing37 = "backend")) || ((data133.by === undefined) && (missing37 = "by"))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState",schemaPath:"#/properties/secrets/items/properties/inState/else/required",keyword:"required",params:{missingProperty: missing37}}];
return false;
}
else {
if(data133.backend !== undefined){
const _errs338 = errors;
if(typeof data133.backend !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState/backend",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid103 = _errs338 === errors;
}
else {
var valid103 = true;
}
if(valid103){
if(data133.by !== undefined){
const _errs341 = errors;
if(typeof data133.by !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState/by",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid103 = _errs341 === errors;
}
else {
var valid103 = true;
}
if(valid103){
if(data133.at !== undefined){
let data138 = data133.at;
const _errs344 = errors;
const _errs345 = errors;
if(errors === _errs345){
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
let missing38;
if((((((data138.file === undefined) && (missing38 = "file")) || ((data138.startLine === undefined) && (missing38 = "startLine"))) || ((data138.startColumn === undefined) && (missing38 = "startColumn"))) || ((data138.endLine === undefined) && (missing38 = "endLine"))) || ((data138.endColumn === undefined) && (missing38 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing38}}];
return false;
}
else {
if(data138.file !== undefined){
const _errs347 = errors;
if(typeof data138.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid107 = _errs347 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data138.startLine !== undefined){
let data140 = data138.startLine;
const _errs349 = errors;
if(!(((typeof data140 == "number") && (!(data140 % 1) && !isNaN(data140))) && (isFinite(data140)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid107 = _errs349 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data138.startColumn !== undefined){
let data141 = data138.startColumn;
const _errs351 = errors;
if(!(((typeof data141 == "number") && (!(data141 % 1) && !isNaN(data141))) && (isFinite(data141)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid107 = _errs351 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data138.endLine !== undefined){
let data142 = data138.endLine;
const _errs353 = errors;
if(!(((typeof data142 == "number") && (!(data142 % 1) && !isNaN(data142))) && (isFinite(data142)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid107 = _errs353 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data138.endColumn !== undefined){
let data143 = data138.endColumn;
const _errs355 = errors;
if(!(((typeof data143 == "number") && (!(data143 % 1) && !isNaN(data143))) && (isFinite(data143)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid107 = _errs355 === errors;
}
else {
var valid107 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid103 = _errs344 === errors;
}
else {
var valid103 = true;
}
}
}
}
}
var _valid4 = _errs337 === errors;
valid101 = _valid4;
ifClause3 = "else";
}
if(!valid101){
const err9 = {instancePath:instancePath+"/secrets/" + i1+"/inState",schemaPath:"#/properties/secrets/items/properties/inState/if",keyword:"if",params:{failingKeyword: ifClause3}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate10.errors = vErrors;
return false;
}
var valid14 = _errs328 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.openTags !== undefined){
let data144 = data15.openTags;
const _errs357 = errors;
const _errs358 = errors;
if((typeof data144 !== "boolean") && (!(data144 && typeof data144 == "object" && !Array.isArray(data144)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/openTags",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema58.type}}];
return false;
}
if(errors === _errs358){
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
let missing39;
if((data144.unread === undefined) && (missing39 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/openTags",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing39}}];
return false;
}
else {
if(data144.unread !== undefined){
const _errs360 = errors;
if(typeof data144.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/openTags/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid109 = _errs360 === errors;
}
else {
var valid109 = true;
}
if(valid109){
if(data144.detail !== undefined){
const _errs362 = errors;
if(typeof data144.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/openTags/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid109 = _errs362 === errors;
}
else {
var valid109 = true;
}
}
}
}
}
var valid14 = _errs357 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.recoveryDays !== undefined){
let data147 = data15.recoveryDays;
const _errs364 = errors;
if(((!((typeof data147 == "number") && (isFinite(data147)))) && (data147 !== null)) && (!(data147 && typeof data147 == "object" && !Array.isArray(data147)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/recoveryDays",schemaPath:"#/properties/secrets/items/properties/recoveryDays/type",keyword:"type",params:{type: schema11.properties.secrets.items.properties.recoveryDays.type}}];
return false;
}
if(errors === _errs364){
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
let missing40;
if((data147.unread === undefined) && (missing40 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/recoveryDays",schemaPath:"#/properties/secrets/items/properties/recoveryDays/required",keyword:"required",params:{missingProperty: missing40}}];
return false;
}
else {
if(data147.unread !== undefined){
const _errs366 = errors;
if(typeof data147.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/recoveryDays/unread",schemaPath:"#/properties/secrets/items/properties/recoveryDays/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid110 = _errs366 === errors;
}
else {
var valid110 = true;
}
if(valid110){
if(data147.detail !== undefined){
const _errs368 = errors;
if(typeof data147.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/recoveryDays/detail",schemaPath:"#/properties/secrets/items/properties/recoveryDays/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid110 = _errs368 === errors;
}
else {
var valid110 = true;
}
}
}
}
}
var valid14 = _errs364 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.retained !== undefined){
let data150 = data15.retained;
const _errs370 = errors;
if(((typeof data150 !== "boolean") && (data150 !== null)) && (!(data150 && typeof data150 == "object" && !Array.isArray(data150)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/retained",schemaPath:"#/properties/secrets/items/properties/retained/type",keyword:"type",params:{type: schema11.properties.secrets.items.properties.retained.type}}];
return false;
}
if(errors === _errs370){
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
let missing41;
if((data150.unread === undefined) && (missing41 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/retained",schemaPath:"#/properties/secrets/items/properties/retained/required",keyword:"required",params:{missingProperty: missing41}}];
return false;
}
else {
if(data150.unread !== undefined){
const _errs372 = errors;
if(typeof data150.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/retained/unread",schemaPath:"#/properties/secrets/items/properties/retained/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid111 = _errs372 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data150.detail !== undefined){
const _errs374 = errors;
if(typeof data150.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/retained/detail",schemaPath:"#/properties/secrets/items/properties/retained/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid111 = _errs374 === errors;
}
else {
var valid111 = true;
}
}
}
}
}
var valid14 = _errs370 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1,schemaPath:"#/properties/secrets/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid13 = _errs43 === errors;
if(!valid13){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parameters !== undefined){
let data153 = data.parameters;
const _errs376 = errors;
if(errors === _errs376){
if(Array.isArray(data153)){
var valid112 = true;
const len15 = data153.length;
for(let i15=0; i15<len15; i15++){
let data154 = data153[i15];
const _errs378 = errors;
if(errors === _errs378){
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
let missing42;
if((data154.arn === undefined) && (missing42 = "arn")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: missing42}}];
return false;
}
else {
if(data154.arn !== undefined){
let data155 = data154.arn;
const _errs380 = errors;
const _errs381 = errors;
if((typeof data155 !== "string") && (!(Array.isArray(data155)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs381){
if(Array.isArray(data155)){
var valid115 = true;
const len16 = data155.length;
for(let i16=0; i16<len16; i16++){
let data156 = data155[i16];
const _errs383 = errors;
if((typeof data156 !== "string") && (!(data156 && typeof data156 == "object" && !Array.isArray(data156)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/arn/" + i16,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs383){
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
let missing43;
if((data156.hole === undefined) && (missing43 = "hole")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/arn/" + i16,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing43}}];
return false;
}
else {
if(data156.hole !== undefined){
const _errs385 = errors;
if(typeof data156.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/arn/" + i16+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid116 = _errs385 === errors;
}
else {
var valid116 = true;
}
if(valid116){
if(data156.width !== undefined){
let data158 = data156.width;
const _errs387 = errors;
if(!(((typeof data158 == "number") && (!(data158 % 1) && !isNaN(data158))) && (isFinite(data158)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/arn/" + i16+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid116 = _errs387 === errors;
}
else {
var valid116 = true;
}
}
}
}
}
var valid115 = _errs383 === errors;
if(!valid115){
break;
}
}
}
}
var valid113 = _errs380 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data154.scope !== undefined){
const _errs389 = errors;
if(typeof data154.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid113 = _errs389 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data154.address !== undefined){
const _errs392 = errors;
if(typeof data154.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid113 = _errs392 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data154.at !== undefined){
let data161 = data154.at;
const _errs395 = errors;
const _errs396 = errors;
if(errors === _errs396){
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
let missing44;
if((((((data161.file === undefined) && (missing44 = "file")) || ((data161.startLine === undefined) && (missing44 = "startLine"))) || ((data161.startColumn === undefined) && (missing44 = "startColumn"))) || ((data161.endLine === undefined) && (missing44 = "endLine"))) || ((data161.endColumn === undefined) && (missing44 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing44}}];
return false;
}
else {
if(data161.file !== undefined){
const _errs398 = errors;
if(typeof data161.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid120 = _errs398 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data161.startLine !== undefined){
let data163 = data161.startLine;
const _errs400 = errors;
if(!(((typeof data163 == "number") && (!(data163 % 1) && !isNaN(data163))) && (isFinite(data163)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid120 = _errs400 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data161.startColumn !== undefined){
let data164 = data161.startColumn;
const _errs402 = errors;
if(!(((typeof data164 == "number") && (!(data164 % 1) && !isNaN(data164))) && (isFinite(data164)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid120 = _errs402 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data161.endLine !== undefined){
let data165 = data161.endLine;
const _errs404 = errors;
if(!(((typeof data165 == "number") && (!(data165 % 1) && !isNaN(data165))) && (isFinite(data165)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid120 = _errs404 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data161.endColumn !== undefined){
let data166 = data161.endColumn;
const _errs406 = errors;
if(!(((typeof data166 == "number") && (!(data166 % 1) && !isNaN(data166))) && (isFinite(data166)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid120 = _errs406 === errors;
}
else {
var valid120 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid113 = _errs395 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data154.name !== undefined){
let data167 = data154.name;
const _errs408 = errors;
const _errs409 = errors;
if((typeof data167 != "object") && (typeof data167 !== "string")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema23.type}}];
return false;
}
if(errors === _errs409){
if(Array.isArray(data167)){
var valid122 = true;
const len17 = data167.length;
for(let i17=0; i17<len17; i17++){
let data168 = data167[i17];
const _errs411 = errors;
if((typeof data168 !== "string") && (!(data168 && typeof data168 == "object" && !Array.isArray(data168)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/name/" + i17,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema23.items.type}}];
return false;
}
if(errors === _errs411){
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
let missing45;
if((data168.hole === undefined) && (missing45 = "hole")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/name/" + i17,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing45}}];
return false;
}
else {
if(data168.hole !== undefined){
const _errs413 = errors;
if(typeof data168.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/name/" + i17+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid123 = _errs413 === errors;
}
else {
var valid123 = true;
}
if(valid123){
if(data168.width !== undefined){
let data170 = data168.width;
const _errs415 = errors;
if(!(((typeof data170 == "number") && (!(data170 % 1) && !isNaN(data170))) && (isFinite(data170)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/name/" + i17+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid123 = _errs415 === errors;
}
else {
var valid123 = true;
}
}
}
}
}
var valid122 = _errs411 === errors;
if(!valid122){
break;
}
}
}
if(errors === _errs409){
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
let missing46;
if((data167.unread === undefined) && (missing46 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing46}}];
return false;
}
else {
if(data167.unread !== undefined){
const _errs417 = errors;
if(typeof data167.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid124 = _errs417 === errors;
}
else {
var valid124 = true;
}
if(valid124){
if(data167.detail !== undefined){
const _errs419 = errors;
if(typeof data167.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid124 = _errs419 === errors;
}
else {
var valid124 = true;
}
}
}
}
}
}
var valid113 = _errs408 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data154.type !== undefined){
let data173 = data154.type;
const _errs421 = errors;
const _errs422 = errors;
if((typeof data173 !== "string") && (!(data173 && typeof data173 == "object" && !Array.isArray(data173)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/type",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema64.type}}];
return false;
}
if(errors === _errs422){
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
let missing47;
if((data173.unread === undefined) && (missing47 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/type",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing47}}];
return false;
}
else {
if(data173.unread !== undefined){
const _errs424 = errors;
if(typeof data173.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/type/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid126 = _errs424 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data173.detail !== undefined){
const _errs426 = errors;
if(typeof data173.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/type/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid126 = _errs426 === errors;
}
else {
var valid126 = true;
}
}
}
}
}
var valid113 = _errs421 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data154.tier !== undefined){
let data176 = data154.tier;
const _errs428 = errors;
const _errs429 = errors;
if((typeof data176 !== "string") && (!(data176 && typeof data176 == "object" && !Array.isArray(data176)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/tier",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema64.type}}];
return false;
}
if(errors === _errs429){
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
let missing48;
if((data176.unread === undefined) && (missing48 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/tier",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing48}}];
return false;
}
else {
if(data176.unread !== undefined){
const _errs431 = errors;
if(typeof data176.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/tier/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid128 = _errs431 === errors;
}
else {
var valid128 = true;
}
if(valid128){
if(data176.detail !== undefined){
const _errs433 = errors;
if(typeof data176.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/tier/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid128 = _errs433 === errors;
}
else {
var valid128 = true;
}
}
}
}
}
var valid113 = _errs428 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data154.dataType !== undefined){
let data179 = data154.dataType;
const _errs435 = errors;
const _errs436 = errors;
if(((typeof data179 !== "string") && (data179 !== null)) && (!(data179 && typeof data179 == "object" && !Array.isArray(data179)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/dataType",schemaPath:"#/$defs/observedStringOrNull/type",keyword:"type",params:{type: schema26.type}}];
return false;
}
if(errors === _errs436){
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
let missing49;
if((data179.unread === undefined) && (missing49 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/dataType",schemaPath:"#/$defs/observedStringOrNull/required",keyword:"required",params:{missingProperty: missing49}}];
return false;
}
else {
if(data179.unread !== undefined){
const _errs438 = errors;
if(typeof data179.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/dataType/unread",schemaPath:"#/$defs/observedStringOrNull/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid130 = _errs438 === errors;
}
else {
var valid130 = true;
}
if(valid130){
if(data179.detail !== undefined){
const _errs440 = errors;
if(typeof data179.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/dataType/detail",schemaPath:"#/$defs/observedStringOrNull/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid130 = _errs440 === errors;
}
else {
var valid130 = true;
}
}
}
}
}
var valid113 = _errs435 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data154.description !== undefined){
let data182 = data154.description;
const _errs442 = errors;
const _errs443 = errors;
if((typeof data182 != "object") && (typeof data182 !== "string")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/description",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema23.type}}];
return false;
}
if(errors === _errs443){
if(Array.isArray(data182)){
var valid132 = true;
const len18 = data182.length;
for(let i18=0; i18<len18; i18++){
let data183 = data182[i18];
const _errs445 = errors;
if((typeof data183 !== "string") && (!(data183 && typeof data183 == "object" && !Array.isArray(data183)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/description/" + i18,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema23.items.type}}];
return false;
}
if(errors === _errs445){
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
let missing50;
if((data183.hole === undefined) && (missing50 = "hole")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/description/" + i18,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing50}}];
return false;
}
else {
if(data183.hole !== undefined){
const _errs447 = errors;
if(typeof data183.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/description/" + i18+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid133 = _errs447 === errors;
}
else {
var valid133 = true;
}
if(valid133){
if(data183.width !== undefined){
let data185 = data183.width;
const _errs449 = errors;
if(!(((typeof data185 == "number") && (!(data185 % 1) && !isNaN(data185))) && (isFinite(data185)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/description/" + i18+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid133 = _errs449 === errors;
}
else {
var valid133 = true;
}
}
}
}
}
var valid132 = _errs445 === errors;
if(!valid132){
break;
}
}
}
if(errors === _errs443){
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
let missing51;
if((data182.unread === undefined) && (missing51 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/description",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing51}}];
return false;
}
else {
if(data182.unread !== undefined){
const _errs451 = errors;
if(typeof data182.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/description/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid134 = _errs451 === errors;
}
else {
var valid134 = true;
}
if(valid134){
if(data182.detail !== undefined){
const _errs453 = errors;
if(typeof data182.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/description/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid134 = _errs453 === errors;
}
else {
var valid134 = true;
}
}
}
}
}
}
var valid113 = _errs442 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data154.tags !== undefined){
let data188 = data154.tags;
const _errs455 = errors;
if(!(data188 && typeof data188 == "object" && !Array.isArray(data188))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/tags",schemaPath:"#/$defs/tags/type",keyword:"type",params:{type: schema25.type}}];
return false;
}
const _errs458 = errors;
let valid136 = true;
const _errs459 = errors;
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
let missing52;
if((data188.unread === undefined) && (missing52 = "unread")){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid5 = _errs459 === errors;
errors = _errs458;
if(vErrors !== null){
if(_errs458){
vErrors.length = _errs458;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid5){
const _errs460 = errors;
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
if(data188.unread !== undefined){
const _errs461 = errors;
if(typeof data188.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/tags/unread",schemaPath:"#/$defs/tags/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid137 = _errs461 === errors;
}
else {
var valid137 = true;
}
if(valid137){
if(data188.detail !== undefined){
const _errs463 = errors;
if(typeof data188.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/tags/detail",schemaPath:"#/$defs/tags/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid137 = _errs463 === errors;
}
else {
var valid137 = true;
}
}
}
var _valid5 = _errs460 === errors;
valid136 = _valid5;
ifClause4 = "then";
}
else {
const _errs465 = errors;
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
for(const key2 in data188){
let data191 = data188[key2];
const _errs467 = errors;
if((typeof data191 !== "string") && (!(Array.isArray(data191)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/tags/else/additionalProperties/type",keyword:"type",params:{type: schema25.else.additionalProperties.type}}];
return false;
}
if(errors === _errs467){
if(Array.isArray(data191)){
var valid139 = true;
const len19 = data191.length;
for(let i19=0; i19<len19; i19++){
let data192 = data191[i19];
const _errs469 = errors;
if((typeof data192 !== "string") && (!(data192 && typeof data192 == "object" && !Array.isArray(data192)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19,schemaPath:"#/$defs/tags/else/additionalProperties/items/type",keyword:"type",params:{type: schema25.else.additionalProperties.items.type}}];
return false;
}
if(errors === _errs469){
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
let missing53;
if((data192.hole === undefined) && (missing53 = "hole")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19,schemaPath:"#/$defs/tags/else/additionalProperties/items/required",keyword:"required",params:{missingProperty: missing53}}];
return false;
}
else {
if(data192.hole !== undefined){
const _errs471 = errors;
if(typeof data192.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/hole",schemaPath:"#/$defs/tags/else/additionalProperties/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid140 = _errs471 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data192.width !== undefined){
let data194 = data192.width;
const _errs473 = errors;
if(!(((typeof data194 == "number") && (!(data194 % 1) && !isNaN(data194))) && (isFinite(data194)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/width",schemaPath:"#/$defs/tags/else/additionalProperties/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid140 = _errs473 === errors;
}
else {
var valid140 = true;
}
}
}
}
}
var valid139 = _errs469 === errors;
if(!valid139){
break;
}
}
}
}
var valid138 = _errs467 === errors;
if(!valid138){
break;
}
}
}
var _valid5 = _errs465 === errors;
valid136 = _valid5;
ifClause4 = "else";
}
if(!valid136){
const err11 = {instancePath:instancePath+"/parameters/" + i15+"/tags",schemaPath:"#/$defs/tags/if",keyword:"if",params:{failingKeyword: ifClause4}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate10.errors = vErrors;
return false;
}
var valid113 = _errs455 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data154.kmsKeyId !== undefined){
let data195 = data154.kmsKeyId;
const _errs475 = errors;
const _errs476 = errors;
if((typeof data195 != "object") && (typeof data195 !== "string")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/kmsKeyId",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema23.type}}];
return false;
}
if(errors === _errs476){
if(Array.isArray(data195)){
var valid142 = true;
const len20 = data195.length;
for(let i20=0; i20<len20; i20++){
let data196 = data195[i20];
const _errs478 = errors;
if((typeof data196 !== "string") && (!(data196 && typeof data196 == "object" && !Array.isArray(data196)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/kmsKeyId/" + i20,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema23.items.type}}];
return false;
}
if(errors === _errs478){
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
let missing54;
if((data196.hole === undefined) && (missing54 = "hole")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/kmsKeyId/" + i20,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing54}}];
return false;
}
else {
if(data196.hole !== undefined){
const _errs480 = errors;
if(typeof data196.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/kmsKeyId/" + i20+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid143 = _errs480 === errors;
}
else {
var valid143 = true;
}
if(valid143){
if(data196.width !== undefined){
let data198 = data196.width;
const _errs482 = errors;
if(!(((typeof data198 == "number") && (!(data198 % 1) && !isNaN(data198))) && (isFinite(data198)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/kmsKeyId/" + i20+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid143 = _errs482 === errors;
}
else {
var valid143 = true;
}
}
}
}
}
var valid142 = _errs478 === errors;
if(!valid142){
break;
}
}
}
if(errors === _errs476){
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
let missing55;
if((data195.unread === undefined) && (missing55 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/kmsKeyId",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing55}}];
return false;
}
else {
if(data195.unread !== undefined){
const _errs484 = errors;
if(typeof data195.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/kmsKeyId/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid144 = _errs484 === errors;
}
else {
var valid144 = true;
}
if(valid144){
if(data195.detail !== undefined){
const _errs486 = errors;
if(typeof data195.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/kmsKeyId/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid144 = _errs486 === errors;
}
else {
var valid144 = true;
}
}
}
}
}
}
var valid113 = _errs475 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data154.lastModifiedAt !== undefined){
let data201 = data154.lastModifiedAt;
const _errs488 = errors;
const _errs489 = errors;
if(((typeof data201 !== "string") && (data201 !== null)) && (!(data201 && typeof data201 == "object" && !Array.isArray(data201)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/lastModifiedAt",schemaPath:"#/$defs/observedTime/type",keyword:"type",params:{type: schema34.type}}];
return false;
}
if(errors === _errs489){
if(typeof data201 === "string"){
if(!pattern1.test(data201)){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/lastModifiedAt",schemaPath:"#/$defs/observedTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
if(errors === _errs489){
if(data201 && typeof data201 == "object" && !Array.isArray(data201)){
let missing56;
if((data201.unread === undefined) && (missing56 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/lastModifiedAt",schemaPath:"#/$defs/observedTime/required",keyword:"required",params:{missingProperty: missing56}}];
return false;
}
else {
if(data201.unread !== undefined){
const _errs491 = errors;
if(typeof data201.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/lastModifiedAt/unread",schemaPath:"#/$defs/observedTime/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid146 = _errs491 === errors;
}
else {
var valid146 = true;
}
if(valid146){
if(data201.detail !== undefined){
const _errs493 = errors;
if(typeof data201.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/lastModifiedAt/detail",schemaPath:"#/$defs/observedTime/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid146 = _errs493 === errors;
}
else {
var valid146 = true;
}
}
}
}
}
}
var valid113 = _errs488 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data154.policies !== undefined){
let data204 = data154.policies;
const _errs495 = errors;
if(!data204 || typeof data204 != "object"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/policies",schemaPath:"#/properties/parameters/items/properties/policies/type",keyword:"type",params:{type: schema11.properties.parameters.items.properties.policies.type}}];
return false;
}
if(errors === _errs495){
if(Array.isArray(data204)){
var valid147 = true;
const len21 = data204.length;
for(let i21=0; i21<len21; i21++){
let data205 = data204[i21];
const _errs497 = errors;
if(errors === _errs497){
if(data205 && typeof data205 == "object" && !Array.isArray(data205)){
let missing57;
if(((data205.type === undefined) && (missing57 = "type")) || ((data205.status === undefined) && (missing57 = "status"))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/policies/" + i21,schemaPath:"#/properties/parameters/items/properties/policies/items/required",keyword:"required",params:{missingProperty: missing57}}];
return false;
}
else {
if(data205.type !== undefined){
const _errs499 = errors;
if(typeof data205.type !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/policies/" + i21+"/type",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid148 = _errs499 === errors;
}
else {
var valid148 = true;
}
if(valid148){
if(data205.status !== undefined){
let data207 = data205.status;
const _errs502 = errors;
if((typeof data207 !== "string") && (data207 !== null)){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/policies/" + i21+"/status",schemaPath:"#/$defs/stringOrNull/type",keyword:"type",params:{type: schema33.type}}];
return false;
}
var valid148 = _errs502 === errors;
}
else {
var valid148 = true;
}
if(valid148){
if(data205.expiresAt !== undefined){
let data208 = data205.expiresAt;
const _errs505 = errors;
const _errs506 = errors;
if((typeof data208 !== "string") && (data208 !== null)){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/policies/" + i21+"/expiresAt",schemaPath:"#/$defs/timeOrNull/type",keyword:"type",params:{type: schema45.type}}];
return false;
}
if(errors === _errs506){
if(typeof data208 === "string"){
if(!pattern1.test(data208)){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/policies/" + i21+"/expiresAt",schemaPath:"#/$defs/timeOrNull/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
}
var valid148 = _errs505 === errors;
}
else {
var valid148 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/policies/" + i21,schemaPath:"#/properties/parameters/items/properties/policies/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid147 = _errs497 === errors;
if(!valid147){
break;
}
}
}
if(errors === _errs495){
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
let missing58;
if((data204.unread === undefined) && (missing58 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/policies",schemaPath:"#/properties/parameters/items/properties/policies/required",keyword:"required",params:{missingProperty: missing58}}];
return false;
}
else {
if(data204.unread !== undefined){
const _errs508 = errors;
if(typeof data204.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/policies/unread",schemaPath:"#/properties/parameters/items/properties/policies/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid152 = _errs508 === errors;
}
else {
var valid152 = true;
}
if(valid152){
if(data204.detail !== undefined){
const _errs510 = errors;
if(typeof data204.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/policies/detail",schemaPath:"#/properties/parameters/items/properties/policies/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid152 = _errs510 === errors;
}
else {
var valid152 = true;
}
}
}
}
}
}
var valid113 = _errs495 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data154.resourcePolicies !== undefined){
let data211 = data154.resourcePolicies;
const _errs512 = errors;
if(!data211 || typeof data211 != "object"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/resourcePolicies",schemaPath:"#/properties/parameters/items/properties/resourcePolicies/type",keyword:"type",params:{type: schema11.properties.parameters.items.properties.resourcePolicies.type}}];
return false;
}
if(errors === _errs512){
if(Array.isArray(data211)){
var valid153 = true;
const len22 = data211.length;
for(let i22=0; i22<len22; i22++){
let data212 = data211[i22];
const _errs514 = errors;
if(!(data212 && typeof data212 == "object" && !Array.isArray(data212))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/resourcePolicies/" + i22,schemaPath:"#/properties/parameters/items/properties/resourcePolicies/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid153 = _errs514 === errors;
if(!valid153){
break;
}
}
}
if(errors === _errs512){
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
let missing59;
if((data211.unread === undefined) && (missing59 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/resourcePolicies",schemaPath:"#/properties/parameters/items/properties/resourcePolicies/required",keyword:"required",params:{missingProperty: missing59}}];
return false;
}
else {
if(data211.unread !== undefined){
const _errs516 = errors;
if(typeof data211.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/resourcePolicies/unread",schemaPath:"#/properties/parameters/items/properties/resourcePolicies/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid154 = _errs516 === errors;
}
else {
var valid154 = true;
}
if(valid154){
if(data211.detail !== undefined){
const _errs518 = errors;
if(typeof data211.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/resourcePolicies/detail",schemaPath:"#/properties/parameters/items/properties/resourcePolicies/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid154 = _errs518 === errors;
}
else {
var valid154 = true;
}
}
}
}
}
}
var valid113 = _errs512 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data154.value !== undefined){
let data215 = data154.value;
const _errs520 = errors;
if((!(data215 && typeof data215 == "object" && !Array.isArray(data215))) && (data215 !== null)){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/value",schemaPath:"#/properties/parameters/items/properties/value/type",keyword:"type",params:{type: schema11.properties.parameters.items.properties.value.type}}];
return false;
}
const _errs522 = errors;
let valid155 = true;
const _errs523 = errors;
if(data215 && typeof data215 == "object" && !Array.isArray(data215)){
let missing60;
if((data215.unread === undefined) && (missing60 = "unread")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid6 = _errs523 === errors;
errors = _errs522;
if(vErrors !== null){
if(_errs522){
vErrors.length = _errs522;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid6){
const _errs524 = errors;
if(data215 && typeof data215 == "object" && !Array.isArray(data215)){
if(data215.unread !== undefined){
const _errs525 = errors;
if(typeof data215.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/value/unread",schemaPath:"#/properties/parameters/items/properties/value/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid156 = _errs525 === errors;
}
else {
var valid156 = true;
}
if(valid156){
if(data215.detail !== undefined){
const _errs527 = errors;
if(typeof data215.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/value/detail",schemaPath:"#/properties/parameters/items/properties/value/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid156 = _errs527 === errors;
}
else {
var valid156 = true;
}
}
}
var _valid6 = _errs524 === errors;
valid155 = _valid6;
ifClause5 = "then";
}
else {
const _errs529 = errors;
if(data215 && typeof data215 == "object" && !Array.isArray(data215)){
let missing61;
if((data215.origin === undefined) && (missing61 = "origin")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/value",schemaPath:"#/properties/parameters/items/properties/value/else/required",keyword:"required",params:{missingProperty: missing61}}];
return false;
}
else {
if(data215.origin !== undefined){
const _errs530 = errors;
if(typeof data215.origin !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/value/origin",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid157 = _errs530 === errors;
}
else {
var valid157 = true;
}
if(valid157){
if(data215.words !== undefined){
const _errs533 = errors;
if(typeof data215.words !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/value/words",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid157 = _errs533 === errors;
}
else {
var valid157 = true;
}
if(valid157){
if(data215.from !== undefined){
const _errs536 = errors;
if(typeof data215.from !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/value/from",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid157 = _errs536 === errors;
}
else {
var valid157 = true;
}
if(valid157){
if(data215.at !== undefined){
let data221 = data215.at;
const _errs539 = errors;
const _errs540 = errors;
if(errors === _errs540){
if(data221 && typeof data221 == "object" && !Array.isArray(data221)){
let missing62;
if((((((data221.file === undefined) && (missing62 = "file")) || ((data221.startLine === undefined) && (missing62 = "startLine"))) || ((data221.startColumn === undefined) && (missing62 = "startColumn"))) || ((data221.endLine === undefined) && (missing62 = "endLine"))) || ((data221.endColumn === undefined) && (missing62 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/value/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing62}}];
return false;
}
else {
if(data221.file !== undefined){
const _errs542 = errors;
if(typeof data221.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/value/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid162 = _errs542 === errors;
}
else {
var valid162 = true;
}
if(valid162){
if(data221.startLine !== undefined){
let data223 = data221.startLine;
const _errs544 = errors;
if(!(((typeof data223 == "number") && (!(data223 % 1) && !isNaN(data223))) && (isFinite(data223)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/value/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid162 = _errs544 === errors;
}
else {
var valid162 = true;
}
if(valid162){
if(data221.startColumn !== undefined){
let data224 = data221.startColumn;
const _errs546 = errors;
if(!(((typeof data224 == "number") && (!(data224 % 1) && !isNaN(data224))) && (isFinite(data224)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/value/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid162 = _errs546 === errors;
}
else {
var valid162 = true;
}
if(valid162){
if(data221.endLine !== undefined){
let data225 = data221.endLine;
const _errs548 = errors;
if(!(((typeof data225 == "number") && (!(data225 % 1) && !isNaN(data225))) && (isFinite(data225)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/value/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid162 = _errs548 === errors;
}
else {
var valid162 = true;
}
if(valid162){
if(data221.endColumn !== undefined){
let data226 = data221.endColumn;
const _errs550 = errors;
if(!(((typeof data226 == "number") && (!(data226 % 1) && !isNaN(data226))) && (isFinite(data226)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/value/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid162 = _errs550 === errors;
}
else {
var valid162 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/value/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid157 = _errs539 === errors;
}
else {
var valid157 = true;
}
}
}
}
}
}
var _valid6 = _errs529 === errors;
valid155 = _valid6;
ifClause5 = "else";
}
if(!valid155){
const err13 = {instancePath:instancePath+"/parameters/" + i15+"/value",schemaPath:"#/properties/parameters/items/properties/value/if",keyword:"if",params:{failingKeyword: ifClause5}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
validate10.errors = vErrors;
return false;
}
var valid113 = _errs520 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data154.inState !== undefined){
let data227 = data154.inState;
const _errs552 = errors;
if((!(data227 && typeof data227 == "object" && !Array.isArray(data227))) && (data227 !== null)){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/inState",schemaPath:"#/properties/parameters/items/properties/inState/type",keyword:"type",params:{type: schema11.properties.parameters.items.properties.inState.type}}];
return false;
}
const _errs554 = errors;
let valid163 = true;
const _errs555 = errors;
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
let missing63;
if((data227.unread === undefined) && (missing63 = "unread")){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid7 = _errs555 === errors;
errors = _errs554;
if(vErrors !== null){
if(_errs554){
vErrors.length = _errs554;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid7){
const _errs556 = errors;
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
if(data227.unread !== undefined){
const _errs557 = errors;
if(typeof data227.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/inState/unread",schemaPath:"#/properties/parameters/items/properties/inState/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid164 = _errs557 === errors;
}
else {
var valid164 = true;
}
if(valid164){
if(data227.detail !== undefined){
const _errs559 = errors;
if(typeof data227.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/inState/detail",schemaPath:"#/properties/parameters/items/properties/inState/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid164 = _errs559 === errors;
}
else {
var valid164 = true;
}
}
}
var _valid7 = _errs556 === errors;
valid163 = _valid7;
ifClause6 = "then";
}
else {
const _errs561 = errors;
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
let missing64;
if(((data227.backend === undefined) && (missing64 = "backend")) || ((data227.by === undefined) && (missing64 = "by"))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/inState",schemaPath:"#/properties/parameters/items/properties/inState/else/required",keyword:"required",params:{missingProperty: missing64}}];
return false;
}
else {
if(data227.backend !== undefined){
const _errs562 = errors;
if(typeof data227.backend !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/inState/backend",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid165 = _errs562 === errors;
}
else {
var valid165 = true;
}
if(valid165){
if(data227.by !== undefined){
const _errs565 = errors;
if(typeof data227.by !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/inState/by",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid165 = _errs565 === errors;
}
else {
var valid165 = true;
}
if(valid165){
if(data227.at !== undefined){
let data232 = data227.at;
const _errs568 = errors;
const _errs569 = errors;
if(errors === _errs569){
if(data232 && typeof data232 == "object" && !Array.isArray(data232)){
let missing65;
if((((((data232.file === undefined) && (missing65 = "file")) || ((data232.startLine === undefined) && (missing65 = "startLine"))) || ((data232.startColumn === undefined) && (missing65 = "startColumn"))) || ((data232.endLine === undefined) && (missing65 = "endLine"))) || ((data232.endColumn === undefined) && (missing65 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/inState/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing65}}];
return false;
}
else {
if(data232.file !== undefined){
const _errs571 = errors;
if(typeof data232.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/inState/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid169 = _errs571 === errors;
}
else {
var valid169 = true;
}
if(valid169){
if(data232.startLine !== undefined){
let data234 = data232.startLine;
const _errs573 = errors;
if(!(((typeof data234 == "number") && (!(data234 % 1) && !isNaN(data234))) && (isFinite(data234)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/inState/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid169 = _errs573 === errors;
}
else {
var valid169 = true;
}
if(valid169){
if(data232.startColumn !== undefined){
let data235 = data232.startColumn;
const _errs575 = errors;
if(!(((typeof data235 == "number") && (!(data235 % 1) && !isNaN(data235))) && (isFinite(data235)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/inState/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid169 = _errs575 === errors;
}
else {
var valid169 = true;
}
if(valid169){
if(data232.endLine !== undefined){
let data236 = data232.endLine;
const _errs577 = errors;
if(!(((typeof data236 == "number") && (!(data236 % 1) && !isNaN(data236))) && (isFinite(data236)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/inState/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid169 = _errs577 === errors;
}
else {
var valid169 = true;
}
if(valid169){
if(data232.endColumn !== undefined){
let data237 = data232.endColumn;
const _errs579 = errors;
if(!(((typeof data237 == "number") && (!(data237 % 1) && !isNaN(data237))) && (isFinite(data237)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/inState/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid169 = _errs579 === errors;
}
else {
var valid169 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/inState/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid165 = _errs568 === errors;
}
else {
var valid165 = true;
}
}
}
}
}
var _valid7 = _errs561 === errors;
valid163 = _valid7;
ifClause6 = "else";
}
if(!valid163){
const err15 = {instancePath:instancePath+"/parameters/" + i15+"/inState",schemaPath:"#/properties/parameters/items/properties/inState/if",keyword:"if",params:{failingKeyword: ifClause6}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
validate10.errors = vErrors;
return false;
}
var valid113 = _errs552 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data154.openTags !== undefined){
let data238 = data154.openTags;
const _errs581 = errors;
const _errs582 = errors;
if((typeof data238 !== "boolean") && (!(data238 && typeof data238 == "object" && !Array.isArray(data238)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/openTags",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema58.type}}];
return false;
}
if(errors === _errs582){
if(data238 && typeof data238 == "object" && !Array.isArray(data238)){
let missing66;
if((data238.unread === undefined) && (missing66 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/openTags",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing66}}];
return false;
}
else {
if(data238.unread !== undefined){
const _errs584 = errors;
if(typeof data238.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/openTags/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid171 = _errs584 === errors;
}
else {
var valid171 = true;
}
if(valid171){
if(data238.detail !== undefined){
const _errs586 = errors;
if(typeof data238.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/openTags/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid171 = _errs586 === errors;
}
else {
var valid171 = true;
}
}
}
}
}
var valid113 = _errs581 === errors;
}
else {
var valid113 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15,schemaPath:"#/properties/parameters/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid112 = _errs378 === errors;
if(!valid112){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs376 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keys !== undefined){
let data241 = data.keys;
const _errs588 = errors;
if(errors === _errs588){
if(Array.isArray(data241)){
var valid172 = true;
const len23 = data241.length;
for(let i23=0; i23<len23; i23++){
let data242 = data241[i23];
const _errs590 = errors;
if(errors === _errs590){
if(data242 && typeof data242 == "object" && !Array.isArray(data242)){
let missing67;
if((data242.arn === undefined) && (missing67 = "arn")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23,schemaPath:"#/properties/keys/items/required",keyword:"required",params:{missingProperty: missing67}}];
return false;
}
else {
if(data242.arn !== undefined){
let data243 = data242.arn;
const _errs592 = errors;
const _errs593 = errors;
if((typeof data243 !== "string") && (!(Array.isArray(data243)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs593){
if(Array.isArray(data243)){
var valid175 = true;
const len24 = data243.length;
for(let i24=0; i24<len24; i24++){
let data244 = data243[i24];
const _errs595 = errors;
if((typeof data244 !== "string") && (!(data244 && typeof data244 == "object" && !Array.isArray(data244)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/arn/" + i24,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs595){
if(data244 && typeof data244 == "object" && !Array.isArray(data244)){
let missing68;
if((data244.hole === undefined) && (missing68 = "hole")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/arn/" + i24,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing68}}];
return false;
}
else {
if(data244.hole !== undefined){
const _errs597 = errors;
if(typeof data244.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/arn/" + i24+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid176 = _errs597 === errors;
}
else {
var valid176 = true;
}
if(valid176){
if(data244.width !== undefined){
let data246 = data244.width;
const _errs599 = errors;
if(!(((typeof data246 == "number") && (!(data246 % 1) && !isNaN(data246))) && (isFinite(data246)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/arn/" + i24+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid176 = _errs599 === errors;
}
else {
var valid176 = true;
}
}
}
}
}
var valid175 = _errs595 === errors;
if(!valid175){
break;
}
}
}
}
var valid173 = _errs592 === errors;
}
else {
var valid173 = true;
}
if(valid173){
if(data242.scope !== undefined){
const _errs601 = errors;
if(typeof data242.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid173 = _errs601 === errors;
}
else {
var valid173 = true;
}
if(valid173){
if(data242.address !== undefined){
const _errs604 = errors;
if(typeof data242.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid173 = _errs604 === errors;
}
else {
var valid173 = true;
}
if(valid173){
if(data242.at !== undefined){
let data249 = data242.at;
const _errs607 = errors;
const _errs608 = errors;
if(errors === _errs608){
if(data249 && typeof data249 == "object" && !Array.isArray(data249)){
let missing69;
if((((((data249.file === undefined) && (missing69 = "file")) || ((data249.startLine === undefined) && (missing69 = "startLine"))) || ((data249.startColumn === undefined) && (missing69 = "startColumn"))) || ((data249.endLine === undefined) && (missing69 = "endLine"))) || ((data249.endColumn === undefined) && (missing69 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing69}}];
return false;
}
else {
if(data249.file !== undefined){
const _errs610 = errors;
if(typeof data249.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid180 = _errs610 === errors;
}
else {
var valid180 = true;
}
if(valid180){
if(data249.startLine !== undefined){
let data251 = data249.startLine;
const _errs612 = errors;
if(!(((typeof data251 == "number") && (!(data251 % 1) && !isNaN(data251))) && (isFinite(data251)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid180 = _errs612 === errors;
}
else {
var valid180 = true;
}
if(valid180){
if(data249.startColumn !== undefined){
let data252 = data249.startColumn;
const _errs614 = errors;
if(!(((typeof data252 == "number") && (!(data252 % 1) && !isNaN(data252))) && (isFinite(data252)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid180 = _errs614 === errors;
}
else {
var valid180 = true;
}
if(valid180){
if(data249.endLine !== undefined){
let data253 = data249.endLine;
const _errs616 = errors;
if(!(((typeof data253 == "number") && (!(data253 % 1) && !isNaN(data253))) && (isFinite(data253)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid180 = _errs616 === errors;
}
else {
var valid180 = true;
}
if(valid180){
if(data249.endColumn !== undefined){
let data254 = data249.endColumn;
const _errs618 = errors;
if(!(((typeof data254 == "number") && (!(data254 % 1) && !isNaN(data254))) && (isFinite(data254)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid180 = _errs618 === errors;
}
else {
var valid180 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid173 = _errs607 === errors;
}
else {
var valid173 = true;
}
if(valid173){
if(data242.aliases !== undefined){
let data255 = data242.aliases;
const _errs620 = errors;
if(!data255 || typeof data255 != "object"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/aliases",schemaPath:"#/properties/keys/items/properties/aliases/type",keyword:"type",params:{type: schema11.properties.keys.items.properties.aliases.type}}];
return false;
}
if(errors === _errs620){
if(Array.isArray(data255)){
var valid181 = true;
const len25 = data255.length;
for(let i25=0; i25<len25; i25++){
let data256 = data255[i25];
const _errs622 = errors;
const _errs623 = errors;
if((typeof data256 !== "string") && (!(Array.isArray(data256)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/aliases/" + i25,schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs623){
if(Array.isArray(data256)){
var valid183 = true;
const len26 = data256.length;
for(let i26=0; i26<len26; i26++){
let data257 = data256[i26];
const _errs625 = errors;
if((typeof data257 !== "string") && (!(data257 && typeof data257 == "object" && !Array.isArray(data257)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/aliases/" + i25+"/" + i26,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs625){
if(data257 && typeof data257 == "object" && !Array.isArray(data257)){
let missing70;
if((data257.hole === undefined) && (missing70 = "hole")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/aliases/" + i25+"/" + i26,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing70}}];
return false;
}
else {
if(data257.hole !== undefined){
const _errs627 = errors;
if(typeof data257.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/aliases/" + i25+"/" + i26+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid184 = _errs627 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data257.width !== undefined){
let data259 = data257.width;
const _errs629 = errors;
if(!(((typeof data259 == "number") && (!(data259 % 1) && !isNaN(data259))) && (isFinite(data259)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/aliases/" + i25+"/" + i26+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid184 = _errs629 === errors;
}
else {
var valid184 = true;
}
}
}
}
}
var valid183 = _errs625 === errors;
if(!valid183){
break;
}
}
}
}
var valid181 = _errs622 === errors;
if(!valid181){
break;
}
}
}
if(errors === _errs620){
if(data255 && typeof data255 == "object" && !Array.isArray(data255)){
let missing71;
if((data255.unread === undefined) && (missing71 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/aliases",schemaPath:"#/properties/keys/items/properties/aliases/required",keyword:"required",params:{missingProperty: missing71}}];
return false;
}
else {
if(data255.unread !== undefined){
const _errs631 = errors;
if(typeof data255.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/aliases/unread",schemaPath:"#/properties/keys/items/properties/aliases/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid185 = _errs631 === errors;
}
else {
var valid185 = true;
}
if(valid185){
if(data255.detail !== undefined){
const _errs633 = errors;
if(typeof data255.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/aliases/detail",schemaPath:"#/properties/keys/items/properties/aliases/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid185 = _errs633 === errors;
}
else {
var valid185 = true;
}
}
}
}
}
}
var valid173 = _errs620 === errors;
}
else {
var valid173 = true;
}
if(valid173){
if(data242.manager !== undefined){
let data262 = data242.manager;
const _errs635 = errors;
const _errs636 = errors;
if((typeof data262 !== "string") && (!(data262 && typeof data262 == "object" && !Array.isArray(data262)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/manager",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema64.type}}];
return false;
}
if(errors === _errs636){
if(data262 && typeof data262 == "object" && !Array.isArray(data262)){
let missing72;
if((data262.unread === undefined) && (missing72 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/manager",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing72}}];
return false;
}
else {
if(data262.unread !== undefined){
const _errs638 = errors;
if(typeof data262.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/manager/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid187 = _errs638 === errors;
}
else {
var valid187 = true;
}
if(valid187){
if(data262.detail !== undefined){
const _errs640 = errors;
if(typeof data262.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/manager/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid187 = _errs640 === errors;
}
else {
var valid187 = true;
}
}
}
}
}
var valid173 = _errs635 === errors;
}
else {
var valid173 = true;
}
if(valid173){
if(data242.state !== undefined){
let data265 = data242.state;
const _errs642 = errors;
const _errs643 = errors;
if((typeof data265 !== "string") && (!(data265 && typeof data265 == "object" && !Array.isArray(data265)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/state",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema64.type}}];
return false;
}
if(errors === _errs643){
if(data265 && typeof data265 == "object" && !Array.isArray(data265)){
let missing73;
if((data265.unread === undefined) && (missing73 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/state",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing73}}];
return false;
}
else {
if(data265.unread !== undefined){
const _errs645 = errors;
if(typeof data265.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/state/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid189 = _errs645 === errors;
}
else {
var valid189 = true;
}
if(valid189){
if(data265.detail !== undefined){
const _errs647 = errors;
if(typeof data265.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/state/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid189 = _errs647 === errors;
}
else {
var valid189 = true;
}
}
}
}
}
var valid173 = _errs642 === errors;
}
else {
var valid173 = true;
}
if(valid173){
if(data242.deletionAt !== undefined){
let data268 = data242.deletionAt;
const _errs649 = errors;
const _errs650 = errors;
if(((typeof data268 !== "string") && (data268 !== null)) && (!(data268 && typeof data268 == "object" && !Array.isArray(data268)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/deletionAt",schemaPath:"#/$defs/observedTime/type",keyword:"type",params:{type: schema34.type}}];
return false;
}
if(errors === _errs650){
if(typeof data268 === "string"){
if(!pattern1.test(data268)){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/deletionAt",schemaPath:"#/$defs/observedTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
if(errors === _errs650){
if(data268 && typeof data268 == "object" && !Array.isArray(data268)){
let missing74;
if((data268.unread === undefined) && (missing74 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/deletionAt",schemaPath:"#/$defs/observedTime/required",keyword:"required",params:{missingProperty: missing74}}];
return false;
}
else {
if(data268.unread !== undefined){
const _errs652 = errors;
if(typeof data268.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/deletionAt/unread",schemaPath:"#/$defs/observedTime/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid191 = _errs652 === errors;
}
else {
var valid191 = true;
}
if(valid191){
if(data268.detail !== undefined){
const _errs654 = errors;
if(typeof data268.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/deletionAt/detail",schemaPath:"#/$defs/observedTime/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid191 = _errs654 === errors;
}
else {
var valid191 = true;
}
}
}
}
}
}
var valid173 = _errs649 === errors;
}
else {
var valid173 = true;
}
if(valid173){
if(data242.origin !== undefined){
let data271 = data242.origin;
const _errs656 = errors;
const _errs657 = errors;
if((typeof data271 !== "string") && (!(data271 && typeof data271 == "object" && !Array.isArray(data271)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/origin",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema64.type}}];
return false;
}
if(errors === _errs657){
if(data271 && typeof data271 == "object" && !Array.isArray(data271)){
let missing75;
if((data271.unread === undefined) && (missing75 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/origin",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing75}}];
return false;
}
else {
if(data271.unread !== undefined){
const _errs659 = errors;
if(typeof data271.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/origin/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid193 = _errs659 === errors;
}
else {
var valid193 = true;
}
if(valid193){
if(data271.detail !== undefined){
const _errs661 = errors;
if(typeof data271.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/origin/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid193 = _errs661 === errors;
}
else {
var valid193 = true;
}
}
}
}
}
var valid173 = _errs656 === errors;
}
else {
var valid173 = true;
}
if(valid173){
if(data242.spec !== undefined){
let data274 = data242.spec;
const _errs663 = errors;
const _errs664 = errors;
if((typeof data274 !== "string") && (!(data274 && typeof data274 == "object" && !Array.isArray(data274)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/spec",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema64.type}}];
return false;
}
if(errors === _errs664){
if(data274 && typeof data274 == "object" && !Array.isArray(data274)){
let missing76;
if((data274.unread === undefined) && (missing76 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/spec",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing76}}];
return false;
}
else {
if(data274.unread !== undefined){
const _errs666 = errors;
if(typeof data274.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/spec/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid195 = _errs666 === errors;
}
else {
var valid195 = true;
}
if(valid195){
if(data274.detail !== undefined){
const _errs668 = errors;
if(typeof data274.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/spec/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid195 = _errs668 === errors;
}
else {
var valid195 = true;
}
}
}
}
}
var valid173 = _errs663 === errors;
}
else {
var valid173 = true;
}
if(valid173){
if(data242.multiRegion !== undefined){
let data277 = data242.multiRegion;
const _errs670 = errors;
const _errs671 = errors;
if(((typeof data277 !== "string") && (data277 !== null)) && (!(data277 && typeof data277 == "object" && !Array.isArray(data277)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/multiRegion",schemaPath:"#/$defs/observedStringOrNull/type",keyword:"type",params:{type: schema26.type}}];
return false;
}
if(errors === _errs671){
if(data277 && typeof data277 == "object" && !Array.isArray(data277)){
let missing77;
if((data277.unread === undefined) && (missing77 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/multiRegion",schemaPath:"#/$defs/observedStringOrNull/required",keyword:"required",params:{missingProperty: missing77}}];
return false;
}
else {
if(data277.unread !== undefined){
const _errs673 = errors;
if(typeof data277.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/multiRegion/unread",schemaPath:"#/$defs/observedStringOrNull/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid197 = _errs673 === errors;
}
else {
var valid197 = true;
}
if(valid197){
if(data277.detail !== undefined){
const _errs675 = errors;
if(typeof data277.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/multiRegion/detail",schemaPath:"#/$defs/observedStringOrNull/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid197 = _errs675 === errors;
}
else {
var valid197 = true;
}
}
}
}
}
var valid173 = _errs670 === errors;
}
else {
var valid173 = true;
}
if(valid173){
if(data242.createdAt !== undefined){
let data280 = data242.createdAt;
const _errs677 = errors;
const _errs678 = errors;
if(((typeof data280 !== "string") && (data280 !== null)) && (!(data280 && typeof data280 == "object" && !Array.isArray(data280)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/createdAt",schemaPath:"#/$defs/observedTime/type",keyword:"type",params:{type: schema34.type}}];
return false;
}
if(errors === _errs678){
if(typeof data280 === "string"){
if(!pattern1.test(data280)){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/createdAt",schemaPath:"#/$defs/observedTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
if(errors === _errs678){
if(data280 && typeof data280 == "object" && !Array.isArray(data280)){
let missing78;
if((data280.unread === undefined) && (missing78 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/createdAt",schemaPath:"#/$defs/observedTime/required",keyword:"required",params:{missingProperty: missing78}}];
return false;
}
else {
if(data280.unread !== undefined){
const _errs680 = errors;
if(typeof data280.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/createdAt/unread",schemaPath:"#/$defs/observedTime/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid199 = _errs680 === errors;
}
else {
var valid199 = true;
}
if(valid199){
if(data280.detail !== undefined){
const _errs682 = errors;
if(typeof data280.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/createdAt/detail",schemaPath:"#/$defs/observedTime/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid199 = _errs682 === errors;
}
else {
var valid199 = true;
}
}
}
}
}
}
var valid173 = _errs677 === errors;
}
else {
var valid173 = true;
}
if(valid173){
if(data242.rotation !== undefined){
let data283 = data242.rotation;
const _errs684 = errors;
if(!(data283 && typeof data283 == "object" && !Array.isArray(data283))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/rotation",schemaPath:"#/properties/keys/items/properties/rotation/type",keyword:"type",params:{type: schema11.properties.keys.items.properties.rotation.type}}];
return false;
}
const _errs686 = errors;
let valid200 = true;
const _errs687 = errors;
if(data283 && typeof data283 == "object" && !Array.isArray(data283)){
let missing79;
if((data283.unread === undefined) && (missing79 = "unread")){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var _valid8 = _errs687 === errors;
errors = _errs686;
if(vErrors !== null){
if(_errs686){
vErrors.length = _errs686;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid8){
const _errs688 = errors;
if(data283 && typeof data283 == "object" && !Array.isArray(data283)){
if(data283.unread !== undefined){
const _errs689 = errors;
if(typeof data283.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/rotation/unread",schemaPath:"#/properties/keys/items/properties/rotation/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid201 = _errs689 === errors;
}
else {
var valid201 = true;
}
if(valid201){
if(data283.detail !== undefined){
const _errs691 = errors;
if(typeof data283.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/rotation/detail",schemaPath:"#/properties/keys/items/properties/rotation/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid201 = _errs691 === errors;
}
else {
var valid201 = true;
}
}
}
var _valid8 = _errs688 === errors;
valid200 = _valid8;
ifClause7 = "then";
}
else {
const _errs693 = errors;
if(data283 && typeof data283 == "object" && !Array.isArray(data283)){
let missing80;
if((data283.enabled === undefined) && (missing80 = "enabled")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/rotation",schemaPath:"#/properties/keys/items/properties/rotation/else/required",keyword:"required",params:{missingProperty: missing80}}];
return false;
}
else {
if(data283.enabled !== undefined){
const _errs694 = errors;
if(typeof data283.enabled !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/rotation/enabled",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid202 = _errs694 === errors;
}
else {
var valid202 = true;
}
if(valid202){
if(data283.periodDays !== undefined){
let data287 = data283.periodDays;
const _errs697 = errors;
if((!((typeof data287 == "number") && (isFinite(data287)))) && (data287 !== null)){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/rotation/periodDays",schemaPath:"#/$defs/numberOrNull/type",keyword:"type",params:{type: schema31.type}}];
return false;
}
var valid202 = _errs697 === errors;
}
else {
var valid202 = true;
}
}
}
}
var _valid8 = _errs693 === errors;
valid200 = _valid8;
ifClause7 = "else";
}
if(!valid200){
const err17 = {instancePath:instancePath+"/keys/" + i23+"/rotation",schemaPath:"#/properties/keys/items/properties/rotation/if",keyword:"if",params:{failingKeyword: ifClause7}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
validate10.errors = vErrors;
return false;
}
var valid173 = _errs684 === errors;
}
else {
var valid173 = true;
}
if(valid173){
if(data242.policy !== undefined){
let data288 = data242.policy;
const _errs700 = errors;
const _errs701 = errors;
if((!(data288 && typeof data288 == "object" && !Array.isArray(data288))) && (data288 !== null)){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/policy",schemaPath:"#/$defs/policy/type",keyword:"type",params:{type: schema50.type}}];
return false;
}
if(errors === _errs701){
if(data288 && typeof data288 == "object" && !Array.isArray(data288)){
if(data288.Statement !== undefined){
let data289 = data288.Statement;
const _errs703 = errors;
if(!data289 || typeof data289 != "object"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/policy/Statement",schemaPath:"#/$defs/policy/properties/Statement/type",keyword:"type",params:{type: schema50.properties.Statement.type}}];
return false;
}
if(errors === _errs703){
if(Array.isArray(data289)){
var valid207 = true;
const len27 = data289.length;
for(let i27=0; i27<len27; i27++){
let data290 = data289[i27];
const _errs705 = errors;
if(!(data290 && typeof data290 == "object" && !Array.isArray(data290))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/policy/Statement/" + i27,schemaPath:"#/$defs/policy/properties/Statement/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid207 = _errs705 === errors;
if(!valid207){
break;
}
}
}
}
}
}
}
var valid173 = _errs700 === errors;
}
else {
var valid173 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/keys/" + i23,schemaPath:"#/properties/keys/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid172 = _errs590 === errors;
if(!valid172){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs588 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data291 = data.accounts;
const _errs707 = errors;
if(errors === _errs707){
if(Array.isArray(data291)){
var valid208 = true;
const len28 = data291.length;
for(let i28=0; i28<len28; i28++){
let data292 = data291[i28];
const _errs709 = errors;
if(errors === _errs709){
if(data292 && typeof data292 == "object" && !Array.isArray(data292)){
if(data292.scope !== undefined){
const _errs711 = errors;
if(typeof data292.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i28+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid209 = _errs711 === errors;
}
else {
var valid209 = true;
}
if(valid209){
if(data292.address !== undefined){
const _errs714 = errors;
if(typeof data292.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i28+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid209 = _errs714 === errors;
}
else {
var valid209 = true;
}
if(valid209){
if(data292.at !== undefined){
let data295 = data292.at;
const _errs717 = errors;
const _errs718 = errors;
if(errors === _errs718){
if(data295 && typeof data295 == "object" && !Array.isArray(data295)){
let missing81;
if((((((data295.file === undefined) && (missing81 = "file")) || ((data295.startLine === undefined) && (missing81 = "startLine"))) || ((data295.startColumn === undefined) && (missing81 = "startColumn"))) || ((data295.endLine === undefined) && (missing81 = "endLine"))) || ((data295.endColumn === undefined) && (missing81 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i28+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing81}}];
return false;
}
else {
if(data295.file !== undefined){
const _errs720 = errors;
if(typeof data295.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i28+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid213 = _errs720 === errors;
}
else {
var valid213 = true;
}
if(valid213){
if(data295.startLine !== undefined){
let data297 = data295.startLine;
const _errs722 = errors;
if(!(((typeof data297 == "number") && (!(data297 % 1) && !isNaN(data297))) && (isFinite(data297)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i28+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid213 = _errs722 === errors;
}
else {
var valid213 = true;
}
if(valid213){
if(data295.startColumn !== undefined){
let data298 = data295.startColumn;
const _errs724 = errors;
if(!(((typeof data298 == "number") && (!(data298 % 1) && !isNaN(data298))) && (isFinite(data298)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i28+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid213 = _errs724 === errors;
}
else {
var valid213 = true;
}
if(valid213){
if(data295.endLine !== undefined){
let data299 = data295.endLine;
const _errs726 = errors;
if(!(((typeof data299 == "number") && (!(data299 % 1) && !isNaN(data299))) && (isFinite(data299)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i28+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid213 = _errs726 === errors;
}
else {
var valid213 = true;
}
if(valid213){
if(data295.endColumn !== undefined){
let data300 = data295.endColumn;
const _errs728 = errors;
if(!(((typeof data300 == "number") && (!(data300 % 1) && !isNaN(data300))) && (isFinite(data300)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i28+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid213 = _errs728 === errors;
}
else {
var valid213 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/accounts/" + i28+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid209 = _errs717 === errors;
}
else {
var valid209 = true;
}
if(valid209){
if(data292.highThroughput !== undefined){
let data301 = data292.highThroughput;
const _errs730 = errors;
const _errs731 = errors;
if((typeof data301 !== "boolean") && (!(data301 && typeof data301 == "object" && !Array.isArray(data301)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i28+"/highThroughput",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema58.type}}];
return false;
}
if(errors === _errs731){
if(data301 && typeof data301 == "object" && !Array.isArray(data301)){
let missing82;
if((data301.unread === undefined) && (missing82 = "unread")){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i28+"/highThroughput",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing82}}];
return false;
}
else {
if(data301.unread !== undefined){
const _errs733 = errors;
if(typeof data301.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i28+"/highThroughput/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid215 = _errs733 === errors;
}
else {
var valid215 = true;
}
if(valid215){
if(data301.detail !== undefined){
const _errs735 = errors;
if(typeof data301.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i28+"/highThroughput/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid215 = _errs735 === errors;
}
else {
var valid215 = true;
}
}
}
}
}
var valid209 = _errs730 === errors;
}
else {
var valid209 = true;
}
if(valid209){
if(data292.defaultParameterTier !== undefined){
let data304 = data292.defaultParameterTier;
const _errs737 = errors;
const _errs738 = errors;
if((typeof data304 !== "string") && (!(data304 && typeof data304 == "object" && !Array.isArray(data304)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i28+"/defaultParameterTier",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema64.type}}];
return false;
}
if(errors === _errs738){
if(data304 && typeof data304 == "object" && !Array.isArray(data304)){
let missing83;
if((data304.unread === undefined) && (missing83 = "unread")){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i28+"/defaultParameterTier",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing83}}];
return false;
}
else {
if(data304.unread !== undefined){
const _errs740 = errors;
if(typeof data304.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i28+"/defaultParameterTier/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid217 = _errs740 === errors;
}
else {
var valid217 = true;
}
if(valid217){
if(data304.detail !== undefined){
const _errs742 = errors;
if(typeof data304.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i28+"/defaultParameterTier/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid217 = _errs742 === errors;
}
else {
var valid217 = true;
}
}
}
}
}
var valid209 = _errs737 === errors;
}
else {
var valid209 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/accounts/" + i28,schemaPath:"#/properties/accounts/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid208 = _errs709 === errors;
if(!valid208){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs707 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workloads !== undefined){
let data307 = data.workloads;
const _errs744 = errors;
if(errors === _errs744){
if(Array.isArray(data307)){
var valid218 = true;
const len29 = data307.length;
for(let i29=0; i29<len29; i29++){
let data308 = data307[i29];
const _errs746 = errors;
if(errors === _errs746){
if(data308 && typeof data308 == "object" && !Array.isArray(data308)){
if(data308.arn !== undefined){
let data309 = data308.arn;
const _errs748 = errors;
const _errs749 = errors;
if((typeof data309 !== "string") && (!(Array.isArray(data309)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs749){
if(Array.isArray(data309)){
var valid221 = true;
const len30 = data309.length;
for(let i30=0; i30<len30; i30++){
let data310 = data309[i30];
const _errs751 = errors;
if((typeof data310 !== "string") && (!(data310 && typeof data310 == "object" && !Array.isArray(data310)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/arn/" + i30,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs751){
if(data310 && typeof data310 == "object" && !Array.isArray(data310)){
let missing84;
if((data310.hole === undefined) && (missing84 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/arn/" + i30,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing84}}];
return false;
}
else {
if(data310.hole !== undefined){
const _errs753 = errors;
if(typeof data310.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/arn/" + i30+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid222 = _errs753 === errors;
}
else {
var valid222 = true;
}
if(valid222){
if(data310.width !== undefined){
let data312 = data310.width;
const _errs755 = errors;
if(!(((typeof data312 == "number") && (!(data312 % 1) && !isNaN(data312))) && (isFinite(data312)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/arn/" + i30+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid222 = _errs755 === errors;
}
else {
var valid222 = true;
}
}
}
}
}
var valid221 = _errs751 === errors;
if(!valid221){
break;
}
}
}
}
var valid219 = _errs748 === errors;
}
else {
var valid219 = true;
}
if(valid219){
if(data308.scope !== undefined){
const _errs757 = errors;
if(typeof data308.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid219 = _errs757 === errors;
}
else {
var valid219 = true;
}
if(valid219){
if(data308.address !== undefined){
const _errs760 = errors;
if(typeof data308.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid219 = _errs760 === errors;
}
else {
var valid219 = true;
}
if(valid219){
if(data308.at !== undefined){
let data315 = data308.at;
const _errs763 = errors;
const _errs764 = errors;
if(errors === _errs764){
if(data315 && typeof data315 == "object" && !Array.isArray(data315)){
let missing85;
if((((((data315.file === undefined) && (missing85 = "file")) || ((data315.startLine === undefined) && (missing85 = "startLine"))) || ((data315.startColumn === undefined) && (missing85 = "startColumn"))) || ((data315.endLine === undefined) && (missing85 = "endLine"))) || ((data315.endColumn === undefined) && (missing85 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing85}}];
return false;
}
else {
if(data315.file !== undefined){
const _errs766 = errors;
if(typeof data315.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid226 = _errs766 === errors;
}
else {
var valid226 = true;
}
if(valid226){
if(data315.startLine !== undefined){
let data317 = data315.startLine;
const _errs768 = errors;
if(!(((typeof data317 == "number") && (!(data317 % 1) && !isNaN(data317))) && (isFinite(data317)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid226 = _errs768 === errors;
}
else {
var valid226 = true;
}
if(valid226){
if(data315.startColumn !== undefined){
let data318 = data315.startColumn;
const _errs770 = errors;
if(!(((typeof data318 == "number") && (!(data318 % 1) && !isNaN(data318))) && (isFinite(data318)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid226 = _errs770 === errors;
}
else {
var valid226 = true;
}
if(valid226){
if(data315.endLine !== undefined){
let data319 = data315.endLine;
const _errs772 = errors;
if(!(((typeof data319 == "number") && (!(data319 % 1) && !isNaN(data319))) && (isFinite(data319)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid226 = _errs772 === errors;
}
else {
var valid226 = true;
}
if(valid226){
if(data315.endColumn !== undefined){
let data320 = data315.endColumn;
const _errs774 = errors;
if(!(((typeof data320 == "number") && (!(data320 % 1) && !isNaN(data320))) && (isFinite(data320)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid226 = _errs774 === errors;
}
else {
var valid226 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid219 = _errs763 === errors;
}
else {
var valid219 = true;
}
if(valid219){
if(data308.name !== undefined){
let data321 = data308.name;
const _errs776 = errors;
const _errs777 = errors;
if((typeof data321 != "object") && (typeof data321 !== "string")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema23.type}}];
return false;
}
if(errors === _errs777){
if(Array.isArray(data321)){
var valid228 = true;
const len31 = data321.length;
for(let i31=0; i31<len31; i31++){
let data322 = data321[i31];
const _errs779 = errors;
if((typeof data322 !== "string") && (!(data322 && typeof data322 == "object" && !Array.isArray(data322)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/name/" + i31,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema23.items.type}}];
return false;
}
if(errors === _errs779){
if(data322 && typeof data322 == "object" && !Array.isArray(data322)){
let missing86;
if((data322.hole === undefined) && (missing86 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/name/" + i31,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing86}}];
return false;
}
else {
if(data322.hole !== undefined){
const _errs781 = errors;
if(typeof data322.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/name/" + i31+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid229 = _errs781 === errors;
}
else {
var valid229 = true;
}
if(valid229){
if(data322.width !== undefined){
let data324 = data322.width;
const _errs783 = errors;
if(!(((typeof data324 == "number") && (!(data324 % 1) && !isNaN(data324))) && (isFinite(data324)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/name/" + i31+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid229 = _errs783 === errors;
}
else {
var valid229 = true;
}
}
}
}
}
var valid228 = _errs779 === errors;
if(!valid228){
break;
}
}
}
if(errors === _errs777){
if(data321 && typeof data321 == "object" && !Array.isArray(data321)){
let missing87;
if((data321.unread === undefined) && (missing87 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing87}}];
return false;
}
else {
if(data321.unread !== undefined){
const _errs785 = errors;
if(typeof data321.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid230 = _errs785 === errors;
}
else {
var valid230 = true;
}
if(valid230){
if(data321.detail !== undefined){
const _errs787 = errors;
if(typeof data321.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid230 = _errs787 === errors;
}
else {
var valid230 = true;
}
}
}
}
}
}
var valid219 = _errs776 === errors;
}
else {
var valid219 = true;
}
if(valid219){
if(data308.type !== undefined){
let data327 = data308.type;
const _errs789 = errors;
const _errs790 = errors;
if((typeof data327 !== "string") && (!(data327 && typeof data327 == "object" && !Array.isArray(data327)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/type",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema64.type}}];
return false;
}
if(errors === _errs790){
if(data327 && typeof data327 == "object" && !Array.isArray(data327)){
let missing88;
if((data327.unread === undefined) && (missing88 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/type",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing88}}];
return false;
}
else {
if(data327.unread !== undefined){
const _errs792 = errors;
if(typeof data327.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/type/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid232 = _errs792 === errors;
}
else {
var valid232 = true;
}
if(valid232){
if(data327.detail !== undefined){
const _errs794 = errors;
if(typeof data327.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/type/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid232 = _errs794 === errors;
}
else {
var valid232 = true;
}
}
}
}
}
var valid219 = _errs789 === errors;
}
else {
var valid219 = true;
}
if(valid219){
if(data308.references !== undefined){
let data330 = data308.references;
const _errs796 = errors;
if(!data330 || typeof data330 != "object"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/references",schemaPath:"#/properties/workloads/items/properties/references/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.references.type}}];
return false;
}
if(errors === _errs796){
if(Array.isArray(data330)){
var valid233 = true;
const len32 = data330.length;
for(let i32=0; i32<len32; i32++){
let data331 = data330[i32];
const _errs798 = errors;
if(errors === _errs798){
if(data331 && typeof data331 == "object" && !Array.isArray(data331)){
let missing89;
if((((data331.to === undefined) && (missing89 = "to")) || ((data331.target === undefined) && (missing89 = "target"))) || ((data331.how === undefined) && (missing89 = "how"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/references/" + i32,schemaPath:"#/properties/workloads/items/properties/references/items/required",keyword:"required",params:{missingProperty: missing89}}];
return false;
}
else {
if(data331.to !== undefined){
const _errs800 = errors;
if(typeof data331.to !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/references/" + i32+"/to",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid234 = _errs800 === errors;
}
else {
var valid234 = true;
}
if(valid234){
if(data331.target !== undefined){
let data333 = data331.target;
const _errs803 = errors;
const _errs804 = errors;
if((typeof data333 !== "string") && (!(Array.isArray(data333)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/references/" + i32+"/target",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs804){
if(Array.isArray(data333)){
var valid237 = true;
const len33 = data333.length;
for(let i33=0; i33<len33; i33++){
let data334 = data333[i33];
const _errs806 = errors;
if((typeof data334 !== "string") && (!(data334 && typeof data334 == "object" && !Array.isArray(data334)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/references/" + i32+"/target/" + i33,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs806){
if(data334 && typeof data334 == "object" && !Array.isArray(data334)){
let missing90;
if((data334.hole === undefined) && (missing90 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/references/" + i32+"/target/" + i33,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing90}}];
return false;
}
else {
if(data334.hole !== undefined){
const _errs808 = errors;
if(typeof data334.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/references/" + i32+"/target/" + i33+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid238 = _errs808 === errors;
}
else {
var valid238 = true;
}
if(valid238){
if(data334.width !== undefined){
let data336 = data334.width;
const _errs810 = errors;
if(!(((typeof data336 == "number") && (!(data336 % 1) && !isNaN(data336))) && (isFinite(data336)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/references/" + i32+"/target/" + i33+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid238 = _errs810 === errors;
}
else {
var valid238 = true;
}
}
}
}
}
var valid237 = _errs806 === errors;
if(!valid237){
break;
}
}
}
}
var valid234 = _errs803 === errors;
}
else {
var valid234 = true;
}
if(valid234){
if(data331.address !== undefined){
const _errs812 = errors;
if(typeof data331.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/references/" + i32+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid234 = _errs812 === errors;
}
else {
var valid234 = true;
}
if(valid234){
if(data331.jsonKey !== undefined){
let data338 = data331.jsonKey;
const _errs815 = errors;
const _errs816 = errors;
if(((typeof data338 !== "string") && (!(Array.isArray(data338)))) && (data338 !== null)){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/references/" + i32+"/jsonKey",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema30.type}}];
return false;
}
if(errors === _errs816){
if(Array.isArray(data338)){
var valid241 = true;
const len34 = data338.length;
for(let i34=0; i34<len34; i34++){
let data339 = data338[i34];
const _errs818 = errors;
if((typeof data339 !== "string") && (!(data339 && typeof data339 == "object" && !Array.isArray(data339)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/references/" + i32+"/jsonKey/" + i34,schemaPath:"#/$defs/textOrNull/items/type",keyword:"type",params:{type: schema30.items.type}}];
return false;
}
if(errors === _errs818){
if(data339 && typeof data339 == "object" && !Array.isArray(data339)){
let missing91;
if((data339.hole === undefined) && (missing91 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/references/" + i32+"/jsonKey/" + i34,schemaPath:"#/$defs/textOrNull/items/required",keyword:"required",params:{missingProperty: missing91}}];
return false;
}
else {
if(data339.hole !== undefined){
const _errs820 = errors;
if(typeof data339.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/references/" + i32+"/jsonKey/" + i34+"/hole",schemaPath:"#/$defs/textOrNull/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid242 = _errs820 === errors;
}
else {
var valid242 = true;
}
if(valid242){
if(data339.width !== undefined){
let data341 = data339.width;
const _errs822 = errors;
if(!(((typeof data341 == "number") && (!(data341 % 1) && !isNaN(data341))) && (isFinite(data341)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/references/" + i32+"/jsonKey/" + i34+"/width",schemaPath:"#/$defs/textOrNull/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid242 = _errs822 === errors;
}
else {
var valid242 = true;
}
}
}
}
}
var valid241 = _errs818 === errors;
if(!valid241){
break;
}
}
}
}
var valid234 = _errs815 === errors;
}
else {
var valid234 = true;
}
if(valid234){
if(data331.versionId !== undefined){
let data342 = data331.versionId;
const _errs824 = errors;
const _errs825 = errors;
if(((typeof data342 !== "string") && (!(Array.isArray(data342)))) && (data342 !== null)){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/references/" + i32+"/versionId",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema30.type}}];
return false;
}
if(errors === _errs825){
if(Array.isArray(data342)){
var valid244 = true;
const len35 = data342.length;
for(let i35=0; i35<len35; i35++){
let data343 = data342[i35];
const _errs827 = errors;
if((typeof data343 !== "string") && (!(data343 && typeof data343 == "object" && !Array.isArray(data343)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/references/" + i32+"/versionId/" + i35,schemaPath:"#/$defs/textOrNull/items/type",keyword:"type",params:{type: schema30.items.type}}];
return false;
}
if(errors === _errs827){
if(data343 && typeof data343 == "object" && !Array.isArray(data343)){
let missing92;
if((data343.hole === undefined) && (missing92 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/references/" + i32+"/versionId/" + i35,schemaPath:"#/$defs/textOrNull/items/required",keyword:"required",params:{missingProperty: missing92}}];
return false;
}
else {
if(data343.hole !== undefined){
const _errs829 = errors;
if(typeof data343.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/references/" + i32+"/versionId/" + i35+"/hole",schemaPath:"#/$defs/textOrNull/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid245 = _errs829 === errors;
}
else {
var valid245 = true;
}
if(valid245){
if(data343.width !== undefined){
let data345 = data343.width;
const _errs831 = errors;
if(!(((typeof data345 == "number") && (!(data345 % 1) && !isNaN(data345))) && (isFinite(data345)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/references/" + i32+"/versionId/" + i35+"/width",schemaPath:"#/$defs/textOrNull/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid245 = _errs831 === errors;
}
else {
var valid245 = true;
}
}
}
}
}
var valid244 = _errs827 === errors;
if(!valid244){
break;
}
}
}
}
var valid234 = _errs824 === errors;
}
else {
var valid234 = true;
}
if(valid234){
if(data331.versionStage !== undefined){
let data346 = data331.versionStage;
const _errs833 = errors;
const _errs834 = errors;
if(((typeof data346 !== "string") && (!(Array.isArray(data346)))) && (data346 !== null)){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/references/" + i32+"/versionStage",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema30.type}}];
return false;
}
if(errors === _errs834){
if(Array.isArray(data346)){
var valid247 = true;
const len36 = data346.length;
for(let i36=0; i36<len36; i36++){
let data347 = data346[i36];
const _errs836 = errors;
if((typeof data347 !== "string") && (!(data347 && typeof data347 == "object" && !Array.isArray(data347)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/references/" + i32+"/versionStage/" + i36,schemaPath:"#/$defs/textOrNull/items/type",keyword:"type",params:{type: schema30.items.type}}];
return false;
}
if(errors === _errs836){
if(data347 && typeof data347 == "object" && !Array.isArray(data347)){
let missing93;
if((data347.hole === undefined) && (missing93 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/references/" + i32+"/versionStage/" + i36,schemaPath:"#/$defs/textOrNull/items/required",keyword:"required",params:{missingProperty: missing93}}];
return false;
}
else {
if(data347.hole !== undefined){
const _errs838 = errors;
if(typeof data347.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/references/" + i32+"/versionStage/" + i36+"/hole",schemaPath:"#/$defs/textOrNull/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid248 = _errs838 === errors;
}
else {
var valid248 = true;
}
if(valid248){
if(data347.width !== undefined){
let data349 = data347.width;
const _errs840 = errors;
if(!(((typeof data349 == "number") && (!(data349 % 1) && !isNaN(data349))) && (isFinite(data349)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/references/" + i32+"/versionStage/" + i36+"/width",schemaPath:"#/$defs/textOrNull/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid248 = _errs840 === errors;
}
else {
var valid248 = true;
}
}
}
}
}
var valid247 = _errs836 === errors;
if(!valid247){
break;
}
}
}
}
var valid234 = _errs833 === errors;
}
else {
var valid234 = true;
}
if(valid234){
if(data331.how !== undefined){
const _errs842 = errors;
if(typeof data331.how !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/references/" + i32+"/how",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid234 = _errs842 === errors;
}
else {
var valid234 = true;
}
if(valid234){
if(data331.at !== undefined){
let data351 = data331.at;
const _errs845 = errors;
const _errs846 = errors;
if(errors === _errs846){
if(data351 && typeof data351 == "object" && !Array.isArray(data351)){
let missing94;
if((((((data351.file === undefined) && (missing94 = "file")) || ((data351.startLine === undefined) && (missing94 = "startLine"))) || ((data351.startColumn === undefined) && (missing94 = "startColumn"))) || ((data351.endLine === undefined) && (missing94 = "endLine"))) || ((data351.endColumn === undefined) && (missing94 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/references/" + i32+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing94}}];
return false;
}
else {
if(data351.file !== undefined){
const _errs848 = errors;
if(typeof data351.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/references/" + i32+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid251 = _errs848 === errors;
}
else {
var valid251 = true;
}
if(valid251){
if(data351.startLine !== undefined){
let data353 = data351.startLine;
const _errs850 = errors;
if(!(((typeof data353 == "number") && (!(data353 % 1) && !isNaN(data353))) && (isFinite(data353)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/references/" + i32+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid251 = _errs850 === errors;
}
else {
var valid251 = true;
}
if(valid251){
if(data351.startColumn !== undefined){
let data354 = data351.startColumn;
const _errs852 = errors;
if(!(((typeof data354 == "number") && (!(data354 % 1) && !isNaN(data354))) && (isFinite(data354)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/references/" + i32+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid251 = _errs852 === errors;
}
else {
var valid251 = true;
}
if(valid251){
if(data351.endLine !== undefined){
let data355 = data351.endLine;
const _errs854 = errors;
if(!(((typeof data355 == "number") && (!(data355 % 1) && !isNaN(data355))) && (isFinite(data355)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/references/" + i32+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid251 = _errs854 === errors;
}
else {
var valid251 = true;
}
if(valid251){
if(data351.endColumn !== undefined){
let data356 = data351.endColumn;
const _errs856 = errors;
if(!(((typeof data356 == "number") && (!(data356 % 1) && !isNaN(data356))) && (isFinite(data356)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/references/" + i32+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid251 = _errs856 === errors;
}
else {
var valid251 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/references/" + i32+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid234 = _errs845 === errors;
}
else {
var valid234 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/references/" + i32,schemaPath:"#/properties/workloads/items/properties/references/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid233 = _errs798 === errors;
if(!valid233){
break;
}
}
}
if(errors === _errs796){
if(data330 && typeof data330 == "object" && !Array.isArray(data330)){
let missing95;
if((data330.unread === undefined) && (missing95 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/references",schemaPath:"#/properties/workloads/items/properties/references/required",keyword:"required",params:{missingProperty: missing95}}];
return false;
}
else {
if(data330.unread !== undefined){
const _errs858 = errors;
if(typeof data330.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/references/unread",schemaPath:"#/properties/workloads/items/properties/references/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid252 = _errs858 === errors;
}
else {
var valid252 = true;
}
if(valid252){
if(data330.detail !== undefined){
const _errs860 = errors;
if(typeof data330.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/references/detail",schemaPath:"#/properties/workloads/items/properties/references/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid252 = _errs860 === errors;
}
else {
var valid252 = true;
}
}
}
}
}
}
var valid219 = _errs796 === errors;
}
else {
var valid219 = true;
}
if(valid219){
if(data308.environment !== undefined){
let data359 = data308.environment;
const _errs862 = errors;
if(!data359 || typeof data359 != "object"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/environment",schemaPath:"#/properties/workloads/items/properties/environment/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.environment.type}}];
return false;
}
if(errors === _errs862){
if(Array.isArray(data359)){
var valid253 = true;
const len37 = data359.length;
for(let i37=0; i37<len37; i37++){
let data360 = data359[i37];
const _errs864 = errors;
if(errors === _errs864){
if(data360 && typeof data360 == "object" && !Array.isArray(data360)){
let missing96;
if(((data360.name === undefined) && (missing96 = "name")) || ((data360.value === undefined) && (missing96 = "value"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/environment/" + i37,schemaPath:"#/properties/workloads/items/properties/environment/items/required",keyword:"required",params:{missingProperty: missing96}}];
return false;
}
else {
if(data360.name !== undefined){
let data361 = data360.name;
const _errs866 = errors;
const _errs867 = errors;
if((typeof data361 !== "string") && (!(Array.isArray(data361)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/environment/" + i37+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs867){
if(Array.isArray(data361)){
var valid256 = true;
const len38 = data361.length;
for(let i38=0; i38<len38; i38++){
let data362 = data361[i38];
const _errs869 = errors;
if((typeof data362 !== "string") && (!(data362 && typeof data362 == "object" && !Array.isArray(data362)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/environment/" + i37+"/name/" + i38,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs869){
if(data362 && typeof data362 == "object" && !Array.isArray(data362)){
let missing97;
if((data362.hole === undefined) && (missing97 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/environment/" + i37+"/name/" + i38,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing97}}];
return false;
}
else {
if(data362.hole !== undefined){
const _errs871 = errors;
if(typeof data362.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/environment/" + i37+"/name/" + i38+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid257 = _errs871 === errors;
}
else {
var valid257 = true;
}
if(valid257){
if(data362.width !== undefined){
let data364 = data362.width;
const _errs873 = errors;
if(!(((typeof data364 == "number") && (!(data364 % 1) && !isNaN(data364))) && (isFinite(data364)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/environment/" + i37+"/name/" + i38+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid257 = _errs873 === errors;
}
else {
var valid257 = true;
}
}
}
}
}
var valid256 = _errs869 === errors;
if(!valid256){
break;
}
}
}
}
var valid254 = _errs866 === errors;
}
else {
var valid254 = true;
}
if(valid254){
if(data360.value !== undefined){
let data365 = data360.value;
const _errs875 = errors;
if(errors === _errs875){
if(data365 && typeof data365 == "object" && !Array.isArray(data365)){
let missing98;
if((data365.origin === undefined) && (missing98 = "origin")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/environment/" + i37+"/value",schemaPath:"#/properties/workloads/items/properties/environment/items/properties/value/required",keyword:"required",params:{missingProperty: missing98}}];
return false;
}
else {
if(data365.origin !== undefined){
const _errs877 = errors;
if(typeof data365.origin !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/environment/" + i37+"/value/origin",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid258 = _errs877 === errors;
}
else {
var valid258 = true;
}
if(valid258){
if(data365.words !== undefined){
const _errs880 = errors;
if(typeof data365.words !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/environment/" + i37+"/value/words",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid258 = _errs880 === errors;
}
else {
var valid258 = true;
}
if(valid258){
if(data365.from !== undefined){
const _errs883 = errors;
if(typeof data365.from !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/environment/" + i37+"/value/from",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid258 = _errs883 === errors;
}
else {
var valid258 = true;
}
if(valid258){
if(data365.at !== undefined){
let data369 = data365.at;
const _errs886 = errors;
const _errs887 = errors;
if(errors === _errs887){
if(data369 && typeof data369 == "object" && !Array.isArray(data369)){
let missing99;
if((((((data369.file === undefined) && (missing99 = "file")) || ((data369.startLine === undefined) && (missing99 = "startLine"))) || ((data369.startColumn === undefined) && (missing99 = "startColumn"))) || ((data369.endLine === undefined) && (missing99 = "endLine"))) || ((data369.endColumn === undefined) && (missing99 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/environment/" + i37+"/value/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing99}}];
return false;
}
else {
if(data369.file !== undefined){
const _errs889 = errors;
if(typeof data369.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/environment/" + i37+"/value/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid263 = _errs889 === errors;
}
else {
var valid263 = true;
}
if(valid263){
if(data369.startLine !== undefined){
let data371 = data369.startLine;
const _errs891 = errors;
if(!(((typeof data371 == "number") && (!(data371 % 1) && !isNaN(data371))) && (isFinite(data371)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/environment/" + i37+"/value/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid263 = _errs891 === errors;
}
else {
var valid263 = true;
}
if(valid263){
if(data369.startColumn !== undefined){
let data372 = data369.startColumn;
const _errs893 = errors;
if(!(((typeof data372 == "number") && (!(data372 % 1) && !isNaN(data372))) && (isFinite(data372)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/environment/" + i37+"/value/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid263 = _errs893 === errors;
}
else {
var valid263 = true;
}
if(valid263){
if(data369.endLine !== undefined){
let data373 = data369.endLine;
const _errs895 = errors;
if(!(((typeof data373 == "number") && (!(data373 % 1) && !isNaN(data373))) && (isFinite(data373)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/environment/" + i37+"/value/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid263 = _errs895 === errors;
}
else {
var valid263 = true;
}
if(valid263){
if(data369.endColumn !== undefined){
let data374 = data369.endColumn;
const _errs897 = errors;
if(!(((typeof data374 == "number") && (!(data374 % 1) && !isNaN(data374))) && (isFinite(data374)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/environment/" + i37+"/value/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid263 = _errs897 === errors;
}
else {
var valid263 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/environment/" + i37+"/value/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid258 = _errs886 === errors;
}
else {
var valid258 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/environment/" + i37+"/value",schemaPath:"#/properties/workloads/items/properties/environment/items/properties/value/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid254 = _errs875 === errors;
}
else {
var valid254 = true;
}
if(valid254){
if(data360.at !== undefined){
let data375 = data360.at;
const _errs899 = errors;
const _errs900 = errors;
if(errors === _errs900){
if(data375 && typeof data375 == "object" && !Array.isArray(data375)){
let missing100;
if((((((data375.file === undefined) && (missing100 = "file")) || ((data375.startLine === undefined) && (missing100 = "startLine"))) || ((data375.startColumn === undefined) && (missing100 = "startColumn"))) || ((data375.endLine === undefined) && (missing100 = "endLine"))) || ((data375.endColumn === undefined) && (missing100 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/environment/" + i37+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing100}}];
return false;
}
else {
if(data375.file !== undefined){
const _errs902 = errors;
if(typeof data375.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/environment/" + i37+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid265 = _errs902 === errors;
}
else {
var valid265 = true;
}
if(valid265){
if(data375.startLine !== undefined){
let data377 = data375.startLine;
const _errs904 = errors;
if(!(((typeof data377 == "number") && (!(data377 % 1) && !isNaN(data377))) && (isFinite(data377)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/environment/" + i37+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid265 = _errs904 === errors;
}
else {
var valid265 = true;
}
if(valid265){
if(data375.startColumn !== undefined){
let data378 = data375.startColumn;
const _errs906 = errors;
if(!(((typeof data378 == "number") && (!(data378 % 1) && !isNaN(data378))) && (isFinite(data378)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/environment/" + i37+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid265 = _errs906 === errors;
}
else {
var valid265 = true;
}
if(valid265){
if(data375.endLine !== undefined){
let data379 = data375.endLine;
const _errs908 = errors;
if(!(((typeof data379 == "number") && (!(data379 % 1) && !isNaN(data379))) && (isFinite(data379)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/environment/" + i37+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid265 = _errs908 === errors;
}
else {
var valid265 = true;
}
if(valid265){
if(data375.endColumn !== undefined){
let data380 = data375.endColumn;
const _errs910 = errors;
if(!(((typeof data380 == "number") && (!(data380 % 1) && !isNaN(data380))) && (isFinite(data380)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/environment/" + i37+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid265 = _errs910 === errors;
}
else {
var valid265 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/environment/" + i37+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid254 = _errs899 === errors;
}
else {
var valid254 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/environment/" + i37,schemaPath:"#/properties/workloads/items/properties/environment/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid253 = _errs864 === errors;
if(!valid253){
break;
}
}
}
if(errors === _errs862){
if(data359 && typeof data359 == "object" && !Array.isArray(data359)){
let missing101;
if((data359.unread === undefined) && (missing101 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/environment",schemaPath:"#/properties/workloads/items/properties/environment/required",keyword:"required",params:{missingProperty: missing101}}];
return false;
}
else {
if(data359.unread !== undefined){
const _errs912 = errors;
if(typeof data359.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/environment/unread",schemaPath:"#/properties/workloads/items/properties/environment/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid266 = _errs912 === errors;
}
else {
var valid266 = true;
}
if(valid266){
if(data359.detail !== undefined){
const _errs914 = errors;
if(typeof data359.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/environment/detail",schemaPath:"#/properties/workloads/items/properties/environment/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid266 = _errs914 === errors;
}
else {
var valid266 = true;
}
}
}
}
}
}
var valid219 = _errs862 === errors;
}
else {
var valid219 = true;
}
if(valid219){
if(data308.cache !== undefined){
let data383 = data308.cache;
const _errs916 = errors;
if((!(data383 && typeof data383 == "object" && !Array.isArray(data383))) && (data383 !== null)){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/cache",schemaPath:"#/properties/workloads/items/properties/cache/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.cache.type}}];
return false;
}
const _errs918 = errors;
let valid267 = true;
const _errs919 = errors;
if(data383 && typeof data383 == "object" && !Array.isArray(data383)){
let missing102;
if((data383.unread === undefined) && (missing102 = "unread")){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid9 = _errs919 === errors;
errors = _errs918;
if(vErrors !== null){
if(_errs918){
vErrors.length = _errs918;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid9){
const _errs920 = errors;
if(data383 && typeof data383 == "object" && !Array.isArray(data383)){
if(data383.unread !== undefined){
const _errs921 = errors;
if(typeof data383.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/cache/unread",schemaPath:"#/properties/workloads/items/properties/cache/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid268 = _errs921 === errors;
}
else {
var valid268 = true;
}
if(valid268){
if(data383.detail !== undefined){
const _errs923 = errors;
if(typeof data383.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/cache/detail",schemaPath:"#/properties/workloads/items/properties/cache/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid268 = _errs923 === errors;
}
else {
var valid268 = true;
}
}
}
var _valid9 = _errs920 === errors;
valid267 = _valid9;
ifClause8 = "then";
}
else {
const _errs925 = errors;
if(data383 && typeof data383 == "object" && !Array.isArray(data383)){
let missing103;
if(((data383.by === undefined) && (missing103 = "by")) || ((data383.ttlSeconds === undefined) && (missing103 = "ttlSeconds"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/cache",schemaPath:"#/properties/workloads/items/properties/cache/else/required",keyword:"required",params:{missingProperty: missing103}}];
return false;
}
else {
if(data383.by !== undefined){
const _errs926 = errors;
if(typeof data383.by !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/cache/by",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid269 = _errs926 === errors;
}
else {
var valid269 = true;
}
if(valid269){
if(data383.ttlSeconds !== undefined){
let data387 = data383.ttlSeconds;
const _errs929 = errors;
if(!((typeof data387 == "number") && (isFinite(data387)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/cache/ttlSeconds",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid269 = _errs929 === errors;
}
else {
var valid269 = true;
}
if(valid269){
if(data383.at !== undefined){
let data388 = data383.at;
const _errs932 = errors;
const _errs933 = errors;
if(errors === _errs933){
if(data388 && typeof data388 == "object" && !Array.isArray(data388)){
let missing104;
if((((((data388.file === undefined) && (missing104 = "file")) || ((data388.startLine === undefined) && (missing104 = "startLine"))) || ((data388.startColumn === undefined) && (missing104 = "startColumn"))) || ((data388.endLine === undefined) && (missing104 = "endLine"))) || ((data388.endColumn === undefined) && (missing104 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/cache/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing104}}];
return false;
}
else {
if(data388.file !== undefined){
const _errs935 = errors;
if(typeof data388.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/cache/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid273 = _errs935 === errors;
}
else {
var valid273 = true;
}
if(valid273){
if(data388.startLine !== undefined){
let data390 = data388.startLine;
const _errs937 = errors;
if(!(((typeof data390 == "number") && (!(data390 % 1) && !isNaN(data390))) && (isFinite(data390)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/cache/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid273 = _errs937 === errors;
}
else {
var valid273 = true;
}
if(valid273){
if(data388.startColumn !== undefined){
let data391 = data388.startColumn;
const _errs939 = errors;
if(!(((typeof data391 == "number") && (!(data391 % 1) && !isNaN(data391))) && (isFinite(data391)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/cache/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid273 = _errs939 === errors;
}
else {
var valid273 = true;
}
if(valid273){
if(data388.endLine !== undefined){
let data392 = data388.endLine;
const _errs941 = errors;
if(!(((typeof data392 == "number") && (!(data392 % 1) && !isNaN(data392))) && (isFinite(data392)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/cache/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid273 = _errs941 === errors;
}
else {
var valid273 = true;
}
if(valid273){
if(data388.endColumn !== undefined){
let data393 = data388.endColumn;
const _errs943 = errors;
if(!(((typeof data393 == "number") && (!(data393 % 1) && !isNaN(data393))) && (isFinite(data393)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/cache/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid273 = _errs943 === errors;
}
else {
var valid273 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/cache/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid269 = _errs932 === errors;
}
else {
var valid269 = true;
}
}
}
}
}
var _valid9 = _errs925 === errors;
valid267 = _valid9;
ifClause8 = "else";
}
if(!valid267){
const err19 = {instancePath:instancePath+"/workloads/" + i29+"/cache",schemaPath:"#/properties/workloads/items/properties/cache/if",keyword:"if",params:{failingKeyword: ifClause8}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
validate10.errors = vErrors;
return false;
}
var valid219 = _errs916 === errors;
}
else {
var valid219 = true;
}
if(valid219){
if(data308.refreshSeconds !== undefined){
let data394 = data308.refreshSeconds;
const _errs945 = errors;
if(((!((typeof data394 == "number") && (isFinite(data394)))) && (data394 !== null)) && (!(data394 && typeof data394 == "object" && !Array.isArray(data394)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/refreshSeconds",schemaPath:"#/properties/workloads/items/properties/refreshSeconds/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.refreshSeconds.type}}];
return false;
}
if(errors === _errs945){
if(data394 && typeof data394 == "object" && !Array.isArray(data394)){
let missing105;
if((data394.unread === undefined) && (missing105 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/refreshSeconds",schemaPath:"#/properties/workloads/items/properties/refreshSeconds/required",keyword:"required",params:{missingProperty: missing105}}];
return false;
}
else {
if(data394.unread !== undefined){
const _errs947 = errors;
if(typeof data394.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/refreshSeconds/unread",schemaPath:"#/properties/workloads/items/properties/refreshSeconds/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid274 = _errs947 === errors;
}
else {
var valid274 = true;
}
if(valid274){
if(data394.detail !== undefined){
const _errs949 = errors;
if(typeof data394.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/refreshSeconds/detail",schemaPath:"#/properties/workloads/items/properties/refreshSeconds/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid274 = _errs949 === errors;
}
else {
var valid274 = true;
}
}
}
}
}
var valid219 = _errs945 === errors;
}
else {
var valid219 = true;
}
if(valid219){
if(data308.copies !== undefined){
let data397 = data308.copies;
const _errs951 = errors;
if((!((typeof data397 == "number") && (isFinite(data397)))) && (!(data397 && typeof data397 == "object" && !Array.isArray(data397)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/copies",schemaPath:"#/properties/workloads/items/properties/copies/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.copies.type}}];
return false;
}
if(errors === _errs951){
if(data397 && typeof data397 == "object" && !Array.isArray(data397)){
let missing106;
if((data397.unread === undefined) && (missing106 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/copies",schemaPath:"#/properties/workloads/items/properties/copies/required",keyword:"required",params:{missingProperty: missing106}}];
return false;
}
else {
if(data397.unread !== undefined){
const _errs953 = errors;
if(typeof data397.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/copies/unread",schemaPath:"#/properties/workloads/items/properties/copies/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid275 = _errs953 === errors;
}
else {
var valid275 = true;
}
if(valid275){
if(data397.detail !== undefined){
const _errs955 = errors;
if(typeof data397.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/copies/detail",schemaPath:"#/properties/workloads/items/properties/copies/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid275 = _errs955 === errors;
}
else {
var valid275 = true;
}
}
}
}
}
var valid219 = _errs951 === errors;
}
else {
var valid219 = true;
}
if(valid219){
if(data308.restartsOnRotation !== undefined){
let data400 = data308.restartsOnRotation;
const _errs957 = errors;
const _errs958 = errors;
if((typeof data400 !== "boolean") && (!(data400 && typeof data400 == "object" && !Array.isArray(data400)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/restartsOnRotation",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema58.type}}];
return false;
}
if(errors === _errs958){
if(data400 && typeof data400 == "object" && !Array.isArray(data400)){
let missing107;
if((data400.unread === undefined) && (missing107 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/restartsOnRotation",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing107}}];
return false;
}
else {
if(data400.unread !== undefined){
const _errs960 = errors;
if(typeof data400.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/restartsOnRotation/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid277 = _errs960 === errors;
}
else {
var valid277 = true;
}
if(valid277){
if(data400.detail !== undefined){
const _errs962 = errors;
if(typeof data400.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29+"/restartsOnRotation/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid277 = _errs962 === errors;
}
else {
var valid277 = true;
}
}
}
}
}
var valid219 = _errs957 === errors;
}
else {
var valid219 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/workloads/" + i29,schemaPath:"#/properties/workloads/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid218 = _errs746 === errors;
if(!valid218){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/workloads",schemaPath:"#/properties/workloads/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs744 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.databases !== undefined){
let data403 = data.databases;
const _errs964 = errors;
if(errors === _errs964){
if(Array.isArray(data403)){
var valid278 = true;
const len39 = data403.length;
for(let i39=0; i39<len39; i39++){
let data404 = data403[i39];
const _errs966 = errors;
if(errors === _errs966){
if(data404 && typeof data404 == "object" && !Array.isArray(data404)){
if(data404.arn !== undefined){
let data405 = data404.arn;
const _errs968 = errors;
const _errs969 = errors;
if((typeof data405 !== "string") && (!(Array.isArray(data405)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs969){
if(Array.isArray(data405)){
var valid281 = true;
const len40 = data405.length;
for(let i40=0; i40<len40; i40++){
let data406 = data405[i40];
const _errs971 = errors;
if((typeof data406 !== "string") && (!(data406 && typeof data406 == "object" && !Array.isArray(data406)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/arn/" + i40,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs971){
if(data406 && typeof data406 == "object" && !Array.isArray(data406)){
let missing108;
if((data406.hole === undefined) && (missing108 = "hole")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/arn/" + i40,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing108}}];
return false;
}
else {
if(data406.hole !== undefined){
const _errs973 = errors;
if(typeof data406.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/arn/" + i40+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid282 = _errs973 === errors;
}
else {
var valid282 = true;
}
if(valid282){
if(data406.width !== undefined){
let data408 = data406.width;
const _errs975 = errors;
if(!(((typeof data408 == "number") && (!(data408 % 1) && !isNaN(data408))) && (isFinite(data408)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/arn/" + i40+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid282 = _errs975 === errors;
}
else {
var valid282 = true;
}
}
}
}
}
var valid281 = _errs971 === errors;
if(!valid281){
break;
}
}
}
}
var valid279 = _errs968 === errors;
}
else {
var valid279 = true;
}
if(valid279){
if(data404.scope !== undefined){
const _errs977 = errors;
if(typeof data404.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid279 = _errs977 === errors;
}
else {
var valid279 = true;
}
if(valid279){
if(data404.address !== undefined){
const _errs980 = errors;
if(typeof data404.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid279 = _errs980 === errors;
}
else {
var valid279 = true;
}
if(valid279){
if(data404.at !== undefined){
let data411 = data404.at;
const _errs983 = errors;
const _errs984 = errors;
if(errors === _errs984){
if(data411 && typeof data411 == "object" && !Array.isArray(data411)){
let missing109;
if((((((data411.file === undefined) && (missing109 = "file")) || ((data411.startLine === undefined) && (missing109 = "startLine"))) || ((data411.startColumn === undefined) && (missing109 = "startColumn"))) || ((data411.endLine === undefined) && (missing109 = "endLine"))) || ((data411.endColumn === undefined) && (missing109 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing109}}];
return false;
}
else {
if(data411.file !== undefined){
const _errs986 = errors;
if(typeof data411.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid286 = _errs986 === errors;
}
else {
var valid286 = true;
}
if(valid286){
if(data411.startLine !== undefined){
let data413 = data411.startLine;
const _errs988 = errors;
if(!(((typeof data413 == "number") && (!(data413 % 1) && !isNaN(data413))) && (isFinite(data413)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid286 = _errs988 === errors;
}
else {
var valid286 = true;
}
if(valid286){
if(data411.startColumn !== undefined){
let data414 = data411.startColumn;
const _errs990 = errors;
if(!(((typeof data414 == "number") && (!(data414 % 1) && !isNaN(data414))) && (isFinite(data414)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid286 = _errs990 === errors;
}
else {
var valid286 = true;
}
if(valid286){
if(data411.endLine !== undefined){
let data415 = data411.endLine;
const _errs992 = errors;
if(!(((typeof data415 == "number") && (!(data415 % 1) && !isNaN(data415))) && (isFinite(data415)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid286 = _errs992 === errors;
}
else {
var valid286 = true;
}
if(valid286){
if(data411.endColumn !== undefined){
let data416 = data411.endColumn;
const _errs994 = errors;
if(!(((typeof data416 == "number") && (!(data416 % 1) && !isNaN(data416))) && (isFinite(data416)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid286 = _errs994 === errors;
}
else {
var valid286 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid279 = _errs983 === errors;
}
else {
var valid279 = true;
}
if(valid279){
if(data404.name !== undefined){
let data417 = data404.name;
const _errs996 = errors;
const _errs997 = errors;
if((typeof data417 != "object") && (typeof data417 !== "string")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema23.type}}];
return false;
}
if(errors === _errs997){
if(Array.isArray(data417)){
var valid288 = true;
const len41 = data417.length;
for(let i41=0; i41<len41; i41++){
let data418 = data417[i41];
const _errs999 = errors;
if((typeof data418 !== "string") && (!(data418 && typeof data418 == "object" && !Array.isArray(data418)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/name/" + i41,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema23.items.type}}];
return false;
}
if(errors === _errs999){
if(data418 && typeof data418 == "object" && !Array.isArray(data418)){
let missing110;
if((data418.hole === undefined) && (missing110 = "hole")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/name/" + i41,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing110}}];
return false;
}
else {
if(data418.hole !== undefined){
const _errs1001 = errors;
if(typeof data418.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/name/" + i41+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid289 = _errs1001 === errors;
}
else {
var valid289 = true;
}
if(valid289){
if(data418.width !== undefined){
let data420 = data418.width;
const _errs1003 = errors;
if(!(((typeof data420 == "number") && (!(data420 % 1) && !isNaN(data420))) && (isFinite(data420)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/name/" + i41+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid289 = _errs1003 === errors;
}
else {
var valid289 = true;
}
}
}
}
}
var valid288 = _errs999 === errors;
if(!valid288){
break;
}
}
}
if(errors === _errs997){
if(data417 && typeof data417 == "object" && !Array.isArray(data417)){
let missing111;
if((data417.unread === undefined) && (missing111 = "unread")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing111}}];
return false;
}
else {
if(data417.unread !== undefined){
const _errs1005 = errors;
if(typeof data417.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid290 = _errs1005 === errors;
}
else {
var valid290 = true;
}
if(valid290){
if(data417.detail !== undefined){
const _errs1007 = errors;
if(typeof data417.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid290 = _errs1007 === errors;
}
else {
var valid290 = true;
}
}
}
}
}
}
var valid279 = _errs996 === errors;
}
else {
var valid279 = true;
}
if(valid279){
if(data404.type !== undefined){
let data423 = data404.type;
const _errs1009 = errors;
const _errs1010 = errors;
if((typeof data423 !== "string") && (!(data423 && typeof data423 == "object" && !Array.isArray(data423)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/type",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema64.type}}];
return false;
}
if(errors === _errs1010){
if(data423 && typeof data423 == "object" && !Array.isArray(data423)){
let missing112;
if((data423.unread === undefined) && (missing112 = "unread")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/type",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing112}}];
return false;
}
else {
if(data423.unread !== undefined){
const _errs1012 = errors;
if(typeof data423.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/type/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid292 = _errs1012 === errors;
}
else {
var valid292 = true;
}
if(valid292){
if(data423.detail !== undefined){
const _errs1014 = errors;
if(typeof data423.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/type/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid292 = _errs1014 === errors;
}
else {
var valid292 = true;
}
}
}
}
}
var valid279 = _errs1009 === errors;
}
else {
var valid279 = true;
}
if(valid279){
if(data404.engine !== undefined){
let data426 = data404.engine;
const _errs1016 = errors;
const _errs1017 = errors;
if((typeof data426 != "object") && (typeof data426 !== "string")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/engine",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema23.type}}];
return false;
}
if(errors === _errs1017){
if(Array.isArray(data426)){
var valid294 = true;
const len42 = data426.length;
for(let i42=0; i42<len42; i42++){
let data427 = data426[i42];
const _errs1019 = errors;
if((typeof data427 !== "string") && (!(data427 && typeof data427 == "object" && !Array.isArray(data427)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/engine/" + i42,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema23.items.type}}];
return false;
}
if(errors === _errs1019){
if(data427 && typeof data427 == "object" && !Array.isArray(data427)){
let missing113;
if((data427.hole === undefined) && (missing113 = "hole")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/engine/" + i42,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing113}}];
return false;
}
else {
if(data427.hole !== undefined){
const _errs1021 = errors;
if(typeof data427.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/engine/" + i42+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid295 = _errs1021 === errors;
}
else {
var valid295 = true;
}
if(valid295){
if(data427.width !== undefined){
let data429 = data427.width;
const _errs1023 = errors;
if(!(((typeof data429 == "number") && (!(data429 % 1) && !isNaN(data429))) && (isFinite(data429)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/engine/" + i42+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid295 = _errs1023 === errors;
}
else {
var valid295 = true;
}
}
}
}
}
var valid294 = _errs1019 === errors;
if(!valid294){
break;
}
}
}
if(errors === _errs1017){
if(data426 && typeof data426 == "object" && !Array.isArray(data426)){
let missing114;
if((data426.unread === undefined) && (missing114 = "unread")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/engine",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing114}}];
return false;
}
else {
if(data426.unread !== undefined){
const _errs1025 = errors;
if(typeof data426.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/engine/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid296 = _errs1025 === errors;
}
else {
var valid296 = true;
}
if(valid296){
if(data426.detail !== undefined){
const _errs1027 = errors;
if(typeof data426.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/engine/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid296 = _errs1027 === errors;
}
else {
var valid296 = true;
}
}
}
}
}
}
var valid279 = _errs1016 === errors;
}
else {
var valid279 = true;
}
if(valid279){
if(data404.managedPassword !== undefined){
let data432 = data404.managedPassword;
const _errs1029 = errors;
const _errs1030 = errors;
if((typeof data432 !== "boolean") && (!(data432 && typeof data432 == "object" && !Array.isArray(data432)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/managedPassword",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema58.type}}];
return false;
}
if(errors === _errs1030){
if(data432 && typeof data432 == "object" && !Array.isArray(data432)){
let missing115;
if((data432.unread === undefined) && (missing115 = "unread")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/managedPassword",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing115}}];
return false;
}
else {
if(data432.unread !== undefined){
const _errs1032 = errors;
if(typeof data432.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/managedPassword/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid298 = _errs1032 === errors;
}
else {
var valid298 = true;
}
if(valid298){
if(data432.detail !== undefined){
const _errs1034 = errors;
if(typeof data432.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/managedPassword/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid298 = _errs1034 === errors;
}
else {
var valid298 = true;
}
}
}
}
}
var valid279 = _errs1029 === errors;
}
else {
var valid279 = true;
}
if(valid279){
if(data404.password !== undefined){
let data435 = data404.password;
const _errs1036 = errors;
if((!(data435 && typeof data435 == "object" && !Array.isArray(data435))) && (data435 !== null)){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/password",schemaPath:"#/properties/databases/items/properties/password/type",keyword:"type",params:{type: schema11.properties.databases.items.properties.password.type}}];
return false;
}
const _errs1038 = errors;
let valid299 = true;
const _errs1039 = errors;
if(data435 && typeof data435 == "object" && !Array.isArray(data435)){
let missing116;
if((data435.unread === undefined) && (missing116 = "unread")){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var _valid10 = _errs1039 === errors;
errors = _errs1038;
if(vErrors !== null){
if(_errs1038){
vErrors.length = _errs1038;
}
else {
vErrors = null;
}
}
let ifClause9;
if(_valid10){
const _errs1040 = errors;
if(data435 && typeof data435 == "object" && !Array.isArray(data435)){
if(data435.unread !== undefined){
const _errs1041 = errors;
if(typeof data435.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/password/unread",schemaPath:"#/properties/databases/items/properties/password/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid300 = _errs1041 === errors;
}
else {
var valid300 = true;
}
if(valid300){
if(data435.detail !== undefined){
const _errs1043 = errors;
if(typeof data435.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/password/detail",schemaPath:"#/properties/databases/items/properties/password/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid300 = _errs1043 === errors;
}
else {
var valid300 = true;
}
}
}
var _valid10 = _errs1040 === errors;
valid299 = _valid10;
ifClause9 = "then";
}
else {
const _errs1045 = errors;
if(data435 && typeof data435 == "object" && !Array.isArray(data435)){
let missing117;
if((data435.origin === undefined) && (missing117 = "origin")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/password",schemaPath:"#/properties/databases/items/properties/password/else/required",keyword:"required",params:{missingProperty: missing117}}];
return false;
}
else {
if(data435.origin !== undefined){
const _errs1046 = errors;
if(typeof data435.origin !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/password/origin",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid301 = _errs1046 === errors;
}
else {
var valid301 = true;
}
if(valid301){
if(data435.words !== undefined){
const _errs1049 = errors;
if(typeof data435.words !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/password/words",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid301 = _errs1049 === errors;
}
else {
var valid301 = true;
}
if(valid301){
if(data435.from !== undefined){
const _errs1052 = errors;
if(typeof data435.from !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/password/from",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid301 = _errs1052 === errors;
}
else {
var valid301 = true;
}
if(valid301){
if(data435.at !== undefined){
let data441 = data435.at;
const _errs1055 = errors;
const _errs1056 = errors;
if(errors === _errs1056){
if(data441 && typeof data441 == "object" && !Array.isArray(data441)){
let missing118;
if((((((data441.file === undefined) && (missing118 = "file")) || ((data441.startLine === undefined) && (missing118 = "startLine"))) || ((data441.startColumn === undefined) && (missing118 = "startColumn"))) || ((data441.endLine === undefined) && (missing118 = "endLine"))) || ((data441.endColumn === undefined) && (missing118 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/password/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing118}}];
return false;
}
else {
if(data441.file !== undefined){
const _errs1058 = errors;
if(typeof data441.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/password/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid306 = _errs1058 === errors;
}
else {
var valid306 = true;
}
if(valid306){
if(data441.startLine !== undefined){
let data443 = data441.startLine;
const _errs1060 = errors;
if(!(((typeof data443 == "number") && (!(data443 % 1) && !isNaN(data443))) && (isFinite(data443)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/password/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid306 = _errs1060 === errors;
}
else {
var valid306 = true;
}
if(valid306){
if(data441.startColumn !== undefined){
let data444 = data441.startColumn;
const _errs1062 = errors;
if(!(((typeof data444 == "number") && (!(data444 % 1) && !isNaN(data444))) && (isFinite(data444)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/password/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid306 = _errs1062 === errors;
}
else {
var valid306 = true;
}
if(valid306){
if(data441.endLine !== undefined){
let data445 = data441.endLine;
const _errs1064 = errors;
if(!(((typeof data445 == "number") && (!(data445 % 1) && !isNaN(data445))) && (isFinite(data445)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/password/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid306 = _errs1064 === errors;
}
else {
var valid306 = true;
}
if(valid306){
if(data441.endColumn !== undefined){
let data446 = data441.endColumn;
const _errs1066 = errors;
if(!(((typeof data446 == "number") && (!(data446 % 1) && !isNaN(data446))) && (isFinite(data446)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/password/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid306 = _errs1066 === errors;
}
else {
var valid306 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/password/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid301 = _errs1055 === errors;
}
else {
var valid301 = true;
}
}
}
}
}
}
var _valid10 = _errs1045 === errors;
valid299 = _valid10;
ifClause9 = "else";
}
if(!valid299){
const err21 = {instancePath:instancePath+"/databases/" + i39+"/password",schemaPath:"#/properties/databases/items/properties/password/if",keyword:"if",params:{failingKeyword: ifClause9}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
validate10.errors = vErrors;
return false;
}
var valid279 = _errs1036 === errors;
}
else {
var valid279 = true;
}
if(valid279){
if(data404.passwordSecrets !== undefined){
let data447 = data404.passwordSecrets;
const _errs1068 = errors;
if(!data447 || typeof data447 != "object"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/passwordSecrets",schemaPath:"#/properties/databases/items/properties/passwordSecrets/type",keyword:"type",params:{type: schema11.properties.databases.items.properties.passwordSecrets.type}}];
return false;
}
if(errors === _errs1068){
if(Array.isArray(data447)){
var valid307 = true;
const len43 = data447.length;
for(let i43=0; i43<len43; i43++){
const _errs1070 = errors;
if(typeof data447[i43] !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/passwordSecrets/" + i43,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid307 = _errs1070 === errors;
if(!valid307){
break;
}
}
}
if(errors === _errs1068){
if(data447 && typeof data447 == "object" && !Array.isArray(data447)){
let missing119;
if((data447.unread === undefined) && (missing119 = "unread")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/passwordSecrets",schemaPath:"#/properties/databases/items/properties/passwordSecrets/required",keyword:"required",params:{missingProperty: missing119}}];
return false;
}
else {
if(data447.unread !== undefined){
const _errs1073 = errors;
if(typeof data447.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/passwordSecrets/unread",schemaPath:"#/properties/databases/items/properties/passwordSecrets/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid309 = _errs1073 === errors;
}
else {
var valid309 = true;
}
if(valid309){
if(data447.detail !== undefined){
const _errs1075 = errors;
if(typeof data447.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i39+"/passwordSecrets/detail",schemaPath:"#/properties/databases/items/properties/passwordSecrets/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid309 = _errs1075 === errors;
}
else {
var valid309 = true;
}
}
}
}
}
}
var valid279 = _errs1068 === errors;
}
else {
var valid279 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/databases/" + i39,schemaPath:"#/properties/databases/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid278 = _errs966 === errors;
if(!valid278){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/databases",schemaPath:"#/properties/databases/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs964 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.declarations !== undefined){
let data451 = data.declarations;
const _errs1077 = errors;
if(errors === _errs1077){
if(Array.isArray(data451)){
var valid310 = true;
const len44 = data451.length;
for(let i44=0; i44<len44; i44++){
let data452 = data451[i44];
const _errs1079 = errors;
if(errors === _errs1079){
if(data452 && typeof data452 == "object" && !Array.isArray(data452)){
if(data452.arn !== undefined){
let data453 = data452.arn;
const _errs1081 = errors;
const _errs1082 = errors;
if((typeof data453 !== "string") && (!(Array.isArray(data453)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs1082){
if(Array.isArray(data453)){
var valid313 = true;
const len45 = data453.length;
for(let i45=0; i45<len45; i45++){
let data454 = data453[i45];
const _errs1084 = errors;
if((typeof data454 !== "string") && (!(data454 && typeof data454 == "object" && !Array.isArray(data454)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/arn/" + i45,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs1084){
if(data454 && typeof data454 == "object" && !Array.isArray(data454)){
let missing120;
if((data454.hole === undefined) && (missing120 = "hole")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/arn/" + i45,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing120}}];
return false;
}
else {
if(data454.hole !== undefined){
const _errs1086 = errors;
if(typeof data454.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/arn/" + i45+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid314 = _errs1086 === errors;
}
else {
var valid314 = true;
}
if(valid314){
if(data454.width !== undefined){
let data456 = data454.width;
const _errs1088 = errors;
if(!(((typeof data456 == "number") && (!(data456 % 1) && !isNaN(data456))) && (isFinite(data456)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/arn/" + i45+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid314 = _errs1088 === errors;
}
else {
var valid314 = true;
}
}
}
}
}
var valid313 = _errs1084 === errors;
if(!valid313){
break;
}
}
}
}
var valid311 = _errs1081 === errors;
}
else {
var valid311 = true;
}
if(valid311){
if(data452.scope !== undefined){
const _errs1090 = errors;
if(typeof data452.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid311 = _errs1090 === errors;
}
else {
var valid311 = true;
}
if(valid311){
if(data452.address !== undefined){
const _errs1093 = errors;
if(typeof data452.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid311 = _errs1093 === errors;
}
else {
var valid311 = true;
}
if(valid311){
if(data452.at !== undefined){
let data459 = data452.at;
const _errs1096 = errors;
const _errs1097 = errors;
if(errors === _errs1097){
if(data459 && typeof data459 == "object" && !Array.isArray(data459)){
let missing121;
if((((((data459.file === undefined) && (missing121 = "file")) || ((data459.startLine === undefined) && (missing121 = "startLine"))) || ((data459.startColumn === undefined) && (missing121 = "startColumn"))) || ((data459.endLine === undefined) && (missing121 = "endLine"))) || ((data459.endColumn === undefined) && (missing121 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing121}}];
return false;
}
else {
if(data459.file !== undefined){
const _errs1099 = errors;
if(typeof data459.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid318 = _errs1099 === errors;
}
else {
var valid318 = true;
}
if(valid318){
if(data459.startLine !== undefined){
let data461 = data459.startLine;
const _errs1101 = errors;
if(!(((typeof data461 == "number") && (!(data461 % 1) && !isNaN(data461))) && (isFinite(data461)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid318 = _errs1101 === errors;
}
else {
var valid318 = true;
}
if(valid318){
if(data459.startColumn !== undefined){
let data462 = data459.startColumn;
const _errs1103 = errors;
if(!(((typeof data462 == "number") && (!(data462 % 1) && !isNaN(data462))) && (isFinite(data462)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid318 = _errs1103 === errors;
}
else {
var valid318 = true;
}
if(valid318){
if(data459.endLine !== undefined){
let data463 = data459.endLine;
const _errs1105 = errors;
if(!(((typeof data463 == "number") && (!(data463 % 1) && !isNaN(data463))) && (isFinite(data463)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid318 = _errs1105 === errors;
}
else {
var valid318 = true;
}
if(valid318){
if(data459.endColumn !== undefined){
let data464 = data459.endColumn;
const _errs1107 = errors;
if(!(((typeof data464 == "number") && (!(data464 % 1) && !isNaN(data464))) && (isFinite(data464)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid318 = _errs1107 === errors;
}
else {
var valid318 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid311 = _errs1096 === errors;
}
else {
var valid311 = true;
}
if(valid311){
if(data452.name !== undefined){
let data465 = data452.name;
const _errs1109 = errors;
const _errs1110 = errors;
if((typeof data465 != "object") && (typeof data465 !== "string")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema23.type}}];
return false;
}
if(errors === _errs1110){
if(Array.isArray(data465)){
var valid320 = true;
const len46 = data465.length;
for(let i46=0; i46<len46; i46++){
let data466 = data465[i46];
const _errs1112 = errors;
if((typeof data466 !== "string") && (!(data466 && typeof data466 == "object" && !Array.isArray(data466)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/name/" + i46,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema23.items.type}}];
return false;
}
if(errors === _errs1112){
if(data466 && typeof data466 == "object" && !Array.isArray(data466)){
let missing122;
if((data466.hole === undefined) && (missing122 = "hole")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/name/" + i46,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing122}}];
return false;
}
else {
if(data466.hole !== undefined){
const _errs1114 = errors;
if(typeof data466.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/name/" + i46+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid321 = _errs1114 === errors;
}
else {
var valid321 = true;
}
if(valid321){
if(data466.width !== undefined){
let data468 = data466.width;
const _errs1116 = errors;
if(!(((typeof data468 == "number") && (!(data468 % 1) && !isNaN(data468))) && (isFinite(data468)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/name/" + i46+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid321 = _errs1116 === errors;
}
else {
var valid321 = true;
}
}
}
}
}
var valid320 = _errs1112 === errors;
if(!valid320){
break;
}
}
}
if(errors === _errs1110){
if(data465 && typeof data465 == "object" && !Array.isArray(data465)){
let missing123;
if((data465.unread === undefined) && (missing123 = "unread")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing123}}];
return false;
}
else {
if(data465.unread !== undefined){
const _errs1118 = errors;
if(typeof data465.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid322 = _errs1118 === errors;
}
else {
var valid322 = true;
}
if(valid322){
if(data465.detail !== undefined){
const _errs1120 = errors;
if(typeof data465.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid322 = _errs1120 === errors;
}
else {
var valid322 = true;
}
}
}
}
}
}
var valid311 = _errs1109 === errors;
}
else {
var valid311 = true;
}
if(valid311){
if(data452.role !== undefined){
let data471 = data452.role;
const _errs1122 = errors;
const _errs1123 = errors;
if((typeof data471 !== "string") && (!(data471 && typeof data471 == "object" && !Array.isArray(data471)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/role",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema64.type}}];
return false;
}
if(errors === _errs1123){
if(data471 && typeof data471 == "object" && !Array.isArray(data471)){
let missing124;
if((data471.unread === undefined) && (missing124 = "unread")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/role",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing124}}];
return false;
}
else {
if(data471.unread !== undefined){
const _errs1125 = errors;
if(typeof data471.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/role/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid324 = _errs1125 === errors;
}
else {
var valid324 = true;
}
if(valid324){
if(data471.detail !== undefined){
const _errs1127 = errors;
if(typeof data471.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/role/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid324 = _errs1127 === errors;
}
else {
var valid324 = true;
}
}
}
}
}
var valid311 = _errs1122 === errors;
}
else {
var valid311 = true;
}
if(valid311){
if(data452.value !== undefined){
let data474 = data452.value;
const _errs1129 = errors;
if((!(data474 && typeof data474 == "object" && !Array.isArray(data474))) && (data474 !== null)){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/value",schemaPath:"#/properties/declarations/items/properties/value/type",keyword:"type",params:{type: schema11.properties.declarations.items.properties.value.type}}];
return false;
}
const _errs1131 = errors;
let valid325 = true;
const _errs1132 = errors;
if(data474 && typeof data474 == "object" && !Array.isArray(data474)){
let missing125;
if((data474.unread === undefined) && (missing125 = "unread")){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var _valid11 = _errs1132 === errors;
errors = _errs1131;
if(vErrors !== null){
if(_errs1131){
vErrors.length = _errs1131;
}
else {
vErrors = null;
}
}
let ifClause10;
if(_valid11){
const _errs1133 = errors;
if(data474 && typeof data474 == "object" && !Array.isArray(data474)){
if(data474.unread !== undefined){
const _errs1134 = errors;
if(typeof data474.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/value/unread",schemaPath:"#/properties/declarations/items/properties/value/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid326 = _errs1134 === errors;
}
else {
var valid326 = true;
}
if(valid326){
if(data474.detail !== undefined){
const _errs1136 = errors;
if(typeof data474.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/value/detail",schemaPath:"#/properties/declarations/items/properties/value/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid326 = _errs1136 === errors;
}
else {
var valid326 = true;
}
}
}
var _valid11 = _errs1133 === errors;
valid325 = _valid11;
ifClause10 = "then";
}
else {
const _errs1138 = errors;
if(data474 && typeof data474 == "object" && !Array.isArray(data474)){
let missing126;
if((data474.origin === undefined) && (missing126 = "origin")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/value",schemaPath:"#/properties/declarations/items/properties/value/else/required",keyword:"required",params:{missingProperty: missing126}}];
return false;
}
else {
if(data474.origin !== undefined){
const _errs1139 = errors;
if(typeof data474.origin !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/value/origin",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid327 = _errs1139 === errors;
}
else {
var valid327 = true;
}
if(valid327){
if(data474.words !== undefined){
const _errs1142 = errors;
if(typeof data474.words !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/value/words",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid327 = _errs1142 === errors;
}
else {
var valid327 = true;
}
if(valid327){
if(data474.from !== undefined){
const _errs1145 = errors;
if(typeof data474.from !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/value/from",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid327 = _errs1145 === errors;
}
else {
var valid327 = true;
}
if(valid327){
if(data474.at !== undefined){
let data480 = data474.at;
const _errs1148 = errors;
const _errs1149 = errors;
if(errors === _errs1149){
if(data480 && typeof data480 == "object" && !Array.isArray(data480)){
let missing127;
if((((((data480.file === undefined) && (missing127 = "file")) || ((data480.startLine === undefined) && (missing127 = "startLine"))) || ((data480.startColumn === undefined) && (missing127 = "startColumn"))) || ((data480.endLine === undefined) && (missing127 = "endLine"))) || ((data480.endColumn === undefined) && (missing127 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/value/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing127}}];
return false;
}
else {
if(data480.file !== undefined){
const _errs1151 = errors;
if(typeof data480.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/value/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid332 = _errs1151 === errors;
}
else {
var valid332 = true;
}
if(valid332){
if(data480.startLine !== undefined){
let data482 = data480.startLine;
const _errs1153 = errors;
if(!(((typeof data482 == "number") && (!(data482 % 1) && !isNaN(data482))) && (isFinite(data482)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/value/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid332 = _errs1153 === errors;
}
else {
var valid332 = true;
}
if(valid332){
if(data480.startColumn !== undefined){
let data483 = data480.startColumn;
const _errs1155 = errors;
if(!(((typeof data483 == "number") && (!(data483 % 1) && !isNaN(data483))) && (isFinite(data483)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/value/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid332 = _errs1155 === errors;
}
else {
var valid332 = true;
}
if(valid332){
if(data480.endLine !== undefined){
let data484 = data480.endLine;
const _errs1157 = errors;
if(!(((typeof data484 == "number") && (!(data484 % 1) && !isNaN(data484))) && (isFinite(data484)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/value/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid332 = _errs1157 === errors;
}
else {
var valid332 = true;
}
if(valid332){
if(data480.endColumn !== undefined){
let data485 = data480.endColumn;
const _errs1159 = errors;
if(!(((typeof data485 == "number") && (!(data485 % 1) && !isNaN(data485))) && (isFinite(data485)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/value/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid332 = _errs1159 === errors;
}
else {
var valid332 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/value/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid327 = _errs1148 === errors;
}
else {
var valid327 = true;
}
}
}
}
}
}
var _valid11 = _errs1138 === errors;
valid325 = _valid11;
ifClause10 = "else";
}
if(!valid325){
const err23 = {instancePath:instancePath+"/declarations/" + i44+"/value",schemaPath:"#/properties/declarations/items/properties/value/if",keyword:"if",params:{failingKeyword: ifClause10}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
validate10.errors = vErrors;
return false;
}
var valid311 = _errs1129 === errors;
}
else {
var valid311 = true;
}
if(valid311){
if(data452.sensitive !== undefined){
let data486 = data452.sensitive;
const _errs1161 = errors;
const _errs1162 = errors;
if((typeof data486 !== "boolean") && (!(data486 && typeof data486 == "object" && !Array.isArray(data486)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/sensitive",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema58.type}}];
return false;
}
if(errors === _errs1162){
if(data486 && typeof data486 == "object" && !Array.isArray(data486)){
let missing128;
if((data486.unread === undefined) && (missing128 = "unread")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/sensitive",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing128}}];
return false;
}
else {
if(data486.unread !== undefined){
const _errs1164 = errors;
if(typeof data486.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/sensitive/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid334 = _errs1164 === errors;
}
else {
var valid334 = true;
}
if(valid334){
if(data486.detail !== undefined){
const _errs1166 = errors;
if(typeof data486.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/sensitive/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid334 = _errs1166 === errors;
}
else {
var valid334 = true;
}
}
}
}
}
var valid311 = _errs1161 === errors;
}
else {
var valid311 = true;
}
if(valid311){
if(data452.exported !== undefined){
let data489 = data452.exported;
const _errs1168 = errors;
const _errs1169 = errors;
if((typeof data489 !== "boolean") && (!(data489 && typeof data489 == "object" && !Array.isArray(data489)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/exported",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema58.type}}];
return false;
}
if(errors === _errs1169){
if(data489 && typeof data489 == "object" && !Array.isArray(data489)){
let missing129;
if((data489.unread === undefined) && (missing129 = "unread")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/exported",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing129}}];
return false;
}
else {
if(data489.unread !== undefined){
const _errs1171 = errors;
if(typeof data489.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/exported/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid336 = _errs1171 === errors;
}
else {
var valid336 = true;
}
if(valid336){
if(data489.detail !== undefined){
const _errs1173 = errors;
if(typeof data489.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/exported/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid336 = _errs1173 === errors;
}
else {
var valid336 = true;
}
}
}
}
}
var valid311 = _errs1168 === errors;
}
else {
var valid311 = true;
}
if(valid311){
if(data452.inState !== undefined){
let data492 = data452.inState;
const _errs1175 = errors;
if((!(data492 && typeof data492 == "object" && !Array.isArray(data492))) && (data492 !== null)){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/inState",schemaPath:"#/properties/declarations/items/properties/inState/type",keyword:"type",params:{type: schema11.properties.declarations.items.properties.inState.type}}];
return false;
}
const _errs1177 = errors;
let valid337 = true;
const _errs1178 = errors;
if(data492 && typeof data492 == "object" && !Array.isArray(data492)){
let missing130;
if((data492.unread === undefined) && (missing130 = "unread")){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var _valid12 = _errs1178 === errors;
errors = _errs1177;
if(vErrors !== null){
if(_errs1177){
vErrors.length = _errs1177;
}
else {
vErrors = null;
}
}
let ifClause11;
if(_valid12){
const _errs1179 = errors;
if(data492 && typeof data492 == "object" && !Array.isArray(data492)){
if(data492.unread !== undefined){
const _errs1180 = errors;
if(typeof data492.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/inState/unread",schemaPath:"#/properties/declarations/items/properties/inState/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid338 = _errs1180 === errors;
}
else {
var valid338 = true;
}
if(valid338){
if(data492.detail !== undefined){
const _errs1182 = errors;
if(typeof data492.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/inState/detail",schemaPath:"#/properties/declarations/items/properties/inState/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid338 = _errs1182 === errors;
}
else {
var valid338 = true;
}
}
}
var _valid12 = _errs1179 === errors;
valid337 = _valid12;
ifClause11 = "then";
}
else {
const _errs1184 = errors;
if(data492 && typeof data492 == "object" && !Array.isArray(data492)){
let missing131;
if(((data492.backend === undefined) && (missing131 = "backend")) || ((data492.by === undefined) && (missing131 = "by"))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/inState",schemaPath:"#/properties/declarations/items/properties/inState/else/required",keyword:"required",params:{missingProperty: missing131}}];
return false;
}
else {
if(data492.backend !== undefined){
const _errs1185 = errors;
if(typeof data492.backend !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/inState/backend",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid339 = _errs1185 === errors;
}
else {
var valid339 = true;
}
if(valid339){
if(data492.by !== undefined){
const _errs1188 = errors;
if(typeof data492.by !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/inState/by",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid339 = _errs1188 === errors;
}
else {
var valid339 = true;
}
if(valid339){
if(data492.at !== undefined){
let data497 = data492.at;
const _errs1191 = errors;
const _errs1192 = errors;
if(errors === _errs1192){
if(data497 && typeof data497 == "object" && !Array.isArray(data497)){
let missing132;
if((((((data497.file === undefined) && (missing132 = "file")) || ((data497.startLine === undefined) && (missing132 = "startLine"))) || ((data497.startColumn === undefined) && (missing132 = "startColumn"))) || ((data497.endLine === undefined) && (missing132 = "endLine"))) || ((data497.endColumn === undefined) && (missing132 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/inState/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing132}}];
return false;
}
else {
if(data497.file !== undefined){
const _errs1194 = errors;
if(typeof data497.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/inState/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid343 = _errs1194 === errors;
}
else {
var valid343 = true;
}
if(valid343){
if(data497.startLine !== undefined){
let data499 = data497.startLine;
const _errs1196 = errors;
if(!(((typeof data499 == "number") && (!(data499 % 1) && !isNaN(data499))) && (isFinite(data499)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/inState/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid343 = _errs1196 === errors;
}
else {
var valid343 = true;
}
if(valid343){
if(data497.startColumn !== undefined){
let data500 = data497.startColumn;
const _errs1198 = errors;
if(!(((typeof data500 == "number") && (!(data500 % 1) && !isNaN(data500))) && (isFinite(data500)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/inState/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid343 = _errs1198 === errors;
}
else {
var valid343 = true;
}
if(valid343){
if(data497.endLine !== undefined){
let data501 = data497.endLine;
const _errs1200 = errors;
if(!(((typeof data501 == "number") && (!(data501 % 1) && !isNaN(data501))) && (isFinite(data501)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/inState/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid343 = _errs1200 === errors;
}
else {
var valid343 = true;
}
if(valid343){
if(data497.endColumn !== undefined){
let data502 = data497.endColumn;
const _errs1202 = errors;
if(!(((typeof data502 == "number") && (!(data502 % 1) && !isNaN(data502))) && (isFinite(data502)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/inState/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid343 = _errs1202 === errors;
}
else {
var valid343 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44+"/inState/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid339 = _errs1191 === errors;
}
else {
var valid339 = true;
}
}
}
}
}
var _valid12 = _errs1184 === errors;
valid337 = _valid12;
ifClause11 = "else";
}
if(!valid337){
const err25 = {instancePath:instancePath+"/declarations/" + i44+"/inState",schemaPath:"#/properties/declarations/items/properties/inState/if",keyword:"if",params:{failingKeyword: ifClause11}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
validate10.errors = vErrors;
return false;
}
var valid311 = _errs1175 === errors;
}
else {
var valid311 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/declarations/" + i44,schemaPath:"#/properties/declarations/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid310 = _errs1079 === errors;
if(!valid310){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/declarations",schemaPath:"#/properties/declarations/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1077 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suppressions !== undefined){
let data503 = data.suppressions;
const _errs1204 = errors;
if(errors === _errs1204){
if(Array.isArray(data503)){
var valid344 = true;
const len47 = data503.length;
for(let i47=0; i47<len47; i47++){
let data504 = data503[i47];
const _errs1206 = errors;
if(errors === _errs1206){
if(data504 && typeof data504 == "object" && !Array.isArray(data504)){
let missing133;
if(((((data504.rules === undefined) && (missing133 = "rules")) || ((data504.reason === undefined) && (missing133 = "reason"))) || ((data504.at === undefined) && (missing133 = "at"))) || ((data504.covers === undefined) && (missing133 = "covers"))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i47,schemaPath:"#/properties/suppressions/items/required",keyword:"required",params:{missingProperty: missing133}}];
return false;
}
else {
if(data504.scope !== undefined){
const _errs1208 = errors;
if(typeof data504.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i47+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid345 = _errs1208 === errors;
}
else {
var valid345 = true;
}
if(valid345){
if(data504.rules !== undefined){
let data506 = data504.rules;
const _errs1211 = errors;
if(errors === _errs1211){
if(Array.isArray(data506)){
var valid347 = true;
const len48 = data506.length;
for(let i48=0; i48<len48; i48++){
const _errs1213 = errors;
if(typeof data506[i48] !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i47+"/rules/" + i48,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid347 = _errs1213 === errors;
if(!valid347){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i47+"/rules",schemaPath:"#/properties/suppressions/items/properties/rules/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid345 = _errs1211 === errors;
}
else {
var valid345 = true;
}
if(valid345){
if(data504.reason !== undefined){
const _errs1216 = errors;
if(typeof data504.reason !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i47+"/reason",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid345 = _errs1216 === errors;
}
else {
var valid345 = true;
}
if(valid345){
if(data504.until !== undefined){
const _errs1219 = errors;
if(typeof data504.until !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i47+"/until",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid345 = _errs1219 === errors;
}
else {
var valid345 = true;
}
if(valid345){
if(data504.at !== undefined){
let data510 = data504.at;
const _errs1222 = errors;
const _errs1223 = errors;
if(errors === _errs1223){
if(data510 && typeof data510 == "object" && !Array.isArray(data510)){
let missing134;
if((((((data510.file === undefined) && (missing134 = "file")) || ((data510.startLine === undefined) && (missing134 = "startLine"))) || ((data510.startColumn === undefined) && (missing134 = "startColumn"))) || ((data510.endLine === undefined) && (missing134 = "endLine"))) || ((data510.endColumn === undefined) && (missing134 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i47+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing134}}];
return false;
}
else {
if(data510.file !== undefined){
const _errs1225 = errors;
if(typeof data510.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i47+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid352 = _errs1225 === errors;
}
else {
var valid352 = true;
}
if(valid352){
if(data510.startLine !== undefined){
let data512 = data510.startLine;
const _errs1227 = errors;
if(!(((typeof data512 == "number") && (!(data512 % 1) && !isNaN(data512))) && (isFinite(data512)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i47+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid352 = _errs1227 === errors;
}
else {
var valid352 = true;
}
if(valid352){
if(data510.startColumn !== undefined){
let data513 = data510.startColumn;
const _errs1229 = errors;
if(!(((typeof data513 == "number") && (!(data513 % 1) && !isNaN(data513))) && (isFinite(data513)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i47+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid352 = _errs1229 === errors;
}
else {
var valid352 = true;
}
if(valid352){
if(data510.endLine !== undefined){
let data514 = data510.endLine;
const _errs1231 = errors;
if(!(((typeof data514 == "number") && (!(data514 % 1) && !isNaN(data514))) && (isFinite(data514)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i47+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid352 = _errs1231 === errors;
}
else {
var valid352 = true;
}
if(valid352){
if(data510.endColumn !== undefined){
let data515 = data510.endColumn;
const _errs1233 = errors;
if(!(((typeof data515 == "number") && (!(data515 % 1) && !isNaN(data515))) && (isFinite(data515)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i47+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid352 = _errs1233 === errors;
}
else {
var valid352 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i47+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid345 = _errs1222 === errors;
}
else {
var valid345 = true;
}
if(valid345){
if(data504.covers !== undefined){
let data516 = data504.covers;
const _errs1235 = errors;
const _errs1236 = errors;
if(errors === _errs1236){
if(data516 && typeof data516 == "object" && !Array.isArray(data516)){
let missing135;
if((((((data516.file === undefined) && (missing135 = "file")) || ((data516.startLine === undefined) && (missing135 = "startLine"))) || ((data516.startColumn === undefined) && (missing135 = "startColumn"))) || ((data516.endLine === undefined) && (missing135 = "endLine"))) || ((data516.endColumn === undefined) && (missing135 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i47+"/covers",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing135}}];
return false;
}
else {
if(data516.file !== undefined){
const _errs1238 = errors;
if(typeof data516.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i47+"/covers/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid354 = _errs1238 === errors;
}
else {
var valid354 = true;
}
if(valid354){
if(data516.startLine !== undefined){
let data518 = data516.startLine;
const _errs1240 = errors;
if(!(((typeof data518 == "number") && (!(data518 % 1) && !isNaN(data518))) && (isFinite(data518)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i47+"/covers/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid354 = _errs1240 === errors;
}
else {
var valid354 = true;
}
if(valid354){
if(data516.startColumn !== undefined){
let data519 = data516.startColumn;
const _errs1242 = errors;
if(!(((typeof data519 == "number") && (!(data519 % 1) && !isNaN(data519))) && (isFinite(data519)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i47+"/covers/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid354 = _errs1242 === errors;
}
else {
var valid354 = true;
}
if(valid354){
if(data516.endLine !== undefined){
let data520 = data516.endLine;
const _errs1244 = errors;
if(!(((typeof data520 == "number") && (!(data520 % 1) && !isNaN(data520))) && (isFinite(data520)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i47+"/covers/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid354 = _errs1244 === errors;
}
else {
var valid354 = true;
}
if(valid354){
if(data516.endColumn !== undefined){
let data521 = data516.endColumn;
const _errs1246 = errors;
if(!(((typeof data521 == "number") && (!(data521 % 1) && !isNaN(data521))) && (isFinite(data521)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i47+"/covers/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid354 = _errs1246 === errors;
}
else {
var valid354 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i47+"/covers",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid345 = _errs1235 === errors;
}
else {
var valid345 = true;
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i47,schemaPath:"#/properties/suppressions/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid344 = _errs1206 === errors;
if(!valid344){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/suppressions",schemaPath:"#/properties/suppressions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1204 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}
