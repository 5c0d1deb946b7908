// Derived from snapshot-schema.ts by `npm run generate`.
/* eslint-disable */
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"title":"hushlint snapshot","type":"object","required":["version","takenAt","scopes"],"properties":{"version":{"$ref":"#/$defs/string"},"takenAt":{"title":"an ISO 8601 time","type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$"},"scopes":{"title":"a list of scopes","type":"array","items":{"title":"a scope","type":"object","required":["id","world","listed"],"properties":{"id":{"$ref":"#/$defs/string"},"world":{"$ref":"#/$defs/string"},"partition":{"$ref":"#/$defs/string"},"account":{"$ref":"#/$defs/string"},"region":{"$ref":"#/$defs/string"},"root":{"$ref":"#/$defs/string"},"listed":{"title":"kinds that were listed","type":"object","additionalProperties":{"title":"true or { \"unread\": reason }","type":["boolean","object"],"if":{"type":"boolean"},"then":{"title":"true or { \"unread\": reason }","const":true},"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}}}}}},"secrets":{"title":"a list of secrets","type":"array","items":{"title":"a resource","type":"object","required":["arn"],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"description":{"$ref":"#/$defs/observedText"},"tags":{"$ref":"#/$defs/tags"},"type":{"$ref":"#/$defs/observedStringOrNull"},"owningService":{"$ref":"#/$defs/observedStringOrNull"},"kmsKeyId":{"$ref":"#/$defs/observedText"},"rotation":{"title":"rotation settings, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["enabled"],"properties":{"enabled":{"$ref":"#/$defs/boolean"},"functionArn":{"$ref":"#/$defs/textOrNull"},"automaticallyAfterDays":{"$ref":"#/$defs/numberOrNull"},"scheduleExpression":{"$ref":"#/$defs/textOrNull"},"duration":{"$ref":"#/$defs/stringOrNull"}}}},"lastRotatedAt":{"$ref":"#/$defs/observedTime"},"nextRotationAt":{"$ref":"#/$defs/observedTime"},"createdAt":{"$ref":"#/$defs/observedTime"},"lastChangedAt":{"$ref":"#/$defs/observedTime"},"lastAccessedAt":{"$ref":"#/$defs/observedTime"},"deletedAt":{"$ref":"#/$defs/observedTime"},"primaryRegion":{"$ref":"#/$defs/observedStringOrNull"},"replicas":{"title":"a list of replicas or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a replica","type":"object","required":["region"],"properties":{"region":{"$ref":"#/$defs/text"},"kmsKeyId":{"$ref":"#/$defs/textOrNull"},"status":{"$ref":"#/$defs/stringOrNull"},"statusMessage":{"$ref":"#/$defs/stringOrNull"},"lastAccessedAt":{"$ref":"#/$defs/timeOrNull"}}}},"versions":{"title":"a list of versions or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a version","type":"object","required":["id","stages"],"properties":{"id":{"$ref":"#/$defs/string"},"stages":{"title":"a list of strings","type":"array","items":{"$ref":"#/$defs/string"}},"createdAt":{"$ref":"#/$defs/timeOrNull"},"lastAccessedAt":{"$ref":"#/$defs/timeOrNull"}}}},"resourcePolicy":{"$ref":"#/$defs/policy"},"value":{"title":"the shape of a value, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["origin"],"properties":{"origin":{"$ref":"#/$defs/string"},"words":{"$ref":"#/$defs/string"},"keys":{"title":"a list of names","type":"array","items":{"$ref":"#/$defs/string"}},"from":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"inState":{"title":"where state is kept, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["backend","by"],"properties":{"backend":{"$ref":"#/$defs/string"},"by":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"openTags":{"$ref":"#/$defs/observedBoolean"},"recoveryDays":{"title":"a number, null or { \"unread\": reason }","type":["number","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"retained":{"title":"true, false, null or { \"unread\": reason }","type":["boolean","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}}}}},"parameters":{"title":"a list of parameters","type":"array","items":{"title":"a resource","type":"object","required":["arn"],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"type":{"$ref":"#/$defs/observedString"},"tier":{"$ref":"#/$defs/observedString"},"dataType":{"$ref":"#/$defs/observedStringOrNull"},"description":{"$ref":"#/$defs/observedText"},"tags":{"$ref":"#/$defs/tags"},"kmsKeyId":{"$ref":"#/$defs/observedText"},"lastModifiedAt":{"$ref":"#/$defs/observedTime"},"policies":{"title":"a list of parameter policies or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a parameter policy","type":"object","required":["type","status"],"properties":{"type":{"$ref":"#/$defs/string"},"status":{"$ref":"#/$defs/stringOrNull"},"expiresAt":{"$ref":"#/$defs/timeOrNull"}}}},"resourcePolicies":{"title":"a list of policy documents or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a policy document","type":"object"}},"value":{"title":"the shape of a value, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["origin"],"properties":{"origin":{"$ref":"#/$defs/string"},"words":{"$ref":"#/$defs/string"},"keys":{"title":"a list of names","type":"array","items":{"$ref":"#/$defs/string"}},"from":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"inState":{"title":"where state is kept, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["backend","by"],"properties":{"backend":{"$ref":"#/$defs/string"},"by":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"openTags":{"$ref":"#/$defs/observedBoolean"}}}},"keys":{"title":"a list of keys","type":"array","items":{"title":"a resource","type":"object","required":["arn"],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"aliases":{"title":"a list of aliases or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"$ref":"#/$defs/text"}},"manager":{"$ref":"#/$defs/observedString"},"state":{"$ref":"#/$defs/observedString"},"deletionAt":{"$ref":"#/$defs/observedTime"},"origin":{"$ref":"#/$defs/observedString"},"spec":{"$ref":"#/$defs/observedString"},"multiRegion":{"$ref":"#/$defs/observedStringOrNull"},"createdAt":{"$ref":"#/$defs/observedTime"},"rotation":{"title":"rotation settings or { \"unread\": reason }","type":["object"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["enabled"],"properties":{"enabled":{"$ref":"#/$defs/boolean"},"periodDays":{"$ref":"#/$defs/numberOrNull"}}}},"policy":{"$ref":"#/$defs/policy"}}}},"accounts":{"title":"a list of accounts","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"highThroughput":{"$ref":"#/$defs/observedBoolean"},"defaultParameterTier":{"$ref":"#/$defs/observedString"}}}},"workloads":{"title":"a list of workloads","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"type":{"$ref":"#/$defs/observedString"},"references":{"title":"a list of references or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a reference","type":"object","required":["to","target","how"],"properties":{"to":{"$ref":"#/$defs/string"},"target":{"$ref":"#/$defs/text"},"address":{"$ref":"#/$defs/string"},"jsonKey":{"$ref":"#/$defs/textOrNull"},"versionId":{"$ref":"#/$defs/textOrNull"},"versionStage":{"$ref":"#/$defs/textOrNull"},"how":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"environment":{"title":"a list of variables or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a variable","type":"object","required":["name","value"],"properties":{"name":{"$ref":"#/$defs/text"},"value":{"title":"the shape of a value","type":"object","required":["origin"],"properties":{"origin":{"$ref":"#/$defs/string"},"words":{"$ref":"#/$defs/string"},"keys":{"title":"a list of names","type":"array","items":{"$ref":"#/$defs/string"}},"from":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}},"at":{"$ref":"#/$defs/location"}}}},"cache":{"title":"a cache, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["by","ttlSeconds"],"properties":{"by":{"$ref":"#/$defs/string"},"ttlSeconds":{"$ref":"#/$defs/number"},"at":{"$ref":"#/$defs/location"}}}},"refreshSeconds":{"title":"a number, null or { \"unread\": reason }","type":["number","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"copies":{"title":"a number or { \"unread\": reason }","type":["number","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"restartsOnRotation":{"$ref":"#/$defs/observedBoolean"}}}},"databases":{"title":"a list of databases","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"type":{"$ref":"#/$defs/observedString"},"engine":{"$ref":"#/$defs/observedText"},"managedPassword":{"$ref":"#/$defs/observedBoolean"},"password":{"title":"the shape of a value, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["origin"],"properties":{"origin":{"$ref":"#/$defs/string"},"words":{"$ref":"#/$defs/string"},"keys":{"title":"a list of names","type":"array","items":{"$ref":"#/$defs/string"}},"from":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"passwordSecrets":{"title":"a list of addresses or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"$ref":"#/$defs/string"}}}}},"declarations":{"title":"a list of declarations","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"role":{"$ref":"#/$defs/observedString"},"value":{"title":"the shape of a value, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["origin"],"properties":{"origin":{"$ref":"#/$defs/string"},"words":{"$ref":"#/$defs/string"},"keys":{"title":"a list of names","type":"array","items":{"$ref":"#/$defs/string"}},"from":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"sensitive":{"$ref":"#/$defs/observedBoolean"},"exported":{"$ref":"#/$defs/observedBoolean"},"inState":{"title":"where state is kept, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["backend","by"],"properties":{"backend":{"$ref":"#/$defs/string"},"by":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}}}}},"suppressions":{"title":"a list of suppressions","type":"array","items":{"title":"a suppression","type":"object","required":["rules","reason","at","covers"],"properties":{"scope":{"$ref":"#/$defs/string"},"rules":{"title":"a list of rule names","type":"array","items":{"$ref":"#/$defs/string"}},"reason":{"$ref":"#/$defs/string"},"until":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"covers":{"$ref":"#/$defs/location"}}}}},"$defs":{"string":{"title":"a string","type":"string"},"stringOrNull":{"title":"a string or null","type":["string","null"]},"number":{"title":"a number","type":"number"},"numberOrNull":{"title":"a number or null","type":["number","null"]},"boolean":{"title":"true or false","type":"boolean"},"text":{"title":"text: a string or a list of parts","type":["string","array"],"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}},"textOrNull":{"title":"text or null","type":["string","array","null"],"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}},"timeOrNull":{"title":"an ISO 8601 time or null","type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"},"observedString":{"title":"a string or { \"unread\": reason }","type":["string","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"observedStringOrNull":{"title":"a string, null or { \"unread\": reason }","type":["string","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"observedBoolean":{"title":"true, false or { \"unread\": reason }","type":["boolean","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"observedText":{"title":"text, null or { \"unread\": reason }","type":["string","array","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}},"observedTime":{"title":"an ISO 8601 time, null or { \"unread\": reason }","type":["string","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"},"location":{"title":"a place in a file","type":"object","required":["file","startLine","startColumn","endLine","endColumn"],"properties":{"file":{"title":"a string","type":"string"},"startLine":{"title":"an integer","type":"integer"},"startColumn":{"title":"an integer","type":"integer"},"endLine":{"title":"an integer","type":"integer"},"endColumn":{"title":"an integer","type":"integer"}}},"policy":{"title":"a policy document, null or { \"unread\": reason }","type":["object","null"],"properties":{"Statement":{"title":"a statement or a list of statements","type":["object","array"],"items":{"title":"a statement","type":"object"}}}},"tags":{"title":"tags or { \"unread\": reason }","type":["object"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"additionalProperties":{"title":"text: a string or a list of parts","type":["string","array"],"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}}}}}};
const schema12 = {"title":"a string","type":"string"};
const schema19 = {"title":"text: a string or a list of parts","type":["string","array"],"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}};
const schema23 = {"title":"a place in a file","type":"object","required":["file","startLine","startColumn","endLine","endColumn"],"properties":{"file":{"title":"a string","type":"string"},"startLine":{"title":"an integer","type":"integer"},"startColumn":{"title":"an integer","type":"integer"},"endLine":{"title":"an integer","type":"integer"},"endColumn":{"title":"an integer","type":"integer"}}};
const schema24 = {"title":"text, null or { \"unread\": reason }","type":["string","array","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}};
const schema26 = {"title":"tags or { \"unread\": reason }","type":["object"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"additionalProperties":{"title":"text: a string or a list of parts","type":["string","array"],"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}}}};
const schema27 = {"title":"a string, null or { \"unread\": reason }","type":["string","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}};
const schema30 = {"title":"true or false","type":"boolean"};
const schema31 = {"title":"text or null","type":["string","array","null"],"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}};
const schema32 = {"title":"a number or null","type":["number","null"]};
const schema34 = {"title":"a string or null","type":["string","null"]};
const schema35 = {"title":"an ISO 8601 time, null or { \"unread\": reason }","type":["string","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"};
const schema46 = {"title":"an ISO 8601 time or null","type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"};
const schema51 = {"title":"a policy document, null or { \"unread\": reason }","type":["object","null"],"properties":{"Statement":{"title":"a statement or a list of statements","type":["object","array"],"items":{"title":"a statement","type":"object"}}}};
const schema60 = {"title":"true, false or { \"unread\": reason }","type":["boolean","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}};
const schema67 = {"title":"a string or { \"unread\": reason }","type":["string","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}};
const schema131 = {"title":"a number","type":"number"};
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
if(data15.construct !== undefined){
const _errs60 = errors;
if(typeof data15.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid14 = _errs60 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.at !== undefined){
let data23 = data15.at;
const _errs63 = errors;
const _errs64 = errors;
if(errors === _errs64){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing5;
if((((((data23.file === undefined) && (missing5 = "file")) || ((data23.startLine === undefined) && (missing5 = "startLine"))) || ((data23.startColumn === undefined) && (missing5 = "startColumn"))) || ((data23.endLine === undefined) && (missing5 = "endLine"))) || ((data23.endColumn === undefined) && (missing5 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
if(data23.file !== undefined){
const _errs66 = errors;
if(typeof data23.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid22 = _errs66 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data23.startLine !== undefined){
let data25 = data23.startLine;
const _errs68 = errors;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid22 = _errs68 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data23.startColumn !== undefined){
let data26 = data23.startColumn;
const _errs70 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid22 = _errs70 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data23.endLine !== undefined){
let data27 = data23.endLine;
const _errs72 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid22 = _errs72 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data23.endColumn !== undefined){
let data28 = data23.endColumn;
const _errs74 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid22 = _errs74 === errors;
}
else {
var valid22 = true;
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
var valid14 = _errs63 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.name !== undefined){
let data29 = data15.name;
const _errs76 = errors;
const _errs77 = errors;
if((typeof data29 != "object") && (typeof data29 !== "string")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs77){
if(Array.isArray(data29)){
var valid24 = true;
const len3 = data29.length;
for(let i3=0; i3<len3; i3++){
let data30 = data29[i3];
const _errs79 = errors;
if((typeof data30 !== "string") && (!(data30 && typeof data30 == "object" && !Array.isArray(data30)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/name/" + i3,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs79){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing6;
if((data30.hole === undefined) && (missing6 = "hole")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/name/" + i3,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
if(data30.hole !== undefined){
const _errs81 = errors;
if(typeof data30.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/name/" + i3+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid25 = _errs81 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data30.width !== undefined){
let data32 = data30.width;
const _errs83 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/name/" + i3+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid25 = _errs83 === errors;
}
else {
var valid25 = true;
}
}
}
}
}
var valid24 = _errs79 === errors;
if(!valid24){
break;
}
}
}
if(errors === _errs77){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing7;
if((data29.unread === undefined) && (missing7 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
if(data29.unread !== undefined){
const _errs85 = errors;
if(typeof data29.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid26 = _errs85 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data29.detail !== undefined){
const _errs87 = errors;
if(typeof data29.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid26 = _errs87 === errors;
}
else {
var valid26 = true;
}
}
}
}
}
}
var valid14 = _errs76 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.description !== undefined){
let data35 = data15.description;
const _errs89 = errors;
const _errs90 = errors;
if((typeof data35 != "object") && (typeof data35 !== "string")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/description",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs90){
if(Array.isArray(data35)){
var valid28 = true;
const len4 = data35.length;
for(let i4=0; i4<len4; i4++){
let data36 = data35[i4];
const _errs92 = errors;
if((typeof data36 !== "string") && (!(data36 && typeof data36 == "object" && !Array.isArray(data36)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/description/" + i4,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs92){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
let missing8;
if((data36.hole === undefined) && (missing8 = "hole")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/description/" + i4,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
if(data36.hole !== undefined){
const _errs94 = errors;
if(typeof data36.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/description/" + i4+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid29 = _errs94 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data36.width !== undefined){
let data38 = data36.width;
const _errs96 = errors;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/description/" + i4+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid29 = _errs96 === errors;
}
else {
var valid29 = true;
}
}
}
}
}
var valid28 = _errs92 === errors;
if(!valid28){
break;
}
}
}
if(errors === _errs90){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
let missing9;
if((data35.unread === undefined) && (missing9 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/description",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
if(data35.unread !== undefined){
const _errs98 = errors;
if(typeof data35.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/description/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid30 = _errs98 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data35.detail !== undefined){
const _errs100 = errors;
if(typeof data35.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/description/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid30 = _errs100 === errors;
}
else {
var valid30 = true;
}
}
}
}
}
}
var valid14 = _errs89 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.tags !== undefined){
let data41 = data15.tags;
const _errs102 = errors;
if(!(data41 && typeof data41 == "object" && !Array.isArray(data41))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/tags",schemaPath:"#/$defs/tags/type",keyword:"type",params:{type: schema26.type}}];
return false;
}
const _errs105 = errors;
let valid32 = true;
const _errs106 = errors;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing10;
if((data41.unread === undefined) && (missing10 = "unread")){
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
var _valid1 = _errs106 === errors;
errors = _errs105;
if(vErrors !== null){
if(_errs105){
vErrors.length = _errs105;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid1){
const _errs107 = errors;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.unread !== undefined){
const _errs108 = errors;
if(typeof data41.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/tags/unread",schemaPath:"#/$defs/tags/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid33 = _errs108 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data41.detail !== undefined){
const _errs110 = errors;
if(typeof data41.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/tags/detail",schemaPath:"#/$defs/tags/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid33 = _errs110 === errors;
}
else {
var valid33 = true;
}
}
}
var _valid1 = _errs107 === errors;
valid32 = _valid1;
ifClause0 = "then";
}
else {
const _errs112 = errors;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key1 in data41){
let data44 = data41[key1];
const _errs114 = errors;
if((typeof data44 !== "string") && (!(Array.isArray(data44)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/tags/else/additionalProperties/type",keyword:"type",params:{type: schema26.else.additionalProperties.type}}];
return false;
}
if(errors === _errs114){
if(Array.isArray(data44)){
var valid35 = true;
const len5 = data44.length;
for(let i5=0; i5<len5; i5++){
let data45 = data44[i5];
const _errs116 = errors;
if((typeof data45 !== "string") && (!(data45 && typeof data45 == "object" && !Array.isArray(data45)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,schemaPath:"#/$defs/tags/else/additionalProperties/items/type",keyword:"type",params:{type: schema26.else.additionalProperties.items.type}}];
return false;
}
if(errors === _errs116){
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
let missing11;
if((data45.hole === undefined) && (missing11 = "hole")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,schemaPath:"#/$defs/tags/else/additionalProperties/items/required",keyword:"required",params:{missingProperty: missing11}}];
return false;
}
else {
if(data45.hole !== undefined){
const _errs118 = errors;
if(typeof data45.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5+"/hole",schemaPath:"#/$defs/tags/else/additionalProperties/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid36 = _errs118 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data45.width !== undefined){
let data47 = data45.width;
const _errs120 = errors;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5+"/width",schemaPath:"#/$defs/tags/else/additionalProperties/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid36 = _errs120 === errors;
}
else {
var valid36 = true;
}
}
}
}
}
var valid35 = _errs116 === errors;
if(!valid35){
break;
}
}
}
}
var valid34 = _errs114 === errors;
if(!valid34){
break;
}
}
}
var _valid1 = _errs112 === errors;
valid32 = _valid1;
ifClause0 = "else";
}
if(!valid32){
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
var valid14 = _errs102 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.type !== undefined){
let data48 = data15.type;
const _errs122 = errors;
const _errs123 = errors;
if(((typeof data48 !== "string") && (data48 !== null)) && (!(data48 && typeof data48 == "object" && !Array.isArray(data48)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/type",schemaPath:"#/$defs/observedStringOrNull/type",keyword:"type",params:{type: schema27.type}}];
return false;
}
if(errors === _errs123){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing12;
if((data48.unread === undefined) && (missing12 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/type",schemaPath:"#/$defs/observedStringOrNull/required",keyword:"required",params:{missingProperty: missing12}}];
return false;
}
else {
if(data48.unread !== undefined){
const _errs125 = errors;
if(typeof data48.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/type/unread",schemaPath:"#/$defs/observedStringOrNull/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid38 = _errs125 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data48.detail !== undefined){
const _errs127 = errors;
if(typeof data48.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/type/detail",schemaPath:"#/$defs/observedStringOrNull/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid38 = _errs127 === errors;
}
else {
var valid38 = true;
}
}
}
}
}
var valid14 = _errs122 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.owningService !== undefined){
let data51 = data15.owningService;
const _errs129 = errors;
const _errs130 = errors;
if(((typeof data51 !== "string") && (data51 !== null)) && (!(data51 && typeof data51 == "object" && !Array.isArray(data51)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/owningService",schemaPath:"#/$defs/observedStringOrNull/type",keyword:"type",params:{type: schema27.type}}];
return false;
}
if(errors === _errs130){
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
let missing13;
if((data51.unread === undefined) && (missing13 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/owningService",schemaPath:"#/$defs/observedStringOrNull/required",keyword:"required",params:{missingProperty: missing13}}];
return false;
}
else {
if(data51.unread !== undefined){
const _errs132 = errors;
if(typeof data51.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/owningService/unread",schemaPath:"#/$defs/observedStringOrNull/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid40 = _errs132 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data51.detail !== undefined){
const _errs134 = errors;
if(typeof data51.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/owningService/detail",schemaPath:"#/$defs/observedStringOrNull/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid40 = _errs134 === errors;
}
else {
var valid40 = true;
}
}
}
}
}
var valid14 = _errs129 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.kmsKeyId !== undefined){
let data54 = data15.kmsKeyId;
const _errs136 = errors;
const _errs137 = errors;
if((typeof data54 != "object") && (typeof data54 !== "string")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/kmsKeyId",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs137){
if(Array.isArray(data54)){
var valid42 = true;
const len6 = data54.length;
for(let i6=0; i6<len6; i6++){
let data55 = data54[i6];
const _errs139 = errors;
if((typeof data55 !== "string") && (!(data55 && typeof data55 == "object" && !Array.isArray(data55)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/kmsKeyId/" + i6,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs139){
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
let missing14;
if((data55.hole === undefined) && (missing14 = "hole")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/kmsKeyId/" + i6,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing14}}];
return false;
}
else {
if(data55.hole !== undefined){
const _errs141 = errors;
if(typeof data55.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/kmsKeyId/" + i6+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid43 = _errs141 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data55.width !== undefined){
let data57 = data55.width;
const _errs143 = errors;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/kmsKeyId/" + i6+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid43 = _errs143 === errors;
}
else {
var valid43 = true;
}
}
}
}
}
var valid42 = _errs139 === errors;
if(!valid42){
break;
}
}
}
if(errors === _errs137){
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
let missing15;
if((data54.unread === undefined) && (missing15 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/kmsKeyId",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing15}}];
return false;
}
else {
if(data54.unread !== undefined){
const _errs145 = errors;
if(typeof data54.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/kmsKeyId/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid44 = _errs145 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data54.detail !== undefined){
const _errs147 = errors;
if(typeof data54.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/kmsKeyId/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid44 = _errs147 === errors;
}
else {
var valid44 = true;
}
}
}
}
}
}
var valid14 = _errs136 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.rotation !== undefined){
let data60 = data15.rotation;
const _errs149 = errors;
if((!(data60 && typeof data60 == "object" && !Array.isArray(data60))) && (data60 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation",schemaPath:"#/properties/secrets/items/properties/rotation/type",keyword:"type",params:{type: schema11.properties.secrets.items.properties.rotation.type}}];
return false;
}
const _errs151 = errors;
let valid45 = true;
const _errs152 = errors;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
let missing16;
if((data60.unread === undefined) && (missing16 = "unread")){
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
var _valid2 = _errs152 === errors;
errors = _errs151;
if(vErrors !== null){
if(_errs151){
vErrors.length = _errs151;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid2){
const _errs153 = errors;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.unread !== undefined){
const _errs154 = errors;
if(typeof data60.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/unread",schemaPath:"#/properties/secrets/items/properties/rotation/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid46 = _errs154 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data60.detail !== undefined){
const _errs156 = errors;
if(typeof data60.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/detail",schemaPath:"#/properties/secrets/items/properties/rotation/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid46 = _errs156 === errors;
}
else {
var valid46 = true;
}
}
}
var _valid2 = _errs153 === errors;
valid45 = _valid2;
ifClause1 = "then";
}
else {
const _errs158 = errors;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
let missing17;
if((data60.enabled === undefined) && (missing17 = "enabled")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation",schemaPath:"#/properties/secrets/items/properties/rotation/else/required",keyword:"required",params:{missingProperty: missing17}}];
return false;
}
else {
if(data60.enabled !== undefined){
const _errs159 = errors;
if(typeof data60.enabled !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/enabled",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid47 = _errs159 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data60.functionArn !== undefined){
let data64 = data60.functionArn;
const _errs162 = errors;
const _errs163 = errors;
if(((typeof data64 !== "string") && (!(Array.isArray(data64)))) && (data64 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/functionArn",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema31.type}}];
return false;
}
if(errors === _errs163){
if(Array.isArray(data64)){
var valid50 = true;
const len7 = data64.length;
for(let i7=0; i7<len7; i7++){
let data65 = data64[i7];
const _errs165 = errors;
if((typeof data65 !== "string") && (!(data65 && typeof data65 == "object" && !Array.isArray(data65)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/functionArn/" + i7,schemaPath:"#/$defs/textOrNull/items/type",keyword:"type",params:{type: schema31.items.type}}];
return false;
}
if(errors === _errs165){
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
let missing18;
if((data65.hole === undefined) && (missing18 = "hole")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/functionArn/" + i7,schemaPath:"#/$defs/textOrNull/items/required",keyword:"required",params:{missingProperty: missing18}}];
return false;
}
else {
if(data65.hole !== undefined){
const _errs167 = errors;
if(typeof data65.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/functionArn/" + i7+"/hole",schemaPath:"#/$defs/textOrNull/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid51 = _errs167 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data65.width !== undefined){
let data67 = data65.width;
const _errs169 = errors;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/functionArn/" + i7+"/width",schemaPath:"#/$defs/textOrNull/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid51 = _errs169 === errors;
}
else {
var valid51 = true;
}
}
}
}
}
var valid50 = _errs165 === errors;
if(!valid50){
break;
}
}
}
}
var valid47 = _errs162 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data60.automaticallyAfterDays !== undefined){
let data68 = data60.automaticallyAfterDays;
const _errs171 = errors;
if((!((typeof data68 == "number") && (isFinite(data68)))) && (data68 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/automaticallyAfterDays",schemaPath:"#/$defs/numberOrNull/type",keyword:"type",params:{type: schema32.type}}];
return false;
}
var valid47 = _errs171 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data60.scheduleExpression !== undefined){
let data69 = data60.scheduleExpression;
const _errs174 = errors;
const _errs175 = errors;
if(((typeof data69 !== "string") && (!(Array.isArray(data69)))) && (data69 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/scheduleExpression",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema31.type}}];
return false;
}
if(errors === _errs175){
if(Array.isArray(data69)){
var valid54 = true;
const len8 = data69.length;
for(let i8=0; i8<len8; i8++){
let data70 = data69[i8];
const _errs177 = errors;
if((typeof data70 !== "string") && (!(data70 && typeof data70 == "object" && !Array.isArray(data70)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/scheduleExpression/" + i8,schemaPath:"#/$defs/textOrNull/items/type",keyword:"type",params:{type: schema31.items.type}}];
return false;
}
if(errors === _errs177){
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
let missing19;
if((data70.hole === undefined) && (missing19 = "hole")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/scheduleExpression/" + i8,schemaPath:"#/$defs/textOrNull/items/required",keyword:"required",params:{missingProperty: missing19}}];
return false;
}
else {
if(data70.hole !== undefined){
const _errs179 = errors;
if(typeof data70.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/scheduleExpression/" + i8+"/hole",schemaPath:"#/$defs/textOrNull/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid55 = _errs179 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data70.width !== undefined){
let data72 = data70.width;
const _errs181 = errors;
if(!(((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72))) && (isFinite(data72)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/scheduleExpression/" + i8+"/width",schemaPath:"#/$defs/textOrNull/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid55 = _errs181 === errors;
}
else {
var valid55 = true;
}
}
}
}
}
var valid54 = _errs177 === errors;
if(!valid54){
break;
}
}
}
}
var valid47 = _errs174 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data60.duration !== undefined){
let data73 = data60.duration;
const _errs183 = errors;
if((typeof data73 !== "string") && (data73 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/duration",schemaPath:"#/$defs/stringOrNull/type",keyword:"type",params:{type: schema34.type}}];
return false;
}
var valid47 = _errs183 === errors;
}
else {
var valid47 = true;
}
}
}
}
}
}
}
var _valid2 = _errs158 === errors;
valid45 = _valid2;
ifClause1 = "else";
}
if(!valid45){
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
var valid14 = _errs149 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.lastRotatedAt !== undefined){
let data74 = data15.lastRotatedAt;
const _errs186 = errors;
const _errs187 = errors;
if(((typeof data74 !== "string") && (data74 !== null)) && (!(data74 && typeof data74 == "object" && !Array.isArray(data74)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastRotatedAt",schemaPath:"#/$defs/observedTime/type",keyword:"type",params:{type: schema35.type}}];
return false;
}
if(errors === _errs187){
if(typeof data74 === "string"){
if(!pattern1.test(data74)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastRotatedAt",schemaPath:"#/$defs/observedTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
if(errors === _errs187){
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
let missing20;
if((data74.unread === undefined) && (missing20 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastRotatedAt",schemaPath:"#/$defs/observedTime/required",keyword:"required",params:{missingProperty: missing20}}];
return false;
}
else {
if(data74.unread !== undefined){
const _errs189 = errors;
if(typeof data74.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastRotatedAt/unread",schemaPath:"#/$defs/observedTime/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid58 = _errs189 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data74.detail !== undefined){
const _errs191 = errors;
if(typeof data74.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastRotatedAt/detail",schemaPath:"#/$defs/observedTime/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid58 = _errs191 === errors;
}
else {
var valid58 = true;
}
}
}
}
}
}
var valid14 = _errs186 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.nextRotationAt !== undefined){
let data77 = data15.nextRotationAt;
const _errs193 = errors;
const _errs194 = errors;
if(((typeof data77 !== "string") && (data77 !== null)) && (!(data77 && typeof data77 == "object" && !Array.isArray(data77)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/nextRotationAt",schemaPath:"#/$defs/observedTime/type",keyword:"type",params:{type: schema35.type}}];
return false;
}
if(errors === _errs194){
if(typeof data77 === "string"){
if(!pattern1.test(data77)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/nextRotationAt",schemaPath:"#/$defs/observedTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
if(errors === _errs194){
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
let missing21;
if((data77.unread === undefined) && (missing21 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/nextRotationAt",schemaPath:"#/$defs/observedTime/required",keyword:"required",params:{missingProperty: missing21}}];
return false;
}
else {
if(data77.unread !== undefined){
const _errs196 = errors;
if(typeof data77.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/nextRotationAt/unread",schemaPath:"#/$defs/observedTime/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid60 = _errs196 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data77.detail !== undefined){
const _errs198 = errors;
if(typeof data77.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/nextRotationAt/detail",schemaPath:"#/$defs/observedTime/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid60 = _errs198 === errors;
}
else {
var valid60 = true;
}
}
}
}
}
}
var valid14 = _errs193 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.createdAt !== undefined){
let data80 = data15.createdAt;
const _errs200 = errors;
const _errs201 = errors;
if(((typeof data80 !== "string") && (data80 !== null)) && (!(data80 && typeof data80 == "object" && !Array.isArray(data80)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/createdAt",schemaPath:"#/$defs/observedTime/type",keyword:"type",params:{type: schema35.type}}];
return false;
}
if(errors === _errs201){
if(typeof data80 === "string"){
if(!pattern1.test(data80)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/createdAt",schemaPath:"#/$defs/observedTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
if(errors === _errs201){
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
let missing22;
if((data80.unread === undefined) && (missing22 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/createdAt",schemaPath:"#/$defs/observedTime/required",keyword:"required",params:{missingProperty: missing22}}];
return false;
}
else {
if(data80.unread !== undefined){
const _errs203 = errors;
if(typeof data80.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/createdAt/unread",schemaPath:"#/$defs/observedTime/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid62 = _errs203 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data80.detail !== undefined){
const _errs205 = errors;
if(typeof data80.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/createdAt/detail",schemaPath:"#/$defs/observedTime/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid62 = _errs205 === errors;
}
else {
var valid62 = true;
}
}
}
}
}
}
var valid14 = _errs200 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.lastChangedAt !== undefined){
let data83 = data15.lastChangedAt;
const _errs207 = errors;
const _errs208 = errors;
if(((typeof data83 !== "string") && (data83 !== null)) && (!(data83 && typeof data83 == "object" && !Array.isArray(data83)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastChangedAt",schemaPath:"#/$defs/observedTime/type",keyword:"type",params:{type: schema35.type}}];
return false;
}
if(errors === _errs208){
if(typeof data83 === "string"){
if(!pattern1.test(data83)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastChangedAt",schemaPath:"#/$defs/observedTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
if(errors === _errs208){
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
let missing23;
if((data83.unread === undefined) && (missing23 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastChangedAt",schemaPath:"#/$defs/observedTime/required",keyword:"required",params:{missingProperty: missing23}}];
return false;
}
else {
if(data83.unread !== undefined){
const _errs210 = errors;
if(typeof data83.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastChangedAt/unread",schemaPath:"#/$defs/observedTime/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid64 = _errs210 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data83.detail !== undefined){
const _errs212 = errors;
if(typeof data83.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastChangedAt/detail",schemaPath:"#/$defs/observedTime/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid64 = _errs212 === errors;
}
else {
var valid64 = true;
}
}
}
}
}
}
var valid14 = _errs207 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.lastAccessedAt !== undefined){
let data86 = data15.lastAccessedAt;
const _errs214 = errors;
const _errs215 = errors;
if(((typeof data86 !== "string") && (data86 !== null)) && (!(data86 && typeof data86 == "object" && !Array.isArray(data86)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastAccessedAt",schemaPath:"#/$defs/observedTime/type",keyword:"type",params:{type: schema35.type}}];
return false;
}
if(errors === _errs215){
if(typeof data86 === "string"){
if(!pattern1.test(data86)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastAccessedAt",schemaPath:"#/$defs/observedTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
if(errors === _errs215){
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
let missing24;
if((data86.unread === undefined) && (missing24 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastAccessedAt",schemaPath:"#/$defs/observedTime/required",keyword:"required",params:{missingProperty: missing24}}];
return false;
}
else {
if(data86.unread !== undefined){
const _errs217 = errors;
if(typeof data86.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastAccessedAt/unread",schemaPath:"#/$defs/observedTime/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid66 = _errs217 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data86.detail !== undefined){
const _errs219 = errors;
if(typeof data86.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastAccessedAt/detail",schemaPath:"#/$defs/observedTime/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid66 = _errs219 === errors;
}
else {
var valid66 = true;
}
}
}
}
}
}
var valid14 = _errs214 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.deletedAt !== undefined){
let data89 = data15.deletedAt;
const _errs221 = errors;
const _errs222 = errors;
if(((typeof data89 !== "string") && (data89 !== null)) && (!(data89 && typeof data89 == "object" && !Array.isArray(data89)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/deletedAt",schemaPath:"#/$defs/observedTime/type",keyword:"type",params:{type: schema35.type}}];
return false;
}
if(errors === _errs222){
if(typeof data89 === "string"){
if(!pattern1.test(data89)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/deletedAt",schemaPath:"#/$defs/observedTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
if(errors === _errs222){
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
let missing25;
if((data89.unread === undefined) && (missing25 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/deletedAt",schemaPath:"#/$defs/observedTime/required",keyword:"required",params:{missingProperty: missing25}}];
return false;
}
else {
if(data89.unread !== undefined){
const _errs224 = errors;
if(typeof data89.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/deletedAt/unread",schemaPath:"#/$defs/observedTime/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid68 = _errs224 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data89.detail !== undefined){
const _errs226 = errors;
if(typeof data89.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/deletedAt/detail",schemaPath:"#/$defs/observedTime/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid68 = _errs226 === errors;
}
else {
var valid68 = true;
}
}
}
}
}
}
var valid14 = _errs221 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.primaryRegion !== undefined){
let data92 = data15.primaryRegion;
const _errs228 = errors;
const _errs229 = errors;
if(((typeof data92 !== "string") && (data92 !== null)) && (!(data92 && typeof data92 == "object" && !Array.isArray(data92)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/primaryRegion",schemaPath:"#/$defs/observedStringOrNull/type",keyword:"type",params:{type: schema27.type}}];
return false;
}
if(errors === _errs229){
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
let missing26;
if((data92.unread === undefined) && (missing26 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/primaryRegion",schemaPath:"#/$defs/observedStringOrNull/required",keyword:"required",params:{missingProperty: missing26}}];
return false;
}
else {
if(data92.unread !== undefined){
const _errs231 = errors;
if(typeof data92.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/primaryRegion/unread",schemaPath:"#/$defs/observedStringOrNull/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid70 = _errs231 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data92.detail !== undefined){
const _errs233 = errors;
if(typeof data92.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/primaryRegion/detail",schemaPath:"#/$defs/observedStringOrNull/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid70 = _errs233 === errors;
}
else {
var valid70 = true;
}
}
}
}
}
var valid14 = _errs228 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.replicas !== undefined){
let data95 = data15.replicas;
const _errs235 = errors;
if(!data95 || typeof data95 != "object"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas",schemaPath:"#/properties/secrets/items/properties/replicas/type",keyword:"type",params:{type: schema11.properties.secrets.items.properties.replicas.type}}];
return false;
}
if(errors === _errs235){
if(Array.isArray(data95)){
var valid71 = true;
const len9 = data95.length;
for(let i9=0; i9<len9; i9++){
let data96 = data95[i9];
const _errs237 = errors;
if(errors === _errs237){
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
let missing27;
if((data96.region === undefined) && (missing27 = "region")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9,schemaPath:"#/properties/secrets/items/properties/replicas/items/required",keyword:"required",params:{missingProperty: missing27}}];
return false;
}
else {
if(data96.region !== undefined){
let data97 = data96.region;
const _errs239 = errors;
const _errs240 = errors;
if((typeof data97 !== "string") && (!(Array.isArray(data97)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9+"/region",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs240){
if(Array.isArray(data97)){
var valid74 = true;
const len10 = data97.length;
for(let i10=0; i10<len10; i10++){
let data98 = data97[i10];
const _errs242 = errors;
if((typeof data98 !== "string") && (!(data98 && typeof data98 == "object" && !Array.isArray(data98)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9+"/region/" + i10,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs242){
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
let missing28;
if((data98.hole === undefined) && (missing28 = "hole")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9+"/region/" + i10,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing28}}];
return false;
}
else {
if(data98.hole !== undefined){
const _errs244 = errors;
if(typeof data98.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9+"/region/" + i10+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid75 = _errs244 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data98.width !== undefined){
let data100 = data98.width;
const _errs246 = errors;
if(!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9+"/region/" + i10+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid75 = _errs246 === errors;
}
else {
var valid75 = true;
}
}
}
}
}
var valid74 = _errs242 === errors;
if(!valid74){
break;
}
}
}
}
var valid72 = _errs239 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data96.kmsKeyId !== undefined){
let data101 = data96.kmsKeyId;
const _errs248 = errors;
const _errs249 = errors;
if(((typeof data101 !== "string") && (!(Array.isArray(data101)))) && (data101 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9+"/kmsKeyId",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema31.type}}];
return false;
}
if(errors === _errs249){
if(Array.isArray(data101)){
var valid77 = true;
const len11 = data101.length;
for(let i11=0; i11<len11; i11++){
let data102 = data101[i11];
const _errs251 = errors;
if((typeof data102 !== "string") && (!(data102 && typeof data102 == "object" && !Array.isArray(data102)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9+"/kmsKeyId/" + i11,schemaPath:"#/$defs/textOrNull/items/type",keyword:"type",params:{type: schema31.items.type}}];
return false;
}
if(errors === _errs251){
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
let missing29;
if((data102.hole === undefined) && (missing29 = "hole")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9+"/kmsKeyId/" + i11,schemaPath:"#/$defs/textOrNull/items/required",keyword:"required",params:{missingProperty: missing29}}];
return false;
}
else {
if(data102.hole !== undefined){
const _errs253 = errors;
if(typeof data102.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9+"/kmsKeyId/" + i11+"/hole",schemaPath:"#/$defs/textOrNull/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid78 = _errs253 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data102.width !== undefined){
let data104 = data102.width;
const _errs255 = errors;
if(!(((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104))) && (isFinite(data104)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9+"/kmsKeyId/" + i11+"/width",schemaPath:"#/$defs/textOrNull/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid78 = _errs255 === errors;
}
else {
var valid78 = true;
}
}
}
}
}
var valid77 = _errs251 === errors;
if(!valid77){
break;
}
}
}
}
var valid72 = _errs248 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data96.status !== undefined){
let data105 = data96.status;
const _errs257 = errors;
if((typeof data105 !== "string") && (data105 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9+"/status",schemaPath:"#/$defs/stringOrNull/type",keyword:"type",params:{type: schema34.type}}];
return false;
}
var valid72 = _errs257 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data96.statusMessage !== undefined){
let data106 = data96.statusMessage;
const _errs260 = errors;
if((typeof data106 !== "string") && (data106 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9+"/statusMessage",schemaPath:"#/$defs/stringOrNull/type",keyword:"type",params:{type: schema34.type}}];
return false;
}
var valid72 = _errs260 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data96.lastAccessedAt !== undefined){
let data107 = data96.lastAccessedAt;
const _errs263 = errors;
const _errs264 = errors;
if((typeof data107 !== "string") && (data107 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9+"/lastAccessedAt",schemaPath:"#/$defs/timeOrNull/type",keyword:"type",params:{type: schema46.type}}];
return false;
}
if(errors === _errs264){
if(typeof data107 === "string"){
if(!pattern1.test(data107)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9+"/lastAccessedAt",schemaPath:"#/$defs/timeOrNull/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
}
var valid72 = _errs263 === errors;
}
else {
var valid72 = true;
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
var valid71 = _errs237 === errors;
if(!valid71){
break;
}
}
}
if(errors === _errs235){
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
let missing30;
if((data95.unread === undefined) && (missing30 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas",schemaPath:"#/properties/secrets/items/properties/replicas/required",keyword:"required",params:{missingProperty: missing30}}];
return false;
}
else {
if(data95.unread !== undefined){
const _errs266 = errors;
if(typeof data95.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/unread",schemaPath:"#/properties/secrets/items/properties/replicas/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid82 = _errs266 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data95.detail !== undefined){
const _errs268 = errors;
if(typeof data95.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/detail",schemaPath:"#/properties/secrets/items/properties/replicas/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid82 = _errs268 === errors;
}
else {
var valid82 = true;
}
}
}
}
}
}
var valid14 = _errs235 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.versions !== undefined){
let data110 = data15.versions;
const _errs270 = errors;
if(!data110 || typeof data110 != "object"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/versions",schemaPath:"#/properties/secrets/items/properties/versions/type",keyword:"type",params:{type: schema11.properties.secrets.items.properties.versions.type}}];
return false;
}
if(errors === _errs270){
if(Array.isArray(data110)){
var valid83 = true;
const len12 = data110.length;
for(let i12=0; i12<len12; i12++){
let data111 = data110[i12];
const _errs272 = errors;
if(errors === _errs272){
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
let missing31;
if(((data111.id === undefined) && (missing31 = "id")) || ((data111.stages === undefined) && (missing31 = "stages"))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/versions/" + i12,schemaPath:"#/properties/secrets/items/properties/versions/items/required",keyword:"required",params:{missingProperty: missing31}}];
return false;
}
else {
if(data111.id !== undefined){
const _errs274 = errors;
if(typeof data111.id !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/versions/" + i12+"/id",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid84 = _errs274 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data111.stages !== undefined){
let data113 = data111.stages;
const _errs277 = errors;
if(errors === _errs277){
if(Array.isArray(data113)){
var valid86 = true;
const len13 = data113.length;
for(let i13=0; i13<len13; i13++){
const _errs279 = errors;
if(typeof data113[i13] !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/versions/" + i12+"/stages/" + i13,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid86 = _errs279 === errors;
if(!valid86){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/versions/" + i12+"/stages",schemaPath:"#/properties/secrets/items/properties/versions/items/properties/stages/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid84 = _errs277 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data111.createdAt !== undefined){
let data115 = data111.createdAt;
const _errs282 = errors;
const _errs283 = errors;
if((typeof data115 !== "string") && (data115 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/versions/" + i12+"/createdAt",schemaPath:"#/$defs/timeOrNull/type",keyword:"type",params:{type: schema46.type}}];
return false;
}
if(errors === _errs283){
if(typeof data115 === "string"){
if(!pattern1.test(data115)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/versions/" + i12+"/createdAt",schemaPath:"#/$defs/timeOrNull/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
}
var valid84 = _errs282 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data111.lastAccessedAt !== undefined){
let data116 = data111.lastAccessedAt;
const _errs285 = errors;
const _errs286 = errors;
if((typeof data116 !== "string") && (data116 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/versions/" + i12+"/lastAccessedAt",schemaPath:"#/$defs/timeOrNull/type",keyword:"type",params:{type: schema46.type}}];
return false;
}
if(errors === _errs286){
if(typeof data116 === "string"){
if(!pattern1.test(data116)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/versions/" + i12+"/lastAccessedAt",schemaPath:"#/$defs/timeOrNull/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
}
var valid84 = _errs285 === errors;
}
else {
var valid84 = true;
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
var valid83 = _errs272 === errors;
if(!valid83){
break;
}
}
}
if(errors === _errs270){
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
let missing32;
if((data110.unread === undefined) && (missing32 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/versions",schemaPath:"#/properties/secrets/items/properties/versions/required",keyword:"required",params:{missingProperty: missing32}}];
return false;
}
else {
if(data110.unread !== undefined){
const _errs288 = errors;
if(typeof data110.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/versions/unread",schemaPath:"#/properties/secrets/items/properties/versions/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid90 = _errs288 === errors;
}
else {
var valid90 = true;
}
if(valid90){
if(data110.detail !== undefined){
const _errs290 = errors;
if(typeof data110.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/versions/detail",schemaPath:"#/properties/secrets/items/properties/versions/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid90 = _errs290 === errors;
}
else {
var valid90 = true;
}
}
}
}
}
}
var valid14 = _errs270 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.resourcePolicy !== undefined){
let data119 = data15.resourcePolicy;
const _errs292 = errors;
const _errs293 = errors;
if((!(data119 && typeof data119 == "object" && !Array.isArray(data119))) && (data119 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/resourcePolicy",schemaPath:"#/$defs/policy/type",keyword:"type",params:{type: schema51.type}}];
return false;
}
if(errors === _errs293){
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(data119.Statement !== undefined){
let data120 = data119.Statement;
const _errs295 = errors;
if(!data120 || typeof data120 != "object"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/resourcePolicy/Statement",schemaPath:"#/$defs/policy/properties/Statement/type",keyword:"type",params:{type: schema51.properties.Statement.type}}];
return false;
}
if(errors === _errs295){
if(Array.isArray(data120)){
var valid93 = true;
const len14 = data120.length;
for(let i14=0; i14<len14; i14++){
let data121 = data120[i14];
const _errs297 = errors;
if(!(data121 && typeof data121 == "object" && !Array.isArray(data121))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/resourcePolicy/Statement/" + i14,schemaPath:"#/$defs/policy/properties/Statement/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid93 = _errs297 === errors;
if(!valid93){
break;
}
}
}
}
}
}
}
var valid14 = _errs292 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.value !== undefined){
let data122 = data15.value;
const _errs299 = errors;
if((!(data122 && typeof data122 == "object" && !Array.isArray(data122))) && (data122 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value",schemaPath:"#/properties/secrets/items/properties/value/type",keyword:"type",params:{type: schema11.properties.secrets.items.properties.value.type}}];
return false;
}
const _errs301 = errors;
let valid94 = true;
const _errs302 = errors;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
let missing33;
if((data122.unread === undefined) && (missing33 = "unread")){
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
var _valid3 = _errs302 === errors;
errors = _errs301;
if(vErrors !== null){
if(_errs301){
vErrors.length = _errs301;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid3){
const _errs303 = errors;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(data122.unread !== undefined){
const _errs304 = errors;
if(typeof data122.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/unread",schemaPath:"#/properties/secrets/items/properties/value/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid95 = _errs304 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data122.detail !== undefined){
const _errs306 = errors;
if(typeof data122.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/detail",schemaPath:"#/properties/secrets/items/properties/value/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid95 = _errs306 === errors;
}
else {
var valid95 = true;
}
}
}
var _valid3 = _errs303 === errors;
valid94 = _valid3;
ifClause2 = "then";
}
else {
const _errs308 = errors;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
let missing34;
if((data122.origin === undefined) && (missing34 = "origin")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value",schemaPath:"#/properties/secrets/items/properties/value/else/required",keyword:"required",params:{missingProperty: missing34}}];
return false;
}
else {
if(data122.origin !== undefined){
const _errs309 = errors;
if(typeof data122.origin !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/origin",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid96 = _errs309 === errors;
}
else {
var valid96 = true;
}
if(valid96){
if(data122.words !== undefined){
const _errs312 = errors;
if(typeof data122.words !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/words",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid96 = _errs312 === errors;
}
else {
var valid96 = true;
}
if(valid96){
if(data122.keys !== undefined){
let data127 = data122.keys;
const _errs315 = errors;
if(errors === _errs315){
if(Array.isArray(data127)){
var valid99 = true;
const len15 = data127.length;
for(let i15=0; i15<len15; i15++){
const _errs317 = errors;
if(typeof data127[i15] !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/keys/" + i15,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid99 = _errs317 === errors;
if(!valid99){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/keys",schemaPath:"#/properties/secrets/items/properties/value/else/properties/keys/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid96 = _errs315 === errors;
}
else {
var valid96 = true;
}
if(valid96){
if(data122.from !== undefined){
const _errs320 = errors;
if(typeof data122.from !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/from",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid96 = _errs320 === errors;
}
else {
var valid96 = true;
}
if(valid96){
if(data122.at !== undefined){
let data130 = data122.at;
const _errs323 = errors;
const _errs324 = errors;
if(errors === _errs324){
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
let missing35;
if((((((data130.file === undefined) && (missing35 = "file")) || ((data130.startLine === undefined) && (missing35 = "startLine"))) || ((data130.startColumn === undefined) && (missing35 = "startColumn"))) || ((data130.endLine === undefined) && (missing35 = "endLine"))) || ((data130.endColumn === undefined) && (missing35 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing35}}];
return false;
}
else {
if(data130.file !== undefined){
const _errs326 = errors;
if(typeof data130.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid103 = _errs326 === errors;
}
else {
var valid103 = true;
}
if(valid103){
if(data130.startLine !== undefined){
let data132 = data130.startLine;
const _errs328 = errors;
if(!(((typeof data132 == "number") && (!(data132 % 1) && !isNaN(data132))) && (isFinite(data132)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid103 = _errs328 === errors;
}
else {
var valid103 = true;
}
if(valid103){
if(data130.startColumn !== undefined){
let data133 = data130.startColumn;
const _errs330 = errors;
if(!(((typeof data133 == "number") && (!(data133 % 1) && !isNaN(data133))) && (isFinite(data133)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid103 = _errs330 === errors;
}
else {
var valid103 = true;
}
if(valid103){
if(data130.endLine !== undefined){
let data134 = data130.endLine;
const _errs332 = errors;
if(!(((typeof data134 == "number") && (!(data134 % 1) && !isNaN(data134))) && (isFinite(data134)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid103 = _errs332 === errors;
}
else {
var valid103 = true;
}
if(valid103){
if(data130.endColumn !== undefined){
let data135 = data130.endColumn;
const _errs334 = errors;
if(!(((typeof data135 == "number") && (!(data135 % 1) && !isNaN(data135))) && (isFinite(data135)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid103 = _errs334 === errors;
}
else {
var valid103 = true;
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
var valid96 = _errs323 === errors;
}
else {
var valid96 = true;
}
}
}
}
}
}
}
var _valid3 = _errs308 === errors;
valid94 = _valid3;
ifClause2 = "else";
}
if(!valid94){
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
var valid14 = _errs299 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.inState !== undefined){
let data136 = data15.inState;
const _errs336 = errors;
if((!(data136 && typeof data136 == "object" && !Array.isArray(data136))) && (data136 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState",schemaPath:"#/properties/secrets/items/properties/inState/type",keyword:"type",params:{type: schema11.properties.secrets.items.properties.inState.type}}];
return false;
}
const _errs338 = errors;
let valid104 = true;
const _errs339 = errors;
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
let missing36;
if((data136.unread === undefined) && (missing36 = "unread")){
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
var _valid4 = _errs339 === errors;
errors = _errs338;
if(vErrors !== null){
if(_errs338){
vErrors.length = _errs338;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid4){
const _errs340 = errors;
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
if(data136.unread !== undefined){
const _errs341 = errors;
if(typeof data136.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState/unread",schemaPath:"#/properties/secrets/items/properties/inState/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid105 = _errs341 === errors;
}
else {
var valid105 = true;
}
if(valid105){
if(data136.detail !== undefined){
const _errs343 = errors;
if(typeof data136.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState/detail",schemaPath:"#/properties/secrets/items/properties/inState/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid105 = _errs343 === errors;
}
else {
var valid105 = true;
}
}
}
var _valid4 = _errs340 === errors;
valid104 = _valid4;
ifClause3 = "then";
}
else {
const _errs345 = errors;
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
let missing37;
if(((data136.backend === undefined) && (missing37 = "backend")) || ((data136.by === undefined) && (missing37 = "by"))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState",schemaPath:"#/properties/secrets/items/properties/inState/else/required",keyword:"required",params:{missingProperty: missing37}}];
return false;
}
else {
if(data136.backend !== undefined){
const _errs346 = errors;
if(typeof data136.backend !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState/backend",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid106 = _errs346 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data136.by !== undefined){
const _errs349 = errors;
if(typeof data136.by !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState/by",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid106 = _errs349 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data136.at !== undefined){
let data141 = data136.at;
const _errs352 = errors;
const _errs353 = errors;
if(errors === _errs353){
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
let missing38;
if((((((data141.file === undefined) && (missing38 = "file")) || ((data141.startLine === undefined) && (missing38 = "startLine"))) || ((data141.startColumn === undefined) && (missing38 = "startColumn"))) || ((data141.endLine === undefined) && (missing38 = "endLine"))) || ((data141.endColumn === undefined) && (missing38 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing38}}];
return false;
}
else {
if(data141.file !== undefined){
const _errs355 = errors;
if(typeof data141.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid110 = _errs355 === errors;
}
else {
var valid110 = true;
}
if(valid110){
if(data141.startLine !== undefined){
let data143 = data141.startLine;
const _errs357 = errors;
if(!(((typeof data143 == "number") && (!(data143 % 1) && !isNaN(data143))) && (isFinite(data143)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid110 = _errs357 === errors;
}
else {
var valid110 = true;
}
if(valid110){
if(data141.startColumn !== undefined){
let data144 = data141.startColumn;
const _errs359 = errors;
if(!(((typeof data144 == "number") && (!(data144 % 1) && !isNaN(data144))) && (isFinite(data144)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid110 = _errs359 === errors;
}
else {
var valid110 = true;
}
if(valid110){
if(data141.endLine !== undefined){
let data145 = data141.endLine;
const _errs361 = errors;
if(!(((typeof data145 == "number") && (!(data145 % 1) && !isNaN(data145))) && (isFinite(data145)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid110 = _errs361 === errors;
}
else {
var valid110 = true;
}
if(valid110){
if(data141.endColumn !== undefined){
let data146 = data141.endColumn;
const _errs363 = errors;
if(!(((typeof data146 == "number") && (!(data146 % 1) && !isNaN(data146))) && (isFinite(data146)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid110 = _errs363 === errors;
}
else {
var valid110 = true;
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
var valid106 = _errs352 === errors;
}
else {
var valid106 = true;
}
}
}
}
}
var _valid4 = _errs345 === errors;
valid104 = _valid4;
ifClause3 = "else";
}
if(!valid104){
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
var valid14 = _errs336 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.openTags !== undefined){
let data147 = data15.openTags;
const _errs365 = errors;
const _errs366 = errors;
if((typeof data147 !== "boolean") && (!(data147 && typeof data147 == "object" && !Array.isArray(data147)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/openTags",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema60.type}}];
return false;
}
if(errors === _errs366){
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
let missing39;
if((data147.unread === undefined) && (missing39 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/openTags",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing39}}];
return false;
}
else {
if(data147.unread !== undefined){
const _errs368 = errors;
if(typeof data147.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/openTags/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid112 = _errs368 === errors;
}
else {
var valid112 = true;
}
if(valid112){
if(data147.detail !== undefined){
const _errs370 = errors;
if(typeof data147.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/openTags/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid112 = _errs370 === errors;
}
else {
var valid112 = true;
}
}
}
}
}
var valid14 = _errs365 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.recoveryDays !== undefined){
let data150 = data15.recoveryDays;
const _errs372 = errors;
if(((!((typeof data150 == "number") && (isFinite(data150)))) && (data150 !== null)) && (!(data150 && typeof data150 == "object" && !Array.isArray(data150)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/recoveryDays",schemaPath:"#/properties/secrets/items/properties/recoveryDays/type",keyword:"type",params:{type: schema11.properties.secrets.items.properties.recoveryDays.type}}];
return false;
}
if(errors === _errs372){
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
let missing40;
if((data150.unread === undefined) && (missing40 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/recoveryDays",schemaPath:"#/properties/secrets/items/properties/recoveryDays/required",keyword:"required",params:{missingProperty: missing40}}];
return false;
}
else {
if(data150.unread !== undefined){
const _errs374 = errors;
if(typeof data150.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/recoveryDays/unread",schemaPath:"#/properties/secrets/items/properties/recoveryDays/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid113 = _errs374 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data150.detail !== undefined){
const _errs376 = errors;
if(typeof data150.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/recoveryDays/detail",schemaPath:"#/properties/secrets/items/properties/recoveryDays/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid113 = _errs376 === errors;
}
else {
var valid113 = true;
}
}
}
}
}
var valid14 = _errs372 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.retained !== undefined){
let data153 = data15.retained;
const _errs378 = errors;
if(((typeof data153 !== "boolean") && (data153 !== null)) && (!(data153 && typeof data153 == "object" && !Array.isArray(data153)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/retained",schemaPath:"#/properties/secrets/items/properties/retained/type",keyword:"type",params:{type: schema11.properties.secrets.items.properties.retained.type}}];
return false;
}
if(errors === _errs378){
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
let missing41;
if((data153.unread === undefined) && (missing41 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/retained",schemaPath:"#/properties/secrets/items/properties/retained/required",keyword:"required",params:{missingProperty: missing41}}];
return false;
}
else {
if(data153.unread !== undefined){
const _errs380 = errors;
if(typeof data153.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/retained/unread",schemaPath:"#/properties/secrets/items/properties/retained/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid114 = _errs380 === errors;
}
else {
var valid114 = true;
}
if(valid114){
if(data153.detail !== undefined){
const _errs382 = errors;
if(typeof data153.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/retained/detail",schemaPath:"#/properties/secrets/items/properties/retained/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid114 = _errs382 === errors;
}
else {
var valid114 = true;
}
}
}
}
}
var valid14 = _errs378 === errors;
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
let data156 = data.parameters;
const _errs384 = errors;
if(errors === _errs384){
if(Array.isArray(data156)){
var valid115 = true;
const len16 = data156.length;
for(let i16=0; i16<len16; i16++){
let data157 = data156[i16];
const _errs386 = errors;
if(errors === _errs386){
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
let missing42;
if((data157.arn === undefined) && (missing42 = "arn")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: missing42}}];
return false;
}
else {
if(data157.arn !== undefined){
let data158 = data157.arn;
const _errs388 = errors;
const _errs389 = errors;
if((typeof data158 !== "string") && (!(Array.isArray(data158)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs389){
if(Array.isArray(data158)){
var valid118 = true;
const len17 = data158.length;
for(let i17=0; i17<len17; i17++){
let data159 = data158[i17];
const _errs391 = errors;
if((typeof data159 !== "string") && (!(data159 && typeof data159 == "object" && !Array.isArray(data159)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/arn/" + i17,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs391){
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
let missing43;
if((data159.hole === undefined) && (missing43 = "hole")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/arn/" + i17,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing43}}];
return false;
}
else {
if(data159.hole !== undefined){
const _errs393 = errors;
if(typeof data159.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/arn/" + i17+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid119 = _errs393 === errors;
}
else {
var valid119 = true;
}
if(valid119){
if(data159.width !== undefined){
let data161 = data159.width;
const _errs395 = errors;
if(!(((typeof data161 == "number") && (!(data161 % 1) && !isNaN(data161))) && (isFinite(data161)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/arn/" + i17+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid119 = _errs395 === errors;
}
else {
var valid119 = true;
}
}
}
}
}
var valid118 = _errs391 === errors;
if(!valid118){
break;
}
}
}
}
var valid116 = _errs388 === errors;
}
else {
var valid116 = true;
}
if(valid116){
if(data157.scope !== undefined){
const _errs397 = errors;
if(typeof data157.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid116 = _errs397 === errors;
}
else {
var valid116 = true;
}
if(valid116){
if(data157.address !== undefined){
const _errs400 = errors;
if(typeof data157.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid116 = _errs400 === errors;
}
else {
var valid116 = true;
}
if(valid116){
if(data157.construct !== undefined){
const _errs403 = errors;
if(typeof data157.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid116 = _errs403 === errors;
}
else {
var valid116 = true;
}
if(valid116){
if(data157.at !== undefined){
let data165 = data157.at;
const _errs406 = errors;
const _errs407 = errors;
if(errors === _errs407){
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
let missing44;
if((((((data165.file === undefined) && (missing44 = "file")) || ((data165.startLine === undefined) && (missing44 = "startLine"))) || ((data165.startColumn === undefined) && (missing44 = "startColumn"))) || ((data165.endLine === undefined) && (missing44 = "endLine"))) || ((data165.endColumn === undefined) && (missing44 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing44}}];
return false;
}
else {
if(data165.file !== undefined){
const _errs409 = errors;
if(typeof data165.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid124 = _errs409 === errors;
}
else {
var valid124 = true;
}
if(valid124){
if(data165.startLine !== undefined){
let data167 = data165.startLine;
const _errs411 = errors;
if(!(((typeof data167 == "number") && (!(data167 % 1) && !isNaN(data167))) && (isFinite(data167)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid124 = _errs411 === errors;
}
else {
var valid124 = true;
}
if(valid124){
if(data165.startColumn !== undefined){
let data168 = data165.startColumn;
const _errs413 = errors;
if(!(((typeof data168 == "number") && (!(data168 % 1) && !isNaN(data168))) && (isFinite(data168)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid124 = _errs413 === errors;
}
else {
var valid124 = true;
}
if(valid124){
if(data165.endLine !== undefined){
let data169 = data165.endLine;
const _errs415 = errors;
if(!(((typeof data169 == "number") && (!(data169 % 1) && !isNaN(data169))) && (isFinite(data169)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid124 = _errs415 === errors;
}
else {
var valid124 = true;
}
if(valid124){
if(data165.endColumn !== undefined){
let data170 = data165.endColumn;
const _errs417 = errors;
if(!(((typeof data170 == "number") && (!(data170 % 1) && !isNaN(data170))) && (isFinite(data170)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid124 = _errs417 === errors;
}
else {
var valid124 = true;
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
var valid116 = _errs406 === errors;
}
else {
var valid116 = true;
}
if(valid116){
if(data157.name !== undefined){
let data171 = data157.name;
const _errs419 = errors;
const _errs420 = errors;
if((typeof data171 != "object") && (typeof data171 !== "string")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs420){
if(Array.isArray(data171)){
var valid126 = true;
const len18 = data171.length;
for(let i18=0; i18<len18; i18++){
let data172 = data171[i18];
const _errs422 = errors;
if((typeof data172 !== "string") && (!(data172 && typeof data172 == "object" && !Array.isArray(data172)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/name/" + i18,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs422){
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
let missing45;
if((data172.hole === undefined) && (missing45 = "hole")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/name/" + i18,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing45}}];
return false;
}
else {
if(data172.hole !== undefined){
const _errs424 = errors;
if(typeof data172.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/name/" + i18+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid127 = _errs424 === errors;
}
else {
var valid127 = true;
}
if(valid127){
if(data172.width !== undefined){
let data174 = data172.width;
const _errs426 = errors;
if(!(((typeof data174 == "number") && (!(data174 % 1) && !isNaN(data174))) && (isFinite(data174)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/name/" + i18+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid127 = _errs426 === errors;
}
else {
var valid127 = true;
}
}
}
}
}
var valid126 = _errs422 === errors;
if(!valid126){
break;
}
}
}
if(errors === _errs420){
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
let missing46;
if((data171.unread === undefined) && (missing46 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing46}}];
return false;
}
else {
if(data171.unread !== undefined){
const _errs428 = errors;
if(typeof data171.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid128 = _errs428 === errors;
}
else {
var valid128 = true;
}
if(valid128){
if(data171.detail !== undefined){
const _errs430 = errors;
if(typeof data171.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid128 = _errs430 === errors;
}
else {
var valid128 = true;
}
}
}
}
}
}
var valid116 = _errs419 === errors;
}
else {
var valid116 = true;
}
if(valid116){
if(data157.type !== undefined){
let data177 = data157.type;
const _errs432 = errors;
const _errs433 = errors;
if((typeof data177 !== "string") && (!(data177 && typeof data177 == "object" && !Array.isArray(data177)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/type",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema67.type}}];
return false;
}
if(errors === _errs433){
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
let missing47;
if((data177.unread === undefined) && (missing47 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/type",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing47}}];
return false;
}
else {
if(data177.unread !== undefined){
const _errs435 = errors;
if(typeof data177.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/type/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid130 = _errs435 === errors;
}
else {
var valid130 = true;
}
if(valid130){
if(data177.detail !== undefined){
const _errs437 = errors;
if(typeof data177.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/type/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid130 = _errs437 === errors;
}
else {
var valid130 = true;
}
}
}
}
}
var valid116 = _errs432 === errors;
}
else {
var valid116 = true;
}
if(valid116){
if(data157.tier !== undefined){
let data180 = data157.tier;
const _errs439 = errors;
const _errs440 = errors;
if((typeof data180 !== "string") && (!(data180 && typeof data180 == "object" && !Array.isArray(data180)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tier",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema67.type}}];
return false;
}
if(errors === _errs440){
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
let missing48;
if((data180.unread === undefined) && (missing48 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tier",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing48}}];
return false;
}
else {
if(data180.unread !== undefined){
const _errs442 = errors;
if(typeof data180.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tier/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid132 = _errs442 === errors;
}
else {
var valid132 = true;
}
if(valid132){
if(data180.detail !== undefined){
const _errs444 = errors;
if(typeof data180.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tier/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid132 = _errs444 === errors;
}
else {
var valid132 = true;
}
}
}
}
}
var valid116 = _errs439 === errors;
}
else {
var valid116 = true;
}
if(valid116){
if(data157.dataType !== undefined){
let data183 = data157.dataType;
const _errs446 = errors;
const _errs447 = errors;
if(((typeof data183 !== "string") && (data183 !== null)) && (!(data183 && typeof data183 == "object" && !Array.isArray(data183)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/dataType",schemaPath:"#/$defs/observedStringOrNull/type",keyword:"type",params:{type: schema27.type}}];
return false;
}
if(errors === _errs447){
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
let missing49;
if((data183.unread === undefined) && (missing49 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/dataType",schemaPath:"#/$defs/observedStringOrNull/required",keyword:"required",params:{missingProperty: missing49}}];
return false;
}
else {
if(data183.unread !== undefined){
const _errs449 = errors;
if(typeof data183.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/dataType/unread",schemaPath:"#/$defs/observedStringOrNull/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid134 = _errs449 === errors;
}
else {
var valid134 = true;
}
if(valid134){
if(data183.detail !== undefined){
const _errs451 = errors;
if(typeof data183.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/dataType/detail",schemaPath:"#/$defs/observedStringOrNull/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid134 = _errs451 === errors;
}
else {
var valid134 = true;
}
}
}
}
}
var valid116 = _errs446 === errors;
}
else {
var valid116 = true;
}
if(valid116){
if(data157.description !== undefined){
let data186 = data157.description;
const _errs453 = errors;
const _errs454 = errors;
if((typeof data186 != "object") && (typeof data186 !== "string")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/description",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs454){
if(Array.isArray(data186)){
var valid136 = true;
const len19 = data186.length;
for(let i19=0; i19<len19; i19++){
let data187 = data186[i19];
const _errs456 = errors;
if((typeof data187 !== "string") && (!(data187 && typeof data187 == "object" && !Array.isArray(data187)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/description/" + i19,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs456){
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
let missing50;
if((data187.hole === undefined) && (missing50 = "hole")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/description/" + i19,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing50}}];
return false;
}
else {
if(data187.hole !== undefined){
const _errs458 = errors;
if(typeof data187.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/description/" + i19+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid137 = _errs458 === errors;
}
else {
var valid137 = true;
}
if(valid137){
if(data187.width !== undefined){
let data189 = data187.width;
const _errs460 = errors;
if(!(((typeof data189 == "number") && (!(data189 % 1) && !isNaN(data189))) && (isFinite(data189)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/description/" + i19+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid137 = _errs460 === errors;
}
else {
var valid137 = true;
}
}
}
}
}
var valid136 = _errs456 === errors;
if(!valid136){
break;
}
}
}
if(errors === _errs454){
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
let missing51;
if((data186.unread === undefined) && (missing51 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/description",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing51}}];
return false;
}
else {
if(data186.unread !== undefined){
const _errs462 = errors;
if(typeof data186.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/description/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid138 = _errs462 === errors;
}
else {
var valid138 = true;
}
if(valid138){
if(data186.detail !== undefined){
const _errs464 = errors;
if(typeof data186.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/description/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid138 = _errs464 === errors;
}
else {
var valid138 = true;
}
}
}
}
}
}
var valid116 = _errs453 === errors;
}
else {
var valid116 = true;
}
if(valid116){
if(data157.tags !== undefined){
let data192 = data157.tags;
const _errs466 = errors;
if(!(data192 && typeof data192 == "object" && !Array.isArray(data192))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tags",schemaPath:"#/$defs/tags/type",keyword:"type",params:{type: schema26.type}}];
return false;
}
const _errs469 = errors;
let valid140 = true;
const _errs470 = errors;
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
let missing52;
if((data192.unread === undefined) && (missing52 = "unread")){
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
var _valid5 = _errs470 === errors;
errors = _errs469;
if(vErrors !== null){
if(_errs469){
vErrors.length = _errs469;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid5){
const _errs471 = errors;
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
if(data192.unread !== undefined){
const _errs472 = errors;
if(typeof data192.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tags/unread",schemaPath:"#/$defs/tags/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid141 = _errs472 === errors;
}
else {
var valid141 = true;
}
if(valid141){
if(data192.detail !== undefined){
const _errs474 = errors;
if(typeof data192.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tags/detail",schemaPath:"#/$defs/tags/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid141 = _errs474 === errors;
}
else {
var valid141 = true;
}
}
}
var _valid5 = _errs471 === errors;
valid140 = _valid5;
ifClause4 = "then";
}
else {
const _errs476 = errors;
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
for(const key2 in data192){
let data195 = data192[key2];
const _errs478 = errors;
if((typeof data195 !== "string") && (!(Array.isArray(data195)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/tags/else/additionalProperties/type",keyword:"type",params:{type: schema26.else.additionalProperties.type}}];
return false;
}
if(errors === _errs478){
if(Array.isArray(data195)){
var valid143 = true;
const len20 = data195.length;
for(let i20=0; i20<len20; i20++){
let data196 = data195[i20];
const _errs480 = errors;
if((typeof data196 !== "string") && (!(data196 && typeof data196 == "object" && !Array.isArray(data196)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20,schemaPath:"#/$defs/tags/else/additionalProperties/items/type",keyword:"type",params:{type: schema26.else.additionalProperties.items.type}}];
return false;
}
if(errors === _errs480){
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
let missing53;
if((data196.hole === undefined) && (missing53 = "hole")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20,schemaPath:"#/$defs/tags/else/additionalProperties/items/required",keyword:"required",params:{missingProperty: missing53}}];
return false;
}
else {
if(data196.hole !== undefined){
const _errs482 = errors;
if(typeof data196.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20+"/hole",schemaPath:"#/$defs/tags/else/additionalProperties/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid144 = _errs482 === errors;
}
else {
var valid144 = true;
}
if(valid144){
if(data196.width !== undefined){
let data198 = data196.width;
const _errs484 = errors;
if(!(((typeof data198 == "number") && (!(data198 % 1) && !isNaN(data198))) && (isFinite(data198)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20+"/width",schemaPath:"#/$defs/tags/else/additionalProperties/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid144 = _errs484 === errors;
}
else {
var valid144 = true;
}
}
}
}
}
var valid143 = _errs480 === errors;
if(!valid143){
break;
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
var _valid5 = _errs476 === errors;
valid140 = _valid5;
ifClause4 = "else";
}
if(!valid140){
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
var valid116 = _errs466 === errors;
}
else {
var valid116 = true;
}
if(valid116){
if(data157.kmsKeyId !== undefined){
let data199 = data157.kmsKeyId;
const _errs486 = errors;
const _errs487 = errors;
if((typeof data199 != "object") && (typeof data199 !== "string")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/kmsKeyId",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs487){
if(Array.isArray(data199)){
var valid146 = true;
const len21 = data199.length;
for(let i21=0; i21<len21; i21++){
let data200 = data199[i21];
const _errs489 = errors;
if((typeof data200 !== "string") && (!(data200 && typeof data200 == "object" && !Array.isArray(data200)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/kmsKeyId/" + i21,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs489){
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
let missing54;
if((data200.hole === undefined) && (missing54 = "hole")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/kmsKeyId/" + i21,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing54}}];
return false;
}
else {
if(data200.hole !== undefined){
const _errs491 = errors;
if(typeof data200.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/kmsKeyId/" + i21+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid147 = _errs491 === errors;
}
else {
var valid147 = true;
}
if(valid147){
if(data200.width !== undefined){
let data202 = data200.width;
const _errs493 = errors;
if(!(((typeof data202 == "number") && (!(data202 % 1) && !isNaN(data202))) && (isFinite(data202)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/kmsKeyId/" + i21+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid147 = _errs493 === errors;
}
else {
var valid147 = true;
}
}
}
}
}
var valid146 = _errs489 === errors;
if(!valid146){
break;
}
}
}
if(errors === _errs487){
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
let missing55;
if((data199.unread === undefined) && (missing55 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/kmsKeyId",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing55}}];
return false;
}
else {
if(data199.unread !== undefined){
const _errs495 = errors;
if(typeof data199.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/kmsKeyId/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid148 = _errs495 === errors;
}
else {
var valid148 = true;
}
if(valid148){
if(data199.detail !== undefined){
const _errs497 = errors;
if(typeof data199.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/kmsKeyId/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid148 = _errs497 === errors;
}
else {
var valid148 = true;
}
}
}
}
}
}
var valid116 = _errs486 === errors;
}
else {
var valid116 = true;
}
if(valid116){
if(data157.lastModifiedAt !== undefined){
let data205 = data157.lastModifiedAt;
const _errs499 = errors;
const _errs500 = errors;
if(((typeof data205 !== "string") && (data205 !== null)) && (!(data205 && typeof data205 == "object" && !Array.isArray(data205)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/lastModifiedAt",schemaPath:"#/$defs/observedTime/type",keyword:"type",params:{type: schema35.type}}];
return false;
}
if(errors === _errs500){
if(typeof data205 === "string"){
if(!pattern1.test(data205)){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/lastModifiedAt",schemaPath:"#/$defs/observedTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
if(errors === _errs500){
if(data205 && typeof data205 == "object" && !Array.isArray(data205)){
let missing56;
if((data205.unread === undefined) && (missing56 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/lastModifiedAt",schemaPath:"#/$defs/observedTime/required",keyword:"required",params:{missingProperty: missing56}}];
return false;
}
else {
if(data205.unread !== undefined){
const _errs502 = errors;
if(typeof data205.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/lastModifiedAt/unread",schemaPath:"#/$defs/observedTime/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid150 = _errs502 === errors;
}
else {
var valid150 = true;
}
if(valid150){
if(data205.detail !== undefined){
const _errs504 = errors;
if(typeof data205.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/lastModifiedAt/detail",schemaPath:"#/$defs/observedTime/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid150 = _errs504 === errors;
}
else {
var valid150 = true;
}
}
}
}
}
}
var valid116 = _errs499 === errors;
}
else {
var valid116 = true;
}
if(valid116){
if(data157.policies !== undefined){
let data208 = data157.policies;
const _errs506 = errors;
if(!data208 || typeof data208 != "object"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/policies",schemaPath:"#/properties/parameters/items/properties/policies/type",keyword:"type",params:{type: schema11.properties.parameters.items.properties.policies.type}}];
return false;
}
if(errors === _errs506){
if(Array.isArray(data208)){
var valid151 = true;
const len22 = data208.length;
for(let i22=0; i22<len22; i22++){
let data209 = data208[i22];
const _errs508 = errors;
if(errors === _errs508){
if(data209 && typeof data209 == "object" && !Array.isArray(data209)){
let missing57;
if(((data209.type === undefined) && (missing57 = "type")) || ((data209.status === undefined) && (missing57 = "status"))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/policies/" + i22,schemaPath:"#/properties/parameters/items/properties/policies/items/required",keyword:"required",params:{missingProperty: missing57}}];
return false;
}
else {
if(data209.type !== undefined){
const _errs510 = errors;
if(typeof data209.type !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/policies/" + i22+"/type",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid152 = _errs510 === errors;
}
else {
var valid152 = true;
}
if(valid152){
if(data209.status !== undefined){
let data211 = data209.status;
const _errs513 = errors;
if((typeof data211 !== "string") && (data211 !== null)){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/policies/" + i22+"/status",schemaPath:"#/$defs/stringOrNull/type",keyword:"type",params:{type: schema34.type}}];
return false;
}
var valid152 = _errs513 === errors;
}
else {
var valid152 = true;
}
if(valid152){
if(data209.expiresAt !== undefined){
let data212 = data209.expiresAt;
const _errs516 = errors;
const _errs517 = errors;
if((typeof data212 !== "string") && (data212 !== null)){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/policies/" + i22+"/expiresAt",schemaPath:"#/$defs/timeOrNull/type",keyword:"type",params:{type: schema46.type}}];
return false;
}
if(errors === _errs517){
if(typeof data212 === "string"){
if(!pattern1.test(data212)){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/policies/" + i22+"/expiresAt",schemaPath:"#/$defs/timeOrNull/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
}
var valid152 = _errs516 === errors;
}
else {
var valid152 = true;
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
var valid151 = _errs508 === errors;
if(!valid151){
break;
}
}
}
if(errors === _errs506){
if(data208 && typeof data208 == "object" && !Array.isArray(data208)){
let missing58;
if((data208.unread === undefined) && (missing58 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/policies",schemaPath:"#/properties/parameters/items/properties/policies/required",keyword:"required",params:{missingProperty: missing58}}];
return false;
}
else {
if(data208.unread !== undefined){
const _errs519 = errors;
if(typeof data208.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/policies/unread",schemaPath:"#/properties/parameters/items/properties/policies/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid156 = _errs519 === errors;
}
else {
var valid156 = true;
}
if(valid156){
if(data208.detail !== undefined){
const _errs521 = errors;
if(typeof data208.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/policies/detail",schemaPath:"#/properties/parameters/items/properties/policies/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid156 = _errs521 === errors;
}
else {
var valid156 = true;
}
}
}
}
}
}
var valid116 = _errs506 === errors;
}
else {
var valid116 = true;
}
if(valid116){
if(data157.resourcePolicies !== undefined){
let data215 = data157.resourcePolicies;
const _errs523 = errors;
if(!data215 || typeof data215 != "object"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/resourcePolicies",schemaPath:"#/properties/parameters/items/properties/resourcePolicies/type",keyword:"type",params:{type: schema11.properties.parameters.items.properties.resourcePolicies.type}}];
return false;
}
if(errors === _errs523){
if(Array.isArray(data215)){
var valid157 = true;
const len23 = data215.length;
for(let i23=0; i23<len23; i23++){
let data216 = data215[i23];
const _errs525 = errors;
if(!(data216 && typeof data216 == "object" && !Array.isArray(data216))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/resourcePolicies/" + i23,schemaPath:"#/properties/parameters/items/properties/resourcePolicies/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid157 = _errs525 === errors;
if(!valid157){
break;
}
}
}
if(errors === _errs523){
if(data215 && typeof data215 == "object" && !Array.isArray(data215)){
let missing59;
if((data215.unread === undefined) && (missing59 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/resourcePolicies",schemaPath:"#/properties/parameters/items/properties/resourcePolicies/required",keyword:"required",params:{missingProperty: missing59}}];
return false;
}
else {
if(data215.unread !== undefined){
const _errs527 = errors;
if(typeof data215.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/resourcePolicies/unread",schemaPath:"#/properties/parameters/items/properties/resourcePolicies/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid158 = _errs527 === errors;
}
else {
var valid158 = true;
}
if(valid158){
if(data215.detail !== undefined){
const _errs529 = errors;
if(typeof data215.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/resourcePolicies/detail",schemaPath:"#/properties/parameters/items/properties/resourcePolicies/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid158 = _errs529 === errors;
}
else {
var valid158 = true;
}
}
}
}
}
}
var valid116 = _errs523 === errors;
}
else {
var valid116 = true;
}
if(valid116){
if(data157.value !== undefined){
let data219 = data157.value;
const _errs531 = errors;
if((!(data219 && typeof data219 == "object" && !Array.isArray(data219))) && (data219 !== null)){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value",schemaPath:"#/properties/parameters/items/properties/value/type",keyword:"type",params:{type: schema11.properties.parameters.items.properties.value.type}}];
return false;
}
const _errs533 = errors;
let valid159 = true;
const _errs534 = errors;
if(data219 && typeof data219 == "object" && !Array.isArray(data219)){
let missing60;
if((data219.unread === undefined) && (missing60 = "unread")){
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
var _valid6 = _errs534 === errors;
errors = _errs533;
if(vErrors !== null){
if(_errs533){
vErrors.length = _errs533;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid6){
const _errs535 = errors;
if(data219 && typeof data219 == "object" && !Array.isArray(data219)){
if(data219.unread !== undefined){
const _errs536 = errors;
if(typeof data219.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/unread",schemaPath:"#/properties/parameters/items/properties/value/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid160 = _errs536 === errors;
}
else {
var valid160 = true;
}
if(valid160){
if(data219.detail !== undefined){
const _errs538 = errors;
if(typeof data219.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/detail",schemaPath:"#/properties/parameters/items/properties/value/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid160 = _errs538 === errors;
}
else {
var valid160 = true;
}
}
}
var _valid6 = _errs535 === errors;
valid159 = _valid6;
ifClause5 = "then";
}
else {
const _errs540 = errors;
if(data219 && typeof data219 == "object" && !Array.isArray(data219)){
let missing61;
if((data219.origin === undefined) && (missing61 = "origin")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value",schemaPath:"#/properties/parameters/items/properties/value/else/required",keyword:"required",params:{missingProperty: missing61}}];
return false;
}
else {
if(data219.origin !== undefined){
const _errs541 = errors;
if(typeof data219.origin !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/origin",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid161 = _errs541 === errors;
}
else {
var valid161 = true;
}
if(valid161){
if(data219.words !== undefined){
const _errs544 = errors;
if(typeof data219.words !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/words",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid161 = _errs544 === errors;
}
else {
var valid161 = true;
}
if(valid161){
if(data219.keys !== undefined){
let data224 = data219.keys;
const _errs547 = errors;
if(errors === _errs547){
if(Array.isArray(data224)){
var valid164 = true;
const len24 = data224.length;
for(let i24=0; i24<len24; i24++){
const _errs549 = errors;
if(typeof data224[i24] !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/keys/" + i24,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid164 = _errs549 === errors;
if(!valid164){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/keys",schemaPath:"#/properties/parameters/items/properties/value/else/properties/keys/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid161 = _errs547 === errors;
}
else {
var valid161 = true;
}
if(valid161){
if(data219.from !== undefined){
const _errs552 = errors;
if(typeof data219.from !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/from",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid161 = _errs552 === errors;
}
else {
var valid161 = true;
}
if(valid161){
if(data219.at !== undefined){
let data227 = data219.at;
const _errs555 = errors;
const _errs556 = errors;
if(errors === _errs556){
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
let missing62;
if((((((data227.file === undefined) && (missing62 = "file")) || ((data227.startLine === undefined) && (missing62 = "startLine"))) || ((data227.startColumn === undefined) && (missing62 = "startColumn"))) || ((data227.endLine === undefined) && (missing62 = "endLine"))) || ((data227.endColumn === undefined) && (missing62 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing62}}];
return false;
}
else {
if(data227.file !== undefined){
const _errs558 = errors;
if(typeof data227.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid168 = _errs558 === errors;
}
else {
var valid168 = true;
}
if(valid168){
if(data227.startLine !== undefined){
let data229 = data227.startLine;
const _errs560 = errors;
if(!(((typeof data229 == "number") && (!(data229 % 1) && !isNaN(data229))) && (isFinite(data229)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid168 = _errs560 === errors;
}
else {
var valid168 = true;
}
if(valid168){
if(data227.startColumn !== undefined){
let data230 = data227.startColumn;
const _errs562 = errors;
if(!(((typeof data230 == "number") && (!(data230 % 1) && !isNaN(data230))) && (isFinite(data230)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid168 = _errs562 === errors;
}
else {
var valid168 = true;
}
if(valid168){
if(data227.endLine !== undefined){
let data231 = data227.endLine;
const _errs564 = errors;
if(!(((typeof data231 == "number") && (!(data231 % 1) && !isNaN(data231))) && (isFinite(data231)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid168 = _errs564 === errors;
}
else {
var valid168 = true;
}
if(valid168){
if(data227.endColumn !== undefined){
let data232 = data227.endColumn;
const _errs566 = errors;
if(!(((typeof data232 == "number") && (!(data232 % 1) && !isNaN(data232))) && (isFinite(data232)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid168 = _errs566 === errors;
}
else {
var valid168 = true;
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
var valid161 = _errs555 === errors;
}
else {
var valid161 = true;
}
}
}
}
}
}
}
var _valid6 = _errs540 === errors;
valid159 = _valid6;
ifClause5 = "else";
}
if(!valid159){
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
var valid116 = _errs531 === errors;
}
else {
var valid116 = true;
}
if(valid116){
if(data157.inState !== undefined){
let data233 = data157.inState;
const _errs568 = errors;
if((!(data233 && typeof data233 == "object" && !Array.isArray(data233))) && (data233 !== null)){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState",schemaPath:"#/properties/parameters/items/properties/inState/type",keyword:"type",params:{type: schema11.properties.parameters.items.properties.inState.type}}];
return false;
}
const _errs570 = errors;
let valid169 = true;
const _errs571 = errors;
if(data233 && typeof data233 == "object" && !Array.isArray(data233)){
let missing63;
if((data233.unread === undefined) && (missing63 = "unread")){
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
var _valid7 = _errs571 === errors;
errors = _errs570;
if(vErrors !== null){
if(_errs570){
vErrors.length = _errs570;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid7){
const _errs572 = errors;
if(data233 && typeof data233 == "object" && !Array.isArray(data233)){
if(data233.unread !== undefined){
const _errs573 = errors;
if(typeof data233.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/unread",schemaPath:"#/properties/parameters/items/properties/inState/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid170 = _errs573 === errors;
}
else {
var valid170 = true;
}
if(valid170){
if(data233.detail !== undefined){
const _errs575 = errors;
if(typeof data233.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/detail",schemaPath:"#/properties/parameters/items/properties/inState/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid170 = _errs575 === errors;
}
else {
var valid170 = true;
}
}
}
var _valid7 = _errs572 === errors;
valid169 = _valid7;
ifClause6 = "then";
}
else {
const _errs577 = errors;
if(data233 && typeof data233 == "object" && !Array.isArray(data233)){
let missing64;
if(((data233.backend === undefined) && (missing64 = "backend")) || ((data233.by === undefined) && (missing64 = "by"))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState",schemaPath:"#/properties/parameters/items/properties/inState/else/required",keyword:"required",params:{missingProperty: missing64}}];
return false;
}
else {
if(data233.backend !== undefined){
const _errs578 = errors;
if(typeof data233.backend !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/backend",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid171 = _errs578 === errors;
}
else {
var valid171 = true;
}
if(valid171){
if(data233.by !== undefined){
const _errs581 = errors;
if(typeof data233.by !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/by",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid171 = _errs581 === errors;
}
else {
var valid171 = true;
}
if(valid171){
if(data233.at !== undefined){
let data238 = data233.at;
const _errs584 = errors;
const _errs585 = errors;
if(errors === _errs585){
if(data238 && typeof data238 == "object" && !Array.isArray(data238)){
let missing65;
if((((((data238.file === undefined) && (missing65 = "file")) || ((data238.startLine === undefined) && (missing65 = "startLine"))) || ((data238.startColumn === undefined) && (missing65 = "startColumn"))) || ((data238.endLine === undefined) && (missing65 = "endLine"))) || ((data238.endColumn === undefined) && (missing65 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing65}}];
return false;
}
else {
if(data238.file !== undefined){
const _errs587 = errors;
if(typeof data238.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid175 = _errs587 === errors;
}
else {
var valid175 = true;
}
if(valid175){
if(data238.startLine !== undefined){
let data240 = data238.startLine;
const _errs589 = errors;
if(!(((typeof data240 == "number") && (!(data240 % 1) && !isNaN(data240))) && (isFinite(data240)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid175 = _errs589 === errors;
}
else {
var valid175 = true;
}
if(valid175){
if(data238.startColumn !== undefined){
let data241 = data238.startColumn;
const _errs591 = errors;
if(!(((typeof data241 == "number") && (!(data241 % 1) && !isNaN(data241))) && (isFinite(data241)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid175 = _errs591 === errors;
}
else {
var valid175 = true;
}
if(valid175){
if(data238.endLine !== undefined){
let data242 = data238.endLine;
const _errs593 = errors;
if(!(((typeof data242 == "number") && (!(data242 % 1) && !isNaN(data242))) && (isFinite(data242)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid175 = _errs593 === errors;
}
else {
var valid175 = true;
}
if(valid175){
if(data238.endColumn !== undefined){
let data243 = data238.endColumn;
const _errs595 = errors;
if(!(((typeof data243 == "number") && (!(data243 % 1) && !isNaN(data243))) && (isFinite(data243)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid175 = _errs595 === errors;
}
else {
var valid175 = true;
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
var valid171 = _errs584 === errors;
}
else {
var valid171 = true;
}
}
}
}
}
var _valid7 = _errs577 === errors;
valid169 = _valid7;
ifClause6 = "else";
}
if(!valid169){
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
var valid116 = _errs568 === errors;
}
else {
var valid116 = true;
}
if(valid116){
if(data157.openTags !== undefined){
let data244 = data157.openTags;
const _errs597 = errors;
const _errs598 = errors;
if((typeof data244 !== "boolean") && (!(data244 && typeof data244 == "object" && !Array.isArray(data244)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/openTags",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema60.type}}];
return false;
}
if(errors === _errs598){
if(data244 && typeof data244 == "object" && !Array.isArray(data244)){
let missing66;
if((data244.unread === undefined) && (missing66 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/openTags",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing66}}];
return false;
}
else {
if(data244.unread !== undefined){
const _errs600 = errors;
if(typeof data244.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/openTags/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid177 = _errs600 === errors;
}
else {
var valid177 = true;
}
if(valid177){
if(data244.detail !== undefined){
const _errs602 = errors;
if(typeof data244.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/openTags/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid177 = _errs602 === errors;
}
else {
var valid177 = true;
}
}
}
}
}
var valid116 = _errs597 === errors;
}
else {
var valid116 = true;
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
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16,schemaPath:"#/properties/parameters/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid115 = _errs386 === errors;
if(!valid115){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs384 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keys !== undefined){
let data247 = data.keys;
const _errs604 = errors;
if(errors === _errs604){
if(Array.isArray(data247)){
var valid178 = true;
const len25 = data247.length;
for(let i25=0; i25<len25; i25++){
let data248 = data247[i25];
const _errs606 = errors;
if(errors === _errs606){
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
let missing67;
if((data248.arn === undefined) && (missing67 = "arn")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25,schemaPath:"#/properties/keys/items/required",keyword:"required",params:{missingProperty: missing67}}];
return false;
}
else {
if(data248.arn !== undefined){
let data249 = data248.arn;
const _errs608 = errors;
const _errs609 = errors;
if((typeof data249 !== "string") && (!(Array.isArray(data249)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs609){
if(Array.isArray(data249)){
var valid181 = true;
const len26 = data249.length;
for(let i26=0; i26<len26; i26++){
let data250 = data249[i26];
const _errs611 = errors;
if((typeof data250 !== "string") && (!(data250 && typeof data250 == "object" && !Array.isArray(data250)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/arn/" + i26,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs611){
if(data250 && typeof data250 == "object" && !Array.isArray(data250)){
let missing68;
if((data250.hole === undefined) && (missing68 = "hole")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/arn/" + i26,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing68}}];
return false;
}
else {
if(data250.hole !== undefined){
const _errs613 = errors;
if(typeof data250.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/arn/" + i26+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid182 = _errs613 === errors;
}
else {
var valid182 = true;
}
if(valid182){
if(data250.width !== undefined){
let data252 = data250.width;
const _errs615 = errors;
if(!(((typeof data252 == "number") && (!(data252 % 1) && !isNaN(data252))) && (isFinite(data252)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/arn/" + i26+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid182 = _errs615 === errors;
}
else {
var valid182 = true;
}
}
}
}
}
var valid181 = _errs611 === errors;
if(!valid181){
break;
}
}
}
}
var valid179 = _errs608 === errors;
}
else {
var valid179 = true;
}
if(valid179){
if(data248.scope !== undefined){
const _errs617 = errors;
if(typeof data248.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid179 = _errs617 === errors;
}
else {
var valid179 = true;
}
if(valid179){
if(data248.address !== undefined){
const _errs620 = errors;
if(typeof data248.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid179 = _errs620 === errors;
}
else {
var valid179 = true;
}
if(valid179){
if(data248.construct !== undefined){
const _errs623 = errors;
if(typeof data248.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid179 = _errs623 === errors;
}
else {
var valid179 = true;
}
if(valid179){
if(data248.at !== undefined){
let data256 = data248.at;
const _errs626 = errors;
const _errs627 = errors;
if(errors === _errs627){
if(data256 && typeof data256 == "object" && !Array.isArray(data256)){
let missing69;
if((((((data256.file === undefined) && (missing69 = "file")) || ((data256.startLine === undefined) && (missing69 = "startLine"))) || ((data256.startColumn === undefined) && (missing69 = "startColumn"))) || ((data256.endLine === undefined) && (missing69 = "endLine"))) || ((data256.endColumn === undefined) && (missing69 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing69}}];
return false;
}
else {
if(data256.file !== undefined){
const _errs629 = errors;
if(typeof data256.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid187 = _errs629 === errors;
}
else {
var valid187 = true;
}
if(valid187){
if(data256.startLine !== undefined){
let data258 = data256.startLine;
const _errs631 = errors;
if(!(((typeof data258 == "number") && (!(data258 % 1) && !isNaN(data258))) && (isFinite(data258)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid187 = _errs631 === errors;
}
else {
var valid187 = true;
}
if(valid187){
if(data256.startColumn !== undefined){
let data259 = data256.startColumn;
const _errs633 = errors;
if(!(((typeof data259 == "number") && (!(data259 % 1) && !isNaN(data259))) && (isFinite(data259)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid187 = _errs633 === errors;
}
else {
var valid187 = true;
}
if(valid187){
if(data256.endLine !== undefined){
let data260 = data256.endLine;
const _errs635 = errors;
if(!(((typeof data260 == "number") && (!(data260 % 1) && !isNaN(data260))) && (isFinite(data260)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid187 = _errs635 === errors;
}
else {
var valid187 = true;
}
if(valid187){
if(data256.endColumn !== undefined){
let data261 = data256.endColumn;
const _errs637 = errors;
if(!(((typeof data261 == "number") && (!(data261 % 1) && !isNaN(data261))) && (isFinite(data261)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid187 = _errs637 === errors;
}
else {
var valid187 = true;
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
var valid179 = _errs626 === errors;
}
else {
var valid179 = true;
}
if(valid179){
if(data248.aliases !== undefined){
let data262 = data248.aliases;
const _errs639 = errors;
if(!data262 || typeof data262 != "object"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/aliases",schemaPath:"#/properties/keys/items/properties/aliases/type",keyword:"type",params:{type: schema11.properties.keys.items.properties.aliases.type}}];
return false;
}
if(errors === _errs639){
if(Array.isArray(data262)){
var valid188 = true;
const len27 = data262.length;
for(let i27=0; i27<len27; i27++){
let data263 = data262[i27];
const _errs641 = errors;
const _errs642 = errors;
if((typeof data263 !== "string") && (!(Array.isArray(data263)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/aliases/" + i27,schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs642){
if(Array.isArray(data263)){
var valid190 = true;
const len28 = data263.length;
for(let i28=0; i28<len28; i28++){
let data264 = data263[i28];
const _errs644 = errors;
if((typeof data264 !== "string") && (!(data264 && typeof data264 == "object" && !Array.isArray(data264)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/aliases/" + i27+"/" + i28,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs644){
if(data264 && typeof data264 == "object" && !Array.isArray(data264)){
let missing70;
if((data264.hole === undefined) && (missing70 = "hole")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/aliases/" + i27+"/" + i28,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing70}}];
return false;
}
else {
if(data264.hole !== undefined){
const _errs646 = errors;
if(typeof data264.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/aliases/" + i27+"/" + i28+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid191 = _errs646 === errors;
}
else {
var valid191 = true;
}
if(valid191){
if(data264.width !== undefined){
let data266 = data264.width;
const _errs648 = errors;
if(!(((typeof data266 == "number") && (!(data266 % 1) && !isNaN(data266))) && (isFinite(data266)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/aliases/" + i27+"/" + i28+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid191 = _errs648 === errors;
}
else {
var valid191 = true;
}
}
}
}
}
var valid190 = _errs644 === errors;
if(!valid190){
break;
}
}
}
}
var valid188 = _errs641 === errors;
if(!valid188){
break;
}
}
}
if(errors === _errs639){
if(data262 && typeof data262 == "object" && !Array.isArray(data262)){
let missing71;
if((data262.unread === undefined) && (missing71 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/aliases",schemaPath:"#/properties/keys/items/properties/aliases/required",keyword:"required",params:{missingProperty: missing71}}];
return false;
}
else {
if(data262.unread !== undefined){
const _errs650 = errors;
if(typeof data262.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/aliases/unread",schemaPath:"#/properties/keys/items/properties/aliases/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid192 = _errs650 === errors;
}
else {
var valid192 = true;
}
if(valid192){
if(data262.detail !== undefined){
const _errs652 = errors;
if(typeof data262.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/aliases/detail",schemaPath:"#/properties/keys/items/properties/aliases/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid192 = _errs652 === errors;
}
else {
var valid192 = true;
}
}
}
}
}
}
var valid179 = _errs639 === errors;
}
else {
var valid179 = true;
}
if(valid179){
if(data248.manager !== undefined){
let data269 = data248.manager;
const _errs654 = errors;
const _errs655 = errors;
if((typeof data269 !== "string") && (!(data269 && typeof data269 == "object" && !Array.isArray(data269)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/manager",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema67.type}}];
return false;
}
if(errors === _errs655){
if(data269 && typeof data269 == "object" && !Array.isArray(data269)){
let missing72;
if((data269.unread === undefined) && (missing72 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/manager",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing72}}];
return false;
}
else {
if(data269.unread !== undefined){
const _errs657 = errors;
if(typeof data269.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/manager/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid194 = _errs657 === errors;
}
else {
var valid194 = true;
}
if(valid194){
if(data269.detail !== undefined){
const _errs659 = errors;
if(typeof data269.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/manager/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid194 = _errs659 === errors;
}
else {
var valid194 = true;
}
}
}
}
}
var valid179 = _errs654 === errors;
}
else {
var valid179 = true;
}
if(valid179){
if(data248.state !== undefined){
let data272 = data248.state;
const _errs661 = errors;
const _errs662 = errors;
if((typeof data272 !== "string") && (!(data272 && typeof data272 == "object" && !Array.isArray(data272)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/state",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema67.type}}];
return false;
}
if(errors === _errs662){
if(data272 && typeof data272 == "object" && !Array.isArray(data272)){
let missing73;
if((data272.unread === undefined) && (missing73 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/state",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing73}}];
return false;
}
else {
if(data272.unread !== undefined){
const _errs664 = errors;
if(typeof data272.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/state/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid196 = _errs664 === errors;
}
else {
var valid196 = true;
}
if(valid196){
if(data272.detail !== undefined){
const _errs666 = errors;
if(typeof data272.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/state/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid196 = _errs666 === errors;
}
else {
var valid196 = true;
}
}
}
}
}
var valid179 = _errs661 === errors;
}
else {
var valid179 = true;
}
if(valid179){
if(data248.deletionAt !== undefined){
let data275 = data248.deletionAt;
const _errs668 = errors;
const _errs669 = errors;
if(((typeof data275 !== "string") && (data275 !== null)) && (!(data275 && typeof data275 == "object" && !Array.isArray(data275)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/deletionAt",schemaPath:"#/$defs/observedTime/type",keyword:"type",params:{type: schema35.type}}];
return false;
}
if(errors === _errs669){
if(typeof data275 === "string"){
if(!pattern1.test(data275)){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/deletionAt",schemaPath:"#/$defs/observedTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
if(errors === _errs669){
if(data275 && typeof data275 == "object" && !Array.isArray(data275)){
let missing74;
if((data275.unread === undefined) && (missing74 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/deletionAt",schemaPath:"#/$defs/observedTime/required",keyword:"required",params:{missingProperty: missing74}}];
return false;
}
else {
if(data275.unread !== undefined){
const _errs671 = errors;
if(typeof data275.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/deletionAt/unread",schemaPath:"#/$defs/observedTime/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid198 = _errs671 === errors;
}
else {
var valid198 = true;
}
if(valid198){
if(data275.detail !== undefined){
const _errs673 = errors;
if(typeof data275.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/deletionAt/detail",schemaPath:"#/$defs/observedTime/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid198 = _errs673 === errors;
}
else {
var valid198 = true;
}
}
}
}
}
}
var valid179 = _errs668 === errors;
}
else {
var valid179 = true;
}
if(valid179){
if(data248.origin !== undefined){
let data278 = data248.origin;
const _errs675 = errors;
const _errs676 = errors;
if((typeof data278 !== "string") && (!(data278 && typeof data278 == "object" && !Array.isArray(data278)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/origin",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema67.type}}];
return false;
}
if(errors === _errs676){
if(data278 && typeof data278 == "object" && !Array.isArray(data278)){
let missing75;
if((data278.unread === undefined) && (missing75 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/origin",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing75}}];
return false;
}
else {
if(data278.unread !== undefined){
const _errs678 = errors;
if(typeof data278.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/origin/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid200 = _errs678 === errors;
}
else {
var valid200 = true;
}
if(valid200){
if(data278.detail !== undefined){
const _errs680 = errors;
if(typeof data278.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/origin/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid200 = _errs680 === errors;
}
else {
var valid200 = true;
}
}
}
}
}
var valid179 = _errs675 === errors;
}
else {
var valid179 = true;
}
if(valid179){
if(data248.spec !== undefined){
let data281 = data248.spec;
const _errs682 = errors;
const _errs683 = errors;
if((typeof data281 !== "string") && (!(data281 && typeof data281 == "object" && !Array.isArray(data281)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/spec",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema67.type}}];
return false;
}
if(errors === _errs683){
if(data281 && typeof data281 == "object" && !Array.isArray(data281)){
let missing76;
if((data281.unread === undefined) && (missing76 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/spec",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing76}}];
return false;
}
else {
if(data281.unread !== undefined){
const _errs685 = errors;
if(typeof data281.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/spec/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid202 = _errs685 === errors;
}
else {
var valid202 = true;
}
if(valid202){
if(data281.detail !== undefined){
const _errs687 = errors;
if(typeof data281.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/spec/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid202 = _errs687 === errors;
}
else {
var valid202 = true;
}
}
}
}
}
var valid179 = _errs682 === errors;
}
else {
var valid179 = true;
}
if(valid179){
if(data248.multiRegion !== undefined){
let data284 = data248.multiRegion;
const _errs689 = errors;
const _errs690 = errors;
if(((typeof data284 !== "string") && (data284 !== null)) && (!(data284 && typeof data284 == "object" && !Array.isArray(data284)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/multiRegion",schemaPath:"#/$defs/observedStringOrNull/type",keyword:"type",params:{type: schema27.type}}];
return false;
}
if(errors === _errs690){
if(data284 && typeof data284 == "object" && !Array.isArray(data284)){
let missing77;
if((data284.unread === undefined) && (missing77 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/multiRegion",schemaPath:"#/$defs/observedStringOrNull/required",keyword:"required",params:{missingProperty: missing77}}];
return false;
}
else {
if(data284.unread !== undefined){
const _errs692 = errors;
if(typeof data284.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/multiRegion/unread",schemaPath:"#/$defs/observedStringOrNull/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid204 = _errs692 === errors;
}
else {
var valid204 = true;
}
if(valid204){
if(data284.detail !== undefined){
const _errs694 = errors;
if(typeof data284.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/multiRegion/detail",schemaPath:"#/$defs/observedStringOrNull/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid204 = _errs694 === errors;
}
else {
var valid204 = true;
}
}
}
}
}
var valid179 = _errs689 === errors;
}
else {
var valid179 = true;
}
if(valid179){
if(data248.createdAt !== undefined){
let data287 = data248.createdAt;
const _errs696 = errors;
const _errs697 = errors;
if(((typeof data287 !== "string") && (data287 !== null)) && (!(data287 && typeof data287 == "object" && !Array.isArray(data287)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/createdAt",schemaPath:"#/$defs/observedTime/type",keyword:"type",params:{type: schema35.type}}];
return false;
}
if(errors === _errs697){
if(typeof data287 === "string"){
if(!pattern1.test(data287)){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/createdAt",schemaPath:"#/$defs/observedTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
if(errors === _errs697){
if(data287 && typeof data287 == "object" && !Array.isArray(data287)){
let missing78;
if((data287.unread === undefined) && (missing78 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/createdAt",schemaPath:"#/$defs/observedTime/required",keyword:"required",params:{missingProperty: missing78}}];
return false;
}
else {
if(data287.unread !== undefined){
const _errs699 = errors;
if(typeof data287.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/createdAt/unread",schemaPath:"#/$defs/observedTime/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid206 = _errs699 === errors;
}
else {
var valid206 = true;
}
if(valid206){
if(data287.detail !== undefined){
const _errs701 = errors;
if(typeof data287.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/createdAt/detail",schemaPath:"#/$defs/observedTime/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid206 = _errs701 === errors;
}
else {
var valid206 = true;
}
}
}
}
}
}
var valid179 = _errs696 === errors;
}
else {
var valid179 = true;
}
if(valid179){
if(data248.rotation !== undefined){
let data290 = data248.rotation;
const _errs703 = errors;
if(!(data290 && typeof data290 == "object" && !Array.isArray(data290))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/rotation",schemaPath:"#/properties/keys/items/properties/rotation/type",keyword:"type",params:{type: schema11.properties.keys.items.properties.rotation.type}}];
return false;
}
const _errs705 = errors;
let valid207 = true;
const _errs706 = errors;
if(data290 && typeof data290 == "object" && !Array.isArray(data290)){
let missing79;
if((data290.unread === undefined) && (missing79 = "unread")){
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
var _valid8 = _errs706 === errors;
errors = _errs705;
if(vErrors !== null){
if(_errs705){
vErrors.length = _errs705;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid8){
const _errs707 = errors;
if(data290 && typeof data290 == "object" && !Array.isArray(data290)){
if(data290.unread !== undefined){
const _errs708 = errors;
if(typeof data290.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/rotation/unread",schemaPath:"#/properties/keys/items/properties/rotation/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid208 = _errs708 === errors;
}
else {
var valid208 = true;
}
if(valid208){
if(data290.detail !== undefined){
const _errs710 = errors;
if(typeof data290.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/rotation/detail",schemaPath:"#/properties/keys/items/properties/rotation/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid208 = _errs710 === errors;
}
else {
var valid208 = true;
}
}
}
var _valid8 = _errs707 === errors;
valid207 = _valid8;
ifClause7 = "then";
}
else {
const _errs712 = errors;
if(data290 && typeof data290 == "object" && !Array.isArray(data290)){
let missing80;
if((data290.enabled === undefined) && (missing80 = "enabled")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/rotation",schemaPath:"#/properties/keys/items/properties/rotation/else/required",keyword:"required",params:{missingProperty: missing80}}];
return false;
}
else {
if(data290.enabled !== undefined){
const _errs713 = errors;
if(typeof data290.enabled !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/rotation/enabled",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid209 = _errs713 === errors;
}
else {
var valid209 = true;
}
if(valid209){
if(data290.periodDays !== undefined){
let data294 = data290.periodDays;
const _errs716 = errors;
if((!((typeof data294 == "number") && (isFinite(data294)))) && (data294 !== null)){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/rotation/periodDays",schemaPath:"#/$defs/numberOrNull/type",keyword:"type",params:{type: schema32.type}}];
return false;
}
var valid209 = _errs716 === errors;
}
else {
var valid209 = true;
}
}
}
}
var _valid8 = _errs712 === errors;
valid207 = _valid8;
ifClause7 = "else";
}
if(!valid207){
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
var valid179 = _errs703 === errors;
}
else {
var valid179 = true;
}
if(valid179){
if(data248.policy !== undefined){
let data295 = data248.policy;
const _errs719 = errors;
const _errs720 = errors;
if((!(data295 && typeof data295 == "object" && !Array.isArray(data295))) && (data295 !== null)){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/policy",schemaPath:"#/$defs/policy/type",keyword:"type",params:{type: schema51.type}}];
return false;
}
if(errors === _errs720){
if(data295 && typeof data295 == "object" && !Array.isArray(data295)){
if(data295.Statement !== undefined){
let data296 = data295.Statement;
const _errs722 = errors;
if(!data296 || typeof data296 != "object"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/policy/Statement",schemaPath:"#/$defs/policy/properties/Statement/type",keyword:"type",params:{type: schema51.properties.Statement.type}}];
return false;
}
if(errors === _errs722){
if(Array.isArray(data296)){
var valid214 = true;
const len29 = data296.length;
for(let i29=0; i29<len29; i29++){
let data297 = data296[i29];
const _errs724 = errors;
if(!(data297 && typeof data297 == "object" && !Array.isArray(data297))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/policy/Statement/" + i29,schemaPath:"#/$defs/policy/properties/Statement/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid214 = _errs724 === errors;
if(!valid214){
break;
}
}
}
}
}
}
}
var valid179 = _errs719 === errors;
}
else {
var valid179 = true;
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
validate10.errors = [{instancePath:instancePath+"/keys/" + i25,schemaPath:"#/properties/keys/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid178 = _errs606 === errors;
if(!valid178){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs604 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data298 = data.accounts;
const _errs726 = errors;
if(errors === _errs726){
if(Array.isArray(data298)){
var valid215 = true;
const len30 = data298.length;
for(let i30=0; i30<len30; i30++){
let data299 = data298[i30];
const _errs728 = errors;
if(errors === _errs728){
if(data299 && typeof data299 == "object" && !Array.isArray(data299)){
if(data299.scope !== undefined){
const _errs730 = errors;
if(typeof data299.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i30+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid216 = _errs730 === errors;
}
else {
var valid216 = true;
}
if(valid216){
if(data299.address !== undefined){
const _errs733 = errors;
if(typeof data299.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i30+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid216 = _errs733 === errors;
}
else {
var valid216 = true;
}
if(valid216){
if(data299.construct !== undefined){
const _errs736 = errors;
if(typeof data299.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i30+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid216 = _errs736 === errors;
}
else {
var valid216 = true;
}
if(valid216){
if(data299.at !== undefined){
let data303 = data299.at;
const _errs739 = errors;
const _errs740 = errors;
if(errors === _errs740){
if(data303 && typeof data303 == "object" && !Array.isArray(data303)){
let missing81;
if((((((data303.file === undefined) && (missing81 = "file")) || ((data303.startLine === undefined) && (missing81 = "startLine"))) || ((data303.startColumn === undefined) && (missing81 = "startColumn"))) || ((data303.endLine === undefined) && (missing81 = "endLine"))) || ((data303.endColumn === undefined) && (missing81 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i30+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing81}}];
return false;
}
else {
if(data303.file !== undefined){
const _errs742 = errors;
if(typeof data303.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i30+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid221 = _errs742 === errors;
}
else {
var valid221 = true;
}
if(valid221){
if(data303.startLine !== undefined){
let data305 = data303.startLine;
const _errs744 = errors;
if(!(((typeof data305 == "number") && (!(data305 % 1) && !isNaN(data305))) && (isFinite(data305)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i30+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid221 = _errs744 === errors;
}
else {
var valid221 = true;
}
if(valid221){
if(data303.startColumn !== undefined){
let data306 = data303.startColumn;
const _errs746 = errors;
if(!(((typeof data306 == "number") && (!(data306 % 1) && !isNaN(data306))) && (isFinite(data306)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i30+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid221 = _errs746 === errors;
}
else {
var valid221 = true;
}
if(valid221){
if(data303.endLine !== undefined){
let data307 = data303.endLine;
const _errs748 = errors;
if(!(((typeof data307 == "number") && (!(data307 % 1) && !isNaN(data307))) && (isFinite(data307)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i30+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid221 = _errs748 === errors;
}
else {
var valid221 = true;
}
if(valid221){
if(data303.endColumn !== undefined){
let data308 = data303.endColumn;
const _errs750 = errors;
if(!(((typeof data308 == "number") && (!(data308 % 1) && !isNaN(data308))) && (isFinite(data308)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i30+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid221 = _errs750 === errors;
}
else {
var valid221 = true;
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
var valid216 = _errs739 === errors;
}
else {
var valid216 = true;
}
if(valid216){
if(data299.highThroughput !== undefined){
let data309 = data299.highThroughput;
const _errs752 = errors;
const _errs753 = errors;
if((typeof data309 !== "boolean") && (!(data309 && typeof data309 == "object" && !Array.isArray(data309)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i30+"/highThroughput",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema60.type}}];
return false;
}
if(errors === _errs753){
if(data309 && typeof data309 == "object" && !Array.isArray(data309)){
let missing82;
if((data309.unread === undefined) && (missing82 = "unread")){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i30+"/highThroughput",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing82}}];
return false;
}
else {
if(data309.unread !== undefined){
const _errs755 = errors;
if(typeof data309.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i30+"/highThroughput/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid223 = _errs755 === errors;
}
else {
var valid223 = true;
}
if(valid223){
if(data309.detail !== undefined){
const _errs757 = errors;
if(typeof data309.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i30+"/highThroughput/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid223 = _errs757 === errors;
}
else {
var valid223 = true;
}
}
}
}
}
var valid216 = _errs752 === errors;
}
else {
var valid216 = true;
}
if(valid216){
if(data299.defaultParameterTier !== undefined){
let data312 = data299.defaultParameterTier;
const _errs759 = errors;
const _errs760 = errors;
if((typeof data312 !== "string") && (!(data312 && typeof data312 == "object" && !Array.isArray(data312)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i30+"/defaultParameterTier",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema67.type}}];
return false;
}
if(errors === _errs760){
if(data312 && typeof data312 == "object" && !Array.isArray(data312)){
let missing83;
if((data312.unread === undefined) && (missing83 = "unread")){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i30+"/defaultParameterTier",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing83}}];
return false;
}
else {
if(data312.unread !== undefined){
const _errs762 = errors;
if(typeof data312.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i30+"/defaultParameterTier/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid225 = _errs762 === errors;
}
else {
var valid225 = true;
}
if(valid225){
if(data312.detail !== undefined){
const _errs764 = errors;
if(typeof data312.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i30+"/defaultParameterTier/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid225 = _errs764 === errors;
}
else {
var valid225 = true;
}
}
}
}
}
var valid216 = _errs759 === errors;
}
else {
var valid216 = true;
}
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
var valid215 = _errs728 === errors;
if(!valid215){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs726 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workloads !== undefined){
let data315 = data.workloads;
const _errs766 = errors;
if(errors === _errs766){
if(Array.isArray(data315)){
var valid226 = true;
const len31 = data315.length;
for(let i31=0; i31<len31; i31++){
let data316 = data315[i31];
const _errs768 = errors;
if(errors === _errs768){
if(data316 && typeof data316 == "object" && !Array.isArray(data316)){
if(data316.arn !== undefined){
let data317 = data316.arn;
const _errs770 = errors;
const _errs771 = errors;
if((typeof data317 !== "string") && (!(Array.isArray(data317)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs771){
if(Array.isArray(data317)){
var valid229 = true;
const len32 = data317.length;
for(let i32=0; i32<len32; i32++){
let data318 = data317[i32];
const _errs773 = errors;
if((typeof data318 !== "string") && (!(data318 && typeof data318 == "object" && !Array.isArray(data318)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/arn/" + i32,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs773){
if(data318 && typeof data318 == "object" && !Array.isArray(data318)){
let missing84;
if((data318.hole === undefined) && (missing84 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/arn/" + i32,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing84}}];
return false;
}
else {
if(data318.hole !== undefined){
const _errs775 = errors;
if(typeof data318.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/arn/" + i32+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid230 = _errs775 === errors;
}
else {
var valid230 = true;
}
if(valid230){
if(data318.width !== undefined){
let data320 = data318.width;
const _errs777 = errors;
if(!(((typeof data320 == "number") && (!(data320 % 1) && !isNaN(data320))) && (isFinite(data320)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/arn/" + i32+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid230 = _errs777 === errors;
}
else {
var valid230 = true;
}
}
}
}
}
var valid229 = _errs773 === errors;
if(!valid229){
break;
}
}
}
}
var valid227 = _errs770 === errors;
}
else {
var valid227 = true;
}
if(valid227){
if(data316.scope !== undefined){
const _errs779 = errors;
if(typeof data316.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid227 = _errs779 === errors;
}
else {
var valid227 = true;
}
if(valid227){
if(data316.address !== undefined){
const _errs782 = errors;
if(typeof data316.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid227 = _errs782 === errors;
}
else {
var valid227 = true;
}
if(valid227){
if(data316.construct !== undefined){
const _errs785 = errors;
if(typeof data316.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid227 = _errs785 === errors;
}
else {
var valid227 = true;
}
if(valid227){
if(data316.at !== undefined){
let data324 = data316.at;
const _errs788 = errors;
const _errs789 = errors;
if(errors === _errs789){
if(data324 && typeof data324 == "object" && !Array.isArray(data324)){
let missing85;
if((((((data324.file === undefined) && (missing85 = "file")) || ((data324.startLine === undefined) && (missing85 = "startLine"))) || ((data324.startColumn === undefined) && (missing85 = "startColumn"))) || ((data324.endLine === undefined) && (missing85 = "endLine"))) || ((data324.endColumn === undefined) && (missing85 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing85}}];
return false;
}
else {
if(data324.file !== undefined){
const _errs791 = errors;
if(typeof data324.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid235 = _errs791 === errors;
}
else {
var valid235 = true;
}
if(valid235){
if(data324.startLine !== undefined){
let data326 = data324.startLine;
const _errs793 = errors;
if(!(((typeof data326 == "number") && (!(data326 % 1) && !isNaN(data326))) && (isFinite(data326)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid235 = _errs793 === errors;
}
else {
var valid235 = true;
}
if(valid235){
if(data324.startColumn !== undefined){
let data327 = data324.startColumn;
const _errs795 = errors;
if(!(((typeof data327 == "number") && (!(data327 % 1) && !isNaN(data327))) && (isFinite(data327)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid235 = _errs795 === errors;
}
else {
var valid235 = true;
}
if(valid235){
if(data324.endLine !== undefined){
let data328 = data324.endLine;
const _errs797 = errors;
if(!(((typeof data328 == "number") && (!(data328 % 1) && !isNaN(data328))) && (isFinite(data328)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid235 = _errs797 === errors;
}
else {
var valid235 = true;
}
if(valid235){
if(data324.endColumn !== undefined){
let data329 = data324.endColumn;
const _errs799 = errors;
if(!(((typeof data329 == "number") && (!(data329 % 1) && !isNaN(data329))) && (isFinite(data329)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid235 = _errs799 === errors;
}
else {
var valid235 = true;
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
var valid227 = _errs788 === errors;
}
else {
var valid227 = true;
}
if(valid227){
if(data316.name !== undefined){
let data330 = data316.name;
const _errs801 = errors;
const _errs802 = errors;
if((typeof data330 != "object") && (typeof data330 !== "string")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs802){
if(Array.isArray(data330)){
var valid237 = true;
const len33 = data330.length;
for(let i33=0; i33<len33; i33++){
let data331 = data330[i33];
const _errs804 = errors;
if((typeof data331 !== "string") && (!(data331 && typeof data331 == "object" && !Array.isArray(data331)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/name/" + i33,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs804){
if(data331 && typeof data331 == "object" && !Array.isArray(data331)){
let missing86;
if((data331.hole === undefined) && (missing86 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/name/" + i33,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing86}}];
return false;
}
else {
if(data331.hole !== undefined){
const _errs806 = errors;
if(typeof data331.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/name/" + i33+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid238 = _errs806 === errors;
}
else {
var valid238 = true;
}
if(valid238){
if(data331.width !== undefined){
let data333 = data331.width;
const _errs808 = errors;
if(!(((typeof data333 == "number") && (!(data333 % 1) && !isNaN(data333))) && (isFinite(data333)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/name/" + i33+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid238 = _errs808 === errors;
}
else {
var valid238 = true;
}
}
}
}
}
var valid237 = _errs804 === errors;
if(!valid237){
break;
}
}
}
if(errors === _errs802){
if(data330 && typeof data330 == "object" && !Array.isArray(data330)){
let missing87;
if((data330.unread === undefined) && (missing87 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing87}}];
return false;
}
else {
if(data330.unread !== undefined){
const _errs810 = errors;
if(typeof data330.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid239 = _errs810 === errors;
}
else {
var valid239 = true;
}
if(valid239){
if(data330.detail !== undefined){
const _errs812 = errors;
if(typeof data330.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid239 = _errs812 === errors;
}
else {
var valid239 = true;
}
}
}
}
}
}
var valid227 = _errs801 === errors;
}
else {
var valid227 = true;
}
if(valid227){
if(data316.type !== undefined){
let data336 = data316.type;
const _errs814 = errors;
const _errs815 = errors;
if((typeof data336 !== "string") && (!(data336 && typeof data336 == "object" && !Array.isArray(data336)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/type",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema67.type}}];
return false;
}
if(errors === _errs815){
if(data336 && typeof data336 == "object" && !Array.isArray(data336)){
let missing88;
if((data336.unread === undefined) && (missing88 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/type",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing88}}];
return false;
}
else {
if(data336.unread !== undefined){
const _errs817 = errors;
if(typeof data336.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/type/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid241 = _errs817 === errors;
}
else {
var valid241 = true;
}
if(valid241){
if(data336.detail !== undefined){
const _errs819 = errors;
if(typeof data336.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/type/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid241 = _errs819 === errors;
}
else {
var valid241 = true;
}
}
}
}
}
var valid227 = _errs814 === errors;
}
else {
var valid227 = true;
}
if(valid227){
if(data316.references !== undefined){
let data339 = data316.references;
const _errs821 = errors;
if(!data339 || typeof data339 != "object"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references",schemaPath:"#/properties/workloads/items/properties/references/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.references.type}}];
return false;
}
if(errors === _errs821){
if(Array.isArray(data339)){
var valid242 = true;
const len34 = data339.length;
for(let i34=0; i34<len34; i34++){
let data340 = data339[i34];
const _errs823 = errors;
if(errors === _errs823){
if(data340 && typeof data340 == "object" && !Array.isArray(data340)){
let missing89;
if((((data340.to === undefined) && (missing89 = "to")) || ((data340.target === undefined) && (missing89 = "target"))) || ((data340.how === undefined) && (missing89 = "how"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34,schemaPath:"#/properties/workloads/items/properties/references/items/required",keyword:"required",params:{missingProperty: missing89}}];
return false;
}
else {
if(data340.to !== undefined){
const _errs825 = errors;
if(typeof data340.to !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/to",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid243 = _errs825 === errors;
}
else {
var valid243 = true;
}
if(valid243){
if(data340.target !== undefined){
let data342 = data340.target;
const _errs828 = errors;
const _errs829 = errors;
if((typeof data342 !== "string") && (!(Array.isArray(data342)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/target",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs829){
if(Array.isArray(data342)){
var valid246 = true;
const len35 = data342.length;
for(let i35=0; i35<len35; i35++){
let data343 = data342[i35];
const _errs831 = errors;
if((typeof data343 !== "string") && (!(data343 && typeof data343 == "object" && !Array.isArray(data343)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/target/" + i35,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs831){
if(data343 && typeof data343 == "object" && !Array.isArray(data343)){
let missing90;
if((data343.hole === undefined) && (missing90 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/target/" + i35,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing90}}];
return false;
}
else {
if(data343.hole !== undefined){
const _errs833 = errors;
if(typeof data343.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/target/" + i35+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid247 = _errs833 === errors;
}
else {
var valid247 = true;
}
if(valid247){
if(data343.width !== undefined){
let data345 = data343.width;
const _errs835 = errors;
if(!(((typeof data345 == "number") && (!(data345 % 1) && !isNaN(data345))) && (isFinite(data345)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/target/" + i35+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid247 = _errs835 === errors;
}
else {
var valid247 = true;
}
}
}
}
}
var valid246 = _errs831 === errors;
if(!valid246){
break;
}
}
}
}
var valid243 = _errs828 === errors;
}
else {
var valid243 = true;
}
if(valid243){
if(data340.address !== undefined){
const _errs837 = errors;
if(typeof data340.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid243 = _errs837 === errors;
}
else {
var valid243 = true;
}
if(valid243){
if(data340.jsonKey !== undefined){
let data347 = data340.jsonKey;
const _errs840 = errors;
const _errs841 = errors;
if(((typeof data347 !== "string") && (!(Array.isArray(data347)))) && (data347 !== null)){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/jsonKey",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema31.type}}];
return false;
}
if(errors === _errs841){
if(Array.isArray(data347)){
var valid250 = true;
const len36 = data347.length;
for(let i36=0; i36<len36; i36++){
let data348 = data347[i36];
const _errs843 = errors;
if((typeof data348 !== "string") && (!(data348 && typeof data348 == "object" && !Array.isArray(data348)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/jsonKey/" + i36,schemaPath:"#/$defs/textOrNull/items/type",keyword:"type",params:{type: schema31.items.type}}];
return false;
}
if(errors === _errs843){
if(data348 && typeof data348 == "object" && !Array.isArray(data348)){
let missing91;
if((data348.hole === undefined) && (missing91 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/jsonKey/" + i36,schemaPath:"#/$defs/textOrNull/items/required",keyword:"required",params:{missingProperty: missing91}}];
return false;
}
else {
if(data348.hole !== undefined){
const _errs845 = errors;
if(typeof data348.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/jsonKey/" + i36+"/hole",schemaPath:"#/$defs/textOrNull/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid251 = _errs845 === errors;
}
else {
var valid251 = true;
}
if(valid251){
if(data348.width !== undefined){
let data350 = data348.width;
const _errs847 = errors;
if(!(((typeof data350 == "number") && (!(data350 % 1) && !isNaN(data350))) && (isFinite(data350)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/jsonKey/" + i36+"/width",schemaPath:"#/$defs/textOrNull/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid251 = _errs847 === errors;
}
else {
var valid251 = true;
}
}
}
}
}
var valid250 = _errs843 === errors;
if(!valid250){
break;
}
}
}
}
var valid243 = _errs840 === errors;
}
else {
var valid243 = true;
}
if(valid243){
if(data340.versionId !== undefined){
let data351 = data340.versionId;
const _errs849 = errors;
const _errs850 = errors;
if(((typeof data351 !== "string") && (!(Array.isArray(data351)))) && (data351 !== null)){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/versionId",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema31.type}}];
return false;
}
if(errors === _errs850){
if(Array.isArray(data351)){
var valid253 = true;
const len37 = data351.length;
for(let i37=0; i37<len37; i37++){
let data352 = data351[i37];
const _errs852 = errors;
if((typeof data352 !== "string") && (!(data352 && typeof data352 == "object" && !Array.isArray(data352)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/versionId/" + i37,schemaPath:"#/$defs/textOrNull/items/type",keyword:"type",params:{type: schema31.items.type}}];
return false;
}
if(errors === _errs852){
if(data352 && typeof data352 == "object" && !Array.isArray(data352)){
let missing92;
if((data352.hole === undefined) && (missing92 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/versionId/" + i37,schemaPath:"#/$defs/textOrNull/items/required",keyword:"required",params:{missingProperty: missing92}}];
return false;
}
else {
if(data352.hole !== undefined){
const _errs854 = errors;
if(typeof data352.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/versionId/" + i37+"/hole",schemaPath:"#/$defs/textOrNull/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid254 = _errs854 === errors;
}
else {
var valid254 = true;
}
if(valid254){
if(data352.width !== undefined){
let data354 = data352.width;
const _errs856 = errors;
if(!(((typeof data354 == "number") && (!(data354 % 1) && !isNaN(data354))) && (isFinite(data354)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/versionId/" + i37+"/width",schemaPath:"#/$defs/textOrNull/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid254 = _errs856 === errors;
}
else {
var valid254 = true;
}
}
}
}
}
var valid253 = _errs852 === errors;
if(!valid253){
break;
}
}
}
}
var valid243 = _errs849 === errors;
}
else {
var valid243 = true;
}
if(valid243){
if(data340.versionStage !== undefined){
let data355 = data340.versionStage;
const _errs858 = errors;
const _errs859 = errors;
if(((typeof data355 !== "string") && (!(Array.isArray(data355)))) && (data355 !== null)){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/versionStage",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema31.type}}];
return false;
}
if(errors === _errs859){
if(Array.isArray(data355)){
var valid256 = true;
const len38 = data355.length;
for(let i38=0; i38<len38; i38++){
let data356 = data355[i38];
const _errs861 = errors;
if((typeof data356 !== "string") && (!(data356 && typeof data356 == "object" && !Array.isArray(data356)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/versionStage/" + i38,schemaPath:"#/$defs/textOrNull/items/type",keyword:"type",params:{type: schema31.items.type}}];
return false;
}
if(errors === _errs861){
if(data356 && typeof data356 == "object" && !Array.isArray(data356)){
let missing93;
if((data356.hole === undefined) && (missing93 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/versionStage/" + i38,schemaPath:"#/$defs/textOrNull/items/required",keyword:"required",params:{missingProperty: missing93}}];
return false;
}
else {
if(data356.hole !== undefined){
const _errs863 = errors;
if(typeof data356.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/versionStage/" + i38+"/hole",schemaPath:"#/$defs/textOrNull/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid257 = _errs863 === errors;
}
else {
var valid257 = true;
}
if(valid257){
if(data356.width !== undefined){
let data358 = data356.width;
const _errs865 = errors;
if(!(((typeof data358 == "number") && (!(data358 % 1) && !isNaN(data358))) && (isFinite(data358)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/versionStage/" + i38+"/width",schemaPath:"#/$defs/textOrNull/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid257 = _errs865 === errors;
}
else {
var valid257 = true;
}
}
}
}
}
var valid256 = _errs861 === errors;
if(!valid256){
break;
}
}
}
}
var valid243 = _errs858 === errors;
}
else {
var valid243 = true;
}
if(valid243){
if(data340.how !== undefined){
const _errs867 = errors;
if(typeof data340.how !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/how",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid243 = _errs867 === errors;
}
else {
var valid243 = true;
}
if(valid243){
if(data340.at !== undefined){
let data360 = data340.at;
const _errs870 = errors;
const _errs871 = errors;
if(errors === _errs871){
if(data360 && typeof data360 == "object" && !Array.isArray(data360)){
let missing94;
if((((((data360.file === undefined) && (missing94 = "file")) || ((data360.startLine === undefined) && (missing94 = "startLine"))) || ((data360.startColumn === undefined) && (missing94 = "startColumn"))) || ((data360.endLine === undefined) && (missing94 = "endLine"))) || ((data360.endColumn === undefined) && (missing94 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing94}}];
return false;
}
else {
if(data360.file !== undefined){
const _errs873 = errors;
if(typeof data360.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid260 = _errs873 === errors;
}
else {
var valid260 = true;
}
if(valid260){
if(data360.startLine !== undefined){
let data362 = data360.startLine;
const _errs875 = errors;
if(!(((typeof data362 == "number") && (!(data362 % 1) && !isNaN(data362))) && (isFinite(data362)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid260 = _errs875 === errors;
}
else {
var valid260 = true;
}
if(valid260){
if(data360.startColumn !== undefined){
let data363 = data360.startColumn;
const _errs877 = errors;
if(!(((typeof data363 == "number") && (!(data363 % 1) && !isNaN(data363))) && (isFinite(data363)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid260 = _errs877 === errors;
}
else {
var valid260 = true;
}
if(valid260){
if(data360.endLine !== undefined){
let data364 = data360.endLine;
const _errs879 = errors;
if(!(((typeof data364 == "number") && (!(data364 % 1) && !isNaN(data364))) && (isFinite(data364)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid260 = _errs879 === errors;
}
else {
var valid260 = true;
}
if(valid260){
if(data360.endColumn !== undefined){
let data365 = data360.endColumn;
const _errs881 = errors;
if(!(((typeof data365 == "number") && (!(data365 % 1) && !isNaN(data365))) && (isFinite(data365)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/" + i34+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid260 = _errs881 === errors;
}
else {
var valid260 = true;
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
var valid243 = _errs870 === errors;
}
else {
var valid243 = true;
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
var valid242 = _errs823 === errors;
if(!valid242){
break;
}
}
}
if(errors === _errs821){
if(data339 && typeof data339 == "object" && !Array.isArray(data339)){
let missing95;
if((data339.unread === undefined) && (missing95 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references",schemaPath:"#/properties/workloads/items/properties/references/required",keyword:"required",params:{missingProperty: missing95}}];
return false;
}
else {
if(data339.unread !== undefined){
const _errs883 = errors;
if(typeof data339.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/unread",schemaPath:"#/properties/workloads/items/properties/references/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid261 = _errs883 === errors;
}
else {
var valid261 = true;
}
if(valid261){
if(data339.detail !== undefined){
const _errs885 = errors;
if(typeof data339.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/references/detail",schemaPath:"#/properties/workloads/items/properties/references/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid261 = _errs885 === errors;
}
else {
var valid261 = true;
}
}
}
}
}
}
var valid227 = _errs821 === errors;
}
else {
var valid227 = true;
}
if(valid227){
if(data316.environment !== undefined){
let data368 = data316.environment;
const _errs887 = errors;
if(!data368 || typeof data368 != "object"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment",schemaPath:"#/properties/workloads/items/properties/environment/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.environment.type}}];
return false;
}
if(errors === _errs887){
if(Array.isArray(data368)){
var valid262 = true;
const len39 = data368.length;
for(let i39=0; i39<len39; i39++){
let data369 = data368[i39];
const _errs889 = errors;
if(errors === _errs889){
if(data369 && typeof data369 == "object" && !Array.isArray(data369)){
let missing96;
if(((data369.name === undefined) && (missing96 = "name")) || ((data369.value === undefined) && (missing96 = "value"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39,schemaPath:"#/properties/workloads/items/properties/environment/items/required",keyword:"required",params:{missingProperty: missing96}}];
return false;
}
else {
if(data369.name !== undefined){
let data370 = data369.name;
const _errs891 = errors;
const _errs892 = errors;
if((typeof data370 !== "string") && (!(Array.isArray(data370)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs892){
if(Array.isArray(data370)){
var valid265 = true;
const len40 = data370.length;
for(let i40=0; i40<len40; i40++){
let data371 = data370[i40];
const _errs894 = errors;
if((typeof data371 !== "string") && (!(data371 && typeof data371 == "object" && !Array.isArray(data371)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/name/" + i40,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs894){
if(data371 && typeof data371 == "object" && !Array.isArray(data371)){
let missing97;
if((data371.hole === undefined) && (missing97 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/name/" + i40,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing97}}];
return false;
}
else {
if(data371.hole !== undefined){
const _errs896 = errors;
if(typeof data371.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/name/" + i40+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid266 = _errs896 === errors;
}
else {
var valid266 = true;
}
if(valid266){
if(data371.width !== undefined){
let data373 = data371.width;
const _errs898 = errors;
if(!(((typeof data373 == "number") && (!(data373 % 1) && !isNaN(data373))) && (isFinite(data373)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/name/" + i40+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid266 = _errs898 === errors;
}
else {
var valid266 = true;
}
}
}
}
}
var valid265 = _errs894 === errors;
if(!valid265){
break;
}
}
}
}
var valid263 = _errs891 === errors;
}
else {
var valid263 = true;
}
if(valid263){
if(data369.value !== undefined){
let data374 = data369.value;
const _errs900 = errors;
if(errors === _errs900){
if(data374 && typeof data374 == "object" && !Array.isArray(data374)){
let missing98;
if((data374.origin === undefined) && (missing98 = "origin")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/value",schemaPath:"#/properties/workloads/items/properties/environment/items/properties/value/required",keyword:"required",params:{missingProperty: missing98}}];
return false;
}
else {
if(data374.origin !== undefined){
const _errs902 = errors;
if(typeof data374.origin !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/value/origin",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid267 = _errs902 === errors;
}
else {
var valid267 = true;
}
if(valid267){
if(data374.words !== undefined){
const _errs905 = errors;
if(typeof data374.words !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/value/words",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid267 = _errs905 === errors;
}
else {
var valid267 = true;
}
if(valid267){
if(data374.keys !== undefined){
let data377 = data374.keys;
const _errs908 = errors;
if(errors === _errs908){
if(Array.isArray(data377)){
var valid270 = true;
const len41 = data377.length;
for(let i41=0; i41<len41; i41++){
const _errs910 = errors;
if(typeof data377[i41] !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/value/keys/" + i41,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid270 = _errs910 === errors;
if(!valid270){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/value/keys",schemaPath:"#/properties/workloads/items/properties/environment/items/properties/value/properties/keys/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid267 = _errs908 === errors;
}
else {
var valid267 = true;
}
if(valid267){
if(data374.from !== undefined){
const _errs913 = errors;
if(typeof data374.from !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/value/from",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid267 = _errs913 === errors;
}
else {
var valid267 = true;
}
if(valid267){
if(data374.at !== undefined){
let data380 = data374.at;
const _errs916 = errors;
const _errs917 = errors;
if(errors === _errs917){
if(data380 && typeof data380 == "object" && !Array.isArray(data380)){
let missing99;
if((((((data380.file === undefined) && (missing99 = "file")) || ((data380.startLine === undefined) && (missing99 = "startLine"))) || ((data380.startColumn === undefined) && (missing99 = "startColumn"))) || ((data380.endLine === undefined) && (missing99 = "endLine"))) || ((data380.endColumn === undefined) && (missing99 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/value/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing99}}];
return false;
}
else {
if(data380.file !== undefined){
const _errs919 = errors;
if(typeof data380.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/value/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid274 = _errs919 === errors;
}
else {
var valid274 = true;
}
if(valid274){
if(data380.startLine !== undefined){
let data382 = data380.startLine;
const _errs921 = errors;
if(!(((typeof data382 == "number") && (!(data382 % 1) && !isNaN(data382))) && (isFinite(data382)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/value/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid274 = _errs921 === errors;
}
else {
var valid274 = true;
}
if(valid274){
if(data380.startColumn !== undefined){
let data383 = data380.startColumn;
const _errs923 = errors;
if(!(((typeof data383 == "number") && (!(data383 % 1) && !isNaN(data383))) && (isFinite(data383)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/value/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid274 = _errs923 === errors;
}
else {
var valid274 = true;
}
if(valid274){
if(data380.endLine !== undefined){
let data384 = data380.endLine;
const _errs925 = errors;
if(!(((typeof data384 == "number") && (!(data384 % 1) && !isNaN(data384))) && (isFinite(data384)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/value/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid274 = _errs925 === errors;
}
else {
var valid274 = true;
}
if(valid274){
if(data380.endColumn !== undefined){
let data385 = data380.endColumn;
const _errs927 = errors;
if(!(((typeof data385 == "number") && (!(data385 % 1) && !isNaN(data385))) && (isFinite(data385)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/value/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid274 = _errs927 === errors;
}
else {
var valid274 = true;
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
var valid267 = _errs916 === errors;
}
else {
var valid267 = true;
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
var valid263 = _errs900 === errors;
}
else {
var valid263 = true;
}
if(valid263){
if(data369.at !== undefined){
let data386 = data369.at;
const _errs929 = errors;
const _errs930 = errors;
if(errors === _errs930){
if(data386 && typeof data386 == "object" && !Array.isArray(data386)){
let missing100;
if((((((data386.file === undefined) && (missing100 = "file")) || ((data386.startLine === undefined) && (missing100 = "startLine"))) || ((data386.startColumn === undefined) && (missing100 = "startColumn"))) || ((data386.endLine === undefined) && (missing100 = "endLine"))) || ((data386.endColumn === undefined) && (missing100 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing100}}];
return false;
}
else {
if(data386.file !== undefined){
const _errs932 = errors;
if(typeof data386.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid276 = _errs932 === errors;
}
else {
var valid276 = true;
}
if(valid276){
if(data386.startLine !== undefined){
let data388 = data386.startLine;
const _errs934 = errors;
if(!(((typeof data388 == "number") && (!(data388 % 1) && !isNaN(data388))) && (isFinite(data388)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid276 = _errs934 === errors;
}
else {
var valid276 = true;
}
if(valid276){
if(data386.startColumn !== undefined){
let data389 = data386.startColumn;
const _errs936 = errors;
if(!(((typeof data389 == "number") && (!(data389 % 1) && !isNaN(data389))) && (isFinite(data389)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid276 = _errs936 === errors;
}
else {
var valid276 = true;
}
if(valid276){
if(data386.endLine !== undefined){
let data390 = data386.endLine;
const _errs938 = errors;
if(!(((typeof data390 == "number") && (!(data390 % 1) && !isNaN(data390))) && (isFinite(data390)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid276 = _errs938 === errors;
}
else {
var valid276 = true;
}
if(valid276){
if(data386.endColumn !== undefined){
let data391 = data386.endColumn;
const _errs940 = errors;
if(!(((typeof data391 == "number") && (!(data391 % 1) && !isNaN(data391))) && (isFinite(data391)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/" + i39+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid276 = _errs940 === errors;
}
else {
var valid276 = true;
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
var valid263 = _errs929 === errors;
}
else {
var valid263 = true;
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
var valid262 = _errs889 === errors;
if(!valid262){
break;
}
}
}
if(errors === _errs887){
if(data368 && typeof data368 == "object" && !Array.isArray(data368)){
let missing101;
if((data368.unread === undefined) && (missing101 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment",schemaPath:"#/properties/workloads/items/properties/environment/required",keyword:"required",params:{missingProperty: missing101}}];
return false;
}
else {
if(data368.unread !== undefined){
const _errs942 = errors;
if(typeof data368.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/unread",schemaPath:"#/properties/workloads/items/properties/environment/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid277 = _errs942 === errors;
}
else {
var valid277 = true;
}
if(valid277){
if(data368.detail !== undefined){
const _errs944 = errors;
if(typeof data368.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/environment/detail",schemaPath:"#/properties/workloads/items/properties/environment/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid277 = _errs944 === errors;
}
else {
var valid277 = true;
}
}
}
}
}
}
var valid227 = _errs887 === errors;
}
else {
var valid227 = true;
}
if(valid227){
if(data316.cache !== undefined){
let data394 = data316.cache;
const _errs946 = errors;
if((!(data394 && typeof data394 == "object" && !Array.isArray(data394))) && (data394 !== null)){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/cache",schemaPath:"#/properties/workloads/items/properties/cache/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.cache.type}}];
return false;
}
const _errs948 = errors;
let valid278 = true;
const _errs949 = errors;
if(data394 && typeof data394 == "object" && !Array.isArray(data394)){
let missing102;
if((data394.unread === undefined) && (missing102 = "unread")){
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
var _valid9 = _errs949 === errors;
errors = _errs948;
if(vErrors !== null){
if(_errs948){
vErrors.length = _errs948;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid9){
const _errs950 = errors;
if(data394 && typeof data394 == "object" && !Array.isArray(data394)){
if(data394.unread !== undefined){
const _errs951 = errors;
if(typeof data394.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/cache/unread",schemaPath:"#/properties/workloads/items/properties/cache/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid279 = _errs951 === errors;
}
else {
var valid279 = true;
}
if(valid279){
if(data394.detail !== undefined){
const _errs953 = errors;
if(typeof data394.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/cache/detail",schemaPath:"#/properties/workloads/items/properties/cache/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid279 = _errs953 === errors;
}
else {
var valid279 = true;
}
}
}
var _valid9 = _errs950 === errors;
valid278 = _valid9;
ifClause8 = "then";
}
else {
const _errs955 = errors;
if(data394 && typeof data394 == "object" && !Array.isArray(data394)){
let missing103;
if(((data394.by === undefined) && (missing103 = "by")) || ((data394.ttlSeconds === undefined) && (missing103 = "ttlSeconds"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/cache",schemaPath:"#/properties/workloads/items/properties/cache/else/required",keyword:"required",params:{missingProperty: missing103}}];
return false;
}
else {
if(data394.by !== undefined){
const _errs956 = errors;
if(typeof data394.by !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/cache/by",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid280 = _errs956 === errors;
}
else {
var valid280 = true;
}
if(valid280){
if(data394.ttlSeconds !== undefined){
let data398 = data394.ttlSeconds;
const _errs959 = errors;
if(!((typeof data398 == "number") && (isFinite(data398)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/cache/ttlSeconds",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid280 = _errs959 === errors;
}
else {
var valid280 = true;
}
if(valid280){
if(data394.at !== undefined){
let data399 = data394.at;
const _errs962 = errors;
const _errs963 = errors;
if(errors === _errs963){
if(data399 && typeof data399 == "object" && !Array.isArray(data399)){
let missing104;
if((((((data399.file === undefined) && (missing104 = "file")) || ((data399.startLine === undefined) && (missing104 = "startLine"))) || ((data399.startColumn === undefined) && (missing104 = "startColumn"))) || ((data399.endLine === undefined) && (missing104 = "endLine"))) || ((data399.endColumn === undefined) && (missing104 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/cache/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing104}}];
return false;
}
else {
if(data399.file !== undefined){
const _errs965 = errors;
if(typeof data399.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/cache/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid284 = _errs965 === errors;
}
else {
var valid284 = true;
}
if(valid284){
if(data399.startLine !== undefined){
let data401 = data399.startLine;
const _errs967 = errors;
if(!(((typeof data401 == "number") && (!(data401 % 1) && !isNaN(data401))) && (isFinite(data401)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/cache/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid284 = _errs967 === errors;
}
else {
var valid284 = true;
}
if(valid284){
if(data399.startColumn !== undefined){
let data402 = data399.startColumn;
const _errs969 = errors;
if(!(((typeof data402 == "number") && (!(data402 % 1) && !isNaN(data402))) && (isFinite(data402)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/cache/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid284 = _errs969 === errors;
}
else {
var valid284 = true;
}
if(valid284){
if(data399.endLine !== undefined){
let data403 = data399.endLine;
const _errs971 = errors;
if(!(((typeof data403 == "number") && (!(data403 % 1) && !isNaN(data403))) && (isFinite(data403)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/cache/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid284 = _errs971 === errors;
}
else {
var valid284 = true;
}
if(valid284){
if(data399.endColumn !== undefined){
let data404 = data399.endColumn;
const _errs973 = errors;
if(!(((typeof data404 == "number") && (!(data404 % 1) && !isNaN(data404))) && (isFinite(data404)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/cache/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid284 = _errs973 === errors;
}
else {
var valid284 = true;
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
var valid280 = _errs962 === errors;
}
else {
var valid280 = true;
}
}
}
}
}
var _valid9 = _errs955 === errors;
valid278 = _valid9;
ifClause8 = "else";
}
if(!valid278){
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
var valid227 = _errs946 === errors;
}
else {
var valid227 = true;
}
if(valid227){
if(data316.refreshSeconds !== undefined){
let data405 = data316.refreshSeconds;
const _errs975 = errors;
if(((!((typeof data405 == "number") && (isFinite(data405)))) && (data405 !== null)) && (!(data405 && typeof data405 == "object" && !Array.isArray(data405)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/refreshSeconds",schemaPath:"#/properties/workloads/items/properties/refreshSeconds/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.refreshSeconds.type}}];
return false;
}
if(errors === _errs975){
if(data405 && typeof data405 == "object" && !Array.isArray(data405)){
let missing105;
if((data405.unread === undefined) && (missing105 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/refreshSeconds",schemaPath:"#/properties/workloads/items/properties/refreshSeconds/required",keyword:"required",params:{missingProperty: missing105}}];
return false;
}
else {
if(data405.unread !== undefined){
const _errs977 = errors;
if(typeof data405.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/refreshSeconds/unread",schemaPath:"#/properties/workloads/items/properties/refreshSeconds/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid285 = _errs977 === errors;
}
else {
var valid285 = true;
}
if(valid285){
if(data405.detail !== undefined){
const _errs979 = errors;
if(typeof data405.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/refreshSeconds/detail",schemaPath:"#/properties/workloads/items/properties/refreshSeconds/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid285 = _errs979 === errors;
}
else {
var valid285 = true;
}
}
}
}
}
var valid227 = _errs975 === errors;
}
else {
var valid227 = true;
}
if(valid227){
if(data316.copies !== undefined){
let data408 = data316.copies;
const _errs981 = errors;
if((!((typeof data408 == "number") && (isFinite(data408)))) && (!(data408 && typeof data408 == "object" && !Array.isArray(data408)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/copies",schemaPath:"#/properties/workloads/items/properties/copies/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.copies.type}}];
return false;
}
if(errors === _errs981){
if(data408 && typeof data408 == "object" && !Array.isArray(data408)){
let missing106;
if((data408.unread === undefined) && (missing106 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/copies",schemaPath:"#/properties/workloads/items/properties/copies/required",keyword:"required",params:{missingProperty: missing106}}];
return false;
}
else {
if(data408.unread !== undefined){
const _errs983 = errors;
if(typeof data408.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/copies/unread",schemaPath:"#/properties/workloads/items/properties/copies/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid286 = _errs983 === errors;
}
else {
var valid286 = true;
}
if(valid286){
if(data408.detail !== undefined){
const _errs985 = errors;
if(typeof data408.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/copies/detail",schemaPath:"#/properties/workloads/items/properties/copies/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid286 = _errs985 === errors;
}
else {
var valid286 = true;
}
}
}
}
}
var valid227 = _errs981 === errors;
}
else {
var valid227 = true;
}
if(valid227){
if(data316.restartsOnRotation !== undefined){
let data411 = data316.restartsOnRotation;
const _errs987 = errors;
const _errs988 = errors;
if((typeof data411 !== "boolean") && (!(data411 && typeof data411 == "object" && !Array.isArray(data411)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/restartsOnRotation",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema60.type}}];
return false;
}
if(errors === _errs988){
if(data411 && typeof data411 == "object" && !Array.isArray(data411)){
let missing107;
if((data411.unread === undefined) && (missing107 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/restartsOnRotation",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing107}}];
return false;
}
else {
if(data411.unread !== undefined){
const _errs990 = errors;
if(typeof data411.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/restartsOnRotation/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid288 = _errs990 === errors;
}
else {
var valid288 = true;
}
if(valid288){
if(data411.detail !== undefined){
const _errs992 = errors;
if(typeof data411.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31+"/restartsOnRotation/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid288 = _errs992 === errors;
}
else {
var valid288 = true;
}
}
}
}
}
var valid227 = _errs987 === errors;
}
else {
var valid227 = true;
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
validate10.errors = [{instancePath:instancePath+"/workloads/" + i31,schemaPath:"#/properties/workloads/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid226 = _errs768 === errors;
if(!valid226){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/workloads",schemaPath:"#/properties/workloads/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs766 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.databases !== undefined){
let data414 = data.databases;
const _errs994 = errors;
if(errors === _errs994){
if(Array.isArray(data414)){
var valid289 = true;
const len42 = data414.length;
for(let i42=0; i42<len42; i42++){
let data415 = data414[i42];
const _errs996 = errors;
if(errors === _errs996){
if(data415 && typeof data415 == "object" && !Array.isArray(data415)){
if(data415.arn !== undefined){
let data416 = data415.arn;
const _errs998 = errors;
const _errs999 = errors;
if((typeof data416 !== "string") && (!(Array.isArray(data416)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs999){
if(Array.isArray(data416)){
var valid292 = true;
const len43 = data416.length;
for(let i43=0; i43<len43; i43++){
let data417 = data416[i43];
const _errs1001 = errors;
if((typeof data417 !== "string") && (!(data417 && typeof data417 == "object" && !Array.isArray(data417)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/arn/" + i43,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs1001){
if(data417 && typeof data417 == "object" && !Array.isArray(data417)){
let missing108;
if((data417.hole === undefined) && (missing108 = "hole")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/arn/" + i43,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing108}}];
return false;
}
else {
if(data417.hole !== undefined){
const _errs1003 = errors;
if(typeof data417.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/arn/" + i43+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid293 = _errs1003 === errors;
}
else {
var valid293 = true;
}
if(valid293){
if(data417.width !== undefined){
let data419 = data417.width;
const _errs1005 = errors;
if(!(((typeof data419 == "number") && (!(data419 % 1) && !isNaN(data419))) && (isFinite(data419)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/arn/" + i43+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid293 = _errs1005 === errors;
}
else {
var valid293 = true;
}
}
}
}
}
var valid292 = _errs1001 === errors;
if(!valid292){
break;
}
}
}
}
var valid290 = _errs998 === errors;
}
else {
var valid290 = true;
}
if(valid290){
if(data415.scope !== undefined){
const _errs1007 = errors;
if(typeof data415.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid290 = _errs1007 === errors;
}
else {
var valid290 = true;
}
if(valid290){
if(data415.address !== undefined){
const _errs1010 = errors;
if(typeof data415.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid290 = _errs1010 === errors;
}
else {
var valid290 = true;
}
if(valid290){
if(data415.construct !== undefined){
const _errs1013 = errors;
if(typeof data415.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid290 = _errs1013 === errors;
}
else {
var valid290 = true;
}
if(valid290){
if(data415.at !== undefined){
let data423 = data415.at;
const _errs1016 = errors;
const _errs1017 = errors;
if(errors === _errs1017){
if(data423 && typeof data423 == "object" && !Array.isArray(data423)){
let missing109;
if((((((data423.file === undefined) && (missing109 = "file")) || ((data423.startLine === undefined) && (missing109 = "startLine"))) || ((data423.startColumn === undefined) && (missing109 = "startColumn"))) || ((data423.endLine === undefined) && (missing109 = "endLine"))) || ((data423.endColumn === undefined) && (missing109 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing109}}];
return false;
}
else {
if(data423.file !== undefined){
const _errs1019 = errors;
if(typeof data423.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid298 = _errs1019 === errors;
}
else {
var valid298 = true;
}
if(valid298){
if(data423.startLine !== undefined){
let data425 = data423.startLine;
const _errs1021 = errors;
if(!(((typeof data425 == "number") && (!(data425 % 1) && !isNaN(data425))) && (isFinite(data425)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid298 = _errs1021 === errors;
}
else {
var valid298 = true;
}
if(valid298){
if(data423.startColumn !== undefined){
let data426 = data423.startColumn;
const _errs1023 = errors;
if(!(((typeof data426 == "number") && (!(data426 % 1) && !isNaN(data426))) && (isFinite(data426)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid298 = _errs1023 === errors;
}
else {
var valid298 = true;
}
if(valid298){
if(data423.endLine !== undefined){
let data427 = data423.endLine;
const _errs1025 = errors;
if(!(((typeof data427 == "number") && (!(data427 % 1) && !isNaN(data427))) && (isFinite(data427)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid298 = _errs1025 === errors;
}
else {
var valid298 = true;
}
if(valid298){
if(data423.endColumn !== undefined){
let data428 = data423.endColumn;
const _errs1027 = errors;
if(!(((typeof data428 == "number") && (!(data428 % 1) && !isNaN(data428))) && (isFinite(data428)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid298 = _errs1027 === errors;
}
else {
var valid298 = true;
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
var valid290 = _errs1016 === errors;
}
else {
var valid290 = true;
}
if(valid290){
if(data415.name !== undefined){
let data429 = data415.name;
const _errs1029 = errors;
const _errs1030 = errors;
if((typeof data429 != "object") && (typeof data429 !== "string")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs1030){
if(Array.isArray(data429)){
var valid300 = true;
const len44 = data429.length;
for(let i44=0; i44<len44; i44++){
let data430 = data429[i44];
const _errs1032 = errors;
if((typeof data430 !== "string") && (!(data430 && typeof data430 == "object" && !Array.isArray(data430)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/name/" + i44,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs1032){
if(data430 && typeof data430 == "object" && !Array.isArray(data430)){
let missing110;
if((data430.hole === undefined) && (missing110 = "hole")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/name/" + i44,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing110}}];
return false;
}
else {
if(data430.hole !== undefined){
const _errs1034 = errors;
if(typeof data430.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/name/" + i44+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid301 = _errs1034 === errors;
}
else {
var valid301 = true;
}
if(valid301){
if(data430.width !== undefined){
let data432 = data430.width;
const _errs1036 = errors;
if(!(((typeof data432 == "number") && (!(data432 % 1) && !isNaN(data432))) && (isFinite(data432)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/name/" + i44+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid301 = _errs1036 === errors;
}
else {
var valid301 = true;
}
}
}
}
}
var valid300 = _errs1032 === errors;
if(!valid300){
break;
}
}
}
if(errors === _errs1030){
if(data429 && typeof data429 == "object" && !Array.isArray(data429)){
let missing111;
if((data429.unread === undefined) && (missing111 = "unread")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing111}}];
return false;
}
else {
if(data429.unread !== undefined){
const _errs1038 = errors;
if(typeof data429.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid302 = _errs1038 === errors;
}
else {
var valid302 = true;
}
if(valid302){
if(data429.detail !== undefined){
const _errs1040 = errors;
if(typeof data429.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid302 = _errs1040 === errors;
}
else {
var valid302 = true;
}
}
}
}
}
}
var valid290 = _errs1029 === errors;
}
else {
var valid290 = true;
}
if(valid290){
if(data415.type !== undefined){
let data435 = data415.type;
const _errs1042 = errors;
const _errs1043 = errors;
if((typeof data435 !== "string") && (!(data435 && typeof data435 == "object" && !Array.isArray(data435)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/type",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema67.type}}];
return false;
}
if(errors === _errs1043){
if(data435 && typeof data435 == "object" && !Array.isArray(data435)){
let missing112;
if((data435.unread === undefined) && (missing112 = "unread")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/type",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing112}}];
return false;
}
else {
if(data435.unread !== undefined){
const _errs1045 = errors;
if(typeof data435.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/type/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid304 = _errs1045 === errors;
}
else {
var valid304 = true;
}
if(valid304){
if(data435.detail !== undefined){
const _errs1047 = errors;
if(typeof data435.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/type/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid304 = _errs1047 === errors;
}
else {
var valid304 = true;
}
}
}
}
}
var valid290 = _errs1042 === errors;
}
else {
var valid290 = true;
}
if(valid290){
if(data415.engine !== undefined){
let data438 = data415.engine;
const _errs1049 = errors;
const _errs1050 = errors;
if((typeof data438 != "object") && (typeof data438 !== "string")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/engine",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs1050){
if(Array.isArray(data438)){
var valid306 = true;
const len45 = data438.length;
for(let i45=0; i45<len45; i45++){
let data439 = data438[i45];
const _errs1052 = errors;
if((typeof data439 !== "string") && (!(data439 && typeof data439 == "object" && !Array.isArray(data439)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/engine/" + i45,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs1052){
if(data439 && typeof data439 == "object" && !Array.isArray(data439)){
let missing113;
if((data439.hole === undefined) && (missing113 = "hole")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/engine/" + i45,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing113}}];
return false;
}
else {
if(data439.hole !== undefined){
const _errs1054 = errors;
if(typeof data439.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/engine/" + i45+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid307 = _errs1054 === errors;
}
else {
var valid307 = true;
}
if(valid307){
if(data439.width !== undefined){
let data441 = data439.width;
const _errs1056 = errors;
if(!(((typeof data441 == "number") && (!(data441 % 1) && !isNaN(data441))) && (isFinite(data441)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/engine/" + i45+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid307 = _errs1056 === errors;
}
else {
var valid307 = true;
}
}
}
}
}
var valid306 = _errs1052 === errors;
if(!valid306){
break;
}
}
}
if(errors === _errs1050){
if(data438 && typeof data438 == "object" && !Array.isArray(data438)){
let missing114;
if((data438.unread === undefined) && (missing114 = "unread")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/engine",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing114}}];
return false;
}
else {
if(data438.unread !== undefined){
const _errs1058 = errors;
if(typeof data438.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/engine/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid308 = _errs1058 === errors;
}
else {
var valid308 = true;
}
if(valid308){
if(data438.detail !== undefined){
const _errs1060 = errors;
if(typeof data438.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/engine/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid308 = _errs1060 === errors;
}
else {
var valid308 = true;
}
}
}
}
}
}
var valid290 = _errs1049 === errors;
}
else {
var valid290 = true;
}
if(valid290){
if(data415.managedPassword !== undefined){
let data444 = data415.managedPassword;
const _errs1062 = errors;
const _errs1063 = errors;
if((typeof data444 !== "boolean") && (!(data444 && typeof data444 == "object" && !Array.isArray(data444)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/managedPassword",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema60.type}}];
return false;
}
if(errors === _errs1063){
if(data444 && typeof data444 == "object" && !Array.isArray(data444)){
let missing115;
if((data444.unread === undefined) && (missing115 = "unread")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/managedPassword",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing115}}];
return false;
}
else {
if(data444.unread !== undefined){
const _errs1065 = errors;
if(typeof data444.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/managedPassword/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid310 = _errs1065 === errors;
}
else {
var valid310 = true;
}
if(valid310){
if(data444.detail !== undefined){
const _errs1067 = errors;
if(typeof data444.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/managedPassword/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid310 = _errs1067 === errors;
}
else {
var valid310 = true;
}
}
}
}
}
var valid290 = _errs1062 === errors;
}
else {
var valid290 = true;
}
if(valid290){
if(data415.password !== undefined){
let data447 = data415.password;
const _errs1069 = errors;
if((!(data447 && typeof data447 == "object" && !Array.isArray(data447))) && (data447 !== null)){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/password",schemaPath:"#/properties/databases/items/properties/password/type",keyword:"type",params:{type: schema11.properties.databases.items.properties.password.type}}];
return false;
}
const _errs1071 = errors;
let valid311 = true;
const _errs1072 = errors;
if(data447 && typeof data447 == "object" && !Array.isArray(data447)){
let missing116;
if((data447.unread === undefined) && (missing116 = "unread")){
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
var _valid10 = _errs1072 === errors;
errors = _errs1071;
if(vErrors !== null){
if(_errs1071){
vErrors.length = _errs1071;
}
else {
vErrors = null;
}
}
let ifClause9;
if(_valid10){
const _errs1073 = errors;
if(data447 && typeof data447 == "object" && !Array.isArray(data447)){
if(data447.unread !== undefined){
const _errs1074 = errors;
if(typeof data447.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/password/unread",schemaPath:"#/properties/databases/items/properties/password/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid312 = _errs1074 === errors;
}
else {
var valid312 = true;
}
if(valid312){
if(data447.detail !== undefined){
const _errs1076 = errors;
if(typeof data447.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/password/detail",schemaPath:"#/properties/databases/items/properties/password/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid312 = _errs1076 === errors;
}
else {
var valid312 = true;
}
}
}
var _valid10 = _errs1073 === errors;
valid311 = _valid10;
ifClause9 = "then";
}
else {
const _errs1078 = errors;
if(data447 && typeof data447 == "object" && !Array.isArray(data447)){
let missing117;
if((data447.origin === undefined) && (missing117 = "origin")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/password",schemaPath:"#/properties/databases/items/properties/password/else/required",keyword:"required",params:{missingProperty: missing117}}];
return false;
}
else {
if(data447.origin !== undefined){
const _errs1079 = errors;
if(typeof data447.origin !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/password/origin",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid313 = _errs1079 === errors;
}
else {
var valid313 = true;
}
if(valid313){
if(data447.words !== undefined){
const _errs1082 = errors;
if(typeof data447.words !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/password/words",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid313 = _errs1082 === errors;
}
else {
var valid313 = true;
}
if(valid313){
if(data447.keys !== undefined){
let data452 = data447.keys;
const _errs1085 = errors;
if(errors === _errs1085){
if(Array.isArray(data452)){
var valid316 = true;
const len46 = data452.length;
for(let i46=0; i46<len46; i46++){
const _errs1087 = errors;
if(typeof data452[i46] !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/password/keys/" + i46,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid316 = _errs1087 === errors;
if(!valid316){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/password/keys",schemaPath:"#/properties/databases/items/properties/password/else/properties/keys/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid313 = _errs1085 === errors;
}
else {
var valid313 = true;
}
if(valid313){
if(data447.from !== undefined){
const _errs1090 = errors;
if(typeof data447.from !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/password/from",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid313 = _errs1090 === errors;
}
else {
var valid313 = true;
}
if(valid313){
if(data447.at !== undefined){
let data455 = data447.at;
const _errs1093 = errors;
const _errs1094 = errors;
if(errors === _errs1094){
if(data455 && typeof data455 == "object" && !Array.isArray(data455)){
let missing118;
if((((((data455.file === undefined) && (missing118 = "file")) || ((data455.startLine === undefined) && (missing118 = "startLine"))) || ((data455.startColumn === undefined) && (missing118 = "startColumn"))) || ((data455.endLine === undefined) && (missing118 = "endLine"))) || ((data455.endColumn === undefined) && (missing118 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/password/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing118}}];
return false;
}
else {
if(data455.file !== undefined){
const _errs1096 = errors;
if(typeof data455.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/password/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid320 = _errs1096 === errors;
}
else {
var valid320 = true;
}
if(valid320){
if(data455.startLine !== undefined){
let data457 = data455.startLine;
const _errs1098 = errors;
if(!(((typeof data457 == "number") && (!(data457 % 1) && !isNaN(data457))) && (isFinite(data457)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/password/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid320 = _errs1098 === errors;
}
else {
var valid320 = true;
}
if(valid320){
if(data455.startColumn !== undefined){
let data458 = data455.startColumn;
const _errs1100 = errors;
if(!(((typeof data458 == "number") && (!(data458 % 1) && !isNaN(data458))) && (isFinite(data458)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/password/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid320 = _errs1100 === errors;
}
else {
var valid320 = true;
}
if(valid320){
if(data455.endLine !== undefined){
let data459 = data455.endLine;
const _errs1102 = errors;
if(!(((typeof data459 == "number") && (!(data459 % 1) && !isNaN(data459))) && (isFinite(data459)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/password/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid320 = _errs1102 === errors;
}
else {
var valid320 = true;
}
if(valid320){
if(data455.endColumn !== undefined){
let data460 = data455.endColumn;
const _errs1104 = errors;
if(!(((typeof data460 == "number") && (!(data460 % 1) && !isNaN(data460))) && (isFinite(data460)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/password/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid320 = _errs1104 === errors;
}
else {
var valid320 = true;
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
var valid313 = _errs1093 === errors;
}
else {
var valid313 = true;
}
}
}
}
}
}
}
var _valid10 = _errs1078 === errors;
valid311 = _valid10;
ifClause9 = "else";
}
if(!valid311){
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
var valid290 = _errs1069 === errors;
}
else {
var valid290 = true;
}
if(valid290){
if(data415.passwordSecrets !== undefined){
let data461 = data415.passwordSecrets;
const _errs1106 = errors;
if(!data461 || typeof data461 != "object"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/passwordSecrets",schemaPath:"#/properties/databases/items/properties/passwordSecrets/type",keyword:"type",params:{type: schema11.properties.databases.items.properties.passwordSecrets.type}}];
return false;
}
if(errors === _errs1106){
if(Array.isArray(data461)){
var valid321 = true;
const len47 = data461.length;
for(let i47=0; i47<len47; i47++){
const _errs1108 = errors;
if(typeof data461[i47] !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/passwordSecrets/" + i47,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid321 = _errs1108 === errors;
if(!valid321){
break;
}
}
}
if(errors === _errs1106){
if(data461 && typeof data461 == "object" && !Array.isArray(data461)){
let missing119;
if((data461.unread === undefined) && (missing119 = "unread")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/passwordSecrets",schemaPath:"#/properties/databases/items/properties/passwordSecrets/required",keyword:"required",params:{missingProperty: missing119}}];
return false;
}
else {
if(data461.unread !== undefined){
const _errs1111 = errors;
if(typeof data461.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/passwordSecrets/unread",schemaPath:"#/properties/databases/items/properties/passwordSecrets/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid323 = _errs1111 === errors;
}
else {
var valid323 = true;
}
if(valid323){
if(data461.detail !== undefined){
const _errs1113 = errors;
if(typeof data461.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i42+"/passwordSecrets/detail",schemaPath:"#/properties/databases/items/properties/passwordSecrets/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid323 = _errs1113 === errors;
}
else {
var valid323 = true;
}
}
}
}
}
}
var valid290 = _errs1106 === errors;
}
else {
var valid290 = true;
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
validate10.errors = [{instancePath:instancePath+"/databases/" + i42,schemaPath:"#/properties/databases/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid289 = _errs996 === errors;
if(!valid289){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/databases",schemaPath:"#/properties/databases/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs994 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.declarations !== undefined){
let data465 = data.declarations;
const _errs1115 = errors;
if(errors === _errs1115){
if(Array.isArray(data465)){
var valid324 = true;
const len48 = data465.length;
for(let i48=0; i48<len48; i48++){
let data466 = data465[i48];
const _errs1117 = errors;
if(errors === _errs1117){
if(data466 && typeof data466 == "object" && !Array.isArray(data466)){
if(data466.arn !== undefined){
let data467 = data466.arn;
const _errs1119 = errors;
const _errs1120 = errors;
if((typeof data467 !== "string") && (!(Array.isArray(data467)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs1120){
if(Array.isArray(data467)){
var valid327 = true;
const len49 = data467.length;
for(let i49=0; i49<len49; i49++){
let data468 = data467[i49];
const _errs1122 = errors;
if((typeof data468 !== "string") && (!(data468 && typeof data468 == "object" && !Array.isArray(data468)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/arn/" + i49,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs1122){
if(data468 && typeof data468 == "object" && !Array.isArray(data468)){
let missing120;
if((data468.hole === undefined) && (missing120 = "hole")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/arn/" + i49,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing120}}];
return false;
}
else {
if(data468.hole !== undefined){
const _errs1124 = errors;
if(typeof data468.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/arn/" + i49+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid328 = _errs1124 === errors;
}
else {
var valid328 = true;
}
if(valid328){
if(data468.width !== undefined){
let data470 = data468.width;
const _errs1126 = errors;
if(!(((typeof data470 == "number") && (!(data470 % 1) && !isNaN(data470))) && (isFinite(data470)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/arn/" + i49+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid328 = _errs1126 === errors;
}
else {
var valid328 = true;
}
}
}
}
}
var valid327 = _errs1122 === errors;
if(!valid327){
break;
}
}
}
}
var valid325 = _errs1119 === errors;
}
else {
var valid325 = true;
}
if(valid325){
if(data466.scope !== undefined){
const _errs1128 = errors;
if(typeof data466.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid325 = _errs1128 === errors;
}
else {
var valid325 = true;
}
if(valid325){
if(data466.address !== undefined){
const _errs1131 = errors;
if(typeof data466.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid325 = _errs1131 === errors;
}
else {
var valid325 = true;
}
if(valid325){
if(data466.construct !== undefined){
const _errs1134 = errors;
if(typeof data466.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid325 = _errs1134 === errors;
}
else {
var valid325 = true;
}
if(valid325){
if(data466.at !== undefined){
let data474 = data466.at;
const _errs1137 = errors;
const _errs1138 = errors;
if(errors === _errs1138){
if(data474 && typeof data474 == "object" && !Array.isArray(data474)){
let missing121;
if((((((data474.file === undefined) && (missing121 = "file")) || ((data474.startLine === undefined) && (missing121 = "startLine"))) || ((data474.startColumn === undefined) && (missing121 = "startColumn"))) || ((data474.endLine === undefined) && (missing121 = "endLine"))) || ((data474.endColumn === undefined) && (missing121 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing121}}];
return false;
}
else {
if(data474.file !== undefined){
const _errs1140 = errors;
if(typeof data474.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid333 = _errs1140 === errors;
}
else {
var valid333 = true;
}
if(valid333){
if(data474.startLine !== undefined){
let data476 = data474.startLine;
const _errs1142 = errors;
if(!(((typeof data476 == "number") && (!(data476 % 1) && !isNaN(data476))) && (isFinite(data476)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid333 = _errs1142 === errors;
}
else {
var valid333 = true;
}
if(valid333){
if(data474.startColumn !== undefined){
let data477 = data474.startColumn;
const _errs1144 = errors;
if(!(((typeof data477 == "number") && (!(data477 % 1) && !isNaN(data477))) && (isFinite(data477)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid333 = _errs1144 === errors;
}
else {
var valid333 = true;
}
if(valid333){
if(data474.endLine !== undefined){
let data478 = data474.endLine;
const _errs1146 = errors;
if(!(((typeof data478 == "number") && (!(data478 % 1) && !isNaN(data478))) && (isFinite(data478)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid333 = _errs1146 === errors;
}
else {
var valid333 = true;
}
if(valid333){
if(data474.endColumn !== undefined){
let data479 = data474.endColumn;
const _errs1148 = errors;
if(!(((typeof data479 == "number") && (!(data479 % 1) && !isNaN(data479))) && (isFinite(data479)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid333 = _errs1148 === errors;
}
else {
var valid333 = true;
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
var valid325 = _errs1137 === errors;
}
else {
var valid325 = true;
}
if(valid325){
if(data466.name !== undefined){
let data480 = data466.name;
const _errs1150 = errors;
const _errs1151 = errors;
if((typeof data480 != "object") && (typeof data480 !== "string")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs1151){
if(Array.isArray(data480)){
var valid335 = true;
const len50 = data480.length;
for(let i50=0; i50<len50; i50++){
let data481 = data480[i50];
const _errs1153 = errors;
if((typeof data481 !== "string") && (!(data481 && typeof data481 == "object" && !Array.isArray(data481)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/name/" + i50,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs1153){
if(data481 && typeof data481 == "object" && !Array.isArray(data481)){
let missing122;
if((data481.hole === undefined) && (missing122 = "hole")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/name/" + i50,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing122}}];
return false;
}
else {
if(data481.hole !== undefined){
const _errs1155 = errors;
if(typeof data481.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/name/" + i50+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid336 = _errs1155 === errors;
}
else {
var valid336 = true;
}
if(valid336){
if(data481.width !== undefined){
let data483 = data481.width;
const _errs1157 = errors;
if(!(((typeof data483 == "number") && (!(data483 % 1) && !isNaN(data483))) && (isFinite(data483)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/name/" + i50+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid336 = _errs1157 === errors;
}
else {
var valid336 = true;
}
}
}
}
}
var valid335 = _errs1153 === errors;
if(!valid335){
break;
}
}
}
if(errors === _errs1151){
if(data480 && typeof data480 == "object" && !Array.isArray(data480)){
let missing123;
if((data480.unread === undefined) && (missing123 = "unread")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing123}}];
return false;
}
else {
if(data480.unread !== undefined){
const _errs1159 = errors;
if(typeof data480.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid337 = _errs1159 === errors;
}
else {
var valid337 = true;
}
if(valid337){
if(data480.detail !== undefined){
const _errs1161 = errors;
if(typeof data480.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid337 = _errs1161 === errors;
}
else {
var valid337 = true;
}
}
}
}
}
}
var valid325 = _errs1150 === errors;
}
else {
var valid325 = true;
}
if(valid325){
if(data466.role !== undefined){
let data486 = data466.role;
const _errs1163 = errors;
const _errs1164 = errors;
if((typeof data486 !== "string") && (!(data486 && typeof data486 == "object" && !Array.isArray(data486)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/role",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema67.type}}];
return false;
}
if(errors === _errs1164){
if(data486 && typeof data486 == "object" && !Array.isArray(data486)){
let missing124;
if((data486.unread === undefined) && (missing124 = "unread")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/role",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing124}}];
return false;
}
else {
if(data486.unread !== undefined){
const _errs1166 = errors;
if(typeof data486.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/role/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid339 = _errs1166 === errors;
}
else {
var valid339 = true;
}
if(valid339){
if(data486.detail !== undefined){
const _errs1168 = errors;
if(typeof data486.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/role/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid339 = _errs1168 === errors;
}
else {
var valid339 = true;
}
}
}
}
}
var valid325 = _errs1163 === errors;
}
else {
var valid325 = true;
}
if(valid325){
if(data466.value !== undefined){
let data489 = data466.value;
const _errs1170 = errors;
if((!(data489 && typeof data489 == "object" && !Array.isArray(data489))) && (data489 !== null)){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/value",schemaPath:"#/properties/declarations/items/properties/value/type",keyword:"type",params:{type: schema11.properties.declarations.items.properties.value.type}}];
return false;
}
const _errs1172 = errors;
let valid340 = true;
const _errs1173 = errors;
if(data489 && typeof data489 == "object" && !Array.isArray(data489)){
let missing125;
if((data489.unread === undefined) && (missing125 = "unread")){
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
var _valid11 = _errs1173 === errors;
errors = _errs1172;
if(vErrors !== null){
if(_errs1172){
vErrors.length = _errs1172;
}
else {
vErrors = null;
}
}
let ifClause10;
if(_valid11){
const _errs1174 = errors;
if(data489 && typeof data489 == "object" && !Array.isArray(data489)){
if(data489.unread !== undefined){
const _errs1175 = errors;
if(typeof data489.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/value/unread",schemaPath:"#/properties/declarations/items/properties/value/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid341 = _errs1175 === errors;
}
else {
var valid341 = true;
}
if(valid341){
if(data489.detail !== undefined){
const _errs1177 = errors;
if(typeof data489.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/value/detail",schemaPath:"#/properties/declarations/items/properties/value/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid341 = _errs1177 === errors;
}
else {
var valid341 = true;
}
}
}
var _valid11 = _errs1174 === errors;
valid340 = _valid11;
ifClause10 = "then";
}
else {
const _errs1179 = errors;
if(data489 && typeof data489 == "object" && !Array.isArray(data489)){
let missing126;
if((data489.origin === undefined) && (missing126 = "origin")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/value",schemaPath:"#/properties/declarations/items/properties/value/else/required",keyword:"required",params:{missingProperty: missing126}}];
return false;
}
else {
if(data489.origin !== undefined){
const _errs1180 = errors;
if(typeof data489.origin !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/value/origin",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid342 = _errs1180 === errors;
}
else {
var valid342 = true;
}
if(valid342){
if(data489.words !== undefined){
const _errs1183 = errors;
if(typeof data489.words !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/value/words",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid342 = _errs1183 === errors;
}
else {
var valid342 = true;
}
if(valid342){
if(data489.keys !== undefined){
let data494 = data489.keys;
const _errs1186 = errors;
if(errors === _errs1186){
if(Array.isArray(data494)){
var valid345 = true;
const len51 = data494.length;
for(let i51=0; i51<len51; i51++){
const _errs1188 = errors;
if(typeof data494[i51] !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/value/keys/" + i51,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid345 = _errs1188 === errors;
if(!valid345){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/value/keys",schemaPath:"#/properties/declarations/items/properties/value/else/properties/keys/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid342 = _errs1186 === errors;
}
else {
var valid342 = true;
}
if(valid342){
if(data489.from !== undefined){
const _errs1191 = errors;
if(typeof data489.from !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/value/from",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid342 = _errs1191 === errors;
}
else {
var valid342 = true;
}
if(valid342){
if(data489.at !== undefined){
let data497 = data489.at;
const _errs1194 = errors;
const _errs1195 = errors;
if(errors === _errs1195){
if(data497 && typeof data497 == "object" && !Array.isArray(data497)){
let missing127;
if((((((data497.file === undefined) && (missing127 = "file")) || ((data497.startLine === undefined) && (missing127 = "startLine"))) || ((data497.startColumn === undefined) && (missing127 = "startColumn"))) || ((data497.endLine === undefined) && (missing127 = "endLine"))) || ((data497.endColumn === undefined) && (missing127 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/value/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing127}}];
return false;
}
else {
if(data497.file !== undefined){
const _errs1197 = errors;
if(typeof data497.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/value/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid349 = _errs1197 === errors;
}
else {
var valid349 = true;
}
if(valid349){
if(data497.startLine !== undefined){
let data499 = data497.startLine;
const _errs1199 = errors;
if(!(((typeof data499 == "number") && (!(data499 % 1) && !isNaN(data499))) && (isFinite(data499)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/value/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid349 = _errs1199 === errors;
}
else {
var valid349 = true;
}
if(valid349){
if(data497.startColumn !== undefined){
let data500 = data497.startColumn;
const _errs1201 = errors;
if(!(((typeof data500 == "number") && (!(data500 % 1) && !isNaN(data500))) && (isFinite(data500)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/value/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid349 = _errs1201 === errors;
}
else {
var valid349 = true;
}
if(valid349){
if(data497.endLine !== undefined){
let data501 = data497.endLine;
const _errs1203 = errors;
if(!(((typeof data501 == "number") && (!(data501 % 1) && !isNaN(data501))) && (isFinite(data501)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/value/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid349 = _errs1203 === errors;
}
else {
var valid349 = true;
}
if(valid349){
if(data497.endColumn !== undefined){
let data502 = data497.endColumn;
const _errs1205 = errors;
if(!(((typeof data502 == "number") && (!(data502 % 1) && !isNaN(data502))) && (isFinite(data502)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/value/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid349 = _errs1205 === errors;
}
else {
var valid349 = true;
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
var valid342 = _errs1194 === errors;
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
var _valid11 = _errs1179 === errors;
valid340 = _valid11;
ifClause10 = "else";
}
if(!valid340){
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
var valid325 = _errs1170 === errors;
}
else {
var valid325 = true;
}
if(valid325){
if(data466.sensitive !== undefined){
let data503 = data466.sensitive;
const _errs1207 = errors;
const _errs1208 = errors;
if((typeof data503 !== "boolean") && (!(data503 && typeof data503 == "object" && !Array.isArray(data503)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/sensitive",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema60.type}}];
return false;
}
if(errors === _errs1208){
if(data503 && typeof data503 == "object" && !Array.isArray(data503)){
let missing128;
if((data503.unread === undefined) && (missing128 = "unread")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/sensitive",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing128}}];
return false;
}
else {
if(data503.unread !== undefined){
const _errs1210 = errors;
if(typeof data503.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/sensitive/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid351 = _errs1210 === errors;
}
else {
var valid351 = true;
}
if(valid351){
if(data503.detail !== undefined){
const _errs1212 = errors;
if(typeof data503.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/sensitive/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid351 = _errs1212 === errors;
}
else {
var valid351 = true;
}
}
}
}
}
var valid325 = _errs1207 === errors;
}
else {
var valid325 = true;
}
if(valid325){
if(data466.exported !== undefined){
let data506 = data466.exported;
const _errs1214 = errors;
const _errs1215 = errors;
if((typeof data506 !== "boolean") && (!(data506 && typeof data506 == "object" && !Array.isArray(data506)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/exported",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema60.type}}];
return false;
}
if(errors === _errs1215){
if(data506 && typeof data506 == "object" && !Array.isArray(data506)){
let missing129;
if((data506.unread === undefined) && (missing129 = "unread")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/exported",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing129}}];
return false;
}
else {
if(data506.unread !== undefined){
const _errs1217 = errors;
if(typeof data506.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/exported/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid353 = _errs1217 === errors;
}
else {
var valid353 = true;
}
if(valid353){
if(data506.detail !== undefined){
const _errs1219 = errors;
if(typeof data506.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/exported/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid353 = _errs1219 === errors;
}
else {
var valid353 = true;
}
}
}
}
}
var valid325 = _errs1214 === errors;
}
else {
var valid325 = true;
}
if(valid325){
if(data466.inState !== undefined){
let data509 = data466.inState;
const _errs1221 = errors;
if((!(data509 && typeof data509 == "object" && !Array.isArray(data509))) && (data509 !== null)){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/inState",schemaPath:"#/properties/declarations/items/properties/inState/type",keyword:"type",params:{type: schema11.properties.declarations.items.properties.inState.type}}];
return false;
}
const _errs1223 = errors;
let valid354 = true;
const _errs1224 = errors;
if(data509 && typeof data509 == "object" && !Array.isArray(data509)){
let missing130;
if((data509.unread === undefined) && (missing130 = "unread")){
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
var _valid12 = _errs1224 === errors;
errors = _errs1223;
if(vErrors !== null){
if(_errs1223){
vErrors.length = _errs1223;
}
else {
vErrors = null;
}
}
let ifClause11;
if(_valid12){
const _errs1225 = errors;
if(data509 && typeof data509 == "object" && !Array.isArray(data509)){
if(data509.unread !== undefined){
const _errs1226 = errors;
if(typeof data509.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/inState/unread",schemaPath:"#/properties/declarations/items/properties/inState/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid355 = _errs1226 === errors;
}
else {
var valid355 = true;
}
if(valid355){
if(data509.detail !== undefined){
const _errs1228 = errors;
if(typeof data509.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/inState/detail",schemaPath:"#/properties/declarations/items/properties/inState/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid355 = _errs1228 === errors;
}
else {
var valid355 = true;
}
}
}
var _valid12 = _errs1225 === errors;
valid354 = _valid12;
ifClause11 = "then";
}
else {
const _errs1230 = errors;
if(data509 && typeof data509 == "object" && !Array.isArray(data509)){
let missing131;
if(((data509.backend === undefined) && (missing131 = "backend")) || ((data509.by === undefined) && (missing131 = "by"))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/inState",schemaPath:"#/properties/declarations/items/properties/inState/else/required",keyword:"required",params:{missingProperty: missing131}}];
return false;
}
else {
if(data509.backend !== undefined){
const _errs1231 = errors;
if(typeof data509.backend !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/inState/backend",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid356 = _errs1231 === errors;
}
else {
var valid356 = true;
}
if(valid356){
if(data509.by !== undefined){
const _errs1234 = errors;
if(typeof data509.by !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/inState/by",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid356 = _errs1234 === errors;
}
else {
var valid356 = true;
}
if(valid356){
if(data509.at !== undefined){
let data514 = data509.at;
const _errs1237 = errors;
const _errs1238 = errors;
if(errors === _errs1238){
if(data514 && typeof data514 == "object" && !Array.isArray(data514)){
let missing132;
if((((((data514.file === undefined) && (missing132 = "file")) || ((data514.startLine === undefined) && (missing132 = "startLine"))) || ((data514.startColumn === undefined) && (missing132 = "startColumn"))) || ((data514.endLine === undefined) && (missing132 = "endLine"))) || ((data514.endColumn === undefined) && (missing132 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/inState/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing132}}];
return false;
}
else {
if(data514.file !== undefined){
const _errs1240 = errors;
if(typeof data514.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/inState/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid360 = _errs1240 === errors;
}
else {
var valid360 = true;
}
if(valid360){
if(data514.startLine !== undefined){
let data516 = data514.startLine;
const _errs1242 = errors;
if(!(((typeof data516 == "number") && (!(data516 % 1) && !isNaN(data516))) && (isFinite(data516)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/inState/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid360 = _errs1242 === errors;
}
else {
var valid360 = true;
}
if(valid360){
if(data514.startColumn !== undefined){
let data517 = data514.startColumn;
const _errs1244 = errors;
if(!(((typeof data517 == "number") && (!(data517 % 1) && !isNaN(data517))) && (isFinite(data517)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/inState/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid360 = _errs1244 === errors;
}
else {
var valid360 = true;
}
if(valid360){
if(data514.endLine !== undefined){
let data518 = data514.endLine;
const _errs1246 = errors;
if(!(((typeof data518 == "number") && (!(data518 % 1) && !isNaN(data518))) && (isFinite(data518)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/inState/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid360 = _errs1246 === errors;
}
else {
var valid360 = true;
}
if(valid360){
if(data514.endColumn !== undefined){
let data519 = data514.endColumn;
const _errs1248 = errors;
if(!(((typeof data519 == "number") && (!(data519 % 1) && !isNaN(data519))) && (isFinite(data519)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48+"/inState/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid360 = _errs1248 === errors;
}
else {
var valid360 = true;
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
var valid356 = _errs1237 === errors;
}
else {
var valid356 = true;
}
}
}
}
}
var _valid12 = _errs1230 === errors;
valid354 = _valid12;
ifClause11 = "else";
}
if(!valid354){
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
var valid325 = _errs1221 === errors;
}
else {
var valid325 = true;
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
validate10.errors = [{instancePath:instancePath+"/declarations/" + i48,schemaPath:"#/properties/declarations/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid324 = _errs1117 === errors;
if(!valid324){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/declarations",schemaPath:"#/properties/declarations/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1115 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suppressions !== undefined){
let data520 = data.suppressions;
const _errs1250 = errors;
if(errors === _errs1250){
if(Array.isArray(data520)){
var valid361 = true;
const len52 = data520.length;
for(let i52=0; i52<len52; i52++){
let data521 = data520[i52];
const _errs1252 = errors;
if(errors === _errs1252){
if(data521 && typeof data521 == "object" && !Array.isArray(data521)){
let missing133;
if(((((data521.rules === undefined) && (missing133 = "rules")) || ((data521.reason === undefined) && (missing133 = "reason"))) || ((data521.at === undefined) && (missing133 = "at"))) || ((data521.covers === undefined) && (missing133 = "covers"))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i52,schemaPath:"#/properties/suppressions/items/required",keyword:"required",params:{missingProperty: missing133}}];
return false;
}
else {
if(data521.scope !== undefined){
const _errs1254 = errors;
if(typeof data521.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i52+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid362 = _errs1254 === errors;
}
else {
var valid362 = true;
}
if(valid362){
if(data521.rules !== undefined){
let data523 = data521.rules;
const _errs1257 = errors;
if(errors === _errs1257){
if(Array.isArray(data523)){
var valid364 = true;
const len53 = data523.length;
for(let i53=0; i53<len53; i53++){
const _errs1259 = errors;
if(typeof data523[i53] !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i52+"/rules/" + i53,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid364 = _errs1259 === errors;
if(!valid364){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i52+"/rules",schemaPath:"#/properties/suppressions/items/properties/rules/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid362 = _errs1257 === errors;
}
else {
var valid362 = true;
}
if(valid362){
if(data521.reason !== undefined){
const _errs1262 = errors;
if(typeof data521.reason !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i52+"/reason",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid362 = _errs1262 === errors;
}
else {
var valid362 = true;
}
if(valid362){
if(data521.until !== undefined){
const _errs1265 = errors;
if(typeof data521.until !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i52+"/until",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid362 = _errs1265 === errors;
}
else {
var valid362 = true;
}
if(valid362){
if(data521.at !== undefined){
let data527 = data521.at;
const _errs1268 = errors;
const _errs1269 = errors;
if(errors === _errs1269){
if(data527 && typeof data527 == "object" && !Array.isArray(data527)){
let missing134;
if((((((data527.file === undefined) && (missing134 = "file")) || ((data527.startLine === undefined) && (missing134 = "startLine"))) || ((data527.startColumn === undefined) && (missing134 = "startColumn"))) || ((data527.endLine === undefined) && (missing134 = "endLine"))) || ((data527.endColumn === undefined) && (missing134 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i52+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing134}}];
return false;
}
else {
if(data527.file !== undefined){
const _errs1271 = errors;
if(typeof data527.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i52+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid369 = _errs1271 === errors;
}
else {
var valid369 = true;
}
if(valid369){
if(data527.startLine !== undefined){
let data529 = data527.startLine;
const _errs1273 = errors;
if(!(((typeof data529 == "number") && (!(data529 % 1) && !isNaN(data529))) && (isFinite(data529)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i52+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid369 = _errs1273 === errors;
}
else {
var valid369 = true;
}
if(valid369){
if(data527.startColumn !== undefined){
let data530 = data527.startColumn;
const _errs1275 = errors;
if(!(((typeof data530 == "number") && (!(data530 % 1) && !isNaN(data530))) && (isFinite(data530)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i52+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid369 = _errs1275 === errors;
}
else {
var valid369 = true;
}
if(valid369){
if(data527.endLine !== undefined){
let data531 = data527.endLine;
const _errs1277 = errors;
if(!(((typeof data531 == "number") && (!(data531 % 1) && !isNaN(data531))) && (isFinite(data531)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i52+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid369 = _errs1277 === errors;
}
else {
var valid369 = true;
}
if(valid369){
if(data527.endColumn !== undefined){
let data532 = data527.endColumn;
const _errs1279 = errors;
if(!(((typeof data532 == "number") && (!(data532 % 1) && !isNaN(data532))) && (isFinite(data532)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i52+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid369 = _errs1279 === errors;
}
else {
var valid369 = true;
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
var valid362 = _errs1268 === errors;
}
else {
var valid362 = true;
}
if(valid362){
if(data521.covers !== undefined){
let data533 = data521.covers;
const _errs1281 = errors;
const _errs1282 = errors;
if(errors === _errs1282){
if(data533 && typeof data533 == "object" && !Array.isArray(data533)){
let missing135;
if((((((data533.file === undefined) && (missing135 = "file")) || ((data533.startLine === undefined) && (missing135 = "startLine"))) || ((data533.startColumn === undefined) && (missing135 = "startColumn"))) || ((data533.endLine === undefined) && (missing135 = "endLine"))) || ((data533.endColumn === undefined) && (missing135 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i52+"/covers",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing135}}];
return false;
}
else {
if(data533.file !== undefined){
const _errs1284 = errors;
if(typeof data533.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i52+"/covers/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid371 = _errs1284 === errors;
}
else {
var valid371 = true;
}
if(valid371){
if(data533.startLine !== undefined){
let data535 = data533.startLine;
const _errs1286 = errors;
if(!(((typeof data535 == "number") && (!(data535 % 1) && !isNaN(data535))) && (isFinite(data535)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i52+"/covers/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid371 = _errs1286 === errors;
}
else {
var valid371 = true;
}
if(valid371){
if(data533.startColumn !== undefined){
let data536 = data533.startColumn;
const _errs1288 = errors;
if(!(((typeof data536 == "number") && (!(data536 % 1) && !isNaN(data536))) && (isFinite(data536)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i52+"/covers/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid371 = _errs1288 === errors;
}
else {
var valid371 = true;
}
if(valid371){
if(data533.endLine !== undefined){
let data537 = data533.endLine;
const _errs1290 = errors;
if(!(((typeof data537 == "number") && (!(data537 % 1) && !isNaN(data537))) && (isFinite(data537)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i52+"/covers/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid371 = _errs1290 === errors;
}
else {
var valid371 = true;
}
if(valid371){
if(data533.endColumn !== undefined){
let data538 = data533.endColumn;
const _errs1292 = errors;
if(!(((typeof data538 == "number") && (!(data538 % 1) && !isNaN(data538))) && (isFinite(data538)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i52+"/covers/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid371 = _errs1292 === errors;
}
else {
var valid371 = true;
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
var valid362 = _errs1281 === errors;
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
}
else {
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i52,schemaPath:"#/properties/suppressions/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid361 = _errs1252 === errors;
if(!valid361){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/suppressions",schemaPath:"#/properties/suppressions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1250 === errors;
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
