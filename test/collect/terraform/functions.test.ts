import { describe, expect, it } from 'vitest';
import { evaluated, quoted, read } from './read.ts';

/** As `terraform console` prints them, as JSON. */
const examples: readonly (readonly [expression: string, expected: unknown])[] = [
	[
		String.raw`format("%5.2f|%-5s|%05d|%x|%X|%#x|%b|%o|%e|%g|%v|%q|%t|%+d|% d|%%|%3s|%.2s", 3.14159, "ab", 42, 255, 255, 255, 5, 8, 123456, 0.5, "v", "a\"b", true, 5, 5, "é", "héllo")`,
		' 3.14|ab   |00042|ff|FF|0xff|101|10|1.234560e+05|0.5|v|"a\\"b"|true|+5| 5|%|  é|hé',
	],
	['format("%#v", {a=1,b=["x"]})', '{"a":1,"b":["x"]}'],
	['format("%v", 1.5)', '1.5'],
	['format("%[2]s-%[1]s", "a", "b")', 'b-a'],
	['format("%d", "12")', '12'],
	['format("%s", true)', 'true'],
	['replace("hello world", "/(w)(o)/", "$2$1")', 'hello owrld'],
	['replace("hello world", "/(w)(o)/", "$2x")', 'hello rld'],
	['replace("hello", "/(l)/", "<$${1}>")', 'he<l><l>o'],
	[String.raw`replace("a$b", "/\\$/", "$$")`, 'a$b'],
	[String.raw`regex("(?P<a>[a-z]+)-(?P<b>\\d+)", "foo-12")`, { a: 'foo', b: '12' }],
	['regexall("[a-z]+", "ab 12 cd")', ['ab', 'cd']],
	[
		String.raw`regexall("([a-z])(\\d)", "a1 b2")`,
		[
			['a', '1'],
			['b', '2'],
		],
	],
	['regex("(?i)FOO", "foo")', 'foo'],
	['regexall("x", "abc")', []],
	['cidrhost("10.12.112.0/20", 16)', '10.12.112.16'],
	['cidrhost("10.12.112.0/20", -1)', '10.12.127.255'],
	['cidrhost("fd00:fd12:3456:7890::/64", 34)', 'fd00:fd12:3456:7890::22'],
	['cidrnetmask("172.16.0.0/12")', '255.240.0.0'],
	['cidrsubnet("172.16.0.0/12", 4, 2)', '172.18.0.0/16'],
	['cidrsubnet("fd00:fd12:3456:7890::/56", 16, 162)', 'fd00:fd12:3456:7800:a200::/72'],
	['cidrsubnets("10.1.0.0/16", 4, 4, 8, 4)', ['10.1.0.0/20', '10.1.16.0/20', '10.1.32.0/24', '10.1.48.0/20']],
	['sha256("hello")', '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'],
	['md5("hello")', '5d41402abc4b2a76b9719d911017c592'],
	['base64sha256("hello")', 'LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ='],
	['uuidv5("dns", "www.terraform.io")', 'a5008fae-b28c-5ba5-96cd-82b4c53552d6'],
	[
		`formatdate("EEEE, DD-MMM-YY hh:mm:ss ZZZ 'at' h'o''clock' AA", "2018-01-02T23:12:01Z")`,
		"Tuesday, 02-Jan-18 23:12:01 UTC at 23o'clock PM",
	],
	[`formatdate("YYYY-MM-DD'T'hh:mm:ssZ", "2018-01-02T23:12:01-08:00")`, '2018-01-02T23:12:01-08:00'],
	['timeadd("2017-11-22T00:00:00Z", "10m")', '2017-11-22T00:10:00Z'],
	['timeadd("2017-11-22T00:00:00Z", "-1h30m5s")', '2017-11-21T22:29:55Z'],
	['timecmp("2017-11-22T00:00:00Z", "2017-11-22T01:00:00Z")', -1],
	[String.raw`indent(2, "a\nb\nc")`, 'a\n  b\n  c'],
	['matchkeys(["i-1","i-2","i-3"], ["w","e","w"], ["w"])', ['i-1', 'i-3']],
	['transpose({"a"=["1","2"],"b"=["2","3"]})', { 1: ['a'], 2: ['a', 'b'], 3: ['b'] }],
	['chunklist(["a","b","c"], 2)', [['a', 'b'], ['c']]],
	['log(16,2)', 4],
	['parseint("ff", 16)', 255],
	[
		String.raw`csvdecode("a,b\n1,\"x,y\"\n2,z\n")`,
		[
			{ a: '1', b: 'x,y' },
			{ a: '2', b: 'z' },
		],
	],
	['textencodebase64("Hello", "UTF-16LE")', 'SABlAGwAbABvAA=='],
	['textdecodebase64("SABlAGwAbABvAA==", "UTF-16LE")', 'Hello'],
	[
		String.raw`yamlencode({a="b",n=1,l=["x",{k=true}],e=[],m={},s="x\ny\n"})`,
		'"a": "b"\n"e": []\n"l":\n- "x"\n- "k": true\n"m": {}\n"n": 1\n"s": |\n  x\n  y\n',
	],
	[
		String.raw`yamldecode("a: 1\nb: [x, true, null]\nd: 0o14\ne: 1.5\n")`,
		{ a: 1, b: ['x', true, null], d: 12, e: 1.5 },
	],
	['yamldecode(yamlencode({ a = [{ b = "c" }] }))', { a: [{ b: 'c' }] }],
];

describe('functions', () => {
	it.each(examples)('%s', (expression, expected) => {
		const found = evaluated(`jsonencode(${expression})`, 'variable "open" {}');
		expect(typeof found).toBe('string');
		const value: unknown = JSON.parse(String(found));
		expect(value).toEqual(expected);
	});

	it('know what a template in a value says', () => {
		const source = 'locals {\n  template = "$${a}-$${b[1]}"\n}\n';
		expect(evaluated('templatestring(local.template, { a = "x", b = ["y", "z"] })', source)).toBe('x-z');
	});

	it.each([
		'sha256(var.open)',
		'cidrhost(var.open, 1)',
		'cidrhost("10.0.0.0/33", 1)',
		'regexall("(a+)+", "aaa")',
		'regexall("\\\\Qa", "a")',
		'timeadd("yesterday", "1h")',
		'formatdate("QQ", "2018-01-02T23:12:01Z")',
		'format("%z", 1)',
		'yamldecode("a: yes").a',
		'yamldecode("a: 2020-01-01").a',
		'yamldecode("a: 0123").a',
		'bcrypt("x")',
		'uuid()',
		'timestamp()',
	])('do not know %s', (expression) => {
		expect(evaluated(`"\${${expression}}"`, 'variable "open" {}')).toMatchObject([{ hole: expect.any(String) }]);
	});

	it('read YAML beside them, with its places', () => {
		const files = {
			'main.tf': `locals {
  secrets = yamldecode(file("\${path.module}/secrets.yaml"))
}
resource "aws_secretsmanager_secret" "s" {
  for_each = local.secrets
  name     = each.key
  policy   = jsonencode(each.value.policy)
}`,
			'secrets.yaml':
				'prod/a:\n  policy:\n    Statement:\n      - Effect: Allow\n        Principal: "*"\n        Action: "*"\n',
		};
		const [secret] = read(files).secrets;
		expect(secret?.name).toBe('prod/a');
		const policy = secret?.resourcePolicy as { readonly Statement: readonly { readonly at: never }[] };
		expect(quoted(files, policy.Statement[0]?.at)).toBe('Effect: Allow\n        Principal: "*"\n        Action: "*"');
	});
});
