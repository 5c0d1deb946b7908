// Derived from snapshot-schema.ts by `npm run generate`.
/* eslint-disable */
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"title":"hushlint snapshot","type":"object","required":["version","takenAt","scopes"],"properties":{"version":{"$ref":"#/$defs/string"},"takenAt":{"title":"an ISO 8601 time","type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$"},"scopes":{"title":"a list of scopes","type":"array","items":{"title":"a scope","type":"object","required":["id","world","listed"],"properties":{"id":{"$ref":"#/$defs/string"},"world":{"$ref":"#/$defs/string"},"partition":{"$ref":"#/$defs/string"},"account":{"$ref":"#/$defs/string"},"region":{"$ref":"#/$defs/string"},"root":{"$ref":"#/$defs/string"},"listed":{"title":"kinds that were listed","type":"object","additionalProperties":{"title":"true or { \"unread\": reason }","type":["boolean","object"],"if":{"type":"boolean"},"then":{"title":"true or { \"unread\": reason }","const":true},"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}}}}}},"secrets":{"title":"a list of secrets","type":"array","items":{"title":"a resource","type":"object","required":["arn"],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"description":{"$ref":"#/$defs/observedText"},"tags":{"$ref":"#/$defs/tags"},"type":{"$ref":"#/$defs/observedStringOrNull"},"owningService":{"$ref":"#/$defs/observedStringOrNull"},"kmsKeyId":{"$ref":"#/$defs/observedText"},"rotation":{"title":"rotation settings, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["enabled"],"properties":{"enabled":{"$ref":"#/$defs/boolean"},"functionArn":{"$ref":"#/$defs/textOrNull"},"automaticallyAfterDays":{"$ref":"#/$defs/numberOrNull"},"scheduleExpression":{"$ref":"#/$defs/textOrNull"},"duration":{"$ref":"#/$defs/stringOrNull"}}}},"lastRotatedAt":{"$ref":"#/$defs/observedTime"},"nextRotationAt":{"$ref":"#/$defs/observedTime"},"createdAt":{"$ref":"#/$defs/observedTime"},"lastChangedAt":{"$ref":"#/$defs/observedTime"},"lastAccessedAt":{"$ref":"#/$defs/observedTime"},"deletedAt":{"$ref":"#/$defs/observedTime"},"primaryRegion":{"$ref":"#/$defs/observedStringOrNull"},"replicas":{"title":"a list of replicas or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a replica","type":"object","required":["region"],"properties":{"region":{"$ref":"#/$defs/text"},"kmsKeyId":{"$ref":"#/$defs/textOrNull"},"status":{"$ref":"#/$defs/stringOrNull"},"statusMessage":{"$ref":"#/$defs/stringOrNull"},"lastAccessedAt":{"$ref":"#/$defs/timeOrNull"}}}},"versions":{"title":"a list of versions or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a version","type":"object","required":["id","stages"],"properties":{"id":{"$ref":"#/$defs/string"},"stages":{"title":"a list of strings","type":"array","items":{"$ref":"#/$defs/string"}},"createdAt":{"$ref":"#/$defs/timeOrNull"},"lastAccessedAt":{"$ref":"#/$defs/timeOrNull"}}}},"resourcePolicy":{"$ref":"#/$defs/policy"}}}},"parameters":{"title":"a list of parameters","type":"array","items":{"title":"a resource","type":"object","required":["arn"],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"type":{"$ref":"#/$defs/observedString"},"tier":{"$ref":"#/$defs/observedString"},"dataType":{"$ref":"#/$defs/observedStringOrNull"},"description":{"$ref":"#/$defs/observedText"},"tags":{"$ref":"#/$defs/tags"},"kmsKeyId":{"$ref":"#/$defs/observedText"},"lastModifiedAt":{"$ref":"#/$defs/observedTime"},"policies":{"title":"a list of parameter policies or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a parameter policy","type":"object","required":["type","status"],"properties":{"type":{"$ref":"#/$defs/string"},"status":{"$ref":"#/$defs/stringOrNull"},"expiresAt":{"$ref":"#/$defs/timeOrNull"}}}},"resourcePolicies":{"title":"a list of policy documents or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a policy document","type":"object"}}}}},"keys":{"title":"a list of keys","type":"array","items":{"title":"a resource","type":"object","required":["arn"],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"aliases":{"title":"a list of aliases or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"$ref":"#/$defs/text"}},"manager":{"$ref":"#/$defs/observedString"},"state":{"$ref":"#/$defs/observedString"},"deletionAt":{"$ref":"#/$defs/observedTime"},"origin":{"$ref":"#/$defs/observedString"},"spec":{"$ref":"#/$defs/observedString"},"multiRegion":{"$ref":"#/$defs/observedStringOrNull"},"createdAt":{"$ref":"#/$defs/observedTime"},"rotation":{"title":"rotation settings or { \"unread\": reason }","type":["object"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["enabled"],"properties":{"enabled":{"$ref":"#/$defs/boolean"},"periodDays":{"$ref":"#/$defs/numberOrNull"}}}},"policy":{"$ref":"#/$defs/policy"}}}},"accounts":{"title":"a list of accounts","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"highThroughput":{"$ref":"#/$defs/observedBoolean"},"defaultParameterTier":{"$ref":"#/$defs/observedString"}}}},"suppressions":{"title":"a list of suppressions","type":"array","items":{"title":"a suppression","type":"object","required":["rules","reason","at","covers"],"properties":{"scope":{"$ref":"#/$defs/string"},"rules":{"title":"a list of rule names","type":"array","items":{"$ref":"#/$defs/string"}},"reason":{"$ref":"#/$defs/string"},"until":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"covers":{"$ref":"#/$defs/location"}}}}},"$defs":{"string":{"title":"a string","type":"string"},"stringOrNull":{"title":"a string or null","type":["string","null"]},"number":{"title":"a number","type":"number"},"numberOrNull":{"title":"a number or null","type":["number","null"]},"boolean":{"title":"true or false","type":"boolean"},"text":{"title":"text: a string or a list of parts","type":["string","array"],"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}},"textOrNull":{"title":"text or null","type":["string","array","null"],"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}},"timeOrNull":{"title":"an ISO 8601 time or null","type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"},"observedString":{"title":"a string or { \"unread\": reason }","type":["string","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"observedStringOrNull":{"title":"a string, null or { \"unread\": reason }","type":["string","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"observedBoolean":{"title":"true, false or { \"unread\": reason }","type":["boolean","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"observedText":{"title":"text, null or { \"unread\": reason }","type":["string","array","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}},"observedTime":{"title":"an ISO 8601 time, null or { \"unread\": reason }","type":["string","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"},"location":{"title":"a place in a file","type":"object","required":["file","startLine","startColumn","endLine","endColumn"],"properties":{"file":{"title":"a string","type":"string"},"startLine":{"title":"an integer","type":"integer"},"startColumn":{"title":"an integer","type":"integer"},"endLine":{"title":"an integer","type":"integer"},"endColumn":{"title":"an integer","type":"integer"}}},"policy":{"title":"a policy document, null or { \"unread\": reason }","type":["object","null"],"properties":{"Statement":{"title":"a statement or a list of statements","type":["object","array"],"items":{"title":"a statement","type":"object"}}}},"tags":{"title":"tags or { \"unread\": reason }","type":["object"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"additionalProperties":{"title":"text: a string or a list of parts","type":["string","array"],"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}}}}}};
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
const schema56 = {"title":"a string or { \"unread\": reason }","type":["string","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}};
const schema84 = {"title":"true, false or { \"unread\": reason }","type":["boolean","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}};
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
let data121 = data.parameters;
const _errs296 = errors;
if(errors === _errs296){
if(Array.isArray(data121)){
var valid93 = true;
const len15 = data121.length;
for(let i15=0; i15<len15; i15++){
let data122 = data121[i15];
const _errs298 = errors;
if(errors === _errs298){
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
let missing33;
if((data122.arn === undefined) && (missing33 = "arn")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: missing33}}];
return false;
}
else {
if(data122.arn !== undefined){
let data123 = data122.arn;
const _errs300 = errors;
const _errs301 = errors;
if((typeof data123 !== "string") && (!(Array.isArray(data123)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs301){
if(Array.isArray(data123)){
var valid96 = true;
const len16 = data123.length;
for(let i16=0; i16<len16; i16++){
let data124 = data123[i16];
const _errs303 = errors;
if((typeof data124 !== "string") && (!(data124 && typeof data124 == "object" && !Array.isArray(data124)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/arn/" + i16,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs303){
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
let missing34;
if((data124.hole === undefined) && (missing34 = "hole")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/arn/" + i16,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing34}}];
return false;
}
else {
if(data124.hole !== undefined){
const _errs305 = errors;
if(typeof data124.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/arn/" + i16+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid97 = _errs305 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data124.width !== undefined){
let data126 = data124.width;
const _errs307 = errors;
if(!(((typeof data126 == "number") && (!(data126 % 1) && !isNaN(data126))) && (isFinite(data126)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/arn/" + i16+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid97 = _errs307 === errors;
}
else {
var valid97 = true;
}
}
}
}
}
var valid96 = _errs303 === errors;
if(!valid96){
break;
}
}
}
}
var valid94 = _errs300 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data122.scope !== undefined){
const _errs309 = errors;
if(typeof data122.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid94 = _errs309 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data122.address !== undefined){
const _errs312 = errors;
if(typeof data122.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid94 = _errs312 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data122.at !== undefined){
let data129 = data122.at;
const _errs315 = errors;
const _errs316 = errors;
if(errors === _errs316){
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
let missing35;
if((((((data129.file === undefined) && (missing35 = "file")) || ((data129.startLine === undefined) && (missing35 = "startLine"))) || ((data129.startColumn === undefined) && (missing35 = "startColumn"))) || ((data129.endLine === undefined) && (missing35 = "endLine"))) || ((data129.endColumn === undefined) && (missing35 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing35}}];
return false;
}
else {
if(data129.file !== undefined){
const _errs318 = errors;
if(typeof data129.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid101 = _errs318 === errors;
}
else {
var valid101 = true;
}
if(valid101){
if(data129.startLine !== undefined){
let data131 = data129.startLine;
const _errs320 = errors;
if(!(((typeof data131 == "number") && (!(data131 % 1) && !isNaN(data131))) && (isFinite(data131)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid101 = _errs320 === errors;
}
else {
var valid101 = true;
}
if(valid101){
if(data129.startColumn !== undefined){
let data132 = data129.startColumn;
const _errs322 = errors;
if(!(((typeof data132 == "number") && (!(data132 % 1) && !isNaN(data132))) && (isFinite(data132)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid101 = _errs322 === errors;
}
else {
var valid101 = true;
}
if(valid101){
if(data129.endLine !== undefined){
let data133 = data129.endLine;
const _errs324 = errors;
if(!(((typeof data133 == "number") && (!(data133 % 1) && !isNaN(data133))) && (isFinite(data133)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid101 = _errs324 === errors;
}
else {
var valid101 = true;
}
if(valid101){
if(data129.endColumn !== undefined){
let data134 = data129.endColumn;
const _errs326 = errors;
if(!(((typeof data134 == "number") && (!(data134 % 1) && !isNaN(data134))) && (isFinite(data134)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid101 = _errs326 === errors;
}
else {
var valid101 = true;
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
var valid94 = _errs315 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data122.name !== undefined){
let data135 = data122.name;
const _errs328 = errors;
const _errs329 = errors;
if((typeof data135 != "object") && (typeof data135 !== "string")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema23.type}}];
return false;
}
if(errors === _errs329){
if(Array.isArray(data135)){
var valid103 = true;
const len17 = data135.length;
for(let i17=0; i17<len17; i17++){
let data136 = data135[i17];
const _errs331 = errors;
if((typeof data136 !== "string") && (!(data136 && typeof data136 == "object" && !Array.isArray(data136)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/name/" + i17,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema23.items.type}}];
return false;
}
if(errors === _errs331){
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
let missing36;
if((data136.hole === undefined) && (missing36 = "hole")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/name/" + i17,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing36}}];
return false;
}
else {
if(data136.hole !== undefined){
const _errs333 = errors;
if(typeof data136.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/name/" + i17+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid104 = _errs333 === errors;
}
else {
var valid104 = true;
}
if(valid104){
if(data136.width !== undefined){
let data138 = data136.width;
const _errs335 = errors;
if(!(((typeof data138 == "number") && (!(data138 % 1) && !isNaN(data138))) && (isFinite(data138)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/name/" + i17+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid104 = _errs335 === errors;
}
else {
var valid104 = true;
}
}
}
}
}
var valid103 = _errs331 === errors;
if(!valid103){
break;
}
}
}
if(errors === _errs329){
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
let missing37;
if((data135.unread === undefined) && (missing37 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing37}}];
return false;
}
else {
if(data135.unread !== undefined){
const _errs337 = errors;
if(typeof data135.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid105 = _errs337 === errors;
}
else {
var valid105 = true;
}
if(valid105){
if(data135.detail !== undefined){
const _errs339 = errors;
if(typeof data135.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid105 = _errs339 === errors;
}
else {
var valid105 = true;
}
}
}
}
}
}
var valid94 = _errs328 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data122.type !== undefined){
let data141 = data122.type;
const _errs341 = errors;
const _errs342 = errors;
if((typeof data141 !== "string") && (!(data141 && typeof data141 == "object" && !Array.isArray(data141)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/type",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema56.type}}];
return false;
}
if(errors === _errs342){
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
let missing38;
if((data141.unread === undefined) && (missing38 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/type",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing38}}];
return false;
}
else {
if(data141.unread !== undefined){
const _errs344 = errors;
if(typeof data141.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/type/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid107 = _errs344 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data141.detail !== undefined){
const _errs346 = errors;
if(typeof data141.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/type/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid107 = _errs346 === errors;
}
else {
var valid107 = true;
}
}
}
}
}
var valid94 = _errs341 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data122.tier !== undefined){
let data144 = data122.tier;
const _errs348 = errors;
const _errs349 = errors;
if((typeof data144 !== "string") && (!(data144 && typeof data144 == "object" && !Array.isArray(data144)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/tier",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema56.type}}];
return false;
}
if(errors === _errs349){
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
let missing39;
if((data144.unread === undefined) && (missing39 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/tier",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing39}}];
return false;
}
else {
if(data144.unread !== undefined){
const _errs351 = errors;
if(typeof data144.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/tier/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid109 = _errs351 === errors;
}
else {
var valid109 = true;
}
if(valid109){
if(data144.detail !== undefined){
const _errs353 = errors;
if(typeof data144.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/tier/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid109 = _errs353 === errors;
}
else {
var valid109 = true;
}
}
}
}
}
var valid94 = _errs348 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data122.dataType !== undefined){
let data147 = data122.dataType;
const _errs355 = errors;
const _errs356 = errors;
if(((typeof data147 !== "string") && (data147 !== null)) && (!(data147 && typeof data147 == "object" && !Array.isArray(data147)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/dataType",schemaPath:"#/$defs/observedStringOrNull/type",keyword:"type",params:{type: schema26.type}}];
return false;
}
if(errors === _errs356){
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
let missing40;
if((data147.unread === undefined) && (missing40 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/dataType",schemaPath:"#/$defs/observedStringOrNull/required",keyword:"required",params:{missingProperty: missing40}}];
return false;
}
else {
if(data147.unread !== undefined){
const _errs358 = errors;
if(typeof data147.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/dataType/unread",schemaPath:"#/$defs/observedStringOrNull/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid111 = _errs358 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data147.detail !== undefined){
const _errs360 = errors;
if(typeof data147.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/dataType/detail",schemaPath:"#/$defs/observedStringOrNull/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid111 = _errs360 === errors;
}
else {
var valid111 = true;
}
}
}
}
}
var valid94 = _errs355 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data122.description !== undefined){
let data150 = data122.description;
const _errs362 = errors;
const _errs363 = errors;
if((typeof data150 != "object") && (typeof data150 !== "string")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/description",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema23.type}}];
return false;
}
if(errors === _errs363){
if(Array.isArray(data150)){
var valid113 = true;
const len18 = data150.length;
for(let i18=0; i18<len18; i18++){
let data151 = data150[i18];
const _errs365 = errors;
if((typeof data151 !== "string") && (!(data151 && typeof data151 == "object" && !Array.isArray(data151)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/description/" + i18,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema23.items.type}}];
return false;
}
if(errors === _errs365){
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
let missing41;
if((data151.hole === undefined) && (missing41 = "hole")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/description/" + i18,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing41}}];
return false;
}
else {
if(data151.hole !== undefined){
const _errs367 = errors;
if(typeof data151.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/description/" + i18+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid114 = _errs367 === errors;
}
else {
var valid114 = true;
}
if(valid114){
if(data151.width !== undefined){
let data153 = data151.width;
const _errs369 = errors;
if(!(((typeof data153 == "number") && (!(data153 % 1) && !isNaN(data153))) && (isFinite(data153)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/description/" + i18+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid114 = _errs369 === errors;
}
else {
var valid114 = true;
}
}
}
}
}
var valid113 = _errs365 === errors;
if(!valid113){
break;
}
}
}
if(errors === _errs363){
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
let missing42;
if((data150.unread === undefined) && (missing42 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/description",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing42}}];
return false;
}
else {
if(data150.unread !== undefined){
const _errs371 = errors;
if(typeof data150.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/description/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid115 = _errs371 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data150.detail !== undefined){
const _errs373 = errors;
if(typeof data150.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/description/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid115 = _errs373 === errors;
}
else {
var valid115 = true;
}
}
}
}
}
}
var valid94 = _errs362 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data122.tags !== undefined){
let data156 = data122.tags;
const _errs375 = errors;
if(!(data156 && typeof data156 == "object" && !Array.isArray(data156))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/tags",schemaPath:"#/$defs/tags/type",keyword:"type",params:{type: schema25.type}}];
return false;
}
const _errs378 = errors;
let valid117 = true;
const _errs379 = errors;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
let missing43;
if((data156.unread === undefined) && (missing43 = "unread")){
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
var _valid3 = _errs379 === errors;
errors = _errs378;
if(vErrors !== null){
if(_errs378){
vErrors.length = _errs378;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid3){
const _errs380 = errors;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
if(data156.unread !== undefined){
const _errs381 = errors;
if(typeof data156.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/tags/unread",schemaPath:"#/$defs/tags/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid118 = _errs381 === errors;
}
else {
var valid118 = true;
}
if(valid118){
if(data156.detail !== undefined){
const _errs383 = errors;
if(typeof data156.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/tags/detail",schemaPath:"#/$defs/tags/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid118 = _errs383 === errors;
}
else {
var valid118 = true;
}
}
}
var _valid3 = _errs380 === errors;
valid117 = _valid3;
ifClause2 = "then";
}
else {
const _errs385 = errors;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
for(const key2 in data156){
let data159 = data156[key2];
const _errs387 = errors;
if((typeof data159 !== "string") && (!(Array.isArray(data159)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/tags/else/additionalProperties/type",keyword:"type",params:{type: schema25.else.additionalProperties.type}}];
return false;
}
if(errors === _errs387){
if(Array.isArray(data159)){
var valid120 = true;
const len19 = data159.length;
for(let i19=0; i19<len19; i19++){
let data160 = data159[i19];
const _errs389 = errors;
if((typeof data160 !== "string") && (!(data160 && typeof data160 == "object" && !Array.isArray(data160)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19,schemaPath:"#/$defs/tags/else/additionalProperties/items/type",keyword:"type",params:{type: schema25.else.additionalProperties.items.type}}];
return false;
}
if(errors === _errs389){
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
let missing44;
if((data160.hole === undefined) && (missing44 = "hole")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19,schemaPath:"#/$defs/tags/else/additionalProperties/items/required",keyword:"required",params:{missingProperty: missing44}}];
return false;
}
else {
if(data160.hole !== undefined){
const _errs391 = errors;
if(typeof data160.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/hole",schemaPath:"#/$defs/tags/else/additionalProperties/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid121 = _errs391 === errors;
}
else {
var valid121 = true;
}
if(valid121){
if(data160.width !== undefined){
let data162 = data160.width;
const _errs393 = errors;
if(!(((typeof data162 == "number") && (!(data162 % 1) && !isNaN(data162))) && (isFinite(data162)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/width",schemaPath:"#/$defs/tags/else/additionalProperties/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid121 = _errs393 === errors;
}
else {
var valid121 = true;
}
}
}
}
}
var valid120 = _errs389 === errors;
if(!valid120){
break;
}
}
}
}
var valid119 = _errs387 === errors;
if(!valid119){
break;
}
}
}
var _valid3 = _errs385 === errors;
valid117 = _valid3;
ifClause2 = "else";
}
if(!valid117){
const err7 = {instancePath:instancePath+"/parameters/" + i15+"/tags",schemaPath:"#/$defs/tags/if",keyword:"if",params:{failingKeyword: ifClause2}};
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
var valid94 = _errs375 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data122.kmsKeyId !== undefined){
let data163 = data122.kmsKeyId;
const _errs395 = errors;
const _errs396 = errors;
if((typeof data163 != "object") && (typeof data163 !== "string")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/kmsKeyId",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema23.type}}];
return false;
}
if(errors === _errs396){
if(Array.isArray(data163)){
var valid123 = true;
const len20 = data163.length;
for(let i20=0; i20<len20; i20++){
let data164 = data163[i20];
const _errs398 = errors;
if((typeof data164 !== "string") && (!(data164 && typeof data164 == "object" && !Array.isArray(data164)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/kmsKeyId/" + i20,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema23.items.type}}];
return false;
}
if(errors === _errs398){
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
let missing45;
if((data164.hole === undefined) && (missing45 = "hole")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/kmsKeyId/" + i20,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing45}}];
return false;
}
else {
if(data164.hole !== undefined){
const _errs400 = errors;
if(typeof data164.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/kmsKeyId/" + i20+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid124 = _errs400 === errors;
}
else {
var valid124 = true;
}
if(valid124){
if(data164.width !== undefined){
let data166 = data164.width;
const _errs402 = errors;
if(!(((typeof data166 == "number") && (!(data166 % 1) && !isNaN(data166))) && (isFinite(data166)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/kmsKeyId/" + i20+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid124 = _errs402 === errors;
}
else {
var valid124 = true;
}
}
}
}
}
var valid123 = _errs398 === errors;
if(!valid123){
break;
}
}
}
if(errors === _errs396){
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
let missing46;
if((data163.unread === undefined) && (missing46 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/kmsKeyId",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing46}}];
return false;
}
else {
if(data163.unread !== undefined){
const _errs404 = errors;
if(typeof data163.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/kmsKeyId/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid125 = _errs404 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data163.detail !== undefined){
const _errs406 = errors;
if(typeof data163.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/kmsKeyId/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid125 = _errs406 === errors;
}
else {
var valid125 = true;
}
}
}
}
}
}
var valid94 = _errs395 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data122.lastModifiedAt !== undefined){
let data169 = data122.lastModifiedAt;
const _errs408 = errors;
const _errs409 = errors;
if(((typeof data169 !== "string") && (data169 !== null)) && (!(data169 && typeof data169 == "object" && !Array.isArray(data169)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/lastModifiedAt",schemaPath:"#/$defs/observedTime/type",keyword:"type",params:{type: schema34.type}}];
return false;
}
if(errors === _errs409){
if(typeof data169 === "string"){
if(!pattern1.test(data169)){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/lastModifiedAt",schemaPath:"#/$defs/observedTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
if(errors === _errs409){
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
let missing47;
if((data169.unread === undefined) && (missing47 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/lastModifiedAt",schemaPath:"#/$defs/observedTime/required",keyword:"required",params:{missingProperty: missing47}}];
return false;
}
else {
if(data169.unread !== undefined){
const _errs411 = errors;
if(typeof data169.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/lastModifiedAt/unread",schemaPath:"#/$defs/observedTime/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid127 = _errs411 === errors;
}
else {
var valid127 = true;
}
if(valid127){
if(data169.detail !== undefined){
const _errs413 = errors;
if(typeof data169.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/lastModifiedAt/detail",schemaPath:"#/$defs/observedTime/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid127 = _errs413 === errors;
}
else {
var valid127 = true;
}
}
}
}
}
}
var valid94 = _errs408 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data122.policies !== undefined){
let data172 = data122.policies;
const _errs415 = errors;
if(!data172 || typeof data172 != "object"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/policies",schemaPath:"#/properties/parameters/items/properties/policies/type",keyword:"type",params:{type: schema11.properties.parameters.items.properties.policies.type}}];
return false;
}
if(errors === _errs415){
if(Array.isArray(data172)){
var valid128 = true;
const len21 = data172.length;
for(let i21=0; i21<len21; i21++){
let data173 = data172[i21];
const _errs417 = errors;
if(errors === _errs417){
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
let missing48;
if(((data173.type === undefined) && (missing48 = "type")) || ((data173.status === undefined) && (missing48 = "status"))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/policies/" + i21,schemaPath:"#/properties/parameters/items/properties/policies/items/required",keyword:"required",params:{missingProperty: missing48}}];
return false;
}
else {
if(data173.type !== undefined){
const _errs419 = errors;
if(typeof data173.type !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/policies/" + i21+"/type",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid129 = _errs419 === errors;
}
else {
var valid129 = true;
}
if(valid129){
if(data173.status !== undefined){
let data175 = data173.status;
const _errs422 = errors;
if((typeof data175 !== "string") && (data175 !== null)){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/policies/" + i21+"/status",schemaPath:"#/$defs/stringOrNull/type",keyword:"type",params:{type: schema33.type}}];
return false;
}
var valid129 = _errs422 === errors;
}
else {
var valid129 = true;
}
if(valid129){
if(data173.expiresAt !== undefined){
let data176 = data173.expiresAt;
const _errs425 = errors;
const _errs426 = errors;
if((typeof data176 !== "string") && (data176 !== null)){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/policies/" + i21+"/expiresAt",schemaPath:"#/$defs/timeOrNull/type",keyword:"type",params:{type: schema45.type}}];
return false;
}
if(errors === _errs426){
if(typeof data176 === "string"){
if(!pattern1.test(data176)){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/policies/" + i21+"/expiresAt",schemaPath:"#/$defs/timeOrNull/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
}
var valid129 = _errs425 === errors;
}
else {
var valid129 = true;
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
var valid128 = _errs417 === errors;
if(!valid128){
break;
}
}
}
if(errors === _errs415){
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
let missing49;
if((data172.unread === undefined) && (missing49 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/policies",schemaPath:"#/properties/parameters/items/properties/policies/required",keyword:"required",params:{missingProperty: missing49}}];
return false;
}
else {
if(data172.unread !== undefined){
const _errs428 = errors;
if(typeof data172.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/policies/unread",schemaPath:"#/properties/parameters/items/properties/policies/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid133 = _errs428 === errors;
}
else {
var valid133 = true;
}
if(valid133){
if(data172.detail !== undefined){
const _errs430 = errors;
if(typeof data172.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/policies/detail",schemaPath:"#/properties/parameters/items/properties/policies/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid133 = _errs430 === errors;
}
else {
var valid133 = true;
}
}
}
}
}
}
var valid94 = _errs415 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data122.resourcePolicies !== undefined){
let data179 = data122.resourcePolicies;
const _errs432 = errors;
if(!data179 || typeof data179 != "object"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/resourcePolicies",schemaPath:"#/properties/parameters/items/properties/resourcePolicies/type",keyword:"type",params:{type: schema11.properties.parameters.items.properties.resourcePolicies.type}}];
return false;
}
if(errors === _errs432){
if(Array.isArray(data179)){
var valid134 = true;
const len22 = data179.length;
for(let i22=0; i22<len22; i22++){
let data180 = data179[i22];
const _errs434 = errors;
if(!(data180 && typeof data180 == "object" && !Array.isArray(data180))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/resourcePolicies/" + i22,schemaPath:"#/properties/parameters/items/properties/resourcePolicies/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid134 = _errs434 === errors;
if(!valid134){
break;
}
}
}
if(errors === _errs432){
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
let missing50;
if((data179.unread === undefined) && (missing50 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/resourcePolicies",schemaPath:"#/properties/parameters/items/properties/resourcePolicies/required",keyword:"required",params:{missingProperty: missing50}}];
return false;
}
else {
if(data179.unread !== undefined){
const _errs436 = errors;
if(typeof data179.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/resourcePolicies/unread",schemaPath:"#/properties/parameters/items/properties/resourcePolicies/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid135 = _errs436 === errors;
}
else {
var valid135 = true;
}
if(valid135){
if(data179.detail !== undefined){
const _errs438 = errors;
if(typeof data179.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i15+"/resourcePolicies/detail",schemaPath:"#/properties/parameters/items/properties/resourcePolicies/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid135 = _errs438 === errors;
}
else {
var valid135 = true;
}
}
}
}
}
}
var valid94 = _errs432 === errors;
}
else {
var valid94 = true;
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
var valid93 = _errs298 === errors;
if(!valid93){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs296 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keys !== undefined){
let data183 = data.keys;
const _errs440 = errors;
if(errors === _errs440){
if(Array.isArray(data183)){
var valid136 = true;
const len23 = data183.length;
for(let i23=0; i23<len23; i23++){
let data184 = data183[i23];
const _errs442 = errors;
if(errors === _errs442){
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
let missing51;
if((data184.arn === undefined) && (missing51 = "arn")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23,schemaPath:"#/properties/keys/items/required",keyword:"required",params:{missingProperty: missing51}}];
return false;
}
else {
if(data184.arn !== undefined){
let data185 = data184.arn;
const _errs444 = errors;
const _errs445 = errors;
if((typeof data185 !== "string") && (!(Array.isArray(data185)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs445){
if(Array.isArray(data185)){
var valid139 = true;
const len24 = data185.length;
for(let i24=0; i24<len24; i24++){
let data186 = data185[i24];
const _errs447 = errors;
if((typeof data186 !== "string") && (!(data186 && typeof data186 == "object" && !Array.isArray(data186)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/arn/" + i24,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs447){
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
let missing52;
if((data186.hole === undefined) && (missing52 = "hole")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/arn/" + i24,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing52}}];
return false;
}
else {
if(data186.hole !== undefined){
const _errs449 = errors;
if(typeof data186.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/arn/" + i24+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid140 = _errs449 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data186.width !== undefined){
let data188 = data186.width;
const _errs451 = errors;
if(!(((typeof data188 == "number") && (!(data188 % 1) && !isNaN(data188))) && (isFinite(data188)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/arn/" + i24+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid140 = _errs451 === errors;
}
else {
var valid140 = true;
}
}
}
}
}
var valid139 = _errs447 === errors;
if(!valid139){
break;
}
}
}
}
var valid137 = _errs444 === errors;
}
else {
var valid137 = true;
}
if(valid137){
if(data184.scope !== undefined){
const _errs453 = errors;
if(typeof data184.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid137 = _errs453 === errors;
}
else {
var valid137 = true;
}
if(valid137){
if(data184.address !== undefined){
const _errs456 = errors;
if(typeof data184.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid137 = _errs456 === errors;
}
else {
var valid137 = true;
}
if(valid137){
if(data184.at !== undefined){
let data191 = data184.at;
const _errs459 = errors;
const _errs460 = errors;
if(errors === _errs460){
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
let missing53;
if((((((data191.file === undefined) && (missing53 = "file")) || ((data191.startLine === undefined) && (missing53 = "startLine"))) || ((data191.startColumn === undefined) && (missing53 = "startColumn"))) || ((data191.endLine === undefined) && (missing53 = "endLine"))) || ((data191.endColumn === undefined) && (missing53 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing53}}];
return false;
}
else {
if(data191.file !== undefined){
const _errs462 = errors;
if(typeof data191.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid144 = _errs462 === errors;
}
else {
var valid144 = true;
}
if(valid144){
if(data191.startLine !== undefined){
let data193 = data191.startLine;
const _errs464 = errors;
if(!(((typeof data193 == "number") && (!(data193 % 1) && !isNaN(data193))) && (isFinite(data193)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid144 = _errs464 === errors;
}
else {
var valid144 = true;
}
if(valid144){
if(data191.startColumn !== undefined){
let data194 = data191.startColumn;
const _errs466 = errors;
if(!(((typeof data194 == "number") && (!(data194 % 1) && !isNaN(data194))) && (isFinite(data194)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid144 = _errs466 === errors;
}
else {
var valid144 = true;
}
if(valid144){
if(data191.endLine !== undefined){
let data195 = data191.endLine;
const _errs468 = errors;
if(!(((typeof data195 == "number") && (!(data195 % 1) && !isNaN(data195))) && (isFinite(data195)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid144 = _errs468 === errors;
}
else {
var valid144 = true;
}
if(valid144){
if(data191.endColumn !== undefined){
let data196 = data191.endColumn;
const _errs470 = errors;
if(!(((typeof data196 == "number") && (!(data196 % 1) && !isNaN(data196))) && (isFinite(data196)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid144 = _errs470 === errors;
}
else {
var valid144 = true;
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
var valid137 = _errs459 === errors;
}
else {
var valid137 = true;
}
if(valid137){
if(data184.aliases !== undefined){
let data197 = data184.aliases;
const _errs472 = errors;
if(!data197 || typeof data197 != "object"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/aliases",schemaPath:"#/properties/keys/items/properties/aliases/type",keyword:"type",params:{type: schema11.properties.keys.items.properties.aliases.type}}];
return false;
}
if(errors === _errs472){
if(Array.isArray(data197)){
var valid145 = true;
const len25 = data197.length;
for(let i25=0; i25<len25; i25++){
let data198 = data197[i25];
const _errs474 = errors;
const _errs475 = errors;
if((typeof data198 !== "string") && (!(Array.isArray(data198)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/aliases/" + i25,schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs475){
if(Array.isArray(data198)){
var valid147 = true;
const len26 = data198.length;
for(let i26=0; i26<len26; i26++){
let data199 = data198[i26];
const _errs477 = errors;
if((typeof data199 !== "string") && (!(data199 && typeof data199 == "object" && !Array.isArray(data199)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/aliases/" + i25+"/" + i26,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs477){
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
let missing54;
if((data199.hole === undefined) && (missing54 = "hole")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/aliases/" + i25+"/" + i26,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing54}}];
return false;
}
else {
if(data199.hole !== undefined){
const _errs479 = errors;
if(typeof data199.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/aliases/" + i25+"/" + i26+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid148 = _errs479 === errors;
}
else {
var valid148 = true;
}
if(valid148){
if(data199.width !== undefined){
let data201 = data199.width;
const _errs481 = errors;
if(!(((typeof data201 == "number") && (!(data201 % 1) && !isNaN(data201))) && (isFinite(data201)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/aliases/" + i25+"/" + i26+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid148 = _errs481 === errors;
}
else {
var valid148 = true;
}
}
}
}
}
var valid147 = _errs477 === errors;
if(!valid147){
break;
}
}
}
}
var valid145 = _errs474 === errors;
if(!valid145){
break;
}
}
}
if(errors === _errs472){
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
let missing55;
if((data197.unread === undefined) && (missing55 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/aliases",schemaPath:"#/properties/keys/items/properties/aliases/required",keyword:"required",params:{missingProperty: missing55}}];
return false;
}
else {
if(data197.unread !== undefined){
const _errs483 = errors;
if(typeof data197.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/aliases/unread",schemaPath:"#/properties/keys/items/properties/aliases/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid149 = _errs483 === errors;
}
else {
var valid149 = true;
}
if(valid149){
if(data197.detail !== undefined){
const _errs485 = errors;
if(typeof data197.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/aliases/detail",schemaPath:"#/properties/keys/items/properties/aliases/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid149 = _errs485 === errors;
}
else {
var valid149 = true;
}
}
}
}
}
}
var valid137 = _errs472 === errors;
}
else {
var valid137 = true;
}
if(valid137){
if(data184.manager !== undefined){
let data204 = data184.manager;
const _errs487 = errors;
const _errs488 = errors;
if((typeof data204 !== "string") && (!(data204 && typeof data204 == "object" && !Array.isArray(data204)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/manager",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema56.type}}];
return false;
}
if(errors === _errs488){
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
let missing56;
if((data204.unread === undefined) && (missing56 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/manager",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing56}}];
return false;
}
else {
if(data204.unread !== undefined){
const _errs490 = errors;
if(typeof data204.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/manager/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid151 = _errs490 === errors;
}
else {
var valid151 = true;
}
if(valid151){
if(data204.detail !== undefined){
const _errs492 = errors;
if(typeof data204.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/manager/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid151 = _errs492 === errors;
}
else {
var valid151 = true;
}
}
}
}
}
var valid137 = _errs487 === errors;
}
else {
var valid137 = true;
}
if(valid137){
if(data184.state !== undefined){
let data207 = data184.state;
const _errs494 = errors;
const _errs495 = errors;
if((typeof data207 !== "string") && (!(data207 && typeof data207 == "object" && !Array.isArray(data207)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/state",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema56.type}}];
return false;
}
if(errors === _errs495){
if(data207 && typeof data207 == "object" && !Array.isArray(data207)){
let missing57;
if((data207.unread === undefined) && (missing57 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/state",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing57}}];
return false;
}
else {
if(data207.unread !== undefined){
const _errs497 = errors;
if(typeof data207.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/state/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid153 = _errs497 === errors;
}
else {
var valid153 = true;
}
if(valid153){
if(data207.detail !== undefined){
const _errs499 = errors;
if(typeof data207.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/state/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid153 = _errs499 === errors;
}
else {
var valid153 = true;
}
}
}
}
}
var valid137 = _errs494 === errors;
}
else {
var valid137 = true;
}
if(valid137){
if(data184.deletionAt !== undefined){
let data210 = data184.deletionAt;
const _errs501 = errors;
const _errs502 = errors;
if(((typeof data210 !== "string") && (data210 !== null)) && (!(data210 && typeof data210 == "object" && !Array.isArray(data210)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/deletionAt",schemaPath:"#/$defs/observedTime/type",keyword:"type",params:{type: schema34.type}}];
return false;
}
if(errors === _errs502){
if(typeof data210 === "string"){
if(!pattern1.test(data210)){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/deletionAt",schemaPath:"#/$defs/observedTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
if(errors === _errs502){
if(data210 && typeof data210 == "object" && !Array.isArray(data210)){
let missing58;
if((data210.unread === undefined) && (missing58 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/deletionAt",schemaPath:"#/$defs/observedTime/required",keyword:"required",params:{missingProperty: missing58}}];
return false;
}
else {
if(data210.unread !== undefined){
const _errs504 = errors;
if(typeof data210.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/deletionAt/unread",schemaPath:"#/$defs/observedTime/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid155 = _errs504 === errors;
}
else {
var valid155 = true;
}
if(valid155){
if(data210.detail !== undefined){
const _errs506 = errors;
if(typeof data210.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/deletionAt/detail",schemaPath:"#/$defs/observedTime/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid155 = _errs506 === errors;
}
else {
var valid155 = true;
}
}
}
}
}
}
var valid137 = _errs501 === errors;
}
else {
var valid137 = true;
}
if(valid137){
if(data184.origin !== undefined){
let data213 = data184.origin;
const _errs508 = errors;
const _errs509 = errors;
if((typeof data213 !== "string") && (!(data213 && typeof data213 == "object" && !Array.isArray(data213)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/origin",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema56.type}}];
return false;
}
if(errors === _errs509){
if(data213 && typeof data213 == "object" && !Array.isArray(data213)){
let missing59;
if((data213.unread === undefined) && (missing59 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/origin",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing59}}];
return false;
}
else {
if(data213.unread !== undefined){
const _errs511 = errors;
if(typeof data213.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/origin/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid157 = _errs511 === errors;
}
else {
var valid157 = true;
}
if(valid157){
if(data213.detail !== undefined){
const _errs513 = errors;
if(typeof data213.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/origin/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid157 = _errs513 === errors;
}
else {
var valid157 = true;
}
}
}
}
}
var valid137 = _errs508 === errors;
}
else {
var valid137 = true;
}
if(valid137){
if(data184.spec !== undefined){
let data216 = data184.spec;
const _errs515 = errors;
const _errs516 = errors;
if((typeof data216 !== "string") && (!(data216 && typeof data216 == "object" && !Array.isArray(data216)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/spec",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema56.type}}];
return false;
}
if(errors === _errs516){
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
let missing60;
if((data216.unread === undefined) && (missing60 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/spec",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing60}}];
return false;
}
else {
if(data216.unread !== undefined){
const _errs518 = errors;
if(typeof data216.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/spec/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid159 = _errs518 === errors;
}
else {
var valid159 = true;
}
if(valid159){
if(data216.detail !== undefined){
const _errs520 = errors;
if(typeof data216.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/spec/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid159 = _errs520 === errors;
}
else {
var valid159 = true;
}
}
}
}
}
var valid137 = _errs515 === errors;
}
else {
var valid137 = true;
}
if(valid137){
if(data184.multiRegion !== undefined){
let data219 = data184.multiRegion;
const _errs522 = errors;
const _errs523 = errors;
if(((typeof data219 !== "string") && (data219 !== null)) && (!(data219 && typeof data219 == "object" && !Array.isArray(data219)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/multiRegion",schemaPath:"#/$defs/observedStringOrNull/type",keyword:"type",params:{type: schema26.type}}];
return false;
}
if(errors === _errs523){
if(data219 && typeof data219 == "object" && !Array.isArray(data219)){
let missing61;
if((data219.unread === undefined) && (missing61 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/multiRegion",schemaPath:"#/$defs/observedStringOrNull/required",keyword:"required",params:{missingProperty: missing61}}];
return false;
}
else {
if(data219.unread !== undefined){
const _errs525 = errors;
if(typeof data219.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/multiRegion/unread",schemaPath:"#/$defs/observedStringOrNull/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid161 = _errs525 === errors;
}
else {
var valid161 = true;
}
if(valid161){
if(data219.detail !== undefined){
const _errs527 = errors;
if(typeof data219.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/multiRegion/detail",schemaPath:"#/$defs/observedStringOrNull/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid161 = _errs527 === errors;
}
else {
var valid161 = true;
}
}
}
}
}
var valid137 = _errs522 === errors;
}
else {
var valid137 = true;
}
if(valid137){
if(data184.createdAt !== undefined){
let data222 = data184.createdAt;
const _errs529 = errors;
const _errs530 = errors;
if(((typeof data222 !== "string") && (data222 !== null)) && (!(data222 && typeof data222 == "object" && !Array.isArray(data222)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/createdAt",schemaPath:"#/$defs/observedTime/type",keyword:"type",params:{type: schema34.type}}];
return false;
}
if(errors === _errs530){
if(typeof data222 === "string"){
if(!pattern1.test(data222)){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/createdAt",schemaPath:"#/$defs/observedTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
if(errors === _errs530){
if(data222 && typeof data222 == "object" && !Array.isArray(data222)){
let missing62;
if((data222.unread === undefined) && (missing62 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/createdAt",schemaPath:"#/$defs/observedTime/required",keyword:"required",params:{missingProperty: missing62}}];
return false;
}
else {
if(data222.unread !== undefined){
const _errs532 = errors;
if(typeof data222.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/createdAt/unread",schemaPath:"#/$defs/observedTime/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid163 = _errs532 === errors;
}
else {
var valid163 = true;
}
if(valid163){
if(data222.detail !== undefined){
const _errs534 = errors;
if(typeof data222.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/createdAt/detail",schemaPath:"#/$defs/observedTime/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid163 = _errs534 === errors;
}
else {
var valid163 = true;
}
}
}
}
}
}
var valid137 = _errs529 === errors;
}
else {
var valid137 = true;
}
if(valid137){
if(data184.rotation !== undefined){
let data225 = data184.rotation;
const _errs536 = errors;
if(!(data225 && typeof data225 == "object" && !Array.isArray(data225))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/rotation",schemaPath:"#/properties/keys/items/properties/rotation/type",keyword:"type",params:{type: schema11.properties.keys.items.properties.rotation.type}}];
return false;
}
const _errs538 = errors;
let valid164 = true;
const _errs539 = errors;
if(data225 && typeof data225 == "object" && !Array.isArray(data225)){
let missing63;
if((data225.unread === undefined) && (missing63 = "unread")){
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
var _valid4 = _errs539 === errors;
errors = _errs538;
if(vErrors !== null){
if(_errs538){
vErrors.length = _errs538;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid4){
const _errs540 = errors;
if(data225 && typeof data225 == "object" && !Array.isArray(data225)){
if(data225.unread !== undefined){
const _errs541 = errors;
if(typeof data225.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/rotation/unread",schemaPath:"#/properties/keys/items/properties/rotation/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid165 = _errs541 === errors;
}
else {
var valid165 = true;
}
if(valid165){
if(data225.detail !== undefined){
const _errs543 = errors;
if(typeof data225.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/rotation/detail",schemaPath:"#/properties/keys/items/properties/rotation/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid165 = _errs543 === errors;
}
else {
var valid165 = true;
}
}
}
var _valid4 = _errs540 === errors;
valid164 = _valid4;
ifClause3 = "then";
}
else {
const _errs545 = errors;
if(data225 && typeof data225 == "object" && !Array.isArray(data225)){
let missing64;
if((data225.enabled === undefined) && (missing64 = "enabled")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/rotation",schemaPath:"#/properties/keys/items/properties/rotation/else/required",keyword:"required",params:{missingProperty: missing64}}];
return false;
}
else {
if(data225.enabled !== undefined){
const _errs546 = errors;
if(typeof data225.enabled !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/rotation/enabled",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid166 = _errs546 === errors;
}
else {
var valid166 = true;
}
if(valid166){
if(data225.periodDays !== undefined){
let data229 = data225.periodDays;
const _errs549 = errors;
if((!((typeof data229 == "number") && (isFinite(data229)))) && (data229 !== null)){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/rotation/periodDays",schemaPath:"#/$defs/numberOrNull/type",keyword:"type",params:{type: schema31.type}}];
return false;
}
var valid166 = _errs549 === errors;
}
else {
var valid166 = true;
}
}
}
}
var _valid4 = _errs545 === errors;
valid164 = _valid4;
ifClause3 = "else";
}
if(!valid164){
const err9 = {instancePath:instancePath+"/keys/" + i23+"/rotation",schemaPath:"#/properties/keys/items/properties/rotation/if",keyword:"if",params:{failingKeyword: ifClause3}};
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
var valid137 = _errs536 === errors;
}
else {
var valid137 = true;
}
if(valid137){
if(data184.policy !== undefined){
let data230 = data184.policy;
const _errs552 = errors;
const _errs553 = errors;
if((!(data230 && typeof data230 == "object" && !Array.isArray(data230))) && (data230 !== null)){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/policy",schemaPath:"#/$defs/policy/type",keyword:"type",params:{type: schema50.type}}];
return false;
}
if(errors === _errs553){
if(data230 && typeof data230 == "object" && !Array.isArray(data230)){
if(data230.Statement !== undefined){
let data231 = data230.Statement;
const _errs555 = errors;
if(!data231 || typeof data231 != "object"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/policy/Statement",schemaPath:"#/$defs/policy/properties/Statement/type",keyword:"type",params:{type: schema50.properties.Statement.type}}];
return false;
}
if(errors === _errs555){
if(Array.isArray(data231)){
var valid171 = true;
const len27 = data231.length;
for(let i27=0; i27<len27; i27++){
let data232 = data231[i27];
const _errs557 = errors;
if(!(data232 && typeof data232 == "object" && !Array.isArray(data232))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i23+"/policy/Statement/" + i27,schemaPath:"#/$defs/policy/properties/Statement/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid171 = _errs557 === errors;
if(!valid171){
break;
}
}
}
}
}
}
}
var valid137 = _errs552 === errors;
}
else {
var valid137 = true;
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
var valid136 = _errs442 === errors;
if(!valid136){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs440 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data233 = data.accounts;
const _errs559 = errors;
if(errors === _errs559){
if(Array.isArray(data233)){
var valid172 = true;
const len28 = data233.length;
for(let i28=0; i28<len28; i28++){
let data234 = data233[i28];
const _errs561 = errors;
if(errors === _errs561){
if(data234 && typeof data234 == "object" && !Array.isArray(data234)){
if(data234.scope !== undefined){
const _errs563 = errors;
if(typeof data234.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i28+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid173 = _errs563 === errors;
}
else {
var valid173 = true;
}
if(valid173){
if(data234.address !== undefined){
const _errs566 = errors;
if(typeof data234.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i28+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid173 = _errs566 === errors;
}
else {
var valid173 = true;
}
if(valid173){
if(data234.at !== undefined){
let data237 = data234.at;
const _errs569 = errors;
const _errs570 = errors;
if(errors === _errs570){
if(data237 && typeof data237 == "object" && !Array.isArray(data237)){
let missing65;
if((((((data237.file === undefined) && (missing65 = "file")) || ((data237.startLine === undefined) && (missing65 = "startLine"))) || ((data237.startColumn === undefined) && (missing65 = "startColumn"))) || ((data237.endLine === undefined) && (missing65 = "endLine"))) || ((data237.endColumn === undefined) && (missing65 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i28+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing65}}];
return false;
}
else {
if(data237.file !== undefined){
const _errs572 = errors;
if(typeof data237.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i28+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid177 = _errs572 === errors;
}
else {
var valid177 = true;
}
if(valid177){
if(data237.startLine !== undefined){
let data239 = data237.startLine;
const _errs574 = errors;
if(!(((typeof data239 == "number") && (!(data239 % 1) && !isNaN(data239))) && (isFinite(data239)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i28+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid177 = _errs574 === errors;
}
else {
var valid177 = true;
}
if(valid177){
if(data237.startColumn !== undefined){
let data240 = data237.startColumn;
const _errs576 = errors;
if(!(((typeof data240 == "number") && (!(data240 % 1) && !isNaN(data240))) && (isFinite(data240)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i28+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid177 = _errs576 === errors;
}
else {
var valid177 = true;
}
if(valid177){
if(data237.endLine !== undefined){
let data241 = data237.endLine;
const _errs578 = errors;
if(!(((typeof data241 == "number") && (!(data241 % 1) && !isNaN(data241))) && (isFinite(data241)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i28+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid177 = _errs578 === errors;
}
else {
var valid177 = true;
}
if(valid177){
if(data237.endColumn !== undefined){
let data242 = data237.endColumn;
const _errs580 = errors;
if(!(((typeof data242 == "number") && (!(data242 % 1) && !isNaN(data242))) && (isFinite(data242)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i28+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid177 = _errs580 === errors;
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
else {
validate10.errors = [{instancePath:instancePath+"/accounts/" + i28+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid173 = _errs569 === errors;
}
else {
var valid173 = true;
}
if(valid173){
if(data234.highThroughput !== undefined){
let data243 = data234.highThroughput;
const _errs582 = errors;
const _errs583 = errors;
if((typeof data243 !== "boolean") && (!(data243 && typeof data243 == "object" && !Array.isArray(data243)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i28+"/highThroughput",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema84.type}}];
return false;
}
if(errors === _errs583){
if(data243 && typeof data243 == "object" && !Array.isArray(data243)){
let missing66;
if((data243.unread === undefined) && (missing66 = "unread")){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i28+"/highThroughput",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing66}}];
return false;
}
else {
if(data243.unread !== undefined){
const _errs585 = errors;
if(typeof data243.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i28+"/highThroughput/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid179 = _errs585 === errors;
}
else {
var valid179 = true;
}
if(valid179){
if(data243.detail !== undefined){
const _errs587 = errors;
if(typeof data243.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i28+"/highThroughput/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid179 = _errs587 === errors;
}
else {
var valid179 = true;
}
}
}
}
}
var valid173 = _errs582 === errors;
}
else {
var valid173 = true;
}
if(valid173){
if(data234.defaultParameterTier !== undefined){
let data246 = data234.defaultParameterTier;
const _errs589 = errors;
const _errs590 = errors;
if((typeof data246 !== "string") && (!(data246 && typeof data246 == "object" && !Array.isArray(data246)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i28+"/defaultParameterTier",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema56.type}}];
return false;
}
if(errors === _errs590){
if(data246 && typeof data246 == "object" && !Array.isArray(data246)){
let missing67;
if((data246.unread === undefined) && (missing67 = "unread")){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i28+"/defaultParameterTier",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing67}}];
return false;
}
else {
if(data246.unread !== undefined){
const _errs592 = errors;
if(typeof data246.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i28+"/defaultParameterTier/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid181 = _errs592 === errors;
}
else {
var valid181 = true;
}
if(valid181){
if(data246.detail !== undefined){
const _errs594 = errors;
if(typeof data246.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i28+"/defaultParameterTier/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid181 = _errs594 === errors;
}
else {
var valid181 = true;
}
}
}
}
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
else {
validate10.errors = [{instancePath:instancePath+"/accounts/" + i28,schemaPath:"#/properties/accounts/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid172 = _errs561 === errors;
if(!valid172){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs559 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suppressions !== undefined){
let data249 = data.suppressions;
const _errs596 = errors;
if(errors === _errs596){
if(Array.isArray(data249)){
var valid182 = true;
const len29 = data249.length;
for(let i29=0; i29<len29; i29++){
let data250 = data249[i29];
const _errs598 = errors;
if(errors === _errs598){
if(data250 && typeof data250 == "object" && !Array.isArray(data250)){
let missing68;
if(((((data250.rules === undefined) && (missing68 = "rules")) || ((data250.reason === undefined) && (missing68 = "reason"))) || ((data250.at === undefined) && (missing68 = "at"))) || ((data250.covers === undefined) && (missing68 = "covers"))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i29,schemaPath:"#/properties/suppressions/items/required",keyword:"required",params:{missingProperty: missing68}}];
return false;
}
else {
if(data250.scope !== undefined){
const _errs600 = errors;
if(typeof data250.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i29+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid183 = _errs600 === errors;
}
else {
var valid183 = true;
}
if(valid183){
if(data250.rules !== undefined){
let data252 = data250.rules;
const _errs603 = errors;
if(errors === _errs603){
if(Array.isArray(data252)){
var valid185 = true;
const len30 = data252.length;
for(let i30=0; i30<len30; i30++){
const _errs605 = errors;
if(typeof data252[i30] !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i29+"/rules/" + i30,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid185 = _errs605 === errors;
if(!valid185){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i29+"/rules",schemaPath:"#/properties/suppressions/items/properties/rules/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid183 = _errs603 === errors;
}
else {
var valid183 = true;
}
if(valid183){
if(data250.reason !== undefined){
const _errs608 = errors;
if(typeof data250.reason !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i29+"/reason",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid183 = _errs608 === errors;
}
else {
var valid183 = true;
}
if(valid183){
if(data250.until !== undefined){
const _errs611 = errors;
if(typeof data250.until !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i29+"/until",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid183 = _errs611 === errors;
}
else {
var valid183 = true;
}
if(valid183){
if(data250.at !== undefined){
let data256 = data250.at;
const _errs614 = errors;
const _errs615 = errors;
if(errors === _errs615){
if(data256 && typeof data256 == "object" && !Array.isArray(data256)){
let missing69;
if((((((data256.file === undefined) && (missing69 = "file")) || ((data256.startLine === undefined) && (missing69 = "startLine"))) || ((data256.startColumn === undefined) && (missing69 = "startColumn"))) || ((data256.endLine === undefined) && (missing69 = "endLine"))) || ((data256.endColumn === undefined) && (missing69 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i29+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing69}}];
return false;
}
else {
if(data256.file !== undefined){
const _errs617 = errors;
if(typeof data256.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i29+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid190 = _errs617 === errors;
}
else {
var valid190 = true;
}
if(valid190){
if(data256.startLine !== undefined){
let data258 = data256.startLine;
const _errs619 = errors;
if(!(((typeof data258 == "number") && (!(data258 % 1) && !isNaN(data258))) && (isFinite(data258)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i29+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid190 = _errs619 === errors;
}
else {
var valid190 = true;
}
if(valid190){
if(data256.startColumn !== undefined){
let data259 = data256.startColumn;
const _errs621 = errors;
if(!(((typeof data259 == "number") && (!(data259 % 1) && !isNaN(data259))) && (isFinite(data259)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i29+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid190 = _errs621 === errors;
}
else {
var valid190 = true;
}
if(valid190){
if(data256.endLine !== undefined){
let data260 = data256.endLine;
const _errs623 = errors;
if(!(((typeof data260 == "number") && (!(data260 % 1) && !isNaN(data260))) && (isFinite(data260)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i29+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid190 = _errs623 === errors;
}
else {
var valid190 = true;
}
if(valid190){
if(data256.endColumn !== undefined){
let data261 = data256.endColumn;
const _errs625 = errors;
if(!(((typeof data261 == "number") && (!(data261 % 1) && !isNaN(data261))) && (isFinite(data261)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i29+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid190 = _errs625 === errors;
}
else {
var valid190 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i29+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid183 = _errs614 === errors;
}
else {
var valid183 = true;
}
if(valid183){
if(data250.covers !== undefined){
let data262 = data250.covers;
const _errs627 = errors;
const _errs628 = errors;
if(errors === _errs628){
if(data262 && typeof data262 == "object" && !Array.isArray(data262)){
let missing70;
if((((((data262.file === undefined) && (missing70 = "file")) || ((data262.startLine === undefined) && (missing70 = "startLine"))) || ((data262.startColumn === undefined) && (missing70 = "startColumn"))) || ((data262.endLine === undefined) && (missing70 = "endLine"))) || ((data262.endColumn === undefined) && (missing70 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i29+"/covers",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing70}}];
return false;
}
else {
if(data262.file !== undefined){
const _errs630 = errors;
if(typeof data262.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i29+"/covers/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid192 = _errs630 === errors;
}
else {
var valid192 = true;
}
if(valid192){
if(data262.startLine !== undefined){
let data264 = data262.startLine;
const _errs632 = errors;
if(!(((typeof data264 == "number") && (!(data264 % 1) && !isNaN(data264))) && (isFinite(data264)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i29+"/covers/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid192 = _errs632 === errors;
}
else {
var valid192 = true;
}
if(valid192){
if(data262.startColumn !== undefined){
let data265 = data262.startColumn;
const _errs634 = errors;
if(!(((typeof data265 == "number") && (!(data265 % 1) && !isNaN(data265))) && (isFinite(data265)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i29+"/covers/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid192 = _errs634 === errors;
}
else {
var valid192 = true;
}
if(valid192){
if(data262.endLine !== undefined){
let data266 = data262.endLine;
const _errs636 = errors;
if(!(((typeof data266 == "number") && (!(data266 % 1) && !isNaN(data266))) && (isFinite(data266)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i29+"/covers/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid192 = _errs636 === errors;
}
else {
var valid192 = true;
}
if(valid192){
if(data262.endColumn !== undefined){
let data267 = data262.endColumn;
const _errs638 = errors;
if(!(((typeof data267 == "number") && (!(data267 % 1) && !isNaN(data267))) && (isFinite(data267)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i29+"/covers/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid192 = _errs638 === errors;
}
else {
var valid192 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i29+"/covers",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid183 = _errs627 === errors;
}
else {
var valid183 = true;
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i29,schemaPath:"#/properties/suppressions/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid182 = _errs598 === errors;
if(!valid182){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/suppressions",schemaPath:"#/properties/suppressions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs596 === errors;
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
else {
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}
