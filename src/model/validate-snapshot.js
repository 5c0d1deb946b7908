// Derived from snapshot-schema.ts by `npm run generate`.
/* eslint-disable */
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"title":"hushlint snapshot","type":"object","required":["version","takenAt","scopes"],"properties":{"version":{"$ref":"#/$defs/string"},"takenAt":{"title":"an ISO 8601 time","type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$"},"scopes":{"title":"a list of scopes","type":"array","items":{"title":"a scope","type":"object","required":["id","world","listed"],"properties":{"id":{"$ref":"#/$defs/string"},"world":{"$ref":"#/$defs/string"},"partition":{"$ref":"#/$defs/string"},"account":{"$ref":"#/$defs/string"},"region":{"$ref":"#/$defs/string"},"root":{"$ref":"#/$defs/string"},"repositoryId":{"$ref":"#/$defs/string"},"listed":{"title":"kinds that were listed","type":"object","additionalProperties":{"title":"true or { \"unread\": reason }","type":["boolean","object"],"if":{"type":"boolean"},"then":{"title":"true or { \"unread\": reason }","const":true},"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}}}}}},"secrets":{"title":"a list of secrets","type":"array","items":{"title":"a resource","type":"object","required":["arn"],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"description":{"$ref":"#/$defs/observedText"},"tags":{"$ref":"#/$defs/tags"},"type":{"$ref":"#/$defs/observedStringOrNull"},"owningService":{"$ref":"#/$defs/observedStringOrNull"},"kmsKeyId":{"$ref":"#/$defs/observedText"},"rotation":{"title":"rotation settings, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["enabled"],"properties":{"enabled":{"$ref":"#/$defs/boolean"},"functionArn":{"$ref":"#/$defs/textOrNull"},"automaticallyAfterDays":{"$ref":"#/$defs/numberOrNull"},"scheduleExpression":{"$ref":"#/$defs/textOrNull"},"duration":{"$ref":"#/$defs/stringOrNull"}}}},"lastRotatedAt":{"$ref":"#/$defs/observedTime"},"nextRotationAt":{"$ref":"#/$defs/observedTime"},"createdAt":{"$ref":"#/$defs/observedTime"},"lastChangedAt":{"$ref":"#/$defs/observedTime"},"lastAccessedAt":{"$ref":"#/$defs/observedTime"},"deletedAt":{"$ref":"#/$defs/observedTime"},"primaryRegion":{"$ref":"#/$defs/observedStringOrNull"},"replicas":{"title":"a list of replicas or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a replica","type":"object","required":["region"],"properties":{"region":{"$ref":"#/$defs/text"},"kmsKeyId":{"$ref":"#/$defs/textOrNull"},"status":{"$ref":"#/$defs/stringOrNull"},"statusMessage":{"$ref":"#/$defs/stringOrNull"},"lastAccessedAt":{"$ref":"#/$defs/timeOrNull"}}}},"versions":{"title":"a list of versions or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a version","type":"object","required":["id","stages"],"properties":{"id":{"$ref":"#/$defs/string"},"stages":{"title":"a list of strings","type":"array","items":{"$ref":"#/$defs/string"}},"createdAt":{"$ref":"#/$defs/timeOrNull"},"lastAccessedAt":{"$ref":"#/$defs/timeOrNull"}}}},"resourcePolicy":{"$ref":"#/$defs/policy"},"value":{"title":"the shape of a value, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["origin"],"properties":{"origin":{"$ref":"#/$defs/string"},"words":{"$ref":"#/$defs/string"},"keys":{"title":"a list of names","type":"array","items":{"$ref":"#/$defs/string"}},"from":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"inState":{"title":"where state is kept, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["backend","by"],"properties":{"backend":{"$ref":"#/$defs/string"},"by":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"openTags":{"$ref":"#/$defs/observedBoolean"},"recoveryDays":{"title":"a number, null or { \"unread\": reason }","type":["number","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"recoveryAt":{"title":"a place, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"$ref":"#/$defs/location"}},"retained":{"title":"true, false, null or { \"unread\": reason }","type":["boolean","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}}}}},"parameters":{"title":"a list of parameters","type":"array","items":{"title":"a resource","type":"object","required":["arn"],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"type":{"$ref":"#/$defs/observedString"},"tier":{"$ref":"#/$defs/observedString"},"dataType":{"$ref":"#/$defs/observedStringOrNull"},"description":{"$ref":"#/$defs/observedText"},"tags":{"$ref":"#/$defs/tags"},"kmsKeyId":{"$ref":"#/$defs/observedText"},"lastModifiedAt":{"$ref":"#/$defs/observedTime"},"policies":{"title":"a list of parameter policies or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a parameter policy","type":"object","required":["type","status"],"properties":{"type":{"$ref":"#/$defs/string"},"status":{"$ref":"#/$defs/stringOrNull"},"expiresAt":{"$ref":"#/$defs/timeOrNull"}}}},"resourcePolicies":{"title":"a list of policy documents or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a policy document","type":"object"}},"value":{"title":"the shape of a value, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["origin"],"properties":{"origin":{"$ref":"#/$defs/string"},"words":{"$ref":"#/$defs/string"},"keys":{"title":"a list of names","type":"array","items":{"$ref":"#/$defs/string"}},"from":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"inState":{"title":"where state is kept, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["backend","by"],"properties":{"backend":{"$ref":"#/$defs/string"},"by":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"openTags":{"$ref":"#/$defs/observedBoolean"}}}},"keys":{"title":"a list of keys","type":"array","items":{"title":"a resource","type":"object","required":["arn"],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"aliases":{"title":"a list of aliases or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"$ref":"#/$defs/text"}},"manager":{"$ref":"#/$defs/observedString"},"state":{"$ref":"#/$defs/observedString"},"deletionAt":{"$ref":"#/$defs/observedTime"},"origin":{"$ref":"#/$defs/observedString"},"spec":{"$ref":"#/$defs/observedString"},"multiRegion":{"$ref":"#/$defs/observedStringOrNull"},"createdAt":{"$ref":"#/$defs/observedTime"},"rotation":{"title":"rotation settings or { \"unread\": reason }","type":["object"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["enabled"],"properties":{"enabled":{"$ref":"#/$defs/boolean"},"periodDays":{"$ref":"#/$defs/numberOrNull"}}}},"policy":{"$ref":"#/$defs/policy"},"grants":{"title":"a list of grants or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a grant","type":"object","required":["grantee","operations"],"properties":{"id":{"$ref":"#/$defs/string"},"grantee":{"$ref":"#/$defs/text"},"operations":{"title":"a list of operations","type":"array","items":{"$ref":"#/$defs/string"}},"encryptionContext":{"title":"an encryption context or null","type":["object","null"],"additionalProperties":{"$ref":"#/$defs/text"}},"issuer":{"$ref":"#/$defs/string"}}}}}}},"accounts":{"title":"a list of accounts","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"highThroughput":{"$ref":"#/$defs/observedBoolean"},"defaultParameterTier":{"$ref":"#/$defs/observedString"},"organization":{"title":"an organization, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["id","managementAccount"],"properties":{"id":{"$ref":"#/$defs/string"},"managementAccount":{"$ref":"#/$defs/string"}}}},"organizationPath":{"$ref":"#/$defs/observedStringOrNull"},"organizationAccounts":{"title":"a list of account ids or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"$ref":"#/$defs/string"}},"serviceControl":{"title":"a list of levels, null or { \"unread\": reason }","type":["array","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a list of policy ids","type":"array","items":{"$ref":"#/$defs/string"}}},"resourceControl":{"title":"a list of levels, null or { \"unread\": reason }","type":["array","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a list of policy ids","type":"array","items":{"$ref":"#/$defs/string"}}}}}},"workloads":{"title":"a list of workloads","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"type":{"$ref":"#/$defs/observedString"},"references":{"title":"a list of references or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a reference","type":"object","required":["to","target","how"],"properties":{"to":{"$ref":"#/$defs/string"},"target":{"$ref":"#/$defs/text"},"address":{"$ref":"#/$defs/string"},"jsonKey":{"$ref":"#/$defs/textOrNull"},"versionId":{"$ref":"#/$defs/textOrNull"},"versionStage":{"$ref":"#/$defs/textOrNull"},"how":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"environment":{"title":"a list of variables or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a variable","type":"object","required":["name","value"],"properties":{"name":{"$ref":"#/$defs/text"},"value":{"title":"the shape of a value","type":"object","required":["origin"],"properties":{"origin":{"$ref":"#/$defs/string"},"words":{"$ref":"#/$defs/string"},"keys":{"title":"a list of names","type":"array","items":{"$ref":"#/$defs/string"}},"from":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}},"at":{"$ref":"#/$defs/location"}}}},"cache":{"title":"a cache, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["by","ttlSeconds"],"properties":{"by":{"$ref":"#/$defs/string"},"ttlSeconds":{"$ref":"#/$defs/number"},"at":{"$ref":"#/$defs/location"}}}},"refreshSeconds":{"title":"a number, null or { \"unread\": reason }","type":["number","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"refreshAt":{"title":"a place, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"$ref":"#/$defs/location"}},"copies":{"title":"a number or { \"unread\": reason }","type":["number","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"restartsOnRotation":{"$ref":"#/$defs/observedBoolean"},"role":{"$ref":"#/$defs/observedText"},"roleAddress":{"$ref":"#/$defs/observedStringOrNull"},"executionRole":{"$ref":"#/$defs/observedText"},"executionRoleAddress":{"$ref":"#/$defs/observedStringOrNull"},"runtime":{"$ref":"#/$defs/observedText"},"invokePolicy":{"$ref":"#/$defs/policy"},"layers":{"title":"a list of layers or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"$ref":"#/$defs/text"}}}}},"databases":{"title":"a list of databases","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"type":{"$ref":"#/$defs/observedString"},"engine":{"$ref":"#/$defs/observedText"},"managedPassword":{"$ref":"#/$defs/observedBoolean"},"password":{"title":"the shape of a value, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["origin"],"properties":{"origin":{"$ref":"#/$defs/string"},"words":{"$ref":"#/$defs/string"},"keys":{"title":"a list of names","type":"array","items":{"$ref":"#/$defs/string"}},"from":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"passwordSecrets":{"title":"a list of addresses or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"$ref":"#/$defs/string"}}}}},"declarations":{"title":"a list of declarations","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"role":{"$ref":"#/$defs/observedString"},"value":{"title":"the shape of a value, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["origin"],"properties":{"origin":{"$ref":"#/$defs/string"},"words":{"$ref":"#/$defs/string"},"keys":{"title":"a list of names","type":"array","items":{"$ref":"#/$defs/string"}},"from":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"sensitive":{"$ref":"#/$defs/observedBoolean"},"exported":{"$ref":"#/$defs/observedBoolean"},"inState":{"title":"where state is kept, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["backend","by"],"properties":{"backend":{"$ref":"#/$defs/string"},"by":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}}}}},"principals":{"title":"a list of principals","type":"array","items":{"title":"a resource","type":"object","required":["arn"],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"type":{"$ref":"#/$defs/observedString"},"path":{"$ref":"#/$defs/observedText"},"tags":{"$ref":"#/$defs/tags"},"trust":{"$ref":"#/$defs/policy"},"policies":{"title":"a list of policies or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a policy","type":"object","required":["policy"],"properties":{"policy":{"$ref":"#/$defs/text"},"address":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"groups":{"title":"a list of groups or { \"unread\": reason }","type":["array","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a group","type":"object","required":["group"],"properties":{"group":{"$ref":"#/$defs/text"},"address":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"boundary":{"title":"a policy, null or { \"unread\": reason }","type":["object","null"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"required":["policy"],"properties":{"policy":{"$ref":"#/$defs/text"},"address":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"}}}},"activeKeys":{"title":"a number or { \"unread\": reason }","type":["number","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"uniqueId":{"$ref":"#/$defs/observedStringOrNull"},"createdAt":{"$ref":"#/$defs/observedTime"}}}},"policies":{"title":"a list of policies","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"id":{"$ref":"#/$defs/string"},"name":{"$ref":"#/$defs/observedText"},"type":{"$ref":"#/$defs/observedString"},"document":{"$ref":"#/$defs/policy"}}}},"trails":{"title":"a list of trails","type":"array","items":{"title":"a resource","type":"object","required":[],"properties":{"arn":{"$ref":"#/$defs/text"},"scope":{"$ref":"#/$defs/string"},"address":{"$ref":"#/$defs/string"},"construct":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"name":{"$ref":"#/$defs/observedText"},"logging":{"$ref":"#/$defs/observedBoolean"},"multiRegion":{"$ref":"#/$defs/observedBoolean"},"organization":{"$ref":"#/$defs/observedBoolean"},"recordsReads":{"$ref":"#/$defs/observedBoolean"},"recordsKms":{"$ref":"#/$defs/observedBoolean"}}}},"usage":{"title":"who reads","type":"object","required":["from","to","source","coverage","rows","peaks"],"properties":{"from":{"title":"an ISO 8601 time","type":"string"},"to":{"title":"an ISO 8601 time","type":"string"},"source":{"$ref":"#/$defs/string"},"coverage":{"title":"a list of accounts and Regions","type":"array","items":{"title":"what is known of one","type":"object","required":["account","region","from","to","complete"],"properties":{"account":{"$ref":"#/$defs/string"},"region":{"$ref":"#/$defs/string"},"from":{"title":"an ISO 8601 time","type":"string"},"to":{"title":"an ISO 8601 time","type":"string"},"complete":{"title":"true or { \"unread\": reason }","type":["boolean","object"],"if":{"type":"boolean"},"then":{"title":"true or { \"unread\": reason }","const":true},"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"damagedDays":{"title":"a list of days","type":"array","items":{"$ref":"#/$defs/string"}},"sampled":{"title":"a number above 0 up to 1","type":"number","exclusiveMinimum":0,"maximum":1},"keyEvents":{"title":"true","const":true}}}},"rows":{"title":"a list of calls","type":"array","items":{"title":"calls","type":"object","required":["resource","account","region","principal","workload","kind","event","error","count","first","last","hours","replay"],"properties":{"resource":{"$ref":"#/$defs/string"},"account":{"$ref":"#/$defs/string"},"region":{"$ref":"#/$defs/string"},"principal":{"$ref":"#/$defs/string"},"workload":{"$ref":"#/$defs/stringOrNull"},"kind":{"$ref":"#/$defs/string"},"event":{"$ref":"#/$defs/string"},"error":{"$ref":"#/$defs/stringOrNull"},"count":{"title":"a whole number of 0 or more","type":"integer","minimum":0},"first":{"title":"an ISO 8601 time","type":"string"},"last":{"title":"an ISO 8601 time","type":"string"},"hours":{"title":"24 whole numbers","type":"array","items":{"title":"a whole number of 0 or more","type":"integer","minimum":0},"minItems":24,"maxItems":24},"replay":{"title":"calls that a cache would still make, by its seconds","type":"object","additionalProperties":{"title":"least and most calls","type":"array","items":{"title":"a whole number of 0 or more","type":"integer","minimum":0},"minItems":2,"maxItems":2}}}}},"peaks":{"title":"a list of peaks","type":"array","items":{"title":"a peak","type":"object","required":["account","region","group","resource","perSecond"],"properties":{"account":{"$ref":"#/$defs/string"},"region":{"$ref":"#/$defs/string"},"group":{"$ref":"#/$defs/string"},"resource":{"$ref":"#/$defs/stringOrNull"},"perSecond":{"title":"a whole number of 0 or more","type":"integer","minimum":0}}}},"keyUses":{"title":"a list of uses of keys","type":"array","items":{"title":"uses of a key","type":"object","required":["key","account","region","resource","count"],"properties":{"key":{"$ref":"#/$defs/string"},"account":{"$ref":"#/$defs/string"},"region":{"$ref":"#/$defs/string"},"resource":{"$ref":"#/$defs/stringOrNull"},"count":{"title":"a whole number of 0 or more","type":"integer","minimum":0}}}}}},"suppressions":{"title":"a list of suppressions","type":"array","items":{"title":"a suppression","type":"object","required":["rules","reason","at","covers"],"properties":{"scope":{"$ref":"#/$defs/string"},"rules":{"title":"a list of rule names","type":"array","items":{"$ref":"#/$defs/string"}},"reason":{"$ref":"#/$defs/string"},"until":{"$ref":"#/$defs/string"},"at":{"$ref":"#/$defs/location"},"covers":{"$ref":"#/$defs/location"}}}}},"$defs":{"string":{"title":"a string","type":"string"},"stringOrNull":{"title":"a string or null","type":["string","null"]},"number":{"title":"a number","type":"number"},"numberOrNull":{"title":"a number or null","type":["number","null"]},"boolean":{"title":"true or false","type":"boolean"},"text":{"title":"text: a string or a list of parts","type":["string","array"],"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}},"textOrNull":{"title":"text or null","type":["string","array","null"],"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}},"timeOrNull":{"title":"an ISO 8601 time or null","type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"},"observedString":{"title":"a string or { \"unread\": reason }","type":["string","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"observedStringOrNull":{"title":"a string, null or { \"unread\": reason }","type":["string","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"observedBoolean":{"title":"true, false or { \"unread\": reason }","type":["boolean","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"observedText":{"title":"text, null or { \"unread\": reason }","type":["string","array","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}},"observedTime":{"title":"an ISO 8601 time, null or { \"unread\": reason }","type":["string","null","object"],"required":["unread"],"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}},"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"},"location":{"title":"a place in a file","type":"object","required":["file","startLine","startColumn","endLine","endColumn"],"properties":{"file":{"title":"a string","type":"string"},"startLine":{"title":"an integer","type":"integer"},"startColumn":{"title":"an integer","type":"integer"},"endLine":{"title":"an integer","type":"integer"},"endColumn":{"title":"an integer","type":"integer"}}},"policy":{"title":"a policy document, null or { \"unread\": reason }","type":["object","null"],"properties":{"Statement":{"title":"a statement or a list of statements","type":["object","array"],"items":{"title":"a statement","type":"object"}}}},"tags":{"title":"tags or { \"unread\": reason }","type":["object"],"if":{"required":["unread"]},"then":{"properties":{"unread":{"type":"string","title":"a string"},"detail":{"type":"string","title":"a string"}}},"else":{"additionalProperties":{"title":"text: a string or a list of parts","type":["string","array"],"items":{"title":"a string or a hole","type":["string","object"],"required":["hole"],"properties":{"hole":{"type":"string","title":"a string"},"width":{"type":"integer","title":"an integer"}}}}}}}};
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
const schema144 = {"title":"a number","type":"number"};
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
if(valid221){
if(data308.issuer !== undefined){
const _errs784 = errors;
if(typeof data308.issuer !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/" + i30+"/issuer",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid221 = _errs784 === errors;
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
const _errs787 = errors;
if(typeof data307.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/unread",schemaPath:"#/properties/keys/items/properties/grants/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid233 = _errs787 === errors;
}
else {
var valid233 = true;
}
if(valid233){
if(data307.detail !== undefined){
const _errs789 = errors;
if(typeof data307.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/keys/" + i25+"/grants/detail",schemaPath:"#/properties/keys/items/properties/grants/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid233 = _errs789 === errors;
}
else {
var valid233 = true;
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
let data324 = data.accounts;
const _errs791 = errors;
if(errors === _errs791){
if(Array.isArray(data324)){
var valid234 = true;
const len34 = data324.length;
for(let i34=0; i34<len34; i34++){
let data325 = data324[i34];
const _errs793 = errors;
if(errors === _errs793){
if(data325 && typeof data325 == "object" && !Array.isArray(data325)){
if(data325.scope !== undefined){
const _errs795 = errors;
if(typeof data325.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid235 = _errs795 === errors;
}
else {
var valid235 = true;
}
if(valid235){
if(data325.address !== undefined){
const _errs798 = errors;
if(typeof data325.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid235 = _errs798 === errors;
}
else {
var valid235 = true;
}
if(valid235){
if(data325.construct !== undefined){
const _errs801 = errors;
if(typeof data325.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid235 = _errs801 === errors;
}
else {
var valid235 = true;
}
if(valid235){
if(data325.at !== undefined){
let data329 = data325.at;
const _errs804 = errors;
const _errs805 = errors;
if(errors === _errs805){
if(data329 && typeof data329 == "object" && !Array.isArray(data329)){
let missing87;
if((((((data329.file === undefined) && (missing87 = "file")) || ((data329.startLine === undefined) && (missing87 = "startLine"))) || ((data329.startColumn === undefined) && (missing87 = "startColumn"))) || ((data329.endLine === undefined) && (missing87 = "endLine"))) || ((data329.endColumn === undefined) && (missing87 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing87}}];
return false;
}
else {
if(data329.file !== undefined){
const _errs807 = errors;
if(typeof data329.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid240 = _errs807 === errors;
}
else {
var valid240 = true;
}
if(valid240){
if(data329.startLine !== undefined){
let data331 = data329.startLine;
const _errs809 = errors;
if(!(((typeof data331 == "number") && (!(data331 % 1) && !isNaN(data331))) && (isFinite(data331)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid240 = _errs809 === errors;
}
else {
var valid240 = true;
}
if(valid240){
if(data329.startColumn !== undefined){
let data332 = data329.startColumn;
const _errs811 = errors;
if(!(((typeof data332 == "number") && (!(data332 % 1) && !isNaN(data332))) && (isFinite(data332)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid240 = _errs811 === errors;
}
else {
var valid240 = true;
}
if(valid240){
if(data329.endLine !== undefined){
let data333 = data329.endLine;
const _errs813 = errors;
if(!(((typeof data333 == "number") && (!(data333 % 1) && !isNaN(data333))) && (isFinite(data333)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid240 = _errs813 === errors;
}
else {
var valid240 = true;
}
if(valid240){
if(data329.endColumn !== undefined){
let data334 = data329.endColumn;
const _errs815 = errors;
if(!(((typeof data334 == "number") && (!(data334 % 1) && !isNaN(data334))) && (isFinite(data334)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid240 = _errs815 === errors;
}
else {
var valid240 = true;
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
var valid235 = _errs804 === errors;
}
else {
var valid235 = true;
}
if(valid235){
if(data325.highThroughput !== undefined){
let data335 = data325.highThroughput;
const _errs817 = errors;
const _errs818 = errors;
if((typeof data335 !== "boolean") && (!(data335 && typeof data335 == "object" && !Array.isArray(data335)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/highThroughput",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema61.type}}];
return false;
}
if(errors === _errs818){
if(data335 && typeof data335 == "object" && !Array.isArray(data335)){
let missing88;
if((data335.unread === undefined) && (missing88 = "unread")){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/highThroughput",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing88}}];
return false;
}
else {
if(data335.unread !== undefined){
const _errs820 = errors;
if(typeof data335.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/highThroughput/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid242 = _errs820 === errors;
}
else {
var valid242 = true;
}
if(valid242){
if(data335.detail !== undefined){
const _errs822 = errors;
if(typeof data335.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/highThroughput/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
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
var valid235 = _errs817 === errors;
}
else {
var valid235 = true;
}
if(valid235){
if(data325.defaultParameterTier !== undefined){
let data338 = data325.defaultParameterTier;
const _errs824 = errors;
const _errs825 = errors;
if((typeof data338 !== "string") && (!(data338 && typeof data338 == "object" && !Array.isArray(data338)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/defaultParameterTier",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema69.type}}];
return false;
}
if(errors === _errs825){
if(data338 && typeof data338 == "object" && !Array.isArray(data338)){
let missing89;
if((data338.unread === undefined) && (missing89 = "unread")){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/defaultParameterTier",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing89}}];
return false;
}
else {
if(data338.unread !== undefined){
const _errs827 = errors;
if(typeof data338.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/defaultParameterTier/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid244 = _errs827 === errors;
}
else {
var valid244 = true;
}
if(valid244){
if(data338.detail !== undefined){
const _errs829 = errors;
if(typeof data338.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/defaultParameterTier/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid244 = _errs829 === errors;
}
else {
var valid244 = true;
}
}
}
}
}
var valid235 = _errs824 === errors;
}
else {
var valid235 = true;
}
if(valid235){
if(data325.organization !== undefined){
let data341 = data325.organization;
const _errs831 = errors;
if((!(data341 && typeof data341 == "object" && !Array.isArray(data341))) && (data341 !== null)){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organization",schemaPath:"#/properties/accounts/items/properties/organization/type",keyword:"type",params:{type: schema11.properties.accounts.items.properties.organization.type}}];
return false;
}
const _errs833 = errors;
let valid245 = true;
const _errs834 = errors;
if(data341 && typeof data341 == "object" && !Array.isArray(data341)){
let missing90;
if((data341.unread === undefined) && (missing90 = "unread")){
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
var _valid10 = _errs834 === errors;
errors = _errs833;
if(vErrors !== null){
if(_errs833){
vErrors.length = _errs833;
}
else {
vErrors = null;
}
}
let ifClause9;
if(_valid10){
const _errs835 = errors;
if(data341 && typeof data341 == "object" && !Array.isArray(data341)){
if(data341.unread !== undefined){
const _errs836 = errors;
if(typeof data341.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organization/unread",schemaPath:"#/properties/accounts/items/properties/organization/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid246 = _errs836 === errors;
}
else {
var valid246 = true;
}
if(valid246){
if(data341.detail !== undefined){
const _errs838 = errors;
if(typeof data341.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organization/detail",schemaPath:"#/properties/accounts/items/properties/organization/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid246 = _errs838 === errors;
}
else {
var valid246 = true;
}
}
}
var _valid10 = _errs835 === errors;
valid245 = _valid10;
ifClause9 = "then";
}
else {
const _errs840 = errors;
if(data341 && typeof data341 == "object" && !Array.isArray(data341)){
let missing91;
if(((data341.id === undefined) && (missing91 = "id")) || ((data341.managementAccount === undefined) && (missing91 = "managementAccount"))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organization",schemaPath:"#/properties/accounts/items/properties/organization/else/required",keyword:"required",params:{missingProperty: missing91}}];
return false;
}
else {
if(data341.id !== undefined){
const _errs841 = errors;
if(typeof data341.id !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organization/id",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid247 = _errs841 === errors;
}
else {
var valid247 = true;
}
if(valid247){
if(data341.managementAccount !== undefined){
const _errs844 = errors;
if(typeof data341.managementAccount !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organization/managementAccount",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid247 = _errs844 === errors;
}
else {
var valid247 = true;
}
}
}
}
var _valid10 = _errs840 === errors;
valid245 = _valid10;
ifClause9 = "else";
}
if(!valid245){
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
var valid235 = _errs831 === errors;
}
else {
var valid235 = true;
}
if(valid235){
if(data325.organizationPath !== undefined){
let data346 = data325.organizationPath;
const _errs847 = errors;
const _errs848 = errors;
if(((typeof data346 !== "string") && (data346 !== null)) && (!(data346 && typeof data346 == "object" && !Array.isArray(data346)))){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organizationPath",schemaPath:"#/$defs/observedStringOrNull/type",keyword:"type",params:{type: schema28.type}}];
return false;
}
if(errors === _errs848){
if(data346 && typeof data346 == "object" && !Array.isArray(data346)){
let missing92;
if((data346.unread === undefined) && (missing92 = "unread")){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organizationPath",schemaPath:"#/$defs/observedStringOrNull/required",keyword:"required",params:{missingProperty: missing92}}];
return false;
}
else {
if(data346.unread !== undefined){
const _errs850 = errors;
if(typeof data346.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organizationPath/unread",schemaPath:"#/$defs/observedStringOrNull/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid251 = _errs850 === errors;
}
else {
var valid251 = true;
}
if(valid251){
if(data346.detail !== undefined){
const _errs852 = errors;
if(typeof data346.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organizationPath/detail",schemaPath:"#/$defs/observedStringOrNull/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid251 = _errs852 === errors;
}
else {
var valid251 = true;
}
}
}
}
}
var valid235 = _errs847 === errors;
}
else {
var valid235 = true;
}
if(valid235){
if(data325.organizationAccounts !== undefined){
let data349 = data325.organizationAccounts;
const _errs854 = errors;
if(!data349 || typeof data349 != "object"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organizationAccounts",schemaPath:"#/properties/accounts/items/properties/organizationAccounts/type",keyword:"type",params:{type: schema11.properties.accounts.items.properties.organizationAccounts.type}}];
return false;
}
if(errors === _errs854){
if(Array.isArray(data349)){
var valid252 = true;
const len35 = data349.length;
for(let i35=0; i35<len35; i35++){
const _errs856 = errors;
if(typeof data349[i35] !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organizationAccounts/" + i35,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid252 = _errs856 === errors;
if(!valid252){
break;
}
}
}
if(errors === _errs854){
if(data349 && typeof data349 == "object" && !Array.isArray(data349)){
let missing93;
if((data349.unread === undefined) && (missing93 = "unread")){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organizationAccounts",schemaPath:"#/properties/accounts/items/properties/organizationAccounts/required",keyword:"required",params:{missingProperty: missing93}}];
return false;
}
else {
if(data349.unread !== undefined){
const _errs859 = errors;
if(typeof data349.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organizationAccounts/unread",schemaPath:"#/properties/accounts/items/properties/organizationAccounts/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid254 = _errs859 === errors;
}
else {
var valid254 = true;
}
if(valid254){
if(data349.detail !== undefined){
const _errs861 = errors;
if(typeof data349.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/organizationAccounts/detail",schemaPath:"#/properties/accounts/items/properties/organizationAccounts/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid254 = _errs861 === errors;
}
else {
var valid254 = true;
}
}
}
}
}
}
var valid235 = _errs854 === errors;
}
else {
var valid235 = true;
}
if(valid235){
if(data325.serviceControl !== undefined){
let data353 = data325.serviceControl;
const _errs863 = errors;
if(typeof data353 != "object"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/serviceControl",schemaPath:"#/properties/accounts/items/properties/serviceControl/type",keyword:"type",params:{type: schema11.properties.accounts.items.properties.serviceControl.type}}];
return false;
}
if(errors === _errs863){
if(Array.isArray(data353)){
var valid255 = true;
const len36 = data353.length;
for(let i36=0; i36<len36; i36++){
let data354 = data353[i36];
const _errs865 = errors;
if(errors === _errs865){
if(Array.isArray(data354)){
var valid256 = true;
const len37 = data354.length;
for(let i37=0; i37<len37; i37++){
const _errs867 = errors;
if(typeof data354[i37] !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/serviceControl/" + i36+"/" + i37,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid256 = _errs867 === errors;
if(!valid256){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/serviceControl/" + i36,schemaPath:"#/properties/accounts/items/properties/serviceControl/items/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid255 = _errs865 === errors;
if(!valid255){
break;
}
}
}
if(errors === _errs863){
if(data353 && typeof data353 == "object" && !Array.isArray(data353)){
let missing94;
if((data353.unread === undefined) && (missing94 = "unread")){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/serviceControl",schemaPath:"#/properties/accounts/items/properties/serviceControl/required",keyword:"required",params:{missingProperty: missing94}}];
return false;
}
else {
if(data353.unread !== undefined){
const _errs870 = errors;
if(typeof data353.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/serviceControl/unread",schemaPath:"#/properties/accounts/items/properties/serviceControl/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid258 = _errs870 === errors;
}
else {
var valid258 = true;
}
if(valid258){
if(data353.detail !== undefined){
const _errs872 = errors;
if(typeof data353.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/serviceControl/detail",schemaPath:"#/properties/accounts/items/properties/serviceControl/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid258 = _errs872 === errors;
}
else {
var valid258 = true;
}
}
}
}
}
}
var valid235 = _errs863 === errors;
}
else {
var valid235 = true;
}
if(valid235){
if(data325.resourceControl !== undefined){
let data358 = data325.resourceControl;
const _errs874 = errors;
if(typeof data358 != "object"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/resourceControl",schemaPath:"#/properties/accounts/items/properties/resourceControl/type",keyword:"type",params:{type: schema11.properties.accounts.items.properties.resourceControl.type}}];
return false;
}
if(errors === _errs874){
if(Array.isArray(data358)){
var valid259 = true;
const len38 = data358.length;
for(let i38=0; i38<len38; i38++){
let data359 = data358[i38];
const _errs876 = errors;
if(errors === _errs876){
if(Array.isArray(data359)){
var valid260 = true;
const len39 = data359.length;
for(let i39=0; i39<len39; i39++){
const _errs878 = errors;
if(typeof data359[i39] !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/resourceControl/" + i38+"/" + i39,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid260 = _errs878 === errors;
if(!valid260){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/resourceControl/" + i38,schemaPath:"#/properties/accounts/items/properties/resourceControl/items/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid259 = _errs876 === errors;
if(!valid259){
break;
}
}
}
if(errors === _errs874){
if(data358 && typeof data358 == "object" && !Array.isArray(data358)){
let missing95;
if((data358.unread === undefined) && (missing95 = "unread")){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/resourceControl",schemaPath:"#/properties/accounts/items/properties/resourceControl/required",keyword:"required",params:{missingProperty: missing95}}];
return false;
}
else {
if(data358.unread !== undefined){
const _errs881 = errors;
if(typeof data358.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/resourceControl/unread",schemaPath:"#/properties/accounts/items/properties/resourceControl/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid262 = _errs881 === errors;
}
else {
var valid262 = true;
}
if(valid262){
if(data358.detail !== undefined){
const _errs883 = errors;
if(typeof data358.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/accounts/" + i34+"/resourceControl/detail",schemaPath:"#/properties/accounts/items/properties/resourceControl/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid262 = _errs883 === errors;
}
else {
var valid262 = true;
}
}
}
}
}
}
var valid235 = _errs874 === errors;
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
var valid234 = _errs793 === errors;
if(!valid234){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs791 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workloads !== undefined){
let data363 = data.workloads;
const _errs885 = errors;
if(errors === _errs885){
if(Array.isArray(data363)){
var valid263 = true;
const len40 = data363.length;
for(let i40=0; i40<len40; i40++){
let data364 = data363[i40];
const _errs887 = errors;
if(errors === _errs887){
if(data364 && typeof data364 == "object" && !Array.isArray(data364)){
if(data364.arn !== undefined){
let data365 = data364.arn;
const _errs889 = errors;
const _errs890 = errors;
if((typeof data365 !== "string") && (!(Array.isArray(data365)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema20.type}}];
return false;
}
if(errors === _errs890){
if(Array.isArray(data365)){
var valid266 = true;
const len41 = data365.length;
for(let i41=0; i41<len41; i41++){
let data366 = data365[i41];
const _errs892 = errors;
if((typeof data366 !== "string") && (!(data366 && typeof data366 == "object" && !Array.isArray(data366)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/arn/" + i41,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema20.items.type}}];
return false;
}
if(errors === _errs892){
if(data366 && typeof data366 == "object" && !Array.isArray(data366)){
let missing96;
if((data366.hole === undefined) && (missing96 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/arn/" + i41,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing96}}];
return false;
}
else {
if(data366.hole !== undefined){
const _errs894 = errors;
if(typeof data366.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/arn/" + i41+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid267 = _errs894 === errors;
}
else {
var valid267 = true;
}
if(valid267){
if(data366.width !== undefined){
let data368 = data366.width;
const _errs896 = errors;
if(!(((typeof data368 == "number") && (!(data368 % 1) && !isNaN(data368))) && (isFinite(data368)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/arn/" + i41+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid267 = _errs896 === errors;
}
else {
var valid267 = true;
}
}
}
}
}
var valid266 = _errs892 === errors;
if(!valid266){
break;
}
}
}
}
var valid264 = _errs889 === errors;
}
else {
var valid264 = true;
}
if(valid264){
if(data364.scope !== undefined){
const _errs898 = errors;
if(typeof data364.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid264 = _errs898 === errors;
}
else {
var valid264 = true;
}
if(valid264){
if(data364.address !== undefined){
const _errs901 = errors;
if(typeof data364.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid264 = _errs901 === errors;
}
else {
var valid264 = true;
}
if(valid264){
if(data364.construct !== undefined){
const _errs904 = errors;
if(typeof data364.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid264 = _errs904 === errors;
}
else {
var valid264 = true;
}
if(valid264){
if(data364.at !== undefined){
let data372 = data364.at;
const _errs907 = errors;
const _errs908 = errors;
if(errors === _errs908){
if(data372 && typeof data372 == "object" && !Array.isArray(data372)){
let missing97;
if((((((data372.file === undefined) && (missing97 = "file")) || ((data372.startLine === undefined) && (missing97 = "startLine"))) || ((data372.startColumn === undefined) && (missing97 = "startColumn"))) || ((data372.endLine === undefined) && (missing97 = "endLine"))) || ((data372.endColumn === undefined) && (missing97 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing97}}];
return false;
}
else {
if(data372.file !== undefined){
const _errs910 = errors;
if(typeof data372.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid272 = _errs910 === errors;
}
else {
var valid272 = true;
}
if(valid272){
if(data372.startLine !== undefined){
let data374 = data372.startLine;
const _errs912 = errors;
if(!(((typeof data374 == "number") && (!(data374 % 1) && !isNaN(data374))) && (isFinite(data374)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid272 = _errs912 === errors;
}
else {
var valid272 = true;
}
if(valid272){
if(data372.startColumn !== undefined){
let data375 = data372.startColumn;
const _errs914 = errors;
if(!(((typeof data375 == "number") && (!(data375 % 1) && !isNaN(data375))) && (isFinite(data375)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid272 = _errs914 === errors;
}
else {
var valid272 = true;
}
if(valid272){
if(data372.endLine !== undefined){
let data376 = data372.endLine;
const _errs916 = errors;
if(!(((typeof data376 == "number") && (!(data376 % 1) && !isNaN(data376))) && (isFinite(data376)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid272 = _errs916 === errors;
}
else {
var valid272 = true;
}
if(valid272){
if(data372.endColumn !== undefined){
let data377 = data372.endColumn;
const _errs918 = errors;
if(!(((typeof data377 == "number") && (!(data377 % 1) && !isNaN(data377))) && (isFinite(data377)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid272 = _errs918 === errors;
}
else {
var valid272 = true;
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
var valid264 = _errs907 === errors;
}
else {
var valid264 = true;
}
if(valid264){
if(data364.name !== undefined){
let data378 = data364.name;
const _errs920 = errors;
const _errs921 = errors;
if((typeof data378 != "object") && (typeof data378 !== "string")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema25.type}}];
return false;
}
if(errors === _errs921){
if(Array.isArray(data378)){
var valid274 = true;
const len42 = data378.length;
for(let i42=0; i42<len42; i42++){
let data379 = data378[i42];
const _errs923 = errors;
if((typeof data379 !== "string") && (!(data379 && typeof data379 == "object" && !Array.isArray(data379)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/name/" + i42,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema25.items.type}}];
return false;
}
if(errors === _errs923){
if(data379 && typeof data379 == "object" && !Array.isArray(data379)){
let missing98;
if((data379.hole === undefined) && (missing98 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/name/" + i42,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing98}}];
return false;
}
else {
if(data379.hole !== undefined){
const _errs925 = errors;
if(typeof data379.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/name/" + i42+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid275 = _errs925 === errors;
}
else {
var valid275 = true;
}
if(valid275){
if(data379.width !== undefined){
let data381 = data379.width;
const _errs927 = errors;
if(!(((typeof data381 == "number") && (!(data381 % 1) && !isNaN(data381))) && (isFinite(data381)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/name/" + i42+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid275 = _errs927 === errors;
}
else {
var valid275 = true;
}
}
}
}
}
var valid274 = _errs923 === errors;
if(!valid274){
break;
}
}
}
if(errors === _errs921){
if(data378 && typeof data378 == "object" && !Array.isArray(data378)){
let missing99;
if((data378.unread === undefined) && (missing99 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing99}}];
return false;
}
else {
if(data378.unread !== undefined){
const _errs929 = errors;
if(typeof data378.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid276 = _errs929 === errors;
}
else {
var valid276 = true;
}
if(valid276){
if(data378.detail !== undefined){
const _errs931 = errors;
if(typeof data378.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid276 = _errs931 === errors;
}
else {
var valid276 = true;
}
}
}
}
}
}
var valid264 = _errs920 === errors;
}
else {
var valid264 = true;
}
if(valid264){
if(data364.type !== undefined){
let data384 = data364.type;
const _errs933 = errors;
const _errs934 = errors;
if((typeof data384 !== "string") && (!(data384 && typeof data384 == "object" && !Array.isArray(data384)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/type",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema69.type}}];
return false;
}
if(errors === _errs934){
if(data384 && typeof data384 == "object" && !Array.isArray(data384)){
let missing100;
if((data384.unread === undefined) && (missing100 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/type",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing100}}];
return false;
}
else {
if(data384.unread !== undefined){
const _errs936 = errors;
if(typeof data384.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/type/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid278 = _errs936 === errors;
}
else {
var valid278 = true;
}
if(valid278){
if(data384.detail !== undefined){
const _errs938 = errors;
if(typeof data384.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/type/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid278 = _errs938 === errors;
}
else {
var valid278 = true;
}
}
}
}
}
var valid264 = _errs933 === errors;
}
else {
var valid264 = true;
}
if(valid264){
if(data364.references !== undefined){
let data387 = data364.references;
const _errs940 = errors;
if(!data387 || typeof data387 != "object"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references",schemaPath:"#/properties/workloads/items/properties/references/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.references.type}}];
return false;
}
if(errors === _errs940){
if(Array.isArray(data387)){
var valid279 = true;
const len43 = data387.length;
for(let i43=0; i43<len43; i43++){
let data388 = data387[i43];
const _errs942 = errors;
if(errors === _errs942){
if(data388 && typeof data388 == "object" && !Array.isArray(data388)){
let missing101;
if((((data388.to === undefined) && (missing101 = "to")) || ((data388.target === undefined) && (missing101 = "target"))) || ((data388.how === undefined) && (missing101 = "how"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43,schemaPath:"#/properties/workloads/items/properties/references/items/required",keyword:"required",params:{missingProperty: missing101}}];
return false;
}
else {
if(data388.to !== undefined){
const _errs944 = errors;
if(typeof data388.to !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/to",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid280 = _errs944 === errors;
}
else {
var valid280 = true;
}
if(valid280){
if(data388.target !== undefined){
let data390 = data388.target;
const _errs947 = errors;
const _errs948 = errors;
if((typeof data390 !== "string") && (!(Array.isArray(data390)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/target",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema20.type}}];
return false;
}
if(errors === _errs948){
if(Array.isArray(data390)){
var valid283 = true;
const len44 = data390.length;
for(let i44=0; i44<len44; i44++){
let data391 = data390[i44];
const _errs950 = errors;
if((typeof data391 !== "string") && (!(data391 && typeof data391 == "object" && !Array.isArray(data391)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/target/" + i44,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema20.items.type}}];
return false;
}
if(errors === _errs950){
if(data391 && typeof data391 == "object" && !Array.isArray(data391)){
let missing102;
if((data391.hole === undefined) && (missing102 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/target/" + i44,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing102}}];
return false;
}
else {
if(data391.hole !== undefined){
const _errs952 = errors;
if(typeof data391.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/target/" + i44+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid284 = _errs952 === errors;
}
else {
var valid284 = true;
}
if(valid284){
if(data391.width !== undefined){
let data393 = data391.width;
const _errs954 = errors;
if(!(((typeof data393 == "number") && (!(data393 % 1) && !isNaN(data393))) && (isFinite(data393)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/target/" + i44+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid284 = _errs954 === errors;
}
else {
var valid284 = true;
}
}
}
}
}
var valid283 = _errs950 === errors;
if(!valid283){
break;
}
}
}
}
var valid280 = _errs947 === errors;
}
else {
var valid280 = true;
}
if(valid280){
if(data388.address !== undefined){
const _errs956 = errors;
if(typeof data388.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid280 = _errs956 === errors;
}
else {
var valid280 = true;
}
if(valid280){
if(data388.jsonKey !== undefined){
let data395 = data388.jsonKey;
const _errs959 = errors;
const _errs960 = errors;
if(((typeof data395 !== "string") && (!(Array.isArray(data395)))) && (data395 !== null)){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/jsonKey",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema32.type}}];
return false;
}
if(errors === _errs960){
if(Array.isArray(data395)){
var valid287 = true;
const len45 = data395.length;
for(let i45=0; i45<len45; i45++){
let data396 = data395[i45];
const _errs962 = errors;
if((typeof data396 !== "string") && (!(data396 && typeof data396 == "object" && !Array.isArray(data396)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/jsonKey/" + i45,schemaPath:"#/$defs/textOrNull/items/type",keyword:"type",params:{type: schema32.items.type}}];
return false;
}
if(errors === _errs962){
if(data396 && typeof data396 == "object" && !Array.isArray(data396)){
let missing103;
if((data396.hole === undefined) && (missing103 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/jsonKey/" + i45,schemaPath:"#/$defs/textOrNull/items/required",keyword:"required",params:{missingProperty: missing103}}];
return false;
}
else {
if(data396.hole !== undefined){
const _errs964 = errors;
if(typeof data396.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/jsonKey/" + i45+"/hole",schemaPath:"#/$defs/textOrNull/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid288 = _errs964 === errors;
}
else {
var valid288 = true;
}
if(valid288){
if(data396.width !== undefined){
let data398 = data396.width;
const _errs966 = errors;
if(!(((typeof data398 == "number") && (!(data398 % 1) && !isNaN(data398))) && (isFinite(data398)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/jsonKey/" + i45+"/width",schemaPath:"#/$defs/textOrNull/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid288 = _errs966 === errors;
}
else {
var valid288 = true;
}
}
}
}
}
var valid287 = _errs962 === errors;
if(!valid287){
break;
}
}
}
}
var valid280 = _errs959 === errors;
}
else {
var valid280 = true;
}
if(valid280){
if(data388.versionId !== undefined){
let data399 = data388.versionId;
const _errs968 = errors;
const _errs969 = errors;
if(((typeof data399 !== "string") && (!(Array.isArray(data399)))) && (data399 !== null)){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/versionId",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema32.type}}];
return false;
}
if(errors === _errs969){
if(Array.isArray(data399)){
var valid290 = true;
const len46 = data399.length;
for(let i46=0; i46<len46; i46++){
let data400 = data399[i46];
const _errs971 = errors;
if((typeof data400 !== "string") && (!(data400 && typeof data400 == "object" && !Array.isArray(data400)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/versionId/" + i46,schemaPath:"#/$defs/textOrNull/items/type",keyword:"type",params:{type: schema32.items.type}}];
return false;
}
if(errors === _errs971){
if(data400 && typeof data400 == "object" && !Array.isArray(data400)){
let missing104;
if((data400.hole === undefined) && (missing104 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/versionId/" + i46,schemaPath:"#/$defs/textOrNull/items/required",keyword:"required",params:{missingProperty: missing104}}];
return false;
}
else {
if(data400.hole !== undefined){
const _errs973 = errors;
if(typeof data400.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/versionId/" + i46+"/hole",schemaPath:"#/$defs/textOrNull/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid291 = _errs973 === errors;
}
else {
var valid291 = true;
}
if(valid291){
if(data400.width !== undefined){
let data402 = data400.width;
const _errs975 = errors;
if(!(((typeof data402 == "number") && (!(data402 % 1) && !isNaN(data402))) && (isFinite(data402)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/versionId/" + i46+"/width",schemaPath:"#/$defs/textOrNull/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid291 = _errs975 === errors;
}
else {
var valid291 = true;
}
}
}
}
}
var valid290 = _errs971 === errors;
if(!valid290){
break;
}
}
}
}
var valid280 = _errs968 === errors;
}
else {
var valid280 = true;
}
if(valid280){
if(data388.versionStage !== undefined){
let data403 = data388.versionStage;
const _errs977 = errors;
const _errs978 = errors;
if(((typeof data403 !== "string") && (!(Array.isArray(data403)))) && (data403 !== null)){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/versionStage",schemaPath:"#/$defs/textOrNull/type",keyword:"type",params:{type: schema32.type}}];
return false;
}
if(errors === _errs978){
if(Array.isArray(data403)){
var valid293 = true;
const len47 = data403.length;
for(let i47=0; i47<len47; i47++){
let data404 = data403[i47];
const _errs980 = errors;
if((typeof data404 !== "string") && (!(data404 && typeof data404 == "object" && !Array.isArray(data404)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/versionStage/" + i47,schemaPath:"#/$defs/textOrNull/items/type",keyword:"type",params:{type: schema32.items.type}}];
return false;
}
if(errors === _errs980){
if(data404 && typeof data404 == "object" && !Array.isArray(data404)){
let missing105;
if((data404.hole === undefined) && (missing105 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/versionStage/" + i47,schemaPath:"#/$defs/textOrNull/items/required",keyword:"required",params:{missingProperty: missing105}}];
return false;
}
else {
if(data404.hole !== undefined){
const _errs982 = errors;
if(typeof data404.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/versionStage/" + i47+"/hole",schemaPath:"#/$defs/textOrNull/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid294 = _errs982 === errors;
}
else {
var valid294 = true;
}
if(valid294){
if(data404.width !== undefined){
let data406 = data404.width;
const _errs984 = errors;
if(!(((typeof data406 == "number") && (!(data406 % 1) && !isNaN(data406))) && (isFinite(data406)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/versionStage/" + i47+"/width",schemaPath:"#/$defs/textOrNull/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid294 = _errs984 === errors;
}
else {
var valid294 = true;
}
}
}
}
}
var valid293 = _errs980 === errors;
if(!valid293){
break;
}
}
}
}
var valid280 = _errs977 === errors;
}
else {
var valid280 = true;
}
if(valid280){
if(data388.how !== undefined){
const _errs986 = errors;
if(typeof data388.how !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/how",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid280 = _errs986 === errors;
}
else {
var valid280 = true;
}
if(valid280){
if(data388.at !== undefined){
let data408 = data388.at;
const _errs989 = errors;
const _errs990 = errors;
if(errors === _errs990){
if(data408 && typeof data408 == "object" && !Array.isArray(data408)){
let missing106;
if((((((data408.file === undefined) && (missing106 = "file")) || ((data408.startLine === undefined) && (missing106 = "startLine"))) || ((data408.startColumn === undefined) && (missing106 = "startColumn"))) || ((data408.endLine === undefined) && (missing106 = "endLine"))) || ((data408.endColumn === undefined) && (missing106 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing106}}];
return false;
}
else {
if(data408.file !== undefined){
const _errs992 = errors;
if(typeof data408.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid297 = _errs992 === errors;
}
else {
var valid297 = true;
}
if(valid297){
if(data408.startLine !== undefined){
let data410 = data408.startLine;
const _errs994 = errors;
if(!(((typeof data410 == "number") && (!(data410 % 1) && !isNaN(data410))) && (isFinite(data410)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid297 = _errs994 === errors;
}
else {
var valid297 = true;
}
if(valid297){
if(data408.startColumn !== undefined){
let data411 = data408.startColumn;
const _errs996 = errors;
if(!(((typeof data411 == "number") && (!(data411 % 1) && !isNaN(data411))) && (isFinite(data411)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid297 = _errs996 === errors;
}
else {
var valid297 = true;
}
if(valid297){
if(data408.endLine !== undefined){
let data412 = data408.endLine;
const _errs998 = errors;
if(!(((typeof data412 == "number") && (!(data412 % 1) && !isNaN(data412))) && (isFinite(data412)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid297 = _errs998 === errors;
}
else {
var valid297 = true;
}
if(valid297){
if(data408.endColumn !== undefined){
let data413 = data408.endColumn;
const _errs1000 = errors;
if(!(((typeof data413 == "number") && (!(data413 % 1) && !isNaN(data413))) && (isFinite(data413)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/" + i43+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid297 = _errs1000 === errors;
}
else {
var valid297 = true;
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
var valid280 = _errs989 === errors;
}
else {
var valid280 = true;
}
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
var valid279 = _errs942 === errors;
if(!valid279){
break;
}
}
}
if(errors === _errs940){
if(data387 && typeof data387 == "object" && !Array.isArray(data387)){
let missing107;
if((data387.unread === undefined) && (missing107 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references",schemaPath:"#/properties/workloads/items/properties/references/required",keyword:"required",params:{missingProperty: missing107}}];
return false;
}
else {
if(data387.unread !== undefined){
const _errs1002 = errors;
if(typeof data387.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/unread",schemaPath:"#/properties/workloads/items/properties/references/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid298 = _errs1002 === errors;
}
else {
var valid298 = true;
}
if(valid298){
if(data387.detail !== undefined){
const _errs1004 = errors;
if(typeof data387.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/references/detail",schemaPath:"#/properties/workloads/items/properties/references/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid298 = _errs1004 === errors;
}
else {
var valid298 = true;
}
}
}
}
}
}
var valid264 = _errs940 === errors;
}
else {
var valid264 = true;
}
if(valid264){
if(data364.environment !== undefined){
let data416 = data364.environment;
const _errs1006 = errors;
if(!data416 || typeof data416 != "object"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment",schemaPath:"#/properties/workloads/items/properties/environment/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.environment.type}}];
return false;
}
if(errors === _errs1006){
if(Array.isArray(data416)){
var valid299 = true;
const len48 = data416.length;
for(let i48=0; i48<len48; i48++){
let data417 = data416[i48];
const _errs1008 = errors;
if(errors === _errs1008){
if(data417 && typeof data417 == "object" && !Array.isArray(data417)){
let missing108;
if(((data417.name === undefined) && (missing108 = "name")) || ((data417.value === undefined) && (missing108 = "value"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48,schemaPath:"#/properties/workloads/items/properties/environment/items/required",keyword:"required",params:{missingProperty: missing108}}];
return false;
}
else {
if(data417.name !== undefined){
let data418 = data417.name;
const _errs1010 = errors;
const _errs1011 = errors;
if((typeof data418 !== "string") && (!(Array.isArray(data418)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema20.type}}];
return false;
}
if(errors === _errs1011){
if(Array.isArray(data418)){
var valid302 = true;
const len49 = data418.length;
for(let i49=0; i49<len49; i49++){
let data419 = data418[i49];
const _errs1013 = errors;
if((typeof data419 !== "string") && (!(data419 && typeof data419 == "object" && !Array.isArray(data419)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/name/" + i49,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema20.items.type}}];
return false;
}
if(errors === _errs1013){
if(data419 && typeof data419 == "object" && !Array.isArray(data419)){
let missing109;
if((data419.hole === undefined) && (missing109 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/name/" + i49,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing109}}];
return false;
}
else {
if(data419.hole !== undefined){
const _errs1015 = errors;
if(typeof data419.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/name/" + i49+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid303 = _errs1015 === errors;
}
else {
var valid303 = true;
}
if(valid303){
if(data419.width !== undefined){
let data421 = data419.width;
const _errs1017 = errors;
if(!(((typeof data421 == "number") && (!(data421 % 1) && !isNaN(data421))) && (isFinite(data421)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/name/" + i49+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid303 = _errs1017 === errors;
}
else {
var valid303 = true;
}
}
}
}
}
var valid302 = _errs1013 === errors;
if(!valid302){
break;
}
}
}
}
var valid300 = _errs1010 === errors;
}
else {
var valid300 = true;
}
if(valid300){
if(data417.value !== undefined){
let data422 = data417.value;
const _errs1019 = errors;
if(errors === _errs1019){
if(data422 && typeof data422 == "object" && !Array.isArray(data422)){
let missing110;
if((data422.origin === undefined) && (missing110 = "origin")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value",schemaPath:"#/properties/workloads/items/properties/environment/items/properties/value/required",keyword:"required",params:{missingProperty: missing110}}];
return false;
}
else {
if(data422.origin !== undefined){
const _errs1021 = errors;
if(typeof data422.origin !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/origin",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid304 = _errs1021 === errors;
}
else {
var valid304 = true;
}
if(valid304){
if(data422.words !== undefined){
const _errs1024 = errors;
if(typeof data422.words !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/words",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid304 = _errs1024 === errors;
}
else {
var valid304 = true;
}
if(valid304){
if(data422.keys !== undefined){
let data425 = data422.keys;
const _errs1027 = errors;
if(errors === _errs1027){
if(Array.isArray(data425)){
var valid307 = true;
const len50 = data425.length;
for(let i50=0; i50<len50; i50++){
const _errs1029 = errors;
if(typeof data425[i50] !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/keys/" + i50,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid307 = _errs1029 === errors;
if(!valid307){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/keys",schemaPath:"#/properties/workloads/items/properties/environment/items/properties/value/properties/keys/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid304 = _errs1027 === errors;
}
else {
var valid304 = true;
}
if(valid304){
if(data422.from !== undefined){
const _errs1032 = errors;
if(typeof data422.from !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/from",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid304 = _errs1032 === errors;
}
else {
var valid304 = true;
}
if(valid304){
if(data422.at !== undefined){
let data428 = data422.at;
const _errs1035 = errors;
const _errs1036 = errors;
if(errors === _errs1036){
if(data428 && typeof data428 == "object" && !Array.isArray(data428)){
let missing111;
if((((((data428.file === undefined) && (missing111 = "file")) || ((data428.startLine === undefined) && (missing111 = "startLine"))) || ((data428.startColumn === undefined) && (missing111 = "startColumn"))) || ((data428.endLine === undefined) && (missing111 = "endLine"))) || ((data428.endColumn === undefined) && (missing111 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing111}}];
return false;
}
else {
if(data428.file !== undefined){
const _errs1038 = errors;
if(typeof data428.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid311 = _errs1038 === errors;
}
else {
var valid311 = true;
}
if(valid311){
if(data428.startLine !== undefined){
let data430 = data428.startLine;
const _errs1040 = errors;
if(!(((typeof data430 == "number") && (!(data430 % 1) && !isNaN(data430))) && (isFinite(data430)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid311 = _errs1040 === errors;
}
else {
var valid311 = true;
}
if(valid311){
if(data428.startColumn !== undefined){
let data431 = data428.startColumn;
const _errs1042 = errors;
if(!(((typeof data431 == "number") && (!(data431 % 1) && !isNaN(data431))) && (isFinite(data431)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid311 = _errs1042 === errors;
}
else {
var valid311 = true;
}
if(valid311){
if(data428.endLine !== undefined){
let data432 = data428.endLine;
const _errs1044 = errors;
if(!(((typeof data432 == "number") && (!(data432 % 1) && !isNaN(data432))) && (isFinite(data432)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid311 = _errs1044 === errors;
}
else {
var valid311 = true;
}
if(valid311){
if(data428.endColumn !== undefined){
let data433 = data428.endColumn;
const _errs1046 = errors;
if(!(((typeof data433 == "number") && (!(data433 % 1) && !isNaN(data433))) && (isFinite(data433)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid311 = _errs1046 === errors;
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
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/value/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid304 = _errs1035 === errors;
}
else {
var valid304 = true;
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
var valid300 = _errs1019 === errors;
}
else {
var valid300 = true;
}
if(valid300){
if(data417.at !== undefined){
let data434 = data417.at;
const _errs1048 = errors;
const _errs1049 = errors;
if(errors === _errs1049){
if(data434 && typeof data434 == "object" && !Array.isArray(data434)){
let missing112;
if((((((data434.file === undefined) && (missing112 = "file")) || ((data434.startLine === undefined) && (missing112 = "startLine"))) || ((data434.startColumn === undefined) && (missing112 = "startColumn"))) || ((data434.endLine === undefined) && (missing112 = "endLine"))) || ((data434.endColumn === undefined) && (missing112 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing112}}];
return false;
}
else {
if(data434.file !== undefined){
const _errs1051 = errors;
if(typeof data434.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid313 = _errs1051 === errors;
}
else {
var valid313 = true;
}
if(valid313){
if(data434.startLine !== undefined){
let data436 = data434.startLine;
const _errs1053 = errors;
if(!(((typeof data436 == "number") && (!(data436 % 1) && !isNaN(data436))) && (isFinite(data436)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid313 = _errs1053 === errors;
}
else {
var valid313 = true;
}
if(valid313){
if(data434.startColumn !== undefined){
let data437 = data434.startColumn;
const _errs1055 = errors;
if(!(((typeof data437 == "number") && (!(data437 % 1) && !isNaN(data437))) && (isFinite(data437)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid313 = _errs1055 === errors;
}
else {
var valid313 = true;
}
if(valid313){
if(data434.endLine !== undefined){
let data438 = data434.endLine;
const _errs1057 = errors;
if(!(((typeof data438 == "number") && (!(data438 % 1) && !isNaN(data438))) && (isFinite(data438)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid313 = _errs1057 === errors;
}
else {
var valid313 = true;
}
if(valid313){
if(data434.endColumn !== undefined){
let data439 = data434.endColumn;
const _errs1059 = errors;
if(!(((typeof data439 == "number") && (!(data439 % 1) && !isNaN(data439))) && (isFinite(data439)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid313 = _errs1059 === errors;
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
else {
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/" + i48+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid300 = _errs1048 === errors;
}
else {
var valid300 = true;
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
var valid299 = _errs1008 === errors;
if(!valid299){
break;
}
}
}
if(errors === _errs1006){
if(data416 && typeof data416 == "object" && !Array.isArray(data416)){
let missing113;
if((data416.unread === undefined) && (missing113 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment",schemaPath:"#/properties/workloads/items/properties/environment/required",keyword:"required",params:{missingProperty: missing113}}];
return false;
}
else {
if(data416.unread !== undefined){
const _errs1061 = errors;
if(typeof data416.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/unread",schemaPath:"#/properties/workloads/items/properties/environment/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid314 = _errs1061 === errors;
}
else {
var valid314 = true;
}
if(valid314){
if(data416.detail !== undefined){
const _errs1063 = errors;
if(typeof data416.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/environment/detail",schemaPath:"#/properties/workloads/items/properties/environment/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid314 = _errs1063 === errors;
}
else {
var valid314 = true;
}
}
}
}
}
}
var valid264 = _errs1006 === errors;
}
else {
var valid264 = true;
}
if(valid264){
if(data364.cache !== undefined){
let data442 = data364.cache;
const _errs1065 = errors;
if((!(data442 && typeof data442 == "object" && !Array.isArray(data442))) && (data442 !== null)){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache",schemaPath:"#/properties/workloads/items/properties/cache/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.cache.type}}];
return false;
}
const _errs1067 = errors;
let valid315 = true;
const _errs1068 = errors;
if(data442 && typeof data442 == "object" && !Array.isArray(data442)){
let missing114;
if((data442.unread === undefined) && (missing114 = "unread")){
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
var _valid11 = _errs1068 === errors;
errors = _errs1067;
if(vErrors !== null){
if(_errs1067){
vErrors.length = _errs1067;
}
else {
vErrors = null;
}
}
let ifClause10;
if(_valid11){
const _errs1069 = errors;
if(data442 && typeof data442 == "object" && !Array.isArray(data442)){
if(data442.unread !== undefined){
const _errs1070 = errors;
if(typeof data442.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/unread",schemaPath:"#/properties/workloads/items/properties/cache/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid316 = _errs1070 === errors;
}
else {
var valid316 = true;
}
if(valid316){
if(data442.detail !== undefined){
const _errs1072 = errors;
if(typeof data442.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/detail",schemaPath:"#/properties/workloads/items/properties/cache/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid316 = _errs1072 === errors;
}
else {
var valid316 = true;
}
}
}
var _valid11 = _errs1069 === errors;
valid315 = _valid11;
ifClause10 = "then";
}
else {
const _errs1074 = errors;
if(data442 && typeof data442 == "object" && !Array.isArray(data442)){
let missing115;
if(((data442.by === undefined) && (missing115 = "by")) || ((data442.ttlSeconds === undefined) && (missing115 = "ttlSeconds"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache",schemaPath:"#/properties/workloads/items/properties/cache/else/required",keyword:"required",params:{missingProperty: missing115}}];
return false;
}
else {
if(data442.by !== undefined){
const _errs1075 = errors;
if(typeof data442.by !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/by",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid317 = _errs1075 === errors;
}
else {
var valid317 = true;
}
if(valid317){
if(data442.ttlSeconds !== undefined){
let data446 = data442.ttlSeconds;
const _errs1078 = errors;
if(!((typeof data446 == "number") && (isFinite(data446)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/ttlSeconds",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid317 = _errs1078 === errors;
}
else {
var valid317 = true;
}
if(valid317){
if(data442.at !== undefined){
let data447 = data442.at;
const _errs1081 = errors;
const _errs1082 = errors;
if(errors === _errs1082){
if(data447 && typeof data447 == "object" && !Array.isArray(data447)){
let missing116;
if((((((data447.file === undefined) && (missing116 = "file")) || ((data447.startLine === undefined) && (missing116 = "startLine"))) || ((data447.startColumn === undefined) && (missing116 = "startColumn"))) || ((data447.endLine === undefined) && (missing116 = "endLine"))) || ((data447.endColumn === undefined) && (missing116 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing116}}];
return false;
}
else {
if(data447.file !== undefined){
const _errs1084 = errors;
if(typeof data447.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid321 = _errs1084 === errors;
}
else {
var valid321 = true;
}
if(valid321){
if(data447.startLine !== undefined){
let data449 = data447.startLine;
const _errs1086 = errors;
if(!(((typeof data449 == "number") && (!(data449 % 1) && !isNaN(data449))) && (isFinite(data449)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid321 = _errs1086 === errors;
}
else {
var valid321 = true;
}
if(valid321){
if(data447.startColumn !== undefined){
let data450 = data447.startColumn;
const _errs1088 = errors;
if(!(((typeof data450 == "number") && (!(data450 % 1) && !isNaN(data450))) && (isFinite(data450)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid321 = _errs1088 === errors;
}
else {
var valid321 = true;
}
if(valid321){
if(data447.endLine !== undefined){
let data451 = data447.endLine;
const _errs1090 = errors;
if(!(((typeof data451 == "number") && (!(data451 % 1) && !isNaN(data451))) && (isFinite(data451)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid321 = _errs1090 === errors;
}
else {
var valid321 = true;
}
if(valid321){
if(data447.endColumn !== undefined){
let data452 = data447.endColumn;
const _errs1092 = errors;
if(!(((typeof data452 == "number") && (!(data452 % 1) && !isNaN(data452))) && (isFinite(data452)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/cache/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid321 = _errs1092 === errors;
}
else {
var valid321 = true;
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
var valid317 = _errs1081 === errors;
}
else {
var valid317 = true;
}
}
}
}
}
var _valid11 = _errs1074 === errors;
valid315 = _valid11;
ifClause10 = "else";
}
if(!valid315){
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
var valid264 = _errs1065 === errors;
}
else {
var valid264 = true;
}
if(valid264){
if(data364.refreshSeconds !== undefined){
let data453 = data364.refreshSeconds;
const _errs1094 = errors;
if(((!((typeof data453 == "number") && (isFinite(data453)))) && (data453 !== null)) && (!(data453 && typeof data453 == "object" && !Array.isArray(data453)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshSeconds",schemaPath:"#/properties/workloads/items/properties/refreshSeconds/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.refreshSeconds.type}}];
return false;
}
if(errors === _errs1094){
if(data453 && typeof data453 == "object" && !Array.isArray(data453)){
let missing117;
if((data453.unread === undefined) && (missing117 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshSeconds",schemaPath:"#/properties/workloads/items/properties/refreshSeconds/required",keyword:"required",params:{missingProperty: missing117}}];
return false;
}
else {
if(data453.unread !== undefined){
const _errs1096 = errors;
if(typeof data453.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshSeconds/unread",schemaPath:"#/properties/workloads/items/properties/refreshSeconds/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid322 = _errs1096 === errors;
}
else {
var valid322 = true;
}
if(valid322){
if(data453.detail !== undefined){
const _errs1098 = errors;
if(typeof data453.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshSeconds/detail",schemaPath:"#/properties/workloads/items/properties/refreshSeconds/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid322 = _errs1098 === errors;
}
else {
var valid322 = true;
}
}
}
}
}
var valid264 = _errs1094 === errors;
}
else {
var valid264 = true;
}
if(valid264){
if(data364.refreshAt !== undefined){
let data456 = data364.refreshAt;
const _errs1100 = errors;
if((!(data456 && typeof data456 == "object" && !Array.isArray(data456))) && (data456 !== null)){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshAt",schemaPath:"#/properties/workloads/items/properties/refreshAt/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.refreshAt.type}}];
return false;
}
const _errs1102 = errors;
let valid323 = true;
const _errs1103 = errors;
if(data456 && typeof data456 == "object" && !Array.isArray(data456)){
let missing118;
if((data456.unread === undefined) && (missing118 = "unread")){
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
var _valid12 = _errs1103 === errors;
errors = _errs1102;
if(vErrors !== null){
if(_errs1102){
vErrors.length = _errs1102;
}
else {
vErrors = null;
}
}
let ifClause11;
if(_valid12){
const _errs1104 = errors;
if(data456 && typeof data456 == "object" && !Array.isArray(data456)){
if(data456.unread !== undefined){
const _errs1105 = errors;
if(typeof data456.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshAt/unread",schemaPath:"#/properties/workloads/items/properties/refreshAt/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid324 = _errs1105 === errors;
}
else {
var valid324 = true;
}
if(valid324){
if(data456.detail !== undefined){
const _errs1107 = errors;
if(typeof data456.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshAt/detail",schemaPath:"#/properties/workloads/items/properties/refreshAt/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid324 = _errs1107 === errors;
}
else {
var valid324 = true;
}
}
}
var _valid12 = _errs1104 === errors;
valid323 = _valid12;
ifClause11 = "then";
}
else {
const _errs1109 = errors;
const _errs1110 = errors;
if(errors === _errs1110){
if(data456 && typeof data456 == "object" && !Array.isArray(data456)){
let missing119;
if((((((data456.file === undefined) && (missing119 = "file")) || ((data456.startLine === undefined) && (missing119 = "startLine"))) || ((data456.startColumn === undefined) && (missing119 = "startColumn"))) || ((data456.endLine === undefined) && (missing119 = "endLine"))) || ((data456.endColumn === undefined) && (missing119 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshAt",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing119}}];
return false;
}
else {
if(data456.file !== undefined){
const _errs1112 = errors;
if(typeof data456.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshAt/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid326 = _errs1112 === errors;
}
else {
var valid326 = true;
}
if(valid326){
if(data456.startLine !== undefined){
let data460 = data456.startLine;
const _errs1114 = errors;
if(!(((typeof data460 == "number") && (!(data460 % 1) && !isNaN(data460))) && (isFinite(data460)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshAt/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid326 = _errs1114 === errors;
}
else {
var valid326 = true;
}
if(valid326){
if(data456.startColumn !== undefined){
let data461 = data456.startColumn;
const _errs1116 = errors;
if(!(((typeof data461 == "number") && (!(data461 % 1) && !isNaN(data461))) && (isFinite(data461)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshAt/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid326 = _errs1116 === errors;
}
else {
var valid326 = true;
}
if(valid326){
if(data456.endLine !== undefined){
let data462 = data456.endLine;
const _errs1118 = errors;
if(!(((typeof data462 == "number") && (!(data462 % 1) && !isNaN(data462))) && (isFinite(data462)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshAt/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid326 = _errs1118 === errors;
}
else {
var valid326 = true;
}
if(valid326){
if(data456.endColumn !== undefined){
let data463 = data456.endColumn;
const _errs1120 = errors;
if(!(((typeof data463 == "number") && (!(data463 % 1) && !isNaN(data463))) && (isFinite(data463)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshAt/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid326 = _errs1120 === errors;
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
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/refreshAt",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var _valid12 = _errs1109 === errors;
valid323 = _valid12;
ifClause11 = "else";
}
if(!valid323){
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
var valid264 = _errs1100 === errors;
}
else {
var valid264 = true;
}
if(valid264){
if(data364.copies !== undefined){
let data464 = data364.copies;
const _errs1122 = errors;
if((!((typeof data464 == "number") && (isFinite(data464)))) && (!(data464 && typeof data464 == "object" && !Array.isArray(data464)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/copies",schemaPath:"#/properties/workloads/items/properties/copies/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.copies.type}}];
return false;
}
if(errors === _errs1122){
if(data464 && typeof data464 == "object" && !Array.isArray(data464)){
let missing120;
if((data464.unread === undefined) && (missing120 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/copies",schemaPath:"#/properties/workloads/items/properties/copies/required",keyword:"required",params:{missingProperty: missing120}}];
return false;
}
else {
if(data464.unread !== undefined){
const _errs1124 = errors;
if(typeof data464.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/copies/unread",schemaPath:"#/properties/workloads/items/properties/copies/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid327 = _errs1124 === errors;
}
else {
var valid327 = true;
}
if(valid327){
if(data464.detail !== undefined){
const _errs1126 = errors;
if(typeof data464.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/copies/detail",schemaPath:"#/properties/workloads/items/properties/copies/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid327 = _errs1126 === errors;
}
else {
var valid327 = true;
}
}
}
}
}
var valid264 = _errs1122 === errors;
}
else {
var valid264 = true;
}
if(valid264){
if(data364.restartsOnRotation !== undefined){
let data467 = data364.restartsOnRotation;
const _errs1128 = errors;
const _errs1129 = errors;
if((typeof data467 !== "boolean") && (!(data467 && typeof data467 == "object" && !Array.isArray(data467)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/restartsOnRotation",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema61.type}}];
return false;
}
if(errors === _errs1129){
if(data467 && typeof data467 == "object" && !Array.isArray(data467)){
let missing121;
if((data467.unread === undefined) && (missing121 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/restartsOnRotation",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing121}}];
return false;
}
else {
if(data467.unread !== undefined){
const _errs1131 = errors;
if(typeof data467.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/restartsOnRotation/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid329 = _errs1131 === errors;
}
else {
var valid329 = true;
}
if(valid329){
if(data467.detail !== undefined){
const _errs1133 = errors;
if(typeof data467.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/restartsOnRotation/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid329 = _errs1133 === errors;
}
else {
var valid329 = true;
}
}
}
}
}
var valid264 = _errs1128 === errors;
}
else {
var valid264 = true;
}
if(valid264){
if(data364.role !== undefined){
let data470 = data364.role;
const _errs1135 = errors;
const _errs1136 = errors;
if((typeof data470 != "object") && (typeof data470 !== "string")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/role",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema25.type}}];
return false;
}
if(errors === _errs1136){
if(Array.isArray(data470)){
var valid331 = true;
const len51 = data470.length;
for(let i51=0; i51<len51; i51++){
let data471 = data470[i51];
const _errs1138 = errors;
if((typeof data471 !== "string") && (!(data471 && typeof data471 == "object" && !Array.isArray(data471)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/role/" + i51,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema25.items.type}}];
return false;
}
if(errors === _errs1138){
if(data471 && typeof data471 == "object" && !Array.isArray(data471)){
let missing122;
if((data471.hole === undefined) && (missing122 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/role/" + i51,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing122}}];
return false;
}
else {
if(data471.hole !== undefined){
const _errs1140 = errors;
if(typeof data471.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/role/" + i51+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid332 = _errs1140 === errors;
}
else {
var valid332 = true;
}
if(valid332){
if(data471.width !== undefined){
let data473 = data471.width;
const _errs1142 = errors;
if(!(((typeof data473 == "number") && (!(data473 % 1) && !isNaN(data473))) && (isFinite(data473)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/role/" + i51+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid332 = _errs1142 === errors;
}
else {
var valid332 = true;
}
}
}
}
}
var valid331 = _errs1138 === errors;
if(!valid331){
break;
}
}
}
if(errors === _errs1136){
if(data470 && typeof data470 == "object" && !Array.isArray(data470)){
let missing123;
if((data470.unread === undefined) && (missing123 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/role",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing123}}];
return false;
}
else {
if(data470.unread !== undefined){
const _errs1144 = errors;
if(typeof data470.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/role/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid333 = _errs1144 === errors;
}
else {
var valid333 = true;
}
if(valid333){
if(data470.detail !== undefined){
const _errs1146 = errors;
if(typeof data470.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/role/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid333 = _errs1146 === errors;
}
else {
var valid333 = true;
}
}
}
}
}
}
var valid264 = _errs1135 === errors;
}
else {
var valid264 = true;
}
if(valid264){
if(data364.roleAddress !== undefined){
let data476 = data364.roleAddress;
const _errs1148 = errors;
const _errs1149 = errors;
if(((typeof data476 !== "string") && (data476 !== null)) && (!(data476 && typeof data476 == "object" && !Array.isArray(data476)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/roleAddress",schemaPath:"#/$defs/observedStringOrNull/type",keyword:"type",params:{type: schema28.type}}];
return false;
}
if(errors === _errs1149){
if(data476 && typeof data476 == "object" && !Array.isArray(data476)){
let missing124;
if((data476.unread === undefined) && (missing124 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/roleAddress",schemaPath:"#/$defs/observedStringOrNull/required",keyword:"required",params:{missingProperty: missing124}}];
return false;
}
else {
if(data476.unread !== undefined){
const _errs1151 = errors;
if(typeof data476.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/roleAddress/unread",schemaPath:"#/$defs/observedStringOrNull/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid335 = _errs1151 === errors;
}
else {
var valid335 = true;
}
if(valid335){
if(data476.detail !== undefined){
const _errs1153 = errors;
if(typeof data476.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/roleAddress/detail",schemaPath:"#/$defs/observedStringOrNull/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid335 = _errs1153 === errors;
}
else {
var valid335 = true;
}
}
}
}
}
var valid264 = _errs1148 === errors;
}
else {
var valid264 = true;
}
if(valid264){
if(data364.executionRole !== undefined){
let data479 = data364.executionRole;
const _errs1155 = errors;
const _errs1156 = errors;
if((typeof data479 != "object") && (typeof data479 !== "string")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRole",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema25.type}}];
return false;
}
if(errors === _errs1156){
if(Array.isArray(data479)){
var valid337 = true;
const len52 = data479.length;
for(let i52=0; i52<len52; i52++){
let data480 = data479[i52];
const _errs1158 = errors;
if((typeof data480 !== "string") && (!(data480 && typeof data480 == "object" && !Array.isArray(data480)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRole/" + i52,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema25.items.type}}];
return false;
}
if(errors === _errs1158){
if(data480 && typeof data480 == "object" && !Array.isArray(data480)){
let missing125;
if((data480.hole === undefined) && (missing125 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRole/" + i52,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing125}}];
return false;
}
else {
if(data480.hole !== undefined){
const _errs1160 = errors;
if(typeof data480.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRole/" + i52+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid338 = _errs1160 === errors;
}
else {
var valid338 = true;
}
if(valid338){
if(data480.width !== undefined){
let data482 = data480.width;
const _errs1162 = errors;
if(!(((typeof data482 == "number") && (!(data482 % 1) && !isNaN(data482))) && (isFinite(data482)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRole/" + i52+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid338 = _errs1162 === errors;
}
else {
var valid338 = true;
}
}
}
}
}
var valid337 = _errs1158 === errors;
if(!valid337){
break;
}
}
}
if(errors === _errs1156){
if(data479 && typeof data479 == "object" && !Array.isArray(data479)){
let missing126;
if((data479.unread === undefined) && (missing126 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRole",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing126}}];
return false;
}
else {
if(data479.unread !== undefined){
const _errs1164 = errors;
if(typeof data479.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRole/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid339 = _errs1164 === errors;
}
else {
var valid339 = true;
}
if(valid339){
if(data479.detail !== undefined){
const _errs1166 = errors;
if(typeof data479.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRole/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid339 = _errs1166 === errors;
}
else {
var valid339 = true;
}
}
}
}
}
}
var valid264 = _errs1155 === errors;
}
else {
var valid264 = true;
}
if(valid264){
if(data364.executionRoleAddress !== undefined){
let data485 = data364.executionRoleAddress;
const _errs1168 = errors;
const _errs1169 = errors;
if(((typeof data485 !== "string") && (data485 !== null)) && (!(data485 && typeof data485 == "object" && !Array.isArray(data485)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRoleAddress",schemaPath:"#/$defs/observedStringOrNull/type",keyword:"type",params:{type: schema28.type}}];
return false;
}
if(errors === _errs1169){
if(data485 && typeof data485 == "object" && !Array.isArray(data485)){
let missing127;
if((data485.unread === undefined) && (missing127 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRoleAddress",schemaPath:"#/$defs/observedStringOrNull/required",keyword:"required",params:{missingProperty: missing127}}];
return false;
}
else {
if(data485.unread !== undefined){
const _errs1171 = errors;
if(typeof data485.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRoleAddress/unread",schemaPath:"#/$defs/observedStringOrNull/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid341 = _errs1171 === errors;
}
else {
var valid341 = true;
}
if(valid341){
if(data485.detail !== undefined){
const _errs1173 = errors;
if(typeof data485.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/executionRoleAddress/detail",schemaPath:"#/$defs/observedStringOrNull/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid341 = _errs1173 === errors;
}
else {
var valid341 = true;
}
}
}
}
}
var valid264 = _errs1168 === errors;
}
else {
var valid264 = true;
}
if(valid264){
if(data364.runtime !== undefined){
let data488 = data364.runtime;
const _errs1175 = errors;
const _errs1176 = errors;
if((typeof data488 != "object") && (typeof data488 !== "string")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/runtime",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema25.type}}];
return false;
}
if(errors === _errs1176){
if(Array.isArray(data488)){
var valid343 = true;
const len53 = data488.length;
for(let i53=0; i53<len53; i53++){
let data489 = data488[i53];
const _errs1178 = errors;
if((typeof data489 !== "string") && (!(data489 && typeof data489 == "object" && !Array.isArray(data489)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/runtime/" + i53,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema25.items.type}}];
return false;
}
if(errors === _errs1178){
if(data489 && typeof data489 == "object" && !Array.isArray(data489)){
let missing128;
if((data489.hole === undefined) && (missing128 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/runtime/" + i53,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing128}}];
return false;
}
else {
if(data489.hole !== undefined){
const _errs1180 = errors;
if(typeof data489.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/runtime/" + i53+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid344 = _errs1180 === errors;
}
else {
var valid344 = true;
}
if(valid344){
if(data489.width !== undefined){
let data491 = data489.width;
const _errs1182 = errors;
if(!(((typeof data491 == "number") && (!(data491 % 1) && !isNaN(data491))) && (isFinite(data491)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/runtime/" + i53+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid344 = _errs1182 === errors;
}
else {
var valid344 = true;
}
}
}
}
}
var valid343 = _errs1178 === errors;
if(!valid343){
break;
}
}
}
if(errors === _errs1176){
if(data488 && typeof data488 == "object" && !Array.isArray(data488)){
let missing129;
if((data488.unread === undefined) && (missing129 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/runtime",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing129}}];
return false;
}
else {
if(data488.unread !== undefined){
const _errs1184 = errors;
if(typeof data488.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/runtime/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid345 = _errs1184 === errors;
}
else {
var valid345 = true;
}
if(valid345){
if(data488.detail !== undefined){
const _errs1186 = errors;
if(typeof data488.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/runtime/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid345 = _errs1186 === errors;
}
else {
var valid345 = true;
}
}
}
}
}
}
var valid264 = _errs1175 === errors;
}
else {
var valid264 = true;
}
if(valid264){
if(data364.invokePolicy !== undefined){
let data494 = data364.invokePolicy;
const _errs1188 = errors;
const _errs1189 = errors;
if((!(data494 && typeof data494 == "object" && !Array.isArray(data494))) && (data494 !== null)){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/invokePolicy",schemaPath:"#/$defs/policy/type",keyword:"type",params:{type: schema52.type}}];
return false;
}
if(errors === _errs1189){
if(data494 && typeof data494 == "object" && !Array.isArray(data494)){
if(data494.Statement !== undefined){
let data495 = data494.Statement;
const _errs1191 = errors;
if(!data495 || typeof data495 != "object"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/invokePolicy/Statement",schemaPath:"#/$defs/policy/properties/Statement/type",keyword:"type",params:{type: schema52.properties.Statement.type}}];
return false;
}
if(errors === _errs1191){
if(Array.isArray(data495)){
var valid348 = true;
const len54 = data495.length;
for(let i54=0; i54<len54; i54++){
let data496 = data495[i54];
const _errs1193 = errors;
if(!(data496 && typeof data496 == "object" && !Array.isArray(data496))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/invokePolicy/Statement/" + i54,schemaPath:"#/$defs/policy/properties/Statement/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid348 = _errs1193 === errors;
if(!valid348){
break;
}
}
}
}
}
}
}
var valid264 = _errs1188 === errors;
}
else {
var valid264 = true;
}
if(valid264){
if(data364.layers !== undefined){
let data497 = data364.layers;
const _errs1195 = errors;
if(!data497 || typeof data497 != "object"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers",schemaPath:"#/properties/workloads/items/properties/layers/type",keyword:"type",params:{type: schema11.properties.workloads.items.properties.layers.type}}];
return false;
}
if(errors === _errs1195){
if(Array.isArray(data497)){
var valid349 = true;
const len55 = data497.length;
for(let i55=0; i55<len55; i55++){
let data498 = data497[i55];
const _errs1197 = errors;
const _errs1198 = errors;
if((typeof data498 !== "string") && (!(Array.isArray(data498)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers/" + i55,schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema20.type}}];
return false;
}
if(errors === _errs1198){
if(Array.isArray(data498)){
var valid351 = true;
const len56 = data498.length;
for(let i56=0; i56<len56; i56++){
let data499 = data498[i56];
const _errs1200 = errors;
if((typeof data499 !== "string") && (!(data499 && typeof data499 == "object" && !Array.isArray(data499)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers/" + i55+"/" + i56,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema20.items.type}}];
return false;
}
if(errors === _errs1200){
if(data499 && typeof data499 == "object" && !Array.isArray(data499)){
let missing130;
if((data499.hole === undefined) && (missing130 = "hole")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers/" + i55+"/" + i56,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing130}}];
return false;
}
else {
if(data499.hole !== undefined){
const _errs1202 = errors;
if(typeof data499.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers/" + i55+"/" + i56+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid352 = _errs1202 === errors;
}
else {
var valid352 = true;
}
if(valid352){
if(data499.width !== undefined){
let data501 = data499.width;
const _errs1204 = errors;
if(!(((typeof data501 == "number") && (!(data501 % 1) && !isNaN(data501))) && (isFinite(data501)))){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers/" + i55+"/" + i56+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid352 = _errs1204 === errors;
}
else {
var valid352 = true;
}
}
}
}
}
var valid351 = _errs1200 === errors;
if(!valid351){
break;
}
}
}
}
var valid349 = _errs1197 === errors;
if(!valid349){
break;
}
}
}
if(errors === _errs1195){
if(data497 && typeof data497 == "object" && !Array.isArray(data497)){
let missing131;
if((data497.unread === undefined) && (missing131 = "unread")){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers",schemaPath:"#/properties/workloads/items/properties/layers/required",keyword:"required",params:{missingProperty: missing131}}];
return false;
}
else {
if(data497.unread !== undefined){
const _errs1206 = errors;
if(typeof data497.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers/unread",schemaPath:"#/properties/workloads/items/properties/layers/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid353 = _errs1206 === errors;
}
else {
var valid353 = true;
}
if(valid353){
if(data497.detail !== undefined){
const _errs1208 = errors;
if(typeof data497.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/workloads/" + i40+"/layers/detail",schemaPath:"#/properties/workloads/items/properties/layers/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid353 = _errs1208 === errors;
}
else {
var valid353 = true;
}
}
}
}
}
}
var valid264 = _errs1195 === errors;
}
else {
var valid264 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
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
var valid263 = _errs887 === errors;
if(!valid263){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/workloads",schemaPath:"#/properties/workloads/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs885 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.databases !== undefined){
let data504 = data.databases;
const _errs1210 = errors;
if(errors === _errs1210){
if(Array.isArray(data504)){
var valid354 = true;
const len57 = data504.length;
for(let i57=0; i57<len57; i57++){
let data505 = data504[i57];
const _errs1212 = errors;
if(errors === _errs1212){
if(data505 && typeof data505 == "object" && !Array.isArray(data505)){
if(data505.arn !== undefined){
let data506 = data505.arn;
const _errs1214 = errors;
const _errs1215 = errors;
if((typeof data506 !== "string") && (!(Array.isArray(data506)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema20.type}}];
return false;
}
if(errors === _errs1215){
if(Array.isArray(data506)){
var valid357 = true;
const len58 = data506.length;
for(let i58=0; i58<len58; i58++){
let data507 = data506[i58];
const _errs1217 = errors;
if((typeof data507 !== "string") && (!(data507 && typeof data507 == "object" && !Array.isArray(data507)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/arn/" + i58,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema20.items.type}}];
return false;
}
if(errors === _errs1217){
if(data507 && typeof data507 == "object" && !Array.isArray(data507)){
let missing132;
if((data507.hole === undefined) && (missing132 = "hole")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/arn/" + i58,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing132}}];
return false;
}
else {
if(data507.hole !== undefined){
const _errs1219 = errors;
if(typeof data507.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/arn/" + i58+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid358 = _errs1219 === errors;
}
else {
var valid358 = true;
}
if(valid358){
if(data507.width !== undefined){
let data509 = data507.width;
const _errs1221 = errors;
if(!(((typeof data509 == "number") && (!(data509 % 1) && !isNaN(data509))) && (isFinite(data509)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/arn/" + i58+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid358 = _errs1221 === errors;
}
else {
var valid358 = true;
}
}
}
}
}
var valid357 = _errs1217 === errors;
if(!valid357){
break;
}
}
}
}
var valid355 = _errs1214 === errors;
}
else {
var valid355 = true;
}
if(valid355){
if(data505.scope !== undefined){
const _errs1223 = errors;
if(typeof data505.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid355 = _errs1223 === errors;
}
else {
var valid355 = true;
}
if(valid355){
if(data505.address !== undefined){
const _errs1226 = errors;
if(typeof data505.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid355 = _errs1226 === errors;
}
else {
var valid355 = true;
}
if(valid355){
if(data505.construct !== undefined){
const _errs1229 = errors;
if(typeof data505.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid355 = _errs1229 === errors;
}
else {
var valid355 = true;
}
if(valid355){
if(data505.at !== undefined){
let data513 = data505.at;
const _errs1232 = errors;
const _errs1233 = errors;
if(errors === _errs1233){
if(data513 && typeof data513 == "object" && !Array.isArray(data513)){
let missing133;
if((((((data513.file === undefined) && (missing133 = "file")) || ((data513.startLine === undefined) && (missing133 = "startLine"))) || ((data513.startColumn === undefined) && (missing133 = "startColumn"))) || ((data513.endLine === undefined) && (missing133 = "endLine"))) || ((data513.endColumn === undefined) && (missing133 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing133}}];
return false;
}
else {
if(data513.file !== undefined){
const _errs1235 = errors;
if(typeof data513.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid363 = _errs1235 === errors;
}
else {
var valid363 = true;
}
if(valid363){
if(data513.startLine !== undefined){
let data515 = data513.startLine;
const _errs1237 = errors;
if(!(((typeof data515 == "number") && (!(data515 % 1) && !isNaN(data515))) && (isFinite(data515)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid363 = _errs1237 === errors;
}
else {
var valid363 = true;
}
if(valid363){
if(data513.startColumn !== undefined){
let data516 = data513.startColumn;
const _errs1239 = errors;
if(!(((typeof data516 == "number") && (!(data516 % 1) && !isNaN(data516))) && (isFinite(data516)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid363 = _errs1239 === errors;
}
else {
var valid363 = true;
}
if(valid363){
if(data513.endLine !== undefined){
let data517 = data513.endLine;
const _errs1241 = errors;
if(!(((typeof data517 == "number") && (!(data517 % 1) && !isNaN(data517))) && (isFinite(data517)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid363 = _errs1241 === errors;
}
else {
var valid363 = true;
}
if(valid363){
if(data513.endColumn !== undefined){
let data518 = data513.endColumn;
const _errs1243 = errors;
if(!(((typeof data518 == "number") && (!(data518 % 1) && !isNaN(data518))) && (isFinite(data518)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid363 = _errs1243 === errors;
}
else {
var valid363 = true;
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
var valid355 = _errs1232 === errors;
}
else {
var valid355 = true;
}
if(valid355){
if(data505.name !== undefined){
let data519 = data505.name;
const _errs1245 = errors;
const _errs1246 = errors;
if((typeof data519 != "object") && (typeof data519 !== "string")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema25.type}}];
return false;
}
if(errors === _errs1246){
if(Array.isArray(data519)){
var valid365 = true;
const len59 = data519.length;
for(let i59=0; i59<len59; i59++){
let data520 = data519[i59];
const _errs1248 = errors;
if((typeof data520 !== "string") && (!(data520 && typeof data520 == "object" && !Array.isArray(data520)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/name/" + i59,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema25.items.type}}];
return false;
}
if(errors === _errs1248){
if(data520 && typeof data520 == "object" && !Array.isArray(data520)){
let missing134;
if((data520.hole === undefined) && (missing134 = "hole")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/name/" + i59,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing134}}];
return false;
}
else {
if(data520.hole !== undefined){
const _errs1250 = errors;
if(typeof data520.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/name/" + i59+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid366 = _errs1250 === errors;
}
else {
var valid366 = true;
}
if(valid366){
if(data520.width !== undefined){
let data522 = data520.width;
const _errs1252 = errors;
if(!(((typeof data522 == "number") && (!(data522 % 1) && !isNaN(data522))) && (isFinite(data522)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/name/" + i59+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid366 = _errs1252 === errors;
}
else {
var valid366 = true;
}
}
}
}
}
var valid365 = _errs1248 === errors;
if(!valid365){
break;
}
}
}
if(errors === _errs1246){
if(data519 && typeof data519 == "object" && !Array.isArray(data519)){
let missing135;
if((data519.unread === undefined) && (missing135 = "unread")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing135}}];
return false;
}
else {
if(data519.unread !== undefined){
const _errs1254 = errors;
if(typeof data519.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid367 = _errs1254 === errors;
}
else {
var valid367 = true;
}
if(valid367){
if(data519.detail !== undefined){
const _errs1256 = errors;
if(typeof data519.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid367 = _errs1256 === errors;
}
else {
var valid367 = true;
}
}
}
}
}
}
var valid355 = _errs1245 === errors;
}
else {
var valid355 = true;
}
if(valid355){
if(data505.type !== undefined){
let data525 = data505.type;
const _errs1258 = errors;
const _errs1259 = errors;
if((typeof data525 !== "string") && (!(data525 && typeof data525 == "object" && !Array.isArray(data525)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/type",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema69.type}}];
return false;
}
if(errors === _errs1259){
if(data525 && typeof data525 == "object" && !Array.isArray(data525)){
let missing136;
if((data525.unread === undefined) && (missing136 = "unread")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/type",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing136}}];
return false;
}
else {
if(data525.unread !== undefined){
const _errs1261 = errors;
if(typeof data525.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/type/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid369 = _errs1261 === errors;
}
else {
var valid369 = true;
}
if(valid369){
if(data525.detail !== undefined){
const _errs1263 = errors;
if(typeof data525.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/type/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid369 = _errs1263 === errors;
}
else {
var valid369 = true;
}
}
}
}
}
var valid355 = _errs1258 === errors;
}
else {
var valid355 = true;
}
if(valid355){
if(data505.engine !== undefined){
let data528 = data505.engine;
const _errs1265 = errors;
const _errs1266 = errors;
if((typeof data528 != "object") && (typeof data528 !== "string")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/engine",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema25.type}}];
return false;
}
if(errors === _errs1266){
if(Array.isArray(data528)){
var valid371 = true;
const len60 = data528.length;
for(let i60=0; i60<len60; i60++){
let data529 = data528[i60];
const _errs1268 = errors;
if((typeof data529 !== "string") && (!(data529 && typeof data529 == "object" && !Array.isArray(data529)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/engine/" + i60,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema25.items.type}}];
return false;
}
if(errors === _errs1268){
if(data529 && typeof data529 == "object" && !Array.isArray(data529)){
let missing137;
if((data529.hole === undefined) && (missing137 = "hole")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/engine/" + i60,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing137}}];
return false;
}
else {
if(data529.hole !== undefined){
const _errs1270 = errors;
if(typeof data529.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/engine/" + i60+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid372 = _errs1270 === errors;
}
else {
var valid372 = true;
}
if(valid372){
if(data529.width !== undefined){
let data531 = data529.width;
const _errs1272 = errors;
if(!(((typeof data531 == "number") && (!(data531 % 1) && !isNaN(data531))) && (isFinite(data531)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/engine/" + i60+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid372 = _errs1272 === errors;
}
else {
var valid372 = true;
}
}
}
}
}
var valid371 = _errs1268 === errors;
if(!valid371){
break;
}
}
}
if(errors === _errs1266){
if(data528 && typeof data528 == "object" && !Array.isArray(data528)){
let missing138;
if((data528.unread === undefined) && (missing138 = "unread")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/engine",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing138}}];
return false;
}
else {
if(data528.unread !== undefined){
const _errs1274 = errors;
if(typeof data528.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/engine/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid373 = _errs1274 === errors;
}
else {
var valid373 = true;
}
if(valid373){
if(data528.detail !== undefined){
const _errs1276 = errors;
if(typeof data528.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/engine/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid373 = _errs1276 === errors;
}
else {
var valid373 = true;
}
}
}
}
}
}
var valid355 = _errs1265 === errors;
}
else {
var valid355 = true;
}
if(valid355){
if(data505.managedPassword !== undefined){
let data534 = data505.managedPassword;
const _errs1278 = errors;
const _errs1279 = errors;
if((typeof data534 !== "boolean") && (!(data534 && typeof data534 == "object" && !Array.isArray(data534)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/managedPassword",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema61.type}}];
return false;
}
if(errors === _errs1279){
if(data534 && typeof data534 == "object" && !Array.isArray(data534)){
let missing139;
if((data534.unread === undefined) && (missing139 = "unread")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/managedPassword",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing139}}];
return false;
}
else {
if(data534.unread !== undefined){
const _errs1281 = errors;
if(typeof data534.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/managedPassword/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid375 = _errs1281 === errors;
}
else {
var valid375 = true;
}
if(valid375){
if(data534.detail !== undefined){
const _errs1283 = errors;
if(typeof data534.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/managedPassword/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid375 = _errs1283 === errors;
}
else {
var valid375 = true;
}
}
}
}
}
var valid355 = _errs1278 === errors;
}
else {
var valid355 = true;
}
if(valid355){
if(data505.password !== undefined){
let data537 = data505.password;
const _errs1285 = errors;
if((!(data537 && typeof data537 == "object" && !Array.isArray(data537))) && (data537 !== null)){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password",schemaPath:"#/properties/databases/items/properties/password/type",keyword:"type",params:{type: schema11.properties.databases.items.properties.password.type}}];
return false;
}
const _errs1287 = errors;
let valid376 = true;
const _errs1288 = errors;
if(data537 && typeof data537 == "object" && !Array.isArray(data537)){
let missing140;
if((data537.unread === undefined) && (missing140 = "unread")){
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
var _valid13 = _errs1288 === errors;
errors = _errs1287;
if(vErrors !== null){
if(_errs1287){
vErrors.length = _errs1287;
}
else {
vErrors = null;
}
}
let ifClause12;
if(_valid13){
const _errs1289 = errors;
if(data537 && typeof data537 == "object" && !Array.isArray(data537)){
if(data537.unread !== undefined){
const _errs1290 = errors;
if(typeof data537.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/unread",schemaPath:"#/properties/databases/items/properties/password/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid377 = _errs1290 === errors;
}
else {
var valid377 = true;
}
if(valid377){
if(data537.detail !== undefined){
const _errs1292 = errors;
if(typeof data537.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/detail",schemaPath:"#/properties/databases/items/properties/password/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid377 = _errs1292 === errors;
}
else {
var valid377 = true;
}
}
}
var _valid13 = _errs1289 === errors;
valid376 = _valid13;
ifClause12 = "then";
}
else {
const _errs1294 = errors;
if(data537 && typeof data537 == "object" && !Array.isArray(data537)){
let missing141;
if((data537.origin === undefined) && (missing141 = "origin")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password",schemaPath:"#/properties/databases/items/properties/password/else/required",keyword:"required",params:{missingProperty: missing141}}];
return false;
}
else {
if(data537.origin !== undefined){
const _errs1295 = errors;
if(typeof data537.origin !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/origin",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid378 = _errs1295 === errors;
}
else {
var valid378 = true;
}
if(valid378){
if(data537.words !== undefined){
const _errs1298 = errors;
if(typeof data537.words !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/words",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid378 = _errs1298 === errors;
}
else {
var valid378 = true;
}
if(valid378){
if(data537.keys !== undefined){
let data542 = data537.keys;
const _errs1301 = errors;
if(errors === _errs1301){
if(Array.isArray(data542)){
var valid381 = true;
const len61 = data542.length;
for(let i61=0; i61<len61; i61++){
const _errs1303 = errors;
if(typeof data542[i61] !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/keys/" + i61,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid381 = _errs1303 === errors;
if(!valid381){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/keys",schemaPath:"#/properties/databases/items/properties/password/else/properties/keys/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid378 = _errs1301 === errors;
}
else {
var valid378 = true;
}
if(valid378){
if(data537.from !== undefined){
const _errs1306 = errors;
if(typeof data537.from !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/from",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid378 = _errs1306 === errors;
}
else {
var valid378 = true;
}
if(valid378){
if(data537.at !== undefined){
let data545 = data537.at;
const _errs1309 = errors;
const _errs1310 = errors;
if(errors === _errs1310){
if(data545 && typeof data545 == "object" && !Array.isArray(data545)){
let missing142;
if((((((data545.file === undefined) && (missing142 = "file")) || ((data545.startLine === undefined) && (missing142 = "startLine"))) || ((data545.startColumn === undefined) && (missing142 = "startColumn"))) || ((data545.endLine === undefined) && (missing142 = "endLine"))) || ((data545.endColumn === undefined) && (missing142 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing142}}];
return false;
}
else {
if(data545.file !== undefined){
const _errs1312 = errors;
if(typeof data545.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid385 = _errs1312 === errors;
}
else {
var valid385 = true;
}
if(valid385){
if(data545.startLine !== undefined){
let data547 = data545.startLine;
const _errs1314 = errors;
if(!(((typeof data547 == "number") && (!(data547 % 1) && !isNaN(data547))) && (isFinite(data547)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid385 = _errs1314 === errors;
}
else {
var valid385 = true;
}
if(valid385){
if(data545.startColumn !== undefined){
let data548 = data545.startColumn;
const _errs1316 = errors;
if(!(((typeof data548 == "number") && (!(data548 % 1) && !isNaN(data548))) && (isFinite(data548)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid385 = _errs1316 === errors;
}
else {
var valid385 = true;
}
if(valid385){
if(data545.endLine !== undefined){
let data549 = data545.endLine;
const _errs1318 = errors;
if(!(((typeof data549 == "number") && (!(data549 % 1) && !isNaN(data549))) && (isFinite(data549)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid385 = _errs1318 === errors;
}
else {
var valid385 = true;
}
if(valid385){
if(data545.endColumn !== undefined){
let data550 = data545.endColumn;
const _errs1320 = errors;
if(!(((typeof data550 == "number") && (!(data550 % 1) && !isNaN(data550))) && (isFinite(data550)))){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/password/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid385 = _errs1320 === errors;
}
else {
var valid385 = true;
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
var valid378 = _errs1309 === errors;
}
else {
var valid378 = true;
}
}
}
}
}
}
}
var _valid13 = _errs1294 === errors;
valid376 = _valid13;
ifClause12 = "else";
}
if(!valid376){
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
var valid355 = _errs1285 === errors;
}
else {
var valid355 = true;
}
if(valid355){
if(data505.passwordSecrets !== undefined){
let data551 = data505.passwordSecrets;
const _errs1322 = errors;
if(!data551 || typeof data551 != "object"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/passwordSecrets",schemaPath:"#/properties/databases/items/properties/passwordSecrets/type",keyword:"type",params:{type: schema11.properties.databases.items.properties.passwordSecrets.type}}];
return false;
}
if(errors === _errs1322){
if(Array.isArray(data551)){
var valid386 = true;
const len62 = data551.length;
for(let i62=0; i62<len62; i62++){
const _errs1324 = errors;
if(typeof data551[i62] !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/passwordSecrets/" + i62,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid386 = _errs1324 === errors;
if(!valid386){
break;
}
}
}
if(errors === _errs1322){
if(data551 && typeof data551 == "object" && !Array.isArray(data551)){
let missing143;
if((data551.unread === undefined) && (missing143 = "unread")){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/passwordSecrets",schemaPath:"#/properties/databases/items/properties/passwordSecrets/required",keyword:"required",params:{missingProperty: missing143}}];
return false;
}
else {
if(data551.unread !== undefined){
const _errs1327 = errors;
if(typeof data551.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/passwordSecrets/unread",schemaPath:"#/properties/databases/items/properties/passwordSecrets/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid388 = _errs1327 === errors;
}
else {
var valid388 = true;
}
if(valid388){
if(data551.detail !== undefined){
const _errs1329 = errors;
if(typeof data551.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/databases/" + i57+"/passwordSecrets/detail",schemaPath:"#/properties/databases/items/properties/passwordSecrets/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid388 = _errs1329 === errors;
}
else {
var valid388 = true;
}
}
}
}
}
}
var valid355 = _errs1322 === errors;
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
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/databases/" + i57,schemaPath:"#/properties/databases/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid354 = _errs1212 === errors;
if(!valid354){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/databases",schemaPath:"#/properties/databases/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1210 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.declarations !== undefined){
let data555 = data.declarations;
const _errs1331 = errors;
if(errors === _errs1331){
if(Array.isArray(data555)){
var valid389 = true;
const len63 = data555.length;
for(let i63=0; i63<len63; i63++){
let data556 = data555[i63];
const _errs1333 = errors;
if(errors === _errs1333){
if(data556 && typeof data556 == "object" && !Array.isArray(data556)){
if(data556.arn !== undefined){
let data557 = data556.arn;
const _errs1335 = errors;
const _errs1336 = errors;
if((typeof data557 !== "string") && (!(Array.isArray(data557)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema20.type}}];
return false;
}
if(errors === _errs1336){
if(Array.isArray(data557)){
var valid392 = true;
const len64 = data557.length;
for(let i64=0; i64<len64; i64++){
let data558 = data557[i64];
const _errs1338 = errors;
if((typeof data558 !== "string") && (!(data558 && typeof data558 == "object" && !Array.isArray(data558)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/arn/" + i64,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema20.items.type}}];
return false;
}
if(errors === _errs1338){
if(data558 && typeof data558 == "object" && !Array.isArray(data558)){
let missing144;
if((data558.hole === undefined) && (missing144 = "hole")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/arn/" + i64,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing144}}];
return false;
}
else {
if(data558.hole !== undefined){
const _errs1340 = errors;
if(typeof data558.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/arn/" + i64+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid393 = _errs1340 === errors;
}
else {
var valid393 = true;
}
if(valid393){
if(data558.width !== undefined){
let data560 = data558.width;
const _errs1342 = errors;
if(!(((typeof data560 == "number") && (!(data560 % 1) && !isNaN(data560))) && (isFinite(data560)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/arn/" + i64+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid393 = _errs1342 === errors;
}
else {
var valid393 = true;
}
}
}
}
}
var valid392 = _errs1338 === errors;
if(!valid392){
break;
}
}
}
}
var valid390 = _errs1335 === errors;
}
else {
var valid390 = true;
}
if(valid390){
if(data556.scope !== undefined){
const _errs1344 = errors;
if(typeof data556.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid390 = _errs1344 === errors;
}
else {
var valid390 = true;
}
if(valid390){
if(data556.address !== undefined){
const _errs1347 = errors;
if(typeof data556.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid390 = _errs1347 === errors;
}
else {
var valid390 = true;
}
if(valid390){
if(data556.construct !== undefined){
const _errs1350 = errors;
if(typeof data556.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid390 = _errs1350 === errors;
}
else {
var valid390 = true;
}
if(valid390){
if(data556.at !== undefined){
let data564 = data556.at;
const _errs1353 = errors;
const _errs1354 = errors;
if(errors === _errs1354){
if(data564 && typeof data564 == "object" && !Array.isArray(data564)){
let missing145;
if((((((data564.file === undefined) && (missing145 = "file")) || ((data564.startLine === undefined) && (missing145 = "startLine"))) || ((data564.startColumn === undefined) && (missing145 = "startColumn"))) || ((data564.endLine === undefined) && (missing145 = "endLine"))) || ((data564.endColumn === undefined) && (missing145 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing145}}];
return false;
}
else {
if(data564.file !== undefined){
const _errs1356 = errors;
if(typeof data564.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid398 = _errs1356 === errors;
}
else {
var valid398 = true;
}
if(valid398){
if(data564.startLine !== undefined){
let data566 = data564.startLine;
const _errs1358 = errors;
if(!(((typeof data566 == "number") && (!(data566 % 1) && !isNaN(data566))) && (isFinite(data566)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid398 = _errs1358 === errors;
}
else {
var valid398 = true;
}
if(valid398){
if(data564.startColumn !== undefined){
let data567 = data564.startColumn;
const _errs1360 = errors;
if(!(((typeof data567 == "number") && (!(data567 % 1) && !isNaN(data567))) && (isFinite(data567)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid398 = _errs1360 === errors;
}
else {
var valid398 = true;
}
if(valid398){
if(data564.endLine !== undefined){
let data568 = data564.endLine;
const _errs1362 = errors;
if(!(((typeof data568 == "number") && (!(data568 % 1) && !isNaN(data568))) && (isFinite(data568)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid398 = _errs1362 === errors;
}
else {
var valid398 = true;
}
if(valid398){
if(data564.endColumn !== undefined){
let data569 = data564.endColumn;
const _errs1364 = errors;
if(!(((typeof data569 == "number") && (!(data569 % 1) && !isNaN(data569))) && (isFinite(data569)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid398 = _errs1364 === errors;
}
else {
var valid398 = true;
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
var valid390 = _errs1353 === errors;
}
else {
var valid390 = true;
}
if(valid390){
if(data556.name !== undefined){
let data570 = data556.name;
const _errs1366 = errors;
const _errs1367 = errors;
if((typeof data570 != "object") && (typeof data570 !== "string")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema25.type}}];
return false;
}
if(errors === _errs1367){
if(Array.isArray(data570)){
var valid400 = true;
const len65 = data570.length;
for(let i65=0; i65<len65; i65++){
let data571 = data570[i65];
const _errs1369 = errors;
if((typeof data571 !== "string") && (!(data571 && typeof data571 == "object" && !Array.isArray(data571)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/name/" + i65,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema25.items.type}}];
return false;
}
if(errors === _errs1369){
if(data571 && typeof data571 == "object" && !Array.isArray(data571)){
let missing146;
if((data571.hole === undefined) && (missing146 = "hole")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/name/" + i65,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing146}}];
return false;
}
else {
if(data571.hole !== undefined){
const _errs1371 = errors;
if(typeof data571.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/name/" + i65+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid401 = _errs1371 === errors;
}
else {
var valid401 = true;
}
if(valid401){
if(data571.width !== undefined){
let data573 = data571.width;
const _errs1373 = errors;
if(!(((typeof data573 == "number") && (!(data573 % 1) && !isNaN(data573))) && (isFinite(data573)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/name/" + i65+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid401 = _errs1373 === errors;
}
else {
var valid401 = true;
}
}
}
}
}
var valid400 = _errs1369 === errors;
if(!valid400){
break;
}
}
}
if(errors === _errs1367){
if(data570 && typeof data570 == "object" && !Array.isArray(data570)){
let missing147;
if((data570.unread === undefined) && (missing147 = "unread")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing147}}];
return false;
}
else {
if(data570.unread !== undefined){
const _errs1375 = errors;
if(typeof data570.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid402 = _errs1375 === errors;
}
else {
var valid402 = true;
}
if(valid402){
if(data570.detail !== undefined){
const _errs1377 = errors;
if(typeof data570.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid402 = _errs1377 === errors;
}
else {
var valid402 = true;
}
}
}
}
}
}
var valid390 = _errs1366 === errors;
}
else {
var valid390 = true;
}
if(valid390){
if(data556.role !== undefined){
let data576 = data556.role;
const _errs1379 = errors;
const _errs1380 = errors;
if((typeof data576 !== "string") && (!(data576 && typeof data576 == "object" && !Array.isArray(data576)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/role",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema69.type}}];
return false;
}
if(errors === _errs1380){
if(data576 && typeof data576 == "object" && !Array.isArray(data576)){
let missing148;
if((data576.unread === undefined) && (missing148 = "unread")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/role",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing148}}];
return false;
}
else {
if(data576.unread !== undefined){
const _errs1382 = errors;
if(typeof data576.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/role/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid404 = _errs1382 === errors;
}
else {
var valid404 = true;
}
if(valid404){
if(data576.detail !== undefined){
const _errs1384 = errors;
if(typeof data576.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/role/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid404 = _errs1384 === errors;
}
else {
var valid404 = true;
}
}
}
}
}
var valid390 = _errs1379 === errors;
}
else {
var valid390 = true;
}
if(valid390){
if(data556.value !== undefined){
let data579 = data556.value;
const _errs1386 = errors;
if((!(data579 && typeof data579 == "object" && !Array.isArray(data579))) && (data579 !== null)){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value",schemaPath:"#/properties/declarations/items/properties/value/type",keyword:"type",params:{type: schema11.properties.declarations.items.properties.value.type}}];
return false;
}
const _errs1388 = errors;
let valid405 = true;
const _errs1389 = errors;
if(data579 && typeof data579 == "object" && !Array.isArray(data579)){
let missing149;
if((data579.unread === undefined) && (missing149 = "unread")){
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
var _valid14 = _errs1389 === errors;
errors = _errs1388;
if(vErrors !== null){
if(_errs1388){
vErrors.length = _errs1388;
}
else {
vErrors = null;
}
}
let ifClause13;
if(_valid14){
const _errs1390 = errors;
if(data579 && typeof data579 == "object" && !Array.isArray(data579)){
if(data579.unread !== undefined){
const _errs1391 = errors;
if(typeof data579.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/unread",schemaPath:"#/properties/declarations/items/properties/value/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid406 = _errs1391 === errors;
}
else {
var valid406 = true;
}
if(valid406){
if(data579.detail !== undefined){
const _errs1393 = errors;
if(typeof data579.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/detail",schemaPath:"#/properties/declarations/items/properties/value/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid406 = _errs1393 === errors;
}
else {
var valid406 = true;
}
}
}
var _valid14 = _errs1390 === errors;
valid405 = _valid14;
ifClause13 = "then";
}
else {
const _errs1395 = errors;
if(data579 && typeof data579 == "object" && !Array.isArray(data579)){
let missing150;
if((data579.origin === undefined) && (missing150 = "origin")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value",schemaPath:"#/properties/declarations/items/properties/value/else/required",keyword:"required",params:{missingProperty: missing150}}];
return false;
}
else {
if(data579.origin !== undefined){
const _errs1396 = errors;
if(typeof data579.origin !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/origin",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid407 = _errs1396 === errors;
}
else {
var valid407 = true;
}
if(valid407){
if(data579.words !== undefined){
const _errs1399 = errors;
if(typeof data579.words !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/words",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid407 = _errs1399 === errors;
}
else {
var valid407 = true;
}
if(valid407){
if(data579.keys !== undefined){
let data584 = data579.keys;
const _errs1402 = errors;
if(errors === _errs1402){
if(Array.isArray(data584)){
var valid410 = true;
const len66 = data584.length;
for(let i66=0; i66<len66; i66++){
const _errs1404 = errors;
if(typeof data584[i66] !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/keys/" + i66,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid410 = _errs1404 === errors;
if(!valid410){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/keys",schemaPath:"#/properties/declarations/items/properties/value/else/properties/keys/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid407 = _errs1402 === errors;
}
else {
var valid407 = true;
}
if(valid407){
if(data579.from !== undefined){
const _errs1407 = errors;
if(typeof data579.from !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/from",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid407 = _errs1407 === errors;
}
else {
var valid407 = true;
}
if(valid407){
if(data579.at !== undefined){
let data587 = data579.at;
const _errs1410 = errors;
const _errs1411 = errors;
if(errors === _errs1411){
if(data587 && typeof data587 == "object" && !Array.isArray(data587)){
let missing151;
if((((((data587.file === undefined) && (missing151 = "file")) || ((data587.startLine === undefined) && (missing151 = "startLine"))) || ((data587.startColumn === undefined) && (missing151 = "startColumn"))) || ((data587.endLine === undefined) && (missing151 = "endLine"))) || ((data587.endColumn === undefined) && (missing151 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing151}}];
return false;
}
else {
if(data587.file !== undefined){
const _errs1413 = errors;
if(typeof data587.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid414 = _errs1413 === errors;
}
else {
var valid414 = true;
}
if(valid414){
if(data587.startLine !== undefined){
let data589 = data587.startLine;
const _errs1415 = errors;
if(!(((typeof data589 == "number") && (!(data589 % 1) && !isNaN(data589))) && (isFinite(data589)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid414 = _errs1415 === errors;
}
else {
var valid414 = true;
}
if(valid414){
if(data587.startColumn !== undefined){
let data590 = data587.startColumn;
const _errs1417 = errors;
if(!(((typeof data590 == "number") && (!(data590 % 1) && !isNaN(data590))) && (isFinite(data590)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid414 = _errs1417 === errors;
}
else {
var valid414 = true;
}
if(valid414){
if(data587.endLine !== undefined){
let data591 = data587.endLine;
const _errs1419 = errors;
if(!(((typeof data591 == "number") && (!(data591 % 1) && !isNaN(data591))) && (isFinite(data591)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid414 = _errs1419 === errors;
}
else {
var valid414 = true;
}
if(valid414){
if(data587.endColumn !== undefined){
let data592 = data587.endColumn;
const _errs1421 = errors;
if(!(((typeof data592 == "number") && (!(data592 % 1) && !isNaN(data592))) && (isFinite(data592)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/value/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid414 = _errs1421 === errors;
}
else {
var valid414 = true;
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
var valid407 = _errs1410 === errors;
}
else {
var valid407 = true;
}
}
}
}
}
}
}
var _valid14 = _errs1395 === errors;
valid405 = _valid14;
ifClause13 = "else";
}
if(!valid405){
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
var valid390 = _errs1386 === errors;
}
else {
var valid390 = true;
}
if(valid390){
if(data556.sensitive !== undefined){
let data593 = data556.sensitive;
const _errs1423 = errors;
const _errs1424 = errors;
if((typeof data593 !== "boolean") && (!(data593 && typeof data593 == "object" && !Array.isArray(data593)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/sensitive",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema61.type}}];
return false;
}
if(errors === _errs1424){
if(data593 && typeof data593 == "object" && !Array.isArray(data593)){
let missing152;
if((data593.unread === undefined) && (missing152 = "unread")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/sensitive",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing152}}];
return false;
}
else {
if(data593.unread !== undefined){
const _errs1426 = errors;
if(typeof data593.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/sensitive/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid416 = _errs1426 === errors;
}
else {
var valid416 = true;
}
if(valid416){
if(data593.detail !== undefined){
const _errs1428 = errors;
if(typeof data593.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/sensitive/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid416 = _errs1428 === errors;
}
else {
var valid416 = true;
}
}
}
}
}
var valid390 = _errs1423 === errors;
}
else {
var valid390 = true;
}
if(valid390){
if(data556.exported !== undefined){
let data596 = data556.exported;
const _errs1430 = errors;
const _errs1431 = errors;
if((typeof data596 !== "boolean") && (!(data596 && typeof data596 == "object" && !Array.isArray(data596)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/exported",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema61.type}}];
return false;
}
if(errors === _errs1431){
if(data596 && typeof data596 == "object" && !Array.isArray(data596)){
let missing153;
if((data596.unread === undefined) && (missing153 = "unread")){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/exported",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing153}}];
return false;
}
else {
if(data596.unread !== undefined){
const _errs1433 = errors;
if(typeof data596.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/exported/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid418 = _errs1433 === errors;
}
else {
var valid418 = true;
}
if(valid418){
if(data596.detail !== undefined){
const _errs1435 = errors;
if(typeof data596.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/exported/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid418 = _errs1435 === errors;
}
else {
var valid418 = true;
}
}
}
}
}
var valid390 = _errs1430 === errors;
}
else {
var valid390 = true;
}
if(valid390){
if(data556.inState !== undefined){
let data599 = data556.inState;
const _errs1437 = errors;
if((!(data599 && typeof data599 == "object" && !Array.isArray(data599))) && (data599 !== null)){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState",schemaPath:"#/properties/declarations/items/properties/inState/type",keyword:"type",params:{type: schema11.properties.declarations.items.properties.inState.type}}];
return false;
}
const _errs1439 = errors;
let valid419 = true;
const _errs1440 = errors;
if(data599 && typeof data599 == "object" && !Array.isArray(data599)){
let missing154;
if((data599.unread === undefined) && (missing154 = "unread")){
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
var _valid15 = _errs1440 === errors;
errors = _errs1439;
if(vErrors !== null){
if(_errs1439){
vErrors.length = _errs1439;
}
else {
vErrors = null;
}
}
let ifClause14;
if(_valid15){
const _errs1441 = errors;
if(data599 && typeof data599 == "object" && !Array.isArray(data599)){
if(data599.unread !== undefined){
const _errs1442 = errors;
if(typeof data599.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/unread",schemaPath:"#/properties/declarations/items/properties/inState/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid420 = _errs1442 === errors;
}
else {
var valid420 = true;
}
if(valid420){
if(data599.detail !== undefined){
const _errs1444 = errors;
if(typeof data599.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/detail",schemaPath:"#/properties/declarations/items/properties/inState/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid420 = _errs1444 === errors;
}
else {
var valid420 = true;
}
}
}
var _valid15 = _errs1441 === errors;
valid419 = _valid15;
ifClause14 = "then";
}
else {
const _errs1446 = errors;
if(data599 && typeof data599 == "object" && !Array.isArray(data599)){
let missing155;
if(((data599.backend === undefined) && (missing155 = "backend")) || ((data599.by === undefined) && (missing155 = "by"))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState",schemaPath:"#/properties/declarations/items/properties/inState/else/required",keyword:"required",params:{missingProperty: missing155}}];
return false;
}
else {
if(data599.backend !== undefined){
const _errs1447 = errors;
if(typeof data599.backend !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/backend",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid421 = _errs1447 === errors;
}
else {
var valid421 = true;
}
if(valid421){
if(data599.by !== undefined){
const _errs1450 = errors;
if(typeof data599.by !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/by",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid421 = _errs1450 === errors;
}
else {
var valid421 = true;
}
if(valid421){
if(data599.at !== undefined){
let data604 = data599.at;
const _errs1453 = errors;
const _errs1454 = errors;
if(errors === _errs1454){
if(data604 && typeof data604 == "object" && !Array.isArray(data604)){
let missing156;
if((((((data604.file === undefined) && (missing156 = "file")) || ((data604.startLine === undefined) && (missing156 = "startLine"))) || ((data604.startColumn === undefined) && (missing156 = "startColumn"))) || ((data604.endLine === undefined) && (missing156 = "endLine"))) || ((data604.endColumn === undefined) && (missing156 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing156}}];
return false;
}
else {
if(data604.file !== undefined){
const _errs1456 = errors;
if(typeof data604.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid425 = _errs1456 === errors;
}
else {
var valid425 = true;
}
if(valid425){
if(data604.startLine !== undefined){
let data606 = data604.startLine;
const _errs1458 = errors;
if(!(((typeof data606 == "number") && (!(data606 % 1) && !isNaN(data606))) && (isFinite(data606)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid425 = _errs1458 === errors;
}
else {
var valid425 = true;
}
if(valid425){
if(data604.startColumn !== undefined){
let data607 = data604.startColumn;
const _errs1460 = errors;
if(!(((typeof data607 == "number") && (!(data607 % 1) && !isNaN(data607))) && (isFinite(data607)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid425 = _errs1460 === errors;
}
else {
var valid425 = true;
}
if(valid425){
if(data604.endLine !== undefined){
let data608 = data604.endLine;
const _errs1462 = errors;
if(!(((typeof data608 == "number") && (!(data608 % 1) && !isNaN(data608))) && (isFinite(data608)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid425 = _errs1462 === errors;
}
else {
var valid425 = true;
}
if(valid425){
if(data604.endColumn !== undefined){
let data609 = data604.endColumn;
const _errs1464 = errors;
if(!(((typeof data609 == "number") && (!(data609 % 1) && !isNaN(data609))) && (isFinite(data609)))){
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid425 = _errs1464 === errors;
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
validate10.errors = [{instancePath:instancePath+"/declarations/" + i63+"/inState/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid421 = _errs1453 === errors;
}
else {
var valid421 = true;
}
}
}
}
}
var _valid15 = _errs1446 === errors;
valid419 = _valid15;
ifClause14 = "else";
}
if(!valid419){
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
var valid390 = _errs1437 === errors;
}
else {
var valid390 = true;
}
}
}
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
var valid389 = _errs1333 === errors;
if(!valid389){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/declarations",schemaPath:"#/properties/declarations/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1331 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.principals !== undefined){
let data610 = data.principals;
const _errs1466 = errors;
if(errors === _errs1466){
if(Array.isArray(data610)){
var valid426 = true;
const len67 = data610.length;
for(let i67=0; i67<len67; i67++){
let data611 = data610[i67];
const _errs1468 = errors;
if(errors === _errs1468){
if(data611 && typeof data611 == "object" && !Array.isArray(data611)){
let missing157;
if((data611.arn === undefined) && (missing157 = "arn")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67,schemaPath:"#/properties/principals/items/required",keyword:"required",params:{missingProperty: missing157}}];
return false;
}
else {
if(data611.arn !== undefined){
let data612 = data611.arn;
const _errs1470 = errors;
const _errs1471 = errors;
if((typeof data612 !== "string") && (!(Array.isArray(data612)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema20.type}}];
return false;
}
if(errors === _errs1471){
if(Array.isArray(data612)){
var valid429 = true;
const len68 = data612.length;
for(let i68=0; i68<len68; i68++){
let data613 = data612[i68];
const _errs1473 = errors;
if((typeof data613 !== "string") && (!(data613 && typeof data613 == "object" && !Array.isArray(data613)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/arn/" + i68,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema20.items.type}}];
return false;
}
if(errors === _errs1473){
if(data613 && typeof data613 == "object" && !Array.isArray(data613)){
let missing158;
if((data613.hole === undefined) && (missing158 = "hole")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/arn/" + i68,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing158}}];
return false;
}
else {
if(data613.hole !== undefined){
const _errs1475 = errors;
if(typeof data613.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/arn/" + i68+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid430 = _errs1475 === errors;
}
else {
var valid430 = true;
}
if(valid430){
if(data613.width !== undefined){
let data615 = data613.width;
const _errs1477 = errors;
if(!(((typeof data615 == "number") && (!(data615 % 1) && !isNaN(data615))) && (isFinite(data615)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/arn/" + i68+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid430 = _errs1477 === errors;
}
else {
var valid430 = true;
}
}
}
}
}
var valid429 = _errs1473 === errors;
if(!valid429){
break;
}
}
}
}
var valid427 = _errs1470 === errors;
}
else {
var valid427 = true;
}
if(valid427){
if(data611.scope !== undefined){
const _errs1479 = errors;
if(typeof data611.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid427 = _errs1479 === errors;
}
else {
var valid427 = true;
}
if(valid427){
if(data611.address !== undefined){
const _errs1482 = errors;
if(typeof data611.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid427 = _errs1482 === errors;
}
else {
var valid427 = true;
}
if(valid427){
if(data611.construct !== undefined){
const _errs1485 = errors;
if(typeof data611.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid427 = _errs1485 === errors;
}
else {
var valid427 = true;
}
if(valid427){
if(data611.at !== undefined){
let data619 = data611.at;
const _errs1488 = errors;
const _errs1489 = errors;
if(errors === _errs1489){
if(data619 && typeof data619 == "object" && !Array.isArray(data619)){
let missing159;
if((((((data619.file === undefined) && (missing159 = "file")) || ((data619.startLine === undefined) && (missing159 = "startLine"))) || ((data619.startColumn === undefined) && (missing159 = "startColumn"))) || ((data619.endLine === undefined) && (missing159 = "endLine"))) || ((data619.endColumn === undefined) && (missing159 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing159}}];
return false;
}
else {
if(data619.file !== undefined){
const _errs1491 = errors;
if(typeof data619.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid435 = _errs1491 === errors;
}
else {
var valid435 = true;
}
if(valid435){
if(data619.startLine !== undefined){
let data621 = data619.startLine;
const _errs1493 = errors;
if(!(((typeof data621 == "number") && (!(data621 % 1) && !isNaN(data621))) && (isFinite(data621)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid435 = _errs1493 === errors;
}
else {
var valid435 = true;
}
if(valid435){
if(data619.startColumn !== undefined){
let data622 = data619.startColumn;
const _errs1495 = errors;
if(!(((typeof data622 == "number") && (!(data622 % 1) && !isNaN(data622))) && (isFinite(data622)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid435 = _errs1495 === errors;
}
else {
var valid435 = true;
}
if(valid435){
if(data619.endLine !== undefined){
let data623 = data619.endLine;
const _errs1497 = errors;
if(!(((typeof data623 == "number") && (!(data623 % 1) && !isNaN(data623))) && (isFinite(data623)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid435 = _errs1497 === errors;
}
else {
var valid435 = true;
}
if(valid435){
if(data619.endColumn !== undefined){
let data624 = data619.endColumn;
const _errs1499 = errors;
if(!(((typeof data624 == "number") && (!(data624 % 1) && !isNaN(data624))) && (isFinite(data624)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid435 = _errs1499 === errors;
}
else {
var valid435 = true;
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
var valid427 = _errs1488 === errors;
}
else {
var valid427 = true;
}
if(valid427){
if(data611.name !== undefined){
let data625 = data611.name;
const _errs1501 = errors;
const _errs1502 = errors;
if((typeof data625 != "object") && (typeof data625 !== "string")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema25.type}}];
return false;
}
if(errors === _errs1502){
if(Array.isArray(data625)){
var valid437 = true;
const len69 = data625.length;
for(let i69=0; i69<len69; i69++){
let data626 = data625[i69];
const _errs1504 = errors;
if((typeof data626 !== "string") && (!(data626 && typeof data626 == "object" && !Array.isArray(data626)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/name/" + i69,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema25.items.type}}];
return false;
}
if(errors === _errs1504){
if(data626 && typeof data626 == "object" && !Array.isArray(data626)){
let missing160;
if((data626.hole === undefined) && (missing160 = "hole")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/name/" + i69,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing160}}];
return false;
}
else {
if(data626.hole !== undefined){
const _errs1506 = errors;
if(typeof data626.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/name/" + i69+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid438 = _errs1506 === errors;
}
else {
var valid438 = true;
}
if(valid438){
if(data626.width !== undefined){
let data628 = data626.width;
const _errs1508 = errors;
if(!(((typeof data628 == "number") && (!(data628 % 1) && !isNaN(data628))) && (isFinite(data628)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/name/" + i69+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid438 = _errs1508 === errors;
}
else {
var valid438 = true;
}
}
}
}
}
var valid437 = _errs1504 === errors;
if(!valid437){
break;
}
}
}
if(errors === _errs1502){
if(data625 && typeof data625 == "object" && !Array.isArray(data625)){
let missing161;
if((data625.unread === undefined) && (missing161 = "unread")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing161}}];
return false;
}
else {
if(data625.unread !== undefined){
const _errs1510 = errors;
if(typeof data625.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid439 = _errs1510 === errors;
}
else {
var valid439 = true;
}
if(valid439){
if(data625.detail !== undefined){
const _errs1512 = errors;
if(typeof data625.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid439 = _errs1512 === errors;
}
else {
var valid439 = true;
}
}
}
}
}
}
var valid427 = _errs1501 === errors;
}
else {
var valid427 = true;
}
if(valid427){
if(data611.type !== undefined){
let data631 = data611.type;
const _errs1514 = errors;
const _errs1515 = errors;
if((typeof data631 !== "string") && (!(data631 && typeof data631 == "object" && !Array.isArray(data631)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/type",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema69.type}}];
return false;
}
if(errors === _errs1515){
if(data631 && typeof data631 == "object" && !Array.isArray(data631)){
let missing162;
if((data631.unread === undefined) && (missing162 = "unread")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/type",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing162}}];
return false;
}
else {
if(data631.unread !== undefined){
const _errs1517 = errors;
if(typeof data631.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/type/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid441 = _errs1517 === errors;
}
else {
var valid441 = true;
}
if(valid441){
if(data631.detail !== undefined){
const _errs1519 = errors;
if(typeof data631.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/type/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid441 = _errs1519 === errors;
}
else {
var valid441 = true;
}
}
}
}
}
var valid427 = _errs1514 === errors;
}
else {
var valid427 = true;
}
if(valid427){
if(data611.path !== undefined){
let data634 = data611.path;
const _errs1521 = errors;
const _errs1522 = errors;
if((typeof data634 != "object") && (typeof data634 !== "string")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/path",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema25.type}}];
return false;
}
if(errors === _errs1522){
if(Array.isArray(data634)){
var valid443 = true;
const len70 = data634.length;
for(let i70=0; i70<len70; i70++){
let data635 = data634[i70];
const _errs1524 = errors;
if((typeof data635 !== "string") && (!(data635 && typeof data635 == "object" && !Array.isArray(data635)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/path/" + i70,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema25.items.type}}];
return false;
}
if(errors === _errs1524){
if(data635 && typeof data635 == "object" && !Array.isArray(data635)){
let missing163;
if((data635.hole === undefined) && (missing163 = "hole")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/path/" + i70,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing163}}];
return false;
}
else {
if(data635.hole !== undefined){
const _errs1526 = errors;
if(typeof data635.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/path/" + i70+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid444 = _errs1526 === errors;
}
else {
var valid444 = true;
}
if(valid444){
if(data635.width !== undefined){
let data637 = data635.width;
const _errs1528 = errors;
if(!(((typeof data637 == "number") && (!(data637 % 1) && !isNaN(data637))) && (isFinite(data637)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/path/" + i70+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid444 = _errs1528 === errors;
}
else {
var valid444 = true;
}
}
}
}
}
var valid443 = _errs1524 === errors;
if(!valid443){
break;
}
}
}
if(errors === _errs1522){
if(data634 && typeof data634 == "object" && !Array.isArray(data634)){
let missing164;
if((data634.unread === undefined) && (missing164 = "unread")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/path",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing164}}];
return false;
}
else {
if(data634.unread !== undefined){
const _errs1530 = errors;
if(typeof data634.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/path/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid445 = _errs1530 === errors;
}
else {
var valid445 = true;
}
if(valid445){
if(data634.detail !== undefined){
const _errs1532 = errors;
if(typeof data634.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/path/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid445 = _errs1532 === errors;
}
else {
var valid445 = true;
}
}
}
}
}
}
var valid427 = _errs1521 === errors;
}
else {
var valid427 = true;
}
if(valid427){
if(data611.tags !== undefined){
let data640 = data611.tags;
const _errs1534 = errors;
if(!(data640 && typeof data640 == "object" && !Array.isArray(data640))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/tags",schemaPath:"#/$defs/tags/type",keyword:"type",params:{type: schema27.type}}];
return false;
}
const _errs1537 = errors;
let valid447 = true;
const _errs1538 = errors;
if(data640 && typeof data640 == "object" && !Array.isArray(data640)){
let missing165;
if((data640.unread === undefined) && (missing165 = "unread")){
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
var _valid16 = _errs1538 === errors;
errors = _errs1537;
if(vErrors !== null){
if(_errs1537){
vErrors.length = _errs1537;
}
else {
vErrors = null;
}
}
let ifClause15;
if(_valid16){
const _errs1539 = errors;
if(data640 && typeof data640 == "object" && !Array.isArray(data640)){
if(data640.unread !== undefined){
const _errs1540 = errors;
if(typeof data640.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/tags/unread",schemaPath:"#/$defs/tags/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid448 = _errs1540 === errors;
}
else {
var valid448 = true;
}
if(valid448){
if(data640.detail !== undefined){
const _errs1542 = errors;
if(typeof data640.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/tags/detail",schemaPath:"#/$defs/tags/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid448 = _errs1542 === errors;
}
else {
var valid448 = true;
}
}
}
var _valid16 = _errs1539 === errors;
valid447 = _valid16;
ifClause15 = "then";
}
else {
const _errs1544 = errors;
if(data640 && typeof data640 == "object" && !Array.isArray(data640)){
for(const key4 in data640){
let data643 = data640[key4];
const _errs1546 = errors;
if((typeof data643 !== "string") && (!(Array.isArray(data643)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/tags/else/additionalProperties/type",keyword:"type",params:{type: schema27.else.additionalProperties.type}}];
return false;
}
if(errors === _errs1546){
if(Array.isArray(data643)){
var valid450 = true;
const len71 = data643.length;
for(let i71=0; i71<len71; i71++){
let data644 = data643[i71];
const _errs1548 = errors;
if((typeof data644 !== "string") && (!(data644 && typeof data644 == "object" && !Array.isArray(data644)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i71,schemaPath:"#/$defs/tags/else/additionalProperties/items/type",keyword:"type",params:{type: schema27.else.additionalProperties.items.type}}];
return false;
}
if(errors === _errs1548){
if(data644 && typeof data644 == "object" && !Array.isArray(data644)){
let missing166;
if((data644.hole === undefined) && (missing166 = "hole")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i71,schemaPath:"#/$defs/tags/else/additionalProperties/items/required",keyword:"required",params:{missingProperty: missing166}}];
return false;
}
else {
if(data644.hole !== undefined){
const _errs1550 = errors;
if(typeof data644.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i71+"/hole",schemaPath:"#/$defs/tags/else/additionalProperties/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid451 = _errs1550 === errors;
}
else {
var valid451 = true;
}
if(valid451){
if(data644.width !== undefined){
let data646 = data644.width;
const _errs1552 = errors;
if(!(((typeof data646 == "number") && (!(data646 % 1) && !isNaN(data646))) && (isFinite(data646)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i71+"/width",schemaPath:"#/$defs/tags/else/additionalProperties/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid451 = _errs1552 === errors;
}
else {
var valid451 = true;
}
}
}
}
}
var valid450 = _errs1548 === errors;
if(!valid450){
break;
}
}
}
}
var valid449 = _errs1546 === errors;
if(!valid449){
break;
}
}
}
var _valid16 = _errs1544 === errors;
valid447 = _valid16;
ifClause15 = "else";
}
if(!valid447){
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
var valid427 = _errs1534 === errors;
}
else {
var valid427 = true;
}
if(valid427){
if(data611.trust !== undefined){
let data647 = data611.trust;
const _errs1554 = errors;
const _errs1555 = errors;
if((!(data647 && typeof data647 == "object" && !Array.isArray(data647))) && (data647 !== null)){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/trust",schemaPath:"#/$defs/policy/type",keyword:"type",params:{type: schema52.type}}];
return false;
}
if(errors === _errs1555){
if(data647 && typeof data647 == "object" && !Array.isArray(data647)){
if(data647.Statement !== undefined){
let data648 = data647.Statement;
const _errs1557 = errors;
if(!data648 || typeof data648 != "object"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/trust/Statement",schemaPath:"#/$defs/policy/properties/Statement/type",keyword:"type",params:{type: schema52.properties.Statement.type}}];
return false;
}
if(errors === _errs1557){
if(Array.isArray(data648)){
var valid454 = true;
const len72 = data648.length;
for(let i72=0; i72<len72; i72++){
let data649 = data648[i72];
const _errs1559 = errors;
if(!(data649 && typeof data649 == "object" && !Array.isArray(data649))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/trust/Statement/" + i72,schemaPath:"#/$defs/policy/properties/Statement/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid454 = _errs1559 === errors;
if(!valid454){
break;
}
}
}
}
}
}
}
var valid427 = _errs1554 === errors;
}
else {
var valid427 = true;
}
if(valid427){
if(data611.policies !== undefined){
let data650 = data611.policies;
const _errs1561 = errors;
if(!data650 || typeof data650 != "object"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies",schemaPath:"#/properties/principals/items/properties/policies/type",keyword:"type",params:{type: schema11.properties.principals.items.properties.policies.type}}];
return false;
}
if(errors === _errs1561){
if(Array.isArray(data650)){
var valid455 = true;
const len73 = data650.length;
for(let i73=0; i73<len73; i73++){
let data651 = data650[i73];
const _errs1563 = errors;
if(errors === _errs1563){
if(data651 && typeof data651 == "object" && !Array.isArray(data651)){
let missing167;
if((data651.policy === undefined) && (missing167 = "policy")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73,schemaPath:"#/properties/principals/items/properties/policies/items/required",keyword:"required",params:{missingProperty: missing167}}];
return false;
}
else {
if(data651.policy !== undefined){
let data652 = data651.policy;
const _errs1565 = errors;
const _errs1566 = errors;
if((typeof data652 !== "string") && (!(Array.isArray(data652)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/policy",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema20.type}}];
return false;
}
if(errors === _errs1566){
if(Array.isArray(data652)){
var valid458 = true;
const len74 = data652.length;
for(let i74=0; i74<len74; i74++){
let data653 = data652[i74];
const _errs1568 = errors;
if((typeof data653 !== "string") && (!(data653 && typeof data653 == "object" && !Array.isArray(data653)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/policy/" + i74,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema20.items.type}}];
return false;
}
if(errors === _errs1568){
if(data653 && typeof data653 == "object" && !Array.isArray(data653)){
let missing168;
if((data653.hole === undefined) && (missing168 = "hole")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/policy/" + i74,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing168}}];
return false;
}
else {
if(data653.hole !== undefined){
const _errs1570 = errors;
if(typeof data653.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/policy/" + i74+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid459 = _errs1570 === errors;
}
else {
var valid459 = true;
}
if(valid459){
if(data653.width !== undefined){
let data655 = data653.width;
const _errs1572 = errors;
if(!(((typeof data655 == "number") && (!(data655 % 1) && !isNaN(data655))) && (isFinite(data655)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/policy/" + i74+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid459 = _errs1572 === errors;
}
else {
var valid459 = true;
}
}
}
}
}
var valid458 = _errs1568 === errors;
if(!valid458){
break;
}
}
}
}
var valid456 = _errs1565 === errors;
}
else {
var valid456 = true;
}
if(valid456){
if(data651.address !== undefined){
const _errs1574 = errors;
if(typeof data651.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid456 = _errs1574 === errors;
}
else {
var valid456 = true;
}
if(valid456){
if(data651.at !== undefined){
let data657 = data651.at;
const _errs1577 = errors;
const _errs1578 = errors;
if(errors === _errs1578){
if(data657 && typeof data657 == "object" && !Array.isArray(data657)){
let missing169;
if((((((data657.file === undefined) && (missing169 = "file")) || ((data657.startLine === undefined) && (missing169 = "startLine"))) || ((data657.startColumn === undefined) && (missing169 = "startColumn"))) || ((data657.endLine === undefined) && (missing169 = "endLine"))) || ((data657.endColumn === undefined) && (missing169 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing169}}];
return false;
}
else {
if(data657.file !== undefined){
const _errs1580 = errors;
if(typeof data657.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid462 = _errs1580 === errors;
}
else {
var valid462 = true;
}
if(valid462){
if(data657.startLine !== undefined){
let data659 = data657.startLine;
const _errs1582 = errors;
if(!(((typeof data659 == "number") && (!(data659 % 1) && !isNaN(data659))) && (isFinite(data659)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid462 = _errs1582 === errors;
}
else {
var valid462 = true;
}
if(valid462){
if(data657.startColumn !== undefined){
let data660 = data657.startColumn;
const _errs1584 = errors;
if(!(((typeof data660 == "number") && (!(data660 % 1) && !isNaN(data660))) && (isFinite(data660)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid462 = _errs1584 === errors;
}
else {
var valid462 = true;
}
if(valid462){
if(data657.endLine !== undefined){
let data661 = data657.endLine;
const _errs1586 = errors;
if(!(((typeof data661 == "number") && (!(data661 % 1) && !isNaN(data661))) && (isFinite(data661)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid462 = _errs1586 === errors;
}
else {
var valid462 = true;
}
if(valid462){
if(data657.endColumn !== undefined){
let data662 = data657.endColumn;
const _errs1588 = errors;
if(!(((typeof data662 == "number") && (!(data662 % 1) && !isNaN(data662))) && (isFinite(data662)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/" + i73+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid462 = _errs1588 === errors;
}
else {
var valid462 = true;
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
var valid456 = _errs1577 === errors;
}
else {
var valid456 = true;
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
var valid455 = _errs1563 === errors;
if(!valid455){
break;
}
}
}
if(errors === _errs1561){
if(data650 && typeof data650 == "object" && !Array.isArray(data650)){
let missing170;
if((data650.unread === undefined) && (missing170 = "unread")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies",schemaPath:"#/properties/principals/items/properties/policies/required",keyword:"required",params:{missingProperty: missing170}}];
return false;
}
else {
if(data650.unread !== undefined){
const _errs1590 = errors;
if(typeof data650.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/unread",schemaPath:"#/properties/principals/items/properties/policies/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid463 = _errs1590 === errors;
}
else {
var valid463 = true;
}
if(valid463){
if(data650.detail !== undefined){
const _errs1592 = errors;
if(typeof data650.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/policies/detail",schemaPath:"#/properties/principals/items/properties/policies/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid463 = _errs1592 === errors;
}
else {
var valid463 = true;
}
}
}
}
}
}
var valid427 = _errs1561 === errors;
}
else {
var valid427 = true;
}
if(valid427){
if(data611.groups !== undefined){
let data665 = data611.groups;
const _errs1594 = errors;
if(!data665 || typeof data665 != "object"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups",schemaPath:"#/properties/principals/items/properties/groups/type",keyword:"type",params:{type: schema11.properties.principals.items.properties.groups.type}}];
return false;
}
if(errors === _errs1594){
if(Array.isArray(data665)){
var valid464 = true;
const len75 = data665.length;
for(let i75=0; i75<len75; i75++){
let data666 = data665[i75];
const _errs1596 = errors;
if(errors === _errs1596){
if(data666 && typeof data666 == "object" && !Array.isArray(data666)){
let missing171;
if((data666.group === undefined) && (missing171 = "group")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75,schemaPath:"#/properties/principals/items/properties/groups/items/required",keyword:"required",params:{missingProperty: missing171}}];
return false;
}
else {
if(data666.group !== undefined){
let data667 = data666.group;
const _errs1598 = errors;
const _errs1599 = errors;
if((typeof data667 !== "string") && (!(Array.isArray(data667)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/group",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema20.type}}];
return false;
}
if(errors === _errs1599){
if(Array.isArray(data667)){
var valid467 = true;
const len76 = data667.length;
for(let i76=0; i76<len76; i76++){
let data668 = data667[i76];
const _errs1601 = errors;
if((typeof data668 !== "string") && (!(data668 && typeof data668 == "object" && !Array.isArray(data668)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/group/" + i76,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema20.items.type}}];
return false;
}
if(errors === _errs1601){
if(data668 && typeof data668 == "object" && !Array.isArray(data668)){
let missing172;
if((data668.hole === undefined) && (missing172 = "hole")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/group/" + i76,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing172}}];
return false;
}
else {
if(data668.hole !== undefined){
const _errs1603 = errors;
if(typeof data668.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/group/" + i76+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid468 = _errs1603 === errors;
}
else {
var valid468 = true;
}
if(valid468){
if(data668.width !== undefined){
let data670 = data668.width;
const _errs1605 = errors;
if(!(((typeof data670 == "number") && (!(data670 % 1) && !isNaN(data670))) && (isFinite(data670)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/group/" + i76+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid468 = _errs1605 === errors;
}
else {
var valid468 = true;
}
}
}
}
}
var valid467 = _errs1601 === errors;
if(!valid467){
break;
}
}
}
}
var valid465 = _errs1598 === errors;
}
else {
var valid465 = true;
}
if(valid465){
if(data666.address !== undefined){
const _errs1607 = errors;
if(typeof data666.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid465 = _errs1607 === errors;
}
else {
var valid465 = true;
}
if(valid465){
if(data666.at !== undefined){
let data672 = data666.at;
const _errs1610 = errors;
const _errs1611 = errors;
if(errors === _errs1611){
if(data672 && typeof data672 == "object" && !Array.isArray(data672)){
let missing173;
if((((((data672.file === undefined) && (missing173 = "file")) || ((data672.startLine === undefined) && (missing173 = "startLine"))) || ((data672.startColumn === undefined) && (missing173 = "startColumn"))) || ((data672.endLine === undefined) && (missing173 = "endLine"))) || ((data672.endColumn === undefined) && (missing173 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing173}}];
return false;
}
else {
if(data672.file !== undefined){
const _errs1613 = errors;
if(typeof data672.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid471 = _errs1613 === errors;
}
else {
var valid471 = true;
}
if(valid471){
if(data672.startLine !== undefined){
let data674 = data672.startLine;
const _errs1615 = errors;
if(!(((typeof data674 == "number") && (!(data674 % 1) && !isNaN(data674))) && (isFinite(data674)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid471 = _errs1615 === errors;
}
else {
var valid471 = true;
}
if(valid471){
if(data672.startColumn !== undefined){
let data675 = data672.startColumn;
const _errs1617 = errors;
if(!(((typeof data675 == "number") && (!(data675 % 1) && !isNaN(data675))) && (isFinite(data675)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid471 = _errs1617 === errors;
}
else {
var valid471 = true;
}
if(valid471){
if(data672.endLine !== undefined){
let data676 = data672.endLine;
const _errs1619 = errors;
if(!(((typeof data676 == "number") && (!(data676 % 1) && !isNaN(data676))) && (isFinite(data676)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid471 = _errs1619 === errors;
}
else {
var valid471 = true;
}
if(valid471){
if(data672.endColumn !== undefined){
let data677 = data672.endColumn;
const _errs1621 = errors;
if(!(((typeof data677 == "number") && (!(data677 % 1) && !isNaN(data677))) && (isFinite(data677)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid471 = _errs1621 === errors;
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
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/" + i75+"/at",schemaPath:"#/$defs/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid465 = _errs1610 === errors;
}
else {
var valid465 = true;
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
var valid464 = _errs1596 === errors;
if(!valid464){
break;
}
}
}
if(errors === _errs1594){
if(data665 && typeof data665 == "object" && !Array.isArray(data665)){
let missing174;
if((data665.unread === undefined) && (missing174 = "unread")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups",schemaPath:"#/properties/principals/items/properties/groups/required",keyword:"required",params:{missingProperty: missing174}}];
return false;
}
else {
if(data665.unread !== undefined){
const _errs1623 = errors;
if(typeof data665.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/unread",schemaPath:"#/properties/principals/items/properties/groups/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid472 = _errs1623 === errors;
}
else {
var valid472 = true;
}
if(valid472){
if(data665.detail !== undefined){
const _errs1625 = errors;
if(typeof data665.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/groups/detail",schemaPath:"#/properties/principals/items/properties/groups/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid472 = _errs1625 === errors;
}
else {
var valid472 = true;
}
}
}
}
}
}
var valid427 = _errs1594 === errors;
}
else {
var valid427 = true;
}
if(valid427){
if(data611.boundary !== undefined){
let data680 = data611.boundary;
const _errs1627 = errors;
if((!(data680 && typeof data680 == "object" && !Array.isArray(data680))) && (data680 !== null)){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary",schemaPath:"#/properties/principals/items/properties/boundary/type",keyword:"type",params:{type: schema11.properties.principals.items.properties.boundary.type}}];
return false;
}
const _errs1629 = errors;
let valid473 = true;
const _errs1630 = errors;
if(data680 && typeof data680 == "object" && !Array.isArray(data680)){
let missing175;
if((data680.unread === undefined) && (missing175 = "unread")){
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
var _valid17 = _errs1630 === errors;
errors = _errs1629;
if(vErrors !== null){
if(_errs1629){
vErrors.length = _errs1629;
}
else {
vErrors = null;
}
}
let ifClause16;
if(_valid17){
const _errs1631 = errors;
if(data680 && typeof data680 == "object" && !Array.isArray(data680)){
if(data680.unread !== undefined){
const _errs1632 = errors;
if(typeof data680.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/unread",schemaPath:"#/properties/principals/items/properties/boundary/then/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid474 = _errs1632 === errors;
}
else {
var valid474 = true;
}
if(valid474){
if(data680.detail !== undefined){
const _errs1634 = errors;
if(typeof data680.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/detail",schemaPath:"#/properties/principals/items/properties/boundary/then/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid474 = _errs1634 === errors;
}
else {
var valid474 = true;
}
}
}
var _valid17 = _errs1631 === errors;
valid473 = _valid17;
ifClause16 = "then";
}
else {
const _errs1636 = errors;
if(data680 && typeof data680 == "object" && !Array.isArray(data680)){
let missing176;
if((data680.policy === undefined) && (missing176 = "policy")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary",schemaPath:"#/properties/principals/items/properties/boundary/else/required",keyword:"required",params:{missingProperty: missing176}}];
return false;
}
else {
if(data680.policy !== undefined){
let data683 = data680.policy;
const _errs1637 = errors;
const _errs1638 = errors;
if((typeof data683 !== "string") && (!(Array.isArray(data683)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/policy",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema20.type}}];
return false;
}
if(errors === _errs1638){
if(Array.isArray(data683)){
var valid477 = true;
const len77 = data683.length;
for(let i77=0; i77<len77; i77++){
let data684 = data683[i77];
const _errs1640 = errors;
if((typeof data684 !== "string") && (!(data684 && typeof data684 == "object" && !Array.isArray(data684)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/policy/" + i77,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema20.items.type}}];
return false;
}
if(errors === _errs1640){
if(data684 && typeof data684 == "object" && !Array.isArray(data684)){
let missing177;
if((data684.hole === undefined) && (missing177 = "hole")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/policy/" + i77,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing177}}];
return false;
}
else {
if(data684.hole !== undefined){
const _errs1642 = errors;
if(typeof data684.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/policy/" + i77+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid478 = _errs1642 === errors;
}
else {
var valid478 = true;
}
if(valid478){
if(data684.width !== undefined){
let data686 = data684.width;
const _errs1644 = errors;
if(!(((typeof data686 == "number") && (!(data686 % 1) && !isNaN(data686))) && (isFinite(data686)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/policy/" + i77+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid478 = _errs1644 === errors;
}
else {
var valid478 = true;
}
}
}
}
}
var valid477 = _errs1640 === errors;
if(!valid477){
break;
}
}
}
}
var valid475 = _errs1637 === errors;
}
else {
var valid475 = true;
}
if(valid475){
if(data680.address !== undefined){
const _errs1646 = errors;
if(typeof data680.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid475 = _errs1646 === errors;
}
else {
var valid475 = true;
}
if(valid475){
if(data680.at !== undefined){
let data688 = data680.at;
const _errs1649 = errors;
const _errs1650 = errors;
if(errors === _errs1650){
if(data688 && typeof data688 == "object" && !Array.isArray(data688)){
let missing178;
if((((((data688.file === undefined) && (missing178 = "file")) || ((data688.startLine === undefined) && (missing178 = "startLine"))) || ((data688.startColumn === undefined) && (missing178 = "startColumn"))) || ((data688.endLine === undefined) && (missing178 = "endLine"))) || ((data688.endColumn === undefined) && (missing178 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing178}}];
return false;
}
else {
if(data688.file !== undefined){
const _errs1652 = errors;
if(typeof data688.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid481 = _errs1652 === errors;
}
else {
var valid481 = true;
}
if(valid481){
if(data688.startLine !== undefined){
let data690 = data688.startLine;
const _errs1654 = errors;
if(!(((typeof data690 == "number") && (!(data690 % 1) && !isNaN(data690))) && (isFinite(data690)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid481 = _errs1654 === errors;
}
else {
var valid481 = true;
}
if(valid481){
if(data688.startColumn !== undefined){
let data691 = data688.startColumn;
const _errs1656 = errors;
if(!(((typeof data691 == "number") && (!(data691 % 1) && !isNaN(data691))) && (isFinite(data691)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid481 = _errs1656 === errors;
}
else {
var valid481 = true;
}
if(valid481){
if(data688.endLine !== undefined){
let data692 = data688.endLine;
const _errs1658 = errors;
if(!(((typeof data692 == "number") && (!(data692 % 1) && !isNaN(data692))) && (isFinite(data692)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid481 = _errs1658 === errors;
}
else {
var valid481 = true;
}
if(valid481){
if(data688.endColumn !== undefined){
let data693 = data688.endColumn;
const _errs1660 = errors;
if(!(((typeof data693 == "number") && (!(data693 % 1) && !isNaN(data693))) && (isFinite(data693)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/boundary/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid481 = _errs1660 === errors;
}
else {
var valid481 = true;
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
var valid475 = _errs1649 === errors;
}
else {
var valid475 = true;
}
}
}
}
}
var _valid17 = _errs1636 === errors;
valid473 = _valid17;
ifClause16 = "else";
}
if(!valid473){
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
var valid427 = _errs1627 === errors;
}
else {
var valid427 = true;
}
if(valid427){
if(data611.activeKeys !== undefined){
let data694 = data611.activeKeys;
const _errs1662 = errors;
if((!((typeof data694 == "number") && (isFinite(data694)))) && (!(data694 && typeof data694 == "object" && !Array.isArray(data694)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/activeKeys",schemaPath:"#/properties/principals/items/properties/activeKeys/type",keyword:"type",params:{type: schema11.properties.principals.items.properties.activeKeys.type}}];
return false;
}
if(errors === _errs1662){
if(data694 && typeof data694 == "object" && !Array.isArray(data694)){
let missing179;
if((data694.unread === undefined) && (missing179 = "unread")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/activeKeys",schemaPath:"#/properties/principals/items/properties/activeKeys/required",keyword:"required",params:{missingProperty: missing179}}];
return false;
}
else {
if(data694.unread !== undefined){
const _errs1664 = errors;
if(typeof data694.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/activeKeys/unread",schemaPath:"#/properties/principals/items/properties/activeKeys/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid482 = _errs1664 === errors;
}
else {
var valid482 = true;
}
if(valid482){
if(data694.detail !== undefined){
const _errs1666 = errors;
if(typeof data694.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/activeKeys/detail",schemaPath:"#/properties/principals/items/properties/activeKeys/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid482 = _errs1666 === errors;
}
else {
var valid482 = true;
}
}
}
}
}
var valid427 = _errs1662 === errors;
}
else {
var valid427 = true;
}
if(valid427){
if(data611.uniqueId !== undefined){
let data697 = data611.uniqueId;
const _errs1668 = errors;
const _errs1669 = errors;
if(((typeof data697 !== "string") && (data697 !== null)) && (!(data697 && typeof data697 == "object" && !Array.isArray(data697)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/uniqueId",schemaPath:"#/$defs/observedStringOrNull/type",keyword:"type",params:{type: schema28.type}}];
return false;
}
if(errors === _errs1669){
if(data697 && typeof data697 == "object" && !Array.isArray(data697)){
let missing180;
if((data697.unread === undefined) && (missing180 = "unread")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/uniqueId",schemaPath:"#/$defs/observedStringOrNull/required",keyword:"required",params:{missingProperty: missing180}}];
return false;
}
else {
if(data697.unread !== undefined){
const _errs1671 = errors;
if(typeof data697.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/uniqueId/unread",schemaPath:"#/$defs/observedStringOrNull/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid484 = _errs1671 === errors;
}
else {
var valid484 = true;
}
if(valid484){
if(data697.detail !== undefined){
const _errs1673 = errors;
if(typeof data697.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/uniqueId/detail",schemaPath:"#/$defs/observedStringOrNull/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid484 = _errs1673 === errors;
}
else {
var valid484 = true;
}
}
}
}
}
var valid427 = _errs1668 === errors;
}
else {
var valid427 = true;
}
if(valid427){
if(data611.createdAt !== undefined){
let data700 = data611.createdAt;
const _errs1675 = errors;
const _errs1676 = errors;
if(((typeof data700 !== "string") && (data700 !== null)) && (!(data700 && typeof data700 == "object" && !Array.isArray(data700)))){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/createdAt",schemaPath:"#/$defs/observedTime/type",keyword:"type",params:{type: schema36.type}}];
return false;
}
if(errors === _errs1676){
if(typeof data700 === "string"){
if(!pattern1.test(data700)){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/createdAt",schemaPath:"#/$defs/observedTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$"}}];
return false;
}
}
if(errors === _errs1676){
if(data700 && typeof data700 == "object" && !Array.isArray(data700)){
let missing181;
if((data700.unread === undefined) && (missing181 = "unread")){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/createdAt",schemaPath:"#/$defs/observedTime/required",keyword:"required",params:{missingProperty: missing181}}];
return false;
}
else {
if(data700.unread !== undefined){
const _errs1678 = errors;
if(typeof data700.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/createdAt/unread",schemaPath:"#/$defs/observedTime/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid486 = _errs1678 === errors;
}
else {
var valid486 = true;
}
if(valid486){
if(data700.detail !== undefined){
const _errs1680 = errors;
if(typeof data700.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/principals/" + i67+"/createdAt/detail",schemaPath:"#/$defs/observedTime/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid486 = _errs1680 === errors;
}
else {
var valid486 = true;
}
}
}
}
}
}
var valid427 = _errs1675 === errors;
}
else {
var valid427 = true;
}
}
}
}
}
}
}
}
}
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
var valid426 = _errs1468 === errors;
if(!valid426){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/principals",schemaPath:"#/properties/principals/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1466 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policies !== undefined){
let data703 = data.policies;
const _errs1682 = errors;
if(errors === _errs1682){
if(Array.isArray(data703)){
var valid487 = true;
const len78 = data703.length;
for(let i78=0; i78<len78; i78++){
let data704 = data703[i78];
const _errs1684 = errors;
if(errors === _errs1684){
if(data704 && typeof data704 == "object" && !Array.isArray(data704)){
if(data704.arn !== undefined){
let data705 = data704.arn;
const _errs1686 = errors;
const _errs1687 = errors;
if((typeof data705 !== "string") && (!(Array.isArray(data705)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema20.type}}];
return false;
}
if(errors === _errs1687){
if(Array.isArray(data705)){
var valid490 = true;
const len79 = data705.length;
for(let i79=0; i79<len79; i79++){
let data706 = data705[i79];
const _errs1689 = errors;
if((typeof data706 !== "string") && (!(data706 && typeof data706 == "object" && !Array.isArray(data706)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/arn/" + i79,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema20.items.type}}];
return false;
}
if(errors === _errs1689){
if(data706 && typeof data706 == "object" && !Array.isArray(data706)){
let missing182;
if((data706.hole === undefined) && (missing182 = "hole")){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/arn/" + i79,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing182}}];
return false;
}
else {
if(data706.hole !== undefined){
const _errs1691 = errors;
if(typeof data706.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/arn/" + i79+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid491 = _errs1691 === errors;
}
else {
var valid491 = true;
}
if(valid491){
if(data706.width !== undefined){
let data708 = data706.width;
const _errs1693 = errors;
if(!(((typeof data708 == "number") && (!(data708 % 1) && !isNaN(data708))) && (isFinite(data708)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/arn/" + i79+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid491 = _errs1693 === errors;
}
else {
var valid491 = true;
}
}
}
}
}
var valid490 = _errs1689 === errors;
if(!valid490){
break;
}
}
}
}
var valid488 = _errs1686 === errors;
}
else {
var valid488 = true;
}
if(valid488){
if(data704.scope !== undefined){
const _errs1695 = errors;
if(typeof data704.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid488 = _errs1695 === errors;
}
else {
var valid488 = true;
}
if(valid488){
if(data704.address !== undefined){
const _errs1698 = errors;
if(typeof data704.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid488 = _errs1698 === errors;
}
else {
var valid488 = true;
}
if(valid488){
if(data704.construct !== undefined){
const _errs1701 = errors;
if(typeof data704.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid488 = _errs1701 === errors;
}
else {
var valid488 = true;
}
if(valid488){
if(data704.at !== undefined){
let data712 = data704.at;
const _errs1704 = errors;
const _errs1705 = errors;
if(errors === _errs1705){
if(data712 && typeof data712 == "object" && !Array.isArray(data712)){
let missing183;
if((((((data712.file === undefined) && (missing183 = "file")) || ((data712.startLine === undefined) && (missing183 = "startLine"))) || ((data712.startColumn === undefined) && (missing183 = "startColumn"))) || ((data712.endLine === undefined) && (missing183 = "endLine"))) || ((data712.endColumn === undefined) && (missing183 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing183}}];
return false;
}
else {
if(data712.file !== undefined){
const _errs1707 = errors;
if(typeof data712.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid496 = _errs1707 === errors;
}
else {
var valid496 = true;
}
if(valid496){
if(data712.startLine !== undefined){
let data714 = data712.startLine;
const _errs1709 = errors;
if(!(((typeof data714 == "number") && (!(data714 % 1) && !isNaN(data714))) && (isFinite(data714)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid496 = _errs1709 === errors;
}
else {
var valid496 = true;
}
if(valid496){
if(data712.startColumn !== undefined){
let data715 = data712.startColumn;
const _errs1711 = errors;
if(!(((typeof data715 == "number") && (!(data715 % 1) && !isNaN(data715))) && (isFinite(data715)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid496 = _errs1711 === errors;
}
else {
var valid496 = true;
}
if(valid496){
if(data712.endLine !== undefined){
let data716 = data712.endLine;
const _errs1713 = errors;
if(!(((typeof data716 == "number") && (!(data716 % 1) && !isNaN(data716))) && (isFinite(data716)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid496 = _errs1713 === errors;
}
else {
var valid496 = true;
}
if(valid496){
if(data712.endColumn !== undefined){
let data717 = data712.endColumn;
const _errs1715 = errors;
if(!(((typeof data717 == "number") && (!(data717 % 1) && !isNaN(data717))) && (isFinite(data717)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid496 = _errs1715 === errors;
}
else {
var valid496 = true;
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
var valid488 = _errs1704 === errors;
}
else {
var valid488 = true;
}
if(valid488){
if(data704.id !== undefined){
const _errs1717 = errors;
if(typeof data704.id !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/id",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid488 = _errs1717 === errors;
}
else {
var valid488 = true;
}
if(valid488){
if(data704.name !== undefined){
let data719 = data704.name;
const _errs1720 = errors;
const _errs1721 = errors;
if((typeof data719 != "object") && (typeof data719 !== "string")){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema25.type}}];
return false;
}
if(errors === _errs1721){
if(Array.isArray(data719)){
var valid499 = true;
const len80 = data719.length;
for(let i80=0; i80<len80; i80++){
let data720 = data719[i80];
const _errs1723 = errors;
if((typeof data720 !== "string") && (!(data720 && typeof data720 == "object" && !Array.isArray(data720)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/name/" + i80,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema25.items.type}}];
return false;
}
if(errors === _errs1723){
if(data720 && typeof data720 == "object" && !Array.isArray(data720)){
let missing184;
if((data720.hole === undefined) && (missing184 = "hole")){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/name/" + i80,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing184}}];
return false;
}
else {
if(data720.hole !== undefined){
const _errs1725 = errors;
if(typeof data720.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/name/" + i80+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid500 = _errs1725 === errors;
}
else {
var valid500 = true;
}
if(valid500){
if(data720.width !== undefined){
let data722 = data720.width;
const _errs1727 = errors;
if(!(((typeof data722 == "number") && (!(data722 % 1) && !isNaN(data722))) && (isFinite(data722)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/name/" + i80+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid500 = _errs1727 === errors;
}
else {
var valid500 = true;
}
}
}
}
}
var valid499 = _errs1723 === errors;
if(!valid499){
break;
}
}
}
if(errors === _errs1721){
if(data719 && typeof data719 == "object" && !Array.isArray(data719)){
let missing185;
if((data719.unread === undefined) && (missing185 = "unread")){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing185}}];
return false;
}
else {
if(data719.unread !== undefined){
const _errs1729 = errors;
if(typeof data719.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid501 = _errs1729 === errors;
}
else {
var valid501 = true;
}
if(valid501){
if(data719.detail !== undefined){
const _errs1731 = errors;
if(typeof data719.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid501 = _errs1731 === errors;
}
else {
var valid501 = true;
}
}
}
}
}
}
var valid488 = _errs1720 === errors;
}
else {
var valid488 = true;
}
if(valid488){
if(data704.type !== undefined){
let data725 = data704.type;
const _errs1733 = errors;
const _errs1734 = errors;
if((typeof data725 !== "string") && (!(data725 && typeof data725 == "object" && !Array.isArray(data725)))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/type",schemaPath:"#/$defs/observedString/type",keyword:"type",params:{type: schema69.type}}];
return false;
}
if(errors === _errs1734){
if(data725 && typeof data725 == "object" && !Array.isArray(data725)){
let missing186;
if((data725.unread === undefined) && (missing186 = "unread")){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/type",schemaPath:"#/$defs/observedString/required",keyword:"required",params:{missingProperty: missing186}}];
return false;
}
else {
if(data725.unread !== undefined){
const _errs1736 = errors;
if(typeof data725.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/type/unread",schemaPath:"#/$defs/observedString/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid503 = _errs1736 === errors;
}
else {
var valid503 = true;
}
if(valid503){
if(data725.detail !== undefined){
const _errs1738 = errors;
if(typeof data725.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/type/detail",schemaPath:"#/$defs/observedString/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid503 = _errs1738 === errors;
}
else {
var valid503 = true;
}
}
}
}
}
var valid488 = _errs1733 === errors;
}
else {
var valid488 = true;
}
if(valid488){
if(data704.document !== undefined){
let data728 = data704.document;
const _errs1740 = errors;
const _errs1741 = errors;
if((!(data728 && typeof data728 == "object" && !Array.isArray(data728))) && (data728 !== null)){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/document",schemaPath:"#/$defs/policy/type",keyword:"type",params:{type: schema52.type}}];
return false;
}
if(errors === _errs1741){
if(data728 && typeof data728 == "object" && !Array.isArray(data728)){
if(data728.Statement !== undefined){
let data729 = data728.Statement;
const _errs1743 = errors;
if(!data729 || typeof data729 != "object"){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/document/Statement",schemaPath:"#/$defs/policy/properties/Statement/type",keyword:"type",params:{type: schema52.properties.Statement.type}}];
return false;
}
if(errors === _errs1743){
if(Array.isArray(data729)){
var valid506 = true;
const len81 = data729.length;
for(let i81=0; i81<len81; i81++){
let data730 = data729[i81];
const _errs1745 = errors;
if(!(data730 && typeof data730 == "object" && !Array.isArray(data730))){
validate10.errors = [{instancePath:instancePath+"/policies/" + i78+"/document/Statement/" + i81,schemaPath:"#/$defs/policy/properties/Statement/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid506 = _errs1745 === errors;
if(!valid506){
break;
}
}
}
}
}
}
}
var valid488 = _errs1740 === errors;
}
else {
var valid488 = true;
}
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
var valid487 = _errs1684 === errors;
if(!valid487){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1682 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trails !== undefined){
let data731 = data.trails;
const _errs1747 = errors;
if(errors === _errs1747){
if(Array.isArray(data731)){
var valid507 = true;
const len82 = data731.length;
for(let i82=0; i82<len82; i82++){
let data732 = data731[i82];
const _errs1749 = errors;
if(errors === _errs1749){
if(data732 && typeof data732 == "object" && !Array.isArray(data732)){
if(data732.arn !== undefined){
let data733 = data732.arn;
const _errs1751 = errors;
const _errs1752 = errors;
if((typeof data733 !== "string") && (!(Array.isArray(data733)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/arn",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema20.type}}];
return false;
}
if(errors === _errs1752){
if(Array.isArray(data733)){
var valid510 = true;
const len83 = data733.length;
for(let i83=0; i83<len83; i83++){
let data734 = data733[i83];
const _errs1754 = errors;
if((typeof data734 !== "string") && (!(data734 && typeof data734 == "object" && !Array.isArray(data734)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/arn/" + i83,schemaPath:"#/$defs/text/items/type",keyword:"type",params:{type: schema20.items.type}}];
return false;
}
if(errors === _errs1754){
if(data734 && typeof data734 == "object" && !Array.isArray(data734)){
let missing187;
if((data734.hole === undefined) && (missing187 = "hole")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/arn/" + i83,schemaPath:"#/$defs/text/items/required",keyword:"required",params:{missingProperty: missing187}}];
return false;
}
else {
if(data734.hole !== undefined){
const _errs1756 = errors;
if(typeof data734.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/arn/" + i83+"/hole",schemaPath:"#/$defs/text/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid511 = _errs1756 === errors;
}
else {
var valid511 = true;
}
if(valid511){
if(data734.width !== undefined){
let data736 = data734.width;
const _errs1758 = errors;
if(!(((typeof data736 == "number") && (!(data736 % 1) && !isNaN(data736))) && (isFinite(data736)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/arn/" + i83+"/width",schemaPath:"#/$defs/text/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid511 = _errs1758 === errors;
}
else {
var valid511 = true;
}
}
}
}
}
var valid510 = _errs1754 === errors;
if(!valid510){
break;
}
}
}
}
var valid508 = _errs1751 === errors;
}
else {
var valid508 = true;
}
if(valid508){
if(data732.scope !== undefined){
const _errs1760 = errors;
if(typeof data732.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid508 = _errs1760 === errors;
}
else {
var valid508 = true;
}
if(valid508){
if(data732.address !== undefined){
const _errs1763 = errors;
if(typeof data732.address !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/address",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid508 = _errs1763 === errors;
}
else {
var valid508 = true;
}
if(valid508){
if(data732.construct !== undefined){
const _errs1766 = errors;
if(typeof data732.construct !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/construct",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid508 = _errs1766 === errors;
}
else {
var valid508 = true;
}
if(valid508){
if(data732.at !== undefined){
let data740 = data732.at;
const _errs1769 = errors;
const _errs1770 = errors;
if(errors === _errs1770){
if(data740 && typeof data740 == "object" && !Array.isArray(data740)){
let missing188;
if((((((data740.file === undefined) && (missing188 = "file")) || ((data740.startLine === undefined) && (missing188 = "startLine"))) || ((data740.startColumn === undefined) && (missing188 = "startColumn"))) || ((data740.endLine === undefined) && (missing188 = "endLine"))) || ((data740.endColumn === undefined) && (missing188 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing188}}];
return false;
}
else {
if(data740.file !== undefined){
const _errs1772 = errors;
if(typeof data740.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid516 = _errs1772 === errors;
}
else {
var valid516 = true;
}
if(valid516){
if(data740.startLine !== undefined){
let data742 = data740.startLine;
const _errs1774 = errors;
if(!(((typeof data742 == "number") && (!(data742 % 1) && !isNaN(data742))) && (isFinite(data742)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid516 = _errs1774 === errors;
}
else {
var valid516 = true;
}
if(valid516){
if(data740.startColumn !== undefined){
let data743 = data740.startColumn;
const _errs1776 = errors;
if(!(((typeof data743 == "number") && (!(data743 % 1) && !isNaN(data743))) && (isFinite(data743)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid516 = _errs1776 === errors;
}
else {
var valid516 = true;
}
if(valid516){
if(data740.endLine !== undefined){
let data744 = data740.endLine;
const _errs1778 = errors;
if(!(((typeof data744 == "number") && (!(data744 % 1) && !isNaN(data744))) && (isFinite(data744)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid516 = _errs1778 === errors;
}
else {
var valid516 = true;
}
if(valid516){
if(data740.endColumn !== undefined){
let data745 = data740.endColumn;
const _errs1780 = errors;
if(!(((typeof data745 == "number") && (!(data745 % 1) && !isNaN(data745))) && (isFinite(data745)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid516 = _errs1780 === errors;
}
else {
var valid516 = true;
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
var valid508 = _errs1769 === errors;
}
else {
var valid508 = true;
}
if(valid508){
if(data732.name !== undefined){
let data746 = data732.name;
const _errs1782 = errors;
const _errs1783 = errors;
if((typeof data746 != "object") && (typeof data746 !== "string")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/name",schemaPath:"#/$defs/observedText/type",keyword:"type",params:{type: schema25.type}}];
return false;
}
if(errors === _errs1783){
if(Array.isArray(data746)){
var valid518 = true;
const len84 = data746.length;
for(let i84=0; i84<len84; i84++){
let data747 = data746[i84];
const _errs1785 = errors;
if((typeof data747 !== "string") && (!(data747 && typeof data747 == "object" && !Array.isArray(data747)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/name/" + i84,schemaPath:"#/$defs/observedText/items/type",keyword:"type",params:{type: schema25.items.type}}];
return false;
}
if(errors === _errs1785){
if(data747 && typeof data747 == "object" && !Array.isArray(data747)){
let missing189;
if((data747.hole === undefined) && (missing189 = "hole")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/name/" + i84,schemaPath:"#/$defs/observedText/items/required",keyword:"required",params:{missingProperty: missing189}}];
return false;
}
else {
if(data747.hole !== undefined){
const _errs1787 = errors;
if(typeof data747.hole !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/name/" + i84+"/hole",schemaPath:"#/$defs/observedText/items/properties/hole/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid519 = _errs1787 === errors;
}
else {
var valid519 = true;
}
if(valid519){
if(data747.width !== undefined){
let data749 = data747.width;
const _errs1789 = errors;
if(!(((typeof data749 == "number") && (!(data749 % 1) && !isNaN(data749))) && (isFinite(data749)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/name/" + i84+"/width",schemaPath:"#/$defs/observedText/items/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid519 = _errs1789 === errors;
}
else {
var valid519 = true;
}
}
}
}
}
var valid518 = _errs1785 === errors;
if(!valid518){
break;
}
}
}
if(errors === _errs1783){
if(data746 && typeof data746 == "object" && !Array.isArray(data746)){
let missing190;
if((data746.unread === undefined) && (missing190 = "unread")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/name",schemaPath:"#/$defs/observedText/required",keyword:"required",params:{missingProperty: missing190}}];
return false;
}
else {
if(data746.unread !== undefined){
const _errs1791 = errors;
if(typeof data746.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/name/unread",schemaPath:"#/$defs/observedText/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid520 = _errs1791 === errors;
}
else {
var valid520 = true;
}
if(valid520){
if(data746.detail !== undefined){
const _errs1793 = errors;
if(typeof data746.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/name/detail",schemaPath:"#/$defs/observedText/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid520 = _errs1793 === errors;
}
else {
var valid520 = true;
}
}
}
}
}
}
var valid508 = _errs1782 === errors;
}
else {
var valid508 = true;
}
if(valid508){
if(data732.logging !== undefined){
let data752 = data732.logging;
const _errs1795 = errors;
const _errs1796 = errors;
if((typeof data752 !== "boolean") && (!(data752 && typeof data752 == "object" && !Array.isArray(data752)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/logging",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema61.type}}];
return false;
}
if(errors === _errs1796){
if(data752 && typeof data752 == "object" && !Array.isArray(data752)){
let missing191;
if((data752.unread === undefined) && (missing191 = "unread")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/logging",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing191}}];
return false;
}
else {
if(data752.unread !== undefined){
const _errs1798 = errors;
if(typeof data752.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/logging/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid522 = _errs1798 === errors;
}
else {
var valid522 = true;
}
if(valid522){
if(data752.detail !== undefined){
const _errs1800 = errors;
if(typeof data752.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/logging/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid522 = _errs1800 === errors;
}
else {
var valid522 = true;
}
}
}
}
}
var valid508 = _errs1795 === errors;
}
else {
var valid508 = true;
}
if(valid508){
if(data732.multiRegion !== undefined){
let data755 = data732.multiRegion;
const _errs1802 = errors;
const _errs1803 = errors;
if((typeof data755 !== "boolean") && (!(data755 && typeof data755 == "object" && !Array.isArray(data755)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/multiRegion",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema61.type}}];
return false;
}
if(errors === _errs1803){
if(data755 && typeof data755 == "object" && !Array.isArray(data755)){
let missing192;
if((data755.unread === undefined) && (missing192 = "unread")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/multiRegion",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing192}}];
return false;
}
else {
if(data755.unread !== undefined){
const _errs1805 = errors;
if(typeof data755.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/multiRegion/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid524 = _errs1805 === errors;
}
else {
var valid524 = true;
}
if(valid524){
if(data755.detail !== undefined){
const _errs1807 = errors;
if(typeof data755.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/multiRegion/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid524 = _errs1807 === errors;
}
else {
var valid524 = true;
}
}
}
}
}
var valid508 = _errs1802 === errors;
}
else {
var valid508 = true;
}
if(valid508){
if(data732.organization !== undefined){
let data758 = data732.organization;
const _errs1809 = errors;
const _errs1810 = errors;
if((typeof data758 !== "boolean") && (!(data758 && typeof data758 == "object" && !Array.isArray(data758)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/organization",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema61.type}}];
return false;
}
if(errors === _errs1810){
if(data758 && typeof data758 == "object" && !Array.isArray(data758)){
let missing193;
if((data758.unread === undefined) && (missing193 = "unread")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/organization",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing193}}];
return false;
}
else {
if(data758.unread !== undefined){
const _errs1812 = errors;
if(typeof data758.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/organization/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid526 = _errs1812 === errors;
}
else {
var valid526 = true;
}
if(valid526){
if(data758.detail !== undefined){
const _errs1814 = errors;
if(typeof data758.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/organization/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid526 = _errs1814 === errors;
}
else {
var valid526 = true;
}
}
}
}
}
var valid508 = _errs1809 === errors;
}
else {
var valid508 = true;
}
if(valid508){
if(data732.recordsReads !== undefined){
let data761 = data732.recordsReads;
const _errs1816 = errors;
const _errs1817 = errors;
if((typeof data761 !== "boolean") && (!(data761 && typeof data761 == "object" && !Array.isArray(data761)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/recordsReads",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema61.type}}];
return false;
}
if(errors === _errs1817){
if(data761 && typeof data761 == "object" && !Array.isArray(data761)){
let missing194;
if((data761.unread === undefined) && (missing194 = "unread")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/recordsReads",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing194}}];
return false;
}
else {
if(data761.unread !== undefined){
const _errs1819 = errors;
if(typeof data761.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/recordsReads/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid528 = _errs1819 === errors;
}
else {
var valid528 = true;
}
if(valid528){
if(data761.detail !== undefined){
const _errs1821 = errors;
if(typeof data761.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/recordsReads/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid528 = _errs1821 === errors;
}
else {
var valid528 = true;
}
}
}
}
}
var valid508 = _errs1816 === errors;
}
else {
var valid508 = true;
}
if(valid508){
if(data732.recordsKms !== undefined){
let data764 = data732.recordsKms;
const _errs1823 = errors;
const _errs1824 = errors;
if((typeof data764 !== "boolean") && (!(data764 && typeof data764 == "object" && !Array.isArray(data764)))){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/recordsKms",schemaPath:"#/$defs/observedBoolean/type",keyword:"type",params:{type: schema61.type}}];
return false;
}
if(errors === _errs1824){
if(data764 && typeof data764 == "object" && !Array.isArray(data764)){
let missing195;
if((data764.unread === undefined) && (missing195 = "unread")){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/recordsKms",schemaPath:"#/$defs/observedBoolean/required",keyword:"required",params:{missingProperty: missing195}}];
return false;
}
else {
if(data764.unread !== undefined){
const _errs1826 = errors;
if(typeof data764.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/recordsKms/unread",schemaPath:"#/$defs/observedBoolean/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid530 = _errs1826 === errors;
}
else {
var valid530 = true;
}
if(valid530){
if(data764.detail !== undefined){
const _errs1828 = errors;
if(typeof data764.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/trails/" + i82+"/recordsKms/detail",schemaPath:"#/$defs/observedBoolean/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid530 = _errs1828 === errors;
}
else {
var valid530 = true;
}
}
}
}
}
var valid508 = _errs1823 === errors;
}
else {
var valid508 = true;
}
}
}
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
var valid507 = _errs1749 === errors;
if(!valid507){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/trails",schemaPath:"#/properties/trails/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1747 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
let data767 = data.usage;
const _errs1830 = errors;
if(errors === _errs1830){
if(data767 && typeof data767 == "object" && !Array.isArray(data767)){
let missing196;
if(((((((data767.from === undefined) && (missing196 = "from")) || ((data767.to === undefined) && (missing196 = "to"))) || ((data767.source === undefined) && (missing196 = "source"))) || ((data767.coverage === undefined) && (missing196 = "coverage"))) || ((data767.rows === undefined) && (missing196 = "rows"))) || ((data767.peaks === undefined) && (missing196 = "peaks"))){
validate10.errors = [{instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/required",keyword:"required",params:{missingProperty: missing196}}];
return false;
}
else {
if(data767.from !== undefined){
const _errs1832 = errors;
if(typeof data767.from !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/from",schemaPath:"#/properties/usage/properties/from/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid531 = _errs1832 === errors;
}
else {
var valid531 = true;
}
if(valid531){
if(data767.to !== undefined){
const _errs1834 = errors;
if(typeof data767.to !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/to",schemaPath:"#/properties/usage/properties/to/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid531 = _errs1834 === errors;
}
else {
var valid531 = true;
}
if(valid531){
if(data767.source !== undefined){
const _errs1836 = errors;
if(typeof data767.source !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/source",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid531 = _errs1836 === errors;
}
else {
var valid531 = true;
}
if(valid531){
if(data767.coverage !== undefined){
let data771 = data767.coverage;
const _errs1839 = errors;
if(errors === _errs1839){
if(Array.isArray(data771)){
var valid533 = true;
const len85 = data771.length;
for(let i85=0; i85<len85; i85++){
let data772 = data771[i85];
const _errs1841 = errors;
if(errors === _errs1841){
if(data772 && typeof data772 == "object" && !Array.isArray(data772)){
let missing197;
if((((((data772.account === undefined) && (missing197 = "account")) || ((data772.region === undefined) && (missing197 = "region"))) || ((data772.from === undefined) && (missing197 = "from"))) || ((data772.to === undefined) && (missing197 = "to"))) || ((data772.complete === undefined) && (missing197 = "complete"))){
validate10.errors = [{instancePath:instancePath+"/usage/coverage/" + i85,schemaPath:"#/properties/usage/properties/coverage/items/required",keyword:"required",params:{missingProperty: missing197}}];
return false;
}
else {
if(data772.account !== undefined){
const _errs1843 = errors;
if(typeof data772.account !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/coverage/" + i85+"/account",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid534 = _errs1843 === errors;
}
else {
var valid534 = true;
}
if(valid534){
if(data772.region !== undefined){
const _errs1846 = errors;
if(typeof data772.region !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/coverage/" + i85+"/region",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid534 = _errs1846 === errors;
}
else {
var valid534 = true;
}
if(valid534){
if(data772.from !== undefined){
const _errs1849 = errors;
if(typeof data772.from !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/coverage/" + i85+"/from",schemaPath:"#/properties/usage/properties/coverage/items/properties/from/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid534 = _errs1849 === errors;
}
else {
var valid534 = true;
}
if(valid534){
if(data772.to !== undefined){
const _errs1851 = errors;
if(typeof data772.to !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/coverage/" + i85+"/to",schemaPath:"#/properties/usage/properties/coverage/items/properties/to/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid534 = _errs1851 === errors;
}
else {
var valid534 = true;
}
if(valid534){
if(data772.complete !== undefined){
let data777 = data772.complete;
const _errs1853 = errors;
if((typeof data777 !== "boolean") && (!(data777 && typeof data777 == "object" && !Array.isArray(data777)))){
validate10.errors = [{instancePath:instancePath+"/usage/coverage/" + i85+"/complete",schemaPath:"#/properties/usage/properties/coverage/items/properties/complete/type",keyword:"type",params:{type: schema11.properties.usage.properties.coverage.items.properties.complete.type}}];
return false;
}
const _errs1855 = errors;
let valid537 = true;
const _errs1856 = errors;
if(typeof data777 !== "boolean"){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid18 = _errs1856 === errors;
errors = _errs1855;
if(vErrors !== null){
if(_errs1855){
vErrors.length = _errs1855;
}
else {
vErrors = null;
}
}
if(_valid18){
const _errs1858 = errors;
if(true !== data777){
validate10.errors = [{instancePath:instancePath+"/usage/coverage/" + i85+"/complete",schemaPath:"#/properties/usage/properties/coverage/items/properties/complete/then/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var _valid18 = _errs1858 === errors;
valid537 = _valid18;
}
if(!valid537){
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
if(errors === _errs1853){
if(data777 && typeof data777 == "object" && !Array.isArray(data777)){
let missing198;
if((data777.unread === undefined) && (missing198 = "unread")){
validate10.errors = [{instancePath:instancePath+"/usage/coverage/" + i85+"/complete",schemaPath:"#/properties/usage/properties/coverage/items/properties/complete/required",keyword:"required",params:{missingProperty: missing198}}];
return false;
}
else {
if(data777.unread !== undefined){
const _errs1859 = errors;
if(typeof data777.unread !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/coverage/" + i85+"/complete/unread",schemaPath:"#/properties/usage/properties/coverage/items/properties/complete/properties/unread/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid538 = _errs1859 === errors;
}
else {
var valid538 = true;
}
if(valid538){
if(data777.detail !== undefined){
const _errs1861 = errors;
if(typeof data777.detail !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/coverage/" + i85+"/complete/detail",schemaPath:"#/properties/usage/properties/coverage/items/properties/complete/properties/detail/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid538 = _errs1861 === errors;
}
else {
var valid538 = true;
}
}
}
}
}
var valid534 = _errs1853 === errors;
}
else {
var valid534 = true;
}
if(valid534){
if(data772.damagedDays !== undefined){
let data780 = data772.damagedDays;
const _errs1863 = errors;
if(errors === _errs1863){
if(Array.isArray(data780)){
var valid539 = true;
const len86 = data780.length;
for(let i86=0; i86<len86; i86++){
const _errs1865 = errors;
if(typeof data780[i86] !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/coverage/" + i85+"/damagedDays/" + i86,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid539 = _errs1865 === errors;
if(!valid539){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/usage/coverage/" + i85+"/damagedDays",schemaPath:"#/properties/usage/properties/coverage/items/properties/damagedDays/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid534 = _errs1863 === errors;
}
else {
var valid534 = true;
}
if(valid534){
if(data772.sampled !== undefined){
let data782 = data772.sampled;
const _errs1868 = errors;
if(errors === _errs1868){
if((typeof data782 == "number") && (isFinite(data782))){
if(data782 > 1 || isNaN(data782)){
validate10.errors = [{instancePath:instancePath+"/usage/coverage/" + i85+"/sampled",schemaPath:"#/properties/usage/properties/coverage/items/properties/sampled/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data782 <= 0 || isNaN(data782)){
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
var valid534 = _errs1868 === errors;
}
else {
var valid534 = true;
}
if(valid534){
if(data772.keyEvents !== undefined){
const _errs1870 = errors;
if(true !== data772.keyEvents){
validate10.errors = [{instancePath:instancePath+"/usage/coverage/" + i85+"/keyEvents",schemaPath:"#/properties/usage/properties/coverage/items/properties/keyEvents/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var valid534 = _errs1870 === errors;
}
else {
var valid534 = true;
}
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
var valid533 = _errs1841 === errors;
if(!valid533){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/usage/coverage",schemaPath:"#/properties/usage/properties/coverage/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid531 = _errs1839 === errors;
}
else {
var valid531 = true;
}
if(valid531){
if(data767.rows !== undefined){
let data784 = data767.rows;
const _errs1871 = errors;
if(errors === _errs1871){
if(Array.isArray(data784)){
var valid541 = true;
const len87 = data784.length;
for(let i87=0; i87<len87; i87++){
let data785 = data784[i87];
const _errs1873 = errors;
if(errors === _errs1873){
if(data785 && typeof data785 == "object" && !Array.isArray(data785)){
let missing199;
if((((((((((((((data785.resource === undefined) && (missing199 = "resource")) || ((data785.account === undefined) && (missing199 = "account"))) || ((data785.region === undefined) && (missing199 = "region"))) || ((data785.principal === undefined) && (missing199 = "principal"))) || ((data785.workload === undefined) && (missing199 = "workload"))) || ((data785.kind === undefined) && (missing199 = "kind"))) || ((data785.event === undefined) && (missing199 = "event"))) || ((data785.error === undefined) && (missing199 = "error"))) || ((data785.count === undefined) && (missing199 = "count"))) || ((data785.first === undefined) && (missing199 = "first"))) || ((data785.last === undefined) && (missing199 = "last"))) || ((data785.hours === undefined) && (missing199 = "hours"))) || ((data785.replay === undefined) && (missing199 = "replay"))){
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87,schemaPath:"#/properties/usage/properties/rows/items/required",keyword:"required",params:{missingProperty: missing199}}];
return false;
}
else {
if(data785.resource !== undefined){
const _errs1875 = errors;
if(typeof data785.resource !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/resource",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid542 = _errs1875 === errors;
}
else {
var valid542 = true;
}
if(valid542){
if(data785.account !== undefined){
const _errs1878 = errors;
if(typeof data785.account !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/account",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid542 = _errs1878 === errors;
}
else {
var valid542 = true;
}
if(valid542){
if(data785.region !== undefined){
const _errs1881 = errors;
if(typeof data785.region !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/region",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid542 = _errs1881 === errors;
}
else {
var valid542 = true;
}
if(valid542){
if(data785.principal !== undefined){
const _errs1884 = errors;
if(typeof data785.principal !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/principal",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid542 = _errs1884 === errors;
}
else {
var valid542 = true;
}
if(valid542){
if(data785.workload !== undefined){
let data790 = data785.workload;
const _errs1887 = errors;
if((typeof data790 !== "string") && (data790 !== null)){
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/workload",schemaPath:"#/$defs/stringOrNull/type",keyword:"type",params:{type: schema35.type}}];
return false;
}
var valid542 = _errs1887 === errors;
}
else {
var valid542 = true;
}
if(valid542){
if(data785.kind !== undefined){
const _errs1890 = errors;
if(typeof data785.kind !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/kind",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid542 = _errs1890 === errors;
}
else {
var valid542 = true;
}
if(valid542){
if(data785.event !== undefined){
const _errs1893 = errors;
if(typeof data785.event !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/event",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid542 = _errs1893 === errors;
}
else {
var valid542 = true;
}
if(valid542){
if(data785.error !== undefined){
let data793 = data785.error;
const _errs1896 = errors;
if((typeof data793 !== "string") && (data793 !== null)){
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/error",schemaPath:"#/$defs/stringOrNull/type",keyword:"type",params:{type: schema35.type}}];
return false;
}
var valid542 = _errs1896 === errors;
}
else {
var valid542 = true;
}
if(valid542){
if(data785.count !== undefined){
let data794 = data785.count;
const _errs1899 = errors;
if(!(((typeof data794 == "number") && (!(data794 % 1) && !isNaN(data794))) && (isFinite(data794)))){
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/count",schemaPath:"#/properties/usage/properties/rows/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1899){
if((typeof data794 == "number") && (isFinite(data794))){
if(data794 < 0 || isNaN(data794)){
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/count",schemaPath:"#/properties/usage/properties/rows/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid542 = _errs1899 === errors;
}
else {
var valid542 = true;
}
if(valid542){
if(data785.first !== undefined){
const _errs1901 = errors;
if(typeof data785.first !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/first",schemaPath:"#/properties/usage/properties/rows/items/properties/first/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid542 = _errs1901 === errors;
}
else {
var valid542 = true;
}
if(valid542){
if(data785.last !== undefined){
const _errs1903 = errors;
if(typeof data785.last !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/last",schemaPath:"#/properties/usage/properties/rows/items/properties/last/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid542 = _errs1903 === errors;
}
else {
var valid542 = true;
}
if(valid542){
if(data785.hours !== undefined){
let data797 = data785.hours;
const _errs1905 = errors;
if(errors === _errs1905){
if(Array.isArray(data797)){
if(data797.length > 24){
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/hours",schemaPath:"#/properties/usage/properties/rows/items/properties/hours/maxItems",keyword:"maxItems",params:{limit: 24}}];
return false;
}
else {
if(data797.length < 24){
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/hours",schemaPath:"#/properties/usage/properties/rows/items/properties/hours/minItems",keyword:"minItems",params:{limit: 24}}];
return false;
}
else {
var valid551 = true;
const len88 = data797.length;
for(let i88=0; i88<len88; i88++){
let data798 = data797[i88];
const _errs1907 = errors;
if(!(((typeof data798 == "number") && (!(data798 % 1) && !isNaN(data798))) && (isFinite(data798)))){
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/hours/" + i88,schemaPath:"#/properties/usage/properties/rows/items/properties/hours/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1907){
if((typeof data798 == "number") && (isFinite(data798))){
if(data798 < 0 || isNaN(data798)){
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/hours/" + i88,schemaPath:"#/properties/usage/properties/rows/items/properties/hours/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid551 = _errs1907 === errors;
if(!valid551){
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
var valid542 = _errs1905 === errors;
}
else {
var valid542 = true;
}
if(valid542){
if(data785.replay !== undefined){
let data799 = data785.replay;
const _errs1909 = errors;
if(errors === _errs1909){
if(data799 && typeof data799 == "object" && !Array.isArray(data799)){
for(const key5 in data799){
let data800 = data799[key5];
const _errs1912 = errors;
if(errors === _errs1912){
if(Array.isArray(data800)){
if(data800.length > 2){
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/replay/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/usage/properties/rows/items/properties/replay/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data800.length < 2){
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/replay/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/usage/properties/rows/items/properties/replay/additionalProperties/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid553 = true;
const len89 = data800.length;
for(let i89=0; i89<len89; i89++){
let data801 = data800[i89];
const _errs1914 = errors;
if(!(((typeof data801 == "number") && (!(data801 % 1) && !isNaN(data801))) && (isFinite(data801)))){
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/replay/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i89,schemaPath:"#/properties/usage/properties/rows/items/properties/replay/additionalProperties/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1914){
if((typeof data801 == "number") && (isFinite(data801))){
if(data801 < 0 || isNaN(data801)){
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/replay/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i89,schemaPath:"#/properties/usage/properties/rows/items/properties/replay/additionalProperties/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid553 = _errs1914 === errors;
if(!valid553){
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
var valid552 = _errs1912 === errors;
if(!valid552){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/usage/rows/" + i87+"/replay",schemaPath:"#/properties/usage/properties/rows/items/properties/replay/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid542 = _errs1909 === errors;
}
else {
var valid542 = true;
}
}
}
}
}
}
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
var valid541 = _errs1873 === errors;
if(!valid541){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/usage/rows",schemaPath:"#/properties/usage/properties/rows/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid531 = _errs1871 === errors;
}
else {
var valid531 = true;
}
if(valid531){
if(data767.peaks !== undefined){
let data802 = data767.peaks;
const _errs1916 = errors;
if(errors === _errs1916){
if(Array.isArray(data802)){
var valid554 = true;
const len90 = data802.length;
for(let i90=0; i90<len90; i90++){
let data803 = data802[i90];
const _errs1918 = errors;
if(errors === _errs1918){
if(data803 && typeof data803 == "object" && !Array.isArray(data803)){
let missing200;
if((((((data803.account === undefined) && (missing200 = "account")) || ((data803.region === undefined) && (missing200 = "region"))) || ((data803.group === undefined) && (missing200 = "group"))) || ((data803.resource === undefined) && (missing200 = "resource"))) || ((data803.perSecond === undefined) && (missing200 = "perSecond"))){
validate10.errors = [{instancePath:instancePath+"/usage/peaks/" + i90,schemaPath:"#/properties/usage/properties/peaks/items/required",keyword:"required",params:{missingProperty: missing200}}];
return false;
}
else {
if(data803.account !== undefined){
const _errs1920 = errors;
if(typeof data803.account !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/peaks/" + i90+"/account",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid555 = _errs1920 === errors;
}
else {
var valid555 = true;
}
if(valid555){
if(data803.region !== undefined){
const _errs1923 = errors;
if(typeof data803.region !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/peaks/" + i90+"/region",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid555 = _errs1923 === errors;
}
else {
var valid555 = true;
}
if(valid555){
if(data803.group !== undefined){
const _errs1926 = errors;
if(typeof data803.group !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/peaks/" + i90+"/group",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid555 = _errs1926 === errors;
}
else {
var valid555 = true;
}
if(valid555){
if(data803.resource !== undefined){
let data807 = data803.resource;
const _errs1929 = errors;
if((typeof data807 !== "string") && (data807 !== null)){
validate10.errors = [{instancePath:instancePath+"/usage/peaks/" + i90+"/resource",schemaPath:"#/$defs/stringOrNull/type",keyword:"type",params:{type: schema35.type}}];
return false;
}
var valid555 = _errs1929 === errors;
}
else {
var valid555 = true;
}
if(valid555){
if(data803.perSecond !== undefined){
let data808 = data803.perSecond;
const _errs1932 = errors;
if(!(((typeof data808 == "number") && (!(data808 % 1) && !isNaN(data808))) && (isFinite(data808)))){
validate10.errors = [{instancePath:instancePath+"/usage/peaks/" + i90+"/perSecond",schemaPath:"#/properties/usage/properties/peaks/items/properties/perSecond/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1932){
if((typeof data808 == "number") && (isFinite(data808))){
if(data808 < 0 || isNaN(data808)){
validate10.errors = [{instancePath:instancePath+"/usage/peaks/" + i90+"/perSecond",schemaPath:"#/properties/usage/properties/peaks/items/properties/perSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid555 = _errs1932 === errors;
}
else {
var valid555 = true;
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
var valid554 = _errs1918 === errors;
if(!valid554){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/usage/peaks",schemaPath:"#/properties/usage/properties/peaks/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid531 = _errs1916 === errors;
}
else {
var valid531 = true;
}
if(valid531){
if(data767.keyUses !== undefined){
let data809 = data767.keyUses;
const _errs1934 = errors;
if(errors === _errs1934){
if(Array.isArray(data809)){
var valid560 = true;
const len91 = data809.length;
for(let i91=0; i91<len91; i91++){
let data810 = data809[i91];
const _errs1936 = errors;
if(errors === _errs1936){
if(data810 && typeof data810 == "object" && !Array.isArray(data810)){
let missing201;
if((((((data810.key === undefined) && (missing201 = "key")) || ((data810.account === undefined) && (missing201 = "account"))) || ((data810.region === undefined) && (missing201 = "region"))) || ((data810.resource === undefined) && (missing201 = "resource"))) || ((data810.count === undefined) && (missing201 = "count"))){
validate10.errors = [{instancePath:instancePath+"/usage/keyUses/" + i91,schemaPath:"#/properties/usage/properties/keyUses/items/required",keyword:"required",params:{missingProperty: missing201}}];
return false;
}
else {
if(data810.key !== undefined){
const _errs1938 = errors;
if(typeof data810.key !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/keyUses/" + i91+"/key",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid561 = _errs1938 === errors;
}
else {
var valid561 = true;
}
if(valid561){
if(data810.account !== undefined){
const _errs1941 = errors;
if(typeof data810.account !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/keyUses/" + i91+"/account",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid561 = _errs1941 === errors;
}
else {
var valid561 = true;
}
if(valid561){
if(data810.region !== undefined){
const _errs1944 = errors;
if(typeof data810.region !== "string"){
validate10.errors = [{instancePath:instancePath+"/usage/keyUses/" + i91+"/region",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid561 = _errs1944 === errors;
}
else {
var valid561 = true;
}
if(valid561){
if(data810.resource !== undefined){
let data814 = data810.resource;
const _errs1947 = errors;
if((typeof data814 !== "string") && (data814 !== null)){
validate10.errors = [{instancePath:instancePath+"/usage/keyUses/" + i91+"/resource",schemaPath:"#/$defs/stringOrNull/type",keyword:"type",params:{type: schema35.type}}];
return false;
}
var valid561 = _errs1947 === errors;
}
else {
var valid561 = true;
}
if(valid561){
if(data810.count !== undefined){
let data815 = data810.count;
const _errs1950 = errors;
if(!(((typeof data815 == "number") && (!(data815 % 1) && !isNaN(data815))) && (isFinite(data815)))){
validate10.errors = [{instancePath:instancePath+"/usage/keyUses/" + i91+"/count",schemaPath:"#/properties/usage/properties/keyUses/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1950){
if((typeof data815 == "number") && (isFinite(data815))){
if(data815 < 0 || isNaN(data815)){
validate10.errors = [{instancePath:instancePath+"/usage/keyUses/" + i91+"/count",schemaPath:"#/properties/usage/properties/keyUses/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid561 = _errs1950 === errors;
}
else {
var valid561 = true;
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
var valid560 = _errs1936 === errors;
if(!valid560){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/usage/keyUses",schemaPath:"#/properties/usage/properties/keyUses/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid531 = _errs1934 === errors;
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
}
}
else {
validate10.errors = [{instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1830 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suppressions !== undefined){
let data816 = data.suppressions;
const _errs1952 = errors;
if(errors === _errs1952){
if(Array.isArray(data816)){
var valid566 = true;
const len92 = data816.length;
for(let i92=0; i92<len92; i92++){
let data817 = data816[i92];
const _errs1954 = errors;
if(errors === _errs1954){
if(data817 && typeof data817 == "object" && !Array.isArray(data817)){
let missing202;
if(((((data817.rules === undefined) && (missing202 = "rules")) || ((data817.reason === undefined) && (missing202 = "reason"))) || ((data817.at === undefined) && (missing202 = "at"))) || ((data817.covers === undefined) && (missing202 = "covers"))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i92,schemaPath:"#/properties/suppressions/items/required",keyword:"required",params:{missingProperty: missing202}}];
return false;
}
else {
if(data817.scope !== undefined){
const _errs1956 = errors;
if(typeof data817.scope !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i92+"/scope",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid567 = _errs1956 === errors;
}
else {
var valid567 = true;
}
if(valid567){
if(data817.rules !== undefined){
let data819 = data817.rules;
const _errs1959 = errors;
if(errors === _errs1959){
if(Array.isArray(data819)){
var valid569 = true;
const len93 = data819.length;
for(let i93=0; i93<len93; i93++){
const _errs1961 = errors;
if(typeof data819[i93] !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i92+"/rules/" + i93,schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid569 = _errs1961 === errors;
if(!valid569){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i92+"/rules",schemaPath:"#/properties/suppressions/items/properties/rules/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid567 = _errs1959 === errors;
}
else {
var valid567 = true;
}
if(valid567){
if(data817.reason !== undefined){
const _errs1964 = errors;
if(typeof data817.reason !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i92+"/reason",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid567 = _errs1964 === errors;
}
else {
var valid567 = true;
}
if(valid567){
if(data817.until !== undefined){
const _errs1967 = errors;
if(typeof data817.until !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i92+"/until",schemaPath:"#/$defs/string/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid567 = _errs1967 === errors;
}
else {
var valid567 = true;
}
if(valid567){
if(data817.at !== undefined){
let data823 = data817.at;
const _errs1970 = errors;
const _errs1971 = errors;
if(errors === _errs1971){
if(data823 && typeof data823 == "object" && !Array.isArray(data823)){
let missing203;
if((((((data823.file === undefined) && (missing203 = "file")) || ((data823.startLine === undefined) && (missing203 = "startLine"))) || ((data823.startColumn === undefined) && (missing203 = "startColumn"))) || ((data823.endLine === undefined) && (missing203 = "endLine"))) || ((data823.endColumn === undefined) && (missing203 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i92+"/at",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing203}}];
return false;
}
else {
if(data823.file !== undefined){
const _errs1973 = errors;
if(typeof data823.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i92+"/at/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid574 = _errs1973 === errors;
}
else {
var valid574 = true;
}
if(valid574){
if(data823.startLine !== undefined){
let data825 = data823.startLine;
const _errs1975 = errors;
if(!(((typeof data825 == "number") && (!(data825 % 1) && !isNaN(data825))) && (isFinite(data825)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i92+"/at/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid574 = _errs1975 === errors;
}
else {
var valid574 = true;
}
if(valid574){
if(data823.startColumn !== undefined){
let data826 = data823.startColumn;
const _errs1977 = errors;
if(!(((typeof data826 == "number") && (!(data826 % 1) && !isNaN(data826))) && (isFinite(data826)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i92+"/at/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid574 = _errs1977 === errors;
}
else {
var valid574 = true;
}
if(valid574){
if(data823.endLine !== undefined){
let data827 = data823.endLine;
const _errs1979 = errors;
if(!(((typeof data827 == "number") && (!(data827 % 1) && !isNaN(data827))) && (isFinite(data827)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i92+"/at/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid574 = _errs1979 === errors;
}
else {
var valid574 = true;
}
if(valid574){
if(data823.endColumn !== undefined){
let data828 = data823.endColumn;
const _errs1981 = errors;
if(!(((typeof data828 == "number") && (!(data828 % 1) && !isNaN(data828))) && (isFinite(data828)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i92+"/at/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid574 = _errs1981 === errors;
}
else {
var valid574 = true;
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
var valid567 = _errs1970 === errors;
}
else {
var valid567 = true;
}
if(valid567){
if(data817.covers !== undefined){
let data829 = data817.covers;
const _errs1983 = errors;
const _errs1984 = errors;
if(errors === _errs1984){
if(data829 && typeof data829 == "object" && !Array.isArray(data829)){
let missing204;
if((((((data829.file === undefined) && (missing204 = "file")) || ((data829.startLine === undefined) && (missing204 = "startLine"))) || ((data829.startColumn === undefined) && (missing204 = "startColumn"))) || ((data829.endLine === undefined) && (missing204 = "endLine"))) || ((data829.endColumn === undefined) && (missing204 = "endColumn"))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i92+"/covers",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty: missing204}}];
return false;
}
else {
if(data829.file !== undefined){
const _errs1986 = errors;
if(typeof data829.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i92+"/covers/file",schemaPath:"#/$defs/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid576 = _errs1986 === errors;
}
else {
var valid576 = true;
}
if(valid576){
if(data829.startLine !== undefined){
let data831 = data829.startLine;
const _errs1988 = errors;
if(!(((typeof data831 == "number") && (!(data831 % 1) && !isNaN(data831))) && (isFinite(data831)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i92+"/covers/startLine",schemaPath:"#/$defs/location/properties/startLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid576 = _errs1988 === errors;
}
else {
var valid576 = true;
}
if(valid576){
if(data829.startColumn !== undefined){
let data832 = data829.startColumn;
const _errs1990 = errors;
if(!(((typeof data832 == "number") && (!(data832 % 1) && !isNaN(data832))) && (isFinite(data832)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i92+"/covers/startColumn",schemaPath:"#/$defs/location/properties/startColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid576 = _errs1990 === errors;
}
else {
var valid576 = true;
}
if(valid576){
if(data829.endLine !== undefined){
let data833 = data829.endLine;
const _errs1992 = errors;
if(!(((typeof data833 == "number") && (!(data833 % 1) && !isNaN(data833))) && (isFinite(data833)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i92+"/covers/endLine",schemaPath:"#/$defs/location/properties/endLine/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid576 = _errs1992 === errors;
}
else {
var valid576 = true;
}
if(valid576){
if(data829.endColumn !== undefined){
let data834 = data829.endColumn;
const _errs1994 = errors;
if(!(((typeof data834 == "number") && (!(data834 % 1) && !isNaN(data834))) && (isFinite(data834)))){
validate10.errors = [{instancePath:instancePath+"/suppressions/" + i92+"/covers/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid576 = _errs1994 === errors;
}
else {
var valid576 = true;
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
var valid567 = _errs1983 === errors;
}
else {
var valid567 = true;
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
var valid566 = _errs1954 === errors;
if(!valid566){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/suppressions",schemaPath:"#/properties/suppressions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1952 === errors;
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
