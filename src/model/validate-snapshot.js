// Derived from snapshot-schema.ts by `npm run generate`.
/* eslint-disable */
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"title":"hushlint snapshot","type":"object","required":["version","takenAt","scopes"],"properties":{"version":{"$ref":"#/$defs/string"},"takenAt":{"title":"an ISO 8601 time","type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$"},"scopes":{"title":"a list of scopes","type":"array","items":{"title":"a scope","type":"object","required":["id","world","listed"],"properties":{"id":{"$ref":"#/$defs/string"},"world":{"$ref":"#/$defs/string"},"partition":{"$ref":"#/$defs/string"},"account":{"$ref":"#/$defs/string"},"region":{"$ref":"#/$defs/string"},"root":{"$ref":"#/$defs/string"},"repositoryId":{"$ref":"#/$defs/string"},"listed":{"title":"kinds that were listed","type":"object","additionalProperties":{"title":"true or { \"unread\": reason }","type":["boolean","object"],"if":{"type":"boolean"},"then":{"title":"true or { \"unread\": reason }","const":true},"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}}}}}},"secrets":{"title":"a list of secrets","type":"array","items":{"title":"a resource","type":"object","required":["arn"],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"description":{"$ref":"#/$defs/observedText"},"tags":{"$ref":"#/$defs/tags"},"type":{"$ref":"#/$defs/observedStringOrNull"},"owningService":{"$ref":"#/$defs/observedStringOrNull"},"kmsKeyId":{"$ref":"#/$defs/observedText"},"rotation":{"title":"rotation settings, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["enabled"],"properties":{"enabled":{"$ref":"#/$defs/boolean"},"functionArn":{"$ref":"#/$defs/textOrNull"},"automaticallyAfterDays":{"$ref":"#/$defs/numberOrNull"},"scheduleExpression":{"$ref":"#/$defs/textOrNull"},"duration":{"$ref":"#/$defs/stringOrNull"}}}},"lastRotatedAt":{"$ref":"#/$defs/observedTime"},"nextRotationAt":{"$ref":"#/$defs/observedTime"},"createdAt":{"$ref":"#/$defs/observedTime"},"lastChangedAt":{"$ref":"#/$defs/observedTime"},"lastAccessedAt":{"$ref":"#/$defs/observedTime"},"deletedAt":{"$ref":"#/$defs/observedTime"},"primaryRegion":{"$ref":"#/$defs/observedStringOrNull"},"replicas":{"title":"a list of replicas or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a replica","type":"object","required":["region"],"properties":{"region":{"$ref":"#/$defs/text"},"kmsKeyId":{"$ref":"#/$defs/textOrNull"},"status":{"$ref":"#/$defs/stringOrNull"},"statusMessage":{"$ref":"#/$defs/stringOrNull"},"lastAccessedAt":{"$ref":"#/$defs/timeOrNull"}}}},"versions":{"title":"a list of versions or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a version","type":"object","required":["id","stages"],"properties":{"id":{"$ref":"#/$defs/string"},"stages":{"title":"a list of strings","type":"array","items":{"$ref":"#/$defs/string"}},"createdAt":{"$ref":"#/$defs/timeOrNull"},"lastAccessedAt":{"$ref":"#/$defs/timeOrNull"}}}},"resourcePolicy":{"$ref":"#/$defs/policy"},"value":{"title":"the shape of a value, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["origin"],"properties":{"origin":{"$ref":"#/$defs/string"},"words":{"$ref":"#/$defs/string"},"keys":{"title":"a list of names","type":"array","items":{"$ref":"#/$defs/string"}},"from":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"inState":{"title":"where state is kept, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["backend","by"],"properties":{"backend":{"$ref":"#/$defs/string"},"by":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"openTags":{"$ref":"#/$defs/observedBoolean"},"recoveryDays":{"title":"a number, null or { \"unread\": reason }","type":["number","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"recoveryAt":{"title":"a place, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"$ref":"#/$defs/location"}},"retained":{"title":"true, false, null or { \"unread\": reason }","type":["boolean","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}}}}},"parameters":{"title":"a list of parameters","type":"array","items":{"title":"a resource","type":"object","required":["arn"],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"type":{"$ref":"#/$defs/observedString"},"tier":{"$ref":"#/$defs/observedString"},"dataType":{"$ref":"#/$defs/observedStringOrNull"},"description":{"$ref":"#/$defs/observedText"},"tags":{"$ref":"#/$defs/tags"},"kmsKeyId":{"$ref":"#/$defs/observedText"},"lastModifiedAt":{"$ref":"#/$defs/observedTime"},"policies":{"title":"a list of parameter policies or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a parameter policy","type":"object","required":["type","status"],"properties":{"type":{"$ref":"#/$defs/string"},"status":{"$ref":"#/$defs/stringOrNull"},"expiresAt":{"$ref":"#/$defs/timeOrNull"}}}},"resourcePolicies":{"title":"a list of policy documents or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a policy document","type":"object"}},"value":{"title":"the shape of a value, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["origin"],"properties":{"origin":{"$ref":"#/$defs/string"},"words":{"$ref":"#/$defs/string"},"keys":{"title":"a list of names","type":"array","items":{"$ref":"#/$defs/string"}},"from":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"inState":{"title":"where state is kept, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["backend","by"],"properties":{"backend":{"$ref":"#/$defs/string"},"by":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"openTags":{"$ref":"#/$defs/observedBoolean"}}}},"keys":{"title":"a list of keys","type":"array","items":{"title":"a resource","type":"object","required":["arn"],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"aliases":{"title":"a list of aliases or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"$ref":"#/$defs/text"}},"manager":{"$ref":"#/$defs/observedString"},"state":{"$ref":"#/$defs/observedString"},"deletionAt":{"$ref":"#/$defs/observedTime"},"origin":{"$ref":"#/$defs/observedString"},"spec":{"$ref":"#/$defs/observedString"},"multiRegion":{"$ref":"#/$defs/observedStringOrNull"},"createdAt":{"$ref":"#/$defs/observedTime"},"rotation":{"title":"rotation settings or { \"unread\": reason }","type":["object"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["enabled"],"properties":{"enabled":{"$ref":"#/$defs/boolean"},"periodDays":{"$ref":"#/$defs/numberOrNull"}}}},"policy":{"$ref":"#/$defs/policy"},"grants":{"title":"a list of grants or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a grant","type":"object","required":["grantee","operations"],"properties":{"id":{"$ref":"#/$defs/string"},"grantee":{"$ref":"#/$defs/text"},"operations":{"title":"a list of operations","type":"array","items":{"$ref":"#/$defs/string"}},"encryptionContext":{"title":"an encryption context or null","type":["object","null"],"additionalProperties":{"$ref":"#/$defs/text"}}}}}}}},"accounts":{"title":"a list of accounts","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"highThroughput":{"$ref":"#/$defs/observedBoolean"},"defaultParameterTier":{"$ref":"#/$defs/observedString"},"organization":{"title":"an organization, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["id","managementAccount"],"properties":{"id":{"$ref":"#/$defs/string"},"managementAccount":{"$ref":"#/$defs/string"}}}},"organizationPath":{"$ref":"#/$defs/observedStringOrNull"},"organizationAccounts":{"title":"a list of account ids or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"$ref":"#/$defs/string"}},"serviceControl":{"title":"a list of levels, null or { \"unread\": reason }","type":["array","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a list of policy ids","type":"array","items":{"$ref":"#/$defs/string"}}},"resourceControl":{"title":"a list of levels, null or { \"unread\": reason }","type":["array","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a list of policy ids","type":"array","items":{"$ref":"#/$defs/string"}}}}}},"workloads":{"title":"a list of workloads","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"type":{"$ref":"#/$defs/observedString"},"references":{"title":"a list of references or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a reference","type":"object","required":["to","target","how"],"properties":{"to":{"$ref":"#/$defs/string"},"target":{"$ref":"#/$defs/text"},"address":{"$ref":"#/$defs/string"},"jsonKey":{"$ref":"#/$defs/textOrNull"},"versionId":{"$ref":"#/$defs/textOrNull"},"versionStage":{"$ref":"#/$defs/textOrNull"},"how":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"environment":{"title":"a list of variables or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a variable","type":"object","required":["name","value"],"properties":{"name":{"$ref":"#/$defs/text"},"value":{"title":"the shape of a value","type":"object","required":["origin"],"properties":{"origin":{"$ref":"#/$defs/string"},"words":{"$ref":"#/$defs/string"},"keys":{"title":"a list of names","type":"array","items":{"$ref":"#/$defs/string"}},"from":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}},"at":{"$ref":"#/$defs/location"}}}},"cache":{"title":"a cache, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["by","ttlSeconds"],"properties":{"by":{"$ref":"#/$defs/string"},"ttlSeconds":{"$ref":"#/$defs/number"},"at":{"$ref":"#/$defs/location"}}}},"refreshSeconds":{"title":"a number, null or { \"unread\": reason }","type":["number","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"refreshAt":{"title":"a place, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"$ref":"#/$defs/location"}},"copies":{"title":"a number or { \"unread\": reason }","type":["number","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"restartsOnRotation":{"$ref":"#/$defs/observedBoolean"},"role":{"$ref":"#/$defs/observedText"},"roleAddress":{"$ref":"#/$defs/observedStringOrNull"},"executionRole":{"$ref":"#/$defs/observedText"},"executionRoleAddress":{"$ref":"#/$defs/observedStringOrNull"},"runtime":{"$ref":"#/$defs/observedText"},"invokePolicy":{"$ref":"#/$defs/policy"},"layers":{"title":"a list of layers or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"$ref":"#/$defs/text"}}}}},"databases":{"title":"a list of databases","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"type":{"$ref":"#/$defs/observedString"},"engine":{"$ref":"#/$defs/observedText"},"managedPassword":{"$ref":"#/$defs/observedBoolean"},"password":{"title":"the shape of a value, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["origin"],"properties":{"origin":{"$ref":"#/$defs/string"},"words":{"$ref":"#/$defs/string"},"keys":{"title":"a list of names","type":"array","items":{"$ref":"#/$defs/string"}},"from":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"passwordSecrets":{"title":"a list of addresses or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"$ref":"#/$defs/string"}}}}},"declarations":{"title":"a list of declarations","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"role":{"$ref":"#/$defs/observedString"},"value":{"title":"the shape of a value, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["origin"],"properties":{"origin":{"$ref":"#/$defs/string"},"words":{"$ref":"#/$defs/string"},"keys":{"title":"a list of names","type":"array","items":{"$ref":"#/$defs/string"}},"from":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"sensitive":{"$ref":"#/$defs/observedBoolean"},"exported":{"$ref":"#/$defs/observedBoolean"},"inState":{"title":"where state is kept, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["backend","by"],"properties":{"backend":{"$ref":"#/$defs/string"},"by":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}}}}},"principals":{"title":"a list of principals","type":"array","items":{"title":"a resource","type":"object","required":["arn"],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"type":{"$ref":"#/$defs/observedString"},"path":{"$ref":"#/$defs/observedText"},"tags":{"$ref":"#/$defs/tags"},"trust":{"$ref":"#/$defs/policy"},"policies":{"title":"a list of policies or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a policy","type":"object","required":["policy"],"properties":{"policy":{"$ref":"#/$defs/text"},"address":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"groups":{"title":"a list of groups or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a group","type":"object","required":["group"],"properties":{"group":{"$ref":"#/$defs/text"},"address":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"boundary":{"title":"a policy, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["policy"],"properties":{"policy":{"$ref":"#/$defs/text"},"address":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"activeKeys":{"title":"a number or { \"unread\": reason }","type":["number","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"uniqueId":{"$ref":"#/$defs/observedStringOrNull"},"createdAt":{"$ref":"#/$defs/observedTime"}}}},"policies":{"title":"a list of policies","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"id":{"$ref":"#/$defs/string"},"name":{"$ref":"#/$defs/observedText"},"type":{"$ref":"#/$defs/observedString"},"document":{"$ref":"#/$defs/policy"}}}},"trails":{"title":"a list of trails","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"logging":{"$ref":"#/$defs/observedBoolean"},"multiRegion":{"$ref":"#/$defs/observedBoolean"},"organization":{"$ref":"#/$defs/observedBoolean"},"recordsReads":{"$ref":"#/$defs/observedBoolean"},"recordsKms":{"$ref":"#/$defs/observedBoolean"}}}},"usage":{"title":"who reads","type":"object","required":["from","to","source","coverage","rows","peaks"],"properties":{"from":{"title":"an ISO 8601 time","type":"string"},"to":{"title":"an ISO 8601 time","type":"string"},"source":{"$ref":"#/$defs/string"},"coverage":{"title":"a list of accounts and Regions","type":"array","items":{"title":"what is known of one","type":"object","required":["account","region","from","to","complete"],"properties":{"account":{"$ref":"#/$defs/string"},"region":{"$ref":"#/$defs/string"},"from":{"title":"an ISO 8601 time","type":"string"},"to":{"title":"an ISO 8601 time","type":"string"},"complete":{"title":"true or { \"unread\": reason }","type":["boolean","object"],"if":{"type":"boolean"},"then":{"title":"true or { \"unread\": reason }","const":true},"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"damagedDays":{"title":"a list of days","type":"array","items":{"$ref":"#/$defs/string"}},"sampled":{"title":"a number above 0 up to 1","type":"number","exclusiveMinimum":0,"maximum":1},"keyEvents":{"title":"true","const":true}}}},"rows":{"title":"a list of calls","type":"array","items":{"title":"calls","type":"object","required":["resource","account","region","principal","workload","kind","event","error","count","first","last","hours","replay"],"properties":{"resource":{"$ref":"#/$defs/string"},"account":{"$ref":"#/$defs/string"},"region":{"$ref":"#/$defs/string"},"principal":{"$ref":"#/$defs/string"},"workload":{"$ref":"#/$defs/stringOrNull"},"kind":{"$ref":"#/$defs/string"},"event":{"$ref":"#/$defs/string"},"error":{"$ref":"#/$defs/stringOrNull"},"count":{"title":"a whole number of 0 or more","type":"integer","minimum":0},"first":{"title":"an ISO 8601 time","type":"string"},"last":{"title":"an ISO 8601 time","type":"string"},"hours":{"title":"24 whole numbers","type":"array","items":{"title":"a whole number of 0 or more","type":"integer","minimum":0},"minItems":24,"maxItems":24},"replay":{"title":"calls that a cache would still make, by its seconds","type":"object","additionalProperties":{"title":"least and most calls","type":"array","items":{"title":"a whole number of 0 or more","type":"integer","minimum":0},"minItems":2,"maxItems":2}}}}},"peaks":{"title":"a list of peaks","type":"array","items":{"title":"a peak","type":"object","required":["account","region","group","resource","perSecond"],"properties":{"account":{"$ref":"#/$defs/string"},"region":{"$ref":"#/$defs/string"},"group":{"$ref":"#/$defs/string"},"resource":{"$ref":"#/$defs/stringOrNull"},"perSecond":{"title":"a whole number of 0 or more","type":"integer","minimum":0}}}},"keyUses":{"title":"a list of uses of keys","type":"array","items":{"title":"uses of a key","type":"object","required":["key","account","region","resource","count"],"properties":{"key":{"$ref":"#/$defs/string"},"account":{"$ref":"#/$defs/string"},"region":{"$ref":"#/$defs/string"},"resource":{"$ref":"#/$defs/stringOrNull"},"count":{"title":"a whole number of 0 or more","type":"integer","minimum":0}}}}}},"suppressions":{"title":"a list of suppressions","type":"array","items":{"title":"a suppression","type":"object","required":["rules","reason","at","covers"],"properties":{"scope":{"$ref":"#/$defs/string"},"rules":{"title":"a list of rule names","type":"array","items":{"$ref":"#/$defs/string"}},"reason":{"$ref":"#/$defs/string"},"until":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"covers":{"$ref":"#/$defs/location"}}}}},"$defs":{"string":{"title":"a string","type":"string"},"stringOrNull":{"title":"a string or null","type":["string","null"]},"number":{"title":"a number","type":"number"},"numberOrNull":{"title":"a number or null","type":["number","null"]},"boolean":{"title":"true or false","type":"boolean"},"text":{"title":"text: a string or a list of parts","type":["string","array"],"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}},"textOrNull":{"title":"text or null","type":["string","array","null"],"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}},"timeOrNull":{"title":"an ISO 8601 time or null","type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"},"observedString":{"title":"a string or { \"unread\": reason }","type":["string","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"observedStringOrNull":{"title":"a string, null or { \"unread\": reason }","type":["string","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"observedBoolean":{"title":"true, false or { \"unread\": reason }","type":["boolean","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"observedText":{"title":"text, null or { \"unread\": reason }","type":["string","array","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}},"observedTime":{"title":"an ISO 8601 time, null or { \"unread\": reason }","type":["string","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"},"location":{"title":"a place in a file","type":"object","required":["file","startLine","startColumn","endLine","endColumn"],"properties":{"file":{"title":"a string","type":"string"},"startLine":{"title":"an integer","type":"integer"},"startColumn":{"title":"an integer","type":"integer"},"endLine":{"title":"an integer","type":"integer"},"endColumn":{"title":"an integer","type":"integer"}}},"policy":{"title":"a policy document, null or { \"unread\": reason }","type":["object","null"],"properties":{"Statement":{"title":"a statement or a list of statements","type":["object","array"],"items":{"title":"a statement","type":"object"}}}},"tags":{"title":"tags or { \"unread\": reason }","type":["object"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"additionalProperties":{"title":"text: a string or a list of parts","type":["string","array"],"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}}}}}};
const schema12 = {"title":"a string","type":"string"};
const schema20 = {"title":"text: a string or a list of parts","type":["string","array"],"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}};
const schema24 = {"title":"a place in a file","type":"object","required":["file","startLine","startColumn","endLine","endColumn"],"properties":{"file":{"title":"a string","type":"string"},"startLine":{"title":"an integer","type":"integer"},"startColumn":{"title":"an integer","type":"integer"},"endLine":{"title":"an integer","type":"integer"},"endColumn":{"title":"an integer","type":"integer"}}};
const schema25 = {"title":"text, null or { \"unread\": reason }","type":["string","array","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}};
const schema27 = {"title":"tags or { \"unread\": reason }","type":["object"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"additionalProperties":{"title":"text: a string or a list of parts","type":["string","array"],"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}}}};
const schema28 = {"title":"a string, null or { \"unread\": reason }","type":["string","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}};
const schema31 = {"title":"true or false","type":"boolean"};
const schema32 = {"title":"text or null","type":["string","array","null"],"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}};
const schema33 = {"title":"a number or null","type":["number","null"]};
const schema35 = {"title":"a string or null","type":["string","null"]};
const schema36 = {"title":"an ISO 8601 time, null or { \"unread\": reason }","type":["string","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"};
const schema47 = {"title":"an ISO 8601 time or null","type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"};
const schema52 = {"title":"a policy document, null or { \"unread\": reason }","type":["object","null"],"properties":{"Statement":{"title":"a statement or a list of statements","type":["object","array"],"items":{"title":"a statement","type":"object"}}}};
const schema61 = {"title":"true, false or { \"unread\": reason }","type":["boolean","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}};
const schema69 = {"title":"a string or { \"unread\": reason }","type":["string","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}};
const schema143 = {"title":"a number","type":"number"};
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
if(data3.repositoryId !== undefined){
const _errs28 = errors;
if(typeof data3.repositoryId !== "string"){
validate10.errors = [{instancePath:instancePath+"/scopes/" + i0+"/repositoryId",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.listed !== undefined){
let data11 = data3.listed;
const _errs31 = errors;
if(errors === _errs31){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key0 in data11){
let data12 = data11[key0];
const _errs34 = errors;
if((typeof data12 !== "boolean") && (!(data12 && typeof data12 == "object" && !Array.isArray(data12)))){
validate10.errors = [{instancePath:instancePath+"/scopes/" + i0+"/listed/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scopes/items/properties/listed/additionalProperties/type",keyword:"type",params:{type: schema11.properties.scopes.items.properties.listed.additionalProperties.type}}];
return false;
}
const _errs36 = errors;
let valid12 = true;
const _errs37 = errors;
if(typeof data12 !== "boolean"){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs37 === errors;
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs39 = errors;
if(true !== data12){
validate10.errors = [{instancePath:instancePath+"/scopes/" + i0+"/listed/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scopes/items/properties/listed/additionalProperties/then/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var _valid0 = _errs39 === errors;
valid12 = _valid0;
}
if(!valid12){
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
if(errors === _errs34){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing2;
if((data12.unread === undefined) && (missing2 = "unread")){
validate10.errors = [{instancePath:instancePath+"/scopes/" + i0+"/listed/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scopes/items/properties/listed/additionalProperties/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
if(data12.unread !== undefined){
const _errs40 = errors;
if(typeof data12.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/scopes/" + i0+"/listed/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/unread",schemaPath:"#/properties/scopes/items/properties/listed/additionalProperties/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid13 = _errs40 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data12.detail !== undefined){
const _errs42 = errors;
if(typeof data12.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/scopes/" + i0+"/listed/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/detail",schemaPath:"#/properties/scopes/items/properties/listed/additionalProperties/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid13 = _errs42 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
var valid11 = _errs34 === errors;
if(!valid11){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/scopes/" + i0+"/listed",schemaPath:"#/properties/scopes/items/properties/listed/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid3 = _errs31 === errors;
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
let data15 = data.secrets;
const _errs44 = errors;
if(errors === _errs44){
if(Array.isArray(data15)){
var valid14 = true;
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
const _errs46 = errors;
if(errors === _errs46){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing3;
if((data16.arn === undefined) && (missing3 = "arn")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1,schemaPath:"#/properties/secrets/items/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
if(data16.arn !== undefined){
let data17 = data16.arn;
const _errs48 = errors;
const _errs49 = errors;
if((typeof data17 !== "string") && (!(Array.isArray(data17)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema20.type}}];
return false;
}
if(errors === _errs49){
if(Array.isArray(data17)){
var valid17 = true;
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
const _errs51 = errors;
if((typeof data18 !== "string") && (!(data18 && typeof data18 == "object" && !Array.isArray(data18)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/arn/" + i2,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema20.items.type}}];
return false;
}
if(errors === _errs51){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing4;
if((data18.hole === undefined) && (missing4 = "hole")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/arn/" + i2,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
if(data18.hole !== undefined){
const _errs53 = errors;
if(typeof data18.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/arn/" + i2+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid18 = _errs53 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data18.width !== undefined){
let data20 = data18.width;
const _errs55 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/arn/" + i2+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid18 = _errs55 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
var valid17 = _errs51 === errors;
if(!valid17){
break;
}
}
}
}
var valid15 = _errs48 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data16.scope !== undefined){
const _errs57 = errors;
if(typeof data16.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid15 = _errs57 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data16.address !== undefined){
const _errs60 = errors;
if(typeof data16.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid15 = _errs60 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data16.construct !== undefined){
const _errs63 = errors;
if(typeof data16.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid15 = _errs63 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data16.at !== undefined){
let data24 = data16.at;
const _errs66 = errors;
const _errs67 = errors;
if(errors === _errs67){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing5;
if((((((data24.file === undefined) && (missing5 = "file")) || ((data24.startLine === undefined) && (missing5 = "startLine"))) || ((data24.startColumn === undefined) && (missing5 = "startColumn"))) || ((data24.endLine === undefined) && (missing5 = "endLine"))) || ((data24.endColumn === undefined) && (missing5 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
if(data24.file !== undefined){
const _errs69 = errors;
if(typeof data24.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid23 = _errs69 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data24.startLine !== undefined){
let data26 = data24.startLine;
const _errs71 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid23 = _errs71 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data24.startColumn !== undefined){
let data27 = data24.startColumn;
const _errs73 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid23 = _errs73 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data24.endLine !== undefined){
let data28 = data24.endLine;
const _errs75 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid23 = _errs75 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data24.endColumn !== undefined){
let data29 = data24.endColumn;
const _errs77 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid23 = _errs77 === errors;
}
else {
var valid23 = true;
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
var valid15 = _errs66 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data16.name !== undefined){
let data30 = data16.name;
const _errs79 = errors;
const _errs80 = errors;
if((typeof data30 != "object") && (typeof data30 !== "string")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema25.type}}];
return false;
}
if(errors === _errs80){
if(Array.isArray(data30)){
var valid25 = true;
const len3 = data30.length;
for(let i3=0; i3<len3; i3++){
let data31 = data30[i3];
const _errs82 = errors;
if((typeof data31 !== "string") && (!(data31 && typeof data31 == "object" && !Array.isArray(data31)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/name/" + i3,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema25.items.type}}];
return false;
}
if(errors === _errs82){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing6;
if((data31.hole === undefined) && (missing6 = "hole")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/name/" + i3,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
if(data31.hole !== undefined){
const _errs84 = errors;
if(typeof data31.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/name/" + i3+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid26 = _errs84 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data31.width !== undefined){
let data33 = data31.width;
const _errs86 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/name/" + i3+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid26 = _errs86 === errors;
}
else {
var valid26 = true;
}
}
}
}
}
var valid25 = _errs82 === errors;
if(!valid25){
break;
}
}
}
if(errors === _errs80){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing7;
if((data30.unread === undefined) && (missing7 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
if(data30.unread !== undefined){
const _errs88 = errors;
if(typeof data30.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid27 = _errs88 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data30.detail !== undefined){
const _errs90 = errors;
if(typeof data30.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid27 = _errs90 === errors;
}
else {
var valid27 = true;
}
}
}
}
}
}
var valid15 = _errs79 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data16.description !== undefined){
let data36 = data16.description;
const _errs92 = errors;
const _errs93 = errors;
if((typeof data36 != "object") && (typeof data36 !== "string")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/description",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema25.type}}];
return false;
}
if(errors === _errs93){
if(Array.isArray(data36)){
var valid29 = true;
const len4 = data36.length;
for(let i4=0; i4<len4; i4++){
let data37 = data36[i4];
const _errs95 = errors;
if((typeof data37 !== "string") && (!(data37 && typeof data37 == "object" && !Array.isArray(data37)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/description/" + i4,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema25.items.type}}];
return false;
}
if(errors === _errs95){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
let missing8;
if((data37.hole === undefined) && (missing8 = "hole")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/description/" + i4,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
if(data37.hole !== undefined){
const _errs97 = errors;
if(typeof data37.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/description/" + i4+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid30 = _errs97 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data37.width !== undefined){
let data39 = data37.width;
const _errs99 = errors;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/description/" + i4+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid30 = _errs99 === errors;
}
else {
var valid30 = true;
}
}
}
}
}
var valid29 = _errs95 === errors;
if(!valid29){
break;
}
}
}
if(errors === _errs93){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
let missing9;
if((data36.unread === undefined) && (missing9 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/description",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
if(data36.unread !== undefined){
const _errs101 = errors;
if(typeof data36.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/description/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid31 = _errs101 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data36.detail !== undefined){
const _errs103 = errors;
if(typeof data36.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/description/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid31 = _errs103 === errors;
}
else {
var valid31 = true;
}
}
}
}
}
}
var valid15 = _errs92 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data16.tags !== undefined){
let data42 = data16.tags;
const _errs105 = errors;
if(!(data42 && typeof data42 == "object" && !Array.isArray(data42))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/tags",schemaPath:"#/$defs/tags/type",keyword:"type",params:{type: schema27.type}}];
return false;
}
const _errs108 = errors;
let valid33 = true;
const _errs109 = errors;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
let missing10;
if((data42.unread === undefined) && (missing10 = "unread")){
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
var _valid1 = _errs109 === errors;
errors = _errs108;
if(vErrors !== null){
if(_errs108){
vErrors.length = _errs108;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid1){
const _errs110 = errors;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.unread !== undefined){
const _errs111 = errors;
if(typeof data42.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/tags/unread",schemaPath:"#/$defs/tags/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid34 = _errs111 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data42.detail !== undefined){
const _errs113 = errors;
if(typeof data42.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/tags/detail",schemaPath:"#/$defs/tags/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid34 = _errs113 === errors;
}
else {
var valid34 = true;
}
}
}
var _valid1 = _errs110 === errors;
valid33 = _valid1;
ifClause0 = "then";
}
else {
const _errs115 = errors;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key1 in data42){
let data45 = data42[key1];
const _errs117 = errors;
if((typeof data45 !== "string") && (!(Array.isArray(data45)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/tags/else/additionalProperties/type",keyword:"type",params:{type: schema27.else.additionalProperties.type}}];
return false;
}
if(errors === _errs117){
if(Array.isArray(data45)){
var valid36 = true;
const len5 = data45.length;
for(let i5=0; i5<len5; i5++){
let data46 = data45[i5];
const _errs119 = errors;
if((typeof data46 !== "string") && (!(data46 && typeof data46 == "object" && !Array.isArray(data46)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,schemaPath:"#/$defs/tags/else/additionalProperties/items/type",keyword:"type",params:{type: schema27.else.additionalProperties.items.type}}];
return false;
}
if(errors === _errs119){
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
let missing11;
if((data46.hole === undefined) && (missing11 = "hole")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,schemaPath:"#/$defs/tags/else/additionalProperties/items/required",keyword:"required",params:{missingProperty: missing11}}];
return false;
}
else {
if(data46.hole !== undefined){
const _errs121 = errors;
if(typeof data46.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5+"/hole",schemaPath:"#/$defs/tags/else/additionalProperties/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid37 = _errs121 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data46.width !== undefined){
let data48 = data46.width;
const _errs123 = errors;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5+"/width",schemaPath:"#/$defs/tags/else/additionalProperties/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid37 = _errs123 === errors;
}
else {
var valid37 = true;
}
}
}
}
}
var valid36 = _errs119 === errors;
if(!valid36){
break;
}
}
}
}
var valid35 = _errs117 === errors;
if(!valid35){
break;
}
}
}
var _valid1 = _errs115 === errors;
valid33 = _valid1;
ifClause0 = "else";
}
if(!valid33){
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
var valid15 = _errs105 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data16.type !== undefined){
let data49 = data16.type;
const _errs125 = errors;
const _errs126 = errors;
if(((typeof data49 !== "string") && (data49 !== null)) && (!(data49 && typeof data49 == "object" && !Array.isArray(data49)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/type",schemaPath:"#/$defs/observedStringOrNull/type",keyword:"type",params:{type: schema28.type}}];
return false;
}
if(errors === _errs126){
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
let missing12;
if((data49.unread === undefined) && (missing12 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/type",schemaPath:"#/$defs/observedStringOrNull/required",keyword:"required",params:{missingProperty: missing12}}];
return false;
}
else {
if(data49.unread !== undefined){
const _errs128 = errors;
if(typeof data49.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/type/unread",schemaPath:"#/$defs/observedStringOrNull/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid39 = _errs128 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data49.detail !== undefined){
const _errs130 = errors;
if(typeof data49.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/type/detail",schemaPath:"#/$defs/observedStringOrNull/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid39 = _errs130 === errors;
}
else {
var valid39 = true;
}
}
}
}
}
var valid15 = _errs125 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data16.owningService !== undefined){
let data52 = data16.owningService;
const _errs132 = errors;
const _errs133 = errors;
if(((typeof data52 !== "string") && (data52 !== null)) && (!(data52 && typeof data52 == "object" && !Array.isArray(data52)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/owningService",schemaPath:"#/$defs/observedStringOrNull/type",keyword:"type",params:{type: schema28.type}}];
return false;
}
if(errors === _errs133){
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
let missing13;
if((data52.unread === undefined) && (missing13 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/owningService",schemaPath:"#/$defs/observedStringOrNull/required",keyword:"required",params:{missingProperty: missing13}}];
return false;
}
else {
if(data52.unread !== undefined){
const _errs135 = errors;
if(typeof data52.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/owningService/unread",schemaPath:"#/$defs/observedStringOrNull/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid41 = _errs135 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data52.detail !== undefined){
const _errs137 = errors;
if(typeof data52.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/owningService/detail",schemaPath:"#/$defs/observedStringOrNull/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid41 = _errs137 === errors;
}
else {
var valid41 = true;
}
}
}
}
}
var valid15 = _errs132 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data16.kmsKeyId !== undefined){
let data55 = data16.kmsKeyId;
const _errs139 = errors;
const _errs140 = errors;
if((typeof data55 != "object") && (typeof data55 !== "string")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/kmsKeyId",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema25.type}}];
return false;
}
if(errors === _errs140){
if(Array.isArray(data55)){
var valid43 = true;
const len6 = data55.length;
for(let i6=0; i6<len6; i6++){
let data56 = data55[i6];
const _errs142 = errors;
if((typeof data56 !== "string") && (!(data56 && typeof data56 == "object" && !Array.isArray(data56)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/kmsKeyId/" + i6,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema25.items.type}}];
return false;
}
if(errors === _errs142){
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
let missing14;
if((data56.hole === undefined) && (missing14 = "hole")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/kmsKeyId/" + i6,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing14}}];
return false;
}
else {
if(data56.hole !== undefined){
const _errs144 = errors;
if(typeof data56.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/kmsKeyId/" + i6+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid44 = _errs144 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data56.width !== undefined){
let data58 = data56.width;
const _errs146 = errors;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/kmsKeyId/" + i6+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid44 = _errs146 === errors;
}
else {
var valid44 = true;
}
}
}
}
}
var valid43 = _errs142 === errors;
if(!valid43){
break;
}
}
}
if(errors === _errs140){
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
let missing15;
if((data55.unread === undefined) && (missing15 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/kmsKeyId",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing15}}];
return false;
}
else {
if(data55.unread !== undefined){
const _errs148 = errors;
if(typeof data55.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/kmsKeyId/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid45 = _errs148 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data55.detail !== undefined){
const _errs150 = errors;
if(typeof data55.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/kmsKeyId/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid45 = _errs150 === errors;
}
else {
var valid45 = true;
}
}
}
}
}
}
var valid15 = _errs139 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data16.rotation !== undefined){
let data61 = data16.rotation;
const _errs152 = errors;
if((!(data61 && typeof data61 == "object" && !Array.isArray(data61))) && (data61 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation",schemaPath:"#/properties/secrets/items/properties/rotation/type",keyword:"type",params:{type: schema11.properties.secrets.items.properties.rotation.type}}];
return false;
}
const _errs154 = errors;
let valid46 = true;
const _errs155 = errors;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
let missing16;
if((data61.unread === undefined) && (missing16 = "unread")){
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
var _valid2 = _errs155 === errors;
errors = _errs154;
if(vErrors !== null){
if(_errs154){
vErrors.length = _errs154;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid2){
const _errs156 = errors;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.unread !== undefined){
const _errs157 = errors;
if(typeof data61.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/unread",schemaPath:"#/properties/secrets/items/properties/rotation/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid47 = _errs157 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data61.detail !== undefined){
const _errs159 = errors;
if(typeof data61.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/detail",schemaPath:"#/properties/secrets/items/properties/rotation/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid47 = _errs159 === errors;
}
else {
var valid47 = true;
}
}
}
var _valid2 = _errs156 === errors;
valid46 = _valid2;
ifClause1 = "then";
}
else {
const _errs161 = errors;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
let missing17;
if((data61.enabled === undefined) && (missing17 = "enabled")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation",schemaPath:"#/properties/secrets/items/properties/rotation/else/required",keyword:"required",params:{missingProperty: missing17}}];
return false;
}
else {
if(data61.enabled !== undefined){
const _errs162 = errors;
if(typeof data61.enabled !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/enabled",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid48 = _errs162 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data61.functionArn !== undefined){
let data65 = data61.functionArn;
const _errs165 = errors;
const _errs166 = errors;
if(((typeof data65 !== "string") && (!(Array.isArray(data65)))) && (data65 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/functionArn",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema32.type}}];
return false;
}
if(errors === _errs166){
if(Array.isArray(data65)){
var valid51 = true;
const len7 = data65.length;
for(let i7=0; i7<len7; i7++){
let data66 = data65[i7];
const _errs168 = errors;
if((typeof data66 !== "string") && (!(data66 && typeof data66 == "object" && !Array.isArray(data66)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/functionArn/" + i7,schemaPath:"#/$defs/textOrNull/items/type",keyword:"type",params:{type: schema32.items.type}}];
return false;
}
if(errors === _errs168){
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
let missing18;
if((data66.hole === undefined) && (missing18 = "hole")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/functionArn/" + i7,schemaPath:"#/$defs/textOrNull/items/required",keyword:"required",params:{missingProperty: missing18}}];
return false;
}
else {
if(data66.hole !== undefined){
const _errs170 = errors;
if(typeof data66.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/functionArn/" + i7+"/hole",schemaPath:"#/$defs/textOrNull/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid52 = _errs170 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data66.width !== undefined){
let data68 = data66.width;
const _errs172 = errors;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/functionArn/" + i7+"/width",schemaPath:"#/$defs/textOrNull/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid52 = _errs172 === errors;
}
else {
var valid52 = true;
}
}
}
}
}
var valid51 = _errs168 === errors;
if(!valid51){
break;
}
}
}
}
var valid48 = _errs165 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data61.automaticallyAfterDays !== undefined){
let data69 = data61.automaticallyAfterDays;
const _errs174 = errors;
if((!((typeof data69 == "number") && (isFinite(data69)))) && (data69 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/automaticallyAfterDays",schemaPath:"#/$defs/numberOrNull/type",keyword:"type",params:{type: schema33.type}}];
return false;
}
var valid48 = _errs174 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data61.scheduleExpression !== undefined){
let data70 = data61.scheduleExpression;
const _errs177 = errors;
const _errs178 = errors;
if(((typeof data70 !== "string") && (!(Array.isArray(data70)))) && (data70 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/scheduleExpression",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema32.type}}];
return false;
}
if(errors === _errs178){
if(Array.isArray(data70)){
var valid55 = true;
const len8 = data70.length;
for(let i8=0; i8<len8; i8++){
let data71 = data70[i8];
const _errs180 = errors;
if((typeof data71 !== "string") && (!(data71 && typeof data71 == "object" && !Array.isArray(data71)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/scheduleExpression/" + i8,schemaPath:"#/$defs/textOrNull/items/type",keyword:"type",params:{type: schema32.items.type}}];
return false;
}
if(errors === _errs180){
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
let missing19;
if((data71.hole === undefined) && (missing19 = "hole")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/scheduleExpression/" + i8,schemaPath:"#/$defs/textOrNull/items/required",keyword:"required",params:{missingProperty: missing19}}];
return false;
}
else {
if(data71.hole !== undefined){
const _errs182 = errors;
if(typeof data71.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/scheduleExpression/" + i8+"/hole",schemaPath:"#/$defs/textOrNull/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid56 = _errs182 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data71.width !== undefined){
let data73 = data71.width;
const _errs184 = errors;
if(!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/scheduleExpression/" + i8+"/width",schemaPath:"#/$defs/textOrNull/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid56 = _errs184 === errors;
}
else {
var valid56 = true;
}
}
}
}
}
var valid55 = _errs180 === errors;
if(!valid55){
break;
}
}
}
}
var valid48 = _errs177 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data61.duration !== undefined){
let data74 = data61.duration;
const _errs186 = errors;
if((typeof data74 !== "string") && (data74 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/rotation/duration",schemaPath:"#/$defs/stringOrNull/type",keyword:"type",params:{type: schema35.type}}];
return false;
}
var valid48 = _errs186 === errors;
}
else {
var valid48 = true;
}
}
}
}
}
}
}
var _valid2 = _errs161 === errors;
valid46 = _valid2;
ifClause1 = "else";
}
if(!valid46){
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
var valid15 = _errs152 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data16.lastRotatedAt !== undefined){
let data75 = data16.lastRotatedAt;
const _errs189 = errors;
const _errs190 = errors;
if(((typeof data75 !== "string") && (data75 !== null)) && (!(data75 && typeof data75 == "object" && !Array.isArray(data75)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastRotatedAt",schemaPath:"#/$defs/observedTime/type",keyword:"type",params:{type: schema36.type}}];
return false;
}
if(errors === _errs190){
if(typeof data75 === "string"){
if(!pattern1.test(data75)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastRotatedAt",schemaPath:"#/$defs/observedTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
if(errors === _errs190){
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
let missing20;
if((data75.unread === undefined) && (missing20 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastRotatedAt",schemaPath:"#/$defs/observedTime/required",keyword:"required",params:{missingProperty: missing20}}];
return false;
}
else {
if(data75.unread !== undefined){
const _errs192 = errors;
if(typeof data75.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastRotatedAt/unread",schemaPath:"#/$defs/observedTime/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid59 = _errs192 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data75.detail !== undefined){
const _errs194 = errors;
if(typeof data75.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastRotatedAt/detail",schemaPath:"#/$defs/observedTime/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid59 = _errs194 === errors;
}
else {
var valid59 = true;
}
}
}
}
}
}
var valid15 = _errs189 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data16.nextRotationAt !== undefined){
let data78 = data16.nextRotationAt;
const _errs196 = errors;
const _errs197 = errors;
if(((typeof data78 !== "string") && (data78 !== null)) && (!(data78 && typeof data78 == "object" && !Array.isArray(data78)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/nextRotationAt",schemaPath:"#/$defs/observedTime/type",keyword:"type",params:{type: schema36.type}}];
return false;
}
if(errors === _errs197){
if(typeof data78 === "string"){
if(!pattern1.test(data78)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/nextRotationAt",schemaPath:"#/$defs/observedTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
if(errors === _errs197){
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
let missing21;
if((data78.unread === undefined) && (missing21 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/nextRotationAt",schemaPath:"#/$defs/observedTime/required",keyword:"required",params:{missingProperty: missing21}}];
return false;
}
else {
if(data78.unread !== undefined){
const _errs199 = errors;
if(typeof data78.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/nextRotationAt/unread",schemaPath:"#/$defs/observedTime/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid61 = _errs199 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data78.detail !== undefined){
const _errs201 = errors;
if(typeof data78.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/nextRotationAt/detail",schemaPath:"#/$defs/observedTime/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid61 = _errs201 === errors;
}
else {
var valid61 = true;
}
}
}
}
}
}
var valid15 = _errs196 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data16.createdAt !== undefined){
let data81 = data16.createdAt;
const _errs203 = errors;
const _errs204 = errors;
if(((typeof data81 !== "string") && (data81 !== null)) && (!(data81 && typeof data81 == "object" && !Array.isArray(data81)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/createdAt",schemaPath:"#/$defs/observedTime/type",keyword:"type",params:{type: schema36.type}}];
return false;
}
if(errors === _errs204){
if(typeof data81 === "string"){
if(!pattern1.test(data81)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/createdAt",schemaPath:"#/$defs/observedTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
if(errors === _errs204){
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
let missing22;
if((data81.unread === undefined) && (missing22 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/createdAt",schemaPath:"#/$defs/observedTime/required",keyword:"required",params:{missingProperty: missing22}}];
return false;
}
else {
if(data81.unread !== undefined){
const _errs206 = errors;
if(typeof data81.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/createdAt/unread",schemaPath:"#/$defs/observedTime/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid63 = _errs206 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data81.detail !== undefined){
const _errs208 = errors;
if(typeof data81.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/createdAt/detail",schemaPath:"#/$defs/observedTime/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid63 = _errs208 === errors;
}
else {
var valid63 = true;
}
}
}
}
}
}
var valid15 = _errs203 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data16.lastChangedAt !== undefined){
let data84 = data16.lastChangedAt;
const _errs210 = errors;
const _errs211 = errors;
if(((typeof data84 !== "string") && (data84 !== null)) && (!(data84 && typeof data84 == "object" && !Array.isArray(data84)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastChangedAt",schemaPath:"#/$defs/observedTime/type",keyword:"type",params:{type: schema36.type}}];
return false;
}
if(errors === _errs211){
if(typeof data84 === "string"){
if(!pattern1.test(data84)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastChangedAt",schemaPath:"#/$defs/observedTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
if(errors === _errs211){
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
let missing23;
if((data84.unread === undefined) && (missing23 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastChangedAt",schemaPath:"#/$defs/observedTime/required",keyword:"required",params:{missingProperty: missing23}}];
return false;
}
else {
if(data84.unread !== undefined){
const _errs213 = errors;
if(typeof data84.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastChangedAt/unread",schemaPath:"#/$defs/observedTime/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid65 = _errs213 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data84.detail !== undefined){
const _errs215 = errors;
if(typeof data84.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastChangedAt/detail",schemaPath:"#/$defs/observedTime/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid65 = _errs215 === errors;
}
else {
var valid65 = true;
}
}
}
}
}
}
var valid15 = _errs210 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data16.lastAccessedAt !== undefined){
let data87 = data16.lastAccessedAt;
const _errs217 = errors;
const _errs218 = errors;
if(((typeof data87 !== "string") && (data87 !== null)) && (!(data87 && typeof data87 == "object" && !Array.isArray(data87)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastAccessedAt",schemaPath:"#/$defs/observedTime/type",keyword:"type",params:{type: schema36.type}}];
return false;
}
if(errors === _errs218){
if(typeof data87 === "string"){
if(!pattern1.test(data87)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastAccessedAt",schemaPath:"#/$defs/observedTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
if(errors === _errs218){
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
let missing24;
if((data87.unread === undefined) && (missing24 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastAccessedAt",schemaPath:"#/$defs/observedTime/required",keyword:"required",params:{missingProperty: missing24}}];
return false;
}
else {
if(data87.unread !== undefined){
const _errs220 = errors;
if(typeof data87.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastAccessedAt/unread",schemaPath:"#/$defs/observedTime/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid67 = _errs220 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data87.detail !== undefined){
const _errs222 = errors;
if(typeof data87.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/lastAccessedAt/detail",schemaPath:"#/$defs/observedTime/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid67 = _errs222 === errors;
}
else {
var valid67 = true;
}
}
}
}
}
}
var valid15 = _errs217 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data16.deletedAt !== undefined){
let data90 = data16.deletedAt;
const _errs224 = errors;
const _errs225 = errors;
if(((typeof data90 !== "string") && (data90 !== null)) && (!(data90 && typeof data90 == "object" && !Array.isArray(data90)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/deletedAt",schemaPath:"#/$defs/observedTime/type",keyword:"type",params:{type: schema36.type}}];
return false;
}
if(errors === _errs225){
if(typeof data90 === "string"){
if(!pattern1.test(data90)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/deletedAt",schemaPath:"#/$defs/observedTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
if(errors === _errs225){
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
let missing25;
if((data90.unread === undefined) && (missing25 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/deletedAt",schemaPath:"#/$defs/observedTime/required",keyword:"required",params:{missingProperty: missing25}}];
return false;
}
else {
if(data90.unread !== undefined){
const _errs227 = errors;
if(typeof data90.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/deletedAt/unread",schemaPath:"#/$defs/observedTime/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid69 = _errs227 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data90.detail !== undefined){
const _errs229 = errors;
if(typeof data90.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/deletedAt/detail",schemaPath:"#/$defs/observedTime/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid69 = _errs229 === errors;
}
else {
var valid69 = true;
}
}
}
}
}
}
var valid15 = _errs224 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data16.primaryRegion !== undefined){
let data93 = data16.primaryRegion;
const _errs231 = errors;
const _errs232 = errors;
if(((typeof data93 !== "string") && (data93 !== null)) && (!(data93 && typeof data93 == "object" && !Array.isArray(data93)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/primaryRegion",schemaPath:"#/$defs/observedStringOrNull/type",keyword:"type",params:{type: schema28.type}}];
return false;
}
if(errors === _errs232){
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
let missing26;
if((data93.unread === undefined) && (missing26 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/primaryRegion",schemaPath:"#/$defs/observedStringOrNull/required",keyword:"required",params:{missingProperty: missing26}}];
return false;
}
else {
if(data93.unread !== undefined){
const _errs234 = errors;
if(typeof data93.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/primaryRegion/unread",schemaPath:"#/$defs/observedStringOrNull/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid71 = _errs234 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data93.detail !== undefined){
const _errs236 = errors;
if(typeof data93.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/primaryRegion/detail",schemaPath:"#/$defs/observedStringOrNull/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid71 = _errs236 === errors;
}
else {
var valid71 = true;
}
}
}
}
}
var valid15 = _errs231 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data16.replicas !== undefined){
let data96 = data16.replicas;
const _errs238 = errors;
if(!data96 || typeof data96 != "object"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas",schemaPath:"#/properties/secrets/items/properties/replicas/type",keyword:"type",params:{type: schema11.properties.secrets.items.properties.replicas.type}}];
return false;
}
if(errors === _errs238){
if(Array.isArray(data96)){
var valid72 = true;
const len9 = data96.length;
for(let i9=0; i9<len9; i9++){
let data97 = data96[i9];
const _errs240 = errors;
if(errors === _errs240){
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
let missing27;
if((data97.region === undefined) && (missing27 = "region")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9,schemaPath:"#/properties/secrets/items/properties/replicas/items/required",keyword:"required",params:{missingProperty: missing27}}];
return false;
}
else {
if(data97.region !== undefined){
let data98 = data97.region;
const _errs242 = errors;
const _errs243 = errors;
if((typeof data98 !== "string") && (!(Array.isArray(data98)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9+"/region",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema20.type}}];
return false;
}
if(errors === _errs243){
if(Array.isArray(data98)){
var valid75 = true;
const len10 = data98.length;
for(let i10=0; i10<len10; i10++){
let data99 = data98[i10];
const _errs245 = errors;
if((typeof data99 !== "string") && (!(data99 && typeof data99 == "object" && !Array.isArray(data99)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9+"/region/" + i10,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema20.items.type}}];
return false;
}
if(errors === _errs245){
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
let missing28;
if((data99.hole === undefined) && (missing28 = "hole")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9+"/region/" + i10,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing28}}];
return false;
}
else {
if(data99.hole !== undefined){
const _errs247 = errors;
if(typeof data99.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9+"/region/" + i10+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid76 = _errs247 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data99.width !== undefined){
let data101 = data99.width;
const _errs249 = errors;
if(!(((typeof data101 == "number") && (!(data101 % 1) && !isNaN(data101))) && (isFinite(data101)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9+"/region/" + i10+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid76 = _errs249 === errors;
}
else {
var valid76 = true;
}
}
}
}
}
var valid75 = _errs245 === errors;
if(!valid75){
break;
}
}
}
}
var valid73 = _errs242 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data97.kmsKeyId !== undefined){
let data102 = data97.kmsKeyId;
const _errs251 = errors;
const _errs252 = errors;
if(((typeof data102 !== "string") && (!(Array.isArray(data102)))) && (data102 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9+"/kmsKeyId",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema32.type}}];
return false;
}
if(errors === _errs252){
if(Array.isArray(data102)){
var valid78 = true;
const len11 = data102.length;
for(let i11=0; i11<len11; i11++){
let data103 = data102[i11];
const _errs254 = errors;
if((typeof data103 !== "string") && (!(data103 && typeof data103 == "object" && !Array.isArray(data103)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9+"/kmsKeyId/" + i11,schemaPath:"#/$defs/textOrNull/items/type",keyword:"type",params:{type: schema32.items.type}}];
return false;
}
if(errors === _errs254){
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
let missing29;
if((data103.hole === undefined) && (missing29 = "hole")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9+"/kmsKeyId/" + i11,schemaPath:"#/$defs/textOrNull/items/required",keyword:"required",params:{missingProperty: missing29}}];
return false;
}
else {
if(data103.hole !== undefined){
const _errs256 = errors;
if(typeof data103.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9+"/kmsKeyId/" + i11+"/hole",schemaPath:"#/$defs/textOrNull/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid79 = _errs256 === errors;
}
else {
var valid79 = true;
}
if(valid79){
if(data103.width !== undefined){
let data105 = data103.width;
const _errs258 = errors;
if(!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9+"/kmsKeyId/" + i11+"/width",schemaPath:"#/$defs/textOrNull/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid79 = _errs258 === errors;
}
else {
var valid79 = true;
}
}
}
}
}
var valid78 = _errs254 === errors;
if(!valid78){
break;
}
}
}
}
var valid73 = _errs251 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data97.status !== undefined){
let data106 = data97.status;
const _errs260 = errors;
if((typeof data106 !== "string") && (data106 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9+"/status",schemaPath:"#/$defs/stringOrNull/type",keyword:"type",params:{type: schema35.type}}];
return false;
}
var valid73 = _errs260 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data97.statusMessage !== undefined){
let data107 = data97.statusMessage;
const _errs263 = errors;
if((typeof data107 !== "string") && (data107 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9+"/statusMessage",schemaPath:"#/$defs/stringOrNull/type",keyword:"type",params:{type: schema35.type}}];
return false;
}
var valid73 = _errs263 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data97.lastAccessedAt !== undefined){
let data108 = data97.lastAccessedAt;
const _errs266 = errors;
const _errs267 = errors;
if((typeof data108 !== "string") && (data108 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9+"/lastAccessedAt",schemaPath:"#/$defs/timeOrNull/type",keyword:"type",params:{type: schema47.type}}];
return false;
}
if(errors === _errs267){
if(typeof data108 === "string"){
if(!pattern1.test(data108)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/" + i9+"/lastAccessedAt",schemaPath:"#/$defs/timeOrNull/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
}
var valid73 = _errs266 === errors;
}
else {
var valid73 = true;
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
var valid72 = _errs240 === errors;
if(!valid72){
break;
}
}
}
if(errors === _errs238){
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
let missing30;
if((data96.unread === undefined) && (missing30 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas",schemaPath:"#/properties/secrets/items/properties/replicas/required",keyword:"required",params:{missingProperty: missing30}}];
return false;
}
else {
if(data96.unread !== undefined){
const _errs269 = errors;
if(typeof data96.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/unread",schemaPath:"#/properties/secrets/items/properties/replicas/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid83 = _errs269 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data96.detail !== undefined){
const _errs271 = errors;
if(typeof data96.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/replicas/detail",schemaPath:"#/properties/secrets/items/properties/replicas/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid83 = _errs271 === errors;
}
else {
var valid83 = true;
}
}
}
}
}
}
var valid15 = _errs238 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data16.versions !== undefined){
let data111 = data16.versions;
const _errs273 = errors;
if(!data111 || typeof data111 != "object"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/versions",schemaPath:"#/properties/secrets/items/properties/versions/type",keyword:"type",params:{type: schema11.properties.secrets.items.properties.versions.type}}];
return false;
}
if(errors === _errs273){
if(Array.isArray(data111)){
var valid84 = true;
const len12 = data111.length;
for(let i12=0; i12<len12; i12++){
let data112 = data111[i12];
const _errs275 = errors;
if(errors === _errs275){
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
let missing31;
if(((data112.id === undefined) && (missing31 = "id")) || ((data112.stages === undefined) && (missing31 = "stages"))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/versions/" + i12,schemaPath:"#/properties/secrets/items/properties/versions/items/required",keyword:"required",params:{missingProperty: missing31}}];
return false;
}
else {
if(data112.id !== undefined){
const _errs277 = errors;
if(typeof data112.id !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/versions/" + i12+"/id",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid85 = _errs277 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data112.stages !== undefined){
let data114 = data112.stages;
const _errs280 = errors;
if(errors === _errs280){
if(Array.isArray(data114)){
var valid87 = true;
const len13 = data114.length;
for(let i13=0; i13<len13; i13++){
const _errs282 = errors;
if(typeof data114[i13] !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/versions/" + i12+"/stages/" + i13,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid87 = _errs282 === errors;
if(!valid87){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/versions/" + i12+"/stages",schemaPath:"#/properties/secrets/items/properties/versions/items/properties/stages/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid85 = _errs280 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data112.createdAt !== undefined){
let data116 = data112.createdAt;
const _errs285 = errors;
const _errs286 = errors;
if((typeof data116 !== "string") && (data116 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/versions/" + i12+"/createdAt",schemaPath:"#/$defs/timeOrNull/type",keyword:"type",params:{type: schema47.type}}];
return false;
}
if(errors === _errs286){
if(typeof data116 === "string"){
if(!pattern1.test(data116)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/versions/" + i12+"/createdAt",schemaPath:"#/$defs/timeOrNull/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
}
var valid85 = _errs285 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data112.lastAccessedAt !== undefined){
let data117 = data112.lastAccessedAt;
const _errs288 = errors;
const _errs289 = errors;
if((typeof data117 !== "string") && (data117 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/versions/" + i12+"/lastAccessedAt",schemaPath:"#/$defs/timeOrNull/type",keyword:"type",params:{type: schema47.type}}];
return false;
}
if(errors === _errs289){
if(typeof data117 === "string"){
if(!pattern1.test(data117)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/versions/" + i12+"/lastAccessedAt",schemaPath:"#/$defs/timeOrNull/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
}
var valid85 = _errs288 === errors;
}
else {
var valid85 = true;
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
var valid84 = _errs275 === errors;
if(!valid84){
break;
}
}
}
if(errors === _errs273){
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
let missing32;
if((data111.unread === undefined) && (missing32 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/versions",schemaPath:"#/properties/secrets/items/properties/versions/required",keyword:"required",params:{missingProperty: missing32}}];
return false;
}
else {
if(data111.unread !== undefined){
const _errs291 = errors;
if(typeof data111.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/versions/unread",schemaPath:"#/properties/secrets/items/properties/versions/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid91 = _errs291 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data111.detail !== undefined){
const _errs293 = errors;
if(typeof data111.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/versions/detail",schemaPath:"#/properties/secrets/items/properties/versions/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid91 = _errs293 === errors;
}
else {
var valid91 = true;
}
}
}
}
}
}
var valid15 = _errs273 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data16.resourcePolicy !== undefined){
let data120 = data16.resourcePolicy;
const _errs295 = errors;
const _errs296 = errors;
if((!(data120 && typeof data120 == "object" && !Array.isArray(data120))) && (data120 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/resourcePolicy",schemaPath:"#/$defs/policy/type",keyword:"type",params:{type: schema52.type}}];
return false;
}
if(errors === _errs296){
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
if(data120.Statement !== undefined){
let data121 = data120.Statement;
const _errs298 = errors;
if(!data121 || typeof data121 != "object"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/resourcePolicy/Statement",schemaPath:"#/$defs/policy/properties/Statement/type",keyword:"type",params:{type: schema52.properties.Statement.type}}];
return false;
}
if(errors === _errs298){
if(Array.isArray(data121)){
var valid94 = true;
const len14 = data121.length;
for(let i14=0; i14<len14; i14++){
let data122 = data121[i14];
const _errs300 = errors;
if(!(data122 && typeof data122 == "object" && !Array.isArray(data122))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/resourcePolicy/Statement/" + i14,schemaPath:"#/$defs/policy/properties/Statement/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid94 = _errs300 === errors;
if(!valid94){
break;
}
}
}
}
}
}
}
var valid15 = _errs295 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data16.value !== undefined){
let data123 = data16.value;
const _errs302 = errors;
if((!(data123 && typeof data123 == "object" && !Array.isArray(data123))) && (data123 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value",schemaPath:"#/properties/secrets/items/properties/value/type",keyword:"type",params:{type: schema11.properties.secrets.items.properties.value.type}}];
return false;
}
const _errs304 = errors;
let valid95 = true;
const _errs305 = errors;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
let missing33;
if((data123.unread === undefined) && (missing33 = "unread")){
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
var _valid3 = _errs305 === errors;
errors = _errs304;
if(vErrors !== null){
if(_errs304){
vErrors.length = _errs304;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid3){
const _errs306 = errors;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
if(data123.unread !== undefined){
const _errs307 = errors;
if(typeof data123.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/unread",schemaPath:"#/properties/secrets/items/properties/value/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid96 = _errs307 === errors;
}
else {
var valid96 = true;
}
if(valid96){
if(data123.detail !== undefined){
const _errs309 = errors;
if(typeof data123.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/detail",schemaPath:"#/properties/secrets/items/properties/value/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid96 = _errs309 === errors;
}
else {
var valid96 = true;
}
}
}
var _valid3 = _errs306 === errors;
valid95 = _valid3;
ifClause2 = "then";
}
else {
const _errs311 = errors;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
let missing34;
if((data123.origin === undefined) && (missing34 = "origin")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value",schemaPath:"#/properties/secrets/items/properties/value/else/required",keyword:"required",params:{missingProperty: missing34}}];
return false;
}
else {
if(data123.origin !== undefined){
const _errs312 = errors;
if(typeof data123.origin !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/origin",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid97 = _errs312 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data123.words !== undefined){
const _errs315 = errors;
if(typeof data123.words !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/words",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid97 = _errs315 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data123.keys !== undefined){
let data128 = data123.keys;
const _errs318 = errors;
if(errors === _errs318){
if(Array.isArray(data128)){
var valid100 = true;
const len15 = data128.length;
for(let i15=0; i15<len15; i15++){
const _errs320 = errors;
if(typeof data128[i15] !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/keys/" + i15,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid100 = _errs320 === errors;
if(!valid100){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/keys",schemaPath:"#/properties/secrets/items/properties/value/else/properties/keys/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid97 = _errs318 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data123.from !== undefined){
const _errs323 = errors;
if(typeof data123.from !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/from",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid97 = _errs323 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data123.at !== undefined){
let data131 = data123.at;
const _errs326 = errors;
const _errs327 = errors;
if(errors === _errs327){
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
let missing35;
if((((((data131.file === undefined) && (missing35 = "file")) || ((data131.startLine === undefined) && (missing35 = "startLine"))) || ((data131.startColumn === undefined) && (missing35 = "startColumn"))) || ((data131.endLine === undefined) && (missing35 = "endLine"))) || ((data131.endColumn === undefined) && (missing35 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing35}}];
return false;
}
else {
if(data131.file !== undefined){
const _errs329 = errors;
if(typeof data131.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid104 = _errs329 === errors;
}
else {
var valid104 = true;
}
if(valid104){
if(data131.startLine !== undefined){
let data133 = data131.startLine;
const _errs331 = errors;
if(!(((typeof data133 == "number") && (!(data133 % 1) && !isNaN(data133))) && (isFinite(data133)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid104 = _errs331 === errors;
}
else {
var valid104 = true;
}
if(valid104){
if(data131.startColumn !== undefined){
let data134 = data131.startColumn;
const _errs333 = errors;
if(!(((typeof data134 == "number") && (!(data134 % 1) && !isNaN(data134))) && (isFinite(data134)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid104 = _errs333 === errors;
}
else {
var valid104 = true;
}
if(valid104){
if(data131.endLine !== undefined){
let data135 = data131.endLine;
const _errs335 = errors;
if(!(((typeof data135 == "number") && (!(data135 % 1) && !isNaN(data135))) && (isFinite(data135)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid104 = _errs335 === errors;
}
else {
var valid104 = true;
}
if(valid104){
if(data131.endColumn !== undefined){
let data136 = data131.endColumn;
const _errs337 = errors;
if(!(((typeof data136 == "number") && (!(data136 % 1) && !isNaN(data136))) && (isFinite(data136)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/value/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid104 = _errs337 === errors;
}
else {
var valid104 = true;
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
var valid97 = _errs326 === errors;
}
else {
var valid97 = true;
}
}
}
}
}
}
}
var _valid3 = _errs311 === errors;
valid95 = _valid3;
ifClause2 = "else";
}
if(!valid95){
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
var valid15 = _errs302 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data16.inState !== undefined){
let data137 = data16.inState;
const _errs339 = errors;
if((!(data137 && typeof data137 == "object" && !Array.isArray(data137))) && (data137 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState",schemaPath:"#/properties/secrets/items/properties/inState/type",keyword:"type",params:{type: schema11.properties.secrets.items.properties.inState.type}}];
return false;
}
const _errs341 = errors;
let valid105 = true;
const _errs342 = errors;
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
let missing36;
if((data137.unread === undefined) && (missing36 = "unread")){
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
var _valid4 = _errs342 === errors;
errors = _errs341;
if(vErrors !== null){
if(_errs341){
vErrors.length = _errs341;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid4){
const _errs343 = errors;
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
if(data137.unread !== undefined){
const _errs344 = errors;
if(typeof data137.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState/unread",schemaPath:"#/properties/secrets/items/properties/inState/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid106 = _errs344 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data137.detail !== undefined){
const _errs346 = errors;
if(typeof data137.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState/detail",schemaPath:"#/properties/secrets/items/properties/inState/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid106 = _errs346 === errors;
}
else {
var valid106 = true;
}
}
}
var _valid4 = _errs343 === errors;
valid105 = _valid4;
ifClause3 = "then";
}
else {
const _errs348 = errors;
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
let missing37;
if(((data137.backend === undefined) && (missing37 = "backend")) || ((data137.by === undefined) && (missing37 = "by"))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState",schemaPath:"#/properties/secrets/items/properties/inState/else/required",keyword:"required",params:{missingProperty: missing37}}];
return false;
}
else {
if(data137.backend !== undefined){
const _errs349 = errors;
if(typeof data137.backend !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState/backend",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid107 = _errs349 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data137.by !== undefined){
const _errs352 = errors;
if(typeof data137.by !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState/by",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid107 = _errs352 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data137.at !== undefined){
let data142 = data137.at;
const _errs355 = errors;
const _errs356 = errors;
if(errors === _errs356){
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
let missing38;
if((((((data142.file === undefined) && (missing38 = "file")) || ((data142.startLine === undefined) && (missing38 = "startLine"))) || ((data142.startColumn === undefined) && (missing38 = "startColumn"))) || ((data142.endLine === undefined) && (missing38 = "endLine"))) || ((data142.endColumn === undefined) && (missing38 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing38}}];
return false;
}
else {
if(data142.file !== undefined){
const _errs358 = errors;
if(typeof data142.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid111 = _errs358 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data142.startLine !== undefined){
let data144 = data142.startLine;
const _errs360 = errors;
if(!(((typeof data144 == "number") && (!(data144 % 1) && !isNaN(data144))) && (isFinite(data144)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid111 = _errs360 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data142.startColumn !== undefined){
let data145 = data142.startColumn;
const _errs362 = errors;
if(!(((typeof data145 == "number") && (!(data145 % 1) && !isNaN(data145))) && (isFinite(data145)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid111 = _errs362 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data142.endLine !== undefined){
let data146 = data142.endLine;
const _errs364 = errors;
if(!(((typeof data146 == "number") && (!(data146 % 1) && !isNaN(data146))) && (isFinite(data146)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid111 = _errs364 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data142.endColumn !== undefined){
let data147 = data142.endColumn;
const _errs366 = errors;
if(!(((typeof data147 == "number") && (!(data147 % 1) && !isNaN(data147))) && (isFinite(data147)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/inState/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid111 = _errs366 === errors;
}
else {
var valid111 = true;
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
var valid107 = _errs355 === errors;
}
else {
var valid107 = true;
}
}
}
}
}
var _valid4 = _errs348 === errors;
valid105 = _valid4;
ifClause3 = "else";
}
if(!valid105){
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
var valid15 = _errs339 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data16.openTags !== undefined){
let data148 = data16.openTags;
const _errs368 = errors;
const _errs369 = errors;
if((typeof data148 !== "boolean") && (!(data148 && typeof data148 == "object" && !Array.isArray(data148)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/openTags",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema61.type}}];
return false;
}
if(errors === _errs369){
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
let missing39;
if((data148.unread === undefined) && (missing39 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/openTags",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing39}}];
return false;
}
else {
if(data148.unread !== undefined){
const _errs371 = errors;
if(typeof data148.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/openTags/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid113 = _errs371 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data148.detail !== undefined){
const _errs373 = errors;
if(typeof data148.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/openTags/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid113 = _errs373 === errors;
}
else {
var valid113 = true;
}
}
}
}
}
var valid15 = _errs368 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data16.recoveryDays !== undefined){
let data151 = data16.recoveryDays;
const _errs375 = errors;
if(((!((typeof data151 == "number") && (isFinite(data151)))) && (data151 !== null)) && (!(data151 && typeof data151 == "object" && !Array.isArray(data151)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/recoveryDays",schemaPath:"#/properties/secrets/items/properties/recoveryDays/type",keyword:"type",params:{type: schema11.properties.secrets.items.properties.recoveryDays.type}}];
return false;
}
if(errors === _errs375){
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
let missing40;
if((data151.unread === undefined) && (missing40 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/recoveryDays",schemaPath:"#/properties/secrets/items/properties/recoveryDays/required",keyword:"required",params:{missingProperty: missing40}}];
return false;
}
else {
if(data151.unread !== undefined){
const _errs377 = errors;
if(typeof data151.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/recoveryDays/unread",schemaPath:"#/properties/secrets/items/properties/recoveryDays/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid114 = _errs377 === errors;
}
else {
var valid114 = true;
}
if(valid114){
if(data151.detail !== undefined){
const _errs379 = errors;
if(typeof data151.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/recoveryDays/detail",schemaPath:"#/properties/secrets/items/properties/recoveryDays/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid114 = _errs379 === errors;
}
else {
var valid114 = true;
}
}
}
}
}
var valid15 = _errs375 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data16.recoveryAt !== undefined){
let data154 = data16.recoveryAt;
const _errs381 = errors;
if((!(data154 && typeof data154 == "object" && !Array.isArray(data154))) && (data154 !== null)){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/recoveryAt",schemaPath:"#/properties/secrets/items/properties/recoveryAt/type",keyword:"type",params:{type: schema11.properties.secrets.items.properties.recoveryAt.type}}];
return false;
}
const _errs383 = errors;
let valid115 = true;
const _errs384 = errors;
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
let missing41;
if((data154.unread === undefined) && (missing41 = "unread")){
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
var _valid5 = _errs384 === errors;
errors = _errs383;
if(vErrors !== null){
if(_errs383){
vErrors.length = _errs383;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid5){
const _errs385 = errors;
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
if(data154.unread !== undefined){
const _errs386 = errors;
if(typeof data154.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/recoveryAt/unread",schemaPath:"#/properties/secrets/items/properties/recoveryAt/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid116 = _errs386 === errors;
}
else {
var valid116 = true;
}
if(valid116){
if(data154.detail !== undefined){
const _errs388 = errors;
if(typeof data154.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/recoveryAt/detail",schemaPath:"#/properties/secrets/items/properties/recoveryAt/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid116 = _errs388 === errors;
}
else {
var valid116 = true;
}
}
}
var _valid5 = _errs385 === errors;
valid115 = _valid5;
ifClause4 = "then";
}
else {
const _errs390 = errors;
const _errs391 = errors;
if(errors === _errs391){
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
let missing42;
if((((((data154.file === undefined) && (missing42 = "file")) || ((data154.startLine === undefined) && (missing42 = "startLine"))) || ((data154.startColumn === undefined) && (missing42 = "startColumn"))) || ((data154.endLine === undefined) && (missing42 = "endLine"))) || ((data154.endColumn === undefined) && (missing42 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/recoveryAt",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing42}}];
return false;
}
else {
if(data154.file !== undefined){
const _errs393 = errors;
if(typeof data154.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/recoveryAt/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid118 = _errs393 === errors;
}
else {
var valid118 = true;
}
if(valid118){
if(data154.startLine !== undefined){
let data158 = data154.startLine;
const _errs395 = errors;
if(!(((typeof data158 == "number") && (!(data158 % 1) && !isNaN(data158))) && (isFinite(data158)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/recoveryAt/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid118 = _errs395 === errors;
}
else {
var valid118 = true;
}
if(valid118){
if(data154.startColumn !== undefined){
let data159 = data154.startColumn;
const _errs397 = errors;
if(!(((typeof data159 == "number") && (!(data159 % 1) && !isNaN(data159))) && (isFinite(data159)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/recoveryAt/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid118 = _errs397 === errors;
}
else {
var valid118 = true;
}
if(valid118){
if(data154.endLine !== undefined){
let data160 = data154.endLine;
const _errs399 = errors;
if(!(((typeof data160 == "number") && (!(data160 % 1) && !isNaN(data160))) && (isFinite(data160)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/recoveryAt/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid118 = _errs399 === errors;
}
else {
var valid118 = true;
}
if(valid118){
if(data154.endColumn !== undefined){
let data161 = data154.endColumn;
const _errs401 = errors;
if(!(((typeof data161 == "number") && (!(data161 % 1) && !isNaN(data161))) && (isFinite(data161)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/recoveryAt/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid118 = _errs401 === errors;
}
else {
var valid118 = true;
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
var _valid5 = _errs390 === errors;
valid115 = _valid5;
ifClause4 = "else";
}
if(!valid115){
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
var valid15 = _errs381 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data16.retained !== undefined){
let data162 = data16.retained;
const _errs403 = errors;
if(((typeof data162 !== "boolean") && (data162 !== null)) && (!(data162 && typeof data162 == "object" && !Array.isArray(data162)))){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/retained",schemaPath:"#/properties/secrets/items/properties/retained/type",keyword:"type",params:{type: schema11.properties.secrets.items.properties.retained.type}}];
return false;
}
if(errors === _errs403){
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
let missing43;
if((data162.unread === undefined) && (missing43 = "unread")){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/retained",schemaPath:"#/properties/secrets/items/properties/retained/required",keyword:"required",params:{missingProperty: missing43}}];
return false;
}
else {
if(data162.unread !== undefined){
const _errs405 = errors;
if(typeof data162.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/retained/unread",schemaPath:"#/properties/secrets/items/properties/retained/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid119 = _errs405 === errors;
}
else {
var valid119 = true;
}
if(valid119){
if(data162.detail !== undefined){
const _errs407 = errors;
if(typeof data162.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/secrets/" + i1+"/retained/detail",schemaPath:"#/properties/secrets/items/properties/retained/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid119 = _errs407 === errors;
}
else {
var valid119 = true;
}
}
}
}
}
var valid15 = _errs403 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
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
var valid14 = _errs46 === errors;
if(!valid14){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parameters !== undefined){
let data165 = data.parameters;
const _errs409 = errors;
if(errors === _errs409){
if(Array.isArray(data165)){
var valid120 = true;
const len16 = data165.length;
for(let i16=0; i16<len16; i16++){
let data166 = data165[i16];
const _errs411 = errors;
if(errors === _errs411){
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
let missing44;
if((data166.arn === undefined) && (missing44 = "arn")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: missing44}}];
return false;
}
else {
if(data166.arn !== undefined){
let data167 = data166.arn;
const _errs413 = errors;
const _errs414 = errors;
if((typeof data167 !== "string") && (!(Array.isArray(data167)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema20.type}}];
return false;
}
if(errors === _errs414){
if(Array.isArray(data167)){
var valid123 = true;
const len17 = data167.length;
for(let i17=0; i17<len17; i17++){
let data168 = data167[i17];
const _errs416 = errors;
if((typeof data168 !== "string") && (!(data168 && typeof data168 == "object" && !Array.isArray(data168)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/arn/" + i17,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema20.items.type}}];
return false;
}
if(errors === _errs416){
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
let missing45;
if((data168.hole === undefined) && (missing45 = "hole")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/arn/" + i17,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing45}}];
return false;
}
else {
if(data168.hole !== undefined){
const _errs418 = errors;
if(typeof data168.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/arn/" + i17+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid124 = _errs418 === errors;
}
else {
var valid124 = true;
}
if(valid124){
if(data168.width !== undefined){
let data170 = data168.width;
const _errs420 = errors;
if(!(((typeof data170 == "number") && (!(data170 % 1) && !isNaN(data170))) && (isFinite(data170)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/arn/" + i17+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid124 = _errs420 === errors;
}
else {
var valid124 = true;
}
}
}
}
}
var valid123 = _errs416 === errors;
if(!valid123){
break;
}
}
}
}
var valid121 = _errs413 === errors;
}
else {
var valid121 = true;
}
if(valid121){
if(data166.scope !== undefined){
const _errs422 = errors;
if(typeof data166.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid121 = _errs422 === errors;
}
else {
var valid121 = true;
}
if(valid121){
if(data166.address !== undefined){
const _errs425 = errors;
if(typeof data166.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid121 = _errs425 === errors;
}
else {
var valid121 = true;
}
if(valid121){
if(data166.construct !== undefined){
const _errs428 = errors;
if(typeof data166.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid121 = _errs428 === errors;
}
else {
var valid121 = true;
}
if(valid121){
if(data166.at !== undefined){
let data174 = data166.at;
const _errs431 = errors;
const _errs432 = errors;
if(errors === _errs432){
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
let missing46;
if((((((data174.file === undefined) && (missing46 = "file")) || ((data174.startLine === undefined) && (missing46 = "startLine"))) || ((data174.startColumn === undefined) && (missing46 = "startColumn"))) || ((data174.endLine === undefined) && (missing46 = "endLine"))) || ((data174.endColumn === undefined) && (missing46 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing46}}];
return false;
}
else {
if(data174.file !== undefined){
const _errs434 = errors;
if(typeof data174.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid129 = _errs434 === errors;
}
else {
var valid129 = true;
}
if(valid129){
if(data174.startLine !== undefined){
let data176 = data174.startLine;
const _errs436 = errors;
if(!(((typeof data176 == "number") && (!(data176 % 1) && !isNaN(data176))) && (isFinite(data176)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid129 = _errs436 === errors;
}
else {
var valid129 = true;
}
if(valid129){
if(data174.startColumn !== undefined){
let data177 = data174.startColumn;
const _errs438 = errors;
if(!(((typeof data177 == "number") && (!(data177 % 1) && !isNaN(data177))) && (isFinite(data177)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid129 = _errs438 === errors;
}
else {
var valid129 = true;
}
if(valid129){
if(data174.endLine !== undefined){
let data178 = data174.endLine;
const _errs440 = errors;
if(!(((typeof data178 == "number") && (!(data178 % 1) && !isNaN(data178))) && (isFinite(data178)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid129 = _errs440 === errors;
}
else {
var valid129 = true;
}
if(valid129){
if(data174.endColumn !== undefined){
let data179 = data174.endColumn;
const _errs442 = errors;
if(!(((typeof data179 == "number") && (!(data179 % 1) && !isNaN(data179))) && (isFinite(data179)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid129 = _errs442 === errors;
}
else {
var valid129 = true;
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
var valid121 = _errs431 === errors;
}
else {
var valid121 = true;
}
if(valid121){
if(data166.name !== undefined){
let data180 = data166.name;
const _errs444 = errors;
const _errs445 = errors;
if((typeof data180 != "object") && (typeof data180 !== "string")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema25.type}}];
return false;
}
if(errors === _errs445){
if(Array.isArray(data180)){
var valid131 = true;
const len18 = data180.length;
for(let i18=0; i18<len18; i18++){
let data181 = data180[i18];
const _errs447 = errors;
if((typeof data181 !== "string") && (!(data181 && typeof data181 == "object" && !Array.isArray(data181)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/name/" + i18,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema25.items.type}}];
return false;
}
if(errors === _errs447){
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
let missing47;
if((data181.hole === undefined) && (missing47 = "hole")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/name/" + i18,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing47}}];
return false;
}
else {
if(data181.hole !== undefined){
const _errs449 = errors;
if(typeof data181.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/name/" + i18+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid132 = _errs449 === errors;
}
else {
var valid132 = true;
}
if(valid132){
if(data181.width !== undefined){
let data183 = data181.width;
const _errs451 = errors;
if(!(((typeof data183 == "number") && (!(data183 % 1) && !isNaN(data183))) && (isFinite(data183)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/name/" + i18+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid132 = _errs451 === errors;
}
else {
var valid132 = true;
}
}
}
}
}
var valid131 = _errs447 === errors;
if(!valid131){
break;
}
}
}
if(errors === _errs445){
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
let missing48;
if((data180.unread === undefined) && (missing48 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing48}}];
return false;
}
else {
if(data180.unread !== undefined){
const _errs453 = errors;
if(typeof data180.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid133 = _errs453 === errors;
}
else {
var valid133 = true;
}
if(valid133){
if(data180.detail !== undefined){
const _errs455 = errors;
if(typeof data180.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid133 = _errs455 === errors;
}
else {
var valid133 = true;
}
}
}
}
}
}
var valid121 = _errs444 === errors;
}
else {
var valid121 = true;
}
if(valid121){
if(data166.type !== undefined){
let data186 = data166.type;
const _errs457 = errors;
const _errs458 = errors;
if((typeof data186 !== "string") && (!(data186 && typeof data186 == "object" && !Array.isArray(data186)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/type",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema69.type}}];
return false;
}
if(errors === _errs458){
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
let missing49;
if((data186.unread === undefined) && (missing49 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/type",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing49}}];
return false;
}
else {
if(data186.unread !== undefined){
const _errs460 = errors;
if(typeof data186.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/type/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid135 = _errs460 === errors;
}
else {
var valid135 = true;
}
if(valid135){
if(data186.detail !== undefined){
const _errs462 = errors;
if(typeof data186.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/type/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid135 = _errs462 === errors;
}
else {
var valid135 = true;
}
}
}
}
}
var valid121 = _errs457 === errors;
}
else {
var valid121 = true;
}
if(valid121){
if(data166.tier !== undefined){
let data189 = data166.tier;
const _errs464 = errors;
const _errs465 = errors;
if((typeof data189 !== "string") && (!(data189 && typeof data189 == "object" && !Array.isArray(data189)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tier",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema69.type}}];
return false;
}
if(errors === _errs465){
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
let missing50;
if((data189.unread === undefined) && (missing50 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tier",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing50}}];
return false;
}
else {
if(data189.unread !== undefined){
const _errs467 = errors;
if(typeof data189.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tier/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid137 = _errs467 === errors;
}
else {
var valid137 = true;
}
if(valid137){
if(data189.detail !== undefined){
const _errs469 = errors;
if(typeof data189.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tier/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid137 = _errs469 === errors;
}
else {
var valid137 = true;
}
}
}
}
}
var valid121 = _errs464 === errors;
}
else {
var valid121 = true;
}
if(valid121){
if(data166.dataType !== undefined){
let data192 = data166.dataType;
const _errs471 = errors;
const _errs472 = errors;
if(((typeof data192 !== "string") && (data192 !== null)) && (!(data192 && typeof data192 == "object" && !Array.isArray(data192)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/dataType",schemaPath:"#/$defs/observedStringOrNull/type",keyword:"type",params:{type: schema28.type}}];
return false;
}
if(errors === _errs472){
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
let missing51;
if((data192.unread === undefined) && (missing51 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/dataType",schemaPath:"#/$defs/observedStringOrNull/required",keyword:"required",params:{missingProperty: missing51}}];
return false;
}
else {
if(data192.unread !== undefined){
const _errs474 = errors;
if(typeof data192.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/dataType/unread",schemaPath:"#/$defs/observedStringOrNull/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid139 = _errs474 === errors;
}
else {
var valid139 = true;
}
if(valid139){
if(data192.detail !== undefined){
const _errs476 = errors;
if(typeof data192.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/dataType/detail",schemaPath:"#/$defs/observedStringOrNull/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid139 = _errs476 === errors;
}
else {
var valid139 = true;
}
}
}
}
}
var valid121 = _errs471 === errors;
}
else {
var valid121 = true;
}
if(valid121){
if(data166.description !== undefined){
let data195 = data166.description;
const _errs478 = errors;
const _errs479 = errors;
if((typeof data195 != "object") && (typeof data195 !== "string")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/description",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema25.type}}];
return false;
}
if(errors === _errs479){
if(Array.isArray(data195)){
var valid141 = true;
const len19 = data195.length;
for(let i19=0; i19<len19; i19++){
let data196 = data195[i19];
const _errs481 = errors;
if((typeof data196 !== "string") && (!(data196 && typeof data196 == "object" && !Array.isArray(data196)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/description/" + i19,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema25.items.type}}];
return false;
}
if(errors === _errs481){
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
let missing52;
if((data196.hole === undefined) && (missing52 = "hole")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/description/" + i19,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing52}}];
return false;
}
else {
if(data196.hole !== undefined){
const _errs483 = errors;
if(typeof data196.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/description/" + i19+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid142 = _errs483 === errors;
}
else {
var valid142 = true;
}
if(valid142){
if(data196.width !== undefined){
let data198 = data196.width;
const _errs485 = errors;
if(!(((typeof data198 == "number") && (!(data198 % 1) && !isNaN(data198))) && (isFinite(data198)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/description/" + i19+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid142 = _errs485 === errors;
}
else {
var valid142 = true;
}
}
}
}
}
var valid141 = _errs481 === errors;
if(!valid141){
break;
}
}
}
if(errors === _errs479){
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
let missing53;
if((data195.unread === undefined) && (missing53 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/description",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing53}}];
return false;
}
else {
if(data195.unread !== undefined){
const _errs487 = errors;
if(typeof data195.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/description/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid143 = _errs487 === errors;
}
else {
var valid143 = true;
}
if(valid143){
if(data195.detail !== undefined){
const _errs489 = errors;
if(typeof data195.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/description/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid143 = _errs489 === errors;
}
else {
var valid143 = true;
}
}
}
}
}
}
var valid121 = _errs478 === errors;
}
else {
var valid121 = true;
}
if(valid121){
if(data166.tags !== undefined){
let data201 = data166.tags;
const _errs491 = errors;
if(!(data201 && typeof data201 == "object" && !Array.isArray(data201))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tags",schemaPath:"#/$defs/tags/type",keyword:"type",params:{type: schema27.type}}];
return false;
}
const _errs494 = errors;
let valid145 = true;
const _errs495 = errors;
if(data201 && typeof data201 == "object" && !Array.isArray(data201)){
let missing54;
if((data201.unread === undefined) && (missing54 = "unread")){
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
var _valid6 = _errs495 === errors;
errors = _errs494;
if(vErrors !== null){
if(_errs494){
vErrors.length = _errs494;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid6){
const _errs496 = errors;
if(data201 && typeof data201 == "object" && !Array.isArray(data201)){
if(data201.unread !== undefined){
const _errs497 = errors;
if(typeof data201.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tags/unread",schemaPath:"#/$defs/tags/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid146 = _errs497 === errors;
}
else {
var valid146 = true;
}
if(valid146){
if(data201.detail !== undefined){
const _errs499 = errors;
if(typeof data201.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tags/detail",schemaPath:"#/$defs/tags/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid146 = _errs499 === errors;
}
else {
var valid146 = true;
}
}
}
var _valid6 = _errs496 === errors;
valid145 = _valid6;
ifClause5 = "then";
}
else {
const _errs501 = errors;
if(data201 && typeof data201 == "object" && !Array.isArray(data201)){
for(const key2 in data201){
let data204 = data201[key2];
const _errs503 = errors;
if((typeof data204 !== "string") && (!(Array.isArray(data204)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/tags/else/additionalProperties/type",keyword:"type",params:{type: schema27.else.additionalProperties.type}}];
return false;
}
if(errors === _errs503){
if(Array.isArray(data204)){
var valid148 = true;
const len20 = data204.length;
for(let i20=0; i20<len20; i20++){
let data205 = data204[i20];
const _errs505 = errors;
if((typeof data205 !== "string") && (!(data205 && typeof data205 == "object" && !Array.isArray(data205)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20,schemaPath:"#/$defs/tags/else/additionalProperties/items/type",keyword:"type",params:{type: schema27.else.additionalProperties.items.type}}];
return false;
}
if(errors === _errs505){
if(data205 && typeof data205 == "object" && !Array.isArray(data205)){
let missing55;
if((data205.hole === undefined) && (missing55 = "hole")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20,schemaPath:"#/$defs/tags/else/additionalProperties/items/required",keyword:"required",params:{missingProperty: missing55}}];
return false;
}
else {
if(data205.hole !== undefined){
const _errs507 = errors;
if(typeof data205.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20+"/hole",schemaPath:"#/$defs/tags/else/additionalProperties/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid149 = _errs507 === errors;
}
else {
var valid149 = true;
}
if(valid149){
if(data205.width !== undefined){
let data207 = data205.width;
const _errs509 = errors;
if(!(((typeof data207 == "number") && (!(data207 % 1) && !isNaN(data207))) && (isFinite(data207)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20+"/width",schemaPath:"#/$defs/tags/else/additionalProperties/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid149 = _errs509 === errors;
}
else {
var valid149 = true;
}
}
}
}
}
var valid148 = _errs505 === errors;
if(!valid148){
break;
}
}
}
}
var valid147 = _errs503 === errors;
if(!valid147){
break;
}
}
}
var _valid6 = _errs501 === errors;
valid145 = _valid6;
ifClause5 = "else";
}
if(!valid145){
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
var valid121 = _errs491 === errors;
}
else {
var valid121 = true;
}
if(valid121){
if(data166.kmsKeyId !== undefined){
let data208 = data166.kmsKeyId;
const _errs511 = errors;
const _errs512 = errors;
if((typeof data208 != "object") && (typeof data208 !== "string")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/kmsKeyId",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema25.type}}];
return false;
}
if(errors === _errs512){
if(Array.isArray(data208)){
var valid151 = true;
const len21 = data208.length;
for(let i21=0; i21<len21; i21++){
let data209 = data208[i21];
const _errs514 = errors;
if((typeof data209 !== "string") && (!(data209 && typeof data209 == "object" && !Array.isArray(data209)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/kmsKeyId/" + i21,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema25.items.type}}];
return false;
}
if(errors === _errs514){
if(data209 && typeof data209 == "object" && !Array.isArray(data209)){
let missing56;
if((data209.hole === undefined) && (missing56 = "hole")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/kmsKeyId/" + i21,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing56}}];
return false;
}
else {
if(data209.hole !== undefined){
const _errs516 = errors;
if(typeof data209.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/kmsKeyId/" + i21+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid152 = _errs516 === errors;
}
else {
var valid152 = true;
}
if(valid152){
if(data209.width !== undefined){
let data211 = data209.width;
const _errs518 = errors;
if(!(((typeof data211 == "number") && (!(data211 % 1) && !isNaN(data211))) && (isFinite(data211)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/kmsKeyId/" + i21+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid152 = _errs518 === errors;
}
else {
var valid152 = true;
}
}
}
}
}
var valid151 = _errs514 === errors;
if(!valid151){
break;
}
}
}
if(errors === _errs512){
if(data208 && typeof data208 == "object" && !Array.isArray(data208)){
let missing57;
if((data208.unread === undefined) && (missing57 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/kmsKeyId",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing57}}];
return false;
}
else {
if(data208.unread !== undefined){
const _errs520 = errors;
if(typeof data208.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/kmsKeyId/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid153 = _errs520 === errors;
}
else {
var valid153 = true;
}
if(valid153){
if(data208.detail !== undefined){
const _errs522 = errors;
if(typeof data208.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/kmsKeyId/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid153 = _errs522 === errors;
}
else {
var valid153 = true;
}
}
}
}
}
}
var valid121 = _errs511 === errors;
}
else {
var valid121 = true;
}
if(valid121){
if(data166.lastModifiedAt !== undefined){
let data214 = data166.lastModifiedAt;
const _errs524 = errors;
const _errs525 = errors;
if(((typeof data214 !== "string") && (data214 !== null)) && (!(data214 && typeof data214 == "object" && !Array.isArray(data214)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/lastModifiedAt",schemaPath:"#/$defs/observedTime/type",keyword:"type",params:{type: schema36.type}}];
return false;
}
if(errors === _errs525){
if(typeof data214 === "string"){
if(!pattern1.test(data214)){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/lastModifiedAt",schemaPath:"#/$defs/observedTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
if(errors === _errs525){
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
let missing58;
if((data214.unread === undefined) && (missing58 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/lastModifiedAt",schemaPath:"#/$defs/observedTime/required",keyword:"required",params:{missingProperty: missing58}}];
return false;
}
else {
if(data214.unread !== undefined){
const _errs527 = errors;
if(typeof data214.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/lastModifiedAt/unread",schemaPath:"#/$defs/observedTime/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid155 = _errs527 === errors;
}
else {
var valid155 = true;
}
if(valid155){
if(data214.detail !== undefined){
const _errs529 = errors;
if(typeof data214.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/lastModifiedAt/detail",schemaPath:"#/$defs/observedTime/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid155 = _errs529 === errors;
}
else {
var valid155 = true;
}
}
}
}
}
}
var valid121 = _errs524 === errors;
}
else {
var valid121 = true;
}
if(valid121){
if(data166.policies !== undefined){
let data217 = data166.policies;
const _errs531 = errors;
if(!data217 || typeof data217 != "object"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/policies",schemaPath:"#/properties/parameters/items/properties/policies/type",keyword:"type",params:{type: schema11.properties.parameters.items.properties.policies.type}}];
return false;
}
if(errors === _errs531){
if(Array.isArray(data217)){
var valid156 = true;
const len22 = data217.length;
for(let i22=0; i22<len22; i22++){
let data218 = data217[i22];
const _errs533 = errors;
if(errors === _errs533){
if(data218 && typeof data218 == "object" && !Array.isArray(data218)){
let missing59;
if(((data218.type === undefined) && (missing59 = "type")) || ((data218.status === undefined) && (missing59 = "status"))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/policies/" + i22,schemaPath:"#/properties/parameters/items/properties/policies/items/required",keyword:"required",params:{missingProperty: missing59}}];
return false;
}
else {
if(data218.type !== undefined){
const _errs535 = errors;
if(typeof data218.type !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/policies/" + i22+"/type",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid157 = _errs535 === errors;
}
else {
var valid157 = true;
}
if(valid157){
if(data218.status !== undefined){
let data220 = data218.status;
const _errs538 = errors;
if((typeof data220 !== "string") && (data220 !== null)){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/policies/" + i22+"/status",schemaPath:"#/$defs/stringOrNull/type",keyword:"type",params:{type: schema35.type}}];
return false;
}
var valid157 = _errs538 === errors;
}
else {
var valid157 = true;
}
if(valid157){
if(data218.expiresAt !== undefined){
let data221 = data218.expiresAt;
const _errs541 = errors;
const _errs542 = errors;
if((typeof data221 !== "string") && (data221 !== null)){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/policies/" + i22+"/expiresAt",schemaPath:"#/$defs/timeOrNull/type",keyword:"type",params:{type: schema47.type}}];
return false;
}
if(errors === _errs542){
if(typeof data221 === "string"){
if(!pattern1.test(data221)){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/policies/" + i22+"/expiresAt",schemaPath:"#/$defs/timeOrNull/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
}
var valid157 = _errs541 === errors;
}
else {
var valid157 = true;
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
var valid156 = _errs533 === errors;
if(!valid156){
break;
}
}
}
if(errors === _errs531){
if(data217 && typeof data217 == "object" && !Array.isArray(data217)){
let missing60;
if((data217.unread === undefined) && (missing60 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/policies",schemaPath:"#/properties/parameters/items/properties/policies/required",keyword:"required",params:{missingProperty: missing60}}];
return false;
}
else {
if(data217.unread !== undefined){
const _errs544 = errors;
if(typeof data217.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/policies/unread",schemaPath:"#/properties/parameters/items/properties/policies/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid161 = _errs544 === errors;
}
else {
var valid161 = true;
}
if(valid161){
if(data217.detail !== undefined){
const _errs546 = errors;
if(typeof data217.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/policies/detail",schemaPath:"#/properties/parameters/items/properties/policies/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid161 = _errs546 === errors;
}
else {
var valid161 = true;
}
}
}
}
}
}
var valid121 = _errs531 === errors;
}
else {
var valid121 = true;
}
if(valid121){
if(data166.resourcePolicies !== undefined){
let data224 = data166.resourcePolicies;
const _errs548 = errors;
if(!data224 || typeof data224 != "object"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/resourcePolicies",schemaPath:"#/properties/parameters/items/properties/resourcePolicies/type",keyword:"type",params:{type: schema11.properties.parameters.items.properties.resourcePolicies.type}}];
return false;
}
if(errors === _errs548){
if(Array.isArray(data224)){
var valid162 = true;
const len23 = data224.length;
for(let i23=0; i23<len23; i23++){
let data225 = data224[i23];
const _errs550 = errors;
if(!(data225 && typeof data225 == "object" && !Array.isArray(data225))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/resourcePolicies/" + i23,schemaPath:"#/properties/parameters/items/properties/resourcePolicies/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid162 = _errs550 === errors;
if(!valid162){
break;
}
}
}
if(errors === _errs548){
if(data224 && typeof data224 == "object" && !Array.isArray(data224)){
let missing61;
if((data224.unread === undefined) && (missing61 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/resourcePolicies",schemaPath:"#/properties/parameters/items/properties/resourcePolicies/required",keyword:"required",params:{missingProperty: missing61}}];
return false;
}
else {
if(data224.unread !== undefined){
const _errs552 = errors;
if(typeof data224.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/resourcePolicies/unread",schemaPath:"#/properties/parameters/items/properties/resourcePolicies/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid163 = _errs552 === errors;
}
else {
var valid163 = true;
}
if(valid163){
if(data224.detail !== undefined){
const _errs554 = errors;
if(typeof data224.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/resourcePolicies/detail",schemaPath:"#/properties/parameters/items/properties/resourcePolicies/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid163 = _errs554 === errors;
}
else {
var valid163 = true;
}
}
}
}
}
}
var valid121 = _errs548 === errors;
}
else {
var valid121 = true;
}
if(valid121){
if(data166.value !== undefined){
let data228 = data166.value;
const _errs556 = errors;
if((!(data228 && typeof data228 == "object" && !Array.isArray(data228))) && (data228 !== null)){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value",schemaPath:"#/properties/parameters/items/properties/value/type",keyword:"type",params:{type: schema11.properties.parameters.items.properties.value.type}}];
return false;
}
const _errs558 = errors;
let valid164 = true;
const _errs559 = errors;
if(data228 && typeof data228 == "object" && !Array.isArray(data228)){
let missing62;
if((data228.unread === undefined) && (missing62 = "unread")){
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
var _valid7 = _errs559 === errors;
errors = _errs558;
if(vErrors !== null){
if(_errs558){
vErrors.length = _errs558;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid7){
const _errs560 = errors;
if(data228 && typeof data228 == "object" && !Array.isArray(data228)){
if(data228.unread !== undefined){
const _errs561 = errors;
if(typeof data228.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/unread",schemaPath:"#/properties/parameters/items/properties/value/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid165 = _errs561 === errors;
}
else {
var valid165 = true;
}
if(valid165){
if(data228.detail !== undefined){
const _errs563 = errors;
if(typeof data228.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/detail",schemaPath:"#/properties/parameters/items/properties/value/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid165 = _errs563 === errors;
}
else {
var valid165 = true;
}
}
}
var _valid7 = _errs560 === errors;
valid164 = _valid7;
ifClause6 = "then";
}
else {
const _errs565 = errors;
if(data228 && typeof data228 == "object" && !Array.isArray(data228)){
let missing63;
if((data228.origin === undefined) && (missing63 = "origin")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value",schemaPath:"#/properties/parameters/items/properties/value/else/required",keyword:"required",params:{missingProperty: missing63}}];
return false;
}
else {
if(data228.origin !== undefined){
const _errs566 = errors;
if(typeof data228.origin !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/origin",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid166 = _errs566 === errors;
}
else {
var valid166 = true;
}
if(valid166){
if(data228.words !== undefined){
const _errs569 = errors;
if(typeof data228.words !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/words",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid166 = _errs569 === errors;
}
else {
var valid166 = true;
}
if(valid166){
if(data228.keys !== undefined){
let data233 = data228.keys;
const _errs572 = errors;
if(errors === _errs572){
if(Array.isArray(data233)){
var valid169 = true;
const len24 = data233.length;
for(let i24=0; i24<len24; i24++){
const _errs574 = errors;
if(typeof data233[i24] !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/keys/" + i24,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid169 = _errs574 === errors;
if(!valid169){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/keys",schemaPath:"#/properties/parameters/items/properties/value/else/properties/keys/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid166 = _errs572 === errors;
}
else {
var valid166 = true;
}
if(valid166){
if(data228.from !== undefined){
const _errs577 = errors;
if(typeof data228.from !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/from",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid166 = _errs577 === errors;
}
else {
var valid166 = true;
}
if(valid166){
if(data228.at !== undefined){
let data236 = data228.at;
const _errs580 = errors;
const _errs581 = errors;
if(errors === _errs581){
if(data236 && typeof data236 == "object" && !Array.isArray(data236)){
let missing64;
if((((((data236.file === undefined) && (missing64 = "file")) || ((data236.startLine === undefined) && (missing64 = "startLine"))) || ((data236.startColumn === undefined) && (missing64 = "startColumn"))) || ((data236.endLine === undefined) && (missing64 = "endLine"))) || ((data236.endColumn === undefined) && (missing64 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing64}}];
return false;
}
else {
if(data236.file !== undefined){
const _errs583 = errors;
if(typeof data236.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid173 = _errs583 === errors;
}
else {
var valid173 = true;
}
if(valid173){
if(data236.startLine !== undefined){
let data238 = data236.startLine;
const _errs585 = errors;
if(!(((typeof data238 == "number") && (!(data238 % 1) && !isNaN(data238))) && (isFinite(data238)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid173 = _errs585 === errors;
}
else {
var valid173 = true;
}
if(valid173){
if(data236.startColumn !== undefined){
let data239 = data236.startColumn;
const _errs587 = errors;
if(!(((typeof data239 == "number") && (!(data239 % 1) && !isNaN(data239))) && (isFinite(data239)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid173 = _errs587 === errors;
}
else {
var valid173 = true;
}
if(valid173){
if(data236.endLine !== undefined){
let data240 = data236.endLine;
const _errs589 = errors;
if(!(((typeof data240 == "number") && (!(data240 % 1) && !isNaN(data240))) && (isFinite(data240)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid173 = _errs589 === errors;
}
else {
var valid173 = true;
}
if(valid173){
if(data236.endColumn !== undefined){
let data241 = data236.endColumn;
const _errs591 = errors;
if(!(((typeof data241 == "number") && (!(data241 % 1) && !isNaN(data241))) && (isFinite(data241)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid173 = _errs591 === errors;
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
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/value/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid166 = _errs580 === errors;
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
var _valid7 = _errs565 === errors;
valid164 = _valid7;
ifClause6 = "else";
}
if(!valid164){
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
var valid121 = _errs556 === errors;
}
else {
var valid121 = true;
}
if(valid121){
if(data166.inState !== undefined){
let data242 = data166.inState;
const _errs593 = errors;
if((!(data242 && typeof data242 == "object" && !Array.isArray(data242))) && (data242 !== null)){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState",schemaPath:"#/properties/parameters/items/properties/inState/type",keyword:"type",params:{type: schema11.properties.parameters.items.properties.inState.type}}];
return false;
}
const _errs595 = errors;
let valid174 = true;
const _errs596 = errors;
if(data242 && typeof data242 == "object" && !Array.isArray(data242)){
let missing65;
if((data242.unread === undefined) && (missing65 = "unread")){
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
var _valid8 = _errs596 === errors;
errors = _errs595;
if(vErrors !== null){
if(_errs595){
vErrors.length = _errs595;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid8){
const _errs597 = errors;
if(data242 && typeof data242 == "object" && !Array.isArray(data242)){
if(data242.unread !== undefined){
const _errs598 = errors;
if(typeof data242.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/unread",schemaPath:"#/properties/parameters/items/properties/inState/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid175 = _errs598 === errors;
}
else {
var valid175 = true;
}
if(valid175){
if(data242.detail !== undefined){
const _errs600 = errors;
if(typeof data242.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/detail",schemaPath:"#/properties/parameters/items/properties/inState/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid175 = _errs600 === errors;
}
else {
var valid175 = true;
}
}
}
var _valid8 = _errs597 === errors;
valid174 = _valid8;
ifClause7 = "then";
}
else {
const _errs602 = errors;
if(data242 && typeof data242 == "object" && !Array.isArray(data242)){
let missing66;
if(((data242.backend === undefined) && (missing66 = "backend")) || ((data242.by === undefined) && (missing66 = "by"))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState",schemaPath:"#/properties/parameters/items/properties/inState/else/required",keyword:"required",params:{missingProperty: missing66}}];
return false;
}
else {
if(data242.backend !== undefined){
const _errs603 = errors;
if(typeof data242.backend !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/backend",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid176 = _errs603 === errors;
}
else {
var valid176 = true;
}
if(valid176){
if(data242.by !== undefined){
const _errs606 = errors;
if(typeof data242.by !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/by",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid176 = _errs606 === errors;
}
else {
var valid176 = true;
}
if(valid176){
if(data242.at !== undefined){
let data247 = data242.at;
const _errs609 = errors;
const _errs610 = errors;
if(errors === _errs610){
if(data247 && typeof data247 == "object" && !Array.isArray(data247)){
let missing67;
if((((((data247.file === undefined) && (missing67 = "file")) || ((data247.startLine === undefined) && (missing67 = "startLine"))) || ((data247.startColumn === undefined) && (missing67 = "startColumn"))) || ((data247.endLine === undefined) && (missing67 = "endLine"))) || ((data247.endColumn === undefined) && (missing67 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing67}}];
return false;
}
else {
if(data247.file !== undefined){
const _errs612 = errors;
if(typeof data247.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid180 = _errs612 === errors;
}
else {
var valid180 = true;
}
if(valid180){
if(data247.startLine !== undefined){
let data249 = data247.startLine;
const _errs614 = errors;
if(!(((typeof data249 == "number") && (!(data249 % 1) && !isNaN(data249))) && (isFinite(data249)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid180 = _errs614 === errors;
}
else {
var valid180 = true;
}
if(valid180){
if(data247.startColumn !== undefined){
let data250 = data247.startColumn;
const _errs616 = errors;
if(!(((typeof data250 == "number") && (!(data250 % 1) && !isNaN(data250))) && (isFinite(data250)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid180 = _errs616 === errors;
}
else {
var valid180 = true;
}
if(valid180){
if(data247.endLine !== undefined){
let data251 = data247.endLine;
const _errs618 = errors;
if(!(((typeof data251 == "number") && (!(data251 % 1) && !isNaN(data251))) && (isFinite(data251)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid180 = _errs618 === errors;
}
else {
var valid180 = true;
}
if(valid180){
if(data247.endColumn !== undefined){
let data252 = data247.endColumn;
const _errs620 = errors;
if(!(((typeof data252 == "number") && (!(data252 % 1) && !isNaN(data252))) && (isFinite(data252)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid180 = _errs620 === errors;
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
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/inState/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid176 = _errs609 === errors;
}
else {
var valid176 = true;
}
}
}
}
}
var _valid8 = _errs602 === errors;
valid174 = _valid8;
ifClause7 = "else";
}
if(!valid174){
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
var valid121 = _errs593 === errors;
}
else {
var valid121 = true;
}
if(valid121){
if(data166.openTags !== undefined){
let data253 = data166.openTags;
const _errs622 = errors;
const _errs623 = errors;
if((typeof data253 !== "boolean") && (!(data253 && typeof data253 == "object" && !Array.isArray(data253)))){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/openTags",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema61.type}}];
return false;
}
if(errors === _errs623){
if(data253 && typeof data253 == "object" && !Array.isArray(data253)){
let missing68;
if((data253.unread === undefined) && (missing68 = "unread")){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/openTags",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing68}}];
return false;
}
else {
if(data253.unread !== undefined){
const _errs625 = errors;
if(typeof data253.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/openTags/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid182 = _errs625 === errors;
}
else {
var valid182 = true;
}
if(valid182){
if(data253.detail !== undefined){
const _errs627 = errors;
if(typeof data253.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/parameters/" + i16+"/openTags/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid182 = _errs627 === errors;
}
else {
var valid182 = true;
}
}
}
}
}
var valid121 = _errs622 === errors;
}
else {
var valid121 = true;
}
}
}
}
}
}
}
}
}
}
}
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
var valid120 = _errs411 === errors;
if(!valid120){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs409 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keys !== undefined){
let data256 = data.keys;
const _errs629 = errors;
if(errors === _errs629){
if(Array.isArray(data256)){
var valid183 = true;
const len25 = data256.length;
for(let i25=0; i25<len25; i25++){
let data257 = data256[i25];
const _errs631 = errors;
if(errors === _errs631){
if(data257 && typeof data257 == "object" && !Array.isArray(data257)){
let missing69;
if((data257.arn === undefined) && (missing69 = "arn")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25,schemaPath:"#/properties/keys/items/required",keyword:"required",params:{missingProperty: missing69}}];
return false;
}
else {
if(data257.arn !== undefined){
let data258 = data257.arn;
const _errs633 = errors;
const _errs634 = errors;
if((typeof data258 !== "string") && (!(Array.isArray(data258)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema20.type}}];
return false;
}
if(errors === _errs634){
if(Array.isArray(data258)){
var valid186 = true;
const len26 = data258.length;
for(let i26=0; i26<len26; i26++){
let data259 = data258[i26];
const _errs636 = errors;
if((typeof data259 !== "string") && (!(data259 && typeof data259 == "object" && !Array.isArray(data259)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/arn/" + i26,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema20.items.type}}];
return false;
}
if(errors === _errs636){
if(data259 && typeof data259 == "object" && !Array.isArray(data259)){
let missing70;
if((data259.hole === undefined) && (missing70 = "hole")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/arn/" + i26,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing70}}];
return false;
}
else {
if(data259.hole !== undefined){
const _errs638 = errors;
if(typeof data259.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/arn/" + i26+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid187 = _errs638 === errors;
}
else {
var valid187 = true;
}
if(valid187){
if(data259.width !== undefined){
let data261 = data259.width;
const _errs640 = errors;
if(!(((typeof data261 == "number") && (!(data261 % 1) && !isNaN(data261))) && (isFinite(data261)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/arn/" + i26+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
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
var valid186 = _errs636 === errors;
if(!valid186){
break;
}
}
}
}
var valid184 = _errs633 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data257.scope !== undefined){
const _errs642 = errors;
if(typeof data257.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid184 = _errs642 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data257.address !== undefined){
const _errs645 = errors;
if(typeof data257.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid184 = _errs645 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data257.construct !== undefined){
const _errs648 = errors;
if(typeof data257.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid184 = _errs648 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data257.at !== undefined){
let data265 = data257.at;
const _errs651 = errors;
const _errs652 = errors;
if(errors === _errs652){
if(data265 && typeof data265 == "object" && !Array.isArray(data265)){
let missing71;
if((((((data265.file === undefined) && (missing71 = "file")) || ((data265.startLine === undefined) && (missing71 = "startLine"))) || ((data265.startColumn === undefined) && (missing71 = "startColumn"))) || ((data265.endLine === undefined) && (missing71 = "endLine"))) || ((data265.endColumn === undefined) && (missing71 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing71}}];
return false;
}
else {
if(data265.file !== undefined){
const _errs654 = errors;
if(typeof data265.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid192 = _errs654 === errors;
}
else {
var valid192 = true;
}
if(valid192){
if(data265.startLine !== undefined){
let data267 = data265.startLine;
const _errs656 = errors;
if(!(((typeof data267 == "number") && (!(data267 % 1) && !isNaN(data267))) && (isFinite(data267)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid192 = _errs656 === errors;
}
else {
var valid192 = true;
}
if(valid192){
if(data265.startColumn !== undefined){
let data268 = data265.startColumn;
const _errs658 = errors;
if(!(((typeof data268 == "number") && (!(data268 % 1) && !isNaN(data268))) && (isFinite(data268)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid192 = _errs658 === errors;
}
else {
var valid192 = true;
}
if(valid192){
if(data265.endLine !== undefined){
let data269 = data265.endLine;
const _errs660 = errors;
if(!(((typeof data269 == "number") && (!(data269 % 1) && !isNaN(data269))) && (isFinite(data269)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid192 = _errs660 === errors;
}
else {
var valid192 = true;
}
if(valid192){
if(data265.endColumn !== undefined){
let data270 = data265.endColumn;
const _errs662 = errors;
if(!(((typeof data270 == "number") && (!(data270 % 1) && !isNaN(data270))) && (isFinite(data270)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid192 = _errs662 === errors;
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
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid184 = _errs651 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data257.aliases !== undefined){
let data271 = data257.aliases;
const _errs664 = errors;
if(!data271 || typeof data271 != "object"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/aliases",schemaPath:"#/properties/keys/items/properties/aliases/type",keyword:"type",params:{type: schema11.properties.keys.items.properties.aliases.type}}];
return false;
}
if(errors === _errs664){
if(Array.isArray(data271)){
var valid193 = true;
const len27 = data271.length;
for(let i27=0; i27<len27; i27++){
let data272 = data271[i27];
const _errs666 = errors;
const _errs667 = errors;
if((typeof data272 !== "string") && (!(Array.isArray(data272)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/aliases/" + i27,schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema20.type}}];
return false;
}
if(errors === _errs667){
if(Array.isArray(data272)){
var valid195 = true;
const len28 = data272.length;
for(let i28=0; i28<len28; i28++){
let data273 = data272[i28];
const _errs669 = errors;
if((typeof data273 !== "string") && (!(data273 && typeof data273 == "object" && !Array.isArray(data273)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/aliases/" + i27+"/" + i28,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema20.items.type}}];
return false;
}
if(errors === _errs669){
if(data273 && typeof data273 == "object" && !Array.isArray(data273)){
let missing72;
if((data273.hole === undefined) && (missing72 = "hole")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/aliases/" + i27+"/" + i28,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing72}}];
return false;
}
else {
if(data273.hole !== undefined){
const _errs671 = errors;
if(typeof data273.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/aliases/" + i27+"/" + i28+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid196 = _errs671 === errors;
}
else {
var valid196 = true;
}
if(valid196){
if(data273.width !== undefined){
let data275 = data273.width;
const _errs673 = errors;
if(!(((typeof data275 == "number") && (!(data275 % 1) && !isNaN(data275))) && (isFinite(data275)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/aliases/" + i27+"/" + i28+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid196 = _errs673 === errors;
}
else {
var valid196 = true;
}
}
}
}
}
var valid195 = _errs669 === errors;
if(!valid195){
break;
}
}
}
}
var valid193 = _errs666 === errors;
if(!valid193){
break;
}
}
}
if(errors === _errs664){
if(data271 && typeof data271 == "object" && !Array.isArray(data271)){
let missing73;
if((data271.unread === undefined) && (missing73 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/aliases",schemaPath:"#/properties/keys/items/properties/aliases/required",keyword:"required",params:{missingProperty: missing73}}];
return false;
}
else {
if(data271.unread !== undefined){
const _errs675 = errors;
if(typeof data271.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/aliases/unread",schemaPath:"#/properties/keys/items/properties/aliases/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid197 = _errs675 === errors;
}
else {
var valid197 = true;
}
if(valid197){
if(data271.detail !== undefined){
const _errs677 = errors;
if(typeof data271.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/aliases/detail",schemaPath:"#/properties/keys/items/properties/aliases/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid197 = _errs677 === errors;
}
else {
var valid197 = true;
}
}
}
}
}
}
var valid184 = _errs664 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data257.manager !== undefined){
let data278 = data257.manager;
const _errs679 = errors;
const _errs680 = errors;
if((typeof data278 !== "string") && (!(data278 && typeof data278 == "object" && !Array.isArray(data278)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/manager",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema69.type}}];
return false;
}
if(errors === _errs680){
if(data278 && typeof data278 == "object" && !Array.isArray(data278)){
let missing74;
if((data278.unread === undefined) && (missing74 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/manager",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing74}}];
return false;
}
else {
if(data278.unread !== undefined){
const _errs682 = errors;
if(typeof data278.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/manager/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid199 = _errs682 === errors;
}
else {
var valid199 = true;
}
if(valid199){
if(data278.detail !== undefined){
const _errs684 = errors;
if(typeof data278.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/manager/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid199 = _errs684 === errors;
}
else {
var valid199 = true;
}
}
}
}
}
var valid184 = _errs679 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data257.state !== undefined){
let data281 = data257.state;
const _errs686 = errors;
const _errs687 = errors;
if((typeof data281 !== "string") && (!(data281 && typeof data281 == "object" && !Array.isArray(data281)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/state",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema69.type}}];
return false;
}
if(errors === _errs687){
if(data281 && typeof data281 == "object" && !Array.isArray(data281)){
let missing75;
if((data281.unread === undefined) && (missing75 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/state",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing75}}];
return false;
}
else {
if(data281.unread !== undefined){
const _errs689 = errors;
if(typeof data281.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/state/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid201 = _errs689 === errors;
}
else {
var valid201 = true;
}
if(valid201){
if(data281.detail !== undefined){
const _errs691 = errors;
if(typeof data281.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/state/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid201 = _errs691 === errors;
}
else {
var valid201 = true;
}
}
}
}
}
var valid184 = _errs686 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data257.deletionAt !== undefined){
let data284 = data257.deletionAt;
const _errs693 = errors;
const _errs694 = errors;
if(((typeof data284 !== "string") && (data284 !== null)) && (!(data284 && typeof data284 == "object" && !Array.isArray(data284)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/deletionAt",schemaPath:"#/$defs/observedTime/type",keyword:"type",params:{type: schema36.type}}];
return false;
}
if(errors === _errs694){
if(typeof data284 === "string"){
if(!pattern1.test(data284)){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/deletionAt",schemaPath:"#/$defs/observedTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
if(errors === _errs694){
if(data284 && typeof data284 == "object" && !Array.isArray(data284)){
let missing76;
if((data284.unread === undefined) && (missing76 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/deletionAt",schemaPath:"#/$defs/observedTime/required",keyword:"required",params:{missingProperty: missing76}}];
return false;
}
else {
if(data284.unread !== undefined){
const _errs696 = errors;
if(typeof data284.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/deletionAt/unread",schemaPath:"#/$defs/observedTime/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid203 = _errs696 === errors;
}
else {
var valid203 = true;
}
if(valid203){
if(data284.detail !== undefined){
const _errs698 = errors;
if(typeof data284.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/deletionAt/detail",schemaPath:"#/$defs/observedTime/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid203 = _errs698 === errors;
}
else {
var valid203 = true;
}
}
}
}
}
}
var valid184 = _errs693 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data257.origin !== undefined){
let data287 = data257.origin;
const _errs700 = errors;
const _errs701 = errors;
if((typeof data287 !== "string") && (!(data287 && typeof data287 == "object" && !Array.isArray(data287)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/origin",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema69.type}}];
return false;
}
if(errors === _errs701){
if(data287 && typeof data287 == "object" && !Array.isArray(data287)){
let missing77;
if((data287.unread === undefined) && (missing77 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/origin",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing77}}];
return false;
}
else {
if(data287.unread !== undefined){
const _errs703 = errors;
if(typeof data287.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/origin/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid205 = _errs703 === errors;
}
else {
var valid205 = true;
}
if(valid205){
if(data287.detail !== undefined){
const _errs705 = errors;
if(typeof data287.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/origin/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid205 = _errs705 === errors;
}
else {
var valid205 = true;
}
}
}
}
}
var valid184 = _errs700 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data257.spec !== undefined){
let data290 = data257.spec;
const _errs707 = errors;
const _errs708 = errors;
if((typeof data290 !== "string") && (!(data290 && typeof data290 == "object" && !Array.isArray(data290)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/spec",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema69.type}}];
return false;
}
if(errors === _errs708){
if(data290 && typeof data290 == "object" && !Array.isArray(data290)){
let missing78;
if((data290.unread === undefined) && (missing78 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/spec",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing78}}];
return false;
}
else {
if(data290.unread !== undefined){
const _errs710 = errors;
if(typeof data290.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/spec/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid207 = _errs710 === errors;
}
else {
var valid207 = true;
}
if(valid207){
if(data290.detail !== undefined){
const _errs712 = errors;
if(typeof data290.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/spec/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid207 = _errs712 === errors;
}
else {
var valid207 = true;
}
}
}
}
}
var valid184 = _errs707 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data257.multiRegion !== undefined){
let data293 = data257.multiRegion;
const _errs714 = errors;
const _errs715 = errors;
if(((typeof data293 !== "string") && (data293 !== null)) && (!(data293 && typeof data293 == "object" && !Array.isArray(data293)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/multiRegion",schemaPath:"#/$defs/observedStringOrNull/type",keyword:"type",params:{type: schema28.type}}];
return false;
}
if(errors === _errs715){
if(data293 && typeof data293 == "object" && !Array.isArray(data293)){
let missing79;
if((data293.unread === undefined) && (missing79 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/multiRegion",schemaPath:"#/$defs/observedStringOrNull/required",keyword:"required",params:{missingProperty: missing79}}];
return false;
}
else {
if(data293.unread !== undefined){
const _errs717 = errors;
if(typeof data293.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/multiRegion/unread",schemaPath:"#/$defs/observedStringOrNull/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid209 = _errs717 === errors;
}
else {
var valid209 = true;
}
if(valid209){
if(data293.detail !== undefined){
const _errs719 = errors;
if(typeof data293.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/multiRegion/detail",schemaPath:"#/$defs/observedStringOrNull/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid209 = _errs719 === errors;
}
else {
var valid209 = true;
}
}
}
}
}
var valid184 = _errs714 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data257.createdAt !== undefined){
let data296 = data257.createdAt;
const _errs721 = errors;
const _errs722 = errors;
if(((typeof data296 !== "string") && (data296 !== null)) && (!(data296 && typeof data296 == "object" && !Array.isArray(data296)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/createdAt",schemaPath:"#/$defs/observedTime/type",keyword:"type",params:{type: schema36.type}}];
return false;
}
if(errors === _errs722){
if(typeof data296 === "string"){
if(!pattern1.test(data296)){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/createdAt",schemaPath:"#/$defs/observedTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
if(errors === _errs722){
if(data296 && typeof data296 == "object" && !Array.isArray(data296)){
let missing80;
if((data296.unread === undefined) && (missing80 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/createdAt",schemaPath:"#/$defs/observedTime/required",keyword:"required",params:{missingProperty: missing80}}];
return false;
}
else {
if(data296.unread !== undefined){
const _errs724 = errors;
if(typeof data296.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/createdAt/unread",schemaPath:"#/$defs/observedTime/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid211 = _errs724 === errors;
}
else {
var valid211 = true;
}
if(valid211){
if(data296.detail !== undefined){
const _errs726 = errors;
if(typeof data296.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/createdAt/detail",schemaPath:"#/$defs/observedTime/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid211 = _errs726 === errors;
}
else {
var valid211 = true;
}
}
}
}
}
}
var valid184 = _errs721 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data257.rotation !== undefined){
let data299 = data257.rotation;
const _errs728 = errors;
if(!(data299 && typeof data299 == "object" && !Array.isArray(data299))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/rotation",schemaPath:"#/properties/keys/items/properties/rotation/type",keyword:"type",params:{type: schema11.properties.keys.items.properties.rotation.type}}];
return false;
}
const _errs730 = errors;
let valid212 = true;
const _errs731 = errors;
if(data299 && typeof data299 == "object" && !Array.isArray(data299)){
let missing81;
if((data299.unread === undefined) && (missing81 = "unread")){
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
var _valid9 = _errs731 === errors;
errors = _errs730;
if(vErrors !== null){
if(_errs730){
vErrors.length = _errs730;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid9){
const _errs732 = errors;
if(data299 && typeof data299 == "object" && !Array.isArray(data299)){
if(data299.unread !== undefined){
const _errs733 = errors;
if(typeof data299.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/rotation/unread",schemaPath:"#/properties/keys/items/properties/rotation/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid213 = _errs733 === errors;
}
else {
var valid213 = true;
}
if(valid213){
if(data299.detail !== undefined){
const _errs735 = errors;
if(typeof data299.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/rotation/detail",schemaPath:"#/properties/keys/items/properties/rotation/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid213 = _errs735 === errors;
}
else {
var valid213 = true;
}
}
}
var _valid9 = _errs732 === errors;
valid212 = _valid9;
ifClause8 = "then";
}
else {
const _errs737 = errors;
if(data299 && typeof data299 == "object" && !Array.isArray(data299)){
let missing82;
if((data299.enabled === undefined) && (missing82 = "enabled")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/rotation",schemaPath:"#/properties/keys/items/properties/rotation/else/required",keyword:"required",params:{missingProperty: missing82}}];
return false;
}
else {
if(data299.enabled !== undefined){
const _errs738 = errors;
if(typeof data299.enabled !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/rotation/enabled",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid214 = _errs738 === errors;
}
else {
var valid214 = true;
}
if(valid214){
if(data299.periodDays !== undefined){
let data303 = data299.periodDays;
const _errs741 = errors;
if((!((typeof data303 == "number") && (isFinite(data303)))) && (data303 !== null)){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/rotation/periodDays",schemaPath:"#/$defs/numberOrNull/type",keyword:"type",params:{type: schema33.type}}];
return false;
}
var valid214 = _errs741 === errors;
}
else {
var valid214 = true;
}
}
}
}
var _valid9 = _errs737 === errors;
valid212 = _valid9;
ifClause8 = "else";
}
if(!valid212){
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
var valid184 = _errs728 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data257.policy !== undefined){
let data304 = data257.policy;
const _errs744 = errors;
const _errs745 = errors;
if((!(data304 && typeof data304 == "object" && !Array.isArray(data304))) && (data304 !== null)){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/policy",schemaPath:"#/$defs/policy/type",keyword:"type",params:{type: schema52.type}}];
return false;
}
if(errors === _errs745){
if(data304 && typeof data304 == "object" && !Array.isArray(data304)){
if(data304.Statement !== undefined){
let data305 = data304.Statement;
const _errs747 = errors;
if(!data305 || typeof data305 != "object"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/policy/Statement",schemaPath:"#/$defs/policy/properties/Statement/type",keyword:"type",params:{type: schema52.properties.Statement.type}}];
return false;
}
if(errors === _errs747){
if(Array.isArray(data305)){
var valid219 = true;
const len29 = data305.length;
for(let i29=0; i29<len29; i29++){
let data306 = data305[i29];
const _errs749 = errors;
if(!(data306 && typeof data306 == "object" && !Array.isArray(data306))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/policy/Statement/" + i29,schemaPath:"#/$defs/policy/properties/Statement/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid219 = _errs749 === errors;
if(!valid219){
break;
}
}
}
}
}
}
}
var valid184 = _errs744 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data257.grants !== undefined){
let data307 = data257.grants;
const _errs751 = errors;
if(!data307 || typeof data307 != "object"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants",schemaPath:"#/properties/keys/items/properties/grants/type",keyword:"type",params:{type: schema11.properties.keys.items.properties.grants.type}}];
return false;
}
if(errors === _errs751){
if(Array.isArray(data307)){
var valid220 = true;
const len30 = data307.length;
for(let i30=0; i30<len30; i30++){
let data308 = data307[i30];
const _errs753 = errors;
if(errors === _errs753){
if(data308 && typeof data308 == "object" && !Array.isArray(data308)){
let missing83;
if(((data308.grantee === undefined) && (missing83 = "grantee")) || ((data308.operations === undefined) && (missing83 = "operations"))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30,schemaPath:"#/properties/keys/items/properties/grants/items/required",keyword:"required",params:{missingProperty: missing83}}];
return false;
}
else {
if(data308.id !== undefined){
const _errs755 = errors;
if(typeof data308.id !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/id",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid221 = _errs755 === errors;
}
else {
var valid221 = true;
}
if(valid221){
if(data308.grantee !== undefined){
let data310 = data308.grantee;
const _errs758 = errors;
const _errs759 = errors;
if((typeof data310 !== "string") && (!(Array.isArray(data310)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/grantee",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema20.type}}];
return false;
}
if(errors === _errs759){
if(Array.isArray(data310)){
var valid224 = true;
const len31 = data310.length;
for(let i31=0; i31<len31; i31++){
let data311 = data310[i31];
const _errs761 = errors;
if((typeof data311 !== "string") && (!(data311 && typeof data311 == "object" && !Array.isArray(data311)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/grantee/" + i31,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema20.items.type}}];
return false;
}
if(errors === _errs761){
if(data311 && typeof data311 == "object" && !Array.isArray(data311)){
let missing84;
if((data311.hole === undefined) && (missing84 = "hole")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/grantee/" + i31,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing84}}];
return false;
}
else {
if(data311.hole !== undefined){
const _errs763 = errors;
if(typeof data311.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/grantee/" + i31+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid225 = _errs763 === errors;
}
else {
var valid225 = true;
}
if(valid225){
if(data311.width !== undefined){
let data313 = data311.width;
const _errs765 = errors;
if(!(((typeof data313 == "number") && (!(data313 % 1) && !isNaN(data313))) && (isFinite(data313)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/grantee/" + i31+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid225 = _errs765 === errors;
}
else {
var valid225 = true;
}
}
}
}
}
var valid224 = _errs761 === errors;
if(!valid224){
break;
}
}
}
}
var valid221 = _errs758 === errors;
}
else {
var valid221 = true;
}
if(valid221){
if(data308.operations !== undefined){
let data314 = data308.operations;
const _errs767 = errors;
if(errors === _errs767){
if(Array.isArray(data314)){
var valid226 = true;
const len32 = data314.length;
for(let i32=0; i32<len32; i32++){
const _errs769 = errors;
if(typeof data314[i32] !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/operations/" + i32,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid226 = _errs769 === errors;
if(!valid226){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/operations",schemaPath:"#/properties/keys/items/properties/grants/items/properties/operations/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid221 = _errs767 === errors;
}
else {
var valid221 = true;
}
if(valid221){
if(data308.encryptionContext !== undefined){
let data316 = data308.encryptionContext;
const _errs772 = errors;
if((!(data316 && typeof data316 == "object" && !Array.isArray(data316))) && (data316 !== null)){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/encryptionContext",schemaPath:"#/properties/keys/items/properties/grants/items/properties/encryptionContext/type",keyword:"type",params:{type: schema11.properties.keys.items.properties.grants.items.properties.encryptionContext.type}}];
return false;
}
if(errors === _errs772){
if(data316 && typeof data316 == "object" && !Array.isArray(data316)){
for(const key3 in data316){
let data317 = data316[key3];
const _errs775 = errors;
const _errs776 = errors;
if((typeof data317 !== "string") && (!(Array.isArray(data317)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/encryptionContext/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema20.type}}];
return false;
}
if(errors === _errs776){
if(Array.isArray(data317)){
var valid230 = true;
const len33 = data317.length;
for(let i33=0; i33<len33; i33++){
let data318 = data317[i33];
const _errs778 = errors;
if((typeof data318 !== "string") && (!(data318 && typeof data318 == "object" && !Array.isArray(data318)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/encryptionContext/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i33,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema20.items.type}}];
return false;
}
if(errors === _errs778){
if(data318 && typeof data318 == "object" && !Array.isArray(data318)){
let missing85;
if((data318.hole === undefined) && (missing85 = "hole")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/encryptionContext/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i33,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing85}}];
return false;
}
else {
if(data318.hole !== undefined){
const _errs780 = errors;
if(typeof data318.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/encryptionContext/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i33+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid231 = _errs780 === errors;
}
else {
var valid231 = true;
}
if(valid231){
if(data318.width !== undefined){
let data320 = data318.width;
const _errs782 = errors;
if(!(((typeof data320 == "number") && (!(data320 % 1) && !isNaN(data320))) && (isFinite(data320)))){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/encryptionContext/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i33+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid231 = _errs782 === errors;
}
else {
var valid231 = true;
}
}
}
}
}
var valid230 = _errs778 === errors;
if(!valid230){
break;
}
}
}
}
var valid228 = _errs775 === errors;
if(!valid228){
break;
}
}
}
}
var valid221 = _errs772 === errors;
}
else {
var valid221 = true;
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
var valid220 = _errs753 === errors;
if(!valid220){
break;
}
}
}
if(errors === _errs751){
if(data307 && typeof data307 == "object" && !Array.isArray(data307)){
let missing86;
if((data307.unread === undefined) && (missing86 = "unread")){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants",schemaPath:"#/properties/keys/items/properties/grants/required",keyword:"required",params:{missingProperty: missing86}}];
return false;
}
else {
if(data307.unread !== undefined){
const _errs784 = errors;
if(typeof data307.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/unread",schemaPath:"#/properties/keys/items/properties/grants/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid232 = _errs784 === errors;
}
else {
var valid232 = true;
}
if(valid232){
if(data307.detail !== undefined){
const _errs786 = errors;
if(typeof data307.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/detail",schemaPath:"#/properties/keys/items/properties/grants/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid232 = _errs786 === errors;
}
else {
var valid232 = true;
}
}
}
}
}
}
var valid184 = _errs751 === errors;
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
}
}
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
var valid183 = _errs631 === errors;
if(!valid183){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs629 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data323 = data.accounts;
const _errs788 = errors;
if(errors === _errs788){
if(Array.isArray(data323)){
var valid233 = true;
const len34 = data323.length;
for(let i34=0; i34<len34; i34++){
let data324 = data323[i34];
const _errs790 = errors;
if(errors === _errs790){
if(data324 && typeof data324 == "object" && !Array.isArray(data324)){
if(data324.scope !== undefined){
const _errs792 = errors;
if(typeof data324.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid234 = _errs792 === errors;
}
else {
var valid234 = true;
}
if(valid234){
if(data324.address !== undefined){
const _errs795 = errors;
if(typeof data324.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid234 = _errs795 === errors;
}
else {
var valid234 = true;
}
if(valid234){
if(data324.construct !== undefined){
const _errs798 = errors;
if(typeof data324.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid234 = _errs798 === errors;
}
else {
var valid234 = true;
}
if(valid234){
if(data324.at !== undefined){
let data328 = data324.at;
const _errs801 = errors;
const _errs802 = errors;
if(errors === _errs802){
if(data328 && typeof data328 == "object" && !Array.isArray(data328)){
let missing87;
if((((((data328.file === undefined) && (missing87 = "file")) || ((data328.startLine === undefined) && (missing87 = "startLine"))) || ((data328.startColumn === undefined) && (missing87 = "startColumn"))) || ((data328.endLine === undefined) && (missing87 = "endLine"))) || ((data328.endColumn === undefined) && (missing87 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing87}}];
return false;
}
else {
if(data328.file !== undefined){
const _errs804 = errors;
if(typeof data328.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid239 = _errs804 === errors;
}
else {
var valid239 = true;
}
if(valid239){
if(data328.startLine !== undefined){
let data330 = data328.startLine;
const _errs806 = errors;
if(!(((typeof data330 == "number") && (!(data330 % 1) && !isNaN(data330))) && (isFinite(data330)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid239 = _errs806 === errors;
}
else {
var valid239 = true;
}
if(valid239){
if(data328.startColumn !== undefined){
let data331 = data328.startColumn;
const _errs808 = errors;
if(!(((typeof data331 == "number") && (!(data331 % 1) && !isNaN(data331))) && (isFinite(data331)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid239 = _errs808 === errors;
}
else {
var valid239 = true;
}
if(valid239){
if(data328.endLine !== undefined){
let data332 = data328.endLine;
const _errs810 = errors;
if(!(((typeof data332 == "number") && (!(data332 % 1) && !isNaN(data332))) && (isFinite(data332)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid239 = _errs810 === errors;
}
else {
var valid239 = true;
}
if(valid239){
if(data328.endColumn !== undefined){
let data333 = data328.endColumn;
const _errs812 = errors;
if(!(((typeof data333 == "number") && (!(data333 % 1) && !isNaN(data333))) && (isFinite(data333)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
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
}
else {
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid234 = _errs801 === errors;
}
else {
var valid234 = true;
}
if(valid234){
if(data324.highThroughput !== undefined){
let data334 = data324.highThroughput;
const _errs814 = errors;
const _errs815 = errors;
if((typeof data334 !== "boolean") && (!(data334 && typeof data334 == "object" && !Array.isArray(data334)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/highThroughput",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema61.type}}];
return false;
}
if(errors === _errs815){
if(data334 && typeof data334 == "object" && !Array.isArray(data334)){
let missing88;
if((data334.unread === undefined) && (missing88 = "unread")){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/highThroughput",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing88}}];
return false;
}
else {
if(data334.unread !== undefined){
const _errs817 = errors;
if(typeof data334.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/highThroughput/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid241 = _errs817 === errors;
}
else {
var valid241 = true;
}
if(valid241){
if(data334.detail !== undefined){
const _errs819 = errors;
if(typeof data334.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/highThroughput/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
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
var valid234 = _errs814 === errors;
}
else {
var valid234 = true;
}
if(valid234){
if(data324.defaultParameterTier !== undefined){
let data337 = data324.defaultParameterTier;
const _errs821 = errors;
const _errs822 = errors;
if((typeof data337 !== "string") && (!(data337 && typeof data337 == "object" && !Array.isArray(data337)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/defaultParameterTier",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema69.type}}];
return false;
}
if(errors === _errs822){
if(data337 && typeof data337 == "object" && !Array.isArray(data337)){
let missing89;
if((data337.unread === undefined) && (missing89 = "unread")){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/defaultParameterTier",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing89}}];
return false;
}
else {
if(data337.unread !== undefined){
const _errs824 = errors;
if(typeof data337.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/defaultParameterTier/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid243 = _errs824 === errors;
}
else {
var valid243 = true;
}
if(valid243){
if(data337.detail !== undefined){
const _errs826 = errors;
if(typeof data337.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/defaultParameterTier/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid243 = _errs826 === errors;
}
else {
var valid243 = true;
}
}
}
}
}
var valid234 = _errs821 === errors;
}
else {
var valid234 = true;
}
if(valid234){
if(data324.organization !== undefined){
let data340 = data324.organization;
const _errs828 = errors;
if((!(data340 && typeof data340 == "object" && !Array.isArray(data340))) && (data340 !== null)){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organization",schemaPath:"#/properties/accounts/items/properties/organization/type",keyword:"type",params:{type: schema11.properties.accounts.items.properties.organization.type}}];
return false;
}
const _errs830 = errors;
let valid244 = true;
const _errs831 = errors;
if(data340 && typeof data340 == "object" && !Array.isArray(data340)){
let missing90;
if((data340.unread === undefined) && (missing90 = "unread")){
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
var _valid10 = _errs831 === errors;
errors = _errs830;
if(vErrors !== null){
if(_errs830){
vErrors.length = _errs830;
}
else {
vErrors = null;
}
}
let ifClause9;
if(_valid10){
const _errs832 = errors;
if(data340 && typeof data340 == "object" && !Array.isArray(data340)){
if(data340.unread !== undefined){
const _errs833 = errors;
if(typeof data340.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organization/unread",schemaPath:"#/properties/accounts/items/properties/organization/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid245 = _errs833 === errors;
}
else {
var valid245 = true;
}
if(valid245){
if(data340.detail !== undefined){
const _errs835 = errors;
if(typeof data340.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organization/detail",schemaPath:"#/properties/accounts/items/properties/organization/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid245 = _errs835 === errors;
}
else {
var valid245 = true;
}
}
}
var _valid10 = _errs832 === errors;
valid244 = _valid10;
ifClause9 = "then";
}
else {
const _errs837 = errors;
if(data340 && typeof data340 == "object" && !Array.isArray(data340)){
let missing91;
if(((data340.id === undefined) && (missing91 = "id")) || ((data340.managementAccount === undefined) && (missing91 = "managementAccount"))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organization",schemaPath:"#/properties/accounts/items/properties/organization/else/required",keyword:"required",params:{missingProperty: missing91}}];
return false;
}
else {
if(data340.id !== undefined){
const _errs838 = errors;
if(typeof data340.id !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organization/id",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid246 = _errs838 === errors;
}
else {
var valid246 = true;
}
if(valid246){
if(data340.managementAccount !== undefined){
const _errs841 = errors;
if(typeof data340.managementAccount !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organization/managementAccount",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid246 = _errs841 === errors;
}
else {
var valid246 = true;
}
}
}
}
var _valid10 = _errs837 === errors;
valid244 = _valid10;
ifClause9 = "else";
}
if(!valid244){
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
var valid234 = _errs828 === errors;
}
else {
var valid234 = true;
}
if(valid234){
if(data324.organizationPath !== undefined){
let data345 = data324.organizationPath;
const _errs844 = errors;
const _errs845 = errors;
if(((typeof data345 !== "string") && (data345 !== null)) && (!(data345 && typeof data345 == "object" && !Array.isArray(data345)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organizationPath",schemaPath:"#/$defs/observedStringOrNull/type",keyword:"type",params:{type: schema28.type}}];
return false;
}
if(errors === _errs845){
if(data345 && typeof data345 == "object" && !Array.isArray(data345)){
let missing92;
if((data345.unread === undefined) && (missing92 = "unread")){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organizationPath",schemaPath:"#/$defs/observedStringOrNull/required",keyword:"required",params:{missingProperty: missing92}}];
return false;
}
else {
if(data345.unread !== undefined){
const _errs847 = errors;
if(typeof data345.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organizationPath/unread",schemaPath:"#/$defs/observedStringOrNull/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid250 = _errs847 === errors;
}
else {
var valid250 = true;
}
if(valid250){
if(data345.detail !== undefined){
const _errs849 = errors;
if(typeof data345.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organizationPath/detail",schemaPath:"#/$defs/observedStringOrNull/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid250 = _errs849 === errors;
}
else {
var valid250 = true;
}
}
}
}
}
var valid234 = _errs844 === errors;
}
else {
var valid234 = true;
}
if(valid234){
if(data324.organizationAccounts !== undefined){
let data348 = data324.organizationAccounts;
const _errs851 = errors;
if(!data348 || typeof data348 != "object"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organizationAccounts",schemaPath:"#/properties/accounts/items/properties/organizationAccounts/type",keyword:"type",params:{type: schema11.properties.accounts.items.properties.organizationAccounts.type}}];
return false;
}
if(errors === _errs851){
if(Array.isArray(data348)){
var valid251 = true;
const len35 = data348.length;
for(let i35=0; i35<len35; i35++){
const _errs853 = errors;
if(typeof data348[i35] !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organizationAccounts/" + i35,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid251 = _errs853 === errors;
if(!valid251){
break;
}
}
}
if(errors === _errs851){
if(data348 && typeof data348 == "object" && !Array.isArray(data348)){
let missing93;
if((data348.unread === undefined) && (missing93 = "unread")){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organizationAccounts",schemaPath:"#/properties/accounts/items/properties/organizationAccounts/required",keyword:"required",params:{missingProperty: missing93}}];
return false;
}
else {
if(data348.unread !== undefined){
const _errs856 = errors;
if(typeof data348.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organizationAccounts/unread",schemaPath:"#/properties/accounts/items/properties/organizationAccounts/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid253 = _errs856 === errors;
}
else {
var valid253 = true;
}
if(valid253){
if(data348.detail !== undefined){
const _errs858 = errors;
if(typeof data348.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organizationAccounts/detail",schemaPath:"#/properties/accounts/items/properties/organizationAccounts/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid253 = _errs858 === errors;
}
else {
var valid253 = true;
}
}
}
}
}
}
var valid234 = _errs851 === errors;
}
else {
var valid234 = true;
}
if(valid234){
if(data324.serviceControl !== undefined){
let data352 = data324.serviceControl;
const _errs860 = errors;
if(typeof data352 != "object"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/serviceControl",schemaPath:"#/properties/accounts/items/properties/serviceControl/type",keyword:"type",params:{type: schema11.properties.accounts.items.properties.serviceControl.type}}];
return false;
}
if(errors === _errs860){
if(Array.isArray(data352)){
var valid254 = true;
const len36 = data352.length;
for(let i36=0; i36<len36; i36++){
let data353 = data352[i36];
const _errs862 = errors;
if(errors === _errs862){
if(Array.isArray(data353)){
var valid255 = true;
const len37 = data353.length;
for(let i37=0; i37<len37; i37++){
const _errs864 = errors;
if(typeof data353[i37] !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/serviceControl/" + i36+"/" + i37,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid255 = _errs864 === errors;
if(!valid255){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/serviceControl/" + i36,schemaPath:"#/properties/accounts/items/properties/serviceControl/items/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid254 = _errs862 === errors;
if(!valid254){
break;
}
}
}
if(errors === _errs860){
if(data352 && typeof data352 == "object" && !Array.isArray(data352)){
let missing94;
if((data352.unread === undefined) && (missing94 = "unread")){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/serviceControl",schemaPath:"#/properties/accounts/items/properties/serviceControl/required",keyword:"required",params:{missingProperty: missing94}}];
return false;
}
else {
if(data352.unread !== undefined){
const _errs867 = errors;
if(typeof data352.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/serviceControl/unread",schemaPath:"#/properties/accounts/items/properties/serviceControl/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid257 = _errs867 === errors;
}
else {
var valid257 = true;
}
if(valid257){
if(data352.detail !== undefined){
const _errs869 = errors;
if(typeof data352.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/serviceControl/detail",schemaPath:"#/properties/accounts/items/properties/serviceControl/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid257 = _errs869 === errors;
}
else {
var valid257 = true;
}
}
}
}
}
}
var valid234 = _errs860 === errors;
}
else {
var valid234 = true;
}
if(valid234){
if(data324.resourceControl !== undefined){
let data357 = data324.resourceControl;
const _errs871 = errors;
if(typeof data357 != "object"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/resourceControl",schemaPath:"#/properties/accounts/items/properties/resourceControl/type",keyword:"type",params:{type: schema11.properties.accounts.items.properties.resourceControl.type}}];
return false;
}
if(errors === _errs871){
if(Array.isArray(data357)){
var valid258 = true;
const len38 = data357.length;
for(let i38=0; i38<len38; i38++){
let data358 = data357[i38];
const _errs873 = errors;
if(errors === _errs873){
if(Array.isArray(data358)){
var valid259 = true;
const len39 = data358.length;
for(let i39=0; i39<len39; i39++){
const _errs875 = errors;
if(typeof data358[i39] !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/resourceControl/" + i38+"/" + i39,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid259 = _errs875 === errors;
if(!valid259){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/resourceControl/" + i38,schemaPath:"#/properties/accounts/items/properties/resourceControl/items/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid258 = _errs873 === errors;
if(!valid258){
break;
}
}
}
if(errors === _errs871){
if(data357 && typeof data357 == "object" && !Array.isArray(data357)){
let missing95;
if((data357.unread === undefined) && (missing95 = "unread")){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/resourceControl",schemaPath:"#/properties/accounts/items/properties/resourceControl/required",keyword:"required",params:{missingProperty: missing95}}];
return false;
}
else {
if(data357.unread !== undefined){
const _errs878 = errors;
if(typeof data357.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/resourceControl/unread",schemaPath:"#/properties/accounts/items/properties/resourceControl/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid261 = _errs878 === errors;
}
else {
var valid261 = true;
}
if(valid261){
if(data357.detail !== undefined){
const _errs880 = errors;
if(typeof data357.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/resourceControl/detail",schemaPath:"#/properties/accounts/items/properties/resourceControl/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid261 = _errs880 === errors;
}
else {
var valid261 = true;
}
}
}
}
}
}
var valid234 = _errs871 === errors;
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
}
}
else {
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34,schemaPath:"#/properties/accounts/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid233 = _errs790 === errors;
if(!valid233){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs788 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workloads !== undefined){
let data362 = data.workloads;
const _errs882 = errors;
if(errors === _errs882){
if(Array.isArray(data362)){
var valid262 = true;
const len40 = data362.length;
for(let i40=0; i40<len40; i40++){
let data363 = data362[i40];
const _errs884 = errors;
if(errors === _errs884){
if(data363 && typeof data363 == "object" && !Array.isArray(data363)){
if(data363.arn !== undefined){
let data364 = data363.arn;
const _errs886 = errors;
const _errs887 = errors;
if((typeof data364 !== "string") && (!(Array.isArray(data364)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema20.type}}];
return false;
}
if(errors === _errs887){
if(Array.isArray(data364)){
var valid265 = true;
const len41 = data364.length;
for(let i41=0; i41<len41; i41++){
let data365 = data364[i41];
const _errs889 = errors;
if((typeof data365 !== "string") && (!(data365 && typeof data365 == "object" && !Array.isArray(data365)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/arn/" + i41,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema20.items.type}}];
return false;
}
if(errors === _errs889){
if(data365 && typeof data365 == "object" && !Array.isArray(data365)){
let missing96;
if((data365.hole === undefined) && (missing96 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/arn/" + i41,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing96}}];
return false;
}
else {
if(data365.hole !== undefined){
const _errs891 = errors;
if(typeof data365.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/arn/" + i41+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid266 = _errs891 === errors;
}
else {
var valid266 = true;
}
if(valid266){
if(data365.width !== undefined){
let data367 = data365.width;
const _errs893 = errors;
if(!(((typeof data367 == "number") && (!(data367 % 1) && !isNaN(data367))) && (isFinite(data367)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/arn/" + i41+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid266 = _errs893 === errors;
}
else {
var valid266 = true;
}
}
}
}
}
var valid265 = _errs889 === errors;
if(!valid265){
break;
}
}
}
}
var valid263 = _errs886 === errors;
}
else {
var valid263 = true;
}
if(valid263){
if(data363.scope !== undefined){
const _errs895 = errors;
if(typeof data363.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid263 = _errs895 === errors;
}
else {
var valid263 = true;
}
if(valid263){
if(data363.address !== undefined){
const _errs898 = errors;
if(typeof data363.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid263 = _errs898 === errors;
}
else {
var valid263 = true;
}
if(valid263){
if(data363.construct !== undefined){
const _errs901 = errors;
if(typeof data363.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid263 = _errs901 === errors;
}
else {
var valid263 = true;
}
if(valid263){
if(data363.at !== undefined){
let data371 = data363.at;
const _errs904 = errors;
const _errs905 = errors;
if(errors === _errs905){
if(data371 && typeof data371 == "object" && !Array.isArray(data371)){
let missing97;
if((((((data371.file === undefined) && (missing97 = "file")) || ((data371.startLine === undefined) && (missing97 = "startLine"))) || ((data371.startColumn === undefined) && (missing97 = "startColumn"))) || ((data371.endLine === undefined) && (missing97 = "endLine"))) || ((data371.endColumn === undefined) && (missing97 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing97}}];
return false;
}
else {
if(data371.file !== undefined){
const _errs907 = errors;
if(typeof data371.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid271 = _errs907 === errors;
}
else {
var valid271 = true;
}
if(valid271){
if(data371.startLine !== undefined){
let data373 = data371.startLine;
const _errs909 = errors;
if(!(((typeof data373 == "number") && (!(data373 % 1) && !isNaN(data373))) && (isFinite(data373)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid271 = _errs909 === errors;
}
else {
var valid271 = true;
}
if(valid271){
if(data371.startColumn !== undefined){
let data374 = data371.startColumn;
const _errs911 = errors;
if(!(((typeof data374 == "number") && (!(data374 % 1) && !isNaN(data374))) && (isFinite(data374)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid271 = _errs911 === errors;
}
else {
var valid271 = true;
}
if(valid271){
if(data371.endLine !== undefined){
let data375 = data371.endLine;
const _errs913 = errors;
if(!(((typeof data375 == "number") && (!(data375 % 1) && !isNaN(data375))) && (isFinite(data375)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid271 = _errs913 === errors;
}
else {
var valid271 = true;
}
if(valid271){
if(data371.endColumn !== undefined){
let data376 = data371.endColumn;
const _errs915 = errors;
if(!(((typeof data376 == "number") && (!(data376 % 1) && !isNaN(data376))) && (isFinite(data376)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid271 = _errs915 === errors;
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
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid263 = _errs904 === errors;
}
else {
var valid263 = true;
}
if(valid263){
if(data363.name !== undefined){
let data377 = data363.name;
const _errs917 = errors;
const _errs918 = errors;
if((typeof data377 != "object") && (typeof data377 !== "string")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema25.type}}];
return false;
}
if(errors === _errs918){
if(Array.isArray(data377)){
var valid273 = true;
const len42 = data377.length;
for(let i42=0; i42<len42; i42++){
let data378 = data377[i42];
const _errs920 = errors;
if((typeof data378 !== "string") && (!(data378 && typeof data378 == "object" && !Array.isArray(data378)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/name/" + i42,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema25.items.type}}];
return false;
}
if(errors === _errs920){
if(data378 && typeof data378 == "object" && !Array.isArray(data378)){
let missing98;
if((data378.hole === undefined) && (missing98 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/name/" + i42,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing98}}];
return false;
}
else {
if(data378.hole !== undefined){
const _errs922 = errors;
if(typeof data378.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/name/" + i42+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid274 = _errs922 === errors;
}
else {
var valid274 = true;
}
if(valid274){
if(data378.width !== undefined){
let data380 = data378.width;
const _errs924 = errors;
if(!(((typeof data380 == "number") && (!(data380 % 1) && !isNaN(data380))) && (isFinite(data380)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/name/" + i42+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid274 = _errs924 === errors;
}
else {
var valid274 = true;
}
}
}
}
}
var valid273 = _errs920 === errors;
if(!valid273){
break;
}
}
}
if(errors === _errs918){
if(data377 && typeof data377 == "object" && !Array.isArray(data377)){
let missing99;
if((data377.unread === undefined) && (missing99 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing99}}];
return false;
}
else {
if(data377.unread !== undefined){
const _errs926 = errors;
if(typeof data377.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid275 = _errs926 === errors;
}
else {
var valid275 = true;
}
if(valid275){
if(data377.detail !== undefined){
const _errs928 = errors;
if(typeof data377.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid275 = _errs928 === errors;
}
else {
var valid275 = true;
}
}
}
}
}
}
var valid263 = _errs917 === errors;
}
else {
var valid263 = true;
}
if(valid263){
if(data363.type !== undefined){
let data383 = data363.type;
const _errs930 = errors;
const _errs931 = errors;
if((typeof data383 !== "string") && (!(data383 && typeof data383 == "object" && !Array.isArray(data383)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/type",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema69.type}}];
return false;
}
if(errors === _errs931){
if(data383 && typeof data383 == "object" && !Array.isArray(data383)){
let missing100;
if((data383.unread === undefined) && (missing100 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/type",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing100}}];
return false;
}
else {
if(data383.unread !== undefined){
const _errs933 = errors;
if(typeof data383.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/type/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid277 = _errs933 === errors;
}
else {
var valid277 = true;
}
if(valid277){
if(data383.detail !== undefined){
const _errs935 = errors;
if(typeof data383.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/type/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid277 = _errs935 === errors;
}
else {
var valid277 = true;
}
}
}
}
}
var valid263 = _errs930 === errors;
}
else {
var valid263 = true;
}
if(valid263){
if(data363.references !== undefined){
let data386 = data363.references;
const _errs937 = errors;
if(!data386 || typeof data386 != "object"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references",schemaPath:"#/properties/workloads/items/properties/references/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.references.type}}];
return false;
}
if(errors === _errs937){
if(Array.isArray(data386)){
var valid278 = true;
const len43 = data386.length;
for(let i43=0; i43<len43; i43++){
let data387 = data386[i43];
const _errs939 = errors;
if(errors === _errs939){
if(data387 && typeof data387 == "object" && !Array.isArray(data387)){
let missing101;
if((((data387.to === undefined) && (missing101 = "to")) || ((data387.target === undefined) && (missing101 = "target"))) || ((data387.how === undefined) && (missing101 = "how"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43,schemaPath:"#/properties/workloads/items/properties/references/items/required",keyword:"required",params:{missingProperty: missing101}}];
return false;
}
else {
if(data387.to !== undefined){
const _errs941 = errors;
if(typeof data387.to !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/to",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid279 = _errs941 === errors;
}
else {
var valid279 = true;
}
if(valid279){
if(data387.target !== undefined){
let data389 = data387.target;
const _errs944 = errors;
const _errs945 = errors;
if((typeof data389 !== "string") && (!(Array.isArray(data389)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/target",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema20.type}}];
return false;
}
if(errors === _errs945){
if(Array.isArray(data389)){
var valid282 = true;
const len44 = data389.length;
for(let i44=0; i44<len44; i44++){
let data390 = data389[i44];
const _errs947 = errors;
if((typeof data390 !== "string") && (!(data390 && typeof data390 == "object" && !Array.isArray(data390)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/target/" + i44,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema20.items.type}}];
return false;
}
if(errors === _errs947){
if(data390 && typeof data390 == "object" && !Array.isArray(data390)){
let missing102;
if((data390.hole === undefined) && (missing102 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/target/" + i44,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing102}}];
return false;
}
else {
if(data390.hole !== undefined){
const _errs949 = errors;
if(typeof data390.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/target/" + i44+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid283 = _errs949 === errors;
}
else {
var valid283 = true;
}
if(valid283){
if(data390.width !== undefined){
let data392 = data390.width;
const _errs951 = errors;
if(!(((typeof data392 == "number") && (!(data392 % 1) && !isNaN(data392))) && (isFinite(data392)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/target/" + i44+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid283 = _errs951 === errors;
}
else {
var valid283 = true;
}
}
}
}
}
var valid282 = _errs947 === errors;
if(!valid282){
break;
}
}
}
}
var valid279 = _errs944 === errors;
}
else {
var valid279 = true;
}
if(valid279){
if(data387.address !== undefined){
const _errs953 = errors;
if(typeof data387.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid279 = _errs953 === errors;
}
else {
var valid279 = true;
}
if(valid279){
if(data387.jsonKey !== undefined){
let data394 = data387.jsonKey;
const _errs956 = errors;
const _errs957 = errors;
if(((typeof data394 !== "string") && (!(Array.isArray(data394)))) && (data394 !== null)){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/jsonKey",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema32.type}}];
return false;
}
if(errors === _errs957){
if(Array.isArray(data394)){
var valid286 = true;
const len45 = data394.length;
for(let i45=0; i45<len45; i45++){
let data395 = data394[i45];
const _errs959 = errors;
if((typeof data395 !== "string") && (!(data395 && typeof data395 == "object" && !Array.isArray(data395)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/jsonKey/" + i45,schemaPath:"#/$defs/textOrNull/items/type",keyword:"type",params:{type: schema32.items.type}}];
return false;
}
if(errors === _errs959){
if(data395 && typeof data395 == "object" && !Array.isArray(data395)){
let missing103;
if((data395.hole === undefined) && (missing103 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/jsonKey/" + i45,schemaPath:"#/$defs/textOrNull/items/required",keyword:"required",params:{missingProperty: missing103}}];
return false;
}
else {
if(data395.hole !== undefined){
const _errs961 = errors;
if(typeof data395.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/jsonKey/" + i45+"/hole",schemaPath:"#/$defs/textOrNull/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid287 = _errs961 === errors;
}
else {
var valid287 = true;
}
if(valid287){
if(data395.width !== undefined){
let data397 = data395.width;
const _errs963 = errors;
if(!(((typeof data397 == "number") && (!(data397 % 1) && !isNaN(data397))) && (isFinite(data397)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/jsonKey/" + i45+"/width",schemaPath:"#/$defs/textOrNull/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid287 = _errs963 === errors;
}
else {
var valid287 = true;
}
}
}
}
}
var valid286 = _errs959 === errors;
if(!valid286){
break;
}
}
}
}
var valid279 = _errs956 === errors;
}
else {
var valid279 = true;
}
if(valid279){
if(data387.versionId !== undefined){
let data398 = data387.versionId;
const _errs965 = errors;
const _errs966 = errors;
if(((typeof data398 !== "string") && (!(Array.isArray(data398)))) && (data398 !== null)){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/versionId",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema32.type}}];
return false;
}
if(errors === _errs966){
if(Array.isArray(data398)){
var valid289 = true;
const len46 = data398.length;
for(let i46=0; i46<len46; i46++){
let data399 = data398[i46];
const _errs968 = errors;
if((typeof data399 !== "string") && (!(data399 && typeof data399 == "object" && !Array.isArray(data399)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/versionId/" + i46,schemaPath:"#/$defs/textOrNull/items/type",keyword:"type",params:{type: schema32.items.type}}];
return false;
}
if(errors === _errs968){
if(data399 && typeof data399 == "object" && !Array.isArray(data399)){
let missing104;
if((data399.hole === undefined) && (missing104 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/versionId/" + i46,schemaPath:"#/$defs/textOrNull/items/required",keyword:"required",params:{missingProperty: missing104}}];
return false;
}
else {
if(data399.hole !== undefined){
const _errs970 = errors;
if(typeof data399.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/versionId/" + i46+"/hole",schemaPath:"#/$defs/textOrNull/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid290 = _errs970 === errors;
}
else {
var valid290 = true;
}
if(valid290){
if(data399.width !== undefined){
let data401 = data399.width;
const _errs972 = errors;
if(!(((typeof data401 == "number") && (!(data401 % 1) && !isNaN(data401))) && (isFinite(data401)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/versionId/" + i46+"/width",schemaPath:"#/$defs/textOrNull/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid290 = _errs972 === errors;
}
else {
var valid290 = true;
}
}
}
}
}
var valid289 = _errs968 === errors;
if(!valid289){
break;
}
}
}
}
var valid279 = _errs965 === errors;
}
else {
var valid279 = true;
}
if(valid279){
if(data387.versionStage !== undefined){
let data402 = data387.versionStage;
const _errs974 = errors;
const _errs975 = errors;
if(((typeof data402 !== "string") && (!(Array.isArray(data402)))) && (data402 !== null)){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/versionStage",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema32.type}}];
return false;
}
if(errors === _errs975){
if(Array.isArray(data402)){
var valid292 = true;
const len47 = data402.length;
for(let i47=0; i47<len47; i47++){
let data403 = data402[i47];
const _errs977 = errors;
if((typeof data403 !== "string") && (!(data403 && typeof data403 == "object" && !Array.isArray(data403)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/versionStage/" + i47,schemaPath:"#/$defs/textOrNull/items/type",keyword:"type",params:{type: schema32.items.type}}];
return false;
}
if(errors === _errs977){
if(data403 && typeof data403 == "object" && !Array.isArray(data403)){
let missing105;
if((data403.hole === undefined) && (missing105 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/versionStage/" + i47,schemaPath:"#/$defs/textOrNull/items/required",keyword:"required",params:{missingProperty: missing105}}];
return false;
}
else {
if(data403.hole !== undefined){
const _errs979 = errors;
if(typeof data403.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/versionStage/" + i47+"/hole",schemaPath:"#/$defs/textOrNull/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid293 = _errs979 === errors;
}
else {
var valid293 = true;
}
if(valid293){
if(data403.width !== undefined){
let data405 = data403.width;
const _errs981 = errors;
if(!(((typeof data405 == "number") && (!(data405 % 1) && !isNaN(data405))) && (isFinite(data405)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/versionStage/" + i47+"/width",schemaPath:"#/$defs/textOrNull/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid293 = _errs981 === errors;
}
else {
var valid293 = true;
}
}
}
}
}
var valid292 = _errs977 === errors;
if(!valid292){
break;
}
}
}
}
var valid279 = _errs974 === errors;
}
else {
var valid279 = true;
}
if(valid279){
if(data387.how !== undefined){
const _errs983 = errors;
if(typeof data387.how !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/how",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid279 = _errs983 === errors;
}
else {
var valid279 = true;
}
if(valid279){
if(data387.at !== undefined){
let data407 = data387.at;
const _errs986 = errors;
const _errs987 = errors;
if(errors === _errs987){
if(data407 && typeof data407 == "object" && !Array.isArray(data407)){
let missing106;
if((((((data407.file === undefined) && (missing106 = "file")) || ((data407.startLine === undefined) && (missing106 = "startLine"))) || ((data407.startColumn === undefined) && (missing106 = "startColumn"))) || ((data407.endLine === undefined) && (missing106 = "endLine"))) || ((data407.endColumn === undefined) && (missing106 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing106}}];
return false;
}
else {
if(data407.file !== undefined){
const _errs989 = errors;
if(typeof data407.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid296 = _errs989 === errors;
}
else {
var valid296 = true;
}
if(valid296){
if(data407.startLine !== undefined){
let data409 = data407.startLine;
const _errs991 = errors;
if(!(((typeof data409 == "number") && (!(data409 % 1) && !isNaN(data409))) && (isFinite(data409)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid296 = _errs991 === errors;
}
else {
var valid296 = true;
}
if(valid296){
if(data407.startColumn !== undefined){
let data410 = data407.startColumn;
const _errs993 = errors;
if(!(((typeof data410 == "number") && (!(data410 % 1) && !isNaN(data410))) && (isFinite(data410)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid296 = _errs993 === errors;
}
else {
var valid296 = true;
}
if(valid296){
if(data407.endLine !== undefined){
let data411 = data407.endLine;
const _errs995 = errors;
if(!(((typeof data411 == "number") && (!(data411 % 1) && !isNaN(data411))) && (isFinite(data411)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid296 = _errs995 === errors;
}
else {
var valid296 = true;
}
if(valid296){
if(data407.endColumn !== undefined){
let data412 = data407.endColumn;
const _errs997 = errors;
if(!(((typeof data412 == "number") && (!(data412 % 1) && !isNaN(data412))) && (isFinite(data412)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid296 = _errs997 === errors;
}
else {
var valid296 = true;
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
var valid279 = _errs986 === errors;
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
else {
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43,schemaPath:"#/properties/workloads/items/properties/references/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid278 = _errs939 === errors;
if(!valid278){
break;
}
}
}
if(errors === _errs937){
if(data386 && typeof data386 == "object" && !Array.isArray(data386)){
let missing107;
if((data386.unread === undefined) && (missing107 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references",schemaPath:"#/properties/workloads/items/properties/references/required",keyword:"required",params:{missingProperty: missing107}}];
return false;
}
else {
if(data386.unread !== undefined){
const _errs999 = errors;
if(typeof data386.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/unread",schemaPath:"#/properties/workloads/items/properties/references/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid297 = _errs999 === errors;
}
else {
var valid297 = true;
}
if(valid297){
if(data386.detail !== undefined){
const _errs1001 = errors;
if(typeof data386.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/detail",schemaPath:"#/properties/workloads/items/properties/references/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid297 = _errs1001 === errors;
}
else {
var valid297 = true;
}
}
}
}
}
}
var valid263 = _errs937 === errors;
}
else {
var valid263 = true;
}
if(valid263){
if(data363.environment !== undefined){
let data415 = data363.environment;
const _errs1003 = errors;
if(!data415 || typeof data415 != "object"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment",schemaPath:"#/properties/workloads/items/properties/environment/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.environment.type}}];
return false;
}
if(errors === _errs1003){
if(Array.isArray(data415)){
var valid298 = true;
const len48 = data415.length;
for(let i48=0; i48<len48; i48++){
let data416 = data415[i48];
const _errs1005 = errors;
if(errors === _errs1005){
if(data416 && typeof data416 == "object" && !Array.isArray(data416)){
let missing108;
if(((data416.name === undefined) && (missing108 = "name")) || ((data416.value === undefined) && (missing108 = "value"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48,schemaPath:"#/properties/workloads/items/properties/environment/items/required",keyword:"required",params:{missingProperty: missing108}}];
return false;
}
else {
if(data416.name !== undefined){
let data417 = data416.name;
const _errs1007 = errors;
const _errs1008 = errors;
if((typeof data417 !== "string") && (!(Array.isArray(data417)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema20.type}}];
return false;
}
if(errors === _errs1008){
if(Array.isArray(data417)){
var valid301 = true;
const len49 = data417.length;
for(let i49=0; i49<len49; i49++){
let data418 = data417[i49];
const _errs1010 = errors;
if((typeof data418 !== "string") && (!(data418 && typeof data418 == "object" && !Array.isArray(data418)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/name/" + i49,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema20.items.type}}];
return false;
}
if(errors === _errs1010){
if(data418 && typeof data418 == "object" && !Array.isArray(data418)){
let missing109;
if((data418.hole === undefined) && (missing109 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/name/" + i49,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing109}}];
return false;
}
else {
if(data418.hole !== undefined){
const _errs1012 = errors;
if(typeof data418.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/name/" + i49+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid302 = _errs1012 === errors;
}
else {
var valid302 = true;
}
if(valid302){
if(data418.width !== undefined){
let data420 = data418.width;
const _errs1014 = errors;
if(!(((typeof data420 == "number") && (!(data420 % 1) && !isNaN(data420))) && (isFinite(data420)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/name/" + i49+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid302 = _errs1014 === errors;
}
else {
var valid302 = true;
}
}
}
}
}
var valid301 = _errs1010 === errors;
if(!valid301){
break;
}
}
}
}
var valid299 = _errs1007 === errors;
}
else {
var valid299 = true;
}
if(valid299){
if(data416.value !== undefined){
let data421 = data416.value;
const _errs1016 = errors;
if(errors === _errs1016){
if(data421 && typeof data421 == "object" && !Array.isArray(data421)){
let missing110;
if((data421.origin === undefined) && (missing110 = "origin")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value",schemaPath:"#/properties/workloads/items/properties/environment/items/properties/value/required",keyword:"required",params:{missingProperty: missing110}}];
return false;
}
else {
if(data421.origin !== undefined){
const _errs1018 = errors;
if(typeof data421.origin !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/origin",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid303 = _errs1018 === errors;
}
else {
var valid303 = true;
}
if(valid303){
if(data421.words !== undefined){
const _errs1021 = errors;
if(typeof data421.words !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/words",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid303 = _errs1021 === errors;
}
else {
var valid303 = true;
}
if(valid303){
if(data421.keys !== undefined){
let data424 = data421.keys;
const _errs1024 = errors;
if(errors === _errs1024){
if(Array.isArray(data424)){
var valid306 = true;
const len50 = data424.length;
for(let i50=0; i50<len50; i50++){
const _errs1026 = errors;
if(typeof data424[i50] !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/keys/" + i50,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid306 = _errs1026 === errors;
if(!valid306){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/keys",schemaPath:"#/properties/workloads/items/properties/environment/items/properties/value/properties/keys/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid303 = _errs1024 === errors;
}
else {
var valid303 = true;
}
if(valid303){
if(data421.from !== undefined){
const _errs1029 = errors;
if(typeof data421.from !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/from",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid303 = _errs1029 === errors;
}
else {
var valid303 = true;
}
if(valid303){
if(data421.at !== undefined){
let data427 = data421.at;
const _errs1032 = errors;
const _errs1033 = errors;
if(errors === _errs1033){
if(data427 && typeof data427 == "object" && !Array.isArray(data427)){
let missing111;
if((((((data427.file === undefined) && (missing111 = "file")) || ((data427.startLine === undefined) && (missing111 = "startLine"))) || ((data427.startColumn === undefined) && (missing111 = "startColumn"))) || ((data427.endLine === undefined) && (missing111 = "endLine"))) || ((data427.endColumn === undefined) && (missing111 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing111}}];
return false;
}
else {
if(data427.file !== undefined){
const _errs1035 = errors;
if(typeof data427.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid310 = _errs1035 === errors;
}
else {
var valid310 = true;
}
if(valid310){
if(data427.startLine !== undefined){
let data429 = data427.startLine;
const _errs1037 = errors;
if(!(((typeof data429 == "number") && (!(data429 % 1) && !isNaN(data429))) && (isFinite(data429)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid310 = _errs1037 === errors;
}
else {
var valid310 = true;
}
if(valid310){
if(data427.startColumn !== undefined){
let data430 = data427.startColumn;
const _errs1039 = errors;
if(!(((typeof data430 == "number") && (!(data430 % 1) && !isNaN(data430))) && (isFinite(data430)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid310 = _errs1039 === errors;
}
else {
var valid310 = true;
}
if(valid310){
if(data427.endLine !== undefined){
let data431 = data427.endLine;
const _errs1041 = errors;
if(!(((typeof data431 == "number") && (!(data431 % 1) && !isNaN(data431))) && (isFinite(data431)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid310 = _errs1041 === errors;
}
else {
var valid310 = true;
}
if(valid310){
if(data427.endColumn !== undefined){
let data432 = data427.endColumn;
const _errs1043 = errors;
if(!(((typeof data432 == "number") && (!(data432 % 1) && !isNaN(data432))) && (isFinite(data432)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid310 = _errs1043 === errors;
}
else {
var valid310 = true;
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
var valid303 = _errs1032 === errors;
}
else {
var valid303 = true;
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
var valid299 = _errs1016 === errors;
}
else {
var valid299 = true;
}
if(valid299){
if(data416.at !== undefined){
let data433 = data416.at;
const _errs1045 = errors;
const _errs1046 = errors;
if(errors === _errs1046){
if(data433 && typeof data433 == "object" && !Array.isArray(data433)){
let missing112;
if((((((data433.file === undefined) && (missing112 = "file")) || ((data433.startLine === undefined) && (missing112 = "startLine"))) || ((data433.startColumn === undefined) && (missing112 = "startColumn"))) || ((data433.endLine === undefined) && (missing112 = "endLine"))) || ((data433.endColumn === undefined) && (missing112 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing112}}];
return false;
}
else {
if(data433.file !== undefined){
const _errs1048 = errors;
if(typeof data433.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid312 = _errs1048 === errors;
}
else {
var valid312 = true;
}
if(valid312){
if(data433.startLine !== undefined){
let data435 = data433.startLine;
const _errs1050 = errors;
if(!(((typeof data435 == "number") && (!(data435 % 1) && !isNaN(data435))) && (isFinite(data435)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid312 = _errs1050 === errors;
}
else {
var valid312 = true;
}
if(valid312){
if(data433.startColumn !== undefined){
let data436 = data433.startColumn;
const _errs1052 = errors;
if(!(((typeof data436 == "number") && (!(data436 % 1) && !isNaN(data436))) && (isFinite(data436)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid312 = _errs1052 === errors;
}
else {
var valid312 = true;
}
if(valid312){
if(data433.endLine !== undefined){
let data437 = data433.endLine;
const _errs1054 = errors;
if(!(((typeof data437 == "number") && (!(data437 % 1) && !isNaN(data437))) && (isFinite(data437)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid312 = _errs1054 === errors;
}
else {
var valid312 = true;
}
if(valid312){
if(data433.endColumn !== undefined){
let data438 = data433.endColumn;
const _errs1056 = errors;
if(!(((typeof data438 == "number") && (!(data438 % 1) && !isNaN(data438))) && (isFinite(data438)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid312 = _errs1056 === errors;
}
else {
var valid312 = true;
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
var valid299 = _errs1045 === errors;
}
else {
var valid299 = true;
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
var valid298 = _errs1005 === errors;
if(!valid298){
break;
}
}
}
if(errors === _errs1003){
if(data415 && typeof data415 == "object" && !Array.isArray(data415)){
let missing113;
if((data415.unread === undefined) && (missing113 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment",schemaPath:"#/properties/workloads/items/properties/environment/required",keyword:"required",params:{missingProperty: missing113}}];
return false;
}
else {
if(data415.unread !== undefined){
const _errs1058 = errors;
if(typeof data415.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/unread",schemaPath:"#/properties/workloads/items/properties/environment/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid313 = _errs1058 === errors;
}
else {
var valid313 = true;
}
if(valid313){
if(data415.detail !== undefined){
const _errs1060 = errors;
if(typeof data415.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/detail",schemaPath:"#/properties/workloads/items/properties/environment/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid313 = _errs1060 === errors;
}
else {
var valid313 = true;
}
}
}
}
}
}
var valid263 = _errs1003 === errors;
}
else {
var valid263 = true;
}
if(valid263){
if(data363.cache !== undefined){
let data441 = data363.cache;
const _errs1062 = errors;
if((!(data441 && typeof data441 == "object" && !Array.isArray(data441))) && (data441 !== null)){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache",schemaPath:"#/properties/workloads/items/properties/cache/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.cache.type}}];
return false;
}
const _errs1064 = errors;
let valid314 = true;
const _errs1065 = errors;
if(data441 && typeof data441 == "object" && !Array.isArray(data441)){
let missing114;
if((data441.unread === undefined) && (missing114 = "unread")){
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
var _valid11 = _errs1065 === errors;
errors = _errs1064;
if(vErrors !== null){
if(_errs1064){
vErrors.length = _errs1064;
}
else {
vErrors = null;
}
}
let ifClause10;
if(_valid11){
const _errs1066 = errors;
if(data441 && typeof data441 == "object" && !Array.isArray(data441)){
if(data441.unread !== undefined){
const _errs1067 = errors;
if(typeof data441.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/unread",schemaPath:"#/properties/workloads/items/properties/cache/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid315 = _errs1067 === errors;
}
else {
var valid315 = true;
}
if(valid315){
if(data441.detail !== undefined){
const _errs1069 = errors;
if(typeof data441.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/detail",schemaPath:"#/properties/workloads/items/properties/cache/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid315 = _errs1069 === errors;
}
else {
var valid315 = true;
}
}
}
var _valid11 = _errs1066 === errors;
valid314 = _valid11;
ifClause10 = "then";
}
else {
const _errs1071 = errors;
if(data441 && typeof data441 == "object" && !Array.isArray(data441)){
let missing115;
if(((data441.by === undefined) && (missing115 = "by")) || ((data441.ttlSeconds === undefined) && (missing115 = "ttlSeconds"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache",schemaPath:"#/properties/workloads/items/properties/cache/else/required",keyword:"required",params:{missingProperty: missing115}}];
return false;
}
else {
if(data441.by !== undefined){
const _errs1072 = errors;
if(typeof data441.by !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/by",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid316 = _errs1072 === errors;
}
else {
var valid316 = true;
}
if(valid316){
if(data441.ttlSeconds !== undefined){
let data445 = data441.ttlSeconds;
const _errs1075 = errors;
if(!((typeof data445 == "number") && (isFinite(data445)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/ttlSeconds",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid316 = _errs1075 === errors;
}
else {
var valid316 = true;
}
if(valid316){
if(data441.at !== undefined){
let data446 = data441.at;
const _errs1078 = errors;
const _errs1079 = errors;
if(errors === _errs1079){
if(data446 && typeof data446 == "object" && !Array.isArray(data446)){
let missing116;
if((((((data446.file === undefined) && (missing116 = "file")) || ((data446.startLine === undefined) && (missing116 = "startLine"))) || ((data446.startColumn === undefined) && (missing116 = "startColumn"))) || ((data446.endLine === undefined) && (missing116 = "endLine"))) || ((data446.endColumn === undefined) && (missing116 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing116}}];
return false;
}
else {
if(data446.file !== undefined){
const _errs1081 = errors;
if(typeof data446.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid320 = _errs1081 === errors;
}
else {
var valid320 = true;
}
if(valid320){
if(data446.startLine !== undefined){
let data448 = data446.startLine;
const _errs1083 = errors;
if(!(((typeof data448 == "number") && (!(data448 % 1) && !isNaN(data448))) && (isFinite(data448)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid320 = _errs1083 === errors;
}
else {
var valid320 = true;
}
if(valid320){
if(data446.startColumn !== undefined){
let data449 = data446.startColumn;
const _errs1085 = errors;
if(!(((typeof data449 == "number") && (!(data449 % 1) && !isNaN(data449))) && (isFinite(data449)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid320 = _errs1085 === errors;
}
else {
var valid320 = true;
}
if(valid320){
if(data446.endLine !== undefined){
let data450 = data446.endLine;
const _errs1087 = errors;
if(!(((typeof data450 == "number") && (!(data450 % 1) && !isNaN(data450))) && (isFinite(data450)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid320 = _errs1087 === errors;
}
else {
var valid320 = true;
}
if(valid320){
if(data446.endColumn !== undefined){
let data451 = data446.endColumn;
const _errs1089 = errors;
if(!(((typeof data451 == "number") && (!(data451 % 1) && !isNaN(data451))) && (isFinite(data451)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid320 = _errs1089 === errors;
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
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid316 = _errs1078 === errors;
}
else {
var valid316 = true;
}
}
}
}
}
var _valid11 = _errs1071 === errors;
valid314 = _valid11;
ifClause10 = "else";
}
if(!valid314){
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
var valid263 = _errs1062 === errors;
}
else {
var valid263 = true;
}
if(valid263){
if(data363.refreshSeconds !== undefined){
let data452 = data363.refreshSeconds;
const _errs1091 = errors;
if(((!((typeof data452 == "number") && (isFinite(data452)))) && (data452 !== null)) && (!(data452 && typeof data452 == "object" && !Array.isArray(data452)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshSeconds",schemaPath:"#/properties/workloads/items/properties/refreshSeconds/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.refreshSeconds.type}}];
return false;
}
if(errors === _errs1091){
if(data452 && typeof data452 == "object" && !Array.isArray(data452)){
let missing117;
if((data452.unread === undefined) && (missing117 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshSeconds",schemaPath:"#/properties/workloads/items/properties/refreshSeconds/required",keyword:"required",params:{missingProperty: missing117}}];
return false;
}
else {
if(data452.unread !== undefined){
const _errs1093 = errors;
if(typeof data452.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshSeconds/unread",schemaPath:"#/properties/workloads/items/properties/refreshSeconds/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid321 = _errs1093 === errors;
}
else {
var valid321 = true;
}
if(valid321){
if(data452.detail !== undefined){
const _errs1095 = errors;
if(typeof data452.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshSeconds/detail",schemaPath:"#/properties/workloads/items/properties/refreshSeconds/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid321 = _errs1095 === errors;
}
else {
var valid321 = true;
}
}
}
}
}
var valid263 = _errs1091 === errors;
}
else {
var valid263 = true;
}
if(valid263){
if(data363.refreshAt !== undefined){
let data455 = data363.refreshAt;
const _errs1097 = errors;
if((!(data455 && typeof data455 == "object" && !Array.isArray(data455))) && (data455 !== null)){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshAt",schemaPath:"#/properties/workloads/items/properties/refreshAt/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.refreshAt.type}}];
return false;
}
const _errs1099 = errors;
let valid322 = true;
const _errs1100 = errors;
if(data455 && typeof data455 == "object" && !Array.isArray(data455)){
let missing118;
if((data455.unread === undefined) && (missing118 = "unread")){
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
var _valid12 = _errs1100 === errors;
errors = _errs1099;
if(vErrors !== null){
if(_errs1099){
vErrors.length = _errs1099;
}
else {
vErrors = null;
}
}
let ifClause11;
if(_valid12){
const _errs1101 = errors;
if(data455 && typeof data455 == "object" && !Array.isArray(data455)){
if(data455.unread !== undefined){
const _errs1102 = errors;
if(typeof data455.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshAt/unread",schemaPath:"#/properties/workloads/items/properties/refreshAt/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid323 = _errs1102 === errors;
}
else {
var valid323 = true;
}
if(valid323){
if(data455.detail !== undefined){
const _errs1104 = errors;
if(typeof data455.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshAt/detail",schemaPath:"#/properties/workloads/items/properties/refreshAt/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid323 = _errs1104 === errors;
}
else {
var valid323 = true;
}
}
}
var _valid12 = _errs1101 === errors;
valid322 = _valid12;
ifClause11 = "then";
}
else {
const _errs1106 = errors;
const _errs1107 = errors;
if(errors === _errs1107){
if(data455 && typeof data455 == "object" && !Array.isArray(data455)){
let missing119;
if((((((data455.file === undefined) && (missing119 = "file")) || ((data455.startLine === undefined) && (missing119 = "startLine"))) || ((data455.startColumn === undefined) && (missing119 = "startColumn"))) || ((data455.endLine === undefined) && (missing119 = "endLine"))) || ((data455.endColumn === undefined) && (missing119 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshAt",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing119}}];
return false;
}
else {
if(data455.file !== undefined){
const _errs1109 = errors;
if(typeof data455.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshAt/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid325 = _errs1109 === errors;
}
else {
var valid325 = true;
}
if(valid325){
if(data455.startLine !== undefined){
let data459 = data455.startLine;
const _errs1111 = errors;
if(!(((typeof data459 == "number") && (!(data459 % 1) && !isNaN(data459))) && (isFinite(data459)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshAt/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid325 = _errs1111 === errors;
}
else {
var valid325 = true;
}
if(valid325){
if(data455.startColumn !== undefined){
let data460 = data455.startColumn;
const _errs1113 = errors;
if(!(((typeof data460 == "number") && (!(data460 % 1) && !isNaN(data460))) && (isFinite(data460)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshAt/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid325 = _errs1113 === errors;
}
else {
var valid325 = true;
}
if(valid325){
if(data455.endLine !== undefined){
let data461 = data455.endLine;
const _errs1115 = errors;
if(!(((typeof data461 == "number") && (!(data461 % 1) && !isNaN(data461))) && (isFinite(data461)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshAt/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid325 = _errs1115 === errors;
}
else {
var valid325 = true;
}
if(valid325){
if(data455.endColumn !== undefined){
let data462 = data455.endColumn;
const _errs1117 = errors;
if(!(((typeof data462 == "number") && (!(data462 % 1) && !isNaN(data462))) && (isFinite(data462)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshAt/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid325 = _errs1117 === errors;
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
else {
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshAt",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var _valid12 = _errs1106 === errors;
valid322 = _valid12;
ifClause11 = "else";
}
if(!valid322){
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
var valid263 = _errs1097 === errors;
}
else {
var valid263 = true;
}
if(valid263){
if(data363.copies !== undefined){
let data463 = data363.copies;
const _errs1119 = errors;
if((!((typeof data463 == "number") && (isFinite(data463)))) && (!(data463 && typeof data463 == "object" && !Array.isArray(data463)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/copies",schemaPath:"#/properties/workloads/items/properties/copies/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.copies.type}}];
return false;
}
if(errors === _errs1119){
if(data463 && typeof data463 == "object" && !Array.isArray(data463)){
let missing120;
if((data463.unread === undefined) && (missing120 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/copies",schemaPath:"#/properties/workloads/items/properties/copies/required",keyword:"required",params:{missingProperty: missing120}}];
return false;
}
else {
if(data463.unread !== undefined){
const _errs1121 = errors;
if(typeof data463.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/copies/unread",schemaPath:"#/properties/workloads/items/properties/copies/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid326 = _errs1121 === errors;
}
else {
var valid326 = true;
}
if(valid326){
if(data463.detail !== undefined){
const _errs1123 = errors;
if(typeof data463.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/copies/detail",schemaPath:"#/properties/workloads/items/properties/copies/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid326 = _errs1123 === errors;
}
else {
var valid326 = true;
}
}
}
}
}
var valid263 = _errs1119 === errors;
}
else {
var valid263 = true;
}
if(valid263){
if(data363.restartsOnRotation !== undefined){
let data466 = data363.restartsOnRotation;
const _errs1125 = errors;
const _errs1126 = errors;
if((typeof data466 !== "boolean") && (!(data466 && typeof data466 == "object" && !Array.isArray(data466)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/restartsOnRotation",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema61.type}}];
return false;
}
if(errors === _errs1126){
if(data466 && typeof data466 == "object" && !Array.isArray(data466)){
let missing121;
if((data466.unread === undefined) && (missing121 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/restartsOnRotation",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing121}}];
return false;
}
else {
if(data466.unread !== undefined){
const _errs1128 = errors;
if(typeof data466.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/restartsOnRotation/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid328 = _errs1128 === errors;
}
else {
var valid328 = true;
}
if(valid328){
if(data466.detail !== undefined){
const _errs1130 = errors;
if(typeof data466.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/restartsOnRotation/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid328 = _errs1130 === errors;
}
else {
var valid328 = true;
}
}
}
}
}
var valid263 = _errs1125 === errors;
}
else {
var valid263 = true;
}
if(valid263){
if(data363.role !== undefined){
let data469 = data363.role;
const _errs1132 = errors;
const _errs1133 = errors;
if((typeof data469 != "object") && (typeof data469 !== "string")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/role",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema25.type}}];
return false;
}
if(errors === _errs1133){
if(Array.isArray(data469)){
var valid330 = true;
const len51 = data469.length;
for(let i51=0; i51<len51; i51++){
let data470 = data469[i51];
const _errs1135 = errors;
if((typeof data470 !== "string") && (!(data470 && typeof data470 == "object" && !Array.isArray(data470)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/role/" + i51,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema25.items.type}}];
return false;
}
if(errors === _errs1135){
if(data470 && typeof data470 == "object" && !Array.isArray(data470)){
let missing122;
if((data470.hole === undefined) && (missing122 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/role/" + i51,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing122}}];
return false;
}
else {
if(data470.hole !== undefined){
const _errs1137 = errors;
if(typeof data470.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/role/" + i51+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid331 = _errs1137 === errors;
}
else {
var valid331 = true;
}
if(valid331){
if(data470.width !== undefined){
let data472 = data470.width;
const _errs1139 = errors;
if(!(((typeof data472 == "number") && (!(data472 % 1) && !isNaN(data472))) && (isFinite(data472)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/role/" + i51+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid331 = _errs1139 === errors;
}
else {
var valid331 = true;
}
}
}
}
}
var valid330 = _errs1135 === errors;
if(!valid330){
break;
}
}
}
if(errors === _errs1133){
if(data469 && typeof data469 == "object" && !Array.isArray(data469)){
let missing123;
if((data469.unread === undefined) && (missing123 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/role",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing123}}];
return false;
}
else {
if(data469.unread !== undefined){
const _errs1141 = errors;
if(typeof data469.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/role/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid332 = _errs1141 === errors;
}
else {
var valid332 = true;
}
if(valid332){
if(data469.detail !== undefined){
const _errs1143 = errors;
if(typeof data469.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/role/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid332 = _errs1143 === errors;
}
else {
var valid332 = true;
}
}
}
}
}
}
var valid263 = _errs1132 === errors;
}
else {
var valid263 = true;
}
if(valid263){
if(data363.roleAddress !== undefined){
let data475 = data363.roleAddress;
const _errs1145 = errors;
const _errs1146 = errors;
if(((typeof data475 !== "string") && (data475 !== null)) && (!(data475 && typeof data475 == "object" && !Array.isArray(data475)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/roleAddress",schemaPath:"#/$defs/observedStringOrNull/type",keyword:"type",params:{type: schema28.type}}];
return false;
}
if(errors === _errs1146){
if(data475 && typeof data475 == "object" && !Array.isArray(data475)){
let missing124;
if((data475.unread === undefined) && (missing124 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/roleAddress",schemaPath:"#/$defs/observedStringOrNull/required",keyword:"required",params:{missingProperty: missing124}}];
return false;
}
else {
if(data475.unread !== undefined){
const _errs1148 = errors;
if(typeof data475.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/roleAddress/unread",schemaPath:"#/$defs/observedStringOrNull/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid334 = _errs1148 === errors;
}
else {
var valid334 = true;
}
if(valid334){
if(data475.detail !== undefined){
const _errs1150 = errors;
if(typeof data475.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/roleAddress/detail",schemaPath:"#/$defs/observedStringOrNull/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid334 = _errs1150 === errors;
}
else {
var valid334 = true;
}
}
}
}
}
var valid263 = _errs1145 === errors;
}
else {
var valid263 = true;
}
if(valid263){
if(data363.executionRole !== undefined){
let data478 = data363.executionRole;
const _errs1152 = errors;
const _errs1153 = errors;
if((typeof data478 != "object") && (typeof data478 !== "string")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRole",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema25.type}}];
return false;
}
if(errors === _errs1153){
if(Array.isArray(data478)){
var valid336 = true;
const len52 = data478.length;
for(let i52=0; i52<len52; i52++){
let data479 = data478[i52];
const _errs1155 = errors;
if((typeof data479 !== "string") && (!(data479 && typeof data479 == "object" && !Array.isArray(data479)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRole/" + i52,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema25.items.type}}];
return false;
}
if(errors === _errs1155){
if(data479 && typeof data479 == "object" && !Array.isArray(data479)){
let missing125;
if((data479.hole === undefined) && (missing125 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRole/" + i52,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing125}}];
return false;
}
else {
if(data479.hole !== undefined){
const _errs1157 = errors;
if(typeof data479.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRole/" + i52+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid337 = _errs1157 === errors;
}
else {
var valid337 = true;
}
if(valid337){
if(data479.width !== undefined){
let data481 = data479.width;
const _errs1159 = errors;
if(!(((typeof data481 == "number") && (!(data481 % 1) && !isNaN(data481))) && (isFinite(data481)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRole/" + i52+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid337 = _errs1159 === errors;
}
else {
var valid337 = true;
}
}
}
}
}
var valid336 = _errs1155 === errors;
if(!valid336){
break;
}
}
}
if(errors === _errs1153){
if(data478 && typeof data478 == "object" && !Array.isArray(data478)){
let missing126;
if((data478.unread === undefined) && (missing126 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRole",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing126}}];
return false;
}
else {
if(data478.unread !== undefined){
const _errs1161 = errors;
if(typeof data478.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRole/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid338 = _errs1161 === errors;
}
else {
var valid338 = true;
}
if(valid338){
if(data478.detail !== undefined){
const _errs1163 = errors;
if(typeof data478.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRole/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid338 = _errs1163 === errors;
}
else {
var valid338 = true;
}
}
}
}
}
}
var valid263 = _errs1152 === errors;
}
else {
var valid263 = true;
}
if(valid263){
if(data363.executionRoleAddress !== undefined){
let data484 = data363.executionRoleAddress;
const _errs1165 = errors;
const _errs1166 = errors;
if(((typeof data484 !== "string") && (data484 !== null)) && (!(data484 && typeof data484 == "object" && !Array.isArray(data484)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRoleAddress",schemaPath:"#/$defs/observedStringOrNull/type",keyword:"type",params:{type: schema28.type}}];
return false;
}
if(errors === _errs1166){
if(data484 && typeof data484 == "object" && !Array.isArray(data484)){
let missing127;
if((data484.unread === undefined) && (missing127 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRoleAddress",schemaPath:"#/$defs/observedStringOrNull/required",keyword:"required",params:{missingProperty: missing127}}];
return false;
}
else {
if(data484.unread !== undefined){
const _errs1168 = errors;
if(typeof data484.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRoleAddress/unread",schemaPath:"#/$defs/observedStringOrNull/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid340 = _errs1168 === errors;
}
else {
var valid340 = true;
}
if(valid340){
if(data484.detail !== undefined){
const _errs1170 = errors;
if(typeof data484.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRoleAddress/detail",schemaPath:"#/$defs/observedStringOrNull/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid340 = _errs1170 === errors;
}
else {
var valid340 = true;
}
}
}
}
}
var valid263 = _errs1165 === errors;
}
else {
var valid263 = true;
}
if(valid263){
if(data363.runtime !== undefined){
let data487 = data363.runtime;
const _errs1172 = errors;
const _errs1173 = errors;
if((typeof data487 != "object") && (typeof data487 !== "string")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/runtime",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema25.type}}];
return false;
}
if(errors === _errs1173){
if(Array.isArray(data487)){
var valid342 = true;
const len53 = data487.length;
for(let i53=0; i53<len53; i53++){
let data488 = data487[i53];
const _errs1175 = errors;
if((typeof data488 !== "string") && (!(data488 && typeof data488 == "object" && !Array.isArray(data488)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/runtime/" + i53,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema25.items.type}}];
return false;
}
if(errors === _errs1175){
if(data488 && typeof data488 == "object" && !Array.isArray(data488)){
let missing128;
if((data488.hole === undefined) && (missing128 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/runtime/" + i53,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing128}}];
return false;
}
else {
if(data488.hole !== undefined){
const _errs1177 = errors;
if(typeof data488.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/runtime/" + i53+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid343 = _errs1177 === errors;
}
else {
var valid343 = true;
}
if(valid343){
if(data488.width !== undefined){
let data490 = data488.width;
const _errs1179 = errors;
if(!(((typeof data490 == "number") && (!(data490 % 1) && !isNaN(data490))) && (isFinite(data490)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/runtime/" + i53+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid343 = _errs1179 === errors;
}
else {
var valid343 = true;
}
}
}
}
}
var valid342 = _errs1175 === errors;
if(!valid342){
break;
}
}
}
if(errors === _errs1173){
if(data487 && typeof data487 == "object" && !Array.isArray(data487)){
let missing129;
if((data487.unread === undefined) && (missing129 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/runtime",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing129}}];
return false;
}
else {
if(data487.unread !== undefined){
const _errs1181 = errors;
if(typeof data487.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/runtime/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid344 = _errs1181 === errors;
}
else {
var valid344 = true;
}
if(valid344){
if(data487.detail !== undefined){
const _errs1183 = errors;
if(typeof data487.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/runtime/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid344 = _errs1183 === errors;
}
else {
var valid344 = true;
}
}
}
}
}
}
var valid263 = _errs1172 === errors;
}
else {
var valid263 = true;
}
if(valid263){
if(data363.invokePolicy !== undefined){
let data493 = data363.invokePolicy;
const _errs1185 = errors;
const _errs1186 = errors;
if((!(data493 && typeof data493 == "object" && !Array.isArray(data493))) && (data493 !== null)){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/invokePolicy",schemaPath:"#/$defs/policy/type",keyword:"type",params:{type: schema52.type}}];
return false;
}
if(errors === _errs1186){
if(data493 && typeof data493 == "object" && !Array.isArray(data493)){
if(data493.Statement !== undefined){
let data494 = data493.Statement;
const _errs1188 = errors;
if(!data494 || typeof data494 != "object"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/invokePolicy/Statement",schemaPath:"#/$defs/policy/properties/Statement/type",keyword:"type",params:{type: schema52.properties.Statement.type}}];
return false;
}
if(errors === _errs1188){
if(Array.isArray(data494)){
var valid347 = true;
const len54 = data494.length;
for(let i54=0; i54<len54; i54++){
let data495 = data494[i54];
const _errs1190 = errors;
if(!(data495 && typeof data495 == "object" && !Array.isArray(data495))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/invokePolicy/Statement/" + i54,schemaPath:"#/$defs/policy/properties/Statement/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid347 = _errs1190 === errors;
if(!valid347){
break;
}
}
}
}
}
}
}
var valid263 = _errs1185 === errors;
}
else {
var valid263 = true;
}
if(valid263){
if(data363.layers !== undefined){
let data496 = data363.layers;
const _errs1192 = errors;
if(!data496 || typeof data496 != "object"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers",schemaPath:"#/properties/workloads/items/properties/layers/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.layers.type}}];
return false;
}
if(errors === _errs1192){
if(Array.isArray(data496)){
var valid348 = true;
const len55 = data496.length;
for(let i55=0; i55<len55; i55++){
let data497 = data496[i55];
const _errs1194 = errors;
const _errs1195 = errors;
if((typeof data497 !== "string") && (!(Array.isArray(data497)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers/" + i55,schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema20.type}}];
return false;
}
if(errors === _errs1195){
if(Array.isArray(data497)){
var valid350 = true;
const len56 = data497.length;
for(let i56=0; i56<len56; i56++){
let data498 = data497[i56];
const _errs1197 = errors;
if((typeof data498 !== "string") && (!(data498 && typeof data498 == "object" && !Array.isArray(data498)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers/" + i55+"/" + i56,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema20.items.type}}];
return false;
}
if(errors === _errs1197){
if(data498 && typeof data498 == "object" && !Array.isArray(data498)){
let missing130;
if((data498.hole === undefined) && (missing130 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers/" + i55+"/" + i56,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing130}}];
return false;
}
else {
if(data498.hole !== undefined){
const _errs1199 = errors;
if(typeof data498.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers/" + i55+"/" + i56+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid351 = _errs1199 === errors;
}
else {
var valid351 = true;
}
if(valid351){
if(data498.width !== undefined){
let data500 = data498.width;
const _errs1201 = errors;
if(!(((typeof data500 == "number") && (!(data500 % 1) && !isNaN(data500))) && (isFinite(data500)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers/" + i55+"/" + i56+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid351 = _errs1201 === errors;
}
else {
var valid351 = true;
}
}
}
}
}
var valid350 = _errs1197 === errors;
if(!valid350){
break;
}
}
}
}
var valid348 = _errs1194 === errors;
if(!valid348){
break;
}
}
}
if(errors === _errs1192){
if(data496 && typeof data496 == "object" && !Array.isArray(data496)){
let missing131;
if((data496.unread === undefined) && (missing131 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers",schemaPath:"#/properties/workloads/items/properties/layers/required",keyword:"required",params:{missingProperty: missing131}}];
return false;
}
else {
if(data496.unread !== undefined){
const _errs1203 = errors;
if(typeof data496.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers/unread",schemaPath:"#/properties/workloads/items/properties/layers/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid352 = _errs1203 === errors;
}
else {
var valid352 = true;
}
if(valid352){
if(data496.detail !== undefined){
const _errs1205 = errors;
if(typeof data496.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers/detail",schemaPath:"#/properties/workloads/items/properties/layers/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid352 = _errs1205 === errors;
}
else {
var valid352 = true;
}
}
}
}
}
}
var valid263 = _errs1192 === errors;
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
}
}
}
}
}
}
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
var valid262 = _errs884 === errors;
if(!valid262){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/workloads",schemaPath:"#/properties/workloads/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs882 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.databases !== undefined){
let data503 = data.databases;
const _errs1207 = errors;
if(errors === _errs1207){
if(Array.isArray(data503)){
var valid353 = true;
const len57 = data503.length;
for(let i57=0; i57<len57; i57++){
let data504 = data503[i57];
const _errs1209 = errors;
if(errors === _errs1209){
if(data504 && typeof data504 == "object" && !Array.isArray(data504)){
if(data504.arn !== undefined){
let data505 = data504.arn;
const _errs1211 = errors;
const _errs1212 = errors;
if((typeof data505 !== "string") && (!(Array.isArray(data505)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema20.type}}];
return false;
}
if(errors === _errs1212){
if(Array.isArray(data505)){
var valid356 = true;
const len58 = data505.length;
for(let i58=0; i58<len58; i58++){
let data506 = data505[i58];
const _errs1214 = errors;
if((typeof data506 !== "string") && (!(data506 && typeof data506 == "object" && !Array.isArray(data506)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/arn/" + i58,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema20.items.type}}];
return false;
}
if(errors === _errs1214){
if(data506 && typeof data506 == "object" && !Array.isArray(data506)){
let missing132;
if((data506.hole === undefined) && (missing132 = "hole")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/arn/" + i58,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing132}}];
return false;
}
else {
if(data506.hole !== undefined){
const _errs1216 = errors;
if(typeof data506.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/arn/" + i58+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid357 = _errs1216 === errors;
}
else {
var valid357 = true;
}
if(valid357){
if(data506.width !== undefined){
let data508 = data506.width;
const _errs1218 = errors;
if(!(((typeof data508 == "number") && (!(data508 % 1) && !isNaN(data508))) && (isFinite(data508)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/arn/" + i58+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid357 = _errs1218 === errors;
}
else {
var valid357 = true;
}
}
}
}
}
var valid356 = _errs1214 === errors;
if(!valid356){
break;
}
}
}
}
var valid354 = _errs1211 === errors;
}
else {
var valid354 = true;
}
if(valid354){
if(data504.scope !== undefined){
const _errs1220 = errors;
if(typeof data504.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid354 = _errs1220 === errors;
}
else {
var valid354 = true;
}
if(valid354){
if(data504.address !== undefined){
const _errs1223 = errors;
if(typeof data504.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid354 = _errs1223 === errors;
}
else {
var valid354 = true;
}
if(valid354){
if(data504.construct !== undefined){
const _errs1226 = errors;
if(typeof data504.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid354 = _errs1226 === errors;
}
else {
var valid354 = true;
}
if(valid354){
if(data504.at !== undefined){
let data512 = data504.at;
const _errs1229 = errors;
const _errs1230 = errors;
if(errors === _errs1230){
if(data512 && typeof data512 == "object" && !Array.isArray(data512)){
let missing133;
if((((((data512.file === undefined) && (missing133 = "file")) || ((data512.startLine === undefined) && (missing133 = "startLine"))) || ((data512.startColumn === undefined) && (missing133 = "startColumn"))) || ((data512.endLine === undefined) && (missing133 = "endLine"))) || ((data512.endColumn === undefined) && (missing133 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing133}}];
return false;
}
else {
if(data512.file !== undefined){
const _errs1232 = errors;
if(typeof data512.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid362 = _errs1232 === errors;
}
else {
var valid362 = true;
}
if(valid362){
if(data512.startLine !== undefined){
let data514 = data512.startLine;
const _errs1234 = errors;
if(!(((typeof data514 == "number") && (!(data514 % 1) && !isNaN(data514))) && (isFinite(data514)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid362 = _errs1234 === errors;
}
else {
var valid362 = true;
}
if(valid362){
if(data512.startColumn !== undefined){
let data515 = data512.startColumn;
const _errs1236 = errors;
if(!(((typeof data515 == "number") && (!(data515 % 1) && !isNaN(data515))) && (isFinite(data515)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid362 = _errs1236 === errors;
}
else {
var valid362 = true;
}
if(valid362){
if(data512.endLine !== undefined){
let data516 = data512.endLine;
const _errs1238 = errors;
if(!(((typeof data516 == "number") && (!(data516 % 1) && !isNaN(data516))) && (isFinite(data516)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid362 = _errs1238 === errors;
}
else {
var valid362 = true;
}
if(valid362){
if(data512.endColumn !== undefined){
let data517 = data512.endColumn;
const _errs1240 = errors;
if(!(((typeof data517 == "number") && (!(data517 % 1) && !isNaN(data517))) && (isFinite(data517)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid362 = _errs1240 === errors;
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
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid354 = _errs1229 === errors;
}
else {
var valid354 = true;
}
if(valid354){
if(data504.name !== undefined){
let data518 = data504.name;
const _errs1242 = errors;
const _errs1243 = errors;
if((typeof data518 != "object") && (typeof data518 !== "string")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema25.type}}];
return false;
}
if(errors === _errs1243){
if(Array.isArray(data518)){
var valid364 = true;
const len59 = data518.length;
for(let i59=0; i59<len59; i59++){
let data519 = data518[i59];
const _errs1245 = errors;
if((typeof data519 !== "string") && (!(data519 && typeof data519 == "object" && !Array.isArray(data519)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/name/" + i59,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema25.items.type}}];
return false;
}
if(errors === _errs1245){
if(data519 && typeof data519 == "object" && !Array.isArray(data519)){
let missing134;
if((data519.hole === undefined) && (missing134 = "hole")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/name/" + i59,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing134}}];
return false;
}
else {
if(data519.hole !== undefined){
const _errs1247 = errors;
if(typeof data519.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/name/" + i59+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid365 = _errs1247 === errors;
}
else {
var valid365 = true;
}
if(valid365){
if(data519.width !== undefined){
let data521 = data519.width;
const _errs1249 = errors;
if(!(((typeof data521 == "number") && (!(data521 % 1) && !isNaN(data521))) && (isFinite(data521)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/name/" + i59+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid365 = _errs1249 === errors;
}
else {
var valid365 = true;
}
}
}
}
}
var valid364 = _errs1245 === errors;
if(!valid364){
break;
}
}
}
if(errors === _errs1243){
if(data518 && typeof data518 == "object" && !Array.isArray(data518)){
let missing135;
if((data518.unread === undefined) && (missing135 = "unread")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing135}}];
return false;
}
else {
if(data518.unread !== undefined){
const _errs1251 = errors;
if(typeof data518.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid366 = _errs1251 === errors;
}
else {
var valid366 = true;
}
if(valid366){
if(data518.detail !== undefined){
const _errs1253 = errors;
if(typeof data518.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid366 = _errs1253 === errors;
}
else {
var valid366 = true;
}
}
}
}
}
}
var valid354 = _errs1242 === errors;
}
else {
var valid354 = true;
}
if(valid354){
if(data504.type !== undefined){
let data524 = data504.type;
const _errs1255 = errors;
const _errs1256 = errors;
if((typeof data524 !== "string") && (!(data524 && typeof data524 == "object" && !Array.isArray(data524)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/type",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema69.type}}];
return false;
}
if(errors === _errs1256){
if(data524 && typeof data524 == "object" && !Array.isArray(data524)){
let missing136;
if((data524.unread === undefined) && (missing136 = "unread")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/type",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing136}}];
return false;
}
else {
if(data524.unread !== undefined){
const _errs1258 = errors;
if(typeof data524.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/type/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid368 = _errs1258 === errors;
}
else {
var valid368 = true;
}
if(valid368){
if(data524.detail !== undefined){
const _errs1260 = errors;
if(typeof data524.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/type/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid368 = _errs1260 === errors;
}
else {
var valid368 = true;
}
}
}
}
}
var valid354 = _errs1255 === errors;
}
else {
var valid354 = true;
}
if(valid354){
if(data504.engine !== undefined){
let data527 = data504.engine;
const _errs1262 = errors;
const _errs1263 = errors;
if((typeof data527 != "object") && (typeof data527 !== "string")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/engine",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema25.type}}];
return false;
}
if(errors === _errs1263){
if(Array.isArray(data527)){
var valid370 = true;
const len60 = data527.length;
for(let i60=0; i60<len60; i60++){
let data528 = data527[i60];
const _errs1265 = errors;
if((typeof data528 !== "string") && (!(data528 && typeof data528 == "object" && !Array.isArray(data528)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/engine/" + i60,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema25.items.type}}];
return false;
}
if(errors === _errs1265){
if(data528 && typeof data528 == "object" && !Array.isArray(data528)){
let missing137;
if((data528.hole === undefined) && (missing137 = "hole")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/engine/" + i60,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing137}}];
return false;
}
else {
if(data528.hole !== undefined){
const _errs1267 = errors;
if(typeof data528.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/engine/" + i60+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid371 = _errs1267 === errors;
}
else {
var valid371 = true;
}
if(valid371){
if(data528.width !== undefined){
let data530 = data528.width;
const _errs1269 = errors;
if(!(((typeof data530 == "number") && (!(data530 % 1) && !isNaN(data530))) && (isFinite(data530)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/engine/" + i60+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid371 = _errs1269 === errors;
}
else {
var valid371 = true;
}
}
}
}
}
var valid370 = _errs1265 === errors;
if(!valid370){
break;
}
}
}
if(errors === _errs1263){
if(data527 && typeof data527 == "object" && !Array.isArray(data527)){
let missing138;
if((data527.unread === undefined) && (missing138 = "unread")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/engine",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing138}}];
return false;
}
else {
if(data527.unread !== undefined){
const _errs1271 = errors;
if(typeof data527.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/engine/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid372 = _errs1271 === errors;
}
else {
var valid372 = true;
}
if(valid372){
if(data527.detail !== undefined){
const _errs1273 = errors;
if(typeof data527.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/engine/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid372 = _errs1273 === errors;
}
else {
var valid372 = true;
}
}
}
}
}
}
var valid354 = _errs1262 === errors;
}
else {
var valid354 = true;
}
if(valid354){
if(data504.managedPassword !== undefined){
let data533 = data504.managedPassword;
const _errs1275 = errors;
const _errs1276 = errors;
if((typeof data533 !== "boolean") && (!(data533 && typeof data533 == "object" && !Array.isArray(data533)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/managedPassword",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema61.type}}];
return false;
}
if(errors === _errs1276){
if(data533 && typeof data533 == "object" && !Array.isArray(data533)){
let missing139;
if((data533.unread === undefined) && (missing139 = "unread")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/managedPassword",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing139}}];
return false;
}
else {
if(data533.unread !== undefined){
const _errs1278 = errors;
if(typeof data533.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/managedPassword/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid374 = _errs1278 === errors;
}
else {
var valid374 = true;
}
if(valid374){
if(data533.detail !== undefined){
const _errs1280 = errors;
if(typeof data533.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/managedPassword/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid374 = _errs1280 === errors;
}
else {
var valid374 = true;
}
}
}
}
}
var valid354 = _errs1275 === errors;
}
else {
var valid354 = true;
}
if(valid354){
if(data504.password !== undefined){
let data536 = data504.password;
const _errs1282 = errors;
if((!(data536 && typeof data536 == "object" && !Array.isArray(data536))) && (data536 !== null)){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password",schemaPath:"#/properties/databases/items/properties/password/type",keyword:"type",params:{type: schema11.properties.databases.items.properties.password.type}}];
return false;
}
const _errs1284 = errors;
let valid375 = true;
const _errs1285 = errors;
if(data536 && typeof data536 == "object" && !Array.isArray(data536)){
let missing140;
if((data536.unread === undefined) && (missing140 = "unread")){
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
var _valid13 = _errs1285 === errors;
errors = _errs1284;
if(vErrors !== null){
if(_errs1284){
vErrors.length = _errs1284;
}
else {
vErrors = null;
}
}
let ifClause12;
if(_valid13){
const _errs1286 = errors;
if(data536 && typeof data536 == "object" && !Array.isArray(data536)){
if(data536.unread !== undefined){
const _errs1287 = errors;
if(typeof data536.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/unread",schemaPath:"#/properties/databases/items/properties/password/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid376 = _errs1287 === errors;
}
else {
var valid376 = true;
}
if(valid376){
if(data536.detail !== undefined){
const _errs1289 = errors;
if(typeof data536.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/detail",schemaPath:"#/properties/databases/items/properties/password/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid376 = _errs1289 === errors;
}
else {
var valid376 = true;
}
}
}
var _valid13 = _errs1286 === errors;
valid375 = _valid13;
ifClause12 = "then";
}
else {
const _errs1291 = errors;
if(data536 && typeof data536 == "object" && !Array.isArray(data536)){
let missing141;
if((data536.origin === undefined) && (missing141 = "origin")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password",schemaPath:"#/properties/databases/items/properties/password/else/required",keyword:"required",params:{missingProperty: missing141}}];
return false;
}
else {
if(data536.origin !== undefined){
const _errs1292 = errors;
if(typeof data536.origin !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/origin",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid377 = _errs1292 === errors;
}
else {
var valid377 = true;
}
if(valid377){
if(data536.words !== undefined){
const _errs1295 = errors;
if(typeof data536.words !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/words",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid377 = _errs1295 === errors;
}
else {
var valid377 = true;
}
if(valid377){
if(data536.keys !== undefined){
let data541 = data536.keys;
const _errs1298 = errors;
if(errors === _errs1298){
if(Array.isArray(data541)){
var valid380 = true;
const len61 = data541.length;
for(let i61=0; i61<len61; i61++){
const _errs1300 = errors;
if(typeof data541[i61] !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/keys/" + i61,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid380 = _errs1300 === errors;
if(!valid380){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/keys",schemaPath:"#/properties/databases/items/properties/password/else/properties/keys/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid377 = _errs1298 === errors;
}
else {
var valid377 = true;
}
if(valid377){
if(data536.from !== undefined){
const _errs1303 = errors;
if(typeof data536.from !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/from",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid377 = _errs1303 === errors;
}
else {
var valid377 = true;
}
if(valid377){
if(data536.at !== undefined){
let data544 = data536.at;
const _errs1306 = errors;
const _errs1307 = errors;
if(errors === _errs1307){
if(data544 && typeof data544 == "object" && !Array.isArray(data544)){
let missing142;
if((((((data544.file === undefined) && (missing142 = "file")) || ((data544.startLine === undefined) && (missing142 = "startLine"))) || ((data544.startColumn === undefined) && (missing142 = "startColumn"))) || ((data544.endLine === undefined) && (missing142 = "endLine"))) || ((data544.endColumn === undefined) && (missing142 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing142}}];
return false;
}
else {
if(data544.file !== undefined){
const _errs1309 = errors;
if(typeof data544.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid384 = _errs1309 === errors;
}
else {
var valid384 = true;
}
if(valid384){
if(data544.startLine !== undefined){
let data546 = data544.startLine;
const _errs1311 = errors;
if(!(((typeof data546 == "number") && (!(data546 % 1) && !isNaN(data546))) && (isFinite(data546)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid384 = _errs1311 === errors;
}
else {
var valid384 = true;
}
if(valid384){
if(data544.startColumn !== undefined){
let data547 = data544.startColumn;
const _errs1313 = errors;
if(!(((typeof data547 == "number") && (!(data547 % 1) && !isNaN(data547))) && (isFinite(data547)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid384 = _errs1313 === errors;
}
else {
var valid384 = true;
}
if(valid384){
if(data544.endLine !== undefined){
let data548 = data544.endLine;
const _errs1315 = errors;
if(!(((typeof data548 == "number") && (!(data548 % 1) && !isNaN(data548))) && (isFinite(data548)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid384 = _errs1315 === errors;
}
else {
var valid384 = true;
}
if(valid384){
if(data544.endColumn !== undefined){
let data549 = data544.endColumn;
const _errs1317 = errors;
if(!(((typeof data549 == "number") && (!(data549 % 1) && !isNaN(data549))) && (isFinite(data549)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid384 = _errs1317 === errors;
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
else {
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid377 = _errs1306 === errors;
}
else {
var valid377 = true;
}
}
}
}
}
}
}
var _valid13 = _errs1291 === errors;
valid375 = _valid13;
ifClause12 = "else";
}
if(!valid375){
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
var valid354 = _errs1282 === errors;
}
else {
var valid354 = true;
}
if(valid354){
if(data504.passwordSecrets !== undefined){
let data550 = data504.passwordSecrets;
const _errs1319 = errors;
if(!data550 || typeof data550 != "object"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/passwordSecrets",schemaPath:"#/properties/databases/items/properties/passwordSecrets/type",keyword:"type",params:{type: schema11.properties.databases.items.properties.passwordSecrets.type}}];
return false;
}
if(errors === _errs1319){
if(Array.isArray(data550)){
var valid385 = true;
const len62 = data550.length;
for(let i62=0; i62<len62; i62++){
const _errs1321 = errors;
if(typeof data550[i62] !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/passwordSecrets/" + i62,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid385 = _errs1321 === errors;
if(!valid385){
break;
}
}
}
if(errors === _errs1319){
if(data550 && typeof data550 == "object" && !Array.isArray(data550)){
let missing143;
if((data550.unread === undefined) && (missing143 = "unread")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/passwordSecrets",schemaPath:"#/properties/databases/items/properties/passwordSecrets/required",keyword:"required",params:{missingProperty: missing143}}];
return false;
}
else {
if(data550.unread !== undefined){
const _errs1324 = errors;
if(typeof data550.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/passwordSecrets/unread",schemaPath:"#/properties/databases/items/properties/passwordSecrets/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid387 = _errs1324 === errors;
}
else {
var valid387 = true;
}
if(valid387){
if(data550.detail !== undefined){
const _errs1326 = errors;
if(typeof data550.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/passwordSecrets/detail",schemaPath:"#/properties/databases/items/properties/passwordSecrets/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid387 = _errs1326 === errors;
}
else {
var valid387 = true;
}
}
}
}
}
}
var valid354 = _errs1319 === errors;
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
var valid353 = _errs1209 === errors;
if(!valid353){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/databases",schemaPath:"#/properties/databases/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1207 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.declarations !== undefined){
let data554 = data.declarations;
const _errs1328 = errors;
if(errors === _errs1328){
if(Array.isArray(data554)){
var valid388 = true;
const len63 = data554.length;
for(let i63=0; i63<len63; i63++){
let data555 = data554[i63];
const _errs1330 = errors;
if(errors === _errs1330){
if(data555 && typeof data555 == "object" && !Array.isArray(data555)){
if(data555.arn !== undefined){
let data556 = data555.arn;
const _errs1332 = errors;
const _errs1333 = errors;
if((typeof data556 !== "string") && (!(Array.isArray(data556)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema20.type}}];
return false;
}
if(errors === _errs1333){
if(Array.isArray(data556)){
var valid391 = true;
const len64 = data556.length;
for(let i64=0; i64<len64; i64++){
let data557 = data556[i64];
const _errs1335 = errors;
if((typeof data557 !== "string") && (!(data557 && typeof data557 == "object" && !Array.isArray(data557)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/arn/" + i64,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema20.items.type}}];
return false;
}
if(errors === _errs1335){
if(data557 && typeof data557 == "object" && !Array.isArray(data557)){
let missing144;
if((data557.hole === undefined) && (missing144 = "hole")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/arn/" + i64,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing144}}];
return false;
}
else {
if(data557.hole !== undefined){
const _errs1337 = errors;
if(typeof data557.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/arn/" + i64+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid392 = _errs1337 === errors;
}
else {
var valid392 = true;
}
if(valid392){
if(data557.width !== undefined){
let data559 = data557.width;
const _errs1339 = errors;
if(!(((typeof data559 == "number") && (!(data559 % 1) && !isNaN(data559))) && (isFinite(data559)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/arn/" + i64+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid392 = _errs1339 === errors;
}
else {
var valid392 = true;
}
}
}
}
}
var valid391 = _errs1335 === errors;
if(!valid391){
break;
}
}
}
}
var valid389 = _errs1332 === errors;
}
else {
var valid389 = true;
}
if(valid389){
if(data555.scope !== undefined){
const _errs1341 = errors;
if(typeof data555.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid389 = _errs1341 === errors;
}
else {
var valid389 = true;
}
if(valid389){
if(data555.address !== undefined){
const _errs1344 = errors;
if(typeof data555.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid389 = _errs1344 === errors;
}
else {
var valid389 = true;
}
if(valid389){
if(data555.construct !== undefined){
const _errs1347 = errors;
if(typeof data555.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid389 = _errs1347 === errors;
}
else {
var valid389 = true;
}
if(valid389){
if(data555.at !== undefined){
let data563 = data555.at;
const _errs1350 = errors;
const _errs1351 = errors;
if(errors === _errs1351){
if(data563 && typeof data563 == "object" && !Array.isArray(data563)){
let missing145;
if((((((data563.file === undefined) && (missing145 = "file")) || ((data563.startLine === undefined) && (missing145 = "startLine"))) || ((data563.startColumn === undefined) && (missing145 = "startColumn"))) || ((data563.endLine === undefined) && (missing145 = "endLine"))) || ((data563.endColumn === undefined) && (missing145 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing145}}];
return false;
}
else {
if(data563.file !== undefined){
const _errs1353 = errors;
if(typeof data563.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid397 = _errs1353 === errors;
}
else {
var valid397 = true;
}
if(valid397){
if(data563.startLine !== undefined){
let data565 = data563.startLine;
const _errs1355 = errors;
if(!(((typeof data565 == "number") && (!(data565 % 1) && !isNaN(data565))) && (isFinite(data565)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid397 = _errs1355 === errors;
}
else {
var valid397 = true;
}
if(valid397){
if(data563.startColumn !== undefined){
let data566 = data563.startColumn;
const _errs1357 = errors;
if(!(((typeof data566 == "number") && (!(data566 % 1) && !isNaN(data566))) && (isFinite(data566)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid397 = _errs1357 === errors;
}
else {
var valid397 = true;
}
if(valid397){
if(data563.endLine !== undefined){
let data567 = data563.endLine;
const _errs1359 = errors;
if(!(((typeof data567 == "number") && (!(data567 % 1) && !isNaN(data567))) && (isFinite(data567)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid397 = _errs1359 === errors;
}
else {
var valid397 = true;
}
if(valid397){
if(data563.endColumn !== undefined){
let data568 = data563.endColumn;
const _errs1361 = errors;
if(!(((typeof data568 == "number") && (!(data568 % 1) && !isNaN(data568))) && (isFinite(data568)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid397 = _errs1361 === errors;
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
else {
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid389 = _errs1350 === errors;
}
else {
var valid389 = true;
}
if(valid389){
if(data555.name !== undefined){
let data569 = data555.name;
const _errs1363 = errors;
const _errs1364 = errors;
if((typeof data569 != "object") && (typeof data569 !== "string")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema25.type}}];
return false;
}
if(errors === _errs1364){
if(Array.isArray(data569)){
var valid399 = true;
const len65 = data569.length;
for(let i65=0; i65<len65; i65++){
let data570 = data569[i65];
const _errs1366 = errors;
if((typeof data570 !== "string") && (!(data570 && typeof data570 == "object" && !Array.isArray(data570)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/name/" + i65,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema25.items.type}}];
return false;
}
if(errors === _errs1366){
if(data570 && typeof data570 == "object" && !Array.isArray(data570)){
let missing146;
if((data570.hole === undefined) && (missing146 = "hole")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/name/" + i65,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing146}}];
return false;
}
else {
if(data570.hole !== undefined){
const _errs1368 = errors;
if(typeof data570.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/name/" + i65+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid400 = _errs1368 === errors;
}
else {
var valid400 = true;
}
if(valid400){
if(data570.width !== undefined){
let data572 = data570.width;
const _errs1370 = errors;
if(!(((typeof data572 == "number") && (!(data572 % 1) && !isNaN(data572))) && (isFinite(data572)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/name/" + i65+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid400 = _errs1370 === errors;
}
else {
var valid400 = true;
}
}
}
}
}
var valid399 = _errs1366 === errors;
if(!valid399){
break;
}
}
}
if(errors === _errs1364){
if(data569 && typeof data569 == "object" && !Array.isArray(data569)){
let missing147;
if((data569.unread === undefined) && (missing147 = "unread")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing147}}];
return false;
}
else {
if(data569.unread !== undefined){
const _errs1372 = errors;
if(typeof data569.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid401 = _errs1372 === errors;
}
else {
var valid401 = true;
}
if(valid401){
if(data569.detail !== undefined){
const _errs1374 = errors;
if(typeof data569.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid401 = _errs1374 === errors;
}
else {
var valid401 = true;
}
}
}
}
}
}
var valid389 = _errs1363 === errors;
}
else {
var valid389 = true;
}
if(valid389){
if(data555.role !== undefined){
let data575 = data555.role;
const _errs1376 = errors;
const _errs1377 = errors;
if((typeof data575 !== "string") && (!(data575 && typeof data575 == "object" && !Array.isArray(data575)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/role",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema69.type}}];
return false;
}
if(errors === _errs1377){
if(data575 && typeof data575 == "object" && !Array.isArray(data575)){
let missing148;
if((data575.unread === undefined) && (missing148 = "unread")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/role",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing148}}];
return false;
}
else {
if(data575.unread !== undefined){
const _errs1379 = errors;
if(typeof data575.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/role/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid403 = _errs1379 === errors;
}
else {
var valid403 = true;
}
if(valid403){
if(data575.detail !== undefined){
const _errs1381 = errors;
if(typeof data575.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/role/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid403 = _errs1381 === errors;
}
else {
var valid403 = true;
}
}
}
}
}
var valid389 = _errs1376 === errors;
}
else {
var valid389 = true;
}
if(valid389){
if(data555.value !== undefined){
let data578 = data555.value;
const _errs1383 = errors;
if((!(data578 && typeof data578 == "object" && !Array.isArray(data578))) && (data578 !== null)){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value",schemaPath:"#/properties/declarations/items/properties/value/type",keyword:"type",params:{type: schema11.properties.declarations.items.properties.value.type}}];
return false;
}
const _errs1385 = errors;
let valid404 = true;
const _errs1386 = errors;
if(data578 && typeof data578 == "object" && !Array.isArray(data578)){
let missing149;
if((data578.unread === undefined) && (missing149 = "unread")){
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
var _valid14 = _errs1386 === errors;
errors = _errs1385;
if(vErrors !== null){
if(_errs1385){
vErrors.length = _errs1385;
}
else {
vErrors = null;
}
}
let ifClause13;
if(_valid14){
const _errs1387 = errors;
if(data578 && typeof data578 == "object" && !Array.isArray(data578)){
if(data578.unread !== undefined){
const _errs1388 = errors;
if(typeof data578.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/unread",schemaPath:"#/properties/declarations/items/properties/value/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid405 = _errs1388 === errors;
}
else {
var valid405 = true;
}
if(valid405){
if(data578.detail !== undefined){
const _errs1390 = errors;
if(typeof data578.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/detail",schemaPath:"#/properties/declarations/items/properties/value/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid405 = _errs1390 === errors;
}
else {
var valid405 = true;
}
}
}
var _valid14 = _errs1387 === errors;
valid404 = _valid14;
ifClause13 = "then";
}
else {
const _errs1392 = errors;
if(data578 && typeof data578 == "object" && !Array.isArray(data578)){
let missing150;
if((data578.origin === undefined) && (missing150 = "origin")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value",schemaPath:"#/properties/declarations/items/properties/value/else/required",keyword:"required",params:{missingProperty: missing150}}];
return false;
}
else {
if(data578.origin !== undefined){
const _errs1393 = errors;
if(typeof data578.origin !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/origin",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid406 = _errs1393 === errors;
}
else {
var valid406 = true;
}
if(valid406){
if(data578.words !== undefined){
const _errs1396 = errors;
if(typeof data578.words !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/words",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid406 = _errs1396 === errors;
}
else {
var valid406 = true;
}
if(valid406){
if(data578.keys !== undefined){
let data583 = data578.keys;
const _errs1399 = errors;
if(errors === _errs1399){
if(Array.isArray(data583)){
var valid409 = true;
const len66 = data583.length;
for(let i66=0; i66<len66; i66++){
const _errs1401 = errors;
if(typeof data583[i66] !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/keys/" + i66,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid409 = _errs1401 === errors;
if(!valid409){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/keys",schemaPath:"#/properties/declarations/items/properties/value/else/properties/keys/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid406 = _errs1399 === errors;
}
else {
var valid406 = true;
}
if(valid406){
if(data578.from !== undefined){
const _errs1404 = errors;
if(typeof data578.from !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/from",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid406 = _errs1404 === errors;
}
else {
var valid406 = true;
}
if(valid406){
if(data578.at !== undefined){
let data586 = data578.at;
const _errs1407 = errors;
const _errs1408 = errors;
if(errors === _errs1408){
if(data586 && typeof data586 == "object" && !Array.isArray(data586)){
let missing151;
if((((((data586.file === undefined) && (missing151 = "file")) || ((data586.startLine === undefined) && (missing151 = "startLine"))) || ((data586.startColumn === undefined) && (missing151 = "startColumn"))) || ((data586.endLine === undefined) && (missing151 = "endLine"))) || ((data586.endColumn === undefined) && (missing151 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing151}}];
return false;
}
else {
if(data586.file !== undefined){
const _errs1410 = errors;
if(typeof data586.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid413 = _errs1410 === errors;
}
else {
var valid413 = true;
}
if(valid413){
if(data586.startLine !== undefined){
let data588 = data586.startLine;
const _errs1412 = errors;
if(!(((typeof data588 == "number") && (!(data588 % 1) && !isNaN(data588))) && (isFinite(data588)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid413 = _errs1412 === errors;
}
else {
var valid413 = true;
}
if(valid413){
if(data586.startColumn !== undefined){
let data589 = data586.startColumn;
const _errs1414 = errors;
if(!(((typeof data589 == "number") && (!(data589 % 1) && !isNaN(data589))) && (isFinite(data589)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid413 = _errs1414 === errors;
}
else {
var valid413 = true;
}
if(valid413){
if(data586.endLine !== undefined){
let data590 = data586.endLine;
const _errs1416 = errors;
if(!(((typeof data590 == "number") && (!(data590 % 1) && !isNaN(data590))) && (isFinite(data590)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid413 = _errs1416 === errors;
}
else {
var valid413 = true;
}
if(valid413){
if(data586.endColumn !== undefined){
let data591 = data586.endColumn;
const _errs1418 = errors;
if(!(((typeof data591 == "number") && (!(data591 % 1) && !isNaN(data591))) && (isFinite(data591)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid413 = _errs1418 === errors;
}
else {
var valid413 = true;
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
var valid406 = _errs1407 === errors;
}
else {
var valid406 = true;
}
}
}
}
}
}
}
var _valid14 = _errs1392 === errors;
valid404 = _valid14;
ifClause13 = "else";
}
if(!valid404){
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
var valid389 = _errs1383 === errors;
}
else {
var valid389 = true;
}
if(valid389){
if(data555.sensitive !== undefined){
let data592 = data555.sensitive;
const _errs1420 = errors;
const _errs1421 = errors;
if((typeof data592 !== "boolean") && (!(data592 && typeof data592 == "object" && !Array.isArray(data592)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/sensitive",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema61.type}}];
return false;
}
if(errors === _errs1421){
if(data592 && typeof data592 == "object" && !Array.isArray(data592)){
let missing152;
if((data592.unread === undefined) && (missing152 = "unread")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/sensitive",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing152}}];
return false;
}
else {
if(data592.unread !== undefined){
const _errs1423 = errors;
if(typeof data592.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/sensitive/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid415 = _errs1423 === errors;
}
else {
var valid415 = true;
}
if(valid415){
if(data592.detail !== undefined){
const _errs1425 = errors;
if(typeof data592.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/sensitive/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
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
var valid389 = _errs1420 === errors;
}
else {
var valid389 = true;
}
if(valid389){
if(data555.exported !== undefined){
let data595 = data555.exported;
const _errs1427 = errors;
const _errs1428 = errors;
if((typeof data595 !== "boolean") && (!(data595 && typeof data595 == "object" && !Array.isArray(data595)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/exported",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema61.type}}];
return false;
}
if(errors === _errs1428){
if(data595 && typeof data595 == "object" && !Array.isArray(data595)){
let missing153;
if((data595.unread === undefined) && (missing153 = "unread")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/exported",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing153}}];
return false;
}
else {
if(data595.unread !== undefined){
const _errs1430 = errors;
if(typeof data595.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/exported/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid417 = _errs1430 === errors;
}
else {
var valid417 = true;
}
if(valid417){
if(data595.detail !== undefined){
const _errs1432 = errors;
if(typeof data595.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/exported/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid417 = _errs1432 === errors;
}
else {
var valid417 = true;
}
}
}
}
}
var valid389 = _errs1427 === errors;
}
else {
var valid389 = true;
}
if(valid389){
if(data555.inState !== undefined){
let data598 = data555.inState;
const _errs1434 = errors;
if((!(data598 && typeof data598 == "object" && !Array.isArray(data598))) && (data598 !== null)){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState",schemaPath:"#/properties/declarations/items/properties/inState/type",keyword:"type",params:{type: schema11.properties.declarations.items.properties.inState.type}}];
return false;
}
const _errs1436 = errors;
let valid418 = true;
const _errs1437 = errors;
if(data598 && typeof data598 == "object" && !Array.isArray(data598)){
let missing154;
if((data598.unread === undefined) && (missing154 = "unread")){
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
var _valid15 = _errs1437 === errors;
errors = _errs1436;
if(vErrors !== null){
if(_errs1436){
vErrors.length = _errs1436;
}
else {
vErrors = null;
}
}
let ifClause14;
if(_valid15){
const _errs1438 = errors;
if(data598 && typeof data598 == "object" && !Array.isArray(data598)){
if(data598.unread !== undefined){
const _errs1439 = errors;
if(typeof data598.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/unread",schemaPath:"#/properties/declarations/items/properties/inState/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid419 = _errs1439 === errors;
}
else {
var valid419 = true;
}
if(valid419){
if(data598.detail !== undefined){
const _errs1441 = errors;
if(typeof data598.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/detail",schemaPath:"#/properties/declarations/items/properties/inState/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid419 = _errs1441 === errors;
}
else {
var valid419 = true;
}
}
}
var _valid15 = _errs1438 === errors;
valid418 = _valid15;
ifClause14 = "then";
}
else {
const _errs1443 = errors;
if(data598 && typeof data598 == "object" && !Array.isArray(data598)){
let missing155;
if(((data598.backend === undefined) && (missing155 = "backend")) || ((data598.by === undefined) && (missing155 = "by"))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState",schemaPath:"#/properties/declarations/items/properties/inState/else/required",keyword:"required",params:{missingProperty: missing155}}];
return false;
}
else {
if(data598.backend !== undefined){
const _errs1444 = errors;
if(typeof data598.backend !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/backend",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid420 = _errs1444 === errors;
}
else {
var valid420 = true;
}
if(valid420){
if(data598.by !== undefined){
const _errs1447 = errors;
if(typeof data598.by !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/by",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid420 = _errs1447 === errors;
}
else {
var valid420 = true;
}
if(valid420){
if(data598.at !== undefined){
let data603 = data598.at;
const _errs1450 = errors;
const _errs1451 = errors;
if(errors === _errs1451){
if(data603 && typeof data603 == "object" && !Array.isArray(data603)){
let missing156;
if((((((data603.file === undefined) && (missing156 = "file")) || ((data603.startLine === undefined) && (missing156 = "startLine"))) || ((data603.startColumn === undefined) && (missing156 = "startColumn"))) || ((data603.endLine === undefined) && (missing156 = "endLine"))) || ((data603.endColumn === undefined) && (missing156 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing156}}];
return false;
}
else {
if(data603.file !== undefined){
const _errs1453 = errors;
if(typeof data603.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid424 = _errs1453 === errors;
}
else {
var valid424 = true;
}
if(valid424){
if(data603.startLine !== undefined){
let data605 = data603.startLine;
const _errs1455 = errors;
if(!(((typeof data605 == "number") && (!(data605 % 1) && !isNaN(data605))) && (isFinite(data605)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid424 = _errs1455 === errors;
}
else {
var valid424 = true;
}
if(valid424){
if(data603.startColumn !== undefined){
let data606 = data603.startColumn;
const _errs1457 = errors;
if(!(((typeof data606 == "number") && (!(data606 % 1) && !isNaN(data606))) && (isFinite(data606)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid424 = _errs1457 === errors;
}
else {
var valid424 = true;
}
if(valid424){
if(data603.endLine !== undefined){
let data607 = data603.endLine;
const _errs1459 = errors;
if(!(((typeof data607 == "number") && (!(data607 % 1) && !isNaN(data607))) && (isFinite(data607)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid424 = _errs1459 === errors;
}
else {
var valid424 = true;
}
if(valid424){
if(data603.endColumn !== undefined){
let data608 = data603.endColumn;
const _errs1461 = errors;
if(!(((typeof data608 == "number") && (!(data608 % 1) && !isNaN(data608))) && (isFinite(data608)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid424 = _errs1461 === errors;
}
else {
var valid424 = true;
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
var valid420 = _errs1450 === errors;
}
else {
var valid420 = true;
}
}
}
}
}
var _valid15 = _errs1443 === errors;
valid418 = _valid15;
ifClause14 = "else";
}
if(!valid418){
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
var valid389 = _errs1434 === errors;
}
else {
var valid389 = true;
}
}
}
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
var valid388 = _errs1330 === errors;
if(!valid388){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/declarations",schemaPath:"#/properties/declarations/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1328 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.principals !== undefined){
let data609 = data.principals;
const _errs1463 = errors;
if(errors === _errs1463){
if(Array.isArray(data609)){
var valid425 = true;
const len67 = data609.length;
for(let i67=0; i67<len67; i67++){
let data610 = data609[i67];
const _errs1465 = errors;
if(errors === _errs1465){
if(data610 && typeof data610 == "object" && !Array.isArray(data610)){
let missing157;
if((data610.arn === undefined) && (missing157 = "arn")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67,schemaPath:"#/properties/principals/items/required",keyword:"required",params:{missingProperty: missing157}}];
return false;
}
else {
if(data610.arn !== undefined){
let data611 = data610.arn;
const _errs1467 = errors;
const _errs1468 = errors;
if((typeof data611 !== "string") && (!(Array.isArray(data611)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema20.type}}];
return false;
}
if(errors === _errs1468){
if(Array.isArray(data611)){
var valid428 = true;
const len68 = data611.length;
for(let i68=0; i68<len68; i68++){
let data612 = data611[i68];
const _errs1470 = errors;
if((typeof data612 !== "string") && (!(data612 && typeof data612 == "object" && !Array.isArray(data612)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/arn/" + i68,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema20.items.type}}];
return false;
}
if(errors === _errs1470){
if(data612 && typeof data612 == "object" && !Array.isArray(data612)){
let missing158;
if((data612.hole === undefined) && (missing158 = "hole")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/arn/" + i68,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing158}}];
return false;
}
else {
if(data612.hole !== undefined){
const _errs1472 = errors;
if(typeof data612.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/arn/" + i68+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid429 = _errs1472 === errors;
}
else {
var valid429 = true;
}
if(valid429){
if(data612.width !== undefined){
let data614 = data612.width;
const _errs1474 = errors;
if(!(((typeof data614 == "number") && (!(data614 % 1) && !isNaN(data614))) && (isFinite(data614)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/arn/" + i68+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid429 = _errs1474 === errors;
}
else {
var valid429 = true;
}
}
}
}
}
var valid428 = _errs1470 === errors;
if(!valid428){
break;
}
}
}
}
var valid426 = _errs1467 === errors;
}
else {
var valid426 = true;
}
if(valid426){
if(data610.scope !== undefined){
const _errs1476 = errors;
if(typeof data610.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid426 = _errs1476 === errors;
}
else {
var valid426 = true;
}
if(valid426){
if(data610.address !== undefined){
const _errs1479 = errors;
if(typeof data610.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid426 = _errs1479 === errors;
}
else {
var valid426 = true;
}
if(valid426){
if(data610.construct !== undefined){
const _errs1482 = errors;
if(typeof data610.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid426 = _errs1482 === errors;
}
else {
var valid426 = true;
}
if(valid426){
if(data610.at !== undefined){
let data618 = data610.at;
const _errs1485 = errors;
const _errs1486 = errors;
if(errors === _errs1486){
if(data618 && typeof data618 == "object" && !Array.isArray(data618)){
let missing159;
if((((((data618.file === undefined) && (missing159 = "file")) || ((data618.startLine === undefined) && (missing159 = "startLine"))) || ((data618.startColumn === undefined) && (missing159 = "startColumn"))) || ((data618.endLine === undefined) && (missing159 = "endLine"))) || ((data618.endColumn === undefined) && (missing159 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing159}}];
return false;
}
else {
if(data618.file !== undefined){
const _errs1488 = errors;
if(typeof data618.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid434 = _errs1488 === errors;
}
else {
var valid434 = true;
}
if(valid434){
if(data618.startLine !== undefined){
let data620 = data618.startLine;
const _errs1490 = errors;
if(!(((typeof data620 == "number") && (!(data620 % 1) && !isNaN(data620))) && (isFinite(data620)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid434 = _errs1490 === errors;
}
else {
var valid434 = true;
}
if(valid434){
if(data618.startColumn !== undefined){
let data621 = data618.startColumn;
const _errs1492 = errors;
if(!(((typeof data621 == "number") && (!(data621 % 1) && !isNaN(data621))) && (isFinite(data621)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid434 = _errs1492 === errors;
}
else {
var valid434 = true;
}
if(valid434){
if(data618.endLine !== undefined){
let data622 = data618.endLine;
const _errs1494 = errors;
if(!(((typeof data622 == "number") && (!(data622 % 1) && !isNaN(data622))) && (isFinite(data622)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid434 = _errs1494 === errors;
}
else {
var valid434 = true;
}
if(valid434){
if(data618.endColumn !== undefined){
let data623 = data618.endColumn;
const _errs1496 = errors;
if(!(((typeof data623 == "number") && (!(data623 % 1) && !isNaN(data623))) && (isFinite(data623)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid434 = _errs1496 === errors;
}
else {
var valid434 = true;
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
var valid426 = _errs1485 === errors;
}
else {
var valid426 = true;
}
if(valid426){
if(data610.name !== undefined){
let data624 = data610.name;
const _errs1498 = errors;
const _errs1499 = errors;
if((typeof data624 != "object") && (typeof data624 !== "string")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema25.type}}];
return false;
}
if(errors === _errs1499){
if(Array.isArray(data624)){
var valid436 = true;
const len69 = data624.length;
for(let i69=0; i69<len69; i69++){
let data625 = data624[i69];
const _errs1501 = errors;
if((typeof data625 !== "string") && (!(data625 && typeof data625 == "object" && !Array.isArray(data625)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/name/" + i69,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema25.items.type}}];
return false;
}
if(errors === _errs1501){
if(data625 && typeof data625 == "object" && !Array.isArray(data625)){
let missing160;
if((data625.hole === undefined) && (missing160 = "hole")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/name/" + i69,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing160}}];
return false;
}
else {
if(data625.hole !== undefined){
const _errs1503 = errors;
if(typeof data625.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/name/" + i69+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid437 = _errs1503 === errors;
}
else {
var valid437 = true;
}
if(valid437){
if(data625.width !== undefined){
let data627 = data625.width;
const _errs1505 = errors;
if(!(((typeof data627 == "number") && (!(data627 % 1) && !isNaN(data627))) && (isFinite(data627)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/name/" + i69+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid437 = _errs1505 === errors;
}
else {
var valid437 = true;
}
}
}
}
}
var valid436 = _errs1501 === errors;
if(!valid436){
break;
}
}
}
if(errors === _errs1499){
if(data624 && typeof data624 == "object" && !Array.isArray(data624)){
let missing161;
if((data624.unread === undefined) && (missing161 = "unread")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing161}}];
return false;
}
else {
if(data624.unread !== undefined){
const _errs1507 = errors;
if(typeof data624.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid438 = _errs1507 === errors;
}
else {
var valid438 = true;
}
if(valid438){
if(data624.detail !== undefined){
const _errs1509 = errors;
if(typeof data624.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid438 = _errs1509 === errors;
}
else {
var valid438 = true;
}
}
}
}
}
}
var valid426 = _errs1498 === errors;
}
else {
var valid426 = true;
}
if(valid426){
if(data610.type !== undefined){
let data630 = data610.type;
const _errs1511 = errors;
const _errs1512 = errors;
if((typeof data630 !== "string") && (!(data630 && typeof data630 == "object" && !Array.isArray(data630)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/type",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema69.type}}];
return false;
}
if(errors === _errs1512){
if(data630 && typeof data630 == "object" && !Array.isArray(data630)){
let missing162;
if((data630.unread === undefined) && (missing162 = "unread")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/type",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing162}}];
return false;
}
else {
if(data630.unread !== undefined){
const _errs1514 = errors;
if(typeof data630.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/type/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid440 = _errs1514 === errors;
}
else {
var valid440 = true;
}
if(valid440){
if(data630.detail !== undefined){
const _errs1516 = errors;
if(typeof data630.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/type/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid440 = _errs1516 === errors;
}
else {
var valid440 = true;
}
}
}
}
}
var valid426 = _errs1511 === errors;
}
else {
var valid426 = true;
}
if(valid426){
if(data610.path !== undefined){
let data633 = data610.path;
const _errs1518 = errors;
const _errs1519 = errors;
if((typeof data633 != "object") && (typeof data633 !== "string")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/path",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema25.type}}];
return false;
}
if(errors === _errs1519){
if(Array.isArray(data633)){
var valid442 = true;
const len70 = data633.length;
for(let i70=0; i70<len70; i70++){
let data634 = data633[i70];
const _errs1521 = errors;
if((typeof data634 !== "string") && (!(data634 && typeof data634 == "object" && !Array.isArray(data634)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/path/" + i70,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema25.items.type}}];
return false;
}
if(errors === _errs1521){
if(data634 && typeof data634 == "object" && !Array.isArray(data634)){
let missing163;
if((data634.hole === undefined) && (missing163 = "hole")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/path/" + i70,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing163}}];
return false;
}
else {
if(data634.hole !== undefined){
const _errs1523 = errors;
if(typeof data634.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/path/" + i70+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid443 = _errs1523 === errors;
}
else {
var valid443 = true;
}
if(valid443){
if(data634.width !== undefined){
let data636 = data634.width;
const _errs1525 = errors;
if(!(((typeof data636 == "number") && (!(data636 % 1) && !isNaN(data636))) && (isFinite(data636)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/path/" + i70+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid443 = _errs1525 === errors;
}
else {
var valid443 = true;
}
}
}
}
}
var valid442 = _errs1521 === errors;
if(!valid442){
break;
}
}
}
if(errors === _errs1519){
if(data633 && typeof data633 == "object" && !Array.isArray(data633)){
let missing164;
if((data633.unread === undefined) && (missing164 = "unread")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/path",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing164}}];
return false;
}
else {
if(data633.unread !== undefined){
const _errs1527 = errors;
if(typeof data633.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/path/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid444 = _errs1527 === errors;
}
else {
var valid444 = true;
}
if(valid444){
if(data633.detail !== undefined){
const _errs1529 = errors;
if(typeof data633.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/path/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid444 = _errs1529 === errors;
}
else {
var valid444 = true;
}
}
}
}
}
}
var valid426 = _errs1518 === errors;
}
else {
var valid426 = true;
}
if(valid426){
if(data610.tags !== undefined){
let data639 = data610.tags;
const _errs1531 = errors;
if(!(data639 && typeof data639 == "object" && !Array.isArray(data639))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/tags",schemaPath:"#/$defs/tags/type",keyword:"type",params:{type: schema27.type}}];
return false;
}
const _errs1534 = errors;
let valid446 = true;
const _errs1535 = errors;
if(data639 && typeof data639 == "object" && !Array.isArray(data639)){
let missing165;
if((data639.unread === undefined) && (missing165 = "unread")){
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
var _valid16 = _errs1535 === errors;
errors = _errs1534;
if(vErrors !== null){
if(_errs1534){
vErrors.length = _errs1534;
}
else {
vErrors = null;
}
}
let ifClause15;
if(_valid16){
const _errs1536 = errors;
if(data639 && typeof data639 == "object" && !Array.isArray(data639)){
if(data639.unread !== undefined){
const _errs1537 = errors;
if(typeof data639.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/tags/unread",schemaPath:"#/$defs/tags/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid447 = _errs1537 === errors;
}
else {
var valid447 = true;
}
if(valid447){
if(data639.detail !== undefined){
const _errs1539 = errors;
if(typeof data639.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/tags/detail",schemaPath:"#/$defs/tags/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid447 = _errs1539 === errors;
}
else {
var valid447 = true;
}
}
}
var _valid16 = _errs1536 === errors;
valid446 = _valid16;
ifClause15 = "then";
}
else {
const _errs1541 = errors;
if(data639 && typeof data639 == "object" && !Array.isArray(data639)){
for(const key4 in data639){
let data642 = data639[key4];
const _errs1543 = errors;
if((typeof data642 !== "string") && (!(Array.isArray(data642)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/tags/else/additionalProperties/type",keyword:"type",params:{type: schema27.else.additionalProperties.type}}];
return false;
}
if(errors === _errs1543){
if(Array.isArray(data642)){
var valid449 = true;
const len71 = data642.length;
for(let i71=0; i71<len71; i71++){
let data643 = data642[i71];
const _errs1545 = errors;
if((typeof data643 !== "string") && (!(data643 && typeof data643 == "object" && !Array.isArray(data643)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i71,schemaPath:"#/$defs/tags/else/additionalProperties/items/type",keyword:"type",params:{type: schema27.else.additionalProperties.items.type}}];
return false;
}
if(errors === _errs1545){
if(data643 && typeof data643 == "object" && !Array.isArray(data643)){
let missing166;
if((data643.hole === undefined) && (missing166 = "hole")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i71,schemaPath:"#/$defs/tags/else/additionalProperties/items/required",keyword:"required",params:{missingProperty: missing166}}];
return false;
}
else {
if(data643.hole !== undefined){
const _errs1547 = errors;
if(typeof data643.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i71+"/hole",schemaPath:"#/$defs/tags/else/additionalProperties/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid450 = _errs1547 === errors;
}
else {
var valid450 = true;
}
if(valid450){
if(data643.width !== undefined){
let data645 = data643.width;
const _errs1549 = errors;
if(!(((typeof data645 == "number") && (!(data645 % 1) && !isNaN(data645))) && (isFinite(data645)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i71+"/width",schemaPath:"#/$defs/tags/else/additionalProperties/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
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
var valid449 = _errs1545 === errors;
if(!valid449){
break;
}
}
}
}
var valid448 = _errs1543 === errors;
if(!valid448){
break;
}
}
}
var _valid16 = _errs1541 === errors;
valid446 = _valid16;
ifClause15 = "else";
}
if(!valid446){
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
var valid426 = _errs1531 === errors;
}
else {
var valid426 = true;
}
if(valid426){
if(data610.trust !== undefined){
let data646 = data610.trust;
const _errs1551 = errors;
const _errs1552 = errors;
if((!(data646 && typeof data646 == "object" && !Array.isArray(data646))) && (data646 !== null)){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/trust",schemaPath:"#/$defs/policy/type",keyword:"type",params:{type: schema52.type}}];
return false;
}
if(errors === _errs1552){
if(data646 && typeof data646 == "object" && !Array.isArray(data646)){
if(data646.Statement !== undefined){
let data647 = data646.Statement;
const _errs1554 = errors;
if(!data647 || typeof data647 != "object"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/trust/Statement",schemaPath:"#/$defs/policy/properties/Statement/type",keyword:"type",params:{type: schema52.properties.Statement.type}}];
return false;
}
if(errors === _errs1554){
if(Array.isArray(data647)){
var valid453 = true;
const len72 = data647.length;
for(let i72=0; i72<len72; i72++){
let data648 = data647[i72];
const _errs1556 = errors;
if(!(data648 && typeof data648 == "object" && !Array.isArray(data648))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/trust/Statement/" + i72,schemaPath:"#/$defs/policy/properties/Statement/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid453 = _errs1556 === errors;
if(!valid453){
break;
}
}
}
}
}
}
}
var valid426 = _errs1551 === errors;
}
else {
var valid426 = true;
}
if(valid426){
if(data610.policies !== undefined){
let data649 = data610.policies;
const _errs1558 = errors;
if(!data649 || typeof data649 != "object"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies",schemaPath:"#/properties/principals/items/properties/policies/type",keyword:"type",params:{type: schema11.properties.principals.items.properties.policies.type}}];
return false;
}
if(errors === _errs1558){
if(Array.isArray(data649)){
var valid454 = true;
const len73 = data649.length;
for(let i73=0; i73<len73; i73++){
let data650 = data649[i73];
const _errs1560 = errors;
if(errors === _errs1560){
if(data650 && typeof data650 == "object" && !Array.isArray(data650)){
let missing167;
if((data650.policy === undefined) && (missing167 = "policy")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73,schemaPath:"#/properties/principals/items/properties/policies/items/required",keyword:"required",params:{missingProperty: missing167}}];
return false;
}
else {
if(data650.policy !== undefined){
let data651 = data650.policy;
const _errs1562 = errors;
const _errs1563 = errors;
if((typeof data651 !== "string") && (!(Array.isArray(data651)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/policy",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema20.type}}];
return false;
}
if(errors === _errs1563){
if(Array.isArray(data651)){
var valid457 = true;
const len74 = data651.length;
for(let i74=0; i74<len74; i74++){
let data652 = data651[i74];
const _errs1565 = errors;
if((typeof data652 !== "string") && (!(data652 && typeof data652 == "object" && !Array.isArray(data652)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/policy/" + i74,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema20.items.type}}];
return false;
}
if(errors === _errs1565){
if(data652 && typeof data652 == "object" && !Array.isArray(data652)){
let missing168;
if((data652.hole === undefined) && (missing168 = "hole")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/policy/" + i74,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing168}}];
return false;
}
else {
if(data652.hole !== undefined){
const _errs1567 = errors;
if(typeof data652.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/policy/" + i74+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid458 = _errs1567 === errors;
}
else {
var valid458 = true;
}
if(valid458){
if(data652.width !== undefined){
let data654 = data652.width;
const _errs1569 = errors;
if(!(((typeof data654 == "number") && (!(data654 % 1) && !isNaN(data654))) && (isFinite(data654)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/policy/" + i74+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid458 = _errs1569 === errors;
}
else {
var valid458 = true;
}
}
}
}
}
var valid457 = _errs1565 === errors;
if(!valid457){
break;
}
}
}
}
var valid455 = _errs1562 === errors;
}
else {
var valid455 = true;
}
if(valid455){
if(data650.address !== undefined){
const _errs1571 = errors;
if(typeof data650.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid455 = _errs1571 === errors;
}
else {
var valid455 = true;
}
if(valid455){
if(data650.at !== undefined){
let data656 = data650.at;
const _errs1574 = errors;
const _errs1575 = errors;
if(errors === _errs1575){
if(data656 && typeof data656 == "object" && !Array.isArray(data656)){
let missing169;
if((((((data656.file === undefined) && (missing169 = "file")) || ((data656.startLine === undefined) && (missing169 = "startLine"))) || ((data656.startColumn === undefined) && (missing169 = "startColumn"))) || ((data656.endLine === undefined) && (missing169 = "endLine"))) || ((data656.endColumn === undefined) && (missing169 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing169}}];
return false;
}
else {
if(data656.file !== undefined){
const _errs1577 = errors;
if(typeof data656.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid461 = _errs1577 === errors;
}
else {
var valid461 = true;
}
if(valid461){
if(data656.startLine !== undefined){
let data658 = data656.startLine;
const _errs1579 = errors;
if(!(((typeof data658 == "number") && (!(data658 % 1) && !isNaN(data658))) && (isFinite(data658)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid461 = _errs1579 === errors;
}
else {
var valid461 = true;
}
if(valid461){
if(data656.startColumn !== undefined){
let data659 = data656.startColumn;
const _errs1581 = errors;
if(!(((typeof data659 == "number") && (!(data659 % 1) && !isNaN(data659))) && (isFinite(data659)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid461 = _errs1581 === errors;
}
else {
var valid461 = true;
}
if(valid461){
if(data656.endLine !== undefined){
let data660 = data656.endLine;
const _errs1583 = errors;
if(!(((typeof data660 == "number") && (!(data660 % 1) && !isNaN(data660))) && (isFinite(data660)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid461 = _errs1583 === errors;
}
else {
var valid461 = true;
}
if(valid461){
if(data656.endColumn !== undefined){
let data661 = data656.endColumn;
const _errs1585 = errors;
if(!(((typeof data661 == "number") && (!(data661 % 1) && !isNaN(data661))) && (isFinite(data661)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid461 = _errs1585 === errors;
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
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid455 = _errs1574 === errors;
}
else {
var valid455 = true;
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
var valid454 = _errs1560 === errors;
if(!valid454){
break;
}
}
}
if(errors === _errs1558){
if(data649 && typeof data649 == "object" && !Array.isArray(data649)){
let missing170;
if((data649.unread === undefined) && (missing170 = "unread")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies",schemaPath:"#/properties/principals/items/properties/policies/required",keyword:"required",params:{missingProperty: missing170}}];
return false;
}
else {
if(data649.unread !== undefined){
const _errs1587 = errors;
if(typeof data649.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/unread",schemaPath:"#/properties/principals/items/properties/policies/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid462 = _errs1587 === errors;
}
else {
var valid462 = true;
}
if(valid462){
if(data649.detail !== undefined){
const _errs1589 = errors;
if(typeof data649.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/detail",schemaPath:"#/properties/principals/items/properties/policies/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid462 = _errs1589 === errors;
}
else {
var valid462 = true;
}
}
}
}
}
}
var valid426 = _errs1558 === errors;
}
else {
var valid426 = true;
}
if(valid426){
if(data610.groups !== undefined){
let data664 = data610.groups;
const _errs1591 = errors;
if(!data664 || typeof data664 != "object"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups",schemaPath:"#/properties/principals/items/properties/groups/type",keyword:"type",params:{type: schema11.properties.principals.items.properties.groups.type}}];
return false;
}
if(errors === _errs1591){
if(Array.isArray(data664)){
var valid463 = true;
const len75 = data664.length;
for(let i75=0; i75<len75; i75++){
let data665 = data664[i75];
const _errs1593 = errors;
if(errors === _errs1593){
if(data665 && typeof data665 == "object" && !Array.isArray(data665)){
let missing171;
if((data665.group === undefined) && (missing171 = "group")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75,schemaPath:"#/properties/principals/items/properties/groups/items/required",keyword:"required",params:{missingProperty: missing171}}];
return false;
}
else {
if(data665.group !== undefined){
let data666 = data665.group;
const _errs1595 = errors;
const _errs1596 = errors;
if((typeof data666 !== "string") && (!(Array.isArray(data666)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/group",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema20.type}}];
return false;
}
if(errors === _errs1596){
if(Array.isArray(data666)){
var valid466 = true;
const len76 = data666.length;
for(let i76=0; i76<len76; i76++){
let data667 = data666[i76];
const _errs1598 = errors;
if((typeof data667 !== "string") && (!(data667 && typeof data667 == "object" && !Array.isArray(data667)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/group/" + i76,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema20.items.type}}];
return false;
}
if(errors === _errs1598){
if(data667 && typeof data667 == "object" && !Array.isArray(data667)){
let missing172;
if((data667.hole === undefined) && (missing172 = "hole")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/group/" + i76,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing172}}];
return false;
}
else {
if(data667.hole !== undefined){
const _errs1600 = errors;
if(typeof data667.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/group/" + i76+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid467 = _errs1600 === errors;
}
else {
var valid467 = true;
}
if(valid467){
if(data667.width !== undefined){
let data669 = data667.width;
const _errs1602 = errors;
if(!(((typeof data669 == "number") && (!(data669 % 1) && !isNaN(data669))) && (isFinite(data669)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/group/" + i76+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid467 = _errs1602 === errors;
}
else {
var valid467 = true;
}
}
}
}
}
var valid466 = _errs1598 === errors;
if(!valid466){
break;
}
}
}
}
var valid464 = _errs1595 === errors;
}
else {
var valid464 = true;
}
if(valid464){
if(data665.address !== undefined){
const _errs1604 = errors;
if(typeof data665.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid464 = _errs1604 === errors;
}
else {
var valid464 = true;
}
if(valid464){
if(data665.at !== undefined){
let data671 = data665.at;
const _errs1607 = errors;
const _errs1608 = errors;
if(errors === _errs1608){
if(data671 && typeof data671 == "object" && !Array.isArray(data671)){
let missing173;
if((((((data671.file === undefined) && (missing173 = "file")) || ((data671.startLine === undefined) && (missing173 = "startLine"))) || ((data671.startColumn === undefined) && (missing173 = "startColumn"))) || ((data671.endLine === undefined) && (missing173 = "endLine"))) || ((data671.endColumn === undefined) && (missing173 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing173}}];
return false;
}
else {
if(data671.file !== undefined){
const _errs1610 = errors;
if(typeof data671.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid470 = _errs1610 === errors;
}
else {
var valid470 = true;
}
if(valid470){
if(data671.startLine !== undefined){
let data673 = data671.startLine;
const _errs1612 = errors;
if(!(((typeof data673 == "number") && (!(data673 % 1) && !isNaN(data673))) && (isFinite(data673)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid470 = _errs1612 === errors;
}
else {
var valid470 = true;
}
if(valid470){
if(data671.startColumn !== undefined){
let data674 = data671.startColumn;
const _errs1614 = errors;
if(!(((typeof data674 == "number") && (!(data674 % 1) && !isNaN(data674))) && (isFinite(data674)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid470 = _errs1614 === errors;
}
else {
var valid470 = true;
}
if(valid470){
if(data671.endLine !== undefined){
let data675 = data671.endLine;
const _errs1616 = errors;
if(!(((typeof data675 == "number") && (!(data675 % 1) && !isNaN(data675))) && (isFinite(data675)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid470 = _errs1616 === errors;
}
else {
var valid470 = true;
}
if(valid470){
if(data671.endColumn !== undefined){
let data676 = data671.endColumn;
const _errs1618 = errors;
if(!(((typeof data676 == "number") && (!(data676 % 1) && !isNaN(data676))) && (isFinite(data676)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid470 = _errs1618 === errors;
}
else {
var valid470 = true;
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
var valid464 = _errs1607 === errors;
}
else {
var valid464 = true;
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
var valid463 = _errs1593 === errors;
if(!valid463){
break;
}
}
}
if(errors === _errs1591){
if(data664 && typeof data664 == "object" && !Array.isArray(data664)){
let missing174;
if((data664.unread === undefined) && (missing174 = "unread")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups",schemaPath:"#/properties/principals/items/properties/groups/required",keyword:"required",params:{missingProperty: missing174}}];
return false;
}
else {
if(data664.unread !== undefined){
const _errs1620 = errors;
if(typeof data664.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/unread",schemaPath:"#/properties/principals/items/properties/groups/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid471 = _errs1620 === errors;
}
else {
var valid471 = true;
}
if(valid471){
if(data664.detail !== undefined){
const _errs1622 = errors;
if(typeof data664.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/detail",schemaPath:"#/properties/principals/items/properties/groups/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid471 = _errs1622 === errors;
}
else {
var valid471 = true;
}
}
}
}
}
}
var valid426 = _errs1591 === errors;
}
else {
var valid426 = true;
}
if(valid426){
if(data610.boundary !== undefined){
let data679 = data610.boundary;
const _errs1624 = errors;
if((!(data679 && typeof data679 == "object" && !Array.isArray(data679))) && (data679 !== null)){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary",schemaPath:"#/properties/principals/items/properties/boundary/type",keyword:"type",params:{type: schema11.properties.principals.items.properties.boundary.type}}];
return false;
}
const _errs1626 = errors;
let valid472 = true;
const _errs1627 = errors;
if(data679 && typeof data679 == "object" && !Array.isArray(data679)){
let missing175;
if((data679.unread === undefined) && (missing175 = "unread")){
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
var _valid17 = _errs1627 === errors;
errors = _errs1626;
if(vErrors !== null){
if(_errs1626){
vErrors.length = _errs1626;
}
else {
vErrors = null;
}
}
let ifClause16;
if(_valid17){
const _errs1628 = errors;
if(data679 && typeof data679 == "object" && !Array.isArray(data679)){
if(data679.unread !== undefined){
const _errs1629 = errors;
if(typeof data679.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/unread",schemaPath:"#/properties/principals/items/properties/boundary/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid473 = _errs1629 === errors;
}
else {
var valid473 = true;
}
if(valid473){
if(data679.detail !== undefined){
const _errs1631 = errors;
if(typeof data679.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/detail",schemaPath:"#/properties/principals/items/properties/boundary/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid473 = _errs1631 === errors;
}
else {
var valid473 = true;
}
}
}
var _valid17 = _errs1628 === errors;
valid472 = _valid17;
ifClause16 = "then";
}
else {
const _errs1633 = errors;
if(data679 && typeof data679 == "object" && !Array.isArray(data679)){
let missing176;
if((data679.policy === undefined) && (missing176 = "policy")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary",schemaPath:"#/properties/principals/items/properties/boundary/else/required",keyword:"required",params:{missingProperty: missing176}}];
return false;
}
else {
if(data679.policy !== undefined){
let data682 = data679.policy;
const _errs1634 = errors;
const _errs1635 = errors;
if((typeof data682 !== "string") && (!(Array.isArray(data682)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/policy",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema20.type}}];
return false;
}
if(errors === _errs1635){
if(Array.isArray(data682)){
var valid476 = true;
const len77 = data682.length;
for(let i77=0; i77<len77; i77++){
let data683 = data682[i77];
const _errs1637 = errors;
if((typeof data683 !== "string") && (!(data683 && typeof data683 == "object" && !Array.isArray(data683)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/policy/" + i77,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema20.items.type}}];
return false;
}
if(errors === _errs1637){
if(data683 && typeof data683 == "object" && !Array.isArray(data683)){
let missing177;
if((data683.hole === undefined) && (missing177 = "hole")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/policy/" + i77,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing177}}];
return false;
}
else {
if(data683.hole !== undefined){
const _errs1639 = errors;
if(typeof data683.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/policy/" + i77+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid477 = _errs1639 === errors;
}
else {
var valid477 = true;
}
if(valid477){
if(data683.width !== undefined){
let data685 = data683.width;
const _errs1641 = errors;
if(!(((typeof data685 == "number") && (!(data685 % 1) && !isNaN(data685))) && (isFinite(data685)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/policy/" + i77+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid477 = _errs1641 === errors;
}
else {
var valid477 = true;
}
}
}
}
}
var valid476 = _errs1637 === errors;
if(!valid476){
break;
}
}
}
}
var valid474 = _errs1634 === errors;
}
else {
var valid474 = true;
}
if(valid474){
if(data679.address !== undefined){
const _errs1643 = errors;
if(typeof data679.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid474 = _errs1643 === errors;
}
else {
var valid474 = true;
}
if(valid474){
if(data679.at !== undefined){
let data687 = data679.at;
const _errs1646 = errors;
const _errs1647 = errors;
if(errors === _errs1647){
if(data687 && typeof data687 == "object" && !Array.isArray(data687)){
let missing178;
if((((((data687.file === undefined) && (missing178 = "file")) || ((data687.startLine === undefined) && (missing178 = "startLine"))) || ((data687.startColumn === undefined) && (missing178 = "startColumn"))) || ((data687.endLine === undefined) && (missing178 = "endLine"))) || ((data687.endColumn === undefined) && (missing178 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing178}}];
return false;
}
else {
if(data687.file !== undefined){
const _errs1649 = errors;
if(typeof data687.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid480 = _errs1649 === errors;
}
else {
var valid480 = true;
}
if(valid480){
if(data687.startLine !== undefined){
let data689 = data687.startLine;
const _errs1651 = errors;
if(!(((typeof data689 == "number") && (!(data689 % 1) && !isNaN(data689))) && (isFinite(data689)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid480 = _errs1651 === errors;
}
else {
var valid480 = true;
}
if(valid480){
if(data687.startColumn !== undefined){
let data690 = data687.startColumn;
const _errs1653 = errors;
if(!(((typeof data690 == "number") && (!(data690 % 1) && !isNaN(data690))) && (isFinite(data690)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid480 = _errs1653 === errors;
}
else {
var valid480 = true;
}
if(valid480){
if(data687.endLine !== undefined){
let data691 = data687.endLine;
const _errs1655 = errors;
if(!(((typeof data691 == "number") && (!(data691 % 1) && !isNaN(data691))) && (isFinite(data691)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid480 = _errs1655 === errors;
}
else {
var valid480 = true;
}
if(valid480){
if(data687.endColumn !== undefined){
let data692 = data687.endColumn;
const _errs1657 = errors;
if(!(((typeof data692 == "number") && (!(data692 % 1) && !isNaN(data692))) && (isFinite(data692)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid480 = _errs1657 === errors;
}
else {
var valid480 = true;
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
var valid474 = _errs1646 === errors;
}
else {
var valid474 = true;
}
}
}
}
}
var _valid17 = _errs1633 === errors;
valid472 = _valid17;
ifClause16 = "else";
}
if(!valid472){
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
var valid426 = _errs1624 === errors;
}
else {
var valid426 = true;
}
if(valid426){
if(data610.activeKeys !== undefined){
let data693 = data610.activeKeys;
const _errs1659 = errors;
if((!((typeof data693 == "number") && (isFinite(data693)))) && (!(data693 && typeof data693 == "object" && !Array.isArray(data693)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/activeKeys",schemaPath:"#/properties/principals/items/properties/activeKeys/type",keyword:"type",params:{type: schema11.properties.principals.items.properties.activeKeys.type}}];
return false;
}
if(errors === _errs1659){
if(data693 && typeof data693 == "object" && !Array.isArray(data693)){
let missing179;
if((data693.unread === undefined) && (missing179 = "unread")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/activeKeys",schemaPath:"#/properties/principals/items/properties/activeKeys/required",keyword:"required",params:{missingProperty: missing179}}];
return false;
}
else {
if(data693.unread !== undefined){
const _errs1661 = errors;
if(typeof data693.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/activeKeys/unread",schemaPath:"#/properties/principals/items/properties/activeKeys/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid481 = _errs1661 === errors;
}
else {
var valid481 = true;
}
if(valid481){
if(data693.detail !== undefined){
const _errs1663 = errors;
if(typeof data693.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/activeKeys/detail",schemaPath:"#/properties/principals/items/properties/activeKeys/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid481 = _errs1663 === errors;
}
else {
var valid481 = true;
}
}
}
}
}
var valid426 = _errs1659 === errors;
}
else {
var valid426 = true;
}
if(valid426){
if(data610.uniqueId !== undefined){
let data696 = data610.uniqueId;
const _errs1665 = errors;
const _errs1666 = errors;
if(((typeof data696 !== "string") && (data696 !== null)) && (!(data696 && typeof data696 == "object" && !Array.isArray(data696)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/uniqueId",schemaPath:"#/$defs/observedStringOrNull/type",keyword:"type",params:{type: schema28.type}}];
return false;
}
if(errors === _errs1666){
if(data696 && typeof data696 == "object" && !Array.isArray(data696)){
let missing180;
if((data696.unread === undefined) && (missing180 = "unread")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/uniqueId",schemaPath:"#/$defs/observedStringOrNull/required",keyword:"required",params:{missingProperty: missing180}}];
return false;
}
else {
if(data696.unread !== undefined){
const _errs1668 = errors;
if(typeof data696.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/uniqueId/unread",schemaPath:"#/$defs/observedStringOrNull/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid483 = _errs1668 === errors;
}
else {
var valid483 = true;
}
if(valid483){
if(data696.detail !== undefined){
const _errs1670 = errors;
if(typeof data696.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/uniqueId/detail",schemaPath:"#/$defs/observedStringOrNull/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid483 = _errs1670 === errors;
}
else {
var valid483 = true;
}
}
}
}
}
var valid426 = _errs1665 === errors;
}
else {
var valid426 = true;
}
if(valid426){
if(data610.createdAt !== undefined){
let data699 = data610.createdAt;
const _errs1672 = errors;
const _errs1673 = errors;
if(((typeof data699 !== "string") && (data699 !== null)) && (!(data699 && typeof data699 == "object" && !Array.isArray(data699)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/createdAt",schemaPath:"#/$defs/observedTime/type",keyword:"type",params:{type: schema36.type}}];
return false;
}
if(errors === _errs1673){
if(typeof data699 === "string"){
if(!pattern1.test(data699)){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/createdAt",schemaPath:"#/$defs/observedTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
if(errors === _errs1673){
if(data699 && typeof data699 == "object" && !Array.isArray(data699)){
let missing181;
if((data699.unread === undefined) && (missing181 = "unread")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/createdAt",schemaPath:"#/$defs/observedTime/required",keyword:"required",params:{missingProperty: missing181}}];
return false;
}
else {
if(data699.unread !== undefined){
const _errs1675 = errors;
if(typeof data699.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/createdAt/unread",schemaPath:"#/$defs/observedTime/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid485 = _errs1675 === errors;
}
else {
var valid485 = true;
}
if(valid485){
if(data699.detail !== undefined){
const _errs1677 = errors;
if(typeof data699.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/createdAt/detail",schemaPath:"#/$defs/observedTime/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid485 = _errs1677 === errors;
}
else {
var valid485 = true;
}
}
}
}
}
}
var valid426 = _errs1672 === errors;
}
else {
var valid426 = true;
}
}
}
}
}
}
}
}
}
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
var valid425 = _errs1465 === errors;
if(!valid425){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/principals",schemaPath:"#/properties/principals/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1463 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policies !== undefined){
let data702 = data.policies;
const _errs1679 = errors;
if(errors === _errs1679){
if(Array.isArray(data702)){
var valid486 = true;
const len78 = data702.length;
for(let i78=0; i78<len78; i78++){
let data703 = data702[i78];
const _errs1681 = errors;
if(errors === _errs1681){
if(data703 && typeof data703 == "object" && !Array.isArray(data703)){
if(data703.arn !== undefined){
let data704 = data703.arn;
const _errs1683 = errors;
const _errs1684 = errors;
if((typeof data704 !== "string") && (!(Array.isArray(data704)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema20.type}}];
return false;
}
if(errors === _errs1684){
if(Array.isArray(data704)){
var valid489 = true;
const len79 = data704.length;
for(let i79=0; i79<len79; i79++){
let data705 = data704[i79];
const _errs1686 = errors;
if((typeof data705 !== "string") && (!(data705 && typeof data705 == "object" && !Array.isArray(data705)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/arn/" + i79,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema20.items.type}}];
return false;
}
if(errors === _errs1686){
if(data705 && typeof data705 == "object" && !Array.isArray(data705)){
let missing182;
if((data705.hole === undefined) && (missing182 = "hole")){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/arn/" + i79,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing182}}];
return false;
}
else {
if(data705.hole !== undefined){
const _errs1688 = errors;
if(typeof data705.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/arn/" + i79+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid490 = _errs1688 === errors;
}
else {
var valid490 = true;
}
if(valid490){
if(data705.width !== undefined){
let data707 = data705.width;
const _errs1690 = errors;
if(!(((typeof data707 == "number") && (!(data707 % 1) && !isNaN(data707))) && (isFinite(data707)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/arn/" + i79+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid490 = _errs1690 === errors;
}
else {
var valid490 = true;
}
}
}
}
}
var valid489 = _errs1686 === errors;
if(!valid489){
break;
}
}
}
}
var valid487 = _errs1683 === errors;
}
else {
var valid487 = true;
}
if(valid487){
if(data703.scope !== undefined){
const _errs1692 = errors;
if(typeof data703.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid487 = _errs1692 === errors;
}
else {
var valid487 = true;
}
if(valid487){
if(data703.address !== undefined){
const _errs1695 = errors;
if(typeof data703.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid487 = _errs1695 === errors;
}
else {
var valid487 = true;
}
if(valid487){
if(data703.construct !== undefined){
const _errs1698 = errors;
if(typeof data703.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid487 = _errs1698 === errors;
}
else {
var valid487 = true;
}
if(valid487){
if(data703.at !== undefined){
let data711 = data703.at;
const _errs1701 = errors;
const _errs1702 = errors;
if(errors === _errs1702){
if(data711 && typeof data711 == "object" && !Array.isArray(data711)){
let missing183;
if((((((data711.file === undefined) && (missing183 = "file")) || ((data711.startLine === undefined) && (missing183 = "startLine"))) || ((data711.startColumn === undefined) && (missing183 = "startColumn"))) || ((data711.endLine === undefined) && (missing183 = "endLine"))) || ((data711.endColumn === undefined) && (missing183 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing183}}];
return false;
}
else {
if(data711.file !== undefined){
const _errs1704 = errors;
if(typeof data711.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid495 = _errs1704 === errors;
}
else {
var valid495 = true;
}
if(valid495){
if(data711.startLine !== undefined){
let data713 = data711.startLine;
const _errs1706 = errors;
if(!(((typeof data713 == "number") && (!(data713 % 1) && !isNaN(data713))) && (isFinite(data713)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid495 = _errs1706 === errors;
}
else {
var valid495 = true;
}
if(valid495){
if(data711.startColumn !== undefined){
let data714 = data711.startColumn;
const _errs1708 = errors;
if(!(((typeof data714 == "number") && (!(data714 % 1) && !isNaN(data714))) && (isFinite(data714)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid495 = _errs1708 === errors;
}
else {
var valid495 = true;
}
if(valid495){
if(data711.endLine !== undefined){
let data715 = data711.endLine;
const _errs1710 = errors;
if(!(((typeof data715 == "number") && (!(data715 % 1) && !isNaN(data715))) && (isFinite(data715)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid495 = _errs1710 === errors;
}
else {
var valid495 = true;
}
if(valid495){
if(data711.endColumn !== undefined){
let data716 = data711.endColumn;
const _errs1712 = errors;
if(!(((typeof data716 == "number") && (!(data716 % 1) && !isNaN(data716))) && (isFinite(data716)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid495 = _errs1712 === errors;
}
else {
var valid495 = true;
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
var valid487 = _errs1701 === errors;
}
else {
var valid487 = true;
}
if(valid487){
if(data703.id !== undefined){
const _errs1714 = errors;
if(typeof data703.id !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/id",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid487 = _errs1714 === errors;
}
else {
var valid487 = true;
}
if(valid487){
if(data703.name !== undefined){
let data718 = data703.name;
const _errs1717 = errors;
const _errs1718 = errors;
if((typeof data718 != "object") && (typeof data718 !== "string")){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema25.type}}];
return false;
}
if(errors === _errs1718){
if(Array.isArray(data718)){
var valid498 = true;
const len80 = data718.length;
for(let i80=0; i80<len80; i80++){
let data719 = data718[i80];
const _errs1720 = errors;
if((typeof data719 !== "string") && (!(data719 && typeof data719 == "object" && !Array.isArray(data719)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/name/" + i80,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema25.items.type}}];
return false;
}
if(errors === _errs1720){
if(data719 && typeof data719 == "object" && !Array.isArray(data719)){
let missing184;
if((data719.hole === undefined) && (missing184 = "hole")){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/name/" + i80,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing184}}];
return false;
}
else {
if(data719.hole !== undefined){
const _errs1722 = errors;
if(typeof data719.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/name/" + i80+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid499 = _errs1722 === errors;
}
else {
var valid499 = true;
}
if(valid499){
if(data719.width !== undefined){
let data721 = data719.width;
const _errs1724 = errors;
if(!(((typeof data721 == "number") && (!(data721 % 1) && !isNaN(data721))) && (isFinite(data721)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/name/" + i80+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid499 = _errs1724 === errors;
}
else {
var valid499 = true;
}
}
}
}
}
var valid498 = _errs1720 === errors;
if(!valid498){
break;
}
}
}
if(errors === _errs1718){
if(data718 && typeof data718 == "object" && !Array.isArray(data718)){
let missing185;
if((data718.unread === undefined) && (missing185 = "unread")){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing185}}];
return false;
}
else {
if(data718.unread !== undefined){
const _errs1726 = errors;
if(typeof data718.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid500 = _errs1726 === errors;
}
else {
var valid500 = true;
}
if(valid500){
if(data718.detail !== undefined){
const _errs1728 = errors;
if(typeof data718.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid500 = _errs1728 === errors;
}
else {
var valid500 = true;
}
}
}
}
}
}
var valid487 = _errs1717 === errors;
}
else {
var valid487 = true;
}
if(valid487){
if(data703.type !== undefined){
let data724 = data703.type;
const _errs1730 = errors;
const _errs1731 = errors;
if((typeof data724 !== "string") && (!(data724 && typeof data724 == "object" && !Array.isArray(data724)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/type",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema69.type}}];
return false;
}
if(errors === _errs1731){
if(data724 && typeof data724 == "object" && !Array.isArray(data724)){
let missing186;
if((data724.unread === undefined) && (missing186 = "unread")){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/type",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing186}}];
return false;
}
else {
if(data724.unread !== undefined){
const _errs1733 = errors;
if(typeof data724.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/type/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid502 = _errs1733 === errors;
}
else {
var valid502 = true;
}
if(valid502){
if(data724.detail !== undefined){
const _errs1735 = errors;
if(typeof data724.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/type/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid502 = _errs1735 === errors;
}
else {
var valid502 = true;
}
}
}
}
}
var valid487 = _errs1730 === errors;
}
else {
var valid487 = true;
}
if(valid487){
if(data703.document !== undefined){
let data727 = data703.document;
const _errs1737 = errors;
const _errs1738 = errors;
if((!(data727 && typeof data727 == "object" && !Array.isArray(data727))) && (data727 !== null)){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/document",schemaPath:"#/$defs/policy/type",keyword:"type",params:{type: schema52.type}}];
return false;
}
if(errors === _errs1738){
if(data727 && typeof data727 == "object" && !Array.isArray(data727)){
if(data727.Statement !== undefined){
let data728 = data727.Statement;
const _errs1740 = errors;
if(!data728 || typeof data728 != "object"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/document/Statement",schemaPath:"#/$defs/policy/properties/Statement/type",keyword:"type",params:{type: schema52.properties.Statement.type}}];
return false;
}
if(errors === _errs1740){
if(Array.isArray(data728)){
var valid505 = true;
const len81 = data728.length;
for(let i81=0; i81<len81; i81++){
let data729 = data728[i81];
const _errs1742 = errors;
if(!(data729 && typeof data729 == "object" && !Array.isArray(data729))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/document/Statement/" + i81,schemaPath:"#/$defs/policy/properties/Statement/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid505 = _errs1742 === errors;
if(!valid505){
break;
}
}
}
}
}
}
}
var valid487 = _errs1737 === errors;
}
else {
var valid487 = true;
}
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
var valid486 = _errs1681 === errors;
if(!valid486){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1679 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trails !== undefined){
let data730 = data.trails;
const _errs1744 = errors;
if(errors === _errs1744){
if(Array.isArray(data730)){
var valid506 = true;
const len82 = data730.length;
for(let i82=0; i82<len82; i82++){
let data731 = data730[i82];
const _errs1746 = errors;
if(errors === _errs1746){
if(data731 && typeof data731 == "object" && !Array.isArray(data731)){
if(data731.arn !== undefined){
let data732 = data731.arn;
const _errs1748 = errors;
const _errs1749 = errors;
if((typeof data732 !== "string") && (!(Array.isArray(data732)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema20.type}}];
return false;
}
if(errors === _errs1749){
if(Array.isArray(data732)){
var valid509 = true;
const len83 = data732.length;
for(let i83=0; i83<len83; i83++){
let data733 = data732[i83];
const _errs1751 = errors;
if((typeof data733 !== "string") && (!(data733 && typeof data733 == "object" && !Array.isArray(data733)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/arn/" + i83,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema20.items.type}}];
return false;
}
if(errors === _errs1751){
if(data733 && typeof data733 == "object" && !Array.isArray(data733)){
let missing187;
if((data733.hole === undefined) && (missing187 = "hole")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/arn/" + i83,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing187}}];
return false;
}
else {
if(data733.hole !== undefined){
const _errs1753 = errors;
if(typeof data733.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/arn/" + i83+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid510 = _errs1753 === errors;
}
else {
var valid510 = true;
}
if(valid510){
if(data733.width !== undefined){
let data735 = data733.width;
const _errs1755 = errors;
if(!(((typeof data735 == "number") && (!(data735 % 1) && !isNaN(data735))) && (isFinite(data735)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/arn/" + i83+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid510 = _errs1755 === errors;
}
else {
var valid510 = true;
}
}
}
}
}
var valid509 = _errs1751 === errors;
if(!valid509){
break;
}
}
}
}
var valid507 = _errs1748 === errors;
}
else {
var valid507 = true;
}
if(valid507){
if(data731.scope !== undefined){
const _errs1757 = errors;
if(typeof data731.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid507 = _errs1757 === errors;
}
else {
var valid507 = true;
}
if(valid507){
if(data731.address !== undefined){
const _errs1760 = errors;
if(typeof data731.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid507 = _errs1760 === errors;
}
else {
var valid507 = true;
}
if(valid507){
if(data731.construct !== undefined){
const _errs1763 = errors;
if(typeof data731.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid507 = _errs1763 === errors;
}
else {
var valid507 = true;
}
if(valid507){
if(data731.at !== undefined){
let data739 = data731.at;
const _errs1766 = errors;
const _errs1767 = errors;
if(errors === _errs1767){
if(data739 && typeof data739 == "object" && !Array.isArray(data739)){
let missing188;
if((((((data739.file === undefined) && (missing188 = "file")) || ((data739.startLine === undefined) && (missing188 = "startLine"))) || ((data739.startColumn === undefined) && (missing188 = "startColumn"))) || ((data739.endLine === undefined) && (missing188 = "endLine"))) || ((data739.endColumn === undefined) && (missing188 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing188}}];
return false;
}
else {
if(data739.file !== undefined){
const _errs1769 = errors;
if(typeof data739.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid515 = _errs1769 === errors;
}
else {
var valid515 = true;
}
if(valid515){
if(data739.startLine !== undefined){
let data741 = data739.startLine;
const _errs1771 = errors;
if(!(((typeof data741 == "number") && (!(data741 % 1) && !isNaN(data741))) && (isFinite(data741)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid515 = _errs1771 === errors;
}
else {
var valid515 = true;
}
if(valid515){
if(data739.startColumn !== undefined){
let data742 = data739.startColumn;
const _errs1773 = errors;
if(!(((typeof data742 == "number") && (!(data742 % 1) && !isNaN(data742))) && (isFinite(data742)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid515 = _errs1773 === errors;
}
else {
var valid515 = true;
}
if(valid515){
if(data739.endLine !== undefined){
let data743 = data739.endLine;
const _errs1775 = errors;
if(!(((typeof data743 == "number") && (!(data743 % 1) && !isNaN(data743))) && (isFinite(data743)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid515 = _errs1775 === errors;
}
else {
var valid515 = true;
}
if(valid515){
if(data739.endColumn !== undefined){
let data744 = data739.endColumn;
const _errs1777 = errors;
if(!(((typeof data744 == "number") && (!(data744 % 1) && !isNaN(data744))) && (isFinite(data744)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid515 = _errs1777 === errors;
}
else {
var valid515 = true;
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
var valid507 = _errs1766 === errors;
}
else {
var valid507 = true;
}
if(valid507){
if(data731.name !== undefined){
let data745 = data731.name;
const _errs1779 = errors;
const _errs1780 = errors;
if((typeof data745 != "object") && (typeof data745 !== "string")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema25.type}}];
return false;
}
if(errors === _errs1780){
if(Array.isArray(data745)){
var valid517 = true;
const len84 = data745.length;
for(let i84=0; i84<len84; i84++){
let data746 = data745[i84];
const _errs1782 = errors;
if((typeof data746 !== "string") && (!(data746 && typeof data746 == "object" && !Array.isArray(data746)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/name/" + i84,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema25.items.type}}];
return false;
}
if(errors === _errs1782){
if(data746 && typeof data746 == "object" && !Array.isArray(data746)){
let missing189;
if((data746.hole === undefined) && (missing189 = "hole")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/name/" + i84,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing189}}];
return false;
}
else {
if(data746.hole !== undefined){
const _errs1784 = errors;
if(typeof data746.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/name/" + i84+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid518 = _errs1784 === errors;
}
else {
var valid518 = true;
}
if(valid518){
if(data746.width !== undefined){
let data748 = data746.width;
const _errs1786 = errors;
if(!(((typeof data748 == "number") && (!(data748 % 1) && !isNaN(data748))) && (isFinite(data748)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/name/" + i84+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid518 = _errs1786 === errors;
}
else {
var valid518 = true;
}
}
}
}
}
var valid517 = _errs1782 === errors;
if(!valid517){
break;
}
}
}
if(errors === _errs1780){
if(data745 && typeof data745 == "object" && !Array.isArray(data745)){
let missing190;
if((data745.unread === undefined) && (missing190 = "unread")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing190}}];
return false;
}
else {
if(data745.unread !== undefined){
const _errs1788 = errors;
if(typeof data745.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid519 = _errs1788 === errors;
}
else {
var valid519 = true;
}
if(valid519){
if(data745.detail !== undefined){
const _errs1790 = errors;
if(typeof data745.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid519 = _errs1790 === errors;
}
else {
var valid519 = true;
}
}
}
}
}
}
var valid507 = _errs1779 === errors;
}
else {
var valid507 = true;
}
if(valid507){
if(data731.logging !== undefined){
let data751 = data731.logging;
const _errs1792 = errors;
const _errs1793 = errors;
if((typeof data751 !== "boolean") && (!(data751 && typeof data751 == "object" && !Array.isArray(data751)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/logging",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema61.type}}];
return false;
}
if(errors === _errs1793){
if(data751 && typeof data751 == "object" && !Array.isArray(data751)){
let missing191;
if((data751.unread === undefined) && (missing191 = "unread")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/logging",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing191}}];
return false;
}
else {
if(data751.unread !== undefined){
const _errs1795 = errors;
if(typeof data751.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/logging/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid521 = _errs1795 === errors;
}
else {
var valid521 = true;
}
if(valid521){
if(data751.detail !== undefined){
const _errs1797 = errors;
if(typeof data751.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/logging/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid521 = _errs1797 === errors;
}
else {
var valid521 = true;
}
}
}
}
}
var valid507 = _errs1792 === errors;
}
else {
var valid507 = true;
}
if(valid507){
if(data731.multiRegion !== undefined){
let data754 = data731.multiRegion;
const _errs1799 = errors;
const _errs1800 = errors;
if((typeof data754 !== "boolean") && (!(data754 && typeof data754 == "object" && !Array.isArray(data754)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/multiRegion",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema61.type}}];
return false;
}
if(errors === _errs1800){
if(data754 && typeof data754 == "object" && !Array.isArray(data754)){
let missing192;
if((data754.unread === undefined) && (missing192 = "unread")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/multiRegion",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing192}}];
return false;
}
else {
if(data754.unread !== undefined){
const _errs1802 = errors;
if(typeof data754.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/multiRegion/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid523 = _errs1802 === errors;
}
else {
var valid523 = true;
}
if(valid523){
if(data754.detail !== undefined){
const _errs1804 = errors;
if(typeof data754.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/multiRegion/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid523 = _errs1804 === errors;
}
else {
var valid523 = true;
}
}
}
}
}
var valid507 = _errs1799 === errors;
}
else {
var valid507 = true;
}
if(valid507){
if(data731.organization !== undefined){
let data757 = data731.organization;
const _errs1806 = errors;
const _errs1807 = errors;
if((typeof data757 !== "boolean") && (!(data757 && typeof data757 == "object" && !Array.isArray(data757)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/organization",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema61.type}}];
return false;
}
if(errors === _errs1807){
if(data757 && typeof data757 == "object" && !Array.isArray(data757)){
let missing193;
if((data757.unread === undefined) && (missing193 = "unread")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/organization",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing193}}];
return false;
}
else {
if(data757.unread !== undefined){
const _errs1809 = errors;
if(typeof data757.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/organization/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid525 = _errs1809 === errors;
}
else {
var valid525 = true;
}
if(valid525){
if(data757.detail !== undefined){
const _errs1811 = errors;
if(typeof data757.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/organization/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid525 = _errs1811 === errors;
}
else {
var valid525 = true;
}
}
}
}
}
var valid507 = _errs1806 === errors;
}
else {
var valid507 = true;
}
if(valid507){
if(data731.recordsReads !== undefined){
let data760 = data731.recordsReads;
const _errs1813 = errors;
const _errs1814 = errors;
if((typeof data760 !== "boolean") && (!(data760 && typeof data760 == "object" && !Array.isArray(data760)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/recordsReads",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema61.type}}];
return false;
}
if(errors === _errs1814){
if(data760 && typeof data760 == "object" && !Array.isArray(data760)){
let missing194;
if((data760.unread === undefined) && (missing194 = "unread")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/recordsReads",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing194}}];
return false;
}
else {
if(data760.unread !== undefined){
const _errs1816 = errors;
if(typeof data760.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/recordsReads/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid527 = _errs1816 === errors;
}
else {
var valid527 = true;
}
if(valid527){
if(data760.detail !== undefined){
const _errs1818 = errors;
if(typeof data760.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/recordsReads/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid527 = _errs1818 === errors;
}
else {
var valid527 = true;
}
}
}
}
}
var valid507 = _errs1813 === errors;
}
else {
var valid507 = true;
}
if(valid507){
if(data731.recordsKms !== undefined){
let data763 = data731.recordsKms;
const _errs1820 = errors;
const _errs1821 = errors;
if((typeof data763 !== "boolean") && (!(data763 && typeof data763 == "object" && !Array.isArray(data763)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/recordsKms",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema61.type}}];
return false;
}
if(errors === _errs1821){
if(data763 && typeof data763 == "object" && !Array.isArray(data763)){
let missing195;
if((data763.unread === undefined) && (missing195 = "unread")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/recordsKms",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing195}}];
return false;
}
else {
if(data763.unread !== undefined){
const _errs1823 = errors;
if(typeof data763.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/recordsKms/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid529 = _errs1823 === errors;
}
else {
var valid529 = true;
}
if(valid529){
if(data763.detail !== undefined){
const _errs1825 = errors;
if(typeof data763.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/recordsKms/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid529 = _errs1825 === errors;
}
else {
var valid529 = true;
}
}
}
}
}
var valid507 = _errs1820 === errors;
}
else {
var valid507 = true;
}
}
}
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
var valid506 = _errs1746 === errors;
if(!valid506){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/trails",schemaPath:"#/properties/trails/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1744 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
let data766 = data.usage;
const _errs1827 = errors;
if(errors === _errs1827){
if(data766 && typeof data766 == "object" && !Array.isArray(data766)){
let missing196;
if(((((((data766.from === undefined) && (missing196 = "from")) || ((data766.to === undefined) && (missing196 = "to"))) || ((data766.source === undefined) && (missing196 = "source"))) || ((data766.coverage === undefined) && (missing196 = "coverage"))) || ((data766.rows === undefined) && (missing196 = "rows"))) || ((data766.peaks === undefined) && (missing196 = "peaks"))){
validate10.errors = [{instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/required",keyword:"required",params:{missingProperty: missing196}}];
return false;
}
else {
if(data766.from !== undefined){
const _errs1829 = errors;
if(typeof data766.from !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/from",schemaPath:"#/properties/usage/properties/from/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid530 = _errs1829 === errors;
}
else {
var valid530 = true;
}
if(valid530){
if(data766.to !== undefined){
const _errs1831 = errors;
if(typeof data766.to !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/to",schemaPath:"#/properties/usage/properties/to/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid530 = _errs1831 === errors;
}
else {
var valid530 = true;
}
if(valid530){
if(data766.source !== undefined){
const _errs1833 = errors;
if(typeof data766.source !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/source",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid530 = _errs1833 === errors;
}
else {
var valid530 = true;
}
if(valid530){
if(data766.coverage !== undefined){
let data770 = data766.coverage;
const _errs1836 = errors;
if(errors === _errs1836){
if(Array.isArray(data770)){
var valid532 = true;
const len85 = data770.length;
for(let i85=0; i85<len85; i85++){
let data771 = data770[i85];
const _errs1838 = errors;
if(errors === _errs1838){
if(data771 && typeof data771 == "object" && !Array.isArray(data771)){
let missing197;
if((((((data771.account === undefined) && (missing197 = "account")) || ((data771.region === undefined) && (missing197 = "region"))) || ((data771.from === undefined) && (missing197 = "from"))) || ((data771.to === undefined) && (missing197 = "to"))) || ((data771.complete === undefined) && (missing197 = "complete"))){
validate10.errors = [{instancePath:instancePath+"/usage/coverage/" + i85,schemaPath:"#/properties/usage/properties/coverage/items/required",keyword:"required",params:{missingProperty: missing197}}];
return false;
}
else {
if(data771.account !== undefined){
const _errs1840 = errors;
if(typeof data771.account !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/coverage/" + i85+"/account",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid533 = _errs1840 === errors;
}
else {
var valid533 = true;
}
if(valid533){
if(data771.region !== undefined){
const _errs1843 = errors;
if(typeof data771.region !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/coverage/" + i85+"/region",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid533 = _errs1843 === errors;
}
else {
var valid533 = true;
}
if(valid533){
if(data771.from !== undefined){
const _errs1846 = errors;
if(typeof data771.from !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/coverage/" + i85+"/from",schemaPath:"#/properties/usage/properties/coverage/items/properties/from/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid533 = _errs1846 === errors;
}
else {
var valid533 = true;
}
if(valid533){
if(data771.to !== undefined){
const _errs1848 = errors;
if(typeof data771.to !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/coverage/" + i85+"/to",schemaPath:"#/properties/usage/properties/coverage/items/properties/to/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid533 = _errs1848 === errors;
}
else {
var valid533 = true;
}
if(valid533){
if(data771.complete !== undefined){
let data776 = data771.complete;
const _errs1850 = errors;
if((typeof data776 !== "boolean") && (!(data776 && typeof data776 == "object" && !Array.isArray(data776)))){
validate10.errors = [{instancePath:instancePath+"/usage/coverage/" + i85+"/complete",schemaPath:"#/properties/usage/properties/coverage/items/properties/complete/type",keyword:"type",params:{type: schema11.properties.usage.properties.coverage.items.properties.complete.type}}];
return false;
}
const _errs1852 = errors;
let valid536 = true;
const _errs1853 = errors;
if(typeof data776 !== "boolean"){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid18 = _errs1853 === errors;
errors = _errs1852;
if(vErrors !== null){
if(_errs1852){
vErrors.length = _errs1852;
}
else {
vErrors = null;
}
}
if(_valid18){
const _errs1855 = errors;
if(true !== data776){
validate10.errors = [{instancePath:instancePath+"/usage/coverage/" + i85+"/complete",schemaPath:"#/properties/usage/properties/coverage/items/properties/complete/then/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var _valid18 = _errs1855 === errors;
valid536 = _valid18;
}
if(!valid536){
const err37 = {instancePath:instancePath+"/usage/coverage/" + i85+"/complete",schemaPath:"#/properties/usage/properties/coverage/items/properties/complete/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
validate10.errors = vErrors;
return false;
}
if(errors === _errs1850){
if(data776 && typeof data776 == "object" && !Array.isArray(data776)){
let missing198;
if((data776.unread === undefined) && (missing198 = "unread")){
validate10.errors = [{instancePath:instancePath+"/usage/coverage/" + i85+"/complete",schemaPath:"#/properties/usage/properties/coverage/items/properties/complete/required",keyword:"required",params:{missingProperty: missing198}}];
return false;
}
else {
if(data776.unread !== undefined){
const _errs1856 = errors;
if(typeof data776.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/coverage/" + i85+"/complete/unread",schemaPath:"#/properties/usage/properties/coverage/items/properties/complete/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid537 = _errs1856 === errors;
}
else {
var valid537 = true;
}
if(valid537){
if(data776.detail !== undefined){
const _errs1858 = errors;
if(typeof data776.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/coverage/" + i85+"/complete/detail",schemaPath:"#/properties/usage/properties/coverage/items/properties/complete/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid537 = _errs1858 === errors;
}
else {
var valid537 = true;
}
}
}
}
}
var valid533 = _errs1850 === errors;
}
else {
var valid533 = true;
}
if(valid533){
if(data771.damagedDays !== undefined){
let data779 = data771.damagedDays;
const _errs1860 = errors;
if(errors === _errs1860){
if(Array.isArray(data779)){
var valid538 = true;
const len86 = data779.length;
for(let i86=0; i86<len86; i86++){
const _errs1862 = errors;
if(typeof data779[i86] !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/coverage/" + i85+"/damagedDays/" + i86,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid538 = _errs1862 === errors;
if(!valid538){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/usage/coverage/" + i85+"/damagedDays",schemaPath:"#/properties/usage/properties/coverage/items/properties/damagedDays/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid533 = _errs1860 === errors;
}
else {
var valid533 = true;
}
if(valid533){
if(data771.sampled !== undefined){
let data781 = data771.sampled;
const _errs1865 = errors;
if(errors === _errs1865){
if((typeof data781 == "number") && (isFinite(data781))){
if(data781 > 1 || isNaN(data781)){
validate10.errors = [{instancePath:instancePath+"/usage/coverage/" + i85+"/sampled",schemaPath:"#/properties/usage/properties/coverage/items/properties/sampled/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data781 <= 0 || isNaN(data781)){
validate10.errors = [{instancePath:instancePath+"/usage/coverage/" + i85+"/sampled",schemaPath:"#/properties/usage/properties/coverage/items/properties/sampled/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/usage/coverage/" + i85+"/sampled",schemaPath:"#/properties/usage/properties/coverage/items/properties/sampled/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid533 = _errs1865 === errors;
}
else {
var valid533 = true;
}
if(valid533){
if(data771.keyEvents !== undefined){
const _errs1867 = errors;
if(true !== data771.keyEvents){
validate10.errors = [{instancePath:instancePath+"/usage/coverage/" + i85+"/keyEvents",schemaPath:"#/properties/usage/properties/coverage/items/properties/keyEvents/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var valid533 = _errs1867 === errors;
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
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/usage/coverage/" + i85,schemaPath:"#/properties/usage/properties/coverage/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid532 = _errs1838 === errors;
if(!valid532){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/usage/coverage",schemaPath:"#/properties/usage/properties/coverage/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid530 = _errs1836 === errors;
}
else {
var valid530 = true;
}
if(valid530){
if(data766.rows !== undefined){
let data783 = data766.rows;
const _errs1868 = errors;
if(errors === _errs1868){
if(Array.isArray(data783)){
var valid540 = true;
const len87 = data783.length;
for(let i87=0; i87<len87; i87++){
let data784 = data783[i87];
const _errs1870 = errors;
if(errors === _errs1870){
if(data784 && typeof data784 == "object" && !Array.isArray(data784)){
let missing199;
if((((((((((((((data784.resource === undefined) && (missing199 = "resource")) || ((data784.account === undefined) && (missing199 = "account"))) || ((data784.region === undefined) && (missing199 = "region"))) || ((data784.principal === undefined) && (missing199 = "principal"))) || ((data784.workload === undefined) && (missing199 = "workload"))) || ((data784.kind === undefined) && (missing199 = "kind"))) || ((data784.event === undefined) && (missing199 = "event"))) || ((data784.error === undefined) && (missing199 = "error"))) || ((data784.count === undefined) && (missing199 = "count"))) || ((data784.first === undefined) && (missing199 = "first"))) || ((data784.last === undefined) && (missing199 = "last"))) || ((data784.hours === undefined) && (missing199 = "hours"))) || ((data784.replay === undefined) && (missing199 = "replay"))){
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87,schemaPath:"#/properties/usage/properties/rows/items/required",keyword:"required",params:{missingProperty: missing199}}];
return false;
}
else {
if(data784.resource !== undefined){
const _errs1872 = errors;
if(typeof data784.resource !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/resource",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid541 = _errs1872 === errors;
}
else {
var valid541 = true;
}
if(valid541){
if(data784.account !== undefined){
const _errs1875 = errors;
if(typeof data784.account !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/account",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid541 = _errs1875 === errors;
}
else {
var valid541 = true;
}
if(valid541){
if(data784.region !== undefined){
const _errs1878 = errors;
if(typeof data784.region !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/region",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid541 = _errs1878 === errors;
}
else {
var valid541 = true;
}
if(valid541){
if(data784.principal !== undefined){
const _errs1881 = errors;
if(typeof data784.principal !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/principal",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid541 = _errs1881 === errors;
}
else {
var valid541 = true;
}
if(valid541){
if(data784.workload !== undefined){
let data789 = data784.workload;
const _errs1884 = errors;
if((typeof data789 !== "string") && (data789 !== null)){
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/workload",schemaPath:"#/$defs/stringOrNull/type",keyword:"type",params:{type: schema35.type}}];
return false;
}
var valid541 = _errs1884 === errors;
}
else {
var valid541 = true;
}
if(valid541){
if(data784.kind !== undefined){
const _errs1887 = errors;
if(typeof data784.kind !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/kind",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid541 = _errs1887 === errors;
}
else {
var valid541 = true;
}
if(valid541){
if(data784.event !== undefined){
const _errs1890 = errors;
if(typeof data784.event !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/event",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid541 = _errs1890 === errors;
}
else {
var valid541 = true;
}
if(valid541){
if(data784.error !== undefined){
let data792 = data784.error;
const _errs1893 = errors;
if((typeof data792 !== "string") && (data792 !== null)){
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/error",schemaPath:"#/$defs/stringOrNull/type",keyword:"type",params:{type: schema35.type}}];
return false;
}
var valid541 = _errs1893 === errors;
}
else {
var valid541 = true;
}
if(valid541){
if(data784.count !== undefined){
let data793 = data784.count;
const _errs1896 = errors;
if(!(((typeof data793 == "number") && (!(data793 % 1) && !isNaN(data793))) && (isFinite(data793)))){
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/count",schemaPath:"#/properties/usage/properties/rows/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1896){
if((typeof data793 == "number") && (isFinite(data793))){
if(data793 < 0 || isNaN(data793)){
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/count",schemaPath:"#/properties/usage/properties/rows/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid541 = _errs1896 === errors;
}
else {
var valid541 = true;
}
if(valid541){
if(data784.first !== undefined){
const _errs1898 = errors;
if(typeof data784.first !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/first",schemaPath:"#/properties/usage/properties/rows/items/properties/first/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid541 = _errs1898 === errors;
}
else {
var valid541 = true;
}
if(valid541){
if(data784.last !== undefined){
const _errs1900 = errors;
if(typeof data784.last !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/last",schemaPath:"#/properties/usage/properties/rows/items/properties/last/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid541 = _errs1900 === errors;
}
else {
var valid541 = true;
}
if(valid541){
if(data784.hours !== undefined){
let data796 = data784.hours;
const _errs1902 = errors;
if(errors === _errs1902){
if(Array.isArray(data796)){
if(data796.length > 24){
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/hours",schemaPath:"#/properties/usage/properties/rows/items/properties/hours/maxItems",keyword:"maxItems",params:{limit: 24}}];
return false;
}
else {
if(data796.length < 24){
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/hours",schemaPath:"#/properties/usage/properties/rows/items/properties/hours/minItems",keyword:"minItems",params:{limit: 24}}];
return false;
}
else {
var valid550 = true;
const len88 = data796.length;
for(let i88=0; i88<len88; i88++){
let data797 = data796[i88];
const _errs1904 = errors;
if(!(((typeof data797 == "number") && (!(data797 % 1) && !isNaN(data797))) && (isFinite(data797)))){
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/hours/" + i88,schemaPath:"#/properties/usage/properties/rows/items/properties/hours/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1904){
if((typeof data797 == "number") && (isFinite(data797))){
if(data797 < 0 || isNaN(data797)){
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/hours/" + i88,schemaPath:"#/properties/usage/properties/rows/items/properties/hours/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid550 = _errs1904 === errors;
if(!valid550){
break;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/hours",schemaPath:"#/properties/usage/properties/rows/items/properties/hours/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid541 = _errs1902 === errors;
}
else {
var valid541 = true;
}
if(valid541){
if(data784.replay !== undefined){
let data798 = data784.replay;
const _errs1906 = errors;
if(errors === _errs1906){
if(data798 && typeof data798 == "object" && !Array.isArray(data798)){
for(const key5 in data798){
let data799 = data798[key5];
const _errs1909 = errors;
if(errors === _errs1909){
if(Array.isArray(data799)){
if(data799.length > 2){
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/replay/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/usage/properties/rows/items/properties/replay/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data799.length < 2){
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/replay/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/usage/properties/rows/items/properties/replay/additionalProperties/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid552 = true;
const len89 = data799.length;
for(let i89=0; i89<len89; i89++){
let data800 = data799[i89];
const _errs1911 = errors;
if(!(((typeof data800 == "number") && (!(data800 % 1) && !isNaN(data800))) && (isFinite(data800)))){
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/replay/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i89,schemaPath:"#/properties/usage/properties/rows/items/properties/replay/additionalProperties/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1911){
if((typeof data800 == "number") && (isFinite(data800))){
if(data800 < 0 || isNaN(data800)){
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/replay/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i89,schemaPath:"#/properties/usage/properties/rows/items/properties/replay/additionalProperties/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid552 = _errs1911 === errors;
if(!valid552){
break;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/replay/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/usage/properties/rows/items/properties/replay/additionalProperties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid551 = _errs1909 === errors;
if(!valid551){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/replay",schemaPath:"#/properties/usage/properties/rows/items/properties/replay/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid541 = _errs1906 === errors;
}
else {
var valid541 = true;
}
}
}
}
}
}
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
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87,schemaPath:"#/properties/usage/properties/rows/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid540 = _errs1870 === errors;
if(!valid540){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/usage/rows",schemaPath:"#/properties/usage/properties/rows/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid530 = _errs1868 === errors;
}
else {
var valid530 = true;
}
if(valid530){
if(data766.peaks !== undefined){
let data801 = data766.peaks;
const _errs1913 = errors;
if(errors === _errs1913){
if(Array.isArray(data801)){
var valid553 = true;
const len90 = data801.length;
for(let i90=0; i90<len90; i90++){
let data802 = data801[i90];
const _errs1915 = errors;
if(errors === _errs1915){
if(data802 && typeof data802 == "object" && !Array.isArray(data802)){
let missing200;
if((((((data802.account === undefined) && (missing200 = "account")) || ((data802.region === undefined) && (missing200 = "region"))) || ((data802.group === undefined) && (missing200 = "group"))) || ((data802.resource === undefined) && (missing200 = "resource"))) || ((data802.perSecond === undefined) && (missing200 = "perSecond"))){
validate10.errors = [{instancePath:instancePath+"/usage/peaks/" + i90,schemaPath:"#/properties/usage/properties/peaks/items/required",keyword:"required",params:{missingProperty: missing200}}];
return false;
}
else {
if(data802.account !== undefined){
const _errs1917 = errors;
if(typeof data802.account !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/peaks/" + i90+"/account",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid554 = _errs1917 === errors;
}
else {
var valid554 = true;
}
if(valid554){
if(data802.region !== undefined){
const _errs1920 = errors;
if(typeof data802.region !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/peaks/" + i90+"/region",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid554 = _errs1920 === errors;
}
else {
var valid554 = true;
}
if(valid554){
if(data802.group !== undefined){
const _errs1923 = errors;
if(typeof data802.group !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/peaks/" + i90+"/group",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid554 = _errs1923 === errors;
}
else {
var valid554 = true;
}
if(valid554){
if(data802.resource !== undefined){
let data806 = data802.resource;
const _errs1926 = errors;
if((typeof data806 !== "string") && (data806 !== null)){
validate10.errors = [{instancePath:instancePath+"/usage/peaks/" + i90+"/resource",schemaPath:"#/$defs/stringOrNull/type",keyword:"type",params:{type: schema35.type}}];
return false;
}
var valid554 = _errs1926 === errors;
}
else {
var valid554 = true;
}
if(valid554){
if(data802.perSecond !== undefined){
let data807 = data802.perSecond;
const _errs1929 = errors;
if(!(((typeof data807 == "number") && (!(data807 % 1) && !isNaN(data807))) && (isFinite(data807)))){
validate10.errors = [{instancePath:instancePath+"/usage/peaks/" + i90+"/perSecond",schemaPath:"#/properties/usage/properties/peaks/items/properties/perSecond/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1929){
if((typeof data807 == "number") && (isFinite(data807))){
if(data807 < 0 || isNaN(data807)){
validate10.errors = [{instancePath:instancePath+"/usage/peaks/" + i90+"/perSecond",schemaPath:"#/properties/usage/properties/peaks/items/properties/perSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid554 = _errs1929 === errors;
}
else {
var valid554 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/usage/peaks/" + i90,schemaPath:"#/properties/usage/properties/peaks/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid553 = _errs1915 === errors;
if(!valid553){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/usage/peaks",schemaPath:"#/properties/usage/properties/peaks/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid530 = _errs1913 === errors;
}
else {
var valid530 = true;
}
if(valid530){
if(data766.keyUses !== undefined){
let data808 = data766.keyUses;
const _errs1931 = errors;
if(errors === _errs1931){
if(Array.isArray(data808)){
var valid559 = true;
const len91 = data808.length;
for(let i91=0; i91<len91; i91++){
let data809 = data808[i91];
const _errs1933 = errors;
if(errors === _errs1933){
if(data809 && typeof data809 == "object" && !Array.isArray(data809)){
let missing201;
if((((((data809.key === undefined) && (missing201 = "key")) || ((data809.account === undefined) && (missing201 = "account"))) || ((data809.region === undefined) && (missing201 = "region"))) || ((data809.resource === undefined) && (missing201 = "resource"))) || ((data809.count === undefined) && (missing201 = "count"))){
validate10.errors = [{instancePath:instancePath+"/usage/keyUses/" + i91,schemaPath:"#/properties/usage/properties/keyUses/items/required",keyword:"required",params:{missingProperty: missing201}}];
return false;
}
else {
if(data809.key !== undefined){
const _errs1935 = errors;
if(typeof data809.key !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/keyUses/" + i91+"/key",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid560 = _errs1935 === errors;
}
else {
var valid560 = true;
}
if(valid560){
if(data809.account !== undefined){
const _errs1938 = errors;
if(typeof data809.account !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/keyUses/" + i91+"/account",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid560 = _errs1938 === errors;
}
else {
var valid560 = true;
}
if(valid560){
if(data809.region !== undefined){
const _errs1941 = errors;
if(typeof data809.region !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/keyUses/" + i91+"/region",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid560 = _errs1941 === errors;
}
else {
var valid560 = true;
}
if(valid560){
if(data809.resource !== undefined){
let data813 = data809.resource;
const _errs1944 = errors;
if((typeof data813 !== "string") && (data813 !== null)){
validate10.errors = [{instancePath:instancePath+"/usage/keyUses/" + i91+"/resource",schemaPath:"#/$defs/stringOrNull/type",keyword:"type",params:{type: schema35.type}}];
return false;
}
var valid560 = _errs1944 === errors;
}
else {
var valid560 = true;
}
if(valid560){
if(data809.count !== undefined){
let data814 = data809.count;
const _errs1947 = errors;
if(!(((typeof data814 == "number") && (!(data814 % 1) && !isNaN(data814))) && (isFinite(data814)))){
validate10.errors = [{instancePath:instancePath+"/usage/keyUses/" + i91+"/count",schemaPath:"#/properties/usage/properties/keyUses/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1947){
if((typeof data814 == "number") && (isFinite(data814))){
if(data814 < 0 || isNaN(data814)){
validate10.errors = [{instancePath:instancePath+"/usage/keyUses/" + i91+"/count",schemaPath:"#/properties/usage/properties/keyUses/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid560 = _errs1947 === errors;
}
else {
var valid560 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/usage/keyUses/" + i91,schemaPath:"#/properties/usage/properties/keyUses/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid559 = _errs1933 === errors;
if(!valid559){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/usage/keyUses",schemaPath:"#/properties/usage/properties/keyUses/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid530 = _errs1931 === errors;
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
}
else {
validate10.errors = [{instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1827 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suppressions !== undefined){
let data815 = data.suppressions;
const _errs1949 = errors;
if(errors === _errs1949){
if(Array.isArray(data815)){
var valid565 = true;
const len92 = data815.length;
for(let i92=0; i92<len92; i92++){
let data816 = data815[i92];
const _errs1951 = errors;
if(errors === _errs1951){
if(data816 && typeof data816 == "object" && !Array.isArray(data816)){
let missing202;
if(((((data816.rules === undefined) && (missing202 = "rules")) || ((data816.reason === undefined) && (missing202 = "reason"))) || ((data816.at === undefined) && (missing202 = "at"))) || ((data816.covers === undefined) && (missing202 = "covers"))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i92,schemaPath:"#/properties/suppressions/items/required",keyword:"required",params:{missingProperty: missing202}}];
return false;
}
else {
if(data816.scope !== undefined){
const _errs1953 = errors;
if(typeof data816.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i92+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid566 = _errs1953 === errors;
}
else {
var valid566 = true;
}
if(valid566){
if(data816.rules !== undefined){
let data818 = data816.rules;
const _errs1956 = errors;
if(errors === _errs1956){
if(Array.isArray(data818)){
var valid568 = true;
const len93 = data818.length;
for(let i93=0; i93<len93; i93++){
const _errs1958 = errors;
if(typeof data818[i93] !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i92+"/rules/" + i93,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid568 = _errs1958 === errors;
if(!valid568){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i92+"/rules",schemaPath:"#/properties/suppressions/items/properties/rules/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid566 = _errs1956 === errors;
}
else {
var valid566 = true;
}
if(valid566){
if(data816.reason !== undefined){
const _errs1961 = errors;
if(typeof data816.reason !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i92+"/reason",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid566 = _errs1961 === errors;
}
else {
var valid566 = true;
}
if(valid566){
if(data816.until !== undefined){
const _errs1964 = errors;
if(typeof data816.until !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i92+"/until",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid566 = _errs1964 === errors;
}
else {
var valid566 = true;
}
if(valid566){
if(data816.at !== undefined){
let data822 = data816.at;
const _errs1967 = errors;
const _errs1968 = errors;
if(errors === _errs1968){
if(data822 && typeof data822 == "object" && !Array.isArray(data822)){
let missing203;
if((((((data822.file === undefined) && (missing203 = "file")) || ((data822.startLine === undefined) && (missing203 = "startLine"))) || ((data822.startColumn === undefined) && (missing203 = "startColumn"))) || ((data822.endLine === undefined) && (missing203 = "endLine"))) || ((data822.endColumn === undefined) && (missing203 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i92+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing203}}];
return false;
}
else {
if(data822.file !== undefined){
const _errs1970 = errors;
if(typeof data822.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i92+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid573 = _errs1970 === errors;
}
else {
var valid573 = true;
}
if(valid573){
if(data822.startLine !== undefined){
let data824 = data822.startLine;
const _errs1972 = errors;
if(!(((typeof data824 == "number") && (!(data824 % 1) && !isNaN(data824))) && (isFinite(data824)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i92+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid573 = _errs1972 === errors;
}
else {
var valid573 = true;
}
if(valid573){
if(data822.startColumn !== undefined){
let data825 = data822.startColumn;
const _errs1974 = errors;
if(!(((typeof data825 == "number") && (!(data825 % 1) && !isNaN(data825))) && (isFinite(data825)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i92+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid573 = _errs1974 === errors;
}
else {
var valid573 = true;
}
if(valid573){
if(data822.endLine !== undefined){
let data826 = data822.endLine;
const _errs1976 = errors;
if(!(((typeof data826 == "number") && (!(data826 % 1) && !isNaN(data826))) && (isFinite(data826)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i92+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid573 = _errs1976 === errors;
}
else {
var valid573 = true;
}
if(valid573){
if(data822.endColumn !== undefined){
let data827 = data822.endColumn;
const _errs1978 = errors;
if(!(((typeof data827 == "number") && (!(data827 % 1) && !isNaN(data827))) && (isFinite(data827)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i92+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid573 = _errs1978 === errors;
}
else {
var valid573 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i92+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid566 = _errs1967 === errors;
}
else {
var valid566 = true;
}
if(valid566){
if(data816.covers !== undefined){
let data828 = data816.covers;
const _errs1980 = errors;
const _errs1981 = errors;
if(errors === _errs1981){
if(data828 && typeof data828 == "object" && !Array.isArray(data828)){
let missing204;
if((((((data828.file === undefined) && (missing204 = "file")) || ((data828.startLine === undefined) && (missing204 = "startLine"))) || ((data828.startColumn === undefined) && (missing204 = "startColumn"))) || ((data828.endLine === undefined) && (missing204 = "endLine"))) || ((data828.endColumn === undefined) && (missing204 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i92+"/covers",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing204}}];
return false;
}
else {
if(data828.file !== undefined){
const _errs1983 = errors;
if(typeof data828.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i92+"/covers/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid575 = _errs1983 === errors;
}
else {
var valid575 = true;
}
if(valid575){
if(data828.startLine !== undefined){
let data830 = data828.startLine;
const _errs1985 = errors;
if(!(((typeof data830 == "number") && (!(data830 % 1) && !isNaN(data830))) && (isFinite(data830)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i92+"/covers/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid575 = _errs1985 === errors;
}
else {
var valid575 = true;
}
if(valid575){
if(data828.startColumn !== undefined){
let data831 = data828.startColumn;
const _errs1987 = errors;
if(!(((typeof data831 == "number") && (!(data831 % 1) && !isNaN(data831))) && (isFinite(data831)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i92+"/covers/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid575 = _errs1987 === errors;
}
else {
var valid575 = true;
}
if(valid575){
if(data828.endLine !== undefined){
let data832 = data828.endLine;
const _errs1989 = errors;
if(!(((typeof data832 == "number") && (!(data832 % 1) && !isNaN(data832))) && (isFinite(data832)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i92+"/covers/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid575 = _errs1989 === errors;
}
else {
var valid575 = true;
}
if(valid575){
if(data828.endColumn !== undefined){
let data833 = data828.endColumn;
const _errs1991 = errors;
if(!(((typeof data833 == "number") && (!(data833 % 1) && !isNaN(data833))) && (isFinite(data833)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i92+"/covers/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid575 = _errs1991 === errors;
}
else {
var valid575 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i92+"/covers",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid566 = _errs1980 === errors;
}
else {
var valid566 = true;
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i92,schemaPath:"#/properties/suppressions/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid565 = _errs1951 === errors;
if(!valid565){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/suppressions",schemaPath:"#/properties/suppressions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1949 === errors;
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
}
else {
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}
