// Derived from snapshot-schema.ts by `npm run generate`.
/* eslint-disable */
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"title":"hushlint snapshot","type":"object","required":["version","takenAt","scopes"],"properties":{"version":{"$ref":"#/$defs/string"},"takenAt":{"title":"an ISO 8601 time","type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$"},"scopes":{"title":"a list of scopes","type":"array","items":{"title":"a scope","type":"object","required":["id","world","listed"],"properties":{"id":{"$ref":"#/$defs/string"},"world":{"$ref":"#/$defs/string"},"partition":{"$ref":"#/$defs/string"},"account":{"$ref":"#/$defs/string"},"region":{"$ref":"#/$defs/string"},"root":{"$ref":"#/$defs/string"},"listed":{"title":"kinds that were listed","type":"object","additionalProperties":{"title":"true or { \"unread\": reason }","type":["boolean","object"],"if":{"type":"boolean"},"then":{"title":"true or { \"unread\": reason }","const":true},"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}}}}}},"secrets":{"title":"a list of secrets","type":"array","items":{"title":"a resource","type":"object","required":["arn"],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"description":{"$ref":"#/$defs/observedText"},"tags":{"$ref":"#/$defs/tags"},"type":{"$ref":"#/$defs/observedStringOrNull"},"owningService":{"$ref":"#/$defs/observedStringOrNull"},"kmsKeyId":{"$ref":"#/$defs/observedText"},"rotation":{"title":"rotation settings, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["enabled"],"properties":{"enabled":{"$ref":"#/$defs/boolean"},"functionArn":{"$ref":"#/$defs/textOrNull"},"automaticallyAfterDays":{"$ref":"#/$defs/numberOrNull"},"scheduleExpression":{"$ref":"#/$defs/textOrNull"},"duration":{"$ref":"#/$defs/stringOrNull"}}}},"lastRotatedAt":{"$ref":"#/$defs/observedTime"},"nextRotationAt":{"$ref":"#/$defs/observedTime"},"createdAt":{"$ref":"#/$defs/observedTime"},"lastChangedAt":{"$ref":"#/$defs/observedTime"},"lastAccessedAt":{"$ref":"#/$defs/observedTime"},"deletedAt":{"$ref":"#/$defs/observedTime"},"primaryRegion":{"$ref":"#/$defs/observedStringOrNull"},"replicas":{"title":"a list of replicas or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a replica","type":"object","required":["region"],"properties":{"region":{"$ref":"#/$defs/text"},"kmsKeyId":{"$ref":"#/$defs/textOrNull"},"status":{"$ref":"#/$defs/stringOrNull"},"statusMessage":{"$ref":"#/$defs/stringOrNull"},"lastAccessedAt":{"$ref":"#/$defs/timeOrNull"}}}},"versions":{"title":"a list of versions or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a version","type":"object","required":["id","stages"],"properties":{"id":{"$ref":"#/$defs/string"},"stages":{"title":"a list of strings","type":"array","items":{"$ref":"#/$defs/string"}},"createdAt":{"$ref":"#/$defs/timeOrNull"},"lastAccessedAt":{"$ref":"#/$defs/timeOrNull"}}}},"resourcePolicy":{"$ref":"#/$defs/policy"},"value":{"title":"the shape of a value, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["origin"],"properties":{"origin":{"$ref":"#/$defs/string"},"words":{"$ref":"#/$defs/string"},"keys":{"title":"a list of names","type":"array","items":{"$ref":"#/$defs/string"}},"from":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"inState":{"title":"where state is kept, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["backend","by"],"properties":{"backend":{"$ref":"#/$defs/string"},"by":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"openTags":{"$ref":"#/$defs/observedBoolean"},"recoveryDays":{"title":"a number, null or { \"unread\": reason }","type":["number","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"retained":{"title":"true, false, null or { \"unread\": reason }","type":["boolean","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}}}}},"parameters":{"title":"a list of parameters","type":"array","items":{"title":"a resource","type":"object","required":["arn"],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"type":{"$ref":"#/$defs/observedString"},"tier":{"$ref":"#/$defs/observedString"},"dataType":{"$ref":"#/$defs/observedStringOrNull"},"description":{"$ref":"#/$defs/observedText"},"tags":{"$ref":"#/$defs/tags"},"kmsKeyId":{"$ref":"#/$defs/observedText"},"lastModifiedAt":{"$ref":"#/$defs/observedTime"},"policies":{"title":"a list of parameter policies or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a parameter policy","type":"object","required":["type","status"],"properties":{"type":{"$ref":"#/$defs/string"},"status":{"$ref":"#/$defs/stringOrNull"},"expiresAt":{"$ref":"#/$defs/timeOrNull"}}}},"resourcePolicies":{"title":"a list of policy documents or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a policy document","type":"object"}},"value":{"title":"the shape of a value, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["origin"],"properties":{"origin":{"$ref":"#/$defs/string"},"words":{"$ref":"#/$defs/string"},"keys":{"title":"a list of names","type":"array","items":{"$ref":"#/$defs/string"}},"from":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"inState":{"title":"where state is kept, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["backend","by"],"properties":{"backend":{"$ref":"#/$defs/string"},"by":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"openTags":{"$ref":"#/$defs/observedBoolean"}}}},"keys":{"title":"a list of keys","type":"array","items":{"title":"a resource","type":"object","required":["arn"],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"aliases":{"title":"a list of aliases or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"$ref":"#/$defs/text"}},"manager":{"$ref":"#/$defs/observedString"},"state":{"$ref":"#/$defs/observedString"},"deletionAt":{"$ref":"#/$defs/observedTime"},"origin":{"$ref":"#/$defs/observedString"},"spec":{"$ref":"#/$defs/observedString"},"multiRegion":{"$ref":"#/$defs/observedStringOrNull"},"createdAt":{"$ref":"#/$defs/observedTime"},"rotation":{"title":"rotation settings or { \"unread\": reason }","type":["object"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["enabled"],"properties":{"enabled":{"$ref":"#/$defs/boolean"},"periodDays":{"$ref":"#/$defs/numberOrNull"}}}},"policy":{"$ref":"#/$defs/policy"}}}},"accounts":{"title":"a list of accounts","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"highThroughput":{"$ref":"#/$defs/observedBoolean"},"defaultParameterTier":{"$ref":"#/$defs/observedString"}}}},"workloads":{"title":"a list of workloads","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"type":{"$ref":"#/$defs/observedString"},"references":{"title":"a list of references or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a reference","type":"object","required":["to","target","how"],"properties":{"to":{"$ref":"#/$defs/string"},"target":{"$ref":"#/$defs/text"},"address":{"$ref":"#/$defs/string"},"jsonKey":{"$ref":"#/$defs/textOrNull"},"versionId":{"$ref":"#/$defs/textOrNull"},"versionStage":{"$ref":"#/$defs/textOrNull"},"how":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"environment":{"title":"a list of variables or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a variable","type":"object","required":["name","value"],"properties":{"name":{"$ref":"#/$defs/text"},"value":{"title":"the shape of a value","type":"object","required":["origin"],"properties":{"origin":{"$ref":"#/$defs/string"},"words":{"$ref":"#/$defs/string"},"keys":{"title":"a list of names","type":"array","items":{"$ref":"#/$defs/string"}},"from":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}},"at":{"$ref":"#/$defs/location"}}}},"cache":{"title":"a cache, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["by","ttlSeconds"],"properties":{"by":{"$ref":"#/$defs/string"},"ttlSeconds":{"$ref":"#/$defs/number"},"at":{"$ref":"#/$defs/location"}}}},"refreshSeconds":{"title":"a number, null or { \"unread\": reason }","type":["number","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"copies":{"title":"a number or { \"unread\": reason }","type":["number","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"restartsOnRotation":{"$ref":"#/$defs/observedBoolean"}}}},"databases":{"title":"a list of databases","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"type":{"$ref":"#/$defs/observedString"},"engine":{"$ref":"#/$defs/observedText"},"managedPassword":{"$ref":"#/$defs/observedBoolean"},"password":{"title":"the shape of a value, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["origin"],"properties":{"origin":{"$ref":"#/$defs/string"},"words":{"$ref":"#/$defs/string"},"keys":{"title":"a list of names","type":"array","items":{"$ref":"#/$defs/string"}},"from":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"passwordSecrets":{"title":"a list of addresses or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"$ref":"#/$defs/string"}}}}},"declarations":{"title":"a list of declarations","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"role":{"$ref":"#/$defs/observedString"},"value":{"title":"the shape of a value, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["origin"],"properties":{"origin":{"$ref":"#/$defs/string"},"words":{"$ref":"#/$defs/string"},"keys":{"title":"a list of names","type":"array","items":{"$ref":"#/$defs/string"}},"from":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"sensitive":{"$ref":"#/$defs/observedBoolean"},"exported":{"$ref":"#/$defs/observedBoolean"},"inState":{"title":"where state is kept, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["backend","by"],"properties":{"backend":{"$ref":"#/$defs/string"},"by":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}}}}},"suppressions":{"title":"a list of suppressions","type":"array","items":{"title":"a suppression","type":"object","required":["rules","reason","at","covers"],"properties":{"scope":{"$ref":"#/$defs/string"},"rules":{"title":"a list of rule names","type":"array","items":{"$ref":"#/$defs/string"}},"reason":{"$ref":"#/$defs/string"},"until":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"covers":{"$ref":"#/$defs/location"}}}}},"$defs":{"string":{"title":"a string","type":"string"},"stringOrNull":{"title":"a string or null","type":["string","null"]},"number":{"title":"a number","type":"number"},"numberOrNull":{"title":"a number or null","type":["number","null"]},"boolean":{"title":"true or false","type":"boolean"},"text":{"title":"text: a string or a list of parts","type":["string","array"],"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}},"textOrNull":{"title":"text or null","type":["string","array","null"],"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}},"timeOrNull":{"title":"an ISO 8601 time or null","type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"},"observedString":{"title":"a string or { \"unread\": reason }","type":["string","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"observedStringOrNull":{"title":"a string, null or { \"unread\": reason }","type":["string","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"observedBoolean":{"title":"true, false or { \"unread\": reason }","type":["boolean","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"observedText":{"title":"text, null or { \"unread\": reason }","type":["string","array","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}},"observedTime":{"title":"an ISO 8601 time, null or { \"unread\": reason }","type":["string","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"},"location":{"title":"a place in a file","type":"object","required":["file","startLine","startColumn","endLine","endColumn"],"properties":{"file":{"title":"a string","type":"string"},"startLine":{"title":"an integer","type":"integer"},"startColumn":{"title":"an integer","type":"integer"},"endLine":{"title":"an integer","type":"integer"},"endColumn":{"title":"an integer","type":"integer"}}},"policy":{"title":"a policy document, null or { \"unread\": reason }","type":["object","null"],"properties":{"Statement":{"title":"a statement or a list of statements","type":["object","array"],"items":{"title":"a statement","type":"object"}}}},"tags":{"title":"tags or { \"unread\": reason }","type":["object"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"additionalProperties":{"title":"text: a string or a list of parts","type":["string","array"],"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}}}}}};
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
const schema59 = {"title":"true, false or { \"unread\": reason }","type":["boolean","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}};
const schema65 = {"title":"a string or { \"unread\": reason }","type":["string","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}};
const schema126 = {"title":"a number","type":"number"};
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
if(data121.keys !== undefined){
let data126 = data121.keys;
const _errs312 = errors;
if(errors === _errs312){
if(Array.isArray(data126)){
var valid98 = true;
const len15 = data126.length;
for(let i15=0; i15<len15; i15++){
const _errs314 = errors;
if(typeof data126[i15] !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/keys/" + i15,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid98 = _errs314 === errors;
if(!valid98){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/keys",schemaPath:"#/properties/secrets/items/properties/value/else/properties/keys/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid95 = _errs312 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data121.from !== undefined){
const _errs317 = errors;
if(typeof data121.from !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/from",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid95 = _errs317 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data121.at !== undefined){
let data129 = data121.at;
const _errs320 = errors;
const _errs321 = errors;
if(errors === _errs321){
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
let missing35;
if((((((data129.file === undefined) && (missing35 = "file")) || ((data129.startLine === undefined) && (missing35 = "startLine"))) || ((data129.startColumn === undefined) && (missing35 = "startColumn"))) || ((data129.endLine === undefined) && (missing35 = "endLine"))) || ((data129.endColumn === undefined) && (missing35 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing35}}];
return false;
}
else {
if(data129.file !== undefined){
const _errs323 = errors;
if(typeof data129.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid102 = _errs323 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data129.startLine !== undefined){
let data131 = data129.startLine;
const _errs325 = errors;
if(!(((typeof data131 == "number") && (!(data131 % 1) && !isNaN(data131))) && (isFinite(data131)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid102 = _errs325 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data129.startColumn !== undefined){
let data132 = data129.startColumn;
const _errs327 = errors;
if(!(((typeof data132 == "number") && (!(data132 % 1) && !isNaN(data132))) && (isFinite(data132)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid102 = _errs327 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data129.endLine !== undefined){
let data133 = data129.endLine;
const _errs329 = errors;
if(!(((typeof data133 == "number") && (!(data133 % 1) && !isNaN(data133))) && (isFinite(data133)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid102 = _errs329 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data129.endColumn !== undefined){
let data134 = data129.endColumn;
const _errs331 = errors;
if(!(((typeof data134 == "number") && (!(data134 % 1) && !isNaN(data134))) && (isFinite(data134)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid102 = _errs331 === errors;
}
else {
var valid102 = true;
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
var valid95 = _errs320 === errors;
}
else {
var valid95 = true;
}
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
let data135 = data15.inState;
const _errs333 = errors;
if((!(data135 && typeof data135 == "object" && !Array.isArray(data135))) && (data135 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState",schemaPath:"#/properties/secrets/items/properties/inState/type",keyword:"type",params:{type: schema11.properties.secrets.items.properties.inState.type}}];
return false;
}
const _errs335 = errors;
let valid103 = true;
const _errs336 = errors;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
let missing36;
if((data135.unread === undefined) && (missing36 = "unread")){
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
var _valid4 = _errs336 === errors;
errors = _errs335;
if(vErrors !== null){
if(_errs335){
vErrors.length = _errs335;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid4){
const _errs337 = errors;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.unread !== undefined){
const _errs338 = errors;
if(typeof data135.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState/unread",schemaPath:"#/properties/secrets/items/properties/inState/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid104 = _errs338 === errors;
}
else {
var valid104 = true;
}
if(valid104){
if(data135.detail !== undefined){
const _errs340 = errors;
if(typeof data135.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState/detail",schemaPath:"#/properties/secrets/items/properties/inState/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid104 = _errs340 === errors;
}
else {
var valid104 = true;
}
}
}
var _valid4 = _errs337 === errors;
valid103 = _valid4;
ifClause3 = "then";
}
else {
const _errs342 = errors;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
let missing37;
if(((data135.backend === undefined) && (missing37 = "backend")) || ((data135.by === undefined) && (missing37 = "by"))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState",schemaPath:"#/properties/secrets/items/properties/inState/else/required",keyword:"required",params:{missingProperty: missing37}}];
return false;
}
else {
if(data135.backend !== undefined){
const _errs343 = errors;
if(typeof data135.backend !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState/backend",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid105 = _errs343 === errors;
}
else {
var valid105 = true;
}
if(valid105){
if(data135.by !== undefined){
const _errs346 = errors;
if(typeof data135.by !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState/by",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid105 = _errs346 === errors;
}
else {
var valid105 = true;
}
if(valid105){
if(data135.at !== undefined){
let data140 = data135.at;
const _errs349 = errors;
const _errs350 = errors;
if(errors === _errs350){
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
let missing38;
if((((((data140.file === undefined) && (missing38 = "file")) || ((data140.startLine === undefined) && (missing38 = "startLine"))) || ((data140.startColumn === undefined) && (missing38 = "startColumn"))) || ((data140.endLine === undefined) && (missing38 = "endLine"))) || ((data140.endColumn === undefined) && (missing38 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing38}}];
return false;
}
else {
if(data140.file !== undefined){
const _errs352 = errors;
if(typeof data140.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid109 = _errs352 === errors;
}
else {
var valid109 = true;
}
if(valid109){
if(data140.startLine !== undefined){
let data142 = data140.startLine;
const _errs354 = errors;
if(!(((typeof data142 == "number") && (!(data142 % 1) && !isNaN(data142))) && (isFinite(data142)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid109 = _errs354 === errors;
}
else {
var valid109 = true;
}
if(valid109){
if(data140.startColumn !== undefined){
let data143 = data140.startColumn;
const _errs356 = errors;
if(!(((typeof data143 == "number") && (!(data143 % 1) && !isNaN(data143))) && (isFinite(data143)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid109 = _errs356 === errors;
}
else {
var valid109 = true;
}
if(valid109){
if(data140.endLine !== undefined){
let data144 = data140.endLine;
const _errs358 = errors;
if(!(((typeof data144 == "number") && (!(data144 % 1) && !isNaN(data144))) && (isFinite(data144)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid109 = _errs358 === errors;
}
else {
var valid109 = true;
}
if(valid109){
if(data140.endColumn !== undefined){
let data145 = data140.endColumn;
const _errs360 = errors;
if(!(((typeof data145 == "number") && (!(data145 % 1) && !isNaN(data145))) && (isFinite(data145)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid109 = _errs360 === errors;
}
else {
var valid109 = true;
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
var valid105 = _errs349 === errors;
}
else {
var valid105 = true;
}
}
}
}
}
var _valid4 = _errs342 === errors;
valid103 = _valid4;
ifClause3 = "else";
}
if(!valid103){
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
var valid14 = _errs333 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.openTags !== undefined){
let data146 = data15.openTags;
const _errs362 = errors;
const _errs363 = errors;
if((typeof data146 !== "boolean") && (!(data146 && typeof data146 == "object" && !Array.isArray(data146)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/openTags",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema59.type}}];
return false;
}
if(errors === _errs363){
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
let missing39;
if((data146.unread === undefined) && (missing39 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/openTags",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing39}}];
return false;
}
else {
if(data146.unread !== undefined){
const _errs365 = errors;
if(typeof data146.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/openTags/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid111 = _errs365 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data146.detail !== undefined){
const _errs367 = errors;
if(typeof data146.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/openTags/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid111 = _errs367 === errors;
}
else {
var valid111 = true;
}
}
}
}
}
var valid14 = _errs362 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.recoveryDays !== undefined){
let data149 = data15.recoveryDays;
const _errs369 = errors;
if(((!((typeof data149 == "number") && (isFinite(data149)))) && (data149 !== null)) && (!(data149 && typeof data149 == "object" && !Array.isArray(data149)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/recoveryDays",schemaPath:"#/properties/secrets/items/properties/recoveryDays/type",keyword:"type",params:{type: schema11.properties.secrets.items.properties.recoveryDays.type}}];
return false;
}
if(errors === _errs369){
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
let missing40;
if((data149.unread === undefined) && (missing40 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/recoveryDays",schemaPath:"#/properties/secrets/items/properties/recoveryDays/required",keyword:"required",params:{missingProperty: missing40}}];
return false;
}
else {
if(data149.unread !== undefined){
const _errs371 = errors;
if(typeof data149.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/recoveryDays/unread",schemaPath:"#/properties/secrets/items/properties/recoveryDays/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid112 = _errs371 === errors;
}
else {
var valid112 = true;
}
if(valid112){
if(data149.detail !== undefined){
const _errs373 = errors;
if(typeof data149.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/recoveryDays/detail",schemaPath:"#/properties/secrets/items/properties/recoveryDays/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid112 = _errs373 === errors;
}
else {
var valid112 = true;
}
}
}
}
}
var valid14 = _errs369 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.retained !== undefined){
let data152 = data15.retained;
const _errs375 = errors;
if(((typeof data152 !== "boolean") && (data152 !== null)) && (!(data152 && typeof data152 == "object" && !Array.isArray(data152)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/retained",schemaPath:"#/properties/secrets/items/properties/retained/type",keyword:"type",params:{type: schema11.properties.secrets.items.properties.retained.type}}];
return false;
}
if(errors === _errs375){
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
let missing41;
if((data152.unread === undefined) && (missing41 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/retained",schemaPath:"#/properties/secrets/items/properties/retained/required",keyword:"required",params:{missingProperty: missing41}}];
return false;
}
else {
if(data152.unread !== undefined){
const _errs377 = errors;
if(typeof data152.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/retained/unread",schemaPath:"#/properties/secrets/items/properties/retained/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid113 = _errs377 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data152.detail !== undefined){
const _errs379 = errors;
if(typeof data152.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/retained/detail",schemaPath:"#/properties/secrets/items/properties/retained/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid113 = _errs379 === errors;
}
else {
var valid113 = true;
}
}
}
}
}
var valid14 = _errs375 === errors;
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
let data155 = data.parameters;
const _errs381 = errors;
if(errors === _errs381){
if(Array.isArray(data155)){
var valid114 = true;
const len16 = data155.length;
for(let i16=0; i16<len16; i16++){
let data156 = data155[i16];
const _errs383 = errors;
if(errors === _errs383){
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
let missing42;
if((data156.arn === undefined) && (missing42 = "arn")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: missing42}}];
return false;
}
else {
if(data156.arn !== undefined){
let data157 = data156.arn;
const _errs385 = errors;
const _errs386 = errors;
if((typeof data157 !== "string") && (!(Array.isArray(data157)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs386){
if(Array.isArray(data157)){
var valid117 = true;
const len17 = data157.length;
for(let i17=0; i17<len17; i17++){
let data158 = data157[i17];
const _errs388 = errors;
if((typeof data158 !== "string") && (!(data158 && typeof data158 == "object" && !Array.isArray(data158)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/arn/" + i17,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs388){
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
let missing43;
if((data158.hole === undefined) && (missing43 = "hole")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/arn/" + i17,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing43}}];
return false;
}
else {
if(data158.hole !== undefined){
const _errs390 = errors;
if(typeof data158.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/arn/" + i17+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid118 = _errs390 === errors;
}
else {
var valid118 = true;
}
if(valid118){
if(data158.width !== undefined){
let data160 = data158.width;
const _errs392 = errors;
if(!(((typeof data160 == "number") && (!(data160 % 1) && !isNaN(data160))) && (isFinite(data160)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/arn/" + i17+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid118 = _errs392 === errors;
}
else {
var valid118 = true;
}
}
}
}
}
var valid117 = _errs388 === errors;
if(!valid117){
break;
}
}
}
}
var valid115 = _errs385 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data156.scope !== undefined){
const _errs394 = errors;
if(typeof data156.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid115 = _errs394 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data156.address !== undefined){
const _errs397 = errors;
if(typeof data156.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid115 = _errs397 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data156.at !== undefined){
let data163 = data156.at;
const _errs400 = errors;
const _errs401 = errors;
if(errors === _errs401){
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
let missing44;
if((((((data163.file === undefined) && (missing44 = "file")) || ((data163.startLine === undefined) && (missing44 = "startLine"))) || ((data163.startColumn === undefined) && (missing44 = "startColumn"))) || ((data163.endLine === undefined) && (missing44 = "endLine"))) || ((data163.endColumn === undefined) && (missing44 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing44}}];
return false;
}
else {
if(data163.file !== undefined){
const _errs403 = errors;
if(typeof data163.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid122 = _errs403 === errors;
}
else {
var valid122 = true;
}
if(valid122){
if(data163.startLine !== undefined){
let data165 = data163.startLine;
const _errs405 = errors;
if(!(((typeof data165 == "number") && (!(data165 % 1) && !isNaN(data165))) && (isFinite(data165)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid122 = _errs405 === errors;
}
else {
var valid122 = true;
}
if(valid122){
if(data163.startColumn !== undefined){
let data166 = data163.startColumn;
const _errs407 = errors;
if(!(((typeof data166 == "number") && (!(data166 % 1) && !isNaN(data166))) && (isFinite(data166)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid122 = _errs407 === errors;
}
else {
var valid122 = true;
}
if(valid122){
if(data163.endLine !== undefined){
let data167 = data163.endLine;
const _errs409 = errors;
if(!(((typeof data167 == "number") && (!(data167 % 1) && !isNaN(data167))) && (isFinite(data167)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid122 = _errs409 === errors;
}
else {
var valid122 = true;
}
if(valid122){
if(data163.endColumn !== undefined){
let data168 = data163.endColumn;
const _errs411 = errors;
if(!(((typeof data168 == "number") && (!(data168 % 1) && !isNaN(data168))) && (isFinite(data168)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid122 = _errs411 === errors;
}
else {
var valid122 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid115 = _errs400 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data156.name !== undefined){
let data169 = data156.name;
const _errs413 = errors;
const _errs414 = errors;
if((typeof data169 != "object") && (typeof data169 !== "string")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema23.type}}];
return false;
}
if(errors === _errs414){
if(Array.isArray(data169)){
var valid124 = true;
const len18 = data169.length;
for(let i18=0; i18<len18; i18++){
let data170 = data169[i18];
const _errs416 = errors;
if((typeof data170 !== "string") && (!(data170 && typeof data170 == "object" && !Array.isArray(data170)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/name/" + i18,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema23.items.type}}];
return false;
}
if(errors === _errs416){
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
let missing45;
if((data170.hole === undefined) && (missing45 = "hole")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/name/" + i18,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing45}}];
return false;
}
else {
if(data170.hole !== undefined){
const _errs418 = errors;
if(typeof data170.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/name/" + i18+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid125 = _errs418 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data170.width !== undefined){
let data172 = data170.width;
const _errs420 = errors;
if(!(((typeof data172 == "number") && (!(data172 % 1) && !isNaN(data172))) && (isFinite(data172)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/name/" + i18+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid125 = _errs420 === errors;
}
else {
var valid125 = true;
}
}
}
}
}
var valid124 = _errs416 === errors;
if(!valid124){
break;
}
}
}
if(errors === _errs414){
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
let missing46;
if((data169.unread === undefined) && (missing46 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing46}}];
return false;
}
else {
if(data169.unread !== undefined){
const _errs422 = errors;
if(typeof data169.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid126 = _errs422 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data169.detail !== undefined){
const _errs424 = errors;
if(typeof data169.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid126 = _errs424 === errors;
}
else {
var valid126 = true;
}
}
}
}
}
}
var valid115 = _errs413 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data156.type !== undefined){
let data175 = data156.type;
const _errs426 = errors;
const _errs427 = errors;
if((typeof data175 !== "string") && (!(data175 && typeof data175 == "object" && !Array.isArray(data175)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/type",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema65.type}}];
return false;
}
if(errors === _errs427){
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
let missing47;
if((data175.unread === undefined) && (missing47 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/type",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing47}}];
return false;
}
else {
if(data175.unread !== undefined){
const _errs429 = errors;
if(typeof data175.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/type/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid128 = _errs429 === errors;
}
else {
var valid128 = true;
}
if(valid128){
if(data175.detail !== undefined){
const _errs431 = errors;
if(typeof data175.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/type/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid128 = _errs431 === errors;
}
else {
var valid128 = true;
}
}
}
}
}
var valid115 = _errs426 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data156.tier !== undefined){
let data178 = data156.tier;
const _errs433 = errors;
const _errs434 = errors;
if((typeof data178 !== "string") && (!(data178 && typeof data178 == "object" && !Array.isArray(data178)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tier",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema65.type}}];
return false;
}
if(errors === _errs434){
if(data178 && typeof data178 == "object" && !Array.isArray(data178)){
let missing48;
if((data178.unread === undefined) && (missing48 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tier",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing48}}];
return false;
}
else {
if(data178.unread !== undefined){
const _errs436 = errors;
if(typeof data178.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tier/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid130 = _errs436 === errors;
}
else {
var valid130 = true;
}
if(valid130){
if(data178.detail !== undefined){
const _errs438 = errors;
if(typeof data178.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tier/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid130 = _errs438 === errors;
}
else {
var valid130 = true;
}
}
}
}
}
var valid115 = _errs433 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data156.dataType !== undefined){
let data181 = data156.dataType;
const _errs440 = errors;
const _errs441 = errors;
if(((typeof data181 !== "string") && (data181 !== null)) && (!(data181 && typeof data181 == "object" && !Array.isArray(data181)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/dataType",schemaPath:"#/$defs/observedStringOrNull/type",keyword:"type",params:{type: schema26.type}}];
return false;
}
if(errors === _errs441){
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
let missing49;
if((data181.unread === undefined) && (missing49 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/dataType",schemaPath:"#/$defs/observedStringOrNull/required",keyword:"required",params:{missingProperty: missing49}}];
return false;
}
else {
if(data181.unread !== undefined){
const _errs443 = errors;
if(typeof data181.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/dataType/unread",schemaPath:"#/$defs/observedStringOrNull/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid132 = _errs443 === errors;
}
else {
var valid132 = true;
}
if(valid132){
if(data181.detail !== undefined){
const _errs445 = errors;
if(typeof data181.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/dataType/detail",schemaPath:"#/$defs/observedStringOrNull/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid132 = _errs445 === errors;
}
else {
var valid132 = true;
}
}
}
}
}
var valid115 = _errs440 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data156.description !== undefined){
let data184 = data156.description;
const _errs447 = errors;
const _errs448 = errors;
if((typeof data184 != "object") && (typeof data184 !== "string")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/description",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema23.type}}];
return false;
}
if(errors === _errs448){
if(Array.isArray(data184)){
var valid134 = true;
const len19 = data184.length;
for(let i19=0; i19<len19; i19++){
let data185 = data184[i19];
const _errs450 = errors;
if((typeof data185 !== "string") && (!(data185 && typeof data185 == "object" && !Array.isArray(data185)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/description/" + i19,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema23.items.type}}];
return false;
}
if(errors === _errs450){
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
let missing50;
if((data185.hole === undefined) && (missing50 = "hole")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/description/" + i19,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing50}}];
return false;
}
else {
if(data185.hole !== undefined){
const _errs452 = errors;
if(typeof data185.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/description/" + i19+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid135 = _errs452 === errors;
}
else {
var valid135 = true;
}
if(valid135){
if(data185.width !== undefined){
let data187 = data185.width;
const _errs454 = errors;
if(!(((typeof data187 == "number") && (!(data187 % 1) && !isNaN(data187))) && (isFinite(data187)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/description/" + i19+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid135 = _errs454 === errors;
}
else {
var valid135 = true;
}
}
}
}
}
var valid134 = _errs450 === errors;
if(!valid134){
break;
}
}
}
if(errors === _errs448){
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
let missing51;
if((data184.unread === undefined) && (missing51 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/description",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing51}}];
return false;
}
else {
if(data184.unread !== undefined){
const _errs456 = errors;
if(typeof data184.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/description/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid136 = _errs456 === errors;
}
else {
var valid136 = true;
}
if(valid136){
if(data184.detail !== undefined){
const _errs458 = errors;
if(typeof data184.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/description/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid136 = _errs458 === errors;
}
else {
var valid136 = true;
}
}
}
}
}
}
var valid115 = _errs447 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data156.tags !== undefined){
let data190 = data156.tags;
const _errs460 = errors;
if(!(data190 && typeof data190 == "object" && !Array.isArray(data190))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tags",schemaPath:"#/$defs/tags/type",keyword:"type",params:{type: schema25.type}}];
return false;
}
const _errs463 = errors;
let valid138 = true;
const _errs464 = errors;
if(data190 && typeof data190 == "object" && !Array.isArray(data190)){
let missing52;
if((data190.unread === undefined) && (missing52 = "unread")){
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
var _valid5 = _errs464 === errors;
errors = _errs463;
if(vErrors !== null){
if(_errs463){
vErrors.length = _errs463;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid5){
const _errs465 = errors;
if(data190 && typeof data190 == "object" && !Array.isArray(data190)){
if(data190.unread !== undefined){
const _errs466 = errors;
if(typeof data190.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tags/unread",schemaPath:"#/$defs/tags/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid139 = _errs466 === errors;
}
else {
var valid139 = true;
}
if(valid139){
if(data190.detail !== undefined){
const _errs468 = errors;
if(typeof data190.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tags/detail",schemaPath:"#/$defs/tags/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid139 = _errs468 === errors;
}
else {
var valid139 = true;
}
}
}
var _valid5 = _errs465 === errors;
valid138 = _valid5;
ifClause4 = "then";
}
else {
const _errs470 = errors;
if(data190 && typeof data190 == "object" && !Array.isArray(data190)){
for(const key2 in data190){
let data193 = data190[key2];
const _errs472 = errors;
if((typeof data193 !== "string") && (!(Array.isArray(data193)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/tags/else/additionalProperties/type",keyword:"type",params:{type: schema25.else.additionalProperties.type}}];
return false;
}
if(errors === _errs472){
if(Array.isArray(data193)){
var valid141 = true;
const len20 = data193.length;
for(let i20=0; i20<len20; i20++){
let data194 = data193[i20];
const _errs474 = errors;
if((typeof data194 !== "string") && (!(data194 && typeof data194 == "object" && !Array.isArray(data194)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20,schemaPath:"#/$defs/tags/else/additionalProperties/items/type",keyword:"type",params:{type: schema25.else.additionalProperties.items.type}}];
return false;
}
if(errors === _errs474){
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
let missing53;
if((data194.hole === undefined) && (missing53 = "hole")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20,schemaPath:"#/$defs/tags/else/additionalProperties/items/required",keyword:"required",params:{missingProperty: missing53}}];
return false;
}
else {
if(data194.hole !== undefined){
const _errs476 = errors;
if(typeof data194.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20+"/hole",schemaPath:"#/$defs/tags/else/additionalProperties/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid142 = _errs476 === errors;
}
else {
var valid142 = true;
}
if(valid142){
if(data194.width !== undefined){
let data196 = data194.width;
const _errs478 = errors;
if(!(((typeof data196 == "number") && (!(data196 % 1) && !isNaN(data196))) && (isFinite(data196)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20+"/width",schemaPath:"#/$defs/tags/else/additionalProperties/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid142 = _errs478 === errors;
}
else {
var valid142 = true;
}
}
}
}
}
var valid141 = _errs474 === errors;
if(!valid141){
break;
}
}
}
}
var valid140 = _errs472 === errors;
if(!valid140){
break;
}
}
}
var _valid5 = _errs470 === errors;
valid138 = _valid5;
ifClause4 = "else";
}
if(!valid138){
const err11 = {instancePath:instancePath+"/parameters/" + i16+"/tags",schemaPath:"#/$defs/tags/if",keyword:"if",params:{failingKeyword: ifClause4}};
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
var valid115 = _errs460 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data156.kmsKeyId !== undefined){
let data197 = data156.kmsKeyId;
const _errs480 = errors;
const _errs481 = errors;
if((typeof data197 != "object") && (typeof data197 !== "string")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/kmsKeyId",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema23.type}}];
return false;
}
if(errors === _errs481){
if(Array.isArray(data197)){
var valid144 = true;
const len21 = data197.length;
for(let i21=0; i21<len21; i21++){
let data198 = data197[i21];
const _errs483 = errors;
if((typeof data198 !== "string") && (!(data198 && typeof data198 == "object" && !Array.isArray(data198)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/kmsKeyId/" + i21,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema23.items.type}}];
return false;
}
if(errors === _errs483){
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
let missing54;
if((data198.hole === undefined) && (missing54 = "hole")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/kmsKeyId/" + i21,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing54}}];
return false;
}
else {
if(data198.hole !== undefined){
const _errs485 = errors;
if(typeof data198.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/kmsKeyId/" + i21+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid145 = _errs485 === errors;
}
else {
var valid145 = true;
}
if(valid145){
if(data198.width !== undefined){
let data200 = data198.width;
const _errs487 = errors;
if(!(((typeof data200 == "number") && (!(data200 % 1) && !isNaN(data200))) && (isFinite(data200)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/kmsKeyId/" + i21+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid145 = _errs487 === errors;
}
else {
var valid145 = true;
}
}
}
}
}
var valid144 = _errs483 === errors;
if(!valid144){
break;
}
}
}
if(errors === _errs481){
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
let missing55;
if((data197.unread === undefined) && (missing55 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/kmsKeyId",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing55}}];
return false;
}
else {
if(data197.unread !== undefined){
const _errs489 = errors;
if(typeof data197.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/kmsKeyId/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid146 = _errs489 === errors;
}
else {
var valid146 = true;
}
if(valid146){
if(data197.detail !== undefined){
const _errs491 = errors;
if(typeof data197.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/kmsKeyId/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid146 = _errs491 === errors;
}
else {
var valid146 = true;
}
}
}
}
}
}
var valid115 = _errs480 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data156.lastModifiedAt !== undefined){
let data203 = data156.lastModifiedAt;
const _errs493 = errors;
const _errs494 = errors;
if(((typeof data203 !== "string") && (data203 !== null)) && (!(data203 && typeof data203 == "object" && !Array.isArray(data203)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/lastModifiedAt",schemaPath:"#/$defs/observedTime/type",keyword:"type",params:{type: schema34.type}}];
return false;
}
if(errors === _errs494){
if(typeof data203 === "string"){
if(!pattern1.test(data203)){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/lastModifiedAt",schemaPath:"#/$defs/observedTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
if(errors === _errs494){
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
let missing56;
if((data203.unread === undefined) && (missing56 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/lastModifiedAt",schemaPath:"#/$defs/observedTime/required",keyword:"required",params:{missingProperty: missing56}}];
return false;
}
else {
if(data203.unread !== undefined){
const _errs496 = errors;
if(typeof data203.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/lastModifiedAt/unread",schemaPath:"#/$defs/observedTime/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid148 = _errs496 === errors;
}
else {
var valid148 = true;
}
if(valid148){
if(data203.detail !== undefined){
const _errs498 = errors;
if(typeof data203.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/lastModifiedAt/detail",schemaPath:"#/$defs/observedTime/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid148 = _errs498 === errors;
}
else {
var valid148 = true;
}
}
}
}
}
}
var valid115 = _errs493 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data156.policies !== undefined){
let data206 = data156.policies;
const _errs500 = errors;
if(!data206 || typeof data206 != "object"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/policies",schemaPath:"#/properties/parameters/items/properties/policies/type",keyword:"type",params:{type: schema11.properties.parameters.items.properties.policies.type}}];
return false;
}
if(errors === _errs500){
if(Array.isArray(data206)){
var valid149 = true;
const len22 = data206.length;
for(let i22=0; i22<len22; i22++){
let data207 = data206[i22];
const _errs502 = errors;
if(errors === _errs502){
if(data207 && typeof data207 == "object" && !Array.isArray(data207)){
let missing57;
if(((data207.type === undefined) && (missing57 = "type")) || ((data207.status === undefined) && (missing57 = "status"))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/policies/" + i22,schemaPath:"#/properties/parameters/items/properties/policies/items/required",keyword:"required",params:{missingProperty: missing57}}];
return false;
}
else {
if(data207.type !== undefined){
const _errs504 = errors;
if(typeof data207.type !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/policies/" + i22+"/type",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid150 = _errs504 === errors;
}
else {
var valid150 = true;
}
if(valid150){
if(data207.status !== undefined){
let data209 = data207.status;
const _errs507 = errors;
if((typeof data209 !== "string") && (data209 !== null)){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/policies/" + i22+"/status",schemaPath:"#/$defs/stringOrNull/type",keyword:"type",params:{type: schema33.type}}];
return false;
}
var valid150 = _errs507 === errors;
}
else {
var valid150 = true;
}
if(valid150){
if(data207.expiresAt !== undefined){
let data210 = data207.expiresAt;
const _errs510 = errors;
const _errs511 = errors;
if((typeof data210 !== "string") && (data210 !== null)){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/policies/" + i22+"/expiresAt",schemaPath:"#/$defs/timeOrNull/type",keyword:"type",params:{type: schema45.type}}];
return false;
}
if(errors === _errs511){
if(typeof data210 === "string"){
if(!pattern1.test(data210)){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/policies/" + i22+"/expiresAt",schemaPath:"#/$defs/timeOrNull/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
}
var valid150 = _errs510 === errors;
}
else {
var valid150 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/policies/" + i22,schemaPath:"#/properties/parameters/items/properties/policies/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid149 = _errs502 === errors;
if(!valid149){
break;
}
}
}
if(errors === _errs500){
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
let missing58;
if((data206.unread === undefined) && (missing58 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/policies",schemaPath:"#/properties/parameters/items/properties/policies/required",keyword:"required",params:{missingProperty: missing58}}];
return false;
}
else {
if(data206.unread !== undefined){
const _errs513 = errors;
if(typeof data206.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/policies/unread",schemaPath:"#/properties/parameters/items/properties/policies/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid154 = _errs513 === errors;
}
else {
var valid154 = true;
}
if(valid154){
if(data206.detail !== undefined){
const _errs515 = errors;
if(typeof data206.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/policies/detail",schemaPath:"#/properties/parameters/items/properties/policies/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid154 = _errs515 === errors;
}
else {
var valid154 = true;
}
}
}
}
}
}
var valid115 = _errs500 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data156.resourcePolicies !== undefined){
let data213 = data156.resourcePolicies;
const _errs517 = errors;
if(!data213 || typeof data213 != "object"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/resourcePolicies",schemaPath:"#/properties/parameters/items/properties/resourcePolicies/type",keyword:"type",params:{type: schema11.properties.parameters.items.properties.resourcePolicies.type}}];
return false;
}
if(errors === _errs517){
if(Array.isArray(data213)){
var valid155 = true;
const len23 = data213.length;
for(let i23=0; i23<len23; i23++){
let data214 = data213[i23];
const _errs519 = errors;
if(!(data214 && typeof data214 == "object" && !Array.isArray(data214))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/resourcePolicies/" + i23,schemaPath:"#/properties/parameters/items/properties/resourcePolicies/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid155 = _errs519 === errors;
if(!valid155){
break;
}
}
}
if(errors === _errs517){
if(data213 && typeof data213 == "object" && !Array.isArray(data213)){
let missing59;
if((data213.unread === undefined) && (missing59 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/resourcePolicies",schemaPath:"#/properties/parameters/items/properties/resourcePolicies/required",keyword:"required",params:{missingProperty: missing59}}];
return false;
}
else {
if(data213.unread !== undefined){
const _errs521 = errors;
if(typeof data213.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/resourcePolicies/unread",schemaPath:"#/properties/parameters/items/properties/resourcePolicies/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid156 = _errs521 === errors;
}
else {
var valid156 = true;
}
if(valid156){
if(data213.detail !== undefined){
const _errs523 = errors;
if(typeof data213.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/resourcePolicies/detail",schemaPath:"#/properties/parameters/items/properties/resourcePolicies/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid156 = _errs523 === errors;
}
else {
var valid156 = true;
}
}
}
}
}
}
var valid115 = _errs517 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data156.value !== undefined){
let data217 = data156.value;
const _errs525 = errors;
if((!(data217 && typeof data217 == "object" && !Array.isArray(data217))) && (data217 !== null)){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value",schemaPath:"#/properties/parameters/items/properties/value/type",keyword:"type",params:{type: schema11.properties.parameters.items.properties.value.type}}];
return false;
}
const _errs527 = errors;
let valid157 = true;
const _errs528 = errors;
if(data217 && typeof data217 == "object" && !Array.isArray(data217)){
let missing60;
if((data217.unread === undefined) && (missing60 = "unread")){
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
var _valid6 = _errs528 === errors;
errors = _errs527;
if(vErrors !== null){
if(_errs527){
vErrors.length = _errs527;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid6){
const _errs529 = errors;
if(data217 && typeof data217 == "object" && !Array.isArray(data217)){
if(data217.unread !== undefined){
const _errs530 = errors;
if(typeof data217.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/unread",schemaPath:"#/properties/parameters/items/properties/value/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid158 = _errs530 === errors;
}
else {
var valid158 = true;
}
if(valid158){
if(data217.detail !== undefined){
const _errs532 = errors;
if(typeof data217.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/detail",schemaPath:"#/properties/parameters/items/properties/value/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid158 = _errs532 === errors;
}
else {
var valid158 = true;
}
}
}
var _valid6 = _errs529 === errors;
valid157 = _valid6;
ifClause5 = "then";
}
else {
const _errs534 = errors;
if(data217 && typeof data217 == "object" && !Array.isArray(data217)){
let missing61;
if((data217.origin === undefined) && (missing61 = "origin")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value",schemaPath:"#/properties/parameters/items/properties/value/else/required",keyword:"required",params:{missingProperty: missing61}}];
return false;
}
else {
if(data217.origin !== undefined){
const _errs535 = errors;
if(typeof data217.origin !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/origin",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid159 = _errs535 === errors;
}
else {
var valid159 = true;
}
if(valid159){
if(data217.words !== undefined){
const _errs538 = errors;
if(typeof data217.words !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/words",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid159 = _errs538 === errors;
}
else {
var valid159 = true;
}
if(valid159){
if(data217.keys !== undefined){
let data222 = data217.keys;
const _errs541 = errors;
if(errors === _errs541){
if(Array.isArray(data222)){
var valid162 = true;
const len24 = data222.length;
for(let i24=0; i24<len24; i24++){
const _errs543 = errors;
if(typeof data222[i24] !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/keys/" + i24,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid162 = _errs543 === errors;
if(!valid162){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/keys",schemaPath:"#/properties/parameters/items/properties/value/else/properties/keys/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid159 = _errs541 === errors;
}
else {
var valid159 = true;
}
if(valid159){
if(data217.from !== undefined){
const _errs546 = errors;
if(typeof data217.from !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/from",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid159 = _errs546 === errors;
}
else {
var valid159 = true;
}
if(valid159){
if(data217.at !== undefined){
let data225 = data217.at;
const _errs549 = errors;
const _errs550 = errors;
if(errors === _errs550){
if(data225 && typeof data225 == "object" && !Array.isArray(data225)){
let missing62;
if((((((data225.file === undefined) && (missing62 = "file")) || ((data225.startLine === undefined) && (missing62 = "startLine"))) || ((data225.startColumn === undefined) && (missing62 = "startColumn"))) || ((data225.endLine === undefined) && (missing62 = "endLine"))) || ((data225.endColumn === undefined) && (missing62 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing62}}];
return false;
}
else {
if(data225.file !== undefined){
const _errs552 = errors;
if(typeof data225.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid166 = _errs552 === errors;
}
else {
var valid166 = true;
}
if(valid166){
if(data225.startLine !== undefined){
let data227 = data225.startLine;
const _errs554 = errors;
if(!(((typeof data227 == "number") && (!(data227 % 1) && !isNaN(data227))) && (isFinite(data227)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid166 = _errs554 === errors;
}
else {
var valid166 = true;
}
if(valid166){
if(data225.startColumn !== undefined){
let data228 = data225.startColumn;
const _errs556 = errors;
if(!(((typeof data228 == "number") && (!(data228 % 1) && !isNaN(data228))) && (isFinite(data228)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid166 = _errs556 === errors;
}
else {
var valid166 = true;
}
if(valid166){
if(data225.endLine !== undefined){
let data229 = data225.endLine;
const _errs558 = errors;
if(!(((typeof data229 == "number") && (!(data229 % 1) && !isNaN(data229))) && (isFinite(data229)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid166 = _errs558 === errors;
}
else {
var valid166 = true;
}
if(valid166){
if(data225.endColumn !== undefined){
let data230 = data225.endColumn;
const _errs560 = errors;
if(!(((typeof data230 == "number") && (!(data230 % 1) && !isNaN(data230))) && (isFinite(data230)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid166 = _errs560 === errors;
}
else {
var valid166 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid159 = _errs549 === errors;
}
else {
var valid159 = true;
}
}
}
}
}
}
}
var _valid6 = _errs534 === errors;
valid157 = _valid6;
ifClause5 = "else";
}
if(!valid157){
const err13 = {instancePath:instancePath+"/parameters/" + i16+"/value",schemaPath:"#/properties/parameters/items/properties/value/if",keyword:"if",params:{failingKeyword: ifClause5}};
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
var valid115 = _errs525 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data156.inState !== undefined){
let data231 = data156.inState;
const _errs562 = errors;
if((!(data231 && typeof data231 == "object" && !Array.isArray(data231))) && (data231 !== null)){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState",schemaPath:"#/properties/parameters/items/properties/inState/type",keyword:"type",params:{type: schema11.properties.parameters.items.properties.inState.type}}];
return false;
}
const _errs564 = errors;
let valid167 = true;
const _errs565 = errors;
if(data231 && typeof data231 == "object" && !Array.isArray(data231)){
let missing63;
if((data231.unread === undefined) && (missing63 = "unread")){
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
var _valid7 = _errs565 === errors;
errors = _errs564;
if(vErrors !== null){
if(_errs564){
vErrors.length = _errs564;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid7){
const _errs566 = errors;
if(data231 && typeof data231 == "object" && !Array.isArray(data231)){
if(data231.unread !== undefined){
const _errs567 = errors;
if(typeof data231.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/unread",schemaPath:"#/properties/parameters/items/properties/inState/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid168 = _errs567 === errors;
}
else {
var valid168 = true;
}
if(valid168){
if(data231.detail !== undefined){
const _errs569 = errors;
if(typeof data231.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/detail",schemaPath:"#/properties/parameters/items/properties/inState/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid168 = _errs569 === errors;
}
else {
var valid168 = true;
}
}
}
var _valid7 = _errs566 === errors;
valid167 = _valid7;
ifClause6 = "then";
}
else {
const _errs571 = errors;
if(data231 && typeof data231 == "object" && !Array.isArray(data231)){
let missing64;
if(((data231.backend === undefined) && (missing64 = "backend")) || ((data231.by === undefined) && (missing64 = "by"))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState",schemaPath:"#/properties/parameters/items/properties/inState/else/required",keyword:"required",params:{missingProperty: missing64}}];
return false;
}
else {
if(data231.backend !== undefined){
const _errs572 = errors;
if(typeof data231.backend !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/backend",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid169 = _errs572 === errors;
}
else {
var valid169 = true;
}
if(valid169){
if(data231.by !== undefined){
const _errs575 = errors;
if(typeof data231.by !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/by",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid169 = _errs575 === errors;
}
else {
var valid169 = true;
}
if(valid169){
if(data231.at !== undefined){
let data236 = data231.at;
const _errs578 = errors;
const _errs579 = errors;
if(errors === _errs579){
if(data236 && typeof data236 == "object" && !Array.isArray(data236)){
let missing65;
if((((((data236.file === undefined) && (missing65 = "file")) || ((data236.startLine === undefined) && (missing65 = "startLine"))) || ((data236.startColumn === undefined) && (missing65 = "startColumn"))) || ((data236.endLine === undefined) && (missing65 = "endLine"))) || ((data236.endColumn === undefined) && (missing65 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing65}}];
return false;
}
else {
if(data236.file !== undefined){
const _errs581 = errors;
if(typeof data236.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid173 = _errs581 === errors;
}
else {
var valid173 = true;
}
if(valid173){
if(data236.startLine !== undefined){
let data238 = data236.startLine;
const _errs583 = errors;
if(!(((typeof data238 == "number") && (!(data238 % 1) && !isNaN(data238))) && (isFinite(data238)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid173 = _errs583 === errors;
}
else {
var valid173 = true;
}
if(valid173){
if(data236.startColumn !== undefined){
let data239 = data236.startColumn;
const _errs585 = errors;
if(!(((typeof data239 == "number") && (!(data239 % 1) && !isNaN(data239))) && (isFinite(data239)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid173 = _errs585 === errors;
}
else {
var valid173 = true;
}
if(valid173){
if(data236.endLine !== undefined){
let data240 = data236.endLine;
const _errs587 = errors;
if(!(((typeof data240 == "number") && (!(data240 % 1) && !isNaN(data240))) && (isFinite(data240)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid173 = _errs587 === errors;
}
else {
var valid173 = true;
}
if(valid173){
if(data236.endColumn !== undefined){
let data241 = data236.endColumn;
const _errs589 = errors;
if(!(((typeof data241 == "number") && (!(data241 % 1) && !isNaN(data241))) && (isFinite(data241)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid173 = _errs589 === errors;
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
else {
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid169 = _errs578 === errors;
}
else {
var valid169 = true;
}
}
}
}
}
var _valid7 = _errs571 === errors;
valid167 = _valid7;
ifClause6 = "else";
}
if(!valid167){
const err15 = {instancePath:instancePath+"/parameters/" + i16+"/inState",schemaPath:"#/properties/parameters/items/properties/inState/if",keyword:"if",params:{failingKeyword: ifClause6}};
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
var valid115 = _errs562 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data156.openTags !== undefined){
let data242 = data156.openTags;
const _errs591 = errors;
const _errs592 = errors;
if((typeof data242 !== "boolean") && (!(data242 && typeof data242 == "object" && !Array.isArray(data242)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/openTags",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema59.type}}];
return false;
}
if(errors === _errs592){
if(data242 && typeof data242 == "object" && !Array.isArray(data242)){
let missing66;
if((data242.unread === undefined) && (missing66 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/openTags",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing66}}];
return false;
}
else {
if(data242.unread !== undefined){
const _errs594 = errors;
if(typeof data242.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/openTags/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid175 = _errs594 === errors;
}
else {
var valid175 = true;
}
if(valid175){
if(data242.detail !== undefined){
const _errs596 = errors;
if(typeof data242.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/openTags/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid175 = _errs596 === errors;
}
else {
var valid175 = true;
}
}
}
}
}
var valid115 = _errs591 === errors;
}
else {
var valid115 = true;
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
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16,schemaPath:"#/properties/parameters/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid114 = _errs383 === errors;
if(!valid114){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs381 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keys !== undefined){
let data245 = data.keys;
const _errs598 = errors;
if(errors === _errs598){
if(Array.isArray(data245)){
var valid176 = true;
const len25 = data245.length;
for(let i25=0; i25<len25; i25++){
let data246 = data245[i25];
const _errs600 = errors;
if(errors === _errs600){
if(data246 && typeof data246 == "object" && !Array.isArray(data246)){
let missing67;
if((data246.arn === undefined) && (missing67 = "arn")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25,schemaPath:"#/properties/keys/items/required",keyword:"required",params:{missingProperty: missing67}}];
return false;
}
else {
if(data246.arn !== undefined){
let data247 = data246.arn;
const _errs602 = errors;
const _errs603 = errors;
if((typeof data247 !== "string") && (!(Array.isArray(data247)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs603){
if(Array.isArray(data247)){
var valid179 = true;
const len26 = data247.length;
for(let i26=0; i26<len26; i26++){
let data248 = data247[i26];
const _errs605 = errors;
if((typeof data248 !== "string") && (!(data248 && typeof data248 == "object" && !Array.isArray(data248)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/arn/" + i26,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs605){
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
let missing68;
if((data248.hole === undefined) && (missing68 = "hole")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/arn/" + i26,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing68}}];
return false;
}
else {
if(data248.hole !== undefined){
const _errs607 = errors;
if(typeof data248.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/arn/" + i26+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid180 = _errs607 === errors;
}
else {
var valid180 = true;
}
if(valid180){
if(data248.width !== undefined){
let data250 = data248.width;
const _errs609 = errors;
if(!(((typeof data250 == "number") && (!(data250 % 1) && !isNaN(data250))) && (isFinite(data250)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/arn/" + i26+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid180 = _errs609 === errors;
}
else {
var valid180 = true;
}
}
}
}
}
var valid179 = _errs605 === errors;
if(!valid179){
break;
}
}
}
}
var valid177 = _errs602 === errors;
}
else {
var valid177 = true;
}
if(valid177){
if(data246.scope !== undefined){
const _errs611 = errors;
if(typeof data246.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid177 = _errs611 === errors;
}
else {
var valid177 = true;
}
if(valid177){
if(data246.address !== undefined){
const _errs614 = errors;
if(typeof data246.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid177 = _errs614 === errors;
}
else {
var valid177 = true;
}
if(valid177){
if(data246.at !== undefined){
let data253 = data246.at;
const _errs617 = errors;
const _errs618 = errors;
if(errors === _errs618){
if(data253 && typeof data253 == "object" && !Array.isArray(data253)){
let missing69;
if((((((data253.file === undefined) && (missing69 = "file")) || ((data253.startLine === undefined) && (missing69 = "startLine"))) || ((data253.startColumn === undefined) && (missing69 = "startColumn"))) || ((data253.endLine === undefined) && (missing69 = "endLine"))) || ((data253.endColumn === undefined) && (missing69 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing69}}];
return false;
}
else {
if(data253.file !== undefined){
const _errs620 = errors;
if(typeof data253.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid184 = _errs620 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data253.startLine !== undefined){
let data255 = data253.startLine;
const _errs622 = errors;
if(!(((typeof data255 == "number") && (!(data255 % 1) && !isNaN(data255))) && (isFinite(data255)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid184 = _errs622 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data253.startColumn !== undefined){
let data256 = data253.startColumn;
const _errs624 = errors;
if(!(((typeof data256 == "number") && (!(data256 % 1) && !isNaN(data256))) && (isFinite(data256)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid184 = _errs624 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data253.endLine !== undefined){
let data257 = data253.endLine;
const _errs626 = errors;
if(!(((typeof data257 == "number") && (!(data257 % 1) && !isNaN(data257))) && (isFinite(data257)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid184 = _errs626 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data253.endColumn !== undefined){
let data258 = data253.endColumn;
const _errs628 = errors;
if(!(((typeof data258 == "number") && (!(data258 % 1) && !isNaN(data258))) && (isFinite(data258)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid184 = _errs628 === errors;
}
else {
var valid184 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid177 = _errs617 === errors;
}
else {
var valid177 = true;
}
if(valid177){
if(data246.aliases !== undefined){
let data259 = data246.aliases;
const _errs630 = errors;
if(!data259 || typeof data259 != "object"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/aliases",schemaPath:"#/properties/keys/items/properties/aliases/type",keyword:"type",params:{type: schema11.properties.keys.items.properties.aliases.type}}];
return false;
}
if(errors === _errs630){
if(Array.isArray(data259)){
var valid185 = true;
const len27 = data259.length;
for(let i27=0; i27<len27; i27++){
let data260 = data259[i27];
const _errs632 = errors;
const _errs633 = errors;
if((typeof data260 !== "string") && (!(Array.isArray(data260)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/aliases/" + i27,schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs633){
if(Array.isArray(data260)){
var valid187 = true;
const len28 = data260.length;
for(let i28=0; i28<len28; i28++){
let data261 = data260[i28];
const _errs635 = errors;
if((typeof data261 !== "string") && (!(data261 && typeof data261 == "object" && !Array.isArray(data261)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/aliases/" + i27+"/" + i28,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs635){
if(data261 && typeof data261 == "object" && !Array.isArray(data261)){
let missing70;
if((data261.hole === undefined) && (missing70 = "hole")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/aliases/" + i27+"/" + i28,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing70}}];
return false;
}
else {
if(data261.hole !== undefined){
const _errs637 = errors;
if(typeof data261.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/aliases/" + i27+"/" + i28+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid188 = _errs637 === errors;
}
else {
var valid188 = true;
}
if(valid188){
if(data261.width !== undefined){
let data263 = data261.width;
const _errs639 = errors;
if(!(((typeof data263 == "number") && (!(data263 % 1) && !isNaN(data263))) && (isFinite(data263)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/aliases/" + i27+"/" + i28+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid188 = _errs639 === errors;
}
else {
var valid188 = true;
}
}
}
}
}
var valid187 = _errs635 === errors;
if(!valid187){
break;
}
}
}
}
var valid185 = _errs632 === errors;
if(!valid185){
break;
}
}
}
if(errors === _errs630){
if(data259 && typeof data259 == "object" && !Array.isArray(data259)){
let missing71;
if((data259.unread === undefined) && (missing71 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/aliases",schemaPath:"#/properties/keys/items/properties/aliases/required",keyword:"required",params:{missingProperty: missing71}}];
return false;
}
else {
if(data259.unread !== undefined){
const _errs641 = errors;
if(typeof data259.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/aliases/unread",schemaPath:"#/properties/keys/items/properties/aliases/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid189 = _errs641 === errors;
}
else {
var valid189 = true;
}
if(valid189){
if(data259.detail !== undefined){
const _errs643 = errors;
if(typeof data259.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/aliases/detail",schemaPath:"#/properties/keys/items/properties/aliases/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid189 = _errs643 === errors;
}
else {
var valid189 = true;
}
}
}
}
}
}
var valid177 = _errs630 === errors;
}
else {
var valid177 = true;
}
if(valid177){
if(data246.manager !== undefined){
let data266 = data246.manager;
const _errs645 = errors;
const _errs646 = errors;
if((typeof data266 !== "string") && (!(data266 && typeof data266 == "object" && !Array.isArray(data266)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/manager",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema65.type}}];
return false;
}
if(errors === _errs646){
if(data266 && typeof data266 == "object" && !Array.isArray(data266)){
let missing72;
if((data266.unread === undefined) && (missing72 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/manager",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing72}}];
return false;
}
else {
if(data266.unread !== undefined){
const _errs648 = errors;
if(typeof data266.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/manager/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid191 = _errs648 === errors;
}
else {
var valid191 = true;
}
if(valid191){
if(data266.detail !== undefined){
const _errs650 = errors;
if(typeof data266.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/manager/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid191 = _errs650 === errors;
}
else {
var valid191 = true;
}
}
}
}
}
var valid177 = _errs645 === errors;
}
else {
var valid177 = true;
}
if(valid177){
if(data246.state !== undefined){
let data269 = data246.state;
const _errs652 = errors;
const _errs653 = errors;
if((typeof data269 !== "string") && (!(data269 && typeof data269 == "object" && !Array.isArray(data269)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/state",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema65.type}}];
return false;
}
if(errors === _errs653){
if(data269 && typeof data269 == "object" && !Array.isArray(data269)){
let missing73;
if((data269.unread === undefined) && (missing73 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/state",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing73}}];
return false;
}
else {
if(data269.unread !== undefined){
const _errs655 = errors;
if(typeof data269.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/state/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid193 = _errs655 === errors;
}
else {
var valid193 = true;
}
if(valid193){
if(data269.detail !== undefined){
const _errs657 = errors;
if(typeof data269.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/state/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid193 = _errs657 === errors;
}
else {
var valid193 = true;
}
}
}
}
}
var valid177 = _errs652 === errors;
}
else {
var valid177 = true;
}
if(valid177){
if(data246.deletionAt !== undefined){
let data272 = data246.deletionAt;
const _errs659 = errors;
const _errs660 = errors;
if(((typeof data272 !== "string") && (data272 !== null)) && (!(data272 && typeof data272 == "object" && !Array.isArray(data272)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/deletionAt",schemaPath:"#/$defs/observedTime/type",keyword:"type",params:{type: schema34.type}}];
return false;
}
if(errors === _errs660){
if(typeof data272 === "string"){
if(!pattern1.test(data272)){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/deletionAt",schemaPath:"#/$defs/observedTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
if(errors === _errs660){
if(data272 && typeof data272 == "object" && !Array.isArray(data272)){
let missing74;
if((data272.unread === undefined) && (missing74 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/deletionAt",schemaPath:"#/$defs/observedTime/required",keyword:"required",params:{missingProperty: missing74}}];
return false;
}
else {
if(data272.unread !== undefined){
const _errs662 = errors;
if(typeof data272.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/deletionAt/unread",schemaPath:"#/$defs/observedTime/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid195 = _errs662 === errors;
}
else {
var valid195 = true;
}
if(valid195){
if(data272.detail !== undefined){
const _errs664 = errors;
if(typeof data272.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/deletionAt/detail",schemaPath:"#/$defs/observedTime/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid195 = _errs664 === errors;
}
else {
var valid195 = true;
}
}
}
}
}
}
var valid177 = _errs659 === errors;
}
else {
var valid177 = true;
}
if(valid177){
if(data246.origin !== undefined){
let data275 = data246.origin;
const _errs666 = errors;
const _errs667 = errors;
if((typeof data275 !== "string") && (!(data275 && typeof data275 == "object" && !Array.isArray(data275)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/origin",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema65.type}}];
return false;
}
if(errors === _errs667){
if(data275 && typeof data275 == "object" && !Array.isArray(data275)){
let missing75;
if((data275.unread === undefined) && (missing75 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/origin",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing75}}];
return false;
}
else {
if(data275.unread !== undefined){
const _errs669 = errors;
if(typeof data275.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/origin/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid197 = _errs669 === errors;
}
else {
var valid197 = true;
}
if(valid197){
if(data275.detail !== undefined){
const _errs671 = errors;
if(typeof data275.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/origin/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid197 = _errs671 === errors;
}
else {
var valid197 = true;
}
}
}
}
}
var valid177 = _errs666 === errors;
}
else {
var valid177 = true;
}
if(valid177){
if(data246.spec !== undefined){
let data278 = data246.spec;
const _errs673 = errors;
const _errs674 = errors;
if((typeof data278 !== "string") && (!(data278 && typeof data278 == "object" && !Array.isArray(data278)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/spec",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema65.type}}];
return false;
}
if(errors === _errs674){
if(data278 && typeof data278 == "object" && !Array.isArray(data278)){
let missing76;
if((data278.unread === undefined) && (missing76 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/spec",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing76}}];
return false;
}
else {
if(data278.unread !== undefined){
const _errs676 = errors;
if(typeof data278.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/spec/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid199 = _errs676 === errors;
}
else {
var valid199 = true;
}
if(valid199){
if(data278.detail !== undefined){
const _errs678 = errors;
if(typeof data278.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/spec/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid199 = _errs678 === errors;
}
else {
var valid199 = true;
}
}
}
}
}
var valid177 = _errs673 === errors;
}
else {
var valid177 = true;
}
if(valid177){
if(data246.multiRegion !== undefined){
let data281 = data246.multiRegion;
const _errs680 = errors;
const _errs681 = errors;
if(((typeof data281 !== "string") && (data281 !== null)) && (!(data281 && typeof data281 == "object" && !Array.isArray(data281)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/multiRegion",schemaPath:"#/$defs/observedStringOrNull/type",keyword:"type",params:{type: schema26.type}}];
return false;
}
if(errors === _errs681){
if(data281 && typeof data281 == "object" && !Array.isArray(data281)){
let missing77;
if((data281.unread === undefined) && (missing77 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/multiRegion",schemaPath:"#/$defs/observedStringOrNull/required",keyword:"required",params:{missingProperty: missing77}}];
return false;
}
else {
if(data281.unread !== undefined){
const _errs683 = errors;
if(typeof data281.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/multiRegion/unread",schemaPath:"#/$defs/observedStringOrNull/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid201 = _errs683 === errors;
}
else {
var valid201 = true;
}
if(valid201){
if(data281.detail !== undefined){
const _errs685 = errors;
if(typeof data281.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/multiRegion/detail",schemaPath:"#/$defs/observedStringOrNull/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid201 = _errs685 === errors;
}
else {
var valid201 = true;
}
}
}
}
}
var valid177 = _errs680 === errors;
}
else {
var valid177 = true;
}
if(valid177){
if(data246.createdAt !== undefined){
let data284 = data246.createdAt;
const _errs687 = errors;
const _errs688 = errors;
if(((typeof data284 !== "string") && (data284 !== null)) && (!(data284 && typeof data284 == "object" && !Array.isArray(data284)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/createdAt",schemaPath:"#/$defs/observedTime/type",keyword:"type",params:{type: schema34.type}}];
return false;
}
if(errors === _errs688){
if(typeof data284 === "string"){
if(!pattern1.test(data284)){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/createdAt",schemaPath:"#/$defs/observedTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
if(errors === _errs688){
if(data284 && typeof data284 == "object" && !Array.isArray(data284)){
let missing78;
if((data284.unread === undefined) && (missing78 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/createdAt",schemaPath:"#/$defs/observedTime/required",keyword:"required",params:{missingProperty: missing78}}];
return false;
}
else {
if(data284.unread !== undefined){
const _errs690 = errors;
if(typeof data284.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/createdAt/unread",schemaPath:"#/$defs/observedTime/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid203 = _errs690 === errors;
}
else {
var valid203 = true;
}
if(valid203){
if(data284.detail !== undefined){
const _errs692 = errors;
if(typeof data284.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/createdAt/detail",schemaPath:"#/$defs/observedTime/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid203 = _errs692 === errors;
}
else {
var valid203 = true;
}
}
}
}
}
}
var valid177 = _errs687 === errors;
}
else {
var valid177 = true;
}
if(valid177){
if(data246.rotation !== undefined){
let data287 = data246.rotation;
const _errs694 = errors;
if(!(data287 && typeof data287 == "object" && !Array.isArray(data287))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/rotation",schemaPath:"#/properties/keys/items/properties/rotation/type",keyword:"type",params:{type: schema11.properties.keys.items.properties.rotation.type}}];
return false;
}
const _errs696 = errors;
let valid204 = true;
const _errs697 = errors;
if(data287 && typeof data287 == "object" && !Array.isArray(data287)){
let missing79;
if((data287.unread === undefined) && (missing79 = "unread")){
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
var _valid8 = _errs697 === errors;
errors = _errs696;
if(vErrors !== null){
if(_errs696){
vErrors.length = _errs696;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid8){
const _errs698 = errors;
if(data287 && typeof data287 == "object" && !Array.isArray(data287)){
if(data287.unread !== undefined){
const _errs699 = errors;
if(typeof data287.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/rotation/unread",schemaPath:"#/properties/keys/items/properties/rotation/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid205 = _errs699 === errors;
}
else {
var valid205 = true;
}
if(valid205){
if(data287.detail !== undefined){
const _errs701 = errors;
if(typeof data287.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/rotation/detail",schemaPath:"#/properties/keys/items/properties/rotation/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid205 = _errs701 === errors;
}
else {
var valid205 = true;
}
}
}
var _valid8 = _errs698 === errors;
valid204 = _valid8;
ifClause7 = "then";
}
else {
const _errs703 = errors;
if(data287 && typeof data287 == "object" && !Array.isArray(data287)){
let missing80;
if((data287.enabled === undefined) && (missing80 = "enabled")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/rotation",schemaPath:"#/properties/keys/items/properties/rotation/else/required",keyword:"required",params:{missingProperty: missing80}}];
return false;
}
else {
if(data287.enabled !== undefined){
const _errs704 = errors;
if(typeof data287.enabled !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/rotation/enabled",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid206 = _errs704 === errors;
}
else {
var valid206 = true;
}
if(valid206){
if(data287.periodDays !== undefined){
let data291 = data287.periodDays;
const _errs707 = errors;
if((!((typeof data291 == "number") && (isFinite(data291)))) && (data291 !== null)){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/rotation/periodDays",schemaPath:"#/$defs/numberOrNull/type",keyword:"type",params:{type: schema31.type}}];
return false;
}
var valid206 = _errs707 === errors;
}
else {
var valid206 = true;
}
}
}
}
var _valid8 = _errs703 === errors;
valid204 = _valid8;
ifClause7 = "else";
}
if(!valid204){
const err17 = {instancePath:instancePath+"/keys/" + i25+"/rotation",schemaPath:"#/properties/keys/items/properties/rotation/if",keyword:"if",params:{failingKeyword: ifClause7}};
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
var valid177 = _errs694 === errors;
}
else {
var valid177 = true;
}
if(valid177){
if(data246.policy !== undefined){
let data292 = data246.policy;
const _errs710 = errors;
const _errs711 = errors;
if((!(data292 && typeof data292 == "object" && !Array.isArray(data292))) && (data292 !== null)){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/policy",schemaPath:"#/$defs/policy/type",keyword:"type",params:{type: schema50.type}}];
return false;
}
if(errors === _errs711){
if(data292 && typeof data292 == "object" && !Array.isArray(data292)){
if(data292.Statement !== undefined){
let data293 = data292.Statement;
const _errs713 = errors;
if(!data293 || typeof data293 != "object"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/policy/Statement",schemaPath:"#/$defs/policy/properties/Statement/type",keyword:"type",params:{type: schema50.properties.Statement.type}}];
return false;
}
if(errors === _errs713){
if(Array.isArray(data293)){
var valid211 = true;
const len29 = data293.length;
for(let i29=0; i29<len29; i29++){
let data294 = data293[i29];
const _errs715 = errors;
if(!(data294 && typeof data294 == "object" && !Array.isArray(data294))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/policy/Statement/" + i29,schemaPath:"#/$defs/policy/properties/Statement/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid211 = _errs715 === errors;
if(!valid211){
break;
}
}
}
}
}
}
}
var valid177 = _errs710 === errors;
}
else {
var valid177 = true;
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
validate10.errors = [{instancePath:instancePath+"/keys/" + i25,schemaPath:"#/properties/keys/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid176 = _errs600 === errors;
if(!valid176){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs598 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data295 = data.accounts;
const _errs717 = errors;
if(errors === _errs717){
if(Array.isArray(data295)){
var valid212 = true;
const len30 = data295.length;
for(let i30=0; i30<len30; i30++){
let data296 = data295[i30];
const _errs719 = errors;
if(errors === _errs719){
if(data296 && typeof data296 == "object" && !Array.isArray(data296)){
if(data296.scope !== undefined){
const _errs721 = errors;
if(typeof data296.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i30+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid213 = _errs721 === errors;
}
else {
var valid213 = true;
}
if(valid213){
if(data296.address !== undefined){
const _errs724 = errors;
if(typeof data296.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i30+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid213 = _errs724 === errors;
}
else {
var valid213 = true;
}
if(valid213){
if(data296.at !== undefined){
let data299 = data296.at;
const _errs727 = errors;
const _errs728 = errors;
if(errors === _errs728){
if(data299 && typeof data299 == "object" && !Array.isArray(data299)){
let missing81;
if((((((data299.file === undefined) && (missing81 = "file")) || ((data299.startLine === undefined) && (missing81 = "startLine"))) || ((data299.startColumn === undefined) && (missing81 = "startColumn"))) || ((data299.endLine === undefined) && (missing81 = "endLine"))) || ((data299.endColumn === undefined) && (missing81 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i30+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing81}}];
return false;
}
else {
if(data299.file !== undefined){
const _errs730 = errors;
if(typeof data299.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i30+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid217 = _errs730 === errors;
}
else {
var valid217 = true;
}
if(valid217){
if(data299.startLine !== undefined){
let data301 = data299.startLine;
const _errs732 = errors;
if(!(((typeof data301 == "number") && (!(data301 % 1) && !isNaN(data301))) && (isFinite(data301)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i30+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid217 = _errs732 === errors;
}
else {
var valid217 = true;
}
if(valid217){
if(data299.startColumn !== undefined){
let data302 = data299.startColumn;
const _errs734 = errors;
if(!(((typeof data302 == "number") && (!(data302 % 1) && !isNaN(data302))) && (isFinite(data302)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i30+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid217 = _errs734 === errors;
}
else {
var valid217 = true;
}
if(valid217){
if(data299.endLine !== undefined){
let data303 = data299.endLine;
const _errs736 = errors;
if(!(((typeof data303 == "number") && (!(data303 % 1) && !isNaN(data303))) && (isFinite(data303)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i30+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid217 = _errs736 === errors;
}
else {
var valid217 = true;
}
if(valid217){
if(data299.endColumn !== undefined){
let data304 = data299.endColumn;
const _errs738 = errors;
if(!(((typeof data304 == "number") && (!(data304 % 1) && !isNaN(data304))) && (isFinite(data304)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i30+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid217 = _errs738 === errors;
}
else {
var valid217 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/accounts/" + i30+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid213 = _errs727 === errors;
}
else {
var valid213 = true;
}
if(valid213){
if(data296.highThroughput !== undefined){
let data305 = data296.highThroughput;
const _errs740 = errors;
const _errs741 = errors;
if((typeof data305 !== "boolean") && (!(data305 && typeof data305 == "object" && !Array.isArray(data305)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i30+"/highThroughput",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema59.type}}];
return false;
}
if(errors === _errs741){
if(data305 && typeof data305 == "object" && !Array.isArray(data305)){
let missing82;
if((data305.unread === undefined) && (missing82 = "unread")){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i30+"/highThroughput",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing82}}];
return false;
}
else {
if(data305.unread !== undefined){
const _errs743 = errors;
if(typeof data305.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i30+"/highThroughput/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid219 = _errs743 === errors;
}
else {
var valid219 = true;
}
if(valid219){
if(data305.detail !== undefined){
const _errs745 = errors;
if(typeof data305.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i30+"/highThroughput/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid219 = _errs745 === errors;
}
else {
var valid219 = true;
}
}
}
}
}
var valid213 = _errs740 === errors;
}
else {
var valid213 = true;
}
if(valid213){
if(data296.defaultParameterTier !== undefined){
let data308 = data296.defaultParameterTier;
const _errs747 = errors;
const _errs748 = errors;
if((typeof data308 !== "string") && (!(data308 && typeof data308 == "object" && !Array.isArray(data308)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i30+"/defaultParameterTier",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema65.type}}];
return false;
}
if(errors === _errs748){
if(data308 && typeof data308 == "object" && !Array.isArray(data308)){
let missing83;
if((data308.unread === undefined) && (missing83 = "unread")){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i30+"/defaultParameterTier",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing83}}];
return false;
}
else {
if(data308.unread !== undefined){
const _errs750 = errors;
if(typeof data308.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i30+"/defaultParameterTier/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid221 = _errs750 === errors;
}
else {
var valid221 = true;
}
if(valid221){
if(data308.detail !== undefined){
const _errs752 = errors;
if(typeof data308.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i30+"/defaultParameterTier/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid221 = _errs752 === errors;
}
else {
var valid221 = true;
}
}
}
}
}
var valid213 = _errs747 === errors;
}
else {
var valid213 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/accounts/" + i30,schemaPath:"#/properties/accounts/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid212 = _errs719 === errors;
if(!valid212){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs717 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workloads !== undefined){
let data311 = data.workloads;
const _errs754 = errors;
if(errors === _errs754){
if(Array.isArray(data311)){
var valid222 = true;
const len31 = data311.length;
for(let i31=0; i31<len31; i31++){
let data312 = data311[i31];
const _errs756 = errors;
if(errors === _errs756){
if(data312 && typeof data312 == "object" && !Array.isArray(data312)){
if(data312.arn !== undefined){
let data313 = data312.arn;
const _errs758 = errors;
const _errs759 = errors;
if((typeof data313 !== "string") && (!(Array.isArray(data313)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs759){
if(Array.isArray(data313)){
var valid225 = true;
const len32 = data313.length;
for(let i32=0; i32<len32; i32++){
let data314 = data313[i32];
const _errs761 = errors;
if((typeof data314 !== "string") && (!(data314 && typeof data314 == "object" && !Array.isArray(data314)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/arn/" + i32,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs761){
if(data314 && typeof data314 == "object" && !Array.isArray(data314)){
let missing84;
if((data314.hole === undefined) && (missing84 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/arn/" + i32,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing84}}];
return false;
}
else {
if(data314.hole !== undefined){
const _errs763 = errors;
if(typeof data314.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/arn/" + i32+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid226 = _errs763 === errors;
}
else {
var valid226 = true;
}
if(valid226){
if(data314.width !== undefined){
let data316 = data314.width;
const _errs765 = errors;
if(!(((typeof data316 == "number") && (!(data316 % 1) && !isNaN(data316))) && (isFinite(data316)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/arn/" + i32+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid226 = _errs765 === errors;
}
else {
var valid226 = true;
}
}
}
}
}
var valid225 = _errs761 === errors;
if(!valid225){
break;
}
}
}
}
var valid223 = _errs758 === errors;
}
else {
var valid223 = true;
}
if(valid223){
if(data312.scope !== undefined){
const _errs767 = errors;
if(typeof data312.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid223 = _errs767 === errors;
}
else {
var valid223 = true;
}
if(valid223){
if(data312.address !== undefined){
const _errs770 = errors;
if(typeof data312.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid223 = _errs770 === errors;
}
else {
var valid223 = true;
}
if(valid223){
if(data312.at !== undefined){
let data319 = data312.at;
const _errs773 = errors;
const _errs774 = errors;
if(errors === _errs774){
if(data319 && typeof data319 == "object" && !Array.isArray(data319)){
let missing85;
if((((((data319.file === undefined) && (missing85 = "file")) || ((data319.startLine === undefined) && (missing85 = "startLine"))) || ((data319.startColumn === undefined) && (missing85 = "startColumn"))) || ((data319.endLine === undefined) && (missing85 = "endLine"))) || ((data319.endColumn === undefined) && (missing85 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing85}}];
return false;
}
else {
if(data319.file !== undefined){
const _errs776 = errors;
if(typeof data319.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid230 = _errs776 === errors;
}
else {
var valid230 = true;
}
if(valid230){
if(data319.startLine !== undefined){
let data321 = data319.startLine;
const _errs778 = errors;
if(!(((typeof data321 == "number") && (!(data321 % 1) && !isNaN(data321))) && (isFinite(data321)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid230 = _errs778 === errors;
}
else {
var valid230 = true;
}
if(valid230){
if(data319.startColumn !== undefined){
let data322 = data319.startColumn;
const _errs780 = errors;
if(!(((typeof data322 == "number") && (!(data322 % 1) && !isNaN(data322))) && (isFinite(data322)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid230 = _errs780 === errors;
}
else {
var valid230 = true;
}
if(valid230){
if(data319.endLine !== undefined){
let data323 = data319.endLine;
const _errs782 = errors;
if(!(((typeof data323 == "number") && (!(data323 % 1) && !isNaN(data323))) && (isFinite(data323)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid230 = _errs782 === errors;
}
else {
var valid230 = true;
}
if(valid230){
if(data319.endColumn !== undefined){
let data324 = data319.endColumn;
const _errs784 = errors;
if(!(((typeof data324 == "number") && (!(data324 % 1) && !isNaN(data324))) && (isFinite(data324)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid230 = _errs784 === errors;
}
else {
var valid230 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid223 = _errs773 === errors;
}
else {
var valid223 = true;
}
if(valid223){
if(data312.name !== undefined){
let data325 = data312.name;
const _errs786 = errors;
const _errs787 = errors;
if((typeof data325 != "object") && (typeof data325 !== "string")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema23.type}}];
return false;
}
if(errors === _errs787){
if(Array.isArray(data325)){
var valid232 = true;
const len33 = data325.length;
for(let i33=0; i33<len33; i33++){
let data326 = data325[i33];
const _errs789 = errors;
if((typeof data326 !== "string") && (!(data326 && typeof data326 == "object" && !Array.isArray(data326)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/name/" + i33,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema23.items.type}}];
return false;
}
if(errors === _errs789){
if(data326 && typeof data326 == "object" && !Array.isArray(data326)){
let missing86;
if((data326.hole === undefined) && (missing86 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/name/" + i33,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing86}}];
return false;
}
else {
if(data326.hole !== undefined){
const _errs791 = errors;
if(typeof data326.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/name/" + i33+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid233 = _errs791 === errors;
}
else {
var valid233 = true;
}
if(valid233){
if(data326.width !== undefined){
let data328 = data326.width;
const _errs793 = errors;
if(!(((typeof data328 == "number") && (!(data328 % 1) && !isNaN(data328))) && (isFinite(data328)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/name/" + i33+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid233 = _errs793 === errors;
}
else {
var valid233 = true;
}
}
}
}
}
var valid232 = _errs789 === errors;
if(!valid232){
break;
}
}
}
if(errors === _errs787){
if(data325 && typeof data325 == "object" && !Array.isArray(data325)){
let missing87;
if((data325.unread === undefined) && (missing87 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing87}}];
return false;
}
else {
if(data325.unread !== undefined){
const _errs795 = errors;
if(typeof data325.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid234 = _errs795 === errors;
}
else {
var valid234 = true;
}
if(valid234){
if(data325.detail !== undefined){
const _errs797 = errors;
if(typeof data325.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid234 = _errs797 === errors;
}
else {
var valid234 = true;
}
}
}
}
}
}
var valid223 = _errs786 === errors;
}
else {
var valid223 = true;
}
if(valid223){
if(data312.type !== undefined){
let data331 = data312.type;
const _errs799 = errors;
const _errs800 = errors;
if((typeof data331 !== "string") && (!(data331 && typeof data331 == "object" && !Array.isArray(data331)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/type",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema65.type}}];
return false;
}
if(errors === _errs800){
if(data331 && typeof data331 == "object" && !Array.isArray(data331)){
let missing88;
if((data331.unread === undefined) && (missing88 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/type",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing88}}];
return false;
}
else {
if(data331.unread !== undefined){
const _errs802 = errors;
if(typeof data331.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/type/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid236 = _errs802 === errors;
}
else {
var valid236 = true;
}
if(valid236){
if(data331.detail !== undefined){
const _errs804 = errors;
if(typeof data331.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/type/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid236 = _errs804 === errors;
}
else {
var valid236 = true;
}
}
}
}
}
var valid223 = _errs799 === errors;
}
else {
var valid223 = true;
}
if(valid223){
if(data312.references !== undefined){
let data334 = data312.references;
const _errs806 = errors;
if(!data334 || typeof data334 != "object"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references",schemaPath:"#/properties/workloads/items/properties/references/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.references.type}}];
return false;
}
if(errors === _errs806){
if(Array.isArray(data334)){
var valid237 = true;
const len34 = data334.length;
for(let i34=0; i34<len34; i34++){
let data335 = data334[i34];
const _errs808 = errors;
if(errors === _errs808){
if(data335 && typeof data335 == "object" && !Array.isArray(data335)){
let missing89;
if((((data335.to === undefined) && (missing89 = "to")) || ((data335.target === undefined) && (missing89 = "target"))) || ((data335.how === undefined) && (missing89 = "how"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34,schemaPath:"#/properties/workloads/items/properties/references/items/required",keyword:"required",params:{missingProperty: missing89}}];
return false;
}
else {
if(data335.to !== undefined){
const _errs810 = errors;
if(typeof data335.to !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/to",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid238 = _errs810 === errors;
}
else {
var valid238 = true;
}
if(valid238){
if(data335.target !== undefined){
let data337 = data335.target;
const _errs813 = errors;
const _errs814 = errors;
if((typeof data337 !== "string") && (!(Array.isArray(data337)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/target",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs814){
if(Array.isArray(data337)){
var valid241 = true;
const len35 = data337.length;
for(let i35=0; i35<len35; i35++){
let data338 = data337[i35];
const _errs816 = errors;
if((typeof data338 !== "string") && (!(data338 && typeof data338 == "object" && !Array.isArray(data338)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/target/" + i35,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs816){
if(data338 && typeof data338 == "object" && !Array.isArray(data338)){
let missing90;
if((data338.hole === undefined) && (missing90 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/target/" + i35,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing90}}];
return false;
}
else {
if(data338.hole !== undefined){
const _errs818 = errors;
if(typeof data338.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/target/" + i35+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid242 = _errs818 === errors;
}
else {
var valid242 = true;
}
if(valid242){
if(data338.width !== undefined){
let data340 = data338.width;
const _errs820 = errors;
if(!(((typeof data340 == "number") && (!(data340 % 1) && !isNaN(data340))) && (isFinite(data340)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/target/" + i35+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid242 = _errs820 === errors;
}
else {
var valid242 = true;
}
}
}
}
}
var valid241 = _errs816 === errors;
if(!valid241){
break;
}
}
}
}
var valid238 = _errs813 === errors;
}
else {
var valid238 = true;
}
if(valid238){
if(data335.address !== undefined){
const _errs822 = errors;
if(typeof data335.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid238 = _errs822 === errors;
}
else {
var valid238 = true;
}
if(valid238){
if(data335.jsonKey !== undefined){
let data342 = data335.jsonKey;
const _errs825 = errors;
const _errs826 = errors;
if(((typeof data342 !== "string") && (!(Array.isArray(data342)))) && (data342 !== null)){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/jsonKey",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema30.type}}];
return false;
}
if(errors === _errs826){
if(Array.isArray(data342)){
var valid245 = true;
const len36 = data342.length;
for(let i36=0; i36<len36; i36++){
let data343 = data342[i36];
const _errs828 = errors;
if((typeof data343 !== "string") && (!(data343 && typeof data343 == "object" && !Array.isArray(data343)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/jsonKey/" + i36,schemaPath:"#/$defs/textOrNull/items/type",keyword:"type",params:{type: schema30.items.type}}];
return false;
}
if(errors === _errs828){
if(data343 && typeof data343 == "object" && !Array.isArray(data343)){
let missing91;
if((data343.hole === undefined) && (missing91 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/jsonKey/" + i36,schemaPath:"#/$defs/textOrNull/items/required",keyword:"required",params:{missingProperty: missing91}}];
return false;
}
else {
if(data343.hole !== undefined){
const _errs830 = errors;
if(typeof data343.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/jsonKey/" + i36+"/hole",schemaPath:"#/$defs/textOrNull/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid246 = _errs830 === errors;
}
else {
var valid246 = true;
}
if(valid246){
if(data343.width !== undefined){
let data345 = data343.width;
const _errs832 = errors;
if(!(((typeof data345 == "number") && (!(data345 % 1) && !isNaN(data345))) && (isFinite(data345)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/jsonKey/" + i36+"/width",schemaPath:"#/$defs/textOrNull/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid246 = _errs832 === errors;
}
else {
var valid246 = true;
}
}
}
}
}
var valid245 = _errs828 === errors;
if(!valid245){
break;
}
}
}
}
var valid238 = _errs825 === errors;
}
else {
var valid238 = true;
}
if(valid238){
if(data335.versionId !== undefined){
let data346 = data335.versionId;
const _errs834 = errors;
const _errs835 = errors;
if(((typeof data346 !== "string") && (!(Array.isArray(data346)))) && (data346 !== null)){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/versionId",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema30.type}}];
return false;
}
if(errors === _errs835){
if(Array.isArray(data346)){
var valid248 = true;
const len37 = data346.length;
for(let i37=0; i37<len37; i37++){
let data347 = data346[i37];
const _errs837 = errors;
if((typeof data347 !== "string") && (!(data347 && typeof data347 == "object" && !Array.isArray(data347)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/versionId/" + i37,schemaPath:"#/$defs/textOrNull/items/type",keyword:"type",params:{type: schema30.items.type}}];
return false;
}
if(errors === _errs837){
if(data347 && typeof data347 == "object" && !Array.isArray(data347)){
let missing92;
if((data347.hole === undefined) && (missing92 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/versionId/" + i37,schemaPath:"#/$defs/textOrNull/items/required",keyword:"required",params:{missingProperty: missing92}}];
return false;
}
else {
if(data347.hole !== undefined){
const _errs839 = errors;
if(typeof data347.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/versionId/" + i37+"/hole",schemaPath:"#/$defs/textOrNull/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid249 = _errs839 === errors;
}
else {
var valid249 = true;
}
if(valid249){
if(data347.width !== undefined){
let data349 = data347.width;
const _errs841 = errors;
if(!(((typeof data349 == "number") && (!(data349 % 1) && !isNaN(data349))) && (isFinite(data349)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/versionId/" + i37+"/width",schemaPath:"#/$defs/textOrNull/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid249 = _errs841 === errors;
}
else {
var valid249 = true;
}
}
}
}
}
var valid248 = _errs837 === errors;
if(!valid248){
break;
}
}
}
}
var valid238 = _errs834 === errors;
}
else {
var valid238 = true;
}
if(valid238){
if(data335.versionStage !== undefined){
let data350 = data335.versionStage;
const _errs843 = errors;
const _errs844 = errors;
if(((typeof data350 !== "string") && (!(Array.isArray(data350)))) && (data350 !== null)){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/versionStage",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema30.type}}];
return false;
}
if(errors === _errs844){
if(Array.isArray(data350)){
var valid251 = true;
const len38 = data350.length;
for(let i38=0; i38<len38; i38++){
let data351 = data350[i38];
const _errs846 = errors;
if((typeof data351 !== "string") && (!(data351 && typeof data351 == "object" && !Array.isArray(data351)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/versionStage/" + i38,schemaPath:"#/$defs/textOrNull/items/type",keyword:"type",params:{type: schema30.items.type}}];
return false;
}
if(errors === _errs846){
if(data351 && typeof data351 == "object" && !Array.isArray(data351)){
let missing93;
if((data351.hole === undefined) && (missing93 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/versionStage/" + i38,schemaPath:"#/$defs/textOrNull/items/required",keyword:"required",params:{missingProperty: missing93}}];
return false;
}
else {
if(data351.hole !== undefined){
const _errs848 = errors;
if(typeof data351.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/versionStage/" + i38+"/hole",schemaPath:"#/$defs/textOrNull/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid252 = _errs848 === errors;
}
else {
var valid252 = true;
}
if(valid252){
if(data351.width !== undefined){
let data353 = data351.width;
const _errs850 = errors;
if(!(((typeof data353 == "number") && (!(data353 % 1) && !isNaN(data353))) && (isFinite(data353)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/versionStage/" + i38+"/width",schemaPath:"#/$defs/textOrNull/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid252 = _errs850 === errors;
}
else {
var valid252 = true;
}
}
}
}
}
var valid251 = _errs846 === errors;
if(!valid251){
break;
}
}
}
}
var valid238 = _errs843 === errors;
}
else {
var valid238 = true;
}
if(valid238){
if(data335.how !== undefined){
const _errs852 = errors;
if(typeof data335.how !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/how",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid238 = _errs852 === errors;
}
else {
var valid238 = true;
}
if(valid238){
if(data335.at !== undefined){
let data355 = data335.at;
const _errs855 = errors;
const _errs856 = errors;
if(errors === _errs856){
if(data355 && typeof data355 == "object" && !Array.isArray(data355)){
let missing94;
if((((((data355.file === undefined) && (missing94 = "file")) || ((data355.startLine === undefined) && (missing94 = "startLine"))) || ((data355.startColumn === undefined) && (missing94 = "startColumn"))) || ((data355.endLine === undefined) && (missing94 = "endLine"))) || ((data355.endColumn === undefined) && (missing94 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing94}}];
return false;
}
else {
if(data355.file !== undefined){
const _errs858 = errors;
if(typeof data355.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid255 = _errs858 === errors;
}
else {
var valid255 = true;
}
if(valid255){
if(data355.startLine !== undefined){
let data357 = data355.startLine;
const _errs860 = errors;
if(!(((typeof data357 == "number") && (!(data357 % 1) && !isNaN(data357))) && (isFinite(data357)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid255 = _errs860 === errors;
}
else {
var valid255 = true;
}
if(valid255){
if(data355.startColumn !== undefined){
let data358 = data355.startColumn;
const _errs862 = errors;
if(!(((typeof data358 == "number") && (!(data358 % 1) && !isNaN(data358))) && (isFinite(data358)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid255 = _errs862 === errors;
}
else {
var valid255 = true;
}
if(valid255){
if(data355.endLine !== undefined){
let data359 = data355.endLine;
const _errs864 = errors;
if(!(((typeof data359 == "number") && (!(data359 % 1) && !isNaN(data359))) && (isFinite(data359)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid255 = _errs864 === errors;
}
else {
var valid255 = true;
}
if(valid255){
if(data355.endColumn !== undefined){
let data360 = data355.endColumn;
const _errs866 = errors;
if(!(((typeof data360 == "number") && (!(data360 % 1) && !isNaN(data360))) && (isFinite(data360)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid255 = _errs866 === errors;
}
else {
var valid255 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid238 = _errs855 === errors;
}
else {
var valid238 = true;
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
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34,schemaPath:"#/properties/workloads/items/properties/references/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid237 = _errs808 === errors;
if(!valid237){
break;
}
}
}
if(errors === _errs806){
if(data334 && typeof data334 == "object" && !Array.isArray(data334)){
let missing95;
if((data334.unread === undefined) && (missing95 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references",schemaPath:"#/properties/workloads/items/properties/references/required",keyword:"required",params:{missingProperty: missing95}}];
return false;
}
else {
if(data334.unread !== undefined){
const _errs868 = errors;
if(typeof data334.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/unread",schemaPath:"#/properties/workloads/items/properties/references/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid256 = _errs868 === errors;
}
else {
var valid256 = true;
}
if(valid256){
if(data334.detail !== undefined){
const _errs870 = errors;
if(typeof data334.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/detail",schemaPath:"#/properties/workloads/items/properties/references/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid256 = _errs870 === errors;
}
else {
var valid256 = true;
}
}
}
}
}
}
var valid223 = _errs806 === errors;
}
else {
var valid223 = true;
}
if(valid223){
if(data312.environment !== undefined){
let data363 = data312.environment;
const _errs872 = errors;
if(!data363 || typeof data363 != "object"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment",schemaPath:"#/properties/workloads/items/properties/environment/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.environment.type}}];
return false;
}
if(errors === _errs872){
if(Array.isArray(data363)){
var valid257 = true;
const len39 = data363.length;
for(let i39=0; i39<len39; i39++){
let data364 = data363[i39];
const _errs874 = errors;
if(errors === _errs874){
if(data364 && typeof data364 == "object" && !Array.isArray(data364)){
let missing96;
if(((data364.name === undefined) && (missing96 = "name")) || ((data364.value === undefined) && (missing96 = "value"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39,schemaPath:"#/properties/workloads/items/properties/environment/items/required",keyword:"required",params:{missingProperty: missing96}}];
return false;
}
else {
if(data364.name !== undefined){
let data365 = data364.name;
const _errs876 = errors;
const _errs877 = errors;
if((typeof data365 !== "string") && (!(Array.isArray(data365)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs877){
if(Array.isArray(data365)){
var valid260 = true;
const len40 = data365.length;
for(let i40=0; i40<len40; i40++){
let data366 = data365[i40];
const _errs879 = errors;
if((typeof data366 !== "string") && (!(data366 && typeof data366 == "object" && !Array.isArray(data366)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/name/" + i40,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs879){
if(data366 && typeof data366 == "object" && !Array.isArray(data366)){
let missing97;
if((data366.hole === undefined) && (missing97 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/name/" + i40,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing97}}];
return false;
}
else {
if(data366.hole !== undefined){
const _errs881 = errors;
if(typeof data366.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/name/" + i40+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid261 = _errs881 === errors;
}
else {
var valid261 = true;
}
if(valid261){
if(data366.width !== undefined){
let data368 = data366.width;
const _errs883 = errors;
if(!(((typeof data368 == "number") && (!(data368 % 1) && !isNaN(data368))) && (isFinite(data368)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/name/" + i40+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid261 = _errs883 === errors;
}
else {
var valid261 = true;
}
}
}
}
}
var valid260 = _errs879 === errors;
if(!valid260){
break;
}
}
}
}
var valid258 = _errs876 === errors;
}
else {
var valid258 = true;
}
if(valid258){
if(data364.value !== undefined){
let data369 = data364.value;
const _errs885 = errors;
if(errors === _errs885){
if(data369 && typeof data369 == "object" && !Array.isArray(data369)){
let missing98;
if((data369.origin === undefined) && (missing98 = "origin")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/value",schemaPath:"#/properties/workloads/items/properties/environment/items/properties/value/required",keyword:"required",params:{missingProperty: missing98}}];
return false;
}
else {
if(data369.origin !== undefined){
const _errs887 = errors;
if(typeof data369.origin !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/value/origin",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid262 = _errs887 === errors;
}
else {
var valid262 = true;
}
if(valid262){
if(data369.words !== undefined){
const _errs890 = errors;
if(typeof data369.words !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/value/words",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid262 = _errs890 === errors;
}
else {
var valid262 = true;
}
if(valid262){
if(data369.keys !== undefined){
let data372 = data369.keys;
const _errs893 = errors;
if(errors === _errs893){
if(Array.isArray(data372)){
var valid265 = true;
const len41 = data372.length;
for(let i41=0; i41<len41; i41++){
const _errs895 = errors;
if(typeof data372[i41] !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/value/keys/" + i41,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid265 = _errs895 === errors;
if(!valid265){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/value/keys",schemaPath:"#/properties/workloads/items/properties/environment/items/properties/value/properties/keys/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid262 = _errs893 === errors;
}
else {
var valid262 = true;
}
if(valid262){
if(data369.from !== undefined){
const _errs898 = errors;
if(typeof data369.from !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/value/from",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid262 = _errs898 === errors;
}
else {
var valid262 = true;
}
if(valid262){
if(data369.at !== undefined){
let data375 = data369.at;
const _errs901 = errors;
const _errs902 = errors;
if(errors === _errs902){
if(data375 && typeof data375 == "object" && !Array.isArray(data375)){
let missing99;
if((((((data375.file === undefined) && (missing99 = "file")) || ((data375.startLine === undefined) && (missing99 = "startLine"))) || ((data375.startColumn === undefined) && (missing99 = "startColumn"))) || ((data375.endLine === undefined) && (missing99 = "endLine"))) || ((data375.endColumn === undefined) && (missing99 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/value/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing99}}];
return false;
}
else {
if(data375.file !== undefined){
const _errs904 = errors;
if(typeof data375.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/value/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid269 = _errs904 === errors;
}
else {
var valid269 = true;
}
if(valid269){
if(data375.startLine !== undefined){
let data377 = data375.startLine;
const _errs906 = errors;
if(!(((typeof data377 == "number") && (!(data377 % 1) && !isNaN(data377))) && (isFinite(data377)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/value/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid269 = _errs906 === errors;
}
else {
var valid269 = true;
}
if(valid269){
if(data375.startColumn !== undefined){
let data378 = data375.startColumn;
const _errs908 = errors;
if(!(((typeof data378 == "number") && (!(data378 % 1) && !isNaN(data378))) && (isFinite(data378)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/value/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid269 = _errs908 === errors;
}
else {
var valid269 = true;
}
if(valid269){
if(data375.endLine !== undefined){
let data379 = data375.endLine;
const _errs910 = errors;
if(!(((typeof data379 == "number") && (!(data379 % 1) && !isNaN(data379))) && (isFinite(data379)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/value/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid269 = _errs910 === errors;
}
else {
var valid269 = true;
}
if(valid269){
if(data375.endColumn !== undefined){
let data380 = data375.endColumn;
const _errs912 = errors;
if(!(((typeof data380 == "number") && (!(data380 % 1) && !isNaN(data380))) && (isFinite(data380)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/value/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid269 = _errs912 === errors;
}
else {
var valid269 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/value/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid262 = _errs901 === errors;
}
else {
var valid262 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/value",schemaPath:"#/properties/workloads/items/properties/environment/items/properties/value/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid258 = _errs885 === errors;
}
else {
var valid258 = true;
}
if(valid258){
if(data364.at !== undefined){
let data381 = data364.at;
const _errs914 = errors;
const _errs915 = errors;
if(errors === _errs915){
if(data381 && typeof data381 == "object" && !Array.isArray(data381)){
let missing100;
if((((((data381.file === undefined) && (missing100 = "file")) || ((data381.startLine === undefined) && (missing100 = "startLine"))) || ((data381.startColumn === undefined) && (missing100 = "startColumn"))) || ((data381.endLine === undefined) && (missing100 = "endLine"))) || ((data381.endColumn === undefined) && (missing100 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing100}}];
return false;
}
else {
if(data381.file !== undefined){
const _errs917 = errors;
if(typeof data381.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid271 = _errs917 === errors;
}
else {
var valid271 = true;
}
if(valid271){
if(data381.startLine !== undefined){
let data383 = data381.startLine;
const _errs919 = errors;
if(!(((typeof data383 == "number") && (!(data383 % 1) && !isNaN(data383))) && (isFinite(data383)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid271 = _errs919 === errors;
}
else {
var valid271 = true;
}
if(valid271){
if(data381.startColumn !== undefined){
let data384 = data381.startColumn;
const _errs921 = errors;
if(!(((typeof data384 == "number") && (!(data384 % 1) && !isNaN(data384))) && (isFinite(data384)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid271 = _errs921 === errors;
}
else {
var valid271 = true;
}
if(valid271){
if(data381.endLine !== undefined){
let data385 = data381.endLine;
const _errs923 = errors;
if(!(((typeof data385 == "number") && (!(data385 % 1) && !isNaN(data385))) && (isFinite(data385)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid271 = _errs923 === errors;
}
else {
var valid271 = true;
}
if(valid271){
if(data381.endColumn !== undefined){
let data386 = data381.endColumn;
const _errs925 = errors;
if(!(((typeof data386 == "number") && (!(data386 % 1) && !isNaN(data386))) && (isFinite(data386)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid271 = _errs925 === errors;
}
else {
var valid271 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid258 = _errs914 === errors;
}
else {
var valid258 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39,schemaPath:"#/properties/workloads/items/properties/environment/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid257 = _errs874 === errors;
if(!valid257){
break;
}
}
}
if(errors === _errs872){
if(data363 && typeof data363 == "object" && !Array.isArray(data363)){
let missing101;
if((data363.unread === undefined) && (missing101 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment",schemaPath:"#/properties/workloads/items/properties/environment/required",keyword:"required",params:{missingProperty: missing101}}];
return false;
}
else {
if(data363.unread !== undefined){
const _errs927 = errors;
if(typeof data363.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/unread",schemaPath:"#/properties/workloads/items/properties/environment/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid272 = _errs927 === errors;
}
else {
var valid272 = true;
}
if(valid272){
if(data363.detail !== undefined){
const _errs929 = errors;
if(typeof data363.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/detail",schemaPath:"#/properties/workloads/items/properties/environment/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid272 = _errs929 === errors;
}
else {
var valid272 = true;
}
}
}
}
}
}
var valid223 = _errs872 === errors;
}
else {
var valid223 = true;
}
if(valid223){
if(data312.cache !== undefined){
let data389 = data312.cache;
const _errs931 = errors;
if((!(data389 && typeof data389 == "object" && !Array.isArray(data389))) && (data389 !== null)){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/cache",schemaPath:"#/properties/workloads/items/properties/cache/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.cache.type}}];
return false;
}
const _errs933 = errors;
let valid273 = true;
const _errs934 = errors;
if(data389 && typeof data389 == "object" && !Array.isArray(data389)){
let missing102;
if((data389.unread === undefined) && (missing102 = "unread")){
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
var _valid9 = _errs934 === errors;
errors = _errs933;
if(vErrors !== null){
if(_errs933){
vErrors.length = _errs933;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid9){
const _errs935 = errors;
if(data389 && typeof data389 == "object" && !Array.isArray(data389)){
if(data389.unread !== undefined){
const _errs936 = errors;
if(typeof data389.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/cache/unread",schemaPath:"#/properties/workloads/items/properties/cache/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid274 = _errs936 === errors;
}
else {
var valid274 = true;
}
if(valid274){
if(data389.detail !== undefined){
const _errs938 = errors;
if(typeof data389.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/cache/detail",schemaPath:"#/properties/workloads/items/properties/cache/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid274 = _errs938 === errors;
}
else {
var valid274 = true;
}
}
}
var _valid9 = _errs935 === errors;
valid273 = _valid9;
ifClause8 = "then";
}
else {
const _errs940 = errors;
if(data389 && typeof data389 == "object" && !Array.isArray(data389)){
let missing103;
if(((data389.by === undefined) && (missing103 = "by")) || ((data389.ttlSeconds === undefined) && (missing103 = "ttlSeconds"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/cache",schemaPath:"#/properties/workloads/items/properties/cache/else/required",keyword:"required",params:{missingProperty: missing103}}];
return false;
}
else {
if(data389.by !== undefined){
const _errs941 = errors;
if(typeof data389.by !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/cache/by",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid275 = _errs941 === errors;
}
else {
var valid275 = true;
}
if(valid275){
if(data389.ttlSeconds !== undefined){
let data393 = data389.ttlSeconds;
const _errs944 = errors;
if(!((typeof data393 == "number") && (isFinite(data393)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/cache/ttlSeconds",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid275 = _errs944 === errors;
}
else {
var valid275 = true;
}
if(valid275){
if(data389.at !== undefined){
let data394 = data389.at;
const _errs947 = errors;
const _errs948 = errors;
if(errors === _errs948){
if(data394 && typeof data394 == "object" && !Array.isArray(data394)){
let missing104;
if((((((data394.file === undefined) && (missing104 = "file")) || ((data394.startLine === undefined) && (missing104 = "startLine"))) || ((data394.startColumn === undefined) && (missing104 = "startColumn"))) || ((data394.endLine === undefined) && (missing104 = "endLine"))) || ((data394.endColumn === undefined) && (missing104 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/cache/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing104}}];
return false;
}
else {
if(data394.file !== undefined){
const _errs950 = errors;
if(typeof data394.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/cache/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid279 = _errs950 === errors;
}
else {
var valid279 = true;
}
if(valid279){
if(data394.startLine !== undefined){
let data396 = data394.startLine;
const _errs952 = errors;
if(!(((typeof data396 == "number") && (!(data396 % 1) && !isNaN(data396))) && (isFinite(data396)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/cache/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid279 = _errs952 === errors;
}
else {
var valid279 = true;
}
if(valid279){
if(data394.startColumn !== undefined){
let data397 = data394.startColumn;
const _errs954 = errors;
if(!(((typeof data397 == "number") && (!(data397 % 1) && !isNaN(data397))) && (isFinite(data397)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/cache/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid279 = _errs954 === errors;
}
else {
var valid279 = true;
}
if(valid279){
if(data394.endLine !== undefined){
let data398 = data394.endLine;
const _errs956 = errors;
if(!(((typeof data398 == "number") && (!(data398 % 1) && !isNaN(data398))) && (isFinite(data398)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/cache/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid279 = _errs956 === errors;
}
else {
var valid279 = true;
}
if(valid279){
if(data394.endColumn !== undefined){
let data399 = data394.endColumn;
const _errs958 = errors;
if(!(((typeof data399 == "number") && (!(data399 % 1) && !isNaN(data399))) && (isFinite(data399)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/cache/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid279 = _errs958 === errors;
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
else {
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/cache/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid275 = _errs947 === errors;
}
else {
var valid275 = true;
}
}
}
}
}
var _valid9 = _errs940 === errors;
valid273 = _valid9;
ifClause8 = "else";
}
if(!valid273){
const err19 = {instancePath:instancePath+"/workloads/" + i31+"/cache",schemaPath:"#/properties/workloads/items/properties/cache/if",keyword:"if",params:{failingKeyword: ifClause8}};
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
var valid223 = _errs931 === errors;
}
else {
var valid223 = true;
}
if(valid223){
if(data312.refreshSeconds !== undefined){
let data400 = data312.refreshSeconds;
const _errs960 = errors;
if(((!((typeof data400 == "number") && (isFinite(data400)))) && (data400 !== null)) && (!(data400 && typeof data400 == "object" && !Array.isArray(data400)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/refreshSeconds",schemaPath:"#/properties/workloads/items/properties/refreshSeconds/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.refreshSeconds.type}}];
return false;
}
if(errors === _errs960){
if(data400 && typeof data400 == "object" && !Array.isArray(data400)){
let missing105;
if((data400.unread === undefined) && (missing105 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/refreshSeconds",schemaPath:"#/properties/workloads/items/properties/refreshSeconds/required",keyword:"required",params:{missingProperty: missing105}}];
return false;
}
else {
if(data400.unread !== undefined){
const _errs962 = errors;
if(typeof data400.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/refreshSeconds/unread",schemaPath:"#/properties/workloads/items/properties/refreshSeconds/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid280 = _errs962 === errors;
}
else {
var valid280 = true;
}
if(valid280){
if(data400.detail !== undefined){
const _errs964 = errors;
if(typeof data400.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/refreshSeconds/detail",schemaPath:"#/properties/workloads/items/properties/refreshSeconds/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid280 = _errs964 === errors;
}
else {
var valid280 = true;
}
}
}
}
}
var valid223 = _errs960 === errors;
}
else {
var valid223 = true;
}
if(valid223){
if(data312.copies !== undefined){
let data403 = data312.copies;
const _errs966 = errors;
if((!((typeof data403 == "number") && (isFinite(data403)))) && (!(data403 && typeof data403 == "object" && !Array.isArray(data403)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/copies",schemaPath:"#/properties/workloads/items/properties/copies/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.copies.type}}];
return false;
}
if(errors === _errs966){
if(data403 && typeof data403 == "object" && !Array.isArray(data403)){
let missing106;
if((data403.unread === undefined) && (missing106 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/copies",schemaPath:"#/properties/workloads/items/properties/copies/required",keyword:"required",params:{missingProperty: missing106}}];
return false;
}
else {
if(data403.unread !== undefined){
const _errs968 = errors;
if(typeof data403.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/copies/unread",schemaPath:"#/properties/workloads/items/properties/copies/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid281 = _errs968 === errors;
}
else {
var valid281 = true;
}
if(valid281){
if(data403.detail !== undefined){
const _errs970 = errors;
if(typeof data403.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/copies/detail",schemaPath:"#/properties/workloads/items/properties/copies/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid281 = _errs970 === errors;
}
else {
var valid281 = true;
}
}
}
}
}
var valid223 = _errs966 === errors;
}
else {
var valid223 = true;
}
if(valid223){
if(data312.restartsOnRotation !== undefined){
let data406 = data312.restartsOnRotation;
const _errs972 = errors;
const _errs973 = errors;
if((typeof data406 !== "boolean") && (!(data406 && typeof data406 == "object" && !Array.isArray(data406)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/restartsOnRotation",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema59.type}}];
return false;
}
if(errors === _errs973){
if(data406 && typeof data406 == "object" && !Array.isArray(data406)){
let missing107;
if((data406.unread === undefined) && (missing107 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/restartsOnRotation",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing107}}];
return false;
}
else {
if(data406.unread !== undefined){
const _errs975 = errors;
if(typeof data406.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/restartsOnRotation/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid283 = _errs975 === errors;
}
else {
var valid283 = true;
}
if(valid283){
if(data406.detail !== undefined){
const _errs977 = errors;
if(typeof data406.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/restartsOnRotation/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid283 = _errs977 === errors;
}
else {
var valid283 = true;
}
}
}
}
}
var valid223 = _errs972 === errors;
}
else {
var valid223 = true;
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
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31,schemaPath:"#/properties/workloads/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid222 = _errs756 === errors;
if(!valid222){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/workloads",schemaPath:"#/properties/workloads/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs754 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.databases !== undefined){
let data409 = data.databases;
const _errs979 = errors;
if(errors === _errs979){
if(Array.isArray(data409)){
var valid284 = true;
const len42 = data409.length;
for(let i42=0; i42<len42; i42++){
let data410 = data409[i42];
const _errs981 = errors;
if(errors === _errs981){
if(data410 && typeof data410 == "object" && !Array.isArray(data410)){
if(data410.arn !== undefined){
let data411 = data410.arn;
const _errs983 = errors;
const _errs984 = errors;
if((typeof data411 !== "string") && (!(Array.isArray(data411)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs984){
if(Array.isArray(data411)){
var valid287 = true;
const len43 = data411.length;
for(let i43=0; i43<len43; i43++){
let data412 = data411[i43];
const _errs986 = errors;
if((typeof data412 !== "string") && (!(data412 && typeof data412 == "object" && !Array.isArray(data412)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/arn/" + i43,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs986){
if(data412 && typeof data412 == "object" && !Array.isArray(data412)){
let missing108;
if((data412.hole === undefined) && (missing108 = "hole")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/arn/" + i43,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing108}}];
return false;
}
else {
if(data412.hole !== undefined){
const _errs988 = errors;
if(typeof data412.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/arn/" + i43+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid288 = _errs988 === errors;
}
else {
var valid288 = true;
}
if(valid288){
if(data412.width !== undefined){
let data414 = data412.width;
const _errs990 = errors;
if(!(((typeof data414 == "number") && (!(data414 % 1) && !isNaN(data414))) && (isFinite(data414)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/arn/" + i43+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid288 = _errs990 === errors;
}
else {
var valid288 = true;
}
}
}
}
}
var valid287 = _errs986 === errors;
if(!valid287){
break;
}
}
}
}
var valid285 = _errs983 === errors;
}
else {
var valid285 = true;
}
if(valid285){
if(data410.scope !== undefined){
const _errs992 = errors;
if(typeof data410.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid285 = _errs992 === errors;
}
else {
var valid285 = true;
}
if(valid285){
if(data410.address !== undefined){
const _errs995 = errors;
if(typeof data410.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid285 = _errs995 === errors;
}
else {
var valid285 = true;
}
if(valid285){
if(data410.at !== undefined){
let data417 = data410.at;
const _errs998 = errors;
const _errs999 = errors;
if(errors === _errs999){
if(data417 && typeof data417 == "object" && !Array.isArray(data417)){
let missing109;
if((((((data417.file === undefined) && (missing109 = "file")) || ((data417.startLine === undefined) && (missing109 = "startLine"))) || ((data417.startColumn === undefined) && (missing109 = "startColumn"))) || ((data417.endLine === undefined) && (missing109 = "endLine"))) || ((data417.endColumn === undefined) && (missing109 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing109}}];
return false;
}
else {
if(data417.file !== undefined){
const _errs1001 = errors;
if(typeof data417.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid292 = _errs1001 === errors;
}
else {
var valid292 = true;
}
if(valid292){
if(data417.startLine !== undefined){
let data419 = data417.startLine;
const _errs1003 = errors;
if(!(((typeof data419 == "number") && (!(data419 % 1) && !isNaN(data419))) && (isFinite(data419)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid292 = _errs1003 === errors;
}
else {
var valid292 = true;
}
if(valid292){
if(data417.startColumn !== undefined){
let data420 = data417.startColumn;
const _errs1005 = errors;
if(!(((typeof data420 == "number") && (!(data420 % 1) && !isNaN(data420))) && (isFinite(data420)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid292 = _errs1005 === errors;
}
else {
var valid292 = true;
}
if(valid292){
if(data417.endLine !== undefined){
let data421 = data417.endLine;
const _errs1007 = errors;
if(!(((typeof data421 == "number") && (!(data421 % 1) && !isNaN(data421))) && (isFinite(data421)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid292 = _errs1007 === errors;
}
else {
var valid292 = true;
}
if(valid292){
if(data417.endColumn !== undefined){
let data422 = data417.endColumn;
const _errs1009 = errors;
if(!(((typeof data422 == "number") && (!(data422 % 1) && !isNaN(data422))) && (isFinite(data422)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid292 = _errs1009 === errors;
}
else {
var valid292 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid285 = _errs998 === errors;
}
else {
var valid285 = true;
}
if(valid285){
if(data410.name !== undefined){
let data423 = data410.name;
const _errs1011 = errors;
const _errs1012 = errors;
if((typeof data423 != "object") && (typeof data423 !== "string")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema23.type}}];
return false;
}
if(errors === _errs1012){
if(Array.isArray(data423)){
var valid294 = true;
const len44 = data423.length;
for(let i44=0; i44<len44; i44++){
let data424 = data423[i44];
const _errs1014 = errors;
if((typeof data424 !== "string") && (!(data424 && typeof data424 == "object" && !Array.isArray(data424)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/name/" + i44,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema23.items.type}}];
return false;
}
if(errors === _errs1014){
if(data424 && typeof data424 == "object" && !Array.isArray(data424)){
let missing110;
if((data424.hole === undefined) && (missing110 = "hole")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/name/" + i44,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing110}}];
return false;
}
else {
if(data424.hole !== undefined){
const _errs1016 = errors;
if(typeof data424.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/name/" + i44+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid295 = _errs1016 === errors;
}
else {
var valid295 = true;
}
if(valid295){
if(data424.width !== undefined){
let data426 = data424.width;
const _errs1018 = errors;
if(!(((typeof data426 == "number") && (!(data426 % 1) && !isNaN(data426))) && (isFinite(data426)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/name/" + i44+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid295 = _errs1018 === errors;
}
else {
var valid295 = true;
}
}
}
}
}
var valid294 = _errs1014 === errors;
if(!valid294){
break;
}
}
}
if(errors === _errs1012){
if(data423 && typeof data423 == "object" && !Array.isArray(data423)){
let missing111;
if((data423.unread === undefined) && (missing111 = "unread")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing111}}];
return false;
}
else {
if(data423.unread !== undefined){
const _errs1020 = errors;
if(typeof data423.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid296 = _errs1020 === errors;
}
else {
var valid296 = true;
}
if(valid296){
if(data423.detail !== undefined){
const _errs1022 = errors;
if(typeof data423.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid296 = _errs1022 === errors;
}
else {
var valid296 = true;
}
}
}
}
}
}
var valid285 = _errs1011 === errors;
}
else {
var valid285 = true;
}
if(valid285){
if(data410.type !== undefined){
let data429 = data410.type;
const _errs1024 = errors;
const _errs1025 = errors;
if((typeof data429 !== "string") && (!(data429 && typeof data429 == "object" && !Array.isArray(data429)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/type",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema65.type}}];
return false;
}
if(errors === _errs1025){
if(data429 && typeof data429 == "object" && !Array.isArray(data429)){
let missing112;
if((data429.unread === undefined) && (missing112 = "unread")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/type",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing112}}];
return false;
}
else {
if(data429.unread !== undefined){
const _errs1027 = errors;
if(typeof data429.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/type/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid298 = _errs1027 === errors;
}
else {
var valid298 = true;
}
if(valid298){
if(data429.detail !== undefined){
const _errs1029 = errors;
if(typeof data429.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/type/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid298 = _errs1029 === errors;
}
else {
var valid298 = true;
}
}
}
}
}
var valid285 = _errs1024 === errors;
}
else {
var valid285 = true;
}
if(valid285){
if(data410.engine !== undefined){
let data432 = data410.engine;
const _errs1031 = errors;
const _errs1032 = errors;
if((typeof data432 != "object") && (typeof data432 !== "string")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/engine",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema23.type}}];
return false;
}
if(errors === _errs1032){
if(Array.isArray(data432)){
var valid300 = true;
const len45 = data432.length;
for(let i45=0; i45<len45; i45++){
let data433 = data432[i45];
const _errs1034 = errors;
if((typeof data433 !== "string") && (!(data433 && typeof data433 == "object" && !Array.isArray(data433)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/engine/" + i45,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema23.items.type}}];
return false;
}
if(errors === _errs1034){
if(data433 && typeof data433 == "object" && !Array.isArray(data433)){
let missing113;
if((data433.hole === undefined) && (missing113 = "hole")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/engine/" + i45,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing113}}];
return false;
}
else {
if(data433.hole !== undefined){
const _errs1036 = errors;
if(typeof data433.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/engine/" + i45+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid301 = _errs1036 === errors;
}
else {
var valid301 = true;
}
if(valid301){
if(data433.width !== undefined){
let data435 = data433.width;
const _errs1038 = errors;
if(!(((typeof data435 == "number") && (!(data435 % 1) && !isNaN(data435))) && (isFinite(data435)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/engine/" + i45+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid301 = _errs1038 === errors;
}
else {
var valid301 = true;
}
}
}
}
}
var valid300 = _errs1034 === errors;
if(!valid300){
break;
}
}
}
if(errors === _errs1032){
if(data432 && typeof data432 == "object" && !Array.isArray(data432)){
let missing114;
if((data432.unread === undefined) && (missing114 = "unread")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/engine",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing114}}];
return false;
}
else {
if(data432.unread !== undefined){
const _errs1040 = errors;
if(typeof data432.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/engine/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid302 = _errs1040 === errors;
}
else {
var valid302 = true;
}
if(valid302){
if(data432.detail !== undefined){
const _errs1042 = errors;
if(typeof data432.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/engine/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid302 = _errs1042 === errors;
}
else {
var valid302 = true;
}
}
}
}
}
}
var valid285 = _errs1031 === errors;
}
else {
var valid285 = true;
}
if(valid285){
if(data410.managedPassword !== undefined){
let data438 = data410.managedPassword;
const _errs1044 = errors;
const _errs1045 = errors;
if((typeof data438 !== "boolean") && (!(data438 && typeof data438 == "object" && !Array.isArray(data438)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/managedPassword",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema59.type}}];
return false;
}
if(errors === _errs1045){
if(data438 && typeof data438 == "object" && !Array.isArray(data438)){
let missing115;
if((data438.unread === undefined) && (missing115 = "unread")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/managedPassword",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing115}}];
return false;
}
else {
if(data438.unread !== undefined){
const _errs1047 = errors;
if(typeof data438.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/managedPassword/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid304 = _errs1047 === errors;
}
else {
var valid304 = true;
}
if(valid304){
if(data438.detail !== undefined){
const _errs1049 = errors;
if(typeof data438.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/managedPassword/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid304 = _errs1049 === errors;
}
else {
var valid304 = true;
}
}
}
}
}
var valid285 = _errs1044 === errors;
}
else {
var valid285 = true;
}
if(valid285){
if(data410.password !== undefined){
let data441 = data410.password;
const _errs1051 = errors;
if((!(data441 && typeof data441 == "object" && !Array.isArray(data441))) && (data441 !== null)){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/password",schemaPath:"#/properties/databases/items/properties/password/type",keyword:"type",params:{type: schema11.properties.databases.items.properties.password.type}}];
return false;
}
const _errs1053 = errors;
let valid305 = true;
const _errs1054 = errors;
if(data441 && typeof data441 == "object" && !Array.isArray(data441)){
let missing116;
if((data441.unread === undefined) && (missing116 = "unread")){
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
var _valid10 = _errs1054 === errors;
errors = _errs1053;
if(vErrors !== null){
if(_errs1053){
vErrors.length = _errs1053;
}
else {
vErrors = null;
}
}
let ifClause9;
if(_valid10){
const _errs1055 = errors;
if(data441 && typeof data441 == "object" && !Array.isArray(data441)){
if(data441.unread !== undefined){
const _errs1056 = errors;
if(typeof data441.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/password/unread",schemaPath:"#/properties/databases/items/properties/password/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid306 = _errs1056 === errors;
}
else {
var valid306 = true;
}
if(valid306){
if(data441.detail !== undefined){
const _errs1058 = errors;
if(typeof data441.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/password/detail",schemaPath:"#/properties/databases/items/properties/password/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid306 = _errs1058 === errors;
}
else {
var valid306 = true;
}
}
}
var _valid10 = _errs1055 === errors;
valid305 = _valid10;
ifClause9 = "then";
}
else {
const _errs1060 = errors;
if(data441 && typeof data441 == "object" && !Array.isArray(data441)){
let missing117;
if((data441.origin === undefined) && (missing117 = "origin")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/password",schemaPath:"#/properties/databases/items/properties/password/else/required",keyword:"required",params:{missingProperty: missing117}}];
return false;
}
else {
if(data441.origin !== undefined){
const _errs1061 = errors;
if(typeof data441.origin !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/password/origin",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid307 = _errs1061 === errors;
}
else {
var valid307 = true;
}
if(valid307){
if(data441.words !== undefined){
const _errs1064 = errors;
if(typeof data441.words !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/password/words",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid307 = _errs1064 === errors;
}
else {
var valid307 = true;
}
if(valid307){
if(data441.keys !== undefined){
let data446 = data441.keys;
const _errs1067 = errors;
if(errors === _errs1067){
if(Array.isArray(data446)){
var valid310 = true;
const len46 = data446.length;
for(let i46=0; i46<len46; i46++){
const _errs1069 = errors;
if(typeof data446[i46] !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/password/keys/" + i46,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid310 = _errs1069 === errors;
if(!valid310){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/password/keys",schemaPath:"#/properties/databases/items/properties/password/else/properties/keys/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid307 = _errs1067 === errors;
}
else {
var valid307 = true;
}
if(valid307){
if(data441.from !== undefined){
const _errs1072 = errors;
if(typeof data441.from !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/password/from",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid307 = _errs1072 === errors;
}
else {
var valid307 = true;
}
if(valid307){
if(data441.at !== undefined){
let data449 = data441.at;
const _errs1075 = errors;
const _errs1076 = errors;
if(errors === _errs1076){
if(data449 && typeof data449 == "object" && !Array.isArray(data449)){
let missing118;
if((((((data449.file === undefined) && (missing118 = "file")) || ((data449.startLine === undefined) && (missing118 = "startLine"))) || ((data449.startColumn === undefined) && (missing118 = "startColumn"))) || ((data449.endLine === undefined) && (missing118 = "endLine"))) || ((data449.endColumn === undefined) && (missing118 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/password/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing118}}];
return false;
}
else {
if(data449.file !== undefined){
const _errs1078 = errors;
if(typeof data449.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/password/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid314 = _errs1078 === errors;
}
else {
var valid314 = true;
}
if(valid314){
if(data449.startLine !== undefined){
let data451 = data449.startLine;
const _errs1080 = errors;
if(!(((typeof data451 == "number") && (!(data451 % 1) && !isNaN(data451))) && (isFinite(data451)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/password/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid314 = _errs1080 === errors;
}
else {
var valid314 = true;
}
if(valid314){
if(data449.startColumn !== undefined){
let data452 = data449.startColumn;
const _errs1082 = errors;
if(!(((typeof data452 == "number") && (!(data452 % 1) && !isNaN(data452))) && (isFinite(data452)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/password/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid314 = _errs1082 === errors;
}
else {
var valid314 = true;
}
if(valid314){
if(data449.endLine !== undefined){
let data453 = data449.endLine;
const _errs1084 = errors;
if(!(((typeof data453 == "number") && (!(data453 % 1) && !isNaN(data453))) && (isFinite(data453)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/password/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid314 = _errs1084 === errors;
}
else {
var valid314 = true;
}
if(valid314){
if(data449.endColumn !== undefined){
let data454 = data449.endColumn;
const _errs1086 = errors;
if(!(((typeof data454 == "number") && (!(data454 % 1) && !isNaN(data454))) && (isFinite(data454)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/password/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid314 = _errs1086 === errors;
}
else {
var valid314 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/password/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid307 = _errs1075 === errors;
}
else {
var valid307 = true;
}
}
}
}
}
}
}
var _valid10 = _errs1060 === errors;
valid305 = _valid10;
ifClause9 = "else";
}
if(!valid305){
const err21 = {instancePath:instancePath+"/databases/" + i42+"/password",schemaPath:"#/properties/databases/items/properties/password/if",keyword:"if",params:{failingKeyword: ifClause9}};
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
var valid285 = _errs1051 === errors;
}
else {
var valid285 = true;
}
if(valid285){
if(data410.passwordSecrets !== undefined){
let data455 = data410.passwordSecrets;
const _errs1088 = errors;
if(!data455 || typeof data455 != "object"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/passwordSecrets",schemaPath:"#/properties/databases/items/properties/passwordSecrets/type",keyword:"type",params:{type: schema11.properties.databases.items.properties.passwordSecrets.type}}];
return false;
}
if(errors === _errs1088){
if(Array.isArray(data455)){
var valid315 = true;
const len47 = data455.length;
for(let i47=0; i47<len47; i47++){
const _errs1090 = errors;
if(typeof data455[i47] !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/passwordSecrets/" + i47,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid315 = _errs1090 === errors;
if(!valid315){
break;
}
}
}
if(errors === _errs1088){
if(data455 && typeof data455 == "object" && !Array.isArray(data455)){
let missing119;
if((data455.unread === undefined) && (missing119 = "unread")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/passwordSecrets",schemaPath:"#/properties/databases/items/properties/passwordSecrets/required",keyword:"required",params:{missingProperty: missing119}}];
return false;
}
else {
if(data455.unread !== undefined){
const _errs1093 = errors;
if(typeof data455.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/passwordSecrets/unread",schemaPath:"#/properties/databases/items/properties/passwordSecrets/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid317 = _errs1093 === errors;
}
else {
var valid317 = true;
}
if(valid317){
if(data455.detail !== undefined){
const _errs1095 = errors;
if(typeof data455.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/passwordSecrets/detail",schemaPath:"#/properties/databases/items/properties/passwordSecrets/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid317 = _errs1095 === errors;
}
else {
var valid317 = true;
}
}
}
}
}
}
var valid285 = _errs1088 === errors;
}
else {
var valid285 = true;
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
validate10.errors = [{instancePath:instancePath+"/databases/" + i42,schemaPath:"#/properties/databases/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid284 = _errs981 === errors;
if(!valid284){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/databases",schemaPath:"#/properties/databases/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs979 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.declarations !== undefined){
let data459 = data.declarations;
const _errs1097 = errors;
if(errors === _errs1097){
if(Array.isArray(data459)){
var valid318 = true;
const len48 = data459.length;
for(let i48=0; i48<len48; i48++){
let data460 = data459[i48];
const _errs1099 = errors;
if(errors === _errs1099){
if(data460 && typeof data460 == "object" && !Array.isArray(data460)){
if(data460.arn !== undefined){
let data461 = data460.arn;
const _errs1101 = errors;
const _errs1102 = errors;
if((typeof data461 !== "string") && (!(Array.isArray(data461)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs1102){
if(Array.isArray(data461)){
var valid321 = true;
const len49 = data461.length;
for(let i49=0; i49<len49; i49++){
let data462 = data461[i49];
const _errs1104 = errors;
if((typeof data462 !== "string") && (!(data462 && typeof data462 == "object" && !Array.isArray(data462)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/arn/" + i49,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs1104){
if(data462 && typeof data462 == "object" && !Array.isArray(data462)){
let missing120;
if((data462.hole === undefined) && (missing120 = "hole")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/arn/" + i49,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing120}}];
return false;
}
else {
if(data462.hole !== undefined){
const _errs1106 = errors;
if(typeof data462.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/arn/" + i49+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid322 = _errs1106 === errors;
}
else {
var valid322 = true;
}
if(valid322){
if(data462.width !== undefined){
let data464 = data462.width;
const _errs1108 = errors;
if(!(((typeof data464 == "number") && (!(data464 % 1) && !isNaN(data464))) && (isFinite(data464)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/arn/" + i49+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid322 = _errs1108 === errors;
}
else {
var valid322 = true;
}
}
}
}
}
var valid321 = _errs1104 === errors;
if(!valid321){
break;
}
}
}
}
var valid319 = _errs1101 === errors;
}
else {
var valid319 = true;
}
if(valid319){
if(data460.scope !== undefined){
const _errs1110 = errors;
if(typeof data460.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid319 = _errs1110 === errors;
}
else {
var valid319 = true;
}
if(valid319){
if(data460.address !== undefined){
const _errs1113 = errors;
if(typeof data460.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid319 = _errs1113 === errors;
}
else {
var valid319 = true;
}
if(valid319){
if(data460.at !== undefined){
let data467 = data460.at;
const _errs1116 = errors;
const _errs1117 = errors;
if(errors === _errs1117){
if(data467 && typeof data467 == "object" && !Array.isArray(data467)){
let missing121;
if((((((data467.file === undefined) && (missing121 = "file")) || ((data467.startLine === undefined) && (missing121 = "startLine"))) || ((data467.startColumn === undefined) && (missing121 = "startColumn"))) || ((data467.endLine === undefined) && (missing121 = "endLine"))) || ((data467.endColumn === undefined) && (missing121 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing121}}];
return false;
}
else {
if(data467.file !== undefined){
const _errs1119 = errors;
if(typeof data467.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid326 = _errs1119 === errors;
}
else {
var valid326 = true;
}
if(valid326){
if(data467.startLine !== undefined){
let data469 = data467.startLine;
const _errs1121 = errors;
if(!(((typeof data469 == "number") && (!(data469 % 1) && !isNaN(data469))) && (isFinite(data469)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid326 = _errs1121 === errors;
}
else {
var valid326 = true;
}
if(valid326){
if(data467.startColumn !== undefined){
let data470 = data467.startColumn;
const _errs1123 = errors;
if(!(((typeof data470 == "number") && (!(data470 % 1) && !isNaN(data470))) && (isFinite(data470)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid326 = _errs1123 === errors;
}
else {
var valid326 = true;
}
if(valid326){
if(data467.endLine !== undefined){
let data471 = data467.endLine;
const _errs1125 = errors;
if(!(((typeof data471 == "number") && (!(data471 % 1) && !isNaN(data471))) && (isFinite(data471)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid326 = _errs1125 === errors;
}
else {
var valid326 = true;
}
if(valid326){
if(data467.endColumn !== undefined){
let data472 = data467.endColumn;
const _errs1127 = errors;
if(!(((typeof data472 == "number") && (!(data472 % 1) && !isNaN(data472))) && (isFinite(data472)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid326 = _errs1127 === errors;
}
else {
var valid326 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid319 = _errs1116 === errors;
}
else {
var valid319 = true;
}
if(valid319){
if(data460.name !== undefined){
let data473 = data460.name;
const _errs1129 = errors;
const _errs1130 = errors;
if((typeof data473 != "object") && (typeof data473 !== "string")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema23.type}}];
return false;
}
if(errors === _errs1130){
if(Array.isArray(data473)){
var valid328 = true;
const len50 = data473.length;
for(let i50=0; i50<len50; i50++){
let data474 = data473[i50];
const _errs1132 = errors;
if((typeof data474 !== "string") && (!(data474 && typeof data474 == "object" && !Array.isArray(data474)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/name/" + i50,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema23.items.type}}];
return false;
}
if(errors === _errs1132){
if(data474 && typeof data474 == "object" && !Array.isArray(data474)){
let missing122;
if((data474.hole === undefined) && (missing122 = "hole")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/name/" + i50,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing122}}];
return false;
}
else {
if(data474.hole !== undefined){
const _errs1134 = errors;
if(typeof data474.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/name/" + i50+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid329 = _errs1134 === errors;
}
else {
var valid329 = true;
}
if(valid329){
if(data474.width !== undefined){
let data476 = data474.width;
const _errs1136 = errors;
if(!(((typeof data476 == "number") && (!(data476 % 1) && !isNaN(data476))) && (isFinite(data476)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/name/" + i50+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid329 = _errs1136 === errors;
}
else {
var valid329 = true;
}
}
}
}
}
var valid328 = _errs1132 === errors;
if(!valid328){
break;
}
}
}
if(errors === _errs1130){
if(data473 && typeof data473 == "object" && !Array.isArray(data473)){
let missing123;
if((data473.unread === undefined) && (missing123 = "unread")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing123}}];
return false;
}
else {
if(data473.unread !== undefined){
const _errs1138 = errors;
if(typeof data473.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid330 = _errs1138 === errors;
}
else {
var valid330 = true;
}
if(valid330){
if(data473.detail !== undefined){
const _errs1140 = errors;
if(typeof data473.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid330 = _errs1140 === errors;
}
else {
var valid330 = true;
}
}
}
}
}
}
var valid319 = _errs1129 === errors;
}
else {
var valid319 = true;
}
if(valid319){
if(data460.role !== undefined){
let data479 = data460.role;
const _errs1142 = errors;
const _errs1143 = errors;
if((typeof data479 !== "string") && (!(data479 && typeof data479 == "object" && !Array.isArray(data479)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/role",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema65.type}}];
return false;
}
if(errors === _errs1143){
if(data479 && typeof data479 == "object" && !Array.isArray(data479)){
let missing124;
if((data479.unread === undefined) && (missing124 = "unread")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/role",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing124}}];
return false;
}
else {
if(data479.unread !== undefined){
const _errs1145 = errors;
if(typeof data479.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/role/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid332 = _errs1145 === errors;
}
else {
var valid332 = true;
}
if(valid332){
if(data479.detail !== undefined){
const _errs1147 = errors;
if(typeof data479.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/role/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid332 = _errs1147 === errors;
}
else {
var valid332 = true;
}
}
}
}
}
var valid319 = _errs1142 === errors;
}
else {
var valid319 = true;
}
if(valid319){
if(data460.value !== undefined){
let data482 = data460.value;
const _errs1149 = errors;
if((!(data482 && typeof data482 == "object" && !Array.isArray(data482))) && (data482 !== null)){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/value",schemaPath:"#/properties/declarations/items/properties/value/type",keyword:"type",params:{type: schema11.properties.declarations.items.properties.value.type}}];
return false;
}
const _errs1151 = errors;
let valid333 = true;
const _errs1152 = errors;
if(data482 && typeof data482 == "object" && !Array.isArray(data482)){
let missing125;
if((data482.unread === undefined) && (missing125 = "unread")){
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
var _valid11 = _errs1152 === errors;
errors = _errs1151;
if(vErrors !== null){
if(_errs1151){
vErrors.length = _errs1151;
}
else {
vErrors = null;
}
}
let ifClause10;
if(_valid11){
const _errs1153 = errors;
if(data482 && typeof data482 == "object" && !Array.isArray(data482)){
if(data482.unread !== undefined){
const _errs1154 = errors;
if(typeof data482.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/value/unread",schemaPath:"#/properties/declarations/items/properties/value/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid334 = _errs1154 === errors;
}
else {
var valid334 = true;
}
if(valid334){
if(data482.detail !== undefined){
const _errs1156 = errors;
if(typeof data482.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/value/detail",schemaPath:"#/properties/declarations/items/properties/value/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid334 = _errs1156 === errors;
}
else {
var valid334 = true;
}
}
}
var _valid11 = _errs1153 === errors;
valid333 = _valid11;
ifClause10 = "then";
}
else {
const _errs1158 = errors;
if(data482 && typeof data482 == "object" && !Array.isArray(data482)){
let missing126;
if((data482.origin === undefined) && (missing126 = "origin")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/value",schemaPath:"#/properties/declarations/items/properties/value/else/required",keyword:"required",params:{missingProperty: missing126}}];
return false;
}
else {
if(data482.origin !== undefined){
const _errs1159 = errors;
if(typeof data482.origin !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/value/origin",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid335 = _errs1159 === errors;
}
else {
var valid335 = true;
}
if(valid335){
if(data482.words !== undefined){
const _errs1162 = errors;
if(typeof data482.words !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/value/words",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid335 = _errs1162 === errors;
}
else {
var valid335 = true;
}
if(valid335){
if(data482.keys !== undefined){
let data487 = data482.keys;
const _errs1165 = errors;
if(errors === _errs1165){
if(Array.isArray(data487)){
var valid338 = true;
const len51 = data487.length;
for(let i51=0; i51<len51; i51++){
const _errs1167 = errors;
if(typeof data487[i51] !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/value/keys/" + i51,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid338 = _errs1167 === errors;
if(!valid338){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/value/keys",schemaPath:"#/properties/declarations/items/properties/value/else/properties/keys/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid335 = _errs1165 === errors;
}
else {
var valid335 = true;
}
if(valid335){
if(data482.from !== undefined){
const _errs1170 = errors;
if(typeof data482.from !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/value/from",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid335 = _errs1170 === errors;
}
else {
var valid335 = true;
}
if(valid335){
if(data482.at !== undefined){
let data490 = data482.at;
const _errs1173 = errors;
const _errs1174 = errors;
if(errors === _errs1174){
if(data490 && typeof data490 == "object" && !Array.isArray(data490)){
let missing127;
if((((((data490.file === undefined) && (missing127 = "file")) || ((data490.startLine === undefined) && (missing127 = "startLine"))) || ((data490.startColumn === undefined) && (missing127 = "startColumn"))) || ((data490.endLine === undefined) && (missing127 = "endLine"))) || ((data490.endColumn === undefined) && (missing127 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/value/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing127}}];
return false;
}
else {
if(data490.file !== undefined){
const _errs1176 = errors;
if(typeof data490.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/value/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid342 = _errs1176 === errors;
}
else {
var valid342 = true;
}
if(valid342){
if(data490.startLine !== undefined){
let data492 = data490.startLine;
const _errs1178 = errors;
if(!(((typeof data492 == "number") && (!(data492 % 1) && !isNaN(data492))) && (isFinite(data492)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/value/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid342 = _errs1178 === errors;
}
else {
var valid342 = true;
}
if(valid342){
if(data490.startColumn !== undefined){
let data493 = data490.startColumn;
const _errs1180 = errors;
if(!(((typeof data493 == "number") && (!(data493 % 1) && !isNaN(data493))) && (isFinite(data493)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/value/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid342 = _errs1180 === errors;
}
else {
var valid342 = true;
}
if(valid342){
if(data490.endLine !== undefined){
let data494 = data490.endLine;
const _errs1182 = errors;
if(!(((typeof data494 == "number") && (!(data494 % 1) && !isNaN(data494))) && (isFinite(data494)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/value/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid342 = _errs1182 === errors;
}
else {
var valid342 = true;
}
if(valid342){
if(data490.endColumn !== undefined){
let data495 = data490.endColumn;
const _errs1184 = errors;
if(!(((typeof data495 == "number") && (!(data495 % 1) && !isNaN(data495))) && (isFinite(data495)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/value/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid342 = _errs1184 === errors;
}
else {
var valid342 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/value/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid335 = _errs1173 === errors;
}
else {
var valid335 = true;
}
}
}
}
}
}
}
var _valid11 = _errs1158 === errors;
valid333 = _valid11;
ifClause10 = "else";
}
if(!valid333){
const err23 = {instancePath:instancePath+"/declarations/" + i48+"/value",schemaPath:"#/properties/declarations/items/properties/value/if",keyword:"if",params:{failingKeyword: ifClause10}};
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
var valid319 = _errs1149 === errors;
}
else {
var valid319 = true;
}
if(valid319){
if(data460.sensitive !== undefined){
let data496 = data460.sensitive;
const _errs1186 = errors;
const _errs1187 = errors;
if((typeof data496 !== "boolean") && (!(data496 && typeof data496 == "object" && !Array.isArray(data496)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/sensitive",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema59.type}}];
return false;
}
if(errors === _errs1187){
if(data496 && typeof data496 == "object" && !Array.isArray(data496)){
let missing128;
if((data496.unread === undefined) && (missing128 = "unread")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/sensitive",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing128}}];
return false;
}
else {
if(data496.unread !== undefined){
const _errs1189 = errors;
if(typeof data496.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/sensitive/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid344 = _errs1189 === errors;
}
else {
var valid344 = true;
}
if(valid344){
if(data496.detail !== undefined){
const _errs1191 = errors;
if(typeof data496.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/sensitive/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid344 = _errs1191 === errors;
}
else {
var valid344 = true;
}
}
}
}
}
var valid319 = _errs1186 === errors;
}
else {
var valid319 = true;
}
if(valid319){
if(data460.exported !== undefined){
let data499 = data460.exported;
const _errs1193 = errors;
const _errs1194 = errors;
if((typeof data499 !== "boolean") && (!(data499 && typeof data499 == "object" && !Array.isArray(data499)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/exported",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema59.type}}];
return false;
}
if(errors === _errs1194){
if(data499 && typeof data499 == "object" && !Array.isArray(data499)){
let missing129;
if((data499.unread === undefined) && (missing129 = "unread")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/exported",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing129}}];
return false;
}
else {
if(data499.unread !== undefined){
const _errs1196 = errors;
if(typeof data499.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/exported/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid346 = _errs1196 === errors;
}
else {
var valid346 = true;
}
if(valid346){
if(data499.detail !== undefined){
const _errs1198 = errors;
if(typeof data499.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/exported/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid346 = _errs1198 === errors;
}
else {
var valid346 = true;
}
}
}
}
}
var valid319 = _errs1193 === errors;
}
else {
var valid319 = true;
}
if(valid319){
if(data460.inState !== undefined){
let data502 = data460.inState;
const _errs1200 = errors;
if((!(data502 && typeof data502 == "object" && !Array.isArray(data502))) && (data502 !== null)){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/inState",schemaPath:"#/properties/declarations/items/properties/inState/type",keyword:"type",params:{type: schema11.properties.declarations.items.properties.inState.type}}];
return false;
}
const _errs1202 = errors;
let valid347 = true;
const _errs1203 = errors;
if(data502 && typeof data502 == "object" && !Array.isArray(data502)){
let missing130;
if((data502.unread === undefined) && (missing130 = "unread")){
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
var _valid12 = _errs1203 === errors;
errors = _errs1202;
if(vErrors !== null){
if(_errs1202){
vErrors.length = _errs1202;
}
else {
vErrors = null;
}
}
let ifClause11;
if(_valid12){
const _errs1204 = errors;
if(data502 && typeof data502 == "object" && !Array.isArray(data502)){
if(data502.unread !== undefined){
const _errs1205 = errors;
if(typeof data502.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/inState/unread",schemaPath:"#/properties/declarations/items/properties/inState/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid348 = _errs1205 === errors;
}
else {
var valid348 = true;
}
if(valid348){
if(data502.detail !== undefined){
const _errs1207 = errors;
if(typeof data502.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/inState/detail",schemaPath:"#/properties/declarations/items/properties/inState/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid348 = _errs1207 === errors;
}
else {
var valid348 = true;
}
}
}
var _valid12 = _errs1204 === errors;
valid347 = _valid12;
ifClause11 = "then";
}
else {
const _errs1209 = errors;
if(data502 && typeof data502 == "object" && !Array.isArray(data502)){
let missing131;
if(((data502.backend === undefined) && (missing131 = "backend")) || ((data502.by === undefined) && (missing131 = "by"))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/inState",schemaPath:"#/properties/declarations/items/properties/inState/else/required",keyword:"required",params:{missingProperty: missing131}}];
return false;
}
else {
if(data502.backend !== undefined){
const _errs1210 = errors;
if(typeof data502.backend !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/inState/backend",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid349 = _errs1210 === errors;
}
else {
var valid349 = true;
}
if(valid349){
if(data502.by !== undefined){
const _errs1213 = errors;
if(typeof data502.by !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/inState/by",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid349 = _errs1213 === errors;
}
else {
var valid349 = true;
}
if(valid349){
if(data502.at !== undefined){
let data507 = data502.at;
const _errs1216 = errors;
const _errs1217 = errors;
if(errors === _errs1217){
if(data507 && typeof data507 == "object" && !Array.isArray(data507)){
let missing132;
if((((((data507.file === undefined) && (missing132 = "file")) || ((data507.startLine === undefined) && (missing132 = "startLine"))) || ((data507.startColumn === undefined) && (missing132 = "startColumn"))) || ((data507.endLine === undefined) && (missing132 = "endLine"))) || ((data507.endColumn === undefined) && (missing132 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/inState/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing132}}];
return false;
}
else {
if(data507.file !== undefined){
const _errs1219 = errors;
if(typeof data507.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/inState/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid353 = _errs1219 === errors;
}
else {
var valid353 = true;
}
if(valid353){
if(data507.startLine !== undefined){
let data509 = data507.startLine;
const _errs1221 = errors;
if(!(((typeof data509 == "number") && (!(data509 % 1) && !isNaN(data509))) && (isFinite(data509)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/inState/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid353 = _errs1221 === errors;
}
else {
var valid353 = true;
}
if(valid353){
if(data507.startColumn !== undefined){
let data510 = data507.startColumn;
const _errs1223 = errors;
if(!(((typeof data510 == "number") && (!(data510 % 1) && !isNaN(data510))) && (isFinite(data510)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/inState/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid353 = _errs1223 === errors;
}
else {
var valid353 = true;
}
if(valid353){
if(data507.endLine !== undefined){
let data511 = data507.endLine;
const _errs1225 = errors;
if(!(((typeof data511 == "number") && (!(data511 % 1) && !isNaN(data511))) && (isFinite(data511)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/inState/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid353 = _errs1225 === errors;
}
else {
var valid353 = true;
}
if(valid353){
if(data507.endColumn !== undefined){
let data512 = data507.endColumn;
const _errs1227 = errors;
if(!(((typeof data512 == "number") && (!(data512 % 1) && !isNaN(data512))) && (isFinite(data512)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/inState/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid353 = _errs1227 === errors;
}
else {
var valid353 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/inState/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid349 = _errs1216 === errors;
}
else {
var valid349 = true;
}
}
}
}
}
var _valid12 = _errs1209 === errors;
valid347 = _valid12;
ifClause11 = "else";
}
if(!valid347){
const err25 = {instancePath:instancePath+"/declarations/" + i48+"/inState",schemaPath:"#/properties/declarations/items/properties/inState/if",keyword:"if",params:{failingKeyword: ifClause11}};
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
var valid319 = _errs1200 === errors;
}
else {
var valid319 = true;
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
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48,schemaPath:"#/properties/declarations/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid318 = _errs1099 === errors;
if(!valid318){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/declarations",schemaPath:"#/properties/declarations/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1097 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suppressions !== undefined){
let data513 = data.suppressions;
const _errs1229 = errors;
if(errors === _errs1229){
if(Array.isArray(data513)){
var valid354 = true;
const len52 = data513.length;
for(let i52=0; i52<len52; i52++){
let data514 = data513[i52];
const _errs1231 = errors;
if(errors === _errs1231){
if(data514 && typeof data514 == "object" && !Array.isArray(data514)){
let missing133;
if(((((data514.rules === undefined) && (missing133 = "rules")) || ((data514.reason === undefined) && (missing133 = "reason"))) || ((data514.at === undefined) && (missing133 = "at"))) || ((data514.covers === undefined) && (missing133 = "covers"))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i52,schemaPath:"#/properties/suppressions/items/required",keyword:"required",params:{missingProperty: missing133}}];
return false;
}
else {
if(data514.scope !== undefined){
const _errs1233 = errors;
if(typeof data514.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i52+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid355 = _errs1233 === errors;
}
else {
var valid355 = true;
}
if(valid355){
if(data514.rules !== undefined){
let data516 = data514.rules;
const _errs1236 = errors;
if(errors === _errs1236){
if(Array.isArray(data516)){
var valid357 = true;
const len53 = data516.length;
for(let i53=0; i53<len53; i53++){
const _errs1238 = errors;
if(typeof data516[i53] !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i52+"/rules/" + i53,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid357 = _errs1238 === errors;
if(!valid357){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i52+"/rules",schemaPath:"#/properties/suppressions/items/properties/rules/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid355 = _errs1236 === errors;
}
else {
var valid355 = true;
}
if(valid355){
if(data514.reason !== undefined){
const _errs1241 = errors;
if(typeof data514.reason !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i52+"/reason",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid355 = _errs1241 === errors;
}
else {
var valid355 = true;
}
if(valid355){
if(data514.until !== undefined){
const _errs1244 = errors;
if(typeof data514.until !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i52+"/until",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid355 = _errs1244 === errors;
}
else {
var valid355 = true;
}
if(valid355){
if(data514.at !== undefined){
let data520 = data514.at;
const _errs1247 = errors;
const _errs1248 = errors;
if(errors === _errs1248){
if(data520 && typeof data520 == "object" && !Array.isArray(data520)){
let missing134;
if((((((data520.file === undefined) && (missing134 = "file")) || ((data520.startLine === undefined) && (missing134 = "startLine"))) || ((data520.startColumn === undefined) && (missing134 = "startColumn"))) || ((data520.endLine === undefined) && (missing134 = "endLine"))) || ((data520.endColumn === undefined) && (missing134 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i52+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing134}}];
return false;
}
else {
if(data520.file !== undefined){
const _errs1250 = errors;
if(typeof data520.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i52+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid362 = _errs1250 === errors;
}
else {
var valid362 = true;
}
if(valid362){
if(data520.startLine !== undefined){
let data522 = data520.startLine;
const _errs1252 = errors;
if(!(((typeof data522 == "number") && (!(data522 % 1) && !isNaN(data522))) && (isFinite(data522)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i52+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid362 = _errs1252 === errors;
}
else {
var valid362 = true;
}
if(valid362){
if(data520.startColumn !== undefined){
let data523 = data520.startColumn;
const _errs1254 = errors;
if(!(((typeof data523 == "number") && (!(data523 % 1) && !isNaN(data523))) && (isFinite(data523)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i52+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid362 = _errs1254 === errors;
}
else {
var valid362 = true;
}
if(valid362){
if(data520.endLine !== undefined){
let data524 = data520.endLine;
const _errs1256 = errors;
if(!(((typeof data524 == "number") && (!(data524 % 1) && !isNaN(data524))) && (isFinite(data524)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i52+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid362 = _errs1256 === errors;
}
else {
var valid362 = true;
}
if(valid362){
if(data520.endColumn !== undefined){
let data525 = data520.endColumn;
const _errs1258 = errors;
if(!(((typeof data525 == "number") && (!(data525 % 1) && !isNaN(data525))) && (isFinite(data525)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i52+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid362 = _errs1258 === errors;
}
else {
var valid362 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i52+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid355 = _errs1247 === errors;
}
else {
var valid355 = true;
}
if(valid355){
if(data514.covers !== undefined){
let data526 = data514.covers;
const _errs1260 = errors;
const _errs1261 = errors;
if(errors === _errs1261){
if(data526 && typeof data526 == "object" && !Array.isArray(data526)){
let missing135;
if((((((data526.file === undefined) && (missing135 = "file")) || ((data526.startLine === undefined) && (missing135 = "startLine"))) || ((data526.startColumn === undefined) && (missing135 = "startColumn"))) || ((data526.endLine === undefined) && (missing135 = "endLine"))) || ((data526.endColumn === undefined) && (missing135 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i52+"/covers",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing135}}];
return false;
}
else {
if(data526.file !== undefined){
const _errs1263 = errors;
if(typeof data526.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i52+"/covers/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid364 = _errs1263 === errors;
}
else {
var valid364 = true;
}
if(valid364){
if(data526.startLine !== undefined){
let data528 = data526.startLine;
const _errs1265 = errors;
if(!(((typeof data528 == "number") && (!(data528 % 1) && !isNaN(data528))) && (isFinite(data528)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i52+"/covers/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid364 = _errs1265 === errors;
}
else {
var valid364 = true;
}
if(valid364){
if(data526.startColumn !== undefined){
let data529 = data526.startColumn;
const _errs1267 = errors;
if(!(((typeof data529 == "number") && (!(data529 % 1) && !isNaN(data529))) && (isFinite(data529)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i52+"/covers/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid364 = _errs1267 === errors;
}
else {
var valid364 = true;
}
if(valid364){
if(data526.endLine !== undefined){
let data530 = data526.endLine;
const _errs1269 = errors;
if(!(((typeof data530 == "number") && (!(data530 % 1) && !isNaN(data530))) && (isFinite(data530)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i52+"/covers/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid364 = _errs1269 === errors;
}
else {
var valid364 = true;
}
if(valid364){
if(data526.endColumn !== undefined){
let data531 = data526.endColumn;
const _errs1271 = errors;
if(!(((typeof data531 == "number") && (!(data531 % 1) && !isNaN(data531))) && (isFinite(data531)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i52+"/covers/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid364 = _errs1271 === errors;
}
else {
var valid364 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i52+"/covers",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid355 = _errs1260 === errors;
}
else {
var valid355 = true;
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i52,schemaPath:"#/properties/suppressions/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid354 = _errs1231 === errors;
if(!valid354){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/suppressions",schemaPath:"#/properties/suppressions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1229 === errors;
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
