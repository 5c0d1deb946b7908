// Derived from snapshot-schema.ts by `npm run generate`.
/* eslint-disable */
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"title":"hushlint snapshot","type":"object","required":["version","takenAt","scopes"],"properties":{"version":{"$ref":"#/$defs/string"},"takenAt":{"title":"an ISO 8601 time","type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$"},"scopes":{"title":"a list of scopes","type":"array","items":{"title":"a scope","type":"object","required":["id","world","listed"],"properties":{"id":{"$ref":"#/$defs/string"},"world":{"$ref":"#/$defs/string"},"partition":{"$ref":"#/$defs/string"},"account":{"$ref":"#/$defs/string"},"region":{"$ref":"#/$defs/string"},"root":{"$ref":"#/$defs/string"},"listed":{"title":"kinds that were listed","type":"object","additionalProperties":{"title":"true or { \"unread\": reason }","type":["boolean","object"],"if":{"type":"boolean"},"then":{"title":"true or { \"unread\": reason }","const":true},"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}}}}}},"secrets":{"title":"a list of secrets","type":"array","items":{"title":"a resource","type":"object","required":["arn"],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"description":{"$ref":"#/$defs/observedText"},"tags":{"$ref":"#/$defs/tags"},"type":{"$ref":"#/$defs/observedStringOrNull"},"owningService":{"$ref":"#/$defs/observedStringOrNull"},"kmsKeyId":{"$ref":"#/$defs/observedText"},"rotation":{"title":"rotation settings, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["enabled"],"properties":{"enabled":{"$ref":"#/$defs/boolean"},"functionArn":{"$ref":"#/$defs/textOrNull"},"automaticallyAfterDays":{"$ref":"#/$defs/numberOrNull"},"scheduleExpression":{"$ref":"#/$defs/textOrNull"},"duration":{"$ref":"#/$defs/stringOrNull"}}}},"lastRotatedAt":{"$ref":"#/$defs/observedTime"},"nextRotationAt":{"$ref":"#/$defs/observedTime"},"createdAt":{"$ref":"#/$defs/observedTime"},"lastChangedAt":{"$ref":"#/$defs/observedTime"},"lastAccessedAt":{"$ref":"#/$defs/observedTime"},"deletedAt":{"$ref":"#/$defs/observedTime"},"primaryRegion":{"$ref":"#/$defs/observedStringOrNull"},"replicas":{"title":"a list of replicas or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a replica","type":"object","required":["region"],"properties":{"region":{"$ref":"#/$defs/text"},"kmsKeyId":{"$ref":"#/$defs/textOrNull"},"status":{"$ref":"#/$defs/stringOrNull"},"statusMessage":{"$ref":"#/$defs/stringOrNull"},"lastAccessedAt":{"$ref":"#/$defs/timeOrNull"}}}},"versions":{"title":"a list of versions or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a version","type":"object","required":["id","stages"],"properties":{"id":{"$ref":"#/$defs/string"},"stages":{"title":"a list of strings","type":"array","items":{"$ref":"#/$defs/string"}},"createdAt":{"$ref":"#/$defs/timeOrNull"},"lastAccessedAt":{"$ref":"#/$defs/timeOrNull"}}}},"resourcePolicy":{"$ref":"#/$defs/policy"},"value":{"title":"the shape of a value, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["origin"],"properties":{"origin":{"$ref":"#/$defs/string"},"words":{"$ref":"#/$defs/string"},"keys":{"title":"a list of names","type":"array","items":{"$ref":"#/$defs/string"}},"from":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"inState":{"title":"where state is kept, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["backend","by"],"properties":{"backend":{"$ref":"#/$defs/string"},"by":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"openTags":{"$ref":"#/$defs/observedBoolean"},"recoveryDays":{"title":"a number, null or { \"unread\": reason }","type":["number","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"recoveryAt":{"title":"a place, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"$ref":"#/$defs/location"}},"retained":{"title":"true, false, null or { \"unread\": reason }","type":["boolean","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}}}}},"parameters":{"title":"a list of parameters","type":"array","items":{"title":"a resource","type":"object","required":["arn"],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"type":{"$ref":"#/$defs/observedString"},"tier":{"$ref":"#/$defs/observedString"},"dataType":{"$ref":"#/$defs/observedStringOrNull"},"description":{"$ref":"#/$defs/observedText"},"tags":{"$ref":"#/$defs/tags"},"kmsKeyId":{"$ref":"#/$defs/observedText"},"lastModifiedAt":{"$ref":"#/$defs/observedTime"},"policies":{"title":"a list of parameter policies or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a parameter policy","type":"object","required":["type","status"],"properties":{"type":{"$ref":"#/$defs/string"},"status":{"$ref":"#/$defs/stringOrNull"},"expiresAt":{"$ref":"#/$defs/timeOrNull"}}}},"resourcePolicies":{"title":"a list of policy documents or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a policy document","type":"object"}},"value":{"title":"the shape of a value, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["origin"],"properties":{"origin":{"$ref":"#/$defs/string"},"words":{"$ref":"#/$defs/string"},"keys":{"title":"a list of names","type":"array","items":{"$ref":"#/$defs/string"}},"from":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"inState":{"title":"where state is kept, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["backend","by"],"properties":{"backend":{"$ref":"#/$defs/string"},"by":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"openTags":{"$ref":"#/$defs/observedBoolean"}}}},"keys":{"title":"a list of keys","type":"array","items":{"title":"a resource","type":"object","required":["arn"],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"aliases":{"title":"a list of aliases or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"$ref":"#/$defs/text"}},"manager":{"$ref":"#/$defs/observedString"},"state":{"$ref":"#/$defs/observedString"},"deletionAt":{"$ref":"#/$defs/observedTime"},"origin":{"$ref":"#/$defs/observedString"},"spec":{"$ref":"#/$defs/observedString"},"multiRegion":{"$ref":"#/$defs/observedStringOrNull"},"createdAt":{"$ref":"#/$defs/observedTime"},"rotation":{"title":"rotation settings or { \"unread\": reason }","type":["object"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["enabled"],"properties":{"enabled":{"$ref":"#/$defs/boolean"},"periodDays":{"$ref":"#/$defs/numberOrNull"}}}},"policy":{"$ref":"#/$defs/policy"},"grants":{"title":"a list of grants or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a grant","type":"object","required":["grantee","operations"],"properties":{"id":{"$ref":"#/$defs/string"},"grantee":{"$ref":"#/$defs/text"},"operations":{"title":"a list of operations","type":"array","items":{"$ref":"#/$defs/string"}},"encryptionContext":{"title":"an encryption context or null","type":["object","null"],"additionalProperties":{"$ref":"#/$defs/text"}}}}}}}},"accounts":{"title":"a list of accounts","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"highThroughput":{"$ref":"#/$defs/observedBoolean"},"defaultParameterTier":{"$ref":"#/$defs/observedString"},"organization":{"title":"an organization, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["id","managementAccount"],"properties":{"id":{"$ref":"#/$defs/string"},"managementAccount":{"$ref":"#/$defs/string"}}}},"organizationPath":{"$ref":"#/$defs/observedStringOrNull"},"organizationAccounts":{"title":"a list of account ids or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"$ref":"#/$defs/string"}},"serviceControl":{"title":"a list of levels, null or { \"unread\": reason }","type":["array","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a list of policy ids","type":"array","items":{"$ref":"#/$defs/string"}}},"resourceControl":{"title":"a list of levels, null or { \"unread\": reason }","type":["array","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a list of policy ids","type":"array","items":{"$ref":"#/$defs/string"}}}}}},"workloads":{"title":"a list of workloads","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"type":{"$ref":"#/$defs/observedString"},"references":{"title":"a list of references or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a reference","type":"object","required":["to","target","how"],"properties":{"to":{"$ref":"#/$defs/string"},"target":{"$ref":"#/$defs/text"},"address":{"$ref":"#/$defs/string"},"jsonKey":{"$ref":"#/$defs/textOrNull"},"versionId":{"$ref":"#/$defs/textOrNull"},"versionStage":{"$ref":"#/$defs/textOrNull"},"how":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"environment":{"title":"a list of variables or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a variable","type":"object","required":["name","value"],"properties":{"name":{"$ref":"#/$defs/text"},"value":{"title":"the shape of a value","type":"object","required":["origin"],"properties":{"origin":{"$ref":"#/$defs/string"},"words":{"$ref":"#/$defs/string"},"keys":{"title":"a list of names","type":"array","items":{"$ref":"#/$defs/string"}},"from":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}},"at":{"$ref":"#/$defs/location"}}}},"cache":{"title":"a cache, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["by","ttlSeconds"],"properties":{"by":{"$ref":"#/$defs/string"},"ttlSeconds":{"$ref":"#/$defs/number"},"at":{"$ref":"#/$defs/location"}}}},"refreshSeconds":{"title":"a number, null or { \"unread\": reason }","type":["number","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"refreshAt":{"title":"a place, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"$ref":"#/$defs/location"}},"copies":{"title":"a number or { \"unread\": reason }","type":["number","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"restartsOnRotation":{"$ref":"#/$defs/observedBoolean"},"role":{"$ref":"#/$defs/observedText"},"roleAddress":{"$ref":"#/$defs/observedStringOrNull"},"executionRole":{"$ref":"#/$defs/observedText"},"executionRoleAddress":{"$ref":"#/$defs/observedStringOrNull"},"runtime":{"$ref":"#/$defs/observedText"},"invokePolicy":{"$ref":"#/$defs/policy"},"layers":{"title":"a list of layers or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"$ref":"#/$defs/text"}}}}},"databases":{"title":"a list of databases","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"type":{"$ref":"#/$defs/observedString"},"engine":{"$ref":"#/$defs/observedText"},"managedPassword":{"$ref":"#/$defs/observedBoolean"},"password":{"title":"the shape of a value, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["origin"],"properties":{"origin":{"$ref":"#/$defs/string"},"words":{"$ref":"#/$defs/string"},"keys":{"title":"a list of names","type":"array","items":{"$ref":"#/$defs/string"}},"from":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"passwordSecrets":{"title":"a list of addresses or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"$ref":"#/$defs/string"}}}}},"declarations":{"title":"a list of declarations","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"role":{"$ref":"#/$defs/observedString"},"value":{"title":"the shape of a value, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["origin"],"properties":{"origin":{"$ref":"#/$defs/string"},"words":{"$ref":"#/$defs/string"},"keys":{"title":"a list of names","type":"array","items":{"$ref":"#/$defs/string"}},"from":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"sensitive":{"$ref":"#/$defs/observedBoolean"},"exported":{"$ref":"#/$defs/observedBoolean"},"inState":{"title":"where state is kept, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["backend","by"],"properties":{"backend":{"$ref":"#/$defs/string"},"by":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}}}}},"principals":{"title":"a list of principals","type":"array","items":{"title":"a resource","type":"object","required":["arn"],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"type":{"$ref":"#/$defs/observedString"},"path":{"$ref":"#/$defs/observedText"},"tags":{"$ref":"#/$defs/tags"},"trust":{"$ref":"#/$defs/policy"},"policies":{"title":"a list of policies or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a policy","type":"object","required":["policy"],"properties":{"policy":{"$ref":"#/$defs/text"},"address":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"groups":{"title":"a list of groups or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a group","type":"object","required":["group"],"properties":{"group":{"$ref":"#/$defs/text"},"address":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"boundary":{"title":"a policy, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["policy"],"properties":{"policy":{"$ref":"#/$defs/text"},"address":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"activeKeys":{"title":"a number or { \"unread\": reason }","type":["number","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"uniqueId":{"$ref":"#/$defs/observedStringOrNull"},"createdAt":{"$ref":"#/$defs/observedTime"}}}},"policies":{"title":"a list of policies","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"id":{"$ref":"#/$defs/string"},"name":{"$ref":"#/$defs/observedText"},"type":{"$ref":"#/$defs/observedString"},"document":{"$ref":"#/$defs/policy"}}}},"trails":{"title":"a list of trails","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"logging":{"$ref":"#/$defs/observedBoolean"},"multiRegion":{"$ref":"#/$defs/observedBoolean"},"organization":{"$ref":"#/$defs/observedBoolean"},"recordsReads":{"$ref":"#/$defs/observedBoolean"},"recordsKms":{"$ref":"#/$defs/observedBoolean"}}}},"suppressions":{"title":"a list of suppressions","type":"array","items":{"title":"a suppression","type":"object","required":["rules","reason","at","covers"],"properties":{"scope":{"$ref":"#/$defs/string"},"rules":{"title":"a list of rule names","type":"array","items":{"$ref":"#/$defs/string"}},"reason":{"$ref":"#/$defs/string"},"until":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"covers":{"$ref":"#/$defs/location"}}}}},"$defs":{"string":{"title":"a string","type":"string"},"stringOrNull":{"title":"a string or null","type":["string","null"]},"number":{"title":"a number","type":"number"},"numberOrNull":{"title":"a number or null","type":["number","null"]},"boolean":{"title":"true or false","type":"boolean"},"text":{"title":"text: a string or a list of parts","type":["string","array"],"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}},"textOrNull":{"title":"text or null","type":["string","array","null"],"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}},"timeOrNull":{"title":"an ISO 8601 time or null","type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"},"observedString":{"title":"a string or { \"unread\": reason }","type":["string","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"observedStringOrNull":{"title":"a string, null or { \"unread\": reason }","type":["string","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"observedBoolean":{"title":"true, false or { \"unread\": reason }","type":["boolean","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"observedText":{"title":"text, null or { \"unread\": reason }","type":["string","array","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}},"observedTime":{"title":"an ISO 8601 time, null or { \"unread\": reason }","type":["string","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"},"location":{"title":"a place in a file","type":"object","required":["file","startLine","startColumn","endLine","endColumn"],"properties":{"file":{"title":"a string","type":"string"},"startLine":{"title":"an integer","type":"integer"},"startColumn":{"title":"an integer","type":"integer"},"endLine":{"title":"an integer","type":"integer"},"endColumn":{"title":"an integer","type":"integer"}}},"policy":{"title":"a policy document, null or { \"unread\": reason }","type":["object","null"],"properties":{"Statement":{"title":"a statement or a list of statements","type":["object","array"],"items":{"title":"a statement","type":"object"}}}},"tags":{"title":"tags or { \"unread\": reason }","type":["object"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"additionalProperties":{"title":"text: a string or a list of parts","type":["string","array"],"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}}}}}};
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
const schema68 = {"title":"a string or { \"unread\": reason }","type":["string","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}};
const schema142 = {"title":"a number","type":"number"};
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
if(data15.recoveryAt !== undefined){
let data153 = data15.recoveryAt;
const _errs378 = errors;
if((!(data153 && typeof data153 == "object" && !Array.isArray(data153))) && (data153 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/recoveryAt",schemaPath:"#/properties/secrets/items/properties/recoveryAt/type",keyword:"type",params:{type: schema11.properties.secrets.items.properties.recoveryAt.type}}];
return false;
}
const _errs380 = errors;
let valid114 = true;
const _errs381 = errors;
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
let missing41;
if((data153.unread === undefined) && (missing41 = "unread")){
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
var _valid5 = _errs381 === errors;
errors = _errs380;
if(vErrors !== null){
if(_errs380){
vErrors.length = _errs380;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid5){
const _errs382 = errors;
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
if(data153.unread !== undefined){
const _errs383 = errors;
if(typeof data153.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/recoveryAt/unread",schemaPath:"#/properties/secrets/items/properties/recoveryAt/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid115 = _errs383 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data153.detail !== undefined){
const _errs385 = errors;
if(typeof data153.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/recoveryAt/detail",schemaPath:"#/properties/secrets/items/properties/recoveryAt/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid115 = _errs385 === errors;
}
else {
var valid115 = true;
}
}
}
var _valid5 = _errs382 === errors;
valid114 = _valid5;
ifClause4 = "then";
}
else {
const _errs387 = errors;
const _errs388 = errors;
if(errors === _errs388){
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
let missing42;
if((((((data153.file === undefined) && (missing42 = "file")) || ((data153.startLine === undefined) && (missing42 = "startLine"))) || ((data153.startColumn === undefined) && (missing42 = "startColumn"))) || ((data153.endLine === undefined) && (missing42 = "endLine"))) || ((data153.endColumn === undefined) && (missing42 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/recoveryAt",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing42}}];
return false;
}
else {
if(data153.file !== undefined){
const _errs390 = errors;
if(typeof data153.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/recoveryAt/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid117 = _errs390 === errors;
}
else {
var valid117 = true;
}
if(valid117){
if(data153.startLine !== undefined){
let data157 = data153.startLine;
const _errs392 = errors;
if(!(((typeof data157 == "number") && (!(data157 % 1) && !isNaN(data157))) && (isFinite(data157)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/recoveryAt/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid117 = _errs392 === errors;
}
else {
var valid117 = true;
}
if(valid117){
if(data153.startColumn !== undefined){
let data158 = data153.startColumn;
const _errs394 = errors;
if(!(((typeof data158 == "number") && (!(data158 % 1) && !isNaN(data158))) && (isFinite(data158)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/recoveryAt/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid117 = _errs394 === errors;
}
else {
var valid117 = true;
}
if(valid117){
if(data153.endLine !== undefined){
let data159 = data153.endLine;
const _errs396 = errors;
if(!(((typeof data159 == "number") && (!(data159 % 1) && !isNaN(data159))) && (isFinite(data159)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/recoveryAt/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid117 = _errs396 === errors;
}
else {
var valid117 = true;
}
if(valid117){
if(data153.endColumn !== undefined){
let data160 = data153.endColumn;
const _errs398 = errors;
if(!(((typeof data160 == "number") && (!(data160 % 1) && !isNaN(data160))) && (isFinite(data160)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/recoveryAt/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid117 = _errs398 === errors;
}
else {
var valid117 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/recoveryAt",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var _valid5 = _errs387 === errors;
valid114 = _valid5;
ifClause4 = "else";
}
if(!valid114){
const err11 = {instancePath:instancePath+"/secrets/" + i1+"/recoveryAt",schemaPath:"#/properties/secrets/items/properties/recoveryAt/if",keyword:"if",params:{failingKeyword: ifClause4}};
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
var valid14 = _errs378 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data15.retained !== undefined){
let data161 = data15.retained;
const _errs400 = errors;
if(((typeof data161 !== "boolean") && (data161 !== null)) && (!(data161 && typeof data161 == "object" && !Array.isArray(data161)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/retained",schemaPath:"#/properties/secrets/items/properties/retained/type",keyword:"type",params:{type: schema11.properties.secrets.items.properties.retained.type}}];
return false;
}
if(errors === _errs400){
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
let missing43;
if((data161.unread === undefined) && (missing43 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/retained",schemaPath:"#/properties/secrets/items/properties/retained/required",keyword:"required",params:{missingProperty: missing43}}];
return false;
}
else {
if(data161.unread !== undefined){
const _errs402 = errors;
if(typeof data161.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/retained/unread",schemaPath:"#/properties/secrets/items/properties/retained/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid118 = _errs402 === errors;
}
else {
var valid118 = true;
}
if(valid118){
if(data161.detail !== undefined){
const _errs404 = errors;
if(typeof data161.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/retained/detail",schemaPath:"#/properties/secrets/items/properties/retained/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid118 = _errs404 === errors;
}
else {
var valid118 = true;
}
}
}
}
}
var valid14 = _errs400 === errors;
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
let data164 = data.parameters;
const _errs406 = errors;
if(errors === _errs406){
if(Array.isArray(data164)){
var valid119 = true;
const len16 = data164.length;
for(let i16=0; i16<len16; i16++){
let data165 = data164[i16];
const _errs408 = errors;
if(errors === _errs408){
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
let missing44;
if((data165.arn === undefined) && (missing44 = "arn")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: missing44}}];
return false;
}
else {
if(data165.arn !== undefined){
let data166 = data165.arn;
const _errs410 = errors;
const _errs411 = errors;
if((typeof data166 !== "string") && (!(Array.isArray(data166)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs411){
if(Array.isArray(data166)){
var valid122 = true;
const len17 = data166.length;
for(let i17=0; i17<len17; i17++){
let data167 = data166[i17];
const _errs413 = errors;
if((typeof data167 !== "string") && (!(data167 && typeof data167 == "object" && !Array.isArray(data167)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/arn/" + i17,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs413){
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
let missing45;
if((data167.hole === undefined) && (missing45 = "hole")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/arn/" + i17,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing45}}];
return false;
}
else {
if(data167.hole !== undefined){
const _errs415 = errors;
if(typeof data167.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/arn/" + i17+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid123 = _errs415 === errors;
}
else {
var valid123 = true;
}
if(valid123){
if(data167.width !== undefined){
let data169 = data167.width;
const _errs417 = errors;
if(!(((typeof data169 == "number") && (!(data169 % 1) && !isNaN(data169))) && (isFinite(data169)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/arn/" + i17+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid123 = _errs417 === errors;
}
else {
var valid123 = true;
}
}
}
}
}
var valid122 = _errs413 === errors;
if(!valid122){
break;
}
}
}
}
var valid120 = _errs410 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data165.scope !== undefined){
const _errs419 = errors;
if(typeof data165.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid120 = _errs419 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data165.address !== undefined){
const _errs422 = errors;
if(typeof data165.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid120 = _errs422 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data165.construct !== undefined){
const _errs425 = errors;
if(typeof data165.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid120 = _errs425 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data165.at !== undefined){
let data173 = data165.at;
const _errs428 = errors;
const _errs429 = errors;
if(errors === _errs429){
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
let missing46;
if((((((data173.file === undefined) && (missing46 = "file")) || ((data173.startLine === undefined) && (missing46 = "startLine"))) || ((data173.startColumn === undefined) && (missing46 = "startColumn"))) || ((data173.endLine === undefined) && (missing46 = "endLine"))) || ((data173.endColumn === undefined) && (missing46 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing46}}];
return false;
}
else {
if(data173.file !== undefined){
const _errs431 = errors;
if(typeof data173.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid128 = _errs431 === errors;
}
else {
var valid128 = true;
}
if(valid128){
if(data173.startLine !== undefined){
let data175 = data173.startLine;
const _errs433 = errors;
if(!(((typeof data175 == "number") && (!(data175 % 1) && !isNaN(data175))) && (isFinite(data175)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid128 = _errs433 === errors;
}
else {
var valid128 = true;
}
if(valid128){
if(data173.startColumn !== undefined){
let data176 = data173.startColumn;
const _errs435 = errors;
if(!(((typeof data176 == "number") && (!(data176 % 1) && !isNaN(data176))) && (isFinite(data176)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid128 = _errs435 === errors;
}
else {
var valid128 = true;
}
if(valid128){
if(data173.endLine !== undefined){
let data177 = data173.endLine;
const _errs437 = errors;
if(!(((typeof data177 == "number") && (!(data177 % 1) && !isNaN(data177))) && (isFinite(data177)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid128 = _errs437 === errors;
}
else {
var valid128 = true;
}
if(valid128){
if(data173.endColumn !== undefined){
let data178 = data173.endColumn;
const _errs439 = errors;
if(!(((typeof data178 == "number") && (!(data178 % 1) && !isNaN(data178))) && (isFinite(data178)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid128 = _errs439 === errors;
}
else {
var valid128 = true;
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
var valid120 = _errs428 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data165.name !== undefined){
let data179 = data165.name;
const _errs441 = errors;
const _errs442 = errors;
if((typeof data179 != "object") && (typeof data179 !== "string")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs442){
if(Array.isArray(data179)){
var valid130 = true;
const len18 = data179.length;
for(let i18=0; i18<len18; i18++){
let data180 = data179[i18];
const _errs444 = errors;
if((typeof data180 !== "string") && (!(data180 && typeof data180 == "object" && !Array.isArray(data180)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/name/" + i18,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs444){
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
let missing47;
if((data180.hole === undefined) && (missing47 = "hole")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/name/" + i18,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing47}}];
return false;
}
else {
if(data180.hole !== undefined){
const _errs446 = errors;
if(typeof data180.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/name/" + i18+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid131 = _errs446 === errors;
}
else {
var valid131 = true;
}
if(valid131){
if(data180.width !== undefined){
let data182 = data180.width;
const _errs448 = errors;
if(!(((typeof data182 == "number") && (!(data182 % 1) && !isNaN(data182))) && (isFinite(data182)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/name/" + i18+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid131 = _errs448 === errors;
}
else {
var valid131 = true;
}
}
}
}
}
var valid130 = _errs444 === errors;
if(!valid130){
break;
}
}
}
if(errors === _errs442){
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
let missing48;
if((data179.unread === undefined) && (missing48 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing48}}];
return false;
}
else {
if(data179.unread !== undefined){
const _errs450 = errors;
if(typeof data179.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid132 = _errs450 === errors;
}
else {
var valid132 = true;
}
if(valid132){
if(data179.detail !== undefined){
const _errs452 = errors;
if(typeof data179.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid132 = _errs452 === errors;
}
else {
var valid132 = true;
}
}
}
}
}
}
var valid120 = _errs441 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data165.type !== undefined){
let data185 = data165.type;
const _errs454 = errors;
const _errs455 = errors;
if((typeof data185 !== "string") && (!(data185 && typeof data185 == "object" && !Array.isArray(data185)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/type",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema68.type}}];
return false;
}
if(errors === _errs455){
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
let missing49;
if((data185.unread === undefined) && (missing49 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/type",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing49}}];
return false;
}
else {
if(data185.unread !== undefined){
const _errs457 = errors;
if(typeof data185.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/type/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid134 = _errs457 === errors;
}
else {
var valid134 = true;
}
if(valid134){
if(data185.detail !== undefined){
const _errs459 = errors;
if(typeof data185.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/type/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid134 = _errs459 === errors;
}
else {
var valid134 = true;
}
}
}
}
}
var valid120 = _errs454 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data165.tier !== undefined){
let data188 = data165.tier;
const _errs461 = errors;
const _errs462 = errors;
if((typeof data188 !== "string") && (!(data188 && typeof data188 == "object" && !Array.isArray(data188)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tier",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema68.type}}];
return false;
}
if(errors === _errs462){
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
let missing50;
if((data188.unread === undefined) && (missing50 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tier",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing50}}];
return false;
}
else {
if(data188.unread !== undefined){
const _errs464 = errors;
if(typeof data188.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tier/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid136 = _errs464 === errors;
}
else {
var valid136 = true;
}
if(valid136){
if(data188.detail !== undefined){
const _errs466 = errors;
if(typeof data188.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tier/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid136 = _errs466 === errors;
}
else {
var valid136 = true;
}
}
}
}
}
var valid120 = _errs461 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data165.dataType !== undefined){
let data191 = data165.dataType;
const _errs468 = errors;
const _errs469 = errors;
if(((typeof data191 !== "string") && (data191 !== null)) && (!(data191 && typeof data191 == "object" && !Array.isArray(data191)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/dataType",schemaPath:"#/$defs/observedStringOrNull/type",keyword:"type",params:{type: schema27.type}}];
return false;
}
if(errors === _errs469){
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
let missing51;
if((data191.unread === undefined) && (missing51 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/dataType",schemaPath:"#/$defs/observedStringOrNull/required",keyword:"required",params:{missingProperty: missing51}}];
return false;
}
else {
if(data191.unread !== undefined){
const _errs471 = errors;
if(typeof data191.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/dataType/unread",schemaPath:"#/$defs/observedStringOrNull/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid138 = _errs471 === errors;
}
else {
var valid138 = true;
}
if(valid138){
if(data191.detail !== undefined){
const _errs473 = errors;
if(typeof data191.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/dataType/detail",schemaPath:"#/$defs/observedStringOrNull/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid138 = _errs473 === errors;
}
else {
var valid138 = true;
}
}
}
}
}
var valid120 = _errs468 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data165.description !== undefined){
let data194 = data165.description;
const _errs475 = errors;
const _errs476 = errors;
if((typeof data194 != "object") && (typeof data194 !== "string")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/description",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs476){
if(Array.isArray(data194)){
var valid140 = true;
const len19 = data194.length;
for(let i19=0; i19<len19; i19++){
let data195 = data194[i19];
const _errs478 = errors;
if((typeof data195 !== "string") && (!(data195 && typeof data195 == "object" && !Array.isArray(data195)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/description/" + i19,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs478){
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
let missing52;
if((data195.hole === undefined) && (missing52 = "hole")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/description/" + i19,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing52}}];
return false;
}
else {
if(data195.hole !== undefined){
const _errs480 = errors;
if(typeof data195.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/description/" + i19+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid141 = _errs480 === errors;
}
else {
var valid141 = true;
}
if(valid141){
if(data195.width !== undefined){
let data197 = data195.width;
const _errs482 = errors;
if(!(((typeof data197 == "number") && (!(data197 % 1) && !isNaN(data197))) && (isFinite(data197)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/description/" + i19+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid141 = _errs482 === errors;
}
else {
var valid141 = true;
}
}
}
}
}
var valid140 = _errs478 === errors;
if(!valid140){
break;
}
}
}
if(errors === _errs476){
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
let missing53;
if((data194.unread === undefined) && (missing53 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/description",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing53}}];
return false;
}
else {
if(data194.unread !== undefined){
const _errs484 = errors;
if(typeof data194.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/description/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid142 = _errs484 === errors;
}
else {
var valid142 = true;
}
if(valid142){
if(data194.detail !== undefined){
const _errs486 = errors;
if(typeof data194.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/description/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid142 = _errs486 === errors;
}
else {
var valid142 = true;
}
}
}
}
}
}
var valid120 = _errs475 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data165.tags !== undefined){
let data200 = data165.tags;
const _errs488 = errors;
if(!(data200 && typeof data200 == "object" && !Array.isArray(data200))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tags",schemaPath:"#/$defs/tags/type",keyword:"type",params:{type: schema26.type}}];
return false;
}
const _errs491 = errors;
let valid144 = true;
const _errs492 = errors;
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
let missing54;
if((data200.unread === undefined) && (missing54 = "unread")){
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
var _valid6 = _errs492 === errors;
errors = _errs491;
if(vErrors !== null){
if(_errs491){
vErrors.length = _errs491;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid6){
const _errs493 = errors;
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
if(data200.unread !== undefined){
const _errs494 = errors;
if(typeof data200.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tags/unread",schemaPath:"#/$defs/tags/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid145 = _errs494 === errors;
}
else {
var valid145 = true;
}
if(valid145){
if(data200.detail !== undefined){
const _errs496 = errors;
if(typeof data200.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tags/detail",schemaPath:"#/$defs/tags/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid145 = _errs496 === errors;
}
else {
var valid145 = true;
}
}
}
var _valid6 = _errs493 === errors;
valid144 = _valid6;
ifClause5 = "then";
}
else {
const _errs498 = errors;
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
for(const key2 in data200){
let data203 = data200[key2];
const _errs500 = errors;
if((typeof data203 !== "string") && (!(Array.isArray(data203)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/tags/else/additionalProperties/type",keyword:"type",params:{type: schema26.else.additionalProperties.type}}];
return false;
}
if(errors === _errs500){
if(Array.isArray(data203)){
var valid147 = true;
const len20 = data203.length;
for(let i20=0; i20<len20; i20++){
let data204 = data203[i20];
const _errs502 = errors;
if((typeof data204 !== "string") && (!(data204 && typeof data204 == "object" && !Array.isArray(data204)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20,schemaPath:"#/$defs/tags/else/additionalProperties/items/type",keyword:"type",params:{type: schema26.else.additionalProperties.items.type}}];
return false;
}
if(errors === _errs502){
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
let missing55;
if((data204.hole === undefined) && (missing55 = "hole")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20,schemaPath:"#/$defs/tags/else/additionalProperties/items/required",keyword:"required",params:{missingProperty: missing55}}];
return false;
}
else {
if(data204.hole !== undefined){
const _errs504 = errors;
if(typeof data204.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20+"/hole",schemaPath:"#/$defs/tags/else/additionalProperties/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid148 = _errs504 === errors;
}
else {
var valid148 = true;
}
if(valid148){
if(data204.width !== undefined){
let data206 = data204.width;
const _errs506 = errors;
if(!(((typeof data206 == "number") && (!(data206 % 1) && !isNaN(data206))) && (isFinite(data206)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20+"/width",schemaPath:"#/$defs/tags/else/additionalProperties/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid148 = _errs506 === errors;
}
else {
var valid148 = true;
}
}
}
}
}
var valid147 = _errs502 === errors;
if(!valid147){
break;
}
}
}
}
var valid146 = _errs500 === errors;
if(!valid146){
break;
}
}
}
var _valid6 = _errs498 === errors;
valid144 = _valid6;
ifClause5 = "else";
}
if(!valid144){
const err13 = {instancePath:instancePath+"/parameters/" + i16+"/tags",schemaPath:"#/$defs/tags/if",keyword:"if",params:{failingKeyword: ifClause5}};
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
var valid120 = _errs488 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data165.kmsKeyId !== undefined){
let data207 = data165.kmsKeyId;
const _errs508 = errors;
const _errs509 = errors;
if((typeof data207 != "object") && (typeof data207 !== "string")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/kmsKeyId",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs509){
if(Array.isArray(data207)){
var valid150 = true;
const len21 = data207.length;
for(let i21=0; i21<len21; i21++){
let data208 = data207[i21];
const _errs511 = errors;
if((typeof data208 !== "string") && (!(data208 && typeof data208 == "object" && !Array.isArray(data208)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/kmsKeyId/" + i21,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs511){
if(data208 && typeof data208 == "object" && !Array.isArray(data208)){
let missing56;
if((data208.hole === undefined) && (missing56 = "hole")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/kmsKeyId/" + i21,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing56}}];
return false;
}
else {
if(data208.hole !== undefined){
const _errs513 = errors;
if(typeof data208.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/kmsKeyId/" + i21+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid151 = _errs513 === errors;
}
else {
var valid151 = true;
}
if(valid151){
if(data208.width !== undefined){
let data210 = data208.width;
const _errs515 = errors;
if(!(((typeof data210 == "number") && (!(data210 % 1) && !isNaN(data210))) && (isFinite(data210)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/kmsKeyId/" + i21+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid151 = _errs515 === errors;
}
else {
var valid151 = true;
}
}
}
}
}
var valid150 = _errs511 === errors;
if(!valid150){
break;
}
}
}
if(errors === _errs509){
if(data207 && typeof data207 == "object" && !Array.isArray(data207)){
let missing57;
if((data207.unread === undefined) && (missing57 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/kmsKeyId",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing57}}];
return false;
}
else {
if(data207.unread !== undefined){
const _errs517 = errors;
if(typeof data207.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/kmsKeyId/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid152 = _errs517 === errors;
}
else {
var valid152 = true;
}
if(valid152){
if(data207.detail !== undefined){
const _errs519 = errors;
if(typeof data207.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/kmsKeyId/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid152 = _errs519 === errors;
}
else {
var valid152 = true;
}
}
}
}
}
}
var valid120 = _errs508 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data165.lastModifiedAt !== undefined){
let data213 = data165.lastModifiedAt;
const _errs521 = errors;
const _errs522 = errors;
if(((typeof data213 !== "string") && (data213 !== null)) && (!(data213 && typeof data213 == "object" && !Array.isArray(data213)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/lastModifiedAt",schemaPath:"#/$defs/observedTime/type",keyword:"type",params:{type: schema35.type}}];
return false;
}
if(errors === _errs522){
if(typeof data213 === "string"){
if(!pattern1.test(data213)){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/lastModifiedAt",schemaPath:"#/$defs/observedTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
if(errors === _errs522){
if(data213 && typeof data213 == "object" && !Array.isArray(data213)){
let missing58;
if((data213.unread === undefined) && (missing58 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/lastModifiedAt",schemaPath:"#/$defs/observedTime/required",keyword:"required",params:{missingProperty: missing58}}];
return false;
}
else {
if(data213.unread !== undefined){
const _errs524 = errors;
if(typeof data213.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/lastModifiedAt/unread",schemaPath:"#/$defs/observedTime/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid154 = _errs524 === errors;
}
else {
var valid154 = true;
}
if(valid154){
if(data213.detail !== undefined){
const _errs526 = errors;
if(typeof data213.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/lastModifiedAt/detail",schemaPath:"#/$defs/observedTime/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid154 = _errs526 === errors;
}
else {
var valid154 = true;
}
}
}
}
}
}
var valid120 = _errs521 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data165.policies !== undefined){
let data216 = data165.policies;
const _errs528 = errors;
if(!data216 || typeof data216 != "object"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/policies",schemaPath:"#/properties/parameters/items/properties/policies/type",keyword:"type",params:{type: schema11.properties.parameters.items.properties.policies.type}}];
return false;
}
if(errors === _errs528){
if(Array.isArray(data216)){
var valid155 = true;
const len22 = data216.length;
for(let i22=0; i22<len22; i22++){
let data217 = data216[i22];
const _errs530 = errors;
if(errors === _errs530){
if(data217 && typeof data217 == "object" && !Array.isArray(data217)){
let missing59;
if(((data217.type === undefined) && (missing59 = "type")) || ((data217.status === undefined) && (missing59 = "status"))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/policies/" + i22,schemaPath:"#/properties/parameters/items/properties/policies/items/required",keyword:"required",params:{missingProperty: missing59}}];
return false;
}
else {
if(data217.type !== undefined){
const _errs532 = errors;
if(typeof data217.type !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/policies/" + i22+"/type",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid156 = _errs532 === errors;
}
else {
var valid156 = true;
}
if(valid156){
if(data217.status !== undefined){
let data219 = data217.status;
const _errs535 = errors;
if((typeof data219 !== "string") && (data219 !== null)){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/policies/" + i22+"/status",schemaPath:"#/$defs/stringOrNull/type",keyword:"type",params:{type: schema34.type}}];
return false;
}
var valid156 = _errs535 === errors;
}
else {
var valid156 = true;
}
if(valid156){
if(data217.expiresAt !== undefined){
let data220 = data217.expiresAt;
const _errs538 = errors;
const _errs539 = errors;
if((typeof data220 !== "string") && (data220 !== null)){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/policies/" + i22+"/expiresAt",schemaPath:"#/$defs/timeOrNull/type",keyword:"type",params:{type: schema46.type}}];
return false;
}
if(errors === _errs539){
if(typeof data220 === "string"){
if(!pattern1.test(data220)){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/policies/" + i22+"/expiresAt",schemaPath:"#/$defs/timeOrNull/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
}
var valid156 = _errs538 === errors;
}
else {
var valid156 = true;
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
var valid155 = _errs530 === errors;
if(!valid155){
break;
}
}
}
if(errors === _errs528){
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
let missing60;
if((data216.unread === undefined) && (missing60 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/policies",schemaPath:"#/properties/parameters/items/properties/policies/required",keyword:"required",params:{missingProperty: missing60}}];
return false;
}
else {
if(data216.unread !== undefined){
const _errs541 = errors;
if(typeof data216.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/policies/unread",schemaPath:"#/properties/parameters/items/properties/policies/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid160 = _errs541 === errors;
}
else {
var valid160 = true;
}
if(valid160){
if(data216.detail !== undefined){
const _errs543 = errors;
if(typeof data216.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/policies/detail",schemaPath:"#/properties/parameters/items/properties/policies/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid160 = _errs543 === errors;
}
else {
var valid160 = true;
}
}
}
}
}
}
var valid120 = _errs528 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data165.resourcePolicies !== undefined){
let data223 = data165.resourcePolicies;
const _errs545 = errors;
if(!data223 || typeof data223 != "object"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/resourcePolicies",schemaPath:"#/properties/parameters/items/properties/resourcePolicies/type",keyword:"type",params:{type: schema11.properties.parameters.items.properties.resourcePolicies.type}}];
return false;
}
if(errors === _errs545){
if(Array.isArray(data223)){
var valid161 = true;
const len23 = data223.length;
for(let i23=0; i23<len23; i23++){
let data224 = data223[i23];
const _errs547 = errors;
if(!(data224 && typeof data224 == "object" && !Array.isArray(data224))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/resourcePolicies/" + i23,schemaPath:"#/properties/parameters/items/properties/resourcePolicies/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid161 = _errs547 === errors;
if(!valid161){
break;
}
}
}
if(errors === _errs545){
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
let missing61;
if((data223.unread === undefined) && (missing61 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/resourcePolicies",schemaPath:"#/properties/parameters/items/properties/resourcePolicies/required",keyword:"required",params:{missingProperty: missing61}}];
return false;
}
else {
if(data223.unread !== undefined){
const _errs549 = errors;
if(typeof data223.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/resourcePolicies/unread",schemaPath:"#/properties/parameters/items/properties/resourcePolicies/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid162 = _errs549 === errors;
}
else {
var valid162 = true;
}
if(valid162){
if(data223.detail !== undefined){
const _errs551 = errors;
if(typeof data223.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/resourcePolicies/detail",schemaPath:"#/properties/parameters/items/properties/resourcePolicies/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid162 = _errs551 === errors;
}
else {
var valid162 = true;
}
}
}
}
}
}
var valid120 = _errs545 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data165.value !== undefined){
let data227 = data165.value;
const _errs553 = errors;
if((!(data227 && typeof data227 == "object" && !Array.isArray(data227))) && (data227 !== null)){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value",schemaPath:"#/properties/parameters/items/properties/value/type",keyword:"type",params:{type: schema11.properties.parameters.items.properties.value.type}}];
return false;
}
const _errs555 = errors;
let valid163 = true;
const _errs556 = errors;
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
let missing62;
if((data227.unread === undefined) && (missing62 = "unread")){
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
var _valid7 = _errs556 === errors;
errors = _errs555;
if(vErrors !== null){
if(_errs555){
vErrors.length = _errs555;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid7){
const _errs557 = errors;
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
if(data227.unread !== undefined){
const _errs558 = errors;
if(typeof data227.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/unread",schemaPath:"#/properties/parameters/items/properties/value/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid164 = _errs558 === errors;
}
else {
var valid164 = true;
}
if(valid164){
if(data227.detail !== undefined){
const _errs560 = errors;
if(typeof data227.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/detail",schemaPath:"#/properties/parameters/items/properties/value/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid164 = _errs560 === errors;
}
else {
var valid164 = true;
}
}
}
var _valid7 = _errs557 === errors;
valid163 = _valid7;
ifClause6 = "then";
}
else {
const _errs562 = errors;
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
let missing63;
if((data227.origin === undefined) && (missing63 = "origin")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value",schemaPath:"#/properties/parameters/items/properties/value/else/required",keyword:"required",params:{missingProperty: missing63}}];
return false;
}
else {
if(data227.origin !== undefined){
const _errs563 = errors;
if(typeof data227.origin !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/origin",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid165 = _errs563 === errors;
}
else {
var valid165 = true;
}
if(valid165){
if(data227.words !== undefined){
const _errs566 = errors;
if(typeof data227.words !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/words",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid165 = _errs566 === errors;
}
else {
var valid165 = true;
}
if(valid165){
if(data227.keys !== undefined){
let data232 = data227.keys;
const _errs569 = errors;
if(errors === _errs569){
if(Array.isArray(data232)){
var valid168 = true;
const len24 = data232.length;
for(let i24=0; i24<len24; i24++){
const _errs571 = errors;
if(typeof data232[i24] !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/keys/" + i24,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid168 = _errs571 === errors;
if(!valid168){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/keys",schemaPath:"#/properties/parameters/items/properties/value/else/properties/keys/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid165 = _errs569 === errors;
}
else {
var valid165 = true;
}
if(valid165){
if(data227.from !== undefined){
const _errs574 = errors;
if(typeof data227.from !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/from",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid165 = _errs574 === errors;
}
else {
var valid165 = true;
}
if(valid165){
if(data227.at !== undefined){
let data235 = data227.at;
const _errs577 = errors;
const _errs578 = errors;
if(errors === _errs578){
if(data235 && typeof data235 == "object" && !Array.isArray(data235)){
let missing64;
if((((((data235.file === undefined) && (missing64 = "file")) || ((data235.startLine === undefined) && (missing64 = "startLine"))) || ((data235.startColumn === undefined) && (missing64 = "startColumn"))) || ((data235.endLine === undefined) && (missing64 = "endLine"))) || ((data235.endColumn === undefined) && (missing64 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing64}}];
return false;
}
else {
if(data235.file !== undefined){
const _errs580 = errors;
if(typeof data235.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid172 = _errs580 === errors;
}
else {
var valid172 = true;
}
if(valid172){
if(data235.startLine !== undefined){
let data237 = data235.startLine;
const _errs582 = errors;
if(!(((typeof data237 == "number") && (!(data237 % 1) && !isNaN(data237))) && (isFinite(data237)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid172 = _errs582 === errors;
}
else {
var valid172 = true;
}
if(valid172){
if(data235.startColumn !== undefined){
let data238 = data235.startColumn;
const _errs584 = errors;
if(!(((typeof data238 == "number") && (!(data238 % 1) && !isNaN(data238))) && (isFinite(data238)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid172 = _errs584 === errors;
}
else {
var valid172 = true;
}
if(valid172){
if(data235.endLine !== undefined){
let data239 = data235.endLine;
const _errs586 = errors;
if(!(((typeof data239 == "number") && (!(data239 % 1) && !isNaN(data239))) && (isFinite(data239)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid172 = _errs586 === errors;
}
else {
var valid172 = true;
}
if(valid172){
if(data235.endColumn !== undefined){
let data240 = data235.endColumn;
const _errs588 = errors;
if(!(((typeof data240 == "number") && (!(data240 % 1) && !isNaN(data240))) && (isFinite(data240)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid172 = _errs588 === errors;
}
else {
var valid172 = true;
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
var valid165 = _errs577 === errors;
}
else {
var valid165 = true;
}
}
}
}
}
}
}
var _valid7 = _errs562 === errors;
valid163 = _valid7;
ifClause6 = "else";
}
if(!valid163){
const err15 = {instancePath:instancePath+"/parameters/" + i16+"/value",schemaPath:"#/properties/parameters/items/properties/value/if",keyword:"if",params:{failingKeyword: ifClause6}};
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
var valid120 = _errs553 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data165.inState !== undefined){
let data241 = data165.inState;
const _errs590 = errors;
if((!(data241 && typeof data241 == "object" && !Array.isArray(data241))) && (data241 !== null)){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState",schemaPath:"#/properties/parameters/items/properties/inState/type",keyword:"type",params:{type: schema11.properties.parameters.items.properties.inState.type}}];
return false;
}
const _errs592 = errors;
let valid173 = true;
const _errs593 = errors;
if(data241 && typeof data241 == "object" && !Array.isArray(data241)){
let missing65;
if((data241.unread === undefined) && (missing65 = "unread")){
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
var _valid8 = _errs593 === errors;
errors = _errs592;
if(vErrors !== null){
if(_errs592){
vErrors.length = _errs592;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid8){
const _errs594 = errors;
if(data241 && typeof data241 == "object" && !Array.isArray(data241)){
if(data241.unread !== undefined){
const _errs595 = errors;
if(typeof data241.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/unread",schemaPath:"#/properties/parameters/items/properties/inState/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid174 = _errs595 === errors;
}
else {
var valid174 = true;
}
if(valid174){
if(data241.detail !== undefined){
const _errs597 = errors;
if(typeof data241.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/detail",schemaPath:"#/properties/parameters/items/properties/inState/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid174 = _errs597 === errors;
}
else {
var valid174 = true;
}
}
}
var _valid8 = _errs594 === errors;
valid173 = _valid8;
ifClause7 = "then";
}
else {
const _errs599 = errors;
if(data241 && typeof data241 == "object" && !Array.isArray(data241)){
let missing66;
if(((data241.backend === undefined) && (missing66 = "backend")) || ((data241.by === undefined) && (missing66 = "by"))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState",schemaPath:"#/properties/parameters/items/properties/inState/else/required",keyword:"required",params:{missingProperty: missing66}}];
return false;
}
else {
if(data241.backend !== undefined){
const _errs600 = errors;
if(typeof data241.backend !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/backend",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid175 = _errs600 === errors;
}
else {
var valid175 = true;
}
if(valid175){
if(data241.by !== undefined){
const _errs603 = errors;
if(typeof data241.by !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/by",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid175 = _errs603 === errors;
}
else {
var valid175 = true;
}
if(valid175){
if(data241.at !== undefined){
let data246 = data241.at;
const _errs606 = errors;
const _errs607 = errors;
if(errors === _errs607){
if(data246 && typeof data246 == "object" && !Array.isArray(data246)){
let missing67;
if((((((data246.file === undefined) && (missing67 = "file")) || ((data246.startLine === undefined) && (missing67 = "startLine"))) || ((data246.startColumn === undefined) && (missing67 = "startColumn"))) || ((data246.endLine === undefined) && (missing67 = "endLine"))) || ((data246.endColumn === undefined) && (missing67 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing67}}];
return false;
}
else {
if(data246.file !== undefined){
const _errs609 = errors;
if(typeof data246.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid179 = _errs609 === errors;
}
else {
var valid179 = true;
}
if(valid179){
if(data246.startLine !== undefined){
let data248 = data246.startLine;
const _errs611 = errors;
if(!(((typeof data248 == "number") && (!(data248 % 1) && !isNaN(data248))) && (isFinite(data248)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid179 = _errs611 === errors;
}
else {
var valid179 = true;
}
if(valid179){
if(data246.startColumn !== undefined){
let data249 = data246.startColumn;
const _errs613 = errors;
if(!(((typeof data249 == "number") && (!(data249 % 1) && !isNaN(data249))) && (isFinite(data249)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid179 = _errs613 === errors;
}
else {
var valid179 = true;
}
if(valid179){
if(data246.endLine !== undefined){
let data250 = data246.endLine;
const _errs615 = errors;
if(!(((typeof data250 == "number") && (!(data250 % 1) && !isNaN(data250))) && (isFinite(data250)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid179 = _errs615 === errors;
}
else {
var valid179 = true;
}
if(valid179){
if(data246.endColumn !== undefined){
let data251 = data246.endColumn;
const _errs617 = errors;
if(!(((typeof data251 == "number") && (!(data251 % 1) && !isNaN(data251))) && (isFinite(data251)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid179 = _errs617 === errors;
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
else {
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid175 = _errs606 === errors;
}
else {
var valid175 = true;
}
}
}
}
}
var _valid8 = _errs599 === errors;
valid173 = _valid8;
ifClause7 = "else";
}
if(!valid173){
const err17 = {instancePath:instancePath+"/parameters/" + i16+"/inState",schemaPath:"#/properties/parameters/items/properties/inState/if",keyword:"if",params:{failingKeyword: ifClause7}};
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
var valid120 = _errs590 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data165.openTags !== undefined){
let data252 = data165.openTags;
const _errs619 = errors;
const _errs620 = errors;
if((typeof data252 !== "boolean") && (!(data252 && typeof data252 == "object" && !Array.isArray(data252)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/openTags",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema60.type}}];
return false;
}
if(errors === _errs620){
if(data252 && typeof data252 == "object" && !Array.isArray(data252)){
let missing68;
if((data252.unread === undefined) && (missing68 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/openTags",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing68}}];
return false;
}
else {
if(data252.unread !== undefined){
const _errs622 = errors;
if(typeof data252.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/openTags/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid181 = _errs622 === errors;
}
else {
var valid181 = true;
}
if(valid181){
if(data252.detail !== undefined){
const _errs624 = errors;
if(typeof data252.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/openTags/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid181 = _errs624 === errors;
}
else {
var valid181 = true;
}
}
}
}
}
var valid120 = _errs619 === errors;
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
}
}
}
}
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
var valid119 = _errs408 === errors;
if(!valid119){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs406 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keys !== undefined){
let data255 = data.keys;
const _errs626 = errors;
if(errors === _errs626){
if(Array.isArray(data255)){
var valid182 = true;
const len25 = data255.length;
for(let i25=0; i25<len25; i25++){
let data256 = data255[i25];
const _errs628 = errors;
if(errors === _errs628){
if(data256 && typeof data256 == "object" && !Array.isArray(data256)){
let missing69;
if((data256.arn === undefined) && (missing69 = "arn")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25,schemaPath:"#/properties/keys/items/required",keyword:"required",params:{missingProperty: missing69}}];
return false;
}
else {
if(data256.arn !== undefined){
let data257 = data256.arn;
const _errs630 = errors;
const _errs631 = errors;
if((typeof data257 !== "string") && (!(Array.isArray(data257)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs631){
if(Array.isArray(data257)){
var valid185 = true;
const len26 = data257.length;
for(let i26=0; i26<len26; i26++){
let data258 = data257[i26];
const _errs633 = errors;
if((typeof data258 !== "string") && (!(data258 && typeof data258 == "object" && !Array.isArray(data258)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/arn/" + i26,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs633){
if(data258 && typeof data258 == "object" && !Array.isArray(data258)){
let missing70;
if((data258.hole === undefined) && (missing70 = "hole")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/arn/" + i26,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing70}}];
return false;
}
else {
if(data258.hole !== undefined){
const _errs635 = errors;
if(typeof data258.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/arn/" + i26+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid186 = _errs635 === errors;
}
else {
var valid186 = true;
}
if(valid186){
if(data258.width !== undefined){
let data260 = data258.width;
const _errs637 = errors;
if(!(((typeof data260 == "number") && (!(data260 % 1) && !isNaN(data260))) && (isFinite(data260)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/arn/" + i26+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid186 = _errs637 === errors;
}
else {
var valid186 = true;
}
}
}
}
}
var valid185 = _errs633 === errors;
if(!valid185){
break;
}
}
}
}
var valid183 = _errs630 === errors;
}
else {
var valid183 = true;
}
if(valid183){
if(data256.scope !== undefined){
const _errs639 = errors;
if(typeof data256.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid183 = _errs639 === errors;
}
else {
var valid183 = true;
}
if(valid183){
if(data256.address !== undefined){
const _errs642 = errors;
if(typeof data256.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid183 = _errs642 === errors;
}
else {
var valid183 = true;
}
if(valid183){
if(data256.construct !== undefined){
const _errs645 = errors;
if(typeof data256.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid183 = _errs645 === errors;
}
else {
var valid183 = true;
}
if(valid183){
if(data256.at !== undefined){
let data264 = data256.at;
const _errs648 = errors;
const _errs649 = errors;
if(errors === _errs649){
if(data264 && typeof data264 == "object" && !Array.isArray(data264)){
let missing71;
if((((((data264.file === undefined) && (missing71 = "file")) || ((data264.startLine === undefined) && (missing71 = "startLine"))) || ((data264.startColumn === undefined) && (missing71 = "startColumn"))) || ((data264.endLine === undefined) && (missing71 = "endLine"))) || ((data264.endColumn === undefined) && (missing71 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing71}}];
return false;
}
else {
if(data264.file !== undefined){
const _errs651 = errors;
if(typeof data264.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid191 = _errs651 === errors;
}
else {
var valid191 = true;
}
if(valid191){
if(data264.startLine !== undefined){
let data266 = data264.startLine;
const _errs653 = errors;
if(!(((typeof data266 == "number") && (!(data266 % 1) && !isNaN(data266))) && (isFinite(data266)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid191 = _errs653 === errors;
}
else {
var valid191 = true;
}
if(valid191){
if(data264.startColumn !== undefined){
let data267 = data264.startColumn;
const _errs655 = errors;
if(!(((typeof data267 == "number") && (!(data267 % 1) && !isNaN(data267))) && (isFinite(data267)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid191 = _errs655 === errors;
}
else {
var valid191 = true;
}
if(valid191){
if(data264.endLine !== undefined){
let data268 = data264.endLine;
const _errs657 = errors;
if(!(((typeof data268 == "number") && (!(data268 % 1) && !isNaN(data268))) && (isFinite(data268)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid191 = _errs657 === errors;
}
else {
var valid191 = true;
}
if(valid191){
if(data264.endColumn !== undefined){
let data269 = data264.endColumn;
const _errs659 = errors;
if(!(((typeof data269 == "number") && (!(data269 % 1) && !isNaN(data269))) && (isFinite(data269)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid191 = _errs659 === errors;
}
else {
var valid191 = true;
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
var valid183 = _errs648 === errors;
}
else {
var valid183 = true;
}
if(valid183){
if(data256.aliases !== undefined){
let data270 = data256.aliases;
const _errs661 = errors;
if(!data270 || typeof data270 != "object"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/aliases",schemaPath:"#/properties/keys/items/properties/aliases/type",keyword:"type",params:{type: schema11.properties.keys.items.properties.aliases.type}}];
return false;
}
if(errors === _errs661){
if(Array.isArray(data270)){
var valid192 = true;
const len27 = data270.length;
for(let i27=0; i27<len27; i27++){
let data271 = data270[i27];
const _errs663 = errors;
const _errs664 = errors;
if((typeof data271 !== "string") && (!(Array.isArray(data271)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/aliases/" + i27,schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs664){
if(Array.isArray(data271)){
var valid194 = true;
const len28 = data271.length;
for(let i28=0; i28<len28; i28++){
let data272 = data271[i28];
const _errs666 = errors;
if((typeof data272 !== "string") && (!(data272 && typeof data272 == "object" && !Array.isArray(data272)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/aliases/" + i27+"/" + i28,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs666){
if(data272 && typeof data272 == "object" && !Array.isArray(data272)){
let missing72;
if((data272.hole === undefined) && (missing72 = "hole")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/aliases/" + i27+"/" + i28,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing72}}];
return false;
}
else {
if(data272.hole !== undefined){
const _errs668 = errors;
if(typeof data272.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/aliases/" + i27+"/" + i28+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid195 = _errs668 === errors;
}
else {
var valid195 = true;
}
if(valid195){
if(data272.width !== undefined){
let data274 = data272.width;
const _errs670 = errors;
if(!(((typeof data274 == "number") && (!(data274 % 1) && !isNaN(data274))) && (isFinite(data274)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/aliases/" + i27+"/" + i28+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid195 = _errs670 === errors;
}
else {
var valid195 = true;
}
}
}
}
}
var valid194 = _errs666 === errors;
if(!valid194){
break;
}
}
}
}
var valid192 = _errs663 === errors;
if(!valid192){
break;
}
}
}
if(errors === _errs661){
if(data270 && typeof data270 == "object" && !Array.isArray(data270)){
let missing73;
if((data270.unread === undefined) && (missing73 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/aliases",schemaPath:"#/properties/keys/items/properties/aliases/required",keyword:"required",params:{missingProperty: missing73}}];
return false;
}
else {
if(data270.unread !== undefined){
const _errs672 = errors;
if(typeof data270.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/aliases/unread",schemaPath:"#/properties/keys/items/properties/aliases/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid196 = _errs672 === errors;
}
else {
var valid196 = true;
}
if(valid196){
if(data270.detail !== undefined){
const _errs674 = errors;
if(typeof data270.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/aliases/detail",schemaPath:"#/properties/keys/items/properties/aliases/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid196 = _errs674 === errors;
}
else {
var valid196 = true;
}
}
}
}
}
}
var valid183 = _errs661 === errors;
}
else {
var valid183 = true;
}
if(valid183){
if(data256.manager !== undefined){
let data277 = data256.manager;
const _errs676 = errors;
const _errs677 = errors;
if((typeof data277 !== "string") && (!(data277 && typeof data277 == "object" && !Array.isArray(data277)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/manager",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema68.type}}];
return false;
}
if(errors === _errs677){
if(data277 && typeof data277 == "object" && !Array.isArray(data277)){
let missing74;
if((data277.unread === undefined) && (missing74 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/manager",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing74}}];
return false;
}
else {
if(data277.unread !== undefined){
const _errs679 = errors;
if(typeof data277.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/manager/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid198 = _errs679 === errors;
}
else {
var valid198 = true;
}
if(valid198){
if(data277.detail !== undefined){
const _errs681 = errors;
if(typeof data277.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/manager/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid198 = _errs681 === errors;
}
else {
var valid198 = true;
}
}
}
}
}
var valid183 = _errs676 === errors;
}
else {
var valid183 = true;
}
if(valid183){
if(data256.state !== undefined){
let data280 = data256.state;
const _errs683 = errors;
const _errs684 = errors;
if((typeof data280 !== "string") && (!(data280 && typeof data280 == "object" && !Array.isArray(data280)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/state",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema68.type}}];
return false;
}
if(errors === _errs684){
if(data280 && typeof data280 == "object" && !Array.isArray(data280)){
let missing75;
if((data280.unread === undefined) && (missing75 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/state",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing75}}];
return false;
}
else {
if(data280.unread !== undefined){
const _errs686 = errors;
if(typeof data280.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/state/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid200 = _errs686 === errors;
}
else {
var valid200 = true;
}
if(valid200){
if(data280.detail !== undefined){
const _errs688 = errors;
if(typeof data280.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/state/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid200 = _errs688 === errors;
}
else {
var valid200 = true;
}
}
}
}
}
var valid183 = _errs683 === errors;
}
else {
var valid183 = true;
}
if(valid183){
if(data256.deletionAt !== undefined){
let data283 = data256.deletionAt;
const _errs690 = errors;
const _errs691 = errors;
if(((typeof data283 !== "string") && (data283 !== null)) && (!(data283 && typeof data283 == "object" && !Array.isArray(data283)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/deletionAt",schemaPath:"#/$defs/observedTime/type",keyword:"type",params:{type: schema35.type}}];
return false;
}
if(errors === _errs691){
if(typeof data283 === "string"){
if(!pattern1.test(data283)){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/deletionAt",schemaPath:"#/$defs/observedTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
if(errors === _errs691){
if(data283 && typeof data283 == "object" && !Array.isArray(data283)){
let missing76;
if((data283.unread === undefined) && (missing76 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/deletionAt",schemaPath:"#/$defs/observedTime/required",keyword:"required",params:{missingProperty: missing76}}];
return false;
}
else {
if(data283.unread !== undefined){
const _errs693 = errors;
if(typeof data283.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/deletionAt/unread",schemaPath:"#/$defs/observedTime/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid202 = _errs693 === errors;
}
else {
var valid202 = true;
}
if(valid202){
if(data283.detail !== undefined){
const _errs695 = errors;
if(typeof data283.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/deletionAt/detail",schemaPath:"#/$defs/observedTime/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid202 = _errs695 === errors;
}
else {
var valid202 = true;
}
}
}
}
}
}
var valid183 = _errs690 === errors;
}
else {
var valid183 = true;
}
if(valid183){
if(data256.origin !== undefined){
let data286 = data256.origin;
const _errs697 = errors;
const _errs698 = errors;
if((typeof data286 !== "string") && (!(data286 && typeof data286 == "object" && !Array.isArray(data286)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/origin",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema68.type}}];
return false;
}
if(errors === _errs698){
if(data286 && typeof data286 == "object" && !Array.isArray(data286)){
let missing77;
if((data286.unread === undefined) && (missing77 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/origin",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing77}}];
return false;
}
else {
if(data286.unread !== undefined){
const _errs700 = errors;
if(typeof data286.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/origin/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid204 = _errs700 === errors;
}
else {
var valid204 = true;
}
if(valid204){
if(data286.detail !== undefined){
const _errs702 = errors;
if(typeof data286.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/origin/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid204 = _errs702 === errors;
}
else {
var valid204 = true;
}
}
}
}
}
var valid183 = _errs697 === errors;
}
else {
var valid183 = true;
}
if(valid183){
if(data256.spec !== undefined){
let data289 = data256.spec;
const _errs704 = errors;
const _errs705 = errors;
if((typeof data289 !== "string") && (!(data289 && typeof data289 == "object" && !Array.isArray(data289)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/spec",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema68.type}}];
return false;
}
if(errors === _errs705){
if(data289 && typeof data289 == "object" && !Array.isArray(data289)){
let missing78;
if((data289.unread === undefined) && (missing78 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/spec",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing78}}];
return false;
}
else {
if(data289.unread !== undefined){
const _errs707 = errors;
if(typeof data289.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/spec/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid206 = _errs707 === errors;
}
else {
var valid206 = true;
}
if(valid206){
if(data289.detail !== undefined){
const _errs709 = errors;
if(typeof data289.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/spec/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid206 = _errs709 === errors;
}
else {
var valid206 = true;
}
}
}
}
}
var valid183 = _errs704 === errors;
}
else {
var valid183 = true;
}
if(valid183){
if(data256.multiRegion !== undefined){
let data292 = data256.multiRegion;
const _errs711 = errors;
const _errs712 = errors;
if(((typeof data292 !== "string") && (data292 !== null)) && (!(data292 && typeof data292 == "object" && !Array.isArray(data292)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/multiRegion",schemaPath:"#/$defs/observedStringOrNull/type",keyword:"type",params:{type: schema27.type}}];
return false;
}
if(errors === _errs712){
if(data292 && typeof data292 == "object" && !Array.isArray(data292)){
let missing79;
if((data292.unread === undefined) && (missing79 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/multiRegion",schemaPath:"#/$defs/observedStringOrNull/required",keyword:"required",params:{missingProperty: missing79}}];
return false;
}
else {
if(data292.unread !== undefined){
const _errs714 = errors;
if(typeof data292.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/multiRegion/unread",schemaPath:"#/$defs/observedStringOrNull/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid208 = _errs714 === errors;
}
else {
var valid208 = true;
}
if(valid208){
if(data292.detail !== undefined){
const _errs716 = errors;
if(typeof data292.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/multiRegion/detail",schemaPath:"#/$defs/observedStringOrNull/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid208 = _errs716 === errors;
}
else {
var valid208 = true;
}
}
}
}
}
var valid183 = _errs711 === errors;
}
else {
var valid183 = true;
}
if(valid183){
if(data256.createdAt !== undefined){
let data295 = data256.createdAt;
const _errs718 = errors;
const _errs719 = errors;
if(((typeof data295 !== "string") && (data295 !== null)) && (!(data295 && typeof data295 == "object" && !Array.isArray(data295)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/createdAt",schemaPath:"#/$defs/observedTime/type",keyword:"type",params:{type: schema35.type}}];
return false;
}
if(errors === _errs719){
if(typeof data295 === "string"){
if(!pattern1.test(data295)){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/createdAt",schemaPath:"#/$defs/observedTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
if(errors === _errs719){
if(data295 && typeof data295 == "object" && !Array.isArray(data295)){
let missing80;
if((data295.unread === undefined) && (missing80 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/createdAt",schemaPath:"#/$defs/observedTime/required",keyword:"required",params:{missingProperty: missing80}}];
return false;
}
else {
if(data295.unread !== undefined){
const _errs721 = errors;
if(typeof data295.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/createdAt/unread",schemaPath:"#/$defs/observedTime/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid210 = _errs721 === errors;
}
else {
var valid210 = true;
}
if(valid210){
if(data295.detail !== undefined){
const _errs723 = errors;
if(typeof data295.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/createdAt/detail",schemaPath:"#/$defs/observedTime/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid210 = _errs723 === errors;
}
else {
var valid210 = true;
}
}
}
}
}
}
var valid183 = _errs718 === errors;
}
else {
var valid183 = true;
}
if(valid183){
if(data256.rotation !== undefined){
let data298 = data256.rotation;
const _errs725 = errors;
if(!(data298 && typeof data298 == "object" && !Array.isArray(data298))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/rotation",schemaPath:"#/properties/keys/items/properties/rotation/type",keyword:"type",params:{type: schema11.properties.keys.items.properties.rotation.type}}];
return false;
}
const _errs727 = errors;
let valid211 = true;
const _errs728 = errors;
if(data298 && typeof data298 == "object" && !Array.isArray(data298)){
let missing81;
if((data298.unread === undefined) && (missing81 = "unread")){
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
var _valid9 = _errs728 === errors;
errors = _errs727;
if(vErrors !== null){
if(_errs727){
vErrors.length = _errs727;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid9){
const _errs729 = errors;
if(data298 && typeof data298 == "object" && !Array.isArray(data298)){
if(data298.unread !== undefined){
const _errs730 = errors;
if(typeof data298.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/rotation/unread",schemaPath:"#/properties/keys/items/properties/rotation/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid212 = _errs730 === errors;
}
else {
var valid212 = true;
}
if(valid212){
if(data298.detail !== undefined){
const _errs732 = errors;
if(typeof data298.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/rotation/detail",schemaPath:"#/properties/keys/items/properties/rotation/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid212 = _errs732 === errors;
}
else {
var valid212 = true;
}
}
}
var _valid9 = _errs729 === errors;
valid211 = _valid9;
ifClause8 = "then";
}
else {
const _errs734 = errors;
if(data298 && typeof data298 == "object" && !Array.isArray(data298)){
let missing82;
if((data298.enabled === undefined) && (missing82 = "enabled")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/rotation",schemaPath:"#/properties/keys/items/properties/rotation/else/required",keyword:"required",params:{missingProperty: missing82}}];
return false;
}
else {
if(data298.enabled !== undefined){
const _errs735 = errors;
if(typeof data298.enabled !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/rotation/enabled",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid213 = _errs735 === errors;
}
else {
var valid213 = true;
}
if(valid213){
if(data298.periodDays !== undefined){
let data302 = data298.periodDays;
const _errs738 = errors;
if((!((typeof data302 == "number") && (isFinite(data302)))) && (data302 !== null)){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/rotation/periodDays",schemaPath:"#/$defs/numberOrNull/type",keyword:"type",params:{type: schema32.type}}];
return false;
}
var valid213 = _errs738 === errors;
}
else {
var valid213 = true;
}
}
}
}
var _valid9 = _errs734 === errors;
valid211 = _valid9;
ifClause8 = "else";
}
if(!valid211){
const err19 = {instancePath:instancePath+"/keys/" + i25+"/rotation",schemaPath:"#/properties/keys/items/properties/rotation/if",keyword:"if",params:{failingKeyword: ifClause8}};
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
var valid183 = _errs725 === errors;
}
else {
var valid183 = true;
}
if(valid183){
if(data256.policy !== undefined){
let data303 = data256.policy;
const _errs741 = errors;
const _errs742 = errors;
if((!(data303 && typeof data303 == "object" && !Array.isArray(data303))) && (data303 !== null)){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/policy",schemaPath:"#/$defs/policy/type",keyword:"type",params:{type: schema51.type}}];
return false;
}
if(errors === _errs742){
if(data303 && typeof data303 == "object" && !Array.isArray(data303)){
if(data303.Statement !== undefined){
let data304 = data303.Statement;
const _errs744 = errors;
if(!data304 || typeof data304 != "object"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/policy/Statement",schemaPath:"#/$defs/policy/properties/Statement/type",keyword:"type",params:{type: schema51.properties.Statement.type}}];
return false;
}
if(errors === _errs744){
if(Array.isArray(data304)){
var valid218 = true;
const len29 = data304.length;
for(let i29=0; i29<len29; i29++){
let data305 = data304[i29];
const _errs746 = errors;
if(!(data305 && typeof data305 == "object" && !Array.isArray(data305))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/policy/Statement/" + i29,schemaPath:"#/$defs/policy/properties/Statement/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid218 = _errs746 === errors;
if(!valid218){
break;
}
}
}
}
}
}
}
var valid183 = _errs741 === errors;
}
else {
var valid183 = true;
}
if(valid183){
if(data256.grants !== undefined){
let data306 = data256.grants;
const _errs748 = errors;
if(!data306 || typeof data306 != "object"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants",schemaPath:"#/properties/keys/items/properties/grants/type",keyword:"type",params:{type: schema11.properties.keys.items.properties.grants.type}}];
return false;
}
if(errors === _errs748){
if(Array.isArray(data306)){
var valid219 = true;
const len30 = data306.length;
for(let i30=0; i30<len30; i30++){
let data307 = data306[i30];
const _errs750 = errors;
if(errors === _errs750){
if(data307 && typeof data307 == "object" && !Array.isArray(data307)){
let missing83;
if(((data307.grantee === undefined) && (missing83 = "grantee")) || ((data307.operations === undefined) && (missing83 = "operations"))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30,schemaPath:"#/properties/keys/items/properties/grants/items/required",keyword:"required",params:{missingProperty: missing83}}];
return false;
}
else {
if(data307.id !== undefined){
const _errs752 = errors;
if(typeof data307.id !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/id",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid220 = _errs752 === errors;
}
else {
var valid220 = true;
}
if(valid220){
if(data307.grantee !== undefined){
let data309 = data307.grantee;
const _errs755 = errors;
const _errs756 = errors;
if((typeof data309 !== "string") && (!(Array.isArray(data309)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/grantee",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs756){
if(Array.isArray(data309)){
var valid223 = true;
const len31 = data309.length;
for(let i31=0; i31<len31; i31++){
let data310 = data309[i31];
const _errs758 = errors;
if((typeof data310 !== "string") && (!(data310 && typeof data310 == "object" && !Array.isArray(data310)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/grantee/" + i31,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs758){
if(data310 && typeof data310 == "object" && !Array.isArray(data310)){
let missing84;
if((data310.hole === undefined) && (missing84 = "hole")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/grantee/" + i31,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing84}}];
return false;
}
else {
if(data310.hole !== undefined){
const _errs760 = errors;
if(typeof data310.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/grantee/" + i31+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid224 = _errs760 === errors;
}
else {
var valid224 = true;
}
if(valid224){
if(data310.width !== undefined){
let data312 = data310.width;
const _errs762 = errors;
if(!(((typeof data312 == "number") && (!(data312 % 1) && !isNaN(data312))) && (isFinite(data312)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/grantee/" + i31+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid224 = _errs762 === errors;
}
else {
var valid224 = true;
}
}
}
}
}
var valid223 = _errs758 === errors;
if(!valid223){
break;
}
}
}
}
var valid220 = _errs755 === errors;
}
else {
var valid220 = true;
}
if(valid220){
if(data307.operations !== undefined){
let data313 = data307.operations;
const _errs764 = errors;
if(errors === _errs764){
if(Array.isArray(data313)){
var valid225 = true;
const len32 = data313.length;
for(let i32=0; i32<len32; i32++){
const _errs766 = errors;
if(typeof data313[i32] !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/operations/" + i32,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid225 = _errs766 === errors;
if(!valid225){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/operations",schemaPath:"#/properties/keys/items/properties/grants/items/properties/operations/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid220 = _errs764 === errors;
}
else {
var valid220 = true;
}
if(valid220){
if(data307.encryptionContext !== undefined){
let data315 = data307.encryptionContext;
const _errs769 = errors;
if((!(data315 && typeof data315 == "object" && !Array.isArray(data315))) && (data315 !== null)){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/encryptionContext",schemaPath:"#/properties/keys/items/properties/grants/items/properties/encryptionContext/type",keyword:"type",params:{type: schema11.properties.keys.items.properties.grants.items.properties.encryptionContext.type}}];
return false;
}
if(errors === _errs769){
if(data315 && typeof data315 == "object" && !Array.isArray(data315)){
for(const key3 in data315){
let data316 = data315[key3];
const _errs772 = errors;
const _errs773 = errors;
if((typeof data316 !== "string") && (!(Array.isArray(data316)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/encryptionContext/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs773){
if(Array.isArray(data316)){
var valid229 = true;
const len33 = data316.length;
for(let i33=0; i33<len33; i33++){
let data317 = data316[i33];
const _errs775 = errors;
if((typeof data317 !== "string") && (!(data317 && typeof data317 == "object" && !Array.isArray(data317)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/encryptionContext/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i33,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs775){
if(data317 && typeof data317 == "object" && !Array.isArray(data317)){
let missing85;
if((data317.hole === undefined) && (missing85 = "hole")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/encryptionContext/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i33,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing85}}];
return false;
}
else {
if(data317.hole !== undefined){
const _errs777 = errors;
if(typeof data317.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/encryptionContext/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i33+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid230 = _errs777 === errors;
}
else {
var valid230 = true;
}
if(valid230){
if(data317.width !== undefined){
let data319 = data317.width;
const _errs779 = errors;
if(!(((typeof data319 == "number") && (!(data319 % 1) && !isNaN(data319))) && (isFinite(data319)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/encryptionContext/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i33+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid230 = _errs779 === errors;
}
else {
var valid230 = true;
}
}
}
}
}
var valid229 = _errs775 === errors;
if(!valid229){
break;
}
}
}
}
var valid227 = _errs772 === errors;
if(!valid227){
break;
}
}
}
}
var valid220 = _errs769 === errors;
}
else {
var valid220 = true;
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
var valid219 = _errs750 === errors;
if(!valid219){
break;
}
}
}
if(errors === _errs748){
if(data306 && typeof data306 == "object" && !Array.isArray(data306)){
let missing86;
if((data306.unread === undefined) && (missing86 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants",schemaPath:"#/properties/keys/items/properties/grants/required",keyword:"required",params:{missingProperty: missing86}}];
return false;
}
else {
if(data306.unread !== undefined){
const _errs781 = errors;
if(typeof data306.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/unread",schemaPath:"#/properties/keys/items/properties/grants/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid231 = _errs781 === errors;
}
else {
var valid231 = true;
}
if(valid231){
if(data306.detail !== undefined){
const _errs783 = errors;
if(typeof data306.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/detail",schemaPath:"#/properties/keys/items/properties/grants/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid231 = _errs783 === errors;
}
else {
var valid231 = true;
}
}
}
}
}
}
var valid183 = _errs748 === errors;
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
}
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
var valid182 = _errs628 === errors;
if(!valid182){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs626 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data322 = data.accounts;
const _errs785 = errors;
if(errors === _errs785){
if(Array.isArray(data322)){
var valid232 = true;
const len34 = data322.length;
for(let i34=0; i34<len34; i34++){
let data323 = data322[i34];
const _errs787 = errors;
if(errors === _errs787){
if(data323 && typeof data323 == "object" && !Array.isArray(data323)){
if(data323.scope !== undefined){
const _errs789 = errors;
if(typeof data323.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid233 = _errs789 === errors;
}
else {
var valid233 = true;
}
if(valid233){
if(data323.address !== undefined){
const _errs792 = errors;
if(typeof data323.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid233 = _errs792 === errors;
}
else {
var valid233 = true;
}
if(valid233){
if(data323.construct !== undefined){
const _errs795 = errors;
if(typeof data323.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid233 = _errs795 === errors;
}
else {
var valid233 = true;
}
if(valid233){
if(data323.at !== undefined){
let data327 = data323.at;
const _errs798 = errors;
const _errs799 = errors;
if(errors === _errs799){
if(data327 && typeof data327 == "object" && !Array.isArray(data327)){
let missing87;
if((((((data327.file === undefined) && (missing87 = "file")) || ((data327.startLine === undefined) && (missing87 = "startLine"))) || ((data327.startColumn === undefined) && (missing87 = "startColumn"))) || ((data327.endLine === undefined) && (missing87 = "endLine"))) || ((data327.endColumn === undefined) && (missing87 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing87}}];
return false;
}
else {
if(data327.file !== undefined){
const _errs801 = errors;
if(typeof data327.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid238 = _errs801 === errors;
}
else {
var valid238 = true;
}
if(valid238){
if(data327.startLine !== undefined){
let data329 = data327.startLine;
const _errs803 = errors;
if(!(((typeof data329 == "number") && (!(data329 % 1) && !isNaN(data329))) && (isFinite(data329)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid238 = _errs803 === errors;
}
else {
var valid238 = true;
}
if(valid238){
if(data327.startColumn !== undefined){
let data330 = data327.startColumn;
const _errs805 = errors;
if(!(((typeof data330 == "number") && (!(data330 % 1) && !isNaN(data330))) && (isFinite(data330)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid238 = _errs805 === errors;
}
else {
var valid238 = true;
}
if(valid238){
if(data327.endLine !== undefined){
let data331 = data327.endLine;
const _errs807 = errors;
if(!(((typeof data331 == "number") && (!(data331 % 1) && !isNaN(data331))) && (isFinite(data331)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid238 = _errs807 === errors;
}
else {
var valid238 = true;
}
if(valid238){
if(data327.endColumn !== undefined){
let data332 = data327.endColumn;
const _errs809 = errors;
if(!(((typeof data332 == "number") && (!(data332 % 1) && !isNaN(data332))) && (isFinite(data332)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid238 = _errs809 === errors;
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
else {
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid233 = _errs798 === errors;
}
else {
var valid233 = true;
}
if(valid233){
if(data323.highThroughput !== undefined){
let data333 = data323.highThroughput;
const _errs811 = errors;
const _errs812 = errors;
if((typeof data333 !== "boolean") && (!(data333 && typeof data333 == "object" && !Array.isArray(data333)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/highThroughput",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema60.type}}];
return false;
}
if(errors === _errs812){
if(data333 && typeof data333 == "object" && !Array.isArray(data333)){
let missing88;
if((data333.unread === undefined) && (missing88 = "unread")){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/highThroughput",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing88}}];
return false;
}
else {
if(data333.unread !== undefined){
const _errs814 = errors;
if(typeof data333.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/highThroughput/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid240 = _errs814 === errors;
}
else {
var valid240 = true;
}
if(valid240){
if(data333.detail !== undefined){
const _errs816 = errors;
if(typeof data333.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/highThroughput/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid240 = _errs816 === errors;
}
else {
var valid240 = true;
}
}
}
}
}
var valid233 = _errs811 === errors;
}
else {
var valid233 = true;
}
if(valid233){
if(data323.defaultParameterTier !== undefined){
let data336 = data323.defaultParameterTier;
const _errs818 = errors;
const _errs819 = errors;
if((typeof data336 !== "string") && (!(data336 && typeof data336 == "object" && !Array.isArray(data336)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/defaultParameterTier",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema68.type}}];
return false;
}
if(errors === _errs819){
if(data336 && typeof data336 == "object" && !Array.isArray(data336)){
let missing89;
if((data336.unread === undefined) && (missing89 = "unread")){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/defaultParameterTier",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing89}}];
return false;
}
else {
if(data336.unread !== undefined){
const _errs821 = errors;
if(typeof data336.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/defaultParameterTier/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid242 = _errs821 === errors;
}
else {
var valid242 = true;
}
if(valid242){
if(data336.detail !== undefined){
const _errs823 = errors;
if(typeof data336.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/defaultParameterTier/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid242 = _errs823 === errors;
}
else {
var valid242 = true;
}
}
}
}
}
var valid233 = _errs818 === errors;
}
else {
var valid233 = true;
}
if(valid233){
if(data323.organization !== undefined){
let data339 = data323.organization;
const _errs825 = errors;
if((!(data339 && typeof data339 == "object" && !Array.isArray(data339))) && (data339 !== null)){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organization",schemaPath:"#/properties/accounts/items/properties/organization/type",keyword:"type",params:{type: schema11.properties.accounts.items.properties.organization.type}}];
return false;
}
const _errs827 = errors;
let valid243 = true;
const _errs828 = errors;
if(data339 && typeof data339 == "object" && !Array.isArray(data339)){
let missing90;
if((data339.unread === undefined) && (missing90 = "unread")){
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
var _valid10 = _errs828 === errors;
errors = _errs827;
if(vErrors !== null){
if(_errs827){
vErrors.length = _errs827;
}
else {
vErrors = null;
}
}
let ifClause9;
if(_valid10){
const _errs829 = errors;
if(data339 && typeof data339 == "object" && !Array.isArray(data339)){
if(data339.unread !== undefined){
const _errs830 = errors;
if(typeof data339.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organization/unread",schemaPath:"#/properties/accounts/items/properties/organization/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid244 = _errs830 === errors;
}
else {
var valid244 = true;
}
if(valid244){
if(data339.detail !== undefined){
const _errs832 = errors;
if(typeof data339.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organization/detail",schemaPath:"#/properties/accounts/items/properties/organization/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid244 = _errs832 === errors;
}
else {
var valid244 = true;
}
}
}
var _valid10 = _errs829 === errors;
valid243 = _valid10;
ifClause9 = "then";
}
else {
const _errs834 = errors;
if(data339 && typeof data339 == "object" && !Array.isArray(data339)){
let missing91;
if(((data339.id === undefined) && (missing91 = "id")) || ((data339.managementAccount === undefined) && (missing91 = "managementAccount"))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organization",schemaPath:"#/properties/accounts/items/properties/organization/else/required",keyword:"required",params:{missingProperty: missing91}}];
return false;
}
else {
if(data339.id !== undefined){
const _errs835 = errors;
if(typeof data339.id !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organization/id",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid245 = _errs835 === errors;
}
else {
var valid245 = true;
}
if(valid245){
if(data339.managementAccount !== undefined){
const _errs838 = errors;
if(typeof data339.managementAccount !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organization/managementAccount",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid245 = _errs838 === errors;
}
else {
var valid245 = true;
}
}
}
}
var _valid10 = _errs834 === errors;
valid243 = _valid10;
ifClause9 = "else";
}
if(!valid243){
const err21 = {instancePath:instancePath+"/accounts/" + i34+"/organization",schemaPath:"#/properties/accounts/items/properties/organization/if",keyword:"if",params:{failingKeyword: ifClause9}};
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
var valid233 = _errs825 === errors;
}
else {
var valid233 = true;
}
if(valid233){
if(data323.organizationPath !== undefined){
let data344 = data323.organizationPath;
const _errs841 = errors;
const _errs842 = errors;
if(((typeof data344 !== "string") && (data344 !== null)) && (!(data344 && typeof data344 == "object" && !Array.isArray(data344)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organizationPath",schemaPath:"#/$defs/observedStringOrNull/type",keyword:"type",params:{type: schema27.type}}];
return false;
}
if(errors === _errs842){
if(data344 && typeof data344 == "object" && !Array.isArray(data344)){
let missing92;
if((data344.unread === undefined) && (missing92 = "unread")){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organizationPath",schemaPath:"#/$defs/observedStringOrNull/required",keyword:"required",params:{missingProperty: missing92}}];
return false;
}
else {
if(data344.unread !== undefined){
const _errs844 = errors;
if(typeof data344.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organizationPath/unread",schemaPath:"#/$defs/observedStringOrNull/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid249 = _errs844 === errors;
}
else {
var valid249 = true;
}
if(valid249){
if(data344.detail !== undefined){
const _errs846 = errors;
if(typeof data344.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organizationPath/detail",schemaPath:"#/$defs/observedStringOrNull/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid249 = _errs846 === errors;
}
else {
var valid249 = true;
}
}
}
}
}
var valid233 = _errs841 === errors;
}
else {
var valid233 = true;
}
if(valid233){
if(data323.organizationAccounts !== undefined){
let data347 = data323.organizationAccounts;
const _errs848 = errors;
if(!data347 || typeof data347 != "object"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organizationAccounts",schemaPath:"#/properties/accounts/items/properties/organizationAccounts/type",keyword:"type",params:{type: schema11.properties.accounts.items.properties.organizationAccounts.type}}];
return false;
}
if(errors === _errs848){
if(Array.isArray(data347)){
var valid250 = true;
const len35 = data347.length;
for(let i35=0; i35<len35; i35++){
const _errs850 = errors;
if(typeof data347[i35] !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organizationAccounts/" + i35,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid250 = _errs850 === errors;
if(!valid250){
break;
}
}
}
if(errors === _errs848){
if(data347 && typeof data347 == "object" && !Array.isArray(data347)){
let missing93;
if((data347.unread === undefined) && (missing93 = "unread")){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organizationAccounts",schemaPath:"#/properties/accounts/items/properties/organizationAccounts/required",keyword:"required",params:{missingProperty: missing93}}];
return false;
}
else {
if(data347.unread !== undefined){
const _errs853 = errors;
if(typeof data347.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organizationAccounts/unread",schemaPath:"#/properties/accounts/items/properties/organizationAccounts/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid252 = _errs853 === errors;
}
else {
var valid252 = true;
}
if(valid252){
if(data347.detail !== undefined){
const _errs855 = errors;
if(typeof data347.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organizationAccounts/detail",schemaPath:"#/properties/accounts/items/properties/organizationAccounts/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid252 = _errs855 === errors;
}
else {
var valid252 = true;
}
}
}
}
}
}
var valid233 = _errs848 === errors;
}
else {
var valid233 = true;
}
if(valid233){
if(data323.serviceControl !== undefined){
let data351 = data323.serviceControl;
const _errs857 = errors;
if(typeof data351 != "object"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/serviceControl",schemaPath:"#/properties/accounts/items/properties/serviceControl/type",keyword:"type",params:{type: schema11.properties.accounts.items.properties.serviceControl.type}}];
return false;
}
if(errors === _errs857){
if(Array.isArray(data351)){
var valid253 = true;
const len36 = data351.length;
for(let i36=0; i36<len36; i36++){
let data352 = data351[i36];
const _errs859 = errors;
if(errors === _errs859){
if(Array.isArray(data352)){
var valid254 = true;
const len37 = data352.length;
for(let i37=0; i37<len37; i37++){
const _errs861 = errors;
if(typeof data352[i37] !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/serviceControl/" + i36+"/" + i37,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid254 = _errs861 === errors;
if(!valid254){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/serviceControl/" + i36,schemaPath:"#/properties/accounts/items/properties/serviceControl/items/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid253 = _errs859 === errors;
if(!valid253){
break;
}
}
}
if(errors === _errs857){
if(data351 && typeof data351 == "object" && !Array.isArray(data351)){
let missing94;
if((data351.unread === undefined) && (missing94 = "unread")){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/serviceControl",schemaPath:"#/properties/accounts/items/properties/serviceControl/required",keyword:"required",params:{missingProperty: missing94}}];
return false;
}
else {
if(data351.unread !== undefined){
const _errs864 = errors;
if(typeof data351.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/serviceControl/unread",schemaPath:"#/properties/accounts/items/properties/serviceControl/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid256 = _errs864 === errors;
}
else {
var valid256 = true;
}
if(valid256){
if(data351.detail !== undefined){
const _errs866 = errors;
if(typeof data351.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/serviceControl/detail",schemaPath:"#/properties/accounts/items/properties/serviceControl/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid256 = _errs866 === errors;
}
else {
var valid256 = true;
}
}
}
}
}
}
var valid233 = _errs857 === errors;
}
else {
var valid233 = true;
}
if(valid233){
if(data323.resourceControl !== undefined){
let data356 = data323.resourceControl;
const _errs868 = errors;
if(typeof data356 != "object"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/resourceControl",schemaPath:"#/properties/accounts/items/properties/resourceControl/type",keyword:"type",params:{type: schema11.properties.accounts.items.properties.resourceControl.type}}];
return false;
}
if(errors === _errs868){
if(Array.isArray(data356)){
var valid257 = true;
const len38 = data356.length;
for(let i38=0; i38<len38; i38++){
let data357 = data356[i38];
const _errs870 = errors;
if(errors === _errs870){
if(Array.isArray(data357)){
var valid258 = true;
const len39 = data357.length;
for(let i39=0; i39<len39; i39++){
const _errs872 = errors;
if(typeof data357[i39] !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/resourceControl/" + i38+"/" + i39,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid258 = _errs872 === errors;
if(!valid258){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/resourceControl/" + i38,schemaPath:"#/properties/accounts/items/properties/resourceControl/items/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid257 = _errs870 === errors;
if(!valid257){
break;
}
}
}
if(errors === _errs868){
if(data356 && typeof data356 == "object" && !Array.isArray(data356)){
let missing95;
if((data356.unread === undefined) && (missing95 = "unread")){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/resourceControl",schemaPath:"#/properties/accounts/items/properties/resourceControl/required",keyword:"required",params:{missingProperty: missing95}}];
return false;
}
else {
if(data356.unread !== undefined){
const _errs875 = errors;
if(typeof data356.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/resourceControl/unread",schemaPath:"#/properties/accounts/items/properties/resourceControl/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid260 = _errs875 === errors;
}
else {
var valid260 = true;
}
if(valid260){
if(data356.detail !== undefined){
const _errs877 = errors;
if(typeof data356.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/resourceControl/detail",schemaPath:"#/properties/accounts/items/properties/resourceControl/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid260 = _errs877 === errors;
}
else {
var valid260 = true;
}
}
}
}
}
}
var valid233 = _errs868 === errors;
}
else {
var valid233 = true;
}
}
}
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
var valid232 = _errs787 === errors;
if(!valid232){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs785 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workloads !== undefined){
let data361 = data.workloads;
const _errs879 = errors;
if(errors === _errs879){
if(Array.isArray(data361)){
var valid261 = true;
const len40 = data361.length;
for(let i40=0; i40<len40; i40++){
let data362 = data361[i40];
const _errs881 = errors;
if(errors === _errs881){
if(data362 && typeof data362 == "object" && !Array.isArray(data362)){
if(data362.arn !== undefined){
let data363 = data362.arn;
const _errs883 = errors;
const _errs884 = errors;
if((typeof data363 !== "string") && (!(Array.isArray(data363)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs884){
if(Array.isArray(data363)){
var valid264 = true;
const len41 = data363.length;
for(let i41=0; i41<len41; i41++){
let data364 = data363[i41];
const _errs886 = errors;
if((typeof data364 !== "string") && (!(data364 && typeof data364 == "object" && !Array.isArray(data364)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/arn/" + i41,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs886){
if(data364 && typeof data364 == "object" && !Array.isArray(data364)){
let missing96;
if((data364.hole === undefined) && (missing96 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/arn/" + i41,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing96}}];
return false;
}
else {
if(data364.hole !== undefined){
const _errs888 = errors;
if(typeof data364.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/arn/" + i41+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid265 = _errs888 === errors;
}
else {
var valid265 = true;
}
if(valid265){
if(data364.width !== undefined){
let data366 = data364.width;
const _errs890 = errors;
if(!(((typeof data366 == "number") && (!(data366 % 1) && !isNaN(data366))) && (isFinite(data366)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/arn/" + i41+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid265 = _errs890 === errors;
}
else {
var valid265 = true;
}
}
}
}
}
var valid264 = _errs886 === errors;
if(!valid264){
break;
}
}
}
}
var valid262 = _errs883 === errors;
}
else {
var valid262 = true;
}
if(valid262){
if(data362.scope !== undefined){
const _errs892 = errors;
if(typeof data362.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid262 = _errs892 === errors;
}
else {
var valid262 = true;
}
if(valid262){
if(data362.address !== undefined){
const _errs895 = errors;
if(typeof data362.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid262 = _errs895 === errors;
}
else {
var valid262 = true;
}
if(valid262){
if(data362.construct !== undefined){
const _errs898 = errors;
if(typeof data362.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid262 = _errs898 === errors;
}
else {
var valid262 = true;
}
if(valid262){
if(data362.at !== undefined){
let data370 = data362.at;
const _errs901 = errors;
const _errs902 = errors;
if(errors === _errs902){
if(data370 && typeof data370 == "object" && !Array.isArray(data370)){
let missing97;
if((((((data370.file === undefined) && (missing97 = "file")) || ((data370.startLine === undefined) && (missing97 = "startLine"))) || ((data370.startColumn === undefined) && (missing97 = "startColumn"))) || ((data370.endLine === undefined) && (missing97 = "endLine"))) || ((data370.endColumn === undefined) && (missing97 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing97}}];
return false;
}
else {
if(data370.file !== undefined){
const _errs904 = errors;
if(typeof data370.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid270 = _errs904 === errors;
}
else {
var valid270 = true;
}
if(valid270){
if(data370.startLine !== undefined){
let data372 = data370.startLine;
const _errs906 = errors;
if(!(((typeof data372 == "number") && (!(data372 % 1) && !isNaN(data372))) && (isFinite(data372)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid270 = _errs906 === errors;
}
else {
var valid270 = true;
}
if(valid270){
if(data370.startColumn !== undefined){
let data373 = data370.startColumn;
const _errs908 = errors;
if(!(((typeof data373 == "number") && (!(data373 % 1) && !isNaN(data373))) && (isFinite(data373)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid270 = _errs908 === errors;
}
else {
var valid270 = true;
}
if(valid270){
if(data370.endLine !== undefined){
let data374 = data370.endLine;
const _errs910 = errors;
if(!(((typeof data374 == "number") && (!(data374 % 1) && !isNaN(data374))) && (isFinite(data374)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid270 = _errs910 === errors;
}
else {
var valid270 = true;
}
if(valid270){
if(data370.endColumn !== undefined){
let data375 = data370.endColumn;
const _errs912 = errors;
if(!(((typeof data375 == "number") && (!(data375 % 1) && !isNaN(data375))) && (isFinite(data375)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid270 = _errs912 === errors;
}
else {
var valid270 = true;
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
var valid262 = _errs901 === errors;
}
else {
var valid262 = true;
}
if(valid262){
if(data362.name !== undefined){
let data376 = data362.name;
const _errs914 = errors;
const _errs915 = errors;
if((typeof data376 != "object") && (typeof data376 !== "string")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs915){
if(Array.isArray(data376)){
var valid272 = true;
const len42 = data376.length;
for(let i42=0; i42<len42; i42++){
let data377 = data376[i42];
const _errs917 = errors;
if((typeof data377 !== "string") && (!(data377 && typeof data377 == "object" && !Array.isArray(data377)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/name/" + i42,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs917){
if(data377 && typeof data377 == "object" && !Array.isArray(data377)){
let missing98;
if((data377.hole === undefined) && (missing98 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/name/" + i42,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing98}}];
return false;
}
else {
if(data377.hole !== undefined){
const _errs919 = errors;
if(typeof data377.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/name/" + i42+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid273 = _errs919 === errors;
}
else {
var valid273 = true;
}
if(valid273){
if(data377.width !== undefined){
let data379 = data377.width;
const _errs921 = errors;
if(!(((typeof data379 == "number") && (!(data379 % 1) && !isNaN(data379))) && (isFinite(data379)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/name/" + i42+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid273 = _errs921 === errors;
}
else {
var valid273 = true;
}
}
}
}
}
var valid272 = _errs917 === errors;
if(!valid272){
break;
}
}
}
if(errors === _errs915){
if(data376 && typeof data376 == "object" && !Array.isArray(data376)){
let missing99;
if((data376.unread === undefined) && (missing99 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing99}}];
return false;
}
else {
if(data376.unread !== undefined){
const _errs923 = errors;
if(typeof data376.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid274 = _errs923 === errors;
}
else {
var valid274 = true;
}
if(valid274){
if(data376.detail !== undefined){
const _errs925 = errors;
if(typeof data376.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid274 = _errs925 === errors;
}
else {
var valid274 = true;
}
}
}
}
}
}
var valid262 = _errs914 === errors;
}
else {
var valid262 = true;
}
if(valid262){
if(data362.type !== undefined){
let data382 = data362.type;
const _errs927 = errors;
const _errs928 = errors;
if((typeof data382 !== "string") && (!(data382 && typeof data382 == "object" && !Array.isArray(data382)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/type",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema68.type}}];
return false;
}
if(errors === _errs928){
if(data382 && typeof data382 == "object" && !Array.isArray(data382)){
let missing100;
if((data382.unread === undefined) && (missing100 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/type",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing100}}];
return false;
}
else {
if(data382.unread !== undefined){
const _errs930 = errors;
if(typeof data382.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/type/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid276 = _errs930 === errors;
}
else {
var valid276 = true;
}
if(valid276){
if(data382.detail !== undefined){
const _errs932 = errors;
if(typeof data382.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/type/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid276 = _errs932 === errors;
}
else {
var valid276 = true;
}
}
}
}
}
var valid262 = _errs927 === errors;
}
else {
var valid262 = true;
}
if(valid262){
if(data362.references !== undefined){
let data385 = data362.references;
const _errs934 = errors;
if(!data385 || typeof data385 != "object"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references",schemaPath:"#/properties/workloads/items/properties/references/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.references.type}}];
return false;
}
if(errors === _errs934){
if(Array.isArray(data385)){
var valid277 = true;
const len43 = data385.length;
for(let i43=0; i43<len43; i43++){
let data386 = data385[i43];
const _errs936 = errors;
if(errors === _errs936){
if(data386 && typeof data386 == "object" && !Array.isArray(data386)){
let missing101;
if((((data386.to === undefined) && (missing101 = "to")) || ((data386.target === undefined) && (missing101 = "target"))) || ((data386.how === undefined) && (missing101 = "how"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43,schemaPath:"#/properties/workloads/items/properties/references/items/required",keyword:"required",params:{missingProperty: missing101}}];
return false;
}
else {
if(data386.to !== undefined){
const _errs938 = errors;
if(typeof data386.to !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/to",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid278 = _errs938 === errors;
}
else {
var valid278 = true;
}
if(valid278){
if(data386.target !== undefined){
let data388 = data386.target;
const _errs941 = errors;
const _errs942 = errors;
if((typeof data388 !== "string") && (!(Array.isArray(data388)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/target",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs942){
if(Array.isArray(data388)){
var valid281 = true;
const len44 = data388.length;
for(let i44=0; i44<len44; i44++){
let data389 = data388[i44];
const _errs944 = errors;
if((typeof data389 !== "string") && (!(data389 && typeof data389 == "object" && !Array.isArray(data389)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/target/" + i44,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs944){
if(data389 && typeof data389 == "object" && !Array.isArray(data389)){
let missing102;
if((data389.hole === undefined) && (missing102 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/target/" + i44,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing102}}];
return false;
}
else {
if(data389.hole !== undefined){
const _errs946 = errors;
if(typeof data389.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/target/" + i44+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid282 = _errs946 === errors;
}
else {
var valid282 = true;
}
if(valid282){
if(data389.width !== undefined){
let data391 = data389.width;
const _errs948 = errors;
if(!(((typeof data391 == "number") && (!(data391 % 1) && !isNaN(data391))) && (isFinite(data391)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/target/" + i44+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid282 = _errs948 === errors;
}
else {
var valid282 = true;
}
}
}
}
}
var valid281 = _errs944 === errors;
if(!valid281){
break;
}
}
}
}
var valid278 = _errs941 === errors;
}
else {
var valid278 = true;
}
if(valid278){
if(data386.address !== undefined){
const _errs950 = errors;
if(typeof data386.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid278 = _errs950 === errors;
}
else {
var valid278 = true;
}
if(valid278){
if(data386.jsonKey !== undefined){
let data393 = data386.jsonKey;
const _errs953 = errors;
const _errs954 = errors;
if(((typeof data393 !== "string") && (!(Array.isArray(data393)))) && (data393 !== null)){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/jsonKey",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema31.type}}];
return false;
}
if(errors === _errs954){
if(Array.isArray(data393)){
var valid285 = true;
const len45 = data393.length;
for(let i45=0; i45<len45; i45++){
let data394 = data393[i45];
const _errs956 = errors;
if((typeof data394 !== "string") && (!(data394 && typeof data394 == "object" && !Array.isArray(data394)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/jsonKey/" + i45,schemaPath:"#/$defs/textOrNull/items/type",keyword:"type",params:{type: schema31.items.type}}];
return false;
}
if(errors === _errs956){
if(data394 && typeof data394 == "object" && !Array.isArray(data394)){
let missing103;
if((data394.hole === undefined) && (missing103 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/jsonKey/" + i45,schemaPath:"#/$defs/textOrNull/items/required",keyword:"required",params:{missingProperty: missing103}}];
return false;
}
else {
if(data394.hole !== undefined){
const _errs958 = errors;
if(typeof data394.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/jsonKey/" + i45+"/hole",schemaPath:"#/$defs/textOrNull/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid286 = _errs958 === errors;
}
else {
var valid286 = true;
}
if(valid286){
if(data394.width !== undefined){
let data396 = data394.width;
const _errs960 = errors;
if(!(((typeof data396 == "number") && (!(data396 % 1) && !isNaN(data396))) && (isFinite(data396)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/jsonKey/" + i45+"/width",schemaPath:"#/$defs/textOrNull/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid286 = _errs960 === errors;
}
else {
var valid286 = true;
}
}
}
}
}
var valid285 = _errs956 === errors;
if(!valid285){
break;
}
}
}
}
var valid278 = _errs953 === errors;
}
else {
var valid278 = true;
}
if(valid278){
if(data386.versionId !== undefined){
let data397 = data386.versionId;
const _errs962 = errors;
const _errs963 = errors;
if(((typeof data397 !== "string") && (!(Array.isArray(data397)))) && (data397 !== null)){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/versionId",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema31.type}}];
return false;
}
if(errors === _errs963){
if(Array.isArray(data397)){
var valid288 = true;
const len46 = data397.length;
for(let i46=0; i46<len46; i46++){
let data398 = data397[i46];
const _errs965 = errors;
if((typeof data398 !== "string") && (!(data398 && typeof data398 == "object" && !Array.isArray(data398)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/versionId/" + i46,schemaPath:"#/$defs/textOrNull/items/type",keyword:"type",params:{type: schema31.items.type}}];
return false;
}
if(errors === _errs965){
if(data398 && typeof data398 == "object" && !Array.isArray(data398)){
let missing104;
if((data398.hole === undefined) && (missing104 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/versionId/" + i46,schemaPath:"#/$defs/textOrNull/items/required",keyword:"required",params:{missingProperty: missing104}}];
return false;
}
else {
if(data398.hole !== undefined){
const _errs967 = errors;
if(typeof data398.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/versionId/" + i46+"/hole",schemaPath:"#/$defs/textOrNull/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid289 = _errs967 === errors;
}
else {
var valid289 = true;
}
if(valid289){
if(data398.width !== undefined){
let data400 = data398.width;
const _errs969 = errors;
if(!(((typeof data400 == "number") && (!(data400 % 1) && !isNaN(data400))) && (isFinite(data400)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/versionId/" + i46+"/width",schemaPath:"#/$defs/textOrNull/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid289 = _errs969 === errors;
}
else {
var valid289 = true;
}
}
}
}
}
var valid288 = _errs965 === errors;
if(!valid288){
break;
}
}
}
}
var valid278 = _errs962 === errors;
}
else {
var valid278 = true;
}
if(valid278){
if(data386.versionStage !== undefined){
let data401 = data386.versionStage;
const _errs971 = errors;
const _errs972 = errors;
if(((typeof data401 !== "string") && (!(Array.isArray(data401)))) && (data401 !== null)){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/versionStage",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema31.type}}];
return false;
}
if(errors === _errs972){
if(Array.isArray(data401)){
var valid291 = true;
const len47 = data401.length;
for(let i47=0; i47<len47; i47++){
let data402 = data401[i47];
const _errs974 = errors;
if((typeof data402 !== "string") && (!(data402 && typeof data402 == "object" && !Array.isArray(data402)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/versionStage/" + i47,schemaPath:"#/$defs/textOrNull/items/type",keyword:"type",params:{type: schema31.items.type}}];
return false;
}
if(errors === _errs974){
if(data402 && typeof data402 == "object" && !Array.isArray(data402)){
let missing105;
if((data402.hole === undefined) && (missing105 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/versionStage/" + i47,schemaPath:"#/$defs/textOrNull/items/required",keyword:"required",params:{missingProperty: missing105}}];
return false;
}
else {
if(data402.hole !== undefined){
const _errs976 = errors;
if(typeof data402.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/versionStage/" + i47+"/hole",schemaPath:"#/$defs/textOrNull/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid292 = _errs976 === errors;
}
else {
var valid292 = true;
}
if(valid292){
if(data402.width !== undefined){
let data404 = data402.width;
const _errs978 = errors;
if(!(((typeof data404 == "number") && (!(data404 % 1) && !isNaN(data404))) && (isFinite(data404)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/versionStage/" + i47+"/width",schemaPath:"#/$defs/textOrNull/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid292 = _errs978 === errors;
}
else {
var valid292 = true;
}
}
}
}
}
var valid291 = _errs974 === errors;
if(!valid291){
break;
}
}
}
}
var valid278 = _errs971 === errors;
}
else {
var valid278 = true;
}
if(valid278){
if(data386.how !== undefined){
const _errs980 = errors;
if(typeof data386.how !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/how",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid278 = _errs980 === errors;
}
else {
var valid278 = true;
}
if(valid278){
if(data386.at !== undefined){
let data406 = data386.at;
const _errs983 = errors;
const _errs984 = errors;
if(errors === _errs984){
if(data406 && typeof data406 == "object" && !Array.isArray(data406)){
let missing106;
if((((((data406.file === undefined) && (missing106 = "file")) || ((data406.startLine === undefined) && (missing106 = "startLine"))) || ((data406.startColumn === undefined) && (missing106 = "startColumn"))) || ((data406.endLine === undefined) && (missing106 = "endLine"))) || ((data406.endColumn === undefined) && (missing106 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing106}}];
return false;
}
else {
if(data406.file !== undefined){
const _errs986 = errors;
if(typeof data406.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid295 = _errs986 === errors;
}
else {
var valid295 = true;
}
if(valid295){
if(data406.startLine !== undefined){
let data408 = data406.startLine;
const _errs988 = errors;
if(!(((typeof data408 == "number") && (!(data408 % 1) && !isNaN(data408))) && (isFinite(data408)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid295 = _errs988 === errors;
}
else {
var valid295 = true;
}
if(valid295){
if(data406.startColumn !== undefined){
let data409 = data406.startColumn;
const _errs990 = errors;
if(!(((typeof data409 == "number") && (!(data409 % 1) && !isNaN(data409))) && (isFinite(data409)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid295 = _errs990 === errors;
}
else {
var valid295 = true;
}
if(valid295){
if(data406.endLine !== undefined){
let data410 = data406.endLine;
const _errs992 = errors;
if(!(((typeof data410 == "number") && (!(data410 % 1) && !isNaN(data410))) && (isFinite(data410)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid295 = _errs992 === errors;
}
else {
var valid295 = true;
}
if(valid295){
if(data406.endColumn !== undefined){
let data411 = data406.endColumn;
const _errs994 = errors;
if(!(((typeof data411 == "number") && (!(data411 % 1) && !isNaN(data411))) && (isFinite(data411)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid295 = _errs994 === errors;
}
else {
var valid295 = true;
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
var valid278 = _errs983 === errors;
}
else {
var valid278 = true;
}
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
var valid277 = _errs936 === errors;
if(!valid277){
break;
}
}
}
if(errors === _errs934){
if(data385 && typeof data385 == "object" && !Array.isArray(data385)){
let missing107;
if((data385.unread === undefined) && (missing107 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references",schemaPath:"#/properties/workloads/items/properties/references/required",keyword:"required",params:{missingProperty: missing107}}];
return false;
}
else {
if(data385.unread !== undefined){
const _errs996 = errors;
if(typeof data385.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/unread",schemaPath:"#/properties/workloads/items/properties/references/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid296 = _errs996 === errors;
}
else {
var valid296 = true;
}
if(valid296){
if(data385.detail !== undefined){
const _errs998 = errors;
if(typeof data385.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/detail",schemaPath:"#/properties/workloads/items/properties/references/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid296 = _errs998 === errors;
}
else {
var valid296 = true;
}
}
}
}
}
}
var valid262 = _errs934 === errors;
}
else {
var valid262 = true;
}
if(valid262){
if(data362.environment !== undefined){
let data414 = data362.environment;
const _errs1000 = errors;
if(!data414 || typeof data414 != "object"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment",schemaPath:"#/properties/workloads/items/properties/environment/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.environment.type}}];
return false;
}
if(errors === _errs1000){
if(Array.isArray(data414)){
var valid297 = true;
const len48 = data414.length;
for(let i48=0; i48<len48; i48++){
let data415 = data414[i48];
const _errs1002 = errors;
if(errors === _errs1002){
if(data415 && typeof data415 == "object" && !Array.isArray(data415)){
let missing108;
if(((data415.name === undefined) && (missing108 = "name")) || ((data415.value === undefined) && (missing108 = "value"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48,schemaPath:"#/properties/workloads/items/properties/environment/items/required",keyword:"required",params:{missingProperty: missing108}}];
return false;
}
else {
if(data415.name !== undefined){
let data416 = data415.name;
const _errs1004 = errors;
const _errs1005 = errors;
if((typeof data416 !== "string") && (!(Array.isArray(data416)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs1005){
if(Array.isArray(data416)){
var valid300 = true;
const len49 = data416.length;
for(let i49=0; i49<len49; i49++){
let data417 = data416[i49];
const _errs1007 = errors;
if((typeof data417 !== "string") && (!(data417 && typeof data417 == "object" && !Array.isArray(data417)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/name/" + i49,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs1007){
if(data417 && typeof data417 == "object" && !Array.isArray(data417)){
let missing109;
if((data417.hole === undefined) && (missing109 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/name/" + i49,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing109}}];
return false;
}
else {
if(data417.hole !== undefined){
const _errs1009 = errors;
if(typeof data417.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/name/" + i49+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid301 = _errs1009 === errors;
}
else {
var valid301 = true;
}
if(valid301){
if(data417.width !== undefined){
let data419 = data417.width;
const _errs1011 = errors;
if(!(((typeof data419 == "number") && (!(data419 % 1) && !isNaN(data419))) && (isFinite(data419)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/name/" + i49+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid301 = _errs1011 === errors;
}
else {
var valid301 = true;
}
}
}
}
}
var valid300 = _errs1007 === errors;
if(!valid300){
break;
}
}
}
}
var valid298 = _errs1004 === errors;
}
else {
var valid298 = true;
}
if(valid298){
if(data415.value !== undefined){
let data420 = data415.value;
const _errs1013 = errors;
if(errors === _errs1013){
if(data420 && typeof data420 == "object" && !Array.isArray(data420)){
let missing110;
if((data420.origin === undefined) && (missing110 = "origin")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value",schemaPath:"#/properties/workloads/items/properties/environment/items/properties/value/required",keyword:"required",params:{missingProperty: missing110}}];
return false;
}
else {
if(data420.origin !== undefined){
const _errs1015 = errors;
if(typeof data420.origin !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/origin",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid302 = _errs1015 === errors;
}
else {
var valid302 = true;
}
if(valid302){
if(data420.words !== undefined){
const _errs1018 = errors;
if(typeof data420.words !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/words",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid302 = _errs1018 === errors;
}
else {
var valid302 = true;
}
if(valid302){
if(data420.keys !== undefined){
let data423 = data420.keys;
const _errs1021 = errors;
if(errors === _errs1021){
if(Array.isArray(data423)){
var valid305 = true;
const len50 = data423.length;
for(let i50=0; i50<len50; i50++){
const _errs1023 = errors;
if(typeof data423[i50] !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/keys/" + i50,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid305 = _errs1023 === errors;
if(!valid305){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/keys",schemaPath:"#/properties/workloads/items/properties/environment/items/properties/value/properties/keys/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid302 = _errs1021 === errors;
}
else {
var valid302 = true;
}
if(valid302){
if(data420.from !== undefined){
const _errs1026 = errors;
if(typeof data420.from !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/from",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid302 = _errs1026 === errors;
}
else {
var valid302 = true;
}
if(valid302){
if(data420.at !== undefined){
let data426 = data420.at;
const _errs1029 = errors;
const _errs1030 = errors;
if(errors === _errs1030){
if(data426 && typeof data426 == "object" && !Array.isArray(data426)){
let missing111;
if((((((data426.file === undefined) && (missing111 = "file")) || ((data426.startLine === undefined) && (missing111 = "startLine"))) || ((data426.startColumn === undefined) && (missing111 = "startColumn"))) || ((data426.endLine === undefined) && (missing111 = "endLine"))) || ((data426.endColumn === undefined) && (missing111 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing111}}];
return false;
}
else {
if(data426.file !== undefined){
const _errs1032 = errors;
if(typeof data426.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid309 = _errs1032 === errors;
}
else {
var valid309 = true;
}
if(valid309){
if(data426.startLine !== undefined){
let data428 = data426.startLine;
const _errs1034 = errors;
if(!(((typeof data428 == "number") && (!(data428 % 1) && !isNaN(data428))) && (isFinite(data428)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid309 = _errs1034 === errors;
}
else {
var valid309 = true;
}
if(valid309){
if(data426.startColumn !== undefined){
let data429 = data426.startColumn;
const _errs1036 = errors;
if(!(((typeof data429 == "number") && (!(data429 % 1) && !isNaN(data429))) && (isFinite(data429)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid309 = _errs1036 === errors;
}
else {
var valid309 = true;
}
if(valid309){
if(data426.endLine !== undefined){
let data430 = data426.endLine;
const _errs1038 = errors;
if(!(((typeof data430 == "number") && (!(data430 % 1) && !isNaN(data430))) && (isFinite(data430)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid309 = _errs1038 === errors;
}
else {
var valid309 = true;
}
if(valid309){
if(data426.endColumn !== undefined){
let data431 = data426.endColumn;
const _errs1040 = errors;
if(!(((typeof data431 == "number") && (!(data431 % 1) && !isNaN(data431))) && (isFinite(data431)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid309 = _errs1040 === errors;
}
else {
var valid309 = true;
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
var valid302 = _errs1029 === errors;
}
else {
var valid302 = true;
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
var valid298 = _errs1013 === errors;
}
else {
var valid298 = true;
}
if(valid298){
if(data415.at !== undefined){
let data432 = data415.at;
const _errs1042 = errors;
const _errs1043 = errors;
if(errors === _errs1043){
if(data432 && typeof data432 == "object" && !Array.isArray(data432)){
let missing112;
if((((((data432.file === undefined) && (missing112 = "file")) || ((data432.startLine === undefined) && (missing112 = "startLine"))) || ((data432.startColumn === undefined) && (missing112 = "startColumn"))) || ((data432.endLine === undefined) && (missing112 = "endLine"))) || ((data432.endColumn === undefined) && (missing112 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing112}}];
return false;
}
else {
if(data432.file !== undefined){
const _errs1045 = errors;
if(typeof data432.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid311 = _errs1045 === errors;
}
else {
var valid311 = true;
}
if(valid311){
if(data432.startLine !== undefined){
let data434 = data432.startLine;
const _errs1047 = errors;
if(!(((typeof data434 == "number") && (!(data434 % 1) && !isNaN(data434))) && (isFinite(data434)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid311 = _errs1047 === errors;
}
else {
var valid311 = true;
}
if(valid311){
if(data432.startColumn !== undefined){
let data435 = data432.startColumn;
const _errs1049 = errors;
if(!(((typeof data435 == "number") && (!(data435 % 1) && !isNaN(data435))) && (isFinite(data435)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid311 = _errs1049 === errors;
}
else {
var valid311 = true;
}
if(valid311){
if(data432.endLine !== undefined){
let data436 = data432.endLine;
const _errs1051 = errors;
if(!(((typeof data436 == "number") && (!(data436 % 1) && !isNaN(data436))) && (isFinite(data436)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid311 = _errs1051 === errors;
}
else {
var valid311 = true;
}
if(valid311){
if(data432.endColumn !== undefined){
let data437 = data432.endColumn;
const _errs1053 = errors;
if(!(((typeof data437 == "number") && (!(data437 % 1) && !isNaN(data437))) && (isFinite(data437)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
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
}
}
else {
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid298 = _errs1042 === errors;
}
else {
var valid298 = true;
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
var valid297 = _errs1002 === errors;
if(!valid297){
break;
}
}
}
if(errors === _errs1000){
if(data414 && typeof data414 == "object" && !Array.isArray(data414)){
let missing113;
if((data414.unread === undefined) && (missing113 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment",schemaPath:"#/properties/workloads/items/properties/environment/required",keyword:"required",params:{missingProperty: missing113}}];
return false;
}
else {
if(data414.unread !== undefined){
const _errs1055 = errors;
if(typeof data414.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/unread",schemaPath:"#/properties/workloads/items/properties/environment/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid312 = _errs1055 === errors;
}
else {
var valid312 = true;
}
if(valid312){
if(data414.detail !== undefined){
const _errs1057 = errors;
if(typeof data414.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/detail",schemaPath:"#/properties/workloads/items/properties/environment/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid312 = _errs1057 === errors;
}
else {
var valid312 = true;
}
}
}
}
}
}
var valid262 = _errs1000 === errors;
}
else {
var valid262 = true;
}
if(valid262){
if(data362.cache !== undefined){
let data440 = data362.cache;
const _errs1059 = errors;
if((!(data440 && typeof data440 == "object" && !Array.isArray(data440))) && (data440 !== null)){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache",schemaPath:"#/properties/workloads/items/properties/cache/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.cache.type}}];
return false;
}
const _errs1061 = errors;
let valid313 = true;
const _errs1062 = errors;
if(data440 && typeof data440 == "object" && !Array.isArray(data440)){
let missing114;
if((data440.unread === undefined) && (missing114 = "unread")){
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
var _valid11 = _errs1062 === errors;
errors = _errs1061;
if(vErrors !== null){
if(_errs1061){
vErrors.length = _errs1061;
}
else {
vErrors = null;
}
}
let ifClause10;
if(_valid11){
const _errs1063 = errors;
if(data440 && typeof data440 == "object" && !Array.isArray(data440)){
if(data440.unread !== undefined){
const _errs1064 = errors;
if(typeof data440.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/unread",schemaPath:"#/properties/workloads/items/properties/cache/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid314 = _errs1064 === errors;
}
else {
var valid314 = true;
}
if(valid314){
if(data440.detail !== undefined){
const _errs1066 = errors;
if(typeof data440.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/detail",schemaPath:"#/properties/workloads/items/properties/cache/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid314 = _errs1066 === errors;
}
else {
var valid314 = true;
}
}
}
var _valid11 = _errs1063 === errors;
valid313 = _valid11;
ifClause10 = "then";
}
else {
const _errs1068 = errors;
if(data440 && typeof data440 == "object" && !Array.isArray(data440)){
let missing115;
if(((data440.by === undefined) && (missing115 = "by")) || ((data440.ttlSeconds === undefined) && (missing115 = "ttlSeconds"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache",schemaPath:"#/properties/workloads/items/properties/cache/else/required",keyword:"required",params:{missingProperty: missing115}}];
return false;
}
else {
if(data440.by !== undefined){
const _errs1069 = errors;
if(typeof data440.by !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/by",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid315 = _errs1069 === errors;
}
else {
var valid315 = true;
}
if(valid315){
if(data440.ttlSeconds !== undefined){
let data444 = data440.ttlSeconds;
const _errs1072 = errors;
if(!((typeof data444 == "number") && (isFinite(data444)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/ttlSeconds",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid315 = _errs1072 === errors;
}
else {
var valid315 = true;
}
if(valid315){
if(data440.at !== undefined){
let data445 = data440.at;
const _errs1075 = errors;
const _errs1076 = errors;
if(errors === _errs1076){
if(data445 && typeof data445 == "object" && !Array.isArray(data445)){
let missing116;
if((((((data445.file === undefined) && (missing116 = "file")) || ((data445.startLine === undefined) && (missing116 = "startLine"))) || ((data445.startColumn === undefined) && (missing116 = "startColumn"))) || ((data445.endLine === undefined) && (missing116 = "endLine"))) || ((data445.endColumn === undefined) && (missing116 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing116}}];
return false;
}
else {
if(data445.file !== undefined){
const _errs1078 = errors;
if(typeof data445.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid319 = _errs1078 === errors;
}
else {
var valid319 = true;
}
if(valid319){
if(data445.startLine !== undefined){
let data447 = data445.startLine;
const _errs1080 = errors;
if(!(((typeof data447 == "number") && (!(data447 % 1) && !isNaN(data447))) && (isFinite(data447)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid319 = _errs1080 === errors;
}
else {
var valid319 = true;
}
if(valid319){
if(data445.startColumn !== undefined){
let data448 = data445.startColumn;
const _errs1082 = errors;
if(!(((typeof data448 == "number") && (!(data448 % 1) && !isNaN(data448))) && (isFinite(data448)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid319 = _errs1082 === errors;
}
else {
var valid319 = true;
}
if(valid319){
if(data445.endLine !== undefined){
let data449 = data445.endLine;
const _errs1084 = errors;
if(!(((typeof data449 == "number") && (!(data449 % 1) && !isNaN(data449))) && (isFinite(data449)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid319 = _errs1084 === errors;
}
else {
var valid319 = true;
}
if(valid319){
if(data445.endColumn !== undefined){
let data450 = data445.endColumn;
const _errs1086 = errors;
if(!(((typeof data450 == "number") && (!(data450 % 1) && !isNaN(data450))) && (isFinite(data450)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid319 = _errs1086 === errors;
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
else {
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid315 = _errs1075 === errors;
}
else {
var valid315 = true;
}
}
}
}
}
var _valid11 = _errs1068 === errors;
valid313 = _valid11;
ifClause10 = "else";
}
if(!valid313){
const err23 = {instancePath:instancePath+"/workloads/" + i40+"/cache",schemaPath:"#/properties/workloads/items/properties/cache/if",keyword:"if",params:{failingKeyword: ifClause10}};
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
var valid262 = _errs1059 === errors;
}
else {
var valid262 = true;
}
if(valid262){
if(data362.refreshSeconds !== undefined){
let data451 = data362.refreshSeconds;
const _errs1088 = errors;
if(((!((typeof data451 == "number") && (isFinite(data451)))) && (data451 !== null)) && (!(data451 && typeof data451 == "object" && !Array.isArray(data451)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshSeconds",schemaPath:"#/properties/workloads/items/properties/refreshSeconds/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.refreshSeconds.type}}];
return false;
}
if(errors === _errs1088){
if(data451 && typeof data451 == "object" && !Array.isArray(data451)){
let missing117;
if((data451.unread === undefined) && (missing117 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshSeconds",schemaPath:"#/properties/workloads/items/properties/refreshSeconds/required",keyword:"required",params:{missingProperty: missing117}}];
return false;
}
else {
if(data451.unread !== undefined){
const _errs1090 = errors;
if(typeof data451.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshSeconds/unread",schemaPath:"#/properties/workloads/items/properties/refreshSeconds/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid320 = _errs1090 === errors;
}
else {
var valid320 = true;
}
if(valid320){
if(data451.detail !== undefined){
const _errs1092 = errors;
if(typeof data451.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshSeconds/detail",schemaPath:"#/properties/workloads/items/properties/refreshSeconds/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid320 = _errs1092 === errors;
}
else {
var valid320 = true;
}
}
}
}
}
var valid262 = _errs1088 === errors;
}
else {
var valid262 = true;
}
if(valid262){
if(data362.refreshAt !== undefined){
let data454 = data362.refreshAt;
const _errs1094 = errors;
if((!(data454 && typeof data454 == "object" && !Array.isArray(data454))) && (data454 !== null)){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshAt",schemaPath:"#/properties/workloads/items/properties/refreshAt/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.refreshAt.type}}];
return false;
}
const _errs1096 = errors;
let valid321 = true;
const _errs1097 = errors;
if(data454 && typeof data454 == "object" && !Array.isArray(data454)){
let missing118;
if((data454.unread === undefined) && (missing118 = "unread")){
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
var _valid12 = _errs1097 === errors;
errors = _errs1096;
if(vErrors !== null){
if(_errs1096){
vErrors.length = _errs1096;
}
else {
vErrors = null;
}
}
let ifClause11;
if(_valid12){
const _errs1098 = errors;
if(data454 && typeof data454 == "object" && !Array.isArray(data454)){
if(data454.unread !== undefined){
const _errs1099 = errors;
if(typeof data454.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshAt/unread",schemaPath:"#/properties/workloads/items/properties/refreshAt/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid322 = _errs1099 === errors;
}
else {
var valid322 = true;
}
if(valid322){
if(data454.detail !== undefined){
const _errs1101 = errors;
if(typeof data454.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshAt/detail",schemaPath:"#/properties/workloads/items/properties/refreshAt/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid322 = _errs1101 === errors;
}
else {
var valid322 = true;
}
}
}
var _valid12 = _errs1098 === errors;
valid321 = _valid12;
ifClause11 = "then";
}
else {
const _errs1103 = errors;
const _errs1104 = errors;
if(errors === _errs1104){
if(data454 && typeof data454 == "object" && !Array.isArray(data454)){
let missing119;
if((((((data454.file === undefined) && (missing119 = "file")) || ((data454.startLine === undefined) && (missing119 = "startLine"))) || ((data454.startColumn === undefined) && (missing119 = "startColumn"))) || ((data454.endLine === undefined) && (missing119 = "endLine"))) || ((data454.endColumn === undefined) && (missing119 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshAt",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing119}}];
return false;
}
else {
if(data454.file !== undefined){
const _errs1106 = errors;
if(typeof data454.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshAt/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid324 = _errs1106 === errors;
}
else {
var valid324 = true;
}
if(valid324){
if(data454.startLine !== undefined){
let data458 = data454.startLine;
const _errs1108 = errors;
if(!(((typeof data458 == "number") && (!(data458 % 1) && !isNaN(data458))) && (isFinite(data458)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshAt/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid324 = _errs1108 === errors;
}
else {
var valid324 = true;
}
if(valid324){
if(data454.startColumn !== undefined){
let data459 = data454.startColumn;
const _errs1110 = errors;
if(!(((typeof data459 == "number") && (!(data459 % 1) && !isNaN(data459))) && (isFinite(data459)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshAt/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid324 = _errs1110 === errors;
}
else {
var valid324 = true;
}
if(valid324){
if(data454.endLine !== undefined){
let data460 = data454.endLine;
const _errs1112 = errors;
if(!(((typeof data460 == "number") && (!(data460 % 1) && !isNaN(data460))) && (isFinite(data460)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshAt/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid324 = _errs1112 === errors;
}
else {
var valid324 = true;
}
if(valid324){
if(data454.endColumn !== undefined){
let data461 = data454.endColumn;
const _errs1114 = errors;
if(!(((typeof data461 == "number") && (!(data461 % 1) && !isNaN(data461))) && (isFinite(data461)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshAt/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid324 = _errs1114 === errors;
}
else {
var valid324 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshAt",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var _valid12 = _errs1103 === errors;
valid321 = _valid12;
ifClause11 = "else";
}
if(!valid321){
const err25 = {instancePath:instancePath+"/workloads/" + i40+"/refreshAt",schemaPath:"#/properties/workloads/items/properties/refreshAt/if",keyword:"if",params:{failingKeyword: ifClause11}};
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
var valid262 = _errs1094 === errors;
}
else {
var valid262 = true;
}
if(valid262){
if(data362.copies !== undefined){
let data462 = data362.copies;
const _errs1116 = errors;
if((!((typeof data462 == "number") && (isFinite(data462)))) && (!(data462 && typeof data462 == "object" && !Array.isArray(data462)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/copies",schemaPath:"#/properties/workloads/items/properties/copies/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.copies.type}}];
return false;
}
if(errors === _errs1116){
if(data462 && typeof data462 == "object" && !Array.isArray(data462)){
let missing120;
if((data462.unread === undefined) && (missing120 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/copies",schemaPath:"#/properties/workloads/items/properties/copies/required",keyword:"required",params:{missingProperty: missing120}}];
return false;
}
else {
if(data462.unread !== undefined){
const _errs1118 = errors;
if(typeof data462.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/copies/unread",schemaPath:"#/properties/workloads/items/properties/copies/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid325 = _errs1118 === errors;
}
else {
var valid325 = true;
}
if(valid325){
if(data462.detail !== undefined){
const _errs1120 = errors;
if(typeof data462.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/copies/detail",schemaPath:"#/properties/workloads/items/properties/copies/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid325 = _errs1120 === errors;
}
else {
var valid325 = true;
}
}
}
}
}
var valid262 = _errs1116 === errors;
}
else {
var valid262 = true;
}
if(valid262){
if(data362.restartsOnRotation !== undefined){
let data465 = data362.restartsOnRotation;
const _errs1122 = errors;
const _errs1123 = errors;
if((typeof data465 !== "boolean") && (!(data465 && typeof data465 == "object" && !Array.isArray(data465)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/restartsOnRotation",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema60.type}}];
return false;
}
if(errors === _errs1123){
if(data465 && typeof data465 == "object" && !Array.isArray(data465)){
let missing121;
if((data465.unread === undefined) && (missing121 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/restartsOnRotation",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing121}}];
return false;
}
else {
if(data465.unread !== undefined){
const _errs1125 = errors;
if(typeof data465.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/restartsOnRotation/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid327 = _errs1125 === errors;
}
else {
var valid327 = true;
}
if(valid327){
if(data465.detail !== undefined){
const _errs1127 = errors;
if(typeof data465.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/restartsOnRotation/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid327 = _errs1127 === errors;
}
else {
var valid327 = true;
}
}
}
}
}
var valid262 = _errs1122 === errors;
}
else {
var valid262 = true;
}
if(valid262){
if(data362.role !== undefined){
let data468 = data362.role;
const _errs1129 = errors;
const _errs1130 = errors;
if((typeof data468 != "object") && (typeof data468 !== "string")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/role",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs1130){
if(Array.isArray(data468)){
var valid329 = true;
const len51 = data468.length;
for(let i51=0; i51<len51; i51++){
let data469 = data468[i51];
const _errs1132 = errors;
if((typeof data469 !== "string") && (!(data469 && typeof data469 == "object" && !Array.isArray(data469)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/role/" + i51,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs1132){
if(data469 && typeof data469 == "object" && !Array.isArray(data469)){
let missing122;
if((data469.hole === undefined) && (missing122 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/role/" + i51,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing122}}];
return false;
}
else {
if(data469.hole !== undefined){
const _errs1134 = errors;
if(typeof data469.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/role/" + i51+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid330 = _errs1134 === errors;
}
else {
var valid330 = true;
}
if(valid330){
if(data469.width !== undefined){
let data471 = data469.width;
const _errs1136 = errors;
if(!(((typeof data471 == "number") && (!(data471 % 1) && !isNaN(data471))) && (isFinite(data471)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/role/" + i51+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid330 = _errs1136 === errors;
}
else {
var valid330 = true;
}
}
}
}
}
var valid329 = _errs1132 === errors;
if(!valid329){
break;
}
}
}
if(errors === _errs1130){
if(data468 && typeof data468 == "object" && !Array.isArray(data468)){
let missing123;
if((data468.unread === undefined) && (missing123 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/role",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing123}}];
return false;
}
else {
if(data468.unread !== undefined){
const _errs1138 = errors;
if(typeof data468.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/role/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid331 = _errs1138 === errors;
}
else {
var valid331 = true;
}
if(valid331){
if(data468.detail !== undefined){
const _errs1140 = errors;
if(typeof data468.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/role/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid331 = _errs1140 === errors;
}
else {
var valid331 = true;
}
}
}
}
}
}
var valid262 = _errs1129 === errors;
}
else {
var valid262 = true;
}
if(valid262){
if(data362.roleAddress !== undefined){
let data474 = data362.roleAddress;
const _errs1142 = errors;
const _errs1143 = errors;
if(((typeof data474 !== "string") && (data474 !== null)) && (!(data474 && typeof data474 == "object" && !Array.isArray(data474)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/roleAddress",schemaPath:"#/$defs/observedStringOrNull/type",keyword:"type",params:{type: schema27.type}}];
return false;
}
if(errors === _errs1143){
if(data474 && typeof data474 == "object" && !Array.isArray(data474)){
let missing124;
if((data474.unread === undefined) && (missing124 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/roleAddress",schemaPath:"#/$defs/observedStringOrNull/required",keyword:"required",params:{missingProperty: missing124}}];
return false;
}
else {
if(data474.unread !== undefined){
const _errs1145 = errors;
if(typeof data474.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/roleAddress/unread",schemaPath:"#/$defs/observedStringOrNull/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid333 = _errs1145 === errors;
}
else {
var valid333 = true;
}
if(valid333){
if(data474.detail !== undefined){
const _errs1147 = errors;
if(typeof data474.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/roleAddress/detail",schemaPath:"#/$defs/observedStringOrNull/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid333 = _errs1147 === errors;
}
else {
var valid333 = true;
}
}
}
}
}
var valid262 = _errs1142 === errors;
}
else {
var valid262 = true;
}
if(valid262){
if(data362.executionRole !== undefined){
let data477 = data362.executionRole;
const _errs1149 = errors;
const _errs1150 = errors;
if((typeof data477 != "object") && (typeof data477 !== "string")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRole",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs1150){
if(Array.isArray(data477)){
var valid335 = true;
const len52 = data477.length;
for(let i52=0; i52<len52; i52++){
let data478 = data477[i52];
const _errs1152 = errors;
if((typeof data478 !== "string") && (!(data478 && typeof data478 == "object" && !Array.isArray(data478)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRole/" + i52,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs1152){
if(data478 && typeof data478 == "object" && !Array.isArray(data478)){
let missing125;
if((data478.hole === undefined) && (missing125 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRole/" + i52,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing125}}];
return false;
}
else {
if(data478.hole !== undefined){
const _errs1154 = errors;
if(typeof data478.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRole/" + i52+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid336 = _errs1154 === errors;
}
else {
var valid336 = true;
}
if(valid336){
if(data478.width !== undefined){
let data480 = data478.width;
const _errs1156 = errors;
if(!(((typeof data480 == "number") && (!(data480 % 1) && !isNaN(data480))) && (isFinite(data480)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRole/" + i52+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid336 = _errs1156 === errors;
}
else {
var valid336 = true;
}
}
}
}
}
var valid335 = _errs1152 === errors;
if(!valid335){
break;
}
}
}
if(errors === _errs1150){
if(data477 && typeof data477 == "object" && !Array.isArray(data477)){
let missing126;
if((data477.unread === undefined) && (missing126 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRole",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing126}}];
return false;
}
else {
if(data477.unread !== undefined){
const _errs1158 = errors;
if(typeof data477.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRole/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid337 = _errs1158 === errors;
}
else {
var valid337 = true;
}
if(valid337){
if(data477.detail !== undefined){
const _errs1160 = errors;
if(typeof data477.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRole/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid337 = _errs1160 === errors;
}
else {
var valid337 = true;
}
}
}
}
}
}
var valid262 = _errs1149 === errors;
}
else {
var valid262 = true;
}
if(valid262){
if(data362.executionRoleAddress !== undefined){
let data483 = data362.executionRoleAddress;
const _errs1162 = errors;
const _errs1163 = errors;
if(((typeof data483 !== "string") && (data483 !== null)) && (!(data483 && typeof data483 == "object" && !Array.isArray(data483)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRoleAddress",schemaPath:"#/$defs/observedStringOrNull/type",keyword:"type",params:{type: schema27.type}}];
return false;
}
if(errors === _errs1163){
if(data483 && typeof data483 == "object" && !Array.isArray(data483)){
let missing127;
if((data483.unread === undefined) && (missing127 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRoleAddress",schemaPath:"#/$defs/observedStringOrNull/required",keyword:"required",params:{missingProperty: missing127}}];
return false;
}
else {
if(data483.unread !== undefined){
const _errs1165 = errors;
if(typeof data483.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRoleAddress/unread",schemaPath:"#/$defs/observedStringOrNull/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid339 = _errs1165 === errors;
}
else {
var valid339 = true;
}
if(valid339){
if(data483.detail !== undefined){
const _errs1167 = errors;
if(typeof data483.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRoleAddress/detail",schemaPath:"#/$defs/observedStringOrNull/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid339 = _errs1167 === errors;
}
else {
var valid339 = true;
}
}
}
}
}
var valid262 = _errs1162 === errors;
}
else {
var valid262 = true;
}
if(valid262){
if(data362.runtime !== undefined){
let data486 = data362.runtime;
const _errs1169 = errors;
const _errs1170 = errors;
if((typeof data486 != "object") && (typeof data486 !== "string")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/runtime",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs1170){
if(Array.isArray(data486)){
var valid341 = true;
const len53 = data486.length;
for(let i53=0; i53<len53; i53++){
let data487 = data486[i53];
const _errs1172 = errors;
if((typeof data487 !== "string") && (!(data487 && typeof data487 == "object" && !Array.isArray(data487)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/runtime/" + i53,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs1172){
if(data487 && typeof data487 == "object" && !Array.isArray(data487)){
let missing128;
if((data487.hole === undefined) && (missing128 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/runtime/" + i53,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing128}}];
return false;
}
else {
if(data487.hole !== undefined){
const _errs1174 = errors;
if(typeof data487.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/runtime/" + i53+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid342 = _errs1174 === errors;
}
else {
var valid342 = true;
}
if(valid342){
if(data487.width !== undefined){
let data489 = data487.width;
const _errs1176 = errors;
if(!(((typeof data489 == "number") && (!(data489 % 1) && !isNaN(data489))) && (isFinite(data489)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/runtime/" + i53+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid342 = _errs1176 === errors;
}
else {
var valid342 = true;
}
}
}
}
}
var valid341 = _errs1172 === errors;
if(!valid341){
break;
}
}
}
if(errors === _errs1170){
if(data486 && typeof data486 == "object" && !Array.isArray(data486)){
let missing129;
if((data486.unread === undefined) && (missing129 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/runtime",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing129}}];
return false;
}
else {
if(data486.unread !== undefined){
const _errs1178 = errors;
if(typeof data486.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/runtime/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid343 = _errs1178 === errors;
}
else {
var valid343 = true;
}
if(valid343){
if(data486.detail !== undefined){
const _errs1180 = errors;
if(typeof data486.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/runtime/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid343 = _errs1180 === errors;
}
else {
var valid343 = true;
}
}
}
}
}
}
var valid262 = _errs1169 === errors;
}
else {
var valid262 = true;
}
if(valid262){
if(data362.invokePolicy !== undefined){
let data492 = data362.invokePolicy;
const _errs1182 = errors;
const _errs1183 = errors;
if((!(data492 && typeof data492 == "object" && !Array.isArray(data492))) && (data492 !== null)){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/invokePolicy",schemaPath:"#/$defs/policy/type",keyword:"type",params:{type: schema51.type}}];
return false;
}
if(errors === _errs1183){
if(data492 && typeof data492 == "object" && !Array.isArray(data492)){
if(data492.Statement !== undefined){
let data493 = data492.Statement;
const _errs1185 = errors;
if(!data493 || typeof data493 != "object"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/invokePolicy/Statement",schemaPath:"#/$defs/policy/properties/Statement/type",keyword:"type",params:{type: schema51.properties.Statement.type}}];
return false;
}
if(errors === _errs1185){
if(Array.isArray(data493)){
var valid346 = true;
const len54 = data493.length;
for(let i54=0; i54<len54; i54++){
let data494 = data493[i54];
const _errs1187 = errors;
if(!(data494 && typeof data494 == "object" && !Array.isArray(data494))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/invokePolicy/Statement/" + i54,schemaPath:"#/$defs/policy/properties/Statement/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid346 = _errs1187 === errors;
if(!valid346){
break;
}
}
}
}
}
}
}
var valid262 = _errs1182 === errors;
}
else {
var valid262 = true;
}
if(valid262){
if(data362.layers !== undefined){
let data495 = data362.layers;
const _errs1189 = errors;
if(!data495 || typeof data495 != "object"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers",schemaPath:"#/properties/workloads/items/properties/layers/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.layers.type}}];
return false;
}
if(errors === _errs1189){
if(Array.isArray(data495)){
var valid347 = true;
const len55 = data495.length;
for(let i55=0; i55<len55; i55++){
let data496 = data495[i55];
const _errs1191 = errors;
const _errs1192 = errors;
if((typeof data496 !== "string") && (!(Array.isArray(data496)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers/" + i55,schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs1192){
if(Array.isArray(data496)){
var valid349 = true;
const len56 = data496.length;
for(let i56=0; i56<len56; i56++){
let data497 = data496[i56];
const _errs1194 = errors;
if((typeof data497 !== "string") && (!(data497 && typeof data497 == "object" && !Array.isArray(data497)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers/" + i55+"/" + i56,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs1194){
if(data497 && typeof data497 == "object" && !Array.isArray(data497)){
let missing130;
if((data497.hole === undefined) && (missing130 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers/" + i55+"/" + i56,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing130}}];
return false;
}
else {
if(data497.hole !== undefined){
const _errs1196 = errors;
if(typeof data497.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers/" + i55+"/" + i56+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid350 = _errs1196 === errors;
}
else {
var valid350 = true;
}
if(valid350){
if(data497.width !== undefined){
let data499 = data497.width;
const _errs1198 = errors;
if(!(((typeof data499 == "number") && (!(data499 % 1) && !isNaN(data499))) && (isFinite(data499)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers/" + i55+"/" + i56+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid350 = _errs1198 === errors;
}
else {
var valid350 = true;
}
}
}
}
}
var valid349 = _errs1194 === errors;
if(!valid349){
break;
}
}
}
}
var valid347 = _errs1191 === errors;
if(!valid347){
break;
}
}
}
if(errors === _errs1189){
if(data495 && typeof data495 == "object" && !Array.isArray(data495)){
let missing131;
if((data495.unread === undefined) && (missing131 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers",schemaPath:"#/properties/workloads/items/properties/layers/required",keyword:"required",params:{missingProperty: missing131}}];
return false;
}
else {
if(data495.unread !== undefined){
const _errs1200 = errors;
if(typeof data495.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers/unread",schemaPath:"#/properties/workloads/items/properties/layers/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid351 = _errs1200 === errors;
}
else {
var valid351 = true;
}
if(valid351){
if(data495.detail !== undefined){
const _errs1202 = errors;
if(typeof data495.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers/detail",schemaPath:"#/properties/workloads/items/properties/layers/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid351 = _errs1202 === errors;
}
else {
var valid351 = true;
}
}
}
}
}
}
var valid262 = _errs1189 === errors;
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
}
}
}
}
}
}
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
var valid261 = _errs881 === errors;
if(!valid261){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/workloads",schemaPath:"#/properties/workloads/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs879 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.databases !== undefined){
let data502 = data.databases;
const _errs1204 = errors;
if(errors === _errs1204){
if(Array.isArray(data502)){
var valid352 = true;
const len57 = data502.length;
for(let i57=0; i57<len57; i57++){
let data503 = data502[i57];
const _errs1206 = errors;
if(errors === _errs1206){
if(data503 && typeof data503 == "object" && !Array.isArray(data503)){
if(data503.arn !== undefined){
let data504 = data503.arn;
const _errs1208 = errors;
const _errs1209 = errors;
if((typeof data504 !== "string") && (!(Array.isArray(data504)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs1209){
if(Array.isArray(data504)){
var valid355 = true;
const len58 = data504.length;
for(let i58=0; i58<len58; i58++){
let data505 = data504[i58];
const _errs1211 = errors;
if((typeof data505 !== "string") && (!(data505 && typeof data505 == "object" && !Array.isArray(data505)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/arn/" + i58,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs1211){
if(data505 && typeof data505 == "object" && !Array.isArray(data505)){
let missing132;
if((data505.hole === undefined) && (missing132 = "hole")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/arn/" + i58,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing132}}];
return false;
}
else {
if(data505.hole !== undefined){
const _errs1213 = errors;
if(typeof data505.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/arn/" + i58+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid356 = _errs1213 === errors;
}
else {
var valid356 = true;
}
if(valid356){
if(data505.width !== undefined){
let data507 = data505.width;
const _errs1215 = errors;
if(!(((typeof data507 == "number") && (!(data507 % 1) && !isNaN(data507))) && (isFinite(data507)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/arn/" + i58+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid356 = _errs1215 === errors;
}
else {
var valid356 = true;
}
}
}
}
}
var valid355 = _errs1211 === errors;
if(!valid355){
break;
}
}
}
}
var valid353 = _errs1208 === errors;
}
else {
var valid353 = true;
}
if(valid353){
if(data503.scope !== undefined){
const _errs1217 = errors;
if(typeof data503.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid353 = _errs1217 === errors;
}
else {
var valid353 = true;
}
if(valid353){
if(data503.address !== undefined){
const _errs1220 = errors;
if(typeof data503.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid353 = _errs1220 === errors;
}
else {
var valid353 = true;
}
if(valid353){
if(data503.construct !== undefined){
const _errs1223 = errors;
if(typeof data503.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid353 = _errs1223 === errors;
}
else {
var valid353 = true;
}
if(valid353){
if(data503.at !== undefined){
let data511 = data503.at;
const _errs1226 = errors;
const _errs1227 = errors;
if(errors === _errs1227){
if(data511 && typeof data511 == "object" && !Array.isArray(data511)){
let missing133;
if((((((data511.file === undefined) && (missing133 = "file")) || ((data511.startLine === undefined) && (missing133 = "startLine"))) || ((data511.startColumn === undefined) && (missing133 = "startColumn"))) || ((data511.endLine === undefined) && (missing133 = "endLine"))) || ((data511.endColumn === undefined) && (missing133 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing133}}];
return false;
}
else {
if(data511.file !== undefined){
const _errs1229 = errors;
if(typeof data511.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid361 = _errs1229 === errors;
}
else {
var valid361 = true;
}
if(valid361){
if(data511.startLine !== undefined){
let data513 = data511.startLine;
const _errs1231 = errors;
if(!(((typeof data513 == "number") && (!(data513 % 1) && !isNaN(data513))) && (isFinite(data513)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid361 = _errs1231 === errors;
}
else {
var valid361 = true;
}
if(valid361){
if(data511.startColumn !== undefined){
let data514 = data511.startColumn;
const _errs1233 = errors;
if(!(((typeof data514 == "number") && (!(data514 % 1) && !isNaN(data514))) && (isFinite(data514)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid361 = _errs1233 === errors;
}
else {
var valid361 = true;
}
if(valid361){
if(data511.endLine !== undefined){
let data515 = data511.endLine;
const _errs1235 = errors;
if(!(((typeof data515 == "number") && (!(data515 % 1) && !isNaN(data515))) && (isFinite(data515)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid361 = _errs1235 === errors;
}
else {
var valid361 = true;
}
if(valid361){
if(data511.endColumn !== undefined){
let data516 = data511.endColumn;
const _errs1237 = errors;
if(!(((typeof data516 == "number") && (!(data516 % 1) && !isNaN(data516))) && (isFinite(data516)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid361 = _errs1237 === errors;
}
else {
var valid361 = true;
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
var valid353 = _errs1226 === errors;
}
else {
var valid353 = true;
}
if(valid353){
if(data503.name !== undefined){
let data517 = data503.name;
const _errs1239 = errors;
const _errs1240 = errors;
if((typeof data517 != "object") && (typeof data517 !== "string")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs1240){
if(Array.isArray(data517)){
var valid363 = true;
const len59 = data517.length;
for(let i59=0; i59<len59; i59++){
let data518 = data517[i59];
const _errs1242 = errors;
if((typeof data518 !== "string") && (!(data518 && typeof data518 == "object" && !Array.isArray(data518)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/name/" + i59,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs1242){
if(data518 && typeof data518 == "object" && !Array.isArray(data518)){
let missing134;
if((data518.hole === undefined) && (missing134 = "hole")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/name/" + i59,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing134}}];
return false;
}
else {
if(data518.hole !== undefined){
const _errs1244 = errors;
if(typeof data518.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/name/" + i59+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid364 = _errs1244 === errors;
}
else {
var valid364 = true;
}
if(valid364){
if(data518.width !== undefined){
let data520 = data518.width;
const _errs1246 = errors;
if(!(((typeof data520 == "number") && (!(data520 % 1) && !isNaN(data520))) && (isFinite(data520)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/name/" + i59+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid364 = _errs1246 === errors;
}
else {
var valid364 = true;
}
}
}
}
}
var valid363 = _errs1242 === errors;
if(!valid363){
break;
}
}
}
if(errors === _errs1240){
if(data517 && typeof data517 == "object" && !Array.isArray(data517)){
let missing135;
if((data517.unread === undefined) && (missing135 = "unread")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing135}}];
return false;
}
else {
if(data517.unread !== undefined){
const _errs1248 = errors;
if(typeof data517.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid365 = _errs1248 === errors;
}
else {
var valid365 = true;
}
if(valid365){
if(data517.detail !== undefined){
const _errs1250 = errors;
if(typeof data517.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid365 = _errs1250 === errors;
}
else {
var valid365 = true;
}
}
}
}
}
}
var valid353 = _errs1239 === errors;
}
else {
var valid353 = true;
}
if(valid353){
if(data503.type !== undefined){
let data523 = data503.type;
const _errs1252 = errors;
const _errs1253 = errors;
if((typeof data523 !== "string") && (!(data523 && typeof data523 == "object" && !Array.isArray(data523)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/type",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema68.type}}];
return false;
}
if(errors === _errs1253){
if(data523 && typeof data523 == "object" && !Array.isArray(data523)){
let missing136;
if((data523.unread === undefined) && (missing136 = "unread")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/type",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing136}}];
return false;
}
else {
if(data523.unread !== undefined){
const _errs1255 = errors;
if(typeof data523.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/type/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid367 = _errs1255 === errors;
}
else {
var valid367 = true;
}
if(valid367){
if(data523.detail !== undefined){
const _errs1257 = errors;
if(typeof data523.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/type/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid367 = _errs1257 === errors;
}
else {
var valid367 = true;
}
}
}
}
}
var valid353 = _errs1252 === errors;
}
else {
var valid353 = true;
}
if(valid353){
if(data503.engine !== undefined){
let data526 = data503.engine;
const _errs1259 = errors;
const _errs1260 = errors;
if((typeof data526 != "object") && (typeof data526 !== "string")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/engine",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs1260){
if(Array.isArray(data526)){
var valid369 = true;
const len60 = data526.length;
for(let i60=0; i60<len60; i60++){
let data527 = data526[i60];
const _errs1262 = errors;
if((typeof data527 !== "string") && (!(data527 && typeof data527 == "object" && !Array.isArray(data527)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/engine/" + i60,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs1262){
if(data527 && typeof data527 == "object" && !Array.isArray(data527)){
let missing137;
if((data527.hole === undefined) && (missing137 = "hole")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/engine/" + i60,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing137}}];
return false;
}
else {
if(data527.hole !== undefined){
const _errs1264 = errors;
if(typeof data527.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/engine/" + i60+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid370 = _errs1264 === errors;
}
else {
var valid370 = true;
}
if(valid370){
if(data527.width !== undefined){
let data529 = data527.width;
const _errs1266 = errors;
if(!(((typeof data529 == "number") && (!(data529 % 1) && !isNaN(data529))) && (isFinite(data529)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/engine/" + i60+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid370 = _errs1266 === errors;
}
else {
var valid370 = true;
}
}
}
}
}
var valid369 = _errs1262 === errors;
if(!valid369){
break;
}
}
}
if(errors === _errs1260){
if(data526 && typeof data526 == "object" && !Array.isArray(data526)){
let missing138;
if((data526.unread === undefined) && (missing138 = "unread")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/engine",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing138}}];
return false;
}
else {
if(data526.unread !== undefined){
const _errs1268 = errors;
if(typeof data526.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/engine/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid371 = _errs1268 === errors;
}
else {
var valid371 = true;
}
if(valid371){
if(data526.detail !== undefined){
const _errs1270 = errors;
if(typeof data526.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/engine/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid371 = _errs1270 === errors;
}
else {
var valid371 = true;
}
}
}
}
}
}
var valid353 = _errs1259 === errors;
}
else {
var valid353 = true;
}
if(valid353){
if(data503.managedPassword !== undefined){
let data532 = data503.managedPassword;
const _errs1272 = errors;
const _errs1273 = errors;
if((typeof data532 !== "boolean") && (!(data532 && typeof data532 == "object" && !Array.isArray(data532)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/managedPassword",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema60.type}}];
return false;
}
if(errors === _errs1273){
if(data532 && typeof data532 == "object" && !Array.isArray(data532)){
let missing139;
if((data532.unread === undefined) && (missing139 = "unread")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/managedPassword",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing139}}];
return false;
}
else {
if(data532.unread !== undefined){
const _errs1275 = errors;
if(typeof data532.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/managedPassword/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid373 = _errs1275 === errors;
}
else {
var valid373 = true;
}
if(valid373){
if(data532.detail !== undefined){
const _errs1277 = errors;
if(typeof data532.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/managedPassword/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid373 = _errs1277 === errors;
}
else {
var valid373 = true;
}
}
}
}
}
var valid353 = _errs1272 === errors;
}
else {
var valid353 = true;
}
if(valid353){
if(data503.password !== undefined){
let data535 = data503.password;
const _errs1279 = errors;
if((!(data535 && typeof data535 == "object" && !Array.isArray(data535))) && (data535 !== null)){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password",schemaPath:"#/properties/databases/items/properties/password/type",keyword:"type",params:{type: schema11.properties.databases.items.properties.password.type}}];
return false;
}
const _errs1281 = errors;
let valid374 = true;
const _errs1282 = errors;
if(data535 && typeof data535 == "object" && !Array.isArray(data535)){
let missing140;
if((data535.unread === undefined) && (missing140 = "unread")){
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
var _valid13 = _errs1282 === errors;
errors = _errs1281;
if(vErrors !== null){
if(_errs1281){
vErrors.length = _errs1281;
}
else {
vErrors = null;
}
}
let ifClause12;
if(_valid13){
const _errs1283 = errors;
if(data535 && typeof data535 == "object" && !Array.isArray(data535)){
if(data535.unread !== undefined){
const _errs1284 = errors;
if(typeof data535.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/unread",schemaPath:"#/properties/databases/items/properties/password/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid375 = _errs1284 === errors;
}
else {
var valid375 = true;
}
if(valid375){
if(data535.detail !== undefined){
const _errs1286 = errors;
if(typeof data535.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/detail",schemaPath:"#/properties/databases/items/properties/password/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid375 = _errs1286 === errors;
}
else {
var valid375 = true;
}
}
}
var _valid13 = _errs1283 === errors;
valid374 = _valid13;
ifClause12 = "then";
}
else {
const _errs1288 = errors;
if(data535 && typeof data535 == "object" && !Array.isArray(data535)){
let missing141;
if((data535.origin === undefined) && (missing141 = "origin")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password",schemaPath:"#/properties/databases/items/properties/password/else/required",keyword:"required",params:{missingProperty: missing141}}];
return false;
}
else {
if(data535.origin !== undefined){
const _errs1289 = errors;
if(typeof data535.origin !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/origin",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid376 = _errs1289 === errors;
}
else {
var valid376 = true;
}
if(valid376){
if(data535.words !== undefined){
const _errs1292 = errors;
if(typeof data535.words !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/words",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid376 = _errs1292 === errors;
}
else {
var valid376 = true;
}
if(valid376){
if(data535.keys !== undefined){
let data540 = data535.keys;
const _errs1295 = errors;
if(errors === _errs1295){
if(Array.isArray(data540)){
var valid379 = true;
const len61 = data540.length;
for(let i61=0; i61<len61; i61++){
const _errs1297 = errors;
if(typeof data540[i61] !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/keys/" + i61,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid379 = _errs1297 === errors;
if(!valid379){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/keys",schemaPath:"#/properties/databases/items/properties/password/else/properties/keys/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid376 = _errs1295 === errors;
}
else {
var valid376 = true;
}
if(valid376){
if(data535.from !== undefined){
const _errs1300 = errors;
if(typeof data535.from !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/from",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid376 = _errs1300 === errors;
}
else {
var valid376 = true;
}
if(valid376){
if(data535.at !== undefined){
let data543 = data535.at;
const _errs1303 = errors;
const _errs1304 = errors;
if(errors === _errs1304){
if(data543 && typeof data543 == "object" && !Array.isArray(data543)){
let missing142;
if((((((data543.file === undefined) && (missing142 = "file")) || ((data543.startLine === undefined) && (missing142 = "startLine"))) || ((data543.startColumn === undefined) && (missing142 = "startColumn"))) || ((data543.endLine === undefined) && (missing142 = "endLine"))) || ((data543.endColumn === undefined) && (missing142 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing142}}];
return false;
}
else {
if(data543.file !== undefined){
const _errs1306 = errors;
if(typeof data543.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid383 = _errs1306 === errors;
}
else {
var valid383 = true;
}
if(valid383){
if(data543.startLine !== undefined){
let data545 = data543.startLine;
const _errs1308 = errors;
if(!(((typeof data545 == "number") && (!(data545 % 1) && !isNaN(data545))) && (isFinite(data545)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid383 = _errs1308 === errors;
}
else {
var valid383 = true;
}
if(valid383){
if(data543.startColumn !== undefined){
let data546 = data543.startColumn;
const _errs1310 = errors;
if(!(((typeof data546 == "number") && (!(data546 % 1) && !isNaN(data546))) && (isFinite(data546)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid383 = _errs1310 === errors;
}
else {
var valid383 = true;
}
if(valid383){
if(data543.endLine !== undefined){
let data547 = data543.endLine;
const _errs1312 = errors;
if(!(((typeof data547 == "number") && (!(data547 % 1) && !isNaN(data547))) && (isFinite(data547)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid383 = _errs1312 === errors;
}
else {
var valid383 = true;
}
if(valid383){
if(data543.endColumn !== undefined){
let data548 = data543.endColumn;
const _errs1314 = errors;
if(!(((typeof data548 == "number") && (!(data548 % 1) && !isNaN(data548))) && (isFinite(data548)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid383 = _errs1314 === errors;
}
else {
var valid383 = true;
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
var valid376 = _errs1303 === errors;
}
else {
var valid376 = true;
}
}
}
}
}
}
}
var _valid13 = _errs1288 === errors;
valid374 = _valid13;
ifClause12 = "else";
}
if(!valid374){
const err27 = {instancePath:instancePath+"/databases/" + i57+"/password",schemaPath:"#/properties/databases/items/properties/password/if",keyword:"if",params:{failingKeyword: ifClause12}};
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
var valid353 = _errs1279 === errors;
}
else {
var valid353 = true;
}
if(valid353){
if(data503.passwordSecrets !== undefined){
let data549 = data503.passwordSecrets;
const _errs1316 = errors;
if(!data549 || typeof data549 != "object"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/passwordSecrets",schemaPath:"#/properties/databases/items/properties/passwordSecrets/type",keyword:"type",params:{type: schema11.properties.databases.items.properties.passwordSecrets.type}}];
return false;
}
if(errors === _errs1316){
if(Array.isArray(data549)){
var valid384 = true;
const len62 = data549.length;
for(let i62=0; i62<len62; i62++){
const _errs1318 = errors;
if(typeof data549[i62] !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/passwordSecrets/" + i62,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid384 = _errs1318 === errors;
if(!valid384){
break;
}
}
}
if(errors === _errs1316){
if(data549 && typeof data549 == "object" && !Array.isArray(data549)){
let missing143;
if((data549.unread === undefined) && (missing143 = "unread")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/passwordSecrets",schemaPath:"#/properties/databases/items/properties/passwordSecrets/required",keyword:"required",params:{missingProperty: missing143}}];
return false;
}
else {
if(data549.unread !== undefined){
const _errs1321 = errors;
if(typeof data549.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/passwordSecrets/unread",schemaPath:"#/properties/databases/items/properties/passwordSecrets/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid386 = _errs1321 === errors;
}
else {
var valid386 = true;
}
if(valid386){
if(data549.detail !== undefined){
const _errs1323 = errors;
if(typeof data549.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/passwordSecrets/detail",schemaPath:"#/properties/databases/items/properties/passwordSecrets/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid386 = _errs1323 === errors;
}
else {
var valid386 = true;
}
}
}
}
}
}
var valid353 = _errs1316 === errors;
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
var valid352 = _errs1206 === errors;
if(!valid352){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/databases",schemaPath:"#/properties/databases/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1204 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.declarations !== undefined){
let data553 = data.declarations;
const _errs1325 = errors;
if(errors === _errs1325){
if(Array.isArray(data553)){
var valid387 = true;
const len63 = data553.length;
for(let i63=0; i63<len63; i63++){
let data554 = data553[i63];
const _errs1327 = errors;
if(errors === _errs1327){
if(data554 && typeof data554 == "object" && !Array.isArray(data554)){
if(data554.arn !== undefined){
let data555 = data554.arn;
const _errs1329 = errors;
const _errs1330 = errors;
if((typeof data555 !== "string") && (!(Array.isArray(data555)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs1330){
if(Array.isArray(data555)){
var valid390 = true;
const len64 = data555.length;
for(let i64=0; i64<len64; i64++){
let data556 = data555[i64];
const _errs1332 = errors;
if((typeof data556 !== "string") && (!(data556 && typeof data556 == "object" && !Array.isArray(data556)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/arn/" + i64,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs1332){
if(data556 && typeof data556 == "object" && !Array.isArray(data556)){
let missing144;
if((data556.hole === undefined) && (missing144 = "hole")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/arn/" + i64,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing144}}];
return false;
}
else {
if(data556.hole !== undefined){
const _errs1334 = errors;
if(typeof data556.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/arn/" + i64+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid391 = _errs1334 === errors;
}
else {
var valid391 = true;
}
if(valid391){
if(data556.width !== undefined){
let data558 = data556.width;
const _errs1336 = errors;
if(!(((typeof data558 == "number") && (!(data558 % 1) && !isNaN(data558))) && (isFinite(data558)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/arn/" + i64+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid391 = _errs1336 === errors;
}
else {
var valid391 = true;
}
}
}
}
}
var valid390 = _errs1332 === errors;
if(!valid390){
break;
}
}
}
}
var valid388 = _errs1329 === errors;
}
else {
var valid388 = true;
}
if(valid388){
if(data554.scope !== undefined){
const _errs1338 = errors;
if(typeof data554.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid388 = _errs1338 === errors;
}
else {
var valid388 = true;
}
if(valid388){
if(data554.address !== undefined){
const _errs1341 = errors;
if(typeof data554.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid388 = _errs1341 === errors;
}
else {
var valid388 = true;
}
if(valid388){
if(data554.construct !== undefined){
const _errs1344 = errors;
if(typeof data554.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid388 = _errs1344 === errors;
}
else {
var valid388 = true;
}
if(valid388){
if(data554.at !== undefined){
let data562 = data554.at;
const _errs1347 = errors;
const _errs1348 = errors;
if(errors === _errs1348){
if(data562 && typeof data562 == "object" && !Array.isArray(data562)){
let missing145;
if((((((data562.file === undefined) && (missing145 = "file")) || ((data562.startLine === undefined) && (missing145 = "startLine"))) || ((data562.startColumn === undefined) && (missing145 = "startColumn"))) || ((data562.endLine === undefined) && (missing145 = "endLine"))) || ((data562.endColumn === undefined) && (missing145 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing145}}];
return false;
}
else {
if(data562.file !== undefined){
const _errs1350 = errors;
if(typeof data562.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid396 = _errs1350 === errors;
}
else {
var valid396 = true;
}
if(valid396){
if(data562.startLine !== undefined){
let data564 = data562.startLine;
const _errs1352 = errors;
if(!(((typeof data564 == "number") && (!(data564 % 1) && !isNaN(data564))) && (isFinite(data564)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid396 = _errs1352 === errors;
}
else {
var valid396 = true;
}
if(valid396){
if(data562.startColumn !== undefined){
let data565 = data562.startColumn;
const _errs1354 = errors;
if(!(((typeof data565 == "number") && (!(data565 % 1) && !isNaN(data565))) && (isFinite(data565)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid396 = _errs1354 === errors;
}
else {
var valid396 = true;
}
if(valid396){
if(data562.endLine !== undefined){
let data566 = data562.endLine;
const _errs1356 = errors;
if(!(((typeof data566 == "number") && (!(data566 % 1) && !isNaN(data566))) && (isFinite(data566)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid396 = _errs1356 === errors;
}
else {
var valid396 = true;
}
if(valid396){
if(data562.endColumn !== undefined){
let data567 = data562.endColumn;
const _errs1358 = errors;
if(!(((typeof data567 == "number") && (!(data567 % 1) && !isNaN(data567))) && (isFinite(data567)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid396 = _errs1358 === errors;
}
else {
var valid396 = true;
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
var valid388 = _errs1347 === errors;
}
else {
var valid388 = true;
}
if(valid388){
if(data554.name !== undefined){
let data568 = data554.name;
const _errs1360 = errors;
const _errs1361 = errors;
if((typeof data568 != "object") && (typeof data568 !== "string")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs1361){
if(Array.isArray(data568)){
var valid398 = true;
const len65 = data568.length;
for(let i65=0; i65<len65; i65++){
let data569 = data568[i65];
const _errs1363 = errors;
if((typeof data569 !== "string") && (!(data569 && typeof data569 == "object" && !Array.isArray(data569)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/name/" + i65,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs1363){
if(data569 && typeof data569 == "object" && !Array.isArray(data569)){
let missing146;
if((data569.hole === undefined) && (missing146 = "hole")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/name/" + i65,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing146}}];
return false;
}
else {
if(data569.hole !== undefined){
const _errs1365 = errors;
if(typeof data569.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/name/" + i65+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid399 = _errs1365 === errors;
}
else {
var valid399 = true;
}
if(valid399){
if(data569.width !== undefined){
let data571 = data569.width;
const _errs1367 = errors;
if(!(((typeof data571 == "number") && (!(data571 % 1) && !isNaN(data571))) && (isFinite(data571)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/name/" + i65+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid399 = _errs1367 === errors;
}
else {
var valid399 = true;
}
}
}
}
}
var valid398 = _errs1363 === errors;
if(!valid398){
break;
}
}
}
if(errors === _errs1361){
if(data568 && typeof data568 == "object" && !Array.isArray(data568)){
let missing147;
if((data568.unread === undefined) && (missing147 = "unread")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing147}}];
return false;
}
else {
if(data568.unread !== undefined){
const _errs1369 = errors;
if(typeof data568.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid400 = _errs1369 === errors;
}
else {
var valid400 = true;
}
if(valid400){
if(data568.detail !== undefined){
const _errs1371 = errors;
if(typeof data568.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid400 = _errs1371 === errors;
}
else {
var valid400 = true;
}
}
}
}
}
}
var valid388 = _errs1360 === errors;
}
else {
var valid388 = true;
}
if(valid388){
if(data554.role !== undefined){
let data574 = data554.role;
const _errs1373 = errors;
const _errs1374 = errors;
if((typeof data574 !== "string") && (!(data574 && typeof data574 == "object" && !Array.isArray(data574)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/role",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema68.type}}];
return false;
}
if(errors === _errs1374){
if(data574 && typeof data574 == "object" && !Array.isArray(data574)){
let missing148;
if((data574.unread === undefined) && (missing148 = "unread")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/role",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing148}}];
return false;
}
else {
if(data574.unread !== undefined){
const _errs1376 = errors;
if(typeof data574.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/role/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid402 = _errs1376 === errors;
}
else {
var valid402 = true;
}
if(valid402){
if(data574.detail !== undefined){
const _errs1378 = errors;
if(typeof data574.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/role/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid402 = _errs1378 === errors;
}
else {
var valid402 = true;
}
}
}
}
}
var valid388 = _errs1373 === errors;
}
else {
var valid388 = true;
}
if(valid388){
if(data554.value !== undefined){
let data577 = data554.value;
const _errs1380 = errors;
if((!(data577 && typeof data577 == "object" && !Array.isArray(data577))) && (data577 !== null)){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value",schemaPath:"#/properties/declarations/items/properties/value/type",keyword:"type",params:{type: schema11.properties.declarations.items.properties.value.type}}];
return false;
}
const _errs1382 = errors;
let valid403 = true;
const _errs1383 = errors;
if(data577 && typeof data577 == "object" && !Array.isArray(data577)){
let missing149;
if((data577.unread === undefined) && (missing149 = "unread")){
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
var _valid14 = _errs1383 === errors;
errors = _errs1382;
if(vErrors !== null){
if(_errs1382){
vErrors.length = _errs1382;
}
else {
vErrors = null;
}
}
let ifClause13;
if(_valid14){
const _errs1384 = errors;
if(data577 && typeof data577 == "object" && !Array.isArray(data577)){
if(data577.unread !== undefined){
const _errs1385 = errors;
if(typeof data577.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/unread",schemaPath:"#/properties/declarations/items/properties/value/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid404 = _errs1385 === errors;
}
else {
var valid404 = true;
}
if(valid404){
if(data577.detail !== undefined){
const _errs1387 = errors;
if(typeof data577.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/detail",schemaPath:"#/properties/declarations/items/properties/value/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid404 = _errs1387 === errors;
}
else {
var valid404 = true;
}
}
}
var _valid14 = _errs1384 === errors;
valid403 = _valid14;
ifClause13 = "then";
}
else {
const _errs1389 = errors;
if(data577 && typeof data577 == "object" && !Array.isArray(data577)){
let missing150;
if((data577.origin === undefined) && (missing150 = "origin")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value",schemaPath:"#/properties/declarations/items/properties/value/else/required",keyword:"required",params:{missingProperty: missing150}}];
return false;
}
else {
if(data577.origin !== undefined){
const _errs1390 = errors;
if(typeof data577.origin !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/origin",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid405 = _errs1390 === errors;
}
else {
var valid405 = true;
}
if(valid405){
if(data577.words !== undefined){
const _errs1393 = errors;
if(typeof data577.words !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/words",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid405 = _errs1393 === errors;
}
else {
var valid405 = true;
}
if(valid405){
if(data577.keys !== undefined){
let data582 = data577.keys;
const _errs1396 = errors;
if(errors === _errs1396){
if(Array.isArray(data582)){
var valid408 = true;
const len66 = data582.length;
for(let i66=0; i66<len66; i66++){
const _errs1398 = errors;
if(typeof data582[i66] !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/keys/" + i66,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid408 = _errs1398 === errors;
if(!valid408){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/keys",schemaPath:"#/properties/declarations/items/properties/value/else/properties/keys/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid405 = _errs1396 === errors;
}
else {
var valid405 = true;
}
if(valid405){
if(data577.from !== undefined){
const _errs1401 = errors;
if(typeof data577.from !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/from",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid405 = _errs1401 === errors;
}
else {
var valid405 = true;
}
if(valid405){
if(data577.at !== undefined){
let data585 = data577.at;
const _errs1404 = errors;
const _errs1405 = errors;
if(errors === _errs1405){
if(data585 && typeof data585 == "object" && !Array.isArray(data585)){
let missing151;
if((((((data585.file === undefined) && (missing151 = "file")) || ((data585.startLine === undefined) && (missing151 = "startLine"))) || ((data585.startColumn === undefined) && (missing151 = "startColumn"))) || ((data585.endLine === undefined) && (missing151 = "endLine"))) || ((data585.endColumn === undefined) && (missing151 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing151}}];
return false;
}
else {
if(data585.file !== undefined){
const _errs1407 = errors;
if(typeof data585.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid412 = _errs1407 === errors;
}
else {
var valid412 = true;
}
if(valid412){
if(data585.startLine !== undefined){
let data587 = data585.startLine;
const _errs1409 = errors;
if(!(((typeof data587 == "number") && (!(data587 % 1) && !isNaN(data587))) && (isFinite(data587)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid412 = _errs1409 === errors;
}
else {
var valid412 = true;
}
if(valid412){
if(data585.startColumn !== undefined){
let data588 = data585.startColumn;
const _errs1411 = errors;
if(!(((typeof data588 == "number") && (!(data588 % 1) && !isNaN(data588))) && (isFinite(data588)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid412 = _errs1411 === errors;
}
else {
var valid412 = true;
}
if(valid412){
if(data585.endLine !== undefined){
let data589 = data585.endLine;
const _errs1413 = errors;
if(!(((typeof data589 == "number") && (!(data589 % 1) && !isNaN(data589))) && (isFinite(data589)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid412 = _errs1413 === errors;
}
else {
var valid412 = true;
}
if(valid412){
if(data585.endColumn !== undefined){
let data590 = data585.endColumn;
const _errs1415 = errors;
if(!(((typeof data590 == "number") && (!(data590 % 1) && !isNaN(data590))) && (isFinite(data590)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid412 = _errs1415 === errors;
}
else {
var valid412 = true;
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
var valid405 = _errs1404 === errors;
}
else {
var valid405 = true;
}
}
}
}
}
}
}
var _valid14 = _errs1389 === errors;
valid403 = _valid14;
ifClause13 = "else";
}
if(!valid403){
const err29 = {instancePath:instancePath+"/declarations/" + i63+"/value",schemaPath:"#/properties/declarations/items/properties/value/if",keyword:"if",params:{failingKeyword: ifClause13}};
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
var valid388 = _errs1380 === errors;
}
else {
var valid388 = true;
}
if(valid388){
if(data554.sensitive !== undefined){
let data591 = data554.sensitive;
const _errs1417 = errors;
const _errs1418 = errors;
if((typeof data591 !== "boolean") && (!(data591 && typeof data591 == "object" && !Array.isArray(data591)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/sensitive",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema60.type}}];
return false;
}
if(errors === _errs1418){
if(data591 && typeof data591 == "object" && !Array.isArray(data591)){
let missing152;
if((data591.unread === undefined) && (missing152 = "unread")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/sensitive",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing152}}];
return false;
}
else {
if(data591.unread !== undefined){
const _errs1420 = errors;
if(typeof data591.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/sensitive/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid414 = _errs1420 === errors;
}
else {
var valid414 = true;
}
if(valid414){
if(data591.detail !== undefined){
const _errs1422 = errors;
if(typeof data591.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/sensitive/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid414 = _errs1422 === errors;
}
else {
var valid414 = true;
}
}
}
}
}
var valid388 = _errs1417 === errors;
}
else {
var valid388 = true;
}
if(valid388){
if(data554.exported !== undefined){
let data594 = data554.exported;
const _errs1424 = errors;
const _errs1425 = errors;
if((typeof data594 !== "boolean") && (!(data594 && typeof data594 == "object" && !Array.isArray(data594)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/exported",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema60.type}}];
return false;
}
if(errors === _errs1425){
if(data594 && typeof data594 == "object" && !Array.isArray(data594)){
let missing153;
if((data594.unread === undefined) && (missing153 = "unread")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/exported",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing153}}];
return false;
}
else {
if(data594.unread !== undefined){
const _errs1427 = errors;
if(typeof data594.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/exported/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid416 = _errs1427 === errors;
}
else {
var valid416 = true;
}
if(valid416){
if(data594.detail !== undefined){
const _errs1429 = errors;
if(typeof data594.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/exported/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid416 = _errs1429 === errors;
}
else {
var valid416 = true;
}
}
}
}
}
var valid388 = _errs1424 === errors;
}
else {
var valid388 = true;
}
if(valid388){
if(data554.inState !== undefined){
let data597 = data554.inState;
const _errs1431 = errors;
if((!(data597 && typeof data597 == "object" && !Array.isArray(data597))) && (data597 !== null)){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState",schemaPath:"#/properties/declarations/items/properties/inState/type",keyword:"type",params:{type: schema11.properties.declarations.items.properties.inState.type}}];
return false;
}
const _errs1433 = errors;
let valid417 = true;
const _errs1434 = errors;
if(data597 && typeof data597 == "object" && !Array.isArray(data597)){
let missing154;
if((data597.unread === undefined) && (missing154 = "unread")){
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
var _valid15 = _errs1434 === errors;
errors = _errs1433;
if(vErrors !== null){
if(_errs1433){
vErrors.length = _errs1433;
}
else {
vErrors = null;
}
}
let ifClause14;
if(_valid15){
const _errs1435 = errors;
if(data597 && typeof data597 == "object" && !Array.isArray(data597)){
if(data597.unread !== undefined){
const _errs1436 = errors;
if(typeof data597.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/unread",schemaPath:"#/properties/declarations/items/properties/inState/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid418 = _errs1436 === errors;
}
else {
var valid418 = true;
}
if(valid418){
if(data597.detail !== undefined){
const _errs1438 = errors;
if(typeof data597.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/detail",schemaPath:"#/properties/declarations/items/properties/inState/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid418 = _errs1438 === errors;
}
else {
var valid418 = true;
}
}
}
var _valid15 = _errs1435 === errors;
valid417 = _valid15;
ifClause14 = "then";
}
else {
const _errs1440 = errors;
if(data597 && typeof data597 == "object" && !Array.isArray(data597)){
let missing155;
if(((data597.backend === undefined) && (missing155 = "backend")) || ((data597.by === undefined) && (missing155 = "by"))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState",schemaPath:"#/properties/declarations/items/properties/inState/else/required",keyword:"required",params:{missingProperty: missing155}}];
return false;
}
else {
if(data597.backend !== undefined){
const _errs1441 = errors;
if(typeof data597.backend !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/backend",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid419 = _errs1441 === errors;
}
else {
var valid419 = true;
}
if(valid419){
if(data597.by !== undefined){
const _errs1444 = errors;
if(typeof data597.by !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/by",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid419 = _errs1444 === errors;
}
else {
var valid419 = true;
}
if(valid419){
if(data597.at !== undefined){
let data602 = data597.at;
const _errs1447 = errors;
const _errs1448 = errors;
if(errors === _errs1448){
if(data602 && typeof data602 == "object" && !Array.isArray(data602)){
let missing156;
if((((((data602.file === undefined) && (missing156 = "file")) || ((data602.startLine === undefined) && (missing156 = "startLine"))) || ((data602.startColumn === undefined) && (missing156 = "startColumn"))) || ((data602.endLine === undefined) && (missing156 = "endLine"))) || ((data602.endColumn === undefined) && (missing156 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing156}}];
return false;
}
else {
if(data602.file !== undefined){
const _errs1450 = errors;
if(typeof data602.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid423 = _errs1450 === errors;
}
else {
var valid423 = true;
}
if(valid423){
if(data602.startLine !== undefined){
let data604 = data602.startLine;
const _errs1452 = errors;
if(!(((typeof data604 == "number") && (!(data604 % 1) && !isNaN(data604))) && (isFinite(data604)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid423 = _errs1452 === errors;
}
else {
var valid423 = true;
}
if(valid423){
if(data602.startColumn !== undefined){
let data605 = data602.startColumn;
const _errs1454 = errors;
if(!(((typeof data605 == "number") && (!(data605 % 1) && !isNaN(data605))) && (isFinite(data605)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid423 = _errs1454 === errors;
}
else {
var valid423 = true;
}
if(valid423){
if(data602.endLine !== undefined){
let data606 = data602.endLine;
const _errs1456 = errors;
if(!(((typeof data606 == "number") && (!(data606 % 1) && !isNaN(data606))) && (isFinite(data606)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid423 = _errs1456 === errors;
}
else {
var valid423 = true;
}
if(valid423){
if(data602.endColumn !== undefined){
let data607 = data602.endColumn;
const _errs1458 = errors;
if(!(((typeof data607 == "number") && (!(data607 % 1) && !isNaN(data607))) && (isFinite(data607)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid423 = _errs1458 === errors;
}
else {
var valid423 = true;
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
var valid419 = _errs1447 === errors;
}
else {
var valid419 = true;
}
}
}
}
}
var _valid15 = _errs1440 === errors;
valid417 = _valid15;
ifClause14 = "else";
}
if(!valid417){
const err31 = {instancePath:instancePath+"/declarations/" + i63+"/inState",schemaPath:"#/properties/declarations/items/properties/inState/if",keyword:"if",params:{failingKeyword: ifClause14}};
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
var valid388 = _errs1431 === errors;
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
var valid387 = _errs1327 === errors;
if(!valid387){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/declarations",schemaPath:"#/properties/declarations/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1325 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.principals !== undefined){
let data608 = data.principals;
const _errs1460 = errors;
if(errors === _errs1460){
if(Array.isArray(data608)){
var valid424 = true;
const len67 = data608.length;
for(let i67=0; i67<len67; i67++){
let data609 = data608[i67];
const _errs1462 = errors;
if(errors === _errs1462){
if(data609 && typeof data609 == "object" && !Array.isArray(data609)){
let missing157;
if((data609.arn === undefined) && (missing157 = "arn")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67,schemaPath:"#/properties/principals/items/required",keyword:"required",params:{missingProperty: missing157}}];
return false;
}
else {
if(data609.arn !== undefined){
let data610 = data609.arn;
const _errs1464 = errors;
const _errs1465 = errors;
if((typeof data610 !== "string") && (!(Array.isArray(data610)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs1465){
if(Array.isArray(data610)){
var valid427 = true;
const len68 = data610.length;
for(let i68=0; i68<len68; i68++){
let data611 = data610[i68];
const _errs1467 = errors;
if((typeof data611 !== "string") && (!(data611 && typeof data611 == "object" && !Array.isArray(data611)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/arn/" + i68,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs1467){
if(data611 && typeof data611 == "object" && !Array.isArray(data611)){
let missing158;
if((data611.hole === undefined) && (missing158 = "hole")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/arn/" + i68,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing158}}];
return false;
}
else {
if(data611.hole !== undefined){
const _errs1469 = errors;
if(typeof data611.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/arn/" + i68+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid428 = _errs1469 === errors;
}
else {
var valid428 = true;
}
if(valid428){
if(data611.width !== undefined){
let data613 = data611.width;
const _errs1471 = errors;
if(!(((typeof data613 == "number") && (!(data613 % 1) && !isNaN(data613))) && (isFinite(data613)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/arn/" + i68+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid428 = _errs1471 === errors;
}
else {
var valid428 = true;
}
}
}
}
}
var valid427 = _errs1467 === errors;
if(!valid427){
break;
}
}
}
}
var valid425 = _errs1464 === errors;
}
else {
var valid425 = true;
}
if(valid425){
if(data609.scope !== undefined){
const _errs1473 = errors;
if(typeof data609.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid425 = _errs1473 === errors;
}
else {
var valid425 = true;
}
if(valid425){
if(data609.address !== undefined){
const _errs1476 = errors;
if(typeof data609.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid425 = _errs1476 === errors;
}
else {
var valid425 = true;
}
if(valid425){
if(data609.construct !== undefined){
const _errs1479 = errors;
if(typeof data609.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid425 = _errs1479 === errors;
}
else {
var valid425 = true;
}
if(valid425){
if(data609.at !== undefined){
let data617 = data609.at;
const _errs1482 = errors;
const _errs1483 = errors;
if(errors === _errs1483){
if(data617 && typeof data617 == "object" && !Array.isArray(data617)){
let missing159;
if((((((data617.file === undefined) && (missing159 = "file")) || ((data617.startLine === undefined) && (missing159 = "startLine"))) || ((data617.startColumn === undefined) && (missing159 = "startColumn"))) || ((data617.endLine === undefined) && (missing159 = "endLine"))) || ((data617.endColumn === undefined) && (missing159 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing159}}];
return false;
}
else {
if(data617.file !== undefined){
const _errs1485 = errors;
if(typeof data617.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid433 = _errs1485 === errors;
}
else {
var valid433 = true;
}
if(valid433){
if(data617.startLine !== undefined){
let data619 = data617.startLine;
const _errs1487 = errors;
if(!(((typeof data619 == "number") && (!(data619 % 1) && !isNaN(data619))) && (isFinite(data619)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid433 = _errs1487 === errors;
}
else {
var valid433 = true;
}
if(valid433){
if(data617.startColumn !== undefined){
let data620 = data617.startColumn;
const _errs1489 = errors;
if(!(((typeof data620 == "number") && (!(data620 % 1) && !isNaN(data620))) && (isFinite(data620)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid433 = _errs1489 === errors;
}
else {
var valid433 = true;
}
if(valid433){
if(data617.endLine !== undefined){
let data621 = data617.endLine;
const _errs1491 = errors;
if(!(((typeof data621 == "number") && (!(data621 % 1) && !isNaN(data621))) && (isFinite(data621)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid433 = _errs1491 === errors;
}
else {
var valid433 = true;
}
if(valid433){
if(data617.endColumn !== undefined){
let data622 = data617.endColumn;
const _errs1493 = errors;
if(!(((typeof data622 == "number") && (!(data622 % 1) && !isNaN(data622))) && (isFinite(data622)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid433 = _errs1493 === errors;
}
else {
var valid433 = true;
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
var valid425 = _errs1482 === errors;
}
else {
var valid425 = true;
}
if(valid425){
if(data609.name !== undefined){
let data623 = data609.name;
const _errs1495 = errors;
const _errs1496 = errors;
if((typeof data623 != "object") && (typeof data623 !== "string")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs1496){
if(Array.isArray(data623)){
var valid435 = true;
const len69 = data623.length;
for(let i69=0; i69<len69; i69++){
let data624 = data623[i69];
const _errs1498 = errors;
if((typeof data624 !== "string") && (!(data624 && typeof data624 == "object" && !Array.isArray(data624)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/name/" + i69,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs1498){
if(data624 && typeof data624 == "object" && !Array.isArray(data624)){
let missing160;
if((data624.hole === undefined) && (missing160 = "hole")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/name/" + i69,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing160}}];
return false;
}
else {
if(data624.hole !== undefined){
const _errs1500 = errors;
if(typeof data624.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/name/" + i69+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid436 = _errs1500 === errors;
}
else {
var valid436 = true;
}
if(valid436){
if(data624.width !== undefined){
let data626 = data624.width;
const _errs1502 = errors;
if(!(((typeof data626 == "number") && (!(data626 % 1) && !isNaN(data626))) && (isFinite(data626)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/name/" + i69+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid436 = _errs1502 === errors;
}
else {
var valid436 = true;
}
}
}
}
}
var valid435 = _errs1498 === errors;
if(!valid435){
break;
}
}
}
if(errors === _errs1496){
if(data623 && typeof data623 == "object" && !Array.isArray(data623)){
let missing161;
if((data623.unread === undefined) && (missing161 = "unread")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing161}}];
return false;
}
else {
if(data623.unread !== undefined){
const _errs1504 = errors;
if(typeof data623.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid437 = _errs1504 === errors;
}
else {
var valid437 = true;
}
if(valid437){
if(data623.detail !== undefined){
const _errs1506 = errors;
if(typeof data623.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid437 = _errs1506 === errors;
}
else {
var valid437 = true;
}
}
}
}
}
}
var valid425 = _errs1495 === errors;
}
else {
var valid425 = true;
}
if(valid425){
if(data609.type !== undefined){
let data629 = data609.type;
const _errs1508 = errors;
const _errs1509 = errors;
if((typeof data629 !== "string") && (!(data629 && typeof data629 == "object" && !Array.isArray(data629)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/type",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema68.type}}];
return false;
}
if(errors === _errs1509){
if(data629 && typeof data629 == "object" && !Array.isArray(data629)){
let missing162;
if((data629.unread === undefined) && (missing162 = "unread")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/type",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing162}}];
return false;
}
else {
if(data629.unread !== undefined){
const _errs1511 = errors;
if(typeof data629.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/type/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid439 = _errs1511 === errors;
}
else {
var valid439 = true;
}
if(valid439){
if(data629.detail !== undefined){
const _errs1513 = errors;
if(typeof data629.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/type/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid439 = _errs1513 === errors;
}
else {
var valid439 = true;
}
}
}
}
}
var valid425 = _errs1508 === errors;
}
else {
var valid425 = true;
}
if(valid425){
if(data609.path !== undefined){
let data632 = data609.path;
const _errs1515 = errors;
const _errs1516 = errors;
if((typeof data632 != "object") && (typeof data632 !== "string")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/path",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs1516){
if(Array.isArray(data632)){
var valid441 = true;
const len70 = data632.length;
for(let i70=0; i70<len70; i70++){
let data633 = data632[i70];
const _errs1518 = errors;
if((typeof data633 !== "string") && (!(data633 && typeof data633 == "object" && !Array.isArray(data633)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/path/" + i70,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs1518){
if(data633 && typeof data633 == "object" && !Array.isArray(data633)){
let missing163;
if((data633.hole === undefined) && (missing163 = "hole")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/path/" + i70,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing163}}];
return false;
}
else {
if(data633.hole !== undefined){
const _errs1520 = errors;
if(typeof data633.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/path/" + i70+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid442 = _errs1520 === errors;
}
else {
var valid442 = true;
}
if(valid442){
if(data633.width !== undefined){
let data635 = data633.width;
const _errs1522 = errors;
if(!(((typeof data635 == "number") && (!(data635 % 1) && !isNaN(data635))) && (isFinite(data635)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/path/" + i70+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid442 = _errs1522 === errors;
}
else {
var valid442 = true;
}
}
}
}
}
var valid441 = _errs1518 === errors;
if(!valid441){
break;
}
}
}
if(errors === _errs1516){
if(data632 && typeof data632 == "object" && !Array.isArray(data632)){
let missing164;
if((data632.unread === undefined) && (missing164 = "unread")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/path",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing164}}];
return false;
}
else {
if(data632.unread !== undefined){
const _errs1524 = errors;
if(typeof data632.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/path/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid443 = _errs1524 === errors;
}
else {
var valid443 = true;
}
if(valid443){
if(data632.detail !== undefined){
const _errs1526 = errors;
if(typeof data632.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/path/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid443 = _errs1526 === errors;
}
else {
var valid443 = true;
}
}
}
}
}
}
var valid425 = _errs1515 === errors;
}
else {
var valid425 = true;
}
if(valid425){
if(data609.tags !== undefined){
let data638 = data609.tags;
const _errs1528 = errors;
if(!(data638 && typeof data638 == "object" && !Array.isArray(data638))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/tags",schemaPath:"#/$defs/tags/type",keyword:"type",params:{type: schema26.type}}];
return false;
}
const _errs1531 = errors;
let valid445 = true;
const _errs1532 = errors;
if(data638 && typeof data638 == "object" && !Array.isArray(data638)){
let missing165;
if((data638.unread === undefined) && (missing165 = "unread")){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
var _valid16 = _errs1532 === errors;
errors = _errs1531;
if(vErrors !== null){
if(_errs1531){
vErrors.length = _errs1531;
}
else {
vErrors = null;
}
}
let ifClause15;
if(_valid16){
const _errs1533 = errors;
if(data638 && typeof data638 == "object" && !Array.isArray(data638)){
if(data638.unread !== undefined){
const _errs1534 = errors;
if(typeof data638.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/tags/unread",schemaPath:"#/$defs/tags/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid446 = _errs1534 === errors;
}
else {
var valid446 = true;
}
if(valid446){
if(data638.detail !== undefined){
const _errs1536 = errors;
if(typeof data638.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/tags/detail",schemaPath:"#/$defs/tags/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid446 = _errs1536 === errors;
}
else {
var valid446 = true;
}
}
}
var _valid16 = _errs1533 === errors;
valid445 = _valid16;
ifClause15 = "then";
}
else {
const _errs1538 = errors;
if(data638 && typeof data638 == "object" && !Array.isArray(data638)){
for(const key4 in data638){
let data641 = data638[key4];
const _errs1540 = errors;
if((typeof data641 !== "string") && (!(Array.isArray(data641)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/tags/else/additionalProperties/type",keyword:"type",params:{type: schema26.else.additionalProperties.type}}];
return false;
}
if(errors === _errs1540){
if(Array.isArray(data641)){
var valid448 = true;
const len71 = data641.length;
for(let i71=0; i71<len71; i71++){
let data642 = data641[i71];
const _errs1542 = errors;
if((typeof data642 !== "string") && (!(data642 && typeof data642 == "object" && !Array.isArray(data642)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i71,schemaPath:"#/$defs/tags/else/additionalProperties/items/type",keyword:"type",params:{type: schema26.else.additionalProperties.items.type}}];
return false;
}
if(errors === _errs1542){
if(data642 && typeof data642 == "object" && !Array.isArray(data642)){
let missing166;
if((data642.hole === undefined) && (missing166 = "hole")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i71,schemaPath:"#/$defs/tags/else/additionalProperties/items/required",keyword:"required",params:{missingProperty: missing166}}];
return false;
}
else {
if(data642.hole !== undefined){
const _errs1544 = errors;
if(typeof data642.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i71+"/hole",schemaPath:"#/$defs/tags/else/additionalProperties/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid449 = _errs1544 === errors;
}
else {
var valid449 = true;
}
if(valid449){
if(data642.width !== undefined){
let data644 = data642.width;
const _errs1546 = errors;
if(!(((typeof data644 == "number") && (!(data644 % 1) && !isNaN(data644))) && (isFinite(data644)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i71+"/width",schemaPath:"#/$defs/tags/else/additionalProperties/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid449 = _errs1546 === errors;
}
else {
var valid449 = true;
}
}
}
}
}
var valid448 = _errs1542 === errors;
if(!valid448){
break;
}
}
}
}
var valid447 = _errs1540 === errors;
if(!valid447){
break;
}
}
}
var _valid16 = _errs1538 === errors;
valid445 = _valid16;
ifClause15 = "else";
}
if(!valid445){
const err33 = {instancePath:instancePath+"/principals/" + i67+"/tags",schemaPath:"#/$defs/tags/if",keyword:"if",params:{failingKeyword: ifClause15}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
validate10.errors = vErrors;
return false;
}
var valid425 = _errs1528 === errors;
}
else {
var valid425 = true;
}
if(valid425){
if(data609.trust !== undefined){
let data645 = data609.trust;
const _errs1548 = errors;
const _errs1549 = errors;
if((!(data645 && typeof data645 == "object" && !Array.isArray(data645))) && (data645 !== null)){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/trust",schemaPath:"#/$defs/policy/type",keyword:"type",params:{type: schema51.type}}];
return false;
}
if(errors === _errs1549){
if(data645 && typeof data645 == "object" && !Array.isArray(data645)){
if(data645.Statement !== undefined){
let data646 = data645.Statement;
const _errs1551 = errors;
if(!data646 || typeof data646 != "object"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/trust/Statement",schemaPath:"#/$defs/policy/properties/Statement/type",keyword:"type",params:{type: schema51.properties.Statement.type}}];
return false;
}
if(errors === _errs1551){
if(Array.isArray(data646)){
var valid452 = true;
const len72 = data646.length;
for(let i72=0; i72<len72; i72++){
let data647 = data646[i72];
const _errs1553 = errors;
if(!(data647 && typeof data647 == "object" && !Array.isArray(data647))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/trust/Statement/" + i72,schemaPath:"#/$defs/policy/properties/Statement/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid452 = _errs1553 === errors;
if(!valid452){
break;
}
}
}
}
}
}
}
var valid425 = _errs1548 === errors;
}
else {
var valid425 = true;
}
if(valid425){
if(data609.policies !== undefined){
let data648 = data609.policies;
const _errs1555 = errors;
if(!data648 || typeof data648 != "object"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies",schemaPath:"#/properties/principals/items/properties/policies/type",keyword:"type",params:{type: schema11.properties.principals.items.properties.policies.type}}];
return false;
}
if(errors === _errs1555){
if(Array.isArray(data648)){
var valid453 = true;
const len73 = data648.length;
for(let i73=0; i73<len73; i73++){
let data649 = data648[i73];
const _errs1557 = errors;
if(errors === _errs1557){
if(data649 && typeof data649 == "object" && !Array.isArray(data649)){
let missing167;
if((data649.policy === undefined) && (missing167 = "policy")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73,schemaPath:"#/properties/principals/items/properties/policies/items/required",keyword:"required",params:{missingProperty: missing167}}];
return false;
}
else {
if(data649.policy !== undefined){
let data650 = data649.policy;
const _errs1559 = errors;
const _errs1560 = errors;
if((typeof data650 !== "string") && (!(Array.isArray(data650)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/policy",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs1560){
if(Array.isArray(data650)){
var valid456 = true;
const len74 = data650.length;
for(let i74=0; i74<len74; i74++){
let data651 = data650[i74];
const _errs1562 = errors;
if((typeof data651 !== "string") && (!(data651 && typeof data651 == "object" && !Array.isArray(data651)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/policy/" + i74,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs1562){
if(data651 && typeof data651 == "object" && !Array.isArray(data651)){
let missing168;
if((data651.hole === undefined) && (missing168 = "hole")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/policy/" + i74,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing168}}];
return false;
}
else {
if(data651.hole !== undefined){
const _errs1564 = errors;
if(typeof data651.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/policy/" + i74+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid457 = _errs1564 === errors;
}
else {
var valid457 = true;
}
if(valid457){
if(data651.width !== undefined){
let data653 = data651.width;
const _errs1566 = errors;
if(!(((typeof data653 == "number") && (!(data653 % 1) && !isNaN(data653))) && (isFinite(data653)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/policy/" + i74+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid457 = _errs1566 === errors;
}
else {
var valid457 = true;
}
}
}
}
}
var valid456 = _errs1562 === errors;
if(!valid456){
break;
}
}
}
}
var valid454 = _errs1559 === errors;
}
else {
var valid454 = true;
}
if(valid454){
if(data649.address !== undefined){
const _errs1568 = errors;
if(typeof data649.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid454 = _errs1568 === errors;
}
else {
var valid454 = true;
}
if(valid454){
if(data649.at !== undefined){
let data655 = data649.at;
const _errs1571 = errors;
const _errs1572 = errors;
if(errors === _errs1572){
if(data655 && typeof data655 == "object" && !Array.isArray(data655)){
let missing169;
if((((((data655.file === undefined) && (missing169 = "file")) || ((data655.startLine === undefined) && (missing169 = "startLine"))) || ((data655.startColumn === undefined) && (missing169 = "startColumn"))) || ((data655.endLine === undefined) && (missing169 = "endLine"))) || ((data655.endColumn === undefined) && (missing169 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing169}}];
return false;
}
else {
if(data655.file !== undefined){
const _errs1574 = errors;
if(typeof data655.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid460 = _errs1574 === errors;
}
else {
var valid460 = true;
}
if(valid460){
if(data655.startLine !== undefined){
let data657 = data655.startLine;
const _errs1576 = errors;
if(!(((typeof data657 == "number") && (!(data657 % 1) && !isNaN(data657))) && (isFinite(data657)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid460 = _errs1576 === errors;
}
else {
var valid460 = true;
}
if(valid460){
if(data655.startColumn !== undefined){
let data658 = data655.startColumn;
const _errs1578 = errors;
if(!(((typeof data658 == "number") && (!(data658 % 1) && !isNaN(data658))) && (isFinite(data658)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid460 = _errs1578 === errors;
}
else {
var valid460 = true;
}
if(valid460){
if(data655.endLine !== undefined){
let data659 = data655.endLine;
const _errs1580 = errors;
if(!(((typeof data659 == "number") && (!(data659 % 1) && !isNaN(data659))) && (isFinite(data659)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid460 = _errs1580 === errors;
}
else {
var valid460 = true;
}
if(valid460){
if(data655.endColumn !== undefined){
let data660 = data655.endColumn;
const _errs1582 = errors;
if(!(((typeof data660 == "number") && (!(data660 % 1) && !isNaN(data660))) && (isFinite(data660)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid460 = _errs1582 === errors;
}
else {
var valid460 = true;
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
var valid454 = _errs1571 === errors;
}
else {
var valid454 = true;
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
var valid453 = _errs1557 === errors;
if(!valid453){
break;
}
}
}
if(errors === _errs1555){
if(data648 && typeof data648 == "object" && !Array.isArray(data648)){
let missing170;
if((data648.unread === undefined) && (missing170 = "unread")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies",schemaPath:"#/properties/principals/items/properties/policies/required",keyword:"required",params:{missingProperty: missing170}}];
return false;
}
else {
if(data648.unread !== undefined){
const _errs1584 = errors;
if(typeof data648.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/unread",schemaPath:"#/properties/principals/items/properties/policies/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid461 = _errs1584 === errors;
}
else {
var valid461 = true;
}
if(valid461){
if(data648.detail !== undefined){
const _errs1586 = errors;
if(typeof data648.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/detail",schemaPath:"#/properties/principals/items/properties/policies/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid461 = _errs1586 === errors;
}
else {
var valid461 = true;
}
}
}
}
}
}
var valid425 = _errs1555 === errors;
}
else {
var valid425 = true;
}
if(valid425){
if(data609.groups !== undefined){
let data663 = data609.groups;
const _errs1588 = errors;
if(!data663 || typeof data663 != "object"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups",schemaPath:"#/properties/principals/items/properties/groups/type",keyword:"type",params:{type: schema11.properties.principals.items.properties.groups.type}}];
return false;
}
if(errors === _errs1588){
if(Array.isArray(data663)){
var valid462 = true;
const len75 = data663.length;
for(let i75=0; i75<len75; i75++){
let data664 = data663[i75];
const _errs1590 = errors;
if(errors === _errs1590){
if(data664 && typeof data664 == "object" && !Array.isArray(data664)){
let missing171;
if((data664.group === undefined) && (missing171 = "group")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75,schemaPath:"#/properties/principals/items/properties/groups/items/required",keyword:"required",params:{missingProperty: missing171}}];
return false;
}
else {
if(data664.group !== undefined){
let data665 = data664.group;
const _errs1592 = errors;
const _errs1593 = errors;
if((typeof data665 !== "string") && (!(Array.isArray(data665)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/group",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs1593){
if(Array.isArray(data665)){
var valid465 = true;
const len76 = data665.length;
for(let i76=0; i76<len76; i76++){
let data666 = data665[i76];
const _errs1595 = errors;
if((typeof data666 !== "string") && (!(data666 && typeof data666 == "object" && !Array.isArray(data666)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/group/" + i76,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs1595){
if(data666 && typeof data666 == "object" && !Array.isArray(data666)){
let missing172;
if((data666.hole === undefined) && (missing172 = "hole")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/group/" + i76,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing172}}];
return false;
}
else {
if(data666.hole !== undefined){
const _errs1597 = errors;
if(typeof data666.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/group/" + i76+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid466 = _errs1597 === errors;
}
else {
var valid466 = true;
}
if(valid466){
if(data666.width !== undefined){
let data668 = data666.width;
const _errs1599 = errors;
if(!(((typeof data668 == "number") && (!(data668 % 1) && !isNaN(data668))) && (isFinite(data668)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/group/" + i76+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid466 = _errs1599 === errors;
}
else {
var valid466 = true;
}
}
}
}
}
var valid465 = _errs1595 === errors;
if(!valid465){
break;
}
}
}
}
var valid463 = _errs1592 === errors;
}
else {
var valid463 = true;
}
if(valid463){
if(data664.address !== undefined){
const _errs1601 = errors;
if(typeof data664.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid463 = _errs1601 === errors;
}
else {
var valid463 = true;
}
if(valid463){
if(data664.at !== undefined){
let data670 = data664.at;
const _errs1604 = errors;
const _errs1605 = errors;
if(errors === _errs1605){
if(data670 && typeof data670 == "object" && !Array.isArray(data670)){
let missing173;
if((((((data670.file === undefined) && (missing173 = "file")) || ((data670.startLine === undefined) && (missing173 = "startLine"))) || ((data670.startColumn === undefined) && (missing173 = "startColumn"))) || ((data670.endLine === undefined) && (missing173 = "endLine"))) || ((data670.endColumn === undefined) && (missing173 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing173}}];
return false;
}
else {
if(data670.file !== undefined){
const _errs1607 = errors;
if(typeof data670.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid469 = _errs1607 === errors;
}
else {
var valid469 = true;
}
if(valid469){
if(data670.startLine !== undefined){
let data672 = data670.startLine;
const _errs1609 = errors;
if(!(((typeof data672 == "number") && (!(data672 % 1) && !isNaN(data672))) && (isFinite(data672)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid469 = _errs1609 === errors;
}
else {
var valid469 = true;
}
if(valid469){
if(data670.startColumn !== undefined){
let data673 = data670.startColumn;
const _errs1611 = errors;
if(!(((typeof data673 == "number") && (!(data673 % 1) && !isNaN(data673))) && (isFinite(data673)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid469 = _errs1611 === errors;
}
else {
var valid469 = true;
}
if(valid469){
if(data670.endLine !== undefined){
let data674 = data670.endLine;
const _errs1613 = errors;
if(!(((typeof data674 == "number") && (!(data674 % 1) && !isNaN(data674))) && (isFinite(data674)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid469 = _errs1613 === errors;
}
else {
var valid469 = true;
}
if(valid469){
if(data670.endColumn !== undefined){
let data675 = data670.endColumn;
const _errs1615 = errors;
if(!(((typeof data675 == "number") && (!(data675 % 1) && !isNaN(data675))) && (isFinite(data675)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid469 = _errs1615 === errors;
}
else {
var valid469 = true;
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
var valid463 = _errs1604 === errors;
}
else {
var valid463 = true;
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
var valid462 = _errs1590 === errors;
if(!valid462){
break;
}
}
}
if(errors === _errs1588){
if(data663 && typeof data663 == "object" && !Array.isArray(data663)){
let missing174;
if((data663.unread === undefined) && (missing174 = "unread")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups",schemaPath:"#/properties/principals/items/properties/groups/required",keyword:"required",params:{missingProperty: missing174}}];
return false;
}
else {
if(data663.unread !== undefined){
const _errs1617 = errors;
if(typeof data663.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/unread",schemaPath:"#/properties/principals/items/properties/groups/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid470 = _errs1617 === errors;
}
else {
var valid470 = true;
}
if(valid470){
if(data663.detail !== undefined){
const _errs1619 = errors;
if(typeof data663.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/detail",schemaPath:"#/properties/principals/items/properties/groups/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid470 = _errs1619 === errors;
}
else {
var valid470 = true;
}
}
}
}
}
}
var valid425 = _errs1588 === errors;
}
else {
var valid425 = true;
}
if(valid425){
if(data609.boundary !== undefined){
let data678 = data609.boundary;
const _errs1621 = errors;
if((!(data678 && typeof data678 == "object" && !Array.isArray(data678))) && (data678 !== null)){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary",schemaPath:"#/properties/principals/items/properties/boundary/type",keyword:"type",params:{type: schema11.properties.principals.items.properties.boundary.type}}];
return false;
}
const _errs1623 = errors;
let valid471 = true;
const _errs1624 = errors;
if(data678 && typeof data678 == "object" && !Array.isArray(data678)){
let missing175;
if((data678.unread === undefined) && (missing175 = "unread")){
const err34 = {};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
var _valid17 = _errs1624 === errors;
errors = _errs1623;
if(vErrors !== null){
if(_errs1623){
vErrors.length = _errs1623;
}
else {
vErrors = null;
}
}
let ifClause16;
if(_valid17){
const _errs1625 = errors;
if(data678 && typeof data678 == "object" && !Array.isArray(data678)){
if(data678.unread !== undefined){
const _errs1626 = errors;
if(typeof data678.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/unread",schemaPath:"#/properties/principals/items/properties/boundary/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid472 = _errs1626 === errors;
}
else {
var valid472 = true;
}
if(valid472){
if(data678.detail !== undefined){
const _errs1628 = errors;
if(typeof data678.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/detail",schemaPath:"#/properties/principals/items/properties/boundary/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid472 = _errs1628 === errors;
}
else {
var valid472 = true;
}
}
}
var _valid17 = _errs1625 === errors;
valid471 = _valid17;
ifClause16 = "then";
}
else {
const _errs1630 = errors;
if(data678 && typeof data678 == "object" && !Array.isArray(data678)){
let missing176;
if((data678.policy === undefined) && (missing176 = "policy")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary",schemaPath:"#/properties/principals/items/properties/boundary/else/required",keyword:"required",params:{missingProperty: missing176}}];
return false;
}
else {
if(data678.policy !== undefined){
let data681 = data678.policy;
const _errs1631 = errors;
const _errs1632 = errors;
if((typeof data681 !== "string") && (!(Array.isArray(data681)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/policy",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs1632){
if(Array.isArray(data681)){
var valid475 = true;
const len77 = data681.length;
for(let i77=0; i77<len77; i77++){
let data682 = data681[i77];
const _errs1634 = errors;
if((typeof data682 !== "string") && (!(data682 && typeof data682 == "object" && !Array.isArray(data682)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/policy/" + i77,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs1634){
if(data682 && typeof data682 == "object" && !Array.isArray(data682)){
let missing177;
if((data682.hole === undefined) && (missing177 = "hole")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/policy/" + i77,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing177}}];
return false;
}
else {
if(data682.hole !== undefined){
const _errs1636 = errors;
if(typeof data682.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/policy/" + i77+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid476 = _errs1636 === errors;
}
else {
var valid476 = true;
}
if(valid476){
if(data682.width !== undefined){
let data684 = data682.width;
const _errs1638 = errors;
if(!(((typeof data684 == "number") && (!(data684 % 1) && !isNaN(data684))) && (isFinite(data684)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/policy/" + i77+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid476 = _errs1638 === errors;
}
else {
var valid476 = true;
}
}
}
}
}
var valid475 = _errs1634 === errors;
if(!valid475){
break;
}
}
}
}
var valid473 = _errs1631 === errors;
}
else {
var valid473 = true;
}
if(valid473){
if(data678.address !== undefined){
const _errs1640 = errors;
if(typeof data678.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid473 = _errs1640 === errors;
}
else {
var valid473 = true;
}
if(valid473){
if(data678.at !== undefined){
let data686 = data678.at;
const _errs1643 = errors;
const _errs1644 = errors;
if(errors === _errs1644){
if(data686 && typeof data686 == "object" && !Array.isArray(data686)){
let missing178;
if((((((data686.file === undefined) && (missing178 = "file")) || ((data686.startLine === undefined) && (missing178 = "startLine"))) || ((data686.startColumn === undefined) && (missing178 = "startColumn"))) || ((data686.endLine === undefined) && (missing178 = "endLine"))) || ((data686.endColumn === undefined) && (missing178 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing178}}];
return false;
}
else {
if(data686.file !== undefined){
const _errs1646 = errors;
if(typeof data686.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid479 = _errs1646 === errors;
}
else {
var valid479 = true;
}
if(valid479){
if(data686.startLine !== undefined){
let data688 = data686.startLine;
const _errs1648 = errors;
if(!(((typeof data688 == "number") && (!(data688 % 1) && !isNaN(data688))) && (isFinite(data688)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid479 = _errs1648 === errors;
}
else {
var valid479 = true;
}
if(valid479){
if(data686.startColumn !== undefined){
let data689 = data686.startColumn;
const _errs1650 = errors;
if(!(((typeof data689 == "number") && (!(data689 % 1) && !isNaN(data689))) && (isFinite(data689)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid479 = _errs1650 === errors;
}
else {
var valid479 = true;
}
if(valid479){
if(data686.endLine !== undefined){
let data690 = data686.endLine;
const _errs1652 = errors;
if(!(((typeof data690 == "number") && (!(data690 % 1) && !isNaN(data690))) && (isFinite(data690)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid479 = _errs1652 === errors;
}
else {
var valid479 = true;
}
if(valid479){
if(data686.endColumn !== undefined){
let data691 = data686.endColumn;
const _errs1654 = errors;
if(!(((typeof data691 == "number") && (!(data691 % 1) && !isNaN(data691))) && (isFinite(data691)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid479 = _errs1654 === errors;
}
else {
var valid479 = true;
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
var valid473 = _errs1643 === errors;
}
else {
var valid473 = true;
}
}
}
}
}
var _valid17 = _errs1630 === errors;
valid471 = _valid17;
ifClause16 = "else";
}
if(!valid471){
const err35 = {instancePath:instancePath+"/principals/" + i67+"/boundary",schemaPath:"#/properties/principals/items/properties/boundary/if",keyword:"if",params:{failingKeyword: ifClause16}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
validate10.errors = vErrors;
return false;
}
var valid425 = _errs1621 === errors;
}
else {
var valid425 = true;
}
if(valid425){
if(data609.activeKeys !== undefined){
let data692 = data609.activeKeys;
const _errs1656 = errors;
if((!((typeof data692 == "number") && (isFinite(data692)))) && (!(data692 && typeof data692 == "object" && !Array.isArray(data692)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/activeKeys",schemaPath:"#/properties/principals/items/properties/activeKeys/type",keyword:"type",params:{type: schema11.properties.principals.items.properties.activeKeys.type}}];
return false;
}
if(errors === _errs1656){
if(data692 && typeof data692 == "object" && !Array.isArray(data692)){
let missing179;
if((data692.unread === undefined) && (missing179 = "unread")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/activeKeys",schemaPath:"#/properties/principals/items/properties/activeKeys/required",keyword:"required",params:{missingProperty: missing179}}];
return false;
}
else {
if(data692.unread !== undefined){
const _errs1658 = errors;
if(typeof data692.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/activeKeys/unread",schemaPath:"#/properties/principals/items/properties/activeKeys/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid480 = _errs1658 === errors;
}
else {
var valid480 = true;
}
if(valid480){
if(data692.detail !== undefined){
const _errs1660 = errors;
if(typeof data692.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/activeKeys/detail",schemaPath:"#/properties/principals/items/properties/activeKeys/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid480 = _errs1660 === errors;
}
else {
var valid480 = true;
}
}
}
}
}
var valid425 = _errs1656 === errors;
}
else {
var valid425 = true;
}
if(valid425){
if(data609.uniqueId !== undefined){
let data695 = data609.uniqueId;
const _errs1662 = errors;
const _errs1663 = errors;
if(((typeof data695 !== "string") && (data695 !== null)) && (!(data695 && typeof data695 == "object" && !Array.isArray(data695)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/uniqueId",schemaPath:"#/$defs/observedStringOrNull/type",keyword:"type",params:{type: schema27.type}}];
return false;
}
if(errors === _errs1663){
if(data695 && typeof data695 == "object" && !Array.isArray(data695)){
let missing180;
if((data695.unread === undefined) && (missing180 = "unread")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/uniqueId",schemaPath:"#/$defs/observedStringOrNull/required",keyword:"required",params:{missingProperty: missing180}}];
return false;
}
else {
if(data695.unread !== undefined){
const _errs1665 = errors;
if(typeof data695.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/uniqueId/unread",schemaPath:"#/$defs/observedStringOrNull/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid482 = _errs1665 === errors;
}
else {
var valid482 = true;
}
if(valid482){
if(data695.detail !== undefined){
const _errs1667 = errors;
if(typeof data695.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/uniqueId/detail",schemaPath:"#/$defs/observedStringOrNull/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid482 = _errs1667 === errors;
}
else {
var valid482 = true;
}
}
}
}
}
var valid425 = _errs1662 === errors;
}
else {
var valid425 = true;
}
if(valid425){
if(data609.createdAt !== undefined){
let data698 = data609.createdAt;
const _errs1669 = errors;
const _errs1670 = errors;
if(((typeof data698 !== "string") && (data698 !== null)) && (!(data698 && typeof data698 == "object" && !Array.isArray(data698)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/createdAt",schemaPath:"#/$defs/observedTime/type",keyword:"type",params:{type: schema35.type}}];
return false;
}
if(errors === _errs1670){
if(typeof data698 === "string"){
if(!pattern1.test(data698)){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/createdAt",schemaPath:"#/$defs/observedTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
if(errors === _errs1670){
if(data698 && typeof data698 == "object" && !Array.isArray(data698)){
let missing181;
if((data698.unread === undefined) && (missing181 = "unread")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/createdAt",schemaPath:"#/$defs/observedTime/required",keyword:"required",params:{missingProperty: missing181}}];
return false;
}
else {
if(data698.unread !== undefined){
const _errs1672 = errors;
if(typeof data698.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/createdAt/unread",schemaPath:"#/$defs/observedTime/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid484 = _errs1672 === errors;
}
else {
var valid484 = true;
}
if(valid484){
if(data698.detail !== undefined){
const _errs1674 = errors;
if(typeof data698.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/createdAt/detail",schemaPath:"#/$defs/observedTime/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid484 = _errs1674 === errors;
}
else {
var valid484 = true;
}
}
}
}
}
}
var valid425 = _errs1669 === errors;
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
}
}
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
var valid424 = _errs1462 === errors;
if(!valid424){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/principals",schemaPath:"#/properties/principals/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1460 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policies !== undefined){
let data701 = data.policies;
const _errs1676 = errors;
if(errors === _errs1676){
if(Array.isArray(data701)){
var valid485 = true;
const len78 = data701.length;
for(let i78=0; i78<len78; i78++){
let data702 = data701[i78];
const _errs1678 = errors;
if(errors === _errs1678){
if(data702 && typeof data702 == "object" && !Array.isArray(data702)){
if(data702.arn !== undefined){
let data703 = data702.arn;
const _errs1680 = errors;
const _errs1681 = errors;
if((typeof data703 !== "string") && (!(Array.isArray(data703)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs1681){
if(Array.isArray(data703)){
var valid488 = true;
const len79 = data703.length;
for(let i79=0; i79<len79; i79++){
let data704 = data703[i79];
const _errs1683 = errors;
if((typeof data704 !== "string") && (!(data704 && typeof data704 == "object" && !Array.isArray(data704)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/arn/" + i79,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs1683){
if(data704 && typeof data704 == "object" && !Array.isArray(data704)){
let missing182;
if((data704.hole === undefined) && (missing182 = "hole")){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/arn/" + i79,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing182}}];
return false;
}
else {
if(data704.hole !== undefined){
const _errs1685 = errors;
if(typeof data704.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/arn/" + i79+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid489 = _errs1685 === errors;
}
else {
var valid489 = true;
}
if(valid489){
if(data704.width !== undefined){
let data706 = data704.width;
const _errs1687 = errors;
if(!(((typeof data706 == "number") && (!(data706 % 1) && !isNaN(data706))) && (isFinite(data706)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/arn/" + i79+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid489 = _errs1687 === errors;
}
else {
var valid489 = true;
}
}
}
}
}
var valid488 = _errs1683 === errors;
if(!valid488){
break;
}
}
}
}
var valid486 = _errs1680 === errors;
}
else {
var valid486 = true;
}
if(valid486){
if(data702.scope !== undefined){
const _errs1689 = errors;
if(typeof data702.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid486 = _errs1689 === errors;
}
else {
var valid486 = true;
}
if(valid486){
if(data702.address !== undefined){
const _errs1692 = errors;
if(typeof data702.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid486 = _errs1692 === errors;
}
else {
var valid486 = true;
}
if(valid486){
if(data702.construct !== undefined){
const _errs1695 = errors;
if(typeof data702.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid486 = _errs1695 === errors;
}
else {
var valid486 = true;
}
if(valid486){
if(data702.at !== undefined){
let data710 = data702.at;
const _errs1698 = errors;
const _errs1699 = errors;
if(errors === _errs1699){
if(data710 && typeof data710 == "object" && !Array.isArray(data710)){
let missing183;
if((((((data710.file === undefined) && (missing183 = "file")) || ((data710.startLine === undefined) && (missing183 = "startLine"))) || ((data710.startColumn === undefined) && (missing183 = "startColumn"))) || ((data710.endLine === undefined) && (missing183 = "endLine"))) || ((data710.endColumn === undefined) && (missing183 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing183}}];
return false;
}
else {
if(data710.file !== undefined){
const _errs1701 = errors;
if(typeof data710.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid494 = _errs1701 === errors;
}
else {
var valid494 = true;
}
if(valid494){
if(data710.startLine !== undefined){
let data712 = data710.startLine;
const _errs1703 = errors;
if(!(((typeof data712 == "number") && (!(data712 % 1) && !isNaN(data712))) && (isFinite(data712)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid494 = _errs1703 === errors;
}
else {
var valid494 = true;
}
if(valid494){
if(data710.startColumn !== undefined){
let data713 = data710.startColumn;
const _errs1705 = errors;
if(!(((typeof data713 == "number") && (!(data713 % 1) && !isNaN(data713))) && (isFinite(data713)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid494 = _errs1705 === errors;
}
else {
var valid494 = true;
}
if(valid494){
if(data710.endLine !== undefined){
let data714 = data710.endLine;
const _errs1707 = errors;
if(!(((typeof data714 == "number") && (!(data714 % 1) && !isNaN(data714))) && (isFinite(data714)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid494 = _errs1707 === errors;
}
else {
var valid494 = true;
}
if(valid494){
if(data710.endColumn !== undefined){
let data715 = data710.endColumn;
const _errs1709 = errors;
if(!(((typeof data715 == "number") && (!(data715 % 1) && !isNaN(data715))) && (isFinite(data715)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid494 = _errs1709 === errors;
}
else {
var valid494 = true;
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
var valid486 = _errs1698 === errors;
}
else {
var valid486 = true;
}
if(valid486){
if(data702.id !== undefined){
const _errs1711 = errors;
if(typeof data702.id !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/id",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid486 = _errs1711 === errors;
}
else {
var valid486 = true;
}
if(valid486){
if(data702.name !== undefined){
let data717 = data702.name;
const _errs1714 = errors;
const _errs1715 = errors;
if((typeof data717 != "object") && (typeof data717 !== "string")){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs1715){
if(Array.isArray(data717)){
var valid497 = true;
const len80 = data717.length;
for(let i80=0; i80<len80; i80++){
let data718 = data717[i80];
const _errs1717 = errors;
if((typeof data718 !== "string") && (!(data718 && typeof data718 == "object" && !Array.isArray(data718)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/name/" + i80,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs1717){
if(data718 && typeof data718 == "object" && !Array.isArray(data718)){
let missing184;
if((data718.hole === undefined) && (missing184 = "hole")){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/name/" + i80,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing184}}];
return false;
}
else {
if(data718.hole !== undefined){
const _errs1719 = errors;
if(typeof data718.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/name/" + i80+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid498 = _errs1719 === errors;
}
else {
var valid498 = true;
}
if(valid498){
if(data718.width !== undefined){
let data720 = data718.width;
const _errs1721 = errors;
if(!(((typeof data720 == "number") && (!(data720 % 1) && !isNaN(data720))) && (isFinite(data720)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/name/" + i80+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid498 = _errs1721 === errors;
}
else {
var valid498 = true;
}
}
}
}
}
var valid497 = _errs1717 === errors;
if(!valid497){
break;
}
}
}
if(errors === _errs1715){
if(data717 && typeof data717 == "object" && !Array.isArray(data717)){
let missing185;
if((data717.unread === undefined) && (missing185 = "unread")){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing185}}];
return false;
}
else {
if(data717.unread !== undefined){
const _errs1723 = errors;
if(typeof data717.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid499 = _errs1723 === errors;
}
else {
var valid499 = true;
}
if(valid499){
if(data717.detail !== undefined){
const _errs1725 = errors;
if(typeof data717.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid499 = _errs1725 === errors;
}
else {
var valid499 = true;
}
}
}
}
}
}
var valid486 = _errs1714 === errors;
}
else {
var valid486 = true;
}
if(valid486){
if(data702.type !== undefined){
let data723 = data702.type;
const _errs1727 = errors;
const _errs1728 = errors;
if((typeof data723 !== "string") && (!(data723 && typeof data723 == "object" && !Array.isArray(data723)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/type",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema68.type}}];
return false;
}
if(errors === _errs1728){
if(data723 && typeof data723 == "object" && !Array.isArray(data723)){
let missing186;
if((data723.unread === undefined) && (missing186 = "unread")){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/type",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing186}}];
return false;
}
else {
if(data723.unread !== undefined){
const _errs1730 = errors;
if(typeof data723.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/type/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid501 = _errs1730 === errors;
}
else {
var valid501 = true;
}
if(valid501){
if(data723.detail !== undefined){
const _errs1732 = errors;
if(typeof data723.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/type/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid501 = _errs1732 === errors;
}
else {
var valid501 = true;
}
}
}
}
}
var valid486 = _errs1727 === errors;
}
else {
var valid486 = true;
}
if(valid486){
if(data702.document !== undefined){
let data726 = data702.document;
const _errs1734 = errors;
const _errs1735 = errors;
if((!(data726 && typeof data726 == "object" && !Array.isArray(data726))) && (data726 !== null)){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/document",schemaPath:"#/$defs/policy/type",keyword:"type",params:{type: schema51.type}}];
return false;
}
if(errors === _errs1735){
if(data726 && typeof data726 == "object" && !Array.isArray(data726)){
if(data726.Statement !== undefined){
let data727 = data726.Statement;
const _errs1737 = errors;
if(!data727 || typeof data727 != "object"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/document/Statement",schemaPath:"#/$defs/policy/properties/Statement/type",keyword:"type",params:{type: schema51.properties.Statement.type}}];
return false;
}
if(errors === _errs1737){
if(Array.isArray(data727)){
var valid504 = true;
const len81 = data727.length;
for(let i81=0; i81<len81; i81++){
let data728 = data727[i81];
const _errs1739 = errors;
if(!(data728 && typeof data728 == "object" && !Array.isArray(data728))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/document/Statement/" + i81,schemaPath:"#/$defs/policy/properties/Statement/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid504 = _errs1739 === errors;
if(!valid504){
break;
}
}
}
}
}
}
}
var valid486 = _errs1734 === errors;
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
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/policies/" + i78,schemaPath:"#/properties/policies/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid485 = _errs1678 === errors;
if(!valid485){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1676 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trails !== undefined){
let data729 = data.trails;
const _errs1741 = errors;
if(errors === _errs1741){
if(Array.isArray(data729)){
var valid505 = true;
const len82 = data729.length;
for(let i82=0; i82<len82; i82++){
let data730 = data729[i82];
const _errs1743 = errors;
if(errors === _errs1743){
if(data730 && typeof data730 == "object" && !Array.isArray(data730)){
if(data730.arn !== undefined){
let data731 = data730.arn;
const _errs1745 = errors;
const _errs1746 = errors;
if((typeof data731 !== "string") && (!(Array.isArray(data731)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs1746){
if(Array.isArray(data731)){
var valid508 = true;
const len83 = data731.length;
for(let i83=0; i83<len83; i83++){
let data732 = data731[i83];
const _errs1748 = errors;
if((typeof data732 !== "string") && (!(data732 && typeof data732 == "object" && !Array.isArray(data732)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/arn/" + i83,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs1748){
if(data732 && typeof data732 == "object" && !Array.isArray(data732)){
let missing187;
if((data732.hole === undefined) && (missing187 = "hole")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/arn/" + i83,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing187}}];
return false;
}
else {
if(data732.hole !== undefined){
const _errs1750 = errors;
if(typeof data732.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/arn/" + i83+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid509 = _errs1750 === errors;
}
else {
var valid509 = true;
}
if(valid509){
if(data732.width !== undefined){
let data734 = data732.width;
const _errs1752 = errors;
if(!(((typeof data734 == "number") && (!(data734 % 1) && !isNaN(data734))) && (isFinite(data734)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/arn/" + i83+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid509 = _errs1752 === errors;
}
else {
var valid509 = true;
}
}
}
}
}
var valid508 = _errs1748 === errors;
if(!valid508){
break;
}
}
}
}
var valid506 = _errs1745 === errors;
}
else {
var valid506 = true;
}
if(valid506){
if(data730.scope !== undefined){
const _errs1754 = errors;
if(typeof data730.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid506 = _errs1754 === errors;
}
else {
var valid506 = true;
}
if(valid506){
if(data730.address !== undefined){
const _errs1757 = errors;
if(typeof data730.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid506 = _errs1757 === errors;
}
else {
var valid506 = true;
}
if(valid506){
if(data730.construct !== undefined){
const _errs1760 = errors;
if(typeof data730.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid506 = _errs1760 === errors;
}
else {
var valid506 = true;
}
if(valid506){
if(data730.at !== undefined){
let data738 = data730.at;
const _errs1763 = errors;
const _errs1764 = errors;
if(errors === _errs1764){
if(data738 && typeof data738 == "object" && !Array.isArray(data738)){
let missing188;
if((((((data738.file === undefined) && (missing188 = "file")) || ((data738.startLine === undefined) && (missing188 = "startLine"))) || ((data738.startColumn === undefined) && (missing188 = "startColumn"))) || ((data738.endLine === undefined) && (missing188 = "endLine"))) || ((data738.endColumn === undefined) && (missing188 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing188}}];
return false;
}
else {
if(data738.file !== undefined){
const _errs1766 = errors;
if(typeof data738.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid514 = _errs1766 === errors;
}
else {
var valid514 = true;
}
if(valid514){
if(data738.startLine !== undefined){
let data740 = data738.startLine;
const _errs1768 = errors;
if(!(((typeof data740 == "number") && (!(data740 % 1) && !isNaN(data740))) && (isFinite(data740)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid514 = _errs1768 === errors;
}
else {
var valid514 = true;
}
if(valid514){
if(data738.startColumn !== undefined){
let data741 = data738.startColumn;
const _errs1770 = errors;
if(!(((typeof data741 == "number") && (!(data741 % 1) && !isNaN(data741))) && (isFinite(data741)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid514 = _errs1770 === errors;
}
else {
var valid514 = true;
}
if(valid514){
if(data738.endLine !== undefined){
let data742 = data738.endLine;
const _errs1772 = errors;
if(!(((typeof data742 == "number") && (!(data742 % 1) && !isNaN(data742))) && (isFinite(data742)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid514 = _errs1772 === errors;
}
else {
var valid514 = true;
}
if(valid514){
if(data738.endColumn !== undefined){
let data743 = data738.endColumn;
const _errs1774 = errors;
if(!(((typeof data743 == "number") && (!(data743 % 1) && !isNaN(data743))) && (isFinite(data743)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid514 = _errs1774 === errors;
}
else {
var valid514 = true;
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
var valid506 = _errs1763 === errors;
}
else {
var valid506 = true;
}
if(valid506){
if(data730.name !== undefined){
let data744 = data730.name;
const _errs1776 = errors;
const _errs1777 = errors;
if((typeof data744 != "object") && (typeof data744 !== "string")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs1777){
if(Array.isArray(data744)){
var valid516 = true;
const len84 = data744.length;
for(let i84=0; i84<len84; i84++){
let data745 = data744[i84];
const _errs1779 = errors;
if((typeof data745 !== "string") && (!(data745 && typeof data745 == "object" && !Array.isArray(data745)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/name/" + i84,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs1779){
if(data745 && typeof data745 == "object" && !Array.isArray(data745)){
let missing189;
if((data745.hole === undefined) && (missing189 = "hole")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/name/" + i84,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing189}}];
return false;
}
else {
if(data745.hole !== undefined){
const _errs1781 = errors;
if(typeof data745.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/name/" + i84+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid517 = _errs1781 === errors;
}
else {
var valid517 = true;
}
if(valid517){
if(data745.width !== undefined){
let data747 = data745.width;
const _errs1783 = errors;
if(!(((typeof data747 == "number") && (!(data747 % 1) && !isNaN(data747))) && (isFinite(data747)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/name/" + i84+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid517 = _errs1783 === errors;
}
else {
var valid517 = true;
}
}
}
}
}
var valid516 = _errs1779 === errors;
if(!valid516){
break;
}
}
}
if(errors === _errs1777){
if(data744 && typeof data744 == "object" && !Array.isArray(data744)){
let missing190;
if((data744.unread === undefined) && (missing190 = "unread")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing190}}];
return false;
}
else {
if(data744.unread !== undefined){
const _errs1785 = errors;
if(typeof data744.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid518 = _errs1785 === errors;
}
else {
var valid518 = true;
}
if(valid518){
if(data744.detail !== undefined){
const _errs1787 = errors;
if(typeof data744.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid518 = _errs1787 === errors;
}
else {
var valid518 = true;
}
}
}
}
}
}
var valid506 = _errs1776 === errors;
}
else {
var valid506 = true;
}
if(valid506){
if(data730.logging !== undefined){
let data750 = data730.logging;
const _errs1789 = errors;
const _errs1790 = errors;
if((typeof data750 !== "boolean") && (!(data750 && typeof data750 == "object" && !Array.isArray(data750)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/logging",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema60.type}}];
return false;
}
if(errors === _errs1790){
if(data750 && typeof data750 == "object" && !Array.isArray(data750)){
let missing191;
if((data750.unread === undefined) && (missing191 = "unread")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/logging",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing191}}];
return false;
}
else {
if(data750.unread !== undefined){
const _errs1792 = errors;
if(typeof data750.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/logging/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid520 = _errs1792 === errors;
}
else {
var valid520 = true;
}
if(valid520){
if(data750.detail !== undefined){
const _errs1794 = errors;
if(typeof data750.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/logging/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid520 = _errs1794 === errors;
}
else {
var valid520 = true;
}
}
}
}
}
var valid506 = _errs1789 === errors;
}
else {
var valid506 = true;
}
if(valid506){
if(data730.multiRegion !== undefined){
let data753 = data730.multiRegion;
const _errs1796 = errors;
const _errs1797 = errors;
if((typeof data753 !== "boolean") && (!(data753 && typeof data753 == "object" && !Array.isArray(data753)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/multiRegion",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema60.type}}];
return false;
}
if(errors === _errs1797){
if(data753 && typeof data753 == "object" && !Array.isArray(data753)){
let missing192;
if((data753.unread === undefined) && (missing192 = "unread")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/multiRegion",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing192}}];
return false;
}
else {
if(data753.unread !== undefined){
const _errs1799 = errors;
if(typeof data753.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/multiRegion/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid522 = _errs1799 === errors;
}
else {
var valid522 = true;
}
if(valid522){
if(data753.detail !== undefined){
const _errs1801 = errors;
if(typeof data753.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/multiRegion/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid522 = _errs1801 === errors;
}
else {
var valid522 = true;
}
}
}
}
}
var valid506 = _errs1796 === errors;
}
else {
var valid506 = true;
}
if(valid506){
if(data730.organization !== undefined){
let data756 = data730.organization;
const _errs1803 = errors;
const _errs1804 = errors;
if((typeof data756 !== "boolean") && (!(data756 && typeof data756 == "object" && !Array.isArray(data756)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/organization",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema60.type}}];
return false;
}
if(errors === _errs1804){
if(data756 && typeof data756 == "object" && !Array.isArray(data756)){
let missing193;
if((data756.unread === undefined) && (missing193 = "unread")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/organization",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing193}}];
return false;
}
else {
if(data756.unread !== undefined){
const _errs1806 = errors;
if(typeof data756.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/organization/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid524 = _errs1806 === errors;
}
else {
var valid524 = true;
}
if(valid524){
if(data756.detail !== undefined){
const _errs1808 = errors;
if(typeof data756.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/organization/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid524 = _errs1808 === errors;
}
else {
var valid524 = true;
}
}
}
}
}
var valid506 = _errs1803 === errors;
}
else {
var valid506 = true;
}
if(valid506){
if(data730.recordsReads !== undefined){
let data759 = data730.recordsReads;
const _errs1810 = errors;
const _errs1811 = errors;
if((typeof data759 !== "boolean") && (!(data759 && typeof data759 == "object" && !Array.isArray(data759)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/recordsReads",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema60.type}}];
return false;
}
if(errors === _errs1811){
if(data759 && typeof data759 == "object" && !Array.isArray(data759)){
let missing194;
if((data759.unread === undefined) && (missing194 = "unread")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/recordsReads",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing194}}];
return false;
}
else {
if(data759.unread !== undefined){
const _errs1813 = errors;
if(typeof data759.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/recordsReads/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid526 = _errs1813 === errors;
}
else {
var valid526 = true;
}
if(valid526){
if(data759.detail !== undefined){
const _errs1815 = errors;
if(typeof data759.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/recordsReads/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid526 = _errs1815 === errors;
}
else {
var valid526 = true;
}
}
}
}
}
var valid506 = _errs1810 === errors;
}
else {
var valid506 = true;
}
if(valid506){
if(data730.recordsKms !== undefined){
let data762 = data730.recordsKms;
const _errs1817 = errors;
const _errs1818 = errors;
if((typeof data762 !== "boolean") && (!(data762 && typeof data762 == "object" && !Array.isArray(data762)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/recordsKms",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema60.type}}];
return false;
}
if(errors === _errs1818){
if(data762 && typeof data762 == "object" && !Array.isArray(data762)){
let missing195;
if((data762.unread === undefined) && (missing195 = "unread")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/recordsKms",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing195}}];
return false;
}
else {
if(data762.unread !== undefined){
const _errs1820 = errors;
if(typeof data762.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/recordsKms/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid528 = _errs1820 === errors;
}
else {
var valid528 = true;
}
if(valid528){
if(data762.detail !== undefined){
const _errs1822 = errors;
if(typeof data762.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/recordsKms/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid528 = _errs1822 === errors;
}
else {
var valid528 = true;
}
}
}
}
}
var valid506 = _errs1817 === errors;
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
var valid505 = _errs1743 === errors;
if(!valid505){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/trails",schemaPath:"#/properties/trails/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1741 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suppressions !== undefined){
let data765 = data.suppressions;
const _errs1824 = errors;
if(errors === _errs1824){
if(Array.isArray(data765)){
var valid529 = true;
const len85 = data765.length;
for(let i85=0; i85<len85; i85++){
let data766 = data765[i85];
const _errs1826 = errors;
if(errors === _errs1826){
if(data766 && typeof data766 == "object" && !Array.isArray(data766)){
let missing196;
if(((((data766.rules === undefined) && (missing196 = "rules")) || ((data766.reason === undefined) && (missing196 = "reason"))) || ((data766.at === undefined) && (missing196 = "at"))) || ((data766.covers === undefined) && (missing196 = "covers"))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85,schemaPath:"#/properties/suppressions/items/required",keyword:"required",params:{missingProperty: missing196}}];
return false;
}
else {
if(data766.scope !== undefined){
const _errs1828 = errors;
if(typeof data766.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid530 = _errs1828 === errors;
}
else {
var valid530 = true;
}
if(valid530){
if(data766.rules !== undefined){
let data768 = data766.rules;
const _errs1831 = errors;
if(errors === _errs1831){
if(Array.isArray(data768)){
var valid532 = true;
const len86 = data768.length;
for(let i86=0; i86<len86; i86++){
const _errs1833 = errors;
if(typeof data768[i86] !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/rules/" + i86,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid532 = _errs1833 === errors;
if(!valid532){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/rules",schemaPath:"#/properties/suppressions/items/properties/rules/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid530 = _errs1831 === errors;
}
else {
var valid530 = true;
}
if(valid530){
if(data766.reason !== undefined){
const _errs1836 = errors;
if(typeof data766.reason !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/reason",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid530 = _errs1836 === errors;
}
else {
var valid530 = true;
}
if(valid530){
if(data766.until !== undefined){
const _errs1839 = errors;
if(typeof data766.until !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/until",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid530 = _errs1839 === errors;
}
else {
var valid530 = true;
}
if(valid530){
if(data766.at !== undefined){
let data772 = data766.at;
const _errs1842 = errors;
const _errs1843 = errors;
if(errors === _errs1843){
if(data772 && typeof data772 == "object" && !Array.isArray(data772)){
let missing197;
if((((((data772.file === undefined) && (missing197 = "file")) || ((data772.startLine === undefined) && (missing197 = "startLine"))) || ((data772.startColumn === undefined) && (missing197 = "startColumn"))) || ((data772.endLine === undefined) && (missing197 = "endLine"))) || ((data772.endColumn === undefined) && (missing197 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing197}}];
return false;
}
else {
if(data772.file !== undefined){
const _errs1845 = errors;
if(typeof data772.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid537 = _errs1845 === errors;
}
else {
var valid537 = true;
}
if(valid537){
if(data772.startLine !== undefined){
let data774 = data772.startLine;
const _errs1847 = errors;
if(!(((typeof data774 == "number") && (!(data774 % 1) && !isNaN(data774))) && (isFinite(data774)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid537 = _errs1847 === errors;
}
else {
var valid537 = true;
}
if(valid537){
if(data772.startColumn !== undefined){
let data775 = data772.startColumn;
const _errs1849 = errors;
if(!(((typeof data775 == "number") && (!(data775 % 1) && !isNaN(data775))) && (isFinite(data775)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid537 = _errs1849 === errors;
}
else {
var valid537 = true;
}
if(valid537){
if(data772.endLine !== undefined){
let data776 = data772.endLine;
const _errs1851 = errors;
if(!(((typeof data776 == "number") && (!(data776 % 1) && !isNaN(data776))) && (isFinite(data776)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid537 = _errs1851 === errors;
}
else {
var valid537 = true;
}
if(valid537){
if(data772.endColumn !== undefined){
let data777 = data772.endColumn;
const _errs1853 = errors;
if(!(((typeof data777 == "number") && (!(data777 % 1) && !isNaN(data777))) && (isFinite(data777)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid537 = _errs1853 === errors;
}
else {
var valid537 = true;
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
var valid530 = _errs1842 === errors;
}
else {
var valid530 = true;
}
if(valid530){
if(data766.covers !== undefined){
let data778 = data766.covers;
const _errs1855 = errors;
const _errs1856 = errors;
if(errors === _errs1856){
if(data778 && typeof data778 == "object" && !Array.isArray(data778)){
let missing198;
if((((((data778.file === undefined) && (missing198 = "file")) || ((data778.startLine === undefined) && (missing198 = "startLine"))) || ((data778.startColumn === undefined) && (missing198 = "startColumn"))) || ((data778.endLine === undefined) && (missing198 = "endLine"))) || ((data778.endColumn === undefined) && (missing198 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/covers",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing198}}];
return false;
}
else {
if(data778.file !== undefined){
const _errs1858 = errors;
if(typeof data778.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/covers/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid539 = _errs1858 === errors;
}
else {
var valid539 = true;
}
if(valid539){
if(data778.startLine !== undefined){
let data780 = data778.startLine;
const _errs1860 = errors;
if(!(((typeof data780 == "number") && (!(data780 % 1) && !isNaN(data780))) && (isFinite(data780)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/covers/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid539 = _errs1860 === errors;
}
else {
var valid539 = true;
}
if(valid539){
if(data778.startColumn !== undefined){
let data781 = data778.startColumn;
const _errs1862 = errors;
if(!(((typeof data781 == "number") && (!(data781 % 1) && !isNaN(data781))) && (isFinite(data781)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/covers/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid539 = _errs1862 === errors;
}
else {
var valid539 = true;
}
if(valid539){
if(data778.endLine !== undefined){
let data782 = data778.endLine;
const _errs1864 = errors;
if(!(((typeof data782 == "number") && (!(data782 % 1) && !isNaN(data782))) && (isFinite(data782)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/covers/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid539 = _errs1864 === errors;
}
else {
var valid539 = true;
}
if(valid539){
if(data778.endColumn !== undefined){
let data783 = data778.endColumn;
const _errs1866 = errors;
if(!(((typeof data783 == "number") && (!(data783 % 1) && !isNaN(data783))) && (isFinite(data783)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/covers/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid539 = _errs1866 === errors;
}
else {
var valid539 = true;
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
var valid530 = _errs1855 === errors;
}
else {
var valid530 = true;
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
var valid529 = _errs1826 === errors;
if(!valid529){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/suppressions",schemaPath:"#/properties/suppressions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1824 === errors;
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
