// Derived from snapshot-schema.ts by `npm run generate`.
/* eslint-disable */
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"title":"hushlint snapshot","type":"object","required":["version","takenAt","scopes"],"properties":{"version":{"$ref":"#/$defs/string"},"takenAt":{"title":"an ISO 8601 time","type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$"},"scopes":{"title":"a list of scopes","type":"array","items":{"title":"a scope","type":"object","required":["id","world","listed"],"properties":{"id":{"$ref":"#/$defs/string"},"world":{"$ref":"#/$defs/string"},"partition":{"$ref":"#/$defs/string"},"account":{"$ref":"#/$defs/string"},"region":{"$ref":"#/$defs/string"},"root":{"$ref":"#/$defs/string"},"listed":{"title":"kinds that were listed","type":"object","additionalProperties":{"title":"true or { \"unread\": reason }","type":["boolean","object"],"if":{"type":"boolean"},"then":{"title":"true or { \"unread\": reason }","const":true},"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}}}}}},"secrets":{"title":"a list of secrets","type":"array","items":{"title":"a resource","type":"object","required":["arn"],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"description":{"$ref":"#/$defs/observedText"},"tags":{"$ref":"#/$defs/tags"},"type":{"$ref":"#/$defs/observedStringOrNull"},"owningService":{"$ref":"#/$defs/observedStringOrNull"},"kmsKeyId":{"$ref":"#/$defs/observedText"},"rotation":{"title":"rotation settings, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["enabled"],"properties":{"enabled":{"$ref":"#/$defs/boolean"},"functionArn":{"$ref":"#/$defs/textOrNull"},"automaticallyAfterDays":{"$ref":"#/$defs/numberOrNull"},"scheduleExpression":{"$ref":"#/$defs/textOrNull"},"duration":{"$ref":"#/$defs/stringOrNull"}}}},"lastRotatedAt":{"$ref":"#/$defs/observedTime"},"nextRotationAt":{"$ref":"#/$defs/observedTime"},"createdAt":{"$ref":"#/$defs/observedTime"},"lastChangedAt":{"$ref":"#/$defs/observedTime"},"lastAccessedAt":{"$ref":"#/$defs/observedTime"},"deletedAt":{"$ref":"#/$defs/observedTime"},"primaryRegion":{"$ref":"#/$defs/observedStringOrNull"},"replicas":{"title":"a list of replicas or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a replica","type":"object","required":["region"],"properties":{"region":{"$ref":"#/$defs/text"},"kmsKeyId":{"$ref":"#/$defs/textOrNull"},"status":{"$ref":"#/$defs/stringOrNull"},"statusMessage":{"$ref":"#/$defs/stringOrNull"},"lastAccessedAt":{"$ref":"#/$defs/timeOrNull"}}}},"versions":{"title":"a list of versions or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a version","type":"object","required":["id","stages"],"properties":{"id":{"$ref":"#/$defs/string"},"stages":{"title":"a list of strings","type":"array","items":{"$ref":"#/$defs/string"}},"createdAt":{"$ref":"#/$defs/timeOrNull"},"lastAccessedAt":{"$ref":"#/$defs/timeOrNull"}}}},"resourcePolicy":{"$ref":"#/$defs/policy"},"value":{"title":"the shape of a value, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["origin"],"properties":{"origin":{"$ref":"#/$defs/string"},"words":{"$ref":"#/$defs/string"},"keys":{"title":"a list of names","type":"array","items":{"$ref":"#/$defs/string"}},"from":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"inState":{"title":"where state is kept, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["backend","by"],"properties":{"backend":{"$ref":"#/$defs/string"},"by":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"openTags":{"$ref":"#/$defs/observedBoolean"},"recoveryDays":{"title":"a number, null or { \"unread\": reason }","type":["number","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"recoveryAt":{"title":"a place, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"$ref":"#/$defs/location"}},"retained":{"title":"true, false, null or { \"unread\": reason }","type":["boolean","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}}}}},"parameters":{"title":"a list of parameters","type":"array","items":{"title":"a resource","type":"object","required":["arn"],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"type":{"$ref":"#/$defs/observedString"},"tier":{"$ref":"#/$defs/observedString"},"dataType":{"$ref":"#/$defs/observedStringOrNull"},"description":{"$ref":"#/$defs/observedText"},"tags":{"$ref":"#/$defs/tags"},"kmsKeyId":{"$ref":"#/$defs/observedText"},"lastModifiedAt":{"$ref":"#/$defs/observedTime"},"policies":{"title":"a list of parameter policies or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a parameter policy","type":"object","required":["type","status"],"properties":{"type":{"$ref":"#/$defs/string"},"status":{"$ref":"#/$defs/stringOrNull"},"expiresAt":{"$ref":"#/$defs/timeOrNull"}}}},"resourcePolicies":{"title":"a list of policy documents or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a policy document","type":"object"}},"value":{"title":"the shape of a value, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["origin"],"properties":{"origin":{"$ref":"#/$defs/string"},"words":{"$ref":"#/$defs/string"},"keys":{"title":"a list of names","type":"array","items":{"$ref":"#/$defs/string"}},"from":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"inState":{"title":"where state is kept, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["backend","by"],"properties":{"backend":{"$ref":"#/$defs/string"},"by":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"openTags":{"$ref":"#/$defs/observedBoolean"}}}},"keys":{"title":"a list of keys","type":"array","items":{"title":"a resource","type":"object","required":["arn"],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"aliases":{"title":"a list of aliases or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"$ref":"#/$defs/text"}},"manager":{"$ref":"#/$defs/observedString"},"state":{"$ref":"#/$defs/observedString"},"deletionAt":{"$ref":"#/$defs/observedTime"},"origin":{"$ref":"#/$defs/observedString"},"spec":{"$ref":"#/$defs/observedString"},"multiRegion":{"$ref":"#/$defs/observedStringOrNull"},"createdAt":{"$ref":"#/$defs/observedTime"},"rotation":{"title":"rotation settings or { \"unread\": reason }","type":["object"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["enabled"],"properties":{"enabled":{"$ref":"#/$defs/boolean"},"periodDays":{"$ref":"#/$defs/numberOrNull"}}}},"policy":{"$ref":"#/$defs/policy"},"grants":{"title":"a list of grants or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a grant","type":"object","required":["grantee","operations"],"properties":{"id":{"$ref":"#/$defs/string"},"grantee":{"$ref":"#/$defs/text"},"operations":{"title":"a list of operations","type":"array","items":{"$ref":"#/$defs/string"}},"encryptionContext":{"title":"an encryption context or null","type":["object","null"],"additionalProperties":{"$ref":"#/$defs/text"}}}}}}}},"accounts":{"title":"a list of accounts","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"highThroughput":{"$ref":"#/$defs/observedBoolean"},"defaultParameterTier":{"$ref":"#/$defs/observedString"},"organization":{"title":"an organization, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["id","managementAccount"],"properties":{"id":{"$ref":"#/$defs/string"},"managementAccount":{"$ref":"#/$defs/string"}}}},"organizationPath":{"$ref":"#/$defs/observedStringOrNull"},"organizationAccounts":{"title":"a list of account ids or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"$ref":"#/$defs/string"}},"serviceControl":{"title":"a list of levels, null or { \"unread\": reason }","type":["array","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a list of policy ids","type":"array","items":{"$ref":"#/$defs/string"}}},"resourceControl":{"title":"a list of levels, null or { \"unread\": reason }","type":["array","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a list of policy ids","type":"array","items":{"$ref":"#/$defs/string"}}}}}},"workloads":{"title":"a list of workloads","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"type":{"$ref":"#/$defs/observedString"},"references":{"title":"a list of references or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a reference","type":"object","required":["to","target","how"],"properties":{"to":{"$ref":"#/$defs/string"},"target":{"$ref":"#/$defs/text"},"address":{"$ref":"#/$defs/string"},"jsonKey":{"$ref":"#/$defs/textOrNull"},"versionId":{"$ref":"#/$defs/textOrNull"},"versionStage":{"$ref":"#/$defs/textOrNull"},"how":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"environment":{"title":"a list of variables or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a variable","type":"object","required":["name","value"],"properties":{"name":{"$ref":"#/$defs/text"},"value":{"title":"the shape of a value","type":"object","required":["origin"],"properties":{"origin":{"$ref":"#/$defs/string"},"words":{"$ref":"#/$defs/string"},"keys":{"title":"a list of names","type":"array","items":{"$ref":"#/$defs/string"}},"from":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}},"at":{"$ref":"#/$defs/location"}}}},"cache":{"title":"a cache, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["by","ttlSeconds"],"properties":{"by":{"$ref":"#/$defs/string"},"ttlSeconds":{"$ref":"#/$defs/number"},"at":{"$ref":"#/$defs/location"}}}},"refreshSeconds":{"title":"a number, null or { \"unread\": reason }","type":["number","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"copies":{"title":"a number or { \"unread\": reason }","type":["number","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"restartsOnRotation":{"$ref":"#/$defs/observedBoolean"},"role":{"$ref":"#/$defs/observedText"},"roleAddress":{"$ref":"#/$defs/observedStringOrNull"},"executionRole":{"$ref":"#/$defs/observedText"},"executionRoleAddress":{"$ref":"#/$defs/observedStringOrNull"},"runtime":{"$ref":"#/$defs/observedText"},"invokePolicy":{"$ref":"#/$defs/policy"},"layers":{"title":"a list of layers or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"$ref":"#/$defs/text"}}}}},"databases":{"title":"a list of databases","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"type":{"$ref":"#/$defs/observedString"},"engine":{"$ref":"#/$defs/observedText"},"managedPassword":{"$ref":"#/$defs/observedBoolean"},"password":{"title":"the shape of a value, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["origin"],"properties":{"origin":{"$ref":"#/$defs/string"},"words":{"$ref":"#/$defs/string"},"keys":{"title":"a list of names","type":"array","items":{"$ref":"#/$defs/string"}},"from":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"passwordSecrets":{"title":"a list of addresses or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"$ref":"#/$defs/string"}}}}},"declarations":{"title":"a list of declarations","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"role":{"$ref":"#/$defs/observedString"},"value":{"title":"the shape of a value, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["origin"],"properties":{"origin":{"$ref":"#/$defs/string"},"words":{"$ref":"#/$defs/string"},"keys":{"title":"a list of names","type":"array","items":{"$ref":"#/$defs/string"}},"from":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"sensitive":{"$ref":"#/$defs/observedBoolean"},"exported":{"$ref":"#/$defs/observedBoolean"},"inState":{"title":"where state is kept, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["backend","by"],"properties":{"backend":{"$ref":"#/$defs/string"},"by":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}}}}},"principals":{"title":"a list of principals","type":"array","items":{"title":"a resource","type":"object","required":["arn"],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"type":{"$ref":"#/$defs/observedString"},"path":{"$ref":"#/$defs/observedText"},"tags":{"$ref":"#/$defs/tags"},"trust":{"$ref":"#/$defs/policy"},"policies":{"title":"a list of policies or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a policy","type":"object","required":["policy"],"properties":{"policy":{"$ref":"#/$defs/text"},"address":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"groups":{"title":"a list of groups or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a group","type":"object","required":["group"],"properties":{"group":{"$ref":"#/$defs/text"},"address":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"boundary":{"title":"a policy, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["policy"],"properties":{"policy":{"$ref":"#/$defs/text"},"address":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"activeKeys":{"title":"a number or { \"unread\": reason }","type":["number","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"uniqueId":{"$ref":"#/$defs/observedStringOrNull"},"createdAt":{"$ref":"#/$defs/observedTime"}}}},"policies":{"title":"a list of policies","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"id":{"$ref":"#/$defs/string"},"name":{"$ref":"#/$defs/observedText"},"type":{"$ref":"#/$defs/observedString"},"document":{"$ref":"#/$defs/policy"}}}},"trails":{"title":"a list of trails","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"logging":{"$ref":"#/$defs/observedBoolean"},"multiRegion":{"$ref":"#/$defs/observedBoolean"},"organization":{"$ref":"#/$defs/observedBoolean"},"recordsReads":{"$ref":"#/$defs/observedBoolean"},"recordsKms":{"$ref":"#/$defs/observedBoolean"}}}},"suppressions":{"title":"a list of suppressions","type":"array","items":{"title":"a suppression","type":"object","required":["rules","reason","at","covers"],"properties":{"scope":{"$ref":"#/$defs/string"},"rules":{"title":"a list of rule names","type":"array","items":{"$ref":"#/$defs/string"}},"reason":{"$ref":"#/$defs/string"},"until":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"covers":{"$ref":"#/$defs/location"}}}}},"$defs":{"string":{"title":"a string","type":"string"},"stringOrNull":{"title":"a string or null","type":["string","null"]},"number":{"title":"a number","type":"number"},"numberOrNull":{"title":"a number or null","type":["number","null"]},"boolean":{"title":"true or false","type":"boolean"},"text":{"title":"text: a string or a list of parts","type":["string","array"],"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}},"textOrNull":{"title":"text or null","type":["string","array","null"],"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}},"timeOrNull":{"title":"an ISO 8601 time or null","type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"},"observedString":{"title":"a string or { \"unread\": reason }","type":["string","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"observedStringOrNull":{"title":"a string, null or { \"unread\": reason }","type":["string","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"observedBoolean":{"title":"true, false or { \"unread\": reason }","type":["boolean","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"observedText":{"title":"text, null or { \"unread\": reason }","type":["string","array","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}},"observedTime":{"title":"an ISO 8601 time, null or { \"unread\": reason }","type":["string","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"},"location":{"title":"a place in a file","type":"object","required":["file","startLine","startColumn","endLine","endColumn"],"properties":{"file":{"title":"a string","type":"string"},"startLine":{"title":"an integer","type":"integer"},"startColumn":{"title":"an integer","type":"integer"},"endLine":{"title":"an integer","type":"integer"},"endColumn":{"title":"an integer","type":"integer"}}},"policy":{"title":"a policy document, null or { \"unread\": reason }","type":["object","null"],"properties":{"Statement":{"title":"a statement or a list of statements","type":["object","array"],"items":{"title":"a statement","type":"object"}}}},"tags":{"title":"tags or { \"unread\": reason }","type":["object"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"additionalProperties":{"title":"text: a string or a list of parts","type":["string","array"],"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}}}}}};
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
if(data362.copies !== undefined){
let data454 = data362.copies;
const _errs1094 = errors;
if((!((typeof data454 == "number") && (isFinite(data454)))) && (!(data454 && typeof data454 == "object" && !Array.isArray(data454)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/copies",schemaPath:"#/properties/workloads/items/properties/copies/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.copies.type}}];
return false;
}
if(errors === _errs1094){
if(data454 && typeof data454 == "object" && !Array.isArray(data454)){
let missing118;
if((data454.unread === undefined) && (missing118 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/copies",schemaPath:"#/properties/workloads/items/properties/copies/required",keyword:"required",params:{missingProperty: missing118}}];
return false;
}
else {
if(data454.unread !== undefined){
const _errs1096 = errors;
if(typeof data454.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/copies/unread",schemaPath:"#/properties/workloads/items/properties/copies/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid321 = _errs1096 === errors;
}
else {
var valid321 = true;
}
if(valid321){
if(data454.detail !== undefined){
const _errs1098 = errors;
if(typeof data454.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/copies/detail",schemaPath:"#/properties/workloads/items/properties/copies/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid321 = _errs1098 === errors;
}
else {
var valid321 = true;
}
}
}
}
}
var valid262 = _errs1094 === errors;
}
else {
var valid262 = true;
}
if(valid262){
if(data362.restartsOnRotation !== undefined){
let data457 = data362.restartsOnRotation;
const _errs1100 = errors;
const _errs1101 = errors;
if((typeof data457 !== "boolean") && (!(data457 && typeof data457 == "object" && !Array.isArray(data457)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/restartsOnRotation",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema60.type}}];
return false;
}
if(errors === _errs1101){
if(data457 && typeof data457 == "object" && !Array.isArray(data457)){
let missing119;
if((data457.unread === undefined) && (missing119 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/restartsOnRotation",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing119}}];
return false;
}
else {
if(data457.unread !== undefined){
const _errs1103 = errors;
if(typeof data457.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/restartsOnRotation/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid323 = _errs1103 === errors;
}
else {
var valid323 = true;
}
if(valid323){
if(data457.detail !== undefined){
const _errs1105 = errors;
if(typeof data457.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/restartsOnRotation/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid323 = _errs1105 === errors;
}
else {
var valid323 = true;
}
}
}
}
}
var valid262 = _errs1100 === errors;
}
else {
var valid262 = true;
}
if(valid262){
if(data362.role !== undefined){
let data460 = data362.role;
const _errs1107 = errors;
const _errs1108 = errors;
if((typeof data460 != "object") && (typeof data460 !== "string")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/role",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs1108){
if(Array.isArray(data460)){
var valid325 = true;
const len51 = data460.length;
for(let i51=0; i51<len51; i51++){
let data461 = data460[i51];
const _errs1110 = errors;
if((typeof data461 !== "string") && (!(data461 && typeof data461 == "object" && !Array.isArray(data461)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/role/" + i51,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs1110){
if(data461 && typeof data461 == "object" && !Array.isArray(data461)){
let missing120;
if((data461.hole === undefined) && (missing120 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/role/" + i51,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing120}}];
return false;
}
else {
if(data461.hole !== undefined){
const _errs1112 = errors;
if(typeof data461.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/role/" + i51+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid326 = _errs1112 === errors;
}
else {
var valid326 = true;
}
if(valid326){
if(data461.width !== undefined){
let data463 = data461.width;
const _errs1114 = errors;
if(!(((typeof data463 == "number") && (!(data463 % 1) && !isNaN(data463))) && (isFinite(data463)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/role/" + i51+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid326 = _errs1114 === errors;
}
else {
var valid326 = true;
}
}
}
}
}
var valid325 = _errs1110 === errors;
if(!valid325){
break;
}
}
}
if(errors === _errs1108){
if(data460 && typeof data460 == "object" && !Array.isArray(data460)){
let missing121;
if((data460.unread === undefined) && (missing121 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/role",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing121}}];
return false;
}
else {
if(data460.unread !== undefined){
const _errs1116 = errors;
if(typeof data460.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/role/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid327 = _errs1116 === errors;
}
else {
var valid327 = true;
}
if(valid327){
if(data460.detail !== undefined){
const _errs1118 = errors;
if(typeof data460.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/role/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid327 = _errs1118 === errors;
}
else {
var valid327 = true;
}
}
}
}
}
}
var valid262 = _errs1107 === errors;
}
else {
var valid262 = true;
}
if(valid262){
if(data362.roleAddress !== undefined){
let data466 = data362.roleAddress;
const _errs1120 = errors;
const _errs1121 = errors;
if(((typeof data466 !== "string") && (data466 !== null)) && (!(data466 && typeof data466 == "object" && !Array.isArray(data466)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/roleAddress",schemaPath:"#/$defs/observedStringOrNull/type",keyword:"type",params:{type: schema27.type}}];
return false;
}
if(errors === _errs1121){
if(data466 && typeof data466 == "object" && !Array.isArray(data466)){
let missing122;
if((data466.unread === undefined) && (missing122 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/roleAddress",schemaPath:"#/$defs/observedStringOrNull/required",keyword:"required",params:{missingProperty: missing122}}];
return false;
}
else {
if(data466.unread !== undefined){
const _errs1123 = errors;
if(typeof data466.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/roleAddress/unread",schemaPath:"#/$defs/observedStringOrNull/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid329 = _errs1123 === errors;
}
else {
var valid329 = true;
}
if(valid329){
if(data466.detail !== undefined){
const _errs1125 = errors;
if(typeof data466.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/roleAddress/detail",schemaPath:"#/$defs/observedStringOrNull/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid329 = _errs1125 === errors;
}
else {
var valid329 = true;
}
}
}
}
}
var valid262 = _errs1120 === errors;
}
else {
var valid262 = true;
}
if(valid262){
if(data362.executionRole !== undefined){
let data469 = data362.executionRole;
const _errs1127 = errors;
const _errs1128 = errors;
if((typeof data469 != "object") && (typeof data469 !== "string")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRole",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs1128){
if(Array.isArray(data469)){
var valid331 = true;
const len52 = data469.length;
for(let i52=0; i52<len52; i52++){
let data470 = data469[i52];
const _errs1130 = errors;
if((typeof data470 !== "string") && (!(data470 && typeof data470 == "object" && !Array.isArray(data470)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRole/" + i52,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs1130){
if(data470 && typeof data470 == "object" && !Array.isArray(data470)){
let missing123;
if((data470.hole === undefined) && (missing123 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRole/" + i52,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing123}}];
return false;
}
else {
if(data470.hole !== undefined){
const _errs1132 = errors;
if(typeof data470.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRole/" + i52+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid332 = _errs1132 === errors;
}
else {
var valid332 = true;
}
if(valid332){
if(data470.width !== undefined){
let data472 = data470.width;
const _errs1134 = errors;
if(!(((typeof data472 == "number") && (!(data472 % 1) && !isNaN(data472))) && (isFinite(data472)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRole/" + i52+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid332 = _errs1134 === errors;
}
else {
var valid332 = true;
}
}
}
}
}
var valid331 = _errs1130 === errors;
if(!valid331){
break;
}
}
}
if(errors === _errs1128){
if(data469 && typeof data469 == "object" && !Array.isArray(data469)){
let missing124;
if((data469.unread === undefined) && (missing124 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRole",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing124}}];
return false;
}
else {
if(data469.unread !== undefined){
const _errs1136 = errors;
if(typeof data469.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRole/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid333 = _errs1136 === errors;
}
else {
var valid333 = true;
}
if(valid333){
if(data469.detail !== undefined){
const _errs1138 = errors;
if(typeof data469.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRole/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid333 = _errs1138 === errors;
}
else {
var valid333 = true;
}
}
}
}
}
}
var valid262 = _errs1127 === errors;
}
else {
var valid262 = true;
}
if(valid262){
if(data362.executionRoleAddress !== undefined){
let data475 = data362.executionRoleAddress;
const _errs1140 = errors;
const _errs1141 = errors;
if(((typeof data475 !== "string") && (data475 !== null)) && (!(data475 && typeof data475 == "object" && !Array.isArray(data475)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRoleAddress",schemaPath:"#/$defs/observedStringOrNull/type",keyword:"type",params:{type: schema27.type}}];
return false;
}
if(errors === _errs1141){
if(data475 && typeof data475 == "object" && !Array.isArray(data475)){
let missing125;
if((data475.unread === undefined) && (missing125 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRoleAddress",schemaPath:"#/$defs/observedStringOrNull/required",keyword:"required",params:{missingProperty: missing125}}];
return false;
}
else {
if(data475.unread !== undefined){
const _errs1143 = errors;
if(typeof data475.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRoleAddress/unread",schemaPath:"#/$defs/observedStringOrNull/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid335 = _errs1143 === errors;
}
else {
var valid335 = true;
}
if(valid335){
if(data475.detail !== undefined){
const _errs1145 = errors;
if(typeof data475.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRoleAddress/detail",schemaPath:"#/$defs/observedStringOrNull/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid335 = _errs1145 === errors;
}
else {
var valid335 = true;
}
}
}
}
}
var valid262 = _errs1140 === errors;
}
else {
var valid262 = true;
}
if(valid262){
if(data362.runtime !== undefined){
let data478 = data362.runtime;
const _errs1147 = errors;
const _errs1148 = errors;
if((typeof data478 != "object") && (typeof data478 !== "string")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/runtime",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs1148){
if(Array.isArray(data478)){
var valid337 = true;
const len53 = data478.length;
for(let i53=0; i53<len53; i53++){
let data479 = data478[i53];
const _errs1150 = errors;
if((typeof data479 !== "string") && (!(data479 && typeof data479 == "object" && !Array.isArray(data479)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/runtime/" + i53,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs1150){
if(data479 && typeof data479 == "object" && !Array.isArray(data479)){
let missing126;
if((data479.hole === undefined) && (missing126 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/runtime/" + i53,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing126}}];
return false;
}
else {
if(data479.hole !== undefined){
const _errs1152 = errors;
if(typeof data479.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/runtime/" + i53+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid338 = _errs1152 === errors;
}
else {
var valid338 = true;
}
if(valid338){
if(data479.width !== undefined){
let data481 = data479.width;
const _errs1154 = errors;
if(!(((typeof data481 == "number") && (!(data481 % 1) && !isNaN(data481))) && (isFinite(data481)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/runtime/" + i53+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid338 = _errs1154 === errors;
}
else {
var valid338 = true;
}
}
}
}
}
var valid337 = _errs1150 === errors;
if(!valid337){
break;
}
}
}
if(errors === _errs1148){
if(data478 && typeof data478 == "object" && !Array.isArray(data478)){
let missing127;
if((data478.unread === undefined) && (missing127 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/runtime",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing127}}];
return false;
}
else {
if(data478.unread !== undefined){
const _errs1156 = errors;
if(typeof data478.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/runtime/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid339 = _errs1156 === errors;
}
else {
var valid339 = true;
}
if(valid339){
if(data478.detail !== undefined){
const _errs1158 = errors;
if(typeof data478.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/runtime/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid339 = _errs1158 === errors;
}
else {
var valid339 = true;
}
}
}
}
}
}
var valid262 = _errs1147 === errors;
}
else {
var valid262 = true;
}
if(valid262){
if(data362.invokePolicy !== undefined){
let data484 = data362.invokePolicy;
const _errs1160 = errors;
const _errs1161 = errors;
if((!(data484 && typeof data484 == "object" && !Array.isArray(data484))) && (data484 !== null)){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/invokePolicy",schemaPath:"#/$defs/policy/type",keyword:"type",params:{type: schema51.type}}];
return false;
}
if(errors === _errs1161){
if(data484 && typeof data484 == "object" && !Array.isArray(data484)){
if(data484.Statement !== undefined){
let data485 = data484.Statement;
const _errs1163 = errors;
if(!data485 || typeof data485 != "object"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/invokePolicy/Statement",schemaPath:"#/$defs/policy/properties/Statement/type",keyword:"type",params:{type: schema51.properties.Statement.type}}];
return false;
}
if(errors === _errs1163){
if(Array.isArray(data485)){
var valid342 = true;
const len54 = data485.length;
for(let i54=0; i54<len54; i54++){
let data486 = data485[i54];
const _errs1165 = errors;
if(!(data486 && typeof data486 == "object" && !Array.isArray(data486))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/invokePolicy/Statement/" + i54,schemaPath:"#/$defs/policy/properties/Statement/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid342 = _errs1165 === errors;
if(!valid342){
break;
}
}
}
}
}
}
}
var valid262 = _errs1160 === errors;
}
else {
var valid262 = true;
}
if(valid262){
if(data362.layers !== undefined){
let data487 = data362.layers;
const _errs1167 = errors;
if(!data487 || typeof data487 != "object"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers",schemaPath:"#/properties/workloads/items/properties/layers/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.layers.type}}];
return false;
}
if(errors === _errs1167){
if(Array.isArray(data487)){
var valid343 = true;
const len55 = data487.length;
for(let i55=0; i55<len55; i55++){
let data488 = data487[i55];
const _errs1169 = errors;
const _errs1170 = errors;
if((typeof data488 !== "string") && (!(Array.isArray(data488)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers/" + i55,schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs1170){
if(Array.isArray(data488)){
var valid345 = true;
const len56 = data488.length;
for(let i56=0; i56<len56; i56++){
let data489 = data488[i56];
const _errs1172 = errors;
if((typeof data489 !== "string") && (!(data489 && typeof data489 == "object" && !Array.isArray(data489)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers/" + i55+"/" + i56,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs1172){
if(data489 && typeof data489 == "object" && !Array.isArray(data489)){
let missing128;
if((data489.hole === undefined) && (missing128 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers/" + i55+"/" + i56,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing128}}];
return false;
}
else {
if(data489.hole !== undefined){
const _errs1174 = errors;
if(typeof data489.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers/" + i55+"/" + i56+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid346 = _errs1174 === errors;
}
else {
var valid346 = true;
}
if(valid346){
if(data489.width !== undefined){
let data491 = data489.width;
const _errs1176 = errors;
if(!(((typeof data491 == "number") && (!(data491 % 1) && !isNaN(data491))) && (isFinite(data491)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers/" + i55+"/" + i56+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid346 = _errs1176 === errors;
}
else {
var valid346 = true;
}
}
}
}
}
var valid345 = _errs1172 === errors;
if(!valid345){
break;
}
}
}
}
var valid343 = _errs1169 === errors;
if(!valid343){
break;
}
}
}
if(errors === _errs1167){
if(data487 && typeof data487 == "object" && !Array.isArray(data487)){
let missing129;
if((data487.unread === undefined) && (missing129 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers",schemaPath:"#/properties/workloads/items/properties/layers/required",keyword:"required",params:{missingProperty: missing129}}];
return false;
}
else {
if(data487.unread !== undefined){
const _errs1178 = errors;
if(typeof data487.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers/unread",schemaPath:"#/properties/workloads/items/properties/layers/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid347 = _errs1178 === errors;
}
else {
var valid347 = true;
}
if(valid347){
if(data487.detail !== undefined){
const _errs1180 = errors;
if(typeof data487.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers/detail",schemaPath:"#/properties/workloads/items/properties/layers/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid347 = _errs1180 === errors;
}
else {
var valid347 = true;
}
}
}
}
}
}
var valid262 = _errs1167 === errors;
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
let data494 = data.databases;
const _errs1182 = errors;
if(errors === _errs1182){
if(Array.isArray(data494)){
var valid348 = true;
const len57 = data494.length;
for(let i57=0; i57<len57; i57++){
let data495 = data494[i57];
const _errs1184 = errors;
if(errors === _errs1184){
if(data495 && typeof data495 == "object" && !Array.isArray(data495)){
if(data495.arn !== undefined){
let data496 = data495.arn;
const _errs1186 = errors;
const _errs1187 = errors;
if((typeof data496 !== "string") && (!(Array.isArray(data496)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs1187){
if(Array.isArray(data496)){
var valid351 = true;
const len58 = data496.length;
for(let i58=0; i58<len58; i58++){
let data497 = data496[i58];
const _errs1189 = errors;
if((typeof data497 !== "string") && (!(data497 && typeof data497 == "object" && !Array.isArray(data497)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/arn/" + i58,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs1189){
if(data497 && typeof data497 == "object" && !Array.isArray(data497)){
let missing130;
if((data497.hole === undefined) && (missing130 = "hole")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/arn/" + i58,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing130}}];
return false;
}
else {
if(data497.hole !== undefined){
const _errs1191 = errors;
if(typeof data497.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/arn/" + i58+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid352 = _errs1191 === errors;
}
else {
var valid352 = true;
}
if(valid352){
if(data497.width !== undefined){
let data499 = data497.width;
const _errs1193 = errors;
if(!(((typeof data499 == "number") && (!(data499 % 1) && !isNaN(data499))) && (isFinite(data499)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/arn/" + i58+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid352 = _errs1193 === errors;
}
else {
var valid352 = true;
}
}
}
}
}
var valid351 = _errs1189 === errors;
if(!valid351){
break;
}
}
}
}
var valid349 = _errs1186 === errors;
}
else {
var valid349 = true;
}
if(valid349){
if(data495.scope !== undefined){
const _errs1195 = errors;
if(typeof data495.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid349 = _errs1195 === errors;
}
else {
var valid349 = true;
}
if(valid349){
if(data495.address !== undefined){
const _errs1198 = errors;
if(typeof data495.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid349 = _errs1198 === errors;
}
else {
var valid349 = true;
}
if(valid349){
if(data495.construct !== undefined){
const _errs1201 = errors;
if(typeof data495.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid349 = _errs1201 === errors;
}
else {
var valid349 = true;
}
if(valid349){
if(data495.at !== undefined){
let data503 = data495.at;
const _errs1204 = errors;
const _errs1205 = errors;
if(errors === _errs1205){
if(data503 && typeof data503 == "object" && !Array.isArray(data503)){
let missing131;
if((((((data503.file === undefined) && (missing131 = "file")) || ((data503.startLine === undefined) && (missing131 = "startLine"))) || ((data503.startColumn === undefined) && (missing131 = "startColumn"))) || ((data503.endLine === undefined) && (missing131 = "endLine"))) || ((data503.endColumn === undefined) && (missing131 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing131}}];
return false;
}
else {
if(data503.file !== undefined){
const _errs1207 = errors;
if(typeof data503.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid357 = _errs1207 === errors;
}
else {
var valid357 = true;
}
if(valid357){
if(data503.startLine !== undefined){
let data505 = data503.startLine;
const _errs1209 = errors;
if(!(((typeof data505 == "number") && (!(data505 % 1) && !isNaN(data505))) && (isFinite(data505)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid357 = _errs1209 === errors;
}
else {
var valid357 = true;
}
if(valid357){
if(data503.startColumn !== undefined){
let data506 = data503.startColumn;
const _errs1211 = errors;
if(!(((typeof data506 == "number") && (!(data506 % 1) && !isNaN(data506))) && (isFinite(data506)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid357 = _errs1211 === errors;
}
else {
var valid357 = true;
}
if(valid357){
if(data503.endLine !== undefined){
let data507 = data503.endLine;
const _errs1213 = errors;
if(!(((typeof data507 == "number") && (!(data507 % 1) && !isNaN(data507))) && (isFinite(data507)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid357 = _errs1213 === errors;
}
else {
var valid357 = true;
}
if(valid357){
if(data503.endColumn !== undefined){
let data508 = data503.endColumn;
const _errs1215 = errors;
if(!(((typeof data508 == "number") && (!(data508 % 1) && !isNaN(data508))) && (isFinite(data508)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid357 = _errs1215 === errors;
}
else {
var valid357 = true;
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
var valid349 = _errs1204 === errors;
}
else {
var valid349 = true;
}
if(valid349){
if(data495.name !== undefined){
let data509 = data495.name;
const _errs1217 = errors;
const _errs1218 = errors;
if((typeof data509 != "object") && (typeof data509 !== "string")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs1218){
if(Array.isArray(data509)){
var valid359 = true;
const len59 = data509.length;
for(let i59=0; i59<len59; i59++){
let data510 = data509[i59];
const _errs1220 = errors;
if((typeof data510 !== "string") && (!(data510 && typeof data510 == "object" && !Array.isArray(data510)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/name/" + i59,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs1220){
if(data510 && typeof data510 == "object" && !Array.isArray(data510)){
let missing132;
if((data510.hole === undefined) && (missing132 = "hole")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/name/" + i59,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing132}}];
return false;
}
else {
if(data510.hole !== undefined){
const _errs1222 = errors;
if(typeof data510.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/name/" + i59+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid360 = _errs1222 === errors;
}
else {
var valid360 = true;
}
if(valid360){
if(data510.width !== undefined){
let data512 = data510.width;
const _errs1224 = errors;
if(!(((typeof data512 == "number") && (!(data512 % 1) && !isNaN(data512))) && (isFinite(data512)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/name/" + i59+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid360 = _errs1224 === errors;
}
else {
var valid360 = true;
}
}
}
}
}
var valid359 = _errs1220 === errors;
if(!valid359){
break;
}
}
}
if(errors === _errs1218){
if(data509 && typeof data509 == "object" && !Array.isArray(data509)){
let missing133;
if((data509.unread === undefined) && (missing133 = "unread")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing133}}];
return false;
}
else {
if(data509.unread !== undefined){
const _errs1226 = errors;
if(typeof data509.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid361 = _errs1226 === errors;
}
else {
var valid361 = true;
}
if(valid361){
if(data509.detail !== undefined){
const _errs1228 = errors;
if(typeof data509.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid361 = _errs1228 === errors;
}
else {
var valid361 = true;
}
}
}
}
}
}
var valid349 = _errs1217 === errors;
}
else {
var valid349 = true;
}
if(valid349){
if(data495.type !== undefined){
let data515 = data495.type;
const _errs1230 = errors;
const _errs1231 = errors;
if((typeof data515 !== "string") && (!(data515 && typeof data515 == "object" && !Array.isArray(data515)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/type",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema68.type}}];
return false;
}
if(errors === _errs1231){
if(data515 && typeof data515 == "object" && !Array.isArray(data515)){
let missing134;
if((data515.unread === undefined) && (missing134 = "unread")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/type",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing134}}];
return false;
}
else {
if(data515.unread !== undefined){
const _errs1233 = errors;
if(typeof data515.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/type/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid363 = _errs1233 === errors;
}
else {
var valid363 = true;
}
if(valid363){
if(data515.detail !== undefined){
const _errs1235 = errors;
if(typeof data515.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/type/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid363 = _errs1235 === errors;
}
else {
var valid363 = true;
}
}
}
}
}
var valid349 = _errs1230 === errors;
}
else {
var valid349 = true;
}
if(valid349){
if(data495.engine !== undefined){
let data518 = data495.engine;
const _errs1237 = errors;
const _errs1238 = errors;
if((typeof data518 != "object") && (typeof data518 !== "string")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/engine",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs1238){
if(Array.isArray(data518)){
var valid365 = true;
const len60 = data518.length;
for(let i60=0; i60<len60; i60++){
let data519 = data518[i60];
const _errs1240 = errors;
if((typeof data519 !== "string") && (!(data519 && typeof data519 == "object" && !Array.isArray(data519)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/engine/" + i60,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs1240){
if(data519 && typeof data519 == "object" && !Array.isArray(data519)){
let missing135;
if((data519.hole === undefined) && (missing135 = "hole")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/engine/" + i60,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing135}}];
return false;
}
else {
if(data519.hole !== undefined){
const _errs1242 = errors;
if(typeof data519.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/engine/" + i60+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid366 = _errs1242 === errors;
}
else {
var valid366 = true;
}
if(valid366){
if(data519.width !== undefined){
let data521 = data519.width;
const _errs1244 = errors;
if(!(((typeof data521 == "number") && (!(data521 % 1) && !isNaN(data521))) && (isFinite(data521)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/engine/" + i60+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid366 = _errs1244 === errors;
}
else {
var valid366 = true;
}
}
}
}
}
var valid365 = _errs1240 === errors;
if(!valid365){
break;
}
}
}
if(errors === _errs1238){
if(data518 && typeof data518 == "object" && !Array.isArray(data518)){
let missing136;
if((data518.unread === undefined) && (missing136 = "unread")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/engine",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing136}}];
return false;
}
else {
if(data518.unread !== undefined){
const _errs1246 = errors;
if(typeof data518.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/engine/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid367 = _errs1246 === errors;
}
else {
var valid367 = true;
}
if(valid367){
if(data518.detail !== undefined){
const _errs1248 = errors;
if(typeof data518.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/engine/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid367 = _errs1248 === errors;
}
else {
var valid367 = true;
}
}
}
}
}
}
var valid349 = _errs1237 === errors;
}
else {
var valid349 = true;
}
if(valid349){
if(data495.managedPassword !== undefined){
let data524 = data495.managedPassword;
const _errs1250 = errors;
const _errs1251 = errors;
if((typeof data524 !== "boolean") && (!(data524 && typeof data524 == "object" && !Array.isArray(data524)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/managedPassword",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema60.type}}];
return false;
}
if(errors === _errs1251){
if(data524 && typeof data524 == "object" && !Array.isArray(data524)){
let missing137;
if((data524.unread === undefined) && (missing137 = "unread")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/managedPassword",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing137}}];
return false;
}
else {
if(data524.unread !== undefined){
const _errs1253 = errors;
if(typeof data524.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/managedPassword/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid369 = _errs1253 === errors;
}
else {
var valid369 = true;
}
if(valid369){
if(data524.detail !== undefined){
const _errs1255 = errors;
if(typeof data524.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/managedPassword/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid369 = _errs1255 === errors;
}
else {
var valid369 = true;
}
}
}
}
}
var valid349 = _errs1250 === errors;
}
else {
var valid349 = true;
}
if(valid349){
if(data495.password !== undefined){
let data527 = data495.password;
const _errs1257 = errors;
if((!(data527 && typeof data527 == "object" && !Array.isArray(data527))) && (data527 !== null)){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password",schemaPath:"#/properties/databases/items/properties/password/type",keyword:"type",params:{type: schema11.properties.databases.items.properties.password.type}}];
return false;
}
const _errs1259 = errors;
let valid370 = true;
const _errs1260 = errors;
if(data527 && typeof data527 == "object" && !Array.isArray(data527)){
let missing138;
if((data527.unread === undefined) && (missing138 = "unread")){
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
var _valid12 = _errs1260 === errors;
errors = _errs1259;
if(vErrors !== null){
if(_errs1259){
vErrors.length = _errs1259;
}
else {
vErrors = null;
}
}
let ifClause11;
if(_valid12){
const _errs1261 = errors;
if(data527 && typeof data527 == "object" && !Array.isArray(data527)){
if(data527.unread !== undefined){
const _errs1262 = errors;
if(typeof data527.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/unread",schemaPath:"#/properties/databases/items/properties/password/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid371 = _errs1262 === errors;
}
else {
var valid371 = true;
}
if(valid371){
if(data527.detail !== undefined){
const _errs1264 = errors;
if(typeof data527.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/detail",schemaPath:"#/properties/databases/items/properties/password/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid371 = _errs1264 === errors;
}
else {
var valid371 = true;
}
}
}
var _valid12 = _errs1261 === errors;
valid370 = _valid12;
ifClause11 = "then";
}
else {
const _errs1266 = errors;
if(data527 && typeof data527 == "object" && !Array.isArray(data527)){
let missing139;
if((data527.origin === undefined) && (missing139 = "origin")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password",schemaPath:"#/properties/databases/items/properties/password/else/required",keyword:"required",params:{missingProperty: missing139}}];
return false;
}
else {
if(data527.origin !== undefined){
const _errs1267 = errors;
if(typeof data527.origin !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/origin",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid372 = _errs1267 === errors;
}
else {
var valid372 = true;
}
if(valid372){
if(data527.words !== undefined){
const _errs1270 = errors;
if(typeof data527.words !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/words",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid372 = _errs1270 === errors;
}
else {
var valid372 = true;
}
if(valid372){
if(data527.keys !== undefined){
let data532 = data527.keys;
const _errs1273 = errors;
if(errors === _errs1273){
if(Array.isArray(data532)){
var valid375 = true;
const len61 = data532.length;
for(let i61=0; i61<len61; i61++){
const _errs1275 = errors;
if(typeof data532[i61] !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/keys/" + i61,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid375 = _errs1275 === errors;
if(!valid375){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/keys",schemaPath:"#/properties/databases/items/properties/password/else/properties/keys/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid372 = _errs1273 === errors;
}
else {
var valid372 = true;
}
if(valid372){
if(data527.from !== undefined){
const _errs1278 = errors;
if(typeof data527.from !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/from",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid372 = _errs1278 === errors;
}
else {
var valid372 = true;
}
if(valid372){
if(data527.at !== undefined){
let data535 = data527.at;
const _errs1281 = errors;
const _errs1282 = errors;
if(errors === _errs1282){
if(data535 && typeof data535 == "object" && !Array.isArray(data535)){
let missing140;
if((((((data535.file === undefined) && (missing140 = "file")) || ((data535.startLine === undefined) && (missing140 = "startLine"))) || ((data535.startColumn === undefined) && (missing140 = "startColumn"))) || ((data535.endLine === undefined) && (missing140 = "endLine"))) || ((data535.endColumn === undefined) && (missing140 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing140}}];
return false;
}
else {
if(data535.file !== undefined){
const _errs1284 = errors;
if(typeof data535.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid379 = _errs1284 === errors;
}
else {
var valid379 = true;
}
if(valid379){
if(data535.startLine !== undefined){
let data537 = data535.startLine;
const _errs1286 = errors;
if(!(((typeof data537 == "number") && (!(data537 % 1) && !isNaN(data537))) && (isFinite(data537)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid379 = _errs1286 === errors;
}
else {
var valid379 = true;
}
if(valid379){
if(data535.startColumn !== undefined){
let data538 = data535.startColumn;
const _errs1288 = errors;
if(!(((typeof data538 == "number") && (!(data538 % 1) && !isNaN(data538))) && (isFinite(data538)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid379 = _errs1288 === errors;
}
else {
var valid379 = true;
}
if(valid379){
if(data535.endLine !== undefined){
let data539 = data535.endLine;
const _errs1290 = errors;
if(!(((typeof data539 == "number") && (!(data539 % 1) && !isNaN(data539))) && (isFinite(data539)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid379 = _errs1290 === errors;
}
else {
var valid379 = true;
}
if(valid379){
if(data535.endColumn !== undefined){
let data540 = data535.endColumn;
const _errs1292 = errors;
if(!(((typeof data540 == "number") && (!(data540 % 1) && !isNaN(data540))) && (isFinite(data540)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid379 = _errs1292 === errors;
}
else {
var valid379 = true;
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
var valid372 = _errs1281 === errors;
}
else {
var valid372 = true;
}
}
}
}
}
}
}
var _valid12 = _errs1266 === errors;
valid370 = _valid12;
ifClause11 = "else";
}
if(!valid370){
const err25 = {instancePath:instancePath+"/databases/" + i57+"/password",schemaPath:"#/properties/databases/items/properties/password/if",keyword:"if",params:{failingKeyword: ifClause11}};
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
var valid349 = _errs1257 === errors;
}
else {
var valid349 = true;
}
if(valid349){
if(data495.passwordSecrets !== undefined){
let data541 = data495.passwordSecrets;
const _errs1294 = errors;
if(!data541 || typeof data541 != "object"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/passwordSecrets",schemaPath:"#/properties/databases/items/properties/passwordSecrets/type",keyword:"type",params:{type: schema11.properties.databases.items.properties.passwordSecrets.type}}];
return false;
}
if(errors === _errs1294){
if(Array.isArray(data541)){
var valid380 = true;
const len62 = data541.length;
for(let i62=0; i62<len62; i62++){
const _errs1296 = errors;
if(typeof data541[i62] !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/passwordSecrets/" + i62,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid380 = _errs1296 === errors;
if(!valid380){
break;
}
}
}
if(errors === _errs1294){
if(data541 && typeof data541 == "object" && !Array.isArray(data541)){
let missing141;
if((data541.unread === undefined) && (missing141 = "unread")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/passwordSecrets",schemaPath:"#/properties/databases/items/properties/passwordSecrets/required",keyword:"required",params:{missingProperty: missing141}}];
return false;
}
else {
if(data541.unread !== undefined){
const _errs1299 = errors;
if(typeof data541.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/passwordSecrets/unread",schemaPath:"#/properties/databases/items/properties/passwordSecrets/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid382 = _errs1299 === errors;
}
else {
var valid382 = true;
}
if(valid382){
if(data541.detail !== undefined){
const _errs1301 = errors;
if(typeof data541.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/passwordSecrets/detail",schemaPath:"#/properties/databases/items/properties/passwordSecrets/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid382 = _errs1301 === errors;
}
else {
var valid382 = true;
}
}
}
}
}
}
var valid349 = _errs1294 === errors;
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
var valid348 = _errs1184 === errors;
if(!valid348){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/databases",schemaPath:"#/properties/databases/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1182 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.declarations !== undefined){
let data545 = data.declarations;
const _errs1303 = errors;
if(errors === _errs1303){
if(Array.isArray(data545)){
var valid383 = true;
const len63 = data545.length;
for(let i63=0; i63<len63; i63++){
let data546 = data545[i63];
const _errs1305 = errors;
if(errors === _errs1305){
if(data546 && typeof data546 == "object" && !Array.isArray(data546)){
if(data546.arn !== undefined){
let data547 = data546.arn;
const _errs1307 = errors;
const _errs1308 = errors;
if((typeof data547 !== "string") && (!(Array.isArray(data547)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs1308){
if(Array.isArray(data547)){
var valid386 = true;
const len64 = data547.length;
for(let i64=0; i64<len64; i64++){
let data548 = data547[i64];
const _errs1310 = errors;
if((typeof data548 !== "string") && (!(data548 && typeof data548 == "object" && !Array.isArray(data548)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/arn/" + i64,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs1310){
if(data548 && typeof data548 == "object" && !Array.isArray(data548)){
let missing142;
if((data548.hole === undefined) && (missing142 = "hole")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/arn/" + i64,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing142}}];
return false;
}
else {
if(data548.hole !== undefined){
const _errs1312 = errors;
if(typeof data548.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/arn/" + i64+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid387 = _errs1312 === errors;
}
else {
var valid387 = true;
}
if(valid387){
if(data548.width !== undefined){
let data550 = data548.width;
const _errs1314 = errors;
if(!(((typeof data550 == "number") && (!(data550 % 1) && !isNaN(data550))) && (isFinite(data550)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/arn/" + i64+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid387 = _errs1314 === errors;
}
else {
var valid387 = true;
}
}
}
}
}
var valid386 = _errs1310 === errors;
if(!valid386){
break;
}
}
}
}
var valid384 = _errs1307 === errors;
}
else {
var valid384 = true;
}
if(valid384){
if(data546.scope !== undefined){
const _errs1316 = errors;
if(typeof data546.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid384 = _errs1316 === errors;
}
else {
var valid384 = true;
}
if(valid384){
if(data546.address !== undefined){
const _errs1319 = errors;
if(typeof data546.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid384 = _errs1319 === errors;
}
else {
var valid384 = true;
}
if(valid384){
if(data546.construct !== undefined){
const _errs1322 = errors;
if(typeof data546.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid384 = _errs1322 === errors;
}
else {
var valid384 = true;
}
if(valid384){
if(data546.at !== undefined){
let data554 = data546.at;
const _errs1325 = errors;
const _errs1326 = errors;
if(errors === _errs1326){
if(data554 && typeof data554 == "object" && !Array.isArray(data554)){
let missing143;
if((((((data554.file === undefined) && (missing143 = "file")) || ((data554.startLine === undefined) && (missing143 = "startLine"))) || ((data554.startColumn === undefined) && (missing143 = "startColumn"))) || ((data554.endLine === undefined) && (missing143 = "endLine"))) || ((data554.endColumn === undefined) && (missing143 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing143}}];
return false;
}
else {
if(data554.file !== undefined){
const _errs1328 = errors;
if(typeof data554.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid392 = _errs1328 === errors;
}
else {
var valid392 = true;
}
if(valid392){
if(data554.startLine !== undefined){
let data556 = data554.startLine;
const _errs1330 = errors;
if(!(((typeof data556 == "number") && (!(data556 % 1) && !isNaN(data556))) && (isFinite(data556)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid392 = _errs1330 === errors;
}
else {
var valid392 = true;
}
if(valid392){
if(data554.startColumn !== undefined){
let data557 = data554.startColumn;
const _errs1332 = errors;
if(!(((typeof data557 == "number") && (!(data557 % 1) && !isNaN(data557))) && (isFinite(data557)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid392 = _errs1332 === errors;
}
else {
var valid392 = true;
}
if(valid392){
if(data554.endLine !== undefined){
let data558 = data554.endLine;
const _errs1334 = errors;
if(!(((typeof data558 == "number") && (!(data558 % 1) && !isNaN(data558))) && (isFinite(data558)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid392 = _errs1334 === errors;
}
else {
var valid392 = true;
}
if(valid392){
if(data554.endColumn !== undefined){
let data559 = data554.endColumn;
const _errs1336 = errors;
if(!(((typeof data559 == "number") && (!(data559 % 1) && !isNaN(data559))) && (isFinite(data559)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid392 = _errs1336 === errors;
}
else {
var valid392 = true;
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
var valid384 = _errs1325 === errors;
}
else {
var valid384 = true;
}
if(valid384){
if(data546.name !== undefined){
let data560 = data546.name;
const _errs1338 = errors;
const _errs1339 = errors;
if((typeof data560 != "object") && (typeof data560 !== "string")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs1339){
if(Array.isArray(data560)){
var valid394 = true;
const len65 = data560.length;
for(let i65=0; i65<len65; i65++){
let data561 = data560[i65];
const _errs1341 = errors;
if((typeof data561 !== "string") && (!(data561 && typeof data561 == "object" && !Array.isArray(data561)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/name/" + i65,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs1341){
if(data561 && typeof data561 == "object" && !Array.isArray(data561)){
let missing144;
if((data561.hole === undefined) && (missing144 = "hole")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/name/" + i65,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing144}}];
return false;
}
else {
if(data561.hole !== undefined){
const _errs1343 = errors;
if(typeof data561.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/name/" + i65+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid395 = _errs1343 === errors;
}
else {
var valid395 = true;
}
if(valid395){
if(data561.width !== undefined){
let data563 = data561.width;
const _errs1345 = errors;
if(!(((typeof data563 == "number") && (!(data563 % 1) && !isNaN(data563))) && (isFinite(data563)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/name/" + i65+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid395 = _errs1345 === errors;
}
else {
var valid395 = true;
}
}
}
}
}
var valid394 = _errs1341 === errors;
if(!valid394){
break;
}
}
}
if(errors === _errs1339){
if(data560 && typeof data560 == "object" && !Array.isArray(data560)){
let missing145;
if((data560.unread === undefined) && (missing145 = "unread")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing145}}];
return false;
}
else {
if(data560.unread !== undefined){
const _errs1347 = errors;
if(typeof data560.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid396 = _errs1347 === errors;
}
else {
var valid396 = true;
}
if(valid396){
if(data560.detail !== undefined){
const _errs1349 = errors;
if(typeof data560.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid396 = _errs1349 === errors;
}
else {
var valid396 = true;
}
}
}
}
}
}
var valid384 = _errs1338 === errors;
}
else {
var valid384 = true;
}
if(valid384){
if(data546.role !== undefined){
let data566 = data546.role;
const _errs1351 = errors;
const _errs1352 = errors;
if((typeof data566 !== "string") && (!(data566 && typeof data566 == "object" && !Array.isArray(data566)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/role",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema68.type}}];
return false;
}
if(errors === _errs1352){
if(data566 && typeof data566 == "object" && !Array.isArray(data566)){
let missing146;
if((data566.unread === undefined) && (missing146 = "unread")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/role",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing146}}];
return false;
}
else {
if(data566.unread !== undefined){
const _errs1354 = errors;
if(typeof data566.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/role/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid398 = _errs1354 === errors;
}
else {
var valid398 = true;
}
if(valid398){
if(data566.detail !== undefined){
const _errs1356 = errors;
if(typeof data566.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/role/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid398 = _errs1356 === errors;
}
else {
var valid398 = true;
}
}
}
}
}
var valid384 = _errs1351 === errors;
}
else {
var valid384 = true;
}
if(valid384){
if(data546.value !== undefined){
let data569 = data546.value;
const _errs1358 = errors;
if((!(data569 && typeof data569 == "object" && !Array.isArray(data569))) && (data569 !== null)){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value",schemaPath:"#/properties/declarations/items/properties/value/type",keyword:"type",params:{type: schema11.properties.declarations.items.properties.value.type}}];
return false;
}
const _errs1360 = errors;
let valid399 = true;
const _errs1361 = errors;
if(data569 && typeof data569 == "object" && !Array.isArray(data569)){
let missing147;
if((data569.unread === undefined) && (missing147 = "unread")){
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
var _valid13 = _errs1361 === errors;
errors = _errs1360;
if(vErrors !== null){
if(_errs1360){
vErrors.length = _errs1360;
}
else {
vErrors = null;
}
}
let ifClause12;
if(_valid13){
const _errs1362 = errors;
if(data569 && typeof data569 == "object" && !Array.isArray(data569)){
if(data569.unread !== undefined){
const _errs1363 = errors;
if(typeof data569.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/unread",schemaPath:"#/properties/declarations/items/properties/value/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid400 = _errs1363 === errors;
}
else {
var valid400 = true;
}
if(valid400){
if(data569.detail !== undefined){
const _errs1365 = errors;
if(typeof data569.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/detail",schemaPath:"#/properties/declarations/items/properties/value/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid400 = _errs1365 === errors;
}
else {
var valid400 = true;
}
}
}
var _valid13 = _errs1362 === errors;
valid399 = _valid13;
ifClause12 = "then";
}
else {
const _errs1367 = errors;
if(data569 && typeof data569 == "object" && !Array.isArray(data569)){
let missing148;
if((data569.origin === undefined) && (missing148 = "origin")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value",schemaPath:"#/properties/declarations/items/properties/value/else/required",keyword:"required",params:{missingProperty: missing148}}];
return false;
}
else {
if(data569.origin !== undefined){
const _errs1368 = errors;
if(typeof data569.origin !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/origin",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid401 = _errs1368 === errors;
}
else {
var valid401 = true;
}
if(valid401){
if(data569.words !== undefined){
const _errs1371 = errors;
if(typeof data569.words !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/words",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid401 = _errs1371 === errors;
}
else {
var valid401 = true;
}
if(valid401){
if(data569.keys !== undefined){
let data574 = data569.keys;
const _errs1374 = errors;
if(errors === _errs1374){
if(Array.isArray(data574)){
var valid404 = true;
const len66 = data574.length;
for(let i66=0; i66<len66; i66++){
const _errs1376 = errors;
if(typeof data574[i66] !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/keys/" + i66,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid404 = _errs1376 === errors;
if(!valid404){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/keys",schemaPath:"#/properties/declarations/items/properties/value/else/properties/keys/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid401 = _errs1374 === errors;
}
else {
var valid401 = true;
}
if(valid401){
if(data569.from !== undefined){
const _errs1379 = errors;
if(typeof data569.from !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/from",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid401 = _errs1379 === errors;
}
else {
var valid401 = true;
}
if(valid401){
if(data569.at !== undefined){
let data577 = data569.at;
const _errs1382 = errors;
const _errs1383 = errors;
if(errors === _errs1383){
if(data577 && typeof data577 == "object" && !Array.isArray(data577)){
let missing149;
if((((((data577.file === undefined) && (missing149 = "file")) || ((data577.startLine === undefined) && (missing149 = "startLine"))) || ((data577.startColumn === undefined) && (missing149 = "startColumn"))) || ((data577.endLine === undefined) && (missing149 = "endLine"))) || ((data577.endColumn === undefined) && (missing149 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing149}}];
return false;
}
else {
if(data577.file !== undefined){
const _errs1385 = errors;
if(typeof data577.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid408 = _errs1385 === errors;
}
else {
var valid408 = true;
}
if(valid408){
if(data577.startLine !== undefined){
let data579 = data577.startLine;
const _errs1387 = errors;
if(!(((typeof data579 == "number") && (!(data579 % 1) && !isNaN(data579))) && (isFinite(data579)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid408 = _errs1387 === errors;
}
else {
var valid408 = true;
}
if(valid408){
if(data577.startColumn !== undefined){
let data580 = data577.startColumn;
const _errs1389 = errors;
if(!(((typeof data580 == "number") && (!(data580 % 1) && !isNaN(data580))) && (isFinite(data580)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid408 = _errs1389 === errors;
}
else {
var valid408 = true;
}
if(valid408){
if(data577.endLine !== undefined){
let data581 = data577.endLine;
const _errs1391 = errors;
if(!(((typeof data581 == "number") && (!(data581 % 1) && !isNaN(data581))) && (isFinite(data581)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid408 = _errs1391 === errors;
}
else {
var valid408 = true;
}
if(valid408){
if(data577.endColumn !== undefined){
let data582 = data577.endColumn;
const _errs1393 = errors;
if(!(((typeof data582 == "number") && (!(data582 % 1) && !isNaN(data582))) && (isFinite(data582)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid408 = _errs1393 === errors;
}
else {
var valid408 = true;
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
var valid401 = _errs1382 === errors;
}
else {
var valid401 = true;
}
}
}
}
}
}
}
var _valid13 = _errs1367 === errors;
valid399 = _valid13;
ifClause12 = "else";
}
if(!valid399){
const err27 = {instancePath:instancePath+"/declarations/" + i63+"/value",schemaPath:"#/properties/declarations/items/properties/value/if",keyword:"if",params:{failingKeyword: ifClause12}};
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
var valid384 = _errs1358 === errors;
}
else {
var valid384 = true;
}
if(valid384){
if(data546.sensitive !== undefined){
let data583 = data546.sensitive;
const _errs1395 = errors;
const _errs1396 = errors;
if((typeof data583 !== "boolean") && (!(data583 && typeof data583 == "object" && !Array.isArray(data583)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/sensitive",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema60.type}}];
return false;
}
if(errors === _errs1396){
if(data583 && typeof data583 == "object" && !Array.isArray(data583)){
let missing150;
if((data583.unread === undefined) && (missing150 = "unread")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/sensitive",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing150}}];
return false;
}
else {
if(data583.unread !== undefined){
const _errs1398 = errors;
if(typeof data583.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/sensitive/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid410 = _errs1398 === errors;
}
else {
var valid410 = true;
}
if(valid410){
if(data583.detail !== undefined){
const _errs1400 = errors;
if(typeof data583.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/sensitive/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid410 = _errs1400 === errors;
}
else {
var valid410 = true;
}
}
}
}
}
var valid384 = _errs1395 === errors;
}
else {
var valid384 = true;
}
if(valid384){
if(data546.exported !== undefined){
let data586 = data546.exported;
const _errs1402 = errors;
const _errs1403 = errors;
if((typeof data586 !== "boolean") && (!(data586 && typeof data586 == "object" && !Array.isArray(data586)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/exported",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema60.type}}];
return false;
}
if(errors === _errs1403){
if(data586 && typeof data586 == "object" && !Array.isArray(data586)){
let missing151;
if((data586.unread === undefined) && (missing151 = "unread")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/exported",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing151}}];
return false;
}
else {
if(data586.unread !== undefined){
const _errs1405 = errors;
if(typeof data586.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/exported/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid412 = _errs1405 === errors;
}
else {
var valid412 = true;
}
if(valid412){
if(data586.detail !== undefined){
const _errs1407 = errors;
if(typeof data586.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/exported/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid412 = _errs1407 === errors;
}
else {
var valid412 = true;
}
}
}
}
}
var valid384 = _errs1402 === errors;
}
else {
var valid384 = true;
}
if(valid384){
if(data546.inState !== undefined){
let data589 = data546.inState;
const _errs1409 = errors;
if((!(data589 && typeof data589 == "object" && !Array.isArray(data589))) && (data589 !== null)){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState",schemaPath:"#/properties/declarations/items/properties/inState/type",keyword:"type",params:{type: schema11.properties.declarations.items.properties.inState.type}}];
return false;
}
const _errs1411 = errors;
let valid413 = true;
const _errs1412 = errors;
if(data589 && typeof data589 == "object" && !Array.isArray(data589)){
let missing152;
if((data589.unread === undefined) && (missing152 = "unread")){
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
var _valid14 = _errs1412 === errors;
errors = _errs1411;
if(vErrors !== null){
if(_errs1411){
vErrors.length = _errs1411;
}
else {
vErrors = null;
}
}
let ifClause13;
if(_valid14){
const _errs1413 = errors;
if(data589 && typeof data589 == "object" && !Array.isArray(data589)){
if(data589.unread !== undefined){
const _errs1414 = errors;
if(typeof data589.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/unread",schemaPath:"#/properties/declarations/items/properties/inState/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid414 = _errs1414 === errors;
}
else {
var valid414 = true;
}
if(valid414){
if(data589.detail !== undefined){
const _errs1416 = errors;
if(typeof data589.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/detail",schemaPath:"#/properties/declarations/items/properties/inState/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid414 = _errs1416 === errors;
}
else {
var valid414 = true;
}
}
}
var _valid14 = _errs1413 === errors;
valid413 = _valid14;
ifClause13 = "then";
}
else {
const _errs1418 = errors;
if(data589 && typeof data589 == "object" && !Array.isArray(data589)){
let missing153;
if(((data589.backend === undefined) && (missing153 = "backend")) || ((data589.by === undefined) && (missing153 = "by"))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState",schemaPath:"#/properties/declarations/items/properties/inState/else/required",keyword:"required",params:{missingProperty: missing153}}];
return false;
}
else {
if(data589.backend !== undefined){
const _errs1419 = errors;
if(typeof data589.backend !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/backend",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid415 = _errs1419 === errors;
}
else {
var valid415 = true;
}
if(valid415){
if(data589.by !== undefined){
const _errs1422 = errors;
if(typeof data589.by !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/by",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid415 = _errs1422 === errors;
}
else {
var valid415 = true;
}
if(valid415){
if(data589.at !== undefined){
let data594 = data589.at;
const _errs1425 = errors;
const _errs1426 = errors;
if(errors === _errs1426){
if(data594 && typeof data594 == "object" && !Array.isArray(data594)){
let missing154;
if((((((data594.file === undefined) && (missing154 = "file")) || ((data594.startLine === undefined) && (missing154 = "startLine"))) || ((data594.startColumn === undefined) && (missing154 = "startColumn"))) || ((data594.endLine === undefined) && (missing154 = "endLine"))) || ((data594.endColumn === undefined) && (missing154 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing154}}];
return false;
}
else {
if(data594.file !== undefined){
const _errs1428 = errors;
if(typeof data594.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid419 = _errs1428 === errors;
}
else {
var valid419 = true;
}
if(valid419){
if(data594.startLine !== undefined){
let data596 = data594.startLine;
const _errs1430 = errors;
if(!(((typeof data596 == "number") && (!(data596 % 1) && !isNaN(data596))) && (isFinite(data596)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid419 = _errs1430 === errors;
}
else {
var valid419 = true;
}
if(valid419){
if(data594.startColumn !== undefined){
let data597 = data594.startColumn;
const _errs1432 = errors;
if(!(((typeof data597 == "number") && (!(data597 % 1) && !isNaN(data597))) && (isFinite(data597)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid419 = _errs1432 === errors;
}
else {
var valid419 = true;
}
if(valid419){
if(data594.endLine !== undefined){
let data598 = data594.endLine;
const _errs1434 = errors;
if(!(((typeof data598 == "number") && (!(data598 % 1) && !isNaN(data598))) && (isFinite(data598)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid419 = _errs1434 === errors;
}
else {
var valid419 = true;
}
if(valid419){
if(data594.endColumn !== undefined){
let data599 = data594.endColumn;
const _errs1436 = errors;
if(!(((typeof data599 == "number") && (!(data599 % 1) && !isNaN(data599))) && (isFinite(data599)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid419 = _errs1436 === errors;
}
else {
var valid419 = true;
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
var valid415 = _errs1425 === errors;
}
else {
var valid415 = true;
}
}
}
}
}
var _valid14 = _errs1418 === errors;
valid413 = _valid14;
ifClause13 = "else";
}
if(!valid413){
const err29 = {instancePath:instancePath+"/declarations/" + i63+"/inState",schemaPath:"#/properties/declarations/items/properties/inState/if",keyword:"if",params:{failingKeyword: ifClause13}};
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
var valid384 = _errs1409 === errors;
}
else {
var valid384 = true;
}
}
}
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
var valid383 = _errs1305 === errors;
if(!valid383){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/declarations",schemaPath:"#/properties/declarations/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1303 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.principals !== undefined){
let data600 = data.principals;
const _errs1438 = errors;
if(errors === _errs1438){
if(Array.isArray(data600)){
var valid420 = true;
const len67 = data600.length;
for(let i67=0; i67<len67; i67++){
let data601 = data600[i67];
const _errs1440 = errors;
if(errors === _errs1440){
if(data601 && typeof data601 == "object" && !Array.isArray(data601)){
let missing155;
if((data601.arn === undefined) && (missing155 = "arn")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67,schemaPath:"#/properties/principals/items/required",keyword:"required",params:{missingProperty: missing155}}];
return false;
}
else {
if(data601.arn !== undefined){
let data602 = data601.arn;
const _errs1442 = errors;
const _errs1443 = errors;
if((typeof data602 !== "string") && (!(Array.isArray(data602)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs1443){
if(Array.isArray(data602)){
var valid423 = true;
const len68 = data602.length;
for(let i68=0; i68<len68; i68++){
let data603 = data602[i68];
const _errs1445 = errors;
if((typeof data603 !== "string") && (!(data603 && typeof data603 == "object" && !Array.isArray(data603)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/arn/" + i68,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs1445){
if(data603 && typeof data603 == "object" && !Array.isArray(data603)){
let missing156;
if((data603.hole === undefined) && (missing156 = "hole")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/arn/" + i68,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing156}}];
return false;
}
else {
if(data603.hole !== undefined){
const _errs1447 = errors;
if(typeof data603.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/arn/" + i68+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid424 = _errs1447 === errors;
}
else {
var valid424 = true;
}
if(valid424){
if(data603.width !== undefined){
let data605 = data603.width;
const _errs1449 = errors;
if(!(((typeof data605 == "number") && (!(data605 % 1) && !isNaN(data605))) && (isFinite(data605)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/arn/" + i68+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid424 = _errs1449 === errors;
}
else {
var valid424 = true;
}
}
}
}
}
var valid423 = _errs1445 === errors;
if(!valid423){
break;
}
}
}
}
var valid421 = _errs1442 === errors;
}
else {
var valid421 = true;
}
if(valid421){
if(data601.scope !== undefined){
const _errs1451 = errors;
if(typeof data601.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid421 = _errs1451 === errors;
}
else {
var valid421 = true;
}
if(valid421){
if(data601.address !== undefined){
const _errs1454 = errors;
if(typeof data601.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid421 = _errs1454 === errors;
}
else {
var valid421 = true;
}
if(valid421){
if(data601.construct !== undefined){
const _errs1457 = errors;
if(typeof data601.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid421 = _errs1457 === errors;
}
else {
var valid421 = true;
}
if(valid421){
if(data601.at !== undefined){
let data609 = data601.at;
const _errs1460 = errors;
const _errs1461 = errors;
if(errors === _errs1461){
if(data609 && typeof data609 == "object" && !Array.isArray(data609)){
let missing157;
if((((((data609.file === undefined) && (missing157 = "file")) || ((data609.startLine === undefined) && (missing157 = "startLine"))) || ((data609.startColumn === undefined) && (missing157 = "startColumn"))) || ((data609.endLine === undefined) && (missing157 = "endLine"))) || ((data609.endColumn === undefined) && (missing157 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing157}}];
return false;
}
else {
if(data609.file !== undefined){
const _errs1463 = errors;
if(typeof data609.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid429 = _errs1463 === errors;
}
else {
var valid429 = true;
}
if(valid429){
if(data609.startLine !== undefined){
let data611 = data609.startLine;
const _errs1465 = errors;
if(!(((typeof data611 == "number") && (!(data611 % 1) && !isNaN(data611))) && (isFinite(data611)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid429 = _errs1465 === errors;
}
else {
var valid429 = true;
}
if(valid429){
if(data609.startColumn !== undefined){
let data612 = data609.startColumn;
const _errs1467 = errors;
if(!(((typeof data612 == "number") && (!(data612 % 1) && !isNaN(data612))) && (isFinite(data612)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid429 = _errs1467 === errors;
}
else {
var valid429 = true;
}
if(valid429){
if(data609.endLine !== undefined){
let data613 = data609.endLine;
const _errs1469 = errors;
if(!(((typeof data613 == "number") && (!(data613 % 1) && !isNaN(data613))) && (isFinite(data613)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid429 = _errs1469 === errors;
}
else {
var valid429 = true;
}
if(valid429){
if(data609.endColumn !== undefined){
let data614 = data609.endColumn;
const _errs1471 = errors;
if(!(((typeof data614 == "number") && (!(data614 % 1) && !isNaN(data614))) && (isFinite(data614)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid429 = _errs1471 === errors;
}
else {
var valid429 = true;
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
var valid421 = _errs1460 === errors;
}
else {
var valid421 = true;
}
if(valid421){
if(data601.name !== undefined){
let data615 = data601.name;
const _errs1473 = errors;
const _errs1474 = errors;
if((typeof data615 != "object") && (typeof data615 !== "string")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs1474){
if(Array.isArray(data615)){
var valid431 = true;
const len69 = data615.length;
for(let i69=0; i69<len69; i69++){
let data616 = data615[i69];
const _errs1476 = errors;
if((typeof data616 !== "string") && (!(data616 && typeof data616 == "object" && !Array.isArray(data616)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/name/" + i69,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs1476){
if(data616 && typeof data616 == "object" && !Array.isArray(data616)){
let missing158;
if((data616.hole === undefined) && (missing158 = "hole")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/name/" + i69,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing158}}];
return false;
}
else {
if(data616.hole !== undefined){
const _errs1478 = errors;
if(typeof data616.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/name/" + i69+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid432 = _errs1478 === errors;
}
else {
var valid432 = true;
}
if(valid432){
if(data616.width !== undefined){
let data618 = data616.width;
const _errs1480 = errors;
if(!(((typeof data618 == "number") && (!(data618 % 1) && !isNaN(data618))) && (isFinite(data618)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/name/" + i69+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid432 = _errs1480 === errors;
}
else {
var valid432 = true;
}
}
}
}
}
var valid431 = _errs1476 === errors;
if(!valid431){
break;
}
}
}
if(errors === _errs1474){
if(data615 && typeof data615 == "object" && !Array.isArray(data615)){
let missing159;
if((data615.unread === undefined) && (missing159 = "unread")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing159}}];
return false;
}
else {
if(data615.unread !== undefined){
const _errs1482 = errors;
if(typeof data615.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid433 = _errs1482 === errors;
}
else {
var valid433 = true;
}
if(valid433){
if(data615.detail !== undefined){
const _errs1484 = errors;
if(typeof data615.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid433 = _errs1484 === errors;
}
else {
var valid433 = true;
}
}
}
}
}
}
var valid421 = _errs1473 === errors;
}
else {
var valid421 = true;
}
if(valid421){
if(data601.type !== undefined){
let data621 = data601.type;
const _errs1486 = errors;
const _errs1487 = errors;
if((typeof data621 !== "string") && (!(data621 && typeof data621 == "object" && !Array.isArray(data621)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/type",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema68.type}}];
return false;
}
if(errors === _errs1487){
if(data621 && typeof data621 == "object" && !Array.isArray(data621)){
let missing160;
if((data621.unread === undefined) && (missing160 = "unread")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/type",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing160}}];
return false;
}
else {
if(data621.unread !== undefined){
const _errs1489 = errors;
if(typeof data621.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/type/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid435 = _errs1489 === errors;
}
else {
var valid435 = true;
}
if(valid435){
if(data621.detail !== undefined){
const _errs1491 = errors;
if(typeof data621.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/type/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid435 = _errs1491 === errors;
}
else {
var valid435 = true;
}
}
}
}
}
var valid421 = _errs1486 === errors;
}
else {
var valid421 = true;
}
if(valid421){
if(data601.path !== undefined){
let data624 = data601.path;
const _errs1493 = errors;
const _errs1494 = errors;
if((typeof data624 != "object") && (typeof data624 !== "string")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/path",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs1494){
if(Array.isArray(data624)){
var valid437 = true;
const len70 = data624.length;
for(let i70=0; i70<len70; i70++){
let data625 = data624[i70];
const _errs1496 = errors;
if((typeof data625 !== "string") && (!(data625 && typeof data625 == "object" && !Array.isArray(data625)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/path/" + i70,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs1496){
if(data625 && typeof data625 == "object" && !Array.isArray(data625)){
let missing161;
if((data625.hole === undefined) && (missing161 = "hole")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/path/" + i70,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing161}}];
return false;
}
else {
if(data625.hole !== undefined){
const _errs1498 = errors;
if(typeof data625.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/path/" + i70+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid438 = _errs1498 === errors;
}
else {
var valid438 = true;
}
if(valid438){
if(data625.width !== undefined){
let data627 = data625.width;
const _errs1500 = errors;
if(!(((typeof data627 == "number") && (!(data627 % 1) && !isNaN(data627))) && (isFinite(data627)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/path/" + i70+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid438 = _errs1500 === errors;
}
else {
var valid438 = true;
}
}
}
}
}
var valid437 = _errs1496 === errors;
if(!valid437){
break;
}
}
}
if(errors === _errs1494){
if(data624 && typeof data624 == "object" && !Array.isArray(data624)){
let missing162;
if((data624.unread === undefined) && (missing162 = "unread")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/path",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing162}}];
return false;
}
else {
if(data624.unread !== undefined){
const _errs1502 = errors;
if(typeof data624.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/path/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid439 = _errs1502 === errors;
}
else {
var valid439 = true;
}
if(valid439){
if(data624.detail !== undefined){
const _errs1504 = errors;
if(typeof data624.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/path/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid439 = _errs1504 === errors;
}
else {
var valid439 = true;
}
}
}
}
}
}
var valid421 = _errs1493 === errors;
}
else {
var valid421 = true;
}
if(valid421){
if(data601.tags !== undefined){
let data630 = data601.tags;
const _errs1506 = errors;
if(!(data630 && typeof data630 == "object" && !Array.isArray(data630))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/tags",schemaPath:"#/$defs/tags/type",keyword:"type",params:{type: schema26.type}}];
return false;
}
const _errs1509 = errors;
let valid441 = true;
const _errs1510 = errors;
if(data630 && typeof data630 == "object" && !Array.isArray(data630)){
let missing163;
if((data630.unread === undefined) && (missing163 = "unread")){
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
var _valid15 = _errs1510 === errors;
errors = _errs1509;
if(vErrors !== null){
if(_errs1509){
vErrors.length = _errs1509;
}
else {
vErrors = null;
}
}
let ifClause14;
if(_valid15){
const _errs1511 = errors;
if(data630 && typeof data630 == "object" && !Array.isArray(data630)){
if(data630.unread !== undefined){
const _errs1512 = errors;
if(typeof data630.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/tags/unread",schemaPath:"#/$defs/tags/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid442 = _errs1512 === errors;
}
else {
var valid442 = true;
}
if(valid442){
if(data630.detail !== undefined){
const _errs1514 = errors;
if(typeof data630.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/tags/detail",schemaPath:"#/$defs/tags/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid442 = _errs1514 === errors;
}
else {
var valid442 = true;
}
}
}
var _valid15 = _errs1511 === errors;
valid441 = _valid15;
ifClause14 = "then";
}
else {
const _errs1516 = errors;
if(data630 && typeof data630 == "object" && !Array.isArray(data630)){
for(const key4 in data630){
let data633 = data630[key4];
const _errs1518 = errors;
if((typeof data633 !== "string") && (!(Array.isArray(data633)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/tags/else/additionalProperties/type",keyword:"type",params:{type: schema26.else.additionalProperties.type}}];
return false;
}
if(errors === _errs1518){
if(Array.isArray(data633)){
var valid444 = true;
const len71 = data633.length;
for(let i71=0; i71<len71; i71++){
let data634 = data633[i71];
const _errs1520 = errors;
if((typeof data634 !== "string") && (!(data634 && typeof data634 == "object" && !Array.isArray(data634)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i71,schemaPath:"#/$defs/tags/else/additionalProperties/items/type",keyword:"type",params:{type: schema26.else.additionalProperties.items.type}}];
return false;
}
if(errors === _errs1520){
if(data634 && typeof data634 == "object" && !Array.isArray(data634)){
let missing164;
if((data634.hole === undefined) && (missing164 = "hole")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i71,schemaPath:"#/$defs/tags/else/additionalProperties/items/required",keyword:"required",params:{missingProperty: missing164}}];
return false;
}
else {
if(data634.hole !== undefined){
const _errs1522 = errors;
if(typeof data634.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i71+"/hole",schemaPath:"#/$defs/tags/else/additionalProperties/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid445 = _errs1522 === errors;
}
else {
var valid445 = true;
}
if(valid445){
if(data634.width !== undefined){
let data636 = data634.width;
const _errs1524 = errors;
if(!(((typeof data636 == "number") && (!(data636 % 1) && !isNaN(data636))) && (isFinite(data636)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i71+"/width",schemaPath:"#/$defs/tags/else/additionalProperties/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid445 = _errs1524 === errors;
}
else {
var valid445 = true;
}
}
}
}
}
var valid444 = _errs1520 === errors;
if(!valid444){
break;
}
}
}
}
var valid443 = _errs1518 === errors;
if(!valid443){
break;
}
}
}
var _valid15 = _errs1516 === errors;
valid441 = _valid15;
ifClause14 = "else";
}
if(!valid441){
const err31 = {instancePath:instancePath+"/principals/" + i67+"/tags",schemaPath:"#/$defs/tags/if",keyword:"if",params:{failingKeyword: ifClause14}};
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
var valid421 = _errs1506 === errors;
}
else {
var valid421 = true;
}
if(valid421){
if(data601.trust !== undefined){
let data637 = data601.trust;
const _errs1526 = errors;
const _errs1527 = errors;
if((!(data637 && typeof data637 == "object" && !Array.isArray(data637))) && (data637 !== null)){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/trust",schemaPath:"#/$defs/policy/type",keyword:"type",params:{type: schema51.type}}];
return false;
}
if(errors === _errs1527){
if(data637 && typeof data637 == "object" && !Array.isArray(data637)){
if(data637.Statement !== undefined){
let data638 = data637.Statement;
const _errs1529 = errors;
if(!data638 || typeof data638 != "object"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/trust/Statement",schemaPath:"#/$defs/policy/properties/Statement/type",keyword:"type",params:{type: schema51.properties.Statement.type}}];
return false;
}
if(errors === _errs1529){
if(Array.isArray(data638)){
var valid448 = true;
const len72 = data638.length;
for(let i72=0; i72<len72; i72++){
let data639 = data638[i72];
const _errs1531 = errors;
if(!(data639 && typeof data639 == "object" && !Array.isArray(data639))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/trust/Statement/" + i72,schemaPath:"#/$defs/policy/properties/Statement/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid448 = _errs1531 === errors;
if(!valid448){
break;
}
}
}
}
}
}
}
var valid421 = _errs1526 === errors;
}
else {
var valid421 = true;
}
if(valid421){
if(data601.policies !== undefined){
let data640 = data601.policies;
const _errs1533 = errors;
if(!data640 || typeof data640 != "object"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies",schemaPath:"#/properties/principals/items/properties/policies/type",keyword:"type",params:{type: schema11.properties.principals.items.properties.policies.type}}];
return false;
}
if(errors === _errs1533){
if(Array.isArray(data640)){
var valid449 = true;
const len73 = data640.length;
for(let i73=0; i73<len73; i73++){
let data641 = data640[i73];
const _errs1535 = errors;
if(errors === _errs1535){
if(data641 && typeof data641 == "object" && !Array.isArray(data641)){
let missing165;
if((data641.policy === undefined) && (missing165 = "policy")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73,schemaPath:"#/properties/principals/items/properties/policies/items/required",keyword:"required",params:{missingProperty: missing165}}];
return false;
}
else {
if(data641.policy !== undefined){
let data642 = data641.policy;
const _errs1537 = errors;
const _errs1538 = errors;
if((typeof data642 !== "string") && (!(Array.isArray(data642)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/policy",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs1538){
if(Array.isArray(data642)){
var valid452 = true;
const len74 = data642.length;
for(let i74=0; i74<len74; i74++){
let data643 = data642[i74];
const _errs1540 = errors;
if((typeof data643 !== "string") && (!(data643 && typeof data643 == "object" && !Array.isArray(data643)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/policy/" + i74,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs1540){
if(data643 && typeof data643 == "object" && !Array.isArray(data643)){
let missing166;
if((data643.hole === undefined) && (missing166 = "hole")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/policy/" + i74,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing166}}];
return false;
}
else {
if(data643.hole !== undefined){
const _errs1542 = errors;
if(typeof data643.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/policy/" + i74+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid453 = _errs1542 === errors;
}
else {
var valid453 = true;
}
if(valid453){
if(data643.width !== undefined){
let data645 = data643.width;
const _errs1544 = errors;
if(!(((typeof data645 == "number") && (!(data645 % 1) && !isNaN(data645))) && (isFinite(data645)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/policy/" + i74+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid453 = _errs1544 === errors;
}
else {
var valid453 = true;
}
}
}
}
}
var valid452 = _errs1540 === errors;
if(!valid452){
break;
}
}
}
}
var valid450 = _errs1537 === errors;
}
else {
var valid450 = true;
}
if(valid450){
if(data641.address !== undefined){
const _errs1546 = errors;
if(typeof data641.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid450 = _errs1546 === errors;
}
else {
var valid450 = true;
}
if(valid450){
if(data641.at !== undefined){
let data647 = data641.at;
const _errs1549 = errors;
const _errs1550 = errors;
if(errors === _errs1550){
if(data647 && typeof data647 == "object" && !Array.isArray(data647)){
let missing167;
if((((((data647.file === undefined) && (missing167 = "file")) || ((data647.startLine === undefined) && (missing167 = "startLine"))) || ((data647.startColumn === undefined) && (missing167 = "startColumn"))) || ((data647.endLine === undefined) && (missing167 = "endLine"))) || ((data647.endColumn === undefined) && (missing167 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing167}}];
return false;
}
else {
if(data647.file !== undefined){
const _errs1552 = errors;
if(typeof data647.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid456 = _errs1552 === errors;
}
else {
var valid456 = true;
}
if(valid456){
if(data647.startLine !== undefined){
let data649 = data647.startLine;
const _errs1554 = errors;
if(!(((typeof data649 == "number") && (!(data649 % 1) && !isNaN(data649))) && (isFinite(data649)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid456 = _errs1554 === errors;
}
else {
var valid456 = true;
}
if(valid456){
if(data647.startColumn !== undefined){
let data650 = data647.startColumn;
const _errs1556 = errors;
if(!(((typeof data650 == "number") && (!(data650 % 1) && !isNaN(data650))) && (isFinite(data650)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid456 = _errs1556 === errors;
}
else {
var valid456 = true;
}
if(valid456){
if(data647.endLine !== undefined){
let data651 = data647.endLine;
const _errs1558 = errors;
if(!(((typeof data651 == "number") && (!(data651 % 1) && !isNaN(data651))) && (isFinite(data651)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid456 = _errs1558 === errors;
}
else {
var valid456 = true;
}
if(valid456){
if(data647.endColumn !== undefined){
let data652 = data647.endColumn;
const _errs1560 = errors;
if(!(((typeof data652 == "number") && (!(data652 % 1) && !isNaN(data652))) && (isFinite(data652)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid456 = _errs1560 === errors;
}
else {
var valid456 = true;
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
var valid450 = _errs1549 === errors;
}
else {
var valid450 = true;
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
var valid449 = _errs1535 === errors;
if(!valid449){
break;
}
}
}
if(errors === _errs1533){
if(data640 && typeof data640 == "object" && !Array.isArray(data640)){
let missing168;
if((data640.unread === undefined) && (missing168 = "unread")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies",schemaPath:"#/properties/principals/items/properties/policies/required",keyword:"required",params:{missingProperty: missing168}}];
return false;
}
else {
if(data640.unread !== undefined){
const _errs1562 = errors;
if(typeof data640.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/unread",schemaPath:"#/properties/principals/items/properties/policies/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid457 = _errs1562 === errors;
}
else {
var valid457 = true;
}
if(valid457){
if(data640.detail !== undefined){
const _errs1564 = errors;
if(typeof data640.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/detail",schemaPath:"#/properties/principals/items/properties/policies/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid457 = _errs1564 === errors;
}
else {
var valid457 = true;
}
}
}
}
}
}
var valid421 = _errs1533 === errors;
}
else {
var valid421 = true;
}
if(valid421){
if(data601.groups !== undefined){
let data655 = data601.groups;
const _errs1566 = errors;
if(!data655 || typeof data655 != "object"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups",schemaPath:"#/properties/principals/items/properties/groups/type",keyword:"type",params:{type: schema11.properties.principals.items.properties.groups.type}}];
return false;
}
if(errors === _errs1566){
if(Array.isArray(data655)){
var valid458 = true;
const len75 = data655.length;
for(let i75=0; i75<len75; i75++){
let data656 = data655[i75];
const _errs1568 = errors;
if(errors === _errs1568){
if(data656 && typeof data656 == "object" && !Array.isArray(data656)){
let missing169;
if((data656.group === undefined) && (missing169 = "group")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75,schemaPath:"#/properties/principals/items/properties/groups/items/required",keyword:"required",params:{missingProperty: missing169}}];
return false;
}
else {
if(data656.group !== undefined){
let data657 = data656.group;
const _errs1570 = errors;
const _errs1571 = errors;
if((typeof data657 !== "string") && (!(Array.isArray(data657)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/group",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs1571){
if(Array.isArray(data657)){
var valid461 = true;
const len76 = data657.length;
for(let i76=0; i76<len76; i76++){
let data658 = data657[i76];
const _errs1573 = errors;
if((typeof data658 !== "string") && (!(data658 && typeof data658 == "object" && !Array.isArray(data658)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/group/" + i76,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs1573){
if(data658 && typeof data658 == "object" && !Array.isArray(data658)){
let missing170;
if((data658.hole === undefined) && (missing170 = "hole")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/group/" + i76,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing170}}];
return false;
}
else {
if(data658.hole !== undefined){
const _errs1575 = errors;
if(typeof data658.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/group/" + i76+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid462 = _errs1575 === errors;
}
else {
var valid462 = true;
}
if(valid462){
if(data658.width !== undefined){
let data660 = data658.width;
const _errs1577 = errors;
if(!(((typeof data660 == "number") && (!(data660 % 1) && !isNaN(data660))) && (isFinite(data660)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/group/" + i76+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid462 = _errs1577 === errors;
}
else {
var valid462 = true;
}
}
}
}
}
var valid461 = _errs1573 === errors;
if(!valid461){
break;
}
}
}
}
var valid459 = _errs1570 === errors;
}
else {
var valid459 = true;
}
if(valid459){
if(data656.address !== undefined){
const _errs1579 = errors;
if(typeof data656.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid459 = _errs1579 === errors;
}
else {
var valid459 = true;
}
if(valid459){
if(data656.at !== undefined){
let data662 = data656.at;
const _errs1582 = errors;
const _errs1583 = errors;
if(errors === _errs1583){
if(data662 && typeof data662 == "object" && !Array.isArray(data662)){
let missing171;
if((((((data662.file === undefined) && (missing171 = "file")) || ((data662.startLine === undefined) && (missing171 = "startLine"))) || ((data662.startColumn === undefined) && (missing171 = "startColumn"))) || ((data662.endLine === undefined) && (missing171 = "endLine"))) || ((data662.endColumn === undefined) && (missing171 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing171}}];
return false;
}
else {
if(data662.file !== undefined){
const _errs1585 = errors;
if(typeof data662.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid465 = _errs1585 === errors;
}
else {
var valid465 = true;
}
if(valid465){
if(data662.startLine !== undefined){
let data664 = data662.startLine;
const _errs1587 = errors;
if(!(((typeof data664 == "number") && (!(data664 % 1) && !isNaN(data664))) && (isFinite(data664)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid465 = _errs1587 === errors;
}
else {
var valid465 = true;
}
if(valid465){
if(data662.startColumn !== undefined){
let data665 = data662.startColumn;
const _errs1589 = errors;
if(!(((typeof data665 == "number") && (!(data665 % 1) && !isNaN(data665))) && (isFinite(data665)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid465 = _errs1589 === errors;
}
else {
var valid465 = true;
}
if(valid465){
if(data662.endLine !== undefined){
let data666 = data662.endLine;
const _errs1591 = errors;
if(!(((typeof data666 == "number") && (!(data666 % 1) && !isNaN(data666))) && (isFinite(data666)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid465 = _errs1591 === errors;
}
else {
var valid465 = true;
}
if(valid465){
if(data662.endColumn !== undefined){
let data667 = data662.endColumn;
const _errs1593 = errors;
if(!(((typeof data667 == "number") && (!(data667 % 1) && !isNaN(data667))) && (isFinite(data667)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid465 = _errs1593 === errors;
}
else {
var valid465 = true;
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
var valid459 = _errs1582 === errors;
}
else {
var valid459 = true;
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
var valid458 = _errs1568 === errors;
if(!valid458){
break;
}
}
}
if(errors === _errs1566){
if(data655 && typeof data655 == "object" && !Array.isArray(data655)){
let missing172;
if((data655.unread === undefined) && (missing172 = "unread")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups",schemaPath:"#/properties/principals/items/properties/groups/required",keyword:"required",params:{missingProperty: missing172}}];
return false;
}
else {
if(data655.unread !== undefined){
const _errs1595 = errors;
if(typeof data655.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/unread",schemaPath:"#/properties/principals/items/properties/groups/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid466 = _errs1595 === errors;
}
else {
var valid466 = true;
}
if(valid466){
if(data655.detail !== undefined){
const _errs1597 = errors;
if(typeof data655.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/detail",schemaPath:"#/properties/principals/items/properties/groups/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid466 = _errs1597 === errors;
}
else {
var valid466 = true;
}
}
}
}
}
}
var valid421 = _errs1566 === errors;
}
else {
var valid421 = true;
}
if(valid421){
if(data601.boundary !== undefined){
let data670 = data601.boundary;
const _errs1599 = errors;
if((!(data670 && typeof data670 == "object" && !Array.isArray(data670))) && (data670 !== null)){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary",schemaPath:"#/properties/principals/items/properties/boundary/type",keyword:"type",params:{type: schema11.properties.principals.items.properties.boundary.type}}];
return false;
}
const _errs1601 = errors;
let valid467 = true;
const _errs1602 = errors;
if(data670 && typeof data670 == "object" && !Array.isArray(data670)){
let missing173;
if((data670.unread === undefined) && (missing173 = "unread")){
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
var _valid16 = _errs1602 === errors;
errors = _errs1601;
if(vErrors !== null){
if(_errs1601){
vErrors.length = _errs1601;
}
else {
vErrors = null;
}
}
let ifClause15;
if(_valid16){
const _errs1603 = errors;
if(data670 && typeof data670 == "object" && !Array.isArray(data670)){
if(data670.unread !== undefined){
const _errs1604 = errors;
if(typeof data670.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/unread",schemaPath:"#/properties/principals/items/properties/boundary/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid468 = _errs1604 === errors;
}
else {
var valid468 = true;
}
if(valid468){
if(data670.detail !== undefined){
const _errs1606 = errors;
if(typeof data670.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/detail",schemaPath:"#/properties/principals/items/properties/boundary/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid468 = _errs1606 === errors;
}
else {
var valid468 = true;
}
}
}
var _valid16 = _errs1603 === errors;
valid467 = _valid16;
ifClause15 = "then";
}
else {
const _errs1608 = errors;
if(data670 && typeof data670 == "object" && !Array.isArray(data670)){
let missing174;
if((data670.policy === undefined) && (missing174 = "policy")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary",schemaPath:"#/properties/principals/items/properties/boundary/else/required",keyword:"required",params:{missingProperty: missing174}}];
return false;
}
else {
if(data670.policy !== undefined){
let data673 = data670.policy;
const _errs1609 = errors;
const _errs1610 = errors;
if((typeof data673 !== "string") && (!(Array.isArray(data673)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/policy",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs1610){
if(Array.isArray(data673)){
var valid471 = true;
const len77 = data673.length;
for(let i77=0; i77<len77; i77++){
let data674 = data673[i77];
const _errs1612 = errors;
if((typeof data674 !== "string") && (!(data674 && typeof data674 == "object" && !Array.isArray(data674)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/policy/" + i77,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs1612){
if(data674 && typeof data674 == "object" && !Array.isArray(data674)){
let missing175;
if((data674.hole === undefined) && (missing175 = "hole")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/policy/" + i77,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing175}}];
return false;
}
else {
if(data674.hole !== undefined){
const _errs1614 = errors;
if(typeof data674.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/policy/" + i77+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid472 = _errs1614 === errors;
}
else {
var valid472 = true;
}
if(valid472){
if(data674.width !== undefined){
let data676 = data674.width;
const _errs1616 = errors;
if(!(((typeof data676 == "number") && (!(data676 % 1) && !isNaN(data676))) && (isFinite(data676)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/policy/" + i77+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
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
var valid471 = _errs1612 === errors;
if(!valid471){
break;
}
}
}
}
var valid469 = _errs1609 === errors;
}
else {
var valid469 = true;
}
if(valid469){
if(data670.address !== undefined){
const _errs1618 = errors;
if(typeof data670.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid469 = _errs1618 === errors;
}
else {
var valid469 = true;
}
if(valid469){
if(data670.at !== undefined){
let data678 = data670.at;
const _errs1621 = errors;
const _errs1622 = errors;
if(errors === _errs1622){
if(data678 && typeof data678 == "object" && !Array.isArray(data678)){
let missing176;
if((((((data678.file === undefined) && (missing176 = "file")) || ((data678.startLine === undefined) && (missing176 = "startLine"))) || ((data678.startColumn === undefined) && (missing176 = "startColumn"))) || ((data678.endLine === undefined) && (missing176 = "endLine"))) || ((data678.endColumn === undefined) && (missing176 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing176}}];
return false;
}
else {
if(data678.file !== undefined){
const _errs1624 = errors;
if(typeof data678.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid475 = _errs1624 === errors;
}
else {
var valid475 = true;
}
if(valid475){
if(data678.startLine !== undefined){
let data680 = data678.startLine;
const _errs1626 = errors;
if(!(((typeof data680 == "number") && (!(data680 % 1) && !isNaN(data680))) && (isFinite(data680)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid475 = _errs1626 === errors;
}
else {
var valid475 = true;
}
if(valid475){
if(data678.startColumn !== undefined){
let data681 = data678.startColumn;
const _errs1628 = errors;
if(!(((typeof data681 == "number") && (!(data681 % 1) && !isNaN(data681))) && (isFinite(data681)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid475 = _errs1628 === errors;
}
else {
var valid475 = true;
}
if(valid475){
if(data678.endLine !== undefined){
let data682 = data678.endLine;
const _errs1630 = errors;
if(!(((typeof data682 == "number") && (!(data682 % 1) && !isNaN(data682))) && (isFinite(data682)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid475 = _errs1630 === errors;
}
else {
var valid475 = true;
}
if(valid475){
if(data678.endColumn !== undefined){
let data683 = data678.endColumn;
const _errs1632 = errors;
if(!(((typeof data683 == "number") && (!(data683 % 1) && !isNaN(data683))) && (isFinite(data683)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid475 = _errs1632 === errors;
}
else {
var valid475 = true;
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
var valid469 = _errs1621 === errors;
}
else {
var valid469 = true;
}
}
}
}
}
var _valid16 = _errs1608 === errors;
valid467 = _valid16;
ifClause15 = "else";
}
if(!valid467){
const err33 = {instancePath:instancePath+"/principals/" + i67+"/boundary",schemaPath:"#/properties/principals/items/properties/boundary/if",keyword:"if",params:{failingKeyword: ifClause15}};
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
var valid421 = _errs1599 === errors;
}
else {
var valid421 = true;
}
if(valid421){
if(data601.activeKeys !== undefined){
let data684 = data601.activeKeys;
const _errs1634 = errors;
if((!((typeof data684 == "number") && (isFinite(data684)))) && (!(data684 && typeof data684 == "object" && !Array.isArray(data684)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/activeKeys",schemaPath:"#/properties/principals/items/properties/activeKeys/type",keyword:"type",params:{type: schema11.properties.principals.items.properties.activeKeys.type}}];
return false;
}
if(errors === _errs1634){
if(data684 && typeof data684 == "object" && !Array.isArray(data684)){
let missing177;
if((data684.unread === undefined) && (missing177 = "unread")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/activeKeys",schemaPath:"#/properties/principals/items/properties/activeKeys/required",keyword:"required",params:{missingProperty: missing177}}];
return false;
}
else {
if(data684.unread !== undefined){
const _errs1636 = errors;
if(typeof data684.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/activeKeys/unread",schemaPath:"#/properties/principals/items/properties/activeKeys/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid476 = _errs1636 === errors;
}
else {
var valid476 = true;
}
if(valid476){
if(data684.detail !== undefined){
const _errs1638 = errors;
if(typeof data684.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/activeKeys/detail",schemaPath:"#/properties/principals/items/properties/activeKeys/properties/detail/type",keyword:"type",params:{type: "string"}}];
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
var valid421 = _errs1634 === errors;
}
else {
var valid421 = true;
}
if(valid421){
if(data601.uniqueId !== undefined){
let data687 = data601.uniqueId;
const _errs1640 = errors;
const _errs1641 = errors;
if(((typeof data687 !== "string") && (data687 !== null)) && (!(data687 && typeof data687 == "object" && !Array.isArray(data687)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/uniqueId",schemaPath:"#/$defs/observedStringOrNull/type",keyword:"type",params:{type: schema27.type}}];
return false;
}
if(errors === _errs1641){
if(data687 && typeof data687 == "object" && !Array.isArray(data687)){
let missing178;
if((data687.unread === undefined) && (missing178 = "unread")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/uniqueId",schemaPath:"#/$defs/observedStringOrNull/required",keyword:"required",params:{missingProperty: missing178}}];
return false;
}
else {
if(data687.unread !== undefined){
const _errs1643 = errors;
if(typeof data687.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/uniqueId/unread",schemaPath:"#/$defs/observedStringOrNull/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid478 = _errs1643 === errors;
}
else {
var valid478 = true;
}
if(valid478){
if(data687.detail !== undefined){
const _errs1645 = errors;
if(typeof data687.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/uniqueId/detail",schemaPath:"#/$defs/observedStringOrNull/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid478 = _errs1645 === errors;
}
else {
var valid478 = true;
}
}
}
}
}
var valid421 = _errs1640 === errors;
}
else {
var valid421 = true;
}
if(valid421){
if(data601.createdAt !== undefined){
let data690 = data601.createdAt;
const _errs1647 = errors;
const _errs1648 = errors;
if(((typeof data690 !== "string") && (data690 !== null)) && (!(data690 && typeof data690 == "object" && !Array.isArray(data690)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/createdAt",schemaPath:"#/$defs/observedTime/type",keyword:"type",params:{type: schema35.type}}];
return false;
}
if(errors === _errs1648){
if(typeof data690 === "string"){
if(!pattern1.test(data690)){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/createdAt",schemaPath:"#/$defs/observedTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
if(errors === _errs1648){
if(data690 && typeof data690 == "object" && !Array.isArray(data690)){
let missing179;
if((data690.unread === undefined) && (missing179 = "unread")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/createdAt",schemaPath:"#/$defs/observedTime/required",keyword:"required",params:{missingProperty: missing179}}];
return false;
}
else {
if(data690.unread !== undefined){
const _errs1650 = errors;
if(typeof data690.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/createdAt/unread",schemaPath:"#/$defs/observedTime/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid480 = _errs1650 === errors;
}
else {
var valid480 = true;
}
if(valid480){
if(data690.detail !== undefined){
const _errs1652 = errors;
if(typeof data690.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/createdAt/detail",schemaPath:"#/$defs/observedTime/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid480 = _errs1652 === errors;
}
else {
var valid480 = true;
}
}
}
}
}
}
var valid421 = _errs1647 === errors;
}
else {
var valid421 = true;
}
}
}
}
}
}
}
}
}
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
var valid420 = _errs1440 === errors;
if(!valid420){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/principals",schemaPath:"#/properties/principals/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1438 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policies !== undefined){
let data693 = data.policies;
const _errs1654 = errors;
if(errors === _errs1654){
if(Array.isArray(data693)){
var valid481 = true;
const len78 = data693.length;
for(let i78=0; i78<len78; i78++){
let data694 = data693[i78];
const _errs1656 = errors;
if(errors === _errs1656){
if(data694 && typeof data694 == "object" && !Array.isArray(data694)){
if(data694.arn !== undefined){
let data695 = data694.arn;
const _errs1658 = errors;
const _errs1659 = errors;
if((typeof data695 !== "string") && (!(Array.isArray(data695)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs1659){
if(Array.isArray(data695)){
var valid484 = true;
const len79 = data695.length;
for(let i79=0; i79<len79; i79++){
let data696 = data695[i79];
const _errs1661 = errors;
if((typeof data696 !== "string") && (!(data696 && typeof data696 == "object" && !Array.isArray(data696)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/arn/" + i79,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs1661){
if(data696 && typeof data696 == "object" && !Array.isArray(data696)){
let missing180;
if((data696.hole === undefined) && (missing180 = "hole")){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/arn/" + i79,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing180}}];
return false;
}
else {
if(data696.hole !== undefined){
const _errs1663 = errors;
if(typeof data696.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/arn/" + i79+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid485 = _errs1663 === errors;
}
else {
var valid485 = true;
}
if(valid485){
if(data696.width !== undefined){
let data698 = data696.width;
const _errs1665 = errors;
if(!(((typeof data698 == "number") && (!(data698 % 1) && !isNaN(data698))) && (isFinite(data698)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/arn/" + i79+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid485 = _errs1665 === errors;
}
else {
var valid485 = true;
}
}
}
}
}
var valid484 = _errs1661 === errors;
if(!valid484){
break;
}
}
}
}
var valid482 = _errs1658 === errors;
}
else {
var valid482 = true;
}
if(valid482){
if(data694.scope !== undefined){
const _errs1667 = errors;
if(typeof data694.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid482 = _errs1667 === errors;
}
else {
var valid482 = true;
}
if(valid482){
if(data694.address !== undefined){
const _errs1670 = errors;
if(typeof data694.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid482 = _errs1670 === errors;
}
else {
var valid482 = true;
}
if(valid482){
if(data694.construct !== undefined){
const _errs1673 = errors;
if(typeof data694.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid482 = _errs1673 === errors;
}
else {
var valid482 = true;
}
if(valid482){
if(data694.at !== undefined){
let data702 = data694.at;
const _errs1676 = errors;
const _errs1677 = errors;
if(errors === _errs1677){
if(data702 && typeof data702 == "object" && !Array.isArray(data702)){
let missing181;
if((((((data702.file === undefined) && (missing181 = "file")) || ((data702.startLine === undefined) && (missing181 = "startLine"))) || ((data702.startColumn === undefined) && (missing181 = "startColumn"))) || ((data702.endLine === undefined) && (missing181 = "endLine"))) || ((data702.endColumn === undefined) && (missing181 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing181}}];
return false;
}
else {
if(data702.file !== undefined){
const _errs1679 = errors;
if(typeof data702.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid490 = _errs1679 === errors;
}
else {
var valid490 = true;
}
if(valid490){
if(data702.startLine !== undefined){
let data704 = data702.startLine;
const _errs1681 = errors;
if(!(((typeof data704 == "number") && (!(data704 % 1) && !isNaN(data704))) && (isFinite(data704)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid490 = _errs1681 === errors;
}
else {
var valid490 = true;
}
if(valid490){
if(data702.startColumn !== undefined){
let data705 = data702.startColumn;
const _errs1683 = errors;
if(!(((typeof data705 == "number") && (!(data705 % 1) && !isNaN(data705))) && (isFinite(data705)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid490 = _errs1683 === errors;
}
else {
var valid490 = true;
}
if(valid490){
if(data702.endLine !== undefined){
let data706 = data702.endLine;
const _errs1685 = errors;
if(!(((typeof data706 == "number") && (!(data706 % 1) && !isNaN(data706))) && (isFinite(data706)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid490 = _errs1685 === errors;
}
else {
var valid490 = true;
}
if(valid490){
if(data702.endColumn !== undefined){
let data707 = data702.endColumn;
const _errs1687 = errors;
if(!(((typeof data707 == "number") && (!(data707 % 1) && !isNaN(data707))) && (isFinite(data707)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid490 = _errs1687 === errors;
}
else {
var valid490 = true;
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
var valid482 = _errs1676 === errors;
}
else {
var valid482 = true;
}
if(valid482){
if(data694.id !== undefined){
const _errs1689 = errors;
if(typeof data694.id !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/id",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid482 = _errs1689 === errors;
}
else {
var valid482 = true;
}
if(valid482){
if(data694.name !== undefined){
let data709 = data694.name;
const _errs1692 = errors;
const _errs1693 = errors;
if((typeof data709 != "object") && (typeof data709 !== "string")){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs1693){
if(Array.isArray(data709)){
var valid493 = true;
const len80 = data709.length;
for(let i80=0; i80<len80; i80++){
let data710 = data709[i80];
const _errs1695 = errors;
if((typeof data710 !== "string") && (!(data710 && typeof data710 == "object" && !Array.isArray(data710)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/name/" + i80,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs1695){
if(data710 && typeof data710 == "object" && !Array.isArray(data710)){
let missing182;
if((data710.hole === undefined) && (missing182 = "hole")){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/name/" + i80,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing182}}];
return false;
}
else {
if(data710.hole !== undefined){
const _errs1697 = errors;
if(typeof data710.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/name/" + i80+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid494 = _errs1697 === errors;
}
else {
var valid494 = true;
}
if(valid494){
if(data710.width !== undefined){
let data712 = data710.width;
const _errs1699 = errors;
if(!(((typeof data712 == "number") && (!(data712 % 1) && !isNaN(data712))) && (isFinite(data712)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/name/" + i80+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid494 = _errs1699 === errors;
}
else {
var valid494 = true;
}
}
}
}
}
var valid493 = _errs1695 === errors;
if(!valid493){
break;
}
}
}
if(errors === _errs1693){
if(data709 && typeof data709 == "object" && !Array.isArray(data709)){
let missing183;
if((data709.unread === undefined) && (missing183 = "unread")){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing183}}];
return false;
}
else {
if(data709.unread !== undefined){
const _errs1701 = errors;
if(typeof data709.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid495 = _errs1701 === errors;
}
else {
var valid495 = true;
}
if(valid495){
if(data709.detail !== undefined){
const _errs1703 = errors;
if(typeof data709.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid495 = _errs1703 === errors;
}
else {
var valid495 = true;
}
}
}
}
}
}
var valid482 = _errs1692 === errors;
}
else {
var valid482 = true;
}
if(valid482){
if(data694.type !== undefined){
let data715 = data694.type;
const _errs1705 = errors;
const _errs1706 = errors;
if((typeof data715 !== "string") && (!(data715 && typeof data715 == "object" && !Array.isArray(data715)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/type",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema68.type}}];
return false;
}
if(errors === _errs1706){
if(data715 && typeof data715 == "object" && !Array.isArray(data715)){
let missing184;
if((data715.unread === undefined) && (missing184 = "unread")){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/type",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing184}}];
return false;
}
else {
if(data715.unread !== undefined){
const _errs1708 = errors;
if(typeof data715.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/type/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid497 = _errs1708 === errors;
}
else {
var valid497 = true;
}
if(valid497){
if(data715.detail !== undefined){
const _errs1710 = errors;
if(typeof data715.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/type/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid497 = _errs1710 === errors;
}
else {
var valid497 = true;
}
}
}
}
}
var valid482 = _errs1705 === errors;
}
else {
var valid482 = true;
}
if(valid482){
if(data694.document !== undefined){
let data718 = data694.document;
const _errs1712 = errors;
const _errs1713 = errors;
if((!(data718 && typeof data718 == "object" && !Array.isArray(data718))) && (data718 !== null)){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/document",schemaPath:"#/$defs/policy/type",keyword:"type",params:{type: schema51.type}}];
return false;
}
if(errors === _errs1713){
if(data718 && typeof data718 == "object" && !Array.isArray(data718)){
if(data718.Statement !== undefined){
let data719 = data718.Statement;
const _errs1715 = errors;
if(!data719 || typeof data719 != "object"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/document/Statement",schemaPath:"#/$defs/policy/properties/Statement/type",keyword:"type",params:{type: schema51.properties.Statement.type}}];
return false;
}
if(errors === _errs1715){
if(Array.isArray(data719)){
var valid500 = true;
const len81 = data719.length;
for(let i81=0; i81<len81; i81++){
let data720 = data719[i81];
const _errs1717 = errors;
if(!(data720 && typeof data720 == "object" && !Array.isArray(data720))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/document/Statement/" + i81,schemaPath:"#/$defs/policy/properties/Statement/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid500 = _errs1717 === errors;
if(!valid500){
break;
}
}
}
}
}
}
}
var valid482 = _errs1712 === errors;
}
else {
var valid482 = true;
}
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
var valid481 = _errs1656 === errors;
if(!valid481){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1654 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trails !== undefined){
let data721 = data.trails;
const _errs1719 = errors;
if(errors === _errs1719){
if(Array.isArray(data721)){
var valid501 = true;
const len82 = data721.length;
for(let i82=0; i82<len82; i82++){
let data722 = data721[i82];
const _errs1721 = errors;
if(errors === _errs1721){
if(data722 && typeof data722 == "object" && !Array.isArray(data722)){
if(data722.arn !== undefined){
let data723 = data722.arn;
const _errs1723 = errors;
const _errs1724 = errors;
if((typeof data723 !== "string") && (!(Array.isArray(data723)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type}}];
return false;
}
if(errors === _errs1724){
if(Array.isArray(data723)){
var valid504 = true;
const len83 = data723.length;
for(let i83=0; i83<len83; i83++){
let data724 = data723[i83];
const _errs1726 = errors;
if((typeof data724 !== "string") && (!(data724 && typeof data724 == "object" && !Array.isArray(data724)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/arn/" + i83,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema19.items.type}}];
return false;
}
if(errors === _errs1726){
if(data724 && typeof data724 == "object" && !Array.isArray(data724)){
let missing185;
if((data724.hole === undefined) && (missing185 = "hole")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/arn/" + i83,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing185}}];
return false;
}
else {
if(data724.hole !== undefined){
const _errs1728 = errors;
if(typeof data724.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/arn/" + i83+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid505 = _errs1728 === errors;
}
else {
var valid505 = true;
}
if(valid505){
if(data724.width !== undefined){
let data726 = data724.width;
const _errs1730 = errors;
if(!(((typeof data726 == "number") && (!(data726 % 1) && !isNaN(data726))) && (isFinite(data726)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/arn/" + i83+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid505 = _errs1730 === errors;
}
else {
var valid505 = true;
}
}
}
}
}
var valid504 = _errs1726 === errors;
if(!valid504){
break;
}
}
}
}
var valid502 = _errs1723 === errors;
}
else {
var valid502 = true;
}
if(valid502){
if(data722.scope !== undefined){
const _errs1732 = errors;
if(typeof data722.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid502 = _errs1732 === errors;
}
else {
var valid502 = true;
}
if(valid502){
if(data722.address !== undefined){
const _errs1735 = errors;
if(typeof data722.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid502 = _errs1735 === errors;
}
else {
var valid502 = true;
}
if(valid502){
if(data722.construct !== undefined){
const _errs1738 = errors;
if(typeof data722.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid502 = _errs1738 === errors;
}
else {
var valid502 = true;
}
if(valid502){
if(data722.at !== undefined){
let data730 = data722.at;
const _errs1741 = errors;
const _errs1742 = errors;
if(errors === _errs1742){
if(data730 && typeof data730 == "object" && !Array.isArray(data730)){
let missing186;
if((((((data730.file === undefined) && (missing186 = "file")) || ((data730.startLine === undefined) && (missing186 = "startLine"))) || ((data730.startColumn === undefined) && (missing186 = "startColumn"))) || ((data730.endLine === undefined) && (missing186 = "endLine"))) || ((data730.endColumn === undefined) && (missing186 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing186}}];
return false;
}
else {
if(data730.file !== undefined){
const _errs1744 = errors;
if(typeof data730.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid510 = _errs1744 === errors;
}
else {
var valid510 = true;
}
if(valid510){
if(data730.startLine !== undefined){
let data732 = data730.startLine;
const _errs1746 = errors;
if(!(((typeof data732 == "number") && (!(data732 % 1) && !isNaN(data732))) && (isFinite(data732)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid510 = _errs1746 === errors;
}
else {
var valid510 = true;
}
if(valid510){
if(data730.startColumn !== undefined){
let data733 = data730.startColumn;
const _errs1748 = errors;
if(!(((typeof data733 == "number") && (!(data733 % 1) && !isNaN(data733))) && (isFinite(data733)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid510 = _errs1748 === errors;
}
else {
var valid510 = true;
}
if(valid510){
if(data730.endLine !== undefined){
let data734 = data730.endLine;
const _errs1750 = errors;
if(!(((typeof data734 == "number") && (!(data734 % 1) && !isNaN(data734))) && (isFinite(data734)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid510 = _errs1750 === errors;
}
else {
var valid510 = true;
}
if(valid510){
if(data730.endColumn !== undefined){
let data735 = data730.endColumn;
const _errs1752 = errors;
if(!(((typeof data735 == "number") && (!(data735 % 1) && !isNaN(data735))) && (isFinite(data735)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid510 = _errs1752 === errors;
}
else {
var valid510 = true;
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
var valid502 = _errs1741 === errors;
}
else {
var valid502 = true;
}
if(valid502){
if(data722.name !== undefined){
let data736 = data722.name;
const _errs1754 = errors;
const _errs1755 = errors;
if((typeof data736 != "object") && (typeof data736 !== "string")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema24.type}}];
return false;
}
if(errors === _errs1755){
if(Array.isArray(data736)){
var valid512 = true;
const len84 = data736.length;
for(let i84=0; i84<len84; i84++){
let data737 = data736[i84];
const _errs1757 = errors;
if((typeof data737 !== "string") && (!(data737 && typeof data737 == "object" && !Array.isArray(data737)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/name/" + i84,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema24.items.type}}];
return false;
}
if(errors === _errs1757){
if(data737 && typeof data737 == "object" && !Array.isArray(data737)){
let missing187;
if((data737.hole === undefined) && (missing187 = "hole")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/name/" + i84,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing187}}];
return false;
}
else {
if(data737.hole !== undefined){
const _errs1759 = errors;
if(typeof data737.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/name/" + i84+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid513 = _errs1759 === errors;
}
else {
var valid513 = true;
}
if(valid513){
if(data737.width !== undefined){
let data739 = data737.width;
const _errs1761 = errors;
if(!(((typeof data739 == "number") && (!(data739 % 1) && !isNaN(data739))) && (isFinite(data739)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/name/" + i84+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid513 = _errs1761 === errors;
}
else {
var valid513 = true;
}
}
}
}
}
var valid512 = _errs1757 === errors;
if(!valid512){
break;
}
}
}
if(errors === _errs1755){
if(data736 && typeof data736 == "object" && !Array.isArray(data736)){
let missing188;
if((data736.unread === undefined) && (missing188 = "unread")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing188}}];
return false;
}
else {
if(data736.unread !== undefined){
const _errs1763 = errors;
if(typeof data736.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid514 = _errs1763 === errors;
}
else {
var valid514 = true;
}
if(valid514){
if(data736.detail !== undefined){
const _errs1765 = errors;
if(typeof data736.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid514 = _errs1765 === errors;
}
else {
var valid514 = true;
}
}
}
}
}
}
var valid502 = _errs1754 === errors;
}
else {
var valid502 = true;
}
if(valid502){
if(data722.logging !== undefined){
let data742 = data722.logging;
const _errs1767 = errors;
const _errs1768 = errors;
if((typeof data742 !== "boolean") && (!(data742 && typeof data742 == "object" && !Array.isArray(data742)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/logging",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema60.type}}];
return false;
}
if(errors === _errs1768){
if(data742 && typeof data742 == "object" && !Array.isArray(data742)){
let missing189;
if((data742.unread === undefined) && (missing189 = "unread")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/logging",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing189}}];
return false;
}
else {
if(data742.unread !== undefined){
const _errs1770 = errors;
if(typeof data742.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/logging/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid516 = _errs1770 === errors;
}
else {
var valid516 = true;
}
if(valid516){
if(data742.detail !== undefined){
const _errs1772 = errors;
if(typeof data742.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/logging/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid516 = _errs1772 === errors;
}
else {
var valid516 = true;
}
}
}
}
}
var valid502 = _errs1767 === errors;
}
else {
var valid502 = true;
}
if(valid502){
if(data722.multiRegion !== undefined){
let data745 = data722.multiRegion;
const _errs1774 = errors;
const _errs1775 = errors;
if((typeof data745 !== "boolean") && (!(data745 && typeof data745 == "object" && !Array.isArray(data745)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/multiRegion",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema60.type}}];
return false;
}
if(errors === _errs1775){
if(data745 && typeof data745 == "object" && !Array.isArray(data745)){
let missing190;
if((data745.unread === undefined) && (missing190 = "unread")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/multiRegion",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing190}}];
return false;
}
else {
if(data745.unread !== undefined){
const _errs1777 = errors;
if(typeof data745.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/multiRegion/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid518 = _errs1777 === errors;
}
else {
var valid518 = true;
}
if(valid518){
if(data745.detail !== undefined){
const _errs1779 = errors;
if(typeof data745.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/multiRegion/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid518 = _errs1779 === errors;
}
else {
var valid518 = true;
}
}
}
}
}
var valid502 = _errs1774 === errors;
}
else {
var valid502 = true;
}
if(valid502){
if(data722.organization !== undefined){
let data748 = data722.organization;
const _errs1781 = errors;
const _errs1782 = errors;
if((typeof data748 !== "boolean") && (!(data748 && typeof data748 == "object" && !Array.isArray(data748)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/organization",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema60.type}}];
return false;
}
if(errors === _errs1782){
if(data748 && typeof data748 == "object" && !Array.isArray(data748)){
let missing191;
if((data748.unread === undefined) && (missing191 = "unread")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/organization",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing191}}];
return false;
}
else {
if(data748.unread !== undefined){
const _errs1784 = errors;
if(typeof data748.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/organization/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid520 = _errs1784 === errors;
}
else {
var valid520 = true;
}
if(valid520){
if(data748.detail !== undefined){
const _errs1786 = errors;
if(typeof data748.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/organization/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid520 = _errs1786 === errors;
}
else {
var valid520 = true;
}
}
}
}
}
var valid502 = _errs1781 === errors;
}
else {
var valid502 = true;
}
if(valid502){
if(data722.recordsReads !== undefined){
let data751 = data722.recordsReads;
const _errs1788 = errors;
const _errs1789 = errors;
if((typeof data751 !== "boolean") && (!(data751 && typeof data751 == "object" && !Array.isArray(data751)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/recordsReads",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema60.type}}];
return false;
}
if(errors === _errs1789){
if(data751 && typeof data751 == "object" && !Array.isArray(data751)){
let missing192;
if((data751.unread === undefined) && (missing192 = "unread")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/recordsReads",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing192}}];
return false;
}
else {
if(data751.unread !== undefined){
const _errs1791 = errors;
if(typeof data751.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/recordsReads/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid522 = _errs1791 === errors;
}
else {
var valid522 = true;
}
if(valid522){
if(data751.detail !== undefined){
const _errs1793 = errors;
if(typeof data751.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/recordsReads/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid522 = _errs1793 === errors;
}
else {
var valid522 = true;
}
}
}
}
}
var valid502 = _errs1788 === errors;
}
else {
var valid502 = true;
}
if(valid502){
if(data722.recordsKms !== undefined){
let data754 = data722.recordsKms;
const _errs1795 = errors;
const _errs1796 = errors;
if((typeof data754 !== "boolean") && (!(data754 && typeof data754 == "object" && !Array.isArray(data754)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/recordsKms",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema60.type}}];
return false;
}
if(errors === _errs1796){
if(data754 && typeof data754 == "object" && !Array.isArray(data754)){
let missing193;
if((data754.unread === undefined) && (missing193 = "unread")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/recordsKms",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing193}}];
return false;
}
else {
if(data754.unread !== undefined){
const _errs1798 = errors;
if(typeof data754.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/recordsKms/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid524 = _errs1798 === errors;
}
else {
var valid524 = true;
}
if(valid524){
if(data754.detail !== undefined){
const _errs1800 = errors;
if(typeof data754.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/recordsKms/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid524 = _errs1800 === errors;
}
else {
var valid524 = true;
}
}
}
}
}
var valid502 = _errs1795 === errors;
}
else {
var valid502 = true;
}
}
}
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
var valid501 = _errs1721 === errors;
if(!valid501){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/trails",schemaPath:"#/properties/trails/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1719 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suppressions !== undefined){
let data757 = data.suppressions;
const _errs1802 = errors;
if(errors === _errs1802){
if(Array.isArray(data757)){
var valid525 = true;
const len85 = data757.length;
for(let i85=0; i85<len85; i85++){
let data758 = data757[i85];
const _errs1804 = errors;
if(errors === _errs1804){
if(data758 && typeof data758 == "object" && !Array.isArray(data758)){
let missing194;
if(((((data758.rules === undefined) && (missing194 = "rules")) || ((data758.reason === undefined) && (missing194 = "reason"))) || ((data758.at === undefined) && (missing194 = "at"))) || ((data758.covers === undefined) && (missing194 = "covers"))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85,schemaPath:"#/properties/suppressions/items/required",keyword:"required",params:{missingProperty: missing194}}];
return false;
}
else {
if(data758.scope !== undefined){
const _errs1806 = errors;
if(typeof data758.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid526 = _errs1806 === errors;
}
else {
var valid526 = true;
}
if(valid526){
if(data758.rules !== undefined){
let data760 = data758.rules;
const _errs1809 = errors;
if(errors === _errs1809){
if(Array.isArray(data760)){
var valid528 = true;
const len86 = data760.length;
for(let i86=0; i86<len86; i86++){
const _errs1811 = errors;
if(typeof data760[i86] !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/rules/" + i86,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid528 = _errs1811 === errors;
if(!valid528){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/rules",schemaPath:"#/properties/suppressions/items/properties/rules/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid526 = _errs1809 === errors;
}
else {
var valid526 = true;
}
if(valid526){
if(data758.reason !== undefined){
const _errs1814 = errors;
if(typeof data758.reason !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/reason",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid526 = _errs1814 === errors;
}
else {
var valid526 = true;
}
if(valid526){
if(data758.until !== undefined){
const _errs1817 = errors;
if(typeof data758.until !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/until",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid526 = _errs1817 === errors;
}
else {
var valid526 = true;
}
if(valid526){
if(data758.at !== undefined){
let data764 = data758.at;
const _errs1820 = errors;
const _errs1821 = errors;
if(errors === _errs1821){
if(data764 && typeof data764 == "object" && !Array.isArray(data764)){
let missing195;
if((((((data764.file === undefined) && (missing195 = "file")) || ((data764.startLine === undefined) && (missing195 = "startLine"))) || ((data764.startColumn === undefined) && (missing195 = "startColumn"))) || ((data764.endLine === undefined) && (missing195 = "endLine"))) || ((data764.endColumn === undefined) && (missing195 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing195}}];
return false;
}
else {
if(data764.file !== undefined){
const _errs1823 = errors;
if(typeof data764.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid533 = _errs1823 === errors;
}
else {
var valid533 = true;
}
if(valid533){
if(data764.startLine !== undefined){
let data766 = data764.startLine;
const _errs1825 = errors;
if(!(((typeof data766 == "number") && (!(data766 % 1) && !isNaN(data766))) && (isFinite(data766)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid533 = _errs1825 === errors;
}
else {
var valid533 = true;
}
if(valid533){
if(data764.startColumn !== undefined){
let data767 = data764.startColumn;
const _errs1827 = errors;
if(!(((typeof data767 == "number") && (!(data767 % 1) && !isNaN(data767))) && (isFinite(data767)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid533 = _errs1827 === errors;
}
else {
var valid533 = true;
}
if(valid533){
if(data764.endLine !== undefined){
let data768 = data764.endLine;
const _errs1829 = errors;
if(!(((typeof data768 == "number") && (!(data768 % 1) && !isNaN(data768))) && (isFinite(data768)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid533 = _errs1829 === errors;
}
else {
var valid533 = true;
}
if(valid533){
if(data764.endColumn !== undefined){
let data769 = data764.endColumn;
const _errs1831 = errors;
if(!(((typeof data769 == "number") && (!(data769 % 1) && !isNaN(data769))) && (isFinite(data769)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid533 = _errs1831 === errors;
}
else {
var valid533 = true;
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
var valid526 = _errs1820 === errors;
}
else {
var valid526 = true;
}
if(valid526){
if(data758.covers !== undefined){
let data770 = data758.covers;
const _errs1833 = errors;
const _errs1834 = errors;
if(errors === _errs1834){
if(data770 && typeof data770 == "object" && !Array.isArray(data770)){
let missing196;
if((((((data770.file === undefined) && (missing196 = "file")) || ((data770.startLine === undefined) && (missing196 = "startLine"))) || ((data770.startColumn === undefined) && (missing196 = "startColumn"))) || ((data770.endLine === undefined) && (missing196 = "endLine"))) || ((data770.endColumn === undefined) && (missing196 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/covers",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing196}}];
return false;
}
else {
if(data770.file !== undefined){
const _errs1836 = errors;
if(typeof data770.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/covers/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid535 = _errs1836 === errors;
}
else {
var valid535 = true;
}
if(valid535){
if(data770.startLine !== undefined){
let data772 = data770.startLine;
const _errs1838 = errors;
if(!(((typeof data772 == "number") && (!(data772 % 1) && !isNaN(data772))) && (isFinite(data772)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/covers/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid535 = _errs1838 === errors;
}
else {
var valid535 = true;
}
if(valid535){
if(data770.startColumn !== undefined){
let data773 = data770.startColumn;
const _errs1840 = errors;
if(!(((typeof data773 == "number") && (!(data773 % 1) && !isNaN(data773))) && (isFinite(data773)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/covers/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid535 = _errs1840 === errors;
}
else {
var valid535 = true;
}
if(valid535){
if(data770.endLine !== undefined){
let data774 = data770.endLine;
const _errs1842 = errors;
if(!(((typeof data774 == "number") && (!(data774 % 1) && !isNaN(data774))) && (isFinite(data774)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/covers/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid535 = _errs1842 === errors;
}
else {
var valid535 = true;
}
if(valid535){
if(data770.endColumn !== undefined){
let data775 = data770.endColumn;
const _errs1844 = errors;
if(!(((typeof data775 == "number") && (!(data775 % 1) && !isNaN(data775))) && (isFinite(data775)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i85+"/covers/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid535 = _errs1844 === errors;
}
else {
var valid535 = true;
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
var valid526 = _errs1833 === errors;
}
else {
var valid526 = true;
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
var valid525 = _errs1804 === errors;
if(!valid525){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/suppressions",schemaPath:"#/properties/suppressions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1802 === errors;
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
