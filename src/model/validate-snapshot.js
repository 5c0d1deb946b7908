// Derived from snapshot-schema.ts by `npm run generate`.
/* eslint-disable */
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"title":"hushlint snapshot","type":"object","required":["version","takenAt","scopes"],"properties":{"version":{"$ref":"#/$defs/string"},"takenAt":{"title":"an ISO 8601 time","type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$"},"scopes":{"title":"a list of scopes","type":"array","items":{"title":"a scope","type":"object","required":["id","world","listed"],"properties":{"id":{"$ref":"#/$defs/string"},"world":{"$ref":"#/$defs/string"},"partition":{"$ref":"#/$defs/string"},"account":{"$ref":"#/$defs/string"},"region":{"$ref":"#/$defs/string"},"root":{"$ref":"#/$defs/string"},"listed":{"title":"kinds that were listed","type":"object","additionalProperties":{"title":"true or { \"unread\": reason }","type":["boolean","object"],"if":{"type":"boolean"},"then":{"title":"true or { \"unread\": reason }","const":true},"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}}}}}},"secrets":{"title":"a list of secrets","type":"array","items":{"title":"a resource","type":"object","required":["arn"],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"description":{"$ref":"#/$defs/observedText"},"tags":{"$ref":"#/$defs/tags"},"type":{"$ref":"#/$defs/observedStringOrNull"},"owningService":{"$ref":"#/$defs/observedStringOrNull"},"kmsKeyId":{"$ref":"#/$defs/observedText"},"rotation":{"title":"rotation settings, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["enabled"],"properties":{"enabled":{"$ref":"#/$defs/boolean"},"functionArn":{"$ref":"#/$defs/textOrNull"},"automaticallyAfterDays":{"$ref":"#/$defs/numberOrNull"},"scheduleExpression":{"$ref":"#/$defs/textOrNull"},"duration":{"$ref":"#/$defs/stringOrNull"}}}},"lastRotatedAt":{"$ref":"#/$defs/observedTime"},"nextRotationAt":{"$ref":"#/$defs/observedTime"},"createdAt":{"$ref":"#/$defs/observedTime"},"lastChangedAt":{"$ref":"#/$defs/observedTime"},"lastAccessedAt":{"$ref":"#/$defs/observedTime"},"deletedAt":{"$ref":"#/$defs/observedTime"},"primaryRegion":{"$ref":"#/$defs/observedStringOrNull"},"replicas":{"title":"a list of replicas or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a replica","type":"object","required":["region"],"properties":{"region":{"$ref":"#/$defs/text"},"kmsKeyId":{"$ref":"#/$defs/textOrNull"},"status":{"$ref":"#/$defs/stringOrNull"},"statusMessage":{"$ref":"#/$defs/stringOrNull"},"lastAccessedAt":{"$ref":"#/$defs/timeOrNull"}}}},"versions":{"title":"a list of versions or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a version","type":"object","required":["id","stages"],"properties":{"id":{"$ref":"#/$defs/string"},"stages":{"title":"a list of strings","type":"array","items":{"$ref":"#/$defs/string"}},"createdAt":{"$ref":"#/$defs/timeOrNull"},"lastAccessedAt":{"$ref":"#/$defs/timeOrNull"}}}},"resourcePolicy":{"$ref":"#/$defs/policy"},"value":{"title":"the shape of a value, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["origin"],"properties":{"origin":{"$ref":"#/$defs/string"},"words":{"$ref":"#/$defs/string"},"keys":{"title":"a list of names","type":"array","items":{"$ref":"#/$defs/string"}},"from":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"inState":{"title":"where state is kept, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["backend","by"],"properties":{"backend":{"$ref":"#/$defs/string"},"by":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"openTags":{"$ref":"#/$defs/observedBoolean"},"recoveryDays":{"title":"a number, null or { \"unread\": reason }","type":["number","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"retained":{"title":"true, false, null or { \"unread\": reason }","type":["boolean","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}}}}},"parameters":{"title":"a list of parameters","type":"array","items":{"title":"a resource","type":"object","required":["arn"],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"type":{"$ref":"#/$defs/observedString"},"tier":{"$ref":"#/$defs/observedString"},"dataType":{"$ref":"#/$defs/observedStringOrNull"},"description":{"$ref":"#/$defs/observedText"},"tags":{"$ref":"#/$defs/tags"},"kmsKeyId":{"$ref":"#/$defs/observedText"},"lastModifiedAt":{"$ref":"#/$defs/observedTime"},"policies":{"title":"a list of parameter policies or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a parameter policy","type":"object","required":["type","status"],"properties":{"type":{"$ref":"#/$defs/string"},"status":{"$ref":"#/$defs/stringOrNull"},"expiresAt":{"$ref":"#/$defs/timeOrNull"}}}},"resourcePolicies":{"title":"a list of policy documents or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a policy document","type":"object"}},"value":{"title":"the shape of a value, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["origin"],"properties":{"origin":{"$ref":"#/$defs/string"},"words":{"$ref":"#/$defs/string"},"keys":{"title":"a list of names","type":"array","items":{"$ref":"#/$defs/string"}},"from":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"inState":{"title":"where state is kept, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["backend","by"],"properties":{"backend":{"$ref":"#/$defs/string"},"by":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"openTags":{"$ref":"#/$defs/observedBoolean"}}}},"keys":{"title":"a list of keys","type":"array","items":{"title":"a resource","type":"object","required":["arn"],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"aliases":{"title":"a list of aliases or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"$ref":"#/$defs/text"}},"manager":{"$ref":"#/$defs/observedString"},"state":{"$ref":"#/$defs/observedString"},"deletionAt":{"$ref":"#/$defs/observedTime"},"origin":{"$ref":"#/$defs/observedString"},"spec":{"$ref":"#/$defs/observedString"},"multiRegion":{"$ref":"#/$defs/observedStringOrNull"},"createdAt":{"$ref":"#/$defs/observedTime"},"rotation":{"title":"rotation settings or { \"unread\": reason }","type":["object"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["enabled"],"properties":{"enabled":{"$ref":"#/$defs/boolean"},"periodDays":{"$ref":"#/$defs/numberOrNull"}}}},"policy":{"$ref":"#/$defs/policy"},"grants":{"title":"a list of grants or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a grant","type":"object","required":["grantee","operations"],"properties":{"id":{"$ref":"#/$defs/string"},"grantee":{"$ref":"#/$defs/text"},"operations":{"title":"a list of operations","type":"array","items":{"$ref":"#/$defs/string"}},"encryptionContext":{"title":"an encryption context or null","type":["object","null"],"additionalProperties":{"$ref":"#/$defs/text"}}}}}}}},"accounts":{"title":"a list of accounts","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"highThroughput":{"$ref":"#/$defs/observedBoolean"},"defaultParameterTier":{"$ref":"#/$defs/observedString"},"organization":{"title":"an organization, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["id","managementAccount"],"properties":{"id":{"$ref":"#/$defs/string"},"managementAccount":{"$ref":"#/$defs/string"}}}},"organizationPath":{"$ref":"#/$defs/observedStringOrNull"},"organizationAccounts":{"title":"a list of account ids or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"$ref":"#/$defs/string"}},"serviceControl":{"title":"a list of levels, null or { \"unread\": reason }","type":["array","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a list of policy ids","type":"array","items":{"$ref":"#/$defs/string"}}},"resourceControl":{"title":"a list of levels, null or { \"unread\": reason }","type":["array","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a list of policy ids","type":"array","items":{"$ref":"#/$defs/string"}}}}}},"workloads":{"title":"a list of workloads","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"type":{"$ref":"#/$defs/observedString"},"references":{"title":"a list of references or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a reference","type":"object","required":["to","target","how"],"properties":{"to":{"$ref":"#/$defs/string"},"target":{"$ref":"#/$defs/text"},"address":{"$ref":"#/$defs/string"},"jsonKey":{"$ref":"#/$defs/textOrNull"},"versionId":{"$ref":"#/$defs/textOrNull"},"versionStage":{"$ref":"#/$defs/textOrNull"},"how":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"environment":{"title":"a list of variables or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a variable","type":"object","required":["name","value"],"properties":{"name":{"$ref":"#/$defs/text"},"value":{"title":"the shape of a value","type":"object","required":["origin"],"properties":{"origin":{"$ref":"#/$defs/string"},"words":{"$ref":"#/$defs/string"},"keys":{"title":"a list of names","type":"array","items":{"$ref":"#/$defs/string"}},"from":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}},"at":{"$ref":"#/$defs/location"}}}},"cache":{"title":"a cache, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["by","ttlSeconds"],"properties":{"by":{"$ref":"#/$defs/string"},"ttlSeconds":{"$ref":"#/$defs/number"},"at":{"$ref":"#/$defs/location"}}}},"refreshSeconds":{"title":"a number, null or { \"unread\": reason }","type":["number","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"copies":{"title":"a number or { \"unread\": reason }","type":["number","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"restartsOnRotation":{"$ref":"#/$defs/observedBoolean"},"role":{"$ref":"#/$defs/observedText"},"roleAddress":{"$ref":"#/$defs/observedStringOrNull"},"executionRole":{"$ref":"#/$defs/observedText"},"executionRoleAddress":{"$ref":"#/$defs/observedStringOrNull"},"runtime":{"$ref":"#/$defs/observedText"},"invokePolicy":{"$ref":"#/$defs/policy"},"layers":{"title":"a list of layers or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"$ref":"#/$defs/text"}}}}},"databases":{"title":"a list of databases","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"type":{"$ref":"#/$defs/observedString"},"engine":{"$ref":"#/$defs/observedText"},"managedPassword":{"$ref":"#/$defs/observedBoolean"},"password":{"title":"the shape of a value, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["origin"],"properties":{"origin":{"$ref":"#/$defs/string"},"words":{"$ref":"#/$defs/string"},"keys":{"title":"a list of names","type":"array","items":{"$ref":"#/$defs/string"}},"from":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"passwordSecrets":{"title":"a list of addresses or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"$ref":"#/$defs/string"}}}}},"declarations":{"title":"a list of declarations","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"role":{"$ref":"#/$defs/observedString"},"value":{"title":"the shape of a value, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["origin"],"properties":{"origin":{"$ref":"#/$defs/string"},"words":{"$ref":"#/$defs/string"},"keys":{"title":"a list of names","type":"array","items":{"$ref":"#/$defs/string"}},"from":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"sensitive":{"$ref":"#/$defs/observedBoolean"},"exported":{"$ref":"#/$defs/observedBoolean"},"inState":{"title":"where state is kept, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["backend","by"],"properties":{"backend":{"$ref":"#/$defs/string"},"by":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}}}}},"principals":{"title":"a list of principals","type":"array","items":{"title":"a resource","type":"object","required":["arn"],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"type":{"$ref":"#/$defs/observedString"},"path":{"$ref":"#/$defs/observedText"},"tags":{"$ref":"#/$defs/tags"},"trust":{"$ref":"#/$defs/policy"},"policies":{"title":"a list of policies or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a policy","type":"object","required":["policy"],"properties":{"policy":{"$ref":"#/$defs/text"},"address":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"groups":{"title":"a list of groups or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a group","type":"object","required":["group"],"properties":{"group":{"$ref":"#/$defs/text"},"address":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"boundary":{"title":"a policy, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["policy"],"properties":{"policy":{"$ref":"#/$defs/text"},"address":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"activeKeys":{"title":"a number or { \"unread\": reason }","type":["number","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"uniqueId":{"$ref":"#/$defs/observedStringOrNull"},"createdAt":{"$ref":"#/$defs/observedTime"}}}},"policies":{"title":"a list of policies","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"id":{"$ref":"#/$defs/string"},"name":{"$ref":"#/$defs/observedText"},"type":{"$ref":"#/$defs/observedString"},"document":{"$ref":"#/$defs/policy"}}}},"trails":{"title":"a list of trails","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"logging":{"$ref":"#/$defs/observedBoolean"},"multiRegion":{"$ref":"#/$defs/observedBoolean"},"organization":{"$ref":"#/$defs/observedBoolean"},"recordsReads":{"$ref":"#/$defs/observedBoolean"},"recordsKms":{"$ref":"#/$defs/observedBoolean"}}}},"suppressions":{"title":"a list of suppressions","type":"array","items":{"title":"a suppression","type":"object","required":["rules","reason","at","covers"],"properties":{"scope":{"$ref":"#/$defs/string"},"rules":{"title":"a list of rule names","type":"array","items":{"$ref":"#/$defs/string"}},"reason":{"$ref":"#/$defs/string"},"until":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"covers":{"$ref":"#/$defs/location"}}}}},"$defs":{"string":{"title":"a string","type":"string"},"stringOrNull":{"title":"a string or null","type":["string","null"]},"number":{"title":"a number","type":"number"},"numberOrNull":{"title":"a number or null","type":["number","null"]},"boolean":{"title":"true or false","type":"boolean"},"text":{"title":"text: a string or a list of parts","type":["string","array"],"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}},"textOrNull":{"title":"text or null","type":["string","array","null"],"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}},"timeOrNull":{"title":"an ISO 8601 time or null","type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"},"observedString":{"title":"a string or { \"unread\": reason }","type":["string","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"observedStringOrNull":{"title":"a string, null or { \"unread\": reason }","type":["string","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"observedBoolean":{"title":"true, false or { \"unread\": reason }","type":["boolean","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"observedText":{"title":"text, null or { \"unread\": reason }","type":["string","array","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}},"observedTime":{"title":"an ISO 8601 time, null or { \"unread\": reason }","type":["string","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"},"location":{"title":"a place in a file","type":"object","required":["file","startLine","startColumn","endLine","endColumn"],"properties":{"file":{"title":"a string","type":"string"},"startLine":{"title":"an integer","type":"integer"},"startColumn":{"title":"an integer","type":"integer"},"endLine":{"title":"an integer","type":"integer"},"endColumn":{"title":"an integer","type":"integer"}}},"policy":{"title":"a policy document, null or { \"unread\": reason }","type":["object","null"],"properties":{"Statement":{"title":"a statement or a list of statements","type":["object","array"],"items":{"title":"a statement","type":"object"}}}},"tags":{"title":"tags or { \"unread\": reason }","type":["object"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"additionalProperties":{"title":"text: a string or a list of parts","type":["string","array"],"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}}}}}};
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
const schema141 = {"title":"a number","type":"number"};
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
if(valid179){
if(data248.grants !== undefined){
let data298 = data248.grants;
const _errs726 = errors;
if(!data298 || typeof data298 != "object"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants",schemaPath:"#/properties/keys/items/properties/grants/type",keyword:"type",params:{type: schema11.properties.keys.items.properties.grants.type}}];
return false;
}
if(errors === _errs726){
if(Array.isArray(data298)){
var valid215 = true;
const len30 = data298.length;
for(let i30=0; i30<len30; i30++){
let data299 = data298[i30];
const _errs728 = errors;
if(errors === _errs728){
if(data299 && typeof data299 == "object" && !Array.isArray(data299)){
let missing81;
if(((data299.grantee === undefined) && (missing81 = "grantee")) || ((data299.operations === undefined) && (missing81 = "operations"))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30,schemaPath:"#/properties/keys/items/properties/grants/items/required",keyword:"required",params:{missingProperty: missing81}}];
return false;
}
else {
if(data299.id !== undefined){
const _errs730 = errors;
if(typeof data299.id !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/id",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid216 = _errs730 === errors;
}
else {
var valid216 = true;
}
if(valid216){
if(data299.grantee !== undefined){
let data301 = data299.grantee;
const _errs733 = errors;
const _errs734 = errors;
if((typeof data301 !== "string") && (!(Array.isArray(data301)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/grantee",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs734){
if(Array.isArray(data301)){
var valid219 = true;
const len31 = data301.length;
for(let i31=0; i31<len31; i31++){
let data302 = data301[i31];
const _errs736 = errors;
if((typeof data302 !== "string") && (!(data302 && typeof data302 == "object" && !Array.isArray(data302)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/grantee/" + i31,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs736){
if(data302 && typeof data302 == "object" && !Array.isArray(data302)){
let missing82;
if((data302.hole === undefined) && (missing82 = "hole")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/grantee/" + i31,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing82}}];
return false;
}
else {
if(data302.hole !== undefined){
const _errs738 = errors;
if(typeof data302.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/grantee/" + i31+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid220 = _errs738 === errors;
}
else {
var valid220 = true;
}
if(valid220){
if(data302.width !== undefined){
let data304 = data302.width;
const _errs740 = errors;
if(!(((typeof data304 == "number") && (!(data304 % 1) && !isNaN(data304))) && (isFinite(data304)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/grantee/" + i31+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid220 = _errs740 === errors;
}
else {
var valid220 = true;
}
}
}
}
}
var valid219 = _errs736 === errors;
if(!valid219){
break;
}
}
}
}
var valid216 = _errs733 === errors;
}
else {
var valid216 = true;
}
if(valid216){
if(data299.operations !== undefined){
let data305 = data299.operations;
const _errs742 = errors;
if(errors === _errs742){
if(Array.isArray(data305)){
var valid221 = true;
const len32 = data305.length;
for(let i32=0; i32<len32; i32++){
const _errs744 = errors;
if(typeof data305[i32] !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/operations/" + i32,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid221 = _errs744 === errors;
if(!valid221){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/operations",schemaPath:"#/properties/keys/items/properties/grants/items/properties/operations/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid216 = _errs742 === errors;
}
else {
var valid216 = true;
}
if(valid216){
if(data299.encryptionContext !== undefined){
let data307 = data299.encryptionContext;
const _errs747 = errors;
if((!(data307 && typeof data307 == "object" && !Array.isArray(data307))) && (data307 !== null)){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/encryptionContext",schemaPath:"#/properties/keys/items/properties/grants/items/properties/encryptionContext/type",keyword:"type",params:{type: schema11.properties.keys.items.properties.grants.items.properties.encryptionContext.type}}];
return false;
}
if(errors === _errs747){
if(data307 && typeof data307 == "object" && !Array.isArray(data307)){
for(const key3 in data307){
let data308 = data307[key3];
const _errs750 = errors;
const _errs751 = errors;
if((typeof data308 !== "string") && (!(Array.isArray(data308)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/encryptionContext/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs751){
if(Array.isArray(data308)){
var valid225 = true;
const len33 = data308.length;
for(let i33=0; i33<len33; i33++){
let data309 = data308[i33];
const _errs753 = errors;
if((typeof data309 !== "string") && (!(data309 && typeof data309 == "object" && !Array.isArray(data309)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/encryptionContext/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i33,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs753){
if(data309 && typeof data309 == "object" && !Array.isArray(data309)){
let missing83;
if((data309.hole === undefined) && (missing83 = "hole")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/encryptionContext/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i33,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing83}}];
return false;
}
else {
if(data309.hole !== undefined){
const _errs755 = errors;
if(typeof data309.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/encryptionContext/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i33+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid226 = _errs755 === errors;
}
else {
var valid226 = true;
}
if(valid226){
if(data309.width !== undefined){
let data311 = data309.width;
const _errs757 = errors;
if(!(((typeof data311 == "number") && (!(data311 % 1) && !isNaN(data311))) && (isFinite(data311)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/encryptionContext/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i33+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid226 = _errs757 === errors;
}
else {
var valid226 = true;
}
}
}
}
}
var valid225 = _errs753 === errors;
if(!valid225){
break;
}
}
}
}
var valid223 = _errs750 === errors;
if(!valid223){
break;
}
}
}
}
var valid216 = _errs747 === errors;
}
else {
var valid216 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30,schemaPath:"#/properties/keys/items/properties/grants/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid215 = _errs728 === errors;
if(!valid215){
break;
}
}
}
if(errors === _errs726){
if(data298 && typeof data298 == "object" && !Array.isArray(data298)){
let missing84;
if((data298.unread === undefined) && (missing84 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants",schemaPath:"#/properties/keys/items/properties/grants/required",keyword:"required",params:{missingProperty: missing84}}];
return false;
}
else {
if(data298.unread !== undefined){
const _errs759 = errors;
if(typeof data298.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/unread",schemaPath:"#/properties/keys/items/properties/grants/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid227 = _errs759 === errors;
}
else {
var valid227 = true;
}
if(valid227){
if(data298.detail !== undefined){
const _errs761 = errors;
if(typeof data298.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/detail",schemaPath:"#/properties/keys/items/properties/grants/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid227 = _errs761 === errors;
}
else {
var valid227 = true;
}
}
}
}
}
}
var valid179 = _errs726 === errors;
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
let data314 = data.accounts;
const _errs763 = errors;
if(errors === _errs763){
if(Array.isArray(data314)){
var valid228 = true;
const len34 = data314.length;
for(let i34=0; i34<len34; i34++){
let data315 = data314[i34];
const _errs765 = errors;
if(errors === _errs765){
if(data315 && typeof data315 == "object" && !Array.isArray(data315)){
if(data315.scope !== undefined){
const _errs767 = errors;
if(typeof data315.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid229 = _errs767 === errors;
}
else {
var valid229 = true;
}
if(valid229){
if(data315.address !== undefined){
const _errs770 = errors;
if(typeof data315.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid229 = _errs770 === errors;
}
else {
var valid229 = true;
}
if(valid229){
if(data315.construct !== undefined){
const _errs773 = errors;
if(typeof data315.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid229 = _errs773 === errors;
}
else {
var valid229 = true;
}
if(valid229){
if(data315.at !== undefined){
let data319 = data315.at;
const _errs776 = errors;
const _errs777 = errors;
if(errors === _errs777){
if(data319 && typeof data319 == "object" && !Array.isArray(data319)){
let missing85;
if((((((data319.file === undefined) && (missing85 = "file")) || ((data319.startLine === undefined) && (missing85 = "startLine"))) || ((data319.startColumn === undefined) && (missing85 = "startColumn"))) || ((data319.endLine === undefined) && (missing85 = "endLine"))) || ((data319.endColumn === undefined) && (missing85 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing85}}];
return false;
}
else {
if(data319.file !== undefined){
const _errs779 = errors;
if(typeof data319.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid234 = _errs779 === errors;
}
else {
var valid234 = true;
}
if(valid234){
if(data319.startLine !== undefined){
let data321 = data319.startLine;
const _errs781 = errors;
if(!(((typeof data321 == "number") && (!(data321 % 1) && !isNaN(data321))) && (isFinite(data321)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid234 = _errs781 === errors;
}
else {
var valid234 = true;
}
if(valid234){
if(data319.startColumn !== undefined){
let data322 = data319.startColumn;
const _errs783 = errors;
if(!(((typeof data322 == "number") && (!(data322 % 1) && !isNaN(data322))) && (isFinite(data322)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid234 = _errs783 === errors;
}
else {
var valid234 = true;
}
if(valid234){
if(data319.endLine !== undefined){
let data323 = data319.endLine;
const _errs785 = errors;
if(!(((typeof data323 == "number") && (!(data323 % 1) && !isNaN(data323))) && (isFinite(data323)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid234 = _errs785 === errors;
}
else {
var valid234 = true;
}
if(valid234){
if(data319.endColumn !== undefined){
let data324 = data319.endColumn;
const _errs787 = errors;
if(!(((typeof data324 == "number") && (!(data324 % 1) && !isNaN(data324))) && (isFinite(data324)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid234 = _errs787 === errors;
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
else {
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid229 = _errs776 === errors;
}
else {
var valid229 = true;
}
if(valid229){
if(data315.highThroughput !== undefined){
let data325 = data315.highThroughput;
const _errs789 = errors;
const _errs790 = errors;
if((typeof data325 !== "boolean") && (!(data325 && typeof data325 == "object" && !Array.isArray(data325)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/highThroughput",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema60.type}}];
return false;
}
if(errors === _errs790){
if(data325 && typeof data325 == "object" && !Array.isArray(data325)){
let missing86;
if((data325.unread === undefined) && (missing86 = "unread")){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/highThroughput",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing86}}];
return false;
}
else {
if(data325.unread !== undefined){
const _errs792 = errors;
if(typeof data325.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/highThroughput/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid236 = _errs792 === errors;
}
else {
var valid236 = true;
}
if(valid236){
if(data325.detail !== undefined){
const _errs794 = errors;
if(typeof data325.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/highThroughput/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid236 = _errs794 === errors;
}
else {
var valid236 = true;
}
}
}
}
}
var valid229 = _errs789 === errors;
}
else {
var valid229 = true;
}
if(valid229){
if(data315.defaultParameterTier !== undefined){
let data328 = data315.defaultParameterTier;
const _errs796 = errors;
const _errs797 = errors;
if((typeof data328 !== "string") && (!(data328 && typeof data328 == "object" && !Array.isArray(data328)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/defaultParameterTier",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema67.type}}];
return false;
}
if(errors === _errs797){
if(data328 && typeof data328 == "object" && !Array.isArray(data328)){
let missing87;
if((data328.unread === undefined) && (missing87 = "unread")){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/defaultParameterTier",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing87}}];
return false;
}
else {
if(data328.unread !== undefined){
const _errs799 = errors;
if(typeof data328.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/defaultParameterTier/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid238 = _errs799 === errors;
}
else {
var valid238 = true;
}
if(valid238){
if(data328.detail !== undefined){
const _errs801 = errors;
if(typeof data328.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/defaultParameterTier/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid238 = _errs801 === errors;
}
else {
var valid238 = true;
}
}
}
}
}
var valid229 = _errs796 === errors;
}
else {
var valid229 = true;
}
if(valid229){
if(data315.organization !== undefined){
let data331 = data315.organization;
const _errs803 = errors;
if((!(data331 && typeof data331 == "object" && !Array.isArray(data331))) && (data331 !== null)){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organization",schemaPath:"#/properties/accounts/items/properties/organization/type",keyword:"type",params:{type: schema11.properties.accounts.items.properties.organization.type}}];
return false;
}
const _errs805 = errors;
let valid239 = true;
const _errs806 = errors;
if(data331 && typeof data331 == "object" && !Array.isArray(data331)){
let missing88;
if((data331.unread === undefined) && (missing88 = "unread")){
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
var _valid9 = _errs806 === errors;
errors = _errs805;
if(vErrors !== null){
if(_errs805){
vErrors.length = _errs805;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid9){
const _errs807 = errors;
if(data331 && typeof data331 == "object" && !Array.isArray(data331)){
if(data331.unread !== undefined){
const _errs808 = errors;
if(typeof data331.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organization/unread",schemaPath:"#/properties/accounts/items/properties/organization/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid240 = _errs808 === errors;
}
else {
var valid240 = true;
}
if(valid240){
if(data331.detail !== undefined){
const _errs810 = errors;
if(typeof data331.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organization/detail",schemaPath:"#/properties/accounts/items/properties/organization/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid240 = _errs810 === errors;
}
else {
var valid240 = true;
}
}
}
var _valid9 = _errs807 === errors;
valid239 = _valid9;
ifClause8 = "then";
}
else {
const _errs812 = errors;
if(data331 && typeof data331 == "object" && !Array.isArray(data331)){
let missing89;
if(((data331.id === undefined) && (missing89 = "id")) || ((data331.managementAccount === undefined) && (missing89 = "managementAccount"))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organization",schemaPath:"#/properties/accounts/items/properties/organization/else/required",keyword:"required",params:{missingProperty: missing89}}];
return false;
}
else {
if(data331.id !== undefined){
const _errs813 = errors;
if(typeof data331.id !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organization/id",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid241 = _errs813 === errors;
}
else {
var valid241 = true;
}
if(valid241){
if(data331.managementAccount !== undefined){
const _errs816 = errors;
if(typeof data331.managementAccount !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organization/managementAccount",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid241 = _errs816 === errors;
}
else {
var valid241 = true;
}
}
}
}
var _valid9 = _errs812 === errors;
valid239 = _valid9;
ifClause8 = "else";
}
if(!valid239){
const err19 = {instancePath:instancePath+"/accounts/" + i34+"/organization",schemaPath:"#/properties/accounts/items/properties/organization/if",keyword:"if",params:{failingKeyword: ifClause8}};
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
var valid229 = _errs803 === errors;
}
else {
var valid229 = true;
}
if(valid229){
if(data315.organizationPath !== undefined){
let data336 = data315.organizationPath;
const _errs819 = errors;
const _errs820 = errors;
if(((typeof data336 !== "string") && (data336 !== null)) && (!(data336 && typeof data336 == "object" && !Array.isArray(data336)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organizationPath",schemaPath:"#/$defs/observedStringOrNull/type",keyword:"type",params:{type: schema27.type}}];
return false;
}
if(errors === _errs820){
if(data336 && typeof data336 == "object" && !Array.isArray(data336)){
let missing90;
if((data336.unread === undefined) && (missing90 = "unread")){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organizationPath",schemaPath:"#/$defs/observedStringOrNull/required",keyword:"required",params:{missingProperty: missing90}}];
return false;
}
else {
if(data336.unread !== undefined){
const _errs822 = errors;
if(typeof data336.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organizationPath/unread",schemaPath:"#/$defs/observedStringOrNull/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid245 = _errs822 === errors;
}
else {
var valid245 = true;
}
if(valid245){
if(data336.detail !== undefined){
const _errs824 = errors;
if(typeof data336.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organizationPath/detail",schemaPath:"#/$defs/observedStringOrNull/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid245 = _errs824 === errors;
}
else {
var valid245 = true;
}
}
}
}
}
var valid229 = _errs819 === errors;
}
else {
var valid229 = true;
}
if(valid229){
if(data315.organizationAccounts !== undefined){
let data339 = data315.organizationAccounts;
const _errs826 = errors;
if(!data339 || typeof data339 != "object"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organizationAccounts",schemaPath:"#/properties/accounts/items/properties/organizationAccounts/type",keyword:"type",params:{type: schema11.properties.accounts.items.properties.organizationAccounts.type}}];
return false;
}
if(errors === _errs826){
if(Array.isArray(data339)){
var valid246 = true;
const len35 = data339.length;
for(let i35=0; i35<len35; i35++){
const _errs828 = errors;
if(typeof data339[i35] !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organizationAccounts/" + i35,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid246 = _errs828 === errors;
if(!valid246){
break;
}
}
}
if(errors === _errs826){
if(data339 && typeof data339 == "object" && !Array.isArray(data339)){
let missing91;
if((data339.unread === undefined) && (missing91 = "unread")){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organizationAccounts",schemaPath:"#/properties/accounts/items/properties/organizationAccounts/required",keyword:"required",params:{missingProperty: missing91}}];
return false;
}
else {
if(data339.unread !== undefined){
const _errs831 = errors;
if(typeof data339.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organizationAccounts/unread",schemaPath:"#/properties/accounts/items/properties/organizationAccounts/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid248 = _errs831 === errors;
}
else {
var valid248 = true;
}
if(valid248){
if(data339.detail !== undefined){
const _errs833 = errors;
if(typeof data339.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organizationAccounts/detail",schemaPath:"#/properties/accounts/items/properties/organizationAccounts/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid248 = _errs833 === errors;
}
else {
var valid248 = true;
}
}
}
}
}
}
var valid229 = _errs826 === errors;
}
else {
var valid229 = true;
}
if(valid229){
if(data315.serviceControl !== undefined){
let data343 = data315.serviceControl;
const _errs835 = errors;
if(typeof data343 != "object"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/serviceControl",schemaPath:"#/properties/accounts/items/properties/serviceControl/type",keyword:"type",params:{type: schema11.properties.accounts.items.properties.serviceControl.type}}];
return false;
}
if(errors === _errs835){
if(Array.isArray(data343)){
var valid249 = true;
const len36 = data343.length;
for(let i36=0; i36<len36; i36++){
let data344 = data343[i36];
const _errs837 = errors;
if(errors === _errs837){
if(Array.isArray(data344)){
var valid250 = true;
const len37 = data344.length;
for(let i37=0; i37<len37; i37++){
const _errs839 = errors;
if(typeof data344[i37] !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/serviceControl/" + i36+"/" + i37,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid250 = _errs839 === errors;
if(!valid250){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/serviceControl/" + i36,schemaPath:"#/properties/accounts/items/properties/serviceControl/items/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid249 = _errs837 === errors;
if(!valid249){
break;
}
}
}
if(errors === _errs835){
if(data343 && typeof data343 == "object" && !Array.isArray(data343)){
let missing92;
if((data343.unread === undefined) && (missing92 = "unread")){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/serviceControl",schemaPath:"#/properties/accounts/items/properties/serviceControl/required",keyword:"required",params:{missingProperty: missing92}}];
return false;
}
else {
if(data343.unread !== undefined){
const _errs842 = errors;
if(typeof data343.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/serviceControl/unread",schemaPath:"#/properties/accounts/items/properties/serviceControl/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid252 = _errs842 === errors;
}
else {
var valid252 = true;
}
if(valid252){
if(data343.detail !== undefined){
const _errs844 = errors;
if(typeof data343.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/serviceControl/detail",schemaPath:"#/properties/accounts/items/properties/serviceControl/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid252 = _errs844 === errors;
}
else {
var valid252 = true;
}
}
}
}
}
}
var valid229 = _errs835 === errors;
}
else {
var valid229 = true;
}
if(valid229){
if(data315.resourceControl !== undefined){
let data348 = data315.resourceControl;
const _errs846 = errors;
if(typeof data348 != "object"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/resourceControl",schemaPath:"#/properties/accounts/items/properties/resourceControl/type",keyword:"type",params:{type: schema11.properties.accounts.items.properties.resourceControl.type}}];
return false;
}
if(errors === _errs846){
if(Array.isArray(data348)){
var valid253 = true;
const len38 = data348.length;
for(let i38=0; i38<len38; i38++){
let data349 = data348[i38];
const _errs848 = errors;
if(errors === _errs848){
if(Array.isArray(data349)){
var valid254 = true;
const len39 = data349.length;
for(let i39=0; i39<len39; i39++){
const _errs850 = errors;
if(typeof data349[i39] !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/resourceControl/" + i38+"/" + i39,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid254 = _errs850 === errors;
if(!valid254){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/resourceControl/" + i38,schemaPath:"#/properties/accounts/items/properties/resourceControl/items/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid253 = _errs848 === errors;
if(!valid253){
break;
}
}
}
if(errors === _errs846){
if(data348 && typeof data348 == "object" && !Array.isArray(data348)){
let missing93;
if((data348.unread === undefined) && (missing93 = "unread")){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/resourceControl",schemaPath:"#/properties/accounts/items/properties/resourceControl/required",keyword:"required",params:{missingProperty: missing93}}];
return false;
}
else {
if(data348.unread !== undefined){
const _errs853 = errors;
if(typeof data348.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/resourceControl/unread",schemaPath:"#/properties/accounts/items/properties/resourceControl/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid256 = _errs853 === errors;
}
else {
var valid256 = true;
}
if(valid256){
if(data348.detail !== undefined){
const _errs855 = errors;
if(typeof data348.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/resourceControl/detail",schemaPath:"#/properties/accounts/items/properties/resourceControl/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid256 = _errs855 === errors;
}
else {
var valid256 = true;
}
}
}
}
}
}
var valid229 = _errs846 === errors;
}
else {
var valid229 = true;
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
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34,schemaPath:"#/properties/accounts/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid228 = _errs765 === errors;
if(!valid228){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs763 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workloads !== undefined){
let data353 = data.workloads;
const _errs857 = errors;
if(errors === _errs857){
if(Array.isArray(data353)){
var valid257 = true;
const len40 = data353.length;
for(let i40=0; i40<len40; i40++){
let data354 = data353[i40];
const _errs859 = errors;
if(errors === _errs859){
if(data354 && typeof data354 == "object" && !Array.isArray(data354)){
if(data354.arn !== undefined){
let data355 = data354.arn;
const _errs861 = errors;
const _errs862 = errors;
if((typeof data355 !== "string") && (!(Array.isArray(data355)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs862){
if(Array.isArray(data355)){
var valid260 = true;
const len41 = data355.length;
for(let i41=0; i41<len41; i41++){
let data356 = data355[i41];
const _errs864 = errors;
if((typeof data356 !== "string") && (!(data356 && typeof data356 == "object" && !Array.isArray(data356)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/arn/" + i41,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs864){
if(data356 && typeof data356 == "object" && !Array.isArray(data356)){
let missing94;
if((data356.hole === undefined) && (missing94 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/arn/" + i41,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing94}}];
return false;
}
else {
if(data356.hole !== undefined){
const _errs866 = errors;
if(typeof data356.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/arn/" + i41+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid261 = _errs866 === errors;
}
else {
var valid261 = true;
}
if(valid261){
if(data356.width !== undefined){
let data358 = data356.width;
const _errs868 = errors;
if(!(((typeof data358 == "number") && (!(data358 % 1) && !isNaN(data358))) && (isFinite(data358)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/arn/" + i41+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid261 = _errs868 === errors;
}
else {
var valid261 = true;
}
}
}
}
}
var valid260 = _errs864 === errors;
if(!valid260){
break;
}
}
}
}
var valid258 = _errs861 === errors;
}
else {
var valid258 = true;
}
if(valid258){
if(data354.scope !== undefined){
const _errs870 = errors;
if(typeof data354.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid258 = _errs870 === errors;
}
else {
var valid258 = true;
}
if(valid258){
if(data354.address !== undefined){
const _errs873 = errors;
if(typeof data354.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid258 = _errs873 === errors;
}
else {
var valid258 = true;
}
if(valid258){
if(data354.construct !== undefined){
const _errs876 = errors;
if(typeof data354.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid258 = _errs876 === errors;
}
else {
var valid258 = true;
}
if(valid258){
if(data354.at !== undefined){
let data362 = data354.at;
const _errs879 = errors;
const _errs880 = errors;
if(errors === _errs880){
if(data362 && typeof data362 == "object" && !Array.isArray(data362)){
let missing95;
if((((((data362.file === undefined) && (missing95 = "file")) || ((data362.startLine === undefined) && (missing95 = "startLine"))) || ((data362.startColumn === undefined) && (missing95 = "startColumn"))) || ((data362.endLine === undefined) && (missing95 = "endLine"))) || ((data362.endColumn === undefined) && (missing95 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing95}}];
return false;
}
else {
if(data362.file !== undefined){
const _errs882 = errors;
if(typeof data362.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid266 = _errs882 === errors;
}
else {
var valid266 = true;
}
if(valid266){
if(data362.startLine !== undefined){
let data364 = data362.startLine;
const _errs884 = errors;
if(!(((typeof data364 == "number") && (!(data364 % 1) && !isNaN(data364))) && (isFinite(data364)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid266 = _errs884 === errors;
}
else {
var valid266 = true;
}
if(valid266){
if(data362.startColumn !== undefined){
let data365 = data362.startColumn;
const _errs886 = errors;
if(!(((typeof data365 == "number") && (!(data365 % 1) && !isNaN(data365))) && (isFinite(data365)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid266 = _errs886 === errors;
}
else {
var valid266 = true;
}
if(valid266){
if(data362.endLine !== undefined){
let data366 = data362.endLine;
const _errs888 = errors;
if(!(((typeof data366 == "number") && (!(data366 % 1) && !isNaN(data366))) && (isFinite(data366)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid266 = _errs888 === errors;
}
else {
var valid266 = true;
}
if(valid266){
if(data362.endColumn !== undefined){
let data367 = data362.endColumn;
const _errs890 = errors;
if(!(((typeof data367 == "number") && (!(data367 % 1) && !isNaN(data367))) && (isFinite(data367)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid266 = _errs890 === errors;
}
else {
var valid266 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid258 = _errs879 === errors;
}
else {
var valid258 = true;
}
if(valid258){
if(data354.name !== undefined){
let data368 = data354.name;
const _errs892 = errors;
const _errs893 = errors;
if((typeof data368 != "object") && (typeof data368 !== "string")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs893){
if(Array.isArray(data368)){
var valid268 = true;
const len42 = data368.length;
for(let i42=0; i42<len42; i42++){
let data369 = data368[i42];
const _errs895 = errors;
if((typeof data369 !== "string") && (!(data369 && typeof data369 == "object" && !Array.isArray(data369)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/name/" + i42,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs895){
if(data369 && typeof data369 == "object" && !Array.isArray(data369)){
let missing96;
if((data369.hole === undefined) && (missing96 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/name/" + i42,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing96}}];
return false;
}
else {
if(data369.hole !== undefined){
const _errs897 = errors;
if(typeof data369.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/name/" + i42+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid269 = _errs897 === errors;
}
else {
var valid269 = true;
}
if(valid269){
if(data369.width !== undefined){
let data371 = data369.width;
const _errs899 = errors;
if(!(((typeof data371 == "number") && (!(data371 % 1) && !isNaN(data371))) && (isFinite(data371)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/name/" + i42+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid269 = _errs899 === errors;
}
else {
var valid269 = true;
}
}
}
}
}
var valid268 = _errs895 === errors;
if(!valid268){
break;
}
}
}
if(errors === _errs893){
if(data368 && typeof data368 == "object" && !Array.isArray(data368)){
let missing97;
if((data368.unread === undefined) && (missing97 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing97}}];
return false;
}
else {
if(data368.unread !== undefined){
const _errs901 = errors;
if(typeof data368.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid270 = _errs901 === errors;
}
else {
var valid270 = true;
}
if(valid270){
if(data368.detail !== undefined){
const _errs903 = errors;
if(typeof data368.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid270 = _errs903 === errors;
}
else {
var valid270 = true;
}
}
}
}
}
}
var valid258 = _errs892 === errors;
}
else {
var valid258 = true;
}
if(valid258){
if(data354.type !== undefined){
let data374 = data354.type;
const _errs905 = errors;
const _errs906 = errors;
if((typeof data374 !== "string") && (!(data374 && typeof data374 == "object" && !Array.isArray(data374)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/type",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema67.type}}];
return false;
}
if(errors === _errs906){
if(data374 && typeof data374 == "object" && !Array.isArray(data374)){
let missing98;
if((data374.unread === undefined) && (missing98 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/type",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing98}}];
return false;
}
else {
if(data374.unread !== undefined){
const _errs908 = errors;
if(typeof data374.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/type/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid272 = _errs908 === errors;
}
else {
var valid272 = true;
}
if(valid272){
if(data374.detail !== undefined){
const _errs910 = errors;
if(typeof data374.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/type/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid272 = _errs910 === errors;
}
else {
var valid272 = true;
}
}
}
}
}
var valid258 = _errs905 === errors;
}
else {
var valid258 = true;
}
if(valid258){
if(data354.references !== undefined){
let data377 = data354.references;
const _errs912 = errors;
if(!data377 || typeof data377 != "object"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references",schemaPath:"#/properties/workloads/items/properties/references/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.references.type}}];
return false;
}
if(errors === _errs912){
if(Array.isArray(data377)){
var valid273 = true;
const len43 = data377.length;
for(let i43=0; i43<len43; i43++){
let data378 = data377[i43];
const _errs914 = errors;
if(errors === _errs914){
if(data378 && typeof data378 == "object" && !Array.isArray(data378)){
let missing99;
if((((data378.to === undefined) && (missing99 = "to")) || ((data378.target === undefined) && (missing99 = "target"))) || ((data378.how === undefined) && (missing99 = "how"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43,schemaPath:"#/properties/workloads/items/properties/references/items/required",keyword:"required",params:{missingProperty: missing99}}];
return false;
}
else {
if(data378.to !== undefined){
const _errs916 = errors;
if(typeof data378.to !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/to",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid274 = _errs916 === errors;
}
else {
var valid274 = true;
}
if(valid274){
if(data378.target !== undefined){
let data380 = data378.target;
const _errs919 = errors;
const _errs920 = errors;
if((typeof data380 !== "string") && (!(Array.isArray(data380)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/target",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs920){
if(Array.isArray(data380)){
var valid277 = true;
const len44 = data380.length;
for(let i44=0; i44<len44; i44++){
let data381 = data380[i44];
const _errs922 = errors;
if((typeof data381 !== "string") && (!(data381 && typeof data381 == "object" && !Array.isArray(data381)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/target/" + i44,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs922){
if(data381 && typeof data381 == "object" && !Array.isArray(data381)){
let missing100;
if((data381.hole === undefined) && (missing100 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/target/" + i44,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing100}}];
return false;
}
else {
if(data381.hole !== undefined){
const _errs924 = errors;
if(typeof data381.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/target/" + i44+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid278 = _errs924 === errors;
}
else {
var valid278 = true;
}
if(valid278){
if(data381.width !== undefined){
let data383 = data381.width;
const _errs926 = errors;
if(!(((typeof data383 == "number") && (!(data383 % 1) && !isNaN(data383))) && (isFinite(data383)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/target/" + i44+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid278 = _errs926 === errors;
}
else {
var valid278 = true;
}
}
}
}
}
var valid277 = _errs922 === errors;
if(!valid277){
break;
}
}
}
}
var valid274 = _errs919 === errors;
}
else {
var valid274 = true;
}
if(valid274){
if(data378.address !== undefined){
const _errs928 = errors;
if(typeof data378.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid274 = _errs928 === errors;
}
else {
var valid274 = true;
}
if(valid274){
if(data378.jsonKey !== undefined){
let data385 = data378.jsonKey;
const _errs931 = errors;
const _errs932 = errors;
if(((typeof data385 !== "string") && (!(Array.isArray(data385)))) && (data385 !== null)){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/jsonKey",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema31.type}}];
return false;
}
if(errors === _errs932){
if(Array.isArray(data385)){
var valid281 = true;
const len45 = data385.length;
for(let i45=0; i45<len45; i45++){
let data386 = data385[i45];
const _errs934 = errors;
if((typeof data386 !== "string") && (!(data386 && typeof data386 == "object" && !Array.isArray(data386)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/jsonKey/" + i45,schemaPath:"#/$defs/textOrNull/items/type",keyword:"type",params:{type: schema31.items.type}}];
return false;
}
if(errors === _errs934){
if(data386 && typeof data386 == "object" && !Array.isArray(data386)){
let missing101;
if((data386.hole === undefined) && (missing101 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/jsonKey/" + i45,schemaPath:"#/$defs/textOrNull/items/required",keyword:"required",params:{missingProperty: missing101}}];
return false;
}
else {
if(data386.hole !== undefined){
const _errs936 = errors;
if(typeof data386.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/jsonKey/" + i45+"/hole",schemaPath:"#/$defs/textOrNull/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid282 = _errs936 === errors;
}
else {
var valid282 = true;
}
if(valid282){
if(data386.width !== undefined){
let data388 = data386.width;
const _errs938 = errors;
if(!(((typeof data388 == "number") && (!(data388 % 1) && !isNaN(data388))) && (isFinite(data388)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/jsonKey/" + i45+"/width",schemaPath:"#/$defs/textOrNull/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid282 = _errs938 === errors;
}
else {
var valid282 = true;
}
}
}
}
}
var valid281 = _errs934 === errors;
if(!valid281){
break;
}
}
}
}
var valid274 = _errs931 === errors;
}
else {
var valid274 = true;
}
if(valid274){
if(data378.versionId !== undefined){
let data389 = data378.versionId;
const _errs940 = errors;
const _errs941 = errors;
if(((typeof data389 !== "string") && (!(Array.isArray(data389)))) && (data389 !== null)){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/versionId",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema31.type}}];
return false;
}
if(errors === _errs941){
if(Array.isArray(data389)){
var valid284 = true;
const len46 = data389.length;
for(let i46=0; i46<len46; i46++){
let data390 = data389[i46];
const _errs943 = errors;
if((typeof data390 !== "string") && (!(data390 && typeof data390 == "object" && !Array.isArray(data390)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/versionId/" + i46,schemaPath:"#/$defs/textOrNull/items/type",keyword:"type",params:{type: schema31.items.type}}];
return false;
}
if(errors === _errs943){
if(data390 && typeof data390 == "object" && !Array.isArray(data390)){
let missing102;
if((data390.hole === undefined) && (missing102 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/versionId/" + i46,schemaPath:"#/$defs/textOrNull/items/required",keyword:"required",params:{missingProperty: missing102}}];
return false;
}
else {
if(data390.hole !== undefined){
const _errs945 = errors;
if(typeof data390.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/versionId/" + i46+"/hole",schemaPath:"#/$defs/textOrNull/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid285 = _errs945 === errors;
}
else {
var valid285 = true;
}
if(valid285){
if(data390.width !== undefined){
let data392 = data390.width;
const _errs947 = errors;
if(!(((typeof data392 == "number") && (!(data392 % 1) && !isNaN(data392))) && (isFinite(data392)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/versionId/" + i46+"/width",schemaPath:"#/$defs/textOrNull/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid285 = _errs947 === errors;
}
else {
var valid285 = true;
}
}
}
}
}
var valid284 = _errs943 === errors;
if(!valid284){
break;
}
}
}
}
var valid274 = _errs940 === errors;
}
else {
var valid274 = true;
}
if(valid274){
if(data378.versionStage !== undefined){
let data393 = data378.versionStage;
const _errs949 = errors;
const _errs950 = errors;
if(((typeof data393 !== "string") && (!(Array.isArray(data393)))) && (data393 !== null)){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/versionStage",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema31.type}}];
return false;
}
if(errors === _errs950){
if(Array.isArray(data393)){
var valid287 = true;
const len47 = data393.length;
for(let i47=0; i47<len47; i47++){
let data394 = data393[i47];
const _errs952 = errors;
if((typeof data394 !== "string") && (!(data394 && typeof data394 == "object" && !Array.isArray(data394)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/versionStage/" + i47,schemaPath:"#/$defs/textOrNull/items/type",keyword:"type",params:{type: schema31.items.type}}];
return false;
}
if(errors === _errs952){
if(data394 && typeof data394 == "object" && !Array.isArray(data394)){
let missing103;
if((data394.hole === undefined) && (missing103 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/versionStage/" + i47,schemaPath:"#/$defs/textOrNull/items/required",keyword:"required",params:{missingProperty: missing103}}];
return false;
}
else {
if(data394.hole !== undefined){
const _errs954 = errors;
if(typeof data394.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/versionStage/" + i47+"/hole",schemaPath:"#/$defs/textOrNull/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid288 = _errs954 === errors;
}
else {
var valid288 = true;
}
if(valid288){
if(data394.width !== undefined){
let data396 = data394.width;
const _errs956 = errors;
if(!(((typeof data396 == "number") && (!(data396 % 1) && !isNaN(data396))) && (isFinite(data396)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/versionStage/" + i47+"/width",schemaPath:"#/$defs/textOrNull/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid288 = _errs956 === errors;
}
else {
var valid288 = true;
}
}
}
}
}
var valid287 = _errs952 === errors;
if(!valid287){
break;
}
}
}
}
var valid274 = _errs949 === errors;
}
else {
var valid274 = true;
}
if(valid274){
if(data378.how !== undefined){
const _errs958 = errors;
if(typeof data378.how !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/how",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid274 = _errs958 === errors;
}
else {
var valid274 = true;
}
if(valid274){
if(data378.at !== undefined){
let data398 = data378.at;
const _errs961 = errors;
const _errs962 = errors;
if(errors === _errs962){
if(data398 && typeof data398 == "object" && !Array.isArray(data398)){
let missing104;
if((((((data398.file === undefined) && (missing104 = "file")) || ((data398.startLine === undefined) && (missing104 = "startLine"))) || ((data398.startColumn === undefined) && (missing104 = "startColumn"))) || ((data398.endLine === undefined) && (missing104 = "endLine"))) || ((data398.endColumn === undefined) && (missing104 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing104}}];
return false;
}
else {
if(data398.file !== undefined){
const _errs964 = errors;
if(typeof data398.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid291 = _errs964 === errors;
}
else {
var valid291 = true;
}
if(valid291){
if(data398.startLine !== undefined){
let data400 = data398.startLine;
const _errs966 = errors;
if(!(((typeof data400 == "number") && (!(data400 % 1) && !isNaN(data400))) && (isFinite(data400)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid291 = _errs966 === errors;
}
else {
var valid291 = true;
}
if(valid291){
if(data398.startColumn !== undefined){
let data401 = data398.startColumn;
const _errs968 = errors;
if(!(((typeof data401 == "number") && (!(data401 % 1) && !isNaN(data401))) && (isFinite(data401)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid291 = _errs968 === errors;
}
else {
var valid291 = true;
}
if(valid291){
if(data398.endLine !== undefined){
let data402 = data398.endLine;
const _errs970 = errors;
if(!(((typeof data402 == "number") && (!(data402 % 1) && !isNaN(data402))) && (isFinite(data402)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid291 = _errs970 === errors;
}
else {
var valid291 = true;
}
if(valid291){
if(data398.endColumn !== undefined){
let data403 = data398.endColumn;
const _errs972 = errors;
if(!(((typeof data403 == "number") && (!(data403 % 1) && !isNaN(data403))) && (isFinite(data403)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid291 = _errs972 === errors;
}
else {
var valid291 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid274 = _errs961 === errors;
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
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43,schemaPath:"#/properties/workloads/items/properties/references/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid273 = _errs914 === errors;
if(!valid273){
break;
}
}
}
if(errors === _errs912){
if(data377 && typeof data377 == "object" && !Array.isArray(data377)){
let missing105;
if((data377.unread === undefined) && (missing105 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references",schemaPath:"#/properties/workloads/items/properties/references/required",keyword:"required",params:{missingProperty: missing105}}];
return false;
}
else {
if(data377.unread !== undefined){
const _errs974 = errors;
if(typeof data377.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/unread",schemaPath:"#/properties/workloads/items/properties/references/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid292 = _errs974 === errors;
}
else {
var valid292 = true;
}
if(valid292){
if(data377.detail !== undefined){
const _errs976 = errors;
if(typeof data377.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/detail",schemaPath:"#/properties/workloads/items/properties/references/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid292 = _errs976 === errors;
}
else {
var valid292 = true;
}
}
}
}
}
}
var valid258 = _errs912 === errors;
}
else {
var valid258 = true;
}
if(valid258){
if(data354.environment !== undefined){
let data406 = data354.environment;
const _errs978 = errors;
if(!data406 || typeof data406 != "object"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment",schemaPath:"#/properties/workloads/items/properties/environment/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.environment.type}}];
return false;
}
if(errors === _errs978){
if(Array.isArray(data406)){
var valid293 = true;
const len48 = data406.length;
for(let i48=0; i48<len48; i48++){
let data407 = data406[i48];
const _errs980 = errors;
if(errors === _errs980){
if(data407 && typeof data407 == "object" && !Array.isArray(data407)){
let missing106;
if(((data407.name === undefined) && (missing106 = "name")) || ((data407.value === undefined) && (missing106 = "value"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48,schemaPath:"#/properties/workloads/items/properties/environment/items/required",keyword:"required",params:{missingProperty: missing106}}];
return false;
}
else {
if(data407.name !== undefined){
let data408 = data407.name;
const _errs982 = errors;
const _errs983 = errors;
if((typeof data408 !== "string") && (!(Array.isArray(data408)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs983){
if(Array.isArray(data408)){
var valid296 = true;
const len49 = data408.length;
for(let i49=0; i49<len49; i49++){
let data409 = data408[i49];
const _errs985 = errors;
if((typeof data409 !== "string") && (!(data409 && typeof data409 == "object" && !Array.isArray(data409)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/name/" + i49,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs985){
if(data409 && typeof data409 == "object" && !Array.isArray(data409)){
let missing107;
if((data409.hole === undefined) && (missing107 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/name/" + i49,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing107}}];
return false;
}
else {
if(data409.hole !== undefined){
const _errs987 = errors;
if(typeof data409.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/name/" + i49+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid297 = _errs987 === errors;
}
else {
var valid297 = true;
}
if(valid297){
if(data409.width !== undefined){
let data411 = data409.width;
const _errs989 = errors;
if(!(((typeof data411 == "number") && (!(data411 % 1) && !isNaN(data411))) && (isFinite(data411)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/name/" + i49+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid297 = _errs989 === errors;
}
else {
var valid297 = true;
}
}
}
}
}
var valid296 = _errs985 === errors;
if(!valid296){
break;
}
}
}
}
var valid294 = _errs982 === errors;
}
else {
var valid294 = true;
}
if(valid294){
if(data407.value !== undefined){
let data412 = data407.value;
const _errs991 = errors;
if(errors === _errs991){
if(data412 && typeof data412 == "object" && !Array.isArray(data412)){
let missing108;
if((data412.origin === undefined) && (missing108 = "origin")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value",schemaPath:"#/properties/workloads/items/properties/environment/items/properties/value/required",keyword:"required",params:{missingProperty: missing108}}];
return false;
}
else {
if(data412.origin !== undefined){
const _errs993 = errors;
if(typeof data412.origin !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/origin",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid298 = _errs993 === errors;
}
else {
var valid298 = true;
}
if(valid298){
if(data412.words !== undefined){
const _errs996 = errors;
if(typeof data412.words !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/words",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid298 = _errs996 === errors;
}
else {
var valid298 = true;
}
if(valid298){
if(data412.keys !== undefined){
let data415 = data412.keys;
const _errs999 = errors;
if(errors === _errs999){
if(Array.isArray(data415)){
var valid301 = true;
const len50 = data415.length;
for(let i50=0; i50<len50; i50++){
const _errs1001 = errors;
if(typeof data415[i50] !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/keys/" + i50,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid301 = _errs1001 === errors;
if(!valid301){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/keys",schemaPath:"#/properties/workloads/items/properties/environment/items/properties/value/properties/keys/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid298 = _errs999 === errors;
}
else {
var valid298 = true;
}
if(valid298){
if(data412.from !== undefined){
const _errs1004 = errors;
if(typeof data412.from !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/from",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid298 = _errs1004 === errors;
}
else {
var valid298 = true;
}
if(valid298){
if(data412.at !== undefined){
let data418 = data412.at;
const _errs1007 = errors;
const _errs1008 = errors;
if(errors === _errs1008){
if(data418 && typeof data418 == "object" && !Array.isArray(data418)){
let missing109;
if((((((data418.file === undefined) && (missing109 = "file")) || ((data418.startLine === undefined) && (missing109 = "startLine"))) || ((data418.startColumn === undefined) && (missing109 = "startColumn"))) || ((data418.endLine === undefined) && (missing109 = "endLine"))) || ((data418.endColumn === undefined) && (missing109 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing109}}];
return false;
}
else {
if(data418.file !== undefined){
const _errs1010 = errors;
if(typeof data418.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid305 = _errs1010 === errors;
}
else {
var valid305 = true;
}
if(valid305){
if(data418.startLine !== undefined){
let data420 = data418.startLine;
const _errs1012 = errors;
if(!(((typeof data420 == "number") && (!(data420 % 1) && !isNaN(data420))) && (isFinite(data420)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid305 = _errs1012 === errors;
}
else {
var valid305 = true;
}
if(valid305){
if(data418.startColumn !== undefined){
let data421 = data418.startColumn;
const _errs1014 = errors;
if(!(((typeof data421 == "number") && (!(data421 % 1) && !isNaN(data421))) && (isFinite(data421)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid305 = _errs1014 === errors;
}
else {
var valid305 = true;
}
if(valid305){
if(data418.endLine !== undefined){
let data422 = data418.endLine;
const _errs1016 = errors;
if(!(((typeof data422 == "number") && (!(data422 % 1) && !isNaN(data422))) && (isFinite(data422)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid305 = _errs1016 === errors;
}
else {
var valid305 = true;
}
if(valid305){
if(data418.endColumn !== undefined){
let data423 = data418.endColumn;
const _errs1018 = errors;
if(!(((typeof data423 == "number") && (!(data423 % 1) && !isNaN(data423))) && (isFinite(data423)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid305 = _errs1018 === errors;
}
else {
var valid305 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid298 = _errs1007 === errors;
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
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value",schemaPath:"#/properties/workloads/items/properties/environment/items/properties/value/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid294 = _errs991 === errors;
}
else {
var valid294 = true;
}
if(valid294){
if(data407.at !== undefined){
let data424 = data407.at;
const _errs1020 = errors;
const _errs1021 = errors;
if(errors === _errs1021){
if(data424 && typeof data424 == "object" && !Array.isArray(data424)){
let missing110;
if((((((data424.file === undefined) && (missing110 = "file")) || ((data424.startLine === undefined) && (missing110 = "startLine"))) || ((data424.startColumn === undefined) && (missing110 = "startColumn"))) || ((data424.endLine === undefined) && (missing110 = "endLine"))) || ((data424.endColumn === undefined) && (missing110 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing110}}];
return false;
}
else {
if(data424.file !== undefined){
const _errs1023 = errors;
if(typeof data424.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid307 = _errs1023 === errors;
}
else {
var valid307 = true;
}
if(valid307){
if(data424.startLine !== undefined){
let data426 = data424.startLine;
const _errs1025 = errors;
if(!(((typeof data426 == "number") && (!(data426 % 1) && !isNaN(data426))) && (isFinite(data426)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid307 = _errs1025 === errors;
}
else {
var valid307 = true;
}
if(valid307){
if(data424.startColumn !== undefined){
let data427 = data424.startColumn;
const _errs1027 = errors;
if(!(((typeof data427 == "number") && (!(data427 % 1) && !isNaN(data427))) && (isFinite(data427)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid307 = _errs1027 === errors;
}
else {
var valid307 = true;
}
if(valid307){
if(data424.endLine !== undefined){
let data428 = data424.endLine;
const _errs1029 = errors;
if(!(((typeof data428 == "number") && (!(data428 % 1) && !isNaN(data428))) && (isFinite(data428)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid307 = _errs1029 === errors;
}
else {
var valid307 = true;
}
if(valid307){
if(data424.endColumn !== undefined){
let data429 = data424.endColumn;
const _errs1031 = errors;
if(!(((typeof data429 == "number") && (!(data429 % 1) && !isNaN(data429))) && (isFinite(data429)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid307 = _errs1031 === errors;
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
else {
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid294 = _errs1020 === errors;
}
else {
var valid294 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48,schemaPath:"#/properties/workloads/items/properties/environment/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid293 = _errs980 === errors;
if(!valid293){
break;
}
}
}
if(errors === _errs978){
if(data406 && typeof data406 == "object" && !Array.isArray(data406)){
let missing111;
if((data406.unread === undefined) && (missing111 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment",schemaPath:"#/properties/workloads/items/properties/environment/required",keyword:"required",params:{missingProperty: missing111}}];
return false;
}
else {
if(data406.unread !== undefined){
const _errs1033 = errors;
if(typeof data406.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/unread",schemaPath:"#/properties/workloads/items/properties/environment/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid308 = _errs1033 === errors;
}
else {
var valid308 = true;
}
if(valid308){
if(data406.detail !== undefined){
const _errs1035 = errors;
if(typeof data406.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/detail",schemaPath:"#/properties/workloads/items/properties/environment/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid308 = _errs1035 === errors;
}
else {
var valid308 = true;
}
}
}
}
}
}
var valid258 = _errs978 === errors;
}
else {
var valid258 = true;
}
if(valid258){
if(data354.cache !== undefined){
let data432 = data354.cache;
const _errs1037 = errors;
if((!(data432 && typeof data432 == "object" && !Array.isArray(data432))) && (data432 !== null)){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache",schemaPath:"#/properties/workloads/items/properties/cache/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.cache.type}}];
return false;
}
const _errs1039 = errors;
let valid309 = true;
const _errs1040 = errors;
if(data432 && typeof data432 == "object" && !Array.isArray(data432)){
let missing112;
if((data432.unread === undefined) && (missing112 = "unread")){
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
var _valid10 = _errs1040 === errors;
errors = _errs1039;
if(vErrors !== null){
if(_errs1039){
vErrors.length = _errs1039;
}
else {
vErrors = null;
}
}
let ifClause9;
if(_valid10){
const _errs1041 = errors;
if(data432 && typeof data432 == "object" && !Array.isArray(data432)){
if(data432.unread !== undefined){
const _errs1042 = errors;
if(typeof data432.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/unread",schemaPath:"#/properties/workloads/items/properties/cache/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid310 = _errs1042 === errors;
}
else {
var valid310 = true;
}
if(valid310){
if(data432.detail !== undefined){
const _errs1044 = errors;
if(typeof data432.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/detail",schemaPath:"#/properties/workloads/items/properties/cache/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid310 = _errs1044 === errors;
}
else {
var valid310 = true;
}
}
}
var _valid10 = _errs1041 === errors;
valid309 = _valid10;
ifClause9 = "then";
}
else {
const _errs1046 = errors;
if(data432 && typeof data432 == "object" && !Array.isArray(data432)){
let missing113;
if(((data432.by === undefined) && (missing113 = "by")) || ((data432.ttlSeconds === undefined) && (missing113 = "ttlSeconds"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache",schemaPath:"#/properties/workloads/items/properties/cache/else/required",keyword:"required",params:{missingProperty: missing113}}];
return false;
}
else {
if(data432.by !== undefined){
const _errs1047 = errors;
if(typeof data432.by !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/by",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid311 = _errs1047 === errors;
}
else {
var valid311 = true;
}
if(valid311){
if(data432.ttlSeconds !== undefined){
let data436 = data432.ttlSeconds;
const _errs1050 = errors;
if(!((typeof data436 == "number") && (isFinite(data436)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/ttlSeconds",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid311 = _errs1050 === errors;
}
else {
var valid311 = true;
}
if(valid311){
if(data432.at !== undefined){
let data437 = data432.at;
const _errs1053 = errors;
const _errs1054 = errors;
if(errors === _errs1054){
if(data437 && typeof data437 == "object" && !Array.isArray(data437)){
let missing114;
if((((((data437.file === undefined) && (missing114 = "file")) || ((data437.startLine === undefined) && (missing114 = "startLine"))) || ((data437.startColumn === undefined) && (missing114 = "startColumn"))) || ((data437.endLine === undefined) && (missing114 = "endLine"))) || ((data437.endColumn === undefined) && (missing114 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing114}}];
return false;
}
else {
if(data437.file !== undefined){
const _errs1056 = errors;
if(typeof data437.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid315 = _errs1056 === errors;
}
else {
var valid315 = true;
}
if(valid315){
if(data437.startLine !== undefined){
let data439 = data437.startLine;
const _errs1058 = errors;
if(!(((typeof data439 == "number") && (!(data439 % 1) && !isNaN(data439))) && (isFinite(data439)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid315 = _errs1058 === errors;
}
else {
var valid315 = true;
}
if(valid315){
if(data437.startColumn !== undefined){
let data440 = data437.startColumn;
const _errs1060 = errors;
if(!(((typeof data440 == "number") && (!(data440 % 1) && !isNaN(data440))) && (isFinite(data440)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid315 = _errs1060 === errors;
}
else {
var valid315 = true;
}
if(valid315){
if(data437.endLine !== undefined){
let data441 = data437.endLine;
const _errs1062 = errors;
if(!(((typeof data441 == "number") && (!(data441 % 1) && !isNaN(data441))) && (isFinite(data441)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid315 = _errs1062 === errors;
}
else {
var valid315 = true;
}
if(valid315){
if(data437.endColumn !== undefined){
let data442 = data437.endColumn;
const _errs1064 = errors;
if(!(((typeof data442 == "number") && (!(data442 % 1) && !isNaN(data442))) && (isFinite(data442)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid315 = _errs1064 === errors;
}
else {
var valid315 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid311 = _errs1053 === errors;
}
else {
var valid311 = true;
}
}
}
}
}
var _valid10 = _errs1046 === errors;
valid309 = _valid10;
ifClause9 = "else";
}
if(!valid309){
const err21 = {instancePath:instancePath+"/workloads/" + i40+"/cache",schemaPath:"#/properties/workloads/items/properties/cache/if",keyword:"if",params:{failingKeyword: ifClause9}};
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
var valid258 = _errs1037 === errors;
}
else {
var valid258 = true;
}
if(valid258){
if(data354.refreshSeconds !== undefined){
let data443 = data354.refreshSeconds;
const _errs1066 = errors;
if(((!((typeof data443 == "number") && (isFinite(data443)))) && (data443 !== null)) && (!(data443 && typeof data443 == "object" && !Array.isArray(data443)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshSeconds",schemaPath:"#/properties/workloads/items/properties/refreshSeconds/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.refreshSeconds.type}}];
return false;
}
if(errors === _errs1066){
if(data443 && typeof data443 == "object" && !Array.isArray(data443)){
let missing115;
if((data443.unread === undefined) && (missing115 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshSeconds",schemaPath:"#/properties/workloads/items/properties/refreshSeconds/required",keyword:"required",params:{missingProperty: missing115}}];
return false;
}
else {
if(data443.unread !== undefined){
const _errs1068 = errors;
if(typeof data443.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshSeconds/unread",schemaPath:"#/properties/workloads/items/properties/refreshSeconds/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid316 = _errs1068 === errors;
}
else {
var valid316 = true;
}
if(valid316){
if(data443.detail !== undefined){
const _errs1070 = errors;
if(typeof data443.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshSeconds/detail",schemaPath:"#/properties/workloads/items/properties/refreshSeconds/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid316 = _errs1070 === errors;
}
else {
var valid316 = true;
}
}
}
}
}
var valid258 = _errs1066 === errors;
}
else {
var valid258 = true;
}
if(valid258){
if(data354.copies !== undefined){
let data446 = data354.copies;
const _errs1072 = errors;
if((!((typeof data446 == "number") && (isFinite(data446)))) && (!(data446 && typeof data446 == "object" && !Array.isArray(data446)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/copies",schemaPath:"#/properties/workloads/items/properties/copies/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.copies.type}}];
return false;
}
if(errors === _errs1072){
if(data446 && typeof data446 == "object" && !Array.isArray(data446)){
let missing116;
if((data446.unread === undefined) && (missing116 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/copies",schemaPath:"#/properties/workloads/items/properties/copies/required",keyword:"required",params:{missingProperty: missing116}}];
return false;
}
else {
if(data446.unread !== undefined){
const _errs1074 = errors;
if(typeof data446.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/copies/unread",schemaPath:"#/properties/workloads/items/properties/copies/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid317 = _errs1074 === errors;
}
else {
var valid317 = true;
}
if(valid317){
if(data446.detail !== undefined){
const _errs1076 = errors;
if(typeof data446.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/copies/detail",schemaPath:"#/properties/workloads/items/properties/copies/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid317 = _errs1076 === errors;
}
else {
var valid317 = true;
}
}
}
}
}
var valid258 = _errs1072 === errors;
}
else {
var valid258 = true;
}
if(valid258){
if(data354.restartsOnRotation !== undefined){
let data449 = data354.restartsOnRotation;
const _errs1078 = errors;
const _errs1079 = errors;
if((typeof data449 !== "boolean") && (!(data449 && typeof data449 == "object" && !Array.isArray(data449)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/restartsOnRotation",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema60.type}}];
return false;
}
if(errors === _errs1079){
if(data449 && typeof data449 == "object" && !Array.isArray(data449)){
let missing117;
if((data449.unread === undefined) && (missing117 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/restartsOnRotation",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing117}}];
return false;
}
else {
if(data449.unread !== undefined){
const _errs1081 = errors;
if(typeof data449.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/restartsOnRotation/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid319 = _errs1081 === errors;
}
else {
var valid319 = true;
}
if(valid319){
if(data449.detail !== undefined){
const _errs1083 = errors;
if(typeof data449.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/restartsOnRotation/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid319 = _errs1083 === errors;
}
else {
var valid319 = true;
}
}
}
}
}
var valid258 = _errs1078 === errors;
}
else {
var valid258 = true;
}
if(valid258){
if(data354.role !== undefined){
let data452 = data354.role;
const _errs1085 = errors;
const _errs1086 = errors;
if((typeof data452 != "object") && (typeof data452 !== "string")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/role",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs1086){
if(Array.isArray(data452)){
var valid321 = true;
const len51 = data452.length;
for(let i51=0; i51<len51; i51++){
let data453 = data452[i51];
const _errs1088 = errors;
if((typeof data453 !== "string") && (!(data453 && typeof data453 == "object" && !Array.isArray(data453)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/role/" + i51,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs1088){
if(data453 && typeof data453 == "object" && !Array.isArray(data453)){
let missing118;
if((data453.hole === undefined) && (missing118 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/role/" + i51,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing118}}];
return false;
}
else {
if(data453.hole !== undefined){
const _errs1090 = errors;
if(typeof data453.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/role/" + i51+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid322 = _errs1090 === errors;
}
else {
var valid322 = true;
}
if(valid322){
if(data453.width !== undefined){
let data455 = data453.width;
const _errs1092 = errors;
if(!(((typeof data455 == "number") && (!(data455 % 1) && !isNaN(data455))) && (isFinite(data455)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/role/" + i51+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid322 = _errs1092 === errors;
}
else {
var valid322 = true;
}
}
}
}
}
var valid321 = _errs1088 === errors;
if(!valid321){
break;
}
}
}
if(errors === _errs1086){
if(data452 && typeof data452 == "object" && !Array.isArray(data452)){
let missing119;
if((data452.unread === undefined) && (missing119 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/role",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing119}}];
return false;
}
else {
if(data452.unread !== undefined){
const _errs1094 = errors;
if(typeof data452.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/role/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid323 = _errs1094 === errors;
}
else {
var valid323 = true;
}
if(valid323){
if(data452.detail !== undefined){
const _errs1096 = errors;
if(typeof data452.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/role/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid323 = _errs1096 === errors;
}
else {
var valid323 = true;
}
}
}
}
}
}
var valid258 = _errs1085 === errors;
}
else {
var valid258 = true;
}
if(valid258){
if(data354.roleAddress !== undefined){
let data458 = data354.roleAddress;
const _errs1098 = errors;
const _errs1099 = errors;
if(((typeof data458 !== "string") && (data458 !== null)) && (!(data458 && typeof data458 == "object" && !Array.isArray(data458)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/roleAddress",schemaPath:"#/$defs/observedStringOrNull/type",keyword:"type",params:{type: schema27.type}}];
return false;
}
if(errors === _errs1099){
if(data458 && typeof data458 == "object" && !Array.isArray(data458)){
let missing120;
if((data458.unread === undefined) && (missing120 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/roleAddress",schemaPath:"#/$defs/observedStringOrNull/required",keyword:"required",params:{missingProperty: missing120}}];
return false;
}
else {
if(data458.unread !== undefined){
const _errs1101 = errors;
if(typeof data458.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/roleAddress/unread",schemaPath:"#/$defs/observedStringOrNull/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid325 = _errs1101 === errors;
}
else {
var valid325 = true;
}
if(valid325){
if(data458.detail !== undefined){
const _errs1103 = errors;
if(typeof data458.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/roleAddress/detail",schemaPath:"#/$defs/observedStringOrNull/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid325 = _errs1103 === errors;
}
else {
var valid325 = true;
}
}
}
}
}
var valid258 = _errs1098 === errors;
}
else {
var valid258 = true;
}
if(valid258){
if(data354.executionRole !== undefined){
let data461 = data354.executionRole;
const _errs1105 = errors;
const _errs1106 = errors;
if((typeof data461 != "object") && (typeof data461 !== "string")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRole",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs1106){
if(Array.isArray(data461)){
var valid327 = true;
const len52 = data461.length;
for(let i52=0; i52<len52; i52++){
let data462 = data461[i52];
const _errs1108 = errors;
if((typeof data462 !== "string") && (!(data462 && typeof data462 == "object" && !Array.isArray(data462)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRole/" + i52,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs1108){
if(data462 && typeof data462 == "object" && !Array.isArray(data462)){
let missing121;
if((data462.hole === undefined) && (missing121 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRole/" + i52,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing121}}];
return false;
}
else {
if(data462.hole !== undefined){
const _errs1110 = errors;
if(typeof data462.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRole/" + i52+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid328 = _errs1110 === errors;
}
else {
var valid328 = true;
}
if(valid328){
if(data462.width !== undefined){
let data464 = data462.width;
const _errs1112 = errors;
if(!(((typeof data464 == "number") && (!(data464 % 1) && !isNaN(data464))) && (isFinite(data464)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRole/" + i52+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid328 = _errs1112 === errors;
}
else {
var valid328 = true;
}
}
}
}
}
var valid327 = _errs1108 === errors;
if(!valid327){
break;
}
}
}
if(errors === _errs1106){
if(data461 && typeof data461 == "object" && !Array.isArray(data461)){
let missing122;
if((data461.unread === undefined) && (missing122 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRole",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing122}}];
return false;
}
else {
if(data461.unread !== undefined){
const _errs1114 = errors;
if(typeof data461.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRole/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid329 = _errs1114 === errors;
}
else {
var valid329 = true;
}
if(valid329){
if(data461.detail !== undefined){
const _errs1116 = errors;
if(typeof data461.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRole/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid329 = _errs1116 === errors;
}
else {
var valid329 = true;
}
}
}
}
}
}
var valid258 = _errs1105 === errors;
}
else {
var valid258 = true;
}
if(valid258){
if(data354.executionRoleAddress !== undefined){
let data467 = data354.executionRoleAddress;
const _errs1118 = errors;
const _errs1119 = errors;
if(((typeof data467 !== "string") && (data467 !== null)) && (!(data467 && typeof data467 == "object" && !Array.isArray(data467)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRoleAddress",schemaPath:"#/$defs/observedStringOrNull/type",keyword:"type",params:{type: schema27.type}}];
return false;
}
if(errors === _errs1119){
if(data467 && typeof data467 == "object" && !Array.isArray(data467)){
let missing123;
if((data467.unread === undefined) && (missing123 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRoleAddress",schemaPath:"#/$defs/observedStringOrNull/required",keyword:"required",params:{missingProperty: missing123}}];
return false;
}
else {
if(data467.unread !== undefined){
const _errs1121 = errors;
if(typeof data467.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRoleAddress/unread",schemaPath:"#/$defs/observedStringOrNull/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid331 = _errs1121 === errors;
}
else {
var valid331 = true;
}
if(valid331){
if(data467.detail !== undefined){
const _errs1123 = errors;
if(typeof data467.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRoleAddress/detail",schemaPath:"#/$defs/observedStringOrNull/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid331 = _errs1123 === errors;
}
else {
var valid331 = true;
}
}
}
}
}
var valid258 = _errs1118 === errors;
}
else {
var valid258 = true;
}
if(valid258){
if(data354.runtime !== undefined){
let data470 = data354.runtime;
const _errs1125 = errors;
const _errs1126 = errors;
if((typeof data470 != "object") && (typeof data470 !== "string")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/runtime",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs1126){
if(Array.isArray(data470)){
var valid333 = true;
const len53 = data470.length;
for(let i53=0; i53<len53; i53++){
let data471 = data470[i53];
const _errs1128 = errors;
if((typeof data471 !== "string") && (!(data471 && typeof data471 == "object" && !Array.isArray(data471)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/runtime/" + i53,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs1128){
if(data471 && typeof data471 == "object" && !Array.isArray(data471)){
let missing124;
if((data471.hole === undefined) && (missing124 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/runtime/" + i53,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing124}}];
return false;
}
else {
if(data471.hole !== undefined){
const _errs1130 = errors;
if(typeof data471.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/runtime/" + i53+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid334 = _errs1130 === errors;
}
else {
var valid334 = true;
}
if(valid334){
if(data471.width !== undefined){
let data473 = data471.width;
const _errs1132 = errors;
if(!(((typeof data473 == "number") && (!(data473 % 1) && !isNaN(data473))) && (isFinite(data473)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/runtime/" + i53+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid334 = _errs1132 === errors;
}
else {
var valid334 = true;
}
}
}
}
}
var valid333 = _errs1128 === errors;
if(!valid333){
break;
}
}
}
if(errors === _errs1126){
if(data470 && typeof data470 == "object" && !Array.isArray(data470)){
let missing125;
if((data470.unread === undefined) && (missing125 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/runtime",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing125}}];
return false;
}
else {
if(data470.unread !== undefined){
const _errs1134 = errors;
if(typeof data470.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/runtime/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid335 = _errs1134 === errors;
}
else {
var valid335 = true;
}
if(valid335){
if(data470.detail !== undefined){
const _errs1136 = errors;
if(typeof data470.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/runtime/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid335 = _errs1136 === errors;
}
else {
var valid335 = true;
}
}
}
}
}
}
var valid258 = _errs1125 === errors;
}
else {
var valid258 = true;
}
if(valid258){
if(data354.invokePolicy !== undefined){
let data476 = data354.invokePolicy;
const _errs1138 = errors;
const _errs1139 = errors;
if((!(data476 && typeof data476 == "object" && !Array.isArray(data476))) && (data476 !== null)){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/invokePolicy",schemaPath:"#/$defs/policy/type",keyword:"type",params:{type: schema51.type}}];
return false;
}
if(errors === _errs1139){
if(data476 && typeof data476 == "object" && !Array.isArray(data476)){
if(data476.Statement !== undefined){
let data477 = data476.Statement;
const _errs1141 = errors;
if(!data477 || typeof data477 != "object"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/invokePolicy/Statement",schemaPath:"#/$defs/policy/properties/Statement/type",keyword:"type",params:{type: schema51.properties.Statement.type}}];
return false;
}
if(errors === _errs1141){
if(Array.isArray(data477)){
var valid338 = true;
const len54 = data477.length;
for(let i54=0; i54<len54; i54++){
let data478 = data477[i54];
const _errs1143 = errors;
if(!(data478 && typeof data478 == "object" && !Array.isArray(data478))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/invokePolicy/Statement/" + i54,schemaPath:"#/$defs/policy/properties/Statement/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid338 = _errs1143 === errors;
if(!valid338){
break;
}
}
}
}
}
}
}
var valid258 = _errs1138 === errors;
}
else {
var valid258 = true;
}
if(valid258){
if(data354.layers !== undefined){
let data479 = data354.layers;
const _errs1145 = errors;
if(!data479 || typeof data479 != "object"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers",schemaPath:"#/properties/workloads/items/properties/layers/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.layers.type}}];
return false;
}
if(errors === _errs1145){
if(Array.isArray(data479)){
var valid339 = true;
const len55 = data479.length;
for(let i55=0; i55<len55; i55++){
let data480 = data479[i55];
const _errs1147 = errors;
const _errs1148 = errors;
if((typeof data480 !== "string") && (!(Array.isArray(data480)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers/" + i55,schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs1148){
if(Array.isArray(data480)){
var valid341 = true;
const len56 = data480.length;
for(let i56=0; i56<len56; i56++){
let data481 = data480[i56];
const _errs1150 = errors;
if((typeof data481 !== "string") && (!(data481 && typeof data481 == "object" && !Array.isArray(data481)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers/" + i55+"/" + i56,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs1150){
if(data481 && typeof data481 == "object" && !Array.isArray(data481)){
let missing126;
if((data481.hole === undefined) && (missing126 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers/" + i55+"/" + i56,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing126}}];
return false;
}
else {
if(data481.hole !== undefined){
const _errs1152 = errors;
if(typeof data481.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers/" + i55+"/" + i56+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid342 = _errs1152 === errors;
}
else {
var valid342 = true;
}
if(valid342){
if(data481.width !== undefined){
let data483 = data481.width;
const _errs1154 = errors;
if(!(((typeof data483 == "number") && (!(data483 % 1) && !isNaN(data483))) && (isFinite(data483)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers/" + i55+"/" + i56+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid342 = _errs1154 === errors;
}
else {
var valid342 = true;
}
}
}
}
}
var valid341 = _errs1150 === errors;
if(!valid341){
break;
}
}
}
}
var valid339 = _errs1147 === errors;
if(!valid339){
break;
}
}
}
if(errors === _errs1145){
if(data479 && typeof data479 == "object" && !Array.isArray(data479)){
let missing127;
if((data479.unread === undefined) && (missing127 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers",schemaPath:"#/properties/workloads/items/properties/layers/required",keyword:"required",params:{missingProperty: missing127}}];
return false;
}
else {
if(data479.unread !== undefined){
const _errs1156 = errors;
if(typeof data479.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers/unread",schemaPath:"#/properties/workloads/items/properties/layers/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid343 = _errs1156 === errors;
}
else {
var valid343 = true;
}
if(valid343){
if(data479.detail !== undefined){
const _errs1158 = errors;
if(typeof data479.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers/detail",schemaPath:"#/properties/workloads/items/properties/layers/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid343 = _errs1158 === errors;
}
else {
var valid343 = true;
}
}
}
}
}
}
var valid258 = _errs1145 === errors;
}
else {
var valid258 = true;
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
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40,schemaPath:"#/properties/workloads/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid257 = _errs859 === errors;
if(!valid257){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/workloads",schemaPath:"#/properties/workloads/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs857 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.databases !== undefined){
let data486 = data.databases;
const _errs1160 = errors;
if(errors === _errs1160){
if(Array.isArray(data486)){
var valid344 = true;
const len57 = data486.length;
for(let i57=0; i57<len57; i57++){
let data487 = data486[i57];
const _errs1162 = errors;
if(errors === _errs1162){
if(data487 && typeof data487 == "object" && !Array.isArray(data487)){
if(data487.arn !== undefined){
let data488 = data487.arn;
const _errs1164 = errors;
const _errs1165 = errors;
if((typeof data488 !== "string") && (!(Array.isArray(data488)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs1165){
if(Array.isArray(data488)){
var valid347 = true;
const len58 = data488.length;
for(let i58=0; i58<len58; i58++){
let data489 = data488[i58];
const _errs1167 = errors;
if((typeof data489 !== "string") && (!(data489 && typeof data489 == "object" && !Array.isArray(data489)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/arn/" + i58,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs1167){
if(data489 && typeof data489 == "object" && !Array.isArray(data489)){
let missing128;
if((data489.hole === undefined) && (missing128 = "hole")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/arn/" + i58,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing128}}];
return false;
}
else {
if(data489.hole !== undefined){
const _errs1169 = errors;
if(typeof data489.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/arn/" + i58+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid348 = _errs1169 === errors;
}
else {
var valid348 = true;
}
if(valid348){
if(data489.width !== undefined){
let data491 = data489.width;
const _errs1171 = errors;
if(!(((typeof data491 == "number") && (!(data491 % 1) && !isNaN(data491))) && (isFinite(data491)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/arn/" + i58+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid348 = _errs1171 === errors;
}
else {
var valid348 = true;
}
}
}
}
}
var valid347 = _errs1167 === errors;
if(!valid347){
break;
}
}
}
}
var valid345 = _errs1164 === errors;
}
else {
var valid345 = true;
}
if(valid345){
if(data487.scope !== undefined){
const _errs1173 = errors;
if(typeof data487.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid345 = _errs1173 === errors;
}
else {
var valid345 = true;
}
if(valid345){
if(data487.address !== undefined){
const _errs1176 = errors;
if(typeof data487.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid345 = _errs1176 === errors;
}
else {
var valid345 = true;
}
if(valid345){
if(data487.construct !== undefined){
const _errs1179 = errors;
if(typeof data487.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid345 = _errs1179 === errors;
}
else {
var valid345 = true;
}
if(valid345){
if(data487.at !== undefined){
let data495 = data487.at;
const _errs1182 = errors;
const _errs1183 = errors;
if(errors === _errs1183){
if(data495 && typeof data495 == "object" && !Array.isArray(data495)){
let missing129;
if((((((data495.file === undefined) && (missing129 = "file")) || ((data495.startLine === undefined) && (missing129 = "startLine"))) || ((data495.startColumn === undefined) && (missing129 = "startColumn"))) || ((data495.endLine === undefined) && (missing129 = "endLine"))) || ((data495.endColumn === undefined) && (missing129 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing129}}];
return false;
}
else {
if(data495.file !== undefined){
const _errs1185 = errors;
if(typeof data495.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid353 = _errs1185 === errors;
}
else {
var valid353 = true;
}
if(valid353){
if(data495.startLine !== undefined){
let data497 = data495.startLine;
const _errs1187 = errors;
if(!(((typeof data497 == "number") && (!(data497 % 1) && !isNaN(data497))) && (isFinite(data497)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid353 = _errs1187 === errors;
}
else {
var valid353 = true;
}
if(valid353){
if(data495.startColumn !== undefined){
let data498 = data495.startColumn;
const _errs1189 = errors;
if(!(((typeof data498 == "number") && (!(data498 % 1) && !isNaN(data498))) && (isFinite(data498)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid353 = _errs1189 === errors;
}
else {
var valid353 = true;
}
if(valid353){
if(data495.endLine !== undefined){
let data499 = data495.endLine;
const _errs1191 = errors;
if(!(((typeof data499 == "number") && (!(data499 % 1) && !isNaN(data499))) && (isFinite(data499)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid353 = _errs1191 === errors;
}
else {
var valid353 = true;
}
if(valid353){
if(data495.endColumn !== undefined){
let data500 = data495.endColumn;
const _errs1193 = errors;
if(!(((typeof data500 == "number") && (!(data500 % 1) && !isNaN(data500))) && (isFinite(data500)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid353 = _errs1193 === errors;
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
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid345 = _errs1182 === errors;
}
else {
var valid345 = true;
}
if(valid345){
if(data487.name !== undefined){
let data501 = data487.name;
const _errs1195 = errors;
const _errs1196 = errors;
if((typeof data501 != "object") && (typeof data501 !== "string")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs1196){
if(Array.isArray(data501)){
var valid355 = true;
const len59 = data501.length;
for(let i59=0; i59<len59; i59++){
let data502 = data501[i59];
const _errs1198 = errors;
if((typeof data502 !== "string") && (!(data502 && typeof data502 == "object" && !Array.isArray(data502)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/name/" + i59,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs1198){
if(data502 && typeof data502 == "object" && !Array.isArray(data502)){
let missing130;
if((data502.hole === undefined) && (missing130 = "hole")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/name/" + i59,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing130}}];
return false;
}
else {
if(data502.hole !== undefined){
const _errs1200 = errors;
if(typeof data502.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/name/" + i59+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid356 = _errs1200 === errors;
}
else {
var valid356 = true;
}
if(valid356){
if(data502.width !== undefined){
let data504 = data502.width;
const _errs1202 = errors;
if(!(((typeof data504 == "number") && (!(data504 % 1) && !isNaN(data504))) && (isFinite(data504)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/name/" + i59+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid356 = _errs1202 === errors;
}
else {
var valid356 = true;
}
}
}
}
}
var valid355 = _errs1198 === errors;
if(!valid355){
break;
}
}
}
if(errors === _errs1196){
if(data501 && typeof data501 == "object" && !Array.isArray(data501)){
let missing131;
if((data501.unread === undefined) && (missing131 = "unread")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing131}}];
return false;
}
else {
if(data501.unread !== undefined){
const _errs1204 = errors;
if(typeof data501.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid357 = _errs1204 === errors;
}
else {
var valid357 = true;
}
if(valid357){
if(data501.detail !== undefined){
const _errs1206 = errors;
if(typeof data501.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid357 = _errs1206 === errors;
}
else {
var valid357 = true;
}
}
}
}
}
}
var valid345 = _errs1195 === errors;
}
else {
var valid345 = true;
}
if(valid345){
if(data487.type !== undefined){
let data507 = data487.type;
const _errs1208 = errors;
const _errs1209 = errors;
if((typeof data507 !== "string") && (!(data507 && typeof data507 == "object" && !Array.isArray(data507)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/type",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema67.type}}];
return false;
}
if(errors === _errs1209){
if(data507 && typeof data507 == "object" && !Array.isArray(data507)){
let missing132;
if((data507.unread === undefined) && (missing132 = "unread")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/type",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing132}}];
return false;
}
else {
if(data507.unread !== undefined){
const _errs1211 = errors;
if(typeof data507.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/type/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid359 = _errs1211 === errors;
}
else {
var valid359 = true;
}
if(valid359){
if(data507.detail !== undefined){
const _errs1213 = errors;
if(typeof data507.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/type/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid359 = _errs1213 === errors;
}
else {
var valid359 = true;
}
}
}
}
}
var valid345 = _errs1208 === errors;
}
else {
var valid345 = true;
}
if(valid345){
if(data487.engine !== undefined){
let data510 = data487.engine;
const _errs1215 = errors;
const _errs1216 = errors;
if((typeof data510 != "object") && (typeof data510 !== "string")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/engine",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs1216){
if(Array.isArray(data510)){
var valid361 = true;
const len60 = data510.length;
for(let i60=0; i60<len60; i60++){
let data511 = data510[i60];
const _errs1218 = errors;
if((typeof data511 !== "string") && (!(data511 && typeof data511 == "object" && !Array.isArray(data511)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/engine/" + i60,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs1218){
if(data511 && typeof data511 == "object" && !Array.isArray(data511)){
let missing133;
if((data511.hole === undefined) && (missing133 = "hole")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/engine/" + i60,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing133}}];
return false;
}
else {
if(data511.hole !== undefined){
const _errs1220 = errors;
if(typeof data511.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/engine/" + i60+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid362 = _errs1220 === errors;
}
else {
var valid362 = true;
}
if(valid362){
if(data511.width !== undefined){
let data513 = data511.width;
const _errs1222 = errors;
if(!(((typeof data513 == "number") && (!(data513 % 1) && !isNaN(data513))) && (isFinite(data513)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/engine/" + i60+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid362 = _errs1222 === errors;
}
else {
var valid362 = true;
}
}
}
}
}
var valid361 = _errs1218 === errors;
if(!valid361){
break;
}
}
}
if(errors === _errs1216){
if(data510 && typeof data510 == "object" && !Array.isArray(data510)){
let missing134;
if((data510.unread === undefined) && (missing134 = "unread")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/engine",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing134}}];
return false;
}
else {
if(data510.unread !== undefined){
const _errs1224 = errors;
if(typeof data510.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/engine/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid363 = _errs1224 === errors;
}
else {
var valid363 = true;
}
if(valid363){
if(data510.detail !== undefined){
const _errs1226 = errors;
if(typeof data510.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/engine/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid363 = _errs1226 === errors;
}
else {
var valid363 = true;
}
}
}
}
}
}
var valid345 = _errs1215 === errors;
}
else {
var valid345 = true;
}
if(valid345){
if(data487.managedPassword !== undefined){
let data516 = data487.managedPassword;
const _errs1228 = errors;
const _errs1229 = errors;
if((typeof data516 !== "boolean") && (!(data516 && typeof data516 == "object" && !Array.isArray(data516)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/managedPassword",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema60.type}}];
return false;
}
if(errors === _errs1229){
if(data516 && typeof data516 == "object" && !Array.isArray(data516)){
let missing135;
if((data516.unread === undefined) && (missing135 = "unread")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/managedPassword",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing135}}];
return false;
}
else {
if(data516.unread !== undefined){
const _errs1231 = errors;
if(typeof data516.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/managedPassword/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid365 = _errs1231 === errors;
}
else {
var valid365 = true;
}
if(valid365){
if(data516.detail !== undefined){
const _errs1233 = errors;
if(typeof data516.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/managedPassword/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid365 = _errs1233 === errors;
}
else {
var valid365 = true;
}
}
}
}
}
var valid345 = _errs1228 === errors;
}
else {
var valid345 = true;
}
if(valid345){
if(data487.password !== undefined){
let data519 = data487.password;
const _errs1235 = errors;
if((!(data519 && typeof data519 == "object" && !Array.isArray(data519))) && (data519 !== null)){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password",schemaPath:"#/properties/databases/items/properties/password/type",keyword:"type",params:{type: schema11.properties.databases.items.properties.password.type}}];
return false;
}
const _errs1237 = errors;
let valid366 = true;
const _errs1238 = errors;
if(data519 && typeof data519 == "object" && !Array.isArray(data519)){
let missing136;
if((data519.unread === undefined) && (missing136 = "unread")){
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
var _valid11 = _errs1238 === errors;
errors = _errs1237;
if(vErrors !== null){
if(_errs1237){
vErrors.length = _errs1237;
}
else {
vErrors = null;
}
}
let ifClause10;
if(_valid11){
const _errs1239 = errors;
if(data519 && typeof data519 == "object" && !Array.isArray(data519)){
if(data519.unread !== undefined){
const _errs1240 = errors;
if(typeof data519.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/unread",schemaPath:"#/properties/databases/items/properties/password/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid367 = _errs1240 === errors;
}
else {
var valid367 = true;
}
if(valid367){
if(data519.detail !== undefined){
const _errs1242 = errors;
if(typeof data519.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/detail",schemaPath:"#/properties/databases/items/properties/password/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid367 = _errs1242 === errors;
}
else {
var valid367 = true;
}
}
}
var _valid11 = _errs1239 === errors;
valid366 = _valid11;
ifClause10 = "then";
}
else {
const _errs1244 = errors;
if(data519 && typeof data519 == "object" && !Array.isArray(data519)){
let missing137;
if((data519.origin === undefined) && (missing137 = "origin")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password",schemaPath:"#/properties/databases/items/properties/password/else/required",keyword:"required",params:{missingProperty: missing137}}];
return false;
}
else {
if(data519.origin !== undefined){
const _errs1245 = errors;
if(typeof data519.origin !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/origin",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid368 = _errs1245 === errors;
}
else {
var valid368 = true;
}
if(valid368){
if(data519.words !== undefined){
const _errs1248 = errors;
if(typeof data519.words !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/words",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid368 = _errs1248 === errors;
}
else {
var valid368 = true;
}
if(valid368){
if(data519.keys !== undefined){
let data524 = data519.keys;
const _errs1251 = errors;
if(errors === _errs1251){
if(Array.isArray(data524)){
var valid371 = true;
const len61 = data524.length;
for(let i61=0; i61<len61; i61++){
const _errs1253 = errors;
if(typeof data524[i61] !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/keys/" + i61,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid371 = _errs1253 === errors;
if(!valid371){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/keys",schemaPath:"#/properties/databases/items/properties/password/else/properties/keys/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid368 = _errs1251 === errors;
}
else {
var valid368 = true;
}
if(valid368){
if(data519.from !== undefined){
const _errs1256 = errors;
if(typeof data519.from !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/from",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid368 = _errs1256 === errors;
}
else {
var valid368 = true;
}
if(valid368){
if(data519.at !== undefined){
let data527 = data519.at;
const _errs1259 = errors;
const _errs1260 = errors;
if(errors === _errs1260){
if(data527 && typeof data527 == "object" && !Array.isArray(data527)){
let missing138;
if((((((data527.file === undefined) && (missing138 = "file")) || ((data527.startLine === undefined) && (missing138 = "startLine"))) || ((data527.startColumn === undefined) && (missing138 = "startColumn"))) || ((data527.endLine === undefined) && (missing138 = "endLine"))) || ((data527.endColumn === undefined) && (missing138 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing138}}];
return false;
}
else {
if(data527.file !== undefined){
const _errs1262 = errors;
if(typeof data527.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid375 = _errs1262 === errors;
}
else {
var valid375 = true;
}
if(valid375){
if(data527.startLine !== undefined){
let data529 = data527.startLine;
const _errs1264 = errors;
if(!(((typeof data529 == "number") && (!(data529 % 1) && !isNaN(data529))) && (isFinite(data529)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid375 = _errs1264 === errors;
}
else {
var valid375 = true;
}
if(valid375){
if(data527.startColumn !== undefined){
let data530 = data527.startColumn;
const _errs1266 = errors;
if(!(((typeof data530 == "number") && (!(data530 % 1) && !isNaN(data530))) && (isFinite(data530)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid375 = _errs1266 === errors;
}
else {
var valid375 = true;
}
if(valid375){
if(data527.endLine !== undefined){
let data531 = data527.endLine;
const _errs1268 = errors;
if(!(((typeof data531 == "number") && (!(data531 % 1) && !isNaN(data531))) && (isFinite(data531)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid375 = _errs1268 === errors;
}
else {
var valid375 = true;
}
if(valid375){
if(data527.endColumn !== undefined){
let data532 = data527.endColumn;
const _errs1270 = errors;
if(!(((typeof data532 == "number") && (!(data532 % 1) && !isNaN(data532))) && (isFinite(data532)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid375 = _errs1270 === errors;
}
else {
var valid375 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid368 = _errs1259 === errors;
}
else {
var valid368 = true;
}
}
}
}
}
}
}
var _valid11 = _errs1244 === errors;
valid366 = _valid11;
ifClause10 = "else";
}
if(!valid366){
const err23 = {instancePath:instancePath+"/databases/" + i57+"/password",schemaPath:"#/properties/databases/items/properties/password/if",keyword:"if",params:{failingKeyword: ifClause10}};
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
var valid345 = _errs1235 === errors;
}
else {
var valid345 = true;
}
if(valid345){
if(data487.passwordSecrets !== undefined){
let data533 = data487.passwordSecrets;
const _errs1272 = errors;
if(!data533 || typeof data533 != "object"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/passwordSecrets",schemaPath:"#/properties/databases/items/properties/passwordSecrets/type",keyword:"type",params:{type: schema11.properties.databases.items.properties.passwordSecrets.type}}];
return false;
}
if(errors === _errs1272){
if(Array.isArray(data533)){
var valid376 = true;
const len62 = data533.length;
for(let i62=0; i62<len62; i62++){
const _errs1274 = errors;
if(typeof data533[i62] !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/passwordSecrets/" + i62,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid376 = _errs1274 === errors;
if(!valid376){
break;
}
}
}
if(errors === _errs1272){
if(data533 && typeof data533 == "object" && !Array.isArray(data533)){
let missing139;
if((data533.unread === undefined) && (missing139 = "unread")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/passwordSecrets",schemaPath:"#/properties/databases/items/properties/passwordSecrets/required",keyword:"required",params:{missingProperty: missing139}}];
return false;
}
else {
if(data533.unread !== undefined){
const _errs1277 = errors;
if(typeof data533.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/passwordSecrets/unread",schemaPath:"#/properties/databases/items/properties/passwordSecrets/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid378 = _errs1277 === errors;
}
else {
var valid378 = true;
}
if(valid378){
if(data533.detail !== undefined){
const _errs1279 = errors;
if(typeof data533.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/passwordSecrets/detail",schemaPath:"#/properties/databases/items/properties/passwordSecrets/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid378 = _errs1279 === errors;
}
else {
var valid378 = true;
}
}
}
}
}
}
var valid345 = _errs1272 === errors;
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
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/databases/" + i57,schemaPath:"#/properties/databases/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid344 = _errs1162 === errors;
if(!valid344){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/databases",schemaPath:"#/properties/databases/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1160 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.declarations !== undefined){
let data537 = data.declarations;
const _errs1281 = errors;
if(errors === _errs1281){
if(Array.isArray(data537)){
var valid379 = true;
const len63 = data537.length;
for(let i63=0; i63<len63; i63++){
let data538 = data537[i63];
const _errs1283 = errors;
if(errors === _errs1283){
if(data538 && typeof data538 == "object" && !Array.isArray(data538)){
if(data538.arn !== undefined){
let data539 = data538.arn;
const _errs1285 = errors;
const _errs1286 = errors;
if((typeof data539 !== "string") && (!(Array.isArray(data539)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs1286){
if(Array.isArray(data539)){
var valid382 = true;
const len64 = data539.length;
for(let i64=0; i64<len64; i64++){
let data540 = data539[i64];
const _errs1288 = errors;
if((typeof data540 !== "string") && (!(data540 && typeof data540 == "object" && !Array.isArray(data540)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/arn/" + i64,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs1288){
if(data540 && typeof data540 == "object" && !Array.isArray(data540)){
let missing140;
if((data540.hole === undefined) && (missing140 = "hole")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/arn/" + i64,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing140}}];
return false;
}
else {
if(data540.hole !== undefined){
const _errs1290 = errors;
if(typeof data540.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/arn/" + i64+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid383 = _errs1290 === errors;
}
else {
var valid383 = true;
}
if(valid383){
if(data540.width !== undefined){
let data542 = data540.width;
const _errs1292 = errors;
if(!(((typeof data542 == "number") && (!(data542 % 1) && !isNaN(data542))) && (isFinite(data542)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/arn/" + i64+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid383 = _errs1292 === errors;
}
else {
var valid383 = true;
}
}
}
}
}
var valid382 = _errs1288 === errors;
if(!valid382){
break;
}
}
}
}
var valid380 = _errs1285 === errors;
}
else {
var valid380 = true;
}
if(valid380){
if(data538.scope !== undefined){
const _errs1294 = errors;
if(typeof data538.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid380 = _errs1294 === errors;
}
else {
var valid380 = true;
}
if(valid380){
if(data538.address !== undefined){
const _errs1297 = errors;
if(typeof data538.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid380 = _errs1297 === errors;
}
else {
var valid380 = true;
}
if(valid380){
if(data538.construct !== undefined){
const _errs1300 = errors;
if(typeof data538.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid380 = _errs1300 === errors;
}
else {
var valid380 = true;
}
if(valid380){
if(data538.at !== undefined){
let data546 = data538.at;
const _errs1303 = errors;
const _errs1304 = errors;
if(errors === _errs1304){
if(data546 && typeof data546 == "object" && !Array.isArray(data546)){
let missing141;
if((((((data546.file === undefined) && (missing141 = "file")) || ((data546.startLine === undefined) && (missing141 = "startLine"))) || ((data546.startColumn === undefined) && (missing141 = "startColumn"))) || ((data546.endLine === undefined) && (missing141 = "endLine"))) || ((data546.endColumn === undefined) && (missing141 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing141}}];
return false;
}
else {
if(data546.file !== undefined){
const _errs1306 = errors;
if(typeof data546.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid388 = _errs1306 === errors;
}
else {
var valid388 = true;
}
if(valid388){
if(data546.startLine !== undefined){
let data548 = data546.startLine;
const _errs1308 = errors;
if(!(((typeof data548 == "number") && (!(data548 % 1) && !isNaN(data548))) && (isFinite(data548)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid388 = _errs1308 === errors;
}
else {
var valid388 = true;
}
if(valid388){
if(data546.startColumn !== undefined){
let data549 = data546.startColumn;
const _errs1310 = errors;
if(!(((typeof data549 == "number") && (!(data549 % 1) && !isNaN(data549))) && (isFinite(data549)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid388 = _errs1310 === errors;
}
else {
var valid388 = true;
}
if(valid388){
if(data546.endLine !== undefined){
let data550 = data546.endLine;
const _errs1312 = errors;
if(!(((typeof data550 == "number") && (!(data550 % 1) && !isNaN(data550))) && (isFinite(data550)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid388 = _errs1312 === errors;
}
else {
var valid388 = true;
}
if(valid388){
if(data546.endColumn !== undefined){
let data551 = data546.endColumn;
const _errs1314 = errors;
if(!(((typeof data551 == "number") && (!(data551 % 1) && !isNaN(data551))) && (isFinite(data551)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid388 = _errs1314 === errors;
}
else {
var valid388 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid380 = _errs1303 === errors;
}
else {
var valid380 = true;
}
if(valid380){
if(data538.name !== undefined){
let data552 = data538.name;
const _errs1316 = errors;
const _errs1317 = errors;
if((typeof data552 != "object") && (typeof data552 !== "string")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs1317){
if(Array.isArray(data552)){
var valid390 = true;
const len65 = data552.length;
for(let i65=0; i65<len65; i65++){
let data553 = data552[i65];
const _errs1319 = errors;
if((typeof data553 !== "string") && (!(data553 && typeof data553 == "object" && !Array.isArray(data553)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/name/" + i65,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs1319){
if(data553 && typeof data553 == "object" && !Array.isArray(data553)){
let missing142;
if((data553.hole === undefined) && (missing142 = "hole")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/name/" + i65,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing142}}];
return false;
}
else {
if(data553.hole !== undefined){
const _errs1321 = errors;
if(typeof data553.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/name/" + i65+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid391 = _errs1321 === errors;
}
else {
var valid391 = true;
}
if(valid391){
if(data553.width !== undefined){
let data555 = data553.width;
const _errs1323 = errors;
if(!(((typeof data555 == "number") && (!(data555 % 1) && !isNaN(data555))) && (isFinite(data555)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/name/" + i65+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid391 = _errs1323 === errors;
}
else {
var valid391 = true;
}
}
}
}
}
var valid390 = _errs1319 === errors;
if(!valid390){
break;
}
}
}
if(errors === _errs1317){
if(data552 && typeof data552 == "object" && !Array.isArray(data552)){
let missing143;
if((data552.unread === undefined) && (missing143 = "unread")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing143}}];
return false;
}
else {
if(data552.unread !== undefined){
const _errs1325 = errors;
if(typeof data552.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid392 = _errs1325 === errors;
}
else {
var valid392 = true;
}
if(valid392){
if(data552.detail !== undefined){
const _errs1327 = errors;
if(typeof data552.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid392 = _errs1327 === errors;
}
else {
var valid392 = true;
}
}
}
}
}
}
var valid380 = _errs1316 === errors;
}
else {
var valid380 = true;
}
if(valid380){
if(data538.role !== undefined){
let data558 = data538.role;
const _errs1329 = errors;
const _errs1330 = errors;
if((typeof data558 !== "string") && (!(data558 && typeof data558 == "object" && !Array.isArray(data558)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/role",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema67.type}}];
return false;
}
if(errors === _errs1330){
if(data558 && typeof data558 == "object" && !Array.isArray(data558)){
let missing144;
if((data558.unread === undefined) && (missing144 = "unread")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/role",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing144}}];
return false;
}
else {
if(data558.unread !== undefined){
const _errs1332 = errors;
if(typeof data558.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/role/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid394 = _errs1332 === errors;
}
else {
var valid394 = true;
}
if(valid394){
if(data558.detail !== undefined){
const _errs1334 = errors;
if(typeof data558.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/role/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid394 = _errs1334 === errors;
}
else {
var valid394 = true;
}
}
}
}
}
var valid380 = _errs1329 === errors;
}
else {
var valid380 = true;
}
if(valid380){
if(data538.value !== undefined){
let data561 = data538.value;
const _errs1336 = errors;
if((!(data561 && typeof data561 == "object" && !Array.isArray(data561))) && (data561 !== null)){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value",schemaPath:"#/properties/declarations/items/properties/value/type",keyword:"type",params:{type: schema11.properties.declarations.items.properties.value.type}}];
return false;
}
const _errs1338 = errors;
let valid395 = true;
const _errs1339 = errors;
if(data561 && typeof data561 == "object" && !Array.isArray(data561)){
let missing145;
if((data561.unread === undefined) && (missing145 = "unread")){
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
var _valid12 = _errs1339 === errors;
errors = _errs1338;
if(vErrors !== null){
if(_errs1338){
vErrors.length = _errs1338;
}
else {
vErrors = null;
}
}
let ifClause11;
if(_valid12){
const _errs1340 = errors;
if(data561 && typeof data561 == "object" && !Array.isArray(data561)){
if(data561.unread !== undefined){
const _errs1341 = errors;
if(typeof data561.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/unread",schemaPath:"#/properties/declarations/items/properties/value/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid396 = _errs1341 === errors;
}
else {
var valid396 = true;
}
if(valid396){
if(data561.detail !== undefined){
const _errs1343 = errors;
if(typeof data561.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/detail",schemaPath:"#/properties/declarations/items/properties/value/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid396 = _errs1343 === errors;
}
else {
var valid396 = true;
}
}
}
var _valid12 = _errs1340 === errors;
valid395 = _valid12;
ifClause11 = "then";
}
else {
const _errs1345 = errors;
if(data561 && typeof data561 == "object" && !Array.isArray(data561)){
let missing146;
if((data561.origin === undefined) && (missing146 = "origin")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value",schemaPath:"#/properties/declarations/items/properties/value/else/required",keyword:"required",params:{missingProperty: missing146}}];
return false;
}
else {
if(data561.origin !== undefined){
const _errs1346 = errors;
if(typeof data561.origin !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/origin",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid397 = _errs1346 === errors;
}
else {
var valid397 = true;
}
if(valid397){
if(data561.words !== undefined){
const _errs1349 = errors;
if(typeof data561.words !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/words",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid397 = _errs1349 === errors;
}
else {
var valid397 = true;
}
if(valid397){
if(data561.keys !== undefined){
let data566 = data561.keys;
const _errs1352 = errors;
if(errors === _errs1352){
if(Array.isArray(data566)){
var valid400 = true;
const len66 = data566.length;
for(let i66=0; i66<len66; i66++){
const _errs1354 = errors;
if(typeof data566[i66] !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/keys/" + i66,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid400 = _errs1354 === errors;
if(!valid400){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/keys",schemaPath:"#/properties/declarations/items/properties/value/else/properties/keys/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid397 = _errs1352 === errors;
}
else {
var valid397 = true;
}
if(valid397){
if(data561.from !== undefined){
const _errs1357 = errors;
if(typeof data561.from !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/from",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid397 = _errs1357 === errors;
}
else {
var valid397 = true;
}
if(valid397){
if(data561.at !== undefined){
let data569 = data561.at;
const _errs1360 = errors;
const _errs1361 = errors;
if(errors === _errs1361){
if(data569 && typeof data569 == "object" && !Array.isArray(data569)){
let missing147;
if((((((data569.file === undefined) && (missing147 = "file")) || ((data569.startLine === undefined) && (missing147 = "startLine"))) || ((data569.startColumn === undefined) && (missing147 = "startColumn"))) || ((data569.endLine === undefined) && (missing147 = "endLine"))) || ((data569.endColumn === undefined) && (missing147 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing147}}];
return false;
}
else {
if(data569.file !== undefined){
const _errs1363 = errors;
if(typeof data569.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid404 = _errs1363 === errors;
}
else {
var valid404 = true;
}
if(valid404){
if(data569.startLine !== undefined){
let data571 = data569.startLine;
const _errs1365 = errors;
if(!(((typeof data571 == "number") && (!(data571 % 1) && !isNaN(data571))) && (isFinite(data571)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid404 = _errs1365 === errors;
}
else {
var valid404 = true;
}
if(valid404){
if(data569.startColumn !== undefined){
let data572 = data569.startColumn;
const _errs1367 = errors;
if(!(((typeof data572 == "number") && (!(data572 % 1) && !isNaN(data572))) && (isFinite(data572)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid404 = _errs1367 === errors;
}
else {
var valid404 = true;
}
if(valid404){
if(data569.endLine !== undefined){
let data573 = data569.endLine;
const _errs1369 = errors;
if(!(((typeof data573 == "number") && (!(data573 % 1) && !isNaN(data573))) && (isFinite(data573)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid404 = _errs1369 === errors;
}
else {
var valid404 = true;
}
if(valid404){
if(data569.endColumn !== undefined){
let data574 = data569.endColumn;
const _errs1371 = errors;
if(!(((typeof data574 == "number") && (!(data574 % 1) && !isNaN(data574))) && (isFinite(data574)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid404 = _errs1371 === errors;
}
else {
var valid404 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid397 = _errs1360 === errors;
}
else {
var valid397 = true;
}
}
}
}
}
}
}
var _valid12 = _errs1345 === errors;
valid395 = _valid12;
ifClause11 = "else";
}
if(!valid395){
const err25 = {instancePath:instancePath+"/declarations/" + i63+"/value",schemaPath:"#/properties/declarations/items/properties/value/if",keyword:"if",params:{failingKeyword: ifClause11}};
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
var valid380 = _errs1336 === errors;
}
else {
var valid380 = true;
}
if(valid380){
if(data538.sensitive !== undefined){
let data575 = data538.sensitive;
const _errs1373 = errors;
const _errs1374 = errors;
if((typeof data575 !== "boolean") && (!(data575 && typeof data575 == "object" && !Array.isArray(data575)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/sensitive",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema60.type}}];
return false;
}
if(errors === _errs1374){
if(data575 && typeof data575 == "object" && !Array.isArray(data575)){
let missing148;
if((data575.unread === undefined) && (missing148 = "unread")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/sensitive",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing148}}];
return false;
}
else {
if(data575.unread !== undefined){
const _errs1376 = errors;
if(typeof data575.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/sensitive/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid406 = _errs1376 === errors;
}
else {
var valid406 = true;
}
if(valid406){
if(data575.detail !== undefined){
const _errs1378 = errors;
if(typeof data575.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/sensitive/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid406 = _errs1378 === errors;
}
else {
var valid406 = true;
}
}
}
}
}
var valid380 = _errs1373 === errors;
}
else {
var valid380 = true;
}
if(valid380){
if(data538.exported !== undefined){
let data578 = data538.exported;
const _errs1380 = errors;
const _errs1381 = errors;
if((typeof data578 !== "boolean") && (!(data578 && typeof data578 == "object" && !Array.isArray(data578)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/exported",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema60.type}}];
return false;
}
if(errors === _errs1381){
if(data578 && typeof data578 == "object" && !Array.isArray(data578)){
let missing149;
if((data578.unread === undefined) && (missing149 = "unread")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/exported",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing149}}];
return false;
}
else {
if(data578.unread !== undefined){
const _errs1383 = errors;
if(typeof data578.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/exported/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid408 = _errs1383 === errors;
}
else {
var valid408 = true;
}
if(valid408){
if(data578.detail !== undefined){
const _errs1385 = errors;
if(typeof data578.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/exported/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid408 = _errs1385 === errors;
}
else {
var valid408 = true;
}
}
}
}
}
var valid380 = _errs1380 === errors;
}
else {
var valid380 = true;
}
if(valid380){
if(data538.inState !== undefined){
let data581 = data538.inState;
const _errs1387 = errors;
if((!(data581 && typeof data581 == "object" && !Array.isArray(data581))) && (data581 !== null)){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState",schemaPath:"#/properties/declarations/items/properties/inState/type",keyword:"type",params:{type: schema11.properties.declarations.items.properties.inState.type}}];
return false;
}
const _errs1389 = errors;
let valid409 = true;
const _errs1390 = errors;
if(data581 && typeof data581 == "object" && !Array.isArray(data581)){
let missing150;
if((data581.unread === undefined) && (missing150 = "unread")){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var _valid13 = _errs1390 === errors;
errors = _errs1389;
if(vErrors !== null){
if(_errs1389){
vErrors.length = _errs1389;
}
else {
vErrors = null;
}
}
let ifClause12;
if(_valid13){
const _errs1391 = errors;
if(data581 && typeof data581 == "object" && !Array.isArray(data581)){
if(data581.unread !== undefined){
const _errs1392 = errors;
if(typeof data581.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/unread",schemaPath:"#/properties/declarations/items/properties/inState/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid410 = _errs1392 === errors;
}
else {
var valid410 = true;
}
if(valid410){
if(data581.detail !== undefined){
const _errs1394 = errors;
if(typeof data581.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/detail",schemaPath:"#/properties/declarations/items/properties/inState/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid410 = _errs1394 === errors;
}
else {
var valid410 = true;
}
}
}
var _valid13 = _errs1391 === errors;
valid409 = _valid13;
ifClause12 = "then";
}
else {
const _errs1396 = errors;
if(data581 && typeof data581 == "object" && !Array.isArray(data581)){
let missing151;
if(((data581.backend === undefined) && (missing151 = "backend")) || ((data581.by === undefined) && (missing151 = "by"))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState",schemaPath:"#/properties/declarations/items/properties/inState/else/required",keyword:"required",params:{missingProperty: missing151}}];
return false;
}
else {
if(data581.backend !== undefined){
const _errs1397 = errors;
if(typeof data581.backend !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/backend",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid411 = _errs1397 === errors;
}
else {
var valid411 = true;
}
if(valid411){
if(data581.by !== undefined){
const _errs1400 = errors;
if(typeof data581.by !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/by",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid411 = _errs1400 === errors;
}
else {
var valid411 = true;
}
if(valid411){
if(data581.at !== undefined){
let data586 = data581.at;
const _errs1403 = errors;
const _errs1404 = errors;
if(errors === _errs1404){
if(data586 && typeof data586 == "object" && !Array.isArray(data586)){
let missing152;
if((((((data586.file === undefined) && (missing152 = "file")) || ((data586.startLine === undefined) && (missing152 = "startLine"))) || ((data586.startColumn === undefined) && (missing152 = "startColumn"))) || ((data586.endLine === undefined) && (missing152 = "endLine"))) || ((data586.endColumn === undefined) && (missing152 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing152}}];
return false;
}
else {
if(data586.file !== undefined){
const _errs1406 = errors;
if(typeof data586.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid415 = _errs1406 === errors;
}
else {
var valid415 = true;
}
if(valid415){
if(data586.startLine !== undefined){
let data588 = data586.startLine;
const _errs1408 = errors;
if(!(((typeof data588 == "number") && (!(data588 % 1) && !isNaN(data588))) && (isFinite(data588)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid415 = _errs1408 === errors;
}
else {
var valid415 = true;
}
if(valid415){
if(data586.startColumn !== undefined){
let data589 = data586.startColumn;
const _errs1410 = errors;
if(!(((typeof data589 == "number") && (!(data589 % 1) && !isNaN(data589))) && (isFinite(data589)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid415 = _errs1410 === errors;
}
else {
var valid415 = true;
}
if(valid415){
if(data586.endLine !== undefined){
let data590 = data586.endLine;
const _errs1412 = errors;
if(!(((typeof data590 == "number") && (!(data590 % 1) && !isNaN(data590))) && (isFinite(data590)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid415 = _errs1412 === errors;
}
else {
var valid415 = true;
}
if(valid415){
if(data586.endColumn !== undefined){
let data591 = data586.endColumn;
const _errs1414 = errors;
if(!(((typeof data591 == "number") && (!(data591 % 1) && !isNaN(data591))) && (isFinite(data591)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid415 = _errs1414 === errors;
}
else {
var valid415 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid411 = _errs1403 === errors;
}
else {
var valid411 = true;
}
}
}
}
}
var _valid13 = _errs1396 === errors;
valid409 = _valid13;
ifClause12 = "else";
}
if(!valid409){
const err27 = {instancePath:instancePath+"/declarations/" + i63+"/inState",schemaPath:"#/properties/declarations/items/properties/inState/if",keyword:"if",params:{failingKeyword: ifClause12}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
validate10.errors = vErrors;
return false;
}
var valid380 = _errs1387 === errors;
}
else {
var valid380 = true;
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
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63,schemaPath:"#/properties/declarations/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid379 = _errs1283 === errors;
if(!valid379){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/declarations",schemaPath:"#/properties/declarations/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1281 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.principals !== undefined){
let data592 = data.principals;
const _errs1416 = errors;
if(errors === _errs1416){
if(Array.isArray(data592)){
var valid416 = true;
const len67 = data592.length;
for(let i67=0; i67<len67; i67++){
let data593 = data592[i67];
const _errs1418 = errors;
if(errors === _errs1418){
if(data593 && typeof data593 == "object" && !Array.isArray(data593)){
let missing153;
if((data593.arn === undefined) && (missing153 = "arn")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67,schemaPath:"#/properties/principals/items/required",keyword:"required",params:{missingProperty: missing153}}];
return false;
}
else {
if(data593.arn !== undefined){
let data594 = data593.arn;
const _errs1420 = errors;
const _errs1421 = errors;
if((typeof data594 !== "string") && (!(Array.isArray(data594)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs1421){
if(Array.isArray(data594)){
var valid419 = true;
const len68 = data594.length;
for(let i68=0; i68<len68; i68++){
let data595 = data594[i68];
const _errs1423 = errors;
if((typeof data595 !== "string") && (!(data595 && typeof data595 == "object" && !Array.isArray(data595)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/arn/" + i68,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs1423){
if(data595 && typeof data595 == "object" && !Array.isArray(data595)){
let missing154;
if((data595.hole === undefined) && (missing154 = "hole")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/arn/" + i68,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing154}}];
return false;
}
else {
if(data595.hole !== undefined){
const _errs1425 = errors;
if(typeof data595.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/arn/" + i68+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid420 = _errs1425 === errors;
}
else {
var valid420 = true;
}
if(valid420){
if(data595.width !== undefined){
let data597 = data595.width;
const _errs1427 = errors;
if(!(((typeof data597 == "number") && (!(data597 % 1) && !isNaN(data597))) && (isFinite(data597)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/arn/" + i68+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid420 = _errs1427 === errors;
}
else {
var valid420 = true;
}
}
}
}
}
var valid419 = _errs1423 === errors;
if(!valid419){
break;
}
}
}
}
var valid417 = _errs1420 === errors;
}
else {
var valid417 = true;
}
if(valid417){
if(data593.scope !== undefined){
const _errs1429 = errors;
if(typeof data593.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid417 = _errs1429 === errors;
}
else {
var valid417 = true;
}
if(valid417){
if(data593.address !== undefined){
const _errs1432 = errors;
if(typeof data593.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid417 = _errs1432 === errors;
}
else {
var valid417 = true;
}
if(valid417){
if(data593.construct !== undefined){
const _errs1435 = errors;
if(typeof data593.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid417 = _errs1435 === errors;
}
else {
var valid417 = true;
}
if(valid417){
if(data593.at !== undefined){
let data601 = data593.at;
const _errs1438 = errors;
const _errs1439 = errors;
if(errors === _errs1439){
if(data601 && typeof data601 == "object" && !Array.isArray(data601)){
let missing155;
if((((((data601.file === undefined) && (missing155 = "file")) || ((data601.startLine === undefined) && (missing155 = "startLine"))) || ((data601.startColumn === undefined) && (missing155 = "startColumn"))) || ((data601.endLine === undefined) && (missing155 = "endLine"))) || ((data601.endColumn === undefined) && (missing155 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing155}}];
return false;
}
else {
if(data601.file !== undefined){
const _errs1441 = errors;
if(typeof data601.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid425 = _errs1441 === errors;
}
else {
var valid425 = true;
}
if(valid425){
if(data601.startLine !== undefined){
let data603 = data601.startLine;
const _errs1443 = errors;
if(!(((typeof data603 == "number") && (!(data603 % 1) && !isNaN(data603))) && (isFinite(data603)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid425 = _errs1443 === errors;
}
else {
var valid425 = true;
}
if(valid425){
if(data601.startColumn !== undefined){
let data604 = data601.startColumn;
const _errs1445 = errors;
if(!(((typeof data604 == "number") && (!(data604 % 1) && !isNaN(data604))) && (isFinite(data604)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid425 = _errs1445 === errors;
}
else {
var valid425 = true;
}
if(valid425){
if(data601.endLine !== undefined){
let data605 = data601.endLine;
const _errs1447 = errors;
if(!(((typeof data605 == "number") && (!(data605 % 1) && !isNaN(data605))) && (isFinite(data605)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid425 = _errs1447 === errors;
}
else {
var valid425 = true;
}
if(valid425){
if(data601.endColumn !== undefined){
let data606 = data601.endColumn;
const _errs1449 = errors;
if(!(((typeof data606 == "number") && (!(data606 % 1) && !isNaN(data606))) && (isFinite(data606)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid425 = _errs1449 === errors;
}
else {
var valid425 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid417 = _errs1438 === errors;
}
else {
var valid417 = true;
}
if(valid417){
if(data593.name !== undefined){
let data607 = data593.name;
const _errs1451 = errors;
const _errs1452 = errors;
if((typeof data607 != "object") && (typeof data607 !== "string")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs1452){
if(Array.isArray(data607)){
var valid427 = true;
const len69 = data607.length;
for(let i69=0; i69<len69; i69++){
let data608 = data607[i69];
const _errs1454 = errors;
if((typeof data608 !== "string") && (!(data608 && typeof data608 == "object" && !Array.isArray(data608)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/name/" + i69,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs1454){
if(data608 && typeof data608 == "object" && !Array.isArray(data608)){
let missing156;
if((data608.hole === undefined) && (missing156 = "hole")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/name/" + i69,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing156}}];
return false;
}
else {
if(data608.hole !== undefined){
const _errs1456 = errors;
if(typeof data608.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/name/" + i69+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid428 = _errs1456 === errors;
}
else {
var valid428 = true;
}
if(valid428){
if(data608.width !== undefined){
let data610 = data608.width;
const _errs1458 = errors;
if(!(((typeof data610 == "number") && (!(data610 % 1) && !isNaN(data610))) && (isFinite(data610)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/name/" + i69+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid428 = _errs1458 === errors;
}
else {
var valid428 = true;
}
}
}
}
}
var valid427 = _errs1454 === errors;
if(!valid427){
break;
}
}
}
if(errors === _errs1452){
if(data607 && typeof data607 == "object" && !Array.isArray(data607)){
let missing157;
if((data607.unread === undefined) && (missing157 = "unread")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing157}}];
return false;
}
else {
if(data607.unread !== undefined){
const _errs1460 = errors;
if(typeof data607.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid429 = _errs1460 === errors;
}
else {
var valid429 = true;
}
if(valid429){
if(data607.detail !== undefined){
const _errs1462 = errors;
if(typeof data607.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid429 = _errs1462 === errors;
}
else {
var valid429 = true;
}
}
}
}
}
}
var valid417 = _errs1451 === errors;
}
else {
var valid417 = true;
}
if(valid417){
if(data593.type !== undefined){
let data613 = data593.type;
const _errs1464 = errors;
const _errs1465 = errors;
if((typeof data613 !== "string") && (!(data613 && typeof data613 == "object" && !Array.isArray(data613)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/type",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema67.type}}];
return false;
}
if(errors === _errs1465){
if(data613 && typeof data613 == "object" && !Array.isArray(data613)){
let missing158;
if((data613.unread === undefined) && (missing158 = "unread")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/type",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing158}}];
return false;
}
else {
if(data613.unread !== undefined){
const _errs1467 = errors;
if(typeof data613.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/type/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid431 = _errs1467 === errors;
}
else {
var valid431 = true;
}
if(valid431){
if(data613.detail !== undefined){
const _errs1469 = errors;
if(typeof data613.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/type/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid431 = _errs1469 === errors;
}
else {
var valid431 = true;
}
}
}
}
}
var valid417 = _errs1464 === errors;
}
else {
var valid417 = true;
}
if(valid417){
if(data593.path !== undefined){
let data616 = data593.path;
const _errs1471 = errors;
const _errs1472 = errors;
if((typeof data616 != "object") && (typeof data616 !== "string")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/path",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs1472){
if(Array.isArray(data616)){
var valid433 = true;
const len70 = data616.length;
for(let i70=0; i70<len70; i70++){
let data617 = data616[i70];
const _errs1474 = errors;
if((typeof data617 !== "string") && (!(data617 && typeof data617 == "object" && !Array.isArray(data617)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/path/" + i70,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs1474){
if(data617 && typeof data617 == "object" && !Array.isArray(data617)){
let missing159;
if((data617.hole === undefined) && (missing159 = "hole")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/path/" + i70,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing159}}];
return false;
}
else {
if(data617.hole !== undefined){
const _errs1476 = errors;
if(typeof data617.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/path/" + i70+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid434 = _errs1476 === errors;
}
else {
var valid434 = true;
}
if(valid434){
if(data617.width !== undefined){
let data619 = data617.width;
const _errs1478 = errors;
if(!(((typeof data619 == "number") && (!(data619 % 1) && !isNaN(data619))) && (isFinite(data619)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/path/" + i70+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid434 = _errs1478 === errors;
}
else {
var valid434 = true;
}
}
}
}
}
var valid433 = _errs1474 === errors;
if(!valid433){
break;
}
}
}
if(errors === _errs1472){
if(data616 && typeof data616 == "object" && !Array.isArray(data616)){
let missing160;
if((data616.unread === undefined) && (missing160 = "unread")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/path",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing160}}];
return false;
}
else {
if(data616.unread !== undefined){
const _errs1480 = errors;
if(typeof data616.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/path/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid435 = _errs1480 === errors;
}
else {
var valid435 = true;
}
if(valid435){
if(data616.detail !== undefined){
const _errs1482 = errors;
if(typeof data616.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/path/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid435 = _errs1482 === errors;
}
else {
var valid435 = true;
}
}
}
}
}
}
var valid417 = _errs1471 === errors;
}
else {
var valid417 = true;
}
if(valid417){
if(data593.tags !== undefined){
let data622 = data593.tags;
const _errs1484 = errors;
if(!(data622 && typeof data622 == "object" && !Array.isArray(data622))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/tags",schemaPath:"#/$defs/tags/type",keyword:"type",params:{type: schema26.type}}];
return false;
}
const _errs1487 = errors;
let valid437 = true;
const _errs1488 = errors;
if(data622 && typeof data622 == "object" && !Array.isArray(data622)){
let missing161;
if((data622.unread === undefined) && (missing161 = "unread")){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var _valid14 = _errs1488 === errors;
errors = _errs1487;
if(vErrors !== null){
if(_errs1487){
vErrors.length = _errs1487;
}
else {
vErrors = null;
}
}
let ifClause13;
if(_valid14){
const _errs1489 = errors;
if(data622 && typeof data622 == "object" && !Array.isArray(data622)){
if(data622.unread !== undefined){
const _errs1490 = errors;
if(typeof data622.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/tags/unread",schemaPath:"#/$defs/tags/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid438 = _errs1490 === errors;
}
else {
var valid438 = true;
}
if(valid438){
if(data622.detail !== undefined){
const _errs1492 = errors;
if(typeof data622.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/tags/detail",schemaPath:"#/$defs/tags/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid438 = _errs1492 === errors;
}
else {
var valid438 = true;
}
}
}
var _valid14 = _errs1489 === errors;
valid437 = _valid14;
ifClause13 = "then";
}
else {
const _errs1494 = errors;
if(data622 && typeof data622 == "object" && !Array.isArray(data622)){
for(const key4 in data622){
let data625 = data622[key4];
const _errs1496 = errors;
if((typeof data625 !== "string") && (!(Array.isArray(data625)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/tags/else/additionalProperties/type",keyword:"type",params:{type: schema26.else.additionalProperties.type}}];
return false;
}
if(errors === _errs1496){
if(Array.isArray(data625)){
var valid440 = true;
const len71 = data625.length;
for(let i71=0; i71<len71; i71++){
let data626 = data625[i71];
const _errs1498 = errors;
if((typeof data626 !== "string") && (!(data626 && typeof data626 == "object" && !Array.isArray(data626)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i71,schemaPath:"#/$defs/tags/else/additionalProperties/items/type",keyword:"type",params:{type: schema26.else.additionalProperties.items.type}}];
return false;
}
if(errors === _errs1498){
if(data626 && typeof data626 == "object" && !Array.isArray(data626)){
let missing162;
if((data626.hole === undefined) && (missing162 = "hole")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i71,schemaPath:"#/$defs/tags/else/additionalProperties/items/required",keyword:"required",params:{missingProperty: missing162}}];
return false;
}
else {
if(data626.hole !== undefined){
const _errs1500 = errors;
if(typeof data626.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i71+"/hole",schemaPath:"#/$defs/tags/else/additionalProperties/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid441 = _errs1500 === errors;
}
else {
var valid441 = true;
}
if(valid441){
if(data626.width !== undefined){
let data628 = data626.width;
const _errs1502 = errors;
if(!(((typeof data628 == "number") && (!(data628 % 1) && !isNaN(data628))) && (isFinite(data628)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i71+"/width",schemaPath:"#/$defs/tags/else/additionalProperties/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid441 = _errs1502 === errors;
}
else {
var valid441 = true;
}
}
}
}
}
var valid440 = _errs1498 === errors;
if(!valid440){
break;
}
}
}
}
var valid439 = _errs1496 === errors;
if(!valid439){
break;
}
}
}
var _valid14 = _errs1494 === errors;
valid437 = _valid14;
ifClause13 = "else";
}
if(!valid437){
const err29 = {instancePath:instancePath+"/principals/" + i67+"/tags",schemaPath:"#/$defs/tags/if",keyword:"if",params:{failingKeyword: ifClause13}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
validate10.errors = vErrors;
return false;
}
var valid417 = _errs1484 === errors;
}
else {
var valid417 = true;
}
if(valid417){
if(data593.trust !== undefined){
let data629 = data593.trust;
const _errs1504 = errors;
const _errs1505 = errors;
if((!(data629 && typeof data629 == "object" && !Array.isArray(data629))) && (data629 !== null)){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/trust",schemaPath:"#/$defs/policy/type",keyword:"type",params:{type: schema51.type}}];
return false;
}
if(errors === _errs1505){
if(data629 && typeof data629 == "object" && !Array.isArray(data629)){
if(data629.Statement !== undefined){
let data630 = data629.Statement;
const _errs1507 = errors;
if(!data630 || typeof data630 != "object"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/trust/Statement",schemaPath:"#/$defs/policy/properties/Statement/type",keyword:"type",params:{type: schema51.properties.Statement.type}}];
return false;
}
if(errors === _errs1507){
if(Array.isArray(data630)){
var valid444 = true;
const len72 = data630.length;
for(let i72=0; i72<len72; i72++){
let data631 = data630[i72];
const _errs1509 = errors;
if(!(data631 && typeof data631 == "object" && !Array.isArray(data631))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/trust/Statement/" + i72,schemaPath:"#/$defs/policy/properties/Statement/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid444 = _errs1509 === errors;
if(!valid444){
break;
}
}
}
}
}
}
}
var valid417 = _errs1504 === errors;
}
else {
var valid417 = true;
}
if(valid417){
if(data593.policies !== undefined){
let data632 = data593.policies;
const _errs1511 = errors;
if(!data632 || typeof data632 != "object"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies",schemaPath:"#/properties/principals/items/properties/policies/type",keyword:"type",params:{type: schema11.properties.principals.items.properties.policies.type}}];
return false;
}
if(errors === _errs1511){
if(Array.isArray(data632)){
var valid445 = true;
const len73 = data632.length;
for(let i73=0; i73<len73; i73++){
let data633 = data632[i73];
const _errs1513 = errors;
if(errors === _errs1513){
if(data633 && typeof data633 == "object" && !Array.isArray(data633)){
let missing163;
if((data633.policy === undefined) && (missing163 = "policy")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73,schemaPath:"#/properties/principals/items/properties/policies/items/required",keyword:"required",params:{missingProperty: missing163}}];
return false;
}
else {
if(data633.policy !== undefined){
let data634 = data633.policy;
const _errs1515 = errors;
const _errs1516 = errors;
if((typeof data634 !== "string") && (!(Array.isArray(data634)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/policy",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs1516){
if(Array.isArray(data634)){
var valid448 = true;
const len74 = data634.length;
for(let i74=0; i74<len74; i74++){
let data635 = data634[i74];
const _errs1518 = errors;
if((typeof data635 !== "string") && (!(data635 && typeof data635 == "object" && !Array.isArray(data635)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/policy/" + i74,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs1518){
if(data635 && typeof data635 == "object" && !Array.isArray(data635)){
let missing164;
if((data635.hole === undefined) && (missing164 = "hole")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/policy/" + i74,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing164}}];
return false;
}
else {
if(data635.hole !== undefined){
const _errs1520 = errors;
if(typeof data635.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/policy/" + i74+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid449 = _errs1520 === errors;
}
else {
var valid449 = true;
}
if(valid449){
if(data635.width !== undefined){
let data637 = data635.width;
const _errs1522 = errors;
if(!(((typeof data637 == "number") && (!(data637 % 1) && !isNaN(data637))) && (isFinite(data637)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/policy/" + i74+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid449 = _errs1522 === errors;
}
else {
var valid449 = true;
}
}
}
}
}
var valid448 = _errs1518 === errors;
if(!valid448){
break;
}
}
}
}
var valid446 = _errs1515 === errors;
}
else {
var valid446 = true;
}
if(valid446){
if(data633.address !== undefined){
const _errs1524 = errors;
if(typeof data633.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid446 = _errs1524 === errors;
}
else {
var valid446 = true;
}
if(valid446){
if(data633.at !== undefined){
let data639 = data633.at;
const _errs1527 = errors;
const _errs1528 = errors;
if(errors === _errs1528){
if(data639 && typeof data639 == "object" && !Array.isArray(data639)){
let missing165;
if((((((data639.file === undefined) && (missing165 = "file")) || ((data639.startLine === undefined) && (missing165 = "startLine"))) || ((data639.startColumn === undefined) && (missing165 = "startColumn"))) || ((data639.endLine === undefined) && (missing165 = "endLine"))) || ((data639.endColumn === undefined) && (missing165 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing165}}];
return false;
}
else {
if(data639.file !== undefined){
const _errs1530 = errors;
if(typeof data639.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid452 = _errs1530 === errors;
}
else {
var valid452 = true;
}
if(valid452){
if(data639.startLine !== undefined){
let data641 = data639.startLine;
const _errs1532 = errors;
if(!(((typeof data641 == "number") && (!(data641 % 1) && !isNaN(data641))) && (isFinite(data641)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid452 = _errs1532 === errors;
}
else {
var valid452 = true;
}
if(valid452){
if(data639.startColumn !== undefined){
let data642 = data639.startColumn;
const _errs1534 = errors;
if(!(((typeof data642 == "number") && (!(data642 % 1) && !isNaN(data642))) && (isFinite(data642)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid452 = _errs1534 === errors;
}
else {
var valid452 = true;
}
if(valid452){
if(data639.endLine !== undefined){
let data643 = data639.endLine;
const _errs1536 = errors;
if(!(((typeof data643 == "number") && (!(data643 % 1) && !isNaN(data643))) && (isFinite(data643)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid452 = _errs1536 === errors;
}
else {
var valid452 = true;
}
if(valid452){
if(data639.endColumn !== undefined){
let data644 = data639.endColumn;
const _errs1538 = errors;
if(!(((typeof data644 == "number") && (!(data644 % 1) && !isNaN(data644))) && (isFinite(data644)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid452 = _errs1538 === errors;
}
else {
var valid452 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid446 = _errs1527 === errors;
}
else {
var valid446 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73,schemaPath:"#/properties/principals/items/properties/policies/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid445 = _errs1513 === errors;
if(!valid445){
break;
}
}
}
if(errors === _errs1511){
if(data632 && typeof data632 == "object" && !Array.isArray(data632)){
let missing166;
if((data632.unread === undefined) && (missing166 = "unread")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies",schemaPath:"#/properties/principals/items/properties/policies/required",keyword:"required",params:{missingProperty: missing166}}];
return false;
}
else {
if(data632.unread !== undefined){
const _errs1540 = errors;
if(typeof data632.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/unread",schemaPath:"#/properties/principals/items/properties/policies/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid453 = _errs1540 === errors;
}
else {
var valid453 = true;
}
if(valid453){
if(data632.detail !== undefined){
const _errs1542 = errors;
if(typeof data632.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/detail",schemaPath:"#/properties/principals/items/properties/policies/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid453 = _errs1542 === errors;
}
else {
var valid453 = true;
}
}
}
}
}
}
var valid417 = _errs1511 === errors;
}
else {
var valid417 = true;
}
if(valid417){
if(data593.groups !== undefined){
let data647 = data593.groups;
const _errs1544 = errors;
if(!data647 || typeof data647 != "object"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups",schemaPath:"#/properties/principals/items/properties/groups/type",keyword:"type",params:{type: schema11.properties.principals.items.properties.groups.type}}];
return false;
}
if(errors === _errs1544){
if(Array.isArray(data647)){
var valid454 = true;
const len75 = data647.length;
for(let i75=0; i75<len75; i75++){
let data648 = data647[i75];
const _errs1546 = errors;
if(errors === _errs1546){
if(data648 && typeof data648 == "object" && !Array.isArray(data648)){
let missing167;
if((data648.group === undefined) && (missing167 = "group")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75,schemaPath:"#/properties/principals/items/properties/groups/items/required",keyword:"required",params:{missingProperty: missing167}}];
return false;
}
else {
if(data648.group !== undefined){
let data649 = data648.group;
const _errs1548 = errors;
const _errs1549 = errors;
if((typeof data649 !== "string") && (!(Array.isArray(data649)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/group",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs1549){
if(Array.isArray(data649)){
var valid457 = true;
const len76 = data649.length;
for(let i76=0; i76<len76; i76++){
let data650 = data649[i76];
const _errs1551 = errors;
if((typeof data650 !== "string") && (!(data650 && typeof data650 == "object" && !Array.isArray(data650)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/group/" + i76,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs1551){
if(data650 && typeof data650 == "object" && !Array.isArray(data650)){
let missing168;
if((data650.hole === undefined) && (missing168 = "hole")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/group/" + i76,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing168}}];
return false;
}
else {
if(data650.hole !== undefined){
const _errs1553 = errors;
if(typeof data650.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/group/" + i76+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid458 = _errs1553 === errors;
}
else {
var valid458 = true;
}
if(valid458){
if(data650.width !== undefined){
let data652 = data650.width;
const _errs1555 = errors;
if(!(((typeof data652 == "number") && (!(data652 % 1) && !isNaN(data652))) && (isFinite(data652)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/group/" + i76+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid458 = _errs1555 === errors;
}
else {
var valid458 = true;
}
}
}
}
}
var valid457 = _errs1551 === errors;
if(!valid457){
break;
}
}
}
}
var valid455 = _errs1548 === errors;
}
else {
var valid455 = true;
}
if(valid455){
if(data648.address !== undefined){
const _errs1557 = errors;
if(typeof data648.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid455 = _errs1557 === errors;
}
else {
var valid455 = true;
}
if(valid455){
if(data648.at !== undefined){
let data654 = data648.at;
const _errs1560 = errors;
const _errs1561 = errors;
if(errors === _errs1561){
if(data654 && typeof data654 == "object" && !Array.isArray(data654)){
let missing169;
if((((((data654.file === undefined) && (missing169 = "file")) || ((data654.startLine === undefined) && (missing169 = "startLine"))) || ((data654.startColumn === undefined) && (missing169 = "startColumn"))) || ((data654.endLine === undefined) && (missing169 = "endLine"))) || ((data654.endColumn === undefined) && (missing169 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing169}}];
return false;
}
else {
if(data654.file !== undefined){
const _errs1563 = errors;
if(typeof data654.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid461 = _errs1563 === errors;
}
else {
var valid461 = true;
}
if(valid461){
if(data654.startLine !== undefined){
let data656 = data654.startLine;
const _errs1565 = errors;
if(!(((typeof data656 == "number") && (!(data656 % 1) && !isNaN(data656))) && (isFinite(data656)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid461 = _errs1565 === errors;
}
else {
var valid461 = true;
}
if(valid461){
if(data654.startColumn !== undefined){
let data657 = data654.startColumn;
const _errs1567 = errors;
if(!(((typeof data657 == "number") && (!(data657 % 1) && !isNaN(data657))) && (isFinite(data657)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid461 = _errs1567 === errors;
}
else {
var valid461 = true;
}
if(valid461){
if(data654.endLine !== undefined){
let data658 = data654.endLine;
const _errs1569 = errors;
if(!(((typeof data658 == "number") && (!(data658 % 1) && !isNaN(data658))) && (isFinite(data658)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid461 = _errs1569 === errors;
}
else {
var valid461 = true;
}
if(valid461){
if(data654.endColumn !== undefined){
let data659 = data654.endColumn;
const _errs1571 = errors;
if(!(((typeof data659 == "number") && (!(data659 % 1) && !isNaN(data659))) && (isFinite(data659)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid461 = _errs1571 === errors;
}
else {
var valid461 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid455 = _errs1560 === errors;
}
else {
var valid455 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75,schemaPath:"#/properties/principals/items/properties/groups/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid454 = _errs1546 === errors;
if(!valid454){
break;
}
}
}
if(errors === _errs1544){
if(data647 && typeof data647 == "object" && !Array.isArray(data647)){
let missing170;
if((data647.unread === undefined) && (missing170 = "unread")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups",schemaPath:"#/properties/principals/items/properties/groups/required",keyword:"required",params:{missingProperty: missing170}}];
return false;
}
else {
if(data647.unread !== undefined){
const _errs1573 = errors;
if(typeof data647.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/unread",schemaPath:"#/properties/principals/items/properties/groups/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid462 = _errs1573 === errors;
}
else {
var valid462 = true;
}
if(valid462){
if(data647.detail !== undefined){
const _errs1575 = errors;
if(typeof data647.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/detail",schemaPath:"#/properties/principals/items/properties/groups/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid462 = _errs1575 === errors;
}
else {
var valid462 = true;
}
}
}
}
}
}
var valid417 = _errs1544 === errors;
}
else {
var valid417 = true;
}
if(valid417){
if(data593.boundary !== undefined){
let data662 = data593.boundary;
const _errs1577 = errors;
if((!(data662 && typeof data662 == "object" && !Array.isArray(data662))) && (data662 !== null)){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary",schemaPath:"#/properties/principals/items/properties/boundary/type",keyword:"type",params:{type: schema11.properties.principals.items.properties.boundary.type}}];
return false;
}
const _errs1579 = errors;
let valid463 = true;
const _errs1580 = errors;
if(data662 && typeof data662 == "object" && !Array.isArray(data662)){
let missing171;
if((data662.unread === undefined) && (missing171 = "unread")){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var _valid15 = _errs1580 === errors;
errors = _errs1579;
if(vErrors !== null){
if(_errs1579){
vErrors.length = _errs1579;
}
else {
vErrors = null;
}
}
let ifClause14;
if(_valid15){
const _errs1581 = errors;
if(data662 && typeof data662 == "object" && !Array.isArray(data662)){
if(data662.unread !== undefined){
const _errs1582 = errors;
if(typeof data662.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/unread",schemaPath:"#/properties/principals/items/properties/boundary/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid464 = _errs1582 === errors;
}
else {
var valid464 = true;
}
if(valid464){
if(data662.detail !== undefined){
const _errs1584 = errors;
if(typeof data662.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/detail",schemaPath:"#/properties/principals/items/properties/boundary/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid464 = _errs1584 === errors;
}
else {
var valid464 = true;
}
}
}
var _valid15 = _errs1581 === errors;
valid463 = _valid15;
ifClause14 = "then";
}
else {
const _errs1586 = errors;
if(data662 && typeof data662 == "object" && !Array.isArray(data662)){
let missing172;
if((data662.policy === undefined) && (missing172 = "policy")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary",schemaPath:"#/properties/principals/items/properties/boundary/else/required",keyword:"required",params:{missingProperty: missing172}}];
return false;
}
else {
if(data662.policy !== undefined){
let data665 = data662.policy;
const _errs1587 = errors;
const _errs1588 = errors;
if((typeof data665 !== "string") && (!(Array.isArray(data665)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/policy",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs1588){
if(Array.isArray(data665)){
var valid467 = true;
const len77 = data665.length;
for(let i77=0; i77<len77; i77++){
let data666 = data665[i77];
const _errs1590 = errors;
if((typeof data666 !== "string") && (!(data666 && typeof data666 == "object" && !Array.isArray(data666)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/policy/" + i77,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs1590){
if(data666 && typeof data666 == "object" && !Array.isArray(data666)){
let missing173;
if((data666.hole === undefined) && (missing173 = "hole")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/policy/" + i77,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing173}}];
return false;
}
else {
if(data666.hole !== undefined){
const _errs1592 = errors;
if(typeof data666.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/policy/" + i77+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid468 = _errs1592 === errors;
}
else {
var valid468 = true;
}
if(valid468){
if(data666.width !== undefined){
let data668 = data666.width;
const _errs1594 = errors;
if(!(((typeof data668 == "number") && (!(data668 % 1) && !isNaN(data668))) && (isFinite(data668)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/policy/" + i77+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid468 = _errs1594 === errors;
}
else {
var valid468 = true;
}
}
}
}
}
var valid467 = _errs1590 === errors;
if(!valid467){
break;
}
}
}
}
var valid465 = _errs1587 === errors;
}
else {
var valid465 = true;
}
if(valid465){
if(data662.address !== undefined){
const _errs1596 = errors;
if(typeof data662.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid465 = _errs1596 === errors;
}
else {
var valid465 = true;
}
if(valid465){
if(data662.at !== undefined){
let data670 = data662.at;
const _errs1599 = errors;
const _errs1600 = errors;
if(errors === _errs1600){
if(data670 && typeof data670 == "object" && !Array.isArray(data670)){
let missing174;
if((((((data670.file === undefined) && (missing174 = "file")) || ((data670.startLine === undefined) && (missing174 = "startLine"))) || ((data670.startColumn === undefined) && (missing174 = "startColumn"))) || ((data670.endLine === undefined) && (missing174 = "endLine"))) || ((data670.endColumn === undefined) && (missing174 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing174}}];
return false;
}
else {
if(data670.file !== undefined){
const _errs1602 = errors;
if(typeof data670.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid471 = _errs1602 === errors;
}
else {
var valid471 = true;
}
if(valid471){
if(data670.startLine !== undefined){
let data672 = data670.startLine;
const _errs1604 = errors;
if(!(((typeof data672 == "number") && (!(data672 % 1) && !isNaN(data672))) && (isFinite(data672)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid471 = _errs1604 === errors;
}
else {
var valid471 = true;
}
if(valid471){
if(data670.startColumn !== undefined){
let data673 = data670.startColumn;
const _errs1606 = errors;
if(!(((typeof data673 == "number") && (!(data673 % 1) && !isNaN(data673))) && (isFinite(data673)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid471 = _errs1606 === errors;
}
else {
var valid471 = true;
}
if(valid471){
if(data670.endLine !== undefined){
let data674 = data670.endLine;
const _errs1608 = errors;
if(!(((typeof data674 == "number") && (!(data674 % 1) && !isNaN(data674))) && (isFinite(data674)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid471 = _errs1608 === errors;
}
else {
var valid471 = true;
}
if(valid471){
if(data670.endColumn !== undefined){
let data675 = data670.endColumn;
const _errs1610 = errors;
if(!(((typeof data675 == "number") && (!(data675 % 1) && !isNaN(data675))) && (isFinite(data675)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid471 = _errs1610 === errors;
}
else {
var valid471 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid465 = _errs1599 === errors;
}
else {
var valid465 = true;
}
}
}
}
}
var _valid15 = _errs1586 === errors;
valid463 = _valid15;
ifClause14 = "else";
}
if(!valid463){
const err31 = {instancePath:instancePath+"/principals/" + i67+"/boundary",schemaPath:"#/properties/principals/items/properties/boundary/if",keyword:"if",params:{failingKeyword: ifClause14}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
validate10.errors = vErrors;
return false;
}
var valid417 = _errs1577 === errors;
}
else {
var valid417 = true;
}
if(valid417){
if(data593.activeKeys !== undefined){
let data676 = data593.activeKeys;
const _errs1612 = errors;
if((!((typeof data676 == "number") && (isFinite(data676)))) && (!(data676 && typeof data676 == "object" && !Array.isArray(data676)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/activeKeys",schemaPath:"#/properties/principals/items/properties/activeKeys/type",keyword:"type",params:{type: schema11.properties.principals.items.properties.activeKeys.type}}];
return false;
}
if(errors === _errs1612){
if(data676 && typeof data676 == "object" && !Array.isArray(data676)){
let missing175;
if((data676.unread === undefined) && (missing175 = "unread")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/activeKeys",schemaPath:"#/properties/principals/items/properties/activeKeys/required",keyword:"required",params:{missingProperty: missing175}}];
return false;
}
else {
if(data676.unread !== undefined){
const _errs1614 = errors;
if(typeof data676.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/activeKeys/unread",schemaPath:"#/properties/principals/items/properties/activeKeys/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid472 = _errs1614 === errors;
}
else {
var valid472 = true;
}
if(valid472){
if(data676.detail !== undefined){
const _errs1616 = errors;
if(typeof data676.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/activeKeys/detail",schemaPath:"#/properties/principals/items/properties/activeKeys/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid472 = _errs1616 === errors;
}
else {
var valid472 = true;
}
}
}
}
}
var valid417 = _errs1612 === errors;
}
else {
var valid417 = true;
}
if(valid417){
if(data593.uniqueId !== undefined){
let data679 = data593.uniqueId;
const _errs1618 = errors;
const _errs1619 = errors;
if(((typeof data679 !== "string") && (data679 !== null)) && (!(data679 && typeof data679 == "object" && !Array.isArray(data679)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/uniqueId",schemaPath:"#/$defs/observedStringOrNull/type",keyword:"type",params:{type: schema27.type}}];
return false;
}
if(errors === _errs1619){
if(data679 && typeof data679 == "object" && !Array.isArray(data679)){
let missing176;
if((data679.unread === undefined) && (missing176 = "unread")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/uniqueId",schemaPath:"#/$defs/observedStringOrNull/required",keyword:"required",params:{missingProperty: missing176}}];
return false;
}
else {
if(data679.unread !== undefined){
const _errs1621 = errors;
if(typeof data679.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/uniqueId/unread",schemaPath:"#/$defs/observedStringOrNull/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid474 = _errs1621 === errors;
}
else {
var valid474 = true;
}
if(valid474){
if(data679.detail !== undefined){
const _errs1623 = errors;
if(typeof data679.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/uniqueId/detail",schemaPath:"#/$defs/observedStringOrNull/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid474 = _errs1623 === errors;
}
else {
var valid474 = true;
}
}
}
}
}
var valid417 = _errs1618 === errors;
}
else {
var valid417 = true;
}
if(valid417){
if(data593.createdAt !== undefined){
let data682 = data593.createdAt;
const _errs1625 = errors;
const _errs1626 = errors;
if(((typeof data682 !== "string") && (data682 !== null)) && (!(data682 && typeof data682 == "object" && !Array.isArray(data682)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/createdAt",schemaPath:"#/$defs/observedTime/type",keyword:"type",params:{type: schema35.type}}];
return false;
}
if(errors === _errs1626){
if(typeof data682 === "string"){
if(!pattern1.test(data682)){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/createdAt",schemaPath:"#/$defs/observedTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
if(errors === _errs1626){
if(data682 && typeof data682 == "object" && !Array.isArray(data682)){
let missing177;
if((data682.unread === undefined) && (missing177 = "unread")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/createdAt",schemaPath:"#/$defs/observedTime/required",keyword:"required",params:{missingProperty: missing177}}];
return false;
}
else {
if(data682.unread !== undefined){
const _errs1628 = errors;
if(typeof data682.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/createdAt/unread",schemaPath:"#/$defs/observedTime/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid476 = _errs1628 === errors;
}
else {
var valid476 = true;
}
if(valid476){
if(data682.detail !== undefined){
const _errs1630 = errors;
if(typeof data682.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/createdAt/detail",schemaPath:"#/$defs/observedTime/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid476 = _errs1630 === errors;
}
else {
var valid476 = true;
}
}
}
}
}
}
var valid417 = _errs1625 === errors;
}
else {
var valid417 = true;
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
validate10.errors = [{instancePath:instancePath+"/principals/" + i67,schemaPath:"#/properties/principals/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid416 = _errs1418 === errors;
if(!valid416){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/principals",schemaPath:"#/properties/principals/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1416 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policies !== undefined){
let data685 = data.policies;
const _errs1632 = errors;
if(errors === _errs1632){
if(Array.isArray(data685)){
var valid477 = true;
const len78 = data685.length;
for(let i78=0; i78<len78; i78++){
let data686 = data685[i78];
const _errs1634 = errors;
if(errors === _errs1634){
if(data686 && typeof data686 == "object" && !Array.isArray(data686)){
if(data686.arn !== undefined){
let data687 = data686.arn;
const _errs1636 = errors;
const _errs1637 = errors;
if((typeof data687 !== "string") && (!(Array.isArray(data687)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs1637){
if(Array.isArray(data687)){
var valid480 = true;
const len79 = data687.length;
for(let i79=0; i79<len79; i79++){
let data688 = data687[i79];
const _errs1639 = errors;
if((typeof data688 !== "string") && (!(data688 && typeof data688 == "object" && !Array.isArray(data688)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/arn/" + i79,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs1639){
if(data688 && typeof data688 == "object" && !Array.isArray(data688)){
let missing178;
if((data688.hole === undefined) && (missing178 = "hole")){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/arn/" + i79,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing178}}];
return false;
}
else {
if(data688.hole !== undefined){
const _errs1641 = errors;
if(typeof data688.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/arn/" + i79+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid481 = _errs1641 === errors;
}
else {
var valid481 = true;
}
if(valid481){
if(data688.width !== undefined){
let data690 = data688.width;
const _errs1643 = errors;
if(!(((typeof data690 == "number") && (!(data690 % 1) && !isNaN(data690))) && (isFinite(data690)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/arn/" + i79+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid481 = _errs1643 === errors;
}
else {
var valid481 = true;
}
}
}
}
}
var valid480 = _errs1639 === errors;
if(!valid480){
break;
}
}
}
}
var valid478 = _errs1636 === errors;
}
else {
var valid478 = true;
}
if(valid478){
if(data686.scope !== undefined){
const _errs1645 = errors;
if(typeof data686.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid478 = _errs1645 === errors;
}
else {
var valid478 = true;
}
if(valid478){
if(data686.address !== undefined){
const _errs1648 = errors;
if(typeof data686.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid478 = _errs1648 === errors;
}
else {
var valid478 = true;
}
if(valid478){
if(data686.construct !== undefined){
const _errs1651 = errors;
if(typeof data686.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid478 = _errs1651 === errors;
}
else {
var valid478 = true;
}
if(valid478){
if(data686.at !== undefined){
let data694 = data686.at;
const _errs1654 = errors;
const _errs1655 = errors;
if(errors === _errs1655){
if(data694 && typeof data694 == "object" && !Array.isArray(data694)){
let missing179;
if((((((data694.file === undefined) && (missing179 = "file")) || ((data694.startLine === undefined) && (missing179 = "startLine"))) || ((data694.startColumn === undefined) && (missing179 = "startColumn"))) || ((data694.endLine === undefined) && (missing179 = "endLine"))) || ((data694.endColumn === undefined) && (missing179 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing179}}];
return false;
}
else {
if(data694.file !== undefined){
const _errs1657 = errors;
if(typeof data694.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid486 = _errs1657 === errors;
}
else {
var valid486 = true;
}
if(valid486){
if(data694.startLine !== undefined){
let data696 = data694.startLine;
const _errs1659 = errors;
if(!(((typeof data696 == "number") && (!(data696 % 1) && !isNaN(data696))) && (isFinite(data696)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid486 = _errs1659 === errors;
}
else {
var valid486 = true;
}
if(valid486){
if(data694.startColumn !== undefined){
let data697 = data694.startColumn;
const _errs1661 = errors;
if(!(((typeof data697 == "number") && (!(data697 % 1) && !isNaN(data697))) && (isFinite(data697)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid486 = _errs1661 === errors;
}
else {
var valid486 = true;
}
if(valid486){
if(data694.endLine !== undefined){
let data698 = data694.endLine;
const _errs1663 = errors;
if(!(((typeof data698 == "number") && (!(data698 % 1) && !isNaN(data698))) && (isFinite(data698)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid486 = _errs1663 === errors;
}
else {
var valid486 = true;
}
if(valid486){
if(data694.endColumn !== undefined){
let data699 = data694.endColumn;
const _errs1665 = errors;
if(!(((typeof data699 == "number") && (!(data699 % 1) && !isNaN(data699))) && (isFinite(data699)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid486 = _errs1665 === errors;
}
else {
var valid486 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid478 = _errs1654 === errors;
}
else {
var valid478 = true;
}
if(valid478){
if(data686.id !== undefined){
const _errs1667 = errors;
if(typeof data686.id !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/id",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid478 = _errs1667 === errors;
}
else {
var valid478 = true;
}
if(valid478){
if(data686.name !== undefined){
let data701 = data686.name;
const _errs1670 = errors;
const _errs1671 = errors;
if((typeof data701 != "object") && (typeof data701 !== "string")){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs1671){
if(Array.isArray(data701)){
var valid489 = true;
const len80 = data701.length;
for(let i80=0; i80<len80; i80++){
let data702 = data701[i80];
const _errs1673 = errors;
if((typeof data702 !== "string") && (!(data702 && typeof data702 == "object" && !Array.isArray(data702)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/name/" + i80,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs1673){
if(data702 && typeof data702 == "object" && !Array.isArray(data702)){
let missing180;
if((data702.hole === undefined) && (missing180 = "hole")){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/name/" + i80,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing180}}];
return false;
}
else {
if(data702.hole !== undefined){
const _errs1675 = errors;
if(typeof data702.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/name/" + i80+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid490 = _errs1675 === errors;
}
else {
var valid490 = true;
}
if(valid490){
if(data702.width !== undefined){
let data704 = data702.width;
const _errs1677 = errors;
if(!(((typeof data704 == "number") && (!(data704 % 1) && !isNaN(data704))) && (isFinite(data704)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/name/" + i80+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid490 = _errs1677 === errors;
}
else {
var valid490 = true;
}
}
}
}
}
var valid489 = _errs1673 === errors;
if(!valid489){
break;
}
}
}
if(errors === _errs1671){
if(data701 && typeof data701 == "object" && !Array.isArray(data701)){
let missing181;
if((data701.unread === undefined) && (missing181 = "unread")){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing181}}];
return false;
}
else {
if(data701.unread !== undefined){
const _errs1679 = errors;
if(typeof data701.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid491 = _errs1679 === errors;
}
else {
var valid491 = true;
}
if(valid491){
if(data701.detail !== undefined){
const _errs1681 = errors;
if(typeof data701.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid491 = _errs1681 === errors;
}
else {
var valid491 = true;
}
}
}
}
}
}
var valid478 = _errs1670 === errors;
}
else {
var valid478 = true;
}
if(valid478){
if(data686.type !== undefined){
let data707 = data686.type;
const _errs1683 = errors;
const _errs1684 = errors;
if((typeof data707 !== "string") && (!(data707 && typeof data707 == "object" && !Array.isArray(data707)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/type",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema67.type}}];
return false;
}
if(errors === _errs1684){
if(data707 && typeof data707 == "object" && !Array.isArray(data707)){
let missing182;
if((data707.unread === undefined) && (missing182 = "unread")){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/type",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing182}}];
return false;
}
else {
if(data707.unread !== undefined){
const _errs1686 = errors;
if(typeof data707.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/type/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid493 = _errs1686 === errors;
}
else {
var valid493 = true;
}
if(valid493){
if(data707.detail !== undefined){
const _errs1688 = errors;
if(typeof data707.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/type/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid493 = _errs1688 === errors;
}
else {
var valid493 = true;
}
}
}
}
}
var valid478 = _errs1683 === errors;
}
else {
var valid478 = true;
}
if(valid478){
if(data686.document !== undefined){
let data710 = data686.document;
const _errs1690 = errors;
const _errs1691 = errors;
if((!(data710 && typeof data710 == "object" && !Array.isArray(data710))) && (data710 !== null)){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/document",schemaPath:"#/$defs/policy/type",keyword:"type",params:{type: schema51.type}}];
return false;
}
if(errors === _errs1691){
if(data710 && typeof data710 == "object" && !Array.isArray(data710)){
if(data710.Statement !== undefined){
let data711 = data710.Statement;
const _errs1693 = errors;
if(!data711 || typeof data711 != "object"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/document/Statement",schemaPath:"#/$defs/policy/properties/Statement/type",keyword:"type",params:{type: schema51.properties.Statement.type}}];
return false;
}
if(errors === _errs1693){
if(Array.isArray(data711)){
var valid496 = true;
const len81 = data711.length;
for(let i81=0; i81<len81; i81++){
let data712 = data711[i81];
const _errs1695 = errors;
if(!(data712 && typeof data712 == "object" && !Array.isArray(data712))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/document/Statement/" + i81,schemaPath:"#/$defs/policy/properties/Statement/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid496 = _errs1695 === errors;
if(!valid496){
break;
}
}
}
}
}
}
}
var valid478 = _errs1690 === errors;
}
else {
var valid478 = true;
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
validate10.errors = [{instancePath:instancePath+"/policies/" + i78,schemaPath:"#/properties/policies/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid477 = _errs1634 === errors;
if(!valid477){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1632 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trails !== undefined){
let data713 = data.trails;
const _errs1697 = errors;
if(errors === _errs1697){
if(Array.isArray(data713)){
var valid497 = true;
const len82 = data713.length;
for(let i82=0; i82<len82; i82++){
let data714 = data713[i82];
const _errs1699 = errors;
if(errors === _errs1699){
if(data714 && typeof data714 == "object" && !Array.isArray(data714)){
if(data714.arn !== undefined){
let data715 = data714.arn;
const _errs1701 = errors;
const _errs1702 = errors;
if((typeof data715 !== "string") && (!(Array.isArray(data715)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs1702){
if(Array.isArray(data715)){
var valid500 = true;
const len83 = data715.length;
for(let i83=0; i83<len83; i83++){
let data716 = data715[i83];
const _errs1704 = errors;
if((typeof data716 !== "string") && (!(data716 && typeof data716 == "object" && !Array.isArray(data716)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/arn/" + i83,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs1704){
if(data716 && typeof data716 == "object" && !Array.isArray(data716)){
let missing183;
if((data716.hole === undefined) && (missing183 = "hole")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/arn/" + i83,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing183}}];
return false;
}
else {
if(data716.hole !== undefined){
const _errs1706 = errors;
if(typeof data716.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/arn/" + i83+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid501 = _errs1706 === errors;
}
else {
var valid501 = true;
}
if(valid501){
if(data716.width !== undefined){
let data718 = data716.width;
const _errs1708 = errors;
if(!(((typeof data718 == "number") && (!(data718 % 1) && !isNaN(data718))) && (isFinite(data718)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/arn/" + i83+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid501 = _errs1708 === errors;
}
else {
var valid501 = true;
}
}
}
}
}
var valid500 = _errs1704 === errors;
if(!valid500){
break;
}
}
}
}
var valid498 = _errs1701 === errors;
}
else {
var valid498 = true;
}
if(valid498){
if(data714.scope !== undefined){
const _errs1710 = errors;
if(typeof data714.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid498 = _errs1710 === errors;
}
else {
var valid498 = true;
}
if(valid498){
if(data714.address !== undefined){
const _errs1713 = errors;
if(typeof data714.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid498 = _errs1713 === errors;
}
else {
var valid498 = true;
}
if(valid498){
if(data714.construct !== undefined){
const _errs1716 = errors;
if(typeof data714.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid498 = _errs1716 === errors;
}
else {
var valid498 = true;
}
if(valid498){
if(data714.at !== undefined){
let data722 = data714.at;
const _errs1719 = errors;
const _errs1720 = errors;
if(errors === _errs1720){
if(data722 && typeof data722 == "object" && !Array.isArray(data722)){
let missing184;
if((((((data722.file === undefined) && (missing184 = "file")) || ((data722.startLine === undefined) && (missing184 = "startLine"))) || ((data722.startColumn === undefined) && (missing184 = "startColumn"))) || ((data722.endLine === undefined) && (missing184 = "endLine"))) || ((data722.endColumn === undefined) && (missing184 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing184}}];
return false;
}
else {
if(data722.file !== undefined){
const _errs1722 = errors;
if(typeof data722.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid506 = _errs1722 === errors;
}
else {
var valid506 = true;
}
if(valid506){
if(data722.startLine !== undefined){
let data724 = data722.startLine;
const _errs1724 = errors;
if(!(((typeof data724 == "number") && (!(data724 % 1) && !isNaN(data724))) && (isFinite(data724)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid506 = _errs1724 === errors;
}
else {
var valid506 = true;
}
if(valid506){
if(data722.startColumn !== undefined){
let data725 = data722.startColumn;
const _errs1726 = errors;
if(!(((typeof data725 == "number") && (!(data725 % 1) && !isNaN(data725))) && (isFinite(data725)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid506 = _errs1726 === errors;
}
else {
var valid506 = true;
}
if(valid506){
if(data722.endLine !== undefined){
let data726 = data722.endLine;
const _errs1728 = errors;
if(!(((typeof data726 == "number") && (!(data726 % 1) && !isNaN(data726))) && (isFinite(data726)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid506 = _errs1728 === errors;
}
else {
var valid506 = true;
}
if(valid506){
if(data722.endColumn !== undefined){
let data727 = data722.endColumn;
const _errs1730 = errors;
if(!(((typeof data727 == "number") && (!(data727 % 1) && !isNaN(data727))) && (isFinite(data727)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid506 = _errs1730 === errors;
}
else {
var valid506 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid498 = _errs1719 === errors;
}
else {
var valid498 = true;
}
if(valid498){
if(data714.name !== undefined){
let data728 = data714.name;
const _errs1732 = errors;
const _errs1733 = errors;
if((typeof data728 != "object") && (typeof data728 !== "string")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs1733){
if(Array.isArray(data728)){
var valid508 = true;
const len84 = data728.length;
for(let i84=0; i84<len84; i84++){
let data729 = data728[i84];
const _errs1735 = errors;
if((typeof data729 !== "string") && (!(data729 && typeof data729 == "object" && !Array.isArray(data729)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/name/" + i84,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs1735){
if(data729 && typeof data729 == "object" && !Array.isArray(data729)){
let missing185;
if((data729.hole === undefined) && (missing185 = "hole")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/name/" + i84,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing185}}];
return false;
}
else {
if(data729.hole !== undefined){
const _errs1737 = errors;
if(typeof data729.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/name/" + i84+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid509 = _errs1737 === errors;
}
else {
var valid509 = true;
}
if(valid509){
if(data729.width !== undefined){
let data731 = data729.width;
const _errs1739 = errors;
if(!(((typeof data731 == "number") && (!(data731 % 1) && !isNaN(data731))) && (isFinite(data731)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/name/" + i84+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid509 = _errs1739 === errors;
}
else {
var valid509 = true;
}
}
}
}
}
var valid508 = _errs1735 === errors;
if(!valid508){
break;
}
}
}
if(errors === _errs1733){
if(data728 && typeof data728 == "object" && !Array.isArray(data728)){
let missing186;
if((data728.unread === undefined) && (missing186 = "unread")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing186}}];
return false;
}
else {
if(data728.unread !== undefined){
const _errs1741 = errors;
if(typeof data728.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid510 = _errs1741 === errors;
}
else {
var valid510 = true;
}
if(valid510){
if(data728.detail !== undefined){
const _errs1743 = errors;
if(typeof data728.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid510 = _errs1743 === errors;
}
else {
var valid510 = true;
}
}
}
}
}
}
var valid498 = _errs1732 === errors;
}
else {
var valid498 = true;
}
if(valid498){
if(data714.logging !== undefined){
let data734 = data714.logging;
const _errs1745 = errors;
const _errs1746 = errors;
if((typeof data734 !== "boolean") && (!(data734 && typeof data734 == "object" && !Array.isArray(data734)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/logging",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema60.type}}];
return false;
}
if(errors === _errs1746){
if(data734 && typeof data734 == "object" && !Array.isArray(data734)){
let missing187;
if((data734.unread === undefined) && (missing187 = "unread")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/logging",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing187}}];
return false;
}
else {
if(data734.unread !== undefined){
const _errs1748 = errors;
if(typeof data734.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/logging/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid512 = _errs1748 === errors;
}
else {
var valid512 = true;
}
if(valid512){
if(data734.detail !== undefined){
const _errs1750 = errors;
if(typeof data734.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/logging/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid512 = _errs1750 === errors;
}
else {
var valid512 = true;
}
}
}
}
}
var valid498 = _errs1745 === errors;
}
else {
var valid498 = true;
}
if(valid498){
if(data714.multiRegion !== undefined){
let data737 = data714.multiRegion;
const _errs1752 = errors;
const _errs1753 = errors;
if((typeof data737 !== "boolean") && (!(data737 && typeof data737 == "object" && !Array.isArray(data737)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/multiRegion",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema60.type}}];
return false;
}
if(errors === _errs1753){
if(data737 && typeof data737 == "object" && !Array.isArray(data737)){
let missing188;
if((data737.unread === undefined) && (missing188 = "unread")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/multiRegion",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing188}}];
return false;
}
else {
if(data737.unread !== undefined){
const _errs1755 = errors;
if(typeof data737.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/multiRegion/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid514 = _errs1755 === errors;
}
else {
var valid514 = true;
}
if(valid514){
if(data737.detail !== undefined){
const _errs1757 = errors;
if(typeof data737.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/multiRegion/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid514 = _errs1757 === errors;
}
else {
var valid514 = true;
}
}
}
}
}
var valid498 = _errs1752 === errors;
}
else {
var valid498 = true;
}
if(valid498){
if(data714.organization !== undefined){
let data740 = data714.organization;
const _errs1759 = errors;
const _errs1760 = errors;
if((typeof data740 !== "boolean") && (!(data740 && typeof data740 == "object" && !Array.isArray(data740)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/organization",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema60.type}}];
return false;
}
if(errors === _errs1760){
if(data740 && typeof data740 == "object" && !Array.isArray(data740)){
let missing189;
if((data740.unread === undefined) && (missing189 = "unread")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/organization",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing189}}];
return false;
}
else {
if(data740.unread !== undefined){
const _errs1762 = errors;
if(typeof data740.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/organization/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid516 = _errs1762 === errors;
}
else {
var valid516 = true;
}
if(valid516){
if(data740.detail !== undefined){
const _errs1764 = errors;
if(typeof data740.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/organization/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid516 = _errs1764 === errors;
}
else {
var valid516 = true;
}
}
}
}
}
var valid498 = _errs1759 === errors;
}
else {
var valid498 = true;
}
if(valid498){
if(data714.recordsReads !== undefined){
let data743 = data714.recordsReads;
const _errs1766 = errors;
const _errs1767 = errors;
if((typeof data743 !== "boolean") && (!(data743 && typeof data743 == "object" && !Array.isArray(data743)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/recordsReads",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema60.type}}];
return false;
}
if(errors === _errs1767){
if(data743 && typeof data743 == "object" && !Array.isArray(data743)){
let missing190;
if((data743.unread === undefined) && (missing190 = "unread")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/recordsReads",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing190}}];
return false;
}
else {
if(data743.unread !== undefined){
const _errs1769 = errors;
if(typeof data743.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/recordsReads/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid518 = _errs1769 === errors;
}
else {
var valid518 = true;
}
if(valid518){
if(data743.detail !== undefined){
const _errs1771 = errors;
if(typeof data743.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/recordsReads/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid518 = _errs1771 === errors;
}
else {
var valid518 = true;
}
}
}
}
}
var valid498 = _errs1766 === errors;
}
else {
var valid498 = true;
}
if(valid498){
if(data714.recordsKms !== undefined){
let data746 = data714.recordsKms;
const _errs1773 = errors;
const _errs1774 = errors;
if((typeof data746 !== "boolean") && (!(data746 && typeof data746 == "object" && !Array.isArray(data746)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/recordsKms",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema60.type}}];
return false;
}
if(errors === _errs1774){
if(data746 && typeof data746 == "object" && !Array.isArray(data746)){
let missing191;
if((data746.unread === undefined) && (missing191 = "unread")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/recordsKms",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing191}}];
return false;
}
else {
if(data746.unread !== undefined){
const _errs1776 = errors;
if(typeof data746.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/recordsKms/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid520 = _errs1776 === errors;
}
else {
var valid520 = true;
}
if(valid520){
if(data746.detail !== undefined){
const _errs1778 = errors;
if(typeof data746.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/recordsKms/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid520 = _errs1778 === errors;
}
else {
var valid520 = true;
}
}
}
}
}
var valid498 = _errs1773 === errors;
}
else {
var valid498 = true;
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
validate10.errors = [{instancePath:instancePath+"/trails/" + i82,schemaPath:"#/properties/trails/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid497 = _errs1699 === errors;
if(!valid497){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/trails",schemaPath:"#/properties/trails/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1697 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suppressions !== undefined){
let data749 = data.suppressions;
const _errs1780 = errors;
if(errors === _errs1780){
if(Array.isArray(data749)){
var valid521 = true;
const len85 = data749.length;
for(let i85=0; i85<len85; i85++){
let data750 = data749[i85];
const _errs1782 = errors;
if(errors === _errs1782){
if(data750 && typeof data750 == "object" && !Array.isArray(data750)){
let missing192;
if(((((data750.rules === undefined) && (missing192 = "rules")) || ((data750.reason === undefined) && (missing192 = "reason"))) || ((data750.at === undefined) && (missing192 = "at"))) || ((data750.covers === undefined) && (missing192 = "covers"))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85,schemaPath:"#/properties/suppressions/items/required",keyword:"required",params:{missingProperty: missing192}}];
return false;
}
else {
if(data750.scope !== undefined){
const _errs1784 = errors;
if(typeof data750.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid522 = _errs1784 === errors;
}
else {
var valid522 = true;
}
if(valid522){
if(data750.rules !== undefined){
let data752 = data750.rules;
const _errs1787 = errors;
if(errors === _errs1787){
if(Array.isArray(data752)){
var valid524 = true;
const len86 = data752.length;
for(let i86=0; i86<len86; i86++){
const _errs1789 = errors;
if(typeof data752[i86] !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/rules/" + i86,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid524 = _errs1789 === errors;
if(!valid524){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/rules",schemaPath:"#/properties/suppressions/items/properties/rules/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid522 = _errs1787 === errors;
}
else {
var valid522 = true;
}
if(valid522){
if(data750.reason !== undefined){
const _errs1792 = errors;
if(typeof data750.reason !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/reason",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid522 = _errs1792 === errors;
}
else {
var valid522 = true;
}
if(valid522){
if(data750.until !== undefined){
const _errs1795 = errors;
if(typeof data750.until !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/until",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid522 = _errs1795 === errors;
}
else {
var valid522 = true;
}
if(valid522){
if(data750.at !== undefined){
let data756 = data750.at;
const _errs1798 = errors;
const _errs1799 = errors;
if(errors === _errs1799){
if(data756 && typeof data756 == "object" && !Array.isArray(data756)){
let missing193;
if((((((data756.file === undefined) && (missing193 = "file")) || ((data756.startLine === undefined) && (missing193 = "startLine"))) || ((data756.startColumn === undefined) && (missing193 = "startColumn"))) || ((data756.endLine === undefined) && (missing193 = "endLine"))) || ((data756.endColumn === undefined) && (missing193 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing193}}];
return false;
}
else {
if(data756.file !== undefined){
const _errs1801 = errors;
if(typeof data756.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid529 = _errs1801 === errors;
}
else {
var valid529 = true;
}
if(valid529){
if(data756.startLine !== undefined){
let data758 = data756.startLine;
const _errs1803 = errors;
if(!(((typeof data758 == "number") && (!(data758 % 1) && !isNaN(data758))) && (isFinite(data758)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid529 = _errs1803 === errors;
}
else {
var valid529 = true;
}
if(valid529){
if(data756.startColumn !== undefined){
let data759 = data756.startColumn;
const _errs1805 = errors;
if(!(((typeof data759 == "number") && (!(data759 % 1) && !isNaN(data759))) && (isFinite(data759)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid529 = _errs1805 === errors;
}
else {
var valid529 = true;
}
if(valid529){
if(data756.endLine !== undefined){
let data760 = data756.endLine;
const _errs1807 = errors;
if(!(((typeof data760 == "number") && (!(data760 % 1) && !isNaN(data760))) && (isFinite(data760)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid529 = _errs1807 === errors;
}
else {
var valid529 = true;
}
if(valid529){
if(data756.endColumn !== undefined){
let data761 = data756.endColumn;
const _errs1809 = errors;
if(!(((typeof data761 == "number") && (!(data761 % 1) && !isNaN(data761))) && (isFinite(data761)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid529 = _errs1809 === errors;
}
else {
var valid529 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid522 = _errs1798 === errors;
}
else {
var valid522 = true;
}
if(valid522){
if(data750.covers !== undefined){
let data762 = data750.covers;
const _errs1811 = errors;
const _errs1812 = errors;
if(errors === _errs1812){
if(data762 && typeof data762 == "object" && !Array.isArray(data762)){
let missing194;
if((((((data762.file === undefined) && (missing194 = "file")) || ((data762.startLine === undefined) && (missing194 = "startLine"))) || ((data762.startColumn === undefined) && (missing194 = "startColumn"))) || ((data762.endLine === undefined) && (missing194 = "endLine"))) || ((data762.endColumn === undefined) && (missing194 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/covers",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing194}}];
return false;
}
else {
if(data762.file !== undefined){
const _errs1814 = errors;
if(typeof data762.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/covers/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid531 = _errs1814 === errors;
}
else {
var valid531 = true;
}
if(valid531){
if(data762.startLine !== undefined){
let data764 = data762.startLine;
const _errs1816 = errors;
if(!(((typeof data764 == "number") && (!(data764 % 1) && !isNaN(data764))) && (isFinite(data764)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/covers/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid531 = _errs1816 === errors;
}
else {
var valid531 = true;
}
if(valid531){
if(data762.startColumn !== undefined){
let data765 = data762.startColumn;
const _errs1818 = errors;
if(!(((typeof data765 == "number") && (!(data765 % 1) && !isNaN(data765))) && (isFinite(data765)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/covers/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid531 = _errs1818 === errors;
}
else {
var valid531 = true;
}
if(valid531){
if(data762.endLine !== undefined){
let data766 = data762.endLine;
const _errs1820 = errors;
if(!(((typeof data766 == "number") && (!(data766 % 1) && !isNaN(data766))) && (isFinite(data766)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/covers/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid531 = _errs1820 === errors;
}
else {
var valid531 = true;
}
if(valid531){
if(data762.endColumn !== undefined){
let data767 = data762.endColumn;
const _errs1822 = errors;
if(!(((typeof data767 == "number") && (!(data767 % 1) && !isNaN(data767))) && (isFinite(data767)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/covers/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid531 = _errs1822 === errors;
}
else {
var valid531 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/covers",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid522 = _errs1811 === errors;
}
else {
var valid522 = true;
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85,schemaPath:"#/properties/suppressions/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid521 = _errs1782 === errors;
if(!valid521){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/suppressions",schemaPath:"#/properties/suppressions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1780 === errors;
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
